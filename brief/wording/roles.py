"""Who holds which role, where a sentence says so."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RoleMention:
    """`name` as printed, `role` the words of the text ("Caldonia's foreign minister", "a lawyer who represents nine of
    the men" -> "lawyer"), `affiliation` the organisation or state inside the role where there is one.
    """

    name: str
    name_start: int
    name_end: int
    role: str
    role_start: int
    role_end: int
    affiliation: str | None = None


def find_roles(text: str, language: str = "en") -> tuple[RoleMention, ...]:
    """Titles before names, appositions after and before them, "X, who heads Y", "X is the Y of Z"."""
    raise NotImplementedError
