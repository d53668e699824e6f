"""The command `brief verify`: parse, call, print. Only click is imported at the top."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from brief.errors import EXIT_UNSUPPORTED, UsageError
from brief.flags import options, reading_options, verbose_option
from brief.inputs import source_named
from brief.streams import print_text, say

if TYPE_CHECKING:
    from brief.document import Document
    from brief.report import Report


@click.command("verify")
@click.argument("brief_file", metavar="BRIEF", type=click.Path())
@click.argument("article", metavar="ARTICLE", type=click.Path())
@options(
    click.option("--text", "as_text", is_flag=True, help="BRIEF is any text, plain or Markdown, of any origin."),
    click.option(
        "--format",
        "form",
        type=click.Choice(["text", "markdown", "json"]),
        default="text",
        help="Default: text.",
    ),
    click.option("-o", "--output", metavar="FILE", type=click.Path(), help="Write there instead, all or nothing."),
    click.option("--all", "every", is_flag=True, help="Show every statement beside its evidence (text)."),
    click.option("--strict", is_flag=True, help="Exit with 10 for warnings too."),
    reading_options,
    verbose_option,
)
def verify_command(
    brief_file: str, article: str, as_text: bool, form: str, output: str | None, every: bool, strict: bool, **flags: Any
) -> int:
    """Check a stored brief, or with --text any text, against ARTICLE. Offline; no model is asked.

    BRIEF was written with --format json. The article is read as it was for the brief, unless a flag says otherwise.
    Its quotations are looked for, its statements compared with them, and status, hedge, speakers, days and numbers
    worked out again. One of the two may be - for standard input.

    With --text each sentence is compared with the sentences that it cites, such as [S2] or [S1, S5], or with those
    that are found for it. Headings and labels are passed over.

    What objected is shown beside its evidence with the deciding words »marked«, the rest in one line each; --all
    shows all. The exit code is 10 when a statement failed or has no evidence.
    """
    if brief_file == article == "-":
        raise UsageError("Only one of the two can be standard input. Name a file for the other.")
    target = None if output == "-" else output
    if target is not None:
        from brief.output import check_output

        check_output(target, article)
        check_output(target, brief_file, what="brief")
    report, document = _verified(brief_file, article, as_text, flags)
    if flags["verbose"]:
        for remark in _remarks(document, report):
            say(remark)
    _show(report, form, target, every)
    return EXIT_UNSUPPORTED if not report.ok or (strict and report.counts.warned) else 0


def _verified(brief_file: str, article: str, as_text: bool, flags: dict[str, Any]) -> tuple[Report, Document]:
    from brief.verifying.stored import ReadingFlags, load_brief, read_again, read_plain, verify_brief

    given = ReadingFlags(
        published=flags["published"], encoding=flags["encoding"], clean=False if flags["no_clean"] else None
    )
    if as_text:
        from brief.verifying.texts import read_summary, verify_summary

        text = read_summary(source_named(brief_file))
        document = read_plain(source_named(article), given)
        return verify_summary(text, document), document
    stored = load_brief(source_named(brief_file))
    document = read_again(stored, source_named(article), given)
    return verify_brief(stored, document), document


def _show(report: Report, form: str, target: str | None, every: bool) -> None:
    if target is not None:
        from brief.output import write_output

        write_output(target, _rendered(report, form, every).encode("utf-8", "replace"))
    elif form == "text" and sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        from shutil import get_terminal_size

        from brief.rendering.report_terminal import render_terminal

        colour = not os.environ.get("NO_COLOR")
        print_text(render_terminal(report, get_terminal_size().columns, colour=colour, every=every))
    else:
        print_text(_rendered(report, form, every))


def _rendered(report: Report, form: str, every: bool) -> str:
    if form == "json":
        return report.to_json()
    return report.to_markdown() if form == "markdown" else report.to_text(every=every)


def _remarks(document: Document, report: Report) -> Iterator[str]:
    from brief.remarks import reading_remarks

    yield from reading_remarks(document)
    yield f"language: {document.language}"
    yield from (f"not run: {reason}" for reason in report.not_run)
