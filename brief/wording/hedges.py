"""Words that hold a claim back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from brief.wording.clauses import clause_around
from brief.wording.lexicons import english_hedges as english
from brief.wording.text import REMEMBERED, fold

HedgeFamily = Literal[
    "modal",
    "reported",
    "speculation",
    "expected",
    "not_ruled_out",
    "no_decision",
    "no_schedule",
    "alleged",
    "conditional",
]


@dataclass(frozen=True, slots=True)
class Hedge:
    """`text` is the source's own word ("may", "reportedly", "refused to rule out"). `strength`: 3 for "will probably",
    "is likely", "expected"; 2 for "may", "could", "reportedly", "appears"; 1 for "refused to rule out", "speculation".
    """

    start: int
    end: int
    text: str
    family: HedgeFamily
    strength: int


# Where two rows match at one place the first wins, so that "could not rule out" is no bare "could".
_ROWS: tuple[tuple[HedgeFamily, int, tuple[str, ...]], ...] = (
    ("not_ruled_out", 1, english.NOT_RULED_OUT),
    ("no_decision", 1, english.NO_DECISION),
    ("no_schedule", 1, english.NO_SCHEDULE),
    ("expected", 3, english.EXPECTED),
    ("reported", 2, english.REPORTED),
    ("speculation", 2, english.SUPPOSITION),
    ("speculation", 1, english.SPECULATION),
    ("speculation", 1, english.UNCLEAR),
    ("alleged", 2, english.ALLEGED),
    ("conditional", 2, english.CONDITIONAL),
    ("modal", 2, english.MODALS),
)
_PATTERN = re.compile(
    "|".join(rf"(?P<r{i}>(?<![\w-])(?<!\w')(?:{'|'.join(row[2])})(?![\w-]))" for i, row in enumerate(_ROWS)),
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
REACH_OF_SO = 5
"""Words before "could" that may part it from its "so": "so that barge traffic could be told"."""
_REACH = 40
"""Code points on either side in which the neighbouring words are looked for."""


@lru_cache(maxsize=REMEMBERED)
def find_hedges(text: str, language: str = "en") -> tuple[Hedge, ...]:
    """In order. "May" the month, "might" the noun, "could not attend" (past ability), "can" of permission are none."""
    return tuple(_english(text)) if language == "en" else ()


_ADJECTIVE = re.compile(
    r"(?:(?:alleged|suspected|purported|supposed|possible|reported|claimed|unconfirmed|potential|probable)\b)",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\bask(?:s|ed|ing)?\b[^,;.]{0,40}$|\bwonder(?:s|ed|ing)?\b[^,;.]{0,20}$", re.IGNORECASE)
_SIDE_CLAUSE = re.compile(
    r"(?:which|who|whose|whom|where|when|after|as|while|since|because|although|though|including|ending|before)\b",
    re.IGNORECASE,
)


def is_aside(text: str, start: int, end: int) -> bool:
    """Whether the hedge `text[start:end]` holds back a remark of the sentence and not what the sentence tells.

    >>> is_aside("A tram, believed to be too fast, crashed.", 8, 19), is_aside("It may rain.", 3, 6)
    (True, False)
    """
    if text[:start].endswith(", ") and "," in text[end:]:
        return True
    word = text[start:end]
    if _ADJECTIVE.fullmatch(word.split()[-1]) and text[end : end + 2].strip().isalpha():
        return True
    if word.lower() == "if" and _ASKED.search(text[:start]):
        return True
    clause = clause_around(text, start, end)
    return clause.start > 0 and _SIDE_CLAUSE.match(text, clause.start) is not None


def _english(text: str) -> Iterator[Hedge]:
    folded = fold(text)
    for match in _PATTERN.finditer(folded):
        family, strength, _ = _ROWS[int((match.lastgroup or "r0")[1:])]
        if family == "modal" and not _is_modal(folded, match):
            continue
        if family == "conditional" and not _is_condition(folded, match):
            continue
        start, end = match.span()
        yield Hedge(start, end, text[start:end], family, strength)


def _is_modal(folded: str, match: re.Match[str]) -> bool:
    word = match.group()
    before, after = _before(folded, match.start()), _after(folded, match.end())
    previous = before[-1].lower() if before else ""
    following = after[0].lower() if after else ""
    if word.lower() == "may":
        return word == "may" or _is_capital_modal(folded, match.span(), previous, following)
    if word.lower() == "might":
        return previous not in english.BEFORE_NOUN_MIGHT
    if following in ("not", "n't", "") or following in english.PERCEPTION:
        return False
    if following == "see" and previous in english.SUBJECTS_THAT_SEE:
        return False
    return not any(w.lower() == "so" for w in before[-REACH_OF_SO:])


def _is_capital_modal(folded: str, span: tuple[int, int], previous: str, following: str) -> bool:
    """ "Vesk May Release Fishermen", "VESK MAY RELEASE FISHERMEN": headlines, whose words are all capitalised."""
    if not previous or not following.isalpha() or previous in english.BEFORE_MONTH_MAY or following.endswith("s"):
        return False
    start = folded.rfind("\n", 0, span[0]) + 1
    line = _WORD.findall(folded[max(start, span[0] - 200) : span[1] + 200])
    long_words = [w for w in line if len(w) > 3 and w[0].isalpha()]
    after_stop = folded[: span[0]].rstrip()[-1:] in ".!?:\"'"
    return not after_stop and len(long_words) > 1 and all(w[0].isupper() for w in long_words)


def _is_condition(folded: str, match: re.Match[str]) -> bool:
    if match.group().lower() != "if":
        return True
    before, after = _before(folded, match.start()), _after(folded, match.end())
    if not after or after[0].lower() in english.SET_PHRASES_AFTER_IF:
        return False
    return not before or before[-1].lower() not in english.WHETHER_BEFORE_IF


def _before(folded: str, start: int) -> list[str]:
    """The words of the same clause before an offset, the nearest last."""
    piece = folded[max(0, start - _REACH) : start]
    cut = max(piece.rfind(mark) for mark in '.,;:!?("')
    return _WORD.findall(piece[cut + 1 :])


def _after(folded: str, end: int) -> list[str]:
    """The words of the same clause after an offset, the nearest first."""
    piece = folded[end : end + _REACH]
    stop = re.search(r"[.,;:!?)\"]", piece)
    return _WORD.findall(piece[: stop.start()] if stop else piece)
