"""A number taken from a sentence about something else, where the sentence that the statement restates has another."""

from __future__ import annotations

from collections.abc import Sequence

from brief.checking.grounds import Grounds, Passage, Statement
from brief.document import Span
from brief.wording.numbers import Quantity

TIMES, MORE = 2, 4
"""The sentence with the other number must share so many times, and so many more, content words with the clause."""

HALF = 0.5
"""Share of the clause's content words that it must have besides."""


def is_borrowed(quantity: Quantity, giving: Sequence[Passage], statement: Statement, grounds: Grounds) -> bool:
    """Whether another cited sentence than those `giving` the number has much more of the clause, and a rival to it.

    A rival has the same unit or counts the same, has another value, and the statement does not have it too.
    """
    analysis = statement.analysis
    clause = analysis.clause_at(quantity.start)
    around = analysis.stems_in(clause) - analysis.stems_in(Span(quantity.start, quantity.end))
    best = max((len(around & p.analysis.stems) for p in giving), default=0)
    numbers = {p.sentence.number for p in giving}
    for passage in grounds.cited:
        shared = len(around & passage.analysis.stems)
        number = passage.sentence.number
        if numbers & {number, number + 1} or shared < max(TIMES * best, best + MORE, HALF * len(around)):
            continue
        if any(_is_rival(q, quantity, statement) for q in passage.analysis.quantities):
            return True
    return False


def _is_rival(found: Quantity, quantity: Quantity, statement: Statement) -> bool:
    if found.value is None or found.value == quantity.value or found.kind == "identifier":
        return False
    if found.unit != quantity.unit:
        return False
    is_of = quantity.noun is None and statement.text[: quantity.start].endswith(" of ")  # "a mother of two"
    if found.unit is None and not is_of and (found.noun is None or quantity.noun != found.noun):
        return False
    return all(q.value != found.value for q in statement.analysis.quantities)
