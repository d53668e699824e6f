"""Words that judge what they tell: "brazen", "conceded", "fiasco"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from brief.wording.lexicons.english_loaded import QUALITIES, SAYING, THINGS
from brief.wording.lexicons.lines import lines_of
from brief.wording.text import REMEMBERED, stem, words

_ENDINGS = (("ically", "ic"), ("ably", "able"), ("ibly", "ible"), ("ily", "y"), ("ly", ""), ("ly", "le"))
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Loaded:
    """`tones` are the numbers of the lines that the word stands in. `judges`: it is no mere companion of such words."""

    start: int
    end: int
    key: str
    tones: frozenset[int]
    judges: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    tones: frozenset[int]
    judges: bool


@lru_cache(maxsize=REMEMBERED)
def find_loaded(text: str) -> tuple[Loaded, ...]:
    """The judging words of an English text, and those that allow for one, in order."""
    run = words(text)
    found: list[Loaded] = []
    i = 0
    while i < len(run):
        longest = min(_LONGEST, len(run) - i) if stem(run[i].norm) in _first_of_phrases() else 1
        ahead = [" ".join(w.norm for w in run[i : i + n]) for n in range(longest, 0, -1)]
        length, entry = next(((phrase.count(" ") + 1, e) for phrase in ahead if (e := _entry(phrase))), (0, None))
        if entry is not None:
            last = run[i + length - 1]
            key = " ".join(w.norm for w in run[i : i + length])
            found.append(Loaded(run[i].start, last.end, key, entry.tones, entry.judges))
        i += max(length, 1)
    return tuple(found)


@lru_cache(maxsize=65536)
def _entry(phrase: str) -> _Entry | None:
    """Of a word or phrase in any of its forms."""
    first, _, rest = phrase.partition(" ")
    qualities, others = _table(True), _table(False)
    if not rest and (found := next((qualities[f] for f in _adjectives(first) if f in qualities), None)):
        return found
    return others.get(f"{stem(first)} {rest}".strip())


def _adjectives(norm: str) -> list[str]:
    """The word, and for an adverb its adjective."""
    return [norm, *(norm.removesuffix(end) + new for end, new in _ENDINGS if norm.endswith(end))]


@cache
def _table(of_qualities: bool) -> Mapping[str, _Entry]:
    """The entries by their form: qualities as they are, verbs and nouns by the stem of their first word."""
    table: dict[str, _Entry] = {}
    lines = [line for text in (QUALITIES, SAYING, THINGS) for line in lines_of(text)]
    own = set(lines_of(QUALITIES))
    for number, line in enumerate(lines):
        judging, _, companions = line.partition(" : ")
        for entry in judging.split() if of_qualities == (line in own) else ():
            _add(table, entry if of_qualities else _stemmed(entry), number, True)
        for entry in () if of_qualities else companions.split():
            _add(table, _stemmed(entry), number, False)
    return MappingProxyType(table)


@cache
def _first_of_phrases() -> frozenset[str]:
    """The stems that begin a phrase of several words."""
    return frozenset(form.partition(" ")[0] for form in _table(False) if " " in form)


def _stemmed(entry: str) -> str:
    first, *rest = entry.split("_")
    return " ".join((stem(first), *rest))


def _add(table: dict[str, _Entry], form: str, number: int, judges: bool) -> None:
    known = table.get(form, _Entry(frozenset(), False))
    table[form] = _Entry(known.tones | {number}, known.judges or judges)
