"""Who speaks in the sentences that a statement cites, and in what words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brief.checking.analysis import Saying
from brief.checking.grounds import Grounds, Passage
from brief.document import Span
from brief.wording.attribution import AttributionMention, resolve_speaker
from brief.wording.lexicons.english_speakers import PRONOUNS
from brief.wording.names import find_names
from brief.wording.tellers import find_telling, label_of

BACK = 3
"""Sentences before a pronoun in which the last one who spoke is taken to be meant, where nothing surer tells."""

AHEAD = 2
"""Sentences behind a quotation with nobody beside it in which its speaker may be named."""

LONGEST_NAME = 80
"""Code points before an apposition in which the name that it describes is looked for."""

OPENING_MARKS = "“‘'\""


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker of the cited sentences, None where only a pronoun stands there that nothing resolves.

    `is_inferred` where another sentence, or a label, says who it is.
    """

    speaker: str | None
    stems: frozenset[str]
    has_cue: bool
    is_inferred: bool = False


def voices_of(grounds: Grounds) -> Iterator[Voice]:
    text = grounds.source.document.text
    for passage in grounds.cited:
        label = label_of(passage.text)
        if label:
            if not passage.text.endswith("?"):
                yield Voice(label, passage.analysis.stems, True, is_inferred=True)
            continue
        for saying in passage.sayings:
            mention = saying.mention
            speaker: str | None = _with_name_before(mention, text)
            if mention.kind == "pronoun":
                speaker = resolve_speaker(text, mention) or _last_speaker(passage, saying, grounds)
            inferred = mention.kind == "pronoun" or saying.cue is None
            yield Voice(speaker, saying.stems, saying.cue is not None, inferred)
        told = find_telling(passage.text) if all(s.cue is None for s in passage.sayings) else None
        if told is not None and told.speaker.lower() not in PRONOUNS:
            yield Voice(told.speaker, passage.analysis.stems_in(Span(told.start, told.end)), True)
        elif not passage.sayings and _is_quoted(passage, grounds):
            for near in _speakers_near(passage, grounds):
                yield Voice(near, passage.analysis.stems, False, is_inferred=True)
    signed = _signature(grounds)
    if signed:
        yield Voice(signed, grounds.stems, True)


def _with_name_before(mention: AttributionMention, text: str) -> str:
    """ "Ida Holm, an engineer of the board" where only what follows the comma was taken for the speaker."""
    start, speaker = mention.speaker_start, mention.speaker
    before = text[max(0, start - LONGEST_NAME) : start]
    if not speaker.lower().startswith(("a ", "an ", "the ")) or not before.endswith(", "):
        return speaker
    named = [n.text for n in find_names(before) if n.end == len(before) - 2 and n.kind in ("person", "unknown")]
    return f"{named[-1]}, {speaker}" if named else speaker


def _is_quoted(passage: Passage, grounds: Grounds) -> bool:
    """Whether most of a sentence stands in quotation marks."""
    start, end = passage.sentence.start, passage.sentence.end
    inside = sum(max(0, min(end, q.end) - max(start, q.start)) for q in grounds.source.quotations)
    return passage.text[:1] in OPENING_MARKS or inside > (end - start) / 2


def _speakers_near(passage: Passage, grounds: Grounds) -> list[str]:
    """Who speaks in the sentences around one that has a quotation and nobody beside it."""
    source = grounds.source
    here = source.positions[passage.sentence.number]
    around = source.document.sentences[max(0, here - BACK) : here + AHEAD + 1]
    spoken = [s.mention for sentence in around for s in source.sayings.get(sentence.number, ()) if s.cue is not None]
    return list(dict.fromkeys(m.speaker for m in spoken if m.kind != "pronoun"))


def _last_speaker(passage: Passage, saying: Saying, grounds: Grounds) -> str | None:
    """Who spoke last before a pronoun, where no other person is named between."""
    source = grounds.source
    here = source.positions[passage.sentence.number]
    if saying.cue is not None and any(n.end <= saying.cue.start for n in passage.analysis.names):
        return None
    for sentence in reversed(source.document.sentences[max(0, here - BACK) : here]):
        spoken = [s.mention for s in source.sayings.get(sentence.number, ()) if s.cue is not None]
        named = [m.speaker for m in spoken if m.kind != "pronoun" and m.speaker != saying.mention.speaker]
        if named:
            return named[-1] if saying.mention.speaker.lower() in ("he", "she", "they") else None
        if any(n.kind in ("person", "unknown", "organisation") for n in source.sentences[sentence.number].names):
            return None
    return None


def _signature(grounds: Grounds) -> str:
    """The name under a letter: a cited sentence that is nothing but a person's name."""
    for passage in grounds.cited:
        bare = passage.text.strip(" .—-")
        names = passage.analysis.names
        if len(names) == 1 and names[0].text == bare and " " in bare and names[0].kind in ("person", "unknown"):
            return bare
    return ""
