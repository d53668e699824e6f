"""Date expressions, and the days they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from brief.document import ReferenceDate
from brief.wording.date_patterns import FORMS, MentionKind, date_pattern, month_of
from brief.wording.lexicons.abbreviations import SENTENCE_OPENERS
from brief.wording.lexicons.english_numbers import IDENTIFIED_IN_LOWER_CASE
from brief.wording.tenses import Tense, preposition_before, tense_at
from brief.wording.text import fold

Grain = Literal["minute", "day", "week", "month", "quarter", "half", "year", "decade", "span"]
# Words of an expression that open a sentence ("Last month"); the names of months and weekdays keep their capital.
_OPENING = re.compile(
    r"\b(?:Last|Next|This|The|Earlier|Later|Late|Early|Yesterday|Today|Tomorrow|Tonight|Overnight|Over|During|For|In|By|"
    r"Within|At|Recent|Start|Beginning|Middle|End|Half|More|About|Around|Nearly|Almost|Twenty|Thirty|"
    r"A|An|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b(?= [a-z0-9MTWFS]|-[a-z])|"
    r"\b(?:Yesterday|Today|Tomorrow|Tonight|Overnight)\b"
)
_CAPITALS = re.compile(
    r"\b(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|"
    r"AUG|SEPT?|OCT|NOV|DEC)\b(?=\.? \d)|(?<=\d )[A-Z]{3,9}(?=,? \d{4}\b)"
)
_NAMED = re.compile(r"[A-Z][\w.'’-]*\s+$")
_TIME_WORD_BEFORE = re.compile(
    r"\b(?:In|Since|By|Until|From|During|Before|After|Of|On|At|Between|And|To|Through|For|Around|About|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\s+$"
)
_WORD_BEFORE = re.compile(r"(?P<word>[A-Za-z]+)\.?\s$")
_NAME_AFTER = re.compile(r"\s(?P<word>[A-Z][a-z]+)")
_COUNTED_AFTER = re.compile(r"\s(?:[a-z]+ )?(?P<word>[a-z]+s|people|men|women|children|feet|staff|troops)\b")
# What a number of four figures counts even where it could be a year.
_COUNTS = re.compile(
    r"\s(?:people|men|women|children|feet|staff|troops|soldiers|jobs|homes|houses|meters|metres|miles|kilometers|"
    r"kilometres|km|dollars|euros|pounds|tons|tonnes|times|points|votes|workers|employees|seats|acres|hectares)\b"
)
_STAMP_TIME = re.compile(
    r"\b(?P<hour>2[0-3]|[01]?\d)[:.h](?P<minute>[0-5]\d)(?::\d\d)?(?!\d)\s*(?P<half>[ap]\.?m\b)?"
    r"|\b(?P<alone>1[0-2]|[1-9])\s?(?P<half2>[ap]\.?m\b)",
    re.IGNORECASE,
)
_ISO_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class DateMention:
    """An expression as it stands in the text. `kind` "absolute" needs no reference date ("August 1, 2018", "2019").

    `tense` is that of the verb that governs it in its clause, for "Friday". `form` names the pattern that found it.
    """

    start: int
    end: int
    text: str
    kind: MentionKind
    tense: Tense = "unknown"
    form: str = ""


@dataclass(frozen=True, slots=True)
class Interval:
    """The days an expression means, `start` and `end` both inclusive, with the grain and a receipt of the rule.

    `rule` reads like "weekday counted from 2026-07-31 (dateline), future tense".
    """

    start: date
    end: date
    grain: Grain
    rule: str
    year_inferred: bool = False


def find_dates(text: str, language: str = "en") -> tuple[DateMention, ...]:
    """In order, not overlapping. "May" the modal and the name, "the march", "Resolution 2231" are not dates.

    Outside English only forms with figures are looked for: ISO, CJK, and day, month's name and year.
    """
    folded = fold(text)
    found: list[DateMention] = []
    searched = _CAPITALS.sub(lambda m: m.group().title(), _OPENING.sub(lambda m: m.group().lower(), folded))
    for match in date_pattern().finditer(searched):
        form = FORMS[int((match.lastgroup or "f0")[1:])]
        if not _is_date(form.name, folded, match.start(), match.end(), language):
            continue
        tense: Tense = "unknown"
        if form.kind in ("weekday", "relative", "partial"):
            tense = tense_at(folded, match.start(), match.end())
        words = text[match.start() : match.end()]
        found.append(DateMention(match.start(), match.end(), words, form.kind, tense, form.name))
    return tuple(found)


def _is_date(form: str, folded: str, start: int, end: int, language: str) -> bool:
    if language not in ("en", "und"):
        return form in ("iso date", "cjk date", "foreign date", "slashed date", "year")
    if form in ("year", "years"):
        return _is_year(folded, start, end)
    if form == "month" and folded[start].isupper():
        # "June Allen" is a person, "in June Allen said" is not.
        name = _NAME_AFTER.match(folded, end)
        return name is None or name["word"].lower() in SENTENCE_OPENERS or preposition_before(folded, start) is not None
    return True


def _is_year(folded: str, start: int, end: int) -> bool:
    """ "Expo 2020", "page 1990", "1945 jobs" and "2000 people" are none; "In 2020", "the 2018 elections" are."""
    before = folded[max(0, start - 24) : start]
    if _TIME_WORD_BEFORE.search(before):
        return True
    word = _WORD_BEFORE.search(before)
    if word and word["word"].lower() in IDENTIFIED_IN_LOWER_CASE | {"pp", "nos"}:
        return False
    if _NAMED.search(before) and not (word and word["word"].lower() in SENTENCE_OPENERS):
        return False
    if not _COUNTED_AFTER.match(folded, end):
        return True
    return 1900 <= int(folded[start : start + 4]) < 2040 and _COUNTS.match(folded, end) is None


def resolve_date(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where the text and the reference do not settle it. Durations never resolve."""
    from brief.wording.date_rules import resolve

    return resolve(mention, reference)


def parse_stamp(text: str) -> str | None:
    """ISO 8601 of a publication stamp ("All News 06:58 August 01, 2018" -> "2018-08-01T06:58"), or None."""
    iso = _ISO_STAMP.search(text)
    if iso:
        return f"{iso[1]}T{iso[2]}"
    stated = (m for m in find_dates(text) if m.kind == "absolute")
    found = next(((m, day) for m in stated if (day := resolve_date(m, None)) and day.grain == "day"), None)
    if found is None:
        return None
    mention, day = found
    time = _STAMP_TIME.search(text[: mention.start] + " " * len(mention.text) + text[mention.end :])
    if time is None:
        return day.start.isoformat()
    hour = int(time["hour"] or time["alone"])
    half = time["half"] or time["half2"]
    if half:
        hour = hour % 12 + (12 if half.lower().startswith("p") else 0)
    return f"{day.start.isoformat()}T{hour:02}:{time['minute'] or '00'}"


__all__ = [
    "DateMention",
    "Grain",
    "Interval",
    "Tense",
    "find_dates",
    "month_of",
    "parse_stamp",
    "resolve_date",
    "tense_at",
]
