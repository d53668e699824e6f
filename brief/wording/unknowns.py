"""Where a text says itself that something is not known, not said or not yet decided. English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from brief.wording.text import fold

UnknownKind = Literal["who", "when", "number", "outcome"]

_NOT = r"(?: not|n't)"
_LATER = r"(?: yet| immediately| so far| publicly| officially| fully| been)*"
_UNKNOWN = re.compile(
    r"\b(?:"
    rf"(?:is|was|are|were|remains?|remained|it's)(?: still| also)?(?:{_NOT}{_LATER} (?:clear|known|certain)|"
    r" (?:un(?:clear|known|certain|determined|identified|explained|accounted for)|a mystery|under investigation))|"
    rf"(?:has|have|had){_NOT}{_LATER} (?:determined|established|identified|confirmed|decided|disclosed|released|"
    r"explained|said|named|found|set|announced|ruled on)|"
    rf"(?:has|have|had) yet to (?:be )?\w+|"
    rf"(?:does|do|did)(?: not|n't){_LATER} know|(?:has|have|had){_NOT} (?:yet )?(?:been )?formally \w+|"
    r"too (?:early|soon) to (?:say|tell|know|judge|speculate)|"
    r"(?:remains?|yet|still) to be (?:seen|determined|decided|confirmed)|"
    r"no (?:immediate |clear |official |further )?(?:word|indication|explanation|motive|confirmation|details?|"
    r"claim of responsibility|date|timetable|cause|reason|figures?|comment)\b(?! of (?:the|a) )|"
    rf"(?:did|does|do|would|could)(?: not|n't)(?: immediately| yet)? (?:say|specify|elaborate|disclose|explain|reveal|"
    r"give (?:a|any|no|details|reasons|figures)|provide (?:a|any|details)|name|identify)|"
    r"(?:gave|offered|provided) no (?:details?|explanation|reason|figures?|breakdown|timetable|date|indication)|"
    r"(?:is|are|was|were) (?:still )?(?:investigating|looking into|trying to (?:determine|establish|find|identify))|"
    r"(?:remain|remained) to be seen|not disclosed|unspecified"
    r")\b",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[UnknownKind, re.Pattern[str]], ...] = (
    (
        "number",
        re.compile(r"\bhow (?:many|much|large|big|long)\b|\bfigures?\b|\bbreakdown\b|\bnumber\b", re.IGNORECASE),
    ),
    ("when", re.compile(r"\bwhen\b|\bdates?\b|\btimetable\b|\bhow soon\b", re.IGNORECASE)),
    ("who", re.compile(r"\bwho(?:se|m)?\b|\bidentit(?:y|ies)\b|\bidentified\b|\bnamed?\b|\bresponsib", re.IGNORECASE)),
)
REACH = 60
"""Code points behind the words that say so in which the text says what is not known."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """`start` and `end` are those of the words that say so; `kind` what is missing, "outcome" where it is none of the
    others.
    """

    start: int
    end: int
    kind: UnknownKind


def find_unknown(text: str) -> Unknown | None:
    """The first place in a sentence that says so itself.

    >>> s = "It was not clear how many were hurt."; u = find_unknown(s); s[u.start:u.end], u.kind
    ('was not clear', 'number')
    """
    match = _UNKNOWN.search(fold(text))
    if match is None:
        return None
    nearby = text[match.start() : match.end() + REACH]
    kind: UnknownKind = next((kind for kind, pattern in _KINDS if pattern.search(nearby)), "outcome")
    return Unknown(match.start(), match.end(), kind)


_LIMIT = re.compile(
    r"\b(?:current(?:ly)?|at (?:this|the) (?:time|stage|moment|point)|for now|knowingly|deliberately|intentionally|"
    r"directly|formally|officially|personally|in these talks|of these talks|so far|to (?:my|our|his|her|their) "
    r"knowledge|(?:not )?aware of|any wrongdoing|as described|as alleged|alone|solely|in return|yet)\b",
    re.IGNORECASE,
)


def find_limit(text: str) -> tuple[int, int] | None:
    """The words by which a denial denies less than it seems to: "knowingly", "at this stage", "in these talks".

    >>> s = "She denied that she had knowingly signed."; a, b = find_limit(s); s[a:b]
    'knowingly'
    """
    match = _LIMIT.search(text)
    return match.span() if match else None
