"""What a second reading is asked about, and what becomes of its objections."""

from __future__ import annotations

import pytest

from brief.briefing import Actor, CheckedDraft, Claim, Dispute, Evidence, Fact, Support
from brief.checking.opinions import claims_to_judge, key_of, with_objections
from brief.checking.severities import SECOND_OPINION


def evidence(number: int, quote: str = "Orsic did not resign.") -> Evidence:
    return Evidence(sentence=number, start=100 * number, end=100 * number + len(quote), quote=quote)


def claim(text: str, support: Support = "passed", number: int = 1, quote: str = "Orsic did not resign.") -> Claim:
    return Claim(text=text, evidence=[evidence(number, quote)], support=support)


def fact(text: str, support: Support = "passed", number: int = 1) -> Fact:
    return Fact(id="f1:0", statement=text, status="reported", evidence=[evidence(number)], support=support)


EVERYWHERE = CheckedDraft(
    headline=claim("Headline."),
    bottom_line=[claim("Bottom line.", "warned")],
    facts=[fact("Fact."), fact("Unread fact.", "unchecked")],
    disputes=[Dispute(claim=claim("The claim."), denial=claim("The denial."))],
    actors=[
        Actor(
            name="Pavel Orsic",
            kind="person",
            did=[claim("Did it.")],
            said=[claim("Said it.")],
            wants=[claim("Wants it.")],
            declined=[claim("Declined it.")],
            evidence=[evidence(1)],
        )
    ],
)
"""A statement that may be asked about in every place where there can be one."""


def test_every_statement_in_words_of_its_own_is_asked_about() -> None:
    assert [c.text for c in claims_to_judge(EVERYWHERE, 9)] == [
        "Headline.",
        "Bottom line.",
        "Fact.",
        "Unread fact.",
        "The claim.",
        "The denial.",
        "Pavel Orsic — did: Did it.",
        "Pavel Orsic — said: Said it.",
        "Pavel Orsic — wants: Wants it.",
        "Pavel Orsic — declined: Declined it.",
    ]


def test_every_statement_asked_about_can_be_warned_of_and_keeps_its_words() -> None:
    objected = dict.fromkeys(map(key_of, claims_to_judge(EVERYWHERE, 9)))
    warned = with_objections(EVERYWHERE, objected)
    texts = [c.text for c in claims_to_judge(EVERYWHERE, 9)]
    assert [(c.text, c.support, c.findings) for c in claims_to_judge(warned, 9)] == [
        (text, "warned", [SECOND_OPINION]) for text in texts
    ]
    assert [f.item for f in warned.findings] == [
        *("headline", "bottom_line", "fact", "fact", "dispute", "dispute"),
        *["actor"] * 4,
    ]


@pytest.mark.parametrize("support", ["verbatim", "replaced"])
def test_the_source_s_own_words_are_neither_asked_about_nor_warned_of(support: Support) -> None:
    checked = CheckedDraft(facts=[fact("Orsic did not resign.", support)], bottom_line=[claim("Not so.", support)])
    assert claims_to_judge(checked, 9) == []
    objected = {key_of(claim("Orsic did not resign.")): None, key_of(claim("Not so.")): None}
    assert with_objections(checked, objected) == checked


def test_one_statement_on_one_sentence_is_asked_about_once_and_warned_of_wherever_it_stands() -> None:
    checked = CheckedDraft(headline=claim("He went."), facts=[fact("He went."), fact("He went.", number=2)])
    first, second = claims_to_judge(checked, 9)
    assert [e.sentence for c in (first, second) for e in c.evidence] == [1, 2]
    warned = with_objections(checked, {key_of(first): "negation"})
    assert warned.headline is not None
    assert [warned.headline.support, *(f.support for f in warned.facts)] == ["warned", "warned", "passed"]


def test_facts_that_the_brief_leaves_out_are_not_asked_about() -> None:
    checked = CheckedDraft(facts=[fact("One."), fact("Two."), fact("Three.")])
    assert [c.text for c in claims_to_judge(checked, 2)] == ["One.", "Two."]


def test_a_finding_keeps_the_problem_and_the_sentences_and_no_words_of_the_model() -> None:
    checked = CheckedDraft(facts=[fact("Orsic resigned.")])
    (finding,) = with_objections(checked, {key_of(claim("Orsic resigned.")): "negation"}).findings
    assert (finding.code, finding.severity, finding.problem) == ("SECOND_OPINION", "warned", "negation")
    assert (finding.statement, finding.said, finding.found, finding.sentences) == ("Orsic resigned.", "", "", [1])


def test_objections_of_the_checks_stay_before_that_of_the_second_reading() -> None:
    warned_before = fact("Fact.", "warned").model_copy(update={"findings": ["TENSE_SHIFT"]})
    checked = with_objections(CheckedDraft(facts=[warned_before]), {key_of(claim("Fact.")): None})
    assert checked.facts[0].findings == ["TENSE_SHIFT", "SECOND_OPINION"]


@pytest.mark.parametrize(
    ("quote", "sentences"),
    [("He went home.", [1, 5]), ("Pavel Orsic went home.", [5]), ("The minister, Orsic, went home.", [5])],
)
def test_sentences_that_name_the_actor_join_a_deed_whose_own_do_not(quote: str, sentences: list[int]) -> None:
    actor = Actor(
        name="Pavel Orsic",
        kind="person",
        aliases=["Orsic"],
        did=[claim("Went home.", number=5, quote=quote)],
        evidence=[evidence(1)],
    )
    (posed,) = claims_to_judge(CheckedDraft(actors=[actor]), 9)
    assert [e.sentence for e in posed.evidence] == sentences
