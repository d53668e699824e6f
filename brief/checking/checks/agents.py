"""AGENT_SWAP: who did what to whom."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.checks.exchanged_names import names_exchanged
from brief.checking.checks.speakers import one_name
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.participants import Deed, Participant, find_deeds


def agent_swapped(statement: Statement, grounds: Grounds) -> Objection | None:
    """Two who stand round one verb the other way than in every cited sentence that has them round it.

    Active and passive put them in opposite order, so that order counts only beside the voice.
    """
    deeds = find_deeds(statement.text)
    return (
        _turned(deeds, statement, grounds)
        or _exchanged(deeds, statement, grounds)
        or names_exchanged(statement, grounds)
    )


def _turned(deeds: tuple[Deed, ...], statement: Statement, grounds: Grounds) -> Objection | None:
    """ "A sued B", and "A was sued by B", for "B sued A"."""
    for deed in deeds:
        a, b = deed.before, deed.after
        if a is None or b is None or _is_one(a, b, grounds):
            continue
        turned = [
            (passage, other)
            for passage, other in _same_deeds(deed, grounds)
            if other.before is not None and other.after is not None and _is_turned(a, b, deed, other, grounds)
        ]
        straight = any(_is_straight(a, b, deed, other, grounds) for _, other in _same_deeds(deed, grounds))
        if turned and not straight:
            passage, other = turned[0]
            return Objection(statement.text[a.start : b.end], _words_of(passage, other))
    return None


def _is_turned(a: Participant, b: Participant, deed: Deed, other: Deed, grounds: Grounds) -> bool:
    return _matches(a, b, other, grounds, same_order=deed.passive != other.passive)


def _is_straight(a: Participant, b: Participant, deed: Deed, other: Deed, grounds: Grounds) -> bool:
    return _matches(a, b, other, grounds, same_order=deed.passive == other.passive)


def _matches(a: Participant, b: Participant, other: Deed, grounds: Grounds, *, same_order: bool) -> bool:
    first, last = (a, b) if same_order else (b, a)
    return (
        other.before is not None
        and other.after is not None
        and _is_one(first, other.before, grounds)
        and _is_one(last, other.after, grounds)
    )


def _words_of(passage: Passage, deed: Deed) -> str:
    start = deed.before.start if deed.before is not None else deed.start
    return passage.text[start : deed.after.end if deed.after is not None else deed.end]


def _exchanged(deeds: tuple[Deed, ...], statement: Statement, grounds: Grounds) -> Objection | None:
    """Two verbs whose subjects have changed places: "A fell and B rose" for "B fell and A rose"."""
    pairs = [
        (deed, deed.before, other.before, passage, other)
        for deed in deeds
        for passage, other in _same_deeds(deed, grounds)
        if deed.before is not None
        and other.before is not None
        and deed.before.is_name
        and other.before.is_name
        and deed.passive == other.passive
    ]
    moved = [p for p in pairs if not _is_one(p[1], p[2], grounds)]
    kept = {p[0].start for p in pairs if _is_one(p[1], p[2], grounds)}
    for first, said, found, passage, other in moved:
        for second, said_too, found_too, _, _ in moved:
            if first.start == second.start or {first.start, second.start} & kept:
                continue
            if _is_one(said, found_too, grounds) and _is_one(said_too, found, grounds):
                return Objection(statement.text[said.start : first.end], passage.text[found.start : other.end])
    return None


def _same_deeds(deed: Deed, grounds: Grounds) -> Iterator[tuple[Passage, Deed]]:
    for passage in grounds.cited:
        for other in find_deeds(passage.text):
            if other.stem == deed.stem:
                yield passage, other


def _is_one(a: Participant, b: Participant, grounds: Grounds) -> bool:
    if a.is_name and b.is_name:
        return one_name(a.key, b.key, grounds)
    return a.is_name == b.is_name and a.key == b.key
