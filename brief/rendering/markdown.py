"""The brief as GitHub-flavoured Markdown, readable raw in a terminal too."""

from __future__ import annotations

from collections.abc import Iterable

from brief.briefing import Brief
from brief.rendering import accounts, entries
from brief.rendering.markdown_escape import MARKDOWN


def render_markdown(brief: Brief) -> str:
    """Sections without content are left out; every citation stands on the line that it supports."""
    sections = [
        f"# {MARKDOWN.text(brief.headline.text)}",
        _notice("Incomplete.", accounts.incomplete(brief)),
        _bottom_line(brief),
        MARKDOWN.italic(accounts.source_line(brief)),
        _notice("Not checked.", accounts.unchecked(brief)),
        _section("Key facts", (entries.fact_entry(f, brief, MARKDOWN) for f in brief.facts)),
        _section("Disputed", (entries.dispute_entry(d, brief, MARKDOWN) for d in brief.disputes)),
        _section("Actors", (entries.actor_entry(a, brief, MARKDOWN) for a in brief.actors)),
        _section("Timeline", (entries.timeline_entry(e, brief, MARKDOWN) for e in brief.timeline)),
        _section(
            "Open questions", (entries.question_entry(q, brief, MARKDOWN) for q in brief.open_questions), numbered=True
        ),
        _section("Not in the text", (entries.missing_entry(m, MARKDOWN) for m in brief.missing)),
        _section("How this was checked", (MARKDOWN.text(s, at_start=True) for s in accounts.sentences_of(brief))),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _notice(label: str, text: str) -> str:
    return f"**{label}** {MARKDOWN.text(text)}" if text else ""


def _bottom_line(brief: Brief) -> str:
    said = [entries.claim_entry(c, brief, MARKDOWN, item="bottom_line") for c in brief.bottom_line]
    return f"**Bottom line.** {' '.join(said)}" if said else ""


def _section(title: str, lines: Iterable[str], *, numbered: bool = False) -> str:
    shown = [f"{n}. {line}" if numbered else f"- {line}" for n, line in enumerate(lines, 1)]
    return "\n".join([f"## {title}", "", *shown]) if shown else ""
