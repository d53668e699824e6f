"""Which encoding bytes are in, and who said so.

In this order: the caller, a byte order mark, what the text declares of itself, UTF-8 if it decodes, a detector. A
detector needs material: fed one German sentence in Windows-1252 it answers cp775. So a text with few bytes beyond
ASCII, or one that the detector is not sure of, is taken as Windows-1252, which most such files are.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from brief.document import Encoding
from brief.errors import InputError, UsageError

ENOUGH_EVIDENCE = 200
"""Bytes beyond ASCII from which the detector is asked."""
MOST_CHAOS = 0.1
"""charset-normalizer's measure of mess in the decoded text, from 0 to 1, up to which it is believed."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}charset=[\"']?([\w-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w-]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """`replaced` counts bytes that mean nothing in the encoding and became U+FFFD."""

    text: str
    encoding: Encoding
    replaced: int = 0


def decode(content: bytes, *, flag: str | None = None, origin: str = "") -> Decoded:
    """Raises `UsageError` for an unknown `flag`, `InputError` for bytes that do not fit it or are no text at all."""
    if flag is not None:
        return _by_flag(content, flag)
    if origin == "text":
        return Decoded(content.decode("utf-8", "surrogatepass"), Encoding("utf-8", "text"))
    for mark, name in _MARKS:
        if content.startswith(mark):
            return _lossy(content, name, Encoding(name, "byte order mark"))
    wide = _wide(content)
    if wide is not None:
        return _lossy(content, wide, Encoding(wide, "detected"))
    if _is_binary(content):
        raise InputError("The input is binary, not text. Save the article as plain text or HTML and give that.")
    declared = _declared(content)
    if declared is not None:
        return _lossy(content, declared, Encoding(declared, "declared"))
    try:
        return Decoded(content.decode("utf-8"), Encoding("utf-8", "utf-8"))
    except UnicodeDecodeError:
        return _guessed(content)


def _by_flag(content: bytes, flag: str) -> Decoded:
    try:
        name = codecs.lookup(flag).name
        return Decoded(content.decode(name), Encoding(name, "flag"))
    except LookupError as e:
        raise UsageError(f"There is no encoding {flag!r}. Give one such as utf-8, cp1252, shift_jis or euc_kr.") from e
    except UnicodeDecodeError as e:
        raise InputError(f"The bytes at offset {e.start} are no {flag}. Leave --encoding out, or name another.") from e
    except (UnicodeError, ValueError) as e:
        raise InputError(f"The input is no {flag}: {e}. Leave --encoding out, or name another.") from e


def _lossy(content: bytes, name: str, encoding: Encoding) -> Decoded:
    text = content.decode(name, "replace")
    return Decoded(text, encoding, text.count("\ufffd"))


def _wide(content: bytes) -> str | None:
    """UTF-16 without a mark: in Latin text every other byte is zero."""
    sample = content[:2000]
    if len(sample) < 8:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.6 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _is_binary(content: bytes) -> bool:
    sample = content[:65536]
    controls = sum(sample.count(bytes([b])) for b in (*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20)))
    return b"\0" in sample or controls > 0.1 * len(sample)


def _declared(content: bytes) -> str | None:
    match = _DECLARED.search(content[:4096])
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii")).name
        content.decode(name)
    except (LookupError, UnicodeError):
        return None
    # The HTML standard reads a declared ISO-8859-1 as Windows-1252.
    return "cp1252" if name in ("iso8859-1", "ascii") and not content.isascii() else name


def _guessed(content: bytes) -> Decoded:
    evidence = sum(byte > 127 for byte in content[:65536])
    if evidence >= ENOUGH_EVIDENCE:
        from charset_normalizer import from_bytes

        best = from_bytes(content[:65536]).best()
        if best is not None and best.chaos <= MOST_CHAOS:
            return _lossy(content, best.encoding, Encoding(best.encoding, "detected"))
    return _lossy(content, "cp1252", Encoding("cp1252", "fallback"))
