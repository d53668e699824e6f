"""Words and phrases of which only one can hold: opposites, and members of a set that exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Literal

from brief.wording.lexicons.english_affixed import AFFIXED
from brief.wording.lexicons.english_contrast_sets import CONTRASTS
from brief.wording.lexicons.english_opposite_acts import OPPOSITE_ACTS
from brief.wording.lexicons.english_opposite_deeds import OPPOSITE_DEEDS
from brief.wording.lexicons.english_opposite_qualities import OPPOSITE_QUALITIES
from brief.wording.lexicons.english_opposites import OPPOSITES
from brief.wording.lexicons.english_valence import BAD, GOOD
from brief.wording.lexicons.lines import lines_of
from brief.wording.roots import root
from brief.wording.text import REMEMBERED, Word, stem, words

Place = Literal["anywhere", "same place", "same party"]
"""Where two opposites contradict each other: in one clause, only between the same neighbours, or only of one party."""

_PAIRS = (OPPOSITES, OPPOSITE_DEEDS, OPPOSITE_ACTS, OPPOSITE_QUALITIES)
_PLACES: Mapping[str, Place] = MappingProxyType({"~": "same place", ">": "same party"})


@dataclass(frozen=True, slots=True)
class Pole:
    """A word or phrase of the table. `key` is its stems, joined by spaces."""

    start: int
    end: int
    key: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a lexicon: the keys of each side."""

    place: Place
    sides: tuple[frozenset[str], ...]


@cache
def opposites_of(key: str) -> Mapping[str, Place]:
    """The keys that mean the opposite or exclude it: those of "rise" are "fall", "drop", ... Most keys have none."""
    found: dict[str, Place] = {}
    for line, own in _lines_of(key):
        for i, side in enumerate(line.sides):
            if i != own:
                found.update((other, line.place) for other in side if found.get(other) != "anywhere")
    agreeing = same_as(key)
    return MappingProxyType({other: place for other, place in found.items() if other not in agreeing})


@cache
def same_as(key: str) -> frozenset[str]:
    """The key itself, and what stands on the same side of a line: that of "rise" has "grow" and "climb"."""
    return frozenset({key}).union(*(line.sides[own] for line, own in _lines_of(key) if len(line.sides) == 2))


def is_pair(key: str, other: str) -> bool:
    """Whether the two are opposites, so that "not" before one says the other; of three colours this does not hold."""
    return any(len(line.sides) == 2 and other in line.sides[1 - own] for line, own in _lines_of(key))


@lru_cache(maxsize=REMEMBERED)
def find_poles(text: str) -> tuple[Pole, ...]:
    """The words and phrases of the table in an English text, in order. A phrase hides the words it is made of."""
    run = words(text)
    stems = [stem(w.norm) for w in run]
    found: list[Pole] = []
    i = 0
    while i < len(run):
        length, key = _longest(stems[i : i + _LONGEST_PHRASE])
        if not length and (derived := _derived(run[i].norm)):
            length, key = 1, derived
        parted = _parted(run, i) if length < 2 else None
        if parted is not None:
            length, key = 1, parted
        if length:
            found.append(Pole(run[i].start, run[i + length - 1].end, key))
        if length < 2 and run[i].norm in _exact():
            found.append(Pole(run[i].start, run[i].end, run[i].norm))
        i += max(length, 1)
    return tuple(found)


_LONGEST_PHRASE = 4


def _longest(ahead: list[str]) -> tuple[int, str]:
    """How many of the words make up an entry, and its key; 0 where none does."""
    table = _table()
    for length in range(min(len(ahead), _lengths().get(ahead[0], 0)), 0, -1):
        key = " ".join(ahead[:length])
        if key in table:
            return length, key
    return 0, ""


@cache
def _lengths() -> Mapping[str, int]:
    """For each stem that begins an entry, the words of the longest one."""
    longest: dict[str, int] = {}
    for key in _table():
        first = key.partition(" ")[0]
        longest[first] = max(longest.get(first, 0), key.count(" ") + 1)
    return MappingProxyType(longest)


@lru_cache(maxsize=65536)
def _derived(norm: str) -> str:
    """The key of the adjective that a word is made of, or of the verb that it is the noun of; empty where none is.

    "healthier" and "healthily" have that of "healthy", "preservation" that of "preserve".
    """
    bases = [norm.removesuffix(ending) + new for ending, new in _OF_QUALITIES if norm.endswith(ending)]
    keys = [key for base in bases if base in _qualities() and (key := stem(base)) in _table()]
    if not keys and len(norm) >= _SHORTEST_NOUN and norm.endswith(_OF_VERBS):
        keys = [key for key in (_roots().get(root(stem(norm))),) if key is not None]
    return keys[0] if keys else ""


_OF_QUALITIES = (
    ("iest", "y"),
    ("ier", "y"),
    ("est", ""),
    ("er", ""),
    ("est", "e"),
    ("er", "e"),
    ("ily", "y"),
    ("ly", ""),
    ("bly", "ble"),
)
_OF_VERBS = ("tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "al", "als")
_SHORTEST_NOUN = 7


@cache
def _qualities() -> frozenset[str]:
    return frozenset((*OPPOSITE_QUALITIES.split(), *GOOD.split(), *BAD.split()))


@cache
def _roots() -> Mapping[str, str]:
    """The single words of the table that lose an "e" or nothing as roots, by those roots."""
    return MappingProxyType({root(key): key for key in _table() if " " not in key and key.startswith(root(key))})


def _parted(run: tuple[Word, ...], i: int) -> str | None:
    """The key of a verb whose particle comes after its object: "brought the start forward"."""
    verb = stem(run[i].norm)
    if verb not in _verbs_with_particles():
        return None
    for word in run[i + 1 : i + 2 + _LONGEST_OBJECT]:
        if word.norm in _PARTICLES:
            key = f"{verb} {word.norm}"
            return key if key in _table() else None
    return None


_LONGEST_OBJECT = 3
_PARTICLES = frozenset({"away", "back", "down", "forward", "off", "out", "up", "over"})


@cache
def _verbs_with_particles() -> frozenset[str]:
    return frozenset(key.split()[0] for key in _table() if key.partition(" ")[2] in _PARTICLES)


def _lines_of(key: str) -> tuple[tuple[_Line, int], ...]:
    return _table().get(key, ())


@cache
def _table() -> Mapping[str, tuple[tuple[_Line, int], ...]]:
    table: dict[str, list[tuple[_Line, int]]] = {}
    for line in _lines():
        for own, side in enumerate(line.sides):
            for key in side:
                table.setdefault(key, []).append((line, own))
    return MappingProxyType({key: tuple(lines) for key, lines in table.items()})


@cache
def _exact() -> frozenset[str]:
    """The words that the lexicons keep from being stemmed: "left" is not "leave"."""
    return frozenset(w[1:] for text in _PAIRS for w in text.split() if len(w) > 1 and w.startswith("="))


def _lines() -> Iterator[_Line]:
    for text in _PAIRS:
        for line in lines_of(text):
            yield _read(line.removeprefix(line[0]) if line[0] in _PLACES else line, _PLACES.get(line[0], "anywhere"))
    yield _read(f"{GOOD} | {BAD}", "same place")
    for line in lines_of(CONTRASTS):
        yield _read(line, "same place")
    for pair in AFFIXED.replace("\n", " ").split(";"):
        negated, base = pair.split()
        yield _read(f"{negated} | {base}", "anywhere")


def _read(line: str, place: Place) -> _Line:
    sides = (side.split() for side in line.split("|"))
    return _Line(place, tuple(frozenset(key for entry in side for key in _keys(entry)) for side in sides))


def _keys(entry: str) -> set[str]:
    """The stems of an entry, and those of its inflection where they are others ("hire" and "hired")."""
    if entry.startswith("="):
        return {entry[1:]}
    first, *rest = entry.split("_")
    stems = {stem(first), stem(f"{first}d")} if first.endswith("e") else {stem(first)}
    return {" ".join((s, *(stem(w) for w in rest))) for s in stems}
