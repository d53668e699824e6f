"""Hedges that hold back a remark of the sentence and not what the sentence tells."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.hedges import find_hedges, is_aside


def aside(text: str, word: str) -> bool:
    start = text.index(word)
    return is_aside(text, start, start + len(word))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("It may rain.", "may"),
        ("The theft was alleged.", "alleged"),
        ("If it rains, they stay.", "If"),
        ("The council voted on Monday, and it may vote again.", "may"),
        ("The dam at Orlen broke; it may flood the lower town.", "may"),
        ("A leak is possible.", "possible"),
    ],
)
def test_a_hedge_of_what_the_sentence_tells_is_no_aside(text: str, word: str) -> None:
    assert not aside(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A tram, believed to be too fast, crashed.", "believed to"),
        ("The alleged thief left.", "alleged"),
        ("Police held 22 suspected smugglers.", "suspected"),
        ("Police asked the driver if he was well.", "if"),
        ("The mayor wondered if it would rain.", "if"),
        ("The council shut the old dam, which may leak into the river.", "may"),
        ("The council voted on the dam, although it may vote again.", "may"),
    ],
)
def test_a_hedge_of_a_remark_is_an_aside(text: str, word: str) -> None:
    assert aside(text, word)


def test_an_opening_with_a_comma_alone_is_no_aside() -> None:
    assert not aside("Quill left, reportedly for Vesk.", "reportedly")


def test_who_asked_in_another_clause_does_not_matter() -> None:
    assert not aside("Orr asked for help; they stay if it rains.", "if")


@given(
    st.lists(st.sampled_from("it may , alleged asked if which — ; believed to May . leak the".split())).map(" ".join)
)
def test_every_hedge_found_can_be_asked_about(text: str) -> None:
    for hedge in find_hedges(text):
        assert is_aside(text, hedge.start, hedge.end) in (True, False)


@pytest.mark.parametrize("unit", ["asked ", "wondered ", "which ", ", which it ", "alleged ", "— "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    before = unit * (200_000 // len(unit))
    started = time.process_time()
    is_aside(before + "if it may", len(before), len(before) + 2)
    assert time.process_time() - started < 2
