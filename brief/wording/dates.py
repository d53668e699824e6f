"""Date expressions, and the days they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from brief.document import ReferenceDate
from brief.wording.date_doubts import REACH, is_any, is_date, tells_how_long
from brief.wording.date_patterns import FORMS, WORDS_OF_TIME, MentionKind, date_pattern, month_of
from brief.wording.tenses import Tense, tense_at
from brief.wording.text import REMEMBERED, fold, has_any

Grain = Literal["minute", "day", "week", "month", "quarter", "half", "year", "decade", "span"]
# Words of an expression that open a sentence ("Last month"); the names of months and weekdays keep their capital.
_OPENING = re.compile(
    r"\b(?:Last|Next|This|That|The|Earlier|Later|Late|Early|Mid|Yesterday|Today|Tomorrow|Tonight|Overnight|Over|During|For|"
    r"In|By|Within|At|Between|From|Recent|Past|Start|Beginning|Middle|End|Half|More|Less|Just|About|Around|Roughly|Some|"
    r"Nearly|Almost|Under|Days|Weeks|Months|Years|Decades|Hours|Many|Twenty|Thirty|Forty|Fifty|"
    r"A|An|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b(?= [a-z0-9ADFJMNOSTW]|-[a-zADFJMNOS])|"
    r"\b(?:Yesterday|Today|Tomorrow|Tonight|Overnight)\b"
)
_CAPITALS = re.compile(
    r"\b(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|JAN|FEB|MAR|APR|JUN|JUL|"
    r"AUG|SEPT?|OCT|NOV|DEC)\b(?=\.? \d)|(?<=\d )[A-Z]{3,9}(?=,? \d{4}\b)"
)
_STAMP_TIME = re.compile(
    r"\b(?P<hour>2[0-3]|[01]?\d)[:.h](?P<minute>[0-5]\d)(?::\d\d)?(?!\d)\s*(?P<half>[ap]\.?m\b)?"
    r"|\b(?P<alone>1[0-2]|[1-9])\s?(?P<half2>[ap]\.?m\b)",
    re.IGNORECASE,
)
_LENGTH = next(form for form in FORMS if form.name == "duration")
_ISO_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)")


@dataclass(frozen=True, slots=True)
class DateMention:
    """An expression as it stands in the text. `kind` "absolute" needs no reference date ("August 1, 2018", "2019").

    `tense` is that of the verb that governs it in its clause, for "Friday". `form` names the pattern that found it.
    `anchor` is the other date of the text that it is counted from ("three days later") or may take its year from.
    """

    start: int
    end: int
    text: str
    kind: MentionKind
    tense: Tense = "unknown"
    form: str = ""
    anchor: DateMention | None = None


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


@lru_cache(maxsize=REMEMBERED)
def find_dates(text: str, language: str = "en") -> tuple[DateMention, ...]:
    """In order, not overlapping. "May" the modal and the name, "the march", "Resolution 2231" are not dates.

    Outside English what says a day, a month or a year is looked for, not what is counted from another day.
    """
    if language not in ("en", "und"):
        from brief.wording.dates_abroad import find_dates_abroad

        return find_dates_abroad(text, language)
    if not has_any(text, WORDS_OF_TIME):
        return ()
    folded = fold(text)
    found: list[DateMention] = []
    searched = _CAPITALS.sub(lambda m: m.group().title(), _OPENING.sub(lambda m: m.group().lower(), folded))
    for match in date_pattern().finditer(searched):
        form = FORMS[int((match.lastgroup or "f0")[1:])]
        start, end = match.span()
        if not is_date(form, folded, start, end):
            continue
        before, after = folded[max(0, start - REACH) : start], folded[end : end + REACH]
        tense: Tense = "unknown"
        if form.kind in ("weekday", "relative", "partial"):
            tense = tense_at(folded, start, end)
        if tells_how_long(form, folded[start:end], before, tense):
            form = _LENGTH
        name = "any day" if is_any(form, folded[start:end], before, after) else form.name
        found.append(DateMention(start, end, text[start:end], form.kind, tense, name))
    if len(found) < 2:
        return tuple(found)
    from brief.wording.date_anchors import with_anchors

    return tuple(with_anchors(found, folded))


def resolve_date(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where the text and the reference do not settle it. Durations never resolve."""
    if mention.form.endswith(" abroad"):
        from brief.wording.dates_abroad import resolve_abroad

        return resolve_abroad(mention, reference)
    from brief.wording.date_rules import resolve

    return resolve(mention, reference)


def parse_stamp(text: str) -> str | None:
    """ISO 8601 of a publication stamp ("All News 06:58 August 01, 2018" -> "2018-08-01T06:58"), or None."""
    iso = _ISO_STAMP.search(text)
    if iso:
        return f"{iso[1]}T{iso[2]}"
    stated = (m for language in ("en", "mul") for m in find_dates(text, language) if m.kind == "absolute")
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
