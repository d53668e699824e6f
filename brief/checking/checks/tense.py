"""TENSE_SHIFT: what is planned or under way, told as done, and what is done, told as planned or under way."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.lexicons.english_stages import ARRANGED
from brief.wording.stages import Deed, Stage, find_deeds
from brief.wording.text import share

SAME_DEED = 0.5
"""Share of the content words beside a verb of the statement that the evidence must have to speak of the same deed."""

BESIDE = 5
"""Content words on either side of a verb, inside its clause, that tell which deed it is."""

CLASHES: dict[Stage, frozenset[Stage]] = {
    "done": frozenset({"planned", "possible", "weighed", "ongoing", "announced"}),
    "planned": frozenset({"done", "ongoing", "was ongoing", "begun"}),
    "begun": frozenset({"planned", "weighed"}),
    "ongoing": frozenset({"done", "planned"}),
    "announced": frozenset({"weighed"}),
}
"""For each stage that a statement may give a deed, those of the source that it contradicts."""


def tense_shift(statement: Statement, grounds: Grounds) -> Objection | None:
    """A deed whose stage no cited sentence gives, where a sentence about the same gives one that excludes it."""
    for deed in find_deeds(statement.text):
        found = _contradiction(deed, statement, grounds)
        if found is not None:
            return Objection(statement.text[deed.group : deed.end], found)
    return None


def _contradiction(deed: Deed, statement: Statement, grounds: Grounds) -> str | None:
    excluded = CLASHES.get(deed.stage, frozenset())
    twins = list(_twins(deed, grounds))
    if not excluded or not twins or any(t.stage not in excluded for _, t in twins):
        return None
    beside = _beside(deed, statement)
    for passage, twin in twins:
        if beside and share(beside, grounds.stems) >= SAME_DEED and beside & passage.analysis.stems:
            return passage.words_at(Span(twin.group, twin.end))
    return None


def _twins(deed: Deed, grounds: Grounds) -> Iterator[tuple[Passage, Deed]]:
    for passage in grounds.cited:
        for other in find_deeds(passage.text):
            if other.stem == deed.stem:
                yield passage, other


def _beside(deed: Deed, statement: Statement) -> frozenset[str]:
    analysis = statement.analysis
    clause = analysis.clause_at(deed.start)
    inside = analysis.content_in(clause)
    before = [c.stem for c in inside if c.end <= deed.group][-BESIDE:]
    after = [c.stem for c in inside if c.start >= deed.end][:BESIDE]
    return frozenset(before + after)
