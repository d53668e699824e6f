from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.futures import find_futures, find_plans
from brief.wording.pointers import (
    find_opening,
    has_pointer,
    leans_back,
    opens_with_pointer,
    points_at_source,
    speech_follows,
    tells_of_speech,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The council will meet on Monday.", ["will"]),
        ("She plans to step down.", ["plans to"]),
        ("We’ll see.", ["’ll"]),
        ("The ferry is due to sail at noon.", ["due to"]),
        ("The ferry was late due to the storm.", []),
        ("The council met on Monday.", []),
    ],
)
def test_words_of_the_future_are_found(text: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_futures(text)] == found


@pytest.mark.parametrize(
    ("text", "first_person", "points"),
    [
        ("She left early.", True, True),
        ("“They knew,” Linn said.", True, True),
        ("“I knew,” Linn said.", False, False),
        ("“I knew.", True, True),
        ("Theodora left early.", True, False),
        ("", True, False),
    ],
)
def test_a_sentence_that_opens_with_a_pronoun_points_back(text: str, first_person: bool, points: bool) -> None:
    assert opens_with_pointer(text, first_person=first_person) is points


@pytest.mark.parametrize(
    ("text", "points"),
    [("Dubbed a triumph, the play closed.", True), ("The guide advises patience.", True), ("The play closed.", False)],
)
def test_a_mention_of_a_source_is_no_act_of_saying_but_points_at_one(text: str, points: bool) -> None:
    assert points_at_source(text) is points


@pytest.mark.parametrize(
    ("text", "found"),
    [("In May he resigned.", True), ("“I resigned,” Linn said.", True), ("Linn, of the U.S., resigned.", False)],
)
def test_a_pronoun_anywhere_points_elsewhere(text: str, found: bool) -> None:
    assert has_pointer(text) is found


@pytest.mark.parametrize(
    ("text", "told"),
    [("Linn would not say when.", True), ("Linn denied it.", True), ("The dam, essayed in May, held.", False)],
)
def test_any_verb_of_saying_tells_of_speech(text: str, told: bool) -> None:
    assert tells_of_speech(text) is told


@pytest.mark.parametrize(
    ("text", "name", "follows"),
    [("Linn said so.", "Linn", True), ("Linn left, she said.", "Linn", False), ("said Linn", "Linn", False)],
)
def test_speech_follows_a_name_only_as_the_next_word(text: str, name: str, follows: bool) -> None:
    assert speech_follows(text, text.index(name) + len(name)) is follows


@pytest.mark.parametrize(
    ("text", "start"),
    [("Nobody knows whether it held.", 13), ("Had the dam held, they would live.", 0), ("The dam held.", None)],
)
def test_a_word_that_leaves_a_thing_open_is_found(text: str, start: int | None) -> None:
    span = find_opening(text)
    assert (span.start if span is not None else None) == start


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("He left.", True),
        ("But they left.", True),
        ("The move failed.", True),
        ("Orlen is shut.", False),
        ("The mover failed.", False),
    ],
)
def test_a_sentence_leans_back_where_it_opens_with_what_stood_before(text: str, leans: bool) -> None:
    assert leans_back(text) is leans


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She will leave.", ["will"]),
        ("She’ll leave.", ["’ll"]),
        ("The gate is to open.", ["is to"]),
        ("The firm vowed to pay and promises to stay.", ["vowed to", "promises to"]),
        ("The ferry is due to sail.", ["due to"]),
        ("She is going to sell the bank.", ["going to"]),
        ("She is going to the bank.", []),
        ("The ferry was late due to the storm.", []),
        ("She wants to leave and hopes to sell.", []),
        ("She would leave.", []),
        ("They meet tomorrow.", []),
    ],
)
def test_a_plan_is_announced_and_no_mere_wish(text: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in find_plans(text)] == found


@given(st.lists(st.sampled_from("will ’ll due to the going plans would is are set wants . bank".split())).map(" ".join))
def test_every_plan_is_one_of_the_words_of_the_future(text: str) -> None:
    futures = find_futures(text)
    assert set(find_plans(text)) <= set(futures)
    assert all(0 <= span.start < span.end <= len(text) for span in futures)


@pytest.mark.parametrize(
    ("text", "leans"),
    [
        ("It is unclear why.", False),
        ("It was not known who came.", False),
        ("It is still not clear why.", False),
        ("It will be too early to say.", False),
        ("Meanwhile, it is unclear why.", False),
        ("It is small.", True),
        ("It rained.", True),
        ("The two met on Friday.", True),
        ("The two were friends.", True),
        ("The two countries met.", False),
        ("The decision fell.", True),
        ("The decisions fell.", False),
        ("But Orlen is shut.", False),
        ("So many left.", False),
    ],
)
def test_an_empty_it_and_two_that_are_named_lean_on_nothing(text: str, leans: bool) -> None:
    assert leans_back(text) is leans


@pytest.mark.parametrize("unit", ["going to ", "It is not still ", "due to ", "will ", "it is now also ", "is "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    find_plans(text), leans_back(text), leans_back("It is " + "not " * 50_000)
    assert time.process_time() - started < 5
