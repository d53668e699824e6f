"""Where a statement itself gives what it tells as somebody's."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.grounds import Statement
from brief.document import Span
from brief.wording.voices import Sourcing, find_sourcing

SHORT_TAIL = 4
"""Content words after a word of saying that may be no more than who says it."""

ADDRESSEE = 1
"""Content words after a word of saying that may be who is told: "..., Roe reminded the crowd"."""

_SPEAKING = ("said", "denied", "accused", "rejected", "asked")


def own_sources(statement: Statement) -> Iterator[Sourcing]:
    """The words of saying, believing and finding of a statement, those inside its quotations left out."""
    quoted = [Span(q.start, q.end) for q in statement.analysis.quotations]
    found = list(find_sourcing(statement.text))
    starts = {s.start for s in found}
    for said in statement.sayings:
        if said.cue and said.mention.cue in _SPEAKING and said.cue.start not in starts:
            found.append(Sourcing(said.cue.start, said.cue.end, False))
    yield from (s for s in found if not any(q.start <= s.start < q.end for q in quoted))


def ends_with_speaker(statement: Statement, at: int) -> bool:
    """Whether a word of saying ends the statement with who says it: "..., the two officials briefed on it said"."""
    return any(s.cue and s.cue.start == at and s.content.end <= s.cue.start for s in statement.sayings)


def has_short_tail(statement: Statement, at: int) -> bool:
    """Whether too little follows a word of saying for it to be more than who says what stands before it."""
    told_after = (s for s in statement.sayings if s.cue and s.cue.start == at and s.content.start >= s.cue.end)
    if any(len(s.stems) > ADDRESSEE for s in told_after):
        return False
    return len(statement.analysis.content_in(Span(at, len(statement.text)))) <= SHORT_TAIL
