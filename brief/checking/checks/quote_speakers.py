"""QUOTE_SPEAKER: who says what a statement reports."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brief.checking.analysis import Saying
from brief.checking.checks.speakers import is_described_as, may_be_one, names_anybody, names_somebody
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.attribution import resolve_speaker
from brief.wording.names import find_names, same_name
from brief.wording.tellers import exclude_each_other, find_handles, find_telling, head_noun, is_wide_noun, label_of
from brief.wording.text import content_stems

SAME_CONTENT = 0.6
"""Share of the shorter of two reported speeches that must stand in the longer for both to be one saying."""

LEAD = 0.25
"""By how much somebody else's words must come nearer to the statement than any words of its own speaker."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that the statement gives to a speaker."""

    speaker: str
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker of the cited sentences, None where only a pronoun stands there that nothing resolves."""

    speaker: str | None
    stems: frozenset[str]
    has_cue: bool


def quote_speaker(statement: Statement, grounds: Grounds) -> Objection | None:
    """Speech that the statement gives to one and the source to another, or to nobody whom the text knows."""
    handle = _strange_handle(statement, grounds)
    if handle is not None:
        return handle
    voices = tuple(_voices(grounds))
    for claim in _claims(statement):
        rival = _rival(claim, voices, statement, grounds)
        if rival is not None:
            return Objection(claim.speaker, rival)
    return None


# ---------------------------------------------------------------- what is said, and by whom


def _claims(statement: Statement) -> Iterator[Claim]:
    for said in statement.sayings:
        speaker = _named_in(said, statement)
        if speaker and said.stems:
            yield Claim(speaker, said.stems - frozenset(content_stems(speaker)))
    telling = find_telling(statement.text)
    if telling is not None:
        stems = statement.analysis.stems_in(Span(telling.start, telling.end))
        yield Claim(telling.speaker, stems - frozenset(content_stems(telling.speaker)))


def _named_in(said: Saying, statement: Statement) -> str:
    """The speaker; for a pronoun the name that opens the statement."""
    if said.mention.kind != "pronoun":
        return said.mention.speaker
    names = statement.analysis.names
    opens = bool(names) and names[0].start == 0 and said.mention.speaker.lower() in ("he", "she", "it", "they")
    return names[0].text if opens else ""


def _voices(grounds: Grounds) -> Iterator[Voice]:
    text = grounds.source.document.text
    for passage in grounds.cited:
        label = label_of(passage.text)
        if label:
            yield Voice(label, passage.analysis.stems, True)
            continue
        for saying in passage.sayings:
            mention = saying.mention
            speaker = resolve_speaker(text, mention) if mention.kind == "pronoun" else mention.speaker
            yield Voice(speaker, saying.stems, saying.cue is not None)


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """The shared stems, as a share of the shorter of the two; 0 where they share fewer than two."""
    shared = len(a & b)
    shorter = min(len(a), len(b))
    return shared / shorter if shared >= min(2, len(a)) and shorter else 0.0


# ---------------------------------------------------------------- somebody else


def _rival(claim: Claim, voices: tuple[Voice, ...], statement: Statement, grounds: Grounds) -> str | None:
    """Who says it in the source instead; empty where nobody does whom the claim's speaker could be; None where he may."""
    named = names_anybody(claim.speaker)
    own, best, other = 0.0, 0.0, None
    for voice in voices:
        likeness = _likeness(claim.stems, voice.stems)
        if voice.speaker is None or may_be_one(claim.speaker, voice.speaker, grounds):
            own = max(own, likeness, LEAD)
        elif likeness > best:
            best, other = likeness, voice.speaker
    if other is not None and best >= max(SAME_CONTENT, own + LEAD) and _exclude(claim.speaker, other, statement, grounds):
        return other
    if own:
        return None
    if named and _is_absent(claim.speaker, grounds):
        return _other_named_speaker(voices, statement)
    return None


def _exclude(speaker: str, other: str, statement: Statement, grounds: Grounds) -> bool:
    """Whether the two, of whom no sentence says that they are one, cannot be one."""
    if _is_stated(other, statement):
        return False
    if names_somebody(speaker):
        return names_somebody(other) or _is_absent(speaker, grounds)
    noun, other_noun = head_noun(speaker), head_noun(other)
    if exclude_each_other(noun, other_noun):
        return True
    if is_wide_noun(noun) or is_described_as(other, speaker, grounds.source):
        return False
    return names_anybody(other) and (names_anybody(speaker) or bool(noun))


def _is_stated(speaker: str, statement: Statement) -> bool:
    names = find_names(speaker)
    return any(same_name(n.text, m.text) for n in names for m in statement.analysis.names)


def _is_absent(speaker: str, grounds: Grounds) -> bool:
    """Whether no sentence at hand names the speaker."""
    names = [n.text for n in find_names(speaker)]
    at_hand = [n.text for p in grounds.passages() for n in p.analysis.names]
    at_hand += [n.text for text in grounds.framing for n in find_names(text)]
    return bool(names) and not any(same_name(a, b) for a in names for b in at_hand)


def _other_named_speaker(voices: tuple[Voice, ...], statement: Statement) -> str | None:
    """Who speaks in the cited sentences instead, where the statement does not name them."""
    return next(
        (v.speaker for v in voices if v.speaker and names_somebody(v.speaker) and not _is_stated(v.speaker, statement)),
        None,
    )


def _strange_handle(statement: Statement, grounds: Grounds) -> Objection | None:
    """A user whom no cited sentence names, where one names another."""
    there = [h for p in grounds.cited for h in find_handles(p.text)]
    strange = [h for h in find_handles(statement.text) if h not in there]
    return Objection(strange[0], there[0]) if strange and there else None
