"""What one line of a brief says beside its words: label, hedge, speaker, day, and what a check found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, get_args

import pytest

from brief.briefing import Actor, Attribution, Brief, Claim, Evidence, Finding, Problem, SecondOpinion, When
from brief.checking.severities import EVIDENCE_MISSING, ROLE_SWAP, RULES, SECOND_OPINION, meaning_of
from brief.rendering.accounts import second_opinion
from brief.rendering.phrasing import CODE_MEANINGS, PROBLEMS, day, interval, ranges

MARROW = Attribution(who="Ilse Marrow", kind="named")
DIPLOMATS = Attribution(who="two diplomats", kind="anonymous", reason="the terms are not public")
TUESDAY = When(text="on Tuesday", start=date(2026, 8, 4), end=date(2026, 8, 4), grain="day", year_inferred=True)
EVIDENCE = [Evidence(sentence=3, start=0, end=4, quote="word")]


@pytest.fixture
def fact_line(stored: Callable[[str], Brief]) -> Callable[..., str]:
    """The one line that Markdown gives a fact with these fields, without its bullet."""
    brief = stored("plain")

    def line(objections: Sequence[Finding] = (), **fields: Any) -> str:
        fact = brief.facts[0].model_copy(
            update={"status": "reported", "support": "passed", "evidence": EVIDENCE} | fields
        )
        passed = brief.facts[1].model_copy(update={"support": "passed"})
        checks = brief.checks.model_copy(update={"findings": list(objections)})
        text = brief.model_copy(update={"facts": [fact, passed], "checks": checks}).to_markdown()
        return text.partition("## Key facts\n\n- ")[2].partition("\n")[0]

    return line


@pytest.fixture
def actor_line(stored: Callable[[str], Brief]) -> Callable[..., str]:
    """What Markdown gives an actor with these fields, without its bullet."""
    brief = stored("plain")

    def line(**fields: Any) -> str:
        actor = Actor(**{"name": "Ilse Marrow", "kind": "person", "evidence": EVIDENCE} | fields)
        text = brief.model_copy(update={"actors": [actor]}).to_markdown()
        return text.partition("## Actors\n\n- ")[2].partition("\n\n")[0]

    return line


def deed(text: str) -> Claim:
    return Claim(text=text, evidence=EVIDENCE, support="passed")


def test_the_articles_own_voice_bears_no_label(fact_line: Callable[..., str]) -> None:
    assert fact_line(statement="The gates are shut.") == "The gates are shut. [S3]"


def test_a_hedge_is_bold_as_a_whole_word(fact_line: Callable[..., str]) -> None:
    line = fact_line(statement="The mayor may resign, or may not.", status="hedged", hedge="may")
    assert line == "**Hedged** — The mayor **may** resign, or may not. [S3]"


def test_a_hedge_that_the_statement_lacks_stands_beside_it(fact_line: Callable[..., str]) -> None:
    line = fact_line(statement="The gates might open.", status="hedged", hedge="may")
    assert line == "**Hedged** — The gates might open. _“may” in the text_ [S3]"


@pytest.mark.parametrize(
    ("statement", "source", "remark"),
    [
        ("Marrow said the gates will open.", MARROW, ""),
        ("The gates will open, according to Ilse Marrow.", MARROW, ""),
        ("She said the gates will open.", MARROW, " _Ilse Marrow_"),
        ("Marrow will travel to Orlen.", MARROW, " _Ilse Marrow_"),
        ("Vesk may release them.", DIPLOMATS, " _Two diplomats (anonymous: the terms are not public)_"),
        ("Two diplomats said Vesk may release them.", DIPLOMATS, " _anonymous: the terms are not public_"),
    ],
)
def test_a_speaker_is_given_where_the_statement_does_not_name_them_as_speaking(
    fact_line: Callable[..., str], statement: str, source: Attribution, remark: str
) -> None:
    line = fact_line(statement=statement, status="attributed", attribution=[source])
    assert line == f"**Attributed** — {statement}{remark} [S3]"


@pytest.mark.parametrize(
    ("statement", "when", "remark"),
    [
        ("The gates open on Tuesday.", TUESDAY, " _“on Tuesday”: 4 Aug 2026 (year inferred)_"),
        ("The gates open on 4 August 2026.", TUESDAY, " _“on Tuesday” in the text_"),
        ("They shut in 2019.", When(text="in 2019", start=date(2019, 1, 1), end=date(2019, 12, 31), grain="year"), ""),
        ("They meet soon.", When(text="soon"), ""),
    ],
)
def test_a_day_is_worked_out_beside_the_words_for_it(
    fact_line: Callable[..., str], statement: str, when: When, remark: str
) -> None:
    assert fact_line(statement=statement, when=when) == f"{statement}{remark} [S3]"


def test_a_warning_names_what_is_not_verified(fact_line: Callable[..., str]) -> None:
    statement = "Brecht signed the treaty."
    finding = Finding(
        code="NAME_ELSEWHERE", severity="warned", item="fact", statement=statement, said="Brecht", found="the minister"
    )
    line = fact_line(objections=[finding], statement=statement, support="warned", findings=["NAME_ELSEWHERE"])
    assert line == (
        "Brecht signed the treaty. _not verified: the name stands only in sentences that are not cited "
        "(drafted “Brecht”, the text has “the minister”)_ [S3]"
    )


def test_a_replaced_fact_says_that_the_articles_own_sentence_stands_there(fact_line: Callable[..., str]) -> None:
    line = fact_line(statement="Twelve died.", support="replaced", findings=["NUMBER_UNSUPPORTED"])
    assert line == (
        "Twelve died. _the article's own sentence; the draft was refused: "
        "no cited sentence gives this number of this thing_ [S3]"
    )


def test_one_unchecked_fact_among_others_is_marked(fact_line: Callable[..., str]) -> None:
    assert fact_line(statement="It rained.", support="unchecked") == "It rained. _wording not checked_ [S3]"


def test_where_no_wording_was_checked_it_is_said_once(stored: Callable[[str], Brief]) -> None:
    brief = stored("plain")
    facts = [fact.model_copy(update={"support": "unchecked"}) for fact in brief.facts]
    for text in (changed := brief.model_copy(update={"facts": facts})).to_markdown(), changed.to_slack():
        assert text.count("Not checked.") == 1
        assert "wording not checked" not in text


@pytest.mark.parametrize(
    ("kind", "text", "shown"),
    [
        ("said", "the gates will open", "said: the gates will open"),
        ("said", "“Nothing is planned.”", "said: “Nothing is planned.”"),
        ("said", "said the gates will open.", "said the gates will open"),
        ("said", "denied any condition", "denied any condition"),
        ("said", "Marrow told reporters that it was over.", "Marrow told reporters that it was over"),
        ("said", "“It is over,” Marrow said.", "“It is over,” Marrow said"),
        ("wants", "a lasting truce", "wants: a lasting truce"),
        ("wants", "wants guarantees from the U.S.", "wants guarantees from the U.S."),
        ("declined", "to name the men", "declined: to name the men"),
        ("declined", "declined to name the men", "declined to name the men"),
        ("did", "left the room", "left the room"),
    ],
)
def test_a_deed_is_labelled_unless_it_says_itself_who_did_it(
    actor_line: Callable[..., str], kind: str, text: str, shown: str
) -> None:
    assert actor_line(**{kind: [deed(text)]}) == f"**Ilse Marrow**: {shown} [S3]"


def test_many_words_of_an_actor_stand_under_the_name(actor_line: Callable[..., str]) -> None:
    lines = actor_line(said=[deed("said " + "long " * 30), deed("said " + "more " * 30)]).splitlines()
    assert lines[0] == "**Ilse Marrow**"
    assert [line[:15] for line in lines[1:]] == ["  - said long l", "  - said more m"]


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"role": "foreign minister", "affiliation": "Caldonia"}, "**Ilse Marrow**, foreign minister, Caldonia [S3]"),
        ({"role": "Caldonian minister", "affiliation": "Caldonia"}, "**Ilse Marrow**, Caldonian minister [S3]"),
        ({"aliases": ["Marrow", "the Iron Gate"]}, "**Ilse Marrow** (also: the Iron Gate) [S3]"),
        ({"name": "an official", "kind": "unnamed", "role": "official"}, "**An official** (not named) [S3]"),
    ],
)
def test_nothing_about_an_actor_is_said_twice(
    actor_line: Callable[..., str], fields: dict[str, Any], shown: str
) -> None:
    assert actor_line(**fields) == shown


def test_the_reason_for_anonymity_stands_beside_the_actor(stored: Callable[[str], Brief]) -> None:
    assert "- **Two diplomats** (anonymous: the terms have not been published)" in stored("agreement").to_markdown()


def test_every_check_has_a_meaning_for_the_reader() -> None:
    codes = {*(rule.code for rule in RULES), EVIDENCE_MISSING, ROLE_SWAP, SECOND_OPINION}
    assert codes <= CODE_MEANINGS.keys()
    assert all(meaning_of(code).endswith(".") for code in codes)
    assert PROBLEMS.keys() == set(get_args(Problem))


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({"asked": 8, "disagreed": 1}, "A second reading by m disagreed with 1 of 8 statements."),
        ({"asked": 1}, "A second reading by m disagreed with none of 1 statement."),
        (
            {"asked": 8, "disagreed": 2, "unsure": 1, "failed": 3},
            "A second reading by m disagreed with 2 of 5 statements and was unsure of 1.",
        ),
        (
            {"asked": 4, "left_out": 2, "unknown": 3},
            "A second reading by m disagreed with none of 2 statements. 2 statements were left out of its answer and "
            "not judged. Ignored: 3 judgements of statements that were not asked about.",
        ),
        ({}, "A second reading had nothing to judge: every statement is in the article's own words."),
        ({"asked": 3, "failed": 3}, "A second reading by m was asked for and not obtained."),
    ],
)
def test_a_second_reading_is_accounted_for(stored: Callable[[str], Brief], counts: dict[str, int], said: str) -> None:
    brief = stored("plain")
    checks = brief.checks.model_copy(update={"second_opinion": SecondOpinion(**counts)})
    generator = brief.generator.model_copy(update={"model": "m"})
    assert second_opinion(brief.model_copy(update={"checks": checks, "generator": generator})) == said


def test_a_brief_without_a_second_reading_says_nothing_of_one(stored: Callable[[str], Brief]) -> None:
    assert second_opinion(stored("plain")) == ""


def test_a_day_bears_its_year() -> None:
    assert day(date(2018, 8, 3)) == "3 Aug 2018"


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (date(2026, 8, 4), date(2026, 8, 4), "4 Aug 2026"),
        (date(2026, 8, 3), date(2026, 8, 9), "3–9 Aug 2026"),
        (date(2026, 7, 31), date(2026, 8, 5), "31 Jul – 5 Aug 2026"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Dec 2026 – 3 Jan 2027"),
        (date(2024, 2, 1), date(2024, 2, 29), "Feb 2024"),
        (date(2026, 4, 1), date(2026, 6, 30), "Apr–Jun 2026"),
        (date(2026, 11, 1), date(2027, 1, 31), "Nov 2026 – Jan 2027"),
        (date(2019, 1, 1), date(2019, 12, 31), "2019"),
        (date(1990, 1, 1), date(1999, 12, 31), "1990–1999"),
        (date(9999, 12, 1), date.max, "Dec 9999"),
    ],
)
def test_an_interval_is_as_brief_as_whole_months_and_years_allow(start: date, end: date, shown: str) -> None:
    assert interval(start, end) == shown


def test_runs_of_sentences_are_joined() -> None:
    assert ranges([12, 4, 9, 10, 11, 4]) == "S4, S9–S12"
