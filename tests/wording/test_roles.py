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
