"""Who denies, who grants, and how much a denial covers."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.document import Span
from brief.wording.lexicons.english_denying import (
    AT_LARGE,
    CONTESTING_VERB,
    DENYING,
    DENYING_PHRASES,
    DISPARAGING,
    GRANTING,
    UNTRUE,
)
from brief.wording.text import REMEMBERED, fold, words

_PHRASES = re.compile(DENYING_PHRASES, re.IGNORECASE)
_CONTESTED = re.compile(
    rf"(?:\b(?:not|never|cannot)|n't|\b(?:declin|refus)(?:e|es|ed|ing) to) (?:\w+ )?{CONTESTING_VERB}\b", re.IGNORECASE
)
_AT_LARGE = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|denials? of|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)) "
    rf"(?:(?:any|all|every|the|of|such|these|those|both|having|doing|his|her|their|its|criminal|further) ){{0,3}}"
    rf"(?P<what>{'|'.join(sorted(AT_LARGE))})\b(?! (?:that|of|to|by|from|in|for)\b)",
    re.IGNORECASE,
)


@lru_cache(maxsize=REMEMBERED)
def find_denying(text: str) -> tuple[Span, ...]:
    """Words that deny or contest, in order."""
    found = [Span(w.start, w.end) for w in words(text) if w.norm in DENYING]
    found += [Span(*m.span()) for m in _PHRASES.finditer(fold(text))]
    return tuple(sorted(found, key=lambda s: s.start))


@lru_cache(maxsize=REMEMBERED)
def find_withholding(text: str) -> tuple[Span, ...]:
    """Words of one who does not grant: those that deny, and those that disparage, in order."""
    found = [Span(w.start, w.end) for w in words(text) if w.norm in DISPARAGING]
    return tuple(sorted((*find_denying(text), *found), key=lambda s: s.start))


@lru_cache(maxsize=REMEMBERED)
def find_untrue(text: str) -> tuple[Span, ...]:
    """Words that call false what stands beside them, in order."""
    return tuple(Span(w.start, w.end) for w in words(text) if w.norm in UNTRUE)


@lru_cache(maxsize=REMEMBERED)
def find_granting(text: str) -> tuple[Span, ...]:
    """Words that grant or confirm, in order."""
    return tuple(Span(w.start, w.end) for w in words(text) if w.norm in GRANTING)


def contested(text: str) -> Span | None:
    """ "did not dispute", "declined to deny": the words, or None."""
    match = _CONTESTED.search(fold(text))
    return Span(*match.span()) if match else None


def denied_at_large(text: str) -> Span | None:
    """ "denied any wrongdoing", "rejected the allegations": a denial that names no single act."""
    match = _AT_LARGE.search(fold(text))
    return Span(*match.span()) if match else None
