"""One block of Markdown as the words that it shows, each code point with its place in the source.

Marks are taken out: emphasis, code, links, images, tags, escapes. So are citations ("[S4]", "[S1, S5]", "[S2–S4]"),
which are kept aside with the place they stood at. Nothing else changes, so plain text stays as it is.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

MOST_CITED = 50
"""Sentence numbers of one citation; a wider range is cut, so that "[S1–S99999]" costs nothing."""

_ONE = r"(?:\d{1,2}:\s?)?[Ss]?\d{1,5}"
_CITATION = re.compile(
    rf"\s{{0,20}}\[\s?(?=(?:\d{{1,2}}:\s?)?[Ss]\d)({_ONE}(?:\s?[–—-]\s?{_ONE})?(?:\s?[,;]\s?{_ONE}(?:\s?[–—-]\s?{_ONE})?){{0,30}})\s?\]"
)
_PART = re.compile(rf"({_ONE})(?:\s?[–—-]\s?({_ONE}))?")
_IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)")
_LINK = re.compile(r"\[([^\]\n]{1,500})\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])")
_FOOTNOTE = re.compile(r"\[\^[^\]\n]{1,60}\]")
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,200}>|<!--.{0,2000}?-->", re.DOTALL)
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[A-Za-z]{2,20});")
_UNSEEN = re.compile("[\u200b\u2060\ufeff\u00ad]")
# CommonMark 0.31, 6.2: what opens stands before a word, what closes after one; "_" not inside a word.
_EMPHASIS = (
    re.compile(r"(\*{2,3})(?=\S)([^\n]{1,300}?)(?<=\S)\1"),
    re.compile(r"(?<![\w*])(\*)(?=[^\s*])([^*\n]{1,300}?)(?<=[^\s*])\*(?![\w*])"),
    re.compile(r"(?<!\w)(_{1,3})(?=[^\s_])([^\n]{1,300}?)(?<=[^\s_])\1(?!\w)"),
    re.compile(r"(~~)(?=\S)([^\n]{1,300}?)(?<=\S)~~"),
    re.compile(r"(`{1,2})(?=\S)([^`\n]{1,500})`{1,2}"),
)


@dataclass(frozen=True, slots=True)
class Citation:
    """`at` is the offset into the shown words before which it stood."""

    at: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """`text` are the words shown. `starts[i]` (inclusive) and `ends[i]` (exclusive) are the place of `text[i]` in the
    source.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    citations: tuple[Citation, ...]


def read_marked(source: str, start: int, end: int) -> Marked:
    """The block `source[start:end]`. Line breaks become spaces."""
    block = source[start:end]
    gone: dict[int, int] = {}
    written: dict[int, str] = {}
    cited: dict[int, tuple[int, ...]] = {}
    escaped = {m.end() for m in _ESCAPE.finditer(block)}
    for match in _CITATION.finditer(block):
        if match[0].count("[") == 1 and match.start() + match[0].index("[") not in escaped:
            gone[match.start()] = match.end()
            cited[match.start()] = _numbers(match[1])
    for begin, stop, words in _marks(block, escaped):
        if begin not in gone:
            gone[begin] = stop
            written[begin] = words
    return _without(block, start, gone, written, cited)


def _numbers(listed: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in _PART.finditer(listed):
        first = int(re.sub(r".*[:\sSs]", "", part[1]))
        last = int(re.sub(r".*[:\sSs]", "", part[2])) if part[2] else first
        found += range(first, min(last, first + MOST_CITED) + 1)
    return tuple(dict.fromkeys(found))


def _marks(block: str, escaped: set[int]) -> Iterator[tuple[int, int, str]]:
    """Start, end and replacement of what does not show."""
    for pattern in (_IMAGE, _FOOTNOTE, _TAG, _ESCAPE, _UNSEEN):
        yield from ((m.start(), m.end(), "") for m in pattern.finditer(block) if m.start() not in escaped)
    yield from ((m.start(), m.end(), html.unescape(m[0])) for m in _ENTITY.finditer(block))
    for m in _LINK.finditer(block):
        if m.start() not in escaped and not m[0].startswith("[S"):
            yield m.start(), m.start() + 1, ""
            yield m.end(1), m.end(), ""
    for pattern in _EMPHASIS:
        for m in pattern.finditer(block):
            if m.start() not in escaped and m.end(2) not in escaped:
                yield m.start(), m.end(1), ""
                yield m.end(2), m.end(), ""


def _without(
    block: str, offset: int, gone: dict[int, int], written: dict[int, str], cited: dict[int, tuple[int, ...]]
) -> Marked:
    shown: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    citations: list[Citation] = []
    at = 0
    while at < len(block):
        if at in cited:
            citations.append(Citation(len(shown), cited[at]))
        stop = gone.get(at, at + 1)
        words = written.get(at, "") if at in gone else block[at]
        for character in words:
            shown.append(" " if character in "\r\n\t" else character)
            starts.append(offset + at)
            ends.append(offset + stop)
        at = max(stop, at + 1)
    return Marked("".join(shown), tuple(starts), tuple(ends), tuple(citations))
