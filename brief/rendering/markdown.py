"""The brief as GitHub-flavoured Markdown, readable raw in a terminal too."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.briefing import Actor, Brief, Claim, Evidence, Fact, Finding, TimelineEntry
from brief.rendering import phrasing
from brief.rendering.markdown_escape import escape

MOST_FINDINGS = 12


def render_markdown(brief: Brief) -> str:
    """Sections without content are left out; every citation stands on the line it supports."""
    sections = [
        _opening(brief),
        _section("Key facts", [_fact(f, brief) for f in brief.facts]),
        _section("Disputed", [_dispute(d.claim, d.denial, brief) for d in brief.disputes]),
        _section("Actors", [_actor(a, brief) for a in brief.actors]),
        _section("Timeline", [_entry(e, brief) for e in brief.timeline]),
        _numbered(
            "Open questions",
            [_cited(q.question, q.evidence, brief, phrasing.WHY_OPEN[q.why_open]) for q in brief.open_questions],
        ),
        _section("Not in the text", [f"{phrasing.SLOTS[m.slot]}: {escape(m.note)}" for m in brief.missing]),
        _checks(brief),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _opening(brief: Brief) -> str:
    lines = [f"# {escape(brief.headline.text)}{_note(brief.headline)}"]
    if brief.bottom_line:
        said = " ".join(f"{escape(c.text)} {_cite(c.evidence, brief)}{_note(c)}" for c in brief.bottom_line)
        lines.append(f"**Bottom line.** {said}")
    lines.append(f"_{escape(phrasing.source_line(brief))}_")
    return "\n\n".join(lines)


def _section(title: str, items: Iterable[str]) -> str:
    listed = [f"- {item}" for item in items]
    return "\n".join([f"## {title}", "", *listed]) if listed else ""


def _numbered(title: str, items: Iterable[str]) -> str:
    listed = [f"{n}. {item}" for n, item in enumerate(items, 1)]
    return "\n".join([f"## {title}", "", *listed]) if listed else ""


def _cite(evidence: Iterable[Evidence], brief: Brief) -> str:
    return phrasing.citations(evidence, brief)


def _note(claim: Claim) -> str:
    note = phrasing.SUPPORT_NOTES[claim.support]
    return f" _({note})_" if note else ""


def _cited(text: str, evidence: Iterable[Evidence], brief: Brief, why: str = "") -> str:
    return f"{escape(text)}{f' _({why})_' if why else ''} {_cite(evidence, brief)}"


def _fact(fact: Fact, brief: Brief) -> str:
    label = phrasing.STATUS_LABELS[fact.status]
    statement = _with_hedge(escape(fact.statement), fact.hedge)
    who = phrasing.speakers(fact.attribution, fact.statement)
    parts = [f"**{label}** — {statement}" if label else statement]
    if who:
        parts.append(f"_{escape(who)}_")
    parts.append(_cite(fact.evidence, brief))
    note = phrasing.SUPPORT_NOTES[fact.support]
    if note:
        reasons = (
            ", ".join(dict.fromkeys(_in_words(code) for code in fact.findings)) if fact.support == "warned" else ""
        )
        parts.append(f"_({note}{': ' + reasons if reasons else ''})_")
    return " ".join(parts)


def _with_hedge(escaped: str, hedge: str | None) -> str:
    """The hedge in bold, at its first place as a whole word."""
    if not hedge:
        return escaped
    words = escape(hedge)
    return re.sub(
        rf"(?<![\w*]){re.escape(words)}(?![\w*])", lambda m: f"**{m.group()}**", escaped, count=1, flags=re.IGNORECASE
    )


def _dispute(claim: Claim, denial: Claim, brief: Brief) -> str:
    return (
        f"{escape(claim.text)} {_cite(claim.evidence, brief)}{_note(claim)}\n"
        f"  **Against it:** {escape(denial.text)} {_cite(denial.evidence, brief)}{_note(denial)}"
    )


def _actor(actor: Actor, brief: Brief) -> str:
    name = f"**{escape(actor.name)}**"
    about = [escape(part) for part in (actor.role, actor.affiliation) if part]
    if actor.role and actor.affiliation and actor.affiliation.casefold() in actor.role.casefold():
        about = about[:1]
    if actor.kind == "unnamed":
        about.insert(0, "unnamed")
    if actor.aliases:
        about.append(f"also {', '.join(f'“{escape(a)}”' for a in actor.aliases[:3])}")
    head = f"{name} ({'; '.join(about)})" if about else name
    deeds = [
        f"{escape(phrasing.deed(kind, claim.text))} {_cite(claim.evidence, brief)}"
        for kind, claims in phrasing.deeds_of(actor)
        for claim in claims
    ]
    return f"{head}: {'; '.join(deeds)}" if deeds else f"{head} {_cite(actor.evidence, brief)}"


def _entry(entry: TimelineEntry, brief: Brief) -> str:
    when = phrasing.interval(entry.when)
    shown = f"**{when}**" if entry.planned else when
    source = f' ("{escape(entry.when.text)}")' if entry.when.text.casefold() not in when.casefold() else ""
    return f"{shown}{source}: {escape(entry.text)} {_cite(entry.evidence, brief)}"


def _checks(brief: Brief) -> str:
    lines = [phrasing.ledger(brief), *phrasing.coverage(brief)]
    if brief.checks.not_run:
        lines.append("Not run: " + "; ".join(brief.checks.not_run) + ".")
    if usage := phrasing.usage(brief):
        lines.append(usage)
    shown = "\n".join(f"- {escape(line)}" for line in lines)
    acted = [f for f in brief.checks.findings if f.severity in ("replaced", "removed")]
    items = [_finding(f) for f in acted[:MOST_FINDINGS]]
    if len(acted) > MOST_FINDINGS:
        items.append(f"- and {len(acted) - MOST_FINDINGS} more, in the JSON.")
    return "\n".join(["## How this was checked", "", shown, *items])


def _finding(finding: Finding) -> str:
    words = f": “{escape(finding.said)}”" if finding.said else ""
    against = f" against “{escape(finding.found)}”" if finding.found and finding.said else ""
    item = finding.item.replace("_", " ")
    return f"- {finding.severity.capitalize()} ({item}, {_in_words(finding.code)}{words}{against}): “{escape(finding.statement)}”"


def _in_words(code: str) -> str:
    return code.replace("_", " ").lower()
