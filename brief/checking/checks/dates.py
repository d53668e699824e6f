"""DATE_UNSUPPORTED and DATE_SHIFTED: the days meant, whatever words give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from brief.checking.alignment import neighbours
from brief.checking.analysis import Analysis, DatedMention
from brief.checking.checks.time_order import time_shifted
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.date_patterns import weekday_of
from brief.wording.dates import Interval
from brief.wording.stages import find_deeds
from brief.wording.time_relations import bearing, clock_minutes, dates_a_saying, vague_span
from brief.wording.text import canonical, words

_SMALL_WORDS = frozenset("on in at of the by this a an since until from to for during".split())


_OPENS = re.compile(
    r"(?:,|;| and| but| then)(?: (?:on|in|by|at|since|until|from|during|late|early))*(?: the)? $", re.IGNORECASE
)

BESIDE = 4
"""Content words on either side of a date that say what it dates."""

CLEARLY = 2
"""Words that another date must share with the statement's before it is taken to be the date meant."""


A_WEEK = timedelta(days=7)

NEAR = 2
"""Content words on either side of it that stand so close that hardly another date has them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a date stands: the words `near` it, `beside` it and in its sentence, the stem of the deed nearest in its
    clause, and whether it tells when something was said.
    """

    near: frozenset[str]
    beside: frozenset[str]
    sentence: frozenset[str]
    deed: str | None
    saying: bool


def date_unsupported(statement: Statement, grounds: Grounds) -> Objection | None:
    """A date where neither the cited sentences nor what they point back to give a date of that kind."""
    for dated in _strangers(statement, grounds):
        if _rival(dated, statement, grounds) is None:
            return Objection(dated.mention.text)
    return None


def date_shifted(statement: Statement, grounds: Grounds) -> Objection | None:
    """A date that means other days than the one that the cited sentences give in its place."""
    for dated in _strangers(statement, grounds):
        rival = _rival(dated, statement, grounds)
        if rival is not None:
            return Objection(dated.mention.text, rival.mention.text)
    return time_shifted(statement, grounds)


def covers(outer: Interval, inner: Interval) -> bool:
    """Whether every day of `inner` is one of `outer`."""
    return outer.start <= inner.start and inner.end <= outer.end


def _strangers(statement: Statement, grounds: Grounds) -> Iterator[DatedMention]:
    """Dates of the statement that nothing at hand bears out, or only as the date of something else."""
    at_hand = [*_cited(grounds), *(d for p in grounds.antecedents for d in p.analysis.dates)]
    at_hand += [d for text in grounds.framing for d in _framing_dates(text, grounds)]
    reference = grounds.source.document.reference_date
    written = reference.day if reference is not None else None
    for dated in statement.analysis.dates:
        if _is_counted(dated, statement.analysis) or _names_the_day_of_another(dated, statement.analysis):
            continue
        if any(_bears_out(d, dated, written) for d in at_hand):
            if (
                _belongs_to_another(dated, statement, grounds)
                or _are_crossed(dated, statement, grounds)
                or _is_widened(dated, at_hand)
            ):
                yield dated
            continue
        if _stands_literally(dated, grounds) or _is_vaguely_there(dated, at_hand):
            continue
        if not _is_open(dated, statement, grounds):
            yield dated


def _cited(grounds: Grounds) -> list[DatedMention]:
    return [d for p in grounds.cited for d in p.analysis.dates]


def _framing_dates(text: str, grounds: Grounds) -> tuple[DatedMention, ...]:
    document = grounds.source.document
    return Analysis(text, document.language, document.reference_date).dates


def _bears_out(source: DatedMention, said: DatedMention, reference: date | None = None) -> bool:
    if source.interval is not None and said.interval is not None:
        return covers(said.interval, source.interval) or _equal_but_for_year(source.interval, said.interval)
    if said.interval is not None and source.mention.kind == "weekday":
        return _may_be_that_weekday(source, said.interval, reference)
    if said.mention.kind == "clock" and source.mention.kind == "clock":
        return not clock_minutes(said.mention.text).isdisjoint(clock_minutes(source.mention.text))
    weekday = weekday_of(said.mention.text)
    if weekday is not None and said.interval is None and weekday == weekday_of(source.mention.text):
        return bearing(said.mention.text) in (None, bearing(source.mention.text))
    key = "".join(_key(said.mention.text))
    return bool(key) and key == "".join(_key(source.mention.text))


def _may_be_that_weekday(source: DatedMention, day: Interval, reference: date | None) -> bool:
    """ "Friday" is that of the week before or after the day of writing, where that is known."""
    if reference is not None and source.mention.form == "weekday" and abs(day.start - reference) > A_WEEK:
        return False
    return day.grain == "day" and f"{day.start:%A}".lower() in source.mention.text.lower()


def _is_widened(said: DatedMention, at_hand: Iterable[DatedMention]) -> bool:
    """ "Later this week" told as "later this year"."""
    if said.mention.form != "part of a period":
        return False
    alike = [d for d in at_hand if d.mention.form == said.mention.form and _opening(d) == _opening(said)]
    return bool(alike) and all(_key(d.mention.text) != _key(said.mention.text) for d in alike)


def _opening(dated: DatedMention) -> str:
    return dated.mention.text.lower().split()[0]


def _is_vaguely_there(said: DatedMention, at_hand: Iterable[DatedMention]) -> bool:
    """ "In recent years" for "over the past several years": nothing that could be shifted, but for unit and bearing."""
    unit, way = vague_span(said.mention.text)
    return (
        said.interval is None and unit is not None and any(vague_span(d.mention.text) == (unit, way) for d in at_hand)
    )


def _is_open(said: DatedMention, statement: Statement, grounds: Grounds) -> bool:
    """Whether nothing tells which day is meant: "next month" without a day of writing may be May, and "7 January" may be
    that of any year.
    """
    if grounds.source.document.reference_date is not None or said.mention.kind not in ("absolute", "partial"):
        return False
    rival = _rival(said, statement, grounds)
    if rival is None or rival.interval is not None:
        return False
    if rival.mention.kind in ("relative", "weekday"):
        return True
    return rival.mention.kind == "partial" and _figures(said) >= _figures(rival)


def _figures(dated: DatedMention) -> frozenset[str]:
    """ "January", "7"."""
    return frozenset(w.norm for w in words(dated.mention.text) if w.norm not in _SMALL_WORDS)


def _equal_but_for_year(a: Interval, b: Interval) -> bool:
    """A year that had to be inferred on one side decides nothing."""
    if not (a.year_inferred or b.year_inferred):
        return False
    return (a.start.month, a.start.day, a.end.month, a.end.day) == (b.start.month, b.start.day, b.end.month, b.end.day)


def _belongs_to_another(dated: DatedMention, statement: Statement, grounds: Grounds) -> bool:
    """Whether the cited sentences give this date to another deed, and another date to the statement's.

    >>> # evidence "She won in 2004 and lost the final round in 2007"; "lost the final round in 2004" does
    """
    own, rivals = [], []
    for passage in grounds.cited:
        for other in passage.analysis.dates:
            if _bears_out(other, dated):
                own.append(_place(passage.analysis, other))
            elif _may_rival(other, dated) and not any(_bears_out(other, d) for d in statement.analysis.dates):
                rivals.append(_place(passage.analysis, other))
    if not own or not rivals:
        return False
    said = _place(statement.analysis, dated)
    alike = [o for o in own if o.saying == said.saying]
    if not alike:
        return any(r.saying == said.saying for r in rivals)
    rivals = [r for r in rivals if r.saying == said.saying]
    return any(_is_taken_from(said, rival, alike) for rival in rivals)


def _may_rival(other: DatedMention, said: DatedMention) -> bool:
    """Whether both are days or both are times of day, and the other is not counted from a day told elsewhere."""
    if other.mention.form == "unanchored" and other.interval is None:
        return False
    return (other.mention.kind == "clock") == (said.mention.kind == "clock") and other.mention.kind != "duration"


def _is_taken_from(said: Place, rival: Place, own: Iterable[Place]) -> bool:
    """Whether the words beside the statement's date stand beside the rival, and not beside its own date; or the rival
    dates the statement's deed, in a sentence that has more of it.
    """
    lead = len(said.sentence & rival.sentence) - max(len(said.sentence & o.sentence) for o in own)
    if any(o.sentence is not rival.sentence for o in own) and lead < 0:
        return False
    close = max(len(said.near & o.near) for o in own)
    if close == 0 and len(said.near & rival.near) >= CLEARLY:
        return True
    wide = max(len(said.beside & o.beside) for o in own)
    shared = len(said.beside & rival.beside)
    if wide == 0 and shared >= CLEARLY:
        return True
    same_deed = said.deed is not None and said.deed == rival.deed and all(o.deed != said.deed for o in own)
    return same_deed and (shared >= max(wide, CLEARLY) or lead > 0)


def _place(analysis: Analysis, dated: DatedMention) -> Place:
    start, end = dated.mention.start, dated.mention.end
    deed = _deed_of(analysis, start)
    return Place(
        frozenset(c.stem for c in neighbours(analysis, start, end, reach=NEAR)),
        _beside(analysis, dated),
        analysis.stems - Analysis(dated.mention.text).stems,
        deed,
        dates_a_saying(analysis.text, Span(start, end)),
    )


def _deed_of(analysis: Analysis, start: int) -> str | None:
    """The stem of the deed before a date in its clause; where the date opens its clause or follows "and", that after it."""
    clause = analysis.clause_at(start)
    deeds = [d for d in find_deeds(analysis.text) if clause.start <= d.start < clause.end]
    before, after = [d for d in deeds if d.end <= start], [d for d in deeds if d.start > start]
    opens = not before or _OPENS.search(analysis.text, before[-1].end, start) is not None
    if opens and after:
        return after[0].stem
    return before[-1].stem if before else None


def _are_crossed(dated: DatedMention, statement: Statement, grounds: Grounds) -> bool:
    """ "Won in 2007 and lost in 2004" for "won in 2004 and lost in 2007"."""
    said = {d.mention.start: _deed_of(statement.analysis, d.mention.start) for d in statement.analysis.dates}
    mine = said[dated.mention.start]
    for passage in grounds.cited:
        there = [(d, _deed_of(passage.analysis, d.mention.start)) for d in passage.analysis.dates]
        own = {deed for d, deed in there if _bears_out(d, dated)}
        if mine is None or None in own or not own or mine in own:
            continue
        for other in statement.analysis.dates:
            theirs = {deed for d, deed in there if _bears_out(d, other) and not _bears_out(d, dated)}
            if said[other.mention.start] in own and mine in theirs:
                return True
    return False


def _is_counted(dated: DatedMention, analysis: Analysis) -> bool:
    """Whether it is a length of time, whose number and unit NUMBER_UNSUPPORTED compares ("in 20 minutes")."""
    start, end = dated.mention.start, dated.mention.end
    if analysis.text == dated.mention.text:
        start, end = 0, len(analysis.text)
    counted = any(q.value is not None and q.unit and start <= q.start < end for q in analysis.quantities)
    return dated.mention.kind == "duration" or (dated.mention.kind == "relative" and counted)


def _names_the_day_of_another(dated: DatedMention, analysis: Analysis) -> bool:
    """The weekday in "Tuesday, 4 August": the date after it says more."""
    return dated.mention.kind == "weekday" and any(
        0 <= d.mention.start - dated.mention.end <= 2 for d in analysis.dates if d is not dated
    )


def _beside(analysis: Analysis, dated: DatedMention) -> frozenset[str]:
    return frozenset(c.stem for c in neighbours(analysis, dated.mention.start, dated.mention.end, reach=BESIDE))


def _key(text: str) -> tuple[str, ...]:
    return tuple(w.norm for w in words(text) if w.norm not in _SMALL_WORDS)


def _stands_literally(dated: DatedMention, grounds: Grounds) -> bool:
    """Whether its words stand in a cited sentence in one run."""
    wanted = " ".join(_key(dated.mention.text))
    return any(
        wanted and f" {wanted} " in f" {' '.join(_key(canonical(p.text)))} " for p in grounds.cited
    )  # fmt: skip


def _rival(dated: DatedMention, statement: Statement, grounds: Grounds) -> DatedMention | None:
    """The cited date in the same place: beside a word that stands beside the statement's, else the only one."""
    stems = _beside(statement.analysis, dated)
    best, best_score = None, 0
    for passage in grounds.cited:
        for other in _days(passage.analysis.dates):
            score = len(stems & _beside(passage.analysis, other))
            if score > best_score:
                best, best_score = other, score
    if best is None:
        every = list(_days(_cited(grounds)))
        best = every[0] if len(every) == 1 else None
    return best


def _days(others: Iterable[DatedMention]) -> Iterator[DatedMention]:
    return (o for o in others if not _is_counted(o, Analysis(o.mention.text)))
