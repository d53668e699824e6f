"""A message holds at most 4,000 code points: whole entries are cut, in a fixed order, and the last line counts them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from brief.briefing import Brief

CUT_ORDER = ("timeline", "missing", "actors", "facts", "open_questions", "disputes")
TITLES = {
    "facts": "Key facts",
    "disputes": "Disputed",
    "actors": "Actors",
    "timeline": "Timeline",
    "open_questions": "Open questions",
    "missing": "Not in the text",
}


def enlarged(brief: Brief, **counts: int) -> Brief:
    """The brief with so many entries of each section, its own over and over."""
    changed = {
        name: [getattr(brief, name)[n % len(getattr(brief, name))] for n in range(count)]
        for name, count in counts.items()
    }
    return brief.model_copy(update=changed)


def entries_shown(message: str, section: str) -> int:
    lines = message.split(f"\n\n*{TITLES[section]}*\n")[1:]
    return len(re.findall(r"(?m)^(?:•|\d+\.) ", lines[0].partition("\n\n")[0])) if lines else 0


def counted_as_cut(message: str) -> int:
    """The sum of the counts in the last line."""
    last = message.splitlines()[-1]
    return sum(int(n) for n in re.findall(r"\d+", last)) if last.startswith("_Cut for length: ") else 0


def test_a_short_brief_is_not_cut(stored: Callable[[str], Brief]) -> None:
    message = stored("plain").to_slack()
    assert "Cut for length" not in message
    assert entries_shown(message, "facts") == 2


@pytest.mark.parametrize(
    ("counts", "untouched"),
    [
        ({"timeline": 60}, ("missing", "actors", "facts", "open_questions", "disputes")),
        ({"missing": 90, "timeline": 1}, ("facts", "open_questions", "disputes", "actors")),
        ({"facts": 80}, ("open_questions", "disputes")),
    ],
)
def test_a_long_section_takes_none_from_those_after_it(
    stored: Callable[[str], Brief], counts: dict[str, int], untouched: tuple[str, ...]
) -> None:
    brief = enlarged(stored("agreement"), **({"facts": 3, "actors": 2} | counts))
    message = brief.to_slack()
    assert counted_as_cut(message) > 0
    assert [entries_shown(message, name) for name in untouched] == [len(getattr(brief, name)) for name in untouched]


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(counts=st.fixed_dictionaries({name: st.integers(0, 60) for name in CUT_ORDER}), data=st.data())
def test_entries_are_cut_in_their_order_and_counted(
    stored: Callable[[str], Brief], counts: dict[str, int], data: st.DataObject
) -> None:
    brief = enlarged(stored(data.draw(st.sampled_from(["agreement", "troubled", "hostile"]))), **counts)
    message = brief.to_slack()
    shown = {name: entries_shown(message, name) for name in CUT_ORDER}
    touched = [name for name in CUT_ORDER if shown[name] < counts[name]]
    assert len(message) <= 4000
    assert counted_as_cut(message) == sum(counts.values()) - sum(shown.values())
    if touched:
        earlier = CUT_ORDER[: CUT_ORDER.index(touched[-1])]
        assert [name for name in earlier if shown[name]] == []


@pytest.mark.parametrize(
    "words",
    ["word " * 3000, "x" * 9000, "<&>" * 3000, "*_`~" * 2500, "a@b.example " * 900, "漢字" * 4000, "<" * 3999],
)
@pytest.mark.parametrize("field", ["headline", "bottom_line", "fact", "publisher", "failure", "not_run", "everything"])
def test_no_field_however_long_makes_the_message_longer(stored: Callable[[str], Brief], words: str, field: str) -> None:
    brief = stored("troubled")
    claim = brief.headline.model_copy(update={"text": words})
    failure = brief.coverage.chunks_failed[0].model_copy(update={"reason": words})
    changes = {
        "headline": {"headline": claim},
        "bottom_line": {"bottom_line": [claim, claim, claim]},
        "fact": {"facts": [brief.facts[0].model_copy(update={"statement": words})]},
        "publisher": {"sources": [brief.sources[0].model_copy(update={"publisher": words, "title": words})]},
        "failure": {"coverage": brief.coverage.model_copy(update={"chunks_failed": [failure] * 50, "notes": [words]})},
        "not_run": {"checks": brief.checks.model_copy(update={"not_run": [words]})},
    }
    chosen = {k: v for c in changes.values() for k, v in c.items()} if field == "everything" else changes[field]
    message = brief.model_copy(update=chosen).to_slack()
    assert len(message) <= 4000
    assert re.search(r"<|>|&(?!amp;|lt;|gt;)", message) is None
    assert message.count("*") % 2 == 0
    assert message.strip()


def test_a_message_of_exactly_the_limit_is_not_cut(stored: Callable[[str], Brief]) -> None:
    brief = stored("plain")
    fact = brief.facts[0]
    room = 4000 - len(brief.to_slack())
    full = fact.model_copy(update={"statement": f"{'x' * room}{fact.statement}"})
    over = fact.model_copy(update={"statement": f"x{full.statement}"})
    assert len(brief.model_copy(update={"facts": [full, brief.facts[1]]}).to_slack()) == 4000
    cut = brief.model_copy(update={"facts": [over, brief.facts[1]]}).to_slack()
    assert cut.splitlines()[-1].startswith("_Cut for length: 1 fact")
    assert entries_shown(cut, "facts") == 1


def test_a_brief_of_thousands_of_entries_is_cut_within_a_second(stored: Callable[[str], Brief]) -> None:
    brief = enlarged(stored("agreement"), timeline=5000, facts=200)
    before = time.process_time()
    assert len(brief.to_slack()) <= 4000
    assert time.process_time() - before < 1.5
