"""NEGATION_FLIPPED: what is so told as not so, or the other way round, or by a word of the opposite meaning."""

from __future__ import annotations

from brief.checking.alignment import Clause, clauses_of
from brief.checking.analysis import Analysis
from brief.checking.assertions import Assertion, assertions, negations_of, restates
from brief.checking.checks.opposites import opposite_told
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_contrast import CONDITIONS, LACKING, WITHOUT_IT
from brief.wording.roots import root
from brief.wording.text import share


def negation_flipped(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word that the statement negates and the source asserts, or the other way round, or swaps for its opposite.

    The word counts only inside a clause of the source that the statement's clause restates, and only where no cited
    clause of that kind agrees with the statement.
    """
    for span in statement.analysis.clauses:
        stems = statement.analysis.stems_in(span)
        near = [c for c in clauses_of(grounds) if restates(stems, c)]
        if not near:
            continue
        objection = _polarity_flip(statement, span, near, grounds)
        if objection is not None:
            return objection
    return _uneven(statement, grounds) or opposite_told(statement, grounds)


NEARLY_THE_SAME = 0.8
"""Share of content words in common, both ways, from which a statement is a cited sentence but for small words."""


def _polarity_flip(statement: Statement, span: Span, near: list[Clause], grounds: Grounds) -> Objection | None:
    analysis = statement.analysis
    for said in assertions(analysis, span):
        twins = _twins(said, near)
        if not twins or any(twin.negated == said.negated for _, twin in twins):
            continue
        clause, twin = twins[0]
        if twin.denied or (said.denied and any(n for p in grounds.cited for n in p.analysis.negations)):
            continue
        if _speaks_of_lack(analysis, span) or _speaks_of_lack(clause.passage.analysis, clause.span):
            continue
        if _negates_something(clause) if said.negated else _negates_something_in(analysis, span):
            continue
        return Objection(analysis.text[said.start : said.end], clause.passage.text[twin.start : twin.end])
    return None


def _twins(said: Assertion, near: list[Clause]) -> list[tuple[Clause, Assertion]]:
    """What the clauses say of the same word, or else of one with the same root: "decided", "a decision"."""
    there = [(clause, a) for clause in near for a in _assertions_of(clause)]
    same = [(clause, a) for clause, a in there if a.stem == said.stem]
    return same or [(clause, a) for clause, a in there if root(a.stem) == root(said.stem)]


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
        if _waits(analysis) != _waits(there):
            continue
        if all(n.kind in ("not", "never", "no") and (n.scope is None or n.scope in less.stems) for n in more):
            return Objection(here[0].text if here else statement.text, source[0].text if source else passage.text)
    return None


def _waits(analysis: Analysis) -> bool:
    """ "must be examined first" says what "not before it is examined" says."""
    return any(w.norm in CONDITIONS for w in analysis.words)


def _assertions_of(clause: Clause) -> tuple[Assertion, ...]:
    return assertions(clause.passage.analysis, clause.span)


def _speaks_of_lack(analysis: Analysis, span: Span) -> bool:
    """ "a staff shortage" says what "a lack of staff" says, and negates nothing in grammar."""
    return any(
        w.norm in LACKING or w.norm.endswith(WITHOUT_IT) for w in analysis.words if span.start <= w.start < span.end
    )


def _negates_something(clause: Clause) -> bool:
    return _negates_something_in(clause.passage.analysis, clause.span)


def _negates_something_in(analysis: Analysis, span: Span) -> bool:
    return any(span.start <= n.start < span.end for n in negations_of(analysis))
