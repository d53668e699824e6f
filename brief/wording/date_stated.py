"""The days of date expressions that say them in full, and the calendar's periods. No reference day is needed."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from brief.wording.date_patterns import DIGITS, month_of
from brief.wording.dates import Grain, Interval
from brief.wording.lexicons.english_dates import SEASONS, TENS_OF_YEARS


def numbers_in(text: str) -> list[int]:
    return [int(n) for n in DIGITS.findall(text)]


def interval(start: date, end: date, grain: Grain, *, inferred: bool = False) -> Interval:
    return Interval(start, end, grain, "", inferred)


def _on(day: date, form: str) -> Interval:
    return Interval(day, day, "day", form)


def _iso(text: str) -> Interval:
    year, month, day = numbers_in(text)
    return _on(date(year, month, day), "stated in full")


def _full(text: str) -> Interval | None:
    numbers = numbers_in(text)
    month = month_of(text)
    if month is None or len(numbers) != 2:
        return None
    day, year = sorted(numbers)
    return _on(date(year, month, day), "stated in full")


def _slashed(text: str) -> Interval | None:
    """Only where one reading is possible: "25/12/2018", not "03/08/2018"."""
    first, second, year = numbers_in(text)
    if first > 12 >= second or first == second:
        return _on(date(year, second, first), "stated in full")
    if second > 12 >= first:
        return _on(date(year, first, second), "stated in full")
    return None


def _month_year(text: str) -> Interval | None:
    month = month_of(text)
    return _stated(edge_of(month_in(numbers_in(text)[-1], month), text)) if month else None


def _year_only(text: str) -> Interval:
    return _stated(edge_of(year_in(numbers_in(text)[-1]), text))


def _decade(text: str) -> Interval:
    """Of "the '90s", "the 90s" and "the nineties" the century is the last one."""
    numbers = numbers_in(text)
    year = numbers[0] if numbers else next(year for word, year in TENS_OF_YEARS.items() if word in text)
    year += 1900 if year < 100 else 0
    start, length = (0, 10)
    if "early" in text:
        length = 4
    elif "mid" in text:
        start, length = 4, 3
    elif "late" in text:
        start, length = 7, 3
    return Interval(date(year + start, 1, 1), date(year + start + length - 1, 12, 31), "decade", "stated in full")


def _season_of_year(text: str) -> Interval | None:
    """ "The winter of 2016" may begin or end in that year and stays open; "winter 2015-16" does not."""
    numbers, month = numbers_in(text), first_month_of_season(text)
    if month is None or ((month == LAST_MONTH) != (len(numbers) == 2)):
        return None
    if len(numbers) == 2 and (numbers[0] + 1) % 100 != numbers[1]:
        return None
    return _stated(season_edge(season_in(numbers[0], month), text))


def _years(text: str) -> Interval | None:
    first, last = numbers_in(text)
    if last < 100:
        last += first // 100 * 100
    return Interval(date(first, 1, 1), date(last, 12, 31), "span", "stated in full") if last >= first else None


def _stated(found: Interval) -> Interval:
    return Interval(found.start, found.end, found.grain, "stated in full")


def month_in(year: int, month: int) -> Interval:
    return interval(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def year_in(year: int) -> Interval:
    return interval(date(year, 1, 1), date(year, 12, 31), "year")


def edge_of(whole: Interval, text: str) -> Interval:
    """The part of a period that its edge names; the whole where none is named.

    "early", "mid" and "late" are thirds (of a month days 1 to 10, 11 to 20 and the rest). "start" and "end" are the
    first and last month of a year, seven days of a month, two days of a week.
    """
    if "mid" in text:
        start, end = _third(whole, 1)
    elif "early" in text:
        start, end = _third(whole, 0)
    elif "late" in text:
        start, end = _third(whole, 2)
    elif "start" in text or "beginning" in text:
        start, end = whole.start, whole.start + timedelta(days=_EDGES[whole.grain] - 1)
    elif "end" in text.replace("weekend", ""):
        start, end = whole.end - timedelta(days=_EDGES[whole.grain] - 1), whole.end
    else:
        return whole
    return interval(start, end, "span")


_EDGES = {"year": 31, "month": 7, "week": 2}


def _third(whole: Interval, index: int) -> tuple[date, date]:
    first = whole.start
    if whole.grain == "year":
        start, last = date(first.year, 4 * index + 1, 1), month_in(first.year, 4 * index + 4)
        return start, last.end
    days = 10 if whole.grain == "month" else 2
    start = first + timedelta(days=days * index)
    return start, whole.end if index == 2 else start + timedelta(days=days - 1)


LAST_MONTH = 12


def first_month_of_season(text: str) -> int | None:
    return next((month for word, month in SEASONS.items() if word in text), None)


def season_in(year: int, month: int) -> Interval:
    """The three months from that one on."""
    end = month_in(year + (month + 2 > LAST_MONTH), (month + 1) % LAST_MONTH + 1)
    return interval(date(year, month, 1), end.end, "span")


def season_edge(season: Interval, text: str) -> Interval:
    """Its first, second or third month where "early", "mid" or "late" names one, else the whole."""
    shift = next((i for i, word in enumerate(("early", "mid", "late")) if word in text.replace("later", "")), None)
    if shift is None:
        return season
    months = season.start.month - 1 + shift
    found = month_in(season.start.year + months // 12, months % 12 + 1)
    return interval(found.start, found.end, "span")


def quarter_in(year: int, number: int) -> Interval:
    return interval(date(year, 3 * number - 2, 1), month_in(year, 3 * number).end, "quarter")


STATED: dict[str, Callable[[str], Interval | None]] = {
    "iso date": _iso,
    "cjk date": _iso,
    "day month year": _full,
    "month day year": _full,
    "foreign date": _full,
    "slashed date": _slashed,
    "month year": _month_year,
    "edge of year": _year_only,
    "year": _year_only,
    "decade": _decade,
    "years": _years,
    "season of a year": _season_of_year,
}
"""The rule of each form of `date_patterns` that is stated in full."""
