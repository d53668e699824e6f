"""Which language a text is in."""

from __future__ import annotations


def detect_language(text: str) -> str:
    """An ISO 639-1 code (en, de, fr, es, it, pt, nl, ru, ar, zh, ja, ko, ...), or "und" where it is not clear."""
    raise NotImplementedError


def has_lexicon(language: str) -> bool:
    """Whether hedges, attribution, names and the like have rules for this language."""
    return language == "en"
