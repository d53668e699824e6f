"""The fixed briefs, rendered and compared byte by byte. After a wanted change of wording write them anew with

    BRIEF_UPDATE_GOLDENS=1 pytest tests/rendering

and read the difference word by word before committing it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from brief.briefing import Brief, Grain, TimelineEntry, When

GOLDEN = Path(__file__).resolve().parent / "golden"
# Read on import: each test runs without the BRIEF_ variables of its environment.
UPDATING = os.environ.get("BRIEF_UPDATE_GOLDENS") == "1"
NAMES = ("agreement", "troubled", "plain", "hostile")


def compare(path: Path, text: str) -> None:
    if UPDATING:
        path.write_bytes(text.encode())
        pytest.skip(f"{path.name} written anew")
    assert text == path.read_bytes().decode()


@pytest.mark.parametrize("name", NAMES)
def test_markdown_is_the_golden_text(stored: Callable[[str], Brief], name: str) -> None:
    compare(GOLDEN / f"{name}.md", stored(name).to_markdown())


@pytest.mark.parametrize("name", NAMES)
def test_slack_text_is_the_golden_text(stored: Callable[[str], Brief], name: str) -> None:
    compare(GOLDEN / f"{name}.slack.txt", stored(name).to_slack())


@pytest.mark.parametrize("name", NAMES)
def test_a_second_rendering_gives_the_same_bytes(stored: Callable[[str], Brief], name: str) -> None:
    assert stored(name).to_markdown() == stored(name).to_markdown()
    assert stored(name).to_slack() == stored(name).to_slack()


@pytest.mark.parametrize("heading", ["Disputed", "Actors", "Timeline", "Open questions", "Not in the text"])
def test_a_section_without_content_is_left_out(stored: Callable[[str], Brief], heading: str) -> None:
    assert f"## {heading}\n" in stored("agreement").to_markdown()
    assert heading not in stored("plain").to_markdown()
    assert f"*{heading}*\n" in stored("troubled").to_slack()
    assert heading not in stored("plain").to_slack()


def test_what_could_not_be_read_stands_before_the_facts(stored: Callable[[str], Brief]) -> None:
    for text in (stored("troubled").to_markdown(), stored("troubled").to_slack()):
        assert 0 < text.index("S17–S32") < text.index("Key facts")
        assert 0 < text.index("S33") < text.index("Key facts")


def test_facts_left_out_are_counted(stored: Callable[[str], Brief]) -> None:
    assert "3 further facts left out" in stored("troubled").to_markdown()
    assert "left out" not in stored("plain").to_markdown().casefold()


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_a_fact_ends_in_its_citation(stored: Callable[[str], Brief], name: str) -> None:
    facts = stored(name).to_markdown().partition("## Key facts\n\n")[2].partition("\n\n")[0].splitlines()
    assert len(facts) == len(stored(name).facts)
    for line, fact in zip(facts, stored(name).facts, strict=True):
        numbers = sorted({e.sentence for e in fact.evidence})
        assert line.endswith(f"[{', '.join(f'S{n}' for n in numbers)}]")


def test_with_two_sources_a_citation_names_the_source(stored: Callable[[str], Brief]) -> None:
    brief = stored("plain")
    second = brief.facts[1].evidence[0].model_copy(update={"source": 2, "sentence": 7})
    fact = brief.facts[0].model_copy(update={"evidence": [second, *brief.facts[0].evidence, second]})
    both = brief.model_copy(update={"facts": [fact], "sources": [brief.sources[0], brief.sources[0]]})
    assert "[1:S1, 2:S7]" in both.to_markdown()
    assert "[1:S1, 2:S7]" in both.to_slack()


@pytest.mark.parametrize("control", ["\x1b", "\x07", "\u202e", "\u2066", "\r"])
def test_control_characters_of_a_drafted_statement_reach_no_reader(
    stored: Callable[[str], Brief], control: str
) -> None:
    brief = stored("plain")
    fact = brief.facts[0].model_copy(update={"statement": f"The bridge{control}[31m was closed."})
    changed = brief.model_copy(update={"facts": [fact]})
    assert control not in changed.to_markdown()
    assert control not in changed.to_slack()


@pytest.mark.parametrize(
    ("text", "start", "end", "grain", "shown"),
    [
        ("1950-53", date(1950, 1, 1), date(1953, 12, 31), "span", "1950–1953: "),
        ("in 2019", date(2019, 1, 1), date(2019, 12, 31), "year", "2019: "),
        ("last year", date(2025, 1, 1), date(2025, 12, 31), "year", "2025, “last year”: "),
        ("on 3 August 2018", date(2018, 8, 3), date(2018, 8, 3), "day", "3 Aug 2018: "),
        ("in the spring", date(2018, 3, 1), date(2018, 5, 31), "span", "Mar–May 2018, “in the spring”: "),
        ("next week", date(2018, 12, 31), date(2019, 1, 6), "week", "31 Dec 2018 – 6 Jan 2019, “next week”: "),
        ("soon", None, None, None, "“soon” (no day worked out): "),
    ],
)
def test_the_timeline_gives_the_words_beside_the_days_unless_they_say_the_same(
    stored: Callable[[str], Brief], text: str, start: date | None, end: date | None, grain: Grain | None, shown: str
) -> None:
    brief = stored("plain")
    entry = TimelineEntry(
        text="It began.", when=When(text=text, start=start, end=end, grain=grain), evidence=brief.headline.evidence
    )
    dated = brief.model_copy(update={"timeline": [entry]})
    assert f"\n- {shown}It began. [S1]\n" in dated.to_markdown()
    assert f"\n• {shown}It began. [S1]\n" in dated.to_slack()
