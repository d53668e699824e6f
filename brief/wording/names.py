"""Capitalised names, and what kind of thing they name where the text or a gazetteer says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from brief.wording.lexicons import english_names as english
from brief.wording.name_kinds import NameKind, is_trade, kind_of
from brief.wording.name_matching import same_name
from brief.wording.name_runs import Run, runs_of
from brief.wording.name_tokens import tokens_of
from brief.wording.states import state_of
from brief.wording.text import REMEMBERED

__all__ = ["NameKind", "NameMention", "find_names", "same_name", "state_of"]


@dataclass(frozen=True, slots=True)
class NameMention:
    """`text` without titles, possessive or article: "Pompeo", "State Department", "North Korea".

    `title` is the title before a person's name as printed ("Foreign Minister", "spokeswoman"), else None.
    `sentence_initial` is true where the capital of its first word proves nothing.
    """

    start: int
    end: int
    text: str
    kind: NameKind
    title: str | None = None
    sentence_initial: bool = False


@lru_cache(maxsize=REMEMBERED)
def find_names(text: str, language: str = "en") -> tuple[NameMention, ...]:
    """Candidates in order, not overlapping. Weekdays, months, and ordinary words that open a sentence are none.

    Adjectives of nationality ("North Korean", "Palestinian") are found with kind "state" and the adjective as text.
    """
    if language != "en":
        return ()
    return with_surnames([_mention(text, run) for run in runs_of(tokens_of(text))])


def with_surnames(mentions: Sequence[NameMention]) -> tuple[NameMention, ...]:
    """The mentions, a lone surname of a person whom one of them names in full being that person's."""
    surnames = {m.text.split()[-1] for m in mentions if m.kind == "person"}
    return tuple(_as_person(m, surnames) for m in mentions)


def _mention(text: str, run: Run) -> NameMention:
    start, end = run.tokens[0].start, run.tokens[-1].end
    return NameMention(start, end, text[start:end], kind_of(text, run), _title(text, run), run.tokens[0].opens)


def _title(text: str, run: Run) -> str | None:
    if run.title:
        return text[run.title[0].start : run.title[-1].end]
    before = run.before
    if (
        before is not None
        and (before.opens or not before.capital)
        and run.tokens[0].gap == " "
        and not before.possessive
    ):
        is_role = is_trade(before.norm) and before.norm not in english.ROLES_OF_ANYBODY
        return text[before.start : before.end] if is_role and kind_of(text, run) == "person" else None
    return None


def _as_person(mention: NameMention, surnames: set[str]) -> NameMention:
    """A lone surname of a person that the text names in full is that person's."""
    if mention.kind == "unknown" and mention.text in surnames:
        return replace(mention, kind="person")
    return mention
