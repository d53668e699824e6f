"""NAME_UNSUPPORTED and NAME_ELSEWHERE: who and where, as the cited sentences or what they point back to name them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from brief.checking.alignment import content_after, content_before
from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.names import NameMention, find_names, same_name, state_of
from brief.wording.text import words

Place = Literal["cited", "antecedent", "elsewhere", "displaced", "nowhere"]

PLACE_REACH = 2
"""Content words on either side of a name that make its place in a sentence."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a name of the statement stands. `passage` names it, for an antecedent; `rival` is the name in its place."""

    name: NameMention
    place: Place
    passage: Passage | None = None
    rival: str = ""


def trace_names(statement: Statement, grounds: Grounds) -> tuple[Trace, ...]:
    return tuple(_trace(name, statement, grounds) for name in statement.analysis.names)


def name_unsupported(statement: Statement, grounds: Grounds) -> Objection | None:
    """A name that the text nowhere gives, or that stands where the cited sentences have somebody else."""
    for trace in trace_names(statement, grounds):
        if trace.place in ("nowhere", "displaced"):
            return Objection(trace.name.text, trace.rival)
    return None


def name_elsewhere(statement: Statement, grounds: Grounds) -> Objection | None:
    """A name that only sentences give which the statement neither cites nor points back to."""
    for trace in trace_names(statement, grounds):
        if trace.place == "elsewhere":
            return Objection(trace.name.text, trace.passage.text if trace.passage else "")
    return None


def _trace(name: NameMention, statement: Statement, grounds: Grounds) -> Trace:
    if not _is_known(name, grounds):
        return Trace(name, "nowhere", rival=_rival(name, statement, grounds, reach=PLACE_REACH))
    if any(_named_in(name, passage) for passage in grounds.cited):
        return Trace(name, "cited")
    if any(same_name(name.text, other.text) for words_ in grounds.framing for other in find_names(words_)):
        return Trace(name, "cited")
    rival = _rival(name, statement, grounds, reach=1)
    if rival:
        return Trace(name, "displaced", rival=rival)
    for passage in reversed(grounds.antecedents):
        if _named_in(name, passage):
            return Trace(name, "antecedent", passage)
    rival = _rival(name, statement, grounds, reach=PLACE_REACH)
    if rival:
        return Trace(name, "displaced", rival=rival)
    return Trace(name, "elsewhere")


def _is_known(name: NameMention, grounds: Grounds) -> bool:
    """Whether every word of the name stands somewhere in the text, or the text has another form of the whole name."""
    vocabulary = grounds.source.vocabulary
    if all(w.norm in vocabulary or _bare(w.norm) in vocabulary for w in words(name.text)):
        return True
    state = state_of(name.text)
    others = (n for names in grounds.source.names.values() for n in names)
    if state is not None:
        return any(state_of(other.text) == state for other in others)
    return any(_other_form(name.text, other.text) for other in others)


def _other_form(a: str, b: str) -> bool:
    """An abbreviation and what it stands for; a shorter form that only leaves words out is none."""
    shorter, longer = sorted((a, b), key=len)
    return same_name(a, b) and shorter.isupper() and " " not in shorter and " " in longer


def _bare(norm: str) -> str:
    return norm.removesuffix("'s").removesuffix("s'")


def _named_in(name: NameMention, passage: Passage) -> bool:
    state = state_of(name.text)
    for other in passage.analysis.names:
        if same_name(name.text, other.text) or (state is not None and state_of(other.text) == state):
            return True
    wanted = " ".join(_bare(w.norm) for w in words(name.text))
    return f" {wanted} " in f" {' '.join(_bare(w.norm) for w in passage.analysis.words)} "


def _rival(name: NameMention, statement: Statement, grounds: Grounds, *, reach: int) -> str:
    """A name of the cited sentences that the statement does not give, beside the same content words; else empty."""
    before, after = _sides(statement.analysis, name.start, name.end, reach)
    for passage in grounds.cited:
        for other in passage.analysis.names:
            if not _comparable(name, other) or _stated(other, statement.analysis.names):
                continue
            other_before, other_after = _sides(passage.analysis, other.start, other.end, reach)
            if before & other_before or after & other_after:
                return other.text
    return ""


def _sides(analysis: Analysis, start: int, end: int, reach: int) -> tuple[frozenset[str], frozenset[str]]:
    before = content_before(analysis, start, 0)[-reach:]
    after = content_after(analysis, end, len(analysis.text))[:reach]
    return frozenset(c.stem for c in before), frozenset(c.stem for c in after)


def _stated(other: NameMention, names: Iterable[NameMention]) -> bool:
    return any(same_name(other.text, n.text) for n in names)


def _comparable(a: NameMention, b: NameMention) -> bool:
    return a.kind == b.kind or "unknown" in (a.kind, b.kind) or {a.kind, b.kind} <= {"state", "place", "organisation"}
