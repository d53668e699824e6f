"""Words of others inside Slack mrkdwn: no mention, link, emoji, formatting or quotation comes of them.

Slack (docs.slack.dev, "Formatting message text") escapes "&", "<" and ">" and nothing else. Its formatting characters
have no escape, and whether an unseen character beside one disarms it is nowhere said, so that outside of words they
are shown by characters that look like them. Addresses, emoji codes and "@here" are parted by a word joiner.
"""

from __future__ import annotations

import re

from brief.rendering.markup import Markup

JOINER = "\u2060"
LOOK_ALIKES = {"*": "∗", "_": "ˍ", "~": "∼", "`": "ˋ"}
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_EMOJI = re.compile(r":(?=[\w+'-]+:)")
_COLON = re.compile(r":(?=//)|(?i:(?<=mailto)|(?<=tel)):(?=\S)")
_MENTION = re.compile(r"[@#](?=\S)")
_POINT = re.compile(r"(?<=[^\W_])\.(?=[^\W\d_][\w-])|(?i:(?<=www))\.")


def escape(text: str) -> str:
    """One line. It may not begin a line of the message: a ">" there quotes even when it is escaped."""
    return SLACK.text(text)


def _pieces(line: str, _at_start: bool) -> list[str]:
    pieces = [_ENTITIES.get(c, LOOK_ALIKES.get(c, c)) for c in line]
    for index, character in enumerate(line):
        if character == "_" and _inside_word(line, index):
            pieces[index] = "_"
    for pattern in (_EMOJI, _COLON, _MENTION, _POINT):
        for match in pattern.finditer(line):
            pieces[match.start()] = match.group() + JOINER
    return pieces


def _inside_word(line: str, index: int) -> bool:
    return 0 < index < len(line) - 1 and line[index - 1].isalnum() and line[index + 1].isalnum()


SLACK = Markup(pieces=_pieces, strong="*", emphasis="_", under="\n      ◦ ")
