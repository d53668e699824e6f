"""Counting days, weeks, months and years from a day. Weeks run from Monday to Sunday."""

from __future__ import annotations

from datetime import date, timedelta

from brief.wording.date_stated import interval, month_in, numbers_in, year_in
from brief.wording.dates import Interval
from brief.wording.lexicons.english_dates import SMALL_NUMBERS


def one_day(day: date) -> Interval:
    return interval(day, day, "day")


def count_in(text: str) -> int | None:
    """The number in "three weeks ago"; None for "several", "a few", "half a" and "more than three"."""
    if text.startswith("more than") or (text.startswith("over ") and not text.startswith("over the")):
        return None
    if any(word in text for word in ("several", "few", "couple", "half")):
        return 2 if "couple" in text else None
    numbers = numbers_in(text)
    if numbers:
        return numbers[0]
    return next((_spelled(word) for word in text.split() if word.rpartition("-")[2] in SMALL_NUMBERS), None)


def _spelled(word: str) -> int:
    """ "twenty-five" is 25."""
    return sum(SMALL_NUMBERS.get(part, 0) for part in word.split("-"))


def shifted(day: date, unit: str, count: int) -> Interval | None:
    """The day, week, month or year that lies `count` units from `day`; negative counts lie before it."""
    if "month" in unit:
        months = day.year * 12 + day.month - 1 + count
        return month_in(months // 12, months % 12 + 1)
    if "year" in unit:
        return year_in(day.year + count)
    if "decade" in unit:
        return year_in(day.year + 10 * count)
    if "week" in unit or "fortnight" in unit:
        return week_of(day + timedelta(weeks=count * (2 if "fortnight" in unit else 1)))
    if "day" in unit or "night" in unit:
        return one_day(day + timedelta(days=count))
    return None


def week_of(day: date) -> Interval:
    monday = day - timedelta(days=day.weekday())
    return interval(monday, monday + timedelta(days=6), "week")
