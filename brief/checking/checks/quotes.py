"""QUOTE_ALTERED and QUOTE_SPEAKER: the source's own words, and who said them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.checking.analysis import Saying
from brief.checking.checks.speakers import may_be_one, names_somebody
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.names import find_names, same_name
from brief.wording.text import content_stems, fold, share, words

SAME_CONTENT = 0.6
"""Share of the content of a statement's reported speech that must stand in the source's for both to be one saying."""

# An ellipsis and a bracketed insertion mark where the quoted words are the writer's own or left out.
_GAP = re.compile(r"\[[^\]]{0,200}\]|\.\s?\.\s?\.|…")


def quote_altered(statement: Statement, grounds: Grounds) -> Objection | None:
    """Words between quotation marks that do not stand, in that order, in the cited sentences and their antecedents.

    Typography, case, end punctuation and inner quotation marks do not matter; every word does.
    """
    source = [norm for passage in _in_order(grounds) for norm in _norms(passage.text)]
    for quotation in statement.analysis.quotations:
        inner = statement.text[quotation.inner_start : quotation.inner_end]
        for fragment in (_norms(piece) for piece in _GAP.split(inner)):
            if fragment and not _stands_in(fragment, source):
                return Objection(inner, _closest(fragment, _in_order(grounds)))
    return None


def quote_speaker(statement: Statement, grounds: Grounds) -> Objection | None:
    """Speech that the statement gives to one name and the source to another."""
    for said in statement.sayings:
        speaker = said.mention.speaker
        if said.mention.kind == "pronoun" or not said.stems or not names_somebody(speaker):
            continue
        if _is_absent(speaker, grounds):
            rival = _other_named_speaker(statement, grounds)
            if rival is not None:
                return Objection(speaker, rival)
        if _speaks_in(speaker, grounds):
            continue
        sources = [s for p in grounds.cited for s in p.sayings if share(said.stems, s.stems) >= SAME_CONTENT]
        named = [s for s in sources if s.mention.kind != "pronoun" and names_somebody(s.mention.speaker)]
        if named and len(named) == len(sources) and not any(_one(said, s, grounds) for s in named):
            return Objection(speaker, named[0].mention.speaker)
    return None


def _speaks_in(speaker: str, grounds: Grounds) -> bool:
    """Whether a cited speaker is described by the same words: "Caldonia" for "Caldonia's foreign minister"."""
    stems = frozenset(content_stems(speaker))
    return any(
        stems <= frozenset(content_stems(s.mention.speaker)) and s.cue is not None
        for p in grounds.cited
        for s in p.sayings
    )


def _is_absent(speaker: str, grounds: Grounds) -> bool:
    """Whether no sentence at hand names the speaker."""
    names = [n.text for n in find_names(speaker)]
    at_hand = [n.text for p in grounds.passages() for n in p.analysis.names]
    at_hand += [n.text for text in grounds.framing for n in find_names(text)]
    return bool(names) and not any(same_name(a, b) for a in names for b in at_hand)


def _other_named_speaker(statement: Statement, grounds: Grounds) -> str | None:
    """Who speaks in the cited sentences instead, where the statement does not name them."""
    for passage in grounds.cited:
        for saying in passage.sayings:
            speaker = saying.mention.speaker
            if saying.mention.kind != "pronoun" and names_somebody(speaker):
                stated = any(same_name(n.text, m.text) for n in statement.analysis.names for m in find_names(speaker))
                if not stated:
                    return speaker
    return None


def _one(said: Saying, source: Saying, grounds: Grounds) -> bool:
    return may_be_one(said.mention.speaker, source.mention.speaker, grounds)


def _in_order(grounds: Grounds) -> list[Passage]:
    return sorted(grounds.passages(), key=lambda p: p.sentence.start)


def _norms(text: str) -> list[str]:
    return [w.norm.strip("'") for w in words(fold(text)) if w.norm.strip("'")]


def _stands_in(fragment: Sequence[str], source: Sequence[str]) -> bool:
    """Whether the words stand in `source` in one run.

    >>> _stands_in(["no", "deal"], ["there", "is", "no", "deal"])
    True
    """
    joined = f" {' '.join(source)} "
    return f" {' '.join(fragment)} " in joined


def _closest(fragment: Sequence[str], passages: Sequence[Passage]) -> str:
    """The sentence that shares most of the quoted words."""
    wanted = set(fragment)
    best = max(passages, key=lambda p: len(wanted & {w.norm for w in p.analysis.words}), default=None)
    return best.text if best is not None and wanted & {w.norm for w in best.analysis.words} else ""
