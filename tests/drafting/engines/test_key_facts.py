"""Which sentences are quoted, with what, and in what order."""

from __future__ import annotations

import time
from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.drafting.engines.extractive.engine import draft_document
from brief.drafting.engines.extractive.key_facts import LONGEST_RUN, OPENING, WORDS_A_FACT, KeyFact, choose_key_facts
from brief.drafting.engines.extractive.survey import survey
from brief.drafting.engines.extractive.worth import Chosen, Worth, slots_of
from brief.wording.pointers import leans_back

BRIDGE = "The council of Orlen shut the old bridge on Monday."


def facts(text: str, most: int = 9) -> list[KeyFact]:
    return choose_key_facts(survey(brief.read(text + "\n")), most)


def numbers(text: str, most: int = 9) -> list[list[int]]:
    return [fact.numbers for fact in facts(text, most)]


# ---------------------------------------------------------------- what is quoted together


def test_a_sentence_that_leans_back_is_quoted_with_the_one_before() -> None:
    assert numbers(f"{BRIDGE} It gave no reason for that. Ada Quill, the mayor, was in Vesk.") == [[1, 2], [3]]


def test_what_leans_back_further_than_a_run_reaches_is_left_out() -> None:
    chain = f"{BRIDGE} It was the first of May. They were all at home that day. He was there for an hour."
    assert numbers(chain) == [[1, 2, 3]]


def test_a_quotation_of_several_sentences_is_quoted_whole() -> None:
    text = "“The bridge is old. It will fall in a year. Nobody will mend it,” Ada Quill told the council on Monday."
    assert numbers(f"{text} The council shut it.") == [[1, 2, 3]]


def test_a_quotation_longer_than_a_run_is_not_cut_into() -> None:
    quotation = (
        "“The bridge is old. It may fall in a year. Nobody will mend it. Nobody will pay for it,” Ada Quill said."
    )
    assert numbers(f"{BRIDGE}\n\n{quotation}\n\nThe mill at Orlen will pay for the ferry in May.") == [[1], [6]]


# ---------------------------------------------------------------- what is no fact


@pytest.mark.parametrize(
    "line",
    [
        "Was it the ice on the old bridge of Orlen?",
        "A crane at the old bridge of Orlen on Monday .",
        "Old bridge shut in Orlen on Monday after",
        "See the bridge.",
    ],
    ids=["question", "caption", "without a stop", "too short"],
)
def test_what_does_not_read_as_a_statement_is_no_fact(line: str) -> None:
    assert line not in [fact.text for fact in facts(f"{BRIDGE}\n\n{line}\n\nThe ferry sails to Vesk at noon in May.")]


def test_a_text_of_one_question_has_it_for_a_fact() -> None:
    assert [fact.text for fact in facts("Was it the ice that broke the bridge at Orlen on Monday?")] == [
        "Was it the ice that broke the bridge at Orlen on Monday?"
    ]


# ---------------------------------------------------------------- what a sentence is worth


def test_the_slots_of_a_sentence_name_what_it_gives() -> None:
    (s,) = survey(brief.read("Ada Quill denied that 14 men had left Orlen on Monday.\n")).sentences
    assert slots_of(s) == {
        "denial",
        "dispute:ada quill:denied",
        "number:14:man",
        "speaker:ada quill",
        "when:monday",
        "who:ada quill",
        "who:orlen",
    }


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("The council will meet because of the fire, and it agreed on a plan.", {"cause", "next", "commitment"}),
        ("The old mill may close.", {"hedge:modal"}),
        ("Nobody was at the mill.", set()),
    ],
)
def test_causes_next_steps_commitments_and_hedges_are_slots(text: str, slots: set[str]) -> None:
    (s,) = survey(brief.read(text + "\n")).sentences
    assert slots_of(s) == slots


def test_what_has_been_said_adds_nothing_but_its_place() -> None:
    surveyed = survey(brief.read(f"{BRIDGE} {BRIDGE}\n"))
    worth, chosen = Worth(surveyed, surveyed.sentences), Chosen()
    first, second = surveyed.sentences
    assert worth.gain(first, chosen, count_slots=True) > worth.gain(second, chosen, count_slots=True) > 1.4 / sqrt(2)
    chosen.take(first)
    assert worth.gain(second, chosen, count_slots=True) == pytest.approx(1.4 / sqrt(2))


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("The old bridge of Orlen fell down on Monday.", 0.0),
        ("It fell down on Monday with all its lamps.", 0.15),
        ("The bridge fell on Monday.", 0.2),
        ("Fire Shuts Old Bridge At Orlen For Good Today.", 0.5),
        ("word " * 49 + "word.", 0.1),
    ],
    ids=["plain", "leaning back", "short", "capitals", "long"],
)
def test_what_speaks_against_quoting_a_sentence_is_taken_off(text: str, against: float) -> None:
    surveyed = survey(brief.read(f"Nobody was there.\n\n{text}\n"))
    s = surveyed.sentences[-1]
    worth = Worth(surveyed, [s])
    chosen = Chosen(stems=set(s.stems))
    assert worth.gain(s, chosen, count_slots=False) == pytest.approx(1.4 - against)


SENTENCES = (
    BRIDGE,
    "It gave no reason for that.",
    "They left the town by noon.",
    "Ada Quill, the mayor, said the bridge may open in May.",
    "“The bridge is old. It will fall,” Ada Quill said.",
    "“Nobody knows,” said Tom Orr.",
    "But the mill denied that it had poured acid into the river.",
    "The ferry will carry 40 cars to Vesk on Friday.",
    "Two officials briefed on the talks said the mill will be sold, which the owners of the port had asked for in a "
    "letter that was read to the council of Orlen in the first week of March, when the river was at its highest.",
    "Was it the ice that broke the bridge of Orlen?",
    "Police have not said who shut the gate, but the driver of a lorry saw a man at the gate.",
    "The driver slept in a field near Orlen after the fire in 2019.",
)
TEXTS = st.lists(
    st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join), min_size=1, max_size=5
).map(lambda paragraphs: "\n\n".join(["Nobody was at the gate when the ferry came. The mayor slept.", *paragraphs]))


@given(TEXTS, st.integers(1, 9))
@settings(max_examples=60, deadline=None)
def test_facts_are_few_consecutive_sentences_that_no_other_fact_has(text: str, most: int) -> None:
    document = brief.read(text + "\n")
    found = choose_key_facts(survey(document), most)
    assert 1 <= len(found) <= most
    quoted = [n for fact in found for n in fact.numbers]
    assert len(quoted) == len(set(quoted))
    for fact in found:
        assert all(b == a + 1 for a, b in pairwise(fact.numbers))
        assert len(fact.numbers) <= LONGEST_RUN
        whole = " ".join(s.text for n in fact.numbers if (s := document.sentence(n)))
        assert fact.text == whole or (fact.text.endswith(" …") and whole.startswith(fact.text.removesuffix(" …")))
    if len(found) > 1:
        words = sum(len(s.sentence.text.split()) for fact in found for s in fact.sentences)
        assert words <= max(WORDS_A_FACT * most, len(found[0].text.split()))


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_the_facts_follow_the_text_and_go_back_once_at_most_after_the_opening_ones(text: str) -> None:
    first = [fact.numbers[0] for fact in facts(text)]
    back = [i for i, (a, b) in enumerate(pairwise(first), 1) if b < a]
    assert back in ([], [1], [2], [OPENING])


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_only_the_very_first_choice_may_begin_with_what_the_text_before_explains(text: str) -> None:
    leaning = [fact for fact in facts(f"{BRIDGE}\n\n{text}") if leans_back(fact.text)]
    assert len(leaning) <= 1
    assert all(len(fact.numbers) == 1 for fact in leaning)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_a_gain_never_grows_while_more_is_chosen(text: str) -> None:
    surveyed = survey(brief.read(text + "\n"))
    worth, chosen = Worth(surveyed, surveyed.sentences), Chosen()
    for taken in surveyed.sentences:
        before = [worth.gain(s, chosen, count_slots=True) for s in surveyed.sentences]
        chosen.take(taken)
        after = [worth.gain(s, chosen, count_slots=True) for s in surveyed.sentences]
        assert all(b <= a + 1e-9 for a, b in zip(before, after, strict=True))


@pytest.mark.parametrize(
    "unit",
    [
        "The driver left the road, and ",
        "and Ada Quill met Tom Orr, ",
        "Quill denied it, and Orr knowingly ",
        "it rained on May 1, and then ",
        "because it will be due, ",
    ],
)
def test_one_sentence_without_end_is_drafted_in_time(unit: str) -> None:
    text = "It began in Orlen on Monday. Then " + unit * (60_000 // len(unit)) + "it ended."
    started = time.process_time()
    assert facts(text)
    assert time.process_time() - started < 6


@pytest.mark.parametrize("unit", ["the driver left the road, and ", "Quill denied it, and Orr knowingly "])
def test_a_whole_draft_cuts_a_sentence_without_end_into_clauses_once(unit: str) -> None:
    document = brief.read("It began in Orlen on Monday. Then " + unit * (80_000 // len(unit)) + "it ended.\n")
    started = time.process_time()
    assert draft_document(document, 9).facts
    assert time.process_time() - started < 10
