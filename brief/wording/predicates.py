"""What a subject does: the run of words from the finite verb that follows a name to the end of its clause."""

from __future__ import annotations

import re

from brief.document import Span
from brief.wording.clauses import clause_around, without_stop
from brief.wording.lexicons.english_verbs import FINITE_VERBS

_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_GAP = re.compile(r"\s+(?:also |now |then |later |soon |still |already |never |[a-z]+ly )?")


def predicate_after(text: str, end: int) -> Span | None:
    """The predicate whose subject ends at `end`, without its final stop; None where no finite verb follows there.

    >>> s = "Vesk shut the crossing on March 12, but trade went on."
    >>> span = predicate_after(s, 4); s[span.start:span.end]
    'shut the crossing on March 12'
    """
    gap = _GAP.match(text, end)
    if gap is None:
        return None
    word = _WORD.match(text, gap.end())
    if word is None or not _is_finite(word.group()):
        return None
    start = end + len(gap.group()) - len(gap.group().lstrip())
    clause = clause_around(text, start, word.end())
    stop = start + len(without_stop(text[start : clause.end]))
    return Span(start, stop) if stop > word.end() else None


def _is_finite(word: str) -> bool:
    return word in FINITE_VERBS or (word.endswith("ed") and len(word) > 3 and word.islower())
