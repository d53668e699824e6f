"""Actors that the text does not name: whoever speaks under a noun alone, and whoever acts under one again and again.

"Two diplomats briefed on the talks" and "the army" are listed with what they say; "the gunman" where the text speaks of
him at least twice and says what he did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.briefing import ActorKind
from brief.drafting.engines.extractive.candidates import Candidate
from brief.drafting.engines.extractive.deeds import SHORTEST_PREDICATE, add_deed, named_beside
from brief.drafting.engines.extractive.survey import Survey
from brief.wording.attribution import AttributionMention, is_anonymous
from brief.wording.lexicons.english_bystanders import ACTING_NOUNS, CULPRITS, UNIQUE_BODIES
from brief.wording.lexicons.english_speakers import SPOKESPERSONS
from brief.wording.predicates import predicate_after
from brief.wording.speakers import is_definite, is_known_before, is_source, kind_of_noun
from brief.wording.text import canonical

LEAST_MENTIONS = 2
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
_SUBJECT = re.compile(
    r"(?:^|[,;:] |\b(?:when|that|and|said|after) )"
    r"(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome) (?P<noun>[a-z]+)\b"
)


def unnamed_speakers(survey: Survey, named: frozenset[str]) -> list[Candidate]:
    """Speakers without a name of their own, in order; `named` are the canonical forms of the named actors.

    A shorter form is the same speaker as a longer one that ends in it: "officials" after "Costa Rican officials".
    """
    found: dict[str, Candidate] = {}
    for act in survey.speech:
        kind = _kind(act)
        if kind is None or act.speaker_start == act.speaker_end or named_beside(act, survey):
            continue
        sentence = survey.document.sentence_at(act.speaker_start)
        name = _without_article(act.speaker)
        if sentence is None or not name or canonical(name) in named or any(mark in name for mark in '()"“”,'):
            continue
        name = name[0].upper() + name[1:]
        key = canonical(name)
        same = next((other for other in found if other.endswith(f" {key}") or key.endswith(f" {other}")), key)
        candidate = found.setdefault(same, Candidate(kind=kind))
        candidate.meet(name, sentence.number)
        add_deed(candidate, survey, act)
    return [c for c in found.values() if c.deeds]


def is_unnamed_source(act: AttributionMention) -> bool:
    """Whether a claim rests on somebody who could be named and is not: an official, a source, people briefed on it.

    Passengers, critics and the authorities are not named either, and nobody asks them to be.
    """
    return act.kind == "anonymous" and is_source(act.speaker)


def _without_article(speaker: str) -> str:
    article = _ARTICLE.match(speaker)
    return speaker[article.end() :] if article else speaker


def _kind(act: AttributionMention) -> ActorKind | None:
    if act.kind == "anonymous":
        return "unnamed" if is_anonymous(act.speaker) and not is_known_before(act.speaker) else None
    if act.kind != "organisation" or act.speaker.endswith((" that", " which", " who")):
        return None
    name = _without_article(act.speaker)
    kind = kind_of_noun(name)
    head = name.lower().partition(" of ")[0].split()[-1]
    says_whose = any(word[:1].isupper() for word in name.split())
    if kind is None or (is_definite(act.speaker) and head not in UNIQUE_BODIES and not says_whose):
        return None
    if name.lower() in SPOKESPERSONS:
        return None
    return kind


def acting_nouns(survey: Survey) -> list[Candidate]:
    """People whom the text tells of by a noun, such as "the driver": a subject at least once, met at least twice.

    One culprit at most: "the gunman" and "the suspect" of one report are the same.
    """
    found: dict[str, Candidate] = {}
    for s in survey.sentences:
        if not s.prose or s.sentence.number == 0:
            continue
        text = s.sentence.text
        for noun in dict.fromkeys(word for word in _nouns(text) if word in ACTING_NOUNS):
            candidate = found.setdefault(noun, Candidate(kind="group" if noun.endswith("s") else "person"))
            candidate.meet(noun[0].upper() + noun[1:], s.sentence.number)
        for match in _SUBJECT.finditer(text):
            candidate_or_none = found.get(match["noun"])
            if candidate_or_none is None or survey.is_quoted(s.sentence.start + match.start()):
                continue
            if any(d.form == "year" for d in s.dates):
                continue  # "two passengers and the driver died in 1959": another driver
            _add_predicate(candidate_or_none, s.sentence.number, text, match.end())
    met = [c for c in found.values() if c.deeds and c.mentions >= LEAST_MENTIONS]
    culprits = [c for c in met if c.name.lower() in CULPRITS]
    one = max(culprits, key=lambda c: c.mentions, default=None)
    return [c for c in met if c is one or c not in culprits]


def _nouns(text: str) -> Iterator[str]:
    return (match.group() for match in re.finditer(r"\b[a-z]{5,}\b", text))


def _add_predicate(candidate: Candidate, number: int, text: str, end: int) -> None:
    predicate = predicate_after(text, end)
    if predicate is None or candidate.has_enough("did"):
        return
    words = text[predicate.start : predicate.end]
    if len(words.split()) >= SHORTEST_PREDICATE:
        candidate.take_deed("did", words, [number])
