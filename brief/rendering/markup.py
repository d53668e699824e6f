"""The two markups as values, and what both do to words of others first.

A `Markup` turns text into pieces, one per code point, so that a run of it can be set in bold afterwards and nothing
that spans the edge of the run (an address, a scheme) escapes its escape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_JOINERS = "\u200c\u200d"
_HIDDEN = frozenset({"Cc", "Cf", "Cs"})
# A citation as the renderers write it, with whatever space or joiner may hide in it.
_CITATION = re.compile(
    r"(?<!\[)(\[++)([ \u200c\u200d]*(?:\d+[ \u200c\u200d]*:[ \u200c\u200d]*)?[Ss][ \u200c\u200d]*\d[^\[\]]*)(\]+)"
)
_BREAKS = frozenset(" ,;:–—-")


def plain(text: str) -> str:
    """One line of somebody else's words: white space collapsed, unseen characters left out, citations told apart.

    Unseen are control and format characters but for the two joiners that scripts and emoji need. The
    brackets of "[S9]" become "⟦S9⟧", so that no words of an article pass for a citation of the brief.
    """
    line = " ".join(text.split())
    if not line.isascii() or not line.isprintable():
        line = "".join(c for c in line if not hidden(c))
        line = " ".join(line.split())
    return _CITATION.sub(lambda m: "⟦" * len(m[1]) + m[2] + "⟧" * len(m[3]), line)


def hidden(character: str) -> bool:
    """Whether it is a control or format character, the two joiners aside."""
    return character not in _JOINERS and unicodedata.category(character) in _HIDDEN


@dataclass(frozen=True, slots=True)
class Markup:
    """How one format writes words of others, bold, italics and a line under a list item.

    `pieces` takes a line that `plain` made and whether it begins a line of the output; it gives one string per code
    point, whose join shows exactly that line.
    """

    pieces: Callable[[str, bool], list[str]]
    strong: str
    emphasis: str
    under: str

    def text(self, words: str, *, at_start: bool = False) -> str:
        return "".join(self.pieces(plain(words), at_start))

    def bold(self, words: str) -> str:
        shown = self.text(words)
        return f"{self.strong}{shown}{self.strong}" if shown else ""

    def italic(self, words: str) -> str:
        shown = self.text(words)
        return f"{self.emphasis}{shown}{self.emphasis}" if shown else ""

    def with_bold(self, words: str, run: str | None, *, at_start: bool = False) -> str:
        """`words`, with the first place of `run` as whole words in bold; nothing is bold where it has none."""
        line = plain(words)
        pieces = self.pieces(line, at_start)
        place = place_of(run, line)
        if place is not None:
            pieces[place.start()] = self.strong + pieces[place.start()]
            pieces[place.end() - 1] += self.strong
        return "".join(pieces)

    def shortened(self, words: str, room: int, *, at_start: bool = False) -> str:
        """As much of `words` as `room` code points of output hold, cut at a word, with an ellipsis where it is cut."""
        pieces = self.pieces(plain(words), at_start)
        if sum(map(len, pieces)) <= room:
            return "".join(pieces)
        return _cut(pieces, room)


def place_of(run: str | None, line: str) -> re.Match[str] | None:
    """Where `run` stands in `line` as whole words, whatever its case; it has to begin and end with a letter."""
    words = plain(run or "")
    if not words or not (words[0].isalnum() and words[-1].isalnum()):
        return None
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", line, re.IGNORECASE)


def _cut(pieces: Sequence[str], room: int) -> str:
    length, space, end = 1, 0, 0
    for index, piece in enumerate(pieces):
        if length + len(piece) > room:
            break
        length += len(piece)
        end = index + 1
        if piece == " ":
            space = index
    kept = list(pieces[: space or end])
    while kept and kept[-1] in _BREAKS:
        kept.pop()
    return f"{''.join(kept)}…" if room > 0 else ""
