"""What days a date expression means. One function per form of `date_patterns`; weeks run from Monday to Sunday."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from datetime import date, timedelta

from brief.document import ReferenceDate
from brief.wording import date_anchors, date_periods, date_shifts
from brief.wording.date_patterns import EDGES, MONTH_WORD, month_of, weekday_of
from brief.wording.date_shifts import one_day, week_of
from brief.wording.date_stated import STATED, edge_of, interval, month_in, numbers_in
from brief.wording.dates import DateMention, Interval, Tense
from brief.wording.lexicons.english_dates import HOLIDAYS, MONTHS

Rule = Callable[[str, ReferenceDate, Tense], Interval | None]

SLACK = timedelta(days=1)
"""A publication stamp may lie a day behind the place of the event."""
FAR = timedelta(days=300)
"""A day without a year that the tense puts so far off lies near on the other side, and nothing tells which is meant."""
NEAR = timedelta(days=92)
"""Without a verb a day still to come, or one of another calendar year, is taken only when it lies this near."""


def resolve(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where nothing settles them."""
    text = mention.text.lower().replace("’", "'")
    try:
        if mention.form in STATED:
            return STATED[mention.form](text)
        if mention.anchor is not None and mention.form == "unanchored":
            return _from_anchor(mention.anchor, text, reference)
        if mention.anchor is not None:
            base = resolve(mention.anchor, None)
            year = date_anchors.year_taken(mention, base) if base else None
            if year is not None:
                return _in_year_of(mention.anchor, mention.form, text, year)
            if base and reference and base.start.year < reference.day.year and mention.tense != "future":
                return None
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


def _from_anchor(anchor: DateMention, text: str, reference: ReferenceDate | None) -> Interval | None:
    base = resolve(anchor, reference)
    found = date_anchors.counted_from(base, text) if base else None
    if base is None or found is None:
        return None
    receipt = f'counted from "{anchor.text}" ({base.rule})'
    return Interval(found.start, found.end, found.grain, receipt, base.year_inferred)


def _in_year_of(anchor: DateMention, form: str, text: str, year: int) -> Interval | None:
    there = ReferenceDate(date(year, month_of(text) or 1, 1), "publication", anchor.text)
    found = _COUNTED[form](text, there, "unknown")
    if found is None or found.start.year != year:
        return None
    return Interval(found.start, found.end, found.grain, f'year of "{anchor.text}"')


# ---------------------------------------------------------------- days and months without a year


def _year_for(month: int, day: int, reference: ReferenceDate, tense: Tense) -> int | None:
    """The year that brings a month and day nearest to the reference, on the side that the tense names.

    None where that side is far and the other near ("has been set for 4 May", written on 20 May), and where no verb
    tells and neither the calendar year nor nearness does.
    """
    today = reference.day
    last, this, next_ = (
        date(year, month, min(day, calendar.monthrange(year, month)[1])) for year in _years_around(today)
    )
    if tense in ("future", "present"):
        found = this if this >= today else next_
        return found.year if found - today <= FAR else None
    if tense == "past":
        found = this if this <= today + SLACK else last
        return found.year if today - found <= FAR else None
    nearest = min((last, this, next_), key=lambda d: abs(d - today))
    return nearest.year if (nearest == this and this <= today) or abs(nearest - today) <= NEAR else None


def _years_around(today: date) -> tuple[int, ...]:
    return today.year - 1, today.year, today.year + 1


def _day_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """A weekday beside it decides the year where it fits only one of the three around."""
    month, numbers = month_of(text), numbers_in(text)
    if month is None or not numbers:
        return None
    weekday = weekday_of(text.replace(",", " ").replace(".", " "))
    if weekday is not None:
        fitting = [y for y in _years_around(reference.day) if _weekday_of(y, month, numbers[0]) == weekday]
        if len(fitting) == 1:
            return _year_known(date(fitting[0], month, numbers[0]))
    year = _year_for(month, numbers[0], reference, tense)
    return _year_known(date(year, month, numbers[0])) if year else None


def _weekday_of(year: int, month: int, day: int) -> int | None:
    return date(year, month, day).weekday() if day <= calendar.monthrange(year, month)[1] else None


def _year_known(day: date) -> Interval:
    return interval(day, day, "day", inferred=True)


def _days_of_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month, numbers = month_of(text), numbers_in(text)
    if month is None or len(numbers) < 2 or numbers[0] >= numbers[1]:
        return None
    stated = len(numbers) > 2
    year = numbers[2] if stated else _year_for(month, numbers[0], reference, tense)
    if year is None:
        return None
    return interval(date(year, month, numbers[0]), date(year, month, numbers[1]), "span", inferred=not stated)


def _edge_of_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """ "The last week" of a month is its last seven days."""
    part, _, named = text.partition(" of ")
    whole = _month_with_year(named, reference, tense)
    if whole is None or "weekend" in part or "few" in part:
        return None
    inferred, first = not numbers_in(named), "first" in part
    if "week" in part:
        found = edge_of(whole, "start" if first else "end")
        return interval(found.start, found.end, "span", inferred=inferred)
    day = whole.start if first else whole.end
    return interval(day, day, "day", inferred=inferred)


def _months(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """ "From March to May", over the turn of a year where the second month is the earlier."""
    first, last = (MONTHS[word] for word in MONTH_WORD.findall(text) if word in MONTHS)
    years = numbers_in(text)
    end_year = years[0] if years else _year_for(last, 15, reference, tense)
    if end_year is None:
        return None
    start = month_in(end_year - (first > last), first).start
    return interval(start, month_in(end_year, last).end, "span", inferred=not years)


def _month_with_year(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month, years = month_of(text), numbers_in(text)
    if month is None:
        return None
    return month_in(years[0], month) if years else _bare_month(text, reference, tense)


def _near_year(text: str, reference: ReferenceDate, _: Tense) -> Interval | None:
    """ "March last year", "5 March next year"."""
    month, numbers = month_of(text), numbers_in(text)
    if month is None:
        return None
    year = reference.day.year + date_periods.place_of(text)
    if numbers:
        return one_day(date(year, month, numbers[0]))
    return edge_of(month_in(year, month), text)


def _holiday(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month, number = next(days for name, days in HOLIDAYS.items() if name.lower() in text)
    years = numbers_in(text)
    year = years[0] if years else _year_for(month, number, reference, tense)
    return interval(date(year, month, number), date(year, month, number), "day", inferred=not years) if year else None


def _bare_month(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    month = month_of(text)
    if month is None:
        return None
    now = month == reference.day.month
    year = reference.day.year if now else _year_for(month, 15, reference, tense)
    if year is None:
        return None
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
    """None for one or two months off, where "last March" may be this year's as well as last year's."""
    month = month_of(text)
    if month is None:
        return None
    today = reference.day
    named = EDGES.sub("", text)
    place = date_periods.place_of(named)
    months_off = (month - today.month) * place
    if place and 0 < months_off <= 2:
        return None
    year = today.year
    if place < 0:
        year -= month >= today.month
    elif place > 0:
        year += month <= today.month
    return edge_of(month_in(year, month), text.removesuffix(named))


# ---------------------------------------------------------------- weekdays


def _weekday(text: str, reference: ReferenceDate, tense: Tense) -> Interval | None:
    """In the past the latest such day up to the reference day itself, else the first from it on.

    News written on a Tuesday calls that day "Tuesday", whatever the verb: "would not say on Tuesday". A publication
    stamp may lie a day off the place of the event, so six days back, or six ahead, may be tomorrow or yesterday.
    """
    weekday = weekday_of(text)
    if weekday is None:
        return None
    today = reference.day
    back = (today.weekday() - weekday) % 7
    ahead = (weekday - today.weekday()) % 7
    if text.endswith(" week"):
        week = week_of(today + timedelta(weeks=date_periods.place_of(text)))
        return one_day(week.start + timedelta(days=weekday))
    if not text.startswith(("last", "next", "this")):
        return _bare_weekday(back, ahead, reference, tense)
    if text.startswith("last") or "past" in text:
        # On a Saturday "last Friday" may be yesterday or a week before.
        return one_day(today - timedelta(days=back or 7)) if back != 1 or "past" in text else None
    if "coming" in text:
        return one_day(today + timedelta(days=ahead or 7))
    if text.startswith("next"):
        # On a Monday "next Thursday" may be in three days or in ten.
        return one_day(today + timedelta(days=ahead or 7)) if today.weekday() + (ahead or 7) > 6 else None
    return one_day(today + timedelta(days=ahead)) if tense != "past" else one_day(today - timedelta(days=back))


def _bare_weekday(back: int, ahead: int, reference: ReferenceDate, tense: Tense) -> Interval | None:
    stamped, today = reference.origin == "publication", reference.day
    if tense == "past":
        return None if back == 6 and stamped else one_day(today - timedelta(days=back))
    if tense in ("future", "present"):
        return None if ahead == 6 and stamped else one_day(today + timedelta(days=ahead))
    return one_day(today) if back == 0 else None


_COUNTED: dict[str, Rule] = {
    "quarter": date_periods.quarter_named,
    "half": date_periods.half_named,
    "edge of a month": _edge_of_month,
    "months": _months,
    "days of a month": _days_of_month,
    "near year": _near_year,
    "holiday": _holiday,
    "from now": date_shifts.from_now,
    "weekend": date_periods.weekend,
    "day month": _day_month,
    "month day": _day_month,
    "month": _bare_month,
    "part of a month": _part_of_month,
    "near month": _near_month,
    "near weekday": _weekday,
    "weekday": _weekday,
    "ago": date_shifts.ago,
    "past span": date_shifts.past_span,
    "coming span": date_shifts.coming_span,
    "within": date_shifts.within,
    "part of a period": date_periods.part_of_period,
    "near season": date_periods.near_season,
    "season": date_periods.season,
    "near period": date_periods.near_period,
    "day word": date_periods.day_word,
}
_BY_TENSE = frozenset(
    {
        "edge of a month", "months", "day month", "month day", "days of a month", "holiday", "month", "part of a month",
        "near weekday", "weekday", "weekend", "within", "quarter", "season", "near period",
    }
)  # fmt: skip
