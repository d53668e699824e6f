"""Who says what."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from brief.document import Span
from brief.wording.lexicons.english_speakers import NO_LABELS
from brief.wording.lexicons.english_speech import CUES, Cue
from brief.wording.names import NameMention, find_names, with_surnames
from brief.wording.quotations import Quotation
from brief.wording.speakers import SpeakerKind, is_anonymous, is_plural_source, kind_of_speaker, reason_in
from brief.wording.speech_acts import Act, Acts
from brief.wording.speech_bearers import bearer_of
from brief.wording.speech_frames import Frame, Framed, framed
from brief.wording.speech_pronouns import Pronouns

__all__ = [
    "AttributionMention",
    "Cue",
    "SpeakerKind",
    "find_attributions",
    "is_anonymous",
    "is_plural_source",
    "resolve_speaker",
]


@dataclass(frozen=True, slots=True)
class AttributionMention:
    """One act of saying. `speaker` is the words of the text ("Two diplomats briefed on the talks", "he").

    `speaker_start` equals `speaker_end` where the speaker stands in another sentence (a quotation that goes on);
    `speaker` is then the name from there, and the cue is empty too, at the start of the content. `cue_text` is the verb
    or phrase as printed ("said", "according to"). `content_start` and `content_end` cover what is said, without the
    cue and without quotation marks around the whole. `reason` is the stated reason of anonymity.
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


_LABEL = re.compile(r"(?:^|(?<=\n))[\"“]?((?:[A-Z][A-Z.'’-]+ ?){1,4}):[ \u00a0]")
_WORD_AFTER = re.compile(r",? (?:who |also )?([a-z]+)")
_SAID_BEFORE = re.compile(r"\b(?:said|says|added|asked)\s$")


def find_attributions(text: str, language: str = "en") -> tuple[AttributionMention, ...]:
    """Over a paragraph or a whole text, in the order of the cues. A speech act inside another's content is found too.

    "he said" keeps the pronoun as speaker with kind "pronoun"; `resolve_speaker` may do better.
    """
    return _read(text).mentions if language == "en" else ()


@dataclass(frozen=True, slots=True)
class _Read:
    source: Framed
    names: tuple[NameMention, ...]
    mentions: tuple[AttributionMention, ...]


@lru_cache(maxsize=4)
def _read(text: str) -> _Read:
    source = framed(text)
    names = _names_of(source)
    return _Read(source, names, tuple(sorted(_found(source, names), key=lambda m: (m.cue_start, m.content_start))))


def _names_of(source: Framed) -> tuple[NameMention, ...]:
    """The names of all frames; a lone surname is that of a person whom any of them names in full."""
    found = [
        replace(name, start=name.start + frame.start, end=name.end + frame.start)
        for frame in source.frames
        for name in find_names(source.text[frame.start : frame.end])
    ]
    return with_surnames(found)


def _found(source: Framed, names: tuple[NameMention, ...]) -> list[AttributionMention]:
    starts = [n.start for n in names]
    found = list(_transcript(source.text))
    spoken = [Span(m.content_start, m.content_end) for m in found]
    spoken_starts = [s.start for s in spoken]
    last: AttributionMention | None = None
    last_paragraph = last_frame = 0
    for i, frame in enumerate(source.frames):
        k = bisect_right(spoken_starts, frame.start) - 1
        if k >= 0 and frame.start < spoken[k].end:
            continue
        own = names[bisect_left(starts, frame.start) : bisect_right(starts, frame.end)]
        acts = list(Acts(source, frame, own).find())
        mentions = [_mention(source, i, act, own) for act in acts]
        if last is not None and not _may_go_on(frame, last_paragraph, last, closing=last_frame == i - 1):
            last = None
        taken = {act.quote.start for act in acts if act.quote is not None}
        loose = [q for q in frame.quotes if q.start not in taken]
        speaking = next((m for m in reversed(mentions) if m.direct), mentions[-1] if mentions else last)
        if speaking is not None:
            mentions.extend(_gone_on(speaking, quote) for quote in loose)
        found.extend(mentions)
        if mentions:
            last, last_paragraph, last_frame = speaking, frame.paragraph, i
    return found


def _mention(source: Framed, i: int, act: Act, names: Sequence[NameMention]) -> AttributionMention:
    text = source.text
    speaker = act.speaker or Span(act.cue_span.start, act.cue_span.start)
    if act.speaker is not None and speaker.start < act.cue_span.start:
        speaker = bearer_of(text, speaker, names)
    printed = " ".join(text[speaker.start : speaker.end].split())
    kind = kind_of_speaker(printed)
    reason = None
    if kind in ("anonymous", "pronoun"):
        frame = source.frames[i]
        following = source.frames[i + 1] if i + 1 < len(source.frames) else frame
        reason = reason_in(text[frame.start : frame.end])
        if reason is None and following.paragraph == frame.paragraph:
            reason = reason_in(text[following.start : following.end])
    return AttributionMention(
        speaker=printed,
        speaker_start=speaker.start,
        speaker_end=speaker.end,
        kind=kind,
        cue=act.cue,
        cue_text=text[act.cue_span.start : act.cue_span.end],
        cue_start=act.cue_span.start,
        cue_end=act.cue_span.end,
        content_start=act.content.start,
        content_end=act.content.end,
        direct=act.quote is not None,
        reason=reason if kind == "anonymous" else None,
    )


def _may_go_on(frame: Frame, last_paragraph: int, last: AttributionMention, *, closing: bool) -> bool:
    """Whether quotations of a sentence are still those of the last speaker: in the paragraph where he was named, or in
    the next one where that is all quotation.

    `closing` says whether what he said stands in the sentence before this one; a last mention that is not quoted must.
    """
    if frame.paragraph == last_paragraph:
        return True
    return (last.direct or closing) and frame.paragraph == last_paragraph + 1 and not frame.words


def _gone_on(last: AttributionMention, quote: Quotation) -> AttributionMention:
    at = quote.inner_start
    return replace(
        last,
        cue="said",
        speaker_start=at,
        speaker_end=at,
        cue_start=at,
        cue_end=at,
        content_start=at,
        content_end=quote.inner_end,
        direct=True,
    )


def _transcript(text: str) -> Iterator[AttributionMention]:
    """ "WALLACE: Let us begin." A label counts where the text has two."""
    labels = [m for m in _LABEL.finditer(text) if m.group(1).strip().lower() not in NO_LABELS]
    if len(labels) < 2:
        return
    for label in labels:
        end = text.find("\n", label.end())
        end = len(text) if end < 0 else end
        content = text[label.end() : end].rstrip(' "”')
        if content.strip():
            colon = label.end(1)
            yield AttributionMention(
                speaker=label.group(1),
                speaker_start=label.start(1),
                speaker_end=label.end(1),
                kind="named",
                cue="said",
                cue_text=":",
                cue_start=colon,
                cue_end=colon + 1,
                content_start=label.end(),
                content_end=label.end() + len(content),
                direct=True,
            )


def resolve_speaker(text: str, mention: AttributionMention) -> str | None:
    """The name behind "he" or "she", only where it is safe; see `brief.wording.speech_pronouns`.

    None where it is not safe. "They", "we", "I" and "it" are never resolved.
    """
    if mention.kind != "pronoun" or mention.speaker.lower() not in ("he", "she"):
        return mention.speaker if mention.kind == "named" else None
    return _named_pronouns(text).get(mention.speaker_start)


@lru_cache(maxsize=8)
def _named_pronouns(text: str) -> Mapping[int, str]:
    read = _read(text)
    people = tuple(n for n in read.names if n.kind == "person" or (n.kind == "unknown" and _speaks(text, n)))
    named = dict(Pronouns(read.source, read.mentions, people).named())
    last: AttributionMention | None = None
    for mention in read.mentions:
        if mention.speaker_start < mention.speaker_end:
            last = mention if mention.kind == "pronoun" else None
        elif last is not None and mention.speaker == last.speaker and last.speaker_start in named:
            named[mention.speaker_start] = named[last.speaker_start]
    return named


def _speaks(text: str, name: NameMention) -> bool:
    after = _WORD_AFTER.match(text, name.end)
    if after is not None and after.group(1) in CUES:
        return True
    return _SAID_BEFORE.search(text, max(0, name.start - 8), name.start) is not None
