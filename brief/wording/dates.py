"""Date expressions, and the days they mean."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from brief.document import ReferenceDate
from brief.wording.clauses import clause_around
from brief.wording.date_patterns import FORMS, PATTERN, MentionKind, month_of
from brief.wording.futures import find_futures
from brief.wording.text import fold

Grain = Literal["minute", "day", "week", "month", "quarter", "half", "year", "decade", "span"]
Tense = Literal["past", "present", "future", "unknown"]
NEAR = 240
"""Code points on either side of an expression in which its verb is looked for."""

_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|met|rose|fell|won|lost|left|began|came|went|took|made|found|held|shot|hit|struck|"
    r"saw|sent|set|put|gave|got|became|broke|cut|led|ran|shut|spoke|stood|tried|wrote|died|[a-z]{2,}ed)\b"
)
_PRESENT = re.compile(r"\b(?:is|are|has|have|says|does|do)\b")
# Words of an expression that open a sentence ("Last month"); the names of months and weekdays keep their capital.
_OPENING = re.compile(
    r"\b(?:Last|Next|This|The|Earlier|Later|Late|Early|Yesterday|Today|Tomorrow|Tonight|Overnight|Over|During|For|In|By|"
    r"A|An|Several|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)\b(?= [a-z0-9MTWFS])|"
    r"\b(?:Yesterday|Today|Tomorrow|Tonight|Overnight)\b"
)
_NAMED = re.compile(r"[A-Z][\w.'’-]*\s+$")
_TIME_WORD_BEFORE = re.compile(
    r"\b(?:In|Since|By|Until|From|During|Before|After|Of|On|At|Between|And|To|Through|For|Around|About|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\s+$"
)
_STAMP_TIME = re.compile(
    r"\b(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?::\d\d)?\s*(?P<half>[ap]\.?m\b)?", re.IGNORECASE
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
    for match in PATTERN.finditer(_OPENING.sub(lambda m: m.group().lower(), folded)):
        form = FORMS[int((match.lastgroup or "f0")[1:])]
        if not _is_date(form.name, folded, match.start(), language):
            continue
        tense = (
            tense_at(folded, match.start(), match.end())
            if form.kind in ("weekday", "relative", "partial")
            else "unknown"
        )
        words = text[match.start() : match.end()]
        found.append(DateMention(match.start(), match.end(), words, form.kind, tense, form.name))
    return tuple(found)


def _is_date(form: str, folded: str, start: int, language: str) -> bool:
    if language not in ("en", "und") and form not in ("iso date", "cjk date", "foreign date", "slashed date", "year"):
        return False
    if form == "year":
        # "Expo 2020" and "Resolution 2231" are names; "In 2020" and "July 2020" are not.
        before = folded[max(0, start - 24) : start]
        return not _NAMED.search(before) or _TIME_WORD_BEFORE.search(before) is not None
    return True


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the verb nearest before an expression in its clause, else nearest after it."""
    window = max(0, start - NEAR)
    near = text[window : end + NEAR]
    clause = clause_around(near, start - window, end - window)
    before, after = near[clause.start : start - window], near[end - window : clause.end]
    verbs: list[tuple[int, Tense]] = [(span.end, "future") for span in find_futures(before)]
    futures = {s for span in find_futures(before) for s in range(span.start, span.end)}
    verbs += [(m.end(), "past") for m in _PAST.finditer(before) if m.start() not in futures]
    verbs += [(m.end(), "present") for m in _PRESENT.finditer(before) if m.start() not in futures]
    if verbs:
        return max(verbs)[1]
    later: list[tuple[int, Tense]] = [(span.start, "future") for span in find_futures(after)]
    later += [(m.start(), "past") for m in _PAST.finditer(after)]
    later += [(m.start(), "present") for m in _PRESENT.finditer(after)]
    return min(later)[1] if later else "unknown"


def resolve_date(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where the text and the reference do not settle it. Durations never resolve."""
    from brief.wording.date_rules import resolve

    return resolve(mention, reference)


def parse_stamp(text: str) -> str | None:
    """ISO 8601 of a publication stamp ("All News 06:58 August 01, 2018" -> "2018-08-01T06:58"), or None."""
    iso = _ISO_STAMP.search(text)
    if iso:
        return f"{iso[1]}T{iso[2]}"
    day = next(
        (i for m in find_dates(text) if m.kind == "absolute" and (i := resolve_date(m, None)) and i.grain == "day"),
        None,
    )
    if day is None:
        return None
    time = _STAMP_TIME.search(text)
    if time is None:
        return day.start.isoformat()
    hour = int(time["hour"])
    if time["half"]:
        hour = hour % 12 + (12 if time["half"].lower().startswith("p") else 0)
    return f"{day.start.isoformat()}T{hour:02}:{time['minute']}"


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
