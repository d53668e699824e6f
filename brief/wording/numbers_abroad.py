"""Figures in languages other than English, with their separators, scales and units. Number words are not read."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from brief.wording.lexicons.numbers_abroad import DECIMAL_COMMA, SCALES_ABROAD, UNITS_ABROAD, WIDE_SCALES
from brief.wording.text import any_of

_SIGNS = {"$": "$", "€": "€", "£": "£", "¥": "¥", "￥": "¥", "₩": "₩", "￦": "₩", "₽": "₽"}
_WIDE = frozenset({"zh", "ja", "ko"})
# Arabic, Persian and full-width figures and separators, apostrophes between thousands and rare spaces, one for one.
_PLAIN = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９．％٪٫٬’\u00a0\u202f\u2009", "0123456789" * 3 + ".%%.,'" + " " * 3
)
_COMMA = r"\d{1,3}(?:'\d{3}){1,6}(?:\.\d{1,9})?|\d{1,3}(?:[. ]\d{3}){1,6}(?:,\d{1,9})?|\d{1,18}(?:[.,]\d{1,9})?"
_POINT = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9}|,\d{1,2})?"
_BOTH = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?(?![.,]?\d)"
"""Thousands parted by commas, as Spanish does in Mexico."""

_FREE = r"(?<![\dA-Za-z])(?<!\d[.,])"
_FREE_OF_LETTERS = r"(?<!\w)(?<!\d[.,])"


@dataclass(frozen=True, slots=True)
class Figure:
    """`value` is scaled ("40,5 Mio." is 40500000). `unit` is "%", a currency or None. `end` is after scale and unit."""

    start: int
    end: int
    value: Decimal
    unit: str | None


def find_figures(text: str, language: str, taken: Set[int]) -> tuple[Figure, ...]:
    """In order, not overlapping. Those that begin in `taken`, the offsets of dates, are left out."""
    found: list[Figure] = []
    for match in _pattern(language).finditer(text.translate(_PLAIN)):
        if match.start("number") not in taken:
            found.append(Figure(match.start(), match.end(), _value(match, language), _unit(match, language)))
    return tuple(found)


@cache
def _pattern(language: str) -> re.Pattern[str]:
    digits = _COMMA if language in DECIMAL_COMMA else _POINT
    if language == "es":
        digits = f"{_BOTH}|{digits}"
    sign = rf"(?P<sign>[{''.join(_SIGNS)}] ?)?"
    units = any_of(name for names in UNITS_ABROAD.get(language, {}).values() for name in names.split("|"))
    if language in _WIDE:
        scale = rf"[{''.join(WIDE_SCALES)}]"
        part = rf" ?\d{{1,4}}(?:,\d{{3}})?{scale}{{0,3}}"
        number = rf"(?P<number>(?:{digits})(?:{scale}{{1,3}}(?:{part}){{0,4}}|(?![.,]?\d)))"
        after = rf"(?: ?(?P<unit>{units}))?" if units else "(?P<unit>(?!))?"
        return re.compile(rf"{_FREE}{sign}{number}(?: ?(?P<percent>%))?{after}")
    scales = any_of(name for names in SCALES_ABROAD.get(language, {}) for name in names.split("|"))
    scale = rf"(?: (?P<scale>{scales})(?!\w))?" if scales else "(?P<scale>(?!))?"
    unit = rf"(?: (?P<unit>{units})(?![\w-]))?" if units else "(?P<unit>(?!))?"
    after = rf"{scale}(?: ?(?P<percent>%)| ?(?P<after>[{''.join(_SIGNS)}])|{unit})"
    return re.compile(
        rf"{_FREE if language == 'ar' else _FREE_OF_LETTERS}{sign}(?P<number>{digits})(?![.,]?\d){after}", re.IGNORECASE
    )


def _value(match: re.Match[str], language: str) -> Decimal:
    if language in _WIDE:
        return _wide_value(match["number"])
    value = Decimal(_plain(match["number"], language))
    words = match["scale"]
    if words:
        value *= next(n for names, n in SCALES_ABROAD[language].items() if words.lower() in names.split("|"))
    return _short(value)


def _plain(digits: str, language: str) -> str:
    """The figures as Python writes them: in German "1.234,5" is 1234.5, "40.5" too has decimals."""
    if language not in DECIMAL_COMMA:
        return digits.replace(",", ".") if re.fullmatch(r"\d+,\d{1,2}", digits) else digits.replace(",", "")
    if re.fullmatch(r"\d+\.\d{1,2}", digits):
        return digits
    if language == "es" and re.fullmatch(_BOTH, digits):
        return digits.replace(",", "")
    return digits.replace("'", "") if "'" in digits else re.sub("[. ]", "", digits).replace(",", ".")


def _wide_value(number: str) -> Decimal:
    """ "1億2000万" is 120000000, "2천만" 20000000, "3만5000" 35000."""
    total, section, current = Decimal(0), Decimal(0), Decimal(0)
    for digits, scale in _PIECE.findall(number.replace(",", "").replace(" ", "")):
        if digits:
            section, current = section + current, Decimal(digits)
        elif WIDE_SCALES[scale] < 10**4:
            section, current = section + (current or 1) * WIDE_SCALES[scale], Decimal(0)
        elif section + current:
            total, section, current = total + (section + current) * WIDE_SCALES[scale], Decimal(0), Decimal(0)
        else:  # "万亿": ten thousand times a hundred million
            total *= WIDE_SCALES[scale]
    return _short(total + section + current)


_PIECE = re.compile(rf"(\d+(?:\.\d+)?)|([{''.join(WIDE_SCALES)}])")


def _short(value: Decimal) -> Decimal:
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def _unit(match: re.Match[str], language: str) -> str | None:
    if match["percent"]:
        return "%"
    words = match["unit"]
    if words:
        return next(u for u, names in UNITS_ABROAD[language].items() if words.lower() in names.split("|"))
    sign = match["sign"] or match.groupdict().get("after")
    return _SIGNS[sign.strip()] if sign else None
