"""How far a deed has come, and words that place it in time beside a date."""

import time

import pytest

from brief.wording.absences import find_absences
from brief.wording.stage_marks import is_attitude, is_marked, is_planned_outright, looks_ahead
from brief.wording.stages import find_deeds
from brief.wording.time_relations import (
    bearing,
    clock_minutes,
    limit_before,
    may_be_the_same_part,
    numbered_parts,
    parts_of_day,
    sides,
    vague_span,
)


@pytest.mark.parametrize(
    ("text", "stem", "stage"),
    [
        ("The shop will open.", "open", "planned"),
        ("The shop is to open.", "open", "planned"),
        ("They'll arrive and leave.", "leave", "planned"),
        ("The shop has yet to open.", "open", "planned"),
        ("Marn had planned to sell it.", "sell", "planned"),
        ("A visit to Orrel is planned.", "visit", "planned"),
        ("The shop may open.", "open", "possible"),
        ("Marn is considering resigning.", "resign", "weighed"),
        ("Marn decided to resign.", "resign", "decided"),
        ("The army announced a drill.", "drill", "announced"),
        ("The claims are being assessed.", "assess", "ongoing"),
        ("He's meeting them.", "meet", "ongoing"),
        ("They were searching.", "search", "was ongoing"),
        ("Talks have begun.", "talk", "begun"),
        ("She managed to sell it.", "sell", "done"),
        ("Marn has rebuilt it.", "rebuild", "done"),
        ("They completed a review.", "review", "done"),
        ("The road remains closed.", "clos", "lasting"),
        ("It has not opened.", "open", "denied"),
        ("Talks on the pier continue.", "talk", "ongoing"),
        ("The inquiry is under way.", "investigat", "ongoing"),
        ("The strike has ended.", "strike", "done"),
        ("The money is headed to Tarn.", "head", "planned"),
        ("Divers are en route to Tarn.", "rout", "planned"),
        ("Linn is due to have surgery.", "have", "planned"),
        ("Owners want the mill closed.", "clos", "possible"),
    ],
)
def test_the_verb_group_tells_how_far_a_deed_has_come(text: str, stem: str, stage: str) -> None:
    assert (stem, stage) in [(d.stem, d.stage) for d in find_deeds(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The proposed levy.",
        "It would vote before the matter went to court.",
        "She stopped to rest, a challenge to Marsh.",
        "The rules hold once a claim has been made.",
        "Marn would later open it.",
    ],
)
def test_what_is_no_deed_or_left_open_has_no_such_stage(text: str) -> None:
    stems = {"propos", "went", "go", "rest", "marsh", "mak", "make", "open"}
    assert [d.stem for d in find_deeds(text) if d.stem in stems] == []


def test_words_of_time_are_told_apart() -> None:
    assert [t.name for t in parts_of_day("On Monday morning, after lunchtime and at 9 p.m.")] == [
        "morning",
        "noon",
        "evening",
    ]
    assert may_be_the_same_part("night", "evening")
    assert not may_be_the_same_part("night", "morning")
    assert [t.name for t in sides("Named after her aunt, she left before the vote and a day after it.")] == ["before"]
    assert (bearing("two years ago"), bearing("two years later"), bearing("two years")) == ("past", "future", None)
    assert [(n.which, n.what) for n in numbered_parts("The closing stage of the 2nd round")] == [
        ("last", "stage"),
        ("second", "round"),
    ]
    assert limit_before("since 2015", 6) == "after"
    assert clock_minutes("3 p.m.") & clock_minutes("15:00")
    assert not clock_minutes("3 p.m.") & clock_minutes("3 a.m.")
    assert vague_span("in recent years") == vague_span("a few years ago") == ("year", "past")
    assert vague_span("three years ago") == (None, None)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The firm gave no reason.", "why"),
        ("They did not say how many were lost.", "number"),
        ("No date was set.", "when"),
        ("Nobody at the firm commented.", "comment"),
    ],
)
def test_what_a_text_says_is_not_given_is_found(text: str, kind: str) -> None:
    assert [a.kind for a in find_absences(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "outright", "marked"),
    [
        ("She will open it.", True, True),
        ("She would open it.", True, False),
        ("She asked to open it.", False, False),
        ("She has opened it.", False, True),
        ("She opened it.", False, False),
        ("She is considering opening it.", False, True),
    ],
)
def test_some_words_say_outright_how_far_a_deed_has_come(text: str, outright: bool, marked: bool) -> None:
    deed = next(d for d in find_deeds(text) if d.stem == "open")
    assert (is_planned_outright(text, deed), is_marked(text, deed)) == (outright, marked)


def test_a_word_about_a_deed_is_told_from_the_deed() -> None:
    assert [is_attitude(d) for d in find_deeds("He announced it. She opened it.")] == [True, False]


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("The board cleared him.", False),
        ("It goes live tomorrow.", True),
        ("They may leave.", True),
        ("A strike is likely.", True),
        ("The shop near Tarn has shut.", False),
    ],
)
def test_a_text_that_may_tell_of_what_is_to_come_is_known(text: str, ahead: bool) -> None:
    assert looks_ahead(text) is ahead


@pytest.mark.parametrize(
    "unit", ["will and ", "no reason for ", "to be ", "was not ", "the ", "before after ", "way to "]
)
def test_long_runs_of_the_same_words_take_time_in_proportion(unit: str) -> None:
    started = time.perf_counter()
    find_deeds(unit * 1_500)
    find_absences(unit * 1_500)
    sides(unit * 1_500)
    looks_ahead(unit * 1_500)
    assert time.perf_counter() - started < 2
