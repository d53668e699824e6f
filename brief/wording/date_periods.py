"""Weeks, months, quarters, seasons and years named by their place beside the reference day ("last week")."""

from __future__ import annotations

from datetime import date, timedelta

from brief.document import ReferenceDate
from brief.wording.date_shifts import one_day, past_span, shifted, week_of
from brief.wording.date_stated import (
    edge_of,
    first_month_of_season,
    interval,
    month_in,
    numbers_in,
    quarter_in,
    season_edge,
    season_in,
    year_in,
)
from brief.wording.dates import Interval, Tense
from brief.wording.lexicons.english_dates import ORDINALS

JUST_OVER = 30
"""Days after its end during which "last summer" may mean the one before."""
TUESDAY, FRIDAY, SATURDAY = 1, 4, 5
SOON = 60
"""Days before its start during which "next summer" may mean the one after."""


def place_of(text: str) -> int:
    """-1 for "last" and "past", 1 for "next" and "coming", else 0."""
    return -1 if "last" in text or "past" in text else 1 if "next" in text or "coming" in text else 0


def near_period(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    count = place_of(text)
    if "before last" in text or "after next" in text:
        return shifted(reference.day, text.split()[-3], 2 * count)
    if "weekend" in text:
        return _near_weekend(count, text, reference.day, tense)
    if "quarter" in text:
        quarter = reference.day.year * 4 + (reference.day.month - 1) // 3 + count
        return quarter_in(quarter // 4, quarter % 4 + 1)
    if "past" in text or text.startswith("the last"):
        return past_span(f"past 1 {text.split()[-1]}", reference, tense)
    return shifted(reference.day, text, count)


def _near_weekend(count: int, text: str, today: date, tense: Tense) -> Interval | None:
    """On a weekend "this" is that one. In the week "this" is the coming one, or with a verb of the past the one just
    over, and open where it may be either; so are "next" and "the last".
    """
    if "past" in text:
        return _two_days(today - timedelta(days=(today.weekday() - SATURDAY) % 7))
    saturday = week_of(today).start + timedelta(days=SATURDAY)
    if count == 0 and today.weekday() < FRIDAY and tense != "future":
        if tense == "past":
            return _two_days(saturday - timedelta(weeks=1))
        return _two_days(saturday) if today.weekday() > TUESDAY or tense == "present" else None
    if count == 1 and today.weekday() <= FRIDAY:
        return None
    return _two_days(saturday + timedelta(weeks=count))


def _two_days(saturday: date) -> Interval:
    return interval(saturday, saturday + timedelta(days=1), "span")


def weekend(_: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """The last one begun, or with a verb of the future the next; none where no verb says which."""
    today = reference.day
    if tense == "past":
        return _two_days(today - timedelta(days=(today.weekday() - SATURDAY) % 7))
    if tense == "future":
        return _two_days(today + timedelta(days=(SATURDAY - today.weekday()) % 7))
    return None


def part_of_period(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    if "year" in text.split("-")[0] and text.endswith("end"):
        return edge_of(year_in(reference.day.year), "end")
    if "month-end" in text or "month end" in text:
        return edge_of(month_in(reference.day.year, reference.day.month), "end")
    shown = text.replace("of the ", "of this ").replace("-", " ")
    whole = near_period(shown.split(" of ")[-1], reference, tense)
    if whole is None:
        return None
    now = whole.start <= reference.day <= whole.end
    if text.startswith("later") or "the rest" in text or "remainder" in text:
        return interval(reference.day, whole.end, "span") if now else whole
    if text.startswith("earlier"):
        return interval(whole.start, reference.day, "span") if now else whole
    return edge_of(whole, text)


def day_word(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    shift = 0
    if "before yesterday" in text:
        shift = -2
    elif "after tomorrow" in text:
        shift = 2
    elif "yesterday" in text or text.startswith("last "):
        shift = -1
    elif "tomorrow" in text:
        shift = 1
    elif "overnight" in text:
        return interval(reference.day - timedelta(days=1), reference.day, "span")
    return one_day(reference.day + timedelta(days=shift))


# ---------------------------------------------------------------- seasons, quarters, halves


def near_season(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    """ "Last" is the latest one over, "next" the first to come, "this" the nearest; none where two are as likely."""
    month = first_month_of_season(text)
    if month is None:
        return None
    today = reference.day
    seasons = [season_in(today.year + shift, month) for shift in (-2, -1, 0, 1, 2)]
    place = place_of(text.removeprefix("late "))
    if place < 0:
        found = [s for s in seasons if s.end < today][-1]
        if (today - found.end).days <= JUST_OVER and "this" not in text:
            return None
    elif place > 0:
        found = next(s for s in seasons if s.start > today)
        if (found.start - today).days <= SOON and "this" not in text:
            return None
    else:
        found = min(seasons, key=lambda s: max((s.start - today).days, (today - s.end).days, 0))
    if found.start <= today <= found.end:
        if text.startswith("later"):
            return interval(today, found.end, "span")
        if text.startswith("earlier"):
            return interval(found.start, today, "span")
    return season_edge(found, text)


def season(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """ "In the spring": with a verb of the past the latest begun, with one of the future the next not over."""
    month = first_month_of_season(text)
    if month is None or tense not in ("past", "future"):
        return None
    today = reference.day
    seasons = [season_in(today.year + shift, month) for shift in (-2, -1, 0, 1, 2)]
    if tense == "past":
        found = [s for s in seasons if s.start <= today][-1]
    else:
        found = next(s for s in seasons if s.end >= today)
    found = season_edge(found, text)
    return interval(found.start, found.end, "span", inferred=True)


def quarter_named(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """Without a year the latest begun, or with a verb of the future the next not over."""
    named = next((n for word, n in ORDINALS.items() if word in text), None)
    number = named if named is not None else int(text[1])
    year = _named_year(text, reference)
    if year is not None:
        return quarter_in(year, number)
    return _beside([quarter_in(reference.day.year + shift, number) for shift in (-1, 0, 1)], reference.day, tense)


def half_named(text: str, reference: ReferenceDate, _: Tense) -> Interval:
    year = _named_year(text, reference) or reference.day.year
    if "first" in text or "h1" in text:
        return interval(date(year, 1, 1), date(year, 6, 30), "half")
    return interval(date(year, 7, 1), date(year, 12, 31), "half")


def _beside(periods: list[Interval], today: date, tense: Tense) -> Interval | None:
    if tense == "past":
        found = [p for p in periods if p.start <= today][-1]
    elif tense == "future":
        found = next(p for p in periods if p.end >= today)
    else:
        return None
    return interval(found.start, found.end, found.grain, inferred=True)


def _named_year(text: str, reference: ReferenceDate) -> int | None:
    years = [n for n in numbers_in(text) if n > 1000]
    if years:
        return years[0]
    if not text.endswith("year"):
        return None
    return reference.day.year + place_of(text.rpartition(" of ")[2])
