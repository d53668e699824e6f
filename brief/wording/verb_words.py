"""What the stage of a deed is read from: the words of a text, their forms, and what stands before them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from brief.document import Span
from brief.wording.lexicons import english_stages as lexicon
from brief.wording.text import Word, stem, words

Stage = Literal[
    "weighed",
    "possible",
    "planned",
    "announced",
    "present",
    "begun",
    "ongoing",
    "was ongoing",
    "done",
    "lasting",
    "decided",
    "denied",
]

BREAK = re.compile(r"[.;:!?—()]|\s[-–]\s|,")
HARD_BREAK = re.compile(r"[.;:!?—()]|\s[-–]\s")
_AUXILIARIES = lexicon.BE | lexicon.HAVE | lexicon.SHALL | lexicon.WOULD | lexicon.MAY
_NAMES_TOO = frozenset({"will", "may"})
GROUP = 5
"""Words before a verb, or between a verb and the noun it governs, among which what decides its stage stands."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`start` and `end` are those of the verb or noun, `group` is where the words that tell its stage begin: behind it
    for a noun that is their subject.
    """

    start: int
    end: int
    group: int
    stem: str
    stage: Stage

    @property
    def words(self) -> Span:
        """The group and the verb; of a subject the noun alone."""
        return Span(min(self.group, self.start), self.end)

    @property
    def may_be_arranged(self) -> bool:
        """Whether its "is ...ing" may tell of the future: "is opening in May"."""
        return self.stem in _ARRANGED


class Root(NamedTuple):
    prefix: str
    word: str


def deed_stem(word: Word) -> str:
    """The stem of a verb, and of a noun that of the verb it goes with: "investigation", "investigated"."""
    prefix, root = root_of(word.norm)
    found = prefix + stem(root)
    return _DEEDS_OF_NOUNS.get(found, found)


class VerbWords:
    """One text, word by word. `found` are the deeds read so far, by the position of their word."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words(text)
        self.norms = [w.norm for w in self.words]
        self.found: dict[int, Deed] = {}

    def _joined(self, i: int, pattern: re.Pattern[str] = BREAK) -> bool:
        """Whether nothing but space or a quotation mark parts word `i` from the one before."""
        return i > 0 and pattern.search(self.text, self.words[i - 1].end, self.words[i].start) is None

    def _before(self, i: int) -> int:
        """The position of the word before `i`, adverbs passed over; -1 where a clause ends or somebody says no."""
        for _ in range(GROUP):
            if not self._joined(i):
                return -1
            i -= 1
            norm = self.norms[i]
            if norm in lexicon.NEGATIONS or norm.endswith("n't"):
                return -2
            if norm not in lexicon.ADVERBS and not (norm.endswith("ly") and len(norm) > 4):
                return i
        return -1

    def _position(self, offset: int) -> int:
        return bisect_left(self.words, offset, key=lambda w: w.start)

    def _norm(self, i: int) -> str:
        return self.norms[i] if i >= 0 else ""

    def _is_name(self, i: int) -> bool:
        """Whether it and the word after it have capitals: "Will Marsh", "May Linn"."""
        return self.words[i].text[0].isupper() and i + 1 < len(self.words) and self.words[i + 1].text[0].isupper()

    def _next(self, i: int) -> str:
        return self.norms[i + 1] if i + 1 < len(self.norms) else ""

    def _auxiliary(self, i: int) -> str:
        """The auxiliary that word `i` is or ends in ("they'll"), else the word."""
        norm = self._norm(i)
        if norm in _NAMES_TOO and self._is_name(i):
            return ""
        for ending, full in (("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am")):
            if norm.endswith(ending):
                return full
        return norm


def root_of(norm: str) -> Root:
    """ "Rebuilt" is "re" before an irregular past."""
    if norm in lexicon.NO_PAST:
        return Root("", norm)
    for prefix in lexicon.PREFIXES:
        root = norm.removeprefix(prefix)
        if root != norm and root in lexicon.IRREGULAR_PASTS:
            return Root(prefix, root)
    return Root("", norm)


def is_past_form(norm: str) -> bool:
    if root_of(norm).word in lexicon.IRREGULAR_PASTS:
        return True
    return norm.endswith("ed") and len(norm) > 3 and norm not in lexicon.NO_PAST


def form_of(norm: str) -> str:
    if is_past_form(norm):
        return "past"
    return "progressive" if norm.endswith("ing") else "base"


def is_finite(norm: str) -> bool:
    return norm in _AUXILIARIES or is_past_form(norm)


def stems_of(verbs: Iterable[str]) -> frozenset[str]:
    return frozenset(stem(v) for v in verbs)


_DEEDS_OF_NOUNS = {stem(noun): stem(verb) for noun, verb in lexicon.DEEDS_OF_NOUNS.items()}
_ARRANGED = stems_of(lexicon.ARRANGED)
STARTS, ENDS = stems_of(lexicon.STARTS), stems_of(lexicon.ENDS)
