"""HEDGE_LOST: something that the source holds back and the statement tells flatly."""

from __future__ import annotations

import re

from brief.checking.alignment import content_after, neighbours
from brief.checking.analysis import Analysis, Content
from brief.checking.checks.own_sources import has_short_tail, own_sources
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.doubts import find_doubts, find_questions, find_sureness, leaves_open
from brief.wording.hedges import Hedge
from brief.wording.pointers import find_opening
from brief.wording.text import content_stems, share, stem

RESTATED = 0.5
"""Share of what a hedge governs that the statement must repeat before the hedge is asked for."""

HEADS = 3
"""Governed words among which the verb is looked for: "may well be able to help"."""

LEAST = 4
"""Governed words from which nearly all of them say the same without their verb."""

NEARLY_ALL = 0.75
"""Share of the governed words that makes up for a verb told in other words."""

SURELY_ABOUT = 0.4
"""Share of a clause that the hedged clause of the source must have for the two to tell one thing."""

# "may well be able to help"
_BEFORE_VERB = frozenset({"whether", "well", "able", "yet", "still", "also", "even", "soon", "later"})

OPEN_ENDED = ("speculation", "not_ruled_out", "no_decision", "no_schedule")
"""Families beside which a word of wanting, thinking or trying keeps the thing as open."""

_OPINED = re.compile(r"(?:thought|believed|assumed|feared|presumed) (?:that)", re.I)
"""What somebody thinks, in the past, without "is" or "was" before it."""


_NOUNS_TOO = frozenset({"fear", "hope", "question"})
"""Words that leave a thing open, and may be a part of what is told."""

_IN_CASE = re.compile(r"\b(?:would|could|those who|anyone|whoever|when|whenever|once|any|should)\b", re.I)
"""Words that tell a thing for a case only."""


def hedge_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """Something that a cited sentence holds back with a hedge and the statement tells flatly.

    Only what the hedge governs counts: another hedge, elsewhere in the same sentence, does not.
    """
    for passage in grounds.cited:
        for hedge in find_doubts(passage.text):
            governed = governed_by(hedge, passage.analysis)
            if hedge not in passage.analysis.hedges and governed and governed[0].start < hedge.start:
                continue
            told = restated(hedge, passage.analysis, statement.analysis)
            if (
                told is None
                or _holds_back(statement, told, hedge, passage, frozenset(c.stem for c in governed))
                or _told_flatly_elsewhere(governed, hedge, passage, grounds)
            ):
                continue
            return Objection(statement.text[told.start : told.end], _with_head(hedge, governed, passage))
    return _made_sure(statement, grounds) or _answered(statement, grounds)


def _made_sure(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "Will", "certainly" or "proves" in a clause for which the cited sentences have a hedge and no such word."""
    sure = find_sureness(statement.text)
    if not sure or any(find_sureness(p.text) for p in grounds.cited):
        return None
    for span in sure:
        clause = statement.analysis.clause_at(span.start)
        stems = statement.analysis.stems_in(clause)
        own = (h for h in find_doubts(statement.text) if h.family != "conditional")
        if any(clause.start <= h.start < clause.end for h in own):
            continue
        for passage in grounds.cited:
            for hedge in find_doubts(passage.text):
                if hedge.family != "conditional" and _is_about(stems, hedge, passage):
                    return Objection(statement.text[span.start : span.end], hedge.text)
    return None


def _is_about(stems: frozenset[str], hedge: Hedge, passage: Passage) -> bool:
    """Whether the clause around a hedge of the source is what a clause of these stems tells."""
    governed = frozenset(c.stem for c in governed_by(hedge, passage.analysis))
    around = passage.analysis.stems_in(passage.analysis.clause_at(hedge.start))
    return bool(governed & stems) and share(stems, around) >= SURELY_ABOUT


def _answered(statement: Statement, grounds: Grounds) -> Objection | None:
    """A question of the source that the statement tells as so."""
    if "?" in statement.text or find_doubts(statement.text) or leaves_open(statement.text):
        return None
    if find_opening(statement.text) is not None:
        return None
    for passage in grounds.cited:
        for span in find_questions(passage.text):
            asked = passage.analysis.stems_in(span)
            if len(asked) >= HEADS and share(asked, statement.analysis.stems) >= NEARLY_ALL:
                return Objection(statement.text, passage.words_at(span))
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
    named = [c for c in governed if any(n.start <= c.start < n.end for n in source.names)]
    verbs = [c for c in governed if c not in named] or governed
    heads = [c.stem for c in verbs if c.stem not in _BEFORE_VERB and "'" not in c.stem and not c.stem.endswith("ly")][
        :1
    ]
    if (
        hedge.family in ("modal", "alleged", "reported")
        and len(stems) >= LEAST
        and share(stems, statement.stems) >= NEARLY_ALL
    ):
        heads += [c.stem for c in governed]
    return next((c for head in heads for c in statement.content if c.stem == head), None)


def _names_a_source(statement: Statement, at: int, hedge: Hedge, passage: Passage) -> bool:
    """Whether a word of saying stands in the statement that is no part of what the source holds back."""
    cues = [s.cue for s in passage.sayings if s.cue and s.content.start <= hedge.start]
    words_after = (w for w in passage.analysis.words if w.start >= hedge.end)
    told = {stem(w.norm) for w in words_after if not any(c.start <= w.start < c.end for c in cues)}
    told_by = (s for s in own_sources(statement) if not s.weak and (s.start < at or has_short_tail(statement, s.start)))
    words = (statement.text[s.start : s.end].split()[0] for s in told_by)
    return any(stem(word.lower()) not in told for word in words)


def _holds_back(statement: Statement, told: Content, hedge: Hedge, passage: Passage, governed: frozenset[str]) -> bool:
    """Whether the clause of the statement that tells it has a hedge of its own, or leaves it open.

    Where the source's hedge is that somebody reports or alleges it, naming who says so does as well.
    """
    analysis = statement.analysis
    is_told = hedge.family in ("reported", "alleged") or _OPINED.fullmatch(hedge.text) is not None
    if is_told and (statement.declared or _names_a_source(statement, told.start, hedge, passage)):
        return True
    clause = analysis.clause_at(told.start)
    if set(content_stems(hedge.text)) & analysis.stems_in(Span(clause.start, told.start)):
        return True
    own = (h for h in find_doubts(analysis.text) if clause.start <= h.start < clause.end)
    if any(h.family != "conditional" or h.start < told.start for h in own):
        return True
    words = analysis.text[clause.start : clause.end]
    if hedge.family == "conditional" and _IN_CASE.search(words):
        return True
    if hedge.family in OPEN_ENDED and leaves_open(words):
        return True
    if hedge.text.lower() == "could" and re.search(r"\bwould\b", analysis.text[told.end : clause.end]):
        return True
    opening = find_opening(analysis.text[clause.start : told.end])
    return (
        opening is not None
        and clause.start + opening.start < told.start
        and not set(content_stems(words[opening.start : opening.end])) & governed & _NOUNS_TOO
    )


def _told_flatly_elsewhere(governed: tuple[Content, ...], hedge: Hedge, at: Passage, grounds: Grounds) -> bool:
    """Whether another cited clause says the same without a hedge."""
    stems = frozenset(c.stem for c in governed)
    for passage in grounds.cited:
        for span in passage.analysis.clauses:
            if passage is at and span.start <= hedge.start < span.end:
                continue
            if any(span.start <= h.start < span.end for h in find_doubts(passage.text)):
                continue
            if share(stems, passage.analysis.stems_in(span)) >= RESTATED + 0.25:
                return True
    return False


def _with_head(hedge: Hedge, governed: tuple[Content, ...], passage: Passage) -> str:
    end = max(hedge.end, governed[0].end if governed[0].start >= hedge.end else hedge.end)
    return passage.words_at(Span(hedge.start, end))
