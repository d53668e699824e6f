"""What an actor did, said, wants or declined, cut out of the text from the verb to the end of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from brief.briefing import Deed
from brief.document import Span
from brief.drafting.engines.extractive.candidates import Candidate, by_form
from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.wording.actors_in_text import (
    PREPOSITIONS,
    apposition_after,
    is_calling,
    is_second_subject,
    lacks_subject,
    opens_clause,
    verb_phrase_start,
)
from brief.wording.attribution import AttributionMention, resolve_speaker
from brief.wording.clauses import turns, without_stop
from brief.wording.predicates import predicate_after
from brief.wording.text import canonical

MARKS = "\"“”'‘’"
SHORTEST_PREDICATE = 3
"""Words."""
IS_THE_VERB = 24
"""Code points from the start of a predicate in which its verb stands, auxiliaries before it."""
LONGEST_NAME = 6
"""Words."""
_DEEDS: dict[str, Deed] = {
    "said": "said",
    "denied": "said",
    "rejected": "did",
    "agreed": "did",
    "planned": "wants",
    "asked": "wants",
    "wants": "wants",
    "declined": "declined",
    "no_response": "declined",
}
"""By the cue of the act of saying. An accusation is left out: without the answer to it, it would stand as a fact."""


def give_speech(candidates: Sequence[Candidate], survey: Survey) -> None:
    forms = by_form(candidates)
    offices = _by_office(candidates)
    for act in survey.speech:
        if act.kind == "document":
            continue
        speaker = act.speaker
        holder = offices.get(canonical(speaker).removeprefix("the ")) if speaker[:4].lower() == "the " else None
        if holder is not None:
            add_deed(holder, survey, act)
            continue
        named = named_beside(act, survey)
        if named is not None:
            speaker = named
        elif act.kind == "anonymous":
            continue
        if act.kind == "pronoun":
            resolved = resolve_speaker(survey.document.text, act)
            if resolved is None:
                continue
            speaker = resolved
        for candidate in _speaker_candidates(speaker, forms):
            add_deed(candidate, survey, act)


def named_beside(act: AttributionMention, survey: Survey) -> str | None:
    """The name in apposition to a speaker: "the bank's parent, the Orlen Group, said"."""
    s = survey.at(act.speaker_start)
    if s is None or act.speaker_end <= act.speaker_start:
        return None
    at = apposition_after(s.sentence.text, act.speaker_end - s.sentence.start)
    return next((n.text for n in s.names if n.start == at and s.sentence.text[n.end : n.end + 1] == ","), None)


def _by_office(candidates: Sequence[Candidate]) -> dict[str, Candidate]:
    """The one person of the text who holds an office, by the office and by its last word: "the mayor"."""
    found: dict[str, Candidate | None] = {}
    for candidate in candidates:
        if candidate.kind not in ("person", "unknown"):
            continue
        for key in candidate.offices:
            found[key] = candidate if key not in found else None
    return {key: candidate for key, candidate in found.items() if candidate is not None}


def _speaker_candidates(speaker: str, forms: dict[str, Candidate]) -> list[Candidate]:
    """Both of "Caldonia and the Vesk Republic" where both are candidates, else the one whose name heads the words."""
    halves = [forms.get(canonical(half).removeprefix("the ")) for half in speaker.split(" and ")]
    both = [half for half in halves if half is not None]
    if len(both) == len(halves) > 1:
        return both
    one = _speaker_candidate(speaker, forms)
    return [one] if one is not None else []


def _speaker_candidate(speaker: str, forms: dict[str, Candidate]) -> Candidate | None:
    """The candidate whose name heads the speaker's words: "State Department spokeswoman Heather Nauert", "Ada Holt, who
    lives near Orlen". A name behind a preposition is somebody else: "a commentator in the newspaper Haaretz".
    """
    words = canonical(speaker.partition(" (")[0].replace(",", " ,")).split()
    for start, word in enumerate(words):
        if word in PREPOSITIONS:
            return None
        for end in range(min(len(words), start + LONGEST_NAME), start, -1):
            candidate = forms.get(" ".join(words[start:end]))
            if candidate is None:
                continue
            if end == len(words) or words[end] in (",", "and") or words[end] in PREPOSITIONS:
                return candidate
            break  # "State Department" of "State Department spokeswoman Heather Nauert": the speaker comes later
    return None


def add_deed(candidate: Candidate, survey: Survey, act: AttributionMention) -> None:
    """Files one act of saying under its speaker, at most `MOST_DEEDS` of a kind."""
    deed = _DEEDS.get(act.cue)
    if deed is None:
        return
    sentence = survey.at(act.cue_start)
    if deed != "declined" and sentence is not None and _is_negated(sentence, act):
        return  # "no sign that he had pledged" is not a pledge
    if candidate.has_enough(deed):
        return
    text = _deed_text(survey.document.text, act)
    numbers = sorted(
        {*survey.covering(act.content_start, act.content_end), *survey.covering(act.cue_start, act.cue_end)}
    )
    if text and len(numbers) <= 3:
        candidate.take_deed(deed, text, numbers)


def _is_negated(s: Surveyed, act: AttributionMention) -> bool:
    """Whether a negation stands before the verb of saying, outside what is said."""
    offsets = [s.sentence.start + n.start for n in s.negations]
    return any(at < act.cue_start and not act.content_start <= at < act.content_end for at in offsets)


def _deed_text(text: str, act: AttributionMention) -> str:
    """The act in the source's words: from the verb on where the content follows it, else "said: " and the content.

    Empty where it cannot be cut out.
    """
    if not act.direct and act.cue == "said" and lacks_subject(text, act.content_start, act.content_end):
        return ""
    if is_calling(act.cue_text, text[act.cue_end : act.content_start]):
        return ""  # "an act that the mayor described as vile": what was called so stands before
    if act.cue == "said" and not act.direct and act.cue_text.lower().endswith("ing"):
        return f"said: {without_stop(' '.join(text[act.content_start : act.content_end].split()))}"
    if act.cue == "no_response" or (not act.direct and act.cue_start < act.content_start):
        start = verb_phrase_start(text, act.cue_start)
        return without_stop(" ".join(text[start : max(act.cue_end, act.content_end)].split()))
    if act.cue != "said":
        return ""  # "a charge Caldonia rejects": without the verb after it, the charge would stand as its word
    content = " ".join(text[act.content_start : act.content_end].split()).rstrip(",")
    return f"said: “{content.strip(MARKS)}”" if act.direct else f"said: {without_stop(content)}"


def give_predicates(candidates: Sequence[Candidate], survey: Survey) -> None:
    forms = by_form(candidates)
    for s in survey.sentences:
        if not s.prose or s.sentence.number == 0:
            continue
        if any(a.cue in ("denied", "rejected") for a in s.speech):
            continue
        for name in s.names:
            candidate = forms.get(canonical(name.text))
            if candidate is None or candidate.has_enough("did"):
                continue
            predicate = predicate_after(s.sentence.text, name.end)
            if (
                predicate is None
                or not opens_clause(s.sentence.text, name.start)
                or survey.is_quoted(s.sentence.start + name.start)
                or _told_by_another(s, name.start, predicate)
            ):
                continue
            candidate.acts = True
            if turns(s.sentence.text, predicate.end) or is_second_subject(s.sentence.text, name.start):
                continue
            text = s.sentence.text[predicate.start : _end_before_speech(s, predicate)]
            if len(text.split()) >= SHORTEST_PREDICATE:
                candidate.take_deed("did", text, [s.sentence.number])


def _told_by_another(s: Surveyed, name_start: int, predicate: Span) -> bool:
    """Whether the deed is somebody's word, or is itself an act of saying, which is filed as such."""
    at, offset = s.sentence.start + name_start, s.sentence.start
    return any(
        act.content_start <= at < act.content_end
        or predicate.start <= act.cue_start - offset <= predicate.start + IS_THE_VERB
        for act in s.speech
    )


def _end_before_speech(s: Surveyed, predicate: Span) -> int:
    """The end of the predicate, or of its last whole clause before somebody else speaks in it."""
    cues = [a.cue_start - s.sentence.start for a in s.speech]
    inside = [at for at in cues if predicate.start + IS_THE_VERB < at < predicate.end]
    if not inside:
        return predicate.end
    comma = s.sentence.text.rfind(",", predicate.start, min(inside))
    return comma if comma > 0 else predicate.start
