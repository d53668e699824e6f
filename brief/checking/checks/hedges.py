"""HEDGE_LOST and HEDGE_ADDED: how sure the source is of the very thing that the statement says."""

from __future__ import annotations

import re

from brief.checking.alignment import content_after, share
from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.hedges import Hedge

RESTATED = 0.5
"""Share of what a hedge governs that the statement must repeat before the hedge is asked for."""

# Words by which a statement leaves a thing open without a hedge.
_OPEN = re.compile(r"\b(?:whether|if|unless|whatever|hopes?|hoping|fears?|questions?|asks?|asked)\b|\?", re.IGNORECASE)
# A source that says "can" is reported as "could", and one that says "will" as "would".
_SHIFTED = frozenset({"could", "would", "can", "should"})


def hedge_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """Something that a cited sentence holds back with a hedge and the statement tells flatly.

    Only what the hedge governs counts: another hedge, elsewhere in the same sentence, does not.
    """
    for passage in grounds.cited:
        for hedge in passage.analysis.hedges:
            governed = governed_by(hedge, passage.analysis)
            told = _told(governed, statement.analysis)
            if (
                told is None
                or _holds_back(statement, told)
                or _told_flatly_elsewhere(governed, hedge, passage, grounds)
            ):
                continue
            return Objection(statement.text[told.start : told.end], _with_head(hedge, governed, passage))
    return None


def hedge_added(statement: Statement, grounds: Grounds) -> Objection | None:
    """A hedge on something that the cited sentences tell flatly."""
    for hedge in statement.analysis.hedges:
        if hedge.text.lower() in _SHIFTED and _has_any(grounds, ("can", "will", "'ll", "able", "should", "would")):
            continue
        governed = governed_by(hedge, statement.analysis)
        if not governed or not _told_by(governed, grounds):
            continue
        if any(p.analysis.hedges or _OPEN.search(p.text) for p in grounds.passages() if _shares(governed, p)):
            continue
        passage = max(grounds.cited, key=lambda p: len(p.analysis.stems & {c.stem for c in governed}))
        return Objection(statement.text[hedge.start : hedge.end], passage.text)
    return None


def governed_by(hedge: Hedge, analysis: Analysis) -> tuple[Content, ...]:
    """The content words that a hedge holds back: those after it in its clause, or the whole clause before it."""
    clause = analysis.clause_at(hedge.start)
    after = content_after(analysis, hedge.end, clause.end)
    if after:
        return after
    return tuple(c for c in analysis.content if clause.start <= c.start and c.end <= hedge.start)


def _told(governed: tuple[Content, ...], statement: Analysis) -> Content | None:
    """The word of the statement that repeats the first governed one, where enough of the rest is repeated too."""
    if not governed:
        return None
    stems = frozenset(c.stem for c in governed)
    head = governed[0].stem
    if share(stems, statement.stems) < RESTATED:
        return None
    return next((c for c in statement.content if c.stem == head), None)


def _holds_back(statement: Statement, told: Content) -> bool:
    """Whether the clause of the statement that tells it has a hedge of its own, or leaves it open."""
    analysis = statement.analysis
    clause = analysis.clause_at(told.start)
    if any(clause.start <= h.start < clause.end for h in analysis.hedges):
        return True
    return _OPEN.search(analysis.text, clause.start, clause.end) is not None


def _told_flatly_elsewhere(governed: tuple[Content, ...], hedge: Hedge, at: Passage, grounds: Grounds) -> bool:
    """Whether another cited clause says the same without a hedge."""
    stems = frozenset(c.stem for c in governed)
    for passage in grounds.cited:
        for span in passage.analysis.clauses:
            if passage is at and span.start <= hedge.start < span.end:
                continue
            if any(span.start <= h.start < span.end for h in passage.analysis.hedges):
                continue
            if share(stems, passage.analysis.stems_in(span)) >= RESTATED + 0.25:
                return True
    return False


def _told_by(governed: tuple[Content, ...], grounds: Grounds) -> bool:
    """Whether one cited sentence has the first governed word and half of all of them."""
    stems = frozenset(c.stem for c in governed)
    return any(
        governed[0].stem in p.analysis.stems and share(stems, p.analysis.stems) >= RESTATED for p in grounds.cited
    )


def _shares(governed: tuple[Content, ...], passage: Passage) -> bool:
    return bool({c.stem for c in governed} & passage.analysis.stems)


def _has_any(grounds: Grounds, wanted: tuple[str, ...]) -> bool:
    return any(w.norm in wanted or w.norm.endswith("'ll") for p in grounds.passages() for w in p.analysis.words)


def _with_head(hedge: Hedge, governed: tuple[Content, ...], passage: Passage) -> str:
    end = max(hedge.end, governed[0].end if governed[0].start >= hedge.end else hedge.end)
    return passage.words_at(Span(hedge.start, end))
