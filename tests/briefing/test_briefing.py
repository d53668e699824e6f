from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from brief.briefing import (
    STATUS_PRECEDENCE,
    Brief,
    Checks,
    Claim,
    Coverage,
    Draft,
    Evidence,
    Fact,
    Generator,
    Number,
    OpenQuestion,
    SourceInfo,
    TimelineEntry,
    Usage,
    When,
)
from brief.errors import InputError, VersionError

STORED = sorted((Path(__file__).resolve().parent.parent / "rendering" / "briefs").glob("*.json"), key=lambda p: p.name)
TEXT = "The ferry sank on 3 August 2018 with 41 people aboard."
EVIDENCE = Evidence(sentence=1, start=0, end=len(TEXT), quote=TEXT)
WHEN = When(text="on 3 August 2018", start=date(2018, 8, 3), end=date(2018, 8, 3), grain="day", rule="as written")


def a_brief(**changes: Any) -> Brief:
    fields: dict[str, Any] = {
        "headline": Claim(text="Ferry sinks", evidence=[EVIDENCE], support="passed"),
        "facts": [
            Fact(
                id="f1:0a1b2c3d4e5f",
                statement=TEXT,
                status="reported",
                when=WHEN,
                numbers=[Number(text="41", value="41", noun="people")],
                evidence=[EVIDENCE],
                support="verbatim",
            )
        ],
        "timeline": [TimelineEntry(text="The ferry sank.", when=WHEN, evidence=[EVIDENCE])],
        "sources": [SourceInfo(origin="ferry.txt", content_sha256="0" * 64, text_sha256="1" * 64, sentence_count=1)],
        "checks": Checks(verbatim=1, passed=1),
        "coverage": Coverage(sentences=1, cited=1),
        "generator": Generator(engine="extractive", version="0.1.0"),
    }
    return Brief(**(fields | changes))


def damaged(**changes: Any) -> str:
    return json.dumps(json.loads(a_brief().to_json()) | changes)


# ---------------------------------------------------------------- to JSON and back


@pytest.mark.parametrize("path", STORED, ids=lambda p: p.stem)
def test_a_stored_brief_reads_back_to_an_equal_value(path: Path) -> None:
    brief = Brief.from_json(path.read_bytes())
    assert Brief.from_json(brief.to_json()) == brief
    assert brief.to_json() == path.read_text(encoding="utf-8")


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.dates(),
    st.sampled_from(STATUS_PRECEDENCE),
    st.lists(st.sampled_from(STATUS_PRECEDENCE)),
    st.integers(0, 2**53),
)
def test_any_words_dates_and_counts_survive_json(
    words: str, day: date, status: Any, tags: list[Any], count: int
) -> None:
    fact = Fact(
        id=words,
        statement=words,
        status=status,
        tags=tags,
        when=When(text=words, start=day, end=day, grain="day"),
        evidence=[Evidence(sentence=count, start=0, end=count, quote=words)],
        support="warned",
        findings=[words],
    )
    brief = a_brief(facts=[fact])
    assert Brief.from_json(brief.to_json()) == brief
    assert Brief.from_json(brief.to_json().encode()) == brief


def test_json_is_indented_utf8_with_one_line_feed_at_its_end() -> None:
    text = a_brief(headline=Claim(text="Fähre sinkt", evidence=[EVIDENCE], support="passed")).to_json()
    assert text.startswith('{\n  "schema_version": "1",\n')
    assert text.endswith("}\n")
    assert not text.endswith("\n\n")
    assert '"text": "Fähre sinkt"' in text


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize("version", ["2", "0", "1.0", 1, 2, [], {}])
def test_an_unknown_schema_version_is_a_version_error_that_names_both(version: Any) -> None:
    with pytest.raises(VersionError) as caught:
        Brief.from_json(damaged(schema_version=version))
    assert repr(version) in str(caught.value)
    assert "'1'" in str(caught.value)


@pytest.mark.parametrize("text", ["{}", "[]", "null", "1", '"brief"', '{"schema_version": null}', '{"facts": []}'])
def test_json_without_a_version_is_no_brief(text: str) -> None:
    with pytest.raises(InputError, match="no schema_version"):
        Brief.from_json(text)


@pytest.mark.parametrize("text", ["", "{", "# Ferry sinks", '{"schema_version": "1",}', b"\xff\xfe\x00", b"\x80"])
def test_what_is_not_json_is_an_input_error(text: str | bytes) -> None:
    with pytest.raises(InputError, match="not JSON"):
        Brief.from_json(text)


def test_json_nested_beyond_reason_is_an_input_error() -> None:
    with pytest.raises(InputError):
        Brief.from_json("[" * 200_000)


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"mood": "gloomy"}, "mood"),
        ({"headline": None}, "headline"),
        ({"sources": []}, "sources"),
        ({"facts": [{"id": "f1:0"}]}, "facts.0.statement"),
        ({"facts": "none"}, "facts"),
        ({"coverage": {"sentences": 1, "cited": 1, "read": 1}}, "coverage.read"),
        ({"checks": {"passed": "many"}}, "checks.passed"),
        ({"generator": {"engine": "oracle", "version": "1"}}, "generator.engine"),
    ],
)
def test_a_damaged_brief_is_an_input_error_that_names_the_place(changes: dict[str, Any], place: str) -> None:
    with pytest.raises(InputError, match=f"damaged at {place.replace('.', '[.]')}: "):
        Brief.from_json(damaged(**changes))


def test_a_missing_field_is_named() -> None:
    stored = json.loads(a_brief().to_json())
    del stored["generator"]
    with pytest.raises(InputError, match="damaged at generator: "):
        Brief.from_json(json.dumps(stored))


def test_an_open_question_needs_evidence() -> None:
    with pytest.raises(ValidationError, match="evidence"):
        OpenQuestion(question="Why?", why_open="future", evidence=[])


def test_a_brief_cannot_be_changed_in_place() -> None:
    brief = a_brief()
    with pytest.raises(ValidationError, match="frozen"):
        brief.language = "de"  # type: ignore[misc]


@pytest.mark.parametrize(
    "fact",
    [
        {"statement": "s", "sentences": [1], "status": "certain"},
        {"statement": "s" * 601, "sentences": [1], "status": "reported"},
        {"statement": "s", "sentences": list(range(13)), "status": "reported"},
        {"statement": "s", "sentences": [1], "status": "reported", "quote": "s"},
        {"statement": "s", "sentences": ["S1"], "status": "reported"},
    ],
    ids=["unknown status", "too long", "too many sentences", "a quote of the model's own", "no number"],
)
def test_a_draft_holds_only_what_was_asked_for(fact: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Draft.model_validate({"headline": None, "bottom_line": [], "facts": [fact]})


# ---------------------------------------------------------------- values


def test_the_gravest_status_comes_first() -> None:
    assert STATUS_PRECEDENCE == (
        "disputed", "denied", "hedged", "planned", "opinion", "agreed", "attributed", "reported",
    )  # fmt: skip


def test_usage_adds_up_field_by_field() -> None:
    one = Usage(requests=1, input_tokens=10, output_tokens=20, cached_tokens=3, reasoning_tokens=4)
    two = Usage(requests=2, input_tokens=100, output_tokens=200, cached_tokens=30, reasoning_tokens=40)
    assert one + two == Usage(requests=3, input_tokens=110, output_tokens=220, cached_tokens=33, reasoning_tokens=44)
    assert sum([one, two], Usage()) == one + two
