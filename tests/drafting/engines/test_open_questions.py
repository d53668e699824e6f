"""What the text leaves open, where it disagrees with itself, and what it does not give."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.briefing import DraftQuestion
from brief.drafting.engines.extractive.actors import find_actors
from brief.drafting.engines.extractive.openness import (
    LONGEST_CLAUSE,
    MOST_QUESTIONS,
    find_disputes,
    find_missing,
    find_questions,
)
from brief.drafting.engines.extractive.survey import survey


def questions(text: str) -> list[DraftQuestion]:
    return find_questions(survey(brief.read(text + "\n")))


def missing(text: str) -> dict[str, str]:
    surveyed = survey(brief.read(text + "\n"))
    return {m.slot: m.note for m in find_missing(surveyed, find_actors(surveyed))}


# ---------------------------------------------------------------- questions


@pytest.mark.parametrize(
    ("text", "label", "why"),
    [
        ("Ada Quill declined to say who would pay for the bridge.", "Unanswered", "declined_to_comment"),
        (
            "It was not clear on Monday how many people were on the bridge.",
            "Not known or not said",
            "unspecified_number",
        ),
        ("It is unclear who owns the old bridge of Orlen.", "Not known or not said", "unspecified_who"),
        (
            "Ada Quill denied that she had knowingly signed the order for the bridge.",
            "Denied, with a qualification",
            "denial_narrower_than_claim",
        ),
        (
            "Two officials briefed on the talks said the bridge will be sold in May.",
            "Rests on an unnamed source",
            "anonymous_only",
        ),
        ("The council did not rule out a sale of the old bridge in May.", "Not ruled out", "hedged"),
        ("The council of Orlen may sell the bridge to a mill in May.", "Left open", "hedged"),
    ],
)
def test_an_open_sentence_is_quoted_behind_the_way_in_which_it_is_open(text: str, label: str, why: str) -> None:
    (question,) = questions(text)
    assert (question.question, question.why_open, question.sentences) == (f"{label}: “{text}”", why, [1])


@pytest.mark.parametrize(
    "text",
    [
        "The bridge fell on Monday.",
        "Ada Quill denied that she had signed the order for the bridge.",
        "Two passengers on the ferry said the bridge shook for a minute.",
        "Ada Quill said the council of Orlen may sell the bridge to a mill.",
        "“It is not clear to me who did this,” Ada Quill said on Monday.",
        "The alleged thief was held in Orlen on Monday.",
    ],
    ids=["a fact", "a plain denial", "passengers", "somebody's own hedge", "a speaker who does not know", "alleged"],
)
def test_what_is_not_open_or_only_by_somebody_s_word_is_no_question(text: str) -> None:
    assert questions(text) == []


def test_a_clause_that_reads_alone_is_cut_out_and_marked() -> None:
    (question,) = questions("The council of Orlen may sell the bridge in the first week of May, after the ferry sails.")
    assert question.question == "Left open: “The council of Orlen may sell the bridge in the first week of May …”"


def test_a_clause_before_but_is_not_cut_out() -> None:
    text = "The council of Orlen, which met on Monday, may sell the bridge, but the mayor is against it."
    (question,) = questions(text)
    assert question.question == f"Left open: “{text}”"


def test_what_leans_back_is_quoted_with_the_sentence_before() -> None:
    text = "The council of Orlen met on Monday to talk of the bridge. It has not said who will pay for it."
    (question,) = questions(text)
    assert question.question == f"Unanswered: “{text}”"
    assert question.sentences == [1, 2]


def test_what_leans_back_on_what_leans_back_is_left_out() -> None:
    assert questions("It rained in Orlen. It has not said who will pay for it.") == []


def test_the_strongest_kind_of_openness_comes_first() -> None:
    text = (
        "The council of Orlen may sell the bridge to a mill in May.\n\n"
        "The cause of the fire at the mill remains unknown.\n\n"
        "Ada Quill declined to say who would pay for the bridge."
    )
    assert [q.question.partition(":")[0] for q in questions(text)] == [
        "Unanswered",
        "Not known or not said",
        "Left open",
    ]


# ---------------------------------------------------------------- disputes


POURED = "The mill poured acid into the river at Orlen for two years."


def test_a_denial_stands_beside_the_claim_before_it() -> None:
    denial = "Ada Quill, its owner, denied that acid was poured into the river."
    (dispute,) = find_disputes(survey(brief.read(f"{POURED} {denial}\n")))
    assert (dispute.claim.text, dispute.claim.sentences) == (POURED, [1])
    assert (dispute.denial.text, dispute.denial.sentences) == (denial, [2])


@pytest.mark.parametrize(
    "text",
    [
        f"{POURED} Ada Quill denied that she was late.",
        f"Ada Quill denied that acid was poured into the river. {POURED}",
        f"{POURED} Ada Quill left.",
        f"{POURED} {'The ferry sails at noon. ' * 8}Ada Quill denied that acid was poured into the river.",
    ],
    ids=["another matter", "a claim after it", "no denial", "too far"],
)
def test_a_denial_of_another_matter_or_far_away_is_no_dispute(text: str) -> None:
    assert find_disputes(survey(brief.read(text + "\n"))) == []


# ---------------------------------------------------------------- what is not given


def test_a_text_that_gives_nothing_lacks_day_figure_reason_and_speakers() -> None:
    assert missing("The bridge at Orlen fell.") == {
        "when": "No date or day is given.",
        "how_much": "No figure is given.",
        "why": "No reason or cause is stated.",
        "other_side": "Nobody is quoted.",
    }


def test_a_text_that_gives_all_lacks_nothing() -> None:
    assert missing("The bridge fell on Monday because of ice, and 12 cars sank, Ada Quill said.") == {}


def test_who_is_named_twice_and_never_heard_is_listed() -> None:
    text = "Ada Quill met Tom Orr on Monday. Tom Orr left. “It was late,” Ada Quill said."
    assert missing(text)["other_side"] == "Named but never quoted: Tom Orr."


def test_a_name_that_ends_another_name_is_not_that_one() -> None:
    text = "Ann Holt met the council on Monday. Ann Holt left for the port. “It was late,” JoAnn Holt said."
    assert missing(text)["other_side"] == "Named but never quoted: Ann Holt."


# ---------------------------------------------------------------- whatever the text


SENTENCES = (
    "The council of Orlen met on Monday to talk of the bridge.",
    "It has not said who will pay for it.",
    "Ada Quill, the mayor, declined to comment on the sale.",
    "“We may sell it. Nobody knows,” Tom Orr said.",
    "“It is not clear",
    "to me (or to anybody) who did this,” Ada Quill said.",
    "The mill did not rule out a sale, but the owners of the port are against it.",
    "The ferry may sail on Friday, after the ice has gone from the river.",
    "Two officials briefed on the talks said the mill (a ruin) will be sold.",
    "Quill denied that she had knowingly signed it.",
    'There was speculation that the "gate" would open.',
    "No decision has been made on the gate, which the army shut in 2019 and which "
    + "nobody has seen " * 25
    + "since.",
)


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=12), st.sampled_from([" ", "\n\n"]))
@settings(max_examples=80, deadline=None)
def test_every_question_quotes_words_of_the_sentences_that_it_cites(sentences: list[str], gap: str) -> None:
    document = brief.read(
        "The ferry from Vesk came at noon on Monday. The mayor slept.\n\n" + gap.join(sentences) + "\n"
    )
    found = find_questions(survey(document))
    assert len(found) <= MOST_QUESTIONS
    cited = [n for question in found for n in question.sentences]
    assert len(cited) == len(set(cited))
    for question in found:
        match = re.fullmatch(r"[A-Z][a-z, ]+: “(?P<words>.+?)(?: …)?”", question.question, re.DOTALL)
        assert match is not None
        text = " ".join(s.text for n in question.sentences if (s := document.sentence(n)))
        assert match["words"] in text
        assert len(match["words"]) <= LONGEST_CLAUSE
