"""Whether a date dates what its clause tells."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.dated_clauses import dates_its_clause


def dates(text: str, date: str) -> bool:
    start = text.index(date)
    return dates_its_clause(text, start, start + len(date))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The fire began in 1990.", "1990"),
        ("The mill was founded in 1904.", "1904"),
        ("On Monday, the dam broke.", "Monday"),
        ("Talks on Friday failed.", "Friday"),
        ("The council met, on Friday, in Orlen.", "Friday"),
        ("The gate shut on Friday, the mayor said.", "Friday"),
        ("Which dam broke in 2012?", "2012"),
        ("The old dam held for years, but it broke in 2012.", "2012"),
    ],
)
def test_a_date_beside_the_verb_dates_the_clause(text: str, date: str) -> None:
    assert dates(text, date)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The gate has been shut since March.", "March"),
        ("The mine, shut since at least 2004, flooded.", "2004"),
        ("It stays shut until Friday.", "Friday"),
        ("Through early May it rained.", "May"),
        ("It rained neither in April nor in June.", "June"),
    ],
)
def test_a_date_that_says_since_when_or_how_long_does_not(text: str, date: str) -> None:
    assert not dates(text, date)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A mill founded in 1904 burned.", "1904"),
        ("Nature Air, founded in 1990, did not respond.", "1990"),
        ("The mayor, chosen by Orlen in 2019, was late.", "2019"),
        ("A rocket launched in July flew over Orlen.", "July"),
        ("The dam, which broke in 2012, holds.", "2012"),
        ("The dam that held a flood, who knows how, in 2012 holds.", "2012"),
    ],
)
def test_a_date_that_belongs_to_a_word_beside_the_verb_does_not(text: str, date: str) -> None:
    assert not dates(text, date)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The fire was similar to one in 2012.", "2012"),
        ("It was larger than the fire of 2012.", "2012"),
        ("Like the flood of 2012, it came by night.", "2012"),
        ("It came by night, unlike that of 2012.", "2012"),
        ("Sales rose compared with June.", "June"),
    ],
)
def test_a_date_that_something_is_compared_with_does_not(text: str, date: str) -> None:
    assert not dates(text, date)


def test_a_comparison_before_a_comma_ends_there() -> None:
    assert dates("Quill, like Orr, left in 2012.", "2012")


@given(st.lists(st.sampled_from("like which who since in 2012 on , ; but and the dam broke .".split())).map(" ".join))
def test_every_place_of_any_text_can_be_asked_about(text: str) -> None:
    for start in range(0, len(text), 5):
        assert dates_its_clause(text, start, min(start + 4, len(text))) in (True, False)


@pytest.mark.parametrize("unit", ["like ", "which ", "since ", "until late ", ", ", "founded in ", "than a, ", "— "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    before = unit * (200_000 // len(unit)) + ", in "
    started = time.process_time()
    dates_its_clause(before + "1990, broke.", len(before), len(before) + 4)
    assert time.process_time() - started < 2


def test_many_dates_of_one_sentence_cost_no_more_than_their_number() -> None:
    unit = "it rained on May 1, and then "
    text = unit * 2000
    started = time.process_time()
    for i in range(2000):
        dates_its_clause(text, i * len(unit) + 13, i * len(unit) + 18)
    assert time.process_time() - started < 5
