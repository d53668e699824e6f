"""Whether two quantities are of one amount: the same, in another unit, or rounded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from brief.wording.numbers import Quantity
from brief.wording.text import canonical, stem

ROUNDED = Decimal("0.2")
"""Part of a round number that "more than" it, or "nearly" it, may be away."""

ABOUT = Decimal("0.05")
"""Part of it that "about" it may be away."""

MOST_DIGITS = 2
"""Digits of a round number that are not zeros at its end."""

_SCORE = re.compile(r"\d{1,2}\s?[-–]\s?\d{1,2}")

_SPANS: Mapping[str, tuple[str, int]] = {
    "month": ("month", 1),
    "quarter": ("month", 3),
    "year": ("month", 12),
    "decade": ("month", 120),
    "century": ("month", 1200),
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 86400),
    "week": ("second", 604800),
    "fortnight": ("second", 1209600),
}
"""Of each unit of time how many of the least it has: no fixed number of days is a month."""


def same_quantity(a: Quantity, b: Quantity) -> bool:
    """Equal in value and unit. "half" equals "50%"; an age needs no unit; a bare number has the implied one."""
    if a.value is None or b.value is None:
        return a.value is b.value and canonical(a.text) == canonical(b.text)
    if (a.value == b.value and _is_nth_unit(a, b)) or (is_score(a) and is_score(b) and a.value == b.high):
        return a.value == b.value or a.high == b.value
    if is_score(a) != is_score(b) and a.noun != b.noun:
        return False
    if _span(a) is not None and _span(a) == _span(b):
        return True
    if scaled(a) != scaled(b) or (a.high is not None and b.high is not None and a.high != b.high):
        return False
    if a.unit == b.unit or ({a.unit, b.unit} <= {"%", "part", None} and "ratio" in (a.kind, b.kind)):
        return True
    if "age" in (a.kind, b.kind):
        return {a.unit, b.unit} <= {"year", None}
    bare = a if a.unit is None else b
    return None in (a.unit, b.unit) and bare.noun is None


def is_rounding_of(said: Quantity, found: Quantity) -> bool:
    """ "more than 100" and "nearly 120" of 116, "about 1,000" of 1,013: a round number with a word that says so.

    The source's own number must be the exacter one.
    """
    if said.value is None or found.value is None or said.unit != found.unit or said.high or found.high:
        return False
    if not _is_round(said.value) or len(_digits(found.value)) <= len(_digits(said.value)):
        return False
    away = (found.value - said.value) / said.value
    family = said.qualifier_family
    if family in ("over", "minimum"):
        return 0 < away <= ROUNDED
    if family == "approximate" and said.qualifier in ("nearly", "almost", "close to"):
        return -ROUNDED <= away < 0
    return (family == "approximate" and abs(away) <= ABOUT) or (family == "under" and -ROUNDED <= away < 0)


def _is_round(value: Decimal) -> bool:
    return value >= 10 and len(_digits(value)) <= MOST_DIGITS


def _digits(value: Decimal) -> str:
    """Those that say something: "118" of 118,000."""
    return f"{value.normalize():f}".replace(".", "").strip("0")


def _span(quantity: Quantity) -> tuple[str, Decimal] | None:
    """Of a stretch of one length, in the least unit: "two decades" is twenty years, "48 hours" two days."""
    if quantity.value is None or quantity.high is not None or quantity.kind == "age":
        return None
    least, factor = _SPANS.get(quantity.unit or "", ("", 0))
    return (least, quantity.value * factor) if factor else None


def is_score(quantity: Quantity) -> bool:
    return _SCORE.fullmatch(quantity.text) is not None


def _is_nth_unit(a: Quantity, b: Quantity) -> bool:
    """ "a 96th-minute winner" and "96 minute winner", "the 20th anniversary" and "20 years"."""
    nth, measured = (a, b) if a.kind == "ordinal" else (b, a)
    if nth.kind != "ordinal" or measured.unit is None or nth.noun is None:
        return False
    return nth.noun == stem(measured.unit) or (measured.unit == "year" and nth.noun in _YEARLY)


_YEARLY = frozenset(stem(noun) for noun in ("anniversary", "birthday", "annual"))


def scaled(quantity: Quantity) -> Decimal | None:
    """The value, of percents as a part of one."""
    return quantity.value / 100 if quantity.unit == "%" and quantity.value is not None else quantity.value
