"""Words of others inside GitHub-flavoured Markdown: nothing in them becomes a link, an image, a heading or HTML.

Escaped is what is active, and only where it is, so that plain prose stays plain in a terminal. A backslash does not
stop GitHub's autolinks; an entity in place of the colon or the point does, and after the "@" of an address a word
joiner does (an entity there is decoded before the address is looked for). Renderers that also link "example.com" and
"//example.com" are stopped by a backslash before the point and the second stroke.
"""

from __future__ import annotations

import re

from brief.rendering.markup import Markup

_ALWAYS = frozenset("\\`*[]<|~")
_ENTITY = re.compile(r"&(?=#?[A-Za-z0-9]{1,32};)")
_COLON = re.compile(r":(?=//)|(?i:(?<=mailto)|(?<=xmpp)):(?=\S)")
_WWW = re.compile(r"(?i:(?<=www))\.")
# The roots that linkify-it takes for a domain without a scheme: all of two letters, some longer ones, and punycode.
_DOMAIN = re.compile(
    r"(?<=[^\W_])\.(?=(?i:[^\W\d_]{2}|biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|"
    r"xn--[a-z0-9-]+)(?![^\W_]))"
)
_SLASH = re.compile(r"(?<=/)/(?=\S)")
_ADDRESS = re.compile(r"@(?=\S)")
# GitHub shows ":smile:" as a picture and "$x$" as mathematics; a backslash stops only the latter.
_EMOJI = re.compile(r"(?<!\d):(?=[\w+-]+:)")
_DOLLAR = re.compile(r"(?<=\S)\$(?!\d)|\$(?=[^\s\d])")
_START = re.compile(r"[#=>]|[-+](?![^\W_]|[.$€£])")
_NUMBERED = re.compile(r"\d{1,9}([.)])(?= |$)")
_CLOSING = re.compile(r"(?:(?<= )|^)#+$")


def escape(text: str, *, at_start: bool = False) -> str:
    """One line. `at_start` says that nothing stands before it in its paragraph, so that "#" or "1." would be alive."""
    return MARKDOWN.text(text, at_start=at_start)


def _pieces(line: str, at_start: bool) -> list[str]:
    pieces = [f"\\{c}" if c in _ALWAYS else c for c in line]
    for index, character in enumerate(line):
        if character == "_" and not _inside_word(line, index):
            pieces[index] = "\\_"
    mathematics = ((_DOLLAR, "\\$"),) if line.count("$") > 1 else ()
    for pattern, written in (
        *mathematics,
        (_EMOJI, ":\u2060"),
        (_ENTITY, "\\&"),
        (_DOMAIN, "\\."),
        (_WWW, "&#46;"),
        (_COLON, "&#58;"),
        (_SLASH, "\\/"),
        (_ADDRESS, "@\u2060"),
    ):
        for match in pattern.finditer(line):
            pieces[match.start()] = written
    if closing := _CLOSING.search(line):
        pieces[closing.start()] = "\\#"
    if at_start:
        _escape_start(line, pieces)
    return pieces


def _escape_start(line: str, pieces: list[str]) -> None:
    if _START.match(line):
        pieces[0] = f"\\{line[0]}"
    elif numbered := _NUMBERED.match(line):
        pieces[numbered.start(1)] = f"\\{numbered.group(1)}"


def _inside_word(line: str, index: int) -> bool:
    """An underscore between letters or digits opens and closes nothing (CommonMark 0.31, 6.2)."""
    return 0 < index < len(line) - 1 and line[index - 1].isalnum() and line[index + 1].isalnum()


MARKDOWN = Markup(pieces=_pieces, strong="**", emphasis="_", under="\n  - ")
