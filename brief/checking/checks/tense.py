"""TENSE_SHIFT: what is planned or under way, told as done, and what is done, told as planned or under way."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.checks.other_verbs import planned_by_nobody, told_otherwise
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.stages import Deed, Stage, find_deeds
from brief.wording.text import share

SAME_DEED = 0.5
"""Share of the content words beside a verb of the statement that the evidence must have to speak of the same deed."""

FOUND = 0.34
"""Share of them that a sentence must have which the draft did not cite."""

BESIDE = 5
"""Content words on either side of a verb, inside its clause, that tell which deed it is."""

CLASHES: dict[Stage, frozenset[Stage]] = {
    "done": frozenset({"planned", "possible", "weighed", "ongoing", "announced", "begun"}),
    "planned": frozenset({"done", "ongoing", "was ongoing", "begun"}),
    "begun": frozenset({"planned", "weighed"}),
    "ongoing": frozenset({"done", "planned"}),
    "announced": frozenset({"weighed"}),
    "decided": frozenset({"weighed"}),
    "lasting": frozenset({"done"}),
    "weighed": frozenset({"done", "decided", "ongoing"}),
    "was ongoing": frozenset({"planned", "weighed"}),
}
"""For each stage that a statement may give a deed, those of the source that it contradicts."""

_OVER = ("was ", "were ", "had been ")
"""What opens the verb group of a state that was: "was banned" does not make it "remains banned", "has been" may."""

_ARRANGEMENTS: dict[Stage, frozenset[Stage]] = {
    "planned": frozenset({"ongoing", "was ongoing"}),
    "ongoing": frozenset({"planned"}),
    "was ongoing": frozenset({"planned"}),
}
"""Those that one word may mean: "is opening in May" and "will open in May"."""


def tense_shift(statement: Statement, grounds: Grounds) -> Objection | None:
    """A deed whose stage no cited sentence gives, where a sentence about the same gives one that excludes it."""
    for deed in find_deeds(statement.text):
        found = next((found for rule in _RULES if (found := rule(deed, statement, grounds)) is not None), None)
        if found is not None:
            return Objection(statement.text[deed.words.start : deed.words.end], found)
    return None


def _contradiction(deed: Deed, statement: Statement, grounds: Grounds) -> str | None:
    excluded = CLASHES.get(deed.stage, frozenset())
    if deed.may_be_arranged:
        excluded -= _ARRANGEMENTS.get(deed.stage, frozenset())
    twins = list(_twins(deed, grounds))
    if not twins:
        return told_otherwise(deed, statement, grounds)
    if not excluded or any(t.stage not in excluded for _, t in twins):
        return None
    before, after = _beside(deed, statement)
    for passage, twin in twins:
        if deed.stage == "lasting" and not passage.text.startswith(_OVER, twin.group):
            continue
        if _is_same(before, after, passage, grounds):
            return passage.words_at(twin.words)
    return None


def _is_same(before: frozenset[str], after: frozenset[str], passage: Passage, grounds: Grounds) -> bool:
    """Whether a passage with the same verb speaks of the same deed: what the verb is about stands there, or most of
    what stands around it in the evidence.
    """
    here = passage.analysis.stems
    if share(after, here) >= SAME_DEED and passage.role != "repaired":
        return True
    around = before | after
    least = FOUND if passage.role == "repaired" else 0.0
    return share(around, here) > least and share(around, grounds.all_stems) >= SAME_DEED


def _twins(deed: Deed, grounds: Grounds) -> Iterator[tuple[Passage, Deed]]:
    for passage in grounds.cited:
        for other in find_deeds(passage.text):
            if other.stem == deed.stem:
                yield passage, other


def _beside(deed: Deed, statement: Statement) -> tuple[frozenset[str], frozenset[str]]:
    """The content words of the clause before the verb group and after the verb."""
    analysis = statement.analysis
    inside = analysis.content_in(analysis.clause_at(deed.start))
    before = [c.stem for c in inside if c.end <= deed.group][-BESIDE:]
    after = [c.stem for c in inside if c.start >= deed.end][:BESIDE]
    return frozenset(before), frozenset(after)


_RULES = (_contradiction, planned_by_nobody)
