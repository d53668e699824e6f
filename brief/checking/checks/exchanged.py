"""Numbers in each other's place: "30 killed and 12 hurt" where the source has 12 killed and 30 hurt."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_counted import HARM
from brief.wording.numbers import Quantity

_Pair: TypeAlias = tuple[Quantity, Quantity]

NEXT = 3
"""Content words after a number, up to the next number or stop, that say what it is the number of."""


MOST = 24
"""Numbers of one text that are looked at."""


_PARTITIVE = frozenset({" of the ", " of ", " of those ", " of his ", " of her ", " of its ", " of their "})


def numbers_exchanged(statement: Statement, grounds: Grounds) -> Objection | None:
    """Two neighbouring numbers of the statement, where a cited sentence has each with the words of the other."""
    said = [q for q in statement.analysis.quantities[:MOST] if q.value is not None]
    for a, b in (*pairwise(said), *zip(said, said[2:], strict=False)):
        if a.value == b.value or a.unit != b.unit:
            continue
        for passage in grounds.cited:
            found = _only_twin(a, passage.analysis), _only_twin(b, passage.analysis)
            if found[0] is None or found[1] is None:
                continue
            if _cross((a, b), statement.analysis, (found[0], found[1]), passage.analysis):
                return Objection(statement.text[a.start : b.end], passage.text[found[0].start : found[0].end])
    return None


def _cross(said: _Pair, statement: Analysis, found: _Pair, source: Analysis) -> bool:
    """Whether each has words of the other's twin, and none of its own."""
    a, b = (_words_of(q, statement) for q in said)
    twin_a, twin_b = (_words_of(q, source) for q in found)
    return bool(a & twin_b and b & twin_a) and not (a & twin_a or b & twin_b)


def _only_twin(quantity: Quantity, source: Analysis) -> Quantity | None:
    """The source's one number of this value and unit; None where it has none or several."""
    found = [q for q in source.quantities[:MOST] if q.value == quantity.value and q.unit == quantity.unit]
    return found[0] if len(found) == 1 else None


def _words_of(quantity: Quantity, analysis: Analysis) -> frozenset[str]:
    """The content words that go with a number: what it counts, and those after it up to the next number."""
    start, stop = quantity.end, len(analysis.text)
    for other in analysis.quantities:
        if other.start > start and analysis.text[start : other.start] in _PARTITIVE:
            start = other.end  # "two of the five trapped" are two that were trapped
        elif other.start > start:
            stop = other.start
            break
    return frozenset(HARM.get(c.stem, c.stem) for c in analysis.content_in(Span(start, stop))[:NEXT])
