"""A stored brief against a document: its quotations are found again, its statements judged by them, its labels worked
out again. No model is asked, and nothing in the brief is believed that the document does not bear out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from brief.briefing import Brief, SourceInfo
from brief.checking.analysis import DocumentAnalysis
from brief.checking.drafts import bench_for, rules_not_run
from brief.checking.judging import Bench, open_bench
from brief.document import Document, Source, SourceLike
from brief.errors import InputError, UsageError
from brief.report import Report, SameText, count
from brief.settings import Options
from brief.verifying.items import Desk, source_of, statements_of
from brief.wording.languages import detect_language
from brief.wording.text import canonical

_NOTES: dict[SameText, str] = {
    "same": "The article is the text that the brief was written from.",
    "recleaned": "The article is the same file, read by other rules than when the brief was written.",
    "changed": "The article is another edition than the one the brief was written from.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingFlags:
    """What a caller says of how to read the article; `None` leaves it to what the brief has stored."""

    published: date | None = None
    encoding: str | None = None
    clean: bool | None = None


def load_brief(value: Brief | Path | Source | str | bytes) -> Brief:
    """A stored brief: as a value, in a file, or as JSON. Raises `InputError`."""
    if isinstance(value, Brief):
        return value
    content: str | bytes
    if isinstance(value, (Path, Source)):
        from brief.reading.sources import open_source

        source = open_source(value)
        content = source.content
        if not content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith((b"{", b"[")) and b"\0" not in content[:4]:
            name = "Standard input" if source.origin == "-" else repr(source.origin)
            raise InputError(
                f"{name} is no stored brief. Give a file written with --format json; for any other text, add --text."
            )
    else:
        content = value
    return Brief.from_json(content)


def read_again(stored: Brief, source: SourceLike, flags: ReadingFlags | None = None) -> Document:
    """The article, read as it was for the brief. Raises `InputError` for what cannot be read, and for a brief of
    several articles.
    """
    if len(stored.sources) > 1:
        raise InputError(
            f"The brief is about {len(stored.sources)} articles, and one is given. Verify a brief of one article."
        )
    from brief.reading.reader import read_source

    return read_source(source, _options(stored.sources[0], flags or ReadingFlags()))


def read_plain(source: SourceLike, flags: ReadingFlags) -> Document:
    """The article for a text that stores nothing of how it was read."""
    from brief.reading.reader import read_source

    clean = flags.clean is not False
    return read_source(source, Options(published=flags.published, encoding=flags.encoding, clean=clean))


def _options(info: SourceInfo, flags: ReadingFlags) -> Options:
    kept = dict(option.partition("=")[::2] for option in info.reading_options)
    clean = kept.get("clean") != "no" if flags.clean is None else flags.clean
    published = flags.published or (info.reference_date if info.reference_origin == "flag" else None)
    if flags.encoding is not None:
        return Options(published=published, encoding=flags.encoding, clean=clean)
    try:
        return Options(published=published, encoding=kept.get("encoding"), clean=clean)
    except UsageError as e:
        raise InputError(f"The brief was written with --encoding {kept['encoding']!r}, which is none.") from e


def verify_brief(stored: Brief, document: Document) -> Report:
    """Every statement of the brief in its order. Raises `InputError` for a brief of several articles."""
    if len(stored.sources) > 1:
        raise InputError("The brief is about several articles, and one is given. Verify a brief of one article.")
    info = stored.sources[0]
    same = _same_text(info, document)
    bench = _bench(stored, document)
    numbered_alike = same == "same" and info.sentence_count == len(document.body)
    desk = Desk(stored, document, bench, numbered_alike)
    statements = list(statements_of(desk))
    return Report(
        kind="brief",
        source=source_of(document, same),
        statements=statements,
        counts=count(statements),
        moved=sum(found.moved for found in desk.found.values() if found is not None),
        notes=list(_notes(same, info, document)),
        not_run=rules_not_run(bench),
    )


def _same_text(info: SourceInfo, document: Document) -> SameText:
    if info.text_sha256 == document.text_sha256:
        return "same"
    return "recleaned" if info.content_sha256 == document.content_sha256 else "changed"


def _notes(same: SameText, info: SourceInfo, document: Document) -> Iterator[str]:
    if same == "same" and info.content_sha256 != document.content_sha256:
        yield "The article's file has changed since the brief was written; its text has not."
    else:
        yield _NOTES[same]
    reference = document.reference_date.day if document.reference_date else None
    if reference != info.reference_date:
        yield f"Relative dates were counted from {info.reference_date}, and are now counted from {reference}."


def _bench(stored: Brief, document: Document) -> Bench:
    """The rules that the brief was written by: few where it is in another language than the article.

    That it is, its words must bear out, those aside that are the article's own: who changes a number could change the
    language beside it too.
    """
    source = DocumentAnalysis(document)
    texts = [c.text for c in (stored.headline, *stored.bottom_line)] + [f.statement for f in stored.facts]
    wanted = stored.language.partition("-")[0].casefold()
    if wanted != document.language:
        own = canonical(document.text)
        texts = [text for text in texts if canonical(text) not in own]
        if texts and detect_language(" ".join(texts)) != document.language:
            return open_bench(document.language, source, wanted)
    return bench_for(texts, source)
