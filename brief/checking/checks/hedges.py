"""HEDGE_LOST and HEDGE_ADDED: how sure the source is of the very thing that the statement says."""

from __future__ import annotations

from brief.checking.alignment import content_after, neighbours
from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.hedges import Hedge
from brief.wording.pointers import find_opening, points_at_source
from brief.wording.text import content_stems, share

RESTATED = 0.5
"""Share of what a hedge governs that the statement must repeat before the hedge is asked for."""

HEADS = 3
"""Governed words among which the verb is looked for: "may well be able to help"."""

NEARLY_ALL = 0.75
"""Share of the governed words that makes up for a verb told in other words."""

# "may well be able to help"
_BEFORE_VERB = frozenset({"whether", "well", "able", "yet", "still", "also", "even", "soon", "later"})

# A source that says "can" is reported as "could", and one that says "will" as "would".
_SHIFTED = frozenset({"could", "would", "can", "should"})


def hedge_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """Something that a cited sentence holds back with a hedge and the statement tells flatly.

    Only what the hedge governs counts: another hedge, elsewhere in the same sentence, does not.
    """
    for passage in grounds.cited:
        for hedge in passage.analysis.hedges:
            governed = governed_by(hedge, passage.analysis)
            told = restated(hedge, passage.analysis, statement.analysis)
            if (
                told is None
                or _holds_back(statement, told, hedge)
                or _told_flatly_elsewhere(governed, hedge, passage, grounds)
            ):
                continue
            return Objection(statement.text[told.start : told.end], _with_head(hedge, governed, passage))
    return None


def hedge_added(statement: Statement, grounds: Grounds) -> Objection | None:
    """A hedge on something that the cited sentences tell flatly."""
    for hedge in statement.analysis.hedges:
        governed = governed_by(hedge, statement.analysis)
        own = frozenset(content_stems(hedge.text))
        if own and own <= grounds.stems:
            continue
        if hedge.text.lower() in _SHIFTED and _is_shifted(governed, statement, grounds):
            continue
        if not governed or not _told_by(governed, grounds):
            continue
        if any(_held_back(governed, p) for p in grounds.passages() if _shares(governed, p)):
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


def restated(hedge: Hedge, source: Analysis, statement: Analysis) -> Content | None:
    """The word of the statement that repeats one of the first words that a hedge of the source governs.

    None where too little of the rest is repeated for the two to say the same.
    """
    governed = governed_by(hedge, source)
    stems = frozenset(c.stem for c in governed)
    around = {c.stem for c in neighbours(source, hedge.start, hedge.end, reach=HEADS)}
    if share(stems, statement.stems) < RESTATED and share(frozenset(around), statement.stems) < RESTATED:
        return None
    heads = [c.stem for c in governed if c.stem not in _BEFORE_VERB][:1]
    return next((c for head in heads for c in statement.content if c.stem == head), None)


def _holds_back(statement: Statement, told: Content, hedge: Hedge) -> bool:
    """Whether the clause of the statement that tells it has a hedge of its own, or leaves it open.

    Where the source's hedge is that somebody reports or alleges it, naming who says so does as well.
    """
    analysis = statement.analysis
    if hedge.family in ("reported", "alleged"):
        named = statement.sayings or statement.declared or points_at_source(statement.text)
        if named:
            return True
    clause = analysis.clause_at(told.start)
    own = (h for h in analysis.hedges if clause.start <= h.start < clause.end)
    if any(h.family != "conditional" or h.start < told.start for h in own):
        return True
    return find_opening(analysis.text[clause.start : told.end]) is not None


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
    """Whether one cited sentence has the first governed word and half of all of them, or nearly all of them."""
    stems = frozenset(c.stem for c in governed)
    shares = [(share(stems, p.analysis.stems), governed[0].stem in p.analysis.stems) for p in grounds.cited]
    return any(part >= NEARLY_ALL or (head and part >= RESTATED) for part, head in shares)


def _held_back(governed: tuple[Content, ...], passage: Passage) -> bool:
    """Whether a hedge of the sentence, or a word that leaves things open, governs some of the same words."""
    stems = {c.stem for c in governed}
    for hedge in passage.analysis.hedges:
        if stems & {c.stem for c in governed_by(hedge, passage.analysis)[:HEADS]}:
            return True
    opened = find_opening(passage.text)
    return opened is not None and any(c.stem in stems for c in passage.analysis.content if c.start > opened.end)


def _shares(governed: tuple[Content, ...], passage: Passage) -> bool:
    """Whether a cited sentence is about what is governed, or an antecedent nearly says it."""
    stems = frozenset(c.stem for c in governed)
    enough = RESTATED if passage.role != "antecedent" else NEARLY_ALL
    return share(stems, passage.analysis.stems) >= enough and (passage.role != "antecedent" or len(stems) > 2)


def _is_shifted(governed: tuple[Content, ...], statement: Statement, grounds: Grounds) -> bool:
    """Whether the source says "can" or, in reported speech, "will" right before the same deed."""
    told = {c.stem for c in governed[:HEADS]}
    forms = {"can", "able", "could"} | ({"will", "would", "should", "'ll"} if statement.sayings else set())
    for passage in grounds.passages():
        for position, word in enumerate(passage.analysis.words):
            if word.norm in forms or word.norm.endswith("'ll"):
                ahead = passage.analysis.words[position + 1 : position + 1 + HEADS]
                if any(stem in told for w in ahead for stem in content_stems(w.text)):
                    return True
    return False


def _with_head(hedge: Hedge, governed: tuple[Content, ...], passage: Passage) -> str:
    end = max(hedge.end, governed[0].end if governed[0].start >= hedge.end else hedge.end)
    return passage.words_at(Span(hedge.start, end))
