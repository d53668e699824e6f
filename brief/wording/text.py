"""Folding of typography, words and stems."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A run of letters, digits, and inner apostrophes, hyphens, points and commas between digits.

    `norm` is folded and lower case.
    """

    start: int
    end: int
    text: str
    norm: str


def fold(text: str) -> str:
    """The text with curly quotes, dashes, ellipses, special spaces and ligatures replaced one code point for one.

    The length never changes, so offsets into the result are offsets into `text`. Case is kept.
    """
    raise NotImplementedError


def canonical(text: str) -> str:
    """For comparing: folded, NFKC, lower case, white space collapsed, thousands separators taken out."""
    raise NotImplementedError


def words(text: str) -> tuple[Word, ...]:
    raise NotImplementedError


def stem(norm: str) -> str:
    """A light English stem: "ministers" and "minister", "agreed" and "agree" meet; names are not stemmed apart."""
    raise NotImplementedError


def content_stems(text: str) -> tuple[str, ...]:
    """Stems of the words that carry content, in order, stop words left out."""
    raise NotImplementedError
