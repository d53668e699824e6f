"""How many are listed one after another: "Maine, Vermont and Ohio" lists three."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.wording.text import REMEMBERED, fold

_ITEM = r"(?:[\w'.-]{1,24} ){0,4}[\w'.-]{1,24}"
_LAST = re.compile(rf",? (?:and|or|plus|as well as) (?={_ITEM})")
MOST = 24
"""Items that are counted."""

FEWEST = 3
"""Any two words may be joined by "and"."""


@lru_cache(maxsize=REMEMBERED)
def list_lengths(text: str) -> frozenset[int]:
    """The lengths of the lists that end with "and", from three; of several, each.

    >>> sorted(list_lengths("It was seen in Maine, Vermont and Ohio."))
    [3]
    """
    folded = fold(text)
    lengths = (_length(folded, match.start()) for match in _LAST.finditer(folded))
    return frozenset(length for length in lengths if length >= FEWEST)


def _length(folded: str, stop: int) -> int:
    """Items up to and with the one after the "and" at `stop`: short runs of words between commas before it."""
    items = 1
    for part in reversed(folded[max(0, stop - 24 * MOST) : stop].rstrip(",").split(", ")[-MOST:]):
        if " and " in part:
            break
        items += 1
        if len(part.split()) > 5 or any(c in part for c in ".;:("):
            break
    return items
