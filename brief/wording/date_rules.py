"""What days a date expression means. One function per form of `date_patterns`; weeks run from Monday to Sunday."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from brief.document import ReferenceDate
from brief.wording.date_patterns import month_of, weekday_of
from brief.wording.date_shifts import count_in, one_day, shifted, week_of
from brief.wording.date_stated import STATED, edge_of, interval, month_in, numbers_in, quarter_in, year_in
from brief.wording.dates import DateMention, Interval, Tense
from brief.wording.lexicons.english_dates import HOLIDAYS, ORDINALS

Rule = Callable[[str, ReferenceDate, Tense], Interval | None]


def resolve(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where nothing settles them."""
    text = mention.text.lower()
    try:
        if mention.form in STATED:
            return STATED[mention.form](text)
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
    month, numbers = month_of(text), numbers_in(text)
    if month is None or not numbers:
        return None
    day = date(_year_for(month, numbers[0], reference, tense), month, numbers[0])
    return interval(day, day, "day", inferred=True)


def _days_of_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month, numbers = month_of(text), numbers_in(text)
    if month is None or len(numbers) < 2 or numbers[0] >= numbers[1]:
        return None
    stated = len(numbers) > 2
    year = numbers[2] if stated else _year_for(month, numbers[0], reference, tense)
    return interval(date(year, month, numbers[0]), date(year, month, numbers[1]), "span", inferred=not stated)


def _holiday(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month, number = next(days for name, days in HOLIDAYS.items() if name.lower() in text.replace("’", "'"))
    years = numbers_in(text)
    year = years[0] if years else _year_for(month, number, reference, tense)
    day = date(year, month, number)
    return interval(day, day, "day", inferred=not years)


def _bare_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month = month_of(text)
    if month is None:
        return None
    now = month == reference.day.month
    year = reference.day.year if now else _year_for(month, 15, reference, tense)
    found = edge_of(month_in(year, month), text)
    return interval(found.start, found.end, found.grain, inferred=True)


def _part_of_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    bare = text.removeprefix("later ").removeprefix("earlier ")
    whole = _bare_month(bare, reference, "future" if text.startswith("later") else tense)
    if whole is None:
        return None
    if whole.start <= reference.day <= whole.end:
        if text.startswith("later"):
            return interval(reference.day, whole.end, "span", inferred=True)
        return interval(whole.start, reference.day, "span", inferred=True)
    return whole


def _near_month(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    month = month_of(text)
    if month is None:
        return None
    today = reference.day
    if text.startswith("last"):
        return month_in(today.year if month < today.month else today.year - 1, month)
    if text.startswith("next"):
        return month_in(today.year if month > today.month else today.year + 1, month)
    return month_in(today.year, month)


def _weekday(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """In the past the latest such day up to the reference day itself, else the first from it on.

    News written on a Tuesday calls that day "Tuesday", whatever the verb: "would not say on Tuesday".
    """
    weekday = weekday_of(text)
    if weekday is None:
        return None
    today = reference.day
    back = (today.weekday() - weekday) % 7
    ahead = (weekday - today.weekday()) % 7 or 7
    if text.endswith(" week"):
        week = week_of(today + timedelta(weeks=-1 if "last" in text else 1 if "next" in text else 0))
        return one_day(week.start + timedelta(days=weekday))
    if text.startswith("last") or "past" in text:
        return one_day(today - timedelta(days=back or 7))
    if text.startswith("next") or "coming" in text:
        return one_day(today + timedelta(days=ahead))
    if text.startswith("this"):
        return one_day(today + timedelta(days=ahead % 7)) if tense != "past" else one_day(today - timedelta(days=back))
    if tense == "past":
        # A stamp may lie a day behind the place of the event: the weekday six days back may be tomorrow, local time.
        if back == 6 and reference.origin == "publication":
            return None
        return one_day(today - timedelta(days=back))
    if tense in ("future", "present"):
        return one_day(today + timedelta(days=ahead % 7))
    return one_day(today) if back == 0 else None


def _ago(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = count_in(text.split(" ago")[0])
    return shifted(reference.day, text, -count) if count is not None else None


def _within(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """ "in two weeks" looks ahead; with a verb of the past it says how long something took."""
    count = count_in(text)
    if count is None or (tense != "future" and not text.endswith("time")):
        return None
    found = shifted(reference.day, text, count)
    if found is None or not text.startswith("within"):
        return found
    return interval(reference.day, found.end, "span")


def _from_now(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = count_in(text)
    return shifted(reference.day, text, count) if count is not None else None


def _past_span(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = count_in(text)
    if count is None:
        return None
    if "hour" in text:
        return interval(reference.day - timedelta(days=-(-count // 24)), reference.day, "span")
    found = shifted(reference.day, text, -count)
    if found is None:
        return None
    start = found.start if found.grain == "day" else max(found.start, _same_day(reference.day, found))
    return interval(start, reference.day, "span")


def _same_day(day: date, period: Interval) -> date:
    """The day in `period` that stands where `day` stands in its own month or week."""
    if period.grain == "week":
        return period.start + timedelta(days=day.weekday())
    month = day.month if period.grain == "year" else period.start.month
    return date(period.start.year, month, min(day.day, calendar.monthrange(period.start.year, month)[1]))


def _coming_span(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = count_in(text)
    found = shifted(reference.day, text, count) if count is not None else None
    return interval(reference.day, found.end, "span") if found else None


def _near_period(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    count = -1 if "last" in text or "past" in text else 1 if "next" in text or "coming" in text else 0
    if "weekend" in text:
        week = week_of(reference.day)
        start = week.start + timedelta(days=5 + 7 * count)
        return interval(start, start + timedelta(days=1), "span")
    if "quarter" in text:
        quarter = reference.day.year * 4 + (reference.day.month - 1) // 3 + count
        return quarter_in(quarter // 4, quarter % 4 + 1)
    if "past" in text:
        return _past_span(f"past 1 {text.split()[-1]}", reference, _)
    if any(word in text for word in ("week", "month", "year")):
        return shifted(reference.day, text, count)
    return None


def _weekend(_: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """The last one begun, or with a verb of the future the next; none where no verb says which."""
    if tense == "past":
        saturday = reference.day - timedelta(days=(reference.day.weekday() - 5) % 7)
    elif tense == "future":
        saturday = reference.day + timedelta(days=(5 - reference.day.weekday()) % 7)
    else:
        return None
    return interval(saturday, saturday + timedelta(days=1), "span")


def _part_of_period(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    if "year-end" in text or "year end" in text:
        return edge_of(year_in(reference.day.year), "end")
    if "month-end" in text or "month end" in text:
        return edge_of(month_in(reference.day.year, reference.day.month), "end")
    whole = _near_period(text.replace("of the ", "of this "), reference, tense)
    if whole is None:
        return None
    if "this" in text and text.startswith("later"):
        return interval(reference.day, whole.end, "span")
    if "this" in text and text.startswith("earlier"):
        return interval(whole.start, reference.day, "span")
    return whole if text.startswith(("earlier", "later")) else edge_of(whole, text)


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
        return interval(reference.day - timedelta(days=1), reference.day, "span")
    return one_day(reference.day + timedelta(days=shift))


def _quarter_named(text: str, reference: ReferenceDate, _: Tense) -> Interval:
    named = next((n for word, n in ORDINALS.items() if word in text), None)
    number = named if named is not None else int(text[1])
    return quarter_in(_named_year(text, reference), number)


def _half_named(text: str, reference: ReferenceDate, _: Tense) -> Interval:
    year = _named_year(text, reference)
    if "first" in text:
        return interval(date(year, 1, 1), date(year, 6, 30), "half")
    return interval(date(year, 7, 1), date(year, 12, 31), "half")


def _named_year(text: str, reference: ReferenceDate) -> int:
    years = [n for n in numbers_in(text) if n > 1000]
    if years:
        return years[0]
    return reference.day.year + (-1 if "last year" in text else 1 if "next year" in text else 0)


_COUNTED: dict[str, Rule] = {
    "quarter": _quarter_named,
    "half": _half_named,
    "days of a month": _days_of_month,
    "holiday": _holiday,
    "from now": _from_now,
    "weekend": _weekend,
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
_BY_TENSE = frozenset(
    {
        "day month", "month day", "days of a month", "holiday", "month", "part of a month", "near weekday", "weekday",
        "weekend", "within",
    }
)  # fmt: skip
