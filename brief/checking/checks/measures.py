"""A word of measure in another's place: weeks for months, "double-figure" for "single-figure", daily for weekly."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.lexicons.english_counted import CONTRASTS, PERIODS, SAME_SPAN
from brief.wording.text import Word

SAID_REACH, REACH = 1, 2
"""Content words on either side of a measure of the statement, and of the source: both must share one of them."""

MOST = 24
"""Measures of a statement that are looked at."""

_FRAME: dict[str, str] = {
    **dict.fromkeys(("later", "after", "afterwards"), "after"),
    **dict.fromkeys(("earlier", "before", "ago", "prior"), "before"),
    **dict.fromkeys(("long", "old", "apart", "away", "since"), "long"),
}
"""Words that give a stretch of time its place, each with its sense."""

_NO_PLACE = frozenset("tell make take go come get year day new last time".split())


def measure_swapped(statement: Statement, grounds: Grounds) -> Objection | None:
    """A measure that no cited sentence has, where one of them has its like in the same place."""
    have = {m for p in grounds.cited for w in p.analysis.words for m in _measures(w)}
    counted = {q.unit for p in grounds.cited for q in p.analysis.quantities if q.unit is not None}
    said = {m for w in statement.analysis.words for m in _measures(w)}
    measured = ((at, m) for at, word in enumerate(statement.analysis.words) for m in _measures(word))
    for at, measure in islice(measured, MOST):
        if measure in have or counted & SAME_SPAN.get(measure, frozenset()):
            continue
        found = _in_its_place(at, _likes()[measure] - said, statement.analysis, grounds)
        if found is not None:
            return Objection(statement.analysis.words[at].text, found.text)
    return None


def _in_its_place(at: int, likes: frozenset[str], statement: Analysis, grounds: Grounds) -> Word | None:
    around = _around(at, statement, SAID_REACH)
    for passage in grounds.cited:
        for there, word in enumerate(passage.analysis.words):
            if not likes.isdisjoint(_measures(word)) and around & _around(there, passage.analysis, REACH):
                return word
    return None


def _around(at: int, analysis: Analysis, reach: int) -> frozenset[str]:
    """The nearest content words on either side, and those of the frame ("later", "ago") right beside."""
    word = analysis.words[at]
    content = analysis.content
    first = bisect_left(content, word.start, key=lambda c: c.start)
    after = [c for c in content[first : first + reach + 1] if c.start >= word.end][:reach]
    near = {c.stem for c in (*content[max(0, first - reach) : first], *after)}
    beside = {_FRAME[w.norm] for w in analysis.words[max(0, at - 1) : at + 2] if w.norm in _FRAME}
    return frozenset(near | beside) - _NO_PLACE


def _measures(word: Word) -> Iterator[str]:
    """What the word measures with: the unit of a stretch of time, or a word that has its opposite number."""
    for part in (word.norm, *word.norm.split("-")):
        form = part.removesuffix("'s").removesuffix("'")
        if form in PERIODS:
            yield PERIODS[form]
        elif form in _contrasted():
            yield form


@cache
def _contrasted() -> frozenset[str]:
    return frozenset(CONTRASTS.split())


@cache
def _likes() -> Mapping[str, frozenset[str]]:
    """For each measure those that say another amount."""
    found: dict[str, set[str]] = {}
    lines = [frozenset(line.split()) for line in CONTRASTS.strip().splitlines()]
    for line in (*lines, frozenset(PERIODS.values())):
        for measure in line:
            found.setdefault(measure, set()).update(line - {measure})
    return {measure: frozenset(others) for measure, others in found.items()}
