"""Expressions counted from another date of the same sentence: "three days later", "the day before", "that night".

An anchor is the last date before the expression that means days on its own; for "two days after the July 3 vote" it
is the date right after. An anchor must be as fine as what is counted: no week later than a year.

    "He was seized on July 3 and freed two days later."  two days later = 5 July
    "She died on Friday, the day before her trial."      "before" has an object that is no date: open
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

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
_OBJECT_FOLLOWS = re.compile(r"(?:before|after)$")
_ENDS_THERE = re.compile(r"\s*(?:[.,;:)!?\"']|$|(?:and|but|when|as)\b)")
_GAP = re.compile(r"\s(?:the |his |her |their |its )?$")
_LATER = re.compile(r"\b(?:later|after|afterwards?|following|next)\b")
_EARLIER = re.compile(r"\b(?:earlier|before|previous|preceding)\b")


def with_anchors(mentions: Sequence[DateMention], folded: str) -> list[DateMention]:
    """Each expression that is counted from another date, joined to it; one pass. Anchors have no anchor themselves."""
    found: list[DateMention] = []
    last: DateMention | None = None
    for index, mention in enumerate(mentions):
        if mention.form in ANCHORS:
            last = mention
        if mention.form != "unanchored":
            found.append(mention)
            continue
        anchor = None if folded.startswith(" as ", mention.end) else last
        if _OBJECT_FOLLOWS.search(mention.text):
            following = mentions[index + 1] if index + 1 < len(mentions) else None
            near = following is not None and following.form in ANCHORS
            if near and following is not None and _GAP.fullmatch(folded[mention.end : following.start]):
                anchor = following
            elif not _ENDS_THERE.match(folded, mention.end):
                anchor = None
        found.append(replace(mention, anchor=anchor) if anchor else mention)
    return found


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
