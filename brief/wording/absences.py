"""Where a text says that something is not given, and what the words that give it look like. English.

"Did not say why" misses a reason, "no figure was given" a number, "nobody commented" a comment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from brief.document import Span
from brief.wording.text import REMEMBERED, fold

AbsenceKind = Literal["why", "number", "when", "comment"]

_DID_NOT = (
    r"(?:(?:did|does|do|has|have|had|would|could|was|were|is|are)(?: not|n't)(?: immediately| yet| publicly| been)*|"
    r"declin(?:ed|es|ing) to|refus(?:ed|es|ing) to|without|never)"
)
_SAY = (
    r"(?: (?:say(?:ing)?|said|specify(?:ing)?|specified|disclos(?:e|ed|ing)|explain(?:ed|ing)?|reveal(?:ed|ing)?|"
    r"giv(?:e|ing|en)|provid(?:e|ed|ing)|stat(?:e|ed|ing)|mention(?:ed|ing)?|offer(?:ed|ing)?))"
)
_NOT_GIVEN = (
    r"(?: (?:was|were|is|are|has been|have been) (?:immediately |yet )?(?:given|offered|provided|disclosed|"
    r"released|stated|reported|set|announced|mentioned))"
)
_GAVE_NO = r"(?:(?:gave|gives|offered|provided|set|stated|disclosed) no (?:further |clear |immediate )?)"

_KINDS: tuple[tuple[AbsenceKind, re.Pattern[str]], ...] = (
    (
        "why",
        re.compile(
            rf"\b(?:{_DID_NOT}{_SAY}? (?:why|(?:a|any|the|his|her|its|their) (?:reason|explanation|motive|cause)s?)\b|"
            rf"{_GAVE_NO}(?:reason|explanation|motive|cause)s?\b|"
            rf"no (?:clear |official )?(?:reason|explanation|motive|cause)s?\b(?: for [\w' -]{{1,40}}?)?{_NOT_GIVEN})",
            re.IGNORECASE,
        ),
    ),
    (
        "number",
        re.compile(
            rf"\b(?:{_DID_NOT}{_SAY} (?:how (?:many|much)|"
            r"(?:a|any|the) (?:figure|number|sum|amount|price|cost|total)s?)\b|"
            rf"{_GAVE_NO}(?:figure|number|sum|amount|price|total)s?\b|"
            rf"no (?:figure|number|sum|amount|price|total)s?\b(?: for [\w' -]{{1,40}}?)?{_NOT_GIVEN})",
            re.IGNORECASE,
        ),
    ),
    (
        "when",
        re.compile(
            rf"\b(?:{_DID_NOT}{_SAY} (?:when\b|(?:a|any|the) (?:date|timetable|deadline|time)s?\b)|"
            rf"{_GAVE_NO}(?:date|timetable|deadline)s?\b|"
            rf"no (?:date|timetable|deadline)s?\b(?: for [\w' -]{{1,40}}?)?{_NOT_GIVEN})",
            re.IGNORECASE,
        ),
    ),
    (
        "comment",
        re.compile(
            r"\b(?:(?:did|has|have|had|does|do)(?: not|n't)(?: immediately| yet| publicly)* "
            r"(?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?)\b|"
            r"(?:declin|refus)(?:ed|es|ing) to (?:comment|respond|answer|be interviewed|speak)\b|"
            r"(?:made|gave|offered|issued) no (?:comment|statement|response|reply)\b|"
            r"(?:could|can) not be reached\b|(?:no ?body|no one|none)(?: (?:from|at|of|in|on)[\w' -]{1,30})? "
            r"(?:has |have |had |was )?(?:commented|responded|replied|available)\b)",
            re.IGNORECASE,
        ),
    ),
)
_REASON = re.compile(
    r"\b(?:because|due to|owing to|citing|on (?:the )?grounds|in protest|(?:was|were|been) caused by|the reason|"
    r"attributed (?:it|this|the [\w ]{1,30}) to|blam(?:ed|ing))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Absence:
    """`start` and `end` are those of the words that say so."""

    start: int
    end: int
    kind: AbsenceKind


@lru_cache(maxsize=REMEMBERED)
def find_absences(text: str) -> tuple[Absence, ...]:
    """In order of kind.

    >>> s = "The firm gave no reason."; [(s[a.start:a.end], a.kind) for a in find_absences(s)]
    [('gave no reason', 'why')]
    """
    folded = fold(text)
    return tuple(Absence(m.start(), m.end(), kind) for kind, pattern in _KINDS for m in pattern.finditer(folded))


def find_reason(text: str) -> Span | None:
    """The first words that open a reason.

    >>> s = "It shut because of rain."; r = find_reason(s); s[r.start:r.end]
    'because'
    """
    match = _REASON.search(text)
    return Span(match.start(), match.end()) if match else None
