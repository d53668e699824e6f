"""The client's path through recorded exchanges, from the article to the brief.

Each test names the sample, the model (which says what the stand-in plays, see `standin`) and the cassette.
"""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from brief import verify
from brief.briefing import Brief
from brief.drafting.prompts import load_prompts
from brief.errors import RefusalError
from brief.settings import Options
from brief.writing import Written, prompt_messages, write_with

ROOT = Path(__file__).resolve().parents[2]
REPLIES = ROOT / "tests" / "replies"
CASSETTES = ROOT / "cassettes"
SHORT, LONG = ROOT / "samples" / "pompeo-meeting.txt", ROOT / "samples" / "long-report.txt"
LONG_CHUNK = 2600

_spec = importlib.util.spec_from_file_location("standin", Path(__file__).with_name("standin.py"))
assert _spec is not None
assert _spec.loader is not None
standin = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(standin)

Replay = Callable[[str], AbstractContextManager[Any]]


def options(model: str, url: str, chunk_tokens: int = 6000) -> Options:
    return Options(engine="llm", model=model, base_url=url, chunk_tokens=chunk_tokens)


def write(name: str, model: str, cassette: Replay, url: str, source: Path = SHORT, chunk_tokens: int = 6000) -> Written:
    with cassette(name):
        return write_with(source, options(model, url, chunk_tokens))


def assert_every_quote_is_the_source_s(written: Written) -> None:
    brief = written.brief
    claims: list[Any] = [brief.headline, *brief.bottom_line, *brief.facts, *brief.open_questions, *brief.actors]
    spans = [e for claim in claims for e in claim.evidence]
    assert spans
    assert all(written.document.text[e.start : e.end] == e.quote for e in spans)


def test_one_chunk_becomes_a_checked_brief(cassette: Replay, cassette_url: str) -> None:
    written = write("single-chunk", "stand-in", cassette, cassette_url)
    assert_every_quote_is_the_source_s(written)
    assert written.brief.generator.usage.requests == 1
    assert any("Nauert" in actor.name for actor in written.brief.actors)
    assert any(fact.hedge for fact in written.brief.facts)


def test_several_chunks_are_joined_and_ordered_by_a_synthesis_turn(cassette: Replay, cassette_url: str) -> None:
    written = write("several-chunks", "stand-in", cassette, cassette_url, LONG, LONG_CHUNK)
    assert_every_quote_is_the_source_s(written)
    assert written.brief.coverage.chunks == 3
    assert written.brief.generator.usage.requests == 4
    assert written.brief.bottom_line
    assert not written.brief.coverage.notes


def test_several_chunks_are_joined_by_rule_where_the_synthesis_turn_fails(cassette: Replay, cassette_url: str) -> None:
    written = write("synthesis-refused", "stand-in-unordered", cassette, cassette_url, LONG, LONG_CHUNK)
    assert_every_quote_is_the_source_s(written)
    assert written.brief.coverage.chunks == 3
    assert statuses("synthesis-refused")[-1] == 404
    assert written.brief.coverage.notes[0].startswith("The parts of the text were joined by rule, not by the model")
    assert written.brief.bottom_line


@pytest.mark.parametrize(
    ("name", "model", "source", "chunk_tokens"),
    [
        ("single-chunk", "stand-in", SHORT, 6000),
        ("several-chunks", "stand-in", LONG, LONG_CHUNK),
        ("synthesis-refused", "stand-in-unordered", LONG, LONG_CHUNK),
    ],
)
def test_a_stored_brief_verifies_without_an_objection(
    cassette: Replay, cassette_url: str, name: str, model: str, source: Path, chunk_tokens: int
) -> None:
    written = write(name, model, cassette, cassette_url, source, chunk_tokens)
    report = verify(Brief.from_json(written.brief.to_json()), source)
    assert [(s.text, o.code, o.said) for s in report.statements for o in s.objections] == []
    assert report.counts.statements > 30


def test_a_broken_reply_is_repaired_once(cassette: Replay, cassette_url: str) -> None:
    written = write("repair", "stand-in-broken", cassette, cassette_url)
    assert_every_quote_is_the_source_s(written)
    assert written.brief.generator.usage.requests == 2
    assert written.brief.facts


def test_a_reply_cut_at_its_limit_is_asked_for_again_with_twice_the_room(cassette: Replay, cassette_url: str) -> None:
    written = write("truncated", "stand-in-short", cassette, cassette_url)
    caps = [json.loads(r["body"])["max_tokens"] for r in recorded_requests("truncated")]
    assert caps == [4000, 8000]
    assert written.brief.coverage.chunks_truncated == 0
    assert written.brief.facts


def test_a_refusal_is_an_error_with_the_model_s_own_words(cassette: Replay, cassette_url: str) -> None:
    with pytest.raises(RefusalError, match="help with that"):
        write("refusal", "stand-in-refusing", cassette, cassette_url)


def test_a_rate_limit_is_waited_out(cassette: Replay, cassette_url: str) -> None:
    written = write("rate-limit", "stand-in-busy", cassette, cassette_url)
    assert written.brief.facts
    assert statuses("rate-limit") == [429, 200]


def test_an_endpoint_without_json_schema_is_asked_another_way(cassette: Replay, cassette_url: str) -> None:
    written = write("no-json-schema", "stand-in-schemaless", cassette, cassette_url)
    assert written.brief.facts
    kinds = [json.loads(r["body"]).get("response_format", {}).get("type") for r in recorded_requests("no-json-schema")]
    assert kinds[0] == "json_schema"
    assert kinds[-1] != "json_schema"


def test_a_second_opinion_warns_where_the_model_disagrees_and_nowhere_else(cassette: Replay, cassette_url: str) -> None:
    with cassette("second-opinion"):
        written = write_with(SHORT, replace(options("stand-in", cassette_url), second_opinion=True))
    assert_every_quote_is_the_source_s(written)
    brief, opinion = written.brief, written.brief.checks.second_opinion
    assert brief.generator.usage.requests == 2
    assert opinion is not None
    assert opinion.asked > 10
    assert opinion.failed == 0
    assert opinion.judged > 10
    warned = {f.statement for f in brief.checks.findings if f.code == "SECOND_OPINION"}
    assert {f.statement for f in brief.facts if "SECOND_OPINION" in f.findings} <= warned
    assert bool(warned) is bool(opinion.disagreed)
    assert not any(entry.startswith("SECOND_OPINION") for entry in brief.checks.not_run)


# ---------------------------------------------------------------- the replies and the cassettes themselves


def recorded(name: str) -> list[dict[str, Any]]:
    import yaml

    loaded = yaml.safe_load((CASSETTES / f"{name}.yaml").read_text("utf-8"))
    return list(loaded["interactions"])


def recorded_requests(name: str) -> list[dict[str, Any]]:
    return [one["request"] for one in recorded(name)]


def statuses(name: str) -> list[int]:
    return [one["response"]["status"]["code"] for one in recorded(name)]


NAMES = sorted(path.stem for path in CASSETTES.glob("*.yaml"))


def test_every_exchange_is_there() -> None:
    assert set(NAMES) == {
        "no-json-schema",
        "rate-limit",
        "refusal",
        "repair",
        "second-opinion",
        "several-chunks",
        "single-chunk",
        "synthesis-refused",
        "truncated",
    }


@pytest.mark.parametrize("source", [SHORT, LONG], ids=["pompeo-meeting", "long-report"])
def test_no_reply_is_stale(source: Path) -> None:
    """A prompt that changed needs a new reply: its digest is the one that the reply was given to."""
    chunk_tokens = LONG_CHUNK if source == LONG else 6000
    stored = standin.replies()
    for messages in prompt_messages(source, Options(engine="llm", model="stand-in", chunk_tokens=chunk_tokens)):
        asked = [{"role": m.role, "content": m.content} for m in messages]
        assert standin.digest_of(asked) in stored, "the prompt has changed; see cassettes/README.md"


@pytest.mark.parametrize("path", sorted(REPLIES.glob("*.json")), ids=lambda path: path.stem)
def test_every_reply_is_played_in_a_cassette(path: Path) -> None:
    reply = json.loads(path.read_text("utf-8"))
    asked = {standin.digest_of(json.loads(r["body"])["messages"]) for name in NAMES for r in recorded_requests(name)}
    assert reply["prompt_sha256"] in asked


@pytest.mark.parametrize("name", NAMES)
def test_a_cassette_holds_no_key_and_no_account(name: str) -> None:
    text = (CASSETTES / f"{name}.yaml").read_text("utf-8").lower()
    assert not any(word in text for word in ("authorization", "bearer", "sk-", "openai-organization", "cookie"))


def test_the_digest_of_the_prompts_is_in_every_brief(cassette: Replay, cassette_url: str) -> None:
    written = write("single-chunk", "stand-in", cassette, cassette_url)
    assert written.brief.generator.prompt_digest == load_prompts(None).digest
    assert Brief.from_json(written.brief.to_json()) == written.brief
