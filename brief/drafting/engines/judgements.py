"""A model's judgements of statements, read one by one. Pure.

A judgement that is not in the form asked for is left out, and its statement counts as not judged; there is no repair
turn. Of an answer that was cut off, the last judgement is not trusted. Where one statement is judged twice, the gravest
judgement holds. A problem outside the closed set is "other": no words of the model leave this module.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import ValidationError

from brief.briefing import Problem
from brief.drafting.engines.replies import find_object, find_partial_object, tidied
from brief.drafting.schema import Judgement
from brief.errors import MalformedReplyError

_GRAVITY = ("yes", "unsure", "no")


@dataclass(frozen=True, slots=True)
class Judgements:
    """By the number of the statement, from 1. `unknown` counts judgements of numbers that no statement bears."""

    by_number: Mapping[int, Judgement]
    unknown: int = 0


def read_judgements(text: str, count: int) -> Judgements:
    """The judgements of `count` statements. Raises `MalformedReplyError` where the answer holds none at all."""
    found: dict[int, Judgement] = {}
    unknown = 0
    for entry in _entries(text):
        judgement = _judgement(entry)
        if judgement is None:
            continue
        number = judgement.statement
        if not 1 <= number <= count:
            unknown += 1
        elif number not in found or _gravity(judgement) > _gravity(found[number]):
            found[number] = judgement
    if not found and not unknown:
        raise MalformedReplyError("The model's answer holds no judgement of a statement. Try another model.")
    return Judgements(found, unknown)


def _entries(text: str) -> list[Any]:
    try:
        entries, whole = find_object(text).get("judgements"), True
    except (ValueError, RecursionError):
        try:
            entries, whole = find_partial_object(text).get("judgements"), False
        except (ValueError, RecursionError):
            return []
    if not isinstance(entries, list):
        return []
    return entries if whole else entries[:-1]


def _judgement(entry: Any) -> Judgement | None:
    if not isinstance(entry, Mapping) or isinstance(entry.get("statement"), bool):
        return None
    said = tidied({"problem": None, **entry})
    kept = {name: said.get(name) for name in Judgement.model_fields}
    if kept["problem"] not in (None, *get_args(Problem)):
        kept["problem"] = "other"
    try:
        return Judgement.model_validate(kept)
    except ValidationError:
        return None


def _gravity(judgement: Judgement) -> int:
    return _GRAVITY.index(judgement.follows)
