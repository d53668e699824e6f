"""What dates alone do not say: before or after, which part of the day, ago or later."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.analysis import Analysis, DatedMention
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.text import share
from brief.wording.time_relations import (
    Told,
    bearing,
    limit_before,
    may_be_the_same_part,
    numbered_parts,
    parts_of_day,
    seasons,
    sides,
)

REACH = 8
"""Code points before a date that show the word before it."""

EVENT = 4
"""Content words after "before" or "after" that name the event."""

SAME_EVENT = 0.5
"""Share of them that must stand after the other word, or before it where the two deeds change places."""


TOLD = 0.3
"""Share of the words of the other deed that the sentence must have to tell of the same two deeds."""


def time_shifted(statement: Statement, grounds: Grounds) -> Objection | None:
    rules = (_order_turned, _other_part_of_day, _other_season, _other_number, _other_bearing, _other_limit)
    return next((found for rule in rules if (found := rule(statement, grounds)) is not None), None)


# ---------------------------------------------------------------- before or after


def _order_turned(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "After her meeting with the envoy" told as "before she met the envoy"."""
    for told in sides(statement.text):
        event = _event(statement.analysis, told)
        if not event:
            continue
        found = [(p, t, _event(p.analysis, t)) for p in grounds.cited for t in sides(p.text)]
        rest = _beside(statement.analysis, told, event)
        alike = [(p, t) for p, t, other in found if _same_event(event, other) and share(rest, p.analysis.stems) >= TOLD]
        if alike and all(t.name != told.name for _, t in alike):
            passage, other = alike[0]
            return Objection(_words_from(statement.text, told), _words_from(passage.text, other))
    return None


def _event(analysis: Analysis, told: Told) -> tuple[str, ...]:
    """The stems after the word, to the end of its clause."""
    clause = analysis.clause_at(told.start)
    comma = analysis.text.find(",", told.end, clause.end)
    inside = analysis.content_in(Span(told.end, comma if comma > 0 else clause.end))
    return tuple(c.stem for c in inside[:EVENT])


def _beside(analysis: Analysis, told: Told, event: tuple[str, ...]) -> frozenset[str]:
    """The words of the deed that is put before or after the event: before the word, else after the event."""
    before = analysis.content_in(Span(0, told.start))[-EVENT:]
    after = [c for c in analysis.content_in(Span(told.end, len(analysis.text))) if c.stem not in event][:EVENT]
    return frozenset(c.stem for c in before or after)


def _same_event(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shared = frozenset(one) & frozenset(other)
    return bool(shared) and len(shared) >= SAME_EVENT * min(len(set(one)), len(set(other)))


def _words_from(text: str, told: Told) -> str:
    return " ".join(text[told.start :].split()[:EVENT])


# ---------------------------------------------------------------- part of the day


def _other_part_of_day(statement: Statement, grounds: Grounds) -> Objection | None:
    there = [(p, t) for p in grounds.cited for t in parts_of_day(p.text)]
    near = [t for p in grounds.antecedents for t in parts_of_day(p.text)]
    for told in parts_of_day(statement.text):
        every = [t.name for _, t in there] + [t.name for t in near]
        if not there or any(may_be_the_same_part(told.name, name) for name in every):
            continue
        passage, other = there[0]
        return Objection(statement.text[told.start : told.end], passage.words_at(Span(other.start, other.end)))
    return None


def _other_season(statement: Statement, grounds: Grounds) -> Objection | None:
    there = [(p, t) for p in grounds.cited for t in seasons(p.text)]
    names = {t.name for _, t in there}
    for told in seasons(statement.text):
        if there and told.name not in names:
            passage, other = there[0]
            return Objection(statement.text[told.start : told.end], passage.words_at(Span(other.start, other.end)))
    return None


def _other_number(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "The second half" for the first."""
    for told in numbered_parts(statement.text):
        alike = [(p, n) for p in grounds.cited for n in numbered_parts(p.text) if n.what == told.what]
        if alike and all(n.which != told.which for _, n in alike):
            passage, other = alike[0]
            return Objection(statement.text[told.start : told.end], passage.words_at(Span(other.start, other.end)))
    return None


# ---------------------------------------------------------------- ago or later


def _other_bearing(statement: Statement, grounds: Grounds) -> Objection | None:
    """The same number of the same unit of time, counted the other way: "two years later" for "two years ago"."""
    for dated in statement.analysis.dates:
        way = _way(dated)
        if way is None:
            continue
        alike = [(p, d) for p, d in _dates(grounds) if _way(d) is not None and _counted(d) == _counted(dated)]
        if alike and all(_way(d) != way for _, d in alike):
            return Objection(dated.mention.text, alike[0][1].mention.text)
    return None


def _other_limit(statement: Statement, grounds: Grounds) -> Objection | None:
    """The same date as the other end of something: "since 2015" for "until 2015"."""
    for dated in statement.analysis.dates:
        start = dated.mention.start
        limit = limit_before(statement.text, start)
        words = dated.mention.text.lower()
        alike = [(p, d) for p, d in _dates(grounds) if d.mention.text.lower() == words]
        sides_there = {limit_before(p.text, d.mention.start) for p, d in alike}
        if limit is not None and alike and None not in sides_there and limit not in sides_there:
            return Objection(statement.text[max(0, start - REACH) : dated.mention.end], alike[0][1].mention.text)
    return None


def _dates(grounds: Grounds) -> Iterator[tuple[Passage, DatedMention]]:
    for passage in grounds.cited:
        for dated in passage.analysis.dates:
            yield passage, dated


def _way(dated: DatedMention) -> str | None:
    return bearing(dated.mention.text) if dated.mention.kind == "relative" else None


def _counted(dated: DatedMention) -> frozenset[str]:
    """What is counted: "two", "year"."""
    return Analysis(dated.mention.text).stems - _BEARINGS


_BEARINGS = frozenset("ago earli later last past previou next com follow time earlier prior afterward".split())
