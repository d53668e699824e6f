"""The noun phrase that a number counts, word by word: "14 Caldonian fishermen detained in May"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from brief.wording.lexicons.english_counted import ALIKE, GENERAL, PERIODS, RATE_PER
from brief.wording.lexicons.english_numbers import (
    AFTER_A_HYPHEN,
    CLOSES_A_COUNT,
    ENDS_A_NOUN_PHRASE,
    IRREGULAR_PLURALS,
    PASSED_OVER,
)
from brief.wording.text import stem

MOST_WORDS = 5
_GAP = re.compile(r"[ -](?:of (?:the|his|her|its|their|those|these|our|my|all) )?[\"'“‘]?")
_NEXT = re.compile(r"[ -][\"'“‘]?")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")


class Counted(NamedTuple):
    """`head` is the stem of what is counted, `modifiers` those of the words between the number and it."""

    head: str
    modifiers: frozenset[str]
    start: int
    end: int


def counted(text: str, end: int) -> Counted | None:
    """What a number that ends at `end` counts: the first plural, else the last word before the phrase closes.

    `text` is folded. None where no noun follows.

    >>> counted("in four primary schools near Ollen", 7).head
    'school'
    """
    if text.startswith(("-strong", "-odd", "-plus"), end):
        return None
    phrase: list[tuple[str, int, int]] = []
    at = end
    for _ in range(MOST_WORDS):
        gap = _GAP.match(text, at) if at == end else _NEXT.match(text, at)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None:
            break
        lower = word.group().lower().replace("’", "'").removesuffix("'s").removesuffix("'")
        if lower in ENDS_A_NOUN_PHRASE or lower in CLOSES_A_COUNT or (phrase and lower.endswith("ed")):
            break
        at = word.end()
        if lower not in PASSED_OVER and lower not in AFTER_A_HYPHEN:
            phrase.append((lower, word.start(), word.end()))
        if _is_plural(lower) and not _is_name_before_noun(text, word):
            break
    if not phrase or _is_verb(phrase[-1][0]) or phrase[-1][0].endswith("ly"):
        return None
    *modifiers, (head, start, stop) = phrase
    parts = frozenset(stem(part) for m, _, _ in modifiers for part in m.split("-"))
    return Counted(stem(head), parts, start, stop)


def _is_name_before_noun(text: str, word: re.Match[str]) -> bool:
    """ "eight Masters appearances" counts appearances."""
    after = _WORD.match(text, word.end() + 1)
    return word.group()[0].isupper() and after is not None and after.group()[0].islower() and _is_plural(after.group())


def _is_verb(word: str) -> bool:
    return word.endswith(("ed", "ing")) and len(word) > 4 and not word.endswith("eed")


def _is_plural(word: str) -> bool:
    return word in IRREGULAR_PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))
    )


@cache
def _alike() -> dict[str, frozenset[str]]:
    """For each noun the heads of the lines that it stands in."""
    found: dict[str, set[str]] = {}
    for line in ALIKE.strip().splitlines():
        first, *others = (stem(word) for word in line.split())
        for other in others:
            found.setdefault(first, set()).add(other)
            found.setdefault(other, set()).add(first)
    return {noun: frozenset(nouns) for noun, nouns in found.items()}


def may_count_the_same(a: str, b: str) -> bool:
    """Whether two stems of counted nouns may name the same things: "pupil" and "child", "fisherman" and "people"."""
    return a == b or b in _alike().get(a, ()) or not _GENERAL.isdisjoint((a, b)) or a.endswith(b) or b.endswith(a)


_GENERAL = frozenset(stem(word) for word in GENERAL)
_PER = "|".join(RATE_PER.split())
_ADVERBS = "|".join(word for word in PERIODS if word.endswith(("ly", "annual")))
_RATE = re.compile(
    r"(?:[ -][A-Za-z'-]{1,30}){0,3}?"
    rf"(?: (?:a|an|per|each|every) (?P<per>{_PER})\b|[ -](?P<adverb>{_ADVERBS})\b)",
    re.IGNORECASE,
)


def rate_of(text: str, end: int) -> str | None:
    """What a number that ends at `end` is given for: "day" of "60 calls a day", "year" of "$2m annually"."""
    found = _RATE.match(text, end)
    if found is None:
        return None
    return (found["per"] or PERIODS[found["adverb"].lower()]).lower()
