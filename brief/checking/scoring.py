"""How much of a statement the text has, as one number: to sort by and to set a threshold on. No verdict rests on it.

It is no probability. What it separates on labelled statements stands in `benchmarks/README.md`.
"""

from __future__ import annotations

from brief.checking.aligner import align
from brief.checking.analysis import Analysis, DocumentAnalysis
from brief.checking.evidence import gather
from brief.checking.grounds import Statement
from brief.checking.judging import Ruling, Verdict
from brief.checking.substitution import substitutions

FAILING_FACTOR = 0.7
"""What is left of the score after an objection to what is said."""

TELLING_FACTOR = 0.85
"""The same after an objection to how it is told: by whom, how surely, as planned or done."""

WARNING_FACTOR = 0.95
"""The same after a warning."""

REPLACED_FACTOR = 0.9
"""The same after a word that stands in the place of another one of the text."""

TELLING = frozenset(
    """ATTRIBUTION_LOST SOURCE_INFLATED ANON_LOST QUOTE_SPEAKER HEDGE_LOST HEDGE_ADDED QUALIFIER_LOST
    TENSE_SHIFT""".split()
)
"""Codes of objections to how a thing is told."""

REACH = 2
"""Content words within which two words that are neighbours in the statement must stand in a sentence of the text."""


def score(verdict: Verdict, source: DocumentAnalysis) -> float:
    """From 0, nothing of it is in the text, to 1, the text's own words; rounded to three places.

    The mean of two shares, times a factor for each objection and for each replaced word:
    - of the weight of the statement's content words (rare words, names and numbers weigh more), the part that the few
      best sentences of the text have together;
    - of the pairs of content words that are neighbours in the statement, the part that stand close to each other in
      one sentence of the text.

    The sentences are those that the aligner finds, whatever the statement cites, so that a statement for which nothing
    was found has a score too.
    """
    if verdict.support == "verbatim" and not verdict.rulings:
        return 1.0
    statement = verdict.statement
    found = align(statement.analysis, source)
    together = _together(statement.analysis, source)
    share = found.covered if together is None else (found.covered + together) / 2
    for ruling in verdict.rulings:
        share *= _factor(ruling)
    return round(share * REPLACED_FACTOR ** _replaced(statement, found.numbers, source), 3)


def _factor(ruling: Ruling) -> float:
    if ruling.rule.consequence == "warn":
        return WARNING_FACTOR
    return TELLING_FACTOR if ruling.rule.code in TELLING else FAILING_FACTOR


def _replaced(statement: Statement, numbers: tuple[int, ...], source: DocumentAnalysis) -> int:
    """Words between two neighbours of which the sentences have others in their place."""
    if not numbers:
        return 0
    found = substitutions(statement, gather(numbers, source))
    return len({s.said.start for s in found if s.sides == 2})


def _together(analysis: Analysis, source: DocumentAnalysis) -> float | None:
    """None for a statement without two different neighbours."""
    pairs = [(a.stem, b.stem) for a, b in zip(analysis.content, analysis.content[1:], strict=False) if a.stem != b.stem]
    return sum(_stand_close(a, b, source) for a, b in pairs) / len(pairs) if pairs else None


def _stand_close(a: str, b: str, source: DocumentAnalysis) -> bool:
    both = set(source.postings.get(a, ())).intersection(source.postings.get(b, ()))
    return any(_are_close(a, b, source.sentences[number]) for number in sorted(both))


def _are_close(a: str, b: str, sentence: Analysis) -> bool:
    at = {stem: [i for i, c in enumerate(sentence.content) if c.stem == stem] for stem in (a, b)}
    return any(0 < abs(i - j) <= REACH for i in at[a] for j in at[b])
