"""Turns a news article into an analyst brief that can be checked.

>>> import brief
>>> b = brief.write("The mayor may resign, two aides said. She denied it.", engine="extractive")
>>> b.facts[0].evidence[0].quote
'The mayor may resign, two aides said.'

A `str` is the text itself, a `Path` a file, `bytes` the raw content of one, a `Document` is taken as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Unpack

    from brief.briefing import Brief
    from brief.document import Document, SourceLike
    from brief.drafting.engines.endpoint import Client
    from brief.errors import (
        BriefError,
        ConfigurationError,
        InputError,
        OutputError,
        ReplyError,
        ServiceError,
        UsageError,
    )
    from brief.report import Report
    from brief.settings import Options, Overrides

_HOMES = {
    "Brief": "brief.briefing",
    "Document": "brief.document",
    "Options": "brief.settings",
    "Report": "brief.report",
    "BriefError": "brief.errors",
    "ConfigurationError": "brief.errors",
    "InputError": "brief.errors",
    "OutputError": "brief.errors",
    "ReplyError": "brief.errors",
    "ServiceError": "brief.errors",
    "UsageError": "brief.errors",
}

__all__ = [
    "Brief",
    "BriefError",
    "ConfigurationError",
    "Document",
    "InputError",
    "Options",
    "OutputError",
    "ReplyError",
    "Report",
    "ServiceError",
    "UsageError",
    "awrite",
    "read",
    "verify",
    "verify_text",
    "write",
]


def write(source: SourceLike, *, client: Client | None = None, **overrides: Unpack[Overrides]) -> Brief:
    """The brief of one article. Blocks; works inside a running event loop too.

    `overrides` are the fields of `Options`; what they leave out comes from the user's configuration file. Without an
    `engine`, the llm engine is used when `model`, `base_url` or `client` is given or the environment holds a key or
    base URL, and the extractive engine otherwise. Raises a child of `BriefError`; a chunk that failed among several
    is in `coverage.chunks_failed` of the brief instead.
    """
    from brief.settings import resolve_options
    from brief.writing import write_with

    return write_with(source, resolve_options(overrides), client=client).brief


async def awrite(source: SourceLike, *, client: Client | None = None, **overrides: Unpack[Overrides]) -> Brief:
    """`write` for callers that have an event loop; an `AsyncOpenAI` client is used on that loop."""
    from brief.settings import resolve_options
    from brief.writing import awrite_with

    return (await awrite_with(source, resolve_options(overrides), client=client)).brief


def read(source: SourceLike, **overrides: Unpack[Overrides]) -> Document:
    """The document that a source becomes: cleaned, split into numbered sentences. Raises `InputError`."""
    from brief.reading.reader import read_source
    from brief.settings import resolve_options

    return read_source(source, resolve_options(overrides))


def verify(brief: Brief | Path | str | bytes, document: SourceLike) -> Report:
    """A stored brief against its article: what of it the article bears out. Offline; no model is asked.

    `brief` is a value, a `Path` to its JSON, or the JSON itself. A `document` that is not read yet is read with the
    options that the brief has stored. Raises `InputError` for what cannot be read and for a brief of several articles.
    """
    from brief.verifying.stored import load_brief, read_again, verify_brief

    stored = load_brief(brief)
    return verify_brief(stored, read_again(stored, document))


def verify_text(text: str, document: SourceLike) -> Report:
    """Any text, plain or Markdown, against an article, sentence by sentence. Citations such as [S2] are followed.

    Raises `InputError` for an article that cannot be read and a text without a statement.
    """
    from brief.verifying.stored import ReadingFlags, read_plain
    from brief.verifying.texts import verify_summary

    return verify_summary(text, read_plain(document, ReadingFlags()))


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'brief' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *_HOMES])
