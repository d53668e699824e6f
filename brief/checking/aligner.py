"""Sentences that bear a statement out, found by the words they share. Deterministic: weights are counts, not learned.

A word weighs more the fewer sentences of the text it stands in; a number weighs double, a name half as much again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from brief.checking.analysis import Analysis, DocumentAnalysis
from brief.wording.dates import DateMention
from brief.wording.names import NameMention

MOST = 3
"""Sentences at most: a statement that gathers more cites them itself."""

ENOUGH = 0.5
"""Share of a statement's weight that the found sentences must have together."""

GAIN = 0.1
"""Share that a further sentence must add."""

NUMBER_WEIGHT = 2.0
NAME_WEIGHT = 1.5

UNKNOWN = 3
"""A word that the text does not have weighs as one of so many sentences: it may be another word for one that it has.

A name or figure that the text does not have weighs in full. A day may be told in other words.
"""


@dataclass(frozen=True, slots=True)
class Alignment:
    """`numbers` of sentences, rising, and the share of the statement's weight that they have together, 0 to 1."""

    numbers: tuple[int, ...]
    covered: float


def find_evidence(statement: Analysis, source: DocumentAnalysis, limit: int = MOST) -> list[int]:
    """Numbers of at most `limit` sentences, rising; empty where the text has too few of the statement's words.

    >>> # statement "Twelve trucks burned"; S4 "Twelve trucks burned at the depot." -> [4]
    """
    found = align(statement, source, limit)
    return list(found.numbers) if found.covered >= ENOUGH else []


def align(statement: Analysis, source: DocumentAnalysis, limit: int = MOST) -> Alignment:
    """The sentence with most of the statement's weight, then those that add most to it, however little there is."""
    weights = weigh(statement, source)
    total = sum(weights.values())
    chosen: list[int] = []
    missing = dict(weights)
    while len(chosen) < limit and missing:
        scores = _scores(missing, source, chosen)
        if not scores:
            break
        best = max(scores, key=lambda n: (scores[n], -n))
        if scores[best] < GAIN * total:
            break
        chosen.append(best)
        missing = {stem: w for stem, w in missing.items() if stem not in source.sentences[best].stems}
    return Alignment(tuple(sorted(chosen)), 1 - sum(missing.values()) / total if total else 0.0)


def weigh(statement: Analysis, source: DocumentAnalysis) -> dict[str, float]:
    """The weight of each content stem of the statement in this text."""
    sentences = len(source.sentences)
    named = _stems_of(statement, statement.names)
    dated = _stems_of(statement, [d.mention for d in statement.dates])
    weights: dict[str, float] = {}
    for word in statement.content:
        is_figure = any(c.isdigit() for c in word.stem)
        found = len(source.postings.get(word.stem, ()))
        if not found and (word.stem in dated or not (is_figure or word.stem in named)):
            found = UNKNOWN
        rarity = math.log((sentences + 1) / (found + 0.5))
        factor = NUMBER_WEIGHT if is_figure else NAME_WEIGHT if word.stem in named else 1.0
        weights[word.stem] = max(rarity, 0.1) * factor
    return weights


def _stems_of(statement: Analysis, spans: Iterable[NameMention | DateMention]) -> set[str]:
    return {c.stem for s in spans for c in statement.content if s.start <= c.start < s.end}


def _scores(weights: Mapping[str, float], source: DocumentAnalysis, taken: Iterable[int]) -> dict[int, float]:
    """The weight that each sentence of the body shares; only sentences that share any."""
    out = set(taken)
    scores: dict[int, float] = {}
    for stem, weight in weights.items():
        for number in source.postings.get(stem, ()):
            if number > 0 and number not in out:
                scores[number] = scores.get(number, 0.0) + weight
    return scores
