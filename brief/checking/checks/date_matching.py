"""Whether a date of the source bears out a date of a statement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from brief.checking.analysis import Analysis, DatedMention
from brief.wording.date_patterns import weekday_of
from brief.wording.dates import Interval
from brief.wording.text import words
from brief.wording.time_relations import bearing, clock_minutes

_SMALL_WORDS = frozenset("on over in at of the by this a an since until from to for during".split())
A_WEEK = timedelta(days=7)


def covers(outer: Interval, inner: Interval) -> bool:
    """Whether every day of `inner` is one of `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def bears_out(source: DatedMention, said: DatedMention, reference: date | None = None) -> bool:
    if source.interval is not None and said.interval is not None:
        return covers(said.interval, source.interval) or _equal_but_for_year(source.interval, said.interval)
    if said.interval is not None and source.mention.kind == "weekday":
        return _may_be_that_weekday(source, said.interval, reference)
    if said.mention.kind == "clock" and source.mention.kind == "clock":
        return not clock_minutes(said.mention.text).isdisjoint(clock_minutes(source.mention.text))
    weekday = weekday_of(said.mention.text)
    if weekday is not None and said.interval is None and weekday == weekday_of(source.mention.text):
        return bearing(said.mention.text) in (None, bearing(source.mention.text))
    return _is_written_alike(key_of(said.mention.text), key_of(source.mention.text))


def _is_written_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "5pm" and "5 pm", "10 March" and "March 10"."""
    return bool(one) and ("".join(one) == "".join(other) or sorted(one) == sorted(other))


def _equal_but_for_year(a: Interval, b: Interval) -> bool:
    """A year that had to be inferred on one side decides nothing."""
    if not (a.year_inferred or b.year_inferred):
        return False
    return (a.start.month, a.start.day, a.end.month, a.end.day) == (b.start.month, b.start.day, b.end.month, b.end.day)


def _may_be_that_weekday(source: DatedMention, day: Interval, reference: date | None) -> bool:
    """ "Friday" is that of the week before or after the day of writing, where that is known."""
    if reference is not None and source.mention.form == "weekday" and abs(day.start - reference) > A_WEEK:
        return False
    return day.grain == "day" and f"{day.start:%A}".lower() in source.mention.text.lower()


def key_of(text: str) -> tuple[str, ...]:
    return tuple(w.norm for w in words(text) if w.norm not in _SMALL_WORDS)


def is_counted(dated: DatedMention, analysis: Analysis) -> bool:
    """Whether it is a length of time, whose number and unit NUMBER_UNSUPPORTED compares ("in 20 minutes")."""
    start, end = dated.mention.start, dated.mention.end
    if analysis.text == dated.mention.text:
        start, end = 0, len(analysis.text)
    counted = any(q.value is not None and q.unit and start <= q.start < end for q in analysis.quantities)
    return dated.mention.kind == "duration" or (dated.mention.kind == "relative" and counted)


def days(others: Iterable[DatedMention]) -> Iterator[DatedMention]:
    return (o for o in others if not is_counted(o, Analysis(o.mention.text)))
