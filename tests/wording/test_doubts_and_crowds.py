"""Words that leave a thing open, and words that make more than one of a source."""

from __future__ import annotations

import pytest

from brief.wording.crowds import find_crowds, find_joined_speakers
from brief.wording.doubts import find_doubts, leaves_open
from brief.wording.voices import announces_own, find_sourcing, find_voices


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("Roe thought he was ill.", ["thought"]),
        ("Roe thought of a number.", []),
        ("The bell has the potential to ring.", ["potential to"]),
        ("The mare is odds-on to win.", ["odds-on"]),
        ("Hail was possible in the north.", ["was possible"]),
        ("I don't think she made it.", ["I don't think"]),
        ("The gates are usually shut.", ["usually"]),
        ("The second route is likelier.", ["is likelier"]),
        ("Crews rang the office so that barge traffic could stop.", []),
    ],
)
def test_doubts_are_found(text: str, doubts: list[str]) -> None:
    assert [d.text for d in find_doubts(text)] == doubts


@pytest.mark.parametrize(("text", "is_open"), [("It was too early to say.", True), ("It was early.", False)])
def test_what_is_too_early_is_left_open(text: str, is_open: bool) -> None:
    assert leaves_open(text) is is_open


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Roe and the union said it fell.", [("Roe and the union", "the union")]),
        ("Roe said it fell.", []),
        ("It fell and rose.", []),
    ],
)
def test_speakers_joined_by_and_are_found(text: str, joined: list[tuple[str, str]]) -> None:
    assert [(j.text, j.other) for j in find_joined_speakers(text)] == joined


@pytest.mark.parametrize(
    ("text", "speaks"), [("Officials said no.", [True]), ("Officials left.", [False]), ("Locals said no.", [])]
)
def test_a_crowd_speaks_before_a_verb_of_saying(text: str, speaks: list[bool]) -> None:
    assert [c.speaks for c in find_crowds(text)] == speaks


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Roe put the cost at nine crowns.", ["put the cost at"]),
        ("Figures show a rise.", ["Figures show"]),
        ("Drivers may by law rest.", ["by law"]),
        ("The mast fell, Roe reminded the crew.", ["reminded"]),
    ],
)
def test_words_that_name_a_source_are_found(text: str, words: list[str]) -> None:
    assert [text[s.start : s.end] for s in find_sourcing(text)] == words


def test_what_a_view_only_takes_for_granted_is_not_its_content() -> None:
    text = "Experts believe they have found how the islanders raised the stones."
    assert [text[v.start : v.end].strip() for v in find_voices(text)] == ["they have found"]


def test_an_estimate_between_commas_tells_no_more_than_itself() -> None:
    text = "The stone, estimated to be old, fell into the yard."
    assert [text[v.start : v.end].strip() for v in find_voices(text)] == ["old"]


@pytest.mark.parametrize(
    ("verb", "told", "own"),
    [
        ("announced", "Monday that it has shut the mine", True),
        ("announced", "the mine was shut", False),
        ("said", "it has shut the mine", False),
    ],
)
def test_only_an_announced_deed_of_one_s_own_may_be_told_without_a_word(verb: str, told: str, own: bool) -> None:
    assert announces_own(verb, told) is own
