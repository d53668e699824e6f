"""A report as plain text: the same at every width, with no escape sequence in it."""

from __future__ import annotations

from collections.abc import Iterator

from brief.rendering import report_lines as lines
from brief.report import Report, VerifiedStatement

LONGEST_LINE = 100
"""Code points of a statement that is shown in one line."""


def render_report(report: Report, *, every: bool = False) -> str:
    """The head, then the statements in their order: what objected (or `every` one) in full, each other in a line."""
    parts = ["\n".join(lines.head(report))]
    short: list[str] = []
    for number, statement in enumerate(report.statements, 1):
        if every or lines.objects(statement):
            parts += ["\n".join(short)] if short else []
            parts.append("\n".join(_full(number, statement)))
            short = []
        else:
            short.append(one_line(number, statement))
    parts += ["\n".join(short)] if short else []
    return "\n\n".join(parts) + "\n"


def one_line(number: int, statement: VerifiedStatement, room: int = LONGEST_LINE) -> str:
    """ "3. passed: Their families have been told nothing. [S10]"; the statement is cut to `room` code points."""
    text = lines.shown(statement.text)
    if len(text) > room:
        text = text[: room - 1].rstrip() + "…"
    return f"{number}. {statement.outcome}: {text} {lines.citation(statement.evidence)}".rstrip()


def _full(number: int, statement: VerifiedStatement) -> Iterator[str]:
    yield f"{number}. {lines.label(statement)}"
    yield f"   statement  {lines.marked(lines.said_pieces(statement))}"
    for evidence in statement.evidence:
        yield f"   {f'S{evidence.sentence}':<9}  {lines.marked(lines.evidence_pieces(evidence, statement))}"
    if not statement.evidence:
        yield "   evidence   none found"
    for objection in statement.objections:
        yield f"   - {lines.reason(objection)}"
