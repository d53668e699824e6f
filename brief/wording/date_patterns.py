"""The forms that date expressions take, one pattern per form; `dates` finds them, `date_rules` resolves them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from brief.wording.lexicons.english_dates import FOREIGN_MONTHS, MONTHS, ORDINALS, SMALL_NUMBERS, WEEKDAYS

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
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(SMALL_NUMBERS)}|several|few|a few|couple of|a couple of|half an?)"
_UNIT = r"(?:minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie))s?"
_PART = r"(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime))?"
_EDGE = r"(?:(?:early|mid|late|the (?:start|beginning|middle|end) of)[ -](?:in )?(?:the )?)"
_FOREIGN_MONTH = "|".join(sorted(FOREIGN_MONTHS, key=len, reverse=True))

FORMS: tuple[Form, ...] = (
    Form("iso date", "absolute", rf"{_YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:(?=T\d)|(?!\d))"),
    Form("cjk date", "absolute", rf"{_YEAR}\s?[年년]\s?\d{{1,2}}\s?[月월]\s?\d{{1,2}}\s?[日일]"),
    Form("day month year", "absolute", rf"{_DAY} (?:of )?{_MONTH},? {_YEAR}"),
    Form("month day year", "absolute", rf"{_MONTH} {_DAY},? {_YEAR}"),
    Form("foreign date", "absolute", rf"\d{{1,2}}\.? (?:de )?(?i:{_FOREIGN_MONTH}) (?:de )?{_YEAR}"),
    Form("slashed date", "absolute", rf"\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}"),
    Form("month year", "absolute", rf"{_EDGE}?{_MONTH},? (?:of )?{_YEAR}"),
    Form("quarter", "partial", rf"(?:the )?(?:{'|'.join(ORDINALS)}) quarter(?: of (?:{_YEAR}|(?:last|this|next) year))?"),
    Form("half", "partial", rf"(?:the )?(?:first|second) half of (?:the year|{_YEAR}|(?:last|this|next) year)"),
    Form("decade", "absolute", r"(?:the )?(?:(?:early|mid|late)[ -])?(?:the )?(?:1[5-9]|20)\d0['’]?s"),
    Form("years", "absolute", rf"{_YEAR}[-–](?:\d{{2}}|{_YEAR})(?!\d)"),
    Form("day month", "partial", rf"{_DAY} (?:of )?{_MONTH}(?! \d)"),
    Form("month day", "partial", rf"{_MONTH} {_DAY}"),
    Form("edge of year", "absolute", rf"{_EDGE}{_YEAR}"),
    Form("part of a month", "partial", rf"(?:later|earlier) (?:in|this) {_MONTH}"),
    Form("near month", "relative", rf"(?:last|this|next) {_MONTH}"),
    Form("month", "partial", rf"{_EDGE}?{_SURE_MONTH}|(?<=in )(?:May|March)\b|(?<=since )(?:May|March)\b|(?<=by )(?:May|March)\b|"
         rf"(?<=until )(?:May|March)\b|{_EDGE}(?:May|March)\b"),
    Form("near weekday", "weekday", rf"(?:last|next|this(?: coming| past)?) {_WEEKDAY}{_PART}"),
    Form("weekday", "weekday", rf"{_WEEKDAY}{_PART}"),
    Form("ago", "relative", rf"(?:about |around |nearly |almost |more than |over |just )?{_NUMBER} {_UNIT} ago"),
    Form("past span", "relative", rf"(?:the |over the |in the )?(?:past|last|previous) {_NUMBER} {_UNIT}"),
    Form("coming span", "relative", rf"(?:the )?(?:next|coming) {_NUMBER} {_UNIT}"),
    Form("unanchored", "relative", rf"{_NUMBER} {_UNIT} (?:earlier|later|before|afterwards?)|"
         r"the (?:same|previous|following|next) (?:day|night|week|month|year|morning|afternoon|evening)|"
         r"the (?:day|night|week|month|year) (?:before|after)|the day after|that (?:day|night|week|month|year)"),
    Form("within", "relative", rf"(?:with)?in {_NUMBER} {_UNIT}(?:['’]s?)? ?(?:time)?"),
    Form("part of a period", "relative", r"(?:earlier|later|late|early)(?: on)? (?:this|last|next) (?:week|month|year|summer|spring|autumn|winter)|"
         r"the (?:start|beginning|middle|end) of (?:the|this|last|next) (?:week|month|year)|(?:by )?year[- ]end|month[- ]end"),
    Form("near period", "relative", r"(?:last|this|next|(?:the )?(?:past|coming)) (?:week|weekend|month|quarter|year|decade|century|spring|summer|autumn|fall|winter)"),
    Form("day word", "relative", r"(?:today|yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?|tonight|overnight|last night|"
         r"this (?:morning|afternoon|evening)|(?:the )?day (?:before yesterday|after tomorrow)"),
    Form("clock", "clock", r"(?:\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.m\.|[ap]m\b)|(?:[01]?\d|2[0-3]):[0-5]\d|noon|midnight)"
         r"(?: (?:[A-Z]{2,4}T|GMT|UTC|local time))?"),
    Form("duration", "duration", rf"(?:for |over |during )?{_NUMBER}[ -]{_UNIT}(?![ -](?:old|ago|earlier|later))"),
    Form("year", "absolute", rf"{_YEAR}"),
)  # fmt: skip

PATTERN = re.compile(
    "|".join(f"(?P<f{i}>(?<![\\w$€£#./-]){form.pattern}(?!(?!T\\d\\d:)\\w))" for i, form in enumerate(FORMS)),
)
DIGITS = re.compile(r"\d+")
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
