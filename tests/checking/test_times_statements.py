"""Dates and tenses: the honest statement passes, the falsified one falls to its code, in many words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brief.briefing import Draft, DraftMissing, Slot
from brief.checking.analysis import DocumentAnalysis
from brief.checking.drafts import check_draft
from brief.checking.judging import judge, open_bench
from brief.checking.severities import RULES, without
from brief.document import Document

TIMES = frozenset({"DATE_SHIFTED", "DATE_UNSUPPORTED", "TENSE_SHIFT", "ABSENCE_FALSE"})

Told = Callable[..., list[str]]


@pytest.fixture(scope="session")
def told(make_document: Callable[..., Document]) -> Told:
    """Codes of this family that a statement about one paragraph gets, all its sentences cited."""

    def codes(statement: str, *sentences: str, leave_out: str = "") -> list[str]:
        source = DocumentAnalysis(make_document((sentences,)))
        bench = open_bench("en", source, "en", without(leave_out) if leave_out else RULES)
        verdict = judge(bench.statement(statement), range(1, len(sentences) + 1), bench)
        return [r.rule.code for r in verdict.rulings if r.rule.code in TIMES]

    return codes


DATES = (
    ("The mine closed on 7 August.", "The mine closed on 9 August.", "The mine at Orrel closed on 7 August."),
    ("The mine closed on Monday.", "The mine closed on Thursday.", "The mine at Orrel closed on Monday."),
    ("The mine closed in March 2024.", "The mine closed in May 2024.", "The mine at Orrel closed in March 2024."),
    ("The mine closed in 2019.", "The mine closed in 2021.", "The mine at Orrel closed in 2019."),
    ("It opened in the 1970s.", "It opened in the 1950s.", "The Orrel mine opened in the 1970s."),
    ("It opened in early 1998.", "It opened in late 1998.", "The Orrel mine opened in early 1998."),
    ("The council met last week.", "The council met last month.", "The Tarn council met last week."),
    ("The council will meet next week.", "The council will meet next month.", "The Tarn council will meet next week."),
    (
        "The council met on Monday morning.",
        "The council met on Monday evening.",
        "The Tarn council met on Monday morning.",
    ),
    (
        "The train left just after noon.",
        "The train left just before noon.",
        "The Tarn train left the station just after noon.",
    ),
    (
        "The bridge fell before the flood arrived.",
        "The bridge fell after the flood arrived.",
        "The old bridge at Tarn fell before the flood arrived.",
    ),
    (
        "Ahead of the vote, Marn promised a review.",
        "Following the vote, Marn promised a review.",
        "Ahead of the vote, Mayor Ilda Marn promised a review.",
    ),
    (
        "The fire began three weeks before the inspection.",
        "The fire began three weeks after the inspection.",
        "The fire in the mill began three weeks before the inspection.",
    ),
    ("She left the firm two years ago.", "She left the firm two years later.", "Marn left the firm two years ago."),
    (
        "Prices rose in the first quarter of 2025.",
        "Prices rose in the third quarter of 2025.",
        "Prices rose in the first quarter of 2025, the bank said.",
    ),
    (
        "Prices rose in the first half of 2025.",
        "Prices rose in the second half of 2025.",
        "Prices rose in the first half of 2025, the bank said.",
    ),
    (
        "The store burned on New Year's Eve.",
        "The store burned on New Year's Day.",
        "The store in Tarn burned on New Year's Eve.",
    ),
    ("It closed in the summer of 2020.", "It closed in the winter of 2020.", "The pool closed in the summer of 2020."),
    (
        "Marn won the title in 2004 and lost it in 2007.",
        "Marn won the title in 2007 and lost it in 2004.",
        "Marn won the title in 2004 and lost it in 2007 to a younger rider.",
    ),
    (
        "On Wednesday the board cleared Oster of theft.",
        "On Monday the board cleared Oster of theft.",
        "On Wednesday, the board cleared Oster of theft, two days after he testified on Monday.",
    ),
    (
        "Two riders boarded the ferry on Sunday, spokesman Ulf Brand said.",
        "Two riders boarded the ferry on Tuesday, spokesman Ulf Brand said.",
        "Spokesman Ulf Brand said Tuesday that two riders boarded the ferry on Sunday.",
    ),
    (
        "The update is due later this week.",
        "The update is due later this year.",
        "The update for the meters is due later this week.",
    ),
    (
        "The lease runs until 2031.",
        "The lease runs until 2041.",
        "The lease of the harbour runs until 2031.",
    ),
    (
        "The talks resume tomorrow.",
        "The talks resume next week.",
        "The talks over the harbour resume tomorrow.",
    ),
    (
        "The pool shut overnight.",
        "The pool shut in the afternoon.",
        "The pool in Tarn was shut overnight.",
    ),
)  # fmt: skip
"""An honest statement, the same falsified, and the sentence of the source. Written on Wednesday, 12 August 2026."""


@pytest.mark.parametrize(("honest", "falsified", "source"), DATES)
def test_a_date_that_is_the_sources_passes_and_another_falls(
    honest: str, falsified: str, source: str, told: Told
) -> None:
    assert told(honest, source) == []
    assert "DATE_SHIFTED" in told(falsified, source)
    assert "DATE_SHIFTED" not in told(falsified, source, leave_out="DATE_SHIFTED")


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("The mine closed on 10 August 2026.", "The mine at Orrel closed on Monday."),
        ("The mine closed on Monday, 10 August.", "The mine at Orrel closed on Monday."),
        ("The mine closed in 2024.", "The mine at Orrel closed on 7 March 2024."),
        ("The mine closed in the 1990s.", "The mine at Orrel closed in 1994."),
        ("The mine closed last year.", "The mine at Orrel closed in May 2025."),
        ("Theft has risen in recent years.", "Theft has risen over the past several years, police said."),
        ("The mine closed a few years ago.", "The mine at Orrel closed several years ago."),
        ("The train left at night.", "The Tarn train left in the evening."),
        ("The flood came after the bridge fell.", "The old bridge at Tarn fell before the flood came."),
        ("Marn was named after her aunt.", "Marn took the name of her aunt before the wedding."),
        ("A day after the vote, Marn left.", "Marn left a day after the vote."),
        ("Brand said on Tuesday that two riders had boarded.", "Brand said Tuesday that two riders boarded on Sunday."),
        ("After the vote Marn went home.", "Marn voted and then went home after the vote."),
        ("The mine closed.", "The mine at Orrel closed on Monday."),
        ("The council will meet on 13 August.", "The Tarn council will meet tomorrow."),
        ("The council met on Tuesday.", "The Tarn council met yesterday."),
        ("The council told them on March 10.", "The Tarn council told them on 10 March."),
        (
            "It was announced by the mayor on 7 August 2026, a Friday.",
            "The Tarn mayor said on Friday, 7 August 2026, that the mine has been shut since March.",
        ),
    ],
)
def test_other_words_for_the_same_time_pass(statement: str, source: str, told: Told) -> None:
    assert told(statement, source) == []


STAGES = (
    ("The shop will open in Tarn.", "The shop has opened in Tarn.", "The shop will open in Tarn, Marn said."),
    ("The shop is to open in Tarn.", "The shop opened in Tarn.", "The shop is due to open in Tarn next spring."),
    ("The firm plans to sell its ships.", "The firm sold its ships.", "The firm plans to sell its ships, Marn said."),
    ("The firm is considering a sale of its ships.", "The firm completed a sale of its ships.",
     "The firm is considering the sale of its ships."),
    ("Marn is considering resigning as mayor.", "Marn has decided to resign as mayor.",
     "Marn considered resigning as mayor, a friend said."),
    ("The claims are being assessed.", "The claims have been assessed.",
     "The claims of farmers are being assessed, the bank said."),
    ("The inquiry has begun.", "The inquiry is due to begin.", "The inquiry into the fire has begun."),
    ("The firm is testing the valve.", "The firm plans to test the valve.",
     "The firm is currently testing the valve in Tarn."),
    ("The board endorsed the plan.", "The board is set to endorse the plan.",
     "The board endorsed the plan of Mayor Marn."),
    ("The council would vote on the levy, Marn said.", "The council had voted on the levy, Marn said.",
     "The council will vote on the levy, Marn said."),
    ("The bank should lift rates, Brand said.", "The bank has lifted rates, Brand said.",
     "The bank should lift rates, Brand said."),
    ("Marn wants to rebuild the pier.", "Marn has rebuilt the pier.", "Marn wants to rebuild the pier in Tarn."),
    ("Police obtained a warrant for the house.", "Police are seeking a warrant for the house.",
     "Police obtained a warrant to search the house."),
    ("The army announced a drill off the coast.", "The army completed a drill off the coast.",
     "The army announced a drill off the coast of Tarn."),
    ("The firm is reviewing the crash.", "The firm has completed a review of the crash.",
     "The firm is reviewing the crash with the union."),
    ("The union will ask its members to vote on a strike.", "The union has asked its members to vote on a strike.",
     "The union will ask its members to vote on a strike."),
    ("The meters have been fitted in Tarn.", "The meters are yet to be fitted in Tarn.",
     "The meters have already been fitted in Tarn."),
    ("Council to close pool in Tarn", "Council has closed pool in Tarn", "The council will close the pool in Tarn."),
    ("Council closes pool in Tarn", "Council to close pool in Tarn", "The council closed the pool in Tarn."),
    ("He said his rival would cut pensions.", "He said his rival had cut pensions.",
     "“My rival is going to cut pensions,” he said."),
    ("The ban will be lifted and the fines waived.", "The ban was lifted and the fines waived.",
     "The ban will be lifted and the fines waived next month."),
    ("Orrel has promised to repay the loan.", "Orrel has repaid the loan.", "Orrel promised to repay the loan."),
    ("The two firms are in talks to merge.", "The two firms have merged.", "The two firms hope to merge by May."),
    ("A new pier is proposed for Tarn; it would be built by 2030.", "A new pier was built in Tarn.",
     "A new pier will be built in Tarn by 2030."),
    ("The train hit 431 kph on the Tarn line.", "The train is expected to hit 431 kph on the Tarn line.",
     "The train has reached 431 kph on the Tarn line."),
    ("Marn has informed the police about the ring.", "Marn plans to tell the police about the ring.",
     "Marn said she has informed the police about the ring."),
    ("The ferry firm will bring in safety training.", "The ferry firm has brought in safety training.",
     "The ferry firm will introduce safety training."),
    ("Linn could take her first title on Sunday.", "Linn has secured her first title on Sunday.",
     "Linn can take her first title if she wins on Sunday."),
    ("Linn underwent surgery to repair her knee.", "Linn is due to have surgery to repair her knee.",
     "Linn later underwent surgery to repair her knee."),
    ("Divers are heading to the wreck to gather evidence.", "Divers have reached the wreck to gather evidence.",
     "Divers are on their way to the wreck to gather evidence."),
    ("The inquiry into the fire continues.", "The inquiry into the fire has been completed.",
     "The inquiry into the fire continues, the council said."),
    ("The strike is over.", "The strike at the mill continues.", "The strike at the mill has ended."),
    ("Marn was cleared by the board.", "Marn will be heard by the board over the theft.",
     "The board cleared Marn over the theft."),
)  # fmt: skip
"""An honest statement, the same with another stage of the deed, and the sentence of the source."""


@pytest.mark.parametrize(("honest", "falsified", "source"), STAGES)
def test_a_deed_as_far_as_the_source_has_it_passes_and_another_stage_falls(
    honest: str, falsified: str, source: str, told: Told
) -> None:
    assert told(honest, source) == []
    assert "TENSE_SHIFT" in told(falsified, source)
    assert "TENSE_SHIFT" not in told(falsified, source, leave_out="TENSE_SHIFT")


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("Police arrest man over fire in mill", "Police arrested a man over the fire in the mill."),
        ("Orrel to open shop in Tarn", "Orrel will open a shop in Tarn."),
        ("Marn said it would open.", "“It will open,” Marn said."),
        ("Marn said the valve was failing.", "“The valve is failing,” Marn said."),
        ("Police were searching the mill.", "Police searched the mill for hours."),
        ("The firm has used the valve since May.", "The firm has been using the valve since May."),
        ("Marn could see smoke over the mill.", "Marn saw smoke over the mill."),
        ("The firm managed to sell its ships.", "The firm sold its ships."),
        ("The firm began selling its ships.", "The firm has started to sell its ships."),
        ("The proposed levy will be put to a vote.", "The council proposed a levy, which will be put to a vote."),
        ("A shop will open and another has opened.", "A shop opened in May, and another will open in June."),
        ("Rain must fall before the river rises.", "The river would not rise before rain had fallen."),
        ("Marn went on to win the race.", "Marn would go on to win the race."),
        ("The rules apply once a claim has been made.", "The rules will apply once a claim is made."),
        ("Marn had planned to sell the house.", "Marn planned to sell the house."),
        ("The firm agreed to pay a fine.", "The firm has agreed to pay a fine."),
        ("The shop is opening in May.", "The shop will open in May."),
        ("The fire killed four, police said.", "Four people were killed in the fire, police said."),
        ("Marn refused to sell the house.", "Marn did not sell the house."),
        ("The valve has failed twice.", "The valve failed twice."),
        ("Marn announced the closure of the pool.", "Marn said the pool would close."),
        ("The firm will shut its Tarn mill.", "The firm announced the closure of its Tarn mill."),
        ("Marn will appear in court on Friday.", "Marn is charged with theft and appears in court on Friday."),
        ("The museum will host the match on Sunday.", "The match takes place at the museum on Sunday."),
        ("She has agreed to lead the inquiry into the fire.", "She will lead the inquiry into the fire."),
        ("The firm has won a contract to build ships for Orrel.", "The firm will build ships for Orrel."),
        ("Brand has been chosen to lead the inquiry.", "Brand will lead the inquiry into the fire."),
        ("The team has bought the striker.", "The team has signed the striker."),
        ("The mill will lose 40 jobs in Tarn.", "40 jobs are at risk at the mill in Tarn."),
        ("Marn will not resign, she said.", "“I am not resigning,” Marn said."),
        ("Will Marsh has moved to Orrel.", "Will Marsh moved to Orrel in May."),
        ("Several owners want the mill closed.", "Several owners called for the mill to be closed."),
        ("Board fails to end strike in Tarn", "The board failed to end the strike in Tarn."),
        ("Sheep were lost near Tarn.", "Sheep were lost in the hills near Tarn."),
        ("The pier will reopen when the repairs are done.", "The pier reopens when the repairs are done."),
        ("The 40-year-old man has been named by police.", "Police named the man, aged 40."),
    ],
)
def test_other_words_for_the_same_stage_pass(statement: str, source: str, told: Told) -> None:
    assert told(statement, source) == []


ABSENCES = (
    ("The mill shut for lack of orders; it did not say when it would reopen.",
     "The mill shut; it gave no reason.", ("The mill shut because of a lack of orders.",)),
    ("Police said 14 sheep were lost.", "Police did not say how many sheep were lost.",
     ("Police said 14 sheep were lost in the flood.",)),
    ("The council will reopen the pool in May.", "The council set no date for reopening the pool.",
     ("The council will reopen the pool in May.",)),
    ("Ulf Brand denied it.", "Ulf Brand did not respond.", ("“That is false,” said Ulf Brand.",)),
    ("The board said it had acted.", "The board declined to comment.", ("The board said it had acted in time.",)),
    ("The mayor resigned over the fire, citing poor health.", "The mayor resigned without giving a reason.",
     ("The mayor resigned, citing poor health.",)),
)  # fmt: skip
"""An honest statement, one that says that something is not given, and the sentences that give it."""


@pytest.mark.parametrize(("honest", "falsified", "source"), ABSENCES)
def test_what_the_source_gives_is_not_missing(honest: str, falsified: str, source: tuple[str, ...], told: Told) -> None:
    assert "ABSENCE_FALSE" not in told(honest, *source)
    assert "ABSENCE_FALSE" in told(falsified, *source)
    assert "ABSENCE_FALSE" not in told(falsified, *source, leave_out="ABSENCE_FALSE")


@pytest.mark.parametrize(
    ("statement", "source"),
    [
        ("The mill shut; it gave no reason.", "The mill shut and did not say why."),
        ("Police did not say how many sheep were lost.", "Police gave no figures for sheep lost in the two floods."),
        ("Brand did not respond.", "Brand could not be reached; Marn said it was false."),
        ("Brand declined to comment.", "“It is false,” said Marn. Brand declined to comment."),
        ("The firm did not say when it would reopen.", "The firm closed in May and has not said when it will reopen."),
    ],
)
def test_what_the_source_itself_calls_missing_may_be_missing(statement: str, source: str, told: Told) -> None:
    assert "ABSENCE_FALSE" not in told(statement, source)


@pytest.mark.parametrize(
    ("slot", "note", "code"),
    [
        ("how_much", "How many residents of Tolmar were forced out.", ["ABSENCE_FALSE"]),
        ("when", "When the gates were inspected.", ["ABSENCE_FALSE"]),
        ("why", "Why the dam at Karsk collapsed.", []),
        ("how_much", "How many workers searched the valley.", []),
    ],
)
def test_a_missing_entry_that_the_text_gives_is_removed(slot: Slot, note: str, code: list[str], dam: Document) -> None:
    checked = check_draft(draft_with(DraftMissing(slot=slot, note=note)), dam)
    assert [f.code for f in checked.findings] == code
    assert len(checked.missing) == 1 - len(code)
    assert check_draft(draft_with(DraftMissing(slot=slot, note=note)), dam, rules=without("ABSENCE_FALSE")).missing


def draft_with(missing: DraftMissing) -> Draft:
    return Draft(headline=None, bottom_line=[], facts=[], disputes=[], actors=[], open_questions=[], missing=[missing])
