"""Hedges and sources: honest statements beside falsified ones, for each code of the family."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Verdict, judge, open_bench
from brief.checking.severities import RULES, Rule, without
from brief.document import Document

STORY: tuple[tuple[str, ...], ...] = (
    ("A ferry ran aground off Port Quill on Monday, and 40 passengers were taken ashore.",),
    ("The captain may have misread the tide tables, said Odile Brand, the harbour master.",),
    (
        "Brand said the buoy had not been lit for three nights.",
        "The operator, Selkie Lines, expects to refloat the hull.",
    ),
    (
        "“I heard a scraping noise, then the lights went out.",
        "We sat in the dark for two hours,” said Timo Varga, a nurse.",
    ),
    (
        "An engineer said the radar had been out of order since spring.",
        "A survey found that most islanders avoid the ferry.",
    ),
    ("Investigators are looking into whether the pilot had slept.", "Critics claim that the line has cut its crews."),
    (
        "The worry among islanders is that the line will close the northern route.",
        "The line will add a second boat in June.",
    ),
    ("The Quill Gazette reported that the insurer would refuse to pay, citing two people familiar with the policy.",),
    (
        "As stated in Brand's letter, the channel has never been dredged.",
        "A passenger claims he was given no life jacket.",
    ),
    ("A potential buyer visited the yard.", "Is the old lighthouse about to be sold?"),
    ("One sailor filmed the rescue on his phone.", "Mila Torrent, a lawyer, called for an inquiry."),
    ("The mayor hopes the museum can open by autumn.", "The tug Corriga pulled the hull clear at noon on Friday."),
    (
        "Halvar Quist, who owns the yard, thought the mast was cracked.",
        "The Skerry Trust announced that it had bought the signal tower.",
    ),
    ("Port officials warned that the ladder was unsafe.", "The hull usually lies in the north dock."),
    (
        "Osk Hamre, the curator, said the lamp weighs nine tonnes.",
        "The bell has the potential to be a landmark.",
        "The crane lifted the anchor onto the quay near the fish market.",
    ),
)
"""Made up for these tests. Sentences S1 to S28."""


@pytest.fixture(scope="module")
def told(make_document: Callable[..., Document]) -> Callable[..., Verdict]:
    analysis = DocumentAnalysis(make_document(STORY, title="Ferry aground off Port Quill"))

    def verdict(text: str, sentences: Sequence[int], rules: Sequence[Rule] = RULES) -> Verdict:
        bench = open_bench("en", analysis, "en", rules)
        return judge(bench.statement(text), sentences, bench)

    return verdict


def codes(verdict: Verdict) -> set[str]:
    return {ruling.rule.code for ruling in verdict.rulings}


FALSIFIED = (
    ("HEDGE_LOST", "The captain misread the tide tables, Odile Brand said.", (2,)),
    ("HEDGE_LOST", "The harbour master said the captain had misread the tide tables.", (2,)),
    ("HEDGE_LOST", "The pilot had slept, investigators said.", (9,)),
    ("HEDGE_LOST", "Selkie Lines will certainly refloat the hull.", (4,)),
    ("HEDGE_LOST", "The museum can open by autumn, the mayor said.", (20,)),
    ("HEDGE_LOST", "A buyer visited the yard.", (16,)),
    ("HEDGE_LOST", "The old lighthouse is about to be sold.", (17,)),
    ("HEDGE_ADDED", "The line may add a second boat in June.", (12,)),
    ("HEDGE_ADDED", "The line could add a second boat in June.", (12,)),
    ("HEDGE_ADDED", "The line will tentatively add a second boat in June.", (12,)),
    ("HEDGE_ADDED", "The tug Corriga reportedly pulled the hull clear at noon on Friday.", (21,)),
    ("HEDGE_ADDED", "The tug Corriga is thought to have pulled the hull clear at noon.", (21,)),
    ("HEDGE_ADDED", "A ferry apparently ran aground off Port Quill on Monday.", (1,)),
    ("ATTRIBUTION_LOST", "The buoy had not been lit for three nights.", (3,)),
    ("ATTRIBUTION_LOST", "A scraping noise was heard, then the lights went out.", (5,)),
    ("ATTRIBUTION_LOST", "Passengers sat in the dark for two hours.", (5, 6)),
    ("ATTRIBUTION_LOST", "The radar had been out of order since spring.", (7,)),
    ("ATTRIBUTION_LOST", "Most islanders avoid the ferry.", (8,)),
    ("ATTRIBUTION_LOST", "The line has cut its crews.", (10,)),
    ("ATTRIBUTION_LOST", "The line will close the northern route.", (11,)),
    ("ATTRIBUTION_LOST", "The insurer would refuse to pay.", (13,)),
    ("ATTRIBUTION_LOST", "The channel has never been dredged.", (14,)),
    ("ATTRIBUTION_LOST", "A passenger was given no life jacket.", (15,)),
    (
        "ATTRIBUTION_LOST",
        "The buoy had not been lit for three nights, and an engineer said the radar was out of order.",
        (3, 7),
    ),
    ("SOURCE_INFLATED", "Engineers said the radar had been out of order since spring.", (7,)),
    ("SOURCE_INFLATED", "Surveys found that most islanders avoid the ferry.", (8,)),
    ("SOURCE_INFLATED", "Brand and other harbour masters said the buoy had not been lit for three nights.", (3,)),
    ("SOURCE_INFLATED", "Nurses including Timo Varga said they sat in the dark for two hours.", (6,)),
    ("SOURCE_INFLATED", "Mila Torrent and fellow lawyers called for an inquiry.", (19,)),
    ("SOURCE_INFLATED", "Several islanders said the tug Corriga had pulled the hull clear at noon.", (21,)),
    (
        "ANON_LOST",
        "The Quill Gazette reported that the insurer would refuse to pay, citing the finance ministry.",
        (13,),
    ),
    ("ANON_LOST", "Odile Brand said the radar had been out of order since spring.", (7,)),
    ("ANON_LOST", "Mila Torrent filmed the rescue on a phone.", (18,)),
)


@pytest.mark.parametrize(("code", "text", "sentences"), FALSIFIED)
def test_a_falsified_statement_meets_its_objection_and_passes_without_the_check(
    told: Callable[..., Verdict], code: str, text: str, sentences: tuple[int, ...]
) -> None:
    assert code in codes(told(text, sentences))
    assert code not in codes(told(text, sentences, without(code)))


HONEST = (
    ("The captain might have misread the tide tables, according to the harbour master.", (2,)),
    ("Odile Brand said it was possible that the captain misread the tide tables.", (2,)),
    ("The harbour master said that for three nights the buoy was not lit.", (3,)),
    ("The buoy had been unlit for three nights, in Brand's account.", (3,)),
    ("Selkie Lines thinks it is likely to refloat the hull.", (4,)),
    ("Timo Varga heard a scraping noise before the lights went out, he said.", (5, 6)),
    ("A nurse described sitting in the dark for two hours.", (6,)),
    ("According to an engineer, the radar has not worked since spring.", (7,)),
    ("Most islanders avoid the ferry, a survey shows.", (8,)),
    ("Whether the pilot had slept is under investigation.", (9,)),
    ("It is not known if the pilot had slept; investigators are looking into it.", (9,)),
    ("The line is accused by critics of cutting its crews.", (10,)),
    ("Islanders fear that the line will close the northern route.", (11,)),
    ("The northern route will be closed, islanders worry.", (11,)),
    ("A second boat will be added by the line in June.", (12,)),
    ("The insurer would refuse to pay, the Quill Gazette reported, citing two people familiar with the policy.", (13,)),
    ("Brand's letter states that the channel has never been dredged.", (14,)),
    ("One passenger says he got no life jacket.", (15,)),
    ("A passenger alleges that no life jacket was given to him.", (15,)),
    ("A possible buyer visited the yard.", (16,)),
    ("A sailor filmed the rescue on his phone.", (18,)),
    ("Mila Torrent, a lawyer, wants an inquiry.", (19,)),
    ("The mayor aims to open the museum by autumn.", (20,)),
    ("The tug Corriga pulled the hull clear on Friday.", (21,)),
    ("A ferry ran aground on Monday and 40 passengers were brought ashore.", (1,)),
    ("Halvar Quist believed that the mast was cracked.", (22,)),
    ("The Skerry Trust has bought the signal tower.", (23,)),
    ("The ladder was unsafe, officials at the port warned.", (24,)),
    ("The hull normally lies in the north dock.", (25,)),
    ("Hamre put the weight of the lamp at nine tonnes.", (26,)),
    ("The bell could be a landmark.", (27,)),
)

SUBTLER = (
    ("HEDGE_LOST", "Halvar Quist saw that the mast was cracked.", (22,)),
    ("HEDGE_LOST", "The bell is a landmark.", (27,)),
    ("HEDGE_ADDED", "The anchor is thought to have been hoisted onto the quay near the fish market.", (28,)),
    ("ATTRIBUTION_LOST", "The lamp weighs nine tonnes.", (26,)),
    ("SOURCE_INFLATED", "Hamre and the harbour union said the lamp weighs nine tonnes.", (26,)),
    ("SOURCE_INFLATED", "Historians say the lamp weighs nine tonnes.", (26,)),
    ("ANON_LOST", "Vesna Kroll warned that the ladder was unsafe.", (24,)),
)


@pytest.mark.parametrize(("code", "text", "sentences"), SUBTLER)
def test_a_subtler_falsification_is_caught_by_its_own_check_alone(
    told: Callable[..., Verdict], code: str, text: str, sentences: tuple[int, ...]
) -> None:
    assert code in codes(told(text, sentences))
    assert code not in codes(told(text, sentences, without(code)))


@pytest.mark.parametrize(("text", "sentences"), HONEST)
def test_an_honest_paraphrase_meets_no_objection_of_the_family(
    told: Callable[..., Verdict], text: str, sentences: tuple[int, ...]
) -> None:
    family = {"HEDGE_LOST", "HEDGE_ADDED", "ATTRIBUTION_LOST", "SOURCE_INFLATED", "ANON_LOST"}
    assert not codes(told(text, sentences)) & family
