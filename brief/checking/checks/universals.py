"""What a statement says of all, always or only, where the source does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.lexicons.english_restrictions import ALONE, AS_WIDE, NEGATIVES, UNIVERSAL_PHRASES, UNIVERSALS
from brief.wording.restrictions import find_restrictions
from brief.wording.text import any_of, share

ABOUT_IT = 0.5
"""Share of the words around "all" or "always" that the source must have for the statement to be about it."""

NEAR = 48
"""Code points on either side of the word in question within which the source's own "all" is looked for."""

_UNIVERSAL = re.compile(rf"\b(?:{any_of((*UNIVERSALS, *UNIVERSAL_PHRASES))})\b", re.IGNORECASE)
# "each day" says how often, "all but two" and "not all" are no universals, "each other" and "after all" say nothing.
_NOT_MEANT = re.compile(
    r"(?:each|every)(?: \w+)? (?:second|minute|hour|day|night|week|month|year|morning|time|one)s?\b"
    r"|each other|all (?:but|in all|over|told|about|right|set|along|the (?:more|while|same|way))",
    re.IGNORECASE,
)
_IDIOM_BEFORE = re.compile(r"\b(?:after|at|above|in|of) $", re.IGNORECASE)
_IDIOM_AFTER = re.compile(r"all\b(?:[,.;]|$| (?:costs|of a sudden))", re.IGNORECASE)
_NOT_BEFORE = re.compile(r"\b(?:not|n't|almost|nearly|virtually) $", re.IGNORECASE)
_ONLY = re.compile(
    r"\b(?:the |his |her |its |their |our |my |'s )(?P<word>only|sole)\b|\b(?:solely|exclusively|wholly)\b",
    re.IGNORECASE,
)


def scope_widened(statement: Statement, grounds: Grounds) -> Objection | None:
    """A word such as "all" or "only" among words of the source, where no sentence at hand says so of the same thing."""
    for span in _universals(statement.analysis):
        around = _around(span, statement.analysis)
        if share(around, grounds.stems) < ABOUT_IT:
            continue
        noun = _restricted_by(span, statement.analysis)
        if not any(_is_as_wide(p, noun) for p in _speaking_of(noun, around, grounds)):
            return Objection(statement.text[span.start : span.end], next(_parts(grounds), ""))
    return _made_the_only_one(statement, grounds)


def _speaking_of(noun: Content | None, around: frozenset[str], grounds: Grounds) -> list[Passage]:
    """The cited sentences that have the word, or most of the clause without it; all sentences where none has."""
    having = [
        p
        for p in grounds.cited
        if (noun is not None and noun.stem in p.analysis.stems) or share(around, p.analysis.stems) >= ABOUT_IT
    ]
    return having or list(grounds.cited)


def _made_the_only_one(statement: Statement, grounds: Grounds) -> Objection | None:
    said = _ONLY.search(statement.text)
    if said is None:
        return None
    span = Span(said.start(), said.end())
    around, noun = _around(span, statement.analysis), _restricted_by(span, statement.analysis)
    if share(around, grounds.stems) < ABOUT_IT:
        return None
    if any(_stands_near(ALONE, noun, p.analysis) for p in _speaking_of(noun, around, grounds)):
        return None
    return Objection(said.group(), next(_parts(grounds), ""))


def _universals(analysis: Analysis) -> Iterator[Span]:
    for match in _UNIVERSAL.finditer(analysis.text):
        if not _says_nothing(analysis.text, match.start()):
            yield Span(match.start(), match.end())


def _says_nothing(text: str, at: int) -> bool:
    """ "not all", "at all", "each day"."""
    before = text[max(0, at - 12) : at]
    is_idiom = _IDIOM_BEFORE.search(before) is not None and _IDIOM_AFTER.match(text, at) is not None
    return is_idiom or _NOT_MEANT.match(text, at) is not None or _NOT_BEFORE.search(before) is not None


def _around(span: Span, analysis: Analysis) -> frozenset[str]:
    return analysis.stems_in(analysis.clause_at(span.start)) - analysis.stems_in(span)


def _restricted_by(span: Span, analysis: Analysis) -> Content | None:
    """The word that "all" goes with: the next that carries content."""
    return next(iter(analysis.content_in(Span(span.end, len(analysis.text)))), None)


def _is_as_wide(passage: Passage, noun: Content | None) -> bool:
    """Whether the sentence says "all", "both", "any" near that word; somewhere, where it lacks the word.

    A negation says as much ("nobody survived": all died), unless the sentence speaks of a part of that very thing.
    """
    analysis = passage.analysis
    if _stands_near(AS_WIDE, noun, analysis):
        return True
    partial = any(noun is not None and noun.stem in stems for stems in _partial_stems(analysis))
    return not partial and any(w.norm in NEGATIVES for w in analysis.words)


def _stands_near(listed: frozenset[str], noun: Content | None, analysis: Analysis) -> bool:
    """Whether one of the words stands near that noun; anywhere, where the sentence lacks the noun."""
    found = [w for w in analysis.words if w.norm.removesuffix("'s") in listed]
    places = [c for c in analysis.content if noun is not None and c.stem == noun.stem] if found else []
    return bool(found) and (not places or any(abs(w.start - c.start) <= NEAR for w in found for c in places))


def _partial_stems(analysis: Analysis) -> Iterator[frozenset[str]]:
    """The words right after "some of", "many", "most"."""
    for r in find_restrictions(analysis.text):
        if r.family == "part":
            yield frozenset(c.stem for c in analysis.content_in(Span(r.end, min(r.end + NEAR, len(analysis.text)))))


def _parts(grounds: Grounds) -> Iterator[str]:
    for passage in grounds.cited:
        for r in find_restrictions(passage.text):
            if r.family in ("part", "frequency"):
                yield passage.text[r.start : r.end]
