"""Acts of calling somebody something: "called it 'a disgrace'", "described him as 'unfit'"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.document import Span
from brief.wording.lexicons import english_naming as naming
from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_speech import CUES, PARTICIPLES
from brief.wording.quotations import Quotation
from brief.wording.speech_frames import BLANK, Frame, Framed
from brief.wording.text import Word

NAMED_WITHIN = 16
"""Words between a verb and the quotation that it gives a name with."""
CHAINED_WITHIN = 8
"""Words between that quotation and one that goes on with it: "'corrupt' and a friend of 'the few'"."""

_STOP = re.compile(r"[;:]")
_ARTICLES = frozenset({"a", "an", "the"})


class Naming:
    """Where the verbs of one frame give a name in quotation marks."""

    def __init__(self, source: Framed, frame: Frame) -> None:
        self._source = source
        self._frame = frame
        self._words = frame.words
        self._quotes = sorted((*frame.parts, *frame.quotes), key=lambda q: q.start)

    def content_after(self, i: int) -> Span | None:
        """From the word after the verb `i` to the last quotation of what it calls somebody; None where it does not."""
        norm = self._words[i].norm
        if norm not in naming.NAMING and norm not in naming.NAMING_AS:
            return None
        if not norm.endswith("ing") and self._is_passive(i):
            return None
        quotes = list(self._chain(i))
        if not quotes:
            return None
        between = self._between(self._words[i].end, quotes[0].start)
        if norm in naming.NAMING and between and between[0].norm in english.LEADING:
            return None  # "taking calls from listeners"
        if norm in naming.NAMING_AS:
            if not any(w.norm in ("as", "for", "to") for w in between):
                return None
        elif not any(w.norm not in _ARTICLES for w in between) and not self._has_object_before(i):
            return None
        start = self._words[i + 1].start if between else quotes[0].start
        return Span(start, quotes[-1].end)

    def auxiliary_before(self, i: int) -> int | None:
        """The first auxiliary of a progressive form: "has been steadily calling"."""
        k = i - 1
        while k >= 0 and self._words[k].norm.endswith("ly"):
            k -= 1
        if k < 0 or self._words[k].norm not in english.BE:
            return None
        while k > 0 and self._words[k - 1].norm in english.AUXILIARIES:
            k -= 1
        return k

    def may_put(self, i: int) -> bool:
        """Whether the word `i` may be the verb of "as X put it"."""
        words = self._words
        if words[i].norm not in naming.PUTTING or i + 1 >= len(words):
            return False
        it = words[i + 1].norm in ("it", "them", "him", "her", "this")
        return it and any(w.norm == "as" for w in words[max(0, i - NAMED_WITHIN) : i])

    def put_by(self, i: int, speaker: int) -> Span | None:
        """The quotation beside "as X put it", whose verb is the word `i` and whose subject begins at `speaker`."""
        words = self._words
        if not 0 < speaker < i or words[speaker - 1].norm != "as":
            return None
        start, end = words[speaker - 1].start, words[i + 1].end
        for quote in self._quotes:
            if quote.end <= start and start - quote.end <= 2:
                return Span(quote.start, quote.end)
            if quote.start >= end:
                near = len(self._between(end, quote.start)) <= CHAINED_WITHIN
                return Span(quote.start, quote.end) if near else None
        return None

    def _chain(self, i: int) -> Iterator[Quotation]:
        end, limit = self._words[i].end, NAMED_WITHIN
        for quote in self._quotes:
            if quote.start < end:
                continue
            passage = self._source.masked[end : min(quote.start, end + 20 * limit)]
            between = self._between(end, quote.start)
            if _STOP.search(passage) or BLANK in passage or len(between) > limit:
                return
            if any(w.norm in PARTICIPLES or (w.norm in CUES and w.norm not in english.NOUNS_TOO) for w in between):
                return
            if limit == CHAINED_WITHIN and not any(w.norm in ("and", "or") for w in between):
                return
            yield quote
            end, limit = quote.end, CHAINED_WITHIN

    def _between(self, start: int, end: int) -> tuple[Word, ...]:
        first = self._frame.index_at(start)
        return self._words[first : min(self._frame.index_at(end), first + NAMED_WITHIN + 2)]

    def _has_object_before(self, i: int) -> bool:
        """Whether the object stands before the subject: "who she dubbed 'the boss'"."""
        return any(w.norm in ("who", "whom", "which", "what", "that") for w in self._words[max(0, i - 5) : i])

    def _is_passive(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and (self._words[k].norm.endswith("ly") or self._words[k].norm in ("also", "often", "not")):
            k -= 1
        return k >= 0 and self._words[k].norm in english.BE | {"to", "so", "been", "get", "gets", "got"}
