"""Negation and denial."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.negation import find_negations
from brief.wording.text import stem


@pytest.mark.parametrize(
    ("text", "words", "kind", "negated"),
    [
        ("Marrow did not resign.", "not", "not", "resign"),
        ("Marrow didn't resign.", "didn't", "not", "resign"),
        ("Marrow didn’t resign.", "didn’t", "not", "resign"),
        ("The council did not immediately respond.", "not", "not", "respond"),
        ("The men have not been charged.", "not", "not", "charged"),
        ("He did not, however, sign.", "not", "not", "sign"),
        ("Trucks cannot cross.", "cannot", "not", "cross"),
        ("He never signed.", "never", "never", "signed"),
        ("No prisoner formed part of the talks.", "No", "no", "prisoner"),
        ("No one died.", "No one", "no", "died"),
        ("Nothing is planned.", "Nothing", "no", "planned"),
        ("Nobody was hurt.", "Nobody", "no", "hurt"),
        ("None of the men were released.", "None", "no", "released"),
        ("They found nothing.", "nothing", "no", "found"),
        ("She is no longer minister.", "no longer", "not", "minister"),
        ("The delegation left without speaking.", "without", "without", "speaking"),
        ("Vesk denied that it had accepted any condition.", "denied", "denial", "accepted"),
        ("Vesk denies wrongdoing.", "denies", "denial", "wrongdoing"),
        ("Vesk rejected the offer.", "rejected", "rejection", "offer"),
        ("Vesk denied the “secret” visit.", "denied", "denial", "secret"),
        ("It was a charge she dismissed as nonsense.", "dismissed", "rejection", "charge"),
        ("It was a charge Caldonia rejects.", "rejects", "rejection", "charge"),
        ("Marrow declined to comment.", "declined to", "failure", "comment"),
        ("Vesk refused to sign.", "refused to", "failure", "sign"),
        ("The pilot failed to land.", "failed to", "failure", "land"),
        ("They were unable to leave.", "unable to", "failure", "leave"),
        ("The driver was unhurt.", "unhurt", "affix", "hurt"),
    ],
)
def test_a_negation_is_found_with_the_word_it_negates(text: str, words: str, kind: str, negated: str) -> None:
    (negation,) = find_negations(text)
    assert (negation.text, negation.kind, negation.scope) == (words, kind, stem(negated))


@pytest.mark.parametrize(
    "text",
    [
        "She speaks not only Vesk but German.",
        "Users choose whether or not to log out.",
        "There is no doubt that she left.",
        "He must leave no later than Tuesday.",
        "It costs no more than $40.",
        "No. 10 refused comment.",
        "Marrow refused to rule out a meeting.",
        "I certainly can't preclude any talks.",
        "The minister knows the note by heart.",
        "",
    ],
)
def test_what_only_looks_like_a_negation_is_none(text: str) -> None:
    assert find_negations(text) == ()


@pytest.mark.parametrize(
    ("text", "word"), [('"No," she said.', "No"), ("She did not say which of the bridges was closed.", "not")]
)
def test_an_answer_and_what_is_not_told_negate_no_word(text: str, word: str) -> None:
    (negation,) = find_negations(text)
    assert (negation.text, negation.scope) == (word, None)


def test_neither_and_nor_each_negate_their_own_word() -> None:
    assert [(n.text, n.scope) for n in find_negations("It is neither safe nor cheap.")] == [
        ("neither", "safe"),
        ("nor", stem("cheap")),
    ]


def test_other_languages_have_no_negations_here() -> None:
    assert find_negations("no lo hizo", "es") == ()


@given(st.text(alphabet="notevrdi 'n’,.N"))
def test_negations_are_ordered_disjoint_and_cut_true(text: str) -> None:
    end = 0
    for n in find_negations(text):
        assert end <= n.start < n.end <= len(text)
        assert text[n.start : n.end] == n.text
        end = n.end


@pytest.mark.parametrize("unit", ["not ", "no", "denied that ", "nothing, "])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.perf_counter()
    find_negations(text)
    assert time.perf_counter() - started < 10
