"""Expressions that another date of the same sentence explains.

"Three days later", "the day before" and "that night" are counted from an anchor: the last date before them that means
days on its own, or for "two days after the July 3 vote" the date right after. An anchor must be as fine as what is
counted: no week later than a year. A month or day without a year takes that of a date it is joined to.

    "He was seized on July 3 and freed two days later."  two days later = 5 July
    "She died on Friday, the day before her trial."      "before" has an object that is no date: open
    "In March and April 2016 it rained."                 March = March 2016
    "In 2009 he left, and in March he came."             open: of 2009, or of the year of writing
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from brief.wording.date_patterns import month_of
from brief.wording.date_shifts import count_in, one_day, shifted, week_of
from brief.wording.date_stated import month_in, year_in
from brief.wording.dates import DateMention, Interval
from brief.wording.lexicons.english_dates import WEEKDAYS

ANCHORS = frozenset(
    {
        "iso date", "day month year", "month day year", "slashed date", "month year", "day month", "month day", "month",
        "near year", "near month", "weekday", "near weekday", "day word", "holiday", "year",
    }
)  # fmt: skip
YEARLESS = frozenset({"day month", "month day", "days of a month", "month"})
WITH_YEAR = frozenset({"iso date", "day month year", "month day year", "month year", "year"})
JOINED = 8
"""Code points between two dates that "and", "to" or a comma joins."""
REACH = 80
"""Code points before a month or day within which a date with a year may be its own."""
_JOINT = re.compile(r"(?:,|,? and|,? or| to| until| through|\s?-)\s?(?:in |on )?")
_OBJECT_FOLLOWS = re.compile(r"(?:before|after)$")
_ENDS_THERE = re.compile(r"\s*(?:[.,;:)!?\"']|$|(?:and|but|when|as)\b)")
_GAP = re.compile(r"\s(?:the |his |her |their |its )?$")
_LATER = re.compile(r"\b(?:later|after|afterwards?|following|next)\b")
_EARLIER = re.compile(r"\b(?:earlier|before|previous|preceding)\b")


def with_anchors(mentions: Sequence[DateMention], folded: str) -> list[DateMention]:
    """Each expression that another date explains, joined to it; one pass. No chain is longer than
    "two days later" from "March 3" from "2016".
    """
    found: list[DateMention] = []
    last: DateMention | None = None
    last_year: DateMention | None = None
    for index, mention in enumerate(mentions):
        following = mentions[index + 1] if index + 1 < len(mentions) else None
        anchor = None
        if mention.form == "unanchored":
            anchor = _anchor_of(mention, last, following, folded)
        elif mention.form in YEARLESS:
            anchor = _year_beside(mention, last_year, following, folded)
        found.append(replace(mention, anchor=anchor) if anchor else mention)
        if mention.form in ANCHORS:
            last = found[-1]
        if mention.form in WITH_YEAR:
            last_year = mention
    return found


def _anchor_of(
    mention: DateMention, last: DateMention | None, following: DateMention | None, folded: str
) -> DateMention | None:
    if folded.startswith(" as ", mention.end):
        return None
    if not _OBJECT_FOLLOWS.search(mention.text):
        return last
    near = following is not None and following.form in ANCHORS and following.start - mention.end <= JOINED
    if near and following is not None and _GAP.fullmatch(folded[mention.end : following.start]):
        return following
    return last if _ENDS_THERE.match(folded, mention.end) else None


def _year_beside(
    mention: DateMention, last: DateMention | None, following: DateMention | None, folded: str
) -> DateMention | None:
    near = following is not None and following.form in WITH_YEAR - {"year"} and following.start - mention.end <= JOINED
    if near and following is not None and _JOINT.fullmatch(folded[mention.end : following.start]):
        return following
    return last if last is not None and mention.start - last.end <= REACH else None


def year_taken(mention: DateMention, base: Interval) -> int | None:
    """The year of the date that a month or day is joined to; None where they only stand in one sentence."""
    if mention.anchor is None or max(mention.start - mention.anchor.end, mention.anchor.start - mention.end) > JOINED:
        return None
    month = month_of(mention.text)
    if month is None or mention.anchor.form == "year":
        return base.start.year
    if mention.anchor.start > mention.start:
        return base.start.year - (month > base.start.month)
    return base.start.year + (month < base.start.month)


def counted_from(base: Interval, text: str) -> Interval | None:
    """The days that `text`, in lower case, means when counted from `base`; None where `base` is too coarse."""
    weekday = next((number for word, number in WEEKDAYS.items() if text.endswith(f" {word}")), None)
    unit = _unit_of(text)
    if not _fine_enough(base, unit):
        return None
    if weekday is not None:
        return _weekday_beside(base, weekday, text)
    if " in the " in text or text.startswith(("that", "the same", "later that", "earlier that")):
        return _around(base, unit)
    sign = 1 if _LATER.search(text) else -1 if _EARLIER.search(text) else 0
    count = 1 if text.startswith("the ") else count_in(text)
    if count is None or sign == 0:
        return None
    if unit == "year" and base.grain == "month":
        return month_in(base.start.year + sign * count, base.start.month)
    return shifted(base.start, unit, sign * count)


_UNITS = (
    "fortnight", "weekend", "week", "month", "quarter", "year", "decade", "centur", "hour", "minute", "day",
)  # fmt: skip


def _unit_of(text: str) -> str:
    return next((unit for unit in _UNITS if unit in text), "day")


def _fine_enough(base: Interval, unit: str) -> bool:
    if unit in ("day", "week", "fortnight"):
        return base.start == base.end
    if unit == "month":
        return base.grain in ("day", "month")
    return unit == "year" and base.grain in ("day", "month", "year")


def _around(base: Interval, unit: str) -> Interval:
    """The day, week, month or year that holds the first day of `base`."""
    if unit == "week":
        return week_of(base.start)
    if unit == "month":
        return month_in(base.start.year, base.start.month)
    return year_in(base.start.year) if unit == "year" else one_day(base.start)


def _weekday_beside(base: Interval, weekday: int, text: str) -> Interval:
    """The first such weekday after the anchor, or the last before it."""
    if _EARLIER.search(text):
        return one_day(base.start - timedelta(days=(base.start.weekday() - weekday) % 7 or 7))
    return one_day(base.start + timedelta(days=(weekday - base.start.weekday()) % 7 or 7))
