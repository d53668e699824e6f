"""How a sentence speaks of one who acts, and who bears the words that are said."""

from __future__ import annotations

import pytest

from brief.wording.actors_in_text import (
    apposition_after,
    is_calling,
    is_represented,
    is_second_subject,
    lacks_subject,
    opens_clause,
    shares_surname,
    verb_phrase_start,
)
from brief.wording.attribution import find_attributions
from brief.wording.happenings import find_exculpation, tells_of_death
from brief.wording.speakers import is_known_before, is_source, kind_of_noun
from brief.wording.text import has_any


def end_of(text: str, words: str) -> int:
    return text.index(words) + len(words)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Vesk's foreign minister left.", "Vesk", True),
        ("Vesk’s army left.", "Vesk", True),
        ("Vesk's harbour froze.", "Vesk", False),
        ("Vesk left.", "Vesk", False),
    ],
)
def test_a_state_is_represented_by_its_minister_not_by_its_harbour(text: str, name: str, expected: bool) -> None:
    assert is_represented(text, end_of(text, name)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Bruce and Irene Holt left.", True), ("Bruce and Irene left.", False), ("Orlen and Vesk Harbour shut.", False)],
)
def test_a_first_name_beside_a_full_name_is_half_a_name(text: str, expected: bool) -> None:
    first = text.split()[0]
    assert shares_surname(text, first, len(first)) is expected


def test_the_second_of_two_subjects_is_told_from_one_alone() -> None:
    assert is_second_subject("Vesk and the Orlen Club have asked", len("Vesk and the "))
    assert not is_second_subject("The Orlen Club has asked", len("The "))


def test_a_name_in_apposition_begins_behind_the_comma_and_the_article() -> None:
    text = "the bank's parent, the Orlen Group, said"
    at = apposition_after(text, end_of(text, "parent"))
    assert at is not None
    assert text[at:].startswith("Orlen Group")
    assert apposition_after("the bank said", len("the bank")) is None


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Oro left the room.", "Oro", True),
        ("On Friday, Oro left.", "Oro", True),
        ("There was no sign that Oro had left.", "Oro", False),
        ("When Oro left, the gate closed.", "Oro", False),
    ],
)
def test_only_the_subject_of_a_main_clause_opens_it(text: str, name: str, expected: bool) -> None:
    assert opens_clause(text, text.index(name)) is expected


def test_a_verb_phrase_begins_with_its_auxiliaries() -> None:
    text = "Vesk has repeatedly denied it."
    assert text[verb_phrase_start(text, text.index("denied")) :].startswith("has repeatedly denied")


def test_what_is_said_of_a_subject_elsewhere_lacks_one() -> None:
    text = "who the army said was bruised on the brow"
    start = end_of(text, "said ")
    assert lacks_subject(text, start, len(text))
    assert not lacks_subject("said he was bruised", 5, 19)


def test_a_verb_of_calling_needs_the_name_right_behind_it() -> None:
    assert is_calling("described", " as “")
    assert not is_calling("described", " the deal as “")
    assert not is_calling("said", " ")


# ---------------------------------------------------------------- who bears the words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Holt, chairman of the Orlen Club, which runs the pool, said the pool was shut.", "Ada Holt"),
        (
            "A columnist in the newspaper Halden Post said the pool was shut.",
            "A columnist in the newspaper Halden Post",
        ),
        ("Ada Holt, 51, who lives in a hamlet near Orlen, on the coast, said the pool was shut.", "Ada Holt"),
        ("The Orlen Club said the pool was shut.", "The Orlen Club"),
        ("Ada Holt left. The club said the pool was shut.", "The club"),
    ],
)
def test_the_words_are_borne_by_the_person_not_by_what_describes_him(text: str, speaker: str) -> None:
    assert [a.speaker for a in find_attributions(text)] == [speaker]


@pytest.mark.parametrize(
    ("speaker", "source", "known"),
    [
        ("a senior official", True, False),
        ("two diplomats briefed on the talks", True, False),
        ("the officials", True, False),
        ("police officials", False, False),
        ("the broadcaster", False, True),
        ("its chairman", False, True),
        ("two guests at the table", False, False),
        ("Mirror the gold medal winner", False, True),
    ],
)
def test_a_source_is_told_from_one_whom_the_reader_knows(speaker: str, *, source: bool, known: bool) -> None:
    assert is_source(speaker) is source
    assert is_known_before(speaker) is known


@pytest.mark.parametrize(
    ("phrase", "kind"),
    [("Orlen army", "organisation"), ("human rights groups", "group"), ("late changes", None), ("gate", None)],
)
def test_a_speaker_without_a_name_is_what_its_noun_says(phrase: str, kind: str | None) -> None:
    assert kind_of_noun(phrase) == kind


def test_an_alleged_thing_is_nobody_s_allegation() -> None:
    text = "The report on 22,000 alleged clients of the bank was long."
    assert find_attributions(text) == ()


# ---------------------------------------------------------------- what is fair to say


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There is no direct evidence of wrongdoing.", "no direct evidence"),
        ("The trade is not prohibited in Vesk.", "not prohibited"),
        ("She was acquitted in May.", "acquitted"),
        ("Evidence was found in the mill.", None),
    ],
)
def test_what_speaks_for_somebody_is_found(text: str, expected: str | None) -> None:
    span = find_exculpation(text)
    assert (text[span.start : span.end] if span else None) == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("He admitted killing Ada Holt.", "Ada Holt", True),
        ("Ada Holt's funeral was on Friday.", "Ada Holt", True),
        ("Ada Holt, 41, died on Friday.", "Ada Holt", True),
        ("Ada Holt left on Friday.", "Ada Holt", False),
        ("The death of the bill pleased Ada Holt.", "Ada Holt", False),
    ],
)
def test_the_dead_are_known_by_the_words_beside_their_name(text: str, name: str, expected: bool) -> None:
    start = text.index(name)
    assert tells_of_death(text, start, start + len(name)) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("It took 3 of them.", True), ("A half-day strike.", True), ("HALF of it", True), ("Nothing of that.", False)],
)
def test_a_quick_look_sees_figures_and_parts_of_compounds(text: str, expected: bool) -> None:
    assert has_any(text, frozenset({"half"})) is expected
