"""Phrases that negate without a negating word, and the roots that words share."""

import time

import pytest

from brief.wording.negating import find_negating
from brief.wording.roots import root
from brief.wording.text import stem


@pytest.mark.parametrize(
    ("text", "words", "negated"),
    [
        ("She has yet to decide.", "yet to", "decide"),
        ("He advised them against leaving.", "against", "leaving"),
        ("He was kept by the guards from leaving.", "kept by the guards from", "leaving"),
        ("It ended in a truce rather than a treaty.", "rather than", "treaty"),
        ("He refused in a letter to resign.", "refused in a letter to", "resign"),
        ("She had no plans to run.", "no plans to", "run"),
        ("I don't think the bridge will last.", "don't think", "last"),
        ("The board ruled out a sale.", "ruled out", "sale"),
        ("He was too weak to stand.", "too weak to", "stand"),
        ("The road avoids slopes.", "avoids", "slopes"),
        ("She did not want to discuss what was wrong.", "not want", "discuss"),
    ],
)
def test_a_phrase_is_found_with_the_word_it_negates(text: str, words: str, negated: str) -> None:
    (negation,) = find_negating(text)
    assert (negation.text, negation.scope) == (words, stem(negated))


@pytest.mark.parametrize(
    "text", ["She did not rule out a sale.", "They come from the north.", "He spoke against the plan.", ""]
)
def test_other_phrases_negate_nothing(text: str) -> None:
    assert find_negating(text) == ()


def test_other_languages_have_none() -> None:
    assert find_negating("yet to", "es") == ()


@pytest.mark.parametrize(
    ("verb", "noun"),
    [("decide", "decision"), ("refuse", "refusal"), ("announce", "announcement"), ("notify", "notification")],
)
def test_a_verb_and_its_noun_share_a_root(verb: str, noun: str) -> None:
    assert root(stem(verb)) == root(stem(noun))


@pytest.mark.parametrize(("one", "other"), [("report", "repair"), ("nation", "nature")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert root(stem(one)) != root(stem(other))


@pytest.mark.parametrize("unit", ["kept a ", "refused in ", "not think ", "no ", "too a "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.perf_counter()
    find_negating(text)
    assert time.perf_counter() - started < 10
