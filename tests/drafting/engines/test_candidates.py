"""Forms of one name joined."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.drafting.engines.extractive.candidates import Candidate, by_form, named_candidates
from brief.drafting.engines.extractive.survey import survey


def found(text: str) -> list[Candidate]:
    return named_candidates(survey(brief.read(text + "\n")))


def forms(text: str) -> list[set[str]]:
    return [set(candidate.forms) for candidate in found(text)]


@pytest.mark.parametrize(
    ("text", "name", "joined"),
    [
        ("They met Ada Quill on Monday. Then Quill left.", "Ada Quill", {"Ada Quill", "Quill"}),
        (
            "Maureen “Mo” Tranter left the mill. They asked Mo about it. Tranter said nothing.",
            "Maureen “Mo” Tranter",
            {"Maureen “Mo” Tranter", "Mo", "Tranter"},
        ),
        (
            "The U.S. shut it. They asked the United States about it. They asked America too.",
            "United States",
            {"U.S.", "United States", "America"},
        ),
        ("North Korea shut the gate. They asked the North about it.", "North Korea", {"North Korea", "North"}),
        ("Human Rights Watch came. They asked HRW about it.", "Human Rights Watch", {"Human Rights Watch", "HRW"}),
    ],
)
def test_forms_of_one_name_are_one_under_the_fullest(text: str, name: str, joined: set[str]) -> None:
    (candidate,) = found(text)
    assert (candidate.name, set(candidate.forms)) == (name, joined)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("They met Ada Quill and Tom Quill. Then Quill left.", [{"Ada Quill"}, {"Tom Quill"}, {"Quill"}]),
        (
            "North Korea and North Macedonia met. They asked the North about it.",
            [{"North Korea"}, {"North Macedonia"}, {"North"}],
        ),
    ],
)
def test_a_short_form_that_may_mean_two_is_neither(text: str, apart: list[set[str]]) -> None:
    assert forms(text) == apart


def test_a_short_form_that_may_mean_two_is_the_one_named_twice_as_often() -> None:
    assert forms("They met Ada Quill, Ada Quill and Tom Quill. Then Quill left.") == [
        {"Ada Quill", "Quill"},
        {"Tom Quill"},
    ]


def test_the_fullest_form_counts_wherever_it_stands() -> None:
    (candidate,) = found("They asked Quill about the gate. Then Ada Quill left.")
    assert (candidate.name, candidate.sentences) == ("Ada Quill", [1, 2])


@pytest.mark.parametrize(
    "text",
    ["South Korean officials met in the port.", "The MEP left the port.", "They asked the CEO about the port."],
    ids=["an adjective of a state", "a post", "an office"],
)
def test_what_names_nobody_is_no_candidate(text: str) -> None:
    assert found(text) == []


def test_a_name_that_runs_on_into_another_is_left_out() -> None:
    assert forms("They saw Ada Quill on Monday. They saw Ada Quill again. They saw Ada Quill Orlen there.") == [
        {"Ada Quill"}
    ]


def test_a_plural_with_an_article_is_a_group() -> None:
    (team,) = found("They watched the Orlen Raiders on Monday. It was a game that the Raiders won.")
    assert (team.name, team.kind) == ("Orlen Raiders", "group")


@pytest.mark.parametrize(
    ("text", "represented"),
    [
        ("They asked Vesk’s foreign minister about it.", True),
        ("They asked Vesk's army about it.", True),
        ("They asked Vesk about it.", False),
        ("They asked Vesk’s poets about it.", False),
    ],
)
def test_a_state_is_represented_where_the_text_speaks_of_its_offices(text: str, represented: bool) -> None:
    (candidate,) = found(text)
    assert candidate.represented is represented


def test_the_title_before_a_name_is_its_role_and_a_courtesy_is_none() -> None:
    lawyer, orr = found("They met Mr. Orr, then lawyer Ada Quill.")
    assert (lawyer.name, lawyer.role, lawyer.role_sentence) == ("Ada Quill", "lawyer", 1)
    assert (orr.name, orr.role) == ("Orr", None)


def test_a_name_of_the_title_counts_where_the_body_has_it_too() -> None:
    (quill,) = found("Quill Wins Vote at Orlen Mill\n\nAda Quill won the vote on Monday. They met Quill at the mill.")
    assert (quill.in_title, quill.sentences, quill.mentions) == (True, [0, 1, 2], 3)


def test_a_last_name_alone_later_on_tells_that_somebody_is_called_so() -> None:
    called, not_called = found("They met Ada Quill and Pell Adair. Then Quill left.")
    assert (called.is_called_by_last_name, not_called.is_called_by_last_name) == (True, False)


SENTENCES = (
    "Ada Quill met Tom Orr in Vesk.",
    "They asked Quill about it.",
    "Tom Quill and Mo left.",
    "Maureen “Mo” Tranter came.",
    "The U.S. and North Korea met.",
    "The North asked America.",
    "They saw the Orlen Raiders and Orlen.",
    "Vesk’s minister, Pell Adair, left.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_every_candidate_is_met_in_the_sentences_it_lists_and_has_its_forms_alone(text: str) -> None:
    surveyed = survey(brief.read(f"The ferry came at noon. {text}\n"))
    candidates = named_candidates(surveyed)
    listed = [form for c in candidates for form in c.forms if c.forms[form]]
    assert len(listed) == len(set(listed))
    assert set(listed) <= {form for c in by_form(candidates).values() for form in c.forms}
    for c in candidates:
        assert c.sentences == sorted(c.sentences)
        assert len(c.sentences) == c.mentions
        for number in c.sentences:
            sentence = surveyed.by_number(number)
            assert sentence is not None
            assert any(form in sentence.sentence.text for form in c.forms)


@pytest.mark.parametrize("unit", ["Ada Quill{} left. ", "Ada Q{}uill left. ", "Quill and Orr{} left. "])
def test_many_names_are_joined_in_time(unit: str) -> None:
    letters = ["".join(chr(97 + int(digit)) for digit in str(i)) for i in range(4000)]
    surveyed = survey(brief.read("The ferry came at noon. " + "".join(map(unit.format, letters)) + "\n"))
    started = time.process_time()
    named_candidates(surveyed)
    assert time.process_time() - started < 8
