"""The forms that date expressions take, one pattern per form; `dates` finds them, `date_rules` resolves them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from brief.wording.lexicons.english_dates import (
    BEFORE_A_MONTH,
    FOREIGN_MONTHS,
    HOLIDAYS,
    MONTHS,
    MOVING_DAYS,
    ORDINALS,
    SEASONS,
    SMALL_NUMBERS,
    TENS_OF_YEARS,
    WEEKDAYS,
)
from brief.wording.text import any_of

FIRST_MODERN_YEAR = 1800
"""An earlier number of four figures is a year only after a word of time."""

MentionKind = Literal["absolute", "partial", "relative", "weekday", "duration", "clock"]


@dataclass(frozen=True, slots=True)
class Form:
    """`name` is the rule's name in a receipt."""

    name: str
    kind: MentionKind
    pattern: str


_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept(?:ember|\.)?|Sep\.?|"
    r"Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
# "May" and "March" alone are also a verb, a name and a noun: they need a word of time before them.
_SURE_MONTH = r"(?:January|February|April|June|July|August|September|October|November|December|(?:Jan|Feb|Apr|Aug|Sept|Oct|Nov|Dec)\.)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|[:,.]\d|%)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_NUMBER = rf"(?:(?<!\d,)\d{{1,3}}|(?:[a-z]{{3,4}}ty-)?(?:{'|'.join(SMALL_NUMBERS)})|several|few|a few|couple of|a couple of|half an?)"
_UNIT = r"(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?"
_UNITS = r"(?:hours|days|weeks|months|years|decades|centuries)"
_PART = r"(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime))?"
_EDGE = r"(?:(?:early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[ -](?:in )?(?:the )?)"
_ABOUT = r"(?:about |around |roughly |some |nearly |almost |more than |less than |at least |over |under |just (?:over |under )?)"
_NEAR = r"(?:this|last|next)"
# A weekday before a day of the month belongs to it: "Tuesday, July 31", "Tues. 31 July".
_WITH_WEEKDAY = rf"(?:(?:this )?(?:{_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?),? )?"
_TO = r"\s?(?:-|to)\s?"
_SEASON = rf"(?:(?i:{'|'.join(SEASONS)}))"
_FOREIGN_MONTH = "|".join(sorted(FOREIGN_MONTHS, key=len, reverse=True))


FORMS: tuple[Form, ...] = (
    Form("iso date", "absolute", rf"{_YEAR}(?P<sep>[-./])(?:0[1-9]|1[0-2])(?P=sep)(?:0[1-9]|[12]\d|3[01])"
         r"(?:(?=T\d)|(?!\d))"),
    Form("cjk date", "absolute", rf"{_YEAR}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]|{_YEAR}\.\s?\d{{1,2}}\.\s?\d{{1,2}}\.(?!\d)"),
    Form("edge of a month", "partial", rf"(?:the )?(?:first|last|final) (?:day|week|weekend|few days) of {_MONTH}(?:,? {_YEAR})?"),
    Form("months", "partial", rf"(?:between|from) {_MONTH} (?:and|to|until|through|till) {_MONTH}(?! \d{{1,2}}\b)(?:,? {_YEAR})?"),
    Form("days of a month", "partial",
         rf"{_DAY}{_TO}{_DAY} {_MONTH}(?:,? {_YEAR})?|{_MONTH} {_DAY}{_TO}{_DAY}(?! {_MONTH})(?:,? {_YEAR})?"),
    Form("day month year", "absolute", rf"{_WITH_WEEKDAY}{_DAY} (?:of )?{_MONTH},? {_YEAR}"),
    Form("month day year", "absolute", rf"{_WITH_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}"),
    Form("foreign date", "absolute", rf"\d{{1,2}}\.? (?:de )?(?i:{_FOREIGN_MONTH}) (?:de )?{_YEAR}"),
    Form("slashed date", "absolute", rf"\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}"),
    Form("near year", "partial", rf"(?:{_DAY} (?:of )?{_MONTH}|{_MONTH} {_DAY}|{_EDGE}?{_MONTH}),? (?:of )?{_NEAR} year"),
    Form("month year", "absolute", rf"{_EDGE}?{_MONTH},? (?:of )?{_YEAR}"),
    Form("quarter", "partial", rf"(?:the )?(?:{'|'.join(ORDINALS)})[ -]quarter"
         rf"(?: of (?:{_YEAR}|(?:last|this|next) year))?|Q[1-4](?: (?:of )?{_YEAR})?"),
    Form("half", "partial", rf"(?:the )?(?:first|second) half of (?:the year|{_YEAR}|(?:last|this|next) year)|H[12] {_YEAR}"),
    Form("decade", "absolute", r"(?:the )?(?:(?:early|mid|late)[ -])?(?:the )?(?:1[5-9]|20)\d0'?s|"
         r"(?:the )?(?:(?:early|mid|late)[ -])?(?:'[1-9]0s|(?<=the )[5-9]0s|(?<=the early )[5-9]0s|(?<=the late )[5-9]0s)|"
         rf"the (?:(?:early|mid|late)[ -])?(?i:{'|'.join(TENS_OF_YEARS)})"),
    Form("century", "absolute", r"(?:the )?(?:(?:early|mid|late)[ -])?(?:1[1-9]|20|21)(?:th|st)[ -]century"),
    Form("years", "absolute", rf"(?:between|from) {_YEAR} (?:and|to|until|through|till) {_YEAR}|"
         rf"{_YEAR}[-/](?:\d{{2}}|{_YEAR})(?![\d/-])"),
    Form("season of a year", "absolute", rf"(?:the )?(?:(?:early|mid|late)[ -])?{_SEASON}(?: of|,)? {_YEAR}(?:[-/]\d\d(?!\d))?"),
    Form("day month", "partial", rf"{_WITH_WEEKDAY}{_DAY} (?:of )?{_MONTH}(?! \d)"),
    Form("month day", "partial", rf"{_WITH_WEEKDAY}{_MONTH} {_DAY}"),
    Form("holiday", "partial", rf"(?:{any_of(h for h in HOLIDAYS if h != 'Christmas')})(?:,? {_YEAR})?|"
         r"(?:(?<=[Oo]n )|(?<=[Bb]y )|(?<=before )|(?<=after )|(?<=until )|(?<=since )|(?<=over )|(?<=at ))Christmas(?! [A-Z])"),
    Form("moving day", "partial", any_of(MOVING_DAYS)),
    Form("edge of year", "absolute", rf"{_EDGE}{_YEAR}"),
    Form("part of a month", "partial", rf"(?:later|earlier) (?:in|this) {_MONTH}"),
    Form("near month", "relative", rf"{_EDGE}?(?:last|this|next) {_MONTH}"),
    Form("month", "partial", rf"{_EDGE}?{_SURE_MONTH}|{_EDGE}(?:May|March)|"
         rf"(?:{'|'.join(f'(?<={w} )' for w in BEFORE_A_MONTH)})(?:May|March)"),
    Form("shifted weekday", "relative", rf"an? (?:week|fortnight) (?:on |from |ago )?{_WEEKDAY}|"
         rf"{_WEEKDAY} (?:week|fortnight)(?! of)|{_NUMBER} {_WEEKDAY}s ago"),
    Form("near weekday", "weekday", rf"(?:last|next|this(?: coming| past)?) {_WEEKDAY}{_PART}|"
         rf"{_WEEKDAY}{_PART} (?:of )?(?:last|next|this) week"),
    Form("weekday", "weekday", rf"{_WEEKDAY}{_PART}"),
    Form("ago", "relative", rf"{_ABOUT}?{_NUMBER} {_UNIT} ago(?: (?:today|this (?:week|month)))?"),
    Form("past span", "relative", rf"(?:the |over the |in the )?(?:past|last|previous) {_NUMBER} {_UNIT}(?! of)|"
         r"(?:over|in|during|within|for) the last (?:day|week|month|year)(?! of)"),
    Form("coming span", "relative", rf"(?:the )?(?:next|coming) {_NUMBER} {_UNIT}|"
         r"(?:over|in|during|within|for) the (?:next|coming) (?:day|week|month|year)"),
    Form("day word", "relative", r"(?:(?:earlier|later|late|early) )?(?:today|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|"
         r"tonight|overnight|last (?:night|evening)|"
         r"this (?:morning|afternoon|evening)|(?:the )?day (?:before yesterday|after tomorrow)"),
    Form("from now", "relative", rf"{_NUMBER} {_UNIT} from (?:now|today)"),
    Form("vague span", "relative", r"(?:in |over |during |within )?(?:the )?(?:recent|coming|past|last|next)(?: few)? "
         rf"{_UNITS}|within {_UNITS}|(?:many |some |just )?{_UNITS} (?:ago|later|earlier)|"
         rf"(?:{_NUMBER} and a half {_UNITS}|{_NUMBER} {_UNIT} and a half) ago|"
         rf"(?:(?:earlier|later|late|early) )?{_NEAR} season"),
    Form("unanchored", "relative", rf"{_NUMBER} {_UNIT} (?:earlier|later|before|after(?:wards?)?)(?! than)|"
         r"the (?:same|previous|preceding|following|next) (?:day|night|week|month|year|morning|afternoon|evening|weekend)|"
         rf"the (?:previous|preceding|following|next) {_WEEKDAY}|"
         r"the (?:day|night|week|month|year) (?:before|after)(?! (?:last|next))|"
         r"(?:earlier|later|late|early) in the (?:day|week|month|year)|"
         r"(?:later |earlier )?that (?:same )?(?:day|night|week|month|year|morning|afternoon|evening)"),
    Form("within", "relative", rf"(?:with)?in {_NUMBER} {_UNIT}(?! of)(?:'s?)? ?(?:time)?"),
    Form("part of a period", "relative", r"(?:earlier|later|late|early|mid)[ -](?:on )?(?:this|last|next) (?:week|month|year)|"
         r"(?:the )?(?:start|beginning|middle|end|rest|remainder) of (?:the|this|last|next) (?:week|month|year)|"
         r"(?:by )?year(?:'s)?[- ]end|(?:by )?month[- ]end"),
    Form("near season", "relative", rf"(?:(?:earlier|later|late|early) )?(?:last|this(?: past| coming)?|next|(?:the )?(?:past|coming)) {_SEASON}"),
    Form("season", "relative", rf"(?:(?<=in the )|(?<=over the )|(?<=during the )|(?<=by the )|(?<=until the ))"
         rf"(?:(?:early|late) )?{_SEASON}(?=[.,;:!?\"')]|$| (?:and|when|after|before|but|as|to)\b)"),
    Form("near period", "relative", r"(?:last|this(?: past| coming)?|next|(?:the )?(?:past|coming)) "
         r"(?:week|weekend|month|quarter|year|decade|century)|"
         r"the last (?:week|month|year)(?! of)|"
         r"(?:the )?(?:week|month|year) (?:before last|after next)"),
    Form("weekend", "relative", r"(?:at|over|on|during) the weekend"),
    Form("clock", "clock", r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|(?:[01]?\d|2[0-3]):[0-5]\d|noon|midday|midnight)"
         r"(?: (?:[A-Z]{2,4}T|GMT|UTC|local time))?"),
    Form("duration", "duration", rf"(?:for |over |during )?{_NUMBER}[ -]{_UNIT}(?![ -](?:old|ago|earlier|later))"),
    Form("year", "absolute", rf"{_YEAR}"),
)  # fmt: skip


@cache
def date_pattern() -> re.Pattern[str]:
    """All forms as one pattern; the name of the group that matched is "f" and the form's index.

    Compiled at first use: it costs more than the import of everything else here.
    """
    groups = "|".join(f"(?P<f{i}>{form.pattern})" for i, form in enumerate(FORMS))
    return re.compile(rf"(?<![\w$€£#./-])(?=[\w'])(?:{groups})(?!(?!T\d\d:)\w)")


WORDS_OF_TIME: frozenset[str] = frozenset(
    (
        *(word.rstrip(".") for word in (*MONTHS, *WEEKDAYS, *SEASONS, *TENS_OF_YEARS)),
        *(phrase.split()[-1].lower() for phrase in (*HOLIDAYS, *MOVING_DAYS)),
        *"""minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month
        months quarter quarters year years decade decades century centuries today yesterday tomorrow tonight overnight
        morning afternoon evening lunchtime noon midday midnight season mondays tuesdays wednesdays thursdays fridays
        saturdays sundays""".split(),
    )
)
"""Without a figure or one of these no form matches; of a phrase its last word is enough."""

DIGITS = re.compile(r"\d+")
EDGES = re.compile(rf"^{_EDGE}")
"""What stands before the month in "late last March"."""
MONTH_WORD = re.compile(r"[^\W\d_]{3,9}")


def month_of(text: str) -> int | None:
    """The first month named in an expression, in English or one of the languages of `FOREIGN_MONTHS`."""
    for word in MONTH_WORD.findall(text.lower()):
        number = MONTHS.get(word) or FOREIGN_MONTHS.get(word)
        if number:
            return number
    return None


def weekday_of(text: str) -> int | None:
    return next((WEEKDAYS[w] for w in text.lower().split() if w in WEEKDAYS), None)
