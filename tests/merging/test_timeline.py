import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.briefing import Brief, TimelineEntry
from brief.merging.timeline import build_timeline

TEXT = (
    "Gate at Orlen to open\n\n31 July 2026\n\n"
    "ORLEN, July 31 (Meridian Wire) -- The minister would not say on Friday who will guard the gate at Orlen.\n\n"
    "The gate will open on Tuesday, the ministry said in a note to carriers.\n\n"
    "It was shut on March 12 after a fire, while the road to it, which two firms use, stayed open to cars and to the "
    "lorries of the dairy, the quarry and the two sawmills in the valley.\n\n"
    "The crossing was built in the 1990s, and it has been widened since.\n"
)


def timeline(text: str = TEXT) -> list[TimelineEntry]:
    written: Brief = brief.write(text, engine="extractive")
    return written.timeline


def test_entries_stand_in_the_order_of_their_days() -> None:
    starts = [entry.when.start for entry in timeline()]
    assert starts == [date(1990, 1, 1), date(2026, 3, 12), date(2026, 7, 31), date(2026, 8, 4)]


def test_only_what_was_still_to_come_is_planned() -> None:
    assert [entry.when.start for entry in timeline() if entry.planned] == [date(2026, 8, 4)]


def test_a_long_sentence_gives_way_to_the_clause_around_the_date() -> None:
    entry = next(e for e in timeline() if e.when.start == date(2026, 3, 12))
    assert entry.text == "It was shut on March 12 after a fire …"


def test_nothing_is_dated_that_the_text_does_not_date() -> None:
    undated = "The gate at Orlen is shut, and the ministry does not say why it was shut at all.\n"
    assert timeline(undated) == []


HEAD = "Gate at Orlen to open\n\n31 July 2026\n\nORLEN, July 31 (Meridian Wire) -- "


def days(text: str) -> list[tuple[str, str, str]]:
    return [(e.when.start.isoformat(), e.when.end.isoformat(), e.when.text) for e in timeline(HEAD + text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The gate was shut on May 3 and May 4 by the council of Orlen after a fire.\n",
            [("2026-05-03", "2026-05-04", "May 3 and May 4")],
        ),
        (
            "The gate was shut for repairs between May 2025 and March 2026, the council of Orlen wrote.\n",
            [("2025-05-01", "2026-03-31", "May 2025 and March 2026")],
        ),
        (
            "The gate was shut on May 4 and May 3 by the council of Orlen after a fire.\n",
            [("2026-05-04", "2026-05-04", "May 4")],
        ),
    ],
    ids=["two days", "between two months", "not in their order"],
)
def test_two_days_in_their_order_are_one_span(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The mill, founded in 1990, did not reply to the council of Orlen.\n",
        "The gate has been shut since March 12, the council of Orlen wrote.\n",
        "The fire at the gate was similar to the one on March 12.\n",
        "The guard slept at the gate until 9 a.m., when the bus of the council came.\n",
    ],
    ids=["a founding year", "since when", "a comparison", "a time of day"],
)
def test_a_date_that_does_not_date_the_deed_has_no_entry(text: str) -> None:
    assert days(text) == []


def test_days_that_no_fact_gives_are_added_until_there_are_enough() -> None:
    text = "".join(f"The council of Orlen met the mill on May {day}.\n\n" for day in range(1, 13))
    written = brief.write(HEAD + text, engine="extractive", max_facts=3)
    assert len(written.facts) == 3
    assert [e.when.start.day for e in written.timeline] == [1, 2, 3, 4, 5]


def test_a_quoted_day_that_no_fact_gives_is_not_added() -> None:
    text = "The gate was shut by the council.\n\n“The mill burned on May 3,” the guard of the gate said in a letter.\n"
    facts = brief.write(HEAD + text, engine="extractive", max_facts=1)
    assert (len(facts.facts), facts.timeline) == (1, [])


def test_every_day_counts_in_a_language_without_rules() -> None:
    text = "문\n\n장관은 2026년 7월 31일에 문이 열린다고 말했다. 두 나라는 2019년 3월 2일에 국경을 닫았다.\n"
    assert [e.when.start for e in timeline(text)] == [date(2019, 3, 2), date(2026, 7, 31)]


SENTENCES = (
    "The gate was shut on March 12 by the council of Orlen.",
    "It was opened again on May 3.",
    "The mill, founded in 1990, burned on Tuesday and Wednesday.",
    "“We left on Monday,” Ada Quill said.",
    "The ferry will sail on August 4, after the ice has gone, which the council of Orlen wrote on May 9 in a letter "
    "to the owners of the mill, the quarry, the dairy and the two sawmills in the valley, the guard said.",
    "The council met in 2019 and 2020, and the port was sold in May.",
    "Nobody came tomorrow or yesterday.",
    "They met between May 2 and May 7.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8), st.sampled_from([" ", "\n\n"]), st.integers(1, 9))
@settings(max_examples=40, deadline=None)
def test_the_words_of_an_entry_and_of_its_day_stand_in_what_it_rests_on(
    sentences: list[str], gap: str, max_facts: int
) -> None:
    written = brief.write(
        HEAD + "The mayor slept. " + gap.join(sentences) + "\n", engine="extractive", max_facts=max_facts
    )
    quotes = {fact.statement: " ".join(e.quote for e in fact.evidence) for fact in written.facts}
    for entry in written.timeline:
        quoted = " ".join(evidence.quote for evidence in entry.evidence)
        assert entry.when.text in quoted
        assert entry.when.start <= entry.when.end
        words = entry.text.removeprefix("… ").removesuffix(" …")
        assert words in quotes.get(entry.text, quoted)
    starts = [(e.when.start, e.when.end) for e in written.timeline]
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    "unit", ["it rained on May 1, 2020, and then ", "on May 1 and May 2 ", "like last May ", "“May 1 "]
)
def test_one_sentence_of_many_days_is_read_in_time(unit: str) -> None:
    document = brief.read(HEAD + "It began in Orlen. Then " + unit * (40_000 // len(unit)) + "it ended.\n")
    started = time.process_time()
    build_timeline([], {1: document})
    assert time.process_time() - started < 8
