"""Any text against an article: what of it is a statement, which sentences it rests on, what is objected."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.document import Document
from brief.errors import InputError
from brief.reading.summaries import read_statements
from brief.report import Report

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = [
    *sorted((ROOT / "samples").glob("p*[a-z].txt")),
    *sorted((ROOT / "tests" / "labelled").glob("*.txt")),
    *sorted((ROOT / "tests" / "writing" / "abroad").glob("*.txt")),
]


def codes(report: Report) -> list[str]:
    return [o.code for s in report.statements for o in s.objections]


def only(text: str, document: Document) -> tuple[str, list[str], list[int]]:
    """Outcome, codes and cited sentences of a text of one statement."""
    report = brief.verify_text(text, document)
    (statement,) = report.statements
    cited = [e.sentence for e in statement.evidence if e.role != "antecedent"]
    return statement.outcome, codes(report), cited


# ---------------------------------------------------------------- what is a statement


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One came. Two left!", [("One came.", ()), ("Two left!", ())]),
        ("One came [S1]. Two left [S2, S3].", [("One came.", (1,)), ("Two left.", (2, 3))]),
        ("One came. [S1] Two left. [S2–S4]", [("One came.", (1,)), ("Two left.", (2, 3, 4))]),
        ("One came [S1; 4].", [("One came.", (1, 4))]),
        ("- One came [S1]\n- Two left [S2]\n", [("One came", (1,)), ("Two left", (2,))]),
        ("1. One came\n2) Two left\n", [("One came", ()), ("Two left", ())]),
        ("# Border deal\n\nOne came.\n", [("One came.", ())]),
        ("# The mayor has resigned today\n", [("The mayor has resigned today", ())]),
        ("Border deal\n===========\n\nOne came.\n", [("One came.", ())]),
        ("One came\nthis morning.\n", [("One came this morning.", ())]),
        ("**Denied** — One **came** _late_. [S2]", [("One came late.", (2,))]),
        ("Sources:\n\nOne came.", [("One came.", ())]),
        ("> One came.\n\n---\n\n```\nTwo left.\n```\n", [("One came.", ())]),
        ("See [the page](https://example.org/a_b) and ![x](y.png)it came.", [("See the page and it came.", ())]),
        ("| Who | What |\n|---|---|\n| Ann | She left the town early |\n", [("She left the town early", ())]),
        (r"It cost 3\*4 &amp; more \[S1].", [("It cost 3*4 & more [S1].", ())]),
        ("2 * 3 * 4 is snake_case_name.", [("2 * 3 * 4 is snake_case_name.", ())]),
        ("## Not in the text\n\n- Why it burned\n\n## Key facts\n\n- It burned. [S1]", [("It burned.", (1,))]),
    ],
)
def test_a_text_becomes_statements_with_their_citations(text: str, expected: list[tuple[str, tuple[int, ...]]]) -> None:
    assert [(s.text, s.cited) for s in read_statements(text, "en")] == expected


def test_an_entry_of_an_actor_becomes_what_it_did_and_said() -> None:
    text = (
        "## Actors\n\n- **Ann Lee**, mayor (anonymous: she asked): said: “No” [S1]; "
        "left _not verified: the name_ [S2]\n"
        "- **Bo Ek**\n  - stayed [S3]\n- **Cy Fox** [S4]\n"
    )
    found = [(s.text, s.cited, s.speaker) for s in read_statements(text, "en")]
    assert found == [("said: “No”", (1,), "Ann Lee"), ("left", (2,), "Ann Lee"), ("stayed", (3,), "Bo Ek")]


@pytest.mark.parametrize("text", ["", "# Deal\n\n---\n\n- \n", "```\ncode\n```", "Sources:", "[S1] [S2]"])
def test_a_text_without_a_statement_is_refused(alvera: Document, text: str) -> None:
    with pytest.raises(InputError, match="holds no statement"):
        brief.verify_text(text, alvera)


def test_a_wide_citation_costs_nothing() -> None:
    (statement,) = read_statements("One came [S1–S99999].", "en")
    assert len(statement.cited) < 100


@pytest.mark.parametrize(
    "text",
    [
        "**a " * 15_000,
        "_a " * 20_000,
        "[a](" * 15_000,
        "[" * 60_000,
        "[S1, " * 12_000,
        "<a " * 20_000,
        "## Actors\n\n- **A** " + "(a" * 30_000,
        "## Open questions\n\n1. " + "A: " * 20_000,
        "|a b c d " * 5_000,
        " " * 60_000 + "a",
    ],
)
def test_hostile_marks_cost_no_more_than_their_length(text: str) -> None:
    started = time.process_time()
    read_statements(text, "en")
    assert time.process_time() - started < 5


# ---------------------------------------------------------------- what is said of it


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Their families have been told nothing, Renata Sool said.", ("passed", [], [10])),
        ("The Vesk delegation left without speaking to the press.", ("verbatim", [], [4])),
        ("Caldonia says Orlen border crossing with Vesk Republic will reopen on Tuesday", ("verbatim", [], [0])),
        ("Marrow declined to say whether fishermen had been discussed [S9].", ("passed", [], [9])),
        ("The border was last closed for 11 days in 2019.", ("passed", [], [16])),
        ("The border was last closed for 12 days in 2019 [S16].", ("failed", ["NUMBER_UNSUPPORTED"], [16])),
        ("Marrow said the gates will open on Wednesday [S2].", ("failed", ["DATE_SHIFTED"], [2])),
        ("Shares in the brewery doubled overnight.", ("unsupported", ["EVIDENCE_MISSING"], [])),
        ("Shares in the brewery doubled overnight [S4].", ("failed", ["EVIDENCE_MISSING"], [4])),
        ("Marrow declined to comment on the fishermen [S99].", ("warned", ["EVIDENCE_MISSING"], [9, 15])),
    ],
)
def test_a_statement_is_held_against_what_it_cites_or_what_is_found_for_it(
    alvera: Document, text: str, expected: tuple[str, list[str], list[int]]
) -> None:
    assert only(text, alvera) == expected


def test_a_citation_that_does_not_exist_is_named(alvera: Document) -> None:
    (statement,) = brief.verify_text("The Vesk delegation left without a word [S4, S99].", alvera).statements
    assert [(o.said, o.severity, o.found_start) for o in statement.objections] == [("S99", "warns", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Marrow spoke to reporters. She added that trucks would be admitted first.",
        "Ilse Marrow spoke to reporters. She told them that passenger traffic could resume later in August [S3].",
        "Renata Sool represents nine of the men. She said their families have been told nothing.",
    ],
)
def test_a_pronoun_alone_is_no_reason_to_object(alvera: Document, text: str) -> None:
    assert codes(brief.verify_text(text, alvera)) == []


def test_a_name_before_a_colon_speaks(alvera: Document) -> None:
    assert codes(brief.verify_text("**Renata Sool:** Their families have been told nothing.", alvera)) == []
    assert codes(brief.verify_text("**Cost:** Their families have been told nothing.", alvera)) == ["ATTRIBUTION_LOST"]


def test_a_summary_in_another_language_is_unchecked_but_for_figures(alvera: Document) -> None:
    report = brief.verify_text(
        "Die Grenze soll am Dienstag wieder geöffnet werden, sagte die Ministerin in der Stadt. Die 14 Fischer sind "
        "noch nicht frei, und es wurden 40 Boote gesehen, die auf dem Meer und vor dem Hafen lagen.",
        alvera,
    )
    assert [(s.outcome, s.evidence) for s in report.statements] == [("unchecked", []), ("failed", [])]
    assert codes(report) == ["NUMBER_UNSUPPORTED"]
    assert report.notes == [
        "The text is in another language than the article: only figures and quotations were compared."
    ]
    assert "HEDGE_LOST: the brief is in another language" in report.not_run


@pytest.mark.parametrize("article", [pytest.param(p, id=p.name) for p in ARTICLES])
def test_the_markdown_of_a_brief_verifies_as_a_text(article: Path) -> None:
    document = brief.read(article)
    report = brief.verify_text(brief.write(document, engine="extractive").to_markdown(), document)
    assert [(s.text, o.code) for s in report.statements for o in s.objections] == []
    assert report.counts.statements > 3


# ---------------------------------------------------------------- where it stands

WORDS = st.sampled_from(
    "Vesk Marrow 14 40 fishermen may agreed denied Tuesday “No prisoner” said $40 million # - * ** _ ` [S6] [S1, S99] "
    "[S2–S4] . ! ? … \n \n\n | > \\ &amp; &#46; <b> [x](y) 日本 é \u2028 \u200b : ; — 1.".split(" ")
)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.lists(WORDS, min_size=1, max_size=40).map(" ".join), st.text(min_size=1, max_size=120)))
def test_every_span_is_where_it_says(alvera: Document, text: str) -> None:
    document = alvera
    try:
        report = brief.verify_text(text, document)
    except InputError:
        return
    last = 0
    for statement in report.statements:
        assert statement.start is not None
        assert statement.end is not None
        assert text[statement.start : statement.end] == statement.text
        assert last <= statement.start < statement.end
        last = statement.end
        for e in statement.evidence:
            assert document.text[e.start : e.end] == e.quote
        for o in statement.objections:
            if o.said_start is not None:
                assert statement.text[o.said_start : o.said_end] == o.said
            if o.found_start is not None:
                assert document.text[o.found_start : o.found_end] == o.found
    assert brief.Report.model_validate_json(report.to_json()) == report


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_plain_words_are_kept_code_point_by_code_point(text: str) -> None:
    for statement in read_statements(text, "en"):
        assert len(statement.text) == len(statement.starts) == len(statement.ends)
        for shown, start, end in zip(statement.text, statement.starts, statement.ends, strict=True):
            assert text[start:end] in (shown, "\n", "\r", "\t") or end - start > 1
