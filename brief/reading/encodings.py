"""Which encoding bytes are in, and who said so.

In this order: the caller, a byte order mark, what the text declares of itself, UTF-8 if it decodes but for a few bytes,
a detector. A detector needs material: fed one German sentence in Windows-1252 it answers cp775. It also cannot tell the
code pages of Latin letters by their bytes. So it is asked among encodings that texts really come in; of those for
Latin letters it is believed only where the language it finds is written in them; and a text with few bytes beyond
ASCII, or one that the detector is not sure of, is taken as Windows-1252, which most such files are.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace

from brief.document import Encoding
from brief.errors import InputError, UsageError

ENOUGH_EVIDENCE = 40
"""Bytes beyond ASCII from which the detector is asked."""
SAMPLE = 65536
"""Bytes that the detector sees."""
MOST_CHAOS = 0.1
"""charset-normalizer's measure of mess in the decoded text, from 0 to 1, up to which it is believed."""
FEWEST_WHOLE = 2
"""Whole UTF-8 sequences to each broken one from which a text is damaged UTF-8 rather than something else."""
LEAST_SHARE = 0.2
"""Share of bytes beyond ASCII among all but spaces from which a text can be in a script other than Latin."""

# Encodings of scripts that the detector tells apart by their bytes.
_OTHER_SCRIPTS = (
    "cp1251", "koi8_r", "cp866", "iso8859_5", "cp1253", "cp1255", "cp1256", "cp874",
    "cp949", "cp932", "euc_jp", "gb18030", "big5",
)  # fmt: skip
# Encodings of Latin letters, and the languages that need them, as charset-normalizer names them.
_LATIN: dict[str, frozenset[str]] = {
    "cp1252": frozenset(),
    "cp1250": frozenset("Polish Czech Slovak Hungarian Slovene Croatian Romanian".split()),
    "iso8859_2": frozenset("Polish Czech Slovak Hungarian Slovene Croatian Romanian".split()),
    "cp1254": frozenset({"Turkish"}),
    "cp1257": frozenset("Lithuanian Latvian Estonian".split()),
}

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
    damaged = _lossy(content, "utf-8", Encoding("utf-8", "utf-8"))
    whole = sum(character > "\x7f" for character in damaged.text) - damaged.replaced
    if whole >= FEWEST_WHOLE * damaged.replaced:
        # A file that was cut in the middle of a character ends in U+FFFD.
        return replace(damaged, text=damaged.text.removesuffix("\ufffd"))
    name = _detected(_sample(content))
    if name is not None:
        return _lossy(content, name, Encoding(name, "detected"))
    return _lossy(content, "cp1252", Encoding("cp1252", "fallback"))


def _sample(content: bytes) -> bytes:
    """The beginning, cut where no character of several bytes is cut."""
    end = max(content.rfind(b"\n", 0, SAMPLE), content.rfind(b" ", 0, SAMPLE))
    return content[:end] if len(content) > SAMPLE and end > 0 else content


def _detected(sample: bytes) -> str | None:
    evidence = sum(byte > 0x7F for byte in sample)
    if evidence < ENOUGH_EVIDENCE:
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=[*_LATIN, *_OTHER_SCRIPTS]).best()
    if best is None or best.chaos > MOST_CHAOS:
        return None
    if best.encoding in _LATIN:
        return best.encoding if best.language in _LATIN[best.encoding] else None
    return best.encoding if evidence >= LEAST_SHARE * sum(byte > 0x20 for byte in sample) else None
