"""A report in its forms: what is marked, and that words of others stay inert."""

from __future__ import annotations

from typing import Any

import pytest
from markdown_it import MarkdownIt

from brief.briefing import Evidence
from brief.rendering.report_terminal import render_terminal
from brief.report import Report, ReportedObjection, VerifiedSource, VerifiedStatement, count

QUOTE = "Two aides said she may release 14 men."


def objection(**places: Any) -> ReportedObjection:
    return ReportedObjection(code="NUMBER_UNSUPPORTED", severity="fails", meaning="No such number.", **places)


def statement(text: str, outcome: str, *objections: ReportedObjection, evidence: bool = True) -> VerifiedStatement:
    shown = [Evidence(sentence=6, start=100, end=100 + len(QUOTE), quote=QUOTE)] if evidence else []
    return VerifiedStatement.model_validate(
        {
            "item": "fact",
            "text": text,
            "outcome": outcome,
            "score": 0.5,
            "evidence": shown,
            "objections": objections,
        }
    )


def report(*statements: VerifiedStatement, **more: Any) -> Report:
    source = VerifiedSource(origin="a.txt", title="Men freed", content_sha256="0", text_sha256="0")
    listed = list(statements)
    return Report(kind="brief", source=source, statements=listed, counts=count(listed), **more)


FORTY = objection(said="40", said_start=17, said_end=19, found="14", found_sentence=6, found_start=131, found_end=133)
WRONG = statement("She will release 40 men.", "failed", FORTY)
RIGHT = statement(QUOTE, "verbatim")
NOWHERE = statement("Shares doubled.", "unsupported", evidence=False)

TEXT = """\
3 statements: 1 verbatim, 1 failed, 1 unsupported.
Against a.txt “Men freed”.
The text has changed.
2 quotations stand at another place now.

1. verbatim: Two aides said she may release 14 men. [S6]

2. failed, score 0.50 (fact)
   statement  She will release »40« men.
   S6         Two aides said she may release »14« men.
   - NUMBER_UNSUPPORTED: No such number. Here »40«, in the article »14« [S6].

3. unsupported, score 0.50 (fact)
   statement  Shares doubled.
   evidence   none found
"""

MARKDOWN = """\
**2 statements: 1 verbatim, 1 failed.** Against a.txt “Men freed”.

1. _verbatim, score 0.50 (fact)_ — Two aides said she may release 14 men. [S6]
2. _failed, score 0.50 (fact)_ — She will release **40** men. [S6]
   - S6: Two aides said she may release **14** men.
   - NUMBER_UNSUPPORTED: No such number. Here »40«, in the article »14« ⟦S6⟧.
"""


def test_the_plain_text_marks_the_words_that_decided() -> None:
    assert report(RIGHT, WRONG, NOWHERE, moved=2, notes=["The text has changed."]).to_text() == TEXT


def test_every_statement_can_be_shown_in_full() -> None:
    assert report(RIGHT).to_text(every=True).endswith(f"   statement  {QUOTE}\n   S6         {QUOTE}\n")


def test_a_long_statement_in_one_line_is_cut() -> None:
    line = report(statement("word " * 60, "passed")).to_text().splitlines()[-1]
    assert line.endswith("word… [S6]")
    assert len(line) < 130


def test_the_markdown_sets_them_in_bold() -> None:
    assert report(RIGHT, WRONG).to_markdown() == MARKDOWN


@pytest.mark.parametrize("width", [40, 89, 90, 200])
@pytest.mark.parametrize("colour", [True, False])
def test_a_terminal_shows_the_marks_at_every_width(width: int, colour: bool) -> None:
    shown = render_terminal(report(RIGHT, WRONG), width, colour=colour)
    assert "»40«" in shown
    assert "»14«" in shown
    assert ("\x1b[" in shown) is colour
    assert colour or max(len(line) for line in shown.splitlines()) <= width


HOSTILE = "See [x](http://a.example) <b>@channel</b> \x1b[31m ![i](http://a.example/i.png)\n# head http://b.example"


def test_words_of_others_are_inert_in_markdown() -> None:
    bad = objection(said="[y](http://c.example)", found="<img src=x>")
    shown = report(statement(HOSTILE, "failed", bad), notes=["<script>[z](http://d.example)"]).to_markdown()
    html = MarkdownIt("commonmark", {"html": True, "linkify": True}).enable("linkify").render(shown)
    for live in ("<a ", "<img", "<script", "<b>", "<h1", "\x1b"):
        assert live not in html


def test_words_of_others_are_inert_in_plain_text_and_on_a_terminal() -> None:
    bad = objection(said="\x1b[5mx", found="\x9b2Jy\u202e")
    hostile = report(statement(f"{HOSTILE} [red]r[/red] :smile:", "failed", bad), notes=["\x1b[2J\x07note"])
    for shown in (hostile.to_text(), render_terminal(hostile, 100, colour=False)):
        assert all(c.isprintable() or c == "\n" for c in shown)
        assert "[red]r[/red]" in " ".join(shown.split())
        assert ":smile:" in shown


def test_a_report_without_failures_is_ok() -> None:
    assert report(RIGHT, statement("x", "warned")).ok
    assert not report(NOWHERE).ok
    assert not report(WRONG).ok
