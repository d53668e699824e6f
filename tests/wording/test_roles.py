"""Roles, and who holds them."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.roles import find_roles


@pytest.mark.parametrize(
    ("text", "name", "role", "affiliation"),
    [
        ("Foreign Minister Ilse Marrow left.", "Ilse Marrow", "Foreign Minister", None),
        (
            "Then Caldonia's foreign minister Ilse Marrow left.",
            "Ilse Marrow",
            "Caldonia's foreign minister",
            "Caldonia",
        ),
        (
            "State Department spokeswoman Heather Nauert spoke.",
            "Heather Nauert",
            "State Department spokeswoman",
            "State Department",
        ),
        (
            "Heather Nauert, the State Department spokeswoman, spoke.",
            "Heather Nauert",
            "State Department spokeswoman",
            "State Department",
        ),
        ("Renata Sool, a lawyer who represents nine of the men, left.", "Renata Sool", "lawyer", None),
        (
            "They were told nothing, said Renata Sool, a lawyer who represents nine of the men.",
            "Renata Sool",
            "lawyer",
            None,
        ),
        ("Martin Bamford, 30, a baker from Orlen, fled.", "Martin Bamford", "baker", None),
        (
            "The head of the Straits Chamber of Commerce, Pell Adair, said so.",
            "Pell Adair",
            "head of the Straits Chamber of Commerce",
            "Straits Chamber of Commerce",
        ),
        ("He met his North Korean counterpart, Ri Yong-ho.", "Ri Yong-ho", "North Korean counterpart", "North Korean"),
        ("A mission from the Littoral Council, a regional bloc, came.", "Littoral Council", "regional bloc", None),
        (
            "Tomas Brecht, who heads the Littoral Council, left.",
            "Tomas Brecht",
            "who heads the Littoral Council",
            "Littoral Council",
        ),
        (
            "Tomas Brecht is the president of Orlen University.",
            "Tomas Brecht",
            "president of Orlen University",
            "Orlen University",
        ),
        ("U.S. President Donald Trump left.", "Donald Trump", "U.S. President", "U.S."),
    ],
)
def test_a_role_is_found_with_its_affiliation(text: str, name: str, role: str, affiliation: str | None) -> None:
    found = {r.name: r for r in find_roles(text)}
    assert (found[name].role, found[name].affiliation) == (role, affiliation)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Brecht left.",
        "Tomas Brecht, after a long day, met a lawyer.",
        "Tomas Brecht, Ilse Marrow and Pell Adair left.",
        "In Orlen, Brecht met the minister.",
        "She spoke to the minister, Brecht said.",
        "The men met a lawyer.",
        "",
    ],
)
def test_no_role_is_read_into_other_sentences(text: str) -> None:
    assert find_roles(text) == ()


def test_other_languages_have_no_roles_here() -> None:
    assert find_roles("Außenminister Tomas Brecht kam.", "de") == ()


@given(st.text(alphabet="aN th,.’'", max_size=40).map(lambda s: f"Minister {s} Tomas Brecht, the head of {s}, said"))
def test_roles_are_cut_true(text: str) -> None:
    for r in find_roles(text):
        assert text[r.role_start : r.role_end] == r.role
        assert text[r.name_start : r.name_end] == r.name
        assert r.role.strip()


@pytest.mark.parametrize("unit", ["Minister Vesk, ", "Vesk, the head of ", "the leader, Vesk, "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    def seconds(repeats: int) -> float:
        text = unit * repeats
        started = time.perf_counter()
        find_roles(text)
        return time.perf_counter() - started

    # Eight times the length: linear is 8, quadratic 64.
    once = max(min(seconds(800) for _ in range(3)), 0.01)
    assert min(seconds(6400) for _ in range(2)) < 30 * once


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The plan was drawn up by then-Secretary of State Ada Holt.", "then-Secretary of State"),
        ("They met ex-Mayor Ada Holt there.", "ex-Mayor"),
        ("Lawyer Ada Holt spoke.", "Lawyer"),
    ],
)
def test_a_past_title_keeps_the_word_that_says_so(text: str, role: str) -> None:
    assert [(r.name, r.role) for r in find_roles(text)] == [("Ada Holt", role)]


@pytest.mark.parametrize(
    ("text", "role", "affiliation"),
    [
        ("Ada Holt, who teaches law at Orlen College, left.", "who teaches law at Orlen College", "Orlen College"),
        ("Ada Holt, who runs the mill and the ferry, left.", "who runs the mill and the ferry", None),
        ("Ada Holt, who served as ambassador to Vesk, left.", "ambassador to Vesk", "Vesk"),
        ("Ada Holt, who is the owner of the mill, left.", "owner of the mill", None),
        ("Ada Holt, one of the analysts, left.", "one of the analysts", None),
        ("Ada Holt, prosecuting, said so.", "prosecuting", None),
        ("Susan Holt, a climate model builder at the centre, left.", "climate model builder at the centre", None),
        (
            "Ada Holt, policy director at the Open Lens Project, left.",
            "policy director at the Open Lens Project",
            "Open Lens Project",
        ),
        ("Ada Holt, a historian and political analyst, left.", "historian and political analyst", None),
        ("Ada Holt, head of Vesk's civil aviation agency, left.", "head of Vesk's civil aviation agency", "Vesk"),
        ("Ada Holt was Orr's nominee.", "Orr's nominee", "Orr"),
        ("The town's longest-serving mayor, Ada Holt, left.", "longest-serving mayor", None),
        ("Ada Holt (44), a nurse, fled.", "nurse", None),
    ],
)
def test_a_role_is_cut_with_all_that_belongs_to_it(text: str, role: str, affiliation: str | None) -> None:
    first = find_roles(text)[0]
    assert (first.name.split()[-1], first.role, first.affiliation) == ("Holt", role, affiliation)


def test_a_role_that_names_another_leaves_the_other_his_own() -> None:
    assert [(r.name, r.role) for r in find_roles("Ada Holt, an adviser to Mayor Tom Orr, left.")] == [
        ("Ada Holt", "adviser to Mayor Tom Orr"),
        ("Tom Orr", "Mayor"),
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("It was said by the newspaper Halden Post.", "Halden Post", "newspaper"),
        ("They asked CNN affiliate Teletica for it.", "Teletica", "CNN affiliate"),
        ("Shares of the carmaker Velo fell.", "Velo", "carmaker"),
        ("The biggest union, Seafarers United, struck.", "Seafarers United", "biggest union"),
    ],
)
def test_what_an_organisation_is_stands_before_its_name(text: str, name: str, role: str) -> None:
    assert [(r.name, r.role) for r in find_roles(text)] == [(name, role)]


@pytest.mark.parametrize(
    "text",
    [
        "Susan Holt, a day later, left.",
        "Susan Holt, a record third time, won.",
        "Susan Holt, who is tired, left.",
        "Susan Holt, whose son was a lawyer, left.",
        "Susan Holt, who lives near the mill that burned down and the two farms that did not burn at all, left.",
        "In Holt, the mayor spoke.",
    ],
)
def test_what_does_not_say_who_somebody_is_is_no_role(text: str) -> None:
    assert find_roles(text) == ()


@pytest.mark.parametrize(
    "unit",
    [
        "Ada Holt, who runs the mill, ",
        "Ada Holt, a historian and ",
        "then-Mayor of ",
        "the maker of the head of the ",
        "Orr's ",
        "one of the ",
    ],
)
def test_longer_roles_cost_time_in_proportion_to_length(unit: str) -> None:
    started = time.process_time()
    find_roles(unit * (100_000 // len(unit)) + "Ada Holt.")
    assert time.process_time() - started < 10
