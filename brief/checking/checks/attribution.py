"""ATTRIBUTION_LOST, SOURCE_INFLATED and ANON_LOST: whose word it is, how many they are, and whether they are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from brief.checking.alignment import content_after
from brief.checking.analysis import Saying
from brief.checking.checks.speakers import may_be_one
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.attribution import is_anonymous, is_plural_source
from brief.wording.pointers import points_at_source, tells_of_speech
from brief.wording.text import content_stems, share

SAID_BY_THEM = 0.6
"""Share of a statement's content that must stand in what somebody says before it is taken as theirs."""

WHOLLY_TOLD = 0.8
"""Share of what somebody says that makes a statement a telling of it, whatever else the statement adds."""

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
    if not statement.sayings and tells_of_speech(statement.text):
        return None
    analysis = statement.analysis
    for span in analysis.clauses:
        stems = analysis.stems_in(span)
        for passage in grounds.cited:
            for saying in passage.sayings:
                if saying.mention.cue not in CLAIMS or not _is_its_word(stems, saying, passage):
                    continue
                if _has_speaker(statement, saying, passage) or _told_by_the_article(stems, saying, grounds):
                    continue
                return Objection(statement.text[span.start : span.end], _receipt(saying))
    return None


def _has_speaker(statement: Statement, source: Saying, passage: Passage) -> bool:
    """Whether the statement names a speaker who is not himself a part of what the source has somebody say."""
    head = content_stems(source.mention.speaker)[-1:]
    cue = source.mention.cue_text.lower()
    if head and head[0] in statement.analysis.stems and cue in (w.norm for w in statement.analysis.words):
        return True
    inner = [
        s
        for s in passage.sayings
        if s is not source and s.cue is not None and source.content.start <= s.cue.start < source.content.end
    ]
    return any(not any(_is_inner(said, s, source) for s in inner) for said in statement.sayings)


def _is_inner(said: Saying, inner: Saying, source: Saying) -> bool:
    """Whether the statement's act of saying is one that the source only reports as told by `source`."""
    if inner.mention.kind == "pronoun":
        cues = {said.mention.cue_text.lower(), source.mention.cue_text.lower()}
        return said.mention.cue_text.lower() == inner.mention.cue_text.lower() and len(cues) == 2
    head = content_stems(said.mention.speaker)[-1:]
    return bool(head) and head == content_stems(inner.mention.speaker)[-1:]


def source_inflated(statement: Statement, grounds: Grounds) -> Objection | None:
    """One source turned into several: "officials" for one official, or somebody joined to the one who spoke."""
    for pair in _pairs(statement, grounds):
        speaker, original = pair.said.mention.speaker, pair.source.mention.speaker
        single = original.lower() in ("he", "she") or pair.source.mention.kind in ("named", "anonymous")
        if is_plural_source(speaker) and single and not is_plural_source(original):
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
    if len(saying.stems) >= 2 and share(saying.stems, stems) >= WHOLLY_TOLD:
        return True
    taken = stems & passage.analysis.stems
    return len(taken) >= 2 and share(taken, saying.stems) >= SAID_BY_THEM and share(stems, saying.stems) >= 0.4


def _told_by_the_article(stems: frozenset[str], saying: Saying, grounds: Grounds) -> bool:
    """Whether a cited sentence in which nobody speaks says as much of it."""
    heard = len(stems & saying.stems)
    return any(
        not p.sayings and len(stems & p.analysis.stems) >= heard for p in grounds.cited
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
        if not any(_same_speaker(said, source, grounds) for source in covering) and not _both_plural(said, covering):
            yield from (_Pair(said, source) for source in covering)


def _same_speaker(said: Saying, source: Saying, grounds: Grounds) -> bool:
    a, b = said.mention.speaker, source.mention.speaker
    return is_plural_source(a) == is_plural_source(b) and (
        may_be_one(a, b, grounds) or (is_anonymous(a) and is_anonymous(b))
    )


def _both_plural(said: Saying, covering: Iterable[Saying]) -> bool:
    return is_plural_source(said.mention.speaker) and any(is_plural_source(s.mention.speaker) for s in covering)
