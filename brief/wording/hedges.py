"""Words that hold a claim back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

HedgeFamily = Literal[
    "modal", "reported", "speculation", "expected", "not_ruled_out", "no_decision", "no_schedule", "alleged", "conditional"
]


@dataclass(frozen=True, slots=True)
class Hedge:
    """`text` is the source's own word ("may", "reportedly", "refused to rule out"). `strength`: 3 for "will probably",
    "is likely", "expected"; 2 for "may", "could", "reportedly", "appears"; 1 for "refused to rule out", "speculation".
    """

    start: int
    end: int
    text: str
    family: HedgeFamily
    strength: int


def find_hedges(text: str, language: str = "en") -> tuple[Hedge, ...]:
    """In order. "May" the month, "might" the noun, "could not attend" (past ability), "can" of permission are none."""
    raise NotImplementedError
