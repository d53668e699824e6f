"""Quantities: value, unit, the noun they count, and the word that qualifies them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from brief.wording.dates import find_dates
from brief.wording.lexicons.english_numbers import (
    CURRENCIES,
    FRACTION_WORDS,
    IDENTIFIED_BY_NUMBER,
    MEASURES,
    ORDINAL_WORDS,
    QUALIFIERS,
    SCALES,
    SHORT_SCALES,
    TIME_UNITS,
    UNITS_AND_TENS,
    VAGUE,
)
from brief.wording.noun_counted import noun_counted
from brief.wording.text import fold

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


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


# Repetitions are bounded, so that a text of nothing but digits and commas costs no more than any other.
_DIGITS = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?"
_WORD_NUMBER = (
    rf"(?:{_any(UNITS_AND_TENS)}|{_any(SCALES)})(?:(?:[ -]|,? and )(?:{_any(UNITS_AND_TENS)}|{_any(SCALES)})){{0,9}}"
)
_SCALE = rf"(?:\s(?:{_any(SCALES)})|\s?(?:mn|mln|bn|tn|m|k|b)(?![\w/]))"
_CURRENCY = r"US\$|A\$|C\$|[$€£¥₩₽₹]"
_UNIT_WORDS = _any(k for k in (*MEASURES, *CURRENCIES) if k[0].isalpha() and k[-1].isalpha())
_MEASURE = rf"(?:per cent|percentage points?|{_UNIT_WORDS})(?!\w)"
_NUMBER = re.compile(
    r"\b(?P<part>(?i:half(?! an? (?:dozen|million|billion|hundred|thousand))|"
    r"(?:a|one|two|three|four)[ -](?:third|quarter|fifth)s?))(?=\s+(?:of|the|a|an|its|his|her|their)\b)|"
    rf"(?P<currency>{_CURRENCY})?(?<![\w.])(?<!\w[-–])(?:(?P<digits>{_DIGITS})(?P<scale>{_SCALE})?"
    rf"|(?P<article>(?:half )?an? )?(?P<words>(?i:{_WORD_NUMBER})))(?!\w)(?<=\w)"
    rf"(?:(?P<to>\s?-\s?|\s(?:to|or)\s)(?:{_CURRENCY})?(?P<high>{_DIGITS}|(?i:{_any(UNITS_AND_TENS)}))"
    rf"(?P<highscale>{_SCALE})?(?!\w|[-.]\d))?"
    rf"(?:(?P<old>[ -]years?[ -]old)|\s?(?P<percent>%)|[ -]?(?P<unit>(?i:{_MEASURE}))|(?P<degrees>°\s?[CF]?))?"
    r"|(?P<attached>(?<![\w.-])\d{1,18}(?:\.\d{1,9})?)(?P<attachedunit>km|kg|ft|mph|kph|pc|m|cm|mm|bn|mn|k|lb|th|st|nd|rd|p)(?!\w)"
    rf"|\b(?P<ordinal>(?i:{_any(ORDINAL_WORDS)}))\b(?!\s+(?:quarter|half)\b)"
    rf"|\b(?P<vague>(?i:{_any(VAGUE)}))\b"
    rf"|\b(?P<times>(?i:twice))\b"
)
_BEFORE = re.compile(rf"\b(?P<word>(?i:{_any(QUALIFIERS)}))\s+(?:the |a |an )?$")
_AFTER = re.compile(
    r"\s+(?P<word>or more|or so|or less|or fewer|on average|at the most|at least|at most)\b|(?P<plus>\+|-plus)"
)
_AFTER_FAMILIES = {
    "or more": "minimum", "at least": "minimum", "or so": "approximate", "or less": "maximum", "or fewer": "maximum",
    "on average": "average", "at the most": "maximum", "at most": "maximum",
}  # fmt: skip
_AVERAGE = re.compile(r"\b(?:average|averaged|averaging|typical|typically|median|mean)\b", re.IGNORECASE)
_AGE_BEFORE = re.compile(r"\baged? $|\bage of $", re.IGNORECASE)
_AGE_AFTER = re.compile(r",|\)")
_NAME_BEFORE = re.compile(r"(?:[A-Z][\w.'’-]+,|[A-Z][\w.'’-]+ \()\s?$")
_ONE_PRONOUN = re.compile(r"\s+(?:of|another|by one|thing|can|could|would|should|must|might|may|is|was|who|that)\b")
_LAST_WORD = re.compile(r"([A-Za-z]+)\.?\s$")
_CONTEXT = 48
_DECIMAL_COMMA = frozenset("de fr es it pt nl da sv no fi pl cs tr id ru uk ro hu vi el".split())  # noqa: SIM905 - a list
_FIGURES_COMMA = re.compile(
    r"(?<![\w.,])(?P<digits>\d{1,3}(?:[. ]\d{3}){1,6}(?:,\d{1,9})?|\d{1,18}(?:[.,]\d{1,9})?)(?![.,]?\d)(?P<percent>\s?%)?"
)
_FIGURES_POINT = re.compile(rf"(?<![\w.,])(?P<digits>{_DIGITS})(?![.,]?\d)(?P<percent>\s?%)?")


def find_quantities(text: str, language: str = "en") -> tuple[Quantity, ...]:
    """In order, not overlapping. Digits, spelled-out numbers in English, "a dozen", "half", ordinals.

    Years, dates and clock times are not quantities; `dates.find_dates` finds those. "one" as a pronoun ("one of the
    diplomats") is left out. Outside English only figures are found, with the language's own separators.
    """
    folded = fold(text)
    taken = _date_positions(folded, language)
    if language not in ("en", "und"):
        return _foreign(text, folded, taken, language)
    found: list[Quantity] = []
    for match in _NUMBER.finditer(folded):
        if match.start() in taken:
            continue
        quantity = _quantity(folded, match)
        if quantity is not None:
            start, end = match.start(), match.end()
            found.append(_qualified(quantity, folded, text[start:end]))
    return tuple(found)


def _foreign(text: str, folded: str, taken: set[int], language: str) -> tuple[Quantity, ...]:
    """Figures alone. Where a comma is the decimal mark, a group of three after a point or a space is thousands."""
    comma = language in _DECIMAL_COMMA
    found: list[Quantity] = []
    for match in (_FIGURES_COMMA if comma else _FIGURES_POINT).finditer(folded):
        if match.start() in taken:
            continue
        digits = match["digits"]
        plain = re.sub(r"[. ]", "", digits).replace(",", ".") if comma else digits.replace(",", "")
        if comma and re.fullmatch(r"\d+\.\d{1,2}", digits):
            plain = digits
        kind: QuantityKind = "percent" if match["percent"] else "cardinal"
        unit = "%" if match["percent"] else None
        found.append(
            Quantity(match.start(), match.end(), text[match.start() : match.end()], kind, Decimal(plain), unit=unit)
        )
    return tuple(found)


def _date_positions(folded: str, language: str) -> set[int]:
    return {
        at for d in find_dates(folded, language) if d.kind != "duration" and d.form not in _COUNTED_FORMS
        for at in range(d.start, d.end)
    }  # fmt: skip


_COUNTED_FORMS = frozenset({"ago", "past span", "coming span", "within", "unanchored"})


def _quantity(folded: str, match: re.Match[str]) -> Quantity | None:
    start, end, words = match.start(), match.end(), match.group()
    if match["vague"]:
        noun = noun_counted(folded, end)
        return Quantity(start, end, words, "vague", None, noun=noun)
    if match["ordinal"]:
        return Quantity(
            start, end, words, "ordinal", Decimal(ORDINAL_WORDS[words.lower()]), noun=noun_counted(folded, end)
        )
    if match["times"]:
        return Quantity(start, end, words, "cardinal", Decimal(2), noun="time")
    if match["part"]:
        return Quantity(start, end, words, "ratio", _fraction(words.lower()), unit="part")
    if match["attached"]:
        return _attached(folded, match)
    return _number(folded, match)


def _attached(folded: str, match: re.Match[str]) -> Quantity:
    start, end, words = match.start(), match.end(), match.group()
    value, unit = Decimal(match["attached"]), match["attachedunit"]
    if unit in ("th", "st", "nd", "rd"):
        return Quantity(start, end, words, "ordinal", value, noun=noun_counted(folded, end))
    if unit in SHORT_SCALES and unit != "m":
        return Quantity(start, end, words, "cardinal", value * SHORT_SCALES[unit], noun=noun_counted(folded, end))
    unit = {"pc": "%", "kph": "km/h"}.get(unit, unit)
    return Quantity(start, end, words, "percent" if unit == "%" else "measure", value, unit=unit)


def _number(folded: str, match: re.Match[str]) -> Quantity | None:
    start, end, words = match.start(), match.end(), match.group()
    value = _value(match)
    if value is None or _is_pronoun(folded, match):
        return None
    if _names_something(folded, match):
        return Quantity(start, end, words, "identifier", value)
    high = _high(match)
    if match["old"]:
        return Quantity(start, end, words, "age", value, high, unit="year")
    unit = _unit(match)
    if unit is not None:
        kind: QuantityKind = "percent" if unit == "%" else "money" if unit in CURRENCIES.values() else "measure"
        noun = noun_counted(folded, end) if unit in TIME_UNITS else None
        return Quantity(start, end, words, kind, value, high, unit=unit, noun=noun)
    if _is_age(folded, start, end, value):
        return Quantity(start, end, words, "age", value, unit="year")
    noun = noun_counted(folded, end)
    if match["to"] and match["to"].strip() == "-" and noun is None and high is not None:
        return Quantity(start, end, words, "ratio", value, high)
    return Quantity(start, end, words, "range" if high is not None else "cardinal", value, high, noun=noun)


def _value(match: re.Match[str]) -> Decimal | None:
    if match["digits"]:
        value = _digits(match["digits"])
        scale = (match["scale"] or (match["highscale"] if match["high"] else None) or "").strip().lower()
        return _plain(value * (SCALES.get(scale) or SHORT_SCALES.get(scale) or 1))
    return _spelled(match["words"].lower(), half=(match["article"] or "").lower().startswith("half"))


def _plain(value: Decimal) -> Decimal:
    """1500000.0 and 1500000 as one value of one look."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _digits(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def _spelled(words: str, *, half: bool) -> Decimal | None:
    """ "two hundred and five thousand" -> 205000; "dozen" and "half a dozen" too."""
    total, current = Decimal(0), Decimal(0)
    parts = [w for w in re.split(r"[ ,-]+", words) if w and w != "and"]
    for word in parts:
        if word in UNITS_AND_TENS:
            current += UNITS_AND_TENS[word]
        elif word in ("hundred", "dozen"):
            current = (current or Decimal(1)) * SCALES[word]
        else:
            total += (current or Decimal(1)) * SCALES[word]
            current = Decimal(0)
    return (total + current) / (2 if half else 1) if parts else None


def _high(match: re.Match[str]) -> Decimal | None:
    if not match["high"]:
        return None
    text = match["high"].lower()
    value = Decimal(UNITS_AND_TENS[text]) if text in UNITS_AND_TENS else Decimal(text.replace(",", ""))
    scale = (match["highscale"] or "").strip().lower()
    return value * (SCALES.get(scale) or SHORT_SCALES.get(scale) or 1)


def _unit(match: re.Match[str]) -> str | None:
    if match["currency"]:
        return CURRENCIES[match["currency"].lower()]
    if match["percent"]:
        return "%"
    if match["degrees"]:
        return "degree"
    unit = (match["unit"] or "").lower()
    if unit.startswith(("per cent", "percentage")):
        return "%"
    return MEASURES.get(unit) or CURRENCIES.get(unit)


def _fraction(words: str) -> Decimal:
    if words == "half":
        return Decimal("0.5")
    count, _, part = words.replace("-", " ").partition(" ")
    share = FRACTION_WORDS[part]
    whole = Decimal(1) / Decimal(3) if share == "1/3" else Decimal(share)
    return whole * UNITS_AND_TENS.get(count, 1)


def _is_pronoun(folded: str, match: re.Match[str]) -> bool:
    words = (match["words"] or "").lower()
    if words not in ("one", "zero"):
        return False
    before = folded[max(0, match.start() - 8) : match.start()].lower()
    return (
        _ONE_PRONOUN.match(folded, match.end()) is not None
        or before.endswith(("no ", "any", "every", "some", "this ", "that ", "the ", "each ", "which "))
        or (not match["unit"] and noun_counted(folded, match.end()) is None)
    )


def _names_something(folded: str, match: re.Match[str]) -> bool:
    if match["currency"] or match["unit"] or match["percent"] or match["scale"] or match["words"]:
        return False
    before = _LAST_WORD.search(folded, max(0, match.start() - 24), match.start())
    return before is not None and before.group(1).lower() in IDENTIFIED_BY_NUMBER and before.group(1)[0].isupper()


def _is_age(folded: str, start: int, end: int, value: Decimal) -> bool:
    if not 0 < value < 120:
        return False
    before = folded[max(0, start - 24) : start]
    if _AGE_BEFORE.search(before):
        return True
    return _NAME_BEFORE.search(before) is not None and _AGE_AFTER.match(folded, end) is not None


def _qualified(q: Quantity, folded: str, text: str) -> Quantity:
    """The quantity with its own words from the text, and the qualifier beside it."""
    before = _BEFORE.search(folded, max(0, q.start - _CONTEXT), q.start)
    word, family = None, None
    if before is not None and not (before["word"].lower() in ("over", "some", "just") and q.kind in ("ordinal",)):
        word, family = before["word"], QUALIFIERS[before["word"].lower()]
        if word.lower() == "over" and q.unit in TIME_UNITS:
            word, family = None, None
    after = _AFTER.match(folded, q.end)
    if family is None and after is not None:
        word = after["word"] or after["plus"]
        family = _AFTER_FAMILIES.get(word, "minimum")
    if family is None and q.kind not in ("ordinal", "age", "identifier"):
        average = _AVERAGE.search(folded, max(0, q.start - _CONTEXT), q.start)
        if average is not None:
            word, family = average.group(), "average"
    return Quantity(q.start, q.end, text, q.kind, q.value, q.high, q.unit, q.noun, word, family)
