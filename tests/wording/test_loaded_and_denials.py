"""Judging words, and words that deny or grant."""

import time

import pytest

from brief.wording.denials import (
    contested,
    denied_at_large,
    find_denying,
    find_granting,
    find_untrue,
    find_withholding,
)
from brief.wording.loaded import find_loaded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He brazenly left.", ["brazenly"]),
        ("They shamefully, predictably lost.", ["shamefully", "predictably"]),
        ("She lashed out at them.", ["lashed out"]),
        ("A train wreck of a budget.", ["train wreck"]),
        ("The thugs whined.", ["thugs", "whined"]),
        ("The council met on Monday.", []),
        ("He ranks third, and the odds are even.", []),
    ],
)
def test_judging_words_are_found(text: str, words: list[str]) -> None:
    assert [text[w.start : w.end] for w in find_loaded(text) if w.judges] == words


def test_words_of_one_tone_share_a_line_and_a_milder_one_judges_nothing() -> None:
    harsh, mild = find_loaded("exorbitant costly")
    assert harsh.tones & mild.tones
    assert (harsh.judges, mild.judges) == (True, False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He did not dispute it.", "not dispute"),
        ("She declined to deny it.", "declined to deny"),
        ("He disputed it.", None),
        ("She did not come.", None),
    ],
)
def test_a_denial_that_is_withheld_grants(text: str, words: str | None) -> None:
    span = contested(text)
    assert (text[span.start : span.end] if span else None) == words


@pytest.mark.parametrize(
    ("text", "wide"),
    [
        ("He denied any wrongdoing.", True),
        ("He denies all of the allegations.", True),
        ("He rejected the claims.", True),
        ("He denied the claim that he had paid.", False),
        ("He denied taking money.", False),
    ],
)
def test_a_denial_at_large_names_no_act(text: str, wide: bool) -> None:
    assert (denied_at_large(text) is not None) == wide


def test_who_denies_and_who_grants_is_told_apart() -> None:
    text = "Reil took issue with it; Voss conceded it."
    assert [text[s.start : s.end] for s in find_denying(text)] == ["took issue"]
    assert [text[s.start : s.end] for s in find_granting(text)] == ["conceded"]


@pytest.mark.parametrize("unit", ["lash ", "denied the ", "not a ", "turned a "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.perf_counter()
    find_loaded(text)
    find_denying(text)
    denied_at_large(text)
    contested(text)
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He slammed the story as faulty.", ["slammed", "faulty"]),
        ("They played down its weight.", ["played down"]),
        ("She denied it.", ["denied"]),
        ("She told the story.", []),
    ],
)
def test_who_disparages_withholds_what_a_denial_does(text: str, words: list[str]) -> None:
    assert [text[s.start : s.end] for s in find_withholding(text)] == words


def test_words_that_call_a_thing_untrue_are_found() -> None:
    text = "It repeated a baseless rumour, since debunked."
    assert [text[s.start : s.end] for s in find_untrue(text)] == ["baseless", "debunked"]
