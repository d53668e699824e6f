"""A word that narrowed a noun, dropped: "the third stoppage-time goal" told as "the third goal", "co-director" as
"director", "no serious injuries" as "no injuries", "any app that asks for it" as "any app"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from brief.checking.analysis import Analysis
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_numbers import ORDINAL_WORDS
from brief.wording.lexicons.english_restrictions import (
    ADJECTIVES_OF_SIZE,
    NARROWING_ADJECTIVES,
    NARROWING_PREFIXES,
    NARROWING_TITLES,
    OFFICES,
    SUPERLATIVES,
)
from brief.wording.text import Word, content_stem, share, stem

ABOUT_IT = 0.5
"""Share of the content of a statement's clause that the source's sentence must have."""

MOST_BETWEEN = 3
"""Words between "third" or "no" and its noun."""

REACH = 5
"""Content words of a relative clause that are looked at."""

_RANKS = frozenset(ORDINAL_WORDS) | SUPERLATIVES
_DENYING = frozenset({"no", "any", "without"})
_ALL = frozenset({"all", "any", "every", "each", "anyone", "everyone", "anybody", "everybody"})
_PASSED = frozenset({"other", "of", "the", "his", "her", "its", "their", "those", "these"})
_RELATIVE = re.compile(r" (?:that|who|whose|which) ")


@dataclass(frozen=True, slots=True)
class _Narrowed:
    """A phrase from `start`, the words that narrow its noun, and the noun.

    `leads` are words ("third", "no") of which the statement must have one right before the noun; any, where empty.
    """

    start: int
    leads: frozenset[str]
    narrowing: tuple[Word, ...]
    noun: Word


def narrowing_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """The noun of the statement, and the narrower phrase of the source."""
    for passage in grounds.cited:
        for narrowed in _narrowed(passage.analysis):
            said = _told_wider(narrowed, statement.analysis, grounds)
            if said is not None:
                found = passage.text[narrowed.start : narrowed.noun.end]
                return Objection(statement.text[said.start : said.end], found)
    return _prefix_lost(statement, grounds) or _relative_lost(statement, grounds)


def _narrowed(analysis: Analysis) -> Iterator[_Narrowed]:
    words = analysis.words
    for i, word in enumerate(words):
        if word.norm in _RANKS or word.norm in _DENYING:
            yield from _led(i, analysis)
        if i + 1 < len(words) and _is_one_phrase(analysis.text, words[i : i + 2]):
            if _narrows(word, words[i + 1]):
                yield _Narrowed(word.start, frozenset(), (word,), words[i + 1])
            if word.norm in ADJECTIVES_OF_SIZE:
                yield _Narrowed(word.start, _DENYING, (word,), words[i + 1])


def _led(at: int, analysis: Analysis) -> Iterator[_Narrowed]:
    """The readings of "third A B C": B is the noun, or C."""
    lead, words = analysis.words[at], analysis.words
    leads = _DENYING if lead.norm in _DENYING else frozenset({lead.norm})
    for j in range(at + 2, min(at + 2 + MOST_BETWEEN, len(words))):
        between = words[at + 1 : j]
        if not _is_one_phrase(analysis.text, words[at : j + 1]):
            return
        if lead.norm in _RANKS or all(w.norm in ADJECTIVES_OF_SIZE for w in between):
            yield _Narrowed(lead.start, leads, between, words[j])


def _narrows(word: Word, noun: Word) -> bool:
    return word.norm in NARROWING_ADJECTIVES or (word.norm in NARROWING_TITLES and noun.norm in OFFICES)


def _is_one_phrase(text: str, words: tuple[Word, ...]) -> bool:
    gaps = (text[a.end : b.start] for a, b in pairwise(words))
    return all(gap == " " for gap in gaps) and all(
        _is_content(w) and w.norm.replace("-", "").isalpha() for w in words[1:]
    )


def _told_wider(narrowed: _Narrowed, statement: Analysis, grounds: Grounds) -> Span | None:
    """Where the statement has lead and noun side by side, and none of the narrowing words anywhere."""
    noun = stem(narrowed.noun.norm)
    if any(stem(part) in statement.stems for w in narrowed.narrowing for part in (w.norm, *w.norm.split("-"))):
        return None
    for before, word in zip((None, *statement.words), statement.words, strict=False):
        if stem(word.norm) != noun or (narrowed.leads and (before is None or before.norm not in narrowed.leads)):
            continue
        at = before if narrowed.leads and before is not None else word
        if _is_about(at, statement, grounds):
            return Span(at.start, word.end)
    return None


def _is_about(word: Word, statement: Analysis, grounds: Grounds) -> bool:
    return share(statement.stems_in(statement.clause_at(word.start)), grounds.stems) >= ABOUT_IT


def _prefix_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "director" where every cited sentence that has the word has "co-director"."""
    whole = frozenset(stem(w.norm) for p in grounds.cited for w in p.analysis.words)
    for passage in grounds.cited:
        for word in passage.analysis.words:
            prefix = next((p for p in NARROWING_PREFIXES if word.norm.startswith(p)), None)
            bare = word.norm.removeprefix(prefix) if prefix else ""
            if len(bare) < 4 or stem(bare) in whole or word.norm in statement.text.lower():
                continue
            said = next((w for w in statement.analysis.words if stem(w.norm) == stem(bare)), None)
            if said is not None and _is_about(said, statement.analysis, grounds):
                return Objection(statement.text[said.start : said.end], passage.text[word.start : word.end])
    return None


def _relative_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "any app" where the source says "any app that asks for it", and nothing of what it says then stands here."""
    words = statement.analysis.words
    for i, lead in enumerate(words):
        if lead.norm not in _ALL or not _is_about(lead, statement.analysis, grounds):
            continue
        first = next((j for j in (i + 1, i + 2, i + 3) if j < len(words) and words[j].norm not in _PASSED), i + 1)
        phrase = [lead, *takewhile(_is_content, words[first : first + 1 + MOST_BETWEEN])]
        for passage in grounds.cited:
            restricting = _relative_after(frozenset(stem(w.norm) for w in phrase), passage.analysis)
            if restricting is not None and not passage.analysis.stems_in(restricting) & statement.analysis.stems:
                found = passage.text[restricting.start : restricting.end]
                return Objection(statement.text[lead.start : phrase[-1].end], found)
    return None


def _is_content(word: Word) -> bool:
    return content_stem(word) is not None


def _relative_after(nouns: frozenset[str], analysis: Analysis) -> Span | None:
    """The first content words of the clause that restricts one of the nouns; None where there is none."""
    for word in analysis.words:
        opening = _RELATIVE.match(analysis.text, word.end) if stem(word.norm) in nouns else None
        if opening is not None:
            content = analysis.content_in(Span(opening.end(), len(analysis.text)))[:REACH]
            return Span(opening.end(), content[-1].end) if content else None
    return None
