"""One change of a text: where, and what stands there instead.

Spans are half open, in characters. A change that comes out of a rule is put into the text by `applied`, which mends what
reading trips over: a capital at the beginning, "a" before a vowel, doubled blanks, a blank before a comma.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Edit:
    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Swap:
    """A pattern and what stands instead of it, in the notation of `re.Match.expand`."""

    pattern: re.Pattern[str]
    new: str
    lower: bool


Table: TypeAlias = tuple[Swap, ...]
_BEGINS = re.compile(r"(?:^|[.!?:] )[“\"‘']?$")

_MARKS = re.compile(
    r"“[^”]*(?:”|$)"
    r'|"[^"]*(?:"|$)'
    r"|(?<!\w)[‘'](?=[\w£$€])(?:[^‘’']|[’'](?=\w))*(?:(?<=[\w.,!?…])[’'](?!\w)|$)"
)
_AN_SOUND = re.compile(r"(?:[aeio]|u(?!ni|s[aeiu]|k\b)|hour|honest|heir|8|11\b|18\b)(?<!one\b)", re.IGNORECASE)
_A_SOUND = re.compile(r"(?:one|once|uni|us[aeiu]|eu)", re.IGNORECASE)


@lru_cache(maxsize=8192)
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    return re.compile(pattern, flags)


def every(pattern: str, text: str, flags: int = 0) -> Iterator[re.Match[str]]:
    """As `re.finditer`, whose own cache is too small for the patterns that are made of names and of lists of verbs."""
    return _compiled(pattern, flags).finditer(text)


def seek(pattern: str, text: str, flags: int = 0) -> re.Match[str] | None:
    """As `re.search`, with the same cache."""
    return _compiled(pattern, flags).search(text)


@cache
def table(*rows: str) -> Table:
    """Swaps from rows of the form "pattern => replacement". Words match whole, and at a beginning with a capital.

    A row that ends in a look-ahead says itself where the word ends.
    """
    swaps = []
    for row in rows:
        old, _, new = row.partition(" =>")
        lower = old[0].islower()
        first = f"[{old[0].upper()}{old[0]}]{old[1:]}" if lower else old
        last = "" if old.endswith(")") else r"(?![\w-]|[’']t\b)"
        swaps.append(Swap(re.compile(rf"(?<![\w’'-]){first}{last}"), new.strip(), lower))
    return tuple(swaps)


def pairs(text: str) -> Table:
    """Swaps in both directions, from lines of "one / other"."""
    both = [tuple(part.strip() for part in line.split(" / ")) for line in text.strip().splitlines()]
    return table(*(f"{a} => {b}" for a, b in both), *(f"{b} => {a}" for a, b in both))


def swapped(text: str, swaps: Table) -> Iterator[Edit]:
    """A capital in the middle of a sentence is part of a name: "the Daily Mail" is not to become weekly."""
    for swap in swaps:
        for match in swap.pattern.finditer(text):
            if swap.lower and match[0][0].isupper() and not _BEGINS.search(text[: match.start()]):
                continue
            new = match.expand(swap.new)
            yield Edit(match.start(), match.end(), with_case(new, match[0]))


def with_case(new: str, old: str) -> str:
    """The new words with a capital where the old ones have one."""
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def replaced(match: re.Match[str], new: str, group: int | str = 0) -> Edit:
    return Edit(match.start(group), match.end(group), new)


def quotations(text: str) -> list[re.Match[str]]:
    """Everything between quotation marks, the marks included, apostrophes left out."""
    return list(_MARKS.finditer(text))


def outside_quotations(text: str, edits: Iterator[Edit]) -> Iterator[Edit]:
    spans = [match.span() for match in quotations(text)]
    for edit in edits:
        if not any(edit.start < end and start < edit.end for start, end in spans):
            yield edit


def balanced(text: str) -> bool:
    """Whether every mark that opens is closed, so that the text can stand alone."""
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        return False
    return not left_open(text) and not re.search(r"[.,!?][’'](?!\w)", _MARKS.sub("", text))


def left_open(text: str) -> str:
    """The mark of a quotation that begins in the text and does not end in it, or nothing."""
    last = next(reversed(quotations(text)), None)
    if last is None or (len(last[0]) > 1 and last[0][-1] in {"“": "”", "‘": "’", "'": "’'"}.get(last[0][0], '"')):
        return ""
    return last[0][0]


def applied(text: str, edit: Edit) -> str:
    head, new, tail = text[: edit.start], edit.new, text[edit.end :]
    if not head.strip():
        new = with_case(new, "A")
        if not new.strip():
            tail = with_case(tail.lstrip(), "A")
    return _mended(head, new, tail)


def choose(options: Sequence[T], key: str) -> T:
    """One of the options, by the hash of the key: the same in every run."""
    return options[int.from_bytes(hashlib.sha256(key.encode()).digest()[:6], "big") % len(options)]


def _mended(head: str, new: str, tail: str) -> str:
    changed = new + tail
    article = re.search(r"(?<!\w)([Aa])(n?)(\s+)$", head)
    if article and (word := changed.lstrip()):
        vowel = bool(_AN_SOUND.match(word)) and not _A_SOUND.match(word)
        head = f"{head[: article.start()]}{article[1]}{'n' if vowel else ''}{article[3]}"
    return _joined(_joined(head, new), tail).strip()


def _joined(left: str, right: str) -> str:
    """Both, with no double blank, no blank before a comma and no two commas where they meet."""
    if not left or not right:
        return left + right
    if right[0] in ",.;:?!":
        left = left.rstrip(" ")
        return (left[:-1] if left.endswith(",") and right[0] in ",.;" else left) + right
    return left + (right.lstrip(" ") if left[-1] == " " else right)
