"""A model's words -> a draft, or what is wrong with them. Pure.

Harmless habits of models are put right without a word: a code fence or reasoning around the JSON, one wrapper object,
null for an empty list, "S3" for 3, capitals in a status, a headline or bottom line left out. Anything else, an unknown
key too, is an error that a repair turn shows to the model. What is still wrong then is left out item by item
(`salvage_draft`), and counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from brief.briefing import (
    Draft,
    DraftActor,
    DraftAttribution,
    DraftClaim,
    DraftDeed,
    DraftDispute,
    DraftFact,
    DraftMissing,
    DraftQuestion,
)
from brief.drafting.schema import Synthesis

MOST_ERRORS = 10
_MOST_STARTS = 20
_CONTROL = dict.fromkeys(range(32), " ")
_NUMBER_LISTS = ("sentences", "statements")
_CODES = ("status", "kind", "deed", "why_open", "slot", "follows", "problem")
_ANSWER = frozenset({"facts", "order", "judgements"})
_ITEMS: Mapping[str, type[BaseModel]] = {
    "facts": DraftFact,
    "disputes": DraftDispute,
    "actors": DraftActor,
    "open_questions": DraftQuestion,
    "missing": DraftMissing,
    "bottom_line": DraftClaim,
    "attribution": DraftAttribution,
    "deeds": DraftDeed,
}


@dataclass(frozen=True, slots=True)
class DraftReading:
    """A draft, or the errors that keep the reply from being one. Exactly one of the two is there."""

    draft: Draft | None
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SynthesisReading:
    synthesis: Synthesis | None
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Salvage:
    """What of a faulty reply is whole. `dropped` counts the items that are not."""

    draft: Draft | None
    dropped: int = 0


def read_draft(text: str) -> DraftReading:
    """The whole reply as a draft. A reply without any fact is an error: every article states something."""
    try:
        draft = Draft.model_validate({"headline": None, "bottom_line": [], **tidied(find_object(text))})
    except ValidationError as e:
        return DraftReading(None, _list_errors(e))
    except (ValueError, RecursionError) as e:
        return DraftReading(None, (_not_json(e),))
    return DraftReading(draft) if draft.facts else DraftReading(None, ("facts: give at least one",))


def read_synthesis(text: str, count: int) -> SynthesisReading:
    """The reply as a synthesis of `count` statements: numbers in range, none repeated, groups that do not overlap."""
    try:
        synthesis = Synthesis.model_validate({"groups": [], **tidied(find_object(text))})
    except ValidationError as e:
        return SynthesisReading(None, _list_errors(e))
    except (ValueError, RecursionError) as e:
        return SynthesisReading(None, (_not_json(e),))
    grouped = [n for group in synthesis.groups for n in group]
    cited = [n for claim in synthesis.bottom_line for n in claim.statements]
    errors = [
        f"{where}: there is no statement {n}"
        for where, numbers in (("order", synthesis.order), ("groups", grouped), ("bottom_line", cited))
        for n in dict.fromkeys(numbers)
        if not 1 <= n <= count
    ]
    errors += [f"order: {n} stands more than once" for n in _repeated(synthesis.order)]
    errors += [f"groups: {n} stands more than once" for n in _repeated(grouped)]
    errors += [
        f"bottom_line.{i}: a sentence needs text and the numbers of its statements"
        for i, claim in enumerate(synthesis.bottom_line)
        if not (claim.text and claim.statements)
    ]
    if errors:
        return SynthesisReading(None, tuple(errors[:MOST_ERRORS]))
    groups = [group for group in synthesis.groups if len(group) > 1]
    return SynthesisReading(synthesis.model_copy(update={"groups": groups}))


def salvage_draft(text: str) -> Salvage:
    """The items that are valid by themselves, out of a reply that is faulty or was cut off in the middle."""
    try:
        found = tidied(find_partial_object(text))
    except (ValueError, RecursionError):
        return Salvage(None)
    dropped = len(found.keys() - Draft.model_fields.keys())
    lists: dict[str, list[BaseModel]] = {}
    for key in ("facts", "disputes", "actors", "open_questions", "missing", "bottom_line"):
        items, lost = _salvage_items(_ITEMS[key], found.get(key))
        most = next(m.max_length for m in Draft.model_fields[key].metadata)
        lists[key] = items[:most]
        dropped += lost + len(items[most:])
    headline, lost = _salvage_item(DraftClaim, found["headline"]) if found.get("headline") else (None, 0)
    draft = Draft.model_validate({"headline": headline, **lists})
    return Salvage(draft if draft.facts else None, dropped + lost)


def find_object(text: str) -> dict[str, Any]:
    """The JSON object in a reply, whatever stands around it. Raises `ValueError` where there is none."""
    body = _body(text)
    decoder = json.JSONDecoder(strict=False)
    try:
        whole = decoder.decode(body)
    except ValueError as e:
        first = e
    else:
        if isinstance(whole, dict):
            return _unwrap(whole)
        raise ValueError("the answer is not an object")
    start, starts = body.find("{"), 0
    while start >= 0 and starts < _MOST_STARTS:
        try:
            found, end = decoder.raw_decode(body, start)
        except ValueError:
            end = start + 1
        else:
            # Of a reply that was cut off, inner objects are whole: one fact is not the answer.
            if _ANSWER & _unwrap(found).keys():
                return _unwrap(found)
        start, starts = body.find("{", end), starts + 1
    raise first


def find_partial_object(text: str) -> dict[str, Any]:
    """The same of a reply that was cut off: its last item may be cut. Raises `ValueError` where no object begins."""
    try:
        return find_object(text)
    except ValueError:
        body = _body(text)
        start = body.find("{")
        if start < 0:
            raise
        found = from_json(body[start:].translate(_CONTROL), allow_partial=True)
        if not isinstance(found, dict):
            raise
        return _unwrap(found)


def _body(text: str) -> str:
    """Without the reasoning that some servers leave in the answer, and without a code fence."""
    _, closed, after = text.rpartition("</think>")
    body = (after if closed else text).strip().lstrip("\ufeff")
    if body.startswith("```"):
        body = body.partition("\n")[2].removesuffix("```").strip()
    return body


def _unwrap(found: dict[str, Any]) -> dict[str, Any]:
    if len(found) == 1:
        (inner,) = found.values()
        if isinstance(inner, dict) and _ANSWER & inner.keys():
            return inner
    return found


def tidied(found: Mapping[str, Any]) -> dict[str, Any]:
    """With the harmless habits put right, all the way down."""
    return {key: _tidy(key, value) for key, value in found.items()}


def _tidy(key: str, value: Any) -> Any:
    if value is None and (key in _ITEMS or key in _NUMBER_LISTS or key in ("aliases", "groups")):
        return []
    if isinstance(value, Mapping):
        return tidied(value)
    if isinstance(value, list):
        if key in _NUMBER_LISTS:
            return list(dict.fromkeys(n if isinstance(n, int) else _number(n) for n in value))
        return [_tidy("", item) for item in value]
    if isinstance(value, str):
        value = value.strip()
        return re.sub(r"[\s-]+", "_", value.lower()) if key in _CODES else value
    return value


def _number(value: Any) -> Any:
    match = re.fullmatch(r"\[?S?(\d{1,6})\]?", value.strip()) if isinstance(value, str) else None
    return int(match[1]) if match else repr(value)


def _salvage_items(model: type[BaseModel], values: Any) -> tuple[list[BaseModel], int]:
    if not isinstance(values, list):
        return [], 0 if values is None else 1
    pairs = [_salvage_item(model, value) for value in values]
    return [item for item, _ in pairs if item is not None], sum(lost for _, lost in pairs)


def _salvage_item(model: type[BaseModel], value: Any) -> tuple[BaseModel | None, int]:
    """The item without keys and inner items that do not belong, and how many items were lost: itself, or inner ones."""
    if not isinstance(value, Mapping):
        return None, 1
    kept = {k: v for k, v in value.items() if k in model.model_fields}
    lost = 0
    for key in kept.keys() & {"attribution", "deeds"}:
        kept[key], inner = _salvage_items(_ITEMS[key], kept[key])
        lost += inner
    for key in kept.keys() & {"claim", "denial"}:
        kept[key], _ = _salvage_item(DraftClaim, kept[key])
    if isinstance(kept.get("sentences"), list):
        kept["sentences"] = [n for n in kept["sentences"] if isinstance(n, int)][:12]
    try:
        return model.model_validate(kept), lost
    except ValidationError:
        return None, 1


def _list_errors(error: ValidationError) -> tuple[str, ...]:
    """ "facts.0.status: Input should be ...", at most ten; what the model wrote is not repeated."""
    errors = error.errors(include_url=False, include_input=False, include_context=False)
    listed = [f"{'.'.join(str(part) for part in e['loc']) or 'the object'}: {e['msg']}" for e in errors]
    more = len(listed) - MOST_ERRORS
    return (*listed[:MOST_ERRORS], f"and {more} more") if more > 0 else tuple(listed)


def _not_json(error: ValueError | RecursionError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"This is not JSON: {error.msg} in line {error.lineno}, column {error.colno}"
    return f"This is not the JSON object asked for: {error}"


def _repeated(numbers: Sequence[int]) -> list[int]:
    return [n for n in dict.fromkeys(numbers) if numbers.count(n) > 1]
