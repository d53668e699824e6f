"""How far a deed has come, and words that place it in time beside a date."""

import time

import pytest

from brief.wording.absences import find_absences
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


@pytest.mark.parametrize("unit", ["will and ", "no reason for ", "to be ", "was not ", "the ", "before after "])
def test_long_runs_of_the_same_words_take_time_in_proportion(unit: str) -> None:
    started = time.perf_counter()
    find_deeds(unit * 20_000)
    find_absences(unit * 20_000)
    sides(unit * 20_000)
    assert time.perf_counter() - started < 10
