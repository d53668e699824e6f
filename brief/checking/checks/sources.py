"""SOURCE_INFLATED and ANON_LOST: how many the sources are, and whether they are named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brief.checking.alignment import content_after
from brief.checking.analysis import Saying
from brief.checking.checks.inflation import made_several
from brief.checking.checks.speakers import may_be_one
from brief.checking.checks.unnamed import named_for_unnamed
from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.attribution import is_anonymous, is_plural_source
from brief.wording.speakers import is_known_before, is_source
from brief.wording.text import content_stems, share

SAID_BY_THEM = 0.5
"""Share of what a statement has somebody say that must stand in what somebody says before the two are one."""

NEAR_THE_HEAD = 4
"""Code points before a name that still stands at the head of a statement: room for "The"."""


FIRST_SENTENCES = 2
"""Sentences of a story in which it may describe somebody whom it names later."""

_CITING = re.compile(r"\b(?:citing|cited|cites|quoting|quoted|quotes) (?!as\b)(?P<who>[^,;.:]{3,80})")


@dataclass(frozen=True, slots=True)
class _Pair:
    said: Saying
    source: Saying


def source_inflated(statement: Statement, grounds: Grounds) -> Objection | None:
    """One source turned into several: "officials" for one official, or somebody joined to the one who spoke."""
    for pair in _pairs(statement, grounds):
        speaker, original = pair.said.mention.speaker, pair.source.mention.speaker
        single = original.lower() in ("he", "she") or pair.source.mention.kind in ("named", "anonymous")
        if is_plural_source(speaker) and single and not is_plural_source(original) and " and " not in original:
            return Objection(speaker, original)
    return _joined_to_the_subject(statement, grounds) or made_several(statement, grounds)


def anon_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """An unnamed person's word put into the mouth of a name, a government or an organisation."""
    if any(is_anonymous(who) for who in statement.declared):
        return None
    for pair in _pairs(statement, grounds):
        if _is_introduced(pair.source, grounds):
            continue
        if pair.source.mention.kind != "anonymous" or pair.said.mention.kind in ("anonymous", "pronoun"):
            continue
        if not is_anonymous(pair.said.mention.speaker):
            return Objection(pair.said.mention.speaker, pair.source.mention.speaker)
    return _cited_by_name(statement, grounds) or named_for_unnamed(statement, grounds)


def _is_introduced(source: Saying, grounds: Grounds) -> bool:
    """Whether an unnamed speaker is one whom the text names: "the lawmaker", or "a woman" in its first sentences."""
    speaker = source.mention.speaker
    if is_known_before(speaker) and not is_plural_source(speaker):
        return True
    opening = any(source in p.sayings and p.sentence.number <= FIRST_SENTENCES for p in grounds.cited)
    return opening and not is_source(speaker)


def _cited_by_name(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "Citing the ministry" where the source cites two people familiar with the matter."""
    said = _CITING.search(statement.text)
    if said is None or is_anonymous(said["who"]):
        return None
    for passage in grounds.cited:
        found = _CITING.search(passage.text)
        if found is not None and is_anonymous(found["who"]):
            return Objection(said["who"], found["who"])
    return None


def _joined_to_the_subject(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "X and experts" at the head of a statement, where the sentences at hand have X and no experts."""
    analysis = statement.analysis
    for name in analysis.names:
        if name.start > NEAR_THE_HEAD or not statement.text[name.end :].startswith(" and "):
            continue
        joined = content_after(analysis, name.end, len(statement.text))[:2]
        if len(joined) == 2 and frozenset(content_stems(name.text)) <= grounds.all_stems:
            strange = [c for c in joined if c.stem not in grounds.all_stems]
            if strange and joined[0] in strange:
                return Objection(statement.text[name.start : joined[0].end], name.text)
    return None


def _pairs(statement: Statement, grounds: Grounds) -> Iterator[_Pair]:
    """Each act of saying of the statement with one of the source that covers it, where none there has its speaker."""
    for said in statement.sayings:
        covering = [
            source
            for passage in grounds.cited
            for source in passage.sayings
            if said.stems and share(said.stems, source.stems) >= SAID_BY_THEM and not _is_told(said, source)
        ]
        if not any(_same_speaker(said, source, grounds) for source in covering) and not _both_plural(said, covering):
            yield from (_Pair(said, source) for source in covering)


def _is_told(said: Saying, source: Saying) -> bool:
    """Whether the statement's verb is a part of what the speaker tells: "agreed" of "Linn said they agreed"."""
    return bool(source.stems.intersection(content_stems(said.mention.cue_text)))


def _same_speaker(said: Saying, source: Saying, grounds: Grounds) -> bool:
    a, b = said.mention.speaker, source.mention.speaker
    return is_plural_source(a) == is_plural_source(b) and (
        may_be_one(a, b, grounds) or (is_anonymous(a) and is_anonymous(b))
    )


def _both_plural(said: Saying, covering: Iterable[Saying]) -> bool:
    return is_plural_source(said.mention.speaker) and any(is_plural_source(s.mention.speaker) for s in covering)
