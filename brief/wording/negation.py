"""Negation and its kin: not, never, no, denied, rejected, failed to; and pairs of opposites."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NegationKind = Literal["not", "never", "no", "denial", "rejection", "failure", "without", "affix"]


@dataclass(frozen=True, slots=True)
class Negation:
    """`start` and `end` cover the negating words; `scope` is the stem of the content word that they negate."""

    start: int
    end: int
    text: str
    kind: NegationKind
    scope: str | None = None


def find_negations(text: str, language: str = "en") -> tuple[Negation, ...]:
    """In order. "not only", "no doubt", "no later than" negate nothing. "refused to rule out" is a hedge, not one of these."""
    raise NotImplementedError


def opposite_of(stem: str) -> frozenset[str]:
    """Stems of the words that mean the opposite ("rose" -> fell, dropped, ...); empty where none is known."""
    raise NotImplementedError
