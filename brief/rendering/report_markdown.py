"""A report as GitHub-flavoured Markdown. Words of others stay inert in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.rendering import report_lines as lines
from brief.rendering.markdown_escape import MARKDOWN
from brief.report import Report, VerifiedStatement


def render_report_markdown(report: Report) -> str:
    """A numbered list: statement, evidence under it, reasons under that."""
    first, *rest = lines.head(report)
    parts = [f"**{MARKDOWN.text(first)}** {MARKDOWN.text(' '.join(rest))}".rstrip()]
    items = [line for n, s in enumerate(report.statements, 1) for line in _entry(n, s)]
    return "\n\n".join([*parts, "\n".join(items)]) + "\n"


def _entry(number: int, statement: VerifiedStatement) -> Iterator[str]:
    cited = lines.citation(statement.evidence)
    yield f"{number}. _{lines.label(statement)}_ — {_bold(lines.said_pieces(statement))} {cited}".rstrip()
    if not lines.objects(statement):
        return
    indent = " " * (len(str(number)) + 2)
    for evidence in statement.evidence:
        yield f"{indent}- S{evidence.sentence}: {_bold(lines.evidence_pieces(evidence, statement))}"
    for objection in statement.objections:
        yield f"{indent}- {MARKDOWN.text(lines.reason(objection))}"


def _bold(pieces: Sequence[lines.Piece]) -> str:
    """Space at the edge of a bold run stands outside it, where Markdown needs it."""
    out = ""
    for piece in pieces:
        words = MARKDOWN.bold(piece.text) if piece.deciding else MARKDOWN.text(piece.text)
        before = " " if piece.text[:1].isspace() and out else ""
        out += f"{before}{words}{' ' if piece.text[-1:].isspace() else ''}"
    return " ".join(out.split())
