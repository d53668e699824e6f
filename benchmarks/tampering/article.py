"""What an article offers to a forger: its people with their titles, its places and bodies, its figures.

Found by capitals and by the words around them. Nothing here is meant to be complete; what is found is what it is said
to be, so that an exchange is never one of two names for the same thing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .edits import Edit

CALENDAR = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Sir Lord Lady Dame Prof Professor President Minister Prime Foreign Finance Health Transport "
    "Defence Defense Interior Energy Education Justice Environment Secretary State Chancellor Senator Governor Mayor Judge "
    "Justice Captain Colonel General Major Sergeant Lieutenant Detective Inspector Superintendent Constable Officer "
    "Neighbour Goddess Conservative Republican Democrat Actor Actress Striker Manager Sportsmail Congressman Chief Executive Chairman Chairwoman Director Commissioner Ambassador Bishop Archbishop Father Cllr Councillor Rep "
    "Sen Gov Gen Col Capt Sgt Vice Deputy Former King Queen Prince Princess Pope Labour Coach Envoy Attorney".split()
)
_BODIES = frozenset(
    "Ministry Council Bank University Party Union Court Chamber Company Group Ltd Inc Corp Co Association Agency Board "
    "Commission Committee Department Institute Institution Society Service Services Police Army Navy Force Front Alliance "
    "Movement League Club School College Hospital Museum Trust Foundation Fund Office Authority Forum Federation "
    "Organisation Organization Church Airlines Airways Industries Heavy Times News Post Telegraph Gazette Mail Press "
    "Journal Dispatch House Senate Congress Parliament Academy Centre Center Republic Green Wire Cup World High New "
    "North South East West Northern Southern Eastern Western United Great San Port Lake Mount Saint St Mill Cape Lane "
    "Road Street Park River Valley Island Islands Sea Bay City County International National Royal American British "
    "European Clinics Schools Friends Technical Hall Station Airport Stadium Bridge Hotel Ferries Motoren Marine Yard "
    "Report Act Bill Day Week Award Prize Premier Champions Township Village Town".split()
)
_ORGANISATIONS = frozenset(
    "Ministry Council Bank University Party Union Court Chamber Company Group Association Agency Board Commission "
    "Committee Department Institute Society Front Alliance Foundation Authority Federation Organisation".split()
)
ROLES = (
    "spokesman spokeswoman spokesperson leader president chairman chairwoman chair director minister lawyer engineer "
    "doctor professor analyst economist judge mayor captain coach manager head secretary officer commissioner "
    "superintendent surveyor metallurgist superintendent inspector harbourmaster master steward shareholder survivor striker "
    "defender midfielder winger goalkeeper actor actress singer senator critic artist writer editor reporter owner "
    "scientist researcher historian author driver resident teacher headteacher ambassador envoy chief executive founder"
).split()

_WORD = r"[A-ZÀ-Þ][A-Za-zÀ-ÿ]*(?:[-’'](?!s\b)[A-Za-zÀ-ÿ]+)*"
NAME = rf"{_WORD}(?: {_WORD})*"
_RUN = re.compile(rf"(?<![\w’'-]){NAME}")
_SPEAKS = r"(?:said|says|told|added|wrote|asked|warned|replied|claimed|argued|insisted)"
_SOME_ROLE = "|".join(ROLES)
_OPENERS = frozenset(
    "The A An In On At It He She They His Her Its Their This That But And When After Before While If As For No Not We "
    "One Two Three There These Those Both Some Many Most Neither Last Under With Without I You Our My Since".split()
)


@dataclass(frozen=True, slots=True)
class Person:
    """`title` is what stands before the name with a capital ("Health Minister"), or empty."""

    name: str
    title: str

    @property
    def surname(self) -> str:
        return self.name.split()[-1]


@dataclass(frozen=True, slots=True)
class Article:
    text: str
    people: tuple[Person, ...]
    places: tuple[str, ...]
    bodies: tuple[str, ...]
    figures: tuple[str, ...]

    def people_missing_from(self, statement: str) -> list[Person]:
        """Those of whom the statement has no part of the name."""
        words = set(re.findall(r"[\w-]+", statement))
        return [p for p in self.people if not words & set(re.findall(r"[\w-]+", p.name))]

    def people_in(self, statement: str) -> list[Person]:
        return [p for p in self.people if p.surname in statement]


Rule: TypeAlias = Callable[[str, Article], Iterator[Edit]]
"""Finds in a statement, with its article at hand, all places where a kind of change can be made."""


def survey(sentences: Sequence[str]) -> Article:
    text = "\n".join(sentences)
    runs = [_without_opener(match[0]) for match in _RUN.finditer(text)]
    found: dict[str, Person] = {}
    for run in runs:
        person = _as_person(run, text)
        if person is None:
            continue
        known = next((k for k in found.values() if k.surname == person.surname), None)
        if known is None or (known.name == person.name and person.title and not known.title):
            found[person.surname] = person
    people = tuple(found.values())
    surnames = {word for p in people for word in p.name.split()}
    return Article(text, people, _places(text, surnames), _named_bodies(runs, surnames), _figures(text))


def _without_opener(run: str) -> str:
    words = run.split()
    while words and words[0] in _OPENERS | CALENDAR:
        words = words[1:]
    return " ".join(words)


def _as_person(run: str, text: str) -> Person | None:
    words = run.split()
    title: list[str] = []
    while words and words[0] in TITLES:
        title.append(words.pop(0))
    if len(words) not in (2, 3) or any(w in _BODIES | TITLES | CALENDAR | _OPENERS or w.isupper() for w in words):
        return None
    name = re.escape(" ".join(words))
    surname = re.escape(words[-1])
    evidence = (
        bool(title)
        or re.search(rf"\b(?:{_SOME_ROLE})[ ,]+{name}\b", text)
        or re.search(
            rf"\b{name}, (?:who\b|\d\d\b|(?:an? |the |its |their |his |her )?(?:[\w’-]+ )?(?:{_SOME_ROLE})\b)", text
        )
        or (
            re.search(rf"\b(?:said {name}|{name} {_SPEAKS})\b", text)
            and re.search(rf"(?<![A-Za-z] )(?<!the )\b{surname} {_SPEAKS}|(?<!{words[-2]} )\b{surname}\b", text)
            and not re.search(rf"\b[Tt]he {name}", text)
        )
    )
    return Person(" ".join(words), " ".join(title)) if evidence else None


def _places(text: str, surnames: set[str]) -> tuple[str, ...]:
    found = re.findall(rf"\b(?:in|near|across|outside) ({NAME})(?![\w’'-])", text)
    kept = [p for p in found if not set(p.split()) & (surnames | CALENDAR | _ORGANISATIONS | _OPENERS | TITLES)]
    return tuple(dict.fromkeys(p for p in kept if not p.isupper() and len(p) > 3))


def _named_bodies(runs: Sequence[str], surnames: set[str]) -> tuple[str, ...]:
    kept = [r for r in runs if 2 <= len(r.split()) <= 4 and set(r.split()) & _ORGANISATIONS]
    return tuple(
        dict.fromkeys(
            r for r in kept if r != "West Bank" and not set(r.split()) & surnames and r.split()[0] not in TITLES
        )
    )


def _figures(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(re.findall(r"(?<![\w.,:/-])\d[\d,]*(?:\.\d+)?(?![\w:/-])", text)))
