"""Datelines of agencies: AP, Reuters, AFP, Yonhap, Xinhua, Kyodo, Interfax, TASS and their like.

The forms, of which each needs a place in capitals, an agency in parentheses, or both:

    OFER PRISON, West Bank (Reuters) -
    WASHINGTON, July 31 (Yonhap) --
    MOSCOW. Aug 1 (Interfax) -
    BEIJING, Aug. 1, 2018 (Xinhua) --
    MOSCOW, August 1. /TASS/.
    PARIS —
    Tokyo (Kyodo) --

An agency in parentheses alone opens a report too: "(CNN)".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brief.wording.lexicons.english_dates import FOREIGN_MONTHS, MONTHS
from brief.wording.states import is_place, state_of

LONGEST_DATELINE = 120
_MONTH = r"[A-Z][A-Za-zéûäç]{2,8}"
_DATELINE = re.compile(
    r"\s*(?P<place>[^\W\d_][^\d()/\n–—]{1,60}?)"
    rf"(?:[,.]\s+(?:(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>{_MONTH})\.?)"
    r"(?:,?\s+(?P<year>\d{4}))?)?"
    r"(?:\s*\((?P<agency>[A-Za-z][\w .&/’'-]{1,40})\)|\.?\s*/(?P<agency2>[A-Z][\w ]{1,30})/\.?(?P<slashed>))?"
    # A short dash needs a space before it, or "WINSTON-SALEM" would end at its hyphen.
    r",?(?:(?P<dash>\s*--|\s*[—–]|(?<=[)/])\s*[-_:]|\s+[-_]|:)\s*|(?(slashed)\s+|(?!)))(?=[^\W\da-z_]|[\d\"“‘'(«„])"
)
_AGENCY_ALONE = re.compile(r"\s*\((?P<agency>[A-Z][\w /]{1,24})\)\s*(?:--|[-–—])?\s*(?=[A-Z\"“‘'])")
_CAPITALS = re.compile(r"[A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]*){0,3}")
_SMALL_WORDS = frozenset("of de la le el al the du des upon am an on sur".split())
_NO_PLACE = frozenset(
    """BREAKING UPDATE UPDATED EXCLUSIVE ANALYSIS OPINION FACTBOX TIMELINE CORRECTED CORRECTION WATCH LIVE VIDEO PHOTOS
    EXPLAINER REVIEW INTERVIEW FEATURE NEWS URGENT ALERT DEVELOPING EDITORIAL COMMENT READ MORE BY FROM HOW WHY WHAT WHO
    WHEN WHERE THE THIS THAT THESE HERE I WE HE SHE IT THEY YOU NEW: NOTE COLUMN SPECIAL REPORT SPONSORED ADVERTISEMENT
    STORY HIGHLIGHTS KEY POLL QUIZ PROFILE OBITUARY RECAP PREVIEW ASK""".split()
)
_NO_PLACE_ANYWHERE = frozenset("IS ARE WAS WERE HAS HAVE TO IN AND OR OUT BY YOUR MY HIS HER NOT BEEN".split())
_AGENCIES = frozenset(
    """ap reuters afp upi dpa xinhua kyodo yonhap interfax tass itar-tass ansa efe pti ani ians bloomberg cnn jiji pa
    aap npr tns wam spa mena irna kuna sana kcna ctk apa belga anp tt ntb lusa""".split()
)
_AGENCY_ENDINGS = (
    "press", "news", "wire", "newswire", "agency", "post", "times", "tribune", "journal", "herald", "today",
)  # fmt: skip


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
    agency_alone = _AGENCY_ALONE.match(paragraph[:LONGEST_DATELINE])
    if agency_alone and _is_agency(agency_alone["agency"]):
        return DatelineMatch(
            agency_alone.end(), agency_alone.group().strip(), None, agency_alone["agency"], None, None, None
        )
    match = _DATELINE.match(paragraph[:LONGEST_DATELINE])
    if match is None:
        return None
    month_name = match["month"] or match["month2"]
    month = None
    if month_name:
        month = MONTHS.get(month_name.lower()) or FOREIGN_MONTHS.get(month_name.lower())
        if month is None:
            return None
    day = match["day"] or match["day2"]
    agency = match["agency"] or match["agency2"]
    place = match["place"].strip(" ,")
    if not _is_place(place, agency, dated=day is not None, dash=(match["dash"] or "/").strip()):
        return None
    return DatelineMatch(
        end=match.end(),
        text=match.group().strip(),
        place=place,
        agency=agency,
        month=month,
        day=int(day) if day and 1 <= int(day) <= 31 else None,
        year=int(match["year"]) if match["year"] else None,
    )


def _is_place(place: str, agency: str | None, *, dated: bool, dash: str) -> bool:
    """Whether the words, with what stands beside them, name where a report was written.

    Capitals prove it before a long dash, an agency or a day; capitalised words need a known agency or a day; a short
    dash or a colon alone needs a place that is known.
    """
    words = place.replace(",", " ").split()
    if not words or len(words) > 7 or {words[0].rstrip(".:").upper(), words[-1].upper()} & _NO_PLACE:
        return False
    city, _, region = place.partition(",")
    in_capitals = _CAPITALS.fullmatch(city) is not None and not _NO_PLACE_ANYWHERE & set(words)
    capitalised = all(w[:1].isupper() or w in _SMALL_WORDS for w in words)
    if agency:
        return (in_capitals and agency[0].isupper()) or (capitalised and _is_agency(agency))
    if dated:
        return in_capitals or (capitalised and dash != ":")
    if _is_known(city) or (region and _is_known(region)):
        return in_capitals or (region != "" and capitalised and dash not in ("-", ":"))
    # Short capitals without a region are an acronym: "WHO --".
    return in_capitals and dash not in ("-", ":", "_") and (region != "" or (len(city) > 4 and len(city.split()) < 3))


def _is_agency(words: str) -> bool:
    lower = words.lower()
    return lower.split("/")[0] in _AGENCIES or lower.endswith(_AGENCY_ENDINGS)


def _is_known(name: str) -> bool:
    plain = name.strip().title()
    return is_place(plain) or state_of(plain) is not None
