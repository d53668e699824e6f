"""Long sentences cut to whole clauses."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import brief
from brief.document import Sentence
from brief.drafting.engines.extractive.survey import Surveyed, survey
from brief.drafting.engines.extractive.trimming import LONGEST_FACT, MARK, SHORTEST_KEPT, trimmed

LEAD = "The council of Orlen closed the old bridge to lorries on Monday after a long inspection of its piers"
REST = "divers had begun in the first week of March and ended only on Saturday night in bad weather"


def cut(text: str) -> str:
    (sentence,) = survey(brief.read(text + "\n")).sentences
    return trimmed(sentence)


def test_a_clause_that_a_comma_and_an_opening_word_set_off_goes() -> None:
    assert cut(f"{LEAD}, which {REST}.") == f"{LEAD} …"


def test_a_sentence_of_no_more_words_than_a_fact_may_have_stays_whole() -> None:
    text = "The council closed the old bridge on Monday, which divers had begun to look at in the first week of March."
    assert cut(text) == text


def test_of_several_clauses_as_many_stay_as_a_fact_may_have() -> None:
    text = (
        "The council of Orlen closed the old bridge to lorries on Monday; the ferry sails again in June, "
        "when the port has room for forty cars, which is more than on the day on which the old bridge was built."
    )
    assert cut(text) == (
        "The council of Orlen closed the old bridge to lorries on Monday; the ferry sails again in June, "
        "when the port has room for forty cars …"
    )


def test_a_sentence_that_no_clause_ends_is_cut_after_a_word_and_marked() -> None:
    text = "The council saw " + " and ".join(f"Ada{'abcdefghij'[n % 10]} Quill" for n in range(60)) + "."
    words = cut(text)
    assert len(words) <= 600
    assert words.endswith(" …")
    assert text.startswith(words.removesuffix(" …") + " ")


@pytest.mark.parametrize(
    "rest",
    [
        "which divers may have begun in the first week of March and ended only on Saturday night in bad weather.",
        "which divers had begun in the first week of March and did not end until Saturday night in bad weather.",
        "which divers had begun in the first week of March and ended on Saturday night in bad weather, Ada Quill said.",
        "which divers had called “the worst of our lives” in a letter that the town printed in the first week of May.",
        "but cars and bicycles go on using it until the end of the year at a speed of ten miles an hour.",
        "although cars and bicycles go on using it until the end of the year at a speed of ten miles an hour.",
    ],
    ids=["hedge", "negation", "speaker", "quotation", "but", "although"],
)
def test_what_says_how_surely_or_by_whom_or_takes_back_is_never_cut(rest: str) -> None:
    text = f"{LEAD}, {rest}"
    assert cut(text) == text


def test_too_short_a_clause_is_not_left_alone() -> None:
    text = f"The council closed it, which {REST} with the help of two boats from the port and a crane from the mill."
    assert cut(text) == text


CLAUSES = (
    "the council of Orlen met the owners of the mill",
    "and it rained in the whole valley",
    "which the ferry from Vesk had left at noon",
    "but the old bridge stayed open to cars and lorries",
    "Ada Quill said that the dam was safe",
    "while the town may sell the two cranes in the port",
    "when nobody had not been told of the vote",
    "who called it “a day of ice”",
)


@given(st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=9), st.sampled_from([", ", "; ", " — ", " "]))
def test_a_trimmed_sentence_is_the_beginning_of_it_and_marked(parts: list[str], joint: str) -> None:
    text = "It was Monday and " + joint.join(parts) + "."
    for s in survey(brief.read(text + "\n")).sentences:
        kept = trimmed(s)
        if kept == s.sentence.text:
            continue
        beginning = kept.removesuffix(MARK)
        assert kept == beginning + " …"
        assert s.sentence.text.startswith(beginning)
        assert SHORTEST_KEPT <= len(beginning.split()) <= LONGEST_FACT
        assert all(h.start < len(beginning) for h in s.hedges)
        assert all(n.start < len(beginning) for n in s.negations)
        assert "“" not in s.sentence.text[len(beginning) :]


@pytest.mark.parametrize("unit", ["they met in Orlen, and it rained, ", "a b c d; ", "a bit of rain, but ", "— ", "“"])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit)) + "it ended."
    started = time.process_time()
    trimmed(Surveyed(Sentence(1, 0, len(text), text, 0), ()))
    assert time.process_time() - started < 2
