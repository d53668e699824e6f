"""What a clause says to be so, and what not to be so."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from brief.checking.alignment import Clause
from brief.checking.analysis import Analysis, Content
from brief.document import Span
from brief.wording.negation import Negation
from brief.wording.text import REMEMBERED

SAME_SLOT = 0.5
"""Share of a statement's clause that must stand in a source clause before a flip of one word in it is an objection."""

NEAR, FAR = 16, 60
"""Code points that may lie between a negation and its word, with a comma and without."""

DENIALS = ("denial", "rejection")


@dataclass(frozen=True, slots=True)
class Assertion:
    """That a word is said to be so, or not so. "unaware" asserts `stem` "aware" as negated.

    `denied`: the negation is somebody's denial or rejection, and DENIAL_LOST asks for it.
    """

    stem: str
    negated: bool
    denied: bool
    start: int
    end: int


@lru_cache(maxsize=REMEMBERED)
def assertions(analysis: Analysis, span: Span) -> tuple[Assertion, ...]:
    """One for each content word of a clause; two negations of one word cancel out.

    `start` is that of the negation where one stands before the word.
    """
    negations = [n for n in analysis.negations if span.start <= n.start < span.end]
    affixed = {n.start: n for n in negations if n.kind == "affix" and n.scope}
    found = []
    for word in analysis.content_in(span):
        affix = affixed.get(word.start)
        stem = affix.scope if affix is not None and affix.scope else word.stem
        governing = [n for n in negations if n.kind != "affix" and n.scope == stem and _reaches(n, word, analysis)]
        governing += [n for n in negations if n.kind != "affix" and affix is not None and n.scope == word.stem]
        count = len({n.start for n in governing}) + (affix is not None)
        start = min([word.start, *(n.start for n in governing)])
        denied = count == 1 and any(n.kind in DENIALS for n in governing)
        found.append(Assertion(stem, count % 2 == 1, denied, start, word.end))
    return tuple(found)


def _reaches(negation: Negation, word: Content, analysis: Analysis) -> bool:
    """Whether a word is close enough to be the one negated: "nothing, said a lawyer" does not negate the lawyer."""
    between = analysis.text[negation.end : word.start]
    return negation.start <= word.end and (("," not in between and len(between) < FAR) or len(between) < NEAR)


def restates(stems: frozenset[str], clause: Clause) -> bool:
    """Whether a clause of the source has at least two words, and half of all, of these or these of it."""
    shared = len(stems & clause.stems)
    return shared >= 2 and shared >= SAME_SLOT * min(len(stems), len(clause.stems))
