"""NEGATION_FLIPPED and DENIAL_LOST: what is so, what is not so, and what somebody denies."""

from __future__ import annotations

from dataclasses import dataclass

from brief.checking.alignment import Clause, clauses_of, share
from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_contrast import CONTRADICTING, LACKING
from brief.wording.negation import Negation, opposite_of

SAME_SLOT = 0.5
"""Share of a statement's clause that must stand in a source clause before a flip of one word in it is an objection."""

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
    return None


def denial_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """What the source gives as denied or rejected, told without the denial."""
    analysis = statement.analysis
    if analysis.negations or any(w.norm in CONTRADICTING for w in analysis.words):
        return None
    for passage in grounds.cited:
        for denial in (n for n in passage.analysis.negations if n.kind in DENIALS):
            told = _denied(denial, passage.analysis)
            if share(told, analysis.stems) >= SAME_SLOT and (denial.scope in analysis.stems or len(told) > 2):
                return Objection(statement.text, passage.text[denial.start : denial.end])
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


def assertions(analysis: Analysis, span: Span) -> list[Assertion]:
    """One for each content word of a clause; two negations of one word cancel out.

    `start` is that of the negation where one stands before the word.
    """
    negations = [n for n in analysis.negations if span.start <= n.start < span.end]
    affixed = {n.start: n for n in negations if n.kind == "affix" and n.scope}
    found = []
    for word in (c for c in analysis.content if span.start <= c.start < span.end):
        affix = affixed.get(word.start)
        stem = affix.scope if affix is not None and affix.scope else word.stem
        governing = [n for n in negations if n.kind != "affix" and n.scope == stem and n.start <= word.end]
        governing += [n for n in negations if n.kind != "affix" and affix is not None and n.scope == word.stem]
        count = len({n.start for n in governing}) + (affix is not None)
        start = min([word.start, *(n.start for n in governing)])
        denied = count == 1 and any(n.kind in DENIALS for n in governing)
        found.append(Assertion(stem, count % 2 == 1, denied, start, word.end))
    return found


def _restates(stems: frozenset[str], clause: Clause) -> bool:
    shared = len(stems & clause.stems)
    return shared >= 2 and shared >= SAME_SLOT * min(len(stems), len(clause.stems))


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


def _assertions_of(clause: Clause) -> list[Assertion]:
    return assertions(clause.passage.analysis, clause.span)


def _speaks_of_lack(analysis: Analysis, span: Span) -> bool:
    """ "a staff shortage" says what "a lack of staff" says, and negates nothing in grammar."""
    return any(w.norm in LACKING for w in analysis.words if span.start <= w.start < span.end)


def _negates_something(clause: Clause) -> bool:
    return _negates_something_in(clause.passage.analysis, clause.span)


def _negates_something_in(analysis: Analysis, span: Span) -> bool:
    return any(span.start <= n.start < span.end for n in analysis.negations)
