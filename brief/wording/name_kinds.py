"""What a name names, where a gazetteer, its own words or the words around it say so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from brief.wording.lexicons import english_names as english
from brief.wording.lexicons.english_ordinary import is_ordinary
from brief.wording.lexicons.places import NATIONALITIES, PEOPLES, PLACES, STATES
from brief.wording.name_runs import Run

NameKind = Literal["person", "state", "place", "organisation", "group", "media", "event", "unknown"]

_ACRONYM = re.compile(r"(?:[A-Z]\.?){2,6}s?")
_ROMAN = re.compile(r"[IVX]+")
_AGE = re.compile(r",? (?:who is |aged )?\(?(?:[1-9]|[1-9]\d|10\d)(?:[,)]| years? old| and )|,? \d{1,2}-year-old")
_APPOSITION = re.compile(
    r",\s+(?:(?:a|an|the|his|her|their|its|whose|one of the)\s+)?((?:[^\W_][\w'’.&-]*\s+){0,6}?[^\W_][\w'’-]*)"
)
_PRONOUN_CLAUSE = re.compile(r",\s+who(?:se)?\s|\s+(?:said|says),\s+(?:his|her)\s")
_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "lady", "dame", "lord"})

_NO_SURNAMES = frozenset(
    """university foundation institute hospital department party school police airport airlines airways council
    college committee commission league""".split()
)
"""Heads of bodies that stay bodies behind a first name: "Victoria Police"."""


def kind_of(text: str, run: Run) -> NameKind:
    """From the name and the words right beside it; "unknown" where nothing tells."""
    form = run.form
    listed = _listed(form if not (form.isupper() and len(form) > 5) else form.title()) or _listed(form)
    if run.title and not (listed == "state" and len(run.tokens) > 1):
        return "person"
    if listed is not None:
        return listed
    by_words = _by_words(run)
    if by_words is not None:
        return by_words
    if _has_role_before(run) or _has_evidence_after(text, run) or _looks_like_person(run):
        return "person"
    if len(run.tokens) == 1 and _ACRONYM.fullmatch(form) and not run.tokens[0].headline and not _ROMAN.fullmatch(form):
        return "organisation"
    return "unknown"


def _listed(form: str) -> NameKind | None:
    if form in STATES or form in NATIONALITIES or form in PEOPLES:
        return "state"
    if form in english.GROUP_NAMES:
        return "group"
    if form in english.MEDIA_NAMES:
        return "media"
    if form in english.ORGANISATION_NAMES or form in english.SHORT_FORMS:
        return "organisation"
    return "place" if form in PLACES else None


def _by_words(run: Run) -> NameKind | None:
    """By the word that heads the name: "Orlen Police Department", "Lake Orlen", "The Orlen Times"."""
    norms = [t.norm for t in run.tokens]
    head = norms[-1]
    for small in ("of", "for"):
        if small in norms[1:]:
            head = norms[norms.index(small, 1) - 1]
    if len(norms) == 1:
        return None
    if norms[-1] in english.COMPANY_SUFFIXES:
        return "organisation"
    if head in english.EVENT_HEADS or norms[0] in english.EVENT_FIRST:
        return "event"
    is_named = norms[0] in english.FIRST_NAMES and len(norms) <= 3 and not is_ordinary(norms[0])
    if is_named and head not in _NO_SURNAMES:
        return None
    if head in english.MEDIA_HEADS and head not in english.PLACE_HEADS:
        return "media"
    if head in english.ORGANISATION_HEADS:
        return "organisation"
    if head in english.PLACE_HEADS or (norms[0] in english.PLACE_FIRST and len(norms) == 2):
        return "place"
    return None


def _has_role_before(run: Run) -> bool:
    before = run.before
    if before is None or (before.capital and not before.opens) or run.tokens[0].gap != " " or before.possessive:
        return False
    return is_trade(before.norm) and before.norm not in english.ROLES_OF_ANYBODY


def is_trade(noun: str) -> bool:
    """Whether a lower-case noun says what a person is: "lawyer", "palaeoecologist"."""
    return noun.removeprefix("co-") in english.ROLE_NOUNS or noun.endswith(english.TRADE_ENDINGS)


def _has_evidence_after(text: str, run: Run) -> bool:
    end = run.tokens[-1].end
    if run.tokens[-1].possessive:
        return False
    if _AGE.match(text, end) or _PRONOUN_CLAUSE.match(text, end):
        return True
    apposition = _APPOSITION.match(text, end)
    if apposition is None or len(run.tokens) == 1:
        return False
    last = apposition.group(1).split()[-1].lower()
    return is_trade(last) and last not in english.ROLES_OF_ANYBODY


def _looks_like_person(run: Run) -> bool:
    """A known first name before a surname, an initial inside, a family name first ("Ri Yong-ho"), "Jr."."""
    norms: Sequence[str] = [t.norm for t in run.tokens]
    if len(norms) == 1:
        return "-" in norms[0] and norms[0].split("-")[0] in english.FIRST_NAMES
    if len(norms) > 5:
        return False
    if norms[0] in english.FIRST_NAMES:
        return True
    if any(t.text.endswith(".") and len(t.norm) == 1 for t in run.tokens):
        return True
    if norms[0] in english.FAMILY_FIRST and len(norms) in (2, 3):
        return "-" in run.tokens[1].text or not is_ordinary(norms[1])
    if any(n in english.PARTICLES and len(n) > 2 and not t.capital for n, t in zip(norms, run.tokens, strict=True)):
        return norms[0] not in english.PLACE_FIRST
    return norms[-1] in ("jr", "sr") or norms[0] in _HONORIFICS
