from __future__ import annotations

from collections.abc import Callable

import pytest

from brief.briefing import (
    CheckedDraft,
    Draft,
    DraftActor,
    DraftAttribution,
    DraftClaim,
    DraftDeed,
    DraftDispute,
    DraftFact,
    DraftMissing,
    DraftQuestion,
    Fact,
)
from brief.checking.drafts import check_claim, check_draft, check_drafts
from brief.document import Document


def draft(**items: object) -> Draft:
    return Draft.model_validate({"headline": None, "bottom_line": [], "facts": [], **items})


def fact(statement: str, *sentences: int, status: str = "reported", **more: object) -> DraftFact:
    return DraftFact.model_validate({"statement": statement, "sentences": sentences, "status": status, **more})


def only_fact(checked: CheckedDraft) -> Fact:
    assert len(checked.facts) == 1
    return checked.facts[0]


# ---------------------------------------------------------------- facts


def test_a_failing_fact_becomes_its_evidence_sentence(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("The river rose by three metres.", 13)]), dam)
    replaced = only_fact(checked)
    assert replaced.statement == "The river rose by two metres in 20 minutes."
    assert replaced.support == "replaced"
    assert replaced.findings == ["NUMBER_UNSUPPORTED"]
    finding = checked.findings[0]
    assert (finding.severity, finding.said, finding.found) == ("replaced", "three metres", "two metres")


def test_every_evidence_quote_is_cut_from_the_document(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("The river rose by two metres.", 13), fact("Nobody resigned.", 5)]), dam)
    quotes = [(dam.text[e.start : e.end], e.quote) for f in checked.facts for e in f.evidence]
    assert quotes
    assert all(cut == quote for cut, quote in quotes)


def test_replaced_facts_that_cite_one_sentence_are_merged(dam: Document) -> None:
    drafted = [fact("The river rose by three metres.", 13), fact("The river rose in 40 minutes.", 13)]
    checked = check_draft(draft(facts=drafted), dam)
    assert only_fact(checked).statement == "The river rose by two metres in 20 minutes."
    assert len(checked.findings) == 2


def test_a_replacement_that_opens_with_a_pronoun_is_preceded_by_the_sentence_it_points_at(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("The gates had not been inspected since 2012, Linn said.", 4)]), dam)
    replaced = only_fact(checked)
    assert replaced.statement.startswith("“We warned the ministry in May,” said Dorotea Linn")
    assert replaced.statement.endswith("She said the gates had not been inspected since 2019.")
    assert [e.sentence for e in replaced.evidence] == [3, 4]


def test_a_citation_of_a_sentence_that_does_not_exist_is_mended_and_counted(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("The river rose by two metres in 20 minutes.", 99)]), dam)
    mended = only_fact(checked)
    assert [(e.sentence, e.role) for e in mended.evidence] == [(13, "repaired")]
    assert [(f.code, f.severity, f.said) for f in checked.findings] == [("EVIDENCE_MISSING", "repaired", "S99")]


def test_a_statement_that_nothing_bears_out_is_removed_and_counted(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("Shares in the brewery doubled overnight.", 99)]), dam)
    assert checked.facts == []
    assert [(f.code, f.severity) for f in checked.findings] == [("EVIDENCE_MISSING", "removed")]


def test_an_antecedent_that_names_the_speaker_joins_the_evidence(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("Dorotea Linn said the gates had not been inspected since 2019.", 4)]), dam)
    roles = [(e.sentence, e.role) for e in only_fact(checked).evidence]
    assert roles == [(3, "antecedent"), (4, "cited")]


def test_a_fact_in_the_words_of_the_source_is_verbatim(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("Spokeswoman Ines Halden said nothing was planned.", 12)]), dam)
    assert only_fact(checked).support == "verbatim"


def test_the_id_of_a_fact_does_not_depend_on_its_wording(dam: Document) -> None:
    one = check_draft(draft(facts=[fact("The river rose by two metres.", 13)]), dam)
    two = check_draft(draft(facts=[fact("In 20 minutes the water rose 2 metres.", 13)]), dam)
    assert only_fact(one).id == only_fact(two).id
    assert only_fact(one).id.startswith("f1:")
    assert len(only_fact(one).id) == 15


@pytest.mark.parametrize(
    ("statement", "sentence", "drafted", "status"),
    [
        ("The fund is likely to pay for new pumps.", 11, "reported", "hedged"),
        ("The river rose by two metres.", 13, "disputed", "reported"),
        ("The river rose by two metres.", 13, "agreed", "reported"),
        ("The river rose by two metres.", 13, "opinion", "reported"),
        ("Parliament will vote on an emergency fund on Friday.", 10, "reported", "planned"),
        ("The board said the dam held 60 million cubic metres of water.", 15, "reported", "attributed"),
        ("Orsic denied that his ministry had ignored the warnings.", 8, "reported", "denied"),
    ],
)
def test_the_status_is_what_the_text_bears_out(
    statement: str, sentence: int, drafted: str, status: str, dam: Document
) -> None:
    checked = check_draft(draft(facts=[fact(statement, sentence, status=drafted)]), dam)
    assert only_fact(checked).status == status


def test_the_hedge_is_the_word_of_the_source(dam: Document) -> None:
    statement = "An unnamed official said repairs could cost up to $40 million."
    assert only_fact(check_draft(draft(facts=[fact(statement, 7)]), dam)).hedge == "may"


def test_when_holds_the_words_and_the_day(dam: Document) -> None:
    checked = check_draft(draft(facts=[fact("The Karsk dam collapsed.", 1, when="on Tuesday")]), dam)
    when = only_fact(checked).when
    assert when is not None
    assert (when.text, str(when.start)) == ("Tuesday", "2026-08-11")


def test_a_declared_speaker_whom_the_text_does_not_have_is_dropped(dam: Document) -> None:
    drafted = fact(
        "The dam held 60 million cubic metres, the board said.",
        15,
        attribution=[DraftAttribution(who="Viktor Ander", kind="named")],
    )
    checked = check_draft(draft(facts=[drafted]), dam)
    assert [a.who for a in only_fact(checked).attribution] != ["Viktor Ander"]
    assert ("NAME_UNSUPPORTED", "removed", "Viktor Ander") in [(f.code, f.severity, f.said) for f in checked.findings]


def test_a_declared_speaker_keeps_a_statement_attributed(dam: Document) -> None:
    speaker = DraftAttribution(who="Ollen Water Board", kind="organisation")
    drafted = fact("The dam held 60 million cubic metres of water.", 15, attribution=[speaker])
    kept = only_fact(check_draft(draft(facts=[drafted]), dam))
    assert (kept.status, [a.who for a in kept.attribution]) == ("attributed", ["Ollen Water Board"])


# ---------------------------------------------------------------- headline, bottom line, disputes


def test_a_failing_headline_is_gone(dam: Document) -> None:
    checked = check_draft(draft(headline=DraftClaim(text="Dam burst kills 19", sentences=[1])), dam)
    assert checked.headline is None
    assert [(f.item, f.severity) for f in checked.findings if f.code == "NUMBER_UNSUPPORTED"] == [
        ("headline", "replaced")
    ]


def test_a_failing_bottom_line_becomes_its_evidence(dam: Document) -> None:
    claim = DraftClaim(text="Pavel Orsic resigned on Wednesday.", sentences=[5])
    checked = check_draft(draft(bottom_line=[claim]), dam)
    assert [(c.text, c.support) for c in checked.bottom_line] == [
        ("Energy Minister Pavel Orsic did not resign on Wednesday.", "replaced")
    ]


def test_both_sides_of_a_dispute_are_checked(dam: Document) -> None:
    pair = DraftDispute(
        claim=DraftClaim(text="Dorotea Linn said the ministry had been warned in May.", sentences=[3]),
        denial=DraftClaim(text="Pavel Orsic denied that his ministry had ignored 14 warnings.", sentences=[8]),
    )
    checked = check_draft(draft(disputes=[pair]), dam)
    assert checked.disputes[0].denial.support == "replaced"
    assert checked.disputes[0].denial.text == "Orsic denied that his ministry had ignored the warnings."


def test_a_claim_can_be_checked_alone(dam: Document) -> None:
    claim, findings = check_claim(DraftClaim(text="The river rose by nine metres.", sentences=[13]), dam)
    assert claim is not None
    assert claim.text == "The river rose by two metres in 20 minutes."
    assert [f.item for f in findings] == ["bottom_line"]


# ---------------------------------------------------------------- questions and missing entries


def test_a_question_needs_evidence_and_brings_in_nothing_new(dam: Document) -> None:
    questions = [
        DraftQuestion(
            question="How was the figure of $40 million reached?", why_open="unspecified_number", sentences=[7]
        ),
        DraftQuestion(question="Did Viktor Ander know of the warnings?", why_open="disputed", sentences=[8]),
    ]
    checked = check_draft(draft(open_questions=questions), dam)
    assert [q.question for q in checked.open_questions] == ["How was the figure of $40 million reached?"]
    assert [(f.code, f.severity, f.item) for f in checked.findings] == [
        ("NAME_UNSUPPORTED", "removed", "open_question")
    ]


def test_a_missing_entry_may_not_name_somebody_whom_the_text_does_not_know(dam: Document) -> None:
    missing = [
        DraftMissing(slot="why", note="why the dam burst"),
        DraftMissing(slot="who", note="the role of Viktor Ander"),
    ]
    checked = check_draft(draft(missing=missing), dam)
    assert [m.note for m in checked.missing] == ["why the dam burst"]


# ---------------------------------------------------------------- actors


def test_an_actor_takes_the_fullest_name_and_keeps_what_holds(dam: Document) -> None:
    actor = DraftActor(
        name="Orsic",
        kind="person",
        role="energy minister",
        sentences=[5],
        deeds=[
            DraftDeed(deed="said", text="no report ever reached his desk", sentences=[9]),
            DraftDeed(deed="did", text="resigned on Wednesday", sentences=[5]),
        ],
    )
    checked = check_draft(draft(actors=[actor]), dam)
    orsic = checked.actors[0]
    assert (orsic.name, orsic.role, orsic.aliases) == ("Pavel Orsic", "energy minister", ["Orsic"])
    assert [c.text for c in orsic.said] == ["no report ever reached his desk"]
    assert orsic.did == []
    assert [(f.code, f.severity) for f in checked.findings] == [("NEGATION_FLIPPED", "removed")]


def test_a_role_that_the_text_does_not_give_is_removed(dam: Document) -> None:
    actor = DraftActor(name="Pavel Orsic", kind="person", role="finance minister", sentences=[5])
    checked = check_draft(draft(actors=[actor]), dam)
    assert checked.actors[0].role is None
    assert [(f.code, f.severity, f.said) for f in checked.findings] == [("ROLE_SWAP", "removed", "finance minister")]


def test_an_actor_whom_the_text_does_not_have_is_removed(dam: Document) -> None:
    checked = check_draft(draft(actors=[DraftActor(name="Viktor Ander", kind="person", sentences=[5])]), dam)
    assert checked.actors == []
    assert [f.code for f in checked.findings] == ["NAME_UNSUPPORTED"]


def test_words_of_another_speaker_are_taken_from_an_actor(dam: Document) -> None:
    said = DraftDeed(deed="said", text="the ministry was warned in May", sentences=[3])
    checked = check_draft(
        draft(actors=[DraftActor(name="Ines Halden", kind="person", sentences=[12], deeds=[said])]), dam
    )
    assert checked.actors[0].said == []
    assert "QUOTE_SPEAKER" in [f.code for f in checked.findings]


# ---------------------------------------------------------------- languages, several drafts


def test_without_a_lexicon_only_evidence_numbers_and_quotations_are_checked(
    make_document: Callable[..., Document],
) -> None:
    document = make_document([["수요일 회의에 대표 12명이 참석했다고 시청이 밝혔다."]], language="ko")
    checked = check_draft(draft(facts=[fact("수요일 회의에 대표 12명이 참석했다.", 1)]), document)
    assert only_fact(checked).support in ("unchecked", "verbatim")
    assert "HEDGE_LOST: no rules for 'ko'" in checked.not_run
    assert not any(reason.startswith("NUMBER_UNSUPPORTED") for reason in checked.not_run)


def test_a_falsified_number_falls_without_a_lexicon_too(make_document: Callable[..., Document]) -> None:
    document = make_document([["수요일 회의에 대표 12명이 참석했다고 시청이 밝혔다."]], language="ko")
    checked = check_draft(draft(facts=[fact("수요일 회의에 대표 19명이 참석했다.", 1)]), document)
    assert only_fact(checked).findings == ["NUMBER_UNSUPPORTED"]


def test_several_drafts_are_checked_as_each_alone(dam: Document) -> None:
    drafts = [draft(facts=[fact("The river rose by two metres.", 13)]), draft(facts=[fact("Orsic resigned.", 5)])]
    assert check_drafts(drafts, dam) == [check_draft(one, dam) for one in drafts]


def test_the_antecedent_that_names_a_declared_speaker_joins_the_evidence(dam: Document) -> None:
    speaker = DraftAttribution(who="Dorotea Linn", kind="named")
    drafted = fact("The gates had not been inspected since 2019.", 4, attribution=[speaker])
    kept = only_fact(check_draft(draft(facts=[drafted]), dam))
    assert [(e.sentence, e.role) for e in kept.evidence] == [(3, "antecedent"), (4, "cited")]
    assert kept.support == "passed"


def test_a_date_of_something_else_is_not_the_date_of_the_fact(make_document: Callable[..., Document]) -> None:
    document = make_document([["Norland may free 14 sailors detained in May.", "Norland freed 9 sailors in June."]])
    drafted = [fact("Norland may free 14 sailors.", 1), fact("Norland freed 9 sailors.", 2)]
    whens = [f.when for f in check_draft(draft(facts=drafted), document).facts]
    assert [w.text if w else None for w in whens] == [None, "June"]


def test_a_state_may_stand_for_its_minister(make_document: Callable[..., Document]) -> None:
    document = make_document(
        [["Norland's trade minister said the port was full.", "“The port will open,” Ada Berg said."]]
    )
    claim, findings = check_claim(DraftClaim(text="Norland says the port will open.", sentences=[1, 2]), document)
    assert claim is not None
    assert findings == []
