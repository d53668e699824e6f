"""NEGATION_FLIPPED and DENIAL_LOST: what is so, what is not so, and what somebody denies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from brief.checking.alignment import Clause, clauses_of
from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_contrast import CONTRADICTING, LACKING
from brief.wording.negation import Negation, opposite_of
from brief.wording.text import REMEMBERED, share

SAME_SLOT = 0.5
"""Share of a statement's clause that must stand in a source clause before a flip of one word in it is an objection."""

NEAR, FAR = 16, 60
"""Code points that may lie between a negation and its word, with a comma and without."""

DENIALS = ("denial", "rejection")


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
        objection = _polarity_flip(statement, span, near) or _opposite(statement, span, near)
        if objection is not None:
            return objection
    return _uneven(statement, grounds)


def denial_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """What the source gives as denied or rejected, told without the denial."""
    analysis = statement.analysis
    unsaid = _denial_denied(analysis)
    if unsaid is not None and not any(_denial_denied(p.analysis) for p in grounds.cited):
        denials = [p.text[n.start : n.end] for p in grounds.cited for n in p.analysis.negations if n.kind in DENIALS]
        return Objection(unsaid, denials[0]) if denials else None
    if analysis.negations or any(w.norm in CONTRADICTING for w in analysis.words):
        return None
    for passage in grounds.cited:
        for denial in (n for n in passage.analysis.negations if n.kind in DENIALS):
            told = _denied(denial, passage.analysis)
            if share(told, analysis.stems) >= SAME_SLOT and (denial.scope in analysis.stems or len(told) > 2):
                return Objection(statement.text, passage.text[denial.start : denial.end])
    return None


def _denial_denied(analysis: Analysis) -> str | None:
    """ "did not deny": the words, or None."""
    for denial in (n for n in analysis.negations if n.kind in DENIALS):
        for other in analysis.negations:
            if other.kind in ("not", "never") and 0 <= denial.start - other.end < NEAR:
                return analysis.text[other.start : denial.end]
    return None


def _denied(denial: Negation, analysis: Analysis) -> frozenset[str]:
    """The content of what is denied: what follows in the clause, or, after "a charge that X rejects", what precedes."""
    clause = analysis.clause_at(denial.start)
    after = analysis.stems_in(Span(denial.end, clause.end))
    return after if len(after) > 1 else analysis.stems_in(Span(0, denial.start))


@dataclass(frozen=True, slots=True)
class Assertion:
    """That a word is said to be so, or not so. "unaware" asserts `stem` "aware" as negated.

    `denied`: the negation is somebody's denial or rejection, and DENIAL_LOST asks for it.
    """

    stem: str
    negated: bool
    denied: bool
    start: int
    end: int


@lru_cache(maxsize=REMEMBERED)
def assertions(analysis: Analysis, span: Span) -> tuple[Assertion, ...]:
    """One for each content word of a clause; two negations of one word cancel out.

    `start` is that of the negation where one stands before the word.
    """
    negations = [n for n in analysis.negations if span.start <= n.start < span.end]
    affixed = {n.start: n for n in negations if n.kind == "affix" and n.scope}
    found = []
    for word in analysis.content_in(span):
        affix = affixed.get(word.start)
        stem = affix.scope if affix is not None and affix.scope else word.stem
        governing = [n for n in negations if n.kind != "affix" and n.scope == stem and _reaches(n, word, analysis)]
        governing += [n for n in negations if n.kind != "affix" and affix is not None and n.scope == word.stem]
        count = len({n.start for n in governing}) + (affix is not None)
        start = min([word.start, *(n.start for n in governing)])
        denied = count == 1 and any(n.kind in DENIALS for n in governing)
        found.append(Assertion(stem, count % 2 == 1, denied, start, word.end))
    return tuple(found)


def _reaches(negation: Negation, word: Content, analysis: Analysis) -> bool:
    """Whether a word is close enough to be the one negated: "nothing, said a lawyer" does not negate the lawyer."""
    between = analysis.text[negation.end : word.start]
    return negation.start <= word.end and (("," not in between and len(between) < FAR) or len(between) < NEAR)


def _restates(stems: frozenset[str], clause: Clause) -> bool:
    shared = len(stems & clause.stems)
    return shared >= 2 and shared >= SAME_SLOT * min(len(stems), len(clause.stems))


NEARLY_THE_SAME = 0.8
"""Share of content words in common, both ways, from which a statement is a cited sentence but for small words."""


def _polarity_flip(statement: Statement, span: Span, near: list[Clause]) -> Objection | None:
    analysis = statement.analysis
    for said in assertions(analysis, span):
        twins = [(clause, a) for clause in near for a in _assertions_of(clause) if a.stem == said.stem]
        if not twins or any(twin.negated == said.negated for _, twin in twins):
            continue
        clause, twin = twins[0]
        if twin.denied:
            continue
        if _speaks_of_lack(analysis, span) or _speaks_of_lack(clause.passage.analysis, clause.span):
            continue
        if _negates_something(clause) if said.negated else _negates_something_in(analysis, span):
            continue
        return Objection(analysis.text[said.start : said.end], clause.passage.text[twin.start : twin.end])
    return None


def _uneven(statement: Statement, grounds: Grounds) -> Objection | None:
    """A statement that is nearly a cited sentence, with one "not" more or less: "she said that she would (not)"."""
    analysis = statement.analysis
    for passage in grounds.cited:
        there = passage.analysis
        if min(share(analysis.stems, there.stems), share(there.stems, analysis.stems)) < NEARLY_THE_SAME:
            continue
        here = [n for n in analysis.negations if n.kind != "affix"]
        source = [n for n in there.negations if n.kind != "affix"]
        if abs(len(here) - len(source)) != 1 or _speaks_of_lack(analysis, Span(0, len(analysis.text))):
            continue
        more, less = (here, there) if len(here) > len(source) else (source, analysis)
        if all(n.kind in ("not", "never", "no") and (n.scope is None or n.scope in less.stems) for n in more):
            return Objection(here[0].text if here else statement.text, source[0].text if source else passage.text)
    return None


def _opposite(statement: Statement, span: Span, near: list[Clause]) -> Objection | None:
    analysis = statement.analysis
    for said in assertions(analysis, span):
        opposites = opposite_of(said.stem)
        if not opposites or any(said.stem in clause.passage.analysis.stems for clause in near):
            continue
        for clause in near:
            for twin in _assertions_of(clause):
                if twin.stem in opposites and twin.negated == said.negated and twin.stem not in analysis.stems:
                    return Objection(analysis.text[said.start : said.end], clause.passage.text[twin.start : twin.end])
    return None


def _assertions_of(clause: Clause) -> tuple[Assertion, ...]:
    return assertions(clause.passage.analysis, clause.span)


def _speaks_of_lack(analysis: Analysis, span: Span) -> bool:
    """ "a staff shortage" says what "a lack of staff" says, and negates nothing in grammar."""
    return any(w.norm in LACKING for w in analysis.words if span.start <= w.start < span.end)


def _negates_something(clause: Clause) -> bool:
    return _negates_something_in(clause.passage.analysis, clause.span)


def _negates_something_in(analysis: Analysis, span: Span) -> bool:
    return any(span.start <= n.start < span.end for n in analysis.negations)
