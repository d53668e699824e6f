"""Numbers in each other's place: "30 killed and 12 hurt" where the source has 12 killed and 30 hurt."""

from __future__ import annotations

from itertools import pairwise

from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.numbers import Quantity

NEXT = 3
"""Content words after a number, up to the next number or stop, that say what it is the number of."""


def numbers_exchanged(statement: Statement, grounds: Grounds) -> Objection | None:
    """Two neighbouring numbers of the statement, where a cited sentence has each with the words of the other."""
    said = [q for q in statement.analysis.quantities if q.value is not None]
    for a, b in pairwise(said):
        if a.value == b.value or a.unit != b.unit:
            continue
        for passage in grounds.cited:
            there = passage.analysis
            twins = [_only_twin(q, there) for q in (a, b)]
            if twins[0] is None or twins[1] is None:
                continue
            found_a, found_b = _words_of(twins[0], there), _words_of(twins[1], there)
            said_a, said_b = _words_of(a, statement.analysis), _words_of(b, statement.analysis)
            if said_a & found_b - found_a and said_b & found_a - found_b and not (said_a & found_a or said_b & found_b):
                return Objection(statement.text[a.start : b.end], passage.text[twins[0].start : twins[0].end])
    return None


def _only_twin(quantity: Quantity, source: Analysis) -> Quantity | None:
    """The source's one number of this value and unit; None where it has none or several."""
    found = [q for q in source.quantities if q.value == quantity.value and q.unit == quantity.unit]
    return found[0] if len(found) == 1 else None


def _words_of(quantity: Quantity, analysis: Analysis) -> frozenset[str]:
    """The content words that go with a number: those after it, up to the next number."""
    later = [q.start for q in analysis.quantities if q.start > quantity.start]
    stop = min(later, default=len(analysis.text))
    content = analysis.content_in(Span(quantity.end, stop))[:NEXT]
    return frozenset(c.stem for c in content)
