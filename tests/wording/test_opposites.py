"""Opposites, and words that exclude each other."""

import pytest

from brief.wording.opposites import opposites_of
from brief.wording.text import stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rose", "fell"),
        ("rose", "dropped"),
        ("increased", "decreased"),
        ("won", "lost"),
        ("opened", "closed"),
        ("accepted", "rejected"),
        ("allowed", "banned"),
        ("supported", "opposed"),
        ("confirmed", "denied"),
        ("started", "ended"),
        ("arrived", "left"),
        ("convicted", "acquitted"),
        ("guilty", "innocent"),
        ("north", "south"),
        ("eastern", "western"),
        ("bought", "sold"),
        ("hired", "fired"),
        ("male", "female"),
        ("most", "least"),
        ("first", "last"),
        ("released", "detained"),
        ("legal", "illegal"),
        ("hurt", "unhurt"),
        ("regularly", "occasionally"),
        ("full", "partial"),
    ],
)
def test_opposites_know_each_other(one: str, other: str) -> None:
    assert stem(other) in opposites_of(stem(one))
    assert stem(one) in opposites_of(stem(other))


@pytest.mark.parametrize("word", ["agency", "said", "Tuesday", "", "table"])
def test_most_words_have_no_opposite(word: str) -> None:
    assert opposites_of(stem(word)) == {}
