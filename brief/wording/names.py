"""Capitalised names, and what kind of thing they name where the text or a gazetteer says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NameKind = Literal["person", "state", "place", "organisation", "group", "media", "event", "unknown"]


@dataclass(frozen=True, slots=True)
class NameMention:
    """`text` without titles, possessive or article: "Pompeo", "State Department", "North Korea".

    `title` is the title before a person's name as printed ("Foreign Minister"), else None. `sentence_initial` is true
    where the capital of its first word proves nothing.
    """

    start: int
    end: int
    text: str
    kind: NameKind
    title: str | None = None
    sentence_initial: bool = False


def find_names(text: str, language: str = "en") -> tuple[NameMention, ...]:
    """Candidates in order, not overlapping. Weekdays, months, and ordinary words that open a sentence are none.

    Adjectives of nationality ("North Korean", "Palestinian") are found with kind "state" and the adjective as text.
    """
    raise NotImplementedError


def state_of(name: str) -> str | None:
    """The state that a name, short form, adjective or demonym stands for ("U.S.", "American" -> "United States").

    From CLDR territory names (through babel) and a short list of our own; None for anything else.
    """
    raise NotImplementedError


def same_name(a: str, b: str) -> bool:
    """Whether two forms may name the same one: "Kim" and "Kim Jong-un", "U.S." and "United States", "Mr Brecht" and
    "Tomas Brecht", "UN" and "United Nations". Possessives, titles, case of all-capitals and typography do not matter.
    """
    raise NotImplementedError
