from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from brief.briefing import Brief
from brief.rendering.schema import brief_schema

NAMES = ("agreement", "troubled", "plain", "hostile")


def objections(dumped: Any) -> list[str]:
    return [error.message for error in jsonschema.Draft202012Validator(brief_schema()).iter_errors(dumped)]


def test_the_schema_is_a_valid_schema_of_draft_2020_12() -> None:
    assert brief_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema.Draft202012Validator.check_schema(brief_schema())


@pytest.mark.parametrize("name", NAMES)
def test_a_dumped_brief_is_valid_against_the_schema(stored: Callable[[str], Brief], name: str) -> None:
    assert objections(json.loads(stored(name).to_json())) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema_version",), "2"),
        (("mood",), "gloomy"),
        (("facts", 0, "status"), "certain"),
        (("facts", 0, "evidence", 0, "start"), "zero"),
        (("sources",), []),
        (("headline",), None),
    ],
)
def test_what_the_program_would_refuse_the_schema_refuses(
    stored: Callable[[str], Brief], path: tuple[str | int, ...], value: Any
) -> None:
    dumped = json.loads(stored("plain").to_json())
    place = dumped
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert objections(dumped)


def test_the_schema_is_the_same_each_time() -> None:
    assert json.dumps(brief_schema()) == json.dumps(brief_schema())
