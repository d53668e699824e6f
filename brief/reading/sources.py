"""Whatever a caller hands over becomes a `Source`: bytes, with where they came from."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path

from brief.document import Source
from brief.errors import InputError, UsageError

LONGEST_FILE_NAME = 255
"""Code points; a longer string, or one of several lines, is taken to be text without asking the file system."""

_HTML_ENDINGS = frozenset({".html", ".htm", ".xhtml"})
# What may stand before the first tag of a page: a mark, white space, a declaration, comments such as browsers leave.
_HTML_OPENING = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s++|<\?xml[^>]{0,200}>|<!--.{0,2000}?-->)*+<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_XML_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|rss|feed)\b", re.IGNORECASE)
# First bytes of formats that people hand over by mistake, from the formats' own specifications.
_FOREIGN_FORMATS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF; copy its text into a file, or convert it with pdftotext"),
    (b"PK\x03\x04", "a ZIP, Word or OpenDocument file; save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old Word file; save it as plain text"),
    (b"\x1f\x8b", "gzip-compressed; unpack it first"),
    (b"\x89PNG", "a picture; a text is needed"),
    (b"\xff\xd8\xff", "a picture; a text is needed"),
    (b"GIF8", "a picture; a text is needed"),
    (b"{\\rtf", "an RTF file; save it as plain text"),
)


def open_source(value: str | Path | bytes | Source) -> Source:
    """A string is the text itself, a `Path` a file, bytes the raw content of one. Each may be a web page.

    Raises `UsageError` for a string that is the name of an existing file, `InputError` for a URL and for a file
    that cannot be read.
    """
    if isinstance(value, Source):
        return Source(value.origin, value.media_type or _media_type(value.origin, value.content), value.content)
    if isinstance(value, bytes):
        return Source("bytes", _media_type("", value), value)
    if isinstance(value, Path):
        content = _content_of(value)
        return Source(str(value), _media_type(value.name, content), content)
    _refuse_names(value)
    content = value.encode("utf-8", "surrogatepass")
    return Source("text", _media_type("", content), content)


def _refuse_names(text: str) -> None:
    name = text.strip()
    if len(name) > LONGEST_FILE_NAME or "\n" in name or not name:
        return
    if name.lower().startswith(("http://", "https://")) and " " not in name:
        raise InputError(f"{name!r} is a URL, and URLs are not read yet. Save the page and give the file.")
    try:
        exists = Path(name).exists()
    except (OSError, ValueError):
        return
    if exists:
        raise UsageError(f"{name!r} is the name of a file; a str is taken as the text itself. Pass Path({name!r}).")


def _content_of(path: Path) -> bytes:
    if str(path).lower().startswith(("http:/", "https:/")):
        raise InputError(f"{str(path)!r} is a URL, and URLs are not read yet. Save the page and give the file.")
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise InputError(f"{str(path)!r} is a folder. Give one file in it.")
        return path.read_bytes()
    except FileNotFoundError as e:
        raise InputError(f"There is no file {str(path)!r}. Check the name, or give - to read standard input.") from e
    except PermissionError as e:
        raise InputError(f"The file {str(path)!r} may not be read. Change its permissions.") from e
    except (OSError, ValueError) as e:
        reason = getattr(e, "strerror", None) or str(e)
        raise InputError(f"The file {str(path)!r} cannot be read: {reason}.") from e


def _media_type(name: str, content: bytes) -> str:
    if Path(name).suffix.lower() in _HTML_ENDINGS or _HTML_OPENING.match(content):
        return "text/html"
    return "text/plain"


def refuse_foreign_formats(source: Source) -> None:
    """Raises `InputError` for nothing, and for formats that are no article, naming the format."""
    content = source.content
    where = "The text" if source.origin in ("text", "bytes") else f"{_shown(source.origin)}"
    if not content:
        raise InputError(f"{where} is empty. Give a file or text with an article in it.")
    for magic, what in _FOREIGN_FORMATS:
        if content.startswith(magic):
            raise InputError(f"{where} is {what}.")
    if source.media_type == "text/plain" and (_is_json(content) or _XML_OPENING.match(content)):
        kind = "JSON" if _is_json(content) else "XML"
        raise InputError(f"{where} is {kind}, not an article. Give the article's text or its saved web page.")


def _is_json(content: bytes) -> bool:
    """Whether the whole is one object or list. "[Applause.] The mayor spoke." is none."""
    if not content.lstrip().startswith((b"{", b"[")):
        return False
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _shown(origin: str) -> str:
    return "Standard input" if origin == "-" else f"{origin!r}"
