"""A report for a terminal: statement and evidence side by side, or one under the other where it is narrow."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from brief.rendering import report_lines as lines
from brief.rendering.report_text import one_line
from brief.report import Outcome, Report, VerifiedStatement

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

TWO_COLUMNS = 90
"""Columns from which statement and evidence stand side by side."""
WIDEST = 160
NARROWEST = 20
"""Code points of a statement in one line that are shown however narrow the terminal."""

_STYLES: dict[Outcome, str] = {
    "verbatim": "green",
    "passed": "green",
    "unchecked": "cyan",
    "warned": "yellow",
    "failed": "red",
    "unsupported": "red",
}


def render_terminal(report: Report, width: int, *, colour: bool = True, every: bool = False) -> str:
    """As `render_report`, laid out for `width` columns. The marks around deciding words stay without `colour`."""
    from rich.console import Console
    from rich.text import Text

    sheet = io.StringIO()
    console = Console(
        file=sheet,
        width=min(width, WIDEST),
        force_terminal=True,
        color_system="standard" if colour else None,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    first, *rest = lines.head(report)
    console.print(Text(first, style="bold"))
    for line in rest:
        console.print(Text(line))
    was_full = True
    for number, statement in enumerate(report.statements, 1):
        full = every or lines.objects(statement)
        if full or was_full:
            console.print()
        was_full = full
        if full:
            _print_full(console.print, number, statement, console.width)
        else:
            beside = len(f"{number}. {statement.outcome}:  {lines.citation(statement.evidence)}")
            text = Text(one_line(number, statement, max(console.width - beside, NARROWEST)))
            text.stylize(_STYLES[statement.outcome], text.plain.index(" "), text.plain.index(":"))
            console.print(text)
    return sheet.getvalue()


def _print_full(show: Callable[[RenderableType], None], number: int, statement: VerifiedStatement, width: int) -> None:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    style = _STYLES[statement.outcome]
    show(Text.assemble(f"{number}. ", (lines.label(statement), f"bold {style}")))
    said = _text(lines.said_pieces(statement), style)
    evidence = Text("\n").join(
        Text.assemble((f"S{e.sentence} ", "dim"), _text(lines.evidence_pieces(e, statement), "green"))
        for e in statement.evidence
    ) or Text("no evidence found", style="dim")
    if width >= TWO_COLUMNS:
        table = Table.grid(padding=(0, 3), expand=True)
        table.add_column(ratio=1)
        table.add_column(ratio=1)
        table.add_row(said, evidence)
        show(Padding(table, (0, 0, 0, 3)))
    else:
        show(Padding(said, (0, 0, 0, 3)))
        show(Padding(evidence, (0, 0, 0, 6)))
    for objection in statement.objections:
        show(Padding(Text(f"- {lines.reason(objection)}"), (0, 0, 0, 3)))


def _text(pieces: Sequence[lines.Piece], style: str) -> Text:
    from rich.text import Text

    text = Text()
    for piece in pieces:
        if piece.deciding:
            text.append(f"{lines.OPENING}{_inner(piece.text)}{lines.CLOSING}", style=f"bold {style}")
        else:
            text.append(_inner(piece.text))
    return text


def _inner(words: str) -> str:
    """`shown`, with the space at either end kept."""
    before, after = " " * words[:1].isspace(), " " * (words[-1:].isspace() and bool(words.strip()))
    return before + lines.shown(words) + after
