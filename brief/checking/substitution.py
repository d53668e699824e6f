"""Which word of the source a strange word of the statement stands in the place of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Passage, Statement

NEIGHBOURS = 2
"""Content words on either side of a strange word among which one that the source has is looked for."""

GAP = 4
"""Content words of the source from the left neighbour to the right one, at most; from a single neighbour half of it."""


@dataclass(frozen=True, slots=True)
class Substitution:
    """`said` of the statement stands where the passage has `found`. `sides`: neighbours that both have, 1 or 2."""

    said: Content
    found: Content
    passage: Passage
    sides: int


def substitutions(statement: Statement, grounds: Grounds) -> Iterator[Substitution]:
    """For each content word that no cited sentence has, the words between the same neighbours, nearest place first.

    >>> # "Prices fell by 7 percent", evidence "Power prices rose by 7 percent last year": ("fell", "rose"), 2 sides
    """
    content = statement.analysis.content
    for position, word in enumerate(content):
        if word.stem in grounds.stems:
            continue
        found = [s for p in grounds.cited for s in _places(position, statement.analysis, p)]
        yield from sorted(found, key=lambda s: -s.sides)


def _places(position: int, statement: Analysis, passage: Passage) -> Iterator[Substitution]:
    word = statement.content[position]
    there = passage.analysis.content
    for start, end, sides in _gaps(position, statement, passage.analysis):
        for candidate in there[start:end]:
            if candidate.stem not in statement.stems:
                yield Substitution(word, candidate, passage, sides)


def _gaps(position: int, statement: Analysis, source: Analysis) -> Iterator[tuple[int, int, int]]:
    """Ranges of positions in the source that answer to one in the statement, with the number of shared neighbours."""
    left = _nearest(statement.content[max(0, position - NEIGHBOURS) : position][::-1], source)
    right = _nearest(statement.content[position + 1 : position + 1 + NEIGHBOURS], source)
    both = [(a + 1, b) for a in left for b in right if 0 < b - a - 1 <= GAP]
    if both:
        yield from ((start, end, 2) for start, end in both)
        return
    yield from ((a + 1, min(a + 1 + GAP // 2, len(source.content)), 1) for a in left)
    yield from ((max(0, b - GAP // 2), b, 1) for b in right)


def _nearest(words: tuple[Content, ...], source: Analysis) -> list[int]:
    """Where the first of the words that the source has stands in it."""
    stem = next((w.stem for w in words if w.stem in source.stems), None)
    return [i for i, c in enumerate(source.content) if c.stem == stem] if stem is not None else []
