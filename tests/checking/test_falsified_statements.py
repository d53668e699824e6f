"""Each code with an honest statement, the same falsified, and the check disabled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from brief.checking.judging import Verdict
from brief.checking.severities import RULES, meaning_of, without


@dataclass(frozen=True, slots=True)
class Case:
    code: str
    honest: str
    falsified: str
    sentences: tuple[int, ...]
    said: str


CASES = (
    Case("NUMBER_UNSUPPORTED", "At least 12 people were killed.", "At least 19 people were killed.", (1,), "19"),
    Case("NUMBER_UNSUPPORTED", "The river rose by 2 metres.", "The river rose by two feet.", (13,), "two feet"),
    Case("NUMBER_UNSUPPORTED", "31 children were missing.", "31 workers were missing.", (2,), "31"),
    Case("QUALIFIER_LOST", "The burst killed at least twelve people.", "The burst killed 12 people.", (1,), "12"),
    Case("QUALIFIER_LOST", "About 3400 residents of Tolmar fled.", "Exactly 3,400 residents fled.", (1,), "3,400"),
    Case(
        "QUOTE_ALTERED",
        'Orsic said "No report ever reached my desk."',
        'Orsic said "No letter ever reached my desk."',
        (9,),
        "No letter ever reached my desk.",
    ),
    Case(
        "QUOTE_SPEAKER",
        "Dorotea Linn said “We warned the ministry in May”.",
        "Pavel Orsic said “We warned the ministry in May”.",
        (3, 5),
        "Pavel Orsic",
    ),
    Case(
        "NAME_UNSUPPORTED",
        "The dam collapsed above Tolmar, at Karsk.",
        "The dam collapsed above Tolmar, at Bregov.",
        (1,),
        "Bregov",
    ),
    Case(
        "NAME_UNSUPPORTED",
        "Pavel Orsic did not resign.",
        "Petra Sommer did not resign.",
        (5,),
        "Petra Sommer",
    ),
    Case(
        "DATE_SHIFTED",
        "The dam collapsed on 11 August 2026.",
        "The dam collapsed on 10 August 2026.",
        (1,),
        "10 August 2026",
    ),
    Case("DATE_UNSUPPORTED", "The river rose in minutes.", "The river rose on Sunday.", (13,), "Sunday"),
    Case("NEGATION_FLIPPED", "Pavel Orsic did not resign.", "Pavel Orsic did resign.", (5,), "resign"),
    Case(
        "NEGATION_FLIPPED",
        "Pavel Orsic didn't resign on Wednesday.",
        "Pavel Orsic resigned on Wednesday.",
        (5,),
        "resigned",
    ),
    Case(
        "NEGATION_FLIPPED",
        "Power prices in Tolmar fell by 7 percent.",
        "Power prices in Tolmar rose by 7 percent.",
        (14,),
        "rose",
    ),
    Case(
        "DENIAL_LOST",
        "Orsic denied that his ministry had ignored the warnings.",
        "Orsic's ministry had ignored the warnings, he said.",
        (8,),
        "",
    ),
    Case(
        "HEDGE_LOST",
        "Repairs could cost up to $40 million, an unnamed official said.",
        "Repairs will cost up to $40 million, an unnamed official said.",
        (7,),
        "cost",
    ),
    Case("HEDGE_LOST", "The fund will probably pay for new pumps.", "The fund will pay for new pumps.", (11,), "pay"),
    Case(
        "HEDGE_ADDED", "The dam collapsed on Tuesday.", "The dam reportedly collapsed on Tuesday.", (1,), "reportedly"
    ),
    Case(
        "ATTRIBUTION_LOST",
        "The dam held 60 million cubic metres of water, the board said.",
        "The dam held 60 million cubic metres of water.",
        (15,),
        "",
    ),
    Case(
        "SOURCE_INFLATED",
        "A senior official said repairs may cost up to $40 million.",
        "Senior officials said repairs may cost up to $40 million.",
        (7,),
        "Senior officials",
    ),
    Case(
        "ANON_LOST",
        "An unnamed official said repairs may cost up to $40 million.",
        "The Ollen Water Board said repairs may cost up to $40 million.",
        (7, 3),
        "The Ollen Water Board",
    ),
    Case(
        "TENSE_SHIFT",
        "Parliament is to vote on an emergency fund.",
        "Parliament voted on an emergency fund.",
        (10,),
        "voted",
    ),
)

IDS = [f"{case.code}-{position}" for position, case in enumerate(CASES)]


def codes(verdict: Verdict) -> list[str]:
    return [r.rule.code for r in verdict.rulings]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_an_honest_statement_passes_every_check(case: Case, verdict_on: Callable[..., Verdict]) -> None:
    assert codes(verdict_on(case.honest, case.sentences)) == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_a_falsified_statement_falls_to_its_check(case: Case, verdict_on: Callable[..., Verdict]) -> None:
    verdict = verdict_on(case.falsified, case.sentences)
    assert case.code in codes(verdict)
    assert verdict.support == "replaced"
    ruling = next(r for r in verdict.rulings if r.rule.code == case.code)
    assert case.said in ruling.objection.said


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_without_its_check_a_falsified_statement_gets_through(case: Case, verdict_on: Callable[..., Verdict]) -> None:
    assert not verdict_on(case.falsified, case.sentences, rules=without(case.code)).fails


def test_every_rule_with_a_replacement_has_a_case() -> None:
    assert {r.code for r in RULES if r.consequence == "replace"} == {case.code for case in CASES}


def test_codes_are_unique_in_the_table() -> None:
    assert len({r.code for r in RULES}) == len(RULES)


@pytest.mark.parametrize(
    ("statement", "sentences"),
    [
        ('Linn said, "We warned the ministry in May."', (3,)),
        ("Linn said, ‘We warned the ministry in May.’", (3,)),
        ("At least twelve people died and about 3400 residents were forced from their homes.", (1,)),
        ("Some 3,400 residents of Tolmar were forced from their homes.", (1,)),
        ("Up to $40m may be needed for repairs, an unnamed senior official said.", (7,)),
        ("Up to 40 million dollars may be needed for repairs, an unnamed senior official said.", (7,)),
        ("Dorotea Linn said the gates had not been inspected since 2019.", (4,)),
        ("Orsic said no report ever reached his desk.", (9,)),
        ("Pavel Orsic rejected an inquiry.", (6, 5)),
        ("The dam was built by Sarovia's army in 1987.", (16,)),
        ("The dam at Karsk collapsed on Tue 11 Aug 2026.", (1,)),
        ("Halden said that nothing was planned.", (12,)),
        ("Parliament will vote on 14 August 2026 on an emergency fund.", (10,)),
    ],
)
def test_other_words_for_the_same_pass(
    statement: str, sentences: tuple[int, ...], verdict_on: Callable[..., Verdict]
) -> None:
    verdict = verdict_on(statement, sentences)
    assert codes(verdict) == []
    assert verdict.support in ("passed", "verbatim")


@pytest.mark.parametrize(
    ("statement", "sentences", "code"),
    [
        ("The board said the dam held 60 million litres of water.", (15,), "NUMBER_UNSUPPORTED"),
        ("In all, 43 people were killed or missing.", (1, 2), "NUMBER_UNSUPPORTED"),
        ("The burst killed at most 12 people.", (1,), "QUALIFIER_LOST"),
        ("The gates had been inspected since 2019, she said.", (4,), "NEGATION_FLIPPED"),
        ("Orsic accepted a call by the opposition for an inquiry.", (5, 6), "NEGATION_FLIPPED"),
        ("Parliament voted on an emergency fund.", (10,), "TENSE_SHIFT"),
        ("Parliament asked for a fund, to the relief of Dorotea Linn.", (12, 10), "NAME_ELSEWHERE"),
    ],
)
def test_a_subtler_falsification_is_objected_to(
    statement: str, sentences: tuple[int, ...], code: str, verdict_on: Callable[..., Verdict]
) -> None:
    assert code in codes(verdict_on(statement, sentences))


@pytest.mark.parametrize(
    ("statement", "sentences", "code"),
    [
        ("2 people were killed and about 3,400 residents", (1,), "NUMBER_UNSUPPORTED"),
        ("400 residents of Tolmar were forced from their homes.", (1,), "NUMBER_UNSUPPORTED"),
        ("The repairs may cost up to $40 billion, and 40", (7,), "NUMBER_UNSUPPORTED"),
    ],
)
def test_part_of_a_figure_is_no_cut_of_its_sentence(
    statement: str, sentences: tuple[int, ...], code: str, verdict_on: Callable[..., Verdict]
) -> None:
    assert code in codes(verdict_on(statement, sentences))


@pytest.mark.parametrize("code", ["EVIDENCE_MISSING", "ROLE_SWAP", "HEDGE_LOST", "TENSE_SHIFT"])
def test_every_code_has_a_meaning_for_the_reader(code: str) -> None:
    assert meaning_of(code).endswith(".")
