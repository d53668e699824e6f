"""The part of NEGATION_FLIPPED that asks for opposites: "rose" for "fell", "held on" for "missed out"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from brief.checking.alignment import Clause
from brief.checking.analysis import Analysis
from brief.checking.assertions import assertions, restates
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.lexicons.english_words import STOP_WORDS
from brief.wording.opposites import Pole, find_poles, is_pair, opposites_of, same_as
from brief.wording.roots import root
from brief.wording.text import REMEMBERED

WINDOW = 4
"""Content words on either side of a word that make up its place."""

SHARED = 2
"""Words that the two places must have in common; one is enough where the clause as a whole is restated."""


AGREEMENT = 3
"""Words by which the place of an opposite must be nearer than that of a word which agrees with the statement."""


@dataclass(frozen=True, slots=True)
class Place:
    """A pole, whether it is negated, and the roots of the content words around it in its clause, nearest first.

    `asked`: it stands behind "if" or "whether", which leaves open whether it is so.
    """

    pole: Pole
    negated: bool
    asked: bool
    clause: Span
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def around(self) -> frozenset[str]:
        return frozenset((*self.left, *self.right))


def opposite_told(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word for which the source has its opposite, or another of a set of which only one can be, in the same place."""
    here = places(statement.analysis)
    told = Counter(p.pole.key for p in here)
    return next((o for p in here if (o := _objection(p, told, statement, grounds)) is not None), None)


@lru_cache(maxsize=REMEMBERED)
def places(analysis: Analysis) -> tuple[Place, ...]:
    """Every pole of a text in its place, in order."""
    clauses = analysis.clauses
    said = [a for clause in clauses for a in assertions(analysis, clause)]
    negated = [a for a in said if a.negated != a.affixed]
    found = []
    for pole in find_poles(analysis.text):
        clause = clauses[max(0, bisect_right(clauses, pole.start, key=lambda c: c.start) - 1)]
        first = bisect_right(negated, pole.start, key=lambda a: a.end)
        last = bisect_right(negated, pole.end, key=lambda a: a.end)
        is_negated = any(a.start < pole.start for a in negated[first:last])  # "no idea" has its negation within
        found.append(_place(pole, analysis, clause, is_negated))
    return tuple(found)


def _place(pole: Pole, analysis: Analysis, clause: Span, negated: bool) -> Place:
    content = analysis.content
    first = bisect_right(content, pole.start, key=lambda c: c.end)
    last = bisect_left(content, pole.end, key=lambda c: c.start)
    left = tuple(root(c.stem) for c in reversed(content[max(0, first - WINDOW) : first]))
    right = tuple(root(c.stem) for c in content[last : last + WINDOW])
    less = _LESS.search(analysis.text, max(0, pole.start - _LONGEST_LESS), pole.start) is not None
    asked = _ASKED.search(analysis.text, max(clause.start, pole.start - _FAR), pole.start) is not None
    return Place(pole, negated != less, asked, clause, left, right)


_LONGEST_LESS = 8
_LESS = re.compile(r"\b(?:less|least)\s$", re.IGNORECASE)
_FAR = 60
_ASKED = re.compile(r"\b(?:if|whether|unless)\b", re.IGNORECASE)


@lru_cache(maxsize=REMEMBERED)
def _by_key(analysis: Analysis) -> Mapping[str, tuple[Place, ...]]:
    found: dict[str, list[Place]] = {}
    for place in places(analysis):
        found.setdefault(place.pole.key, []).append(place)
    return {key: tuple(there) for key, there in found.items()}


def _objection(said: Place, told: Mapping[str, int], statement: Statement, grounds: Grounds) -> Objection | None:
    key = said.pole.key
    if not opposites_of(key):
        return None
    agreeing, best = 0, 0
    objection: Objection | None = None
    for passage, found in _candidates(key, grounds):
        near = _nearness(said, found)
        if _agrees(said, found):
            agreeing = max(agreeing, AGREEMENT + near)
        elif near > best and _more_often(found, told, passage) and _contradicts(said, found, statement, passage):
            best = near
            words = statement.text[said.pole.start : said.pole.end]
            objection = Objection(words, passage.text[found.pole.start : found.pole.end])
    return objection if best > agreeing else None


def _candidates(key: str, grounds: Grounds) -> Iterator[tuple[Passage, Place]]:
    """The places of the cited sentences that have the word, one that means the same, or an opposite, in order."""
    related = same_as(key).union(opposites_of(key))
    for passage in grounds.cited:
        by_key = _by_key(passage.analysis)
        there = [place for other in by_key.keys() & related for place in by_key[other]]
        for place in sorted(there, key=lambda p: (p.pole.start, p.pole.key)):
            yield passage, place


def _nearness(said: Place, found: Place) -> int:
    """Words that the two places share; those right beside count more, most of all the one before, the subject."""
    left, right = said.left[:1] == found.left[:1] != (), said.right[:1] == found.right[:1] != ()
    return len(said.around & found.around) + 2 * left + right


def _more_often(found: Place, told: Mapping[str, int], passage: Passage) -> bool:
    """Whether the statement has the word less often than the passage, so that one of them may have been replaced."""
    key = found.pole.key
    return told[key] == 0 or told[key] < len(_by_key(passage.analysis)[key])


def _agrees(said: Place, found: Place) -> bool:
    if found.pole.key in same_as(said.pole.key):
        return found.negated == said.negated
    return found.negated != said.negated and is_pair(said.pole.key, found.pole.key)


def _contradicts(said: Place, found: Place, statement: Statement, passage: Passage) -> bool:
    if said.asked != found.asked:
        return False
    common = len(said.around & found.around)
    kind = opposites_of(said.pole.key).get(found.pole.key)
    if said.negated != found.negated:  # "did not rise" for "grew"; of one and the same word its negation is asked
        return said.pole.key != found.pole.key and found.pole.key in same_as(said.pole.key) and common >= SHARED
    if kind is None:
        return False
    if kind == "same party":
        return said.left[:1] == found.left[:1] != () and bool({*said.right[:2]} & {*found.right[:2]})
    if kind == "same place":
        if said.pole.key in STOP_WORDS:
            if bool(statement.analysis.negations) != bool(passage.analysis.negations):
                return False  # "only after a visit" says what "not before a visit" says
            return all({*a[:2]} & {*b[:2]} for a, b in ((said.left, found.left), (said.right, found.right)))
        return _beside(said, found) and common >= SHARED
    return common >= SHARED or (common > 0 and _restated(said, found, statement, passage))


def _beside(said: Place, found: Place) -> bool:
    return said.left[:1] == found.left[:1] != () or said.right[:1] == found.right[:1] != ()


def _restated(said: Place, found: Place, statement: Statement, passage: Passage) -> bool:
    stems = passage.analysis.stems_in(found.clause)
    return restates(statement.analysis.stems_in(said.clause), Clause(passage, found.clause, stems))
