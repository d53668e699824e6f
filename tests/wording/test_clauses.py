from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.clauses import clause_around, clauses


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
