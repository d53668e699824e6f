"""What a subject does: the run of words from the finite verb that follows a name to the end of its clause."""

from __future__ import annotations

import re

from brief.document import Span
from brief.wording.clauses import clause_around

_FINITE = frozenset(
    "is are was were has have had will would may might could can should must does did "
    "became began broke brought built bought came caught chose cut drew drove fell felt fled flew found fought gave "
    "got grew held hit kept knew laid led left lent let lost made meant met paid put quit ran rose sat saw sent set "
    "shot shut sold spoke spent stood stole struck sued swore took taught told thought threw took went withdrew won "
    "wrote wants plans seeks faces leads heads runs owns works lives hopes needs makes takes gives holds".split()  # noqa: SIM905 - a list of sixty quoted words is harder to read
)
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
    stop = len(text[: clause.end].rstrip(" .!?"))
    return Span(start, stop) if stop > word.end() else None


def _is_finite(word: str) -> bool:
    return word in _FINITE or (word.endswith("ed") and len(word) > 3 and word.islower())
