"""Words of others inside GitHub-flavoured Markdown: nothing in them becomes a link, an image, a heading or HTML.

Escaped is what is active, and only where it is, so that plain prose stays plain in a terminal. A backslash does not
stop GitHub's autolinks; an entity in place of the colon or the point does, and after the "@" of an address a word
joiner does (an entity there is decoded before the address is looked for).
"""

from __future__ import annotations

import re

_ALWAYS = re.compile(r"[\\`*\[\]<>|~]")
_UNDERSCORE = re.compile(r"_")
_ENTITY = re.compile(r"&(?=#?\w{1,31};)")
_SCHEME = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp|data|javascript|vbscript|file):")
_WWW = re.compile(r"(?i)\bwww\.")
_ADDRESS = re.compile(r"@(?=[\w-])")
_LEADING = re.compile(r"^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|=+\s*$|-+\s*$|\d{1,9}[.)](?=\s|$)|:(?=\s))")
_BANG = re.compile(r"!(?=\[)")


def escape(text: str) -> str:
    """One line: white space collapses. The result may stand anywhere in a line, also at its start."""
    line = " ".join(text.split())
    line = _ENTITY.sub("&amp;", line)
    line = _BANG.sub(r"\\!", line)
    line = _ALWAYS.sub(lambda m: "&lt;" if m.group() == "<" else "&gt;" if m.group() == ">" else "\\" + m.group(), line)
    line = _UNDERSCORE.sub(r"\\_", line)
    line = _SCHEME.sub(lambda m: f"{m.group(1)}&#58;", line)
    line = _WWW.sub(lambda m: m.group()[:3] + "&#46;", line)
    line = _ADDRESS.sub("@\u2060", line)
    return _LEADING.sub(_lead, line)


def _lead(match: re.Match[str]) -> str:
    mark = match.group()
    if mark[0].isdigit():
        return f"{mark[:-1]}\\{mark[-1]}"
    return "\\" + mark
