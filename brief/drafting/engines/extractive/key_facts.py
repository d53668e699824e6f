"""Which sentences to quote: greedily, the one that adds most to those already chosen.

What a sentence adds are slots: a name that none of the chosen has, a speaker, a number, a time, a hedge, a denial, a
cause, a next step. Each new slot weighs once; words that recur in the text and in its title weigh a little; what the
chosen say already counts against. The lead of a news story is its summary, so an early place is worth something.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.wording.pointers import leans_back
from brief.wording.text import canonical

SLOT_WEIGHTS = {
    "speaker": 1.0,
    "denial": 1.2,
    "dispute": 1.2,
    "commitment": 1.0,
    "number": 0.8,
    "hedge": 0.7,
    "open": 1.0,
    "next": 0.9,
    "cause": 0.7,
    "when": 0.5,
    "who": 0.35,
}
LEAD_PRIOR = (2.6, 1.2, 0.8, 0.5, 0.3)
"""Worth of the first five sentences of the body."""
MOST_OF_A_KIND = 3
SHORTEST_FACT = 6
LONGEST_STATEMENT = 560
"""Code points of a fact of several sentences."""
LONGEST_FACT = 60
"""Words; a longer sentence loses weight in proportion."""

_CAUSE = re.compile(r"\b(?:because|due to|caused|blamed|owing to|as a result|led to|triggered|following|after)\b", re.I)
_NEXT = re.compile(r"\b(?:will|plans? to|is due|are due|scheduled|is set to|are set to|expected to)\b")
_COMMITMENT = re.compile(r"\b(?:agreed|pledged|signed|approved|promised|vowed|ordered|ruled|passed|banned|announced)\b")
_CONFLICT = frozenset({"denied", "rejected", "accused"})
_OPEN = frozenset({"declined", "no_response"})


@dataclass(frozen=True, slots=True)
class KeyFact:
    """One or two sentences to quote; two where the first is needed to know who "he" is."""

    sentences: tuple[Surveyed, ...]

    @property
    def text(self) -> str:
        return " ".join(s.sentence.text for s in self.sentences)


def choose_key_facts(survey: Survey, most: int) -> list[KeyFact]:
    """At most `most` facts, in the order of the text: news is written with the weightiest first."""
    candidates = [s for s in survey.sentences if _quotable(s)]
    if not candidates:
        candidates = [s for s in survey.sentences if s.sentence.number > 0 and s.stems]
    if not candidates:
        candidates = list(survey.sentences)
    weights = _stem_weights(survey)
    slots = {s.sentence.number: _slots(s) for s in candidates}
    place = {s.sentence.number: i for i, s in enumerate(candidates)}
    # The lead is the reporter's own answer to "what happened": it opens the brief whatever else adds more.
    chosen: list[Surveyed] = candidates[:1]
    have: set[str] = set(slots[candidates[0].sentence.number])
    said: set[str] = set(candidates[0].stems)
    rest = candidates[1:]
    while rest and len(chosen) < most:
        gains = [_gain(s, slots[s.sentence.number] - have, said, weights, place[s.sentence.number]) for s in rest]
        best = max(range(len(rest)), key=lambda i: (gains[i], -i))
        if gains[best] <= 0:
            break
        fact = rest.pop(best)
        chosen.append(fact)
        have |= slots[fact.sentence.number]
        said.update(fact.stems)
    return _with_antecedents(sorted(chosen, key=lambda s: s.sentence.number), survey)


def _quotable(s: Surveyed) -> bool:
    text = s.sentence.text
    return (
        s.sentence.number > 0
        and s.prose
        and len(text.split()) >= SHORTEST_FACT
        and text.rstrip("\"'”’)")[-1:] in ".!。！"
        and not text.rstrip("\"'”’").endswith("?")
    )


def _stem_weights(survey: Survey) -> dict[str, float]:
    """How much of the text speaks of a stem: its share of sentences, doubled where the title has it."""
    counts = Counter(stem for s in survey.sentences for stem in set(s.stems))
    total = max(1, len(survey.sentences))
    return {stem: (n / total) * (2 if stem in survey.title_stems else 1) for stem, n in counts.items() if n > 1}


def _slots(s: Surveyed) -> frozenset[str]:
    text = s.sentence.text
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
    for slot, pattern in (("cause", _CAUSE), ("next", _NEXT), ("commitment", _COMMITMENT)):
        match = pattern.search(text)
        if match:
            found.add(f"{slot}:{match.group().lower()}")
    return frozenset(found)


def _gain(s: Surveyed, new_slots: frozenset[str], said: set[str], weights: dict[str, float], place: int) -> float:
    by_kind = Counter(slot.partition(":")[0] for slot in new_slots)
    gain = sum(SLOT_WEIGHTS[kind] * min(n, MOST_OF_A_KIND) for kind, n in sorted(by_kind.items()))
    stems = set(s.stems)
    gain += 3 * sum(weights.get(stem, 0.0) for stem in sorted(stems - said)) / (len(stems) + 4) * 4
    if stems:
        gain -= 3.0 * (len(stems & said) / len(stems)) ** 2
    length = len(s.sentence.text.split())
    if length > LONGEST_FACT:
        gain *= LONGEST_FACT / length
    if leans_back(s.sentence.text):
        gain -= 1.0
    return gain + (LEAD_PRIOR[place] if place < len(LEAD_PRIOR) else 0.0)


def _with_antecedents(chosen: Sequence[Surveyed], survey: Survey) -> list[KeyFact]:
    """Facts that can be read alone: a sentence that points back is quoted with the one before it in its paragraph,
    and a piece of a quotation with the rest of the quotation.
    """
    taken: set[int] = set()
    facts: list[KeyFact] = []
    for s in chosen:
        if s.sentence.number in taken:
            continue
        run = _whole_quotation(s, survey)
        before = survey.by_number(run[0].sentence.number - 1)
        if leans_back(run[0].sentence.text) and before is not None and before.sentence.block == s.sentence.block:
            run = (before, *run)
        fresh = tuple(one for one in run if one.sentence.number not in taken)
        if fresh != run and facts and facts[-1].sentences[-1].sentence.number == fresh[0].sentence.number - 1:
            joined = KeyFact((*facts[-1].sentences, *fresh))
            if len(joined.text) <= LONGEST_STATEMENT:
                facts[-1] = joined
                taken |= {one.sentence.number for one in fresh}
                continue
        fact = KeyFact(run)
        facts.append(fact if fresh == run and len(fact.text) <= LONGEST_STATEMENT else KeyFact((s,)))
        taken |= {one.sentence.number for one in facts[-1].sentences}
    return facts


def _whole_quotation(s: Surveyed, survey: Survey) -> tuple[Surveyed, ...]:
    """The sentences of the quotation that begins or ends inside `s` and does not do both there."""
    first = last = s.sentence.number
    for q in survey.quotations_in(s.sentence):
        if not (s.sentence.start <= q.start and q.end <= s.sentence.end):
            numbers = survey.covering(q.start, q.end)
            if numbers:
                first, last = min(first, numbers[0]), max(last, numbers[-1])
    found = (survey.by_number(n) for n in range(first, last + 1))
    return tuple(one for one in found if one is not None)
