"""What a clause says to be so, and what not to be so."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from brief.checking.alignment import Clause
from brief.checking.analysis import Analysis, Content
from brief.document import Span
from brief.wording.lexicons.english_negating import LIGHT_VERBS
from brief.wording.negating import find_negating
from brief.wording.negation import Negation
from brief.wording.roots import root
from brief.wording.text import REMEMBERED

SAME_SLOT = 0.5
"""Share of a statement's clause that must stand in a source clause before a flip of one word in it is an objection."""

NEAR, FAR = 16, 60
"""Code points that may lie between a negation and its word, with a comma and without."""

DENIALS = ("denial", "rejection")


@dataclass(frozen=True, slots=True)
class Assertion:
    """That a word is said to be so, or not so. "unaware" asserts `stem` "aware" as negated.

    `denied`: the negation is somebody's denial or rejection, and DENIAL_LOST asks for it. `affixed`: a part of the word
    itself negates.
    """

    stem: str
    negated: bool
    denied: bool
    start: int
    end: int
    affixed: bool = False


@lru_cache(maxsize=REMEMBERED)
def assertions(analysis: Analysis, span: Span) -> tuple[Assertion, ...]:
    """One for each content word of a clause; two negations of one word cancel out.

    `start` is that of the negation where one stands before the word.
    """
    negations = [n for n in negations_of(analysis) if span.start <= n.start < span.end]
    content = analysis.content_in(span)
    affixed = {n.start: n for n in negations if n.kind == "affix" and n.scope}
    governing = _governing([n for n in negations if n.kind != "affix"], content, affixed, analysis)
    found: list[Assertion] = []
    for position, word in enumerate(content):
        affix = affixed.get(word.start)
        stem = affix.scope if affix is not None and affix.scope else word.stem
        own = governing.get(position, [])
        carried = not own and bool(found) and _carries(found[-1], word)
        count = len({n.start for n in own}) + (affix is not None) + carried
        start = min([word.start, *(n.start for n in own), *([found[-1].start] if carried else [])])
        denied = count == 1 and any(n.kind in DENIALS for n in own)
        found.append(Assertion(stem, count % 2 == 1, denied, start, word.end, affix is not None))
    return tuple(found)


@lru_cache(maxsize=REMEMBERED)
def negations_of(analysis: Analysis) -> tuple[Negation, ...]:
    """Those of both kinds; where two that overlap negate the same word, the first of them."""
    plain = analysis.negations
    found = list(plain)
    for other in find_negating(analysis.text, analysis.language):
        first = bisect_right(plain, other.start, key=lambda n: n.end)
        last = bisect_left(plain, other.end, key=lambda n: n.start)
        if all(n.scope != other.scope for n in plain[first:last]):
            found.append(other)
    return tuple(found)


def _governing(
    negations: list[Negation], content: tuple[Content, ...], affixed: Mapping[int, Negation], analysis: Analysis
) -> dict[int, list[Negation]]:
    """The negations of each word, by its position: a negation governs the nearest word of its stem that it reaches."""
    found: dict[int, list[Negation]] = {}
    for negation in negations:
        first = bisect_left(content, negation.start, key=lambda c: c.end)
        last = bisect_left(content, negation.end + FAR, key=lambda c: c.start)
        for position in range(first, last):
            word = content[position]
            if negation.scope in _names(word, affixed) and _reaches(negation, word, analysis):
                found.setdefault(position, []).append(negation)
                break
    return found


def _names(word: Content, affixed: Mapping[int, Negation]) -> tuple[str | None, ...]:
    affix = affixed.get(word.start)
    return (word.stem, affix.scope) if affix is not None else (word.stem,)


def _carries(before: Assertion, word: Content) -> bool:
    """Whether the word before passes its negation on: "not made a decision" negates the decision."""
    return before.negated and not before.affixed and before.stem in LIGHT_VERBS and word.start - before.end < NEAR


def _reaches(negation: Negation, word: Content, analysis: Analysis) -> bool:
    """Whether a word is close enough to be the one negated: "nothing, said a lawyer" does not negate the lawyer."""
    between = analysis.text[negation.end : word.start]
    return negation.start <= word.end and (("," not in between and len(between) < FAR) or len(between) < NEAR)


def restates(stems: frozenset[str], clause: Clause) -> bool:
    """Whether a clause of the source has at least two words, and half of all, of these or these of it."""
    shared = len(frozenset(map(root, stems)) & frozenset(map(root, clause.stems)))
    return shared >= 2 and shared >= SAME_SLOT * min(len(stems), len(clause.stems))
