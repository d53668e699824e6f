from __future__ import annotations

import pytest

from brief.wording.futures import find_futures
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
