"""Negations, opposites, denials and judging words, in honest statements and in falsified ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Verdict, judge, open_bench
from brief.checking.severities import RULES, Rule, without
from brief.document import Document

STORY = (
    (
        "Mayor Ilka Brandt has not decided whether to close the old tram depot.",  # 1
        "She refused on Monday to meet the drivers' union.",  # 2
        "Ticket sales rose by 12 percent in April, while the number of complaints fell by a third.",  # 3
        "The council accepted an offer from the builder Norvik, and rejected one from Haldane.",  # 4
    ),
    (
        "Norvik denied that it had paid a council clerk for the contract.",  # 5
        "Its lawyer, Tomas Reil, dismissed the claim as gossip.",  # 6
        "A court acquitted the clerk of theft in March.",  # 7
        "There is no record of the payment.",  # 8
    ),
    (
        "The depot was damaged in a storm shortly after the inspection.",  # 9
        "Nobody was hurt, but the upper hall remains closed.",  # 10
        "Engineers found no evidence of fire.",  # 11
        "The repair must not begin before the insurer has visited the site.",  # 12
    ),
    (
        "Anna Voss, who leads the opposition, praised the plan and said that it would make the crossing safer.",  # 13
        "She told reporters she had no plans to run against Brandt.",  # 14
        "“I don't think the depot can be saved,” said the architect Pia Lund.",  # 15
        "The blue tram was delayed by 20 minutes on its first day.",  # 16
    ),
    (
        "The museum held on to the painting after a public campaign.",  # 17
        "Lund wrote a scathing review of the new station.",  # 18
        "The drivers' union has yet to receive an answer from the council.",  # 19
        "Reil declined to say whether the clerk still works for Norvik.",  # 20
    ),
    (
        "The new route avoids steep slopes and narrow bridges.",  # 21
        "Lund vowed to overturn the council's decision on the old depot.",  # 22
        "A newspaper repeated the false claim that the mayor owned the depot's land.",  # 23
        "Brandt, who was unhappy with the report on the depot's costs, had no idea that a draft had leaked.",  # 24
        "Drivers who walk the line every day have a healthier heart, a survey found.",  # 25
    ),
)
"""A story made up for these tests; the numbers are those of its sentences."""


@pytest.fixture(scope="module")
def depot(make_document: Callable[..., Document]) -> DocumentAnalysis:
    return DocumentAnalysis(make_document(STORY, title="Depot to close or not"))


@pytest.fixture(scope="module")
def told(depot: DocumentAnalysis) -> Callable[..., Verdict]:
    def verdict(text: str, sentences: Sequence[int], rules: Sequence[Rule] = RULES) -> Verdict:
        bench = open_bench("en", depot, "en", rules)
        return judge(bench.statement(text), sentences, bench)

    return verdict


def codes(verdict: Verdict) -> set[str]:
    return {r.rule.code for r in verdict.rulings}


OURS = {"NEGATION_FLIPPED", "DENIAL_LOST", "DENIAL_WIDENED", "LOADED_WORD"}


@pytest.mark.parametrize(
    ("code", "honest", "falsified", "sentences", "said"),
    [
        (
            "NEGATION_FLIPPED",
            "Ilka Brandt has yet to decide whether to close the depot.",
            "Ilka Brandt has decided whether to close the depot.",
            (1,),
            "decided",
        ),
        (
            "NEGATION_FLIPPED",
            "Complaints fell by a third in April.",
            "Complaints rose by a third in April.",
            (3,),
            "rose",
        ),
        (
            "DENIAL_LOST",
            "Norvik denied having paid a council clerk for the contract.",
            "Norvik admitted that it had paid a council clerk for the contract.",
            (5,),
            "admitted",
        ),
        (
            "DENIAL_WIDENED",
            "Norvik denied that it had paid a clerk.",
            "Norvik denied any wrongdoing.",
            (5,),
            "denied any wrongdoing",
        ),
        (
            "LOADED_WORD",
            "Ilka Brandt refused to meet the drivers' union.",
            "Ilka Brandt brazenly refused to meet the drivers' union.",
            (2,),
            "brazenly",
        ),
    ],
)
def test_each_code_objects_to_the_falsified_statement_alone(
    code: str, honest: str, falsified: str, sentences: tuple[int, ...], said: str, told: Callable[..., Verdict]
) -> None:
    assert code not in codes(told(honest, sentences))
    verdict = told(falsified, sentences)
    assert [r.objection.said for r in verdict.rulings if r.rule.code == code] == [said]
    assert code not in codes(told(falsified, sentences, without(code)))


@pytest.mark.parametrize(
    ("statement", "sentences"),
    [
        ("Brandt has made no decision on whether to close the tram depot.", (1,)),
        ("It is not clear yet whether Mayor Ilka Brandt will close the depot.", (1,)),
        ("On Monday she would not meet the drivers' union.", (2,)),
        ("Brandt's refusal to meet the drivers' union came on Monday.", (2,)),
        ("Ticket sales grew by 12 percent in April.", (3,)),
        ("Complaints dropped by a third while ticket sales climbed 12 percent.", (3,)),
        ("An offer from Haldane was turned down.", (4,)),
        ("Norvik's offer was approved by the council.", (4,)),
        ("The council took Norvik's offer rather than Haldane's.", (4,)),
        ("Norvik said it had not paid a council clerk for the contract.", (5,)),
        ("The payment of a council clerk was denied by Norvik.", (5,)),
        ("Tomas Reil rejected the claim, calling it gossip.", (6,)),
        ("The clerk was found not guilty of theft.", (7,)),
        ("The clerk was cleared of theft in March.", (7,)),
        ("No record exists of the payment.", (8,)),
        ("The payment was not recorded.", (8,)),
        ("A storm damaged the depot soon after it was inspected.", (9,)),
        ("Everyone was unhurt.", (10,)),
        ("The upper hall has not reopened.", (10,)),
        ("The upper hall is still shut.", (10,)),
        ("Engineers did not find evidence of fire.", (11,)),
        ("No evidence of fire was found by the engineers.", (11,)),
        ("The insurer must visit the site before the repair begins.", (12,)),
        ("The repair may begin only after the insurer has visited the site.", (12,)),
        ("Opposition leader Anna Voss welcomed the plan.", (13,)),
        ("Anna Voss commended the plan and said the crossing would be less dangerous.", (13,)),
        ("Anna Voss said she did not plan to run against Brandt.", (13, 14)),
        ("Anna Voss ruled out running against Brandt.", (13, 14)),
        ("Pia Lund said the depot could not be saved.", (15,)),
        ("Pia Lund doubts that the depot can be saved.", (15,)),
        ("The tram was 20 minutes late on its first day.", (16,)),
        ("After a campaign the museum kept the painting.", (17,)),
        ("Lund's review of the new station was highly critical.", (18,)),
        ("Pia Lund harshly criticised the new station in a review.", (18,)),
        ("The drivers' union has not received an answer from the council.", (19,)),
        ("The council has still not answered the drivers' union.", (19,)),
        ("Reil would not say whether the clerk still works for Norvik.", (20,)),
        ("The new route has no steep slopes and no narrow bridges.", (21,)),
        ("Lund promised to have the council's decision on the old depot overturned.", (22,)),
        ("A newspaper repeated the claim, which is untrue, that the mayor owned the depot's land.", (23,)),
        ("Brandt did not know that a draft of the report on the depot's costs had leaked.", (24,)),
        ("A survey found that drivers who walk the line every day have a stronger heart.", (25,)),
    ],
)
def test_the_same_in_other_words_passes(
    statement: str, sentences: tuple[int, ...], told: Callable[..., Verdict]
) -> None:
    assert not codes(told(statement, sentences)) & OURS


@pytest.mark.parametrize(
    ("statement", "sentences", "code"),
    [
        ("Brandt agreed on Monday to meet the drivers' union.", (2,), "NEGATION_FLIPPED"),
        ("On Monday she met the drivers' union, which she had not refused.", (2,), "NEGATION_FLIPPED"),
        ("Ticket sales declined by 12 percent in April.", (3,), "NEGATION_FLIPPED"),
        ("Ticket sales did not rise in April.", (3,), "NEGATION_FLIPPED"),
        ("Ticket sales rose in April, while the number of complaints also rose by a third.", (3,), "NEGATION_FLIPPED"),
        ("The council turned down an offer from the builder Norvik.", (4,), "NEGATION_FLIPPED"),
        ("The council did not accept an offer from the builder Norvik.", (4,), "NEGATION_FLIPPED"),
        ("Norvik did not deny that it had paid a council clerk.", (5,), "DENIAL_LOST"),
        ("Norvik confirmed that it had paid a council clerk for the contract.", (5,), "DENIAL_LOST"),
        ("Norvik paid a council clerk for the contract.", (5,), "DENIAL_LOST"),
        ("Tomas Reil conceded the claim, which he called gossip.", (6,), "DENIAL_LOST"),
        ("A court convicted the clerk of theft in March.", (7,), "NEGATION_FLIPPED"),
        ("A court found the clerk guilty of theft in March.", (7,), "NEGATION_FLIPPED"),
        ("There is a record of the payment.", (8,), "NEGATION_FLIPPED"),
        ("The depot was damaged in a storm shortly before the inspection.", (9,), "NEGATION_FLIPPED"),
        ("The upper hall remains open.", (10,), "NEGATION_FLIPPED"),
        ("The lower hall remains closed.", (10,), "NEGATION_FLIPPED"),
        ("Engineers found evidence of fire.", (11,), "NEGATION_FLIPPED"),
        ("Anna Voss criticised the plan.", (13,), "NEGATION_FLIPPED"),
        ("Anna Voss said the plan would make the crossing more dangerous.", (13,), "NEGATION_FLIPPED"),
        ("She told reporters she had plans to run against Brandt.", (14,), "NEGATION_FLIPPED"),
        ("“I think the depot can be saved,” said the architect Pia Lund.", (15,), "NEGATION_FLIPPED"),
        ("Pia Lund believes the depot can be saved.", (15,), "NEGATION_FLIPPED"),
        ("The red tram was delayed by 20 minutes on its first day.", (16,), "NEGATION_FLIPPED"),
        ("The blue tram was delayed by 20 minutes on its last day.", (16,), "NEGATION_FLIPPED"),
        ("The museum missed out on the painting after a public campaign.", (17,), "NEGATION_FLIPPED"),
        ("The museum held on to the painting after a private campaign.", (17,), "NEGATION_FLIPPED"),
        ("Lund wrote a glowing review of the new station.", (18,), "NEGATION_FLIPPED"),
        ("Lund wrote a scathing review of the old station.", (18,), "NEGATION_FLIPPED"),
        ("The drivers' union has received an answer from the council.", (19,), "NEGATION_FLIPPED"),
        ("Reil acknowledged that the clerk still works for Norvik.", (20,), "DENIAL_LOST"),
        ("The new route has steep slopes and narrow bridges.", (21,), "NEGATION_FLIPPED"),
        ("Lund vowed to seek the preservation of the council's decision on the depot.", (22,), "NEGATION_FLIPPED"),
        ("A newspaper repeated the claim that the mayor owned the depot's land.", (23,), "DENIAL_LOST"),
        ("Brandt accepted the report on the depot's costs.", (24,), "DENIAL_LOST"),
        ("Brandt did know that a draft of the report on the depot's costs had leaked.", (24,), "NEGATION_FLIPPED"),
        ("Drivers who walk the line every day have a more fragile heart.", (25,), "NEGATION_FLIPPED"),
        ("Norvik rejected the allegations.", (5,), "DENIAL_WIDENED"),
        ("Norvik denied everything.", (5,), "DENIAL_WIDENED"),
        ("The hapless Ilka Brandt has not decided whether to close the depot.", (1,), "LOADED_WORD"),
        ("Tomas Reil smugly dismissed the claim as gossip.", (6,), "LOADED_WORD"),
        ("The council shamelessly accepted an offer from Norvik.", (4,), "LOADED_WORD"),
        ("The depot debacle began with a storm.", (9,), "LOADED_WORD"),
        ("Pia Lund whined that the depot cannot be saved.", (15,), "LOADED_WORD"),
    ],
)
def test_a_falsified_telling_is_objected_to(
    statement: str, sentences: tuple[int, ...], code: str, told: Callable[..., Verdict]
) -> None:
    assert code in codes(told(statement, sentences))


@pytest.mark.parametrize(
    ("statement", "sentences"),
    [
        ("Lund called the station “a disgrace”.", (18,)),
        ("Lund gave the station a withering review.", (18,)),
        ("The storm damage shows how long the repair will take.", (9, 12)),
    ],
)
def test_no_word_counts_as_judging_that_the_text_has_or_a_quotation_bears(
    statement: str, sentences: tuple[int, ...], told: Callable[..., Verdict]
) -> None:
    assert "LOADED_WORD" not in codes(told(statement, sentences))
