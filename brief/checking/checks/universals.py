"""What a statement says of all, always or only, where the source does not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_restrictions import (
    ALONE,
    AS_WIDE,
    NEGATIVES,
    UNIVERSAL_PHRASES,
    UNIVERSALS,
)
from brief.wording.numbers import Quantity
from brief.wording.restrictions import find_restrictions
from brief.wording.text import share

ABOUT_IT = 0.5
"""Share of the words around "all" or "always" that the source must have for the statement to be about it."""

_EACH_TIME = re.compile(r"(?:each|every|all|any|the whole|the entire)(?: \w+)? (?:second|minute|hour|day|night|week|month|year|time|other)s?\b", re.I)
_PHRASES = re.compile(rf"\b(?:{'|'.join(UNIVERSAL_PHRASES)})\b", re.IGNORECASE)
_ONLY = frozenset("only sole solely exclusively".split())
_ONLY_AS = re.compile(r"(?:not only|if only|only (?:if|when|after|because|for|then|weeks|days|hours|months|a few|about)|the only)\b", re.IGNORECASE)


def scope_widened(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word such as "all" or "only" among words of the source, where no sentence at hand says so of anything."""
    partial = next(_partial(grounds), "")
    support = frozenset(w.norm for p in grounds.cited for w in p.analysis.words)
    if not (support & AS_WIDE or (not partial and support & NEGATIVES) or _has_phrase(grounds)):
        for span in _universals(statement.analysis):
            if _is_about(span, statement.analysis, grounds):
                return Objection(statement.text[span.start : span.end], partial)
    return None
