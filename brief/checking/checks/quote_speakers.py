"""QUOTE_SPEAKER: who says what a statement reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brief.checking.analysis import Saying
from brief.checking.checks.speakers import is_described_as, may_be_one, names_anybody, names_somebody, one_name
from brief.checking.checks.voices_cited import Voice, voices_of
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_ordinary import is_ordinary
from brief.wording.lexicons.english_speakers import PERSONS, PERSONS_PLURAL, PRONOUNS, SPOKESPERSONS
from brief.wording.names import NameMention, find_names, same_name
from brief.wording.pointers import speech_follows
from brief.wording.tellers import (
    exclude_each_other,
    family_of,
    find_handles,
    find_telling,
    head_noun,
    is_wide_noun,
)
from brief.wording.text import content_stems, fold, stem, words

_RUN_INTO = re.compile(r"[A-Z]\w* the ")
"""A name with the subject of the next clause: no speaker."""

SAME_CONTENT = 0.6
"""Share of the shorter of two reported speeches that must stand in the longer for both to be one saying."""

SURELY_SAME = 0.8
"""The same, where the statement's speaker says something else in the cited sentences."""

LEAD = 0.25
"""By how much somebody else's words must come nearer to the statement than any words of its own speaker."""


OPENING = 8
"""Code points before a name that still opens its sentence: "Now Linn", "But Linn"."""


BESIDE = 0.3
"""Share of the words that a sentence which names the speaker must have, for it to have them speak."""


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that the statement gives to a speaker."""

    speaker: str
    stems: frozenset[str]


@dataclass(frozen=True, slots=True)
class Said:
    """Whom the statement has speak, and all whom it names."""

    speakers: tuple[str, ...]
    names: tuple[str, ...]


def quote_speaker(statement: Statement, grounds: Grounds) -> Objection | None:
    """Speech that the statement gives to one and the source to another, or to nobody whom the text knows."""
    handle = _strange_handle(statement, grounds)
    if handle is not None:
        return handle
    voices = tuple(voices_of(grounds))
    claims = tuple(_claims(statement))
    said = Said(tuple(claim.speaker for claim in claims), tuple(n.text for n in statement.analysis.names))
    for claim in claims:
        rival = _rival(claim, voices, said, grounds)
        if rival is not None:
            return Objection(claim.speaker, rival)
    return None


# ---------------------------------------------------------------- what is said, and by whom


def _claims(statement: Statement) -> Iterator[Claim]:
    for said in statement.sayings:
        speaker = _named_in(said, statement)
        if speaker and said.stems and not _is_modifier(said, statement):
            yield Claim(speaker, said.stems - frozenset(content_stems(speaker)))
    telling = find_telling(statement.text)
    if telling is not None and telling.speaker.lower() not in PRONOUNS:
        stems = statement.analysis.stems_in(Span(telling.start, telling.end))
        yield Claim(telling.speaker, stems - frozenset(content_stems(telling.speaker)))


def _is_modifier(said: Saying, statement: Statement) -> bool:
    """Whether the speaker found only belongs to the real one: "Orlen" of "Orlen spokesman Ivo Linn"."""
    after = statement.text[said.mention.speaker_end :].split(maxsplit=2)[:2]
    return len(after) == 2 and after[0] in PERSONS and after[1][:1].isupper()


def _named_in(said: Saying, statement: Statement) -> str:
    """The speaker; for a pronoun the name that opens the statement."""
    if said.mention.kind != "pronoun":
        return said.mention.speaker
    names = [n for n in statement.analysis.names if n.kind in ("person", "unknown", "organisation")]
    opens = len(names) == 1 and names[0].start == 0 and said.mention.speaker.lower() in ("he", "she")
    return names[0].text if opens else ""


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    """The shared stems, as a share of the shorter of the two; 0 where they share fewer than two."""
    shared = len(a & b)
    shorter = min(len(a), len(b))
    return shared / shorter if shared >= min(2, len(a)) and shorter else 0.0


# ---------------------------------------------------------------- somebody else


def _rival(claim: Claim, voices: tuple[Voice, ...], whole: Said, grounds: Grounds) -> str | None:
    """Who says it in the source instead; empty where the text has no word of the speaker; None where he may say it."""
    named = names_anybody(claim.speaker)
    if _is_spoken_for(claim.speaker, voices):
        return None
    own, best, other = 0.0, 0.0, None
    speaks = any(v.has_cue and not v.is_inferred and _may_speak(claim.speaker, v, grounds) for v in voices)
    here = _is_cited(claim, grounds)
    for voice in voices:
        likeness = _likeness(claim.stems, voice.stems)
        if voice.speaker is None or may_be_one(claim.speaker, voice.speaker, grounds):
            own = max(own, likeness, LEAD)
        elif likeness > best and not (here and voice.is_inferred):
            best, other = likeness, voice.speaker
    if not named and _is_unheard_of(claim.speaker, grounds):
        return ""
    enough = max(SURELY_SAME if speaks else SAME_CONTENT, own + LEAD)
    if other is not None and best >= enough and _exclude(claim.speaker, other, whole, grounds):
        return other
    if own:
        return None
    if named and _is_absent(claim.speaker, grounds):
        return _other_named_speaker(voices, whole) or _subject_instead(claim, whole, grounds)
    return None


def _may_speak(speaker: str, voice: Voice, grounds: Grounds) -> bool:
    return voice.speaker is not None and may_be_one(speaker, voice.speaker, grounds)


def _is_spoken_for(speaker: str, voices: tuple[Voice, ...]) -> bool:
    """Whether somebody of the speaker's speaks in the cited sentences: "Caldonia" for "Caldonia's foreign minister"."""
    return any(v.speaker and v.has_cue and fold(v.speaker).startswith(f"{speaker}'s ") for v in voices)


def _is_unheard_of(speaker: str, grounds: Grounds) -> bool:
    """Whether a speaker without a name is one of whom the whole text has no word: "the reviewer", "a neighbour"."""
    noun = head_noun(speaker)
    if not noun or is_wide_noun(noun) or noun not in PERSONS | PERSONS_PLURAL:
        return False
    return not any(stem(n) in grounds.source.postings for n in family_of(noun))


def _is_cited(claim: Claim, grounds: Grounds) -> bool:
    """Whether a cited sentence names the speaker beside some of the words, and may have them speak as no rule knows."""
    there = [
        n.text
        for p in grounds.cited
        for n in p.analysis.names
        if speech_follows(p.text, n.end) or len(claim.stems & p.analysis.stems) >= BESIDE * len(claim.stems)
    ]
    return any(one_name(n.text, other, grounds) for n in find_names(claim.speaker) for other in there)


def _exclude(speaker: str, other: str, whole: Said, grounds: Grounds) -> bool:
    """Whether the two, of whom no sentence says that they are one, cannot be one."""
    noun, other_noun = head_noun(speaker), head_noun(other)
    if _is_claimed(other, whole.speakers) or any(may_be_one(c, other, grounds) for c in whole.speakers):
        return False
    of_two_bodies = noun in SPOKESPERSONS and names_somebody(speaker) and names_somebody(other)
    if not of_two_bodies and noun and any(w.norm in family_of(noun) for w in words(other)):
        return False
    if _RUN_INTO.search(other) or (not _is_surely_named(other) and is_wide_noun(other_noun)):
        return False
    if names_somebody(speaker):
        return names_somebody(other) or _is_absent(speaker, grounds)
    if exclude_each_other(noun, other_noun):
        return True
    if is_wide_noun(noun) or is_described_as(other, speaker, grounds.source):
        return False
    return names_anybody(other) and (names_anybody(speaker) or bool(noun))


def _is_claimed(speaker: str, claimed: Sequence[str]) -> bool:
    """Whether the statement has the same one speak, of this or of other things; by the person where one is named."""
    names = _persons(speaker)
    return any(same_name(n.text, m.text) for n in names for c in claimed for m in _persons(c))


def _persons(speaker: str) -> tuple[NameMention, ...]:
    """The names of people among the words; all names where there are none."""
    names = find_names(speaker)
    return tuple(n for n in names if n.kind == "person") or names


def _is_absent(speaker: str, grounds: Grounds) -> bool:
    """Whether no sentence at hand names the speaker."""
    names = [n.text for n in find_names(speaker)]
    at_hand = [n.text for p in grounds.passages() for n in p.analysis.names]
    at_hand += [n.text for text in grounds.framing for n in find_names(text)]
    return bool(names) and not any(one_name(a, b, grounds) for a in names for b in at_hand)


def _other_named_speaker(voices: tuple[Voice, ...], whole: Said) -> str | None:
    """Who speaks in the cited sentences instead, where the statement does not name them."""
    return next(
        (
            v.speaker
            for v in voices
            if v.speaker and _is_surely_named(v.speaker) and not _is_claimed(v.speaker, whole.names)
        ),
        None,
    )


def _is_surely_named(speaker: str) -> bool:
    """Whether a person or body is named; not "Many of his supporters", whose capital tells nothing."""
    run = words(speaker)
    if run and run[0].norm in PERSONS_PLURAL:
        return False
    return any(
        n.kind in ("person", "organisation", "media") or (n.kind == "unknown" and not is_ordinary(n.text.lower()))
        for n in find_names(speaker)
    )


def _subject_instead(claim: Claim, whole: Said, grounds: Grounds) -> str | None:
    """The name that a cited sentence with the same content opens with."""
    for passage in grounds.cited:
        name = next(iter(passage.analysis.names), None)
        if name is None or name.start > OPENING or name.kind != "person":
            continue
        if _likeness(claim.stems, passage.analysis.stems) >= SAME_CONTENT and not _is_claimed(name.text, whole.names):
            return name.text
    return None


def _strange_handle(statement: Statement, grounds: Grounds) -> Objection | None:
    """A user whom no cited sentence names, where one names another."""
    there = [h for p in grounds.cited for h in find_handles(p.text)]
    strange = [h for h in find_handles(statement.text) if h not in there]
    return Objection(strange[0], there[0]) if strange and there else None
