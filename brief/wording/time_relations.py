"""Words that place a deed in time beside a date: the part of the day, before or after, ago or later. English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from brief.document import Span
from brief.wording.text import REMEMBERED, fold

Side = Literal["before", "after", "during"]
PartOfDay = Literal["morning", "noon", "afternoon", "evening", "night"]

_PARTS: tuple[tuple[PartOfDay, re.Pattern[str]], ...] = (
    ("morning", re.compile(r"\b(?:mornings?|dawn|daybreak|sunrise|breakfast|\d\s?a\.?m\b|rush hour)", re.IGNORECASE)),
    ("noon", re.compile(r"\b(?:noon|midday|lunch(?:time)?)\b", re.IGNORECASE)),
    ("afternoon", re.compile(r"\b(?:afternoons?)\b|\b[1-5](?:[:.]\d\d)?\s?p\.?m\b", re.IGNORECASE)),
    ("evening", re.compile(r"\b(?:evenings?|dusk|sunset|nightfall)\b|\b[5-9](?:[:.]\d\d)?\s?p\.?m\b", re.IGNORECASE)),
    (
        "night",
        re.compile(
            r"\b(?:(?:to|over)?night|midnight|late-night)\b(?! ?club)|\b1[0-2](?:[:.]\d\d)?\s?p\.?m\b", re.IGNORECASE
        ),
    ),
)
_NEAR_PARTS: dict[PartOfDay, frozenset[PartOfDay]] = {
    "morning": frozenset({"morning"}),
    "noon": frozenset({"noon"}),
    "afternoon": frozenset({"afternoon"}),
    "evening": frozenset({"evening", "night"}),
    "night": frozenset({"night", "evening"}),
}
_SIDES = re.compile(
    r"\b(?P<before>before|ahead of|prior to|in the run-up to|on the eve of|leading up to|earlier than|"
    r"until(?= the | an? | his | her | its | their ))\b|"
    r"\b(?P<after>after(?!noon|wards?\b| all\b)|following(?! (?:his|her|their|its) (?:dream|heart|advice|orders)\b)|"
    r"in the wake of|in the aftermath of|subsequent to|since(?= the | his | her | its | their ))\b|"
    r"\b(?P<during>during|in the midst of)\b",
    re.IGNORECASE,
)
_NOT_OF_TIME = re.compile(
    r"\b(?:look\w*|nam\w*|tak\w*|car\w*|ask\w*|inquir\w*|went|go\w*|com\w*|chas\w*|call\w*|model\w*|day|week|year|one|time|"
    r"the|a|night|month) $",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"before (?:the )?(?:court|judge|magistrates?|committee|panel|jury|congress|parliament|cameras?|them|him|her)\b",
    re.IGNORECASE,
)
_BEARING = re.compile(
    r"\b(?P<past>ago|earlier|before|previously|prior|last|past|previous|yesterday|recent)\b|"
    r"\b(?P<future>later|after(?:wards?)?|from now|next|coming|tomorrow|following|time)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A word of time at `start` to `end`."""

    start: int
    end: int
    name: str


@lru_cache(maxsize=REMEMBERED)
def parts_of_day(text: str) -> tuple[Told, ...]:
    """In order.

    >>> [(t.name) for t in parts_of_day("It fell just after noon on Monday, before nightfall.")]
    ['noon', 'evening']
    """
    folded = fold(text)
    found = [Told(m.start(), m.end(), name) for name, pattern in _PARTS for m in pattern.finditer(folded)]
    return tuple(sorted(found, key=lambda t: t.start))


def may_be_the_same_part(one: str, other: str) -> bool:
    """ "Evening" and "night" may; each part is one with itself."""
    return any(one == name and other in near for name, near in _NEAR_PARTS.items())


@lru_cache(maxsize=REMEMBERED)
def sides(text: str) -> tuple[Told, ...]:
    """Words that put one deed before or after another; not "named after", "before the court", "a day after".

    >>> [(t.name) for t in sides("After the vote she left before noon, named after her aunt.")]
    ['after', 'before']
    """
    folded = fold(text)
    found = []
    for match in _SIDES.finditer(folded):
        name = str(match.lastgroup)
        if _NOT_OF_TIME.search(folded, max(0, match.start() - 12), match.start()):
            continue
        if _PLACE.match(folded, match.start()):
            continue
        found.append(Told(match.start(), match.end(), name))
    return tuple(found)


def bearing(text: str) -> str | None:
    """Whether a counted expression looks back or ahead: "two years ago", "two years later"; None for a mere length.

    >>> bearing("two weeks earlier"), bearing("the next two weeks"), bearing("two weeks")
    ('past', 'future', None)
    """
    match = _BEARING.search(text)
    if match is None:
        return None
    return "past" if match["past"] else "future"


_SAYING = re.compile(
    r"\b(?:said|says|told (?:[\w'.]+ ){1,4}|announced|added|wrote|tweeted|stated|confirmed|reported|testified)\s+"
    r"(?:(?:on|late|early|in a statement|in an interview|at a news conference)\s+){0,2}$",
    re.IGNORECASE,
)


def dates_a_saying(text: str, date: Span) -> bool:
    """Whether a date right after a verb of saying tells when that was said: "said on Tuesday that".

    >>> s = "Linn told reporters Tuesday that"; dates_a_saying(s, Span(20, 27))
    True
    """
    return _SAYING.search(text, max(0, date.start - 60), date.start) is not None


_UNIT = re.compile(r"\b(hour|day|week|month|year|decade|centur)(?:s|y|ies)?\b", re.IGNORECASE)
_VAGUE = re.compile(
    r"\b(?:recent|several|few|past|last|coming|next|many|previous|some|ahead|ago|couple|decades|years|months|weeks|days)\b",
    re.IGNORECASE,
)


def vague_span(text: str) -> tuple[str | None, str | None]:
    """The unit and the bearing of an expression that counts nothing: "in recent years", "a few years ago".

    >>> vague_span("over the past several years"), vague_span("two years ago")
    (('year', 'past'), (None, None))
    """
    unit = _UNIT.search(text)
    if unit is None or _VAGUE.search(text) is None or _COUNT.search(text) is not None:
        return None, None
    return unit[1].lower(), bearing(text)


_COUNT = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b", re.IGNORECASE
)


# ---------------------------------------------------------------- seasons, halves, and words before a date

_SEASON = re.compile(
    r"\b(?:in|this|last|next|early|late|by|of|since|until|during|over|the|each)(?: the)? "
    r"(?P<name>spring|summer|autumn|winter)\b(?! (?:games|olympics|roll|onions?|palace|break|boots?))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(
    r"\b(?P<which>first|opening|1st|second|2nd|third|3rd|fourth|4th|fifth|final|last|closing)[ -]"
    r"(?P<what>half|quarter|period|set|round|leg|day|week|phase|term|session|stage|month|minute|over|lap|inning|game|match|night)\b",
    re.IGNORECASE,
)
_ONE_ORDINAL = {
    "opening": "first", "1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth",
    "closing": "last", "final": "last",
}  # fmt: skip
_LIMITS = re.compile(
    r"\b(?:(?P<before>before|by|until|till|prior to|ahead of|up to)|(?P<after>after|since|following|from))"
    r"(?: (?:about|around|late|early|mid|the|noon|midnight|midday|at least))* $",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """ "The second half": `which` is "second", `what` "half"."""

    start: int
    end: int
    which: str
    what: str


def seasons(text: str) -> tuple[Told, ...]:
    """Seasons named as times, not "spring break"."""
    return tuple(Told(m.start(), m.end(), m["name"].lower()) for m in _SEASON.finditer(text))


def numbered_parts(text: str) -> tuple[Numbered, ...]:
    """ "First half", "opening day", "third round"; words for one number are one.

    >>> [(n.which, n.what) for n in numbered_parts("He scored on the opening day and in the final round.")]
    [('first', 'day'), ('last', 'round')]
    """
    found = []
    for match in _ORDINAL.finditer(text):
        which = match["which"].lower()
        found.append(Numbered(match.start(), match.end(), _ONE_ORDINAL.get(which, which), match["what"].lower()))
    return tuple(found)


def limit_before(text: str, start: int) -> Side | None:
    """Whether the words before a date make it the end of something or its beginning: "by 31 May", "since 2015".

    >>> limit_before("It ran until 2015.", 13), limit_before("It closed in 2015.", 13)
    ('before', None)
    """
    match = _LIMITS.search(text, max(0, start - 30), start)
    if match is None:
        return None
    return "before" if match["before"] else "after"


_CLOCK = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s?(?P<half>[ap])?\.?m?", re.IGNORECASE)


def clock_minutes(text: str) -> frozenset[int]:
    """Minutes after midnight; both that it may be where neither a.m. nor p.m. tells.

    >>> sorted(clock_minutes("3:30 p.m.")), sorted(clock_minutes("noon")), sorted(clock_minutes("15.30"))
    ([930], [720], [930])
    """
    lower = text.lower()
    if lower.startswith(("noon", "midday")):
        return frozenset({720})
    if lower.startswith("midnight"):
        return frozenset({0})
    match = _CLOCK.match(text)
    if match is None:
        return frozenset()
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        return frozenset({(hour % 12 + (12 if match["half"].lower() == "p" else 0)) * 60 + minute})
    return frozenset({hour * 60 + minute, (hour + 12) * 60 + minute} if hour < 12 else {hour * 60 + minute})
