"""Opposites, and words that exclude each other."""

import time

import pytest

from brief.wording.opposites import find_poles, is_pair, opposites_of, same_as
from brief.wording.text import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "fell"),
        ("rose", "dropped"),
        ("increased", "decreased"),
        ("won", "lost"),
        ("opened", "closed"),
        ("accepted", "rejected"),
        ("allowed", "banned"),
        ("supported", "opposed"),
        ("confirmed", "denied"),
        ("started", "ended"),
        ("arrived", "left"),
        ("convicted", "acquitted"),
        ("guilty", "innocent"),
        ("north", "south"),
        ("eastern", "western"),
        ("bought", "sold"),
        ("hired", "fired"),
        ("male", "female"),
        ("most", "least"),
        ("first", "last"),
        ("released", "detained"),
        ("legal", "illegal"),
        ("hurt", "unhurt"),
        ("regularly", "occasionally"),
        ("full", "partial"),
    ],
)
def test_opposites_know_each_other(one: str, other: str) -> None:
    assert stem(other) in opposites_of(stem(one))
    assert stem(one) in opposites_of(stem(other))


@pytest.mark.parametrize("word", ["agency", "said", "Tuesday", "", "table"])
def test_most_words_have_no_opposite(word: str) -> None:
    assert opposites_of(stem(word)) == {}


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("She missed out on the seat.", ["miss out on"]),
        ("They turned the offer down.", ["turn down", "offer", "down"]),
        ("It left through the left door.", ["leave", "left", "leave", "left"]),
        ("At least ten came.", ["at least"]),
        ("", []),
    ],
)
def test_words_and_phrases_are_found_by_their_longest_form(text: str, keys: list[str]) -> None:
    found = [p.key for p in find_poles(text) if p.key not in ("through", "come", "on")]
    assert found == keys


def test_synonyms_stand_on_one_side() -> None:
    assert {"rise", "grow", "climb"} <= same_as("rise")
    assert not same_as("rise") & set(opposites_of("rise"))


def test_members_of_a_set_exclude_each_other_but_are_no_pair() -> None:
    assert "blue" in opposites_of("red")
    assert not is_pair("red", "blue")
    assert is_pair("rise", "fall")


@pytest.mark.parametrize("unit", ["left ", "turned the ", "rose fell ", "out of "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.perf_counter()
    find_poles(text)
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("healthier", "healthy"),
        ("calmest", "calm"),
        ("amicably", "amicable"),
        ("preservation", "preserve"),
        ("capably", "capable"),
    ],
)
def test_a_word_made_of_one_in_the_table_is_found_as_that(word: str, key: str) -> None:
    assert [p.key for p in find_poles(f"The {word}")] == [stem(key)]


@pytest.mark.parametrize("word", ["corner", "number", "quarter", "September"])
def test_a_word_that_only_looks_so_is_not(word: str) -> None:
    assert find_poles(f"The {word}") == ()


def test_words_that_speak_well_and_words_that_speak_ill_exclude_each_other_in_one_place() -> None:
    assert opposites_of(stem("reliable"))[stem("unfriendly")] == "same place"
    assert stem("friendly") in same_as(stem("reliable"))
