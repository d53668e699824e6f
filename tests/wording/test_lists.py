"""How many things are listed one after another."""

from __future__ import annotations

import pytest

from brief.wording.lists import list_lengths


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("It was seen in Maine, Vermont and Ohio.", {3}),
        ("Ollen, Karsk, New Vesk, and Mern were dark.", {4}),
        ("Wind and rain closed the road.", set()),
        ("It rained. Ollen and Karsk, Vesk and Mern were dark.", set()),
        ("Nothing is listed here.", set()),
    ],
)
def test_a_list_is_as_long_as_its_items(text: str, lengths: set[int]) -> None:
    assert list_lengths(text) == lengths
