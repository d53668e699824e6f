import json

import jsonschema
import pytest

from brief.briefing import Draft
from brief.drafting.schema import draft_schema, schema_text, second_reading_schema, synthesis_schema, unbounded


@pytest.mark.parametrize(
    "schema", [draft_schema(), synthesis_schema(), second_reading_schema(), unbounded(draft_schema())]
)
def test_every_schema_sent_is_in_the_strict_subset(strict_errors, schema):
    assert strict_errors(schema) == []


@pytest.mark.parametrize(
    ("schema", "error"),
    [
        ({"type": "array", "items": {"type": "string"}}, "root: the root is not an object"),
        ({"type": "object", "properties": {}, "required": []}, "root: open object"),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}, "required": [], "additionalProperties": False},
            "root: not every property is required",
        ),
        (
            {
                "type": "object",
                "properties": {"a": {"type": "string", "default": ""}},
                "required": ["a"],
                "additionalProperties": False,
            },
            "root.a: default is not in the subset",
        ),
    ],
)
def test_the_validator_of_the_subset_finds_breaches(strict_errors, schema, error):
    assert error in strict_errors(schema)


@pytest.mark.parametrize(
    ("problem", "valid"), [("date", True), (None, True), ("The minister lied.", False), ("", False)]
)
def test_the_problem_of_a_judgement_is_a_code_or_null(problem, valid):
    reply = {"judgements": [{"statement": 1, "problem": problem, "follows": "no"}]}
    assert jsonschema.Draft202012Validator(dict(second_reading_schema())).is_valid(reply) is valid


def test_a_reply_by_the_schema_is_a_draft():
    reply = {
        "facts": [
            {
                "sentences": [1],
                "attribution": [{"who": "a spokesman", "kind": "anonymous", "reason": None}],
                "when": None,
                "status": "reported",
                "statement": "The gates opened.",
            }
        ],
        "disputes": [],
        "actors": [],
        "open_questions": [],
        "missing": [],
        "bottom_line": [{"sentences": [1], "text": "The gates opened."}],
        "headline": None,
    }
    jsonschema.validate(reply, dict(draft_schema()))
    assert Draft.model_validate(reply).facts[0].statement == "The gates opened."


def test_a_model_writes_facts_before_the_bottom_line_and_numbers_before_words():
    top = list(draft_schema()["properties"])
    fact = list(draft_schema()["properties"]["facts"]["items"]["properties"])
    assert top == ["facts", "disputes", "actors", "open_questions", "missing", "bottom_line", "headline"]
    assert fact == ["sentences", "attribution", "when", "status", "statement"]
    assert list(synthesis_schema()["properties"]) == ["order", "groups", "bottom_line"]


def test_strings_and_lists_are_bounded_in_the_schema_and_not_in_the_prompt():
    assert '"maxLength": 600' in json.dumps(draft_schema())
    assert '"maxItems": 40' in json.dumps(draft_schema())
    assert "max" not in schema_text(draft_schema())
