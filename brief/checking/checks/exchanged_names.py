"""Two who have changed places: each stands among the words that the source has around the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from brief.checking.alignment import content_after, content_before
from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.name_aliases import may_be_form_of
from brief.wording.participants import BODIES, Participant, find_deeds, find_participants, is_mutual
from brief.wording.role_kinds import role_noun
from brief.wording.text import content_stems

REACH = 4
"""Content words on either side, the two names left out, among which somebody stands."""

CROSSED = 1.0
"""What each must share with the place of the other: the word right beside both, or several farther off."""

LEAD = 1.0
"""By how much the crossed places together must be more alike than the straight ones."""

MOST = 12
"""Participants of one text that are looked at."""

_PREPOSITION = 0.5
_PREPOSITIONS = frozenset("in at of for by over with from against to on into near between than behind ahead".split())
_PASSED_OVER = frozenset("the a an his her their its".split())
_DOERS = ("er", "or", "ist", "ian", "ee")
_PRONOUNS = frozenset({"he", "she", "they"})


Pair: TypeAlias = tuple[Participant, Participant]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Stems of the content words on either side, nearest first, and the preposition right before, or empty."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    preposition: str


def names_exchanged(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "Orlen supplies oil and Dorrit gas" where a cited sentence has Dorrit supply oil and Orlen gas.

    Each of the two stands once in the statement and once in the sentence, so that it is clear which places are meant.
    """
    for a, b in combinations(_participants(statement.analysis), 2):
        if a.is_name != b.is_name or _is_same(a, b) or _only_one_is_a_body(a, b):
            continue
        for passage in grounds.cited:
            there = tuple(_participants(passage.analysis))
            found_a, found_b = _only(a, there), _only(b, there)
            if found_a is None or found_b is None or found_a == found_b:
                continue
            if _is_apposition((a, b), statement.analysis, (found_a, found_b), passage.analysis):
                continue
            if _is_crossed((a, b), statement.analysis, (found_a, found_b), passage.analysis):
                return Objection(statement.text[a.start : b.end], _words_around(found_a, found_b, passage))
    return None


def _participants(analysis: Analysis) -> Iterator[Participant]:
    found = [p for p in find_participants(analysis.text) if p.is_name or p.key not in _PRONOUNS]
    yield from found[:MOST]


def _only_one_is_a_body(a: Participant, b: Participant) -> bool:
    """ "The president of the guild": a person and a body may be one in what they do."""
    return not a.is_name and (a.key in BODIES) != (b.key in BODIES)


def _is_same(a: Participant, b: Participant) -> bool:
    return may_be_form_of(a.key, b.key) if a.is_name and b.is_name else a.is_name == b.is_name and a.key == b.key


def _only(wanted: Participant, there: tuple[Participant, ...]) -> Participant | None:
    """The one mention of somebody; None where there is none, or several."""
    found = [p for p in there if _is_same(wanted, p)]
    return found[0] if len(found) == 1 else None


def _is_apposition(said: Pair, statement: Analysis, found: Pair, source: Analysis) -> bool:
    """ "NRA president Linn" for "Linn, president of the NRA": what one is to the other stands between, and no verb."""
    shared = statement.stems_in(_gap(said)) & source.stems_in(_gap(found))
    is_role = any(role_noun(stem) or stem.endswith(_DOERS) for stem in shared)
    return is_role and not any(said[0].end <= d.start < said[1].start for d in find_deeds(statement.text))


def _gap(pair: Pair) -> Span:
    first, last = sorted(pair, key=lambda p: p.start)
    return Span(first.end, max(first.end, last.start))


def _is_crossed(said: Pair, statement: Analysis, found: Pair, source: Analysis) -> bool:
    out = {stem for text, pair in ((statement.text, said), (source.text, found)) for stem in _stems_of(text, pair)}
    a, b = (_surroundings(p, statement, out) for p in said)
    twin_a, twin_b = (_surroundings(p, source, out) for p in found)
    if "with" in (a.preposition, b.preposition):
        return False  # "Linn left with Holt" for "Holt left with Linn"
    crossed = likeness(a, twin_b), likeness(b, twin_a)
    lead = sum(crossed) - likeness(a, twin_a) - likeness(b, twin_b)
    return min(crossed) >= CROSSED and lead >= LEAD and not _may_be_turned(statement, source)


def _stems_of(text: str, pair: Pair) -> set[str]:
    return {stem for p in pair for stem in content_stems(text[p.start : p.end])}


def _surroundings(participant: Participant, analysis: Analysis, out: set[str]) -> Surroundings:
    before = [c.stem for c in content_before(analysis, participant.start, 0) if c.stem not in out]
    after = [c.stem for c in content_after(analysis, participant.end, len(analysis.text)) if c.stem not in out]
    words = (w.norm for w in reversed(analysis.words) if w.end <= participant.start and w.norm not in _PASSED_OVER)
    last = next(words, "")
    return Surroundings(tuple(before[::-1][:REACH]), tuple(after[:REACH]), last if last in _PREPOSITIONS else "")


def likeness(a: Surroundings, b: Surroundings) -> float:
    """Each word that stands on the same side of both counts the more the nearer it stands."""
    shared = 0.0
    for one, other in ((a.before, b.before), (a.after, b.after)):
        for stem in set(one) & set(other):
            shared += 1 / (1 + max(one.index(stem), other.index(stem)))
    return shared + _PREPOSITION * (a.preposition == b.preposition != "")


def _may_be_turned(statement: Analysis, source: Analysis) -> bool:
    """Whether one has a verb passive that the other has active, or a verb that takes both alike."""
    voices = {d.stem: d.passive for d in find_deeds(source.text)}
    if any(voices.get(d.stem, d.passive) != d.passive for d in find_deeds(statement.text)):
        return True
    shared = statement.stems & source.stems
    return any(is_mutual(stem) for stem in shared)


def _words_around(a: Participant, b: Participant, passage: Passage) -> str:
    return passage.text[min(a.start, b.start) : max(a.end, b.end)]
