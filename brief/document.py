"""Plain values that a text becomes: source, document, sentences, blocks, chunks.

All offsets count Unicode code points in `Document.text` and are half-open. Invariants:

- `document.text[s.start:s.end] == s.text` for every sentence; sentences are in order and do not overlap.
- Sentence numbers are unique and rising. `S0` is the title, present only where the text has one; the body starts at 1.
- A dateline ("PORT ALVERA, July 31 (Meridian Wire) --") is a block of its own and belongs to no sentence.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes as they came, and where from. `origin` is a path, "-" for standard input or "text" for a string."""

    origin: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`start` inclusive, `end` exclusive, in code points of `Document.text`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """`block` is the index into `Document.blocks` of the block it stands in."""

    number: int
    start: int
    end: int
    text: str
    block: int

    @property
    def label(self) -> str:
        return f"S{self.number}"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


BlockKind = Literal["title", "heading", "dateline", "paragraph", "list", "table", "quote", "caption", "correction"]


@dataclass(frozen=True, slots=True)
class Block:
    """What a span of the text is. `page` counts from 1; `speaker` is the one a transcript names."""

    kind: BlockKind
    start: int
    end: int
    page: int | None = None
    speaker: str | None = None


RemovalReason = Literal["navigation", "feedback", "promotion", "stamp", "byline", "repeated", "end mark", "markup"]


@dataclass(frozen=True, slots=True)
class Removal:
    """Words of the source that are not in `Document.text`, and why. `line` counts from 1 in the decoded source."""

    text: str
    reason: RemovalReason
    line: int


@dataclass(frozen=True, slots=True)
class Dateline:
    """`text` as printed. `day` has a year only where the dateline or the publication stamp gives one."""

    text: str
    place: str | None
    day: date | None
    agency: str | None


ReferenceOrigin = Literal["flag", "dateline", "publication"]


@dataclass(frozen=True, slots=True)
class ReferenceDate:
    """The day from which "Friday" and "last month" are counted, and the words it was read from.

    `year_inferred` is true where `text` names no year and no publication stamp of the same week gives it.
    """

    day: date
    origin: ReferenceOrigin
    text: str
    year_inferred: bool = False


EncodingOrigin = Literal["flag", "byte order mark", "declared", "utf-8", "detected", "fallback", "text"]


@dataclass(frozen=True, slots=True)
class Encoding:
    """`name` is Python's codec name. `origin` "text" means the source came as a string."""

    name: str
    origin: EncodingOrigin


@dataclass(frozen=True)
class Document:
    """One article, cleaned, split and numbered.

    `id` is "doc1:" and the hash of the raw bytes with the reading options. `published` and `updated` are ISO 8601,
    with a time where the source gives one. `language` is an ISO 639-1 code, or "und". `stripped_characters` counts
    control, escape and bidi characters taken out. The two hashes are SHA-256 in hex.
    """

    id: str
    origin: str
    text: str
    sentences: tuple[Sentence, ...]
    blocks: tuple[Block, ...]
    content_sha256: str
    text_sha256: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    updated: str | None = None
    dateline: Dateline | None = None
    reference_date: ReferenceDate | None = None
    language: str = "und"
    encoding: Encoding = field(default=Encoding("utf-8", "text"))
    removed: tuple[Removal, ...] = ()
    stripped_characters: int = 0
    reading_options: tuple[str, ...] = ()

    @cached_property
    def _by_number(self) -> dict[int, Sentence]:
        return {s.number: s for s in self.sentences}

    @cached_property
    def _starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def sentence(self, number: int) -> Sentence | None:
        """The sentence with that number, or None where the text has none."""
        return self._by_number.get(number)

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds the character at `offset`, or None between sentences."""
        i = bisect_right(self._starts, offset) - 1
        if i >= 0 and offset < self.sentences[i].end:
            return self.sentences[i]
        return None

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences without the title."""
        return tuple(s for s in self.sentences if s.number > 0)

    def paragraph(self, sentence: Sentence) -> tuple[Sentence, ...]:
        """All sentences of the block that `sentence` stands in, in order."""
        return tuple(self._paragraph(sentence))

    def _paragraph(self, sentence: Sentence) -> Iterator[Sentence]:
        i = bisect_right(self._starts, sentence.start) - 1
        while i > 0 and self.sentences[i - 1].block == sentence.block:
            i -= 1
        while i < len(self.sentences) and self.sentences[i].block == sentence.block:
            yield self.sentences[i]
            i += 1


@dataclass(frozen=True, slots=True)
class Chunk:
    """A run of whole sentences that goes to an engine in one request.

    `start` (inclusive) and `stop` (exclusive) are indices into `document.sentences`; so is `context_start`: the
    sentences from there up to `start` are repeated for understanding only. `piece` is set where one sentence alone
    is longer than the budget: the chunk then holds that part of it, under the sentence's own number.
    `token_count` counts the numbered lines as sent, context included.
    """

    document: Document
    start: int
    stop: int
    context_start: int
    token_count: int
    piece: Span | None = None

    @property
    def own(self) -> tuple[Sentence, ...]:
        return self.document.sentences[self.start : self.stop]

    @property
    def context(self) -> tuple[Sentence, ...]:
        return self.document.sentences[self.context_start : self.start]


SourceLike: TypeAlias = str | Path | bytes | Source | Document
"""What a caller may hand over: a string is the text itself, a `Path` a file, bytes the raw content of one."""
