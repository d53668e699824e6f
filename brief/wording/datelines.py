"""Datelines of agencies: AP, Reuters, AFP, Yonhap, Xinhua, Kyodo, Interfax, TASS and their like.

The forms, of which each needs a place in capitals, an agency in parentheses, or both:

    OFER PRISON, West Bank (Reuters) -
    WASHINGTON, July 31 (Yonhap) --
    MOSCOW. Aug 1 (Interfax) -
    BEIJING, Aug. 1, 2018 (Xinhua) --
    PARIS —
    Tokyo (Kyodo) --
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brief.wording.lexicons.english_dates import MONTHS

LONGEST_DATELINE = 120
_MONTH = r"(?P<month>[A-Z][a-z]{2,8})\.?"
_DATELINE = re.compile(
    r"\s*(?P<place>[^\W\d_][^\d()\n–—]{1,60}?)"
    rf"(?:[,.]\s+(?:{_MONTH}\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>[A-Z][a-z]{{2,8}})\.?)"
    r"(?:,?\s+(?P<year>\d{4}))?)?"
    r"(?:\s*\((?P<agency>[A-Z][\w .&/’'-]{1,40})\))?"
    r",?\s*(?P<dash>--|—|–|-|:)\s*(?=[^\W\da-z_]|[\d\"“‘'(])"
)
_CAPITALS = re.compile(r"[A-Z][A-Z.'’-]+(?:[ -][A-Z][A-Z.'’-]*)*")
_NO_PLACE = frozenset(
    """BREAKING UPDATE UPDATED EXCLUSIVE ANALYSIS OPINION FACTBOX TIMELINE CORRECTED CORRECTION WATCH LIVE VIDEO PHOTOS
    EXPLAINER REVIEW INTERVIEW FEATURE NEWS URGENT ALERT DEVELOPING EDITORIAL COMMENT READ MORE""".split()  # noqa: SIM905 - reads better as running text
)


@dataclass(frozen=True, slots=True)
class DatelineMatch:
    """`end` is where the body begins, after the dash. `month` and `day` are None where not given; `year` likewise."""

    end: int
    text: str
    place: str | None
    agency: str | None
    month: int | None
    day: int | None
    year: int | None


def match_dateline(paragraph: str) -> DatelineMatch | None:
    """The dateline at the very start of a paragraph, or None. "BREAKING -" and "UPDATE -" are none."""
    match = _DATELINE.match(paragraph[:LONGEST_DATELINE])
    if match is None:
        return None
    place = match["place"].strip(" ,.")
    month_name = match["month"] or match["month2"]
    month = MONTHS.get(month_name.lower().rstrip(".")) if month_name else None
    if month_name and month is None:
        return None
    if not _is_place(place, match):
        return None
    day = match["day"] or match["day2"]
    return DatelineMatch(
        end=match.end(),
        text=match.group().strip(),
        place=place,
        agency=match["agency"],
        month=month,
        day=int(day) if day and 1 <= int(day) <= 31 else None,
        year=int(match["year"]) if match["year"] else None,
    )


def _is_place(place: str, match: re.Match[str]) -> bool:
    """Capitals prove a place before a long dash; a capitalised one needs an agency or a day beside it."""
    words = place.replace(",", " ").split()
    if not words or words[0].rstrip(".:") in _NO_PLACE or len(words) > 7:
        return False
    in_capitals = _CAPITALS.match(place) is not None and words[0].isupper() and len(words[0]) > 2
    if match["agency"]:
        return in_capitals or all(w[:1].isupper() or w in ("of", "de", "the", "al") for w in words)
    has_day = bool(match["day"] or match["day2"])
    if match["dash"] in ("-", ":"):
        return in_capitals and has_day
    return in_capitals or (has_day and all(w[:1].isupper() for w in words))
