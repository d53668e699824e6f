"""NEGATION_FLIPPED and DENIAL_LOST: what is so, what is not so, and what somebody denies."""

from __future__ import annotations

from dataclasses import dataclass

from brief.checking.alignment import Clause, clauses_of, share
from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.negation import Negation, opposite_of

SAME_SLOT = 0.5
"""Share of a statement's clause that must stand in a source clause before a flip of one word in it is an objection."""

DENIALS = ("denial", "rejection")


@dataclass(frozen=True, slots=True)
class _Flip:
    said: str
    found: str


def negation_flipped(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word that the statement negates and the source asserts, or the other way round, or swaps for its opposite.

    The word counts only inside a clause of the source that the statement's clause restates, and only where no cited
    clause of that kind agrees with the statement.
    """
    for span in statement.analysis.clauses:
        stems = statement.analysis.stems_in(span)
        near = [c for c in clauses_of(grounds) if _restates(stems, c)]
        if not near:
            continue
        flip = _polarity_flip(statement, span, near) or _opposite(statement, span, near)
        if flip is not None:
            return Objection(flip.said, flip.found)
    return None


def denial_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """What the source gives as denied or rejected, told without the denial."""
    if any(n.kind in DENIALS for n in statement.analysis.negations):
        return None
    if any(s.mention.cue in ("denied", "rejected") for s in statement.sayings):
        return None
    for passage in grounds.cited:
        for saying in passage.sayings:
            if saying.cue is None or saying.mention.cue not in ("denied", "rejected"):
                continue
            told = saying.stems or passage.analysis.stems
            if share(told, statement.analysis.stems) >= SAME_SLOT and not statement.analysis.negations:
                return Objection(statement.text, passage.words_at(saying.cue))
    return None


def is_negated(analysis: Analysis, word: Content) -> bool:
    """Whether a negation of the text governs this very word; two of them cancel out."""
    return len(_governing(analysis, word)) % 2 == 1


def _governing(analysis: Analysis, word: Content) -> list[Negation]:
    clause = analysis.clause_at(word.start)
    return [
        n
        for n in analysis.negations
        if n.scope == word.stem and clause.start <= n.start < clause.end and n.start <= word.end
    ]


def _restates(stems: frozenset[str], clause: Clause) -> bool:
    shared = len(stems & clause.stems)
    return shared >= 2 and shared >= SAME_SLOT * min(len(stems), len(clause.stems))


def _polarity_flip(statement: Statement, span: Span, near: list[Clause]) -> _Flip | None:
    analysis = statement.analysis
    for word in (c for c in analysis.content if span.start <= c.start < span.end):
        negated = is_negated(analysis, word)
        twins = [(clause, c) for clause in near for c in _inside(clause) if c.stem == word.stem]
        if not twins:
            continue
        if all(is_negated(clause.passage.analysis, c) != negated for clause, c in twins):
            clause, twin = twins[0]
            if negated and _negates_something(clause):
                continue
            if not negated and _negates_something_in(analysis, span):
                continue
            return _Flip(_words(analysis, word), _words(clause.passage.analysis, twin))
    return None


def _opposite(statement: Statement, span: Span, near: list[Clause]) -> _Flip | None:
    analysis = statement.analysis
    for word in (c for c in analysis.content if span.start <= c.start < span.end):
        opposites = opposite_of(word.stem)
        if not opposites or any(word.stem in clause.passage.analysis.stems for clause in near):
            continue
        for clause in near:
            for twin in _inside(clause):
                same = is_negated(analysis, word) == is_negated(clause.passage.analysis, twin)
                if twin.stem in opposites and same and twin.stem not in analysis.stems:
                    return _Flip(_words(analysis, word), _words(clause.passage.analysis, twin))
    return None


def _inside(clause: Clause) -> list[Content]:
    return [c for c in clause.passage.analysis.content if clause.span.start <= c.start < clause.span.end]


def _negates_something(clause: Clause) -> bool:
    return _negates_something_in(clause.passage.analysis, clause.span)


def _negates_something_in(analysis: Analysis, span: Span) -> bool:
    return any(span.start <= n.start < span.end for n in analysis.negations)


def _words(analysis: Analysis, word: Content) -> str:
    """The word, with the negation that governs it."""
    governing = _governing(analysis, word)
    start = min([word.start, *(n.start for n in governing)])
    return analysis.text[start : word.end]
