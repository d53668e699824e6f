"""Hedges, and the wider words that keep a thing open: hopes, fears, questions under study, first results.

A brief says of a fact that it is hedged by its hedges alone (`brief.wording.hedges`). Whether a statement is as sure as
its source needs all of these.
"""

from __future__ import annotations

import re
from functools import lru_cache

from brief.document import Span
from brief.wording.hedges import Hedge, HedgeFamily, find_hedges
from brief.wording.lexicons import english_doubts as english
from brief.wording.text import REMEMBERED, fold

_ROWS: tuple[tuple[HedgeFamily, tuple[str, ...]], ...] = (
    ("speculation", english.STUDIED),
    ("speculation", english.SEEMING),
    ("speculation", english.CANNOT_TELL),
    ("reported", english.HELD),
    ("speculation", english.NAMED),
    ("not_ruled_out", english.HOPED),
)
_PATTERN = re.compile(
    "|".join(rf"(?P<r{i}>(?<![\w-])(?<!\w')(?:{'|'.join(row[1])})(?![\w-]))" for i, row in enumerate(_ROWS)),
    re.IGNORECASE,
)
_SURE = re.compile(rf"(?<![\w-])(?:{english.SURE})(?![\w-])", re.IGNORECASE)
_LEFT_OPEN = re.compile(english.LEFT_OPEN, re.IGNORECASE)
_ASKS = re.compile(
    r"(?:^|[.?!:]['\"”’]? |['\"“‘])((?:Is|Are|Was|Were|Do|Does|Did|Has|Have|Had|Can|Could|Will|Would|Should|May|"
    r"Might)\b"
    r"[^.?!]{3,300}\?)"
)

_ASKED = re.compile(
    r"\b(?:asks?|asked|asking|wonder(?:s|ed|ing)?)\b[^.;]{0,60}\b(?:whether|if|what|how|why|who)\b", re.IGNORECASE
)
_NEWS = re.compile(r"\b(?:was|were|been) reported\b(?! to\b)", re.IGNORECASE)
_JUDGING = re.compile(
    r"(?:think|thinks|thought|believes?|believed|considers?|considered|deems?|deemed|judged)", re.IGNORECASE
)


@lru_cache(maxsize=REMEMBERED)
def find_doubts(text: str, language: str = "en") -> tuple[Hedge, ...]:
    """The hedges of a text and its wider doubts, in order; of two that overlap the hedge."""
    if language != "en":
        return ()
    hedges = find_hedges(text, language)
    found = list(hedges)
    for match in _PATTERN.finditer(fold(text)):
        start, end = match.span()
        if not any(h.start < end and start < h.end for h in hedges):
            family, _ = _ROWS[int((match.lastgroup or "r0")[1:])]
            found.append(Hedge(start, end, text[start:end], family, 1))
    return tuple(sorted(found, key=lambda h: h.start))


def asks_back(text: str, hedge: Hedge) -> bool:
    """Whether a modal belongs to a question retold: "she asked what could be done"."""
    return hedge.family == "modal" and _ASKED.search(text, 0, hedge.start) is not None


def tells_news(text: str, hedge: Hedge) -> bool:
    """Whether it says that a thing came to be known, which holds nothing back: "no injuries were reported"."""
    return _NEWS.search(text, max(0, hedge.start - len("were ")), hedge.end + len(" to ")) is not None


def is_judging(word: str) -> bool:
    """Whether it is one of the words of the mind that stand for one another: what was considered so was thought so."""
    return _JUDGING.fullmatch(word) is not None


def find_sureness(text: str) -> tuple[Span, ...]:
    """Words that make a telling surer than one without them.

    >>> [(s.start, s.end) for s in find_sureness("It will rain.")]
    [(3, 7)]
    """
    return tuple(Span(m.start(), m.end()) for m in _SURE.finditer(fold(text)))


def leaves_open(text: str) -> bool:
    """Whether a word says that what the text tells is wanted, tried, thought or risked, and not that it is so.

    >>> leaves_open("They aim to raise it."), leaves_open("They raise it.")
    (True, False)
    """
    return _LEFT_OPEN.search(text) is not None


@lru_cache(maxsize=REMEMBERED)
def find_questions(text: str) -> tuple[Span, ...]:
    """Questions that ask whether a thing is so: "Is the gate shut?", not "Why is it shut?"."""
    return tuple(Span(m.start(1), m.end(1)) for m in _ASKS.finditer(text))
