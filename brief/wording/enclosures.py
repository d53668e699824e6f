"""Quotations and brackets that are open and closed within one text, for languages whose sentences close round them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from brief.document import Span

_CLOSING = {
    "「": "」", "『": "』", "“": "”", "‘": "’", "（": "）", "(": ")", "《": "》", "〈": "〉", "【": "】", "｢": "｣",
    "«": "»",
}  # fmt: skip
_CLOSERS = frozenset(_CLOSING.values())
MOST_IN_A_ROW = 3
LONGEST = 600
"""Code points of an enclosure; where more lie between two marks, they are not taken for a pair."""

LONGEST_IN_SINGLE_MARKS = 80


def enclosures(text: str) -> tuple[Span, ...]:
    """The outermost pairs in order, marks included, not overlapping. Linear in the text.

    Straight double marks pair off one after another, where their number is even; single ones where white space stands
    before the first ("'안녕. 나의 집'이").
    """
    open_marks: list[tuple[str, int]] = []
    found: list[Span] = []
    straight = text.count('"') % 2 == 0
    straight_at: int | None = None
    single_at: int | None = None
    for i, c in enumerate(text):
        if c in _CLOSING:
            open_marks.append((_CLOSING[c], i))
        elif c in _CLOSERS:
            if any(close == c for close, _ in open_marks[-4:]):
                while open_marks[-1][0] != c:
                    open_marks.pop()
                _, start = open_marks.pop()
                if i + 1 - start <= LONGEST:
                    found.append(Span(start, i + 1))
        elif c == '"' and straight:
            if straight_at is None:
                straight_at = i
            else:
                if i + 1 - straight_at <= LONGEST:
                    found.append(Span(straight_at, i + 1))
                straight_at = None
        elif c == "'":
            if single_at is not None and i + 1 - single_at <= LONGEST_IN_SINGLE_MARKS:
                found.append(Span(single_at, i + 1))
                single_at = None
            else:
                single_at = i if i == 0 or text[i - 1].isspace() else None
    return _outermost(found)


def _outermost(found: Sequence[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def enclosing(spans: Sequence[Span], at: int) -> Span | None:
    """The enclosure with the code point at `at` between its marks, found among spans in order."""
    i = bisect_right(spans, at, key=lambda s: s.start) - 1
    return spans[i] if i >= 0 and spans[i].start < at < spans[i].end - 1 else None


def after_quotations(spans: Sequence[Span], text: str, at: int) -> int:
    """Where the quotations end that follow one another from `at` on ("「待て！」「逃げろ！」と").

    At most `MOST_IN_A_ROW` are passed over.
    """
    for _ in range(MOST_IN_A_ROW):
        begin = at + 1 if text[at : at + 1] == " " else at
        i = bisect_right(spans, begin, key=lambda s: s.start) - 1
        if i < 0 or spans[i].start != begin or text[begin] in "（(":
            break
        at = spans[i].end
    return at
