"""Clauses of a sentence, cut at punctuation only, so that every piece is a run of the source's own words."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.document import Span
from brief.wording.text import REMEMBERED

# A comma ends a clause only before a word that opens one; a comma in a list or before a name does not.
_BOUNDARY = re.compile(
    r";\s+"
    r"|(?<!\s)\s+(?:--|–|—)\s+|—"
    r"|,\s+(?=(?:and|but|while|after|before|although|though|as|when|where|which|who|whose|because|since|until|unless|"
    r"so|yet|ending|according|including|saying|adding)\b)",
)
_TURN = re.compile(r"[\s,;–—-]*(?:but|though|although|except|unless|only to|while|however|yet)\b", re.IGNORECASE)
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,}$")
SHORTEST_CLAUSE = 4
"""Words; a shorter piece is joined to its neighbour."""


@lru_cache(maxsize=REMEMBERED)
def clauses(text: str) -> tuple[Span, ...]:
    """Spans of the clauses of one sentence, in order, without white space or the boundary mark at either end.

    >>> [t[c.start:c.end] for t in ["They met on Friday, but no text was signed."] for c in clauses(t)]
    ['They met on Friday', 'but no text was signed.']
    """
    spans: list[Span] = []
    start = 0
    quoted = _quoted(text)
    for match in _BOUNDARY.finditer(text):
        if quoted[match.start()]:
            continue
        if len(text[start : match.start()].split()) < SHORTEST_CLAUSE:
            continue
        spans.append(Span(start, match.start()))
        start = match.end()
    if spans and len(text[start:].split()) < SHORTEST_CLAUSE:
        start = spans.pop().start
    spans.append(Span(start, len(text.rstrip())))
    return tuple(spans)


def clause_around(text: str, start: int, end: int) -> Span:
    """The clause, or the run of clauses, that holds `text[start:end]`."""
    holding = [c for c in clauses(text) if c.end > start and c.start < end]
    if not holding:
        return Span(0, len(text))
    return Span(holding[0].start, holding[-1].end)


def turns(text: str, offset: int) -> bool:
    """Whether what follows takes back or limits what stands before it, which alone would be half the truth.

    >>> turns("They met, but no text was signed.", 8), turns("They met, and they signed.", 8)
    (True, False)
    """
    return _TURN.match(text, offset) is not None


def without_stop(text: str) -> str:
    """The text without the stop that ends its sentence; the stop of "U.S." stays.

    >>> without_stop("It closed in May."), without_stop("guarantees from the U.S.")
    ('It closed in May', 'guarantees from the U.S.')
    """
    stripped = text.rstrip()
    if _INITIALS.search(stripped):
        return stripped
    return stripped.rstrip(" .,;")


def _quoted(text: str) -> list[bool]:
    """For each code point, whether it stands between double quotation marks."""
    inside = False
    marks: list[bool] = []
    for character in text:
        if character in "“«„":
            inside = True
        elif character in "”»":
            inside = False
        elif character == '"':
            inside = not inside
        marks.append(inside)
    return marks
