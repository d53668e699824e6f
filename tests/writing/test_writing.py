"""The stages joined: the library's calls, with both engines."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import openai
import pytest

import brief
from brief.errors import InputError, KeyMissingError, UsageError
from brief.settings import Options
from brief.writing import write_with

SAMPLES = Path(__file__).parents[2] / "samples"
TEXT = (
    "Gate opens at Orlen\n\n31 July 2026\n\n"
    "ORLEN, July 31 (Meridian Wire) -- "
    "The gate at Orlen may open on Tuesday, the minister, Ilse Marrow, said on Friday.\n\n"
    "At least 12 trucks are waiting, according to the customs service.\n"
)


def reply(statement: str, *sentences: int, headline: str | None = None) -> str:
    fact = {"statement": statement, "sentences": list(sentences), "status": "reported", "attribution": [], "when": None}
    empty: dict[str, Any] = {name: [] for name in ("bottom_line", "disputes", "actors", "open_questions", "missing")}
    top = {"text": headline, "sentences": [1]} if headline else None
    return json.dumps({"headline": top, "facts": [fact], **empty})


HONEST = reply("The gate at Orlen may open on Tuesday, Ilse Marrow said.", 1)


def test_a_string_is_the_text_itself() -> None:
    written = brief.write(TEXT, engine="extractive")
    assert written.headline.text == "Gate opens at Orlen"
    assert written.facts[0].hedge == "may"


def test_a_path_bytes_and_a_document_give_the_same_facts() -> None:
    path = SAMPLES / "port-alvera.txt"
    results = [brief.write(s, engine="extractive").facts for s in (path, path.read_bytes(), brief.read(path))]
    assert results[0] == results[1] == results[2]


def test_a_string_that_names_a_file_raises_with_the_fix() -> None:
    with pytest.raises(UsageError, match="Path"):
        brief.write(str(SAMPLES / "port-alvera.txt"), engine="extractive")


def test_the_llm_engine_without_a_key_says_what_to_do() -> None:
    with pytest.raises(KeyMissingError):
        brief.write(TEXT, engine="llm")


def test_an_empty_text_is_an_input_error() -> None:
    with pytest.raises(InputError):
        brief.write(" \n ", engine="extractive")


def test_the_published_flag_sets_the_reference_date() -> None:
    document = brief.read(TEXT, published=date(2020, 1, 1))
    assert document.reference_date is not None
    assert (document.reference_date.day, document.reference_date.origin) == (date(2020, 1, 1), "flag")


def test_a_brief_round_trips_through_json() -> None:
    written = brief.write(SAMPLES / "port-alvera.txt", engine="extractive")
    assert brief.Brief.from_json(written.model_dump_json()) == written


def test_every_sentence_is_cited_or_listed_as_uncited() -> None:
    document = brief.read(SAMPLES / "port-alvera.txt")
    coverage = brief.write(document, engine="extractive").coverage
    assert coverage.cited + len(coverage.uncited) == coverage.sentences == len(document.body)


def test_facts_beyond_the_limit_are_counted() -> None:
    written = brief.write(SAMPLES / "port-alvera.txt", engine="extractive", max_facts=2)
    assert len(written.facts) <= 2


@pytest.mark.parametrize("kind", [openai.OpenAI, openai.AsyncOpenAI])
def test_one_client_serves_two_calls(kind: Any, stand_in: Any) -> None:
    stand_in.answer_with(HONEST)
    client = kind(base_url=stand_in.url, api_key="made-up", max_retries=0)
    first = brief.write(TEXT, client=client, model="stand-in")
    second = brief.write(TEXT, client=client, model="stand-in")
    assert first.facts == second.facts
    assert len(stand_in.asked) == 2


@pytest.mark.parametrize("kind", [openai.OpenAI, openai.AsyncOpenAI])
async def test_write_works_inside_a_running_loop(kind: Any, stand_in: Any) -> None:
    stand_in.answer_with(HONEST)
    client = kind(base_url=stand_in.url, api_key="made-up", max_retries=0)
    assert brief.write(TEXT, client=client, model="stand-in").facts[0].hedge == "may"


async def test_awrite_runs_on_the_caller_s_loop(stand_in: Any) -> None:
    stand_in.answer_with(HONEST)
    async with openai.AsyncOpenAI(base_url=stand_in.url, api_key="made-up") as client:
        written = await brief.awrite(TEXT, client=client, model="stand-in")
    assert written.facts[0].support == "passed"


def test_a_falsified_statement_becomes_the_source_s_sentence(stand_in: Any) -> None:
    stand_in.answer_with(reply("The gate at Orlen will open on Tuesday, Ilse Marrow said.", 1))
    written = brief.write(TEXT, base_url=stand_in.url, model="stand-in")
    assert written.facts[0].support == "replaced"
    assert "may open" in written.facts[0].statement


def test_a_headline_that_fails_becomes_the_title(stand_in: Any) -> None:
    stand_in.answer_with(
        reply(
            "The gate at Orlen may open on Tuesday, Ilse Marrow said.", 1, headline="Gate at Orlen opens for 300 trucks"
        )
    )
    written = brief.write(TEXT, base_url=stand_in.url, model="stand-in")
    assert written.headline.text == "Gate opens at Orlen"
    assert written.headline.evidence[0].sentence == 0


def test_the_notice_names_host_model_and_tokens_before_anything_is_sent(stand_in: Any) -> None:
    from brief.writing import Listener

    stand_in.answer_with(HONEST)
    heard: list[tuple[str, int]] = []
    listener = Listener(notice=lambda line: heard.append((line, len(stand_in.asked))))
    write_with(TEXT, Options(base_url=stand_in.url, model="stand-in"), listener=listener)
    ((line, asked),) = heard
    assert asked == 0
    assert "stand-in at 127.0.0.1" in line
    assert "tokens" in line


def test_a_chunk_that_fails_leaves_the_others_and_is_named(stand_in: Any) -> None:
    document = brief.read(SAMPLES / "long-report.txt")

    def choose(asked: dict[str, Any]) -> str:
        text = asked["messages"][-1]["content"]
        if "S1: " in text:
            return "I cannot answer in JSON."
        number = next((s.number for s in document.body if f"\nS{s.number}: " in text and s.number > 10), None)
        if number is None:
            return "Neither can I order statements."
        sentence = document.sentence(number)
        assert sentence is not None
        return reply(sentence.text, number)

    stand_in.choose = choose
    written = write_with(document, Options(base_url=stand_in.url, model="stand-in", chunk_tokens=2600))
    assert written.incomplete
    (failed,) = written.brief.coverage.chunks_failed
    assert failed.first <= 1 < failed.last
    assert written.brief.facts
