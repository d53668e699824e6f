import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.clauses import clause_around, clauses, turns


def cut(text: str) -> list[str]:
    return [text[c.start : c.end] for c in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They met on Friday in the port, but no text was signed at the end.",
            ["They met on Friday in the port", "but no text was signed at the end."],
        ),
        (
            "The council sat for hours; the mayor left before the vote.",
            ["The council sat for hours", "the mayor left before the vote."],
        ),
        ("Trucks, vans and buses were held at the gate.", ["Trucks, vans and buses were held at the gate."]),
        ("Rain fell, and so on.", ["Rain fell, and so on."]),
        (
            'He said "it closed in June, and it stays closed" to a crowd.',
            ['He said "it closed in June, and it stays closed" to a crowd.'],
        ),
    ],
)
def test_clauses_end_at_punctuation_that_opens_another(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_the_clause_around_a_date_leaves_the_rest_out() -> None:
    text = "Vesk shut the crossing on March 12, after talks that lasted a week had failed."
    span = clause_around(text, 26, 34)
    assert text[span.start : span.end] == "Vesk shut the crossing on March 12"


@given(st.text(alphabet='ab ,;-—"“”.\n', max_size=80))
def test_clauses_are_ordered_and_do_not_overlap(text: str) -> None:
    spans = clauses(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert spans[0].start == 0
    assert spans[-1].end == len(text.rstrip())


@pytest.mark.parametrize(
    ("rest", "takes_back"),
    [
        (", but no text was signed.", True),
        ("; however, few came.", True),
        (" — although late.", True),
        (", only to part.", True),
        (", unless it rained.", True),
        (" except Linn.", True),
        (", BUT late.", True),
        (", and they signed.", False),
        (", butter was sold.", False),
        (", only two came.", False),
        (", yetis came.", False),
        ("", False),
    ],
)
def test_what_follows_turns_where_it_takes_back_what_stands_before(rest: str, takes_back: bool) -> None:
    assert turns("They met" + rest, 8) is takes_back


@pytest.mark.parametrize("unit", [", and ", "a b c d; ", "— ", "“a”, but ", ", , ", "- - ", " "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    clauses(text), turns(text, 0)
    assert time.process_time() - started < 5


def test_clauses_of_one_sentence_are_asked_for_again_at_no_cost() -> None:
    text = "it rained on Monday, and then " * 3000
    started = time.process_time()
    for _ in range(2000):
        clauses(text)
    assert time.process_time() - started < 5
