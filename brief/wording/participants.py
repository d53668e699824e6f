"""Who takes part in what a sentence tells, and on which side of its verbs they stand."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from brief.wording.lexicons.english_speakers import ORGANISATIONS, PERSONS, PERSONS_PLURAL
from brief.wording.lexicons.english_verbs import FINITE_VERBS
from brief.wording.lexicons.english_words import IRREGULAR_FORMS
from brief.wording.names import find_names
from brief.wording.text import REMEMBERED, Word, content_stem, stem, words

REACH = 9
"""Words on either side of a verb among which who acts and who is acted on are looked for."""

_PRONOUNS = {
    "he": "he", "him": "he", "himself": "he", "she": "she", "her": "she", "herself": "she", "they": "they",
    "them": "they", "themselves": "they",
}  # fmt: skip
_MUTUAL = frozenset(
    stem(w)
    for w in """meet met marry married talk talked agree agreed discuss discussed speak spoke fight fought play played
    face faced tie tied draw drew split part divorce divorced join joined link linked connect connected partner
    partnered work worked live lived team teamed cooperate collaborate differ border negotiate negotiated exchange
    exchanged share
    shared united said says""".split()
)
_STOPS = frozenset(
    """who which that and but while because whether after before as if than when where since until in at on from with of
    over under about for into against unless although though or nor during through despite without within near
    saying said says adding""".split()
)
"""Words between a verb and what is none of its two sides."""
_ACTING = PERSONS | PERSONS_PLURAL | ORGANISATIONS
BODIES = frozenset(stem(w) for w in ORGANISATIONS)
"""Keys of participants that are nouns for a body."""

_OF = frozenset({"of", "in", "at", "from", "for"})
_POSSESSIVE = re.compile(r"['’]s")
_APPOSITION = re.compile(r", (?:the|a|an|who|his|her|its|their|\d{1,3}) ?[^,;:.\"“”]{0,80},")
_MARKS = ',;:"“”()'
_BETWEEN = 4


@dataclass(frozen=True, slots=True)
class Participant:
    """A name, a noun for a person or body, or a pronoun of the third person. `key` is what it is compared by."""

    start: int
    end: int
    key: str
    is_name: bool


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the nearest participant on either side, None where its clause has none there."""

    start: int
    end: int
    stem: str
    before: Participant | None
    after: Participant | None
    passive: bool


@lru_cache(maxsize=REMEMBERED)
def find_participants(text: str) -> tuple[Participant, ...]:
    """In order, not overlapping."""
    names = [Participant(n.start, n.end, n.text, True) for n in find_names(text)]
    inside = [(n.start, n.end) for n in names]
    found = list(names)
    for word in words(text):
        if any(a <= word.start < b for a, b in inside):
            continue
        bare = word.norm.removesuffix("'s").removesuffix("'")
        if bare in _PRONOUNS:
            found.append(Participant(word.start, word.end, _PRONOUNS[bare], False))
        elif (
            bare in PERSONS
            or bare in PERSONS_PLURAL
            or bare in ORGANISATIONS
            or bare.removesuffix("s") in ORGANISATIONS
        ):
            found.append(Participant(word.start, word.end, stem(bare), False))
    titled = {n.start for n in names}
    return tuple(sorted((p for p in found if p.is_name or p.end + 1 not in titled), key=lambda p: p.start))


@lru_cache(maxsize=REMEMBERED)
def find_deeds(text: str) -> tuple[Deed, ...]:
    """The verbs, with who stands on either side of them."""
    run = words(text)
    for aside in _APPOSITION.finditer(text):
        run = tuple(w for w in run if not aside.start() <= w.start < aside.end())
        text = text[: aside.start()] + " " * (aside.end() - aside.start()) + text[aside.end() :]
    parts = {p.start: p for p in find_participants(text)}
    inside = {w.start for w in run for p in parts.values() if p.start <= w.start < p.end}
    deeds = []
    for i, word in enumerate(run):
        root = content_stem(word) or (stem(word.norm) if word.norm in ("told", "said") else None)
        if root is None or is_mutual(root) or not _is_verbal(word.norm) or word.start in inside:
            continue
        before = _nearest(run[max(0, i - REACH) : i][::-1], parts, text, word)
        after = _nearest(run[i + 1 : i + 1 + REACH], parts, text, word)
        deeds.append(Deed(word.start, word.end, root, before, after, _is_passive(run, i)))
    return tuple(deeds)


def _nearest(run: tuple[Word, ...], parts: Mapping[int, Participant], text: str, verb: Word) -> Participant | None:
    """The first participant of a run of words that leads away from a verb, within the verb's clause."""
    backward = bool(run) and run[0].start < verb.start
    for position, word in enumerate(run):
        if word.norm in _STOPS - (_OF if backward else frozenset()):
            return None
        if backward and position + 1 < len(run) and run[position + 1].norm in _OF:
            continue
        found = next((p for p in parts.values() if p.start <= word.start < p.end), None)
        if found is not None:
            gap = text[found.end : verb.start].removeprefix(",") if backward else text[verb.end : found.start]
            if any(mark in gap for mark in _MARKS):
                return None
            is_possessive = text[found.end : found.end + 2] in ("'s", "’s") or text[found.end - 2 : found.end] in (
                "'s",
                "’s",
            )
            return None if is_possessive else found
    return None


def is_mutual(root: str) -> bool:
    """Whether a verb, by its stem, says the same of both its sides: "met", "married"."""
    return root in _MUTUAL


def _is_verbal(norm: str) -> bool:
    """Whether the form may be a finite verb or a participle."""
    return norm in IRREGULAR_FORMS or norm in FINITE_VERBS or (len(norm) > 4 and norm.endswith(("ed", "ing", "s")))


def _is_passive(run: tuple[Word, ...], i: int) -> bool:
    """Whether "by" follows a participle soon: only then does a passive tell who acts."""
    norm = run[i].norm
    participle = norm in IRREGULAR_FORMS or norm.endswith(("ed", "n", "t", "ung", "um"))
    for word in run[i + 1 : i + 1 + _BETWEEN]:
        if word.norm == "by":
            return participle and not norm.endswith("ing")
        if word.norm in _STOPS:
            return False
    return False
