"""A document in parts that a model can take, whole sentences each.

    limit   tokens of the numbered lines in one request, the repeated context included: what was asked for, and no more
            than the model's context holds beside the prompt and the answer
    cut     where the remaining text would be shared out evenly, moved to the next end of a paragraph that still fits;
            else back to the last one of the second half; else after the last sentence that fits

A document of 14,000 tokens at a limit of 6,000 becomes three chunks of about 4,700 tokens and not two of 6,000 with a
remainder of 2,000.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from brief.document import Chunk, Document, Span
from brief.drafting.fence import sentence_line
from brief.drafting.tokens import context_tokens, count_tokens, output_tokens, usable
from brief.errors import UsageError
from brief.settings import DEFAULT_CHUNK_TOKENS

PROMPT_TOKENS = 2_500
"""Kept free for the system prompt with its schema, and for what surrounds the article."""

SMALLEST_LIMIT = 100
CONTEXT_SENTENCES = 3
CONTEXT_SHARE = 10
"""Context takes at most one part in ten of the limit."""

_LONGEST_STEP_BACK = 40
_CHARACTERS_PER_TOKEN = 8  # more than any language has on average: a first guess, to be shortened


@dataclass(frozen=True, slots=True)
class _Measured:
    """`totals[i]` are the tokens of all lines before sentence `i`. Lines are counted one by one: each ends in a line
    feed and the next begins with a letter, where o200k_base never joins, so that the sums are exact."""

    document: Document
    totals: tuple[int, ...]

    def tokens(self, start: int, stop: int) -> int:
        return self.totals[stop] - self.totals[start]


def split_into_chunks(document: Document, *, model: str, chunk_tokens: int = DEFAULT_CHUNK_TOKENS) -> tuple[Chunk, ...]:
    """Chunks that hold every sentence exactly once, in order, each within the limit.

    A sentence longer than the limit becomes several chunks of one `piece` each. Raises `UsageError` where
    `chunk_tokens` is too small, or the model's context is.
    """
    limit = _limit(model, chunk_tokens)
    measured = _measure(document)
    return tuple(_chunks(measured, limit))


def halve(chunk: Chunk) -> tuple[Chunk, ...]:
    """The chunk as two, for a model that found it too long; as itself alone where one character is left."""
    document = chunk.document
    if len(chunk.own) > 1:
        measured = _measure(document, chunk.context_start, chunk.stop)
        half = measured.tokens(chunk.start, chunk.stop) // 2
        cut = _cut(measured, chunk.start, chunk.stop - 1, half)
        context = _context_start(measured, cut, chunk.start, half // CONTEXT_SHARE)
        return _chunk(measured, chunk.context_start, chunk.start, cut), _chunk(measured, context, cut, chunk.stop)
    sentence = chunk.own[0]
    span = chunk.piece or sentence.span
    middle = _whole_characters(document.text, span.start, (span.start + span.end) // 2)
    if not span.start < middle < span.end:
        return (chunk,)
    return tuple(_piece(document, chunk.start, part) for part in (Span(span.start, middle), Span(middle, span.end)))


def _limit(model: str, chunk_tokens: int) -> int:
    smallest = SMALLEST_LIMIT if usable(SMALLEST_LIMIT, model) == SMALLEST_LIMIT else SMALLEST_LIMIT * 4 // 3 + 1
    if chunk_tokens < smallest:
        raise UsageError(f"A chunk of {chunk_tokens} tokens is too small. Give --chunk-tokens at least {smallest}.")
    room = usable(context_tokens(model), model) - output_tokens(model) - PROMPT_TOKENS
    if room < SMALLEST_LIMIT:
        raise UsageError(f"The context of {model!r} is too small for the prompt. Choose another --model.")
    return min(usable(chunk_tokens, model), room)


def _measure(document: Document, start: int = 0, stop: int | None = None) -> _Measured:
    sentences = document.sentences
    end = len(sentences) if stop is None else stop
    counts = [count_tokens(sentence_line(document, s)) if start <= i < end else 0 for i, s in enumerate(sentences)]
    return _Measured(document, tuple(accumulate(counts, initial=0)))


def _chunks(measured: _Measured, limit: int) -> Iterator[Chunk]:
    start, count = 0, len(measured.document.sentences)
    while start < count:
        if measured.tokens(start, start + 1) > limit:
            yield from (_piece(measured.document, start, span) for span in _pieces(measured.document, start, limit))
            start += 1
            continue
        context = _context_start(measured, start, 0, limit // CONTEXT_SHARE)
        room = limit - measured.tokens(context, start)
        if measured.tokens(start, start + 1) > room:
            context, room = start, limit
        stop = _furthest(measured, start, room)
        if stop < count:
            rest = measured.tokens(start, count)
            stop = _cut(measured, start, stop, rest // -(-rest // room))
        yield _chunk(measured, context, start, stop)
        start = stop


def _furthest(measured: _Measured, start: int, room: int) -> int:
    stop = start + 1
    while stop < len(measured.document.sentences) and measured.tokens(start, stop + 1) <= room:
        stop += 1
    return stop


def _cut(measured: _Measured, start: int, furthest: int, share: int) -> int:
    """The end of a chunk that begins at `start`, never above `furthest`: see the module's own words."""
    paragraphs = [i for i in range(start + 1, furthest + 1) if _ends_paragraph(measured.document, i)]
    above = next((i for i in paragraphs if measured.tokens(start, i) >= share), None)
    if above is not None:
        return above
    if paragraphs and measured.tokens(start, paragraphs[-1]) >= share // 2:
        return paragraphs[-1]
    return next((i for i in range(start + 1, furthest) if measured.tokens(start, i) >= share), furthest)


def _ends_paragraph(document: Document, stop: int) -> bool:
    """Whether a block ends before sentence `stop`; a heading does not, since it belongs to what follows."""
    last = document.sentences[stop - 1]
    if document.blocks[last.block].kind in ("title", "heading"):
        return False
    return stop == len(document.sentences) or document.sentences[stop].block != last.block


def _context_start(measured: _Measured, start: int, floor: int, room: int) -> int:
    """The first of the sentences before `start` that are repeated: not below `floor`, and never the title."""
    first = start
    while (
        first > floor
        and start - first < CONTEXT_SENTENCES
        and measured.document.sentences[first - 1].number > 0
        and measured.tokens(first - 1, start) <= room
    ):
        first -= 1
    return first


def _chunk(measured: _Measured, context: int, start: int, stop: int) -> Chunk:
    return Chunk(measured.document, start, stop, context, measured.tokens(context, stop))


def _piece(document: Document, index: int, span: Span) -> Chunk:
    tokens = count_tokens(sentence_line(document, document.sentences[index], span))
    return Chunk(document, index, index + 1, index, tokens, span)


def _pieces(document: Document, index: int, limit: int) -> Iterator[Span]:
    """Parts of a sentence that fit, in order and without a gap, cut at a space where one is near."""
    sentence = document.sentences[index]
    start = sentence.start
    while start < sentence.end:
        end = min(sentence.end, start + _CHARACTERS_PER_TOKEN * limit)
        while end - start > 1:
            tokens = count_tokens(sentence_line(document, sentence, Span(start, end)))
            if tokens <= limit:
                break
            end = start + max(1, (end - start) * limit // tokens)
        if end < sentence.end:
            space = document.text.rfind(" ", start + (end - start) * 3 // 4, end)
            end = space + 1 if space >= 0 else _whole_characters(document.text, start, end)
        yield Span(start, end)
        start = end


def _whole_characters(text: str, start: int, end: int) -> int:
    """`end`, or the nearest place before it that splits no letter from its accents and no emoji from its parts."""
    for cut in range(end, max(start, end - _LONGEST_STEP_BACK), -1):
        if not _joins(text, start, cut):
            return cut
    return end


def _joins(text: str, start: int, cut: int) -> bool:
    """Whether the letters on both sides of `cut` are one character to a reader; flags are paired up from `start`."""
    before, after = text[cut - 1], text[cut]
    if before == "\u200d" or after == "\u200d" or unicodedata.category(after).startswith("M"):
        return True
    if "\U0001f3fb" <= after <= "\U0001f3ff":  # a skin tone
        return True
    if not _is_flag_letter(after):
        return False
    flags = 0
    while cut - flags > start and _is_flag_letter(text[cut - flags - 1]):
        flags += 1
    return flags % 2 == 1


def _is_flag_letter(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
