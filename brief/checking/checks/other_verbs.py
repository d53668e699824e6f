"""How far a deed has come where the statement has another verb for it: what both verbs are about is compared."""

from __future__ import annotations

import re

from brief.checking.alignment import best_passage
from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Passage, Statement
from brief.wording.stage_marks import is_attitude, is_marked, is_planned_outright, looks_ahead
from brief.wording.stages import Deed, Stage, find_deeds
from brief.wording.text import share
from brief.wording.verb_words import is_past_form

SLOT = 4
"""Content words of the clause after a verb, before one in the passive, that tell what it is about."""

SHARED = 2
"""Words that two slots must have in common."""

SAME_STORY = 0.5
"""Share of the words of a clause that the evidence must have before its silence about a plan says anything."""

FOUND = 0.6
"""The same of a sentence that the draft did not cite."""

_EXCLUDED: dict[Stage, frozenset[Stage]] = {
    "done": frozenset({"planned", "possible", "weighed"}),
    "planned": frozenset({"done", "ongoing", "was ongoing", "begun"}),
    "weighed": frozenset({"done", "decided", "ongoing", "begun"}),
}
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being)\b", re.IGNORECASE)


def told_otherwise(deed: Deed, statement: Statement, grounds: Grounds) -> str | None:
    """The words of the evidence that give the same deed, by another verb, a stage that excludes the statement's.

    >>> # "is expected to reach 431 kph on a route through Orrel" for "has hit 431 kph on a route through Orrel"
    """
    if not is_marked(statement.text, deed) or deed.stem in grounds.stems:
        return None
    mine = _slot(statement.analysis, deed)
    there = [(len(mine & _slot(p.analysis, other)), p, other) for p in grounds.cited for other in find_deeds(p.text)]
    most = max((shared for shared, _, _ in there), default=0)
    if most < SHARED:
        return None
    alike = [(p, other) for shared, p, other in there if shared == most]
    passage, other = alike[0]
    if not all(_excludes(deed, other) and other.stem not in statement.analysis.stems for _, other in alike):
        return None
    if not _tells_of(passage, deed, statement):
        return None
    return passage.words_at(other.words)


def planned_by_nobody(deed: Deed, statement: Statement, grounds: Grounds) -> str | None:
    """The words of the evidence where a statement tells of a plan, and nothing in the evidence looks ahead."""
    if not is_planned_outright(statement.text, deed) or any(_may_look_ahead(p) for p in grounds.cited):
        return None
    passage = best_passage(statement.analysis, grounds)
    around = statement.analysis.stems_in(statement.analysis.clause_at(deed.start))
    if share(around, grounds.all_stems) < SAME_STORY or not _tells_of(passage, deed, statement):
        return None
    deeds = find_deeds(passage.text)
    mine = _slot(statement.analysis, deed)
    nearest = max(deeds, key=lambda d: len(mine & _slot(passage.analysis, d)), default=None)
    return passage.words_at(nearest.words) if nearest else passage.text


def _tells_of(passage: Passage, deed: Deed, statement: Statement) -> bool:
    """Whether a sentence that the draft did not cite has most of the clause of the deed."""
    around = statement.analysis.stems_in(statement.analysis.clause_at(deed.start))
    return passage.role != "repaired" or share(around, passage.analysis.stems) >= FOUND


def _may_look_ahead(passage: Passage) -> bool:
    return looks_ahead(passage.text) or any(
        d.mention.tense in ("present", "future") for d in passage.analysis.dates if d.mention.kind != "duration"
    )


def _excludes(deed: Deed, other: Deed) -> bool:
    if is_attitude(other) != is_attitude(deed) or (other.may_be_arranged and other.stage in ("ongoing", "was ongoing")):
        return False
    return other.stem != deed.stem and other.stage in _EXCLUDED[deed.stage]


def _slot(analysis: Analysis, deed: Deed) -> frozenset[str]:
    inside = analysis.content_in(analysis.clause_at(deed.start))
    if _is_passive(analysis.text, deed):
        return frozenset([c.stem for c in inside if c.end <= deed.group][-SLOT:])
    return frozenset([c.stem for c in inside if c.start >= deed.end][:SLOT])


def _is_passive(text: str, deed: Deed) -> bool:
    return is_past_form(text[deed.start : deed.end].lower()) and _BE.search(text, deed.group, deed.start) is not None
