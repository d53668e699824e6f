"""ATTRIBUTION_LOST, SOURCE_INFLATED and ANON_LOST: whose word it is, how many they are, and whether they are named."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.alignment import share
from brief.checking.analysis import Saying
from brief.checking.checks.speakers import may_be_one, names_somebody
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.attribution import is_anonymous, is_plural_source
from brief.wording.pointers import points_at_source
from brief.wording.text import content_stems

SAID_BY_THEM = 0.6
"""Share of a statement's content that must stand in what somebody says before it is taken as theirs."""

CLAIMS = ("said", "accused")
"""Cues whose content is somebody's word and not the article's."""


def attribution_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """Somebody's word told as a fact: the source has a speaker for it, the statement and the draft name none."""
    if statement.sayings or statement.declared or points_at_source(statement.text):
        return None
    stems = statement.analysis.stems
    for passage in grounds.cited:
        for saying in passage.sayings:
            if saying.mention.cue not in CLAIMS or not _is_its_word(stems, saying, passage):
                continue
            if not _told_by_the_article(stems, grounds):
                return Objection(statement.text, _receipt(saying))
    return None


def source_inflated(statement: Statement, grounds: Grounds) -> Objection | None:
    """One source turned into several: "officials" where the text has one official."""
    for said, source in _pairs(statement, grounds):
        speaker, original = said.mention.speaker, source.mention.speaker
        if not is_plural_source(speaker) or is_plural_source(original) or source.mention.kind == "pronoun":
            continue
        if source.mention.kind in ("named", "anonymous") and not _plural_at_hand(speaker, grounds):
            return Objection(speaker, original)
    return None


def anon_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """An unnamed person's word put into the mouth of a name, a government or an organisation."""
    for said, source in _pairs(statement, grounds):
        if source.mention.kind != "anonymous" or said.mention.kind in ("anonymous", "pronoun"):
            continue
        if is_anonymous(said.mention.speaker) or any(is_anonymous(who) for who in statement.declared):
            continue
        if not may_be_one(said.mention.speaker, source.mention.speaker, grounds) or not names_somebody(
            source.mention.speaker
        ):
            return Objection(said.mention.speaker, source.mention.speaker)
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


def _pairs(statement: Statement, grounds: Grounds) -> Iterator[tuple[Saying, Saying]]:
    """Each act of saying of the statement with each of the source that covers the same content."""
    for said in statement.sayings:
        for passage in grounds.cited:
            for source in passage.sayings:
                if said.stems and share(said.stems, source.stems) >= SAID_BY_THEM - 0.1:
                    yield said, source


def _plural_at_hand(speaker: str, grounds: Grounds) -> bool:
    """Whether the cited sentences themselves speak of those several."""
    return all(stem in grounds.stems for stem in content_stems(speaker)) and any(
        is_plural_source(s.mention.speaker) for p in grounds.cited for s in p.sayings
    )
