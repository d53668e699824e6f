"""What a source restricts to a part, a while or a degree, told without the restriction."""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice

from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.lexicons.english_numbers import UNITS_AND_TENS as SPELLED
from brief.wording.lexicons.english_restrictions import SOFT
from brief.wording.restrictions import Family, Restriction, find_restrictions
from brief.wording.text import share

AFTER, BEFORE = 4, 2
"""Content words after a restricting word, and before it, that tell whether the statement restates its place."""

RESTATED = 0.6
"""Share of them that the statement must have."""

FEWEST = 3
"""Of them at least, where there are as many."""

MOST = 24
"""Restricting words of one sentence that are looked at."""

NEXT = 3
"""Content words within which the second word of a restricted phrase follows its first."""

UNIT_WITHIN = 8
"""Code points from a limiting word to the measure that it limits, articles between them."""

REACH = 5
"""Words on either side of the restated word among which a softening word of the statement is looked for."""

_OF_AMOUNTS = frozenset({"about", "around", "less", "under", "least", "fewer", "third", "quarter", "first", "now"})
_SOFT_STEMS = SOFT | {"especially", "particularly"}
_RELATIVE = frozenset({"which", "whom", "whose"})


def restriction_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word such as "some", "usually", "almost" that stood beside words which the statement repeats without it.

    >>> # evidence "Some council leaders have left", statement "Council leaders have left": ("Council", "Some")
    """
    for passage in grounds.cited:
        for restriction in _bracketing(passage.analysis):
            word = _bare(restriction, passage.analysis, statement.analysis)
            if word is not None and not _is_said_bare(restriction, passage, grounds):
                said = statement.text[word.start : word.end]
                return Objection(said, passage.text[restriction.start : restriction.end])
    return None


def _bracketing(analysis: Analysis) -> Iterator[Restriction]:
    found = (r for r in find_restrictions(analysis.text) if r.family not in ("condition", "exception"))
    return islice(found, MOST)


def _bare(restriction: Restriction, source: Analysis, statement: Analysis) -> Content | None:
    """The word of the statement that the source restricts, where nothing near it in the statement softens it."""
    window = _window(restriction, source)
    if restriction.family == "limit":  # what it limits is the measure right after it
        window = tuple(c for c in window if c.start < restriction.end or c.start <= restriction.end + UNIT_WITHIN)
    after = [c for c in window if c.start >= restriction.end]
    if not after or _is_relative(source.text[restriction.end : after[0].start]):
        return None
    if not _is_restated(window, after, statement):
        return None
    if restriction.family in ("time", "limit") and _has(restriction.family, statement):
        return None
    soft = SOFT - _soft_besides(restriction, source)
    soft -= frozenset() if restriction.family in ("degree", "limit") else _OF_AMOUNTS
    soft |= _words_of(restriction, source)
    loose = restriction.family == "frequency"
    softens = _is_softened if restriction.family in ("part", "limit") else _has_softened_clause
    for at, word in enumerate(statement.content):
        if loose and any(word.stem == c.stem for c in after):
            return None if softens(statement, word, soft) else word
        if word.stem == after[0].stem and _goes_on(statement.content[at + 1 : at + 1 + NEXT], after, statement):
            return None if softens(statement, word, soft) else word
    return None


def _is_restated(window: tuple[Content, ...], after: list[Content], statement: Analysis) -> bool:
    """Whether the statement has most of the words around a restriction, or the three next to it."""
    stems = frozenset(c.stem for c in window)
    if share(stems, statement.stems) >= RESTATED and len(stems & statement.stems) >= min(FEWEST, len(stems)):
        return True
    before = [c for c in window if c.start < after[0].start][-1:]
    nearest = {c.stem for c in (*before, *after[:2])}
    return len(nearest) == FEWEST and nearest <= statement.stems


def _words_of(restriction: Restriction, source: Analysis) -> frozenset[str]:
    own = source.text[restriction.start : restriction.end].lower().split()
    figures = {str(SPELLED[word]) for word in own if word in SPELLED}
    return frozenset(own) - {"of", "the", "a", "an", "in"} | figures


def _soft_besides(restriction: Restriction, source: Analysis) -> frozenset[str]:
    """The source's softening words that are not this restriction: the statement may have kept them for another word."""
    return frozenset(
        w.norm for w in source.words if w.norm in SOFT and not restriction.start <= w.start < restriction.end
    )


def _is_relative(between: str) -> bool:
    """ "the majority of which are in the league" restricts what stands before it."""
    return not _RELATIVE.isdisjoint(between.lower().split())


def _goes_on(following: tuple[Content, ...], after: list[Content], statement: Analysis) -> bool:
    """Whether the second word of the source's phrase follows its first in the statement, if it is there at all."""
    second = after[1].stem if len(after) > 1 else None
    return second is None or second not in statement.stems or any(c.stem == second for c in following)


def _has(family: Family, analysis: Analysis) -> bool:
    return any(r.family == family for r in find_restrictions(analysis.text))


def _window(restriction: Restriction, source: Analysis) -> tuple[Content, ...]:
    """The content words around a restriction, those within it left out."""
    before = [c for c in source.content_in(Span(0, restriction.start)) if c.stem not in _SOFT_STEMS][-BEFORE:]
    after = [c for c in source.content_in(Span(restriction.end, len(source.text))) if c.stem not in _SOFT_STEMS][:AFTER]
    return (*before, *after)


def _is_softened(analysis: Analysis, word: Content, soft: Set[str]) -> bool:
    at = next(i for i, w in enumerate(analysis.words) if w.start <= word.start < w.end)
    return any(w.norm in soft for w in analysis.words[max(0, at - REACH) : at + REACH + 1])


def _has_softened_clause(analysis: Analysis, word: Content, soft: Set[str]) -> bool:
    clause = analysis.clause_at(word.start)
    return any(w.norm in soft for w in analysis.words if clause.start <= w.start < clause.end)


def _is_said_bare(restriction: Restriction, passage: Passage, grounds: Grounds) -> bool:
    """Whether another cited sentence says the same without a softening word."""
    window = _window(restriction, passage.analysis)
    stems = frozenset(c.stem for c in window)
    first = next(c for c in window if c.start >= restriction.end)
    for other in grounds.cited:
        if other is passage or share(stems, other.analysis.stems) < RESTATED:
            continue
        if any(c.stem == first.stem and not _is_softened(other.analysis, c, SOFT) for c in other.analysis.content):
            return True
    return False
