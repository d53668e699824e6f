"""Words of a text as the search for names needs them: with dotted acronyms, initials and abbreviations whole."""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.wording.lexicons.english_names import ABBREVIATIONS, DETACHED, FAMILY_FIRST, SENTENCE_OPENERS
from brief.wording.lexicons.english_ordinary import is_ordinary
from brief.wording.text import fold


class Token(NamedTuple):
    """`end` is before a possessive ending. `norm` is folded and lower case, without points.

    `capital` is true where a capital letter opens it, `opens` where it stands first in a sentence, a quotation or a
    line, so that a capital proves nothing (of a word in small letters it is not asked, and false). `gap` is what stands
    before it.
    """

    start: int
    end: int
    text: str
    norm: str
    capital: bool
    opens: bool
    gap: str
    possessive: bool = False
    headline: bool = False


_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}[A-Z]?(?![^\W\d_])"  # U.S., D.C.
    r"|[A-Z]\.(?=\s?[A-Z])"  # the initial of a name
    r"|[^\W_]+(?:(?:['&-]|\.(?=[a-z]{2,4}\b))[^\W_]+)*",
)
_STOP = re.compile(r"[.!?:]|[\"“”«»„‘(\[—–•]|--|\n\s*\n|\s'$|^'$")
_POSSESSIVE_MARKS = frozenset({"'", "’"})
SHORT_LINE = 60
_MOSTLY = 0.75
_HEADLINE_WORDS = 4


def tokens_of(text: str) -> list[Token]:
    """In order. The part of a compound that is no name is cut off: "U.S.-backed" gives "U.S.", "pro-Vesk" "Vesk"."""
    folded = fold(text)
    headlines = _headline_lines(text)
    tokens: list[Token] = []
    end = 0
    line = 0
    for match in _TOKEN.finditer(folded):
        while headlines and line + 1 < len(headlines) and headlines[line + 1][0] <= match.start():
            line += 1
        previous = tokens[-1] if tokens else None
        gap = text[end : match.start()]
        token = _token(text, match, gap, previous, headline=bool(headlines) and headlines[line][1])
        tokens.append(token)
        end = max(match.end(), token.end)
    return tokens


def _token(text: str, match: re.Match[str], gap: str, previous: Token | None, *, headline: bool) -> Token:
    start, end = match.span()
    word = match.group()
    if word.islower() and word.isalpha() and text[end : end + 1] not in _POSSESSIVE_MARKS:
        return Token(start, end, word, word, False, False, gap, False, headline)
    possessive = word.lower().endswith("'s") or (text[end : end + 1] in ("'", "’") and word[-1:] in "sS")
    if word.lower().endswith("'s"):
        word, end = word[:-2], end - 2
    head, hyphen, tail = word.partition("-")
    if hyphen and head in DETACHED and tail[:1].isupper():
        start, word = start + len(head) + 1, tail
    elif (
        hyphen
        and tail.islower()
        and head[:1].isupper()
        and is_ordinary(tail.split("-")[0])
        and len(tail) > 3
        and not (previous is not None and gap == " " and previous.norm in FAMILY_FIRST)  # "Kim Bok-soon"
    ):
        word, end = head, start + len(head)
    norm = word.lower().replace(".", "")
    if norm in ABBREVIATIONS and text[end : end + 1] == "." and word[0].isupper():
        word, end = f"{word}.", end + 1
    capital = word[0].isupper() or (not word[0].isdigit() and any(c.isupper() for c in word[1:]))
    return Token(start, end, word, norm, capital, _opens(text, gap, previous, norm), gap, possessive, headline)


def _opens(text: str, gap: str, previous: Token | None, norm: str) -> bool:
    if previous is None:
        return True
    if _STOP.search(gap) or ("\n" in gap and gap != "\n"):
        return True
    # A line shorter than this was not broken to fit a page.
    if gap == "\n" and previous.end - text.rfind("\n", 0, previous.end) < SHORT_LINE:
        return True
    # A point that belongs to an abbreviation may end a sentence too; an ordinary word after it says so.
    return previous.text.endswith(".") and len(previous.norm) > 1 and norm in SENTENCE_OPENERS


def _headline_lines(text: str) -> list[tuple[int, bool]]:
    """The start of each line, and whether most of its longer words have a capital, as in a headline."""
    lines: list[tuple[int, bool]] = []
    offset = 0
    for line in text.split("\n"):
        words = re.findall(r"[^\W\d_]{4,}", line[:400])
        capitals = sum(w[0].isupper() for w in words)
        is_headline = len(words) >= _HEADLINE_WORDS and capitals >= _MOSTLY * len(words)
        lines.append((offset, is_headline and not line.rstrip().endswith(".")))
        offset += len(line) + 1
    return lines
