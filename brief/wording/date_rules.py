"""What days a date expression means. One function per form of `date_patterns`; weeks run from Monday to Sunday."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from brief.document import ReferenceDate
from brief.wording.date_patterns import DIGITS, month_of, weekday_of
from brief.wording.dates import DateMention, Grain, Interval, Tense
from brief.wording.lexicons.english_dates import ORDINALS, SMALL_NUMBERS

Rule = Callable[[str, ReferenceDate, Tense], Interval | None]


def resolve(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where nothing settles them."""
    text = mention.text.lower()
    try:
        if mention.form in _ABSOLUTE:
            return _ABSOLUTE[mention.form](text)
        if reference is None or mention.form not in _COUNTED:
            return None
        found = _COUNTED[mention.form](text, reference, mention.tense)
    except (ValueError, OverflowError):  # "31 June", or a day before year 1
        return None
    if found is None:
        return None
    tense = f", {mention.tense} tense" if mention.form in _BY_TENSE and mention.tense != "unknown" else ""
    receipt = f"{mention.form} counted from {reference.day.isoformat()} ({reference.origin}){tense}"
    inferred = found.year_inferred or reference.year_inferred
    return Interval(found.start, found.end, found.grain, receipt, inferred)


# ---------------------------------------------------------------- absolute


def _numbers(text: str) -> list[int]:
    return [int(n) for n in DIGITS.findall(text)]


def _interval(start: date, end: date, grain: Grain, *, inferred: bool = False) -> Interval:
    return Interval(start, end, grain, "", inferred)


def _on(day: date, form: str) -> Interval:
    return Interval(day, day, "day", form)


def _iso(text: str) -> Interval:
    year, month, day = _numbers(text)
    return _on(date(year, month, day), "stated in full")


def _full(text: str) -> Interval | None:
    numbers = _numbers(text)
    month = month_of(text)
    if month is None or len(numbers) != 2:
        return None
    day, year = sorted(numbers)
    return _on(date(year, month, day), "stated in full")


def _slashed(text: str) -> Interval | None:
    """Only where one reading is possible: "25/12/2018", not "03/08/2018"."""
    first, second, year = _numbers(text)
    if first > 12 >= second or first == second:
        return _on(date(year, second, first), "stated in full")
    if second > 12 >= first:
        return _on(date(year, first, second), "stated in full")
    return None


def _month_year(text: str) -> Interval | None:
    month = month_of(text)
    return _stated(_edge_of(_month(_numbers(text)[-1], month), text)) if month else None


def _year_only(text: str) -> Interval:
    return _stated(_edge_of(_year(_numbers(text)[-1]), text))


def _decade(text: str) -> Interval:
    year = _numbers(text)[0]
    start, length = (0, 10)
    if "early" in text:
        length = 4
    elif "mid" in text:
        start, length = 4, 3
    elif "late" in text:
        start, length = 7, 3
    return Interval(date(year + start, 1, 1), date(year + start + length - 1, 12, 31), "decade", "stated in full")


def _years(text: str) -> Interval | None:
    first, last = _numbers(text)
    if last < 100:
        last += first // 100 * 100
    return Interval(date(first, 1, 1), date(last, 12, 31), "span", "stated in full") if last >= first else None


def _stated(found: Interval) -> Interval:
    return Interval(found.start, found.end, found.grain, "stated in full")


def _month(year: int, month: int) -> Interval:
    return _interval(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), "month")


def _year(year: int) -> Interval:
    return _interval(date(year, 1, 1), date(year, 12, 31), "year")


def _edge_of(whole: Interval, text: str) -> Interval:
    """The third of a period that "early", "mid" or "late" names; the whole where none is named."""
    days = (whole.end - whole.start).days + 1
    third = timedelta(days=days // 3)
    if "early" in text or "start" in text or "beginning" in text:
        return _interval(whole.start, whole.start + third, "span")
    if "mid" in text:
        return _interval(whole.start + third, whole.end - third, "span")
    if "late" in text or "end" in text:
        return _interval(whole.end - third, whole.end, "span")
    return whole


# ---------------------------------------------------------------- counted from the reference day


def _year_for(month: int, day: int, reference: ReferenceDate, tense: Tense) -> int:
    """The year that brings a month and day nearest to the reference, on the side that the tense names."""
    today = reference.day
    this = date(today.year, month, min(day, calendar.monthrange(today.year, month)[1]))
    if tense == "future":
        return today.year if this >= today else today.year + 1
    if tense == "past":
        return today.year if this <= today else today.year - 1
    if (this - today).days > 183:
        return today.year - 1
    if (today - this).days > 183:
        return today.year + 1
    return today.year


def _day_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month, numbers = month_of(text), _numbers(text)
    if month is None or not numbers:
        return None
    day = date(_year_for(month, numbers[0], reference, tense), month, numbers[0])
    return _interval(day, day, "day", inferred=True)


def _bare_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month = month_of(text)
    if month is None:
        return None
    now = month == reference.day.month
    year = reference.day.year if now else _year_for(month, 15, reference, tense)
    found = _edge_of(_month(year, month), text)
    return _interval(found.start, found.end, found.grain, inferred=True)


def _part_of_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    bare = text.removeprefix("later ").removeprefix("earlier ")
    whole = _bare_month(bare, reference, "future" if text.startswith("later") else tense)
    if whole is None:
        return None
    if whole.start <= reference.day <= whole.end:
        if text.startswith("later"):
            return _interval(reference.day, whole.end, "span", inferred=True)
        return _interval(whole.start, reference.day, "span", inferred=True)
    return whole


def _near_month(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    month = month_of(text)
    if month is None:
        return None
    today = reference.day
    if text.startswith("last"):
        return _month(today.year if month < today.month else today.year - 1, month)
    if text.startswith("next"):
        return _month(today.year if month > today.month else today.year + 1, month)
    return _month(today.year, month)


def _weekday(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """In the past the latest such day up to the reference day itself, in the future the first after it."""
    weekday = weekday_of(text)
    if weekday is None:
        return None
    today = reference.day
    back = (today.weekday() - weekday) % 7
    ahead = (weekday - today.weekday()) % 7 or 7
    if text.startswith("last") or "past" in text:
        return _day(today - timedelta(days=back or 7))
    if text.startswith("next") or "coming" in text:
        return _day(today + timedelta(days=ahead))
    if text.startswith("this"):
        return _day(today + timedelta(days=ahead % 7)) if tense != "past" else _day(today - timedelta(days=back))
    if tense == "past":
        return _day(today - timedelta(days=back))
    if tense == "future":
        return _day(today + timedelta(days=ahead))
    return _day(today) if back == 0 else None


def _day(day: date) -> Interval:
    return _interval(day, day, "day")


def _count(text: str) -> int | None:
    """The number in "three weeks ago"; None for "several", "a few", "half a" and "more than three"."""
    if text.startswith(("more than", "over")):
        return None
    if any(word in text for word in ("several", "few", "couple", "half")):
        return 2 if "couple" in text else None
    numbers = _numbers(text)
    if numbers:
        return numbers[0]
    return next((SMALL_NUMBERS[w] for w in text.split() if w in SMALL_NUMBERS), None)


def _shift(day: date, unit: str, count: int) -> Interval | None:
    """The day, week, month or year that lies `count` units from `day`; negative counts lie before it."""
    if "month" in unit:
        months = day.year * 12 + day.month - 1 + count
        return _month(months // 12, months % 12 + 1)
    if "year" in unit:
        return _year(day.year + count)
    if "decade" in unit:
        return _year(day.year + 10 * count)
    if "week" in unit or "fortnight" in unit:
        return _week(day + timedelta(weeks=count * (2 if "fortnight" in unit else 1)))
    if "day" in unit or "night" in unit:
        return _day(day + timedelta(days=count))
    return None


def _week(day: date) -> Interval:
    monday = day - timedelta(days=day.weekday())
    return _interval(monday, monday + timedelta(days=6), "week")


def _ago(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = _count(text.split(" ago")[0])
    return _shift(reference.day, text, -count) if count is not None else None


def _within(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """ "in two weeks" looks ahead; with a verb of the past it says how long something took."""
    count = _count(text)
    if count is None or tense != "future":
        return None
    found = _shift(reference.day, text, count)
    if found is None or not text.startswith("within"):
        return found
    return _interval(reference.day, found.end, "span")


def _past_span(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = _count(text)
    found = _shift(reference.day, text, -count) if count is not None else None
    if found is None:
        return None
    start = found.start if found.grain == "day" else max(found.start, _same_day(reference.day, found))
    return _interval(start, reference.day, "span")


def _same_day(day: date, period: Interval) -> date:
    """The day in `period` that stands where `day` stands in its own month or week."""
    if period.grain == "week":
        return period.start + timedelta(days=day.weekday())
    month = day.month if period.grain == "year" else period.start.month
    return date(period.start.year, month, min(day.day, calendar.monthrange(period.start.year, month)[1]))


def _coming_span(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = _count(text)
    found = _shift(reference.day, text, count) if count is not None else None
    return _interval(reference.day, found.end, "span") if found else None


def _near_period(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = -1 if "last" in text or "past" in text else 1 if "next" in text or "coming" in text else 0
    if "weekend" in text:
        week = _week(reference.day)
        start = week.start + timedelta(days=5 + 7 * count)
        return _interval(start, start + timedelta(days=1), "span")
    if "quarter" in text:
        quarter = reference.day.year * 4 + (reference.day.month - 1) // 3 + count
        return _quarter(quarter // 4, quarter % 4 + 1)
    if "past" in text:
        return _past_span(f"past 1 {text.split()[-1]}", reference, _)
    if any(word in text for word in ("week", "month", "year")):
        return _shift(reference.day, text, count)
    return None


def _quarter(year: int, number: int) -> Interval:
    last = _month(year, 3 * number)
    return _interval(date(year, 3 * number - 2, 1), last.end, "quarter")


def _part_of_period(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    if "year-end" in text or "year end" in text:
        return _edge_of(_year(reference.day.year), "late")
    if "month-end" in text or "month end" in text:
        return _edge_of(_month(reference.day.year, reference.day.month), "late")
    whole = _near_period(text.replace("of the", "of this"), reference, tense)
    if whole is None:
        return None
    if "this" in text and text.startswith("later"):
        return _interval(reference.day, whole.end, "span")
    if "this" in text and text.startswith("earlier"):
        return _interval(whole.start, reference.day, "span")
    return whole if text.startswith(("earlier", "later")) else _edge_of(whole, text)


def _day_word(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    shift = 0
    if "before yesterday" in text:
        shift = -2
    elif "after tomorrow" in text:
        shift = 2
    elif "yesterday" in text or "last night" in text:
        shift = -1
    elif "tomorrow" in text:
        shift = 1
    elif "overnight" in text:
        return _interval(reference.day - timedelta(days=1), reference.day, "span")
    return _day(reference.day + timedelta(days=shift))


def _quarter_named(text: str, reference: ReferenceDate, _: Tense) -> Interval:
    number = next(n for word, n in ORDINALS.items() if word in text)
    return _quarter(_named_year(text, reference), number)


def _half_named(text: str, reference: ReferenceDate, _: Tense) -> Interval:
    year = _named_year(text, reference)
    if "first" in text:
        return _interval(date(year, 1, 1), date(year, 6, 30), "half")
    return _interval(date(year, 7, 1), date(year, 12, 31), "half")


def _named_year(text: str, reference: ReferenceDate) -> int:
    years = [n for n in _numbers(text) if n > 1000]
    if years:
        return years[0]
    return reference.day.year + (-1 if "last year" in text else 1 if "next year" in text else 0)


_ABSOLUTE: dict[str, Callable[[str], Interval | None]] = {
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
}
_COUNTED: dict[str, Rule] = {
    "quarter": _quarter_named,
    "half": _half_named,
    "day month": _day_month,
    "month day": _day_month,
    "month": _bare_month,
    "part of a month": _part_of_month,
    "near month": _near_month,
    "near weekday": _weekday,
    "weekday": _weekday,
    "ago": _ago,
    "past span": _past_span,
    "coming span": _coming_span,
    "within": _within,
    "part of a period": _part_of_period,
    "near period": _near_period,
    "day word": _day_word,
}
_BY_TENSE = frozenset({"day month", "month day", "month", "part of a month", "near weekday", "weekday", "within"})
