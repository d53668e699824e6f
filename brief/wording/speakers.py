"""What a speaker is: named, anonymous, an organisation, a document or a pronoun."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_ordinary import is_ordinary
from brief.wording.lexicons.english_roles import MODIFIERS
from brief.wording.names import NameMention, find_names
from brief.wording.text import Word, words

SpeakerKind = Literal["named", "anonymous", "organisation", "document", "pronoun"]

_PREPOSITIONS = frozenset({"of", "for", "at", "from", "in", "to", "with", "on", "by", "near", "about", "who", "that"})
_ORGANISATION_KINDS = frozenset({"organisation", "media", "state", "group", "place", "event"})
_LOWER_HEADS = english.PERSONS | english.PERSONS_PLURAL | english.ORGANISATIONS
_RUN_INTO = re.compile(r"(?:[A-Z][\w'’-]*\s)+the\s")
_DEFINITE = re.compile(r"(?:the|its|his|her|their|this|that|these|those)\s", re.IGNORECASE)
_SOURCES = re.compile(
    r"\b(?:(?<!police )(?<!fire )(?<!health )officials?|sources?|diplomats?|insiders?|aides?|advis[eo]rs?|executives?|"
    r"(?:person|people|persons|someone|somebody) (?:familiar|with|close|briefed|involved|who)|employees?)\b",
    re.IGNORECASE,
)
_BECAUSE = re.compile(
    r"\b(?:because|since|as|citing|due to)\b\s*((?:(?!, (?:said|says|told|added))[^.;]){3,200})", re.IGNORECASE
)
_NOT_AUTHORISED = re.compile(
    r"\b(?:(?:was|were|is|are) not |wasn't |weren't |not )authori[sz]ed to \w+(?: (?:publicly|openly|to|about|on|with|"
    r"for|the|a|an|reporters|journalists|media|press|matter|case|issue|it|details|talks|plans?|investigation|negotiations))*",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def kind_of_speaker(speaker: str) -> SpeakerKind:
    """From the words of the speaker alone."""
    run = words(speaker)
    if (len(run) == 1 and run[0].norm in english.PRONOUNS) or not run:
        return "pronoun"
    names = find_names(speaker)
    if is_anonymous(speaker):
        return "anonymous"
    head = head_of(run, names)
    if isinstance(head, NameMention):
        return "organisation" if head.kind in _ORGANISATION_KINDS else "named"
    if head is None:
        return "named" if names else "organisation"
    norm = head.norm
    if norm in english.SPOKESPERSONS or (norm in english.ORGANISATIONS and norm not in english.PERSONS):
        return "organisation"
    if norm in english.DOCUMENTS or norm.removesuffix("s") in english.DOCUMENTS:
        return "document"
    if norm in english.PERSONS or norm in english.PERSONS_PLURAL:
        return "named"
    return "named" if names or head.text[0].isupper() else "organisation"


def kind_of_noun(phrase: str) -> Literal["organisation", "group"] | None:
    """What a speaker without a name is, by the noun that heads it: "the army", "human rights groups"; None for others.

    >>> kind_of_noun("Israeli army"), kind_of_noun("human rights groups"), kind_of_noun("late changes")
    ('organisation', 'group', None)
    """
    run = words(phrase)
    head = head_of(run, find_names(phrase))
    norm = head.norm if isinstance(head, Word) else ""
    if norm in english.ORGANISATIONS or norm in english.SPOKESPERSONS:
        return "organisation"
    one = norm.removesuffix("s")
    plural = norm in english.PERSONS_PLURAL or (norm != one and one in english.ORGANISATIONS)
    return "group" if plural else None


def is_definite(speaker: str) -> bool:
    """Whether the words speak of one that the reader is taken to know: "the mayor", "its chairman"."""
    return _DEFINITE.match(speaker) is not None


def is_source(speaker: str) -> bool:
    """Whether the words are those for somebody who could be named and is not: an official, a diplomat, people briefed
    on the talks. Passengers, critics and the police are not named either, and nobody asks them to be.
    """
    return _SOURCES.search(speaker) is not None


def is_known_before(speaker: str) -> bool:
    """Whether the words stand for somebody whom the text has named or told of: "the broadcaster", not "the officials".

    Also where a name has run into them: "Mirror the gold medal winner".
    """
    return (is_definite(speaker) or _RUN_INTO.match(speaker) is not None) and not is_source(speaker)


@lru_cache(maxsize=4096)
def is_anonymous(speaker: str) -> bool:
    """Whether a speaker is an unnamed person: "a senior official", "two diplomats", "people familiar with the talks".

    An unnamed spokesman speaks for his organisation and is none; neither are police, a ministry or a pronoun.
    """
    run = words(speaker)
    names = find_names(speaker)
    head = head_of(run, names)
    if head is None or isinstance(head, NameMention):
        return False
    if head is run[0] and head.text[0].isupper() and len(names[-1].text.split() if names else ()) > 2:
        return False  # "Mayor of Orlen Ada Quill": place and person run together, after a title
    if head.norm in english.SPOKESPERSONS or _holds_office(run, head):
        return False
    return head.norm in english.PERSONS or head.norm in english.PERSONS_PLURAL


def _holds_office(run: tuple[Word, ...], head: Word) -> bool:
    """Whether a definite phrase names its speaker by an office that one holds: "Caldonia's foreign minister"."""
    definite = run[0].norm in ("the", "his", "her", "its", "their") or any(w.norm.endswith(("'s", "s'")) for w in run)
    return definite and head.norm in english.OFFICES


@lru_cache(maxsize=4096)
def is_plural_source(speaker: str) -> bool:
    """Whether the words say more than one speaks: "officials", "two diplomats"; false for "an official", a name, an
    organisation.
    """
    run = words(speaker)
    if run and run[0].norm in ("one", "a", "an", "another", "each", "either", "neither"):
        return False
    head = head_of(run, find_names(speaker))
    return isinstance(head, Word) and (head.norm in english.PERSONS_PLURAL or _plural_spokesman(head.norm))


def _plural_spokesman(norm: str) -> bool:
    return norm in ("spokesmen", "spokeswomen", "spokespeople", "spokespersons")


def head_of(run: tuple[Word, ...], names: tuple[NameMention, ...]) -> Word | NameMention | None:
    """The noun or name that a noun phrase is about: what stands last before its first preposition.

    "a State Department official" is about an official, "the official Tomas Brecht" about Tomas Brecht. "One of the
    diplomats" is about a diplomat.
    """
    end = len(run)
    titled = next((n for n in names if n.title), None)
    if titled is not None and run and titled.start - len(titled.title or "") - 1 <= run[0].end:
        return titled
    for i, word in enumerate(run):
        if i and word.norm in _PREPOSITIONS and not any(n.start < word.start < n.end for n in names):
            if word.norm == "of" and run[i - 1].norm in english.PARTITIVES:
                return head_of(run[i + 1 :], tuple(n for n in names if n.start >= word.end))
            end = i
            break
        if i and word.norm.endswith("ed") and run[i - 1].norm in english.PERSONS_PLURAL | english.PERSONS:
            end = i
            break
        if i and word.norm == "familiar":
            end = i
            break
    if end == 0:
        return None
    last = run[end - 1]
    for name in names:
        if name.start <= last.start < name.end:
            if last.norm in _LOWER_HEADS and last.text[0].islower():
                break
            return name
    return last


def is_speaker(run: tuple[Word, ...], names: tuple[NameMention, ...]) -> bool:
    """Whether a noun phrase may speak: a pronoun, a name, or a noun for a person, an organisation or a document."""
    if not run:
        return False
    first = run[0]
    if len(run) == 1 and first.norm in english.PRONOUNS:
        return True
    head = head_of(run, names)
    if head is None:
        return False
    if isinstance(head, NameMention):
        return True
    if head.norm in english.DETERMINERS and head.norm not in english.PERSONS_PLURAL:
        return False
    return is_speaking_noun(head.norm) or (head is run[-1] and _may_be_name(head))


def _may_be_name(head: Word) -> bool:
    """Whether a capital word that no rule knows as a name may be one: not "Having", "Earlier", "It's"."""
    if not head.text[0].isupper() or head.norm in MODIFIERS or head.norm.endswith(("ly", "n't", "'m", "'ve", "'re")):
        return False
    if head.norm in english.AUXILIARIES or head.norm in ("having", "being"):
        return False
    if head.norm.endswith("ing") and (is_ordinary(head.norm[:-3]) or is_ordinary(head.norm[:-3] + "e")):
        return False
    return (head.text.isupper() and len(head.text) > 1) or not (
        is_ordinary(head.norm) or head.norm.removesuffix("'s") in english.PRONOUNS
    )


def is_speaking_noun(norm: str) -> bool:
    return (
        norm in english.PERSONS
        or norm in english.PERSONS_PLURAL
        or norm in english.SPOKESPERSONS
        or norm in english.ORGANISATIONS
        or norm.removesuffix("s") in english.ORGANISATIONS
        or norm in english.DOCUMENTS
        or norm.removesuffix("s") in english.DOCUMENTS
    )


def reason_in(passage: str) -> str | None:
    """Why a source is not named, as the passage says; None where it says nothing of anonymity or gives no reason."""
    lower = passage.lower()
    if not any(sign in lower for sign in english.ANONYMITY):
        return None
    at = min(i for i in (lower.find(sign) for sign in english.ANONYMITY) if i >= 0)
    if because := _BECAUSE.search(passage, at):
        return because.group(1).rstrip(' ,"”')
    if unauthorised := _NOT_AUTHORISED.search(passage):
        return unauthorised.group().rstrip(' ,"”')
    return None
