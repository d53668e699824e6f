"""Actors that the text does not name."""

from __future__ import annotations

import time

import pytest

import brief
from brief.drafting.engines.extractive.candidates import Candidate, by_form, named_candidates
from brief.drafting.engines.extractive.survey import Survey, survey
from brief.drafting.engines.extractive.unnamed import acting_nouns, is_unnamed_source, unnamed_speakers


def read(text: str) -> Survey:
    return survey(brief.read(text + "\n"))


def speakers(text: str) -> list[Candidate]:
    surveyed = read(text)
    return unnamed_speakers(surveyed, frozenset(by_form(named_candidates(surveyed))))


def deeds(candidate: Candidate) -> list[tuple[str, str]]:
    return [(d.deed, d.text) for d in candidate.deeds]


# ---------------------------------------------------------------- who speaks


@pytest.mark.parametrize(
    ("text", "name", "kind", "said"),
    [
        (
            "Two diplomats briefed on the talks said the bridge will be sold.",
            "Two diplomats briefed on the talks",
            "unnamed",
            "said the bridge will be sold",
        ),
        (
            "A person familiar with the matter said the mill will close.",
            "Person familiar with the matter",
            "unnamed",
            "said the mill will close",
        ),
        (
            "Passengers said the ferry shook for a minute.",
            "Passengers",
            "unnamed",
            "said the ferry shook for a minute",
        ),
        ("The army said the gate was shut.", "Army", "organisation", "said the gate was shut"),
        ("The Vesk army said the gate was shut.", "Vesk army", "organisation", "said the gate was shut"),
    ],
)
def test_a_speaker_under_a_noun_alone_is_listed_with_what_was_said(text: str, name: str, kind: str, said: str) -> None:
    (speaker,) = speakers(text)
    assert (speaker.name, speaker.kind, deeds(speaker)) == (name, kind, [("said", said)])


@pytest.mark.parametrize(
    "text",
    [
        "The company said the gate was shut.",
        "The spokesman said the plan was poor.",
        "Ada Quill said the plan was poor.",
        "Ada Quill, the mayor, left. The mayor said the plan was poor.",
        "She said the plan was poor.",
        "Two diplomats briefed on the talks left for Vesk.",
    ],
    ids=[
        "a company named before",
        "a spokesman of anybody",
        "a name",
        "an office with a holder",
        "a pronoun",
        "silent",
    ],
)
def test_who_was_named_before_or_says_nothing_is_not_listed(text: str) -> None:
    assert speakers(text) == []


def test_a_shorter_form_is_the_same_speaker() -> None:
    (speaker,) = speakers("Vesk officials said the gate was shut on Monday. Officials declined to say who shut it.")
    assert speaker.forms == {"Vesk officials": 1, "Officials": 1}
    assert speaker.sentences == [1, 2]
    assert deeds(speaker) == [
        ("said", "said the gate was shut on Monday"),
        ("declined", "declined to say who shut it"),
    ]


@pytest.mark.parametrize(
    ("text", "is_source"),
    [
        ("Two officials briefed on the talks said the mill will close.", True),
        ("A person familiar with the matter said the mill will close.", True),
        ("Passengers said the ferry shook for a minute.", False),
        ("Critics said the plan was poor.", False),
        ("Police officials said the gate was shut.", False),
        ("The army said the gate was shut.", False),
        ("Ada Quill said the gate was shut.", False),
    ],
)
def test_a_source_is_unnamed_only_where_it_could_be_named(text: str, is_source: bool) -> None:
    (act,) = read(text).speech
    assert is_unnamed_source(act) is is_source


# ---------------------------------------------------------------- who acts


def test_a_noun_that_acts_and_is_met_twice_is_listed() -> None:
    (driver,) = acting_nouns(read("The driver left the road at noon. Police found the driver in a field."))
    assert (driver.name, driver.kind, driver.sentences) == ("Driver", "person", [1, 2])
    assert deeds(driver) == [("did", "left the road at noon")]


def test_a_plural_is_a_group() -> None:
    (miners,) = acting_nouns(read("The miners left the pit at noon. A train took the miners home."))
    assert (miners.name, miners.kind) == ("Miners", "group")


@pytest.mark.parametrize(
    "text",
    [
        "The driver left the road at noon. The mill closed.",
        "Police found the driver in a field. A doctor saw the driver.",
        "“It was noon when the driver left the road,” Ada Quill said. A doctor saw the driver.",
        "The heron left the road at noon. Police found the heron in a field.",
    ],
    ids=["met once", "never a subject", "a subject in a quotation", "no noun of people"],
)
def test_what_is_met_once_or_does_nothing_or_is_nobody_is_not_listed(text: str) -> None:
    assert acting_nouns(read(text)) == []


def test_of_two_culprits_the_one_met_more_often_is_listed() -> None:
    text = (
        "The gunman fired at the old gate. The suspect fled to Orlen by boat. The gunman was held there. "
        "Police took the suspect to Vesk. The gunman is in Vesk now."
    )
    assert [c.name for c in acting_nouns(read(text))] == ["Gunman"]


@pytest.mark.parametrize(
    "unit", ["the driver left the road, and ", "the driver ", "The driver left the road at noon. "]
)
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = "It began in Orlen on Monday. " + unit * (100_000 // len(unit)) + "It ended."
    surveyed = read(text)
    started = time.process_time()
    acting_nouns(surveyed), unnamed_speakers(surveyed, frozenset())
    assert time.process_time() - started < 5
