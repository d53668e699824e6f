from dataclasses import replace

import pytest

from brief.drafting.completion import Message, Request
from brief.drafting.engines.dialect import Dialect, Refusal
from brief.drafting.schema import draft_schema, unbounded

REQUEST = Request("extract", (Message("system", "Rules."), Message("user", "Text.")), draft_schema(), 4000)
LOCAL = Dialect.for_host("127.0.0.1:8080")
OPENAI = Dialect.for_host("api.openai.com")


def refusal(message, status=400, parameter=""):
    return Refusal(status, "", message, parameter)


@pytest.mark.parametrize("dialect", [LOCAL, OPENAI])
def test_neither_temperature_nor_seed_is_sent(dialect):
    body = dialect.body(REQUEST, "m")
    assert sorted(body) == sorted(["model", "messages", "response_format", dialect.limit])
    assert body["messages"] == [{"role": "system", "content": "Rules."}, {"role": "user", "content": "Text."}]


def test_the_cap_has_its_new_name_at_openai_and_the_old_one_elsewhere():
    assert OPENAI.body(REQUEST, "m")["max_completion_tokens"] == 4000
    assert LOCAL.body(REQUEST, "m")["max_tokens"] == 4000


def test_the_first_rung_is_a_strict_schema_with_bounds(strict_errors):
    described = LOCAL.body(REQUEST, "m")["response_format"]["json_schema"]
    assert (described["name"], described["strict"], described["schema"]) == ("draft", True, dict(draft_schema()))
    assert strict_errors(described["schema"]) == []


def test_the_second_rung_sends_the_schema_beside_it_only_where_the_host_is_not_openai():
    local, openai = (replace(d, rung="json_object").body(REQUEST, "m")["response_format"] for d in (LOCAL, OPENAI))
    assert local == {"type": "json_object", "schema": unbounded(draft_schema())}
    assert openai == {"type": "json_object"}


def test_the_third_rung_forces_a_tool_and_the_last_sends_the_prompt_alone():
    tool = replace(LOCAL, rung="tool").body(REQUEST, "m")
    assert tool["tool_choice"] == {"type": "function", "function": {"name": "answer"}}
    assert tool["tools"][0]["function"]["parameters"] == unbounded(draft_schema())
    assert sorted(replace(LOCAL, rung="prompt").body(REQUEST, "m")) == ["max_tokens", "messages", "model"]


@pytest.mark.parametrize(
    ("rung", "refused", "below"),
    [
        ("json_schema", refusal("response_format json_schema is not supported"), "json_object"),
        ("json_schema", refusal("no", 422), "json_object"),
        ("json_schema", refusal("'maxLength' is not permitted"), "unbounded"),
        ("json_schema", refusal("failed to parse grammar: number of repetitions exceeds"), "unbounded"),
        ("json_schema", refusal("Error in response_format", 500), "json_object"),
        ("unbounded", refusal("no"), "json_object"),
        ("json_object", refusal("'response_format.type' must be 'json_schema'"), "tool"),
        ("tool", refusal("No endpoints found that support tool use", 404), "prompt"),
    ],
)
def test_a_refused_format_leads_one_rung_down(rung, refused, below):
    assert replace(LOCAL, rung=rung).after(refused, REQUEST).rung == below


@pytest.mark.parametrize(
    ("rung", "refused"),
    [
        ("prompt", refusal("no")),
        ("json_schema", refusal("internal error", 500)),
        ("json_schema", refusal("model not found", 404)),
        ("json_schema", refusal("slow down", 429)),
    ],
)
def test_other_refusals_are_not_answered_by_asking_otherwise(rung, refused):
    assert replace(LOCAL, rung=rung).after(refused, REQUEST) is None


def test_a_cap_that_is_refused_is_renamed_once_and_then_dropped():
    refused = refusal(
        "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", parameter="max_tokens"
    )
    renamed = LOCAL.after(refused, REQUEST)
    assert (renamed.limit, renamed.rung) == ("max_completion_tokens", "json_schema")
    dropped = renamed.after(refusal("max_completion_tokens: Extra inputs are not permitted"), REQUEST)
    assert dropped.limit is None
    assert "max_completion_tokens" not in dropped.body(REQUEST, "m")


def test_a_cap_that_is_too_high_is_lowered_to_what_the_service_allows():
    refused = refusal("max_tokens is too large: 8000. This model supports at most 2048 completion tokens.")
    assert LOCAL.after(refused, REQUEST).body(REQUEST, "m")["max_tokens"] == 2048


def test_a_model_without_a_system_role_gets_the_rules_in_the_question():
    other = LOCAL.after(refusal("System role not supported"), REQUEST)
    assert other.body(REQUEST, "m")["messages"] == [{"role": "user", "content": "Rules.\n\nText."}]
