"""Folding of typography, words and stems."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Set
from functools import lru_cache
from typing import NamedTuple

from brief.wording.lexicons.english_words import IRREGULAR_FORMS, KEPT_WHOLE, STOP_WORDS

_FOLDED = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ＇`´", "'"),
        **dict.fromkeys("“”„‟″＂«»", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        "…": ".",
        "\t": " ",
        "\n": " ",
    }
)
# Chinese and Japanese set no spaces: every character is a word, a run of katakana one word.
_WIDE = r"\u3040-\u309f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_LETTER = rf"[^\W_{_WIDE}]"
_WORD = re.compile(rf"[{_WIDE}]|{_LETTER}+(?:['’‑.,‐-](?={_LETTER}){_LETTER}+)*")
_THOUSANDS = re.compile(r"(?<=\d)[,\u00a0\u2009\u202f](?=\d{3}(?!\d))")
_ELLIPSIS = re.compile(r"\.{2,}|…")
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
_SPACE = re.compile(r"\s+")
_PLURALS = (("ies", "y"), ("ied", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"))
_VOWEL = re.compile(r"[aeiouy]")
# "vot" of "voted": a single consonant after a short vowel would have been doubled, had the word no final "e".
_SHORT_BASE = re.compile(r"[^aeiou][aeiou][^aeiouwxy]")


class Word(NamedTuple):
    """A run of letters and digits with inner apostrophes, hyphens, points and commas. `norm` is folded, lower case."""

    start: int
    end: int
    text: str
    norm: str


_FIGURE = re.compile(r"[\d½¼¾⅛]")
_LETTERS = re.compile(r"[^\W\d_]+")
REMEMBERED = 4096
"""Texts whose reading is kept: the checks ask again about sentences that the engine has read."""


def has_any(text: str, vocabulary: frozenset[str]) -> bool:
    """Whether a figure or one of these lower-case words stands in the text, parts of compounds counted as words.

    A quick look before a slow pattern that cannot match without one.
    """
    lower = text.lower()
    return _FIGURE.search(lower) is not None or not vocabulary.isdisjoint(_LETTERS.findall(lower))


def any_of(phrases: Iterable[str]) -> str:
    """The inside of a group that matches any of them as it stands, a longer one before what it begins with.

    >>> any_of(["a", "an"])
    'an|a'
    """
    return "|".join(sorted(map(re.escape, set(phrases)), key=lambda phrase: (-len(phrase), phrase)))


def fold(text: str) -> str:
    """The text with curly quotes, dashes, ellipses and special spaces replaced one code point for one.

    The length never changes, so offsets into the result are offsets into `text`. Case is kept.
    """
    return text.translate(_FOLDED)


@lru_cache(maxsize=REMEMBERED)
def canonical(text: str) -> str:
    """For comparing: folded, NFKC, lower case, white space collapsed, thousands separators and invisible characters
    taken out, every ellipsis the same.
    """
    plain = _UNSEEN.sub("", _THOUSANDS.sub("", _ELLIPSIS.sub("...", text)))
    return _SPACE.sub(" ", fold(unicodedata.normalize("NFKC", fold(plain))).lower()).strip()


@lru_cache(maxsize=REMEMBERED)
def words(text: str) -> tuple[Word, ...]:
    """In order. "Kim Jong-un's" is three words, the last "jong-un's"; "1,000" and "U.S" are one each."""
    folded = fold(text).lower() if text.isascii() else ""
    if folded:  # lower case of other scripts may be longer, so only here one pass does for all words
        return tuple(Word(a, b, text[a:b], folded[a:b]) for a, b in (m.span() for m in _WORD.finditer(text)))
    folded = fold(text)
    return tuple(Word(a, b, text[a:b], folded[a:b].lower()) for a, b in (m.span() for m in _WORD.finditer(text)))


@lru_cache(maxsize=65536)
def stem(norm: str) -> str:
    """A light English stem that inflections of one word share: "ministers", "minister's" and "minister" meet, as do
    "denied", "denies" and "deny", "said" and "say".
    """
    word = norm.removesuffix("'s").removesuffix("'")
    if word in IRREGULAR_FORMS:
        return IRREGULAR_FORMS[word]
    if len(word) <= 3 or word in KEPT_WHOLE or not word.isalpha() or not word.isascii():
        return word
    for ending, replacement in _PLURALS:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + replacement
    for ending in ("ing", "ed"):
        if word.endswith(ending) and _VOWEL.search(base := word[: -len(ending)]) and len(base) > 2:
            return _without_suffix(base)
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 4 else word


def _without_suffix(base: str) -> str:
    """ "stopp" -> "stop", "vot" -> "vote", "clos" -> "clos"; final "e" is cut everywhere, so that "close" meets it."""
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        return base[:-1]
    if _SHORT_BASE.fullmatch(base):
        return base + "e"
    if base.endswith("e") and not base.endswith("ee"):  # "guarante" of "guaranteed"
        return base
    return base.removesuffix("e") if len(base) > 4 else base


def content_stem(word: Word) -> str | None:
    """The stem of a word that carries content, None of a stop word."""
    return None if word.norm in STOP_WORDS else stem(word.norm)


def share(part: Set[str], whole: Set[str]) -> float:
    """The share of `part` that stands in `whole`; 0 where `part` is empty."""
    return len(part & whole) / len(part) if part else 0.0


@lru_cache(maxsize=REMEMBERED)
def content_stems(text: str) -> tuple[str, ...]:
    """Stems of the words that carry content, in order, stop words left out."""
    return tuple(stem(w.norm) for w in words(text) if w.norm not in STOP_WORDS)
