"""Counting days, weeks, months and years from a day. Weeks run from Monday to Sunday."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from brief.document import ReferenceDate
from brief.wording.date_stated import interval, month_in, numbers_in, year_in
from brief.wording.dates import Interval, Tense
from brief.wording.lexicons.english_dates import SMALL_NUMBERS

# A bound or a near miss ("nearly three weeks") names no day.
_BOUND = re.compile(r"(?:nearly|almost|more than|less than|at least|under|just (?:over|under)|over(?! the))\b")
_ROUGH = re.compile(r"(?:about|around|roughly|some)\b")
MOST_YEARS = 100
"""A longer time ago ("300 years ago") is a round figure and names no year."""
MOST_ROUGHLY = 5
"""The most that "about" may stand before for the count to be taken at its word."""


def one_day(day: date) -> Interval:
    return interval(day, day, "day")


def count_in(text: str) -> int | None:
    """The number in "three weeks ago"; None for "several", "a few", "half a", "more than three" and "nearly three"."""
    if _BOUND.match(text):
        return None
    if any(word in text for word in ("several", "few", "couple", "half")):
        return 2 if "couple" in text else None
    numbers = numbers_in(text)
    count = numbers[0] if numbers else _first_spelled(text)
    return None if count is not None and count > MOST_ROUGHLY and _ROUGH.match(text) else count


def _first_spelled(text: str) -> int | None:
    return next((_spelled(word) for word in text.split() if word.rpartition("-")[2] in SMALL_NUMBERS), None)


def _spelled(word: str) -> int:
    """ "twenty-five" is 25."""
    return sum(SMALL_NUMBERS.get(part, 0) for part in word.split("-"))


def shifted(day: date, unit: str, count: int) -> Interval | None:
    """The day, week, month or year that lies `count` units from `day`; negative counts lie before it.

    None for minutes and hours, and for decades and centuries, which are round figures.
    """
    if "decade" in unit or "centur" in unit or "hour" in unit or "minute" in unit or "quarter" in unit:
        return None
    if "month" in unit:
        months = day.year * 12 + day.month - 1 + count
        return month_in(months // 12, months % 12 + 1)
    if "year" in unit:
        return year_in(day.year + count) if abs(count) <= MOST_YEARS else None
    if "weekend" in unit:
        return None
    if "week" in unit or "fortnight" in unit:
        return week_of(day + timedelta(weeks=count * (2 if "fortnight" in unit else 1)))
    if "day" in unit or "night" in unit:
        return one_day(day + timedelta(days=count))
    return None


def exactly_shifted(day: date, unit: str, count: int) -> date | None:
    """The one day that lies `count` units from `day`; of a shorter month the last. Hours count as whole days begun."""
    if "hour" in unit:
        days = -(-abs(count) // 24)
        return day + timedelta(days=days if count > 0 else -days)
    found = shifted(day, unit, count)
    if found is None or found.grain == "day":
        return found.start if found else None
    if found.grain == "week":
        return found.start + timedelta(days=day.weekday())
    month = day.month if found.grain == "year" else found.start.month
    return date(found.start.year, month, min(day.day, calendar.monthrange(found.start.year, month)[1]))


def week_of(day: date) -> Interval:
    monday = day - timedelta(days=day.weekday())
    return interval(monday, monday + timedelta(days=6), "week")


# ---------------------------------------------------------------- forms that count


def ago(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    """ "Two years ago" is the year; "two years ago today" the day, "two years ago this month" the month."""
    counted, _ago, rest = text.partition(" ago")
    count = count_in(counted)
    if count is None:
        return None
    if not rest:
        return shifted(reference.day, counted, -count)
    day = exactly_shifted(reference.day, counted, -count)
    return shifted(day, rest, 0) if day else None


def from_now(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = count_in(text)
    return shifted(reference.day, text.split(" from ")[0], count) if count is not None else None


def within(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """ "in two weeks" looks ahead; with a verb of the past it says how long something took."""
    count = count_in(text)
    if count is None or (tense != "future" and not text.endswith("time")):
        return None
    if not text.startswith("within"):
        return shifted(reference.day, text.replace("time", ""), count)
    end = exactly_shifted(reference.day, text, count)
    return interval(reference.day, end, "span") if end else None


def past_span(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    """ "The past two weeks" reach back to the same weekday, "the last year" to the same day of a year ago."""
    start = exactly_shifted(reference.day, text, -_count_or_one(text)) if _count_or_one(text) else None
    return interval(start, reference.day, "span") if start else None


def coming_span(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    end = exactly_shifted(reference.day, text, _count_or_one(text)) if _count_or_one(text) else None
    return interval(reference.day, end, "span") if end else None


def _count_or_one(text: str) -> int:
    """0 where the count is left open ("the past few weeks")."""
    if re.search(r"\b(?:last|past|next|coming) (?:day|week|month|year)$", text):
        return 1
    return count_in(text.removeprefix("over ")) or 0
