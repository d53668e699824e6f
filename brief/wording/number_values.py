"""The value and the unit of a quantity, read from what `number_patterns.number_pattern` matched."""

from __future__ import annotations

import re
from decimal import Decimal

from brief.wording.lexicons.english_numbers import (
    CURRENCIES,
    FRACTION_WORDS,
    MEASURES,
    SCALES,
    SHORT_SCALES,
    UNITS_AND_TENS,
    VULGAR_FRACTIONS,
)


def value_of(match: re.Match[str]) -> Decimal | None:
    scale = (match["scale"] or (match["highscale"] if match["high"] else None) or "").strip(" -").lower()
    factor = SCALES.get(scale) or SHORT_SCALES.get(scale) or 1
    if match["digits"]:
        value: Decimal | None = read_digits(match["digits"])
    elif match["fraction"]:
        value = Decimal(VULGAR_FRACTIONS[match["fraction"]])
    else:
        value = _spelled(match["words"].lower(), half=(match["article"] or "").lower().startswith("half"))
    if value is None:
        return None
    if match["vulgar"]:
        value += Decimal(VULGAR_FRACTIONS[match["vulgar"]])
    if match["andhalf"]:
        value += Decimal("0.5") if match["andhalf"].endswith("half") else Decimal("0.25")
    return _plain(value * factor)


def _plain(value: Decimal) -> Decimal:
    """1500000.0 and 1500000 as one value of one look."""
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def read_digits(text: str) -> Decimal:
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


def high_of(match: re.Match[str]) -> Decimal | None:
    if not match["high"]:
        return None
    text = match["high"].lower()
    value = Decimal(UNITS_AND_TENS[text]) if text in UNITS_AND_TENS else Decimal(text.replace(",", ""))
    scale = (match["highscale"] or "").strip(" -").lower()
    return value * (SCALES.get(scale) or SHORT_SCALES.get(scale) or 1)


def unit_of(match: re.Match[str]) -> str | None:
    if match["currency"]:
        return CURRENCIES[match["currency"].strip().lower()]
    if match["sign"]:
        return match["sign"]
    if match["percent"]:
        return "%"
    if match["degrees"]:
        return {"c": "°C", "f": "°F"}.get(match["degrees"][-1].lower(), "degree")
    unit = (match["unit"] or "").lower()
    return MEASURES.get(unit) or CURRENCIES.get(unit)


def read_fraction(words: str) -> Decimal:
    if words == "half":
        return Decimal("0.5")
    count, _, part = words.replace("-", " ").partition(" ")
    return Decimal(UNITS_AND_TENS.get(count, 1)) / FRACTION_WORDS[part.removesuffix("s")]
