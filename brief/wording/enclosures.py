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
LONGEST = 600
"""Code points of an enclosure; where more lie between two marks, they are not taken for a pair."""


def enclosures(text: str) -> tuple[Span, ...]:
    """The outermost pairs in order, marks included, not overlapping. Straight double marks pair off one after another,
    where their number is even; single straight ones and apostrophes are no marks. Linear in the text."""
    open_marks: list[tuple[str, int]] = []
    found: list[Span] = []
    straight = text.count('"') % 2 == 0
    straight_at: int | None = None
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
