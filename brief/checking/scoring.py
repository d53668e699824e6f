"""How much of a statement the text has, as one number: to sort by and to set a threshold on. No verdict rests on it.

It is no probability. What it separates on labelled statements stands in `benchmarks/README.md`.
"""

from __future__ import annotations

from brief.checking.aligner import align
from brief.checking.analysis import Analysis, DocumentAnalysis
from brief.checking.judging import Verdict

FAILING_FACTOR = 0.7
WARNING_FACTOR = 0.85
"""What is left of the score after each objection of a "replace" and of a "warn" rule."""

REACH = 2
"""Content words within which two words that are neighbours in the statement must stand in a sentence of the text."""


def score(verdict: Verdict, source: DocumentAnalysis) -> float:
    """From 0, nothing of it is in the text, to 1, the text's own words; rounded to three places.

    The mean of two shares, times `FAILING_FACTOR` and `WARNING_FACTOR` for each objection:
    - of the weight of the statement's content words (rare words, names and numbers weigh more), the part that the few
      best sentences of the text have together;
    - of the pairs of content words that are neighbours in the statement, the part that stand close to each other in
      one sentence of the text.
    """
    if verdict.support == "verbatim":
        return 1.0
    analysis = verdict.statement.analysis
    shares = [align(analysis, source).covered]
    together = _together(analysis, source)
    shares += [together] if together is not None else []
    failures = sum(r.rule.consequence == "replace" for r in verdict.rulings)
    warnings = len(verdict.rulings) - failures
    return round(sum(shares) / len(shares) * FAILING_FACTOR**failures * WARNING_FACTOR**warnings, 3)


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
