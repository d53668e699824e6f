"""The JSON Schema of a reply, in the subset that strict modes accept, and what a synthesis turn and a second reading
may return.

The schema of a draft is derived from `briefing.Draft`, so that both say the same. The subset: every object closed,
every property required (an optional one is nullable), no defaults, no references, no formats. Strings and lists keep
their bounds; `unbounded` takes them out for services that refuse them.

Properties stand in the order in which a model is to write them: sentence numbers before the words that rest on them,
facts before the bottom line that is drawn from them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, Field

from brief.briefing import Draft, Model, Problem

_ORDER = (
    "facts",
    "disputes",
    "actors",
    "open_questions",
    "missing",
    "order",
    "groups",
    "bottom_line",
    "headline",
    "claim",
    "denial",
    "slot",
    "note",
    "sentences",
    "statements",
    "who",
    "kind",
    "reason",
    "attribution",
    "when",
    "status",
    "why_open",
    "deed",
    "name",
    "role",
    "affiliation",
    "aliases",
    "deeds",
)
_LONGEST_STRING = 200
_BOUNDS = frozenset({"maxLength", "minLength", "maxItems", "minItems"})


class SynthesisClaim(Model):
    """A sentence of the bottom line, and the numbers of all statements that it rests on."""

    text: Annotated[str, Field(max_length=600)]
    statements: Annotated[list[int], Field(max_length=12)]


class Synthesis(Model):
    """`order` and `groups` hold numbers of statements, which count from 1."""

    order: Annotated[list[int], Field(max_length=400)]
    groups: Annotated[list[Annotated[list[int], Field(max_length=40)]], Field(max_length=100)]
    bottom_line: Annotated[list[SynthesisClaim], Field(max_length=3)]


class Judgement(Model):
    """Whether statement `statement`, which counts from 1, follows from its evidence, and what of it does not."""

    statement: int
    problem: Problem | None
    follows: Literal["yes", "no", "unsure"]


class SecondReading(Model):
    judgements: Annotated[list[Judgement], Field(max_length=40)]


@cache
def draft_schema() -> Mapping[str, Any]:
    return strict_schema(Draft)


@cache
def synthesis_schema() -> Mapping[str, Any]:
    return strict_schema(Synthesis)


@cache
def second_reading_schema() -> Mapping[str, Any]:
    return strict_schema(SecondReading)


def strict_schema(model: type[BaseModel]) -> dict[str, Any]:
    schema = model.model_json_schema()
    return _strict(schema, schema.get("$defs", {}))


def unbounded(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema without bounds on lengths; the local validation keeps them."""
    return cast(dict[str, Any], _without_bounds(schema))


def schema_text(schema: Mapping[str, Any]) -> str:
    """The schema for a prompt: one line, without the bounds, which a model cannot count anyway."""
    return json.dumps(unbounded(schema), ensure_ascii=False, separators=(",", ":"))


def _strict(node: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    if "$ref" in node:
        return _strict(definitions[node["$ref"].rpartition("/")[2]], definitions)
    if "anyOf" in node:
        branches = [_strict(branch, definitions) for branch in node["anyOf"]]
        scalar = [b for b in branches if b["type"] != "null"]
        if len(scalar) == 1 and scalar[0]["type"] == "string":
            codes = {"enum": [*scalar[0]["enum"], None]} if "enum" in scalar[0] else {}
            return {**scalar[0], **codes, "type": ["string", "null"]}
        return {"anyOf": branches}
    kept = {k: v for k, v in node.items() if k in _BOUNDS or k in ("type", "enum")}
    if node.get("type") == "string" and "enum" not in node:
        kept.setdefault("maxLength", _LONGEST_STRING)
    if node.get("type") == "object":
        names = sorted(node["properties"], key=_place)
        kept["properties"] = {name: _strict(node["properties"][name], definitions) for name in names}
        kept["required"] = names
        kept["additionalProperties"] = False
    if node.get("type") == "array":
        kept["items"] = _strict(node["items"], definitions)
    return kept


def _place(name: str) -> int:
    return _ORDER.index(name) if name in _ORDER else len(_ORDER)


def _without_bounds(node: Any) -> Any:
    if isinstance(node, Mapping):
        return {
            key: {name: _without_bounds(child) for name, child in value.items()}
            if key == "properties"
            else _without_bounds(value)
            for key, value in node.items()
            if key not in _BOUNDS
        }
    return [_without_bounds(child) for child in node] if isinstance(node, list) else node
