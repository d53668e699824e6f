"""Who says what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SpeakerKind = Literal["named", "anonymous", "organisation", "document", "pronoun"]
Cue = Literal["said", "denied", "declined", "no_response", "wants", "accused", "rejected", "agreed", "asked", "planned"]


@dataclass(frozen=True, slots=True)
class AttributionMention:
    """One act of saying. `speaker` is the words of the text ("Two diplomats briefed on the talks", "he").

    `speaker_start` equals `speaker_end` where the speaker stands in another sentence (a quotation that goes on);
    `speaker` is then the name from there. `cue_text` is the verb or phrase as printed ("said", "according to").
    `content_start` and `content_end` cover what is said, without the cue. `reason` is the stated reason of anonymity.
    """

    speaker: str
    speaker_start: int
    speaker_end: int
    kind: SpeakerKind
    cue: Cue
    cue_text: str
    cue_start: int
    cue_end: int
    content_start: int
    content_end: int
    direct: bool
    reason: str | None = None


def find_attributions(text: str, language: str = "en") -> tuple[AttributionMention, ...]:
    """Over a paragraph or a whole text, in the order of the cues. A speech act inside another's content is found too.

    "he said" keeps the pronoun as speaker with kind "pronoun"; `resolve_speaker` may do better.
    """
    raise NotImplementedError


def resolve_speaker(text: str, mention: AttributionMention) -> str | None:
    """The name behind a pronoun, only where it is safe: exactly one candidate person since the paragraph before it.

    None where it is not safe.
    """
    raise NotImplementedError


def is_anonymous(speaker: str) -> bool:
    """Whether a speaker is an unnamed person: "a senior official", "two diplomats", "people familiar with the talks"."""
    raise NotImplementedError


def is_plural_source(speaker: str) -> bool:
    """Whether the words say more than one speaks: "officials", "two diplomats"; false for "an official", a name, an organisation."""
    raise NotImplementedError
