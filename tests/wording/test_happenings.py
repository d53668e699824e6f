"""Why something happened, what somebody committed to, and what comes next."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.document import Span
from brief.wording.happenings import find_cause, find_commitment, find_next_step, may_state_cause


def cut(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span is not None else None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The road shut because of ice.", "because"),
        ("Owing to fog, the ferry stayed in port.", "Owing to"),
        ("The blaze was caused by a heater.", "caused"),
        ("The mayor blamed the storm for it.", "blamed"),
        ("The leak led to a strike.", "led to"),
        ("Bread grew dear amid fears of a siege.", "amid"),
        ("No reason was given.", "reason"),
    ],
)
def test_a_word_that_can_only_join_a_cause_is_found(text: str, words: str) -> None:
    assert cut(text, find_cause(text)) == words


@pytest.mark.parametrize(
    "text",
    [
        "Traffic on the causeway fell.",
        "The leader resigned.",
        "It was a thankless task.",
        "Amidst it all they sang.",
        "They met after lunch.",
        "",
    ],
)
def test_words_that_only_look_like_a_cause_are_none(text: str) -> None:
    assert find_cause(text) is None


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("They met after lunch.", True),
        ("They sold the mill in order to pay for the bridge.", True),
        ("They voted over pay.", True),
        ("The road shut because of ice.", True),
        ("The ferry left overnight.", False),
        ("Foreign trade grew.", False),
        ("Nobody came.", False),
    ],
)
def test_a_cause_may_be_stated_wherever_any_word_can_introduce_one(text: str, may: bool) -> None:
    assert may_state_cause(text) is may


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The council will vote.", "will"),
        ("The ferry is due at noon.", "is due"),
        ("The mill plans to close.", "plans to"),
        ("The sale is scheduled for May.", "is scheduled"),
        ("The gate is to open.", "is to"),
        ("The gate was to open.", None),
        ("The plans were shown.", None),
        ("A goodwill visit ended.", None),
    ],
)
def test_a_next_step_is_what_is_still_to_come(text: str, words: str | None) -> None:
    assert cut(text, find_next_step(text)) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The two sides agreed on a text.", "agreed"),
        ("The court ordered a stay.", "ordered"),
        ("Quill was sentenced to a year.", "sentenced"),
        ("The council has banned lorries.", "banned"),
        ("The two sides disagreed.", None),
        ("New orders came.", None),
        ("An unsigned letter came.", None),
    ],
)
def test_a_commitment_is_a_verb_that_binds(text: str, words: str | None) -> None:
    assert cut(text, find_commitment(text)) == words


def test_the_first_of_several_causes_is_given() -> None:
    text = "Because of ice, and owing to fog, the ferry stayed in port."
    assert find_cause(text) == Span(0, 7)


@given(st.text(alphabet="because led to reasnwilpdu.\n"))
def test_what_is_found_is_no_empty_span_and_a_cause_found_may_be_stated(text: str) -> None:
    for span in (find_cause(text), find_next_step(text), find_commitment(text)):
        assert span is None or 0 <= span.start < span.end <= len(text)
    assert find_cause(text) is None or may_state_cause(text)


@pytest.mark.parametrize("unit", ["as a ", "led ", "in the wake ", "stem ", "is ", "are scheduled", "agree", "x"])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    find_cause(text), may_state_cause(text), find_next_step(text), find_commitment(text)
    assert time.process_time() - started < 2
