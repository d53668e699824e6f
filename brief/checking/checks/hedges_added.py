"""HEDGE_ADDED: a hedge of the statement on something that the source tells flatly."""

from __future__ import annotations

import re

from brief.checking.alignment import content_after
from brief.checking.analysis import Content
from brief.checking.checks.hedges import HEADS, LEAST, NEARLY_ALL, OPEN_ENDED, RESTATED, governed_by
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.doubts import asks_back, find_doubts, is_judging, leaves_open, tells_news
from brief.wording.hedges import Hedge
from brief.wording.pointers import find_opening
from brief.wording.text import content_stems, share
from brief.wording.voices import closes_quoted, find_voices, opens_quoted

PLAINLY = 0.6
"""Share of what a hedge governs that makes up for its verb where the source has no doubt of any kind."""

_VERB = re.compile(r"(?:alleg|accus|expect|anticipat|suggest)(?:es|e|ed|ing|s)?")
"""Hedges that are verbs of saying, whose subject holds what follows."""

_ABLE = re.compile(r"\bcan\b", re.IGNORECASE)

_ASKING = re.compile(r"\b(?:whether|if)\b", re.I)

_UNABLE = frozenset({"can't", "cannot", "could", "couldn't", "unable", "impossible", "hard", "difficult", "too"})

_FIRM = re.compile(r"\b(?:will|would)\b|(?<=\w)['’]ll\b", re.I)

_SHIFTED = {
    "could": ("can", "able", "could"),
    "may": ("can", "may", "might", "supposed", "allowed", "permitted", "entitled", "free"),
    "might": ("may", "might", "can"),
}
"""Words of a source that a modal may report."""

_CONDITIONS = re.compile(
    r"\b(?:would|could|otherwise|should|assuming|once|when|unless|until|in case|provided|without)\b", re.I
)
"""Words of a source that a condition may report."""


def hedge_added(statement: Statement, grounds: Grounds) -> Objection | None:
    """A hedge on something that the cited sentences tell flatly."""
    for hedge in find_doubts(statement.text):
        governed = _governed_in_speech(hedge, statement)
        if not governed or hedge.family in OPEN_ENDED[1:] or _is_in_source(hedge, statement, grounds):
            continue
        if tells_news(statement.text, hedge) or asks_back(statement.text, hedge):
            continue
        if hedge.family == "modal" and (firm := _weakened(governed, grounds)) is not None:
            return Objection(statement.text[hedge.start : hedge.end], firm)
        if not (_told_by(governed, grounds) or _told_plainly(governed, grounds)) or _reports(hedge, governed, grounds):
            continue
        if any(_held_back(governed, p) for p in grounds.passages() if _shares(governed, p)):
            continue
        passage = max(grounds.cited, key=lambda p: len(p.analysis.stems & {c.stem for c in governed}))
        return Objection(statement.text[hedge.start : hedge.end], passage.text)
    return None


def _governed_in_speech(hedge: Hedge, statement: Statement) -> tuple[Content, ...]:
    """What a hedge of the statement governs, without who is said to say it and without other doubts."""
    spans = [s.content for s in statement.sayings if s.content.start <= hedge.start < s.content.end]
    end = min((s.end for s in spans), default=len(statement.text))
    doubts = [h for h in find_doubts(statement.text) if h.start != hedge.start]
    return tuple(
        c
        for c in governed_by(hedge, statement.analysis)
        if c.end <= end and not any(h.start <= c.start < h.end for h in doubts)
    )


def _is_in_source(hedge: Hedge, statement: Statement, grounds: Grounds) -> bool:
    """Whether the cited sentences have the words of the hedge, or one of the same wide kind."""
    own = frozenset(content_stems(hedge.text))
    if own and own <= grounds.stems:
        return True
    if is_judging(hedge.text) and any(is_judging(w.norm) for p in grounds.cited for w in p.analysis.words):
        return True
    if hedge in statement.analysis.hedges:
        return False
    if "?" in "".join(p.text for p in grounds.passages()) and _ASKING.search(hedge.text):
        return True
    return any(
        h.family == hedge.family and h not in p.analysis.hedges and h.text.split()[0].lower() in _UNABLE
        for p in grounds.cited
        for h in find_doubts(p.text)
    )


def _weakened(governed: tuple[Content, ...], grounds: Grounds) -> str | None:
    """The "will" or "would" that a cited sentence has right before the same deed, where it has no modal besides."""
    for passage in grounds.cited:
        if any(h.family == "modal" for h in passage.analysis.hedges):
            continue
        for match in _FIRM.finditer(passage.text):
            after = content_after(passage.analysis, match.end(), len(passage.text))[:1]
            if after and after[0].stem == governed[0].stem:
                return passage.words_at(Span(match.start(), after[0].end))
    return None


def _reports(hedge: Hedge, governed: tuple[Content, ...], grounds: Grounds) -> bool:
    """Whether a hedge only reports what the source has in other words: "could" for "can", "alleged" for "said"."""
    word = hedge.text.lower()
    if word in _SHIFTED and _is_shifted(_SHIFTED[word], governed, grounds):
        return True
    if hedge.family == "conditional":
        return any(_CONDITIONS.search(p.text) for p in grounds.cited)
    if hedge.family in ("alleged", "expected", "speculation") and _VERB.fullmatch(word):
        return any(p.sayings or find_voices(p.text) for p in grounds.passages() if p.role != "antecedent") or any(
            _is_quoted(p, grounds) for p in grounds.cited
        )
    return False


def _is_quoted(passage: Passage, grounds: Grounds) -> bool:
    """Whether the sentence stands in a quotation that opens or closes in another."""
    if opens_quoted(passage.text) or closes_quoted(passage.text):
        return True
    start, end = passage.sentence.start, passage.sentence.end
    return any(q.start < end and q.end > start and not q.scare for q in grounds.source.quotations)


def _told_by(governed: tuple[Content, ...], grounds: Grounds) -> bool:
    """Whether one cited sentence has the first governed word and half of all of them, or nearly all of them."""
    stems = frozenset(c.stem for c in governed)
    if share(stems, grounds.stems) >= NEARLY_ALL and len(stems) >= HEADS:
        return True
    shares = [(share(stems, p.analysis.stems), governed[0].stem in p.analysis.stems) for p in grounds.cited]
    return any(part >= NEARLY_ALL or (head and part >= RESTATED) for part, head in shares)


def _told_plainly(governed: tuple[Content, ...], grounds: Grounds) -> bool:
    """Whether a cited sentence that leaves nothing open has most of the governed words, whatever its verb."""
    stems = frozenset(c.stem for c in governed)
    return len(stems) >= HEADS and any(
        share(stems, p.analysis.stems) >= PLAINLY
        and not find_doubts(p.text)
        and not leaves_open(p.text)
        and find_opening(p.text) is None
        and not _ABLE.search(p.text)
        for p in grounds.cited
    )


def _held_back(governed: tuple[Content, ...], passage: Passage) -> bool:
    """Whether a hedge of the sentence, or a word that leaves things open, governs some of the same words."""
    stems = {c.stem for c in governed}
    for hedge in find_doubts(passage.text):
        if stems & {c.stem for c in governed_by(hedge, passage.analysis)[:HEADS]}:
            return True
    opened = find_opening(passage.text)
    first = {c.stem for c in governed[:HEADS]}
    return opened is not None and any(c.stem in first for c in passage.analysis.content if c.start > opened.end)


def _shares(governed: tuple[Content, ...], passage: Passage) -> bool:
    """Whether a cited sentence is about what is governed, or an antecedent nearly says it."""
    stems = frozenset(c.stem for c in governed)
    enough = RESTATED if passage.role != "antecedent" else NEARLY_ALL
    if passage.role != "antecedent" and len(stems & passage.analysis.stems) >= LEAST - 1:
        return True
    return share(stems, passage.analysis.stems) >= enough and (passage.role != "antecedent" or len(stems) > 2)


def _is_shifted(forms: tuple[str, ...], governed: tuple[Content, ...], grounds: Grounds) -> bool:
    """Whether the source says "can" or the like right before the same deed."""
    told = {c.stem for c in governed[:HEADS]}
    for passage in grounds.passages():
        for position, word in enumerate(passage.analysis.words):
            if word.norm in forms:
                ahead = passage.analysis.words[position + 1 : position + 1 + HEADS]
                if any(s in told for w in ahead for s in content_stems(w.text)):
                    return True
    return False
