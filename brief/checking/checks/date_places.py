"""Which deed a date belongs to: one that the source gives to another deed is no better than a false one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from brief.checking.alignment import neighbours
from brief.checking.analysis import Analysis, DatedMention
from brief.checking.checks.date_matching import bears_out
from brief.checking.grounds import Grounds, Statement
from brief.document import Span
from brief.wording.stages import find_deeds
from brief.wording.time_relations import dates_a_saying

_OPENS = re.compile(
    r"(?:,|;| and| but| then)(?: (?:on|in|by|at|since|until|from|during|late|early))*(?: the)? $", re.IGNORECASE
)


BESIDE = 4
"""Content words on either side of a date that say what it dates."""

CLEARLY = 2
"""Words that another date must share with the statement's before it is taken to be the date meant."""

NEAR = 2
"""Content words on either side of it that stand so close that hardly another date has them."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a date stands: the words `near` it, `beside` it and in its sentence, the stem of the deed nearest in its
    clause, and whether it tells when something was said.
    """

    near: frozenset[str]
    beside: frozenset[str]
    sentence: frozenset[str]
    deed: str | None
    saying: bool


def belongs_to_another(dated: DatedMention, statement: Statement, grounds: Grounds) -> bool:
    """Whether the cited sentences give this date to another deed, and another date to the statement's.

    >>> # evidence "She won in 2004 and lost the final round in 2007"; "lost the final round in 2004" does
    """
    own, rivals = [], []
    for passage in grounds.cited:
        for other in passage.analysis.dates:
            if bears_out(other, dated):
                own.append(_place(passage.analysis, other))
            elif _may_rival(other, dated) and not any(bears_out(other, d) for d in statement.analysis.dates):
                rivals.append(_place(passage.analysis, other))
    if not own or not rivals:
        return False
    said = _place(statement.analysis, dated)
    alike = [o for o in own if o.saying == said.saying]
    if not alike:
        return any(r.saying == said.saying and said.beside & r.beside for r in rivals)
    rivals = [r for r in rivals if r.saying == said.saying]
    return any(_is_taken_from(said, rival, alike) for rival in rivals)


def _may_rival(other: DatedMention, said: DatedMention) -> bool:
    """Whether both are days or both are times of day, and the other is not counted from a day told elsewhere."""
    if other.mention.form == "unanchored" and other.interval is None:
        return False
    return (other.mention.kind == "clock") == (said.mention.kind == "clock") and other.mention.kind != "duration"


def _is_taken_from(said: Place, rival: Place, own: Iterable[Place]) -> bool:
    """Whether the words beside the statement's date stand beside the rival, and not beside its own date; or the rival
    dates the statement's deed, in a sentence that has more of it.
    """
    lead = len(said.sentence & rival.sentence) - max(len(said.sentence & o.sentence) for o in own)
    if any(o.sentence is not rival.sentence for o in own) and lead < 0:
        return False
    close = max(len(said.near & o.near) for o in own)
    if close == 0 and len(said.near & rival.near) >= CLEARLY:
        return True
    wide = max(len(said.beside & o.beside) for o in own)
    shared = len(said.beside & rival.beside)
    if wide == 0 and shared >= CLEARLY:
        return True
    same_deed = said.deed is not None and said.deed == rival.deed and all(o.deed != said.deed for o in own)
    return same_deed and (shared >= max(wide, CLEARLY) or lead > 0)


def _place(analysis: Analysis, dated: DatedMention) -> Place:
    start, end = dated.mention.start, dated.mention.end
    deed = _deed_of(analysis, start)
    return Place(
        frozenset(c.stem for c in neighbours(analysis, start, end, reach=NEAR)),
        beside(analysis, dated),
        analysis.stems - Analysis(dated.mention.text).stems,
        deed,
        dates_a_saying(analysis.text, Span(start, end)),
    )


def _deed_of(analysis: Analysis, start: int) -> str | None:
    """The stem of the deed before a date in its clause; that after it where the date opens it or follows "and"."""
    clause = analysis.clause_at(start)
    deeds = [d for d in find_deeds(analysis.text) if clause.start <= d.start < clause.end]
    before, after = [d for d in deeds if d.end <= start], [d for d in deeds if d.start > start]
    opens = not before or _OPENS.search(analysis.text, before[-1].end, start) is not None
    if opens and after:
        return after[0].stem
    return before[-1].stem if before else None


def are_crossed(dated: DatedMention, statement: Statement, grounds: Grounds) -> bool:
    """ "Won in 2007 and lost in 2004" for "won in 2004 and lost in 2007"."""
    said = {d.mention.start: _deed_of(statement.analysis, d.mention.start) for d in statement.analysis.dates}
    mine = said[dated.mention.start]
    for passage in grounds.cited:
        there = [(d, _deed_of(passage.analysis, d.mention.start)) for d in passage.analysis.dates]
        own = {deed for d, deed in there if bears_out(d, dated)}
        if mine is None or None in own or not own or mine in own:
            continue
        for other in statement.analysis.dates:
            theirs = {deed for d, deed in there if bears_out(d, other) and not bears_out(d, dated)}
            if said[other.mention.start] in own and mine in theirs:
                return True
    return False


def beside(analysis: Analysis, dated: DatedMention) -> frozenset[str]:
    return frozenset(c.stem for c in neighbours(analysis, dated.mention.start, dated.mention.end, reach=BESIDE))
