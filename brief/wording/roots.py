"""The root that a verb shares with the nouns made of it."""

from __future__ import annotations

from functools import lru_cache

_ENDINGS = (
    ("ification", "ify"),
    ("ication", "y"),
    ("ization", "iz"),
    ("isation", "is"),
    ("ution", "ut"),
    ("cision", "cid"),
    ("lusion", "lud"),
    ("losion", "lod"),
    ("rsion", "rt"),
    ("nsion", "nd"),
    ("vasion", "vad"),
    ("ention", "end"),
    ("uction", "uc"),
    ("ation", ""),
    ("ition", ""),
    ("ction", "ct"),
    ("tion", "t"),
    ("ssion", "ss"),
    ("ment", ""),
    ("ance", ""),
    ("anc", ""),
    ("enc", ""),
    ("iness", "y"),
    ("ness", ""),
    ("ability", "abl"),
    ("ally", "al"),
    ("ly", ""),
    ("al", ""),
    ("or", ""),
    ("er", ""),
)
SHORTEST = 4
"""Letters of a root; what would be shorter keeps its ending."""


@lru_cache(maxsize=65536)
def root(stem: str) -> str:
    """Of a stem.

    >>> root("decision") == root("decid"), root("refusal") == root("refus"), root("notification") == root("notify")
    (True, True, True)
    """
    for ending, replacement in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) + len(replacement) >= SHORTEST:
            stem = stem[: -len(ending)] + replacement
            break
    return stem.removesuffix("e") if len(stem) > SHORTEST else stem
