"""The forms that quantities take in English; `numbers` reads what they match.

Repetitions are bounded, so that a text of nothing but digits and commas costs no more than any other.
"""

from __future__ import annotations

import re
from functools import cache

from brief.wording.lexicons.english_numbers import (
    ATTACHED_UNITS,
    CURRENCIES,
    FRACTION_WORDS,
    MEASURES,
    ORDINAL_WORDS,
    QUALIFIERS,
    SCALES,
    STREETS,
    UNITS_AND_TENS,
    VAGUE,
    VULGAR_FRACTIONS,
)
from brief.wording.text import any_of

DIGITS = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?|\.\d{1,9}"
_UNITS = any_of(UNITS_AND_TENS)
_SCALES = any_of(SCALES)
_AND = r"(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion)|(?<=dozen)),? and "
_WORD_NUMBER = rf"(?:{_UNITS}|{_SCALES})(?:(?:[ -]|{_AND})(?:{_UNITS}|{_SCALES})){{0,9}}"
_SCALE = rf"(?:[ -]?(?i:{_SCALES})(?!\w)|(?:\s?(?:mn|mln|bn|tn|m|k|b)|BN|MN|Bn|Mn|M|K|B|T)(?![\w/]))"
_CODES = "USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|KRW|AUD|CAD"
_CURRENCY = rf"(?:(?:US|HK|NZ|NT|A|C|R|S)?\$|[€£¥₩₽₹₺₪₦]|(?:{_CODES}|Rs\.?)\s?)"
_UNIT = any_of(k for k in (*MEASURES, *CURRENCIES) if len(k) > 1 and k[0].isalpha() and k[-1].isalpha())
_PARTS = any_of(w for w in FRACTION_WORDS if w != "half")
_OF = r"(?=\s+(?:of|the|a|an|its|his|her|their|our|those|these|that|all)\b)"
_BY = r"(?:(?<=\bby )|(?<=\bthan )|(?<=\babout )|(?<=\bnearly )|(?<=\balmost )|(?<=\bleast )|(?<=\bover )|(?<=\bto ))"
_NOT_HALF_A = r"(?! an? (?:dozen|million|billion|hundred|thousand|century))(?!-)"

_NUMBER = (
    # Vague: "several hundred", "tens of thousands", "dozens".
    rf"\b(?P<vague>(?i:(?:several|a few|many|a couple(?: of)?) (?:{_SCALES})(?: (?:thousand|million|billion))?|"
    rf"(?:tens|dozens|scores|hundreds|thousands|millions) of (?:thousands|millions|billions|trillions)|"
    rf"{any_of(VAGUE)}))\b"
    # Names made of figures: "+44 20 7946 0958", "555-0123", "9/11".
    r"|(?<![\w.,-])(?P<names>\+\d{1,3}(?:[ -]?\(?\d{2,5}\)?){2,5}|\d{3}-\d{3}-\d{4}|\d{3}-\d{4})(?![\w-])"
    r"|(?<![\w./-])(?P<slashed>\d{1,4}/\d{1,4})(?![\w/])(?P<slashedof>(?= of\b))?"
    # Parts: "two-thirds", "a quarter of", "by half".
    rf"|\b(?P<part>(?i:half{_NOT_HALF_A}{_OF}|{_BY}half\b{_NOT_HALF_A}"
    rf"|(?:a|one)[ -](?:{_PARTS}){_OF}|one-(?:{_PARTS})\b|{_BY}(?:a|one) (?:third|quarter|fifth|tenth)(?=[\s.,;])"
    rf"|(?:two|three|four|five|seven|nine)(?:-(?:{_PARTS})s?\b|\s(?:{_PARTS})s{_OF})))"
    # Ordinals: "first", "twenty-first".
    rf"|\b(?P<ordinal>(?i:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{any_of(ORDINAL_WORDS)})))\b"
    r"(?!\s+(?:quarter|half|of all)\b)"
    # "in his late 40s".
    r"|\b(?:his|her|their|my|your|our) (?:(?:early|mid|late)[ -])?(?P<decadeage>[1-9]0)s\b"
    # Figures and words, with currency, scale, a second end and a unit.
    rf"|(?:(?<=magnitude-)|(?<![\w.])(?<!\w-))(?P<currency>{_CURRENCY})?"
    rf"(?:(?P<digits>{DIGITS})(?P<vulgar>[{''.join(VULGAR_FRACTIONS)}])?"
    rf"|(?:(?i:(?P<article>(?:half )?an? )(?=(?:{_SCALES})\b)))?(?P<words>(?i:{_WORD_NUMBER}))"
    rf"|(?P<fraction>[{''.join(VULGAR_FRACTIONS)}]))"
    rf"(?P<andhalf> and a (?:half|quarter))?(?P<scale>{_SCALE})?(?!\w|[.,]\d)"
    rf"(?:(?P<to>%?(?:\s?-\s?|\s(?:to|or)\s))(?:{_CURRENCY})?(?P<high>{DIGITS}|(?i:{_UNITS}))"
    rf"(?P<highscale>{_SCALE})?(?!\w|[-.,]\d))?"
    rf"(?:(?P<old>[ -]years?[ -]old)|\s?(?P<percent>%)|\s?(?P<sign>[€£])|[ -]?(?P<unit>(?i:{_UNIT}))(?!\w)"
    r"|(?P<degrees>\s?°\s?[CF]?))?"
    # Figures with a unit or an ending written on: "30C", "6ft", "15th".
    rf"|(?<![\w.-])(?P<attached>{DIGITS})(?P<attachedunit>{any_of(ATTACHED_UNITS)}|th|st|nd|rd)(?!\w)"
    r"|\b(?P<times>(?i:twice))\b"
)


@cache
def number_pattern() -> re.Pattern[str]:
    """Compiled at first use: it costs more than the import of everything else here."""
    return re.compile(_NUMBER)


WORDS_OF_NUMBER: frozenset[str] = frozenset(
    word
    for phrase in (*UNITS_AND_TENS, *SCALES, *ORDINAL_WORDS, *FRACTION_WORDS, *VAGUE)
    for word in re.findall(r"[^\W\d_]+", phrase.lower())
) | {"half", "twice", "few", "many", "couple", "thirds", "quarters", "fifths", "tenths", "halves"}
"""Without a figure or one of these the pattern does not match."""

QUALIFIER_BEFORE = re.compile(rf"\b(?P<word>(?i:{any_of(QUALIFIERS)}))\s+(?:the |a |an )?$")
QUALIFIER_AFTER = re.compile(
    r"\s+(?P<word>or more|or so|or less|or fewer|on average|at the most|at least|at most)\b|(?P<plus>\+|-plus)"
)
STREET_AFTER = re.compile(rf"\s(?:[A-Z][\w'-]{{1,20}}\s){{1,3}}(?:{'|'.join(s.title() for s in sorted(STREETS))})\b")
