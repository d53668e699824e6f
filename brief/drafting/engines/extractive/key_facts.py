"""Which sentences to quote, and how much of them.

The opening facts are those that the text speaks of most, the lead first of all; the rest are chosen for what they add.
Both groups stand in the order of the text, the opening ones first: a reader who stops after three has read what
happened. All together have so many words as `WORDS_A_FACT` allows each.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.drafting.engines.extractive.trimming import shortened, trimmed
from brief.drafting.engines.extractive.worth import Chosen, Worth
from brief.wording.pointers import leans_back
from brief.wording.quotations import is_balanced

OPENING = 3
WORDS_A_FACT = 22
SHORTEST_FACT = 6
"""Words."""
LONGEST_STATEMENT = 560
"""Code points of a fact of several sentences."""
LONGEST_RUN = 3
"""Sentences of one fact."""


@dataclass(frozen=True, slots=True)
class KeyFact:
    """Consecutive sentences to quote; several where the first are needed to know who "he" is, or to end a quotation."""

    sentences: tuple[Surveyed, ...]

    @property
    def text(self) -> str:
        """The sentences; a long one that stands alone cut to whole clauses and marked so."""
        if len(self.sentences) == 1:
            return trimmed(self.sentences[0])
        return shortened(" ".join(s.sentence.text for s in self.sentences))

    @property
    def is_short(self) -> bool:
        return len(self.sentences) == 1 or (len(self.sentences) <= LONGEST_RUN and len(self.text) <= LONGEST_STATEMENT)

    @property
    def numbers(self) -> list[int]:
        return [s.sentence.number for s in self.sentences]


def choose_key_facts(survey: Survey, most: int) -> list[KeyFact]:
    """At most `most` facts; at least one where the text has any sentence."""
    candidates = [s for s in survey.sentences if _quotable(s)]
    if not candidates:
        candidates = [s for s in survey.sentences if s.sentence.number > 0 and s.stems] or list(survey.sentences)
    pick = _Picking(survey, candidates, most)
    pick.take_best(min(OPENING, most), count_slots=False)
    opening = pick.facts()
    pick.take_best(most, count_slots=True)
    first = {n for fact in opening for n in fact.numbers}
    facts = pick.facts()
    return sorted(facts, key=lambda f: (first.isdisjoint(f.numbers), f.numbers[0]))


class _Picking:
    """The sentences chosen so far, and which of them are quoted together with the one before."""

    def __init__(self, survey: Survey, candidates: Sequence[Surveyed], most: int) -> None:
        self._survey = survey
        self._candidates = candidates
        self._worth = Worth(survey, candidates)
        self._chosen = Chosen()
        self._taken: set[int] = set()
        self._joined: set[int] = set()
        self._texts: set[str] = set()
        self._words_left = WORDS_A_FACT * most

    def take_best(self, most: int, *, count_slots: bool) -> None:
        """Takes the candidate of most gain until there are `most` facts or no words are left.

        A gain only falls as more is chosen, so a candidate that is still on top when weighed again is the best.
        """
        gain = partial(self._worth.gain, chosen=self._chosen, count_slots=count_slots)
        queue = [(-gain(s), i) for i, s in enumerate(self._candidates)]
        heapq.heapify(queue)
        while queue and len(self._taken) - len(self._joined) < most:
            _, i = heapq.heappop(queue)
            s = self._candidates[i]
            if s.sentence.number in self._taken:
                continue
            now = gain(s)
            if queue and (-now, i) > queue[0]:
                heapq.heappush(queue, (-now, i))
            elif now > 0 or not self._taken:
                self._take(s)
        if not self._taken:
            self._add([self._candidates[0]], joined=[])  # a brief has a fact, whatever the text is

    def facts(self) -> list[KeyFact]:
        return _runs(self._taken, self._joined, self._survey)

    def _take(self, s: Surveyed) -> None:
        """Takes a sentence with what it leans on; nothing where that cannot be had, does not fit or is told already."""
        run = _run_of(s, self._survey)
        fresh = [one for one in run if one.sentence.number not in self._taken]
        if not fresh or any(one.sentence.text in self._texts for one in fresh):
            return
        words = sum(len(one.sentence.text.split()) for one in fresh)
        taken = self._taken | {one.sentence.number for one in fresh}
        joined = self._joined | {one.sentence.number for one in run[1:]}
        fits = words <= self._words_left and all(f.is_short for f in _runs(taken, joined, self._survey))
        if fits or not self._taken:
            self._add(fresh, joined=run[1:])

    def _add(self, fresh: Sequence[Surveyed], *, joined: Sequence[Surveyed]) -> None:
        self._taken |= {one.sentence.number for one in fresh}
        self._joined |= {one.sentence.number for one in joined}
        self._texts |= {one.sentence.text for one in fresh}
        self._words_left -= sum(len(one.sentence.text.split()) for one in fresh)
        for one in fresh:
            self._chosen.take(one)


def _runs(taken: Collection[int], joined: Collection[int], survey: Survey) -> list[KeyFact]:
    runs: list[list[Surveyed]] = []
    for number in sorted(taken):
        s = survey.by_number(number)
        if s is not None:
            if number in joined and runs:
                runs[-1].append(s)
            else:
                runs.append([s])
    return [KeyFact(tuple(run)) for run in runs]


def _run_of(s: Surveyed, survey: Survey) -> list[Surveyed]:
    """The sentence with those that a reader needs before it and the rest of its quotations.

    Empty where what it points back to is not found in `LONGEST_RUN` sentences.
    """
    first, last = _quotation_around(s, survey)
    if last - first >= LONGEST_RUN:
        return []
    if first == last and _is_half_quoted(s.sentence.text):
        return []
    while last - first < LONGEST_RUN:
        opening = survey.by_number(first)
        if opening is None or first <= 1 or not opening.prose or not leans_back(opening.sentence.text):
            break
        first -= 1
    run = [survey.by_number(n) for n in range(first, last + 1)]
    found = [one for one in run if one is not None and one.prose]
    whole = len(found) == len(run) <= LONGEST_RUN and found and found[0].sentence.number > 0
    # "It was a quiet night" opens a feature; in the first sentence of the text the word points at nothing before it.
    return found if whole and (first <= 1 or not leans_back(found[0].sentence.text)) else []


def _is_half_quoted(text: str) -> bool:
    """Whether a quotation mark has no fellow in the sentence: its other half, and with it the speaker, is missing."""
    return not (is_balanced(text, '"') and is_balanced(text, "“”"))


def _quotation_around(s: Surveyed, survey: Survey) -> tuple[int, int]:
    """The first and last sentence of the quotations that begin or end inside `s` and do not do both there."""
    first = last = s.sentence.number
    for q in survey.quotations_in(s.sentence):
        if not (s.sentence.start <= q.start and q.end <= s.sentence.end):
            opens, closes = survey.ends_of(q.start, q.end)
            first, last = min(first, opens), max(last, closes)
    return first, last


def _quotable(s: Surveyed) -> bool:
    text = s.sentence.text
    return (
        s.sentence.number > 0
        and s.prose
        and len(text.split()) >= SHORTEST_FACT
        and text.rstrip("\"'”’)")[-1:] in ".!。！"
        and not text.endswith(" .")  # how captions end that were lifted out of a page with their stop set apart
        and not text.rstrip("\"'”’").endswith("?")
    )
