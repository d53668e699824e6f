"""Which name of a sentence stands in the very place that a statement gives to another one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from brief.checking.alignment import content_after, content_before
from brief.checking.analysis import Analysis
from brief.checking.grounds import Passage
from brief.wording.names import NameMention

REACH = 4
"""Content words on either side of a name that make its slot."""

SHARED = 2.5
"""What two slots must share to be one: two words, and one of them right beside the name, or its preposition."""

MARGIN = 1.0
"""By how much the slot of the other name must be nearer to the statement's than any that the name itself has."""

NEAR = 4
"""Content words between two names of one sentence, fewer than which the slots of both run into each other."""

_ADJACENT = 1.0
_PREPOSITION = 0.5
_PREPOSITIONS = frozenset("in at of for by over with from against to on into near between than under".split())


@dataclass(frozen=True, slots=True)
class Slot:
    """Stems of the content words on either side, nearest first, and the preposition right before, or empty."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    preposition: str


def slot_of(analysis: Analysis, name: NameMention) -> Slot:
    before = content_before(analysis, name.start, 0)[-REACH:]
    after = content_after(analysis, name.end, len(analysis.text))[:REACH]
    last = next((w.norm for w in reversed(analysis.words) if w.end <= name.start and w.norm != "the"), "")
    return Slot(
        tuple(c.stem for c in reversed(before)),
        tuple(c.stem for c in after),
        last if last in _PREPOSITIONS else "",
    )


def likeness(a: Slot, b: Slot) -> float:
    """The words shared on the same side, one more for each that is right beside both names."""
    shared = float(len(set(a.before) & set(b.before)) + len(set(a.after) & set(b.after)))
    if not shared:
        return 0.0
    beside = (a.before[:1] == b.before[:1] != ()) + (a.after[:1] == b.after[:1] != ())
    return shared + _ADJACENT * beside + _PREPOSITION * (a.preposition == b.preposition != "")


def holder_of(
    slot: Slot, own: Iterable[tuple[Passage, NameMention]], candidates: Iterable[tuple[Passage, NameMention]]
) -> NameMention | None:
    """The candidate whose slot is the statement's, where no mention of the name itself comes near that, or near it."""
    mentions = tuple(own)
    if any(_is_beside_the_same(slot, slot_of(p.analysis, o)) for p, o in mentions):
        return None
    reached = max((_shared_at_all(slot, slot_of(p.analysis, o)) for p, o in mentions), default=0.0)
    best, best_score = None, max(SHARED, reached + MARGIN)
    for passage, other in candidates:
        score = likeness(slot, slot_of(passage.analysis, other))
        if score < best_score or any(p is passage and _is_near(o, other, p.analysis) for p, o in mentions):
            continue
        if score > best_score or best is None:
            best, best_score = other, score
    return best


def _is_beside_the_same(a: Slot, b: Slot) -> bool:
    """Whether the word right after both is one, and the preposition before them: "at the Grand in Orlen"."""
    return a.after[:1] == b.after[:1] != () and a.preposition == b.preposition != ""


def _shared_at_all(a: Slot, b: Slot) -> float:
    """The words shared on any side: active and passive put a name before and behind the same words."""
    return float(len({*a.before, *a.after} & {*b.before, *b.after}))


def _is_near(a: NameMention, b: NameMention, analysis: Analysis) -> bool:
    first, second = sorted((a, b), key=lambda n: n.start)
    return len(content_after(analysis, first.end, second.start)) < NEAR
