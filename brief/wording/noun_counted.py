"""The noun that a number counts: "14 Caldonian fishermen detained in May" counts fishermen."""

from __future__ import annotations

import re

from brief.wording.lexicons.english_numbers import AFTER_A_HYPHEN, ENDS_A_NOUN_PHRASE, IRREGULAR_PLURALS, PASSED_OVER
from brief.wording.text import stem

MOST_WORDS = 5
_GAP = re.compile(r"[ -](?:of (?:the|his|her|its|their|those|these|our|my) )?")
_NEXT = re.compile(r"[ -]")
_JOINED = re.compile(r"-(?P<word>[A-Za-z]+)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'-]*")


def noun_counted(text: str, end: int) -> str | None:
    """The stem of the first plural noun after a number that ends at `end`, adjectives passed over; else of the last
    word before the noun phrase closes. None where a stop, a verb or a preposition follows at once.

    `text` is folded. What is written on with a hyphen is counted: "a five-member panel" has five members.
    """
    found: list[str] = []
    at = end
    joined = _JOINED.match(text, at)
    if joined:
        if joined["word"].lower() not in AFTER_A_HYPHEN:
            return stem(joined["word"].lower())
        at = joined.end()
    for _ in range(MOST_WORDS):
        gap = _GAP.match(text, at) if at == end else _NEXT.match(text, at)
        word = _WORD.match(text, gap.end()) if gap else None
        if word is None:
            break
        lower = word.group().lower().removesuffix("'s").removesuffix("'")
        if lower in ENDS_A_NOUN_PHRASE:
            break
        if _is_plural(lower):
            return stem(lower)
        if lower not in PASSED_OVER:
            found.append(lower)
        at = word.end()
        if word.group().endswith(("'s", "'")):
            break
    nouns = [w for w in found if not w.endswith(("ed", "ly"))]
    return stem(nouns[0] if len(nouns) == 1 else nouns[-1]) if nouns and len(found) <= 2 else None


def plural_follows(text: str, end: int) -> bool:
    """Whether the very next word is a plural: "300m people", not "a 100m race"."""
    gap = _GAP.match(text, end)
    word = _WORD.match(text, gap.end()) if gap else None
    return word is not None and _is_plural(word.group().lower())


def _is_plural(word: str) -> bool:
    return word in IRREGULAR_PLURALS or (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "ous"))
    )
