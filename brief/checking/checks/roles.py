"""ROLE_SWAP: what somebody is, as the source has it."""

from __future__ import annotations

from collections.abc import Iterator

from brief.checking.grounds import Grounds, Objection, Statement
from brief.checking.substitution import substitutions
from brief.wording.name_aliases import may_be_form_of
from brief.wording.role_kinds import are_exclusive, rank_added, rank_lost, role_noun
from brief.wording.roles import RoleMention, find_roles
from brief.wording.text import words


def role_swapped(statement: Statement, grounds: Grounds) -> Objection | None:
    """An office, kinship or part that the source gives to nobody in that place, where it has another one."""
    return (
        _in_another_place(statement, grounds) or _of_a_name(statement, grounds) or _of_another_rank(statement, grounds)
    )


def _in_another_place(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "her father" where a cited sentence has "her husband" between the same words, and no father near."""
    for found in substitutions(statement, grounds):
        said = role_noun(statement.text[found.said.start : found.said.end].lower())
        other = role_noun(found.passage.text[found.found.start : found.found.end].lower())
        if said and other and are_exclusive(said, other) and found.said.stem not in grounds.all_stems:
            return Objection(
                statement.text[found.said.start : found.said.end],
                found.passage.text[found.found.start : found.found.end],
            )
    return None


def _of_a_name(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "chairman Linn" where the sentences at hand call Linn chief executive, and never a chairman."""
    for role in find_roles(statement.text):
        said = _head(role.role)
        if not said:
            continue
        held = tuple(_roles_of(role.name, grounds))
        if not held or any(said in _nouns(r.role) or not _excludes(said, r.role) for r in held):
            continue
        if not any(said == role_noun(w.norm) for p in grounds.passages() for w in p.analysis.words):
            return Objection(role.role, held[0].role)
    return None


def _of_another_rank(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "the minister" for a deputy minister, "head coach" for an assistant one, of the same name."""
    for role in find_roles(statement.text):
        said = _head(role.role)
        for held in _roles_of(role.name, grounds) if said else ():
            if said not in _nouns(held.role):
                continue
            added, lost = rank_added(role.role, held.role), rank_lost(role.role, held.role)
            if (added and not _stands_in(added, grounds)) or lost:
                return Objection(role.role, held.role)
            break
    return None


def _roles_of(name: str, grounds: Grounds) -> Iterator[RoleMention]:
    for passage in grounds.passages():
        for role in find_roles(passage.text):
            if may_be_form_of(name, role.name):
                yield role


def _nouns(description: str) -> set[str]:
    return {noun for w in words(description) if (noun := role_noun(w.norm))}


def _head(description: str) -> str:
    """The first noun of a description that the table has: "minister" of "the minister of trade"."""
    return next((noun for w in words(description) if (noun := role_noun(w.norm))), "")


def _excludes(said: str, description: str) -> bool:
    nouns = _nouns(description)
    return bool(nouns) and all(are_exclusive(said, noun) for noun in nouns)


def _stands_in(word: str, grounds: Grounds) -> bool:
    return any(word in w.norm.split("-") for p in grounds.passages() for w in p.analysis.words)
