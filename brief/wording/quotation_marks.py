"""Where quotation marks stand in a text, and which way each may turn.

A mark that cannot be one is left out: the apostrophes of "don't", "players'" and "'90s", feet and inches.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from brief.document import Span

Family = Literal["double", "guillemet", "corner", "single"]


@dataclass(frozen=True, slots=True)
class Mark:
    """`opens` and `closes` say which way it may turn by what stands around it. `weak` is a closing single mark that
    may be an apostrophe as well ("the players' lounge")."""

    start: int
    end: int
    family: Family
    opens: bool
    closes: bool
    weak: bool = False


_MARK = re.compile("``|''|[\"“”„‟＂«»「」『』‘’']")
_OPENING = frozenset("([{<“„‟«「『‘—–-/")
_CLOSING = frozenset(".,;:!?)]}>”»」』’…—–-/")
_DASHES = frozenset("—–-")

# Words that begin with an apostrophe, and years without their century.
_ELISION = re.compile(
    r"(?:\d\ds?(?!\d)|(?:em|til|till|tis|twas|cause|bout|n|round|cos|cuz|neath|nuff|gainst|fraid|kay)(?![^\W_]))",
    re.IGNORECASE,
)
_FEET_AND_INCHES = re.compile(r"\d['′’]\s?\d{1,2}(?:\.\d)?$")
_MEASURED = re.compile(r"-|\s?(?:x|by|high|tall|wide|long|thick)\b")


LONGEST_LINE = 120
"""Code points in a line of a text that was wrapped to a width."""


def paragraphs_of(text: str) -> tuple[Span, ...]:
    """Spans without white space at either end. Blank lines part them.

    Where the text has none, and after a line too long to have been broken by hand, a line that ends like a sentence, or
    is followed by one that opens with a mark, ends one.
    """
    lines: list[Span] = []
    blank_before: list[bool] = []
    offset, blank = 0, False
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            start = offset + line.index(bare[0])
            lines.append(Span(start, start + len(bare)))
            blank_before.append(blank)
            blank = False
        else:
            blank = bool(lines)
        offset += len(line) + 1
    if not lines:
        return ()
    has_blank = any(blank_before)
    breaks = [0]
    for i, (previous, line_) in enumerate(pairwise(lines), start=1):
        may_break = blank_before[i] if has_blank and previous.end - previous.start < LONGEST_LINE else True
        if blank_before[i] or (may_break and _ends_like_a_sentence(text, previous, line_)):
            breaks.append(i)
    breaks.append(len(lines))
    return tuple(Span(lines[a].start, lines[b - 1].end) for a, b in pairwise(breaks))


def _ends_like_a_sentence(text: str, line: Span, following: Span) -> bool:
    return text[line.end - 1] in ".!?:…\"”»’'" or text[following.start] in '"“«„'


def marks_of(text: str, span: Span) -> list[Mark]:
    """The marks inside a paragraph, in order; what stands outside it is not looked at."""
    marks: list[Mark] = []
    for match in _MARK.finditer(text, span.start, span.end):
        before = text[match.start() - 1] if match.start() > span.start else " "
        after = text[match.end()] if match.end() < span.end else " "
        mark = _mark(text, match.group(), Span(match.start(), match.end()), before, after)
        if mark is not None:
            marks.append(mark)
    return marks


def _mark(text: str, sign: str, at: Span, before: str, after: str) -> Mark | None:
    if sign in ("‘", "’", "'"):
        return _single(text, sign, at, before, after)
    if sign in "「『」』":
        return Mark(at.start, at.end, "corner", opens=sign in "「『", closes=sign in "」』")
    if sign in "«»":
        turned = sign == "»" and before.isspace() and after.isalnum()
        turned_back = sign == "«" and not before.isspace() and (after.isspace() or after in _CLOSING)
        opens = (sign == "«") != (turned or turned_back)
        return Mark(at.start, at.end, "guillemet", opens=opens, closes=not opens)
    if sign in ("„", "‟", "``"):
        return Mark(at.start, at.end, "double", opens=True, closes=False)
    if sign == "“":
        closes = not before.isspace() and before not in _OPENING and (after.isspace() or after in _CLOSING)
        return Mark(at.start, at.end, "double", opens=not closes, closes=closes)
    if sign == "”":
        opens = (before.isspace() or before in _OPENING - _DASHES) and after.isalnum()
        return Mark(at.start, at.end, "double", opens=opens, closes=not opens)
    return _straight(text, at, before, after)


def _straight(text: str, at: Span, before: str, after: str) -> Mark | None:
    if before.isdigit() and (
        _FEET_AND_INCHES.search(text, max(0, at.start - 8), at.start) or _MEASURED.match(text, at.end)
    ):
        return None
    starts = before.isspace() or before in _OPENING
    stops = after.isspace() or after in _CLOSING
    opens = not after.isspace() and (starts or not stops)
    closes = not before.isspace() and (stops or not starts)
    if not opens and not closes:
        opens = closes = True
    return Mark(at.start, at.end, "double", opens=opens, closes=closes)


def _single(text: str, sign: str, at: Span, before: str, after: str) -> Mark | None:
    starts = before.isspace() or before in '([{—–"“'
    if starts and sign != "’":
        if not (after.isalnum() or after in '…£$€“"[.') or _ELISION.match(text, at.end):
            return None
        return Mark(at.start, at.end, "single", opens=True, closes=False)
    if before.isspace() or after.isalnum() or sign == "‘":
        return None
    weak = (
        after == " "
        and text[at.end + 1 : at.end + 2].islower()
        and (before in "sSzx" or text[at.start - 2 : at.start] == "in")
    )
    return Mark(at.start, at.end, "single", opens=False, closes=True, weak=weak)
