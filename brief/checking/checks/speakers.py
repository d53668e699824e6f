"""Whether two descriptions of a speaker may mean one."""

from __future__ import annotations

import re

from brief.checking.analysis import DocumentAnalysis
from brief.checking.grounds import Grounds
from brief.wording.lexicons.english_speakers import RELATED
from brief.wording.name_aliases import may_be_form_of, one_in_text, stands_for_state
from brief.wording.names import NameMention, find_names, same_name, state_of
from brief.wording.roles import find_roles
from brief.wording.tellers import head_noun
from brief.wording.text import content_stems, stem

_OWNED = re.compile(r"['’]s? (?:[\w-]{1,20} ){0,1}([\w-]{1,20})\\b")

NEARBY = 3
"""Sentences around a mention of somebody in which the text may say what they are."""

BESIDE = 2
"""Content words from a noun to a name that it describes, at most."""


def names_somebody(speaker: str) -> bool:
    """Whether the words hold a proper name that is not just the state or place that a role belongs to."""
    return any(n.kind in ("person", "unknown", "organisation", "media") for n in find_names(speaker))


def names_anybody(speaker: str) -> bool:
    """Whether the words hold any proper name, that of a state or place too."""
    return bool(find_names(speaker))


def may_be_one(a: str, b: str, grounds: Grounds) -> bool:
    """Two names of one, or a name and a role that the text gives it."""
    if may_be_form_of(a, b) or (state_of(a) is not None and state_of(a) == state_of(b)):
        return True
    people_a, people_b = _people(a, grounds), _people(b, grounds)
    if people_a and people_b:
        return any(one_name(x, y, grounds) for x in people_a for y in people_b)
    names_a, names_b = _names(a), _names(b)
    if any(one_name(x, y, grounds) for x in names_a for y in names_b):
        return True
    if not names_a or not names_b:
        return bool(set(content_stems(a)) & set(content_stems(b))) or _role_joins(a, b, grounds)
    return _role_joins(a, b, grounds)


def is_described_as(name: str, description: str, source: DocumentAnalysis) -> bool:
    """Whether a sentence of the text that names somebody, or the next, has the noun that heads a description."""
    noun = stem(head_noun(description))
    stems = [c for n in find_names(name) for c in content_stems(n.text)]
    if not noun or not stems:
        return False
    positions = source.positions
    holding = [positions[n] for n in source.postings.get(noun, ())]
    naming = [positions[n] for s in stems for n in source.postings.get(s, ())]
    return any(abs(a - b) < NEARBY for a in holding for b in naming)


def is_called(name: str, noun: str, source: DocumentAnalysis) -> bool:
    """Whether any sentence of the text has a noun beside a name, at most one word between: "President Linn"."""
    last = next(iter(content_stems(name)[-1:]), "")
    wanted = stem(noun)
    for number in source.postings.get(wanted, ()):
        run = [c.stem for c in source.sentences[number].content]
        places = [i for i, s in enumerate(run) if s == last]
        if any(abs(i - at) <= BESIDE for at, s in enumerate(run) if s == wanted for i in places):
            return True
    return False


def one_name(a: str, b: str, grounds: Grounds) -> bool:
    """Whether two names may be one: by their words, as a state and its seat, or as halves of a name of the text."""
    return (
        may_be_form_of(a, b)
        or stands_for_state(a, b)
        or stands_for_state(b, a)
        or one_in_text(a, b, grounds.source.full_names)
    )


def _names(speaker: str) -> list[str]:
    return [n.text for n in find_names(speaker) if n.kind != "state" and not _owns_speaker(n, speaker)]


def _owns_speaker(name: NameMention, speaker: str) -> bool:
    """Whether the one named only has the one who speaks: "Linn's husband", not "Orlen's minister"."""
    after = _OWNED.match(speaker, name.end)
    return after is not None and name.kind in ("person", "unknown") and after.group(1) in RELATED


def _people(speaker: str, grounds: Grounds) -> list[str]:
    """The names that the words or the whole text show to be people's."""
    known = grounds.source.people
    return [
        n.text
        for n in find_names(speaker)
        if (n.kind == "person" or (n.kind == "unknown" and n.text in known)) and not _owns_speaker(n, speaker)
    ]


def _role_joins(a: str, b: str, grounds: Grounds) -> bool:
    """Whether a sentence at hand gives one of the two as the role or affiliation of the other."""
    for passage in grounds.passages():
        for role in find_roles(passage.text):
            stems = set(content_stems(f"{role.role} {role.affiliation or ''}"))
            for name, description in ((a, b), (b, a)):
                if any(same_name(role.name, n) for n in [name, *_names(name)]) and stems & set(
                    content_stems(description)
                ):
                    return True
    return False
