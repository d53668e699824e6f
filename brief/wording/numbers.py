"""Quantities: value, unit, the noun they count, and the word that qualifies them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from brief.wording.dates import find_dates
from brief.wording.lexicons.english_numbers import (
    CURRENCIES,
    IDENTIFIED_BY_NUMBER,
    IDENTIFIED_IN_LOWER_CASE,
    MEASURES,
    ORDINAL_WORDS,
    QUALIFIERS,
    TIME_UNITS,
    UNITS_AND_TENS,
)
from brief.wording.noun_counted import noun_counted, plural_follows
from brief.wording.number_patterns import (
    QUALIFIER_AFTER,
    QUALIFIER_BEFORE,
    STREET_AFTER,
    WORDS_OF_NUMBER,
    number_pattern,
)
from brief.wording.number_values import high_of, read_digits, read_fraction, unit_of, value_of
from brief.wording.numbers_abroad import find_figures
from brief.wording.text import REMEMBERED, fold, has_any

QuantityKind = Literal[
    "cardinal", "ordinal", "money", "percent", "measure", "age", "ratio", "range", "identifier", "vague"
]


@dataclass(frozen=True, slots=True)
class Quantity:
    """`start` and `end` cover number and unit ("$40 million", "770 kilometers", "14").

    `value` is scaled ("40 million" is 40000000); `high` is the upper end of a range ("10 to 12"), else None.
    `unit` is canonical: "$", "€", "£", "%", "km", "year", "hour", ...; None for plain counts. `noun` is the stem of the
    noun counted ("fishermen" -> that stem), None where none follows. `qualifier` is the source's word beside it:
    "at least", "about", "more than", "nearly", "up to", ...; `qualifier_family` one of "minimum", "maximum",
    "approximate", "over", "under", "average", "only", None. Kind "identifier" is a number that names ("Flight 370");
    kind "vague" has no value: "dozens", "hundreds", "several". Of a score ("3-2") `value` and `high` are both sides.
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


_AFTER_FAMILIES = {
    "or more": "minimum", "at least": "minimum", "or so": "approximate", "or less": "maximum", "or fewer": "maximum",
    "on average": "average", "at the most": "maximum", "at most": "maximum",
}  # fmt: skip
_AVERAGE = re.compile(r"\b(?:average|averaged|averaging|typical|typically|median|mean)\b", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"\baged? $|\bage of $", re.IGNORECASE)
_AGE_AFTER = re.compile(r"[,).;]|\s*$")
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w.'’-]+,|[A-Z][\w.'’-]+ \()\s?$")
_ONE_PRONOUN = re.compile(r"\s+(?:of|another|by one|thing|can|could|would|should|must|might|may|is|was|who|that)\b")
_LAST_WORD = re.compile(r"([A-Za-z]+)\.?\s$")
_NAMED_MAGNITUDE = re.compile(r"\bmagnitude(?:-| of )?\s?$", re.IGNORECASE)
_AT = re.compile(r"\bat $", re.IGNORECASE)
_SCALED = re.compile(r"(?:thousand|million|billion|trillion|\d[kmb]n?)$", re.IGNORECASE)
_SPACED_THOUSANDS = re.compile(r"(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_FIGURE = re.compile(r"\d")
_CONTEXT = 48


@lru_cache(maxsize=REMEMBERED)
def find_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """In order, not overlapping. Digits, spelled-out numbers in English, "a dozen", "half", ordinals.

    Years, dates and clock times are not quantities; `dates.find_dates` finds those. "one" as a pronoun ("one of the
    diplomats") is left out. Outside English only figures are found, with the language's own separators, scales and
    currencies.
    """
    if language not in ("en", "und"):
        return _abroad(text, language)
    if not has_any(text, WORDS_OF_NUMBER):
        return ()
    taken = _date_positions(text, language)
    folded = fold(_SPACED_THOUSANDS.sub(",", text))
    found: list[Quantity] = []
    for match in number_pattern().finditer(folded):
        if match.start() in taken:
            continue
        quantity = _quantity(folded, match)
        if quantity is None:
            continue
        low = found[-1] if found else None
        if low is not None and _is_between(folded, low, quantity):
            quantity = _joined(found.pop(), quantity)
        found.append(_qualified(quantity, folded, text[quantity.start : quantity.end]))
    return tuple(found)


def _is_between(folded: str, low: Quantity, high: Quantity) -> bool:
    return (
        folded[low.end : high.start] == " and "
        and folded[max(0, low.start - 8) : low.start].lower() == "between "
        and low.value is not None
        and high.value is not None
        and low.high is None
        and low.unit in (None, high.unit)
    )


def _joined(low: Quantity, high: Quantity) -> Quantity:
    """ "between 10 and 12 million": the scale of the upper end is that of both, unless the lower has its own."""
    value, top = low.value or Decimal(0), high.value or Decimal(0)
    if value < 1000 and _SCALED.search(high.text):
        value *= next((scale for scale in (10**12, 10**9, 10**6, 10**3) if top >= scale), 1)
    kind = high.kind if high.kind != "cardinal" else "range"
    return replace(high, start=low.start, kind=kind, value=value, high=high.value)


def _abroad(text: str, language: str) -> tuple[Quantity, ...]:
    if not _FIGURE.search(text):
        return ()
    taken = _date_positions(text, language)
    found: list[Quantity] = []
    for f in find_figures(text, language, taken):
        kind: QuantityKind = "percent" if f.unit == "%" else "money" if f.unit else "cardinal"
        found.append(Quantity(f.start, f.end, text[f.start : f.end], kind, f.value, unit=f.unit))
    return tuple(found)


def _date_positions(text: str, language: str) -> set[int]:
    return {
        at for d in find_dates(text, language) if d.kind != "duration" and d.form not in _COUNTED_FORMS
        for at in range(d.start, d.end)
    }  # fmt: skip


_COUNTED_FORMS = frozenset({"ago", "past span", "coming span", "within", "unanchored"})


def _quantity(folded: str, match: re.Match[str]) -> Quantity | None:
    start, end, words = match.start(), match.end(), match.group()
    if match["vague"]:
        return Quantity(start, end, words, "vague", None, noun=noun_counted(folded, end))
    if match["names"]:
        return Quantity(start, end, words, "identifier", None)
    if match["slashed"]:
        return _slashed(match)
    if match["part"]:
        return Quantity(start, end, words, "ratio", read_fraction(words.lower()), unit="part")
    if match["decadeage"]:
        value, start = Decimal(match["decadeage"]), match.start("decadeage")
        return Quantity(start, end, folded[start:end], "age", value, value + 9, unit="year")
    if match["ordinal"]:
        return _ordinal(folded, match)
    if match["times"]:
        return Quantity(start, end, words, "cardinal", Decimal(2), noun="time")
    if match["attached"]:
        return _attached(folded, match)
    return _number(folded, match)


def _slashed(match: re.Match[str]) -> Quantity:
    """ "1/3 of" is a part, "9/11" a name."""
    above, below = map(Decimal, match["slashed"].split("/"))
    if match["slashedof"] is None or not below:
        return Quantity(match.start(), match.end(), match.group(), "identifier", None)
    return Quantity(match.start(), match.end(), match.group(), "ratio", above / below, unit="part")


def _ordinal(folded: str, match: re.Match[str]) -> Quantity | None:
    start, end, words = match.start(), match.end(), match.group()
    if words == "first" and _AT.search(folded, max(0, start - 4), start):
        return None
    tens, _, last = words.lower().rpartition("-")
    value = UNITS_AND_TENS.get(tens, 0) + ORDINAL_WORDS[last]
    return Quantity(start, end, words, "ordinal", Decimal(value), noun=noun_counted(folded, end))


def _attached(folded: str, match: re.Match[str]) -> Quantity:
    start, end, words = match.start(), match.end(), match.group()
    value, unit = read_digits(match["attached"]), match["attachedunit"]
    if unit in ("th", "st", "nd", "rd"):
        return Quantity(start, end, words, "ordinal", value, noun=noun_counted(folded, end))
    unit = "in" if unit == "in" else MEASURES.get(unit.lower(), unit)
    kind: QuantityKind = "percent" if unit == "%" else "money" if unit == "p" else "measure"
    return Quantity(start, end, words, kind, value, unit=unit)


def _number(folded: str, match: re.Match[str]) -> Quantity | None:
    start, end, words = match.start(), match.end(), match.group()
    value = value_of(match)
    if value is None or _is_pronoun(folded, match):
        return None
    if _names_something(folded, match):
        return Quantity(start, end, words, "identifier", value)
    high = high_of(match)
    if match["old"]:
        return Quantity(start, end, words, "age", value, high, unit="year")
    unit = unit_of(match) or ("magnitude" if _NAMED_MAGNITUDE.search(folded, max(0, start - 16), start) else None)
    if unit is None and match["digits"] and (match["scale"] or "").strip() == "m" and not plural_follows(folded, end):
        # "20m tall" is metres, "300m people" is millions, "$20m" is money.
        return Quantity(start, end, words, "measure", value / 10**6, unit="m")
    if unit is not None:
        kind: QuantityKind = "percent" if unit == "%" else "money" if unit in CURRENCIES.values() else "measure"
        noun = noun_counted(folded, end) if unit in TIME_UNITS else None
        return Quantity(start, end, words, kind, value, high, unit=unit, noun=noun)
    if _is_age(folded, start, end, value):
        return Quantity(start, end, words, "age", value, unit="year")
    noun = noun_counted(folded, end)
    if match["to"] and match["to"].strip(" %") == "-" and noun is None and high is not None:
        return Quantity(start, end, words, "ratio", value, high)
    return Quantity(start, end, words, "range" if high is not None else "cardinal", value, high, noun=noun)


def _is_pronoun(folded: str, match: re.Match[str]) -> bool:
    words = (match["words"] or "").lower()
    if words not in ("one", "zero") or match["andhalf"] or match["scale"]:
        return False
    before = folded[max(0, match.start() - 8) : match.start()].lower()
    return (
        _ONE_PRONOUN.match(folded, match.end()) is not None
        or before.endswith(("no ", "any", "every", "some", "this ", "that ", "the ", "each ", "which "))
        or (not match["unit"] and noun_counted(folded, match.end()) is None)
    )


def _names_something(folded: str, match: re.Match[str]) -> bool:
    """ "Flight 370", "page 12", "10 Orlen Street"."""
    if match["currency"] or match["unit"] or match["percent"] or match["scale"] or match["words"]:
        return False
    digits = match["digits"] or ""
    if (digits[:1] == "0" and digits[1:2].isdigit()) or STREET_AFTER.match(folded, match.end()):
        return True
    before = _LAST_WORD.search(folded, max(0, match.start() - 24), match.start())
    if before is None:
        return False
    word = before.group(1)
    return word in IDENTIFIED_IN_LOWER_CASE or (word[0].isupper() and word.lower() in IDENTIFIED_BY_NUMBER)


def _is_age(folded: str, start: int, end: int, value: Decimal) -> bool:
    if not 0 < value < 120:
        return False
    before = folded[max(0, start - 24) : start]
    if _AGE_BEFORE.search(before):
        return True
    return _NAME_BEFORE.search(before) is not None and _AGE_AFTER.match(folded, end) is not None


def _qualified(q: Quantity, folded: str, text: str) -> Quantity:
    """The quantity with its own words from the text, and the qualifier beside it."""
    before = QUALIFIER_BEFORE.search(folded, max(0, q.start - _CONTEXT), q.start)
    word, family = None, None
    if before is not None and not (before["word"].lower() in ("over", "some", "just") and q.kind in ("ordinal",)):
        word, family = before["word"], QUALIFIERS[before["word"].lower()]
        if word.lower() == "over" and q.unit in TIME_UNITS:
            word, family = None, None
    after = QUALIFIER_AFTER.match(folded, q.end)
    if family is None and after is not None:
        word = after["word"] or after["plus"]
        family = _AFTER_FAMILIES.get(word, "minimum")
    if family is None and q.kind not in ("ordinal", "age", "identifier"):
        average = _AVERAGE.search(folded, max(0, q.start - _CONTEXT), q.start)
        if average is not None and (average.start() == 0 or average.group().islower()):  # "the Industrial Average"
            word, family = average.group(), "average"
    return replace(q, text=text, qualifier=word, qualifier_family=family)
