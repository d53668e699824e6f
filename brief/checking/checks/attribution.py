"""ATTRIBUTION_LOST, SOURCE_INFLATED and ANON_LOST: whose word it is, how many they are, and whether they are named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brief.checking.alignment import content_after, share
from brief.checking.analysis import Saying
from brief.checking.checks.speakers import may_be_one
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.attribution import is_anonymous, is_plural_source
from brief.wording.pointers import points_at_source
from brief.wording.text import content_stems

SAID_BY_THEM = 0.6
"""Share of a statement's content that must stand in what somebody says before it is taken as theirs."""

CLAIMS = ("said", "accused")
"""Cues whose content is somebody's word and not the article's."""


NEAR_THE_HEAD = 4
"""Code points before a name that still stands at the head of a statement: room for "The"."""


@dataclass(frozen=True, slots=True)
class _Pair:
    said: Saying
    source: Saying


def attribution_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """Somebody's word told as a fact: the source has a speaker for a clause, the statement and the draft name none.

    Where the statement itself tells of an act of saying that the source only has somebody report ("The paper said the
    board warned them"), the reporter must be named too.
    """
    if statement.declared or points_at_source(statement.text):
        return None
    analysis = statement.analysis
    for span in analysis.clauses:
        stems = analysis.stems_in(span)
        for passage in grounds.cited:
            for saying in passage.sayings:
                if saying.mention.cue not in CLAIMS or not _is_its_word(stems, saying, passage):
                    continue
                if _has_speaker(statement, saying) or _told_by_the_article(stems, grounds):
                    continue
                return Objection(statement.text[span.start : span.end], _receipt(saying))
    return None


def _has_speaker(statement: Statement, source: Saying) -> bool:
    """Whether the statement names a speaker who is not himself a part of what the source has somebody say."""
    for said in statement.sayings:
        named = frozenset(content_stems(said.mention.speaker))
        if said.mention.kind == "pronoun" or not named or not named <= source.stems:
            return True
    return False


def source_inflated(statement: Statement, grounds: Grounds) -> Objection | None:
    """One source turned into several: "officials" for one official, or somebody joined to the one who spoke."""
    for pair in _pairs(statement, grounds):
        speaker, original = pair.said.mention.speaker, pair.source.mention.speaker
        if not is_plural_source(speaker) or is_plural_source(original) or pair.source.mention.kind == "pronoun":
            continue
        if pair.source.mention.kind in ("named", "anonymous") and not _plural_at_hand(speaker, grounds):
            return Objection(speaker, original)
    return _joined_to_the_subject(statement, grounds)


def anon_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """An unnamed person's word put into the mouth of a name, a government or an organisation."""
    if any(is_anonymous(who) for who in statement.declared):
        return None
    for pair in _pairs(statement, grounds):
        if pair.source.mention.kind != "anonymous" or pair.said.mention.kind in ("anonymous", "pronoun"):
            continue
        if not is_anonymous(pair.said.mention.speaker):
            return Objection(pair.said.mention.speaker, pair.source.mention.speaker)
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


def _is_its_word(stems: frozenset[str], saying: Saying, passage: Passage) -> bool:
    """Whether most of what the statement takes from this sentence stands in what is said there."""
    taken = stems & passage.analysis.stems
    return len(taken) >= 2 and share(taken, saying.stems) >= SAID_BY_THEM and share(stems, saying.stems) >= 0.4


def _told_by_the_article(stems: frozenset[str], grounds: Grounds) -> bool:
    """Whether a cited sentence in which nobody speaks says the same."""
    return any(
        not p.sayings and share(stems, p.analysis.stems) >= SAID_BY_THEM for p in grounds.cited
    )  # fmt: skip


def _receipt(saying: Saying) -> str:
    speaker, cue = saying.mention.speaker, saying.mention.cue_text
    return f"{speaker} {cue}" if saying.mention.speaker_start <= saying.mention.cue_start else f"{cue} {speaker}"


def _pairs(statement: Statement, grounds: Grounds) -> Iterator[_Pair]:
    """Each act of saying of the statement with one of the source that covers it, where none there has its speaker."""
    for said in statement.sayings:
        covering = [
            source
            for passage in grounds.cited
            for source in passage.sayings
            if said.stems and share(said.stems, source.stems) >= SAID_BY_THEM - 0.1
        ]
        if not any(_same_speaker(said, source, grounds) for source in covering):
            yield from (_Pair(said, source) for source in covering)


def _same_speaker(said: Saying, source: Saying, grounds: Grounds) -> bool:
    a, b = said.mention.speaker, source.mention.speaker
    return is_plural_source(a) == is_plural_source(b) and (
        may_be_one(a, b, grounds) or (is_anonymous(a) and is_anonymous(b))
    )


def _plural_at_hand(speaker: str, grounds: Grounds) -> bool:
    """Whether the cited sentences themselves speak of those several."""
    return all(stem in grounds.stems for stem in content_stems(speaker)) and any(
        is_plural_source(s.mention.speaker) for p in grounds.cited for s in p.sayings
    )
