"""TENSE_SHIFT: what is only planned, told as done, and what is done, told as planned."""

from __future__ import annotations

import re

from brief.checking.alignment import content_after
from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.futures import find_futures
from brief.wording.text import share

SAME_DEED = 0.5
"""Share of what follows "will" or "plans to" that the other side must have to speak of the same deed."""

HEADS = 2
"""Content words after "will" among which the verb is looked for."""

_PAST = re.compile(r"\b(?:has|have|had|was|were|did|been)\b[^.;:]{0,20}$", re.IGNORECASE)


def tense_shift(statement: Statement, grounds: Grounds) -> Objection | None:
    """A deed that one side puts into the future, with a word that says so, and the other into the past."""
    return _told_as_done(statement, grounds) or _told_as_planned(statement, grounds)


def _told_as_done(statement: Statement, grounds: Grounds) -> Objection | None:
    if find_futures(statement.text):
        return None
    for passage in grounds.cited:
        for future in find_futures(passage.text):
            deed = _deed(passage.analysis, future)
            told = _twin(deed, statement.analysis)
            if told is not None and _is_past(statement.text, told) and not _done_elsewhere(told, passage, grounds):
                return Objection(
                    statement.text[told.start : told.end], passage.words_at(Span(future.start, deed[0].end))
                )
    return None


def _told_as_planned(statement: Statement, grounds: Grounds) -> Objection | None:
    for future in find_futures(statement.text):
        deed = _deed(statement.analysis, future)
        for passage in grounds.cited:
            told = _twin(deed, passage.analysis)
            if told is None or not _is_past(passage.text, told) or _open(passage):
                continue
            return Objection(
                statement.text[future.start : deed[0].end], passage.text[max(0, told.start - 12) : told.end].lstrip()
            )
    return None


def _deed(analysis: Analysis, future: Span) -> tuple[Content, ...]:
    """The content words that a word of the future governs: those after it in its clause."""
    return content_after(analysis, future.end, analysis.clause_at(future.start).end)


def _twin(deed: tuple[Content, ...], other: Analysis) -> Content | None:
    """The verb of the deed in the other text, where most of the deed stands there too."""
    if not deed or share(frozenset(c.stem for c in deed), other.stems) < SAME_DEED:
        return None
    heads = [c.stem for c in deed[:HEADS]]
    return next((c for c in other.content if c.stem == heads[0]), None)


def _is_past(text: str, word: Content) -> bool:
    before = text[: word.start][-40:]
    if before.rstrip().endswith((" to", " be")):
        return False
    return text[word.start : word.end].lower().endswith("ed") or bool(_PAST.search(before))


def _done_elsewhere(told: Content, at: Passage, grounds: Grounds) -> bool:
    """Whether another cited sentence tells the deed as done."""
    return any(
        c.stem == told.stem and _is_past(p.text, c) for p in grounds.cited if p is not at for c in p.analysis.content
    )


def _open(passage: Passage) -> bool:
    """Whether the sentence itself speaks of the future or holds something back."""
    return bool(find_futures(passage.text) or passage.analysis.hedges)
