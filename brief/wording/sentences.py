"""Where sentences end.

English has rules of its own; other languages are split by sentencex (MIT), whose offsets are exact.

A stop ends a sentence where white space follows it (closing marks between them count with it) and the next word may
open one: a capital, a digit, an opening mark. Not so after an abbreviation that stands before a name or a number, an
initial, or a quotation that its own sentence goes on after ("Is it?" she asked).
"""

from __future__ import annotations

import re

from brief.document import Span
from brief.wording.lexicons.abbreviations import (
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    NEVER_LAST,
    SENTENCE_OPENERS,
    SOMETIMES_LAST,
)
from brief.wording.text import fold

_STOP = re.compile(
    r"(?P<stop>\.(?: \.){2,3}|\.{2,}|…|[.!?]+)(?P<close>[\"'”’»)\]]{0,3})(?P<notes>(?: ?\[\d{1,3}\])*)"
    r"(?P<gap>\s+)(?=(?P<next>\S{1,40}))"
)
_LAST_WORD = re.compile(r"[^\s(\[\"“‘'—–-]*$")
_INITIALISM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?$")
_LIST_NUMBER = re.compile(r"[^\w\s]?(?:\d{1,2}|[a-zA-Z])")

LONGEST_LIST_NUMBER = 6
"""Code points of "1", "12", "a" with a mark before them: "1. Cut the tax." opens with its number."""


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Spans of the sentences of one paragraph, without white space at either end, in order, none empty.

    A quotation of several sentences is split like any other text. Abbreviations ("U.S.", "Sen.", "a.m."), initials,
    decimals, party marks ("D-N.Y.") and ellipses inside a sentence do not end it.
    """
    if language not in ("en", "und"):
        return _split_foreign(text, language)
    folded = fold(text)
    spans: list[Span] = []
    start = 0
    for match in _STOP.finditer(folded):
        if _ends_sentence(folded, start, match):
            _add(spans, text, start, match.start("gap"))
            start = match.end("gap")
    _add(spans, text, start, len(text))
    return tuple(spans)


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _ends_sentence(folded: str, start: int, match: re.Match[str]) -> bool:
    following = match["next"].lstrip("\"'([«")
    first = following[:1]
    if not first:
        return True
    lower = first.islower()
    if match["close"].startswith(('"', "'")) and lower:
        return False  # "Is it?" she asked.
    if lower:
        return False
    if match["stop"].startswith(". ."):
        return following.rstrip(",.").lower() in SENTENCE_OPENERS and not folded.startswith(match["stop"], match.end())
    if match["stop"] != ".":
        return True
    word = _last_word(folded, max(start, match.start() - 30), match.start())
    if match["close"]:
        return word.lower() not in NEVER_LAST and not _is_list_number(folded, start, match.start())
    return not (_is_abbreviation(word, match["next"]) or _is_list_number(folded, start, match.start()))


def _last_word(folded: str, start: int, end: int) -> str:
    found = _LAST_WORD.search(folded, start, end)
    return found.group() if found else ""


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether the stop after `word` belongs to the word and ends no sentence before `following`."""
    lower = word.lower()
    opens = following.rstrip(",.;:!?\"'").lower() in SENTENCE_OPENERS
    if lower in BEFORE_A_NUMBER and following[:1].isdigit():
        return True
    if lower in BEFORE_A_NAME or lower in NEVER_LAST:
        return True
    if lower in SOMETIMES_LAST:
        return not opens
    if len(word) == 1 and word.isalpha() and word.isupper():
        # An initial ("John F. Kennedy"), unless it closes a sentence ("vitamin C. The").
        return not opens
    return _INITIALISM.fullmatch(word + ".") is not None and not opens


def _is_list_number(folded: str, start: int, end: int) -> bool:
    return end - start <= LONGEST_LIST_NUMBER and _LIST_NUMBER.fullmatch(folded[start:end].strip()) is not None


def _split_foreign(text: str, language: str) -> tuple[Span, ...]:
    import sentencex

    spans: list[Span] = []
    for found in sentencex.get_sentence_boundaries(language, text):
        _add(spans, text, found["start_index"], found["end_index"])
    return tuple(spans)
