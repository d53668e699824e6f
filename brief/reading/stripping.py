"""Characters that a reader does not see, or that would act on a terminal or turn text around, taken out and counted."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_ESCAPES = re.compile(
    # CSI sequences and control strings (OSC, DCS, SOS, PM, APC) of ECMA-48, whole, and two-character escapes; CSI and
    # OSC in their 8-bit forms too.
    r"(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]"
    r"|(?:\x1b[\]PX^_]|\x9d)[^\x07\x1b\x9c\n]{0,2048}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]{0,8}[0-~]"
)
_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls but tab and what ends a line
    "\u200b\u200e\u200f\u061c\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u00ad\u180e"
    "\U000e0000-\U000e007f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))  # noncharacters
    + "]"
)
_JOINERS = re.compile("[\u200c\u200d]")
_NEEDS_JOINERS = re.compile(
    r"[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
)
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


@dataclass(frozen=True, slots=True)
class Stripped:
    """`count` is in code points."""

    text: str
    count: int


def strip(text: str) -> Stripped:
    """NFC, with "\\n" as the only line end and " " as the only space. A form feed or vertical tab ends a line.

    Zero-width joiners stay between letters of scripts that need them, and inside emoji.
    """
    lines = _NEWLINES.sub("\n", text)
    kept = _UNSEEN.sub("", _ESCAPES.sub("", lines))
    count = len(lines) - len(kept)
    joined = _JOINERS.sub(lambda m: m.group() if _joins(kept, m.start()) else "", kept)
    count += len(kept) - len(joined)
    return Stripped(unicodedata.normalize("NFC", _SPACES.sub(" ", joined)), count)


def _joins(text: str, at: int) -> bool:
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(_NEEDS_JOINERS.match(before) and (not after or _NEEDS_JOINERS.match(after)))
