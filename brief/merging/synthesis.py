"""What a synthesis turn may do with checked facts: order them and say which are the same. It adds nothing."""

from __future__ import annotations

from collections.abc import Sequence

from brief.briefing import Fact
from brief.merging.drafts import SAME_STATEMENT, join_two
from brief.wording.text import content_stems


def arrange(facts: Sequence[Fact], order: Sequence[int], groups: Sequence[Sequence[int]]) -> list[Fact]:
    """Facts in the given order, members of a group joined.

    `order` and `groups` hold positions that count from 1. A position not named in `order` follows in its old place;
    a group whose members differ in a number, or share too few words, is not joined.
    """
    arranged: dict[int, Fact] = dict(enumerate(facts, start=1))
    for group in groups:
        first = group[0]
        for other in group[1:]:
            if _may_join(arranged[first], arranged[other]):
                arranged[first] = join_two(arranged[first], arranged.pop(other))
    named = [n for n in dict.fromkeys(order) if n in arranged]
    return [arranged[n] for n in [*named, *(n for n in arranged if n not in set(named))]]


def _may_join(a: Fact, b: Fact) -> bool:
    if [n.value for n in a.numbers] != [n.value for n in b.numbers]:
        return False
    left, right = set(content_stems(a.statement)), set(content_stems(b.statement))
    return bool(left and right) and len(left & right) >= SAME_STATEMENT / 2 * min(len(left), len(right))
