"""Where a text restricts what it says: to a part, to most times, to a degree, for a while, under a condition."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from brief.wording.lexicons.english_restrictions import (
    ASKING,
    CONDITIONS,
    DEGREES,
    EXCEPTIONS,
    FREQUENCIES,
    LIMITS,
    MEASURES_BARE,
    PARTS,
    TIMES,
)
from brief.wording.text import REMEMBERED, any_of, fold

Family = Literal["part", "frequency", "degree", "time", "limit", "condition", "exception"]

_LISTS: dict[Family, str] = {
    "part": PARTS,
    "frequency": FREQUENCIES,
    "degree": DEGREES,
    "time": TIMES,
    "condition": CONDITIONS,
    "exception": EXCEPTIONS,
}
_WORD_BEFORE = re.compile(r"([A-Za-z'-]{1,30})[\s,\"'“”]{1,3}$")


@dataclass(frozen=True, slots=True)
class Restriction:
    """`start` and `end` cover the restricting words."""

    start: int
    end: int
    family: Family


@lru_cache(maxsize=REMEMBERED)
def find_restrictions(text: str) -> tuple[Restriction, ...]:
    """In order, not overlapping, the longest phrase at each place. An "if" that means "whether" is left out.

    >>> [text[r.start : r.end] for text in ["Some of them left, if only for now."] for r in find_restrictions(text)]
    ['Some of', 'if', 'for now']
    """
    folded = fold(text)
    families = _families()
    found = (
        Restriction(m.start(), m.end(), "limit" if m["limit"] else families[m.group().lower()])
        for m in _pattern().finditer(folded)
    )
    return tuple(r for r in found if not (r.family == "condition" and _means_whether(folded, r)))


def _means_whether(folded: str, restriction: Restriction) -> bool:
    phrase = folded[restriction.start : restriction.end]
    before = _WORD_BEFORE.search(folded, max(0, restriction.start - 32), restriction.start)
    return phrase.lower() == "if" and before is not None and before.group(1).lower() in ASKING


@cache
def _families() -> dict[str, Family]:
    return {phrase: family for family, listed in _LISTS.items() for phrase in _phrases(listed)}


@cache
def _pattern() -> re.Pattern[str]:
    listed = any_of(_families())
    limits, units = any_of(_phrases(LIMITS)), any_of(MEASURES_BARE)
    return re.compile(
        rf"(?<![\w-])(?<!\bthe )(?:(?P<limit>{limits})(?= (?:an?|half an?|the) (?:{units})\b)|(?:{listed})(?![\w-]))"
        rf"(?! (?:{units})s\b)",
        re.IGNORECASE,
    )


def _phrases(listed: str) -> list[str]:
    return [phrase.strip() for phrase in listed.replace("\n", " ").split(",")]
