"""NEGATION_FLIPPED: what is so told as not so, or the other way round, or by a word of the opposite meaning."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from brief.checking.alignment import Clause
from brief.checking.analysis import Analysis
from brief.checking.assertions import Assertion, assertions, negations_of, restates
from brief.checking.checks.opposites import opposite_told
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_contrast import LACKING, WITHOUT_IT
from brief.wording.negation import RULED_OUT, Negation
from brief.wording.roots import root
from brief.wording.text import REMEMBERED, fold, share

BESIDE = 40
"""Code points from a word within which a lack is that of it."""

NEARER = 3
"""Neighbours by which a place that contradicts must be nearer than one that agrees."""

NEARBY, SHARED_NEARBY = 4, 3
"""Content words on either side of a word, and how many of them a place of the source must have to be the same place."""


def negation_flipped(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word that the statement negates and the source asserts, or the other way round, or swaps for its opposite.

    The word counts only inside a clause of the source that the statement's clause restates, or among the same words,
    and only where no cited clause of that kind agrees with the statement.
    """
    for span in statement.analysis.clauses:
        objection = _polarity_flip(statement, span, grounds)
        if objection is not None:
            return objection
    return _uneven(statement, grounds) or _ruled_out(statement, grounds) or opposite_told(statement, grounds)


@dataclass(frozen=True, slots=True)
class Twin:
    """An assertion of the source about a word that the statement has too."""

    clause: Clause
    assertion: Assertion
    near: int


def _polarity_flip(statement: Statement, span: Span, grounds: Grounds) -> Objection | None:
    analysis = statement.analysis
    flips: list[tuple[Assertion, Twin]] = []
    for said in assertions(analysis, span):
        if not _may_differ(said, grounds):
            continue
        twins = _twins(said, analysis, span, grounds)
        against = [t for t in twins if t.assertion.negated != said.negated]
        agreeing = max((t.near for t in twins if t.assertion.negated == said.negated), default=-NEARER)
        if not against or max(t.near for t in against) < agreeing + NEARER:
            continue
        twin = max(against, key=lambda t: t.near)
        if twin.assertion.denied or (said.denied and any(n for p in grounds.cited for n in p.analysis.negations)):
            continue
        if _waits_for(said, analysis, twin):
            continue
        if not _lacks(said, analysis, twin):
            flips.append((said, twin))
    lost = [f for f in flips if not f[0].negated]
    added = [f for f in flips if f[0].negated]
    for said, twin in flips:
        swapped = bool(lost and added) and _contrasts(analysis.text) and _contrasts(twin.clause.passage.text)
        if swapped or not (_negates_something(twin.clause) if said.negated else _negates_something_in(analysis, span)):
            found = twin.clause.passage.text[twin.assertion.start : twin.assertion.end]
            return Objection(analysis.text[said.start : said.end], found)
    return None


def _twins(said: Assertion, analysis: Analysis, span: Span, grounds: Grounds) -> list[Twin]:
    """What the source says of the same word, or else of one with its root, where it says what the statement does."""
    stems = analysis.stems_in(span)
    around = _around(said, analysis)
    opens_with_there = _THERE.match(analysis.text[span.start :]) is not None
    same: list[Twin] = []
    kindred: list[Twin] = []
    for passage in grounds.cited:
        for where, there in _by_root(passage.analysis).get(root(said.stem), ()):
            clause = Clause(passage, where, passage.analysis.stems_in(where))
            near = len(around & _around(there, passage.analysis))
            exists = opens_with_there and _THERE.match(clause.text) is not None
            if near >= SHARED_NEARBY or exists or restates(stems, clause):
                (same if there.stem == said.stem else kindred).append(Twin(clause, there, near))
    return same or kindred


def _may_differ(said: Assertion, grounds: Grounds) -> bool:
    """Whether any cited sentence says of the word what the statement does not: a quick look, most often in vain."""
    there = (_by_root(p.analysis).get(root(said.stem), ()) for p in grounds.cited)
    return any(assertion.negated != said.negated for found in there for _, assertion in found)


def _lacks(said: Assertion, analysis: Analysis, twin: Twin) -> bool:
    """Whether, of the two, the one that negates nothing speaks of a lack close by."""
    positive, there = (twin.clause.passage.analysis, twin.assertion) if said.negated else (analysis, said)
    return _speaks_of_lack(positive, Span(there.start - BESIDE, there.end + BESIDE))


def _waits_for(said: Assertion, analysis: Analysis, twin: Twin) -> bool:
    """ "It may begin only after a visit", or "a visit must come before", for "it must not begin before a visit"."""
    source, there = twin.clause.passage.text, twin.assertion
    if said.negated:
        return _waits_after(analysis.text, said.end, source, there.start)
    return _waits_after(source, there.end, analysis.text, said.start)


def _waits_after(negated: str, end: int, positive: str, start: int) -> bool:
    """Whether "not ... until" in the one text is "before" or "only then" in the other; "before it did": "not yet"."""
    if _UNTIL.search(positive[max(0, start - _SUBJECT) : start]) is not None:
        return True
    return _UNTIL.search(negated, end) is not None and (
        _UNTIL.search(positive[:start]) is not None
        or (_ONCE.search(positive) is not None and _UNTIL.search(positive) is None)
    )


_SUBJECT = 30
"""Code points between "before" and the verb it governs."""


_UNTIL = re.compile(r"\b(?:before|until|till|unless)\b", re.IGNORECASE)
_ONCE = re.compile(r"\b(?:only|once|after|when|first|if|must|have to|has to)\b", re.IGNORECASE)


def _contrasts(text: str) -> bool:
    """ "an armistice and not a treaty": what is so beside what is not."""
    return _CONTRAST.search(fold(text)) is not None


_CONTRAST = re.compile(r"\b(?:(?:and|but) not|rather than|instead of)\b|, not ", re.IGNORECASE)
_THERE = re.compile(
    r"(?:\W|and |but |that )*there (?:is|was|are|were|has been|have been|will be|would be)\b", re.IGNORECASE
)


@lru_cache(maxsize=REMEMBERED)
def _around(said: Assertion, analysis: Analysis) -> frozenset[str]:
    """The roots of the content words beside it."""
    content = analysis.content
    at = bisect_left(content, said.end, key=lambda c: c.end)
    beside = (*content[max(0, at - NEARBY) : at], *content[at + 1 : at + 1 + NEARBY])
    return frozenset(root(c.stem) for c in beside)


def _ruled_out(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "could rule it out" for "could not rule it out", which is a hedge and no negation."""
    said = _RULES_OUT.search(statement.text)
    if said is None or RULED_OUT.search(fold(statement.text)):
        return None
    for passage in grounds.cited:
        found = RULED_OUT.search(fold(passage.text))
        if found is not None:
            return Objection(said.group(), passage.text[found.start() : found.end()])
    return None


_RULES_OUT = re.compile(r"\b(?:rul(?:e|es|ed|ing) (?:\w+ ){0,3}out|(?:preclud|exclud)(?:e|es|ed|ing))\b", re.IGNORECASE)

NEARLY_THE_SAME = 0.8
"""Share of content words in common, both ways, from which a statement is a cited sentence but for small words."""


def _uneven(statement: Statement, grounds: Grounds) -> Objection | None:
    """A statement that is nearly a cited sentence, with one "not" more or less: "she said that she would (not)"."""
    analysis = statement.analysis
    for passage in grounds.cited:
        there = passage.analysis
        if min(share(analysis.stems, there.stems), share(there.stems, analysis.stems)) < NEARLY_THE_SAME:
            continue
        here = [n for n in negations_of(analysis) if n.kind != "affix"]
        source = [n for n in negations_of(there) if n.kind != "affix"]
        if {len(here), len(source)} != {0, 1} or _speaks_of_lack(analysis, Span(0, len(analysis.text))):
            continue
        more, fuller, less = (here, analysis, there) if len(here) > len(source) else (source, there, analysis)
        if _waits(analysis, there):
            continue
        plain = all(n.kind in ("not", "never", "no") for n in more)
        if plain and all(n.scope in less.stems or _ends_with(fuller.text, n) for n in more):
            return Objection(here[0].text if here else statement.text, source[0].text if source else passage.text)
    return None


def _ends_with(text: str, negation: Negation) -> bool:
    """ "He said that he would not.": the verb is left out."""
    return not text[negation.end :].strip(" .!?\"'”’")


def _waits(analysis: Analysis, there: Analysis) -> bool:
    """ "must be examined before it opens" says what "it will not open before it is examined" says."""
    if _UNTIL.search(there.text) is None:
        return False
    here = [c.stem for c in analysis.content if c.stem in there.stems]
    source = [c.stem for c in there.content if c.stem in analysis.stems]
    return here != source or (_UNTIL.search(analysis.text) is None and _ONCE.search(analysis.text) is not None)


@lru_cache(maxsize=REMEMBERED)
def _by_root(analysis: Analysis) -> Mapping[str, tuple[tuple[Span, Assertion], ...]]:
    """For each root of an asserted word the assertions of it, each with its clause, in order."""
    found: dict[str, list[tuple[Span, Assertion]]] = {}
    for clause in analysis.clauses:
        for assertion in assertions(analysis, clause):
            found.setdefault(root(assertion.stem), []).append((clause, assertion))
    return {stem: tuple(there) for stem, there in found.items()}


def _speaks_of_lack(analysis: Analysis, span: Span) -> bool:
    """ "a staff shortage" says what "a lack of staff" says, and negates nothing in grammar."""
    return any(
        w.norm in LACKING or w.norm.endswith(WITHOUT_IT) for w in analysis.words if span.start <= w.start < span.end
    )


def _negates_something(clause: Clause) -> bool:
    return _negates_something_in(clause.passage.analysis, clause.span)


def _negates_something_in(analysis: Analysis, span: Span) -> bool:
    return any(span.start <= n.start < span.end for n in negations_of(analysis))
