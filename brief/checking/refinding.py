"""Stored quotations, found again in a document: where they stood, else elsewhere, else but for typography."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from brief.briefing import Evidence
from brief.document import Document, Span
from brief.wording.text import canonical, words

_SIGNS = frozenset("$€£¥₩₹#")
_POINTS = frozenset(".,")


@dataclass(frozen=True, slots=True)
class Found:
    """`evidence` as the document has it now. `numbers` are all sentences that the quotation touches.

    `moved`: the offsets, the typography or the sentence number are not the stored ones.
    """

    evidence: Evidence
    numbers: tuple[int, ...]
    moved: bool


@dataclass(frozen=True)
class Refinder:
    """Looks quotations up in one document, whose words it reads once.

    >>> # “No deal” stored with curly marks, printed now with straight ones: found, moved
    """

    document: Document

    def find(self, stored: Evidence) -> Found | None:
        """None where no sentence of the document has these words in one run, typography aside."""
        span = self._exact(stored) or self._typographic(stored)
        if span is None:
            return None
        numbers = tuple(s.number for s in self.document.sentences if s.start < span.end and span.start < s.end)
        if not numbers:
            return None
        quote = self.document.text[span.start : span.end]
        update = {"sentence": numbers[0], "start": span.start, "end": span.end, "quote": quote}
        moved = (span.start, span.end, quote) != (stored.start, stored.end, stored.quote) or (
            stored.sentence not in numbers
        )
        return Found(stored.model_copy(update=update), numbers, moved)

    def _exact(self, stored: Evidence) -> Span | None:
        """The place nearest to the stored one, and not inside a longer word or figure."""
        text, quote = self.document.text, stored.quote
        if not quote.strip():
            return None
        if stored.start >= 0 and text[stored.start : stored.end] == quote:
            return Span(stored.start, stored.end)
        places = [at for at in _places(quote, text) if not _is_glued(text, at, at + len(quote))]
        nearest = min(places, key=lambda at: abs(at - stored.start), default=None)
        return Span(nearest, nearest + len(quote)) if nearest is not None else None

    def _typographic(self, stored: Evidence) -> Span | None:
        wanted = canonical(stored.quote)
        same = [s.span for s in self.document.sentences if canonical(s.text) == wanted]
        candidates = same or list(self._runs(stored.quote))
        return min(candidates, key=lambda span: abs(span.start - stored.start), default=None)

    def _runs(self, quote: str) -> Iterator[Span]:
        """Where the words of the quotation stand in a run, with the same marks between them."""
        norms = [w.norm for w in words(quote)]
        bare = _bare(quote)
        if not norms:
            return
        for at in _places(f" {' '.join(norms)} ", self._joined):
            first = bisect_right(self._word_starts, at) - 1
            run = words(self.document.text)[first : first + len(norms)]
            span = Span(run[0].start, run[-1].end)
            if _bare(self.document.text[span.start : span.end]) == bare:
                yield span

    @cached_property
    def _joined(self) -> str:
        return f" {' '.join(w.norm for w in words(self.document.text))} "

    @cached_property
    def _word_starts(self) -> list[int]:
        """Where in `_joined` the space before each word of the document stands."""
        starts, at = [], 0
        for word in words(self.document.text):
            starts.append(at)
            at += len(word.norm) + 1
        return starts


def _places(part: str, whole: str) -> Iterator[int]:
    at = whole.find(part)
    while at >= 0:
        yield at
        at = whole.find(part, at + 1)


def stands_in(part: str, whole: str) -> bool:
    """Whether `part` stands in `whole` and is not cut out of a longer word or figure.

    >>> stands_in("19 people", "119 people"), stands_in("19 people", "all 19 people")
    (False, True)
    """
    return bool(part) and any(not _is_glued(whole, at, at + len(part)) for at in _places(part, whole))


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether a cut goes through a word, a figure or between a figure and its unit."""
    first, last = text[start], text[end - 1]
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if (first.isalnum() and before[-1:].isalnum()) or (last.isalnum() and after[:1].isalnum()):
        return True
    torn_before = first.isdigit() and (before[-1:] in _SIGNS or (before[-1:] in _POINTS and before[:1].isdigit()))
    torn_after = last.isdigit() and (after[:1] == "%" or (after[:1] in _POINTS and after[1:].isdigit()))
    return bool(before and torn_before) or bool(after and torn_after)


def _bare(text: str) -> str:
    """Canonical, without the marks at either end."""
    plain = canonical(text)
    runs = words(plain)
    return plain[runs[0].start : runs[-1].end] if runs else ""
