"""What a sentence is worth as a key fact, alone and beside those already chosen.

Alone: how much the text speaks of what it speaks of (each recurring stem by the logarithm of the sentences that have
it, per word), and its place, since the lead of a news story is its summary. Beside others: only stems not yet said
count, and each new slot adds: a name, a speaker, a number, a time, a hedge, a denial, a cause, a next step. A gain
never grows while more is chosen, so that the best next sentence is found without weighing all of them again.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from brief.document import Span
from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.wording.happenings import find_cause, find_commitment, find_exculpation, find_next_step
from brief.wording.pointers import leans_back, opens_with_known_thing
from brief.wording.text import canonical, share

SLOT_WEIGHTS = {
    "speaker": 0.10,
    "denial": 0.15,
    "dispute": 0.12,
    "commitment": 0.10,
    "exculpation": 0.30,
    "number": 0.08,
    "hedge": 0.07,
    "open": 0.10,
    "next": 0.10,
    "cause": 0.3,
    "when": 0.08,
    "who": 0.04,
}
MOST_OF_A_KIND = 2
PLACE = 1.4
"""Worth of the first candidate's place; the n-th has this divided by the square root of n."""
TITLE_STEM = 1.5
"""A stem that the title has counts so many times."""
TITLE_SHARE = 0.6
"""Worth of a sentence that has every stem of the title."""
SHORT_SENTENCE = 10
"""Words added to a sentence's length before its stems are averaged, so that a short one wins nothing by shortness."""
LEANING = 0.15
LONGEST_PLAIN = 45
"""Words; each word beyond weighs a sentence down."""
PER_WORD_BEYOND = 0.02
PLAIN_SENTENCE = 9
PER_WORD_SHORT = 0.05
"""What each word weighs by which a sentence is shorter than a plain one: "A second alarm came at 14:58."."""
FEWEST_WORDS = 3
"""Words; a sentence of fewer is in a script without spaces, where words do not tell its length."""
HEADLINE_CASE = 0.55
"""Share of words with a capital from which a sentence looks like headings run together."""
RUN_TOGETHER = 0.5

_CONFLICT = frozenset({"denied", "rejected", "accused"})
_OPEN = frozenset({"declined", "no_response"})
_MARKS: tuple[tuple[str, Callable[[str], Span | None]], ...] = (
    ("cause", find_cause),
    ("next", find_next_step),
    ("commitment", find_commitment),
    ("exculpation", find_exculpation),
)


@dataclass(slots=True)
class Chosen:
    """What the sentences chosen so far have said."""

    stems: set[str] = field(default_factory=set)
    slots: set[str] = field(default_factory=set)

    def take(self, s: Surveyed) -> None:
        self.stems.update(s.stems)
        self.slots |= slots_of(s)


class Worth:
    """Weighs the sentences of one survey; `places` are those of the candidates, from 0."""

    def __init__(self, survey: Survey, candidates: Collection[Surveyed]) -> None:
        counts = Counter(stem for s in survey.sentences for stem in sorted(set(s.stems)))
        title = survey.title_stems
        self._stems = {
            stem: math.log1p(n) * (TITLE_STEM if stem in title else 1.0) for stem, n in counts.items() if n > 1
        }
        self._places = {s.sentence.number: PLACE / math.sqrt(i + 1) for i, s in enumerate(candidates)}
        self._lengths = {s.sentence.number: len(s.sentence.text.split()) for s in candidates}
        self._slots: dict[int, frozenset[str]] = {}
        self._fixed = {
            s.sentence.number: _fixed(s) + TITLE_SHARE * share(title, frozenset(s.stems)) for s in candidates
        }

    def gain(self, s: Surveyed, chosen: Chosen, *, count_slots: bool) -> float:
        """What a candidate adds to those chosen. `count_slots`: whether new slots count, or only what it speaks of."""
        number = s.sentence.number
        fresh = sum(self._stems.get(stem, 0.0) for stem in dict.fromkeys(s.stems) if stem not in chosen.stems)
        gain = fresh / (self._lengths[number] + SHORT_SENTENCE) + self._places[number] + self._fixed[number]
        if count_slots:
            if number not in self._slots:
                self._slots[number] = slots_of(s)
            kinds = Counter(slot.partition(":")[0] for slot in sorted(self._slots[number] - chosen.slots))
            gain += sum(SLOT_WEIGHTS[kind] * min(n, MOST_OF_A_KIND) for kind, n in kinds.items())
        return gain


def slots_of(s: Surveyed) -> frozenset[str]:
    """What a sentence gives, each as its kind and what tells it from others of the kind: "number:14:fishermen"."""
    found = {f"who:{canonical(n.text)}" for n in s.names}
    found |= {f"number:{q.value}:{q.noun}" for q in s.quantities if q.value is not None and q.kind != "ordinal"}
    found |= {f"when:{d.text.lower()}" for d in s.dates if d.kind not in ("clock", "duration")}
    found |= {f"hedge:{h.family}" for h in s.hedges}
    for act in s.speech:
        if act.kind != "pronoun":
            found.add(f"speaker:{canonical(act.speaker)}")
        if act.cue in _CONFLICT:
            found.add(f"dispute:{canonical(act.speaker)}:{act.cue}")
        elif act.cue in _OPEN:
            found.add(f"open:{canonical(act.speaker)}")
    found |= {"denial" for n in s.negations if n.kind in ("denial", "rejection")}
    for slot, find in _MARKS:
        span = find(s.sentence.text)
        if span:
            found.add(slot)
    return frozenset(found)


def _fixed(s: Surveyed) -> float:
    """What speaks against quoting a sentence, whatever else is chosen: zero or less."""
    words = s.sentence.text.split()
    against = PER_WORD_BEYOND * max(0, len(words) - LONGEST_PLAIN)
    if len(words) >= FEWEST_WORDS:
        against += PER_WORD_SHORT * max(0, PLAIN_SENTENCE - len(words))
    if leans_back(s.sentence.text) or opens_with_known_thing(s.sentence.text):
        against += LEANING
    if sum(word[:1].isupper() for word in words) > HEADLINE_CASE * len(words):
        against += RUN_TOGETHER
    return -against
