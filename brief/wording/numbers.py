"""Quantities: value, unit, the noun they count, and the word that qualifies them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

QuantityKind = Literal["cardinal", "ordinal", "money", "percent", "measure", "age", "ratio", "range", "identifier", "vague"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """`start` and `end` cover number and unit ("$40 million", "770 kilometers", "14").

    `value` is scaled ("40 million" is 40000000); `high` is the upper end of a range ("10 to 12"), else None.
    `unit` is canonical: "$", "€", "£", "%", "km", "year", "hour", ...; None for plain counts. `noun` is the stem of the
    noun counted ("fishermen" -> that stem), None where none follows. `qualifier` is the source's word before it:
    "at least", "about", "more than", "nearly", "up to", ...; `qualifier_family` one of "minimum", "maximum",
    "approximate", "over", "under", "average", "only", None. Kind "identifier": flight numbers, names such as "Boeing 737", "S-400",
    years and clock times are left out (they are dates). Kind "vague": "dozens", "hundreds", "several" (value is None).
    """

    start: int
    end: int
    text: str
    kind: QuantityKind
    value: Decimal | None
    high: Decimal | None = None
    unit: str | None = None
    noun: str | None = None
    qualifier: str | None = None
    qualifier_family: str | None = None


def find_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """In order, not overlapping. Digits in any script, spelled-out numbers in English, "a dozen", "half", ordinals.

    Years, dates and clock times are not quantities; `dates.find_dates` finds those. "one" as a pronoun ("one of the
    diplomats") is left out.
    """
    raise NotImplementedError
