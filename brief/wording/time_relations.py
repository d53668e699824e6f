"""Words that place a deed in time beside a date: the part of the day, before or after, ago or later. English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from brief.document import Span
from brief.wording.text import REMEMBERED, fold

Side = Literal["before", "after"]
PartOfDay = Literal["morning", "noon", "afternoon", "evening", "night"]

_PARTS: tuple[tuple[PartOfDay, re.Pattern[str]], ...] = (
    ("morning", re.compile(r"\b(?:mornings?|dawn|daybreak|sunrise|breakfast|\d\s?a\.?m\b|rush hour)", re.IGNORECASE)),
    ("noon", re.compile(r"\b(?:noon|midday|lunch(?:time)?)\b", re.IGNORECASE)),
    ("afternoon", re.compile(r"\b(?:afternoons?)\b|\b[1-5](?:[:.]\d\d)?\s?p\.?m\b", re.IGNORECASE)),
    ("evening", re.compile(r"\b(?:evenings?|dusk|sunset|nightfall)\b|\b[5-9](?:[:.]\d\d)?\s?p\.?m\b", re.IGNORECASE)),
    (
        "night",
        re.compile(r"\b(?:(?:to|over)?night|midnight|late-night)\b(?! ?club)|\b1[0-2](?:[:.]\d\d)?\s?p\.?m\b", re.IGNORECASE),
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
    r"\b(?P<before>before|ahead of|prior to|in the run-up to|on the eve of|leading up to|earlier than)\b|"
    r"\b(?P<after>after(?!noon|wards?\b| all\b)|following(?! (?:his|her|their|its) (?:dream|heart|advice|orders)\b)|"
    r"in the wake of|in the aftermath of|subsequent to)\b",
    re.IGNORECASE,
)
_NOT_OF_TIME = re.compile(
    r"\b(?:look\w*|nam\w*|tak\w*|car\w*|ask\w*|inquir\w*|went|go\w*|com\w*|chas\w*|call\w*|model\w*|day|week|year|one|time|"
    r"the|a|night|month) $",
    re.IGNORECASE,
)
_PLACE = re.compile(r"before (?:the )?(?:court|judge|magistrates?|committee|panel|jury|congress|parliament|cameras?|them|him|her)\b", re.IGNORECASE)
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
        name = "before" if match["before"] else "after"
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


_COUNT = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty)\b", re.IGNORECASE)
