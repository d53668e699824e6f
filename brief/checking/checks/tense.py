"""TENSE_SHIFT: what is only planned, told as done."""

from __future__ import annotations

import re

from brief.checking.alignment import content_after, share
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.futures import find_futures

SAME_DEED = 0.5

_PAST = re.compile(r"\b(?:has|have|had|was|were|did)\b", re.IGNORECASE)


def tense_shift(statement: Statement, grounds: Grounds) -> Objection | None:
    """A deed that the source puts into the future and the statement, without any word of the future, into the past."""
    if find_futures(statement.text):
        return None
    analysis = statement.analysis
    for passage in grounds.cited:
        for future in find_futures(passage.text):
            clause = passage.analysis.clause_at(future.start)
            governed = content_after(passage.analysis, future.end, clause.end)
            if not governed or share(frozenset(c.stem for c in governed), analysis.stems) < SAME_DEED:
                continue
            told = next((c for c in analysis.content if c.stem == governed[0].stem), None)
            if told is None:
                continue
            word = statement.text[told.start : told.end]
            before = statement.text[max(0, told.start - 12) : told.start]
            if word.lower().endswith("ed") or _PAST.search(before):
                return Objection(word, passage.words_at(Span(future.start, governed[0].end)))
    return None
