"""ABSENCE_FALSE: what a draft says is not given, and the text gives."""

from __future__ import annotations

from collections.abc import Mapping

from brief.checking.analysis import Analysis, DocumentAnalysis
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.absences import Absence, AbsenceKind, find_absences, find_reason
from brief.wording.text import content_stems, share
from brief.wording.unknowns import find_unknown

ABOUT = 0.5
"""Share of the statement's other words that a sentence must have to give what is said to be missing."""

NOTED = 0.75
"""The same share for an entry under `missing`, which cites nothing."""

FEWEST = 2
"""Words that such an entry must have beside those that only say that something is missing."""

OF_SLOTS: Mapping[str, AbsenceKind] = {"why": "why", "how_much": "number", "when": "when", "other_side": "comment"}
"""For each slot of a missing entry that can be looked for, what would fill it."""

_EMPTY_WORDS = frozenset(
    stem
    for stem in content_stems(
        """article text report story piece give given gives say said mention mentioned state stated specify specified
        reason cause motive explanation explain date time number figure amount sum price comment response reply respond
        statement answer detail details exact exactly missing unknown unclear provide provided disclose disclosed"""
    )
)


def absence_false(statement: Statement, grounds: Grounds) -> Objection | None:
    """A cited sentence gives the reason, number, date or comment that the statement says nobody gives."""
    for absence in find_absences(statement.text):
        if any(_admits(p.text, absence.kind) for p in grounds.passages()):
            continue
        about = _about(statement.analysis, absence)
        for passage in grounds.cited:
            given = _given(passage, absence.kind, about)
            if given is not None:
                return Objection(statement.text[absence.start : absence.end], passage.words_at(given))
    return None


def text_gives(note: str, slot: str, source: DocumentAnalysis) -> str:
    """The words that give what an entry says is missing; empty where none do, or it cannot be told."""
    kind = OF_SLOTS.get(slot)
    about = frozenset(content_stems(note)) - _EMPTY_WORDS
    if kind is None or kind == "comment" or len(about) < FEWEST:
        return ""
    for number, analysis in source.sentences.items():
        if share(about, analysis.stems) < NOTED or _admits(analysis.text, kind):
            continue
        given = _slot_in(analysis, kind, about)
        if given is not None and source.document.sentence(number) is not None:
            return analysis.text[given.start : given.end]
    return ""


def _admits(text: str, kind: AbsenceKind) -> bool:
    """Whether the source itself says that it is missing."""
    return find_unknown(text) is not None or any(a.kind == kind for a in find_absences(text))


def _about(analysis: Analysis, absence: Absence) -> frozenset[str]:
    outside = (c.stem for c in analysis.content if c.end <= absence.start or c.start >= absence.end)
    return frozenset(outside) - _EMPTY_WORDS


def _given(passage: Passage, kind: AbsenceKind, about: frozenset[str]) -> Span | None:
    if kind == "comment":
        return _comment(passage, about)
    if share(about, passage.analysis.stems) < ABOUT:
        return None
    return _slot_in(passage.analysis, kind, about)


def _comment(passage: Passage, about: frozenset[str]) -> Span | None:
    """A saying of somebody whom the statement names."""
    for saying in passage.sayings:
        speaker = frozenset(content_stems(saying.mention.speaker))
        if saying.cue is not None and share(speaker, about) > ABOUT:
            return saying.cue
    return None


def _slot_in(analysis: Analysis, kind: AbsenceKind, about: frozenset[str]) -> Span | None:
    """Where a sentence gives a reason, a number of the things meant, or a date."""
    if kind == "why":
        return find_reason(analysis.text)
    if kind == "when":
        dated = next((d for d in analysis.dates if d.mention.kind != "duration"), None)
        return Span(dated.mention.start, dated.mention.end) if dated else None
    for quantity in analysis.quantities:
        after = analysis.content_in(Span(quantity.end, len(analysis.text)))[:FEWEST]
        if quantity.value is not None and any(c.stem in about for c in after):
            return Span(quantity.start, quantity.end)
    return None
