"""Negation and its kin: not, never, no, denied, rejected, failed to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from brief.wording.lexicons import english_negations as english
from brief.wording.lexicons.english_affixed import AFFIXED
from brief.wording.lexicons.english_hedges import NOT_RULED_OUT
from brief.wording.lexicons.english_words import STOP_WORDS
from brief.wording.text import REMEMBERED, Word, fold, stem, words

NegationKind = Literal["not", "never", "no", "denial", "rejection", "failure", "without", "affix"]


@dataclass(frozen=True, slots=True)
class Negation:
    """`start` and `end` cover the negating words; `scope` is the stem of the content word that they negate."""

    start: int
    end: int
    text: str
    kind: NegationKind
    scope: str | None = None


_ONE_WORD: Mapping[str, NegationKind] = MappingProxyType(
    {
        **dict.fromkeys(("not", "n't", "cannot", "nor", "neither"), "not"),
        "never": "never",
        **dict.fromkeys(("no", "none", "nobody", "nothing", "nowhere", "no-one"), "no"),
        "without": "without",
        **dict.fromkeys(
            ("deny", "denies", "denied", "denying", "denial", "denials", "refute", "refutes", "refuted"), "denial"
        ),
        **dict.fromkeys(("reject", "rejects", "rejected", "rejecting", "rejection"), "rejection"),
        **dict.fromkeys(("dismissed", "dismisses", "dismissing", "rebuffed", "rebuffs"), "rejection"),
    }
)

_STOP = re.compile(r"[.;:!?()\n]|\"(?!$)|--|\s-\s")
RULED_OUT = re.compile(rf"(?<![\w'-])(?:{'|'.join(NOT_RULED_OUT)})(?![\w-])", re.IGNORECASE)
_REACH = 10
"""Words after a negation among which the one it negates is looked for."""


@lru_cache(maxsize=REMEMBERED)
def find_negations(text: str, language: str = "en") -> tuple[Negation, ...]:
    """In order. "not only", "no doubt", "no later than" negate nothing. "refused to rule out" is a hedge, not one of
    these.
    """
    return tuple(_english(text)) if language == "en" else ()


def negated_after(folded: str, run: tuple[Word, ...], offset: int) -> str | None:
    """The stem of the content word that a negating phrase which ends at `offset` negates; None at a clause's end.

    `run` are the words of the whole text.
    """
    first = bisect_left(run, offset, key=lambda w: w.start)
    after = _clause_after(folded, run[first : first + _REACH], -1)
    joined = next((k for k, w in enumerate(after) if w.norm in english.JOINING), len(after))
    if after and after[0].norm == "to":  # "did not want to say that it was": no later verb is negated
        joined = 0
    verb = next(
        (k for k, w in enumerate(after[:joined]) if w.norm in (english.AUXILIARIES if k else english.WITH_IS)), None
    )
    content = (verb is not None and _first_content(after[verb + 1 :])) or _first_content(after)
    return stem(content.norm) if content else None


def _english(text: str) -> Iterator[Negation]:
    folded = fold(text)
    run = words(text)
    hedged = [m.span() for m in RULED_OUT.finditer(folded)]
    next_hedge = 0
    for i, word in enumerate(run):
        while next_hedge < len(hedged) and hedged[next_hedge][1] <= word.start:
            next_hedge += 1
        if next_hedge < len(hedged) and word.start >= hedged[next_hedge][0]:
            continue
        found = _kind_at(folded, run, i)
        if found is None:
            continue
        kind, last = found
        scope = _affixed()[word.norm] if kind == "affix" else _scope(folded, run, i, last)
        yield Negation(word.start, run[last].end, text[word.start : run[last].end], kind, scope)


def _kind_at(folded: str, run: tuple[Word, ...], i: int) -> tuple[NegationKind, int] | None:
    """The kind of negation that begins at a word, and the index of its last word."""
    norm = run[i].norm
    following = run[i + 1].norm if i + 1 < len(run) and _joined(folded, run[i], run[i + 1]) else ""
    if norm.endswith("n't") or norm == "not":
        previous = run[i - 1].norm if i else ""
        idle = norm == "not" and previous in ("if", "why", "or")
        return None if idle or following in english.AFTER_NOT else ("not", i)
    if norm == "no":
        return _kind_of_no(folded, run, i, following)
    if norm in _ONE_WORD:
        return _ONE_WORD[norm], i
    if norm in english.BEFORE_TO and following == "to":
        return "failure", i + 1
    if norm in english.LACK or (norm in english.BEFORE_OF_OR_FROM and following in ("of", "from")):
        return "failure", i + (following in ("of", "from"))
    return ("affix", i) if norm in _affixed() else None


def _kind_of_no(folded: str, run: tuple[Word, ...], i: int, following: str) -> tuple[NegationKind, int] | None:
    after = folded[run[i].end : run[i].end + 3].replace(".", " ").strip()
    if following in english.AFTER_NO or (run[i].text == "No" and after[:1].isdigit()):
        return None
    if following == "more" and i + 2 < len(run) and run[i + 2].norm == "than":
        return None
    if following in ("longer", "one"):
        return "not" if following == "longer" else "no", i + 1
    return "no", i


def _joined(folded: str, a: Word, b: Word) -> bool:
    return folded[a.end : b.start].isspace()


def _scope(folded: str, run: tuple[Word, ...], first: int, last: int) -> str | None:
    after = _clause_after(folded, run, last)
    if run[first].norm == "no" and not after:
        return None
    if run[first].norm in english.DENIAL_NOUNS and (not after or after[0].norm not in english.OF_WHAT):
        return _scope_before(folded, run, first)
    if after and after[0].norm == "as":  # "dismissed as nonsense" negates what it calls so
        return _scope_before(folded, run, first)
    if len(after) > 1 and after[0].norm in english.TELLING and after[1].norm in english.ASKING:
        return None  # "did not say which of them"
    clause_like = run[first].norm in english.SUBJECTS or (after and after[0].norm == "that")
    if clause_like:
        verb = next((k for k, w in enumerate(after) if w.norm in english.AUXILIARIES), None)
        if verb is not None and (content := _first_content(after[verb + 1 :])):
            return stem(content.norm)
        after = [w for w in after if w.text[0].islower()] or after
    if content := _first_content(after):
        return stem(content.norm)
    return _scope_before(folded, run, first)


def _scope_before(folded: str, run: tuple[Word, ...], first: int) -> str | None:
    """For a negation that ends its clause: "a charge Caldonia rejects", "they found nothing"."""
    for k in range(first - 1, max(-1, first - _REACH), -1):
        if _STOP.search(folded, run[k].end, run[k + 1].start) or "," in folded[run[k].end : run[k + 1].start]:
            return None
        word = run[k]
        if word.text[0].islower() and word.norm not in STOP_WORDS and not _is_adverb(word.norm):
            return stem(word.norm)
        if run[first].norm in english.SUBJECTS:
            return None
    return None


def _clause_after(folded: str, run: tuple[Word, ...], last: int) -> list[Word]:
    """The words after a negation up to the end of its clause; a comma right behind it opens a parenthesis."""
    after: list[Word] = []
    commas = 0
    for k in range(last + 1, min(len(run), last + 1 + _REACH)):
        gap = folded[run[k - 1].end : run[k].start]
        if _STOP.search(gap):
            break
        if "," in gap:
            if after and commas != 1:
                break
            commas += 1
            after.clear()
        after.append(run[k])
    return after if commas != 1 else []


def _first_content(after: list[Word]) -> Word | None:
    return next(
        (w for w in after if w.norm not in STOP_WORDS and w.norm not in english.SKIPPED and not _is_adverb(w.norm)),
        None,
    )


def _is_adverb(norm: str) -> bool:
    return norm.endswith("ly") and norm not in english.NO_ADVERBS


@cache
def _affixed() -> Mapping[str, str]:
    pairs = (pair.split() for pair in AFFIXED.replace("\n", " ").split(";"))
    return MappingProxyType({word: stem(base) for word, base in pairs})
