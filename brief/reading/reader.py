"""The one way in: whatever the source, the same `Document` comes out."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from brief.document import Block, Dateline, Document, ReferenceDate, Sentence, Source
from brief.errors import InputError
from brief.reading.encodings import Decoded, decode
from brief.reading.html import WebPage, read_web_page
from brief.reading.pasted import Page, Part, read_page
from brief.reading.prose import holds_prose
from brief.reading.sources import open_source, refuse_foreign_formats
from brief.reading.stripping import Stripped, strip
from brief.settings import Options
from brief.wording.datelines import DatelineMatch, match_dateline
from brief.wording.languages import detect_language
from brief.wording.sentences import split_sentences

GAP = "\n\n"
"""Between the title and every block of `Document.text`."""
SAME_WEEK = timedelta(days=7)
"""A publication stamp this near to a dateline without a year settles the year."""
DATELINE_PARTS = 2
"""A dateline opens the first paragraph, or the second where a summary stands above it."""


def read_source(value: str | Path | bytes | Source | Document, options: Options) -> Document:
    """Raises `InputError` for what cannot be read or holds no prose, `UsageError` for a mistaken argument."""
    if isinstance(value, Document):
        return value
    source = open_source(value)
    refuse_foreign_formats(source)
    decoded = decode(source.content, flag=options.encoding, origin=source.origin)
    web = read_web_page(decoded.text) if source.media_type == "text/html" else None
    stripped = strip(web.text if web else decoded.text)
    if not stripped.text.strip():
        raise InputError(f"{_named(source)} holds only white space. Give a file or text with an article in it.")
    page = _with_web_data(read_page(stripped.text, clean=options.clean and web is None), web)
    if not holds_prose((part.text for part in page.parts), (removal.text for removal in page.removed)):
        raise InputError(f"{_named(source)} holds no prose, only headings, figures or code. Give an article.")
    return _document(_Read(source, decoded, stripped, page, web), options)


@dataclass(frozen=True, slots=True)
class _Read:
    source: Source
    decoded: Decoded
    stripped: Stripped
    page: Page
    web: WebPage | None


def _named(source: Source) -> str:
    if source.origin == "-":
        return "Standard input"
    return "The text" if source.origin in ("text", "bytes") else f"{source.origin!r}"


def _with_web_data(page: Page, web: WebPage | None) -> Page:
    """What the page declares of itself outranks what its lines look like."""
    if web is None:
        return page
    page.authors = web.authors or page.authors
    page.published = web.published or page.published
    if web.title and page.title != web.title:
        if page.title is not None:
            page.parts.insert(0, Part("heading", page.title))
        page.title = strip(" ".join(web.title.split())).text
    return page


# ---------------------------------------------------------------- assembling


def _document(read: _Read, options: Options) -> Document:
    page, web = read.page, read.web
    body = "\n".join(part.text for part in page.parts)
    language = detect_language(body)
    if language == "und" and web and web.language:
        language = web.language
    dated = _dated_of(page.parts)
    text, blocks = _lay_out(page, dated)
    published = page.published
    match = dated.match if dated else None
    dateline = _dateline(match, published)
    reading_options = _reading_options(options)
    content_hash = hashlib.sha256(read.source.content).hexdigest()
    return Document(
        id=_identity(content_hash, reading_options),
        origin=read.source.origin,
        text=text,
        sentences=_sentences(text, blocks, language),
        blocks=blocks,
        content_sha256=content_hash,
        text_sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        title=page.title,
        authors=page.authors,
        publisher=(web.publisher if web else None) or (match.agency if match else None),
        url=web.url if web else None,
        published=published,
        updated=page.updated,
        dateline=dateline,
        reference_date=_reference(options, dateline, match, published),
        language=language,
        encoding=read.decoded.encoding,
        removed=tuple(page.removed),
        stripped_characters=read.stripped.count + read.decoded.replaced,
        reading_options=reading_options,
    )


@dataclass(frozen=True, slots=True)
class _Dated:
    """The paragraph that opens with the dateline."""

    part: Part
    match: DatelineMatch


def _dated_of(parts: Sequence[Part]) -> _Dated | None:
    paragraphs = [part for part in parts if part.kind == "paragraph"][:DATELINE_PARTS]
    return next((_Dated(part, m) for part in paragraphs if (m := match_dateline(part.text))), None)


def _lay_out(page: Page, dated: _Dated | None) -> tuple[str, tuple[Block, ...]]:
    """The document's text and its blocks; the dateline is a block before its paragraph, on the same line."""
    parts = [Part("title", page.title), *page.parts] if page.title is not None else page.parts
    blocks: list[Block] = []
    at = 0
    for part in parts:
        start, end = at, at + len(part.text)
        if dated is not None and part is dated.part:
            blocks.append(Block("dateline", start, start + len(part.text[: dated.match.end].rstrip())))
            start += dated.match.end
        blocks.append(Block(part.kind, start, end))
        at = end + len(GAP)
    return GAP.join(part.text for part in parts), tuple(blocks)


def _sentences(text: str, blocks: Sequence[Block], language: str) -> tuple[Sentence, ...]:
    sentences: list[Sentence] = []
    number = 1
    for index, block in enumerate(blocks):
        words = text[block.start : block.end]
        if block.kind == "dateline":
            continue
        if block.kind == "title":
            sentences.append(Sentence(0, block.start, block.end, words, index))
            continue
        for span in split_sentences(words, language):
            start, end = block.start + span.start, block.start + span.end
            sentences.append(Sentence(number, start, end, text[start:end], index))
            number += 1
    return tuple(sentences)


def _identity(content_hash: str, reading_options: Sequence[str]) -> str:
    canonical = json.dumps([content_hash, *reading_options], separators=(",", ":"))
    return f"doc1:{hashlib.sha256(canonical.encode()).hexdigest()}"


def _reading_options(options: Options) -> tuple[str, ...]:
    """Only what changes the text: the options under which the same bytes give the same sentences."""
    named = [("encoding", options.encoding), ("clean", None if options.clean else "no")]
    return tuple(f"{name}={value}" for name, value in named if value is not None)


# ---------------------------------------------------------------- dates


def _dateline(match: DatelineMatch | None, published: str | None) -> Dateline | None:
    if match is None:
        return None
    return Dateline(match.text, match.place, _dateline_day(match, published), match.agency)


def _dateline_day(match: DatelineMatch, published: str | None) -> date | None:
    """A dateline without a year takes the year that brings it to the publication stamp or shortly before it."""
    if match.month is None or match.day is None:
        return None
    try:
        if match.year is not None:
            return date(match.year, match.month, match.day)
        if published is None:
            return None
        stamp = date.fromisoformat(published[:10])
        day = date(stamp.year, match.month, match.day)
        # A stamp in local time may lie a day behind the dateline.
        return day if day <= stamp + timedelta(days=1) else day.replace(year=stamp.year - 1)
    except ValueError:
        return None


def _is_year_inferred(match: DatelineMatch, day: date, published: str | None) -> bool:
    if match.year is not None:
        return False
    try:
        return published is None or abs(date.fromisoformat(published[:10]) - day) > SAME_WEEK
    except ValueError:
        return True


def _reference(
    options: Options, dateline: Dateline | None, match: DatelineMatch | None, published: str | None
) -> ReferenceDate | None:
    if options.published is not None:
        return ReferenceDate(options.published, "flag", options.published.isoformat())
    if dateline is not None and match is not None and dateline.day is not None:
        return ReferenceDate(dateline.day, "dateline", dateline.text, _is_year_inferred(match, dateline.day, published))
    if published is not None:
        try:
            return ReferenceDate(date.fromisoformat(published[:10]), "publication", published)
        except ValueError:
            return None
    return None
