"""From a verdict to the objections that a brief prints."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from brief.briefing import Finding, Severity
from brief.checking.judging import Verdict
from brief.checking.severities import EVIDENCE_MISSING, Consequence

Item: TypeAlias = Literal["headline", "bottom_line", "fact", "dispute", "actor", "open_question", "missing"]


def findings_of(verdict: Verdict, item: Item, failing: Severity = "replaced") -> list[Finding]:
    """Every objection of a verdict. `failing` is what is done with an item that a "replace" rule objects to."""
    numbers = [p.sentence.number for p in verdict.grounds.cited] if verdict.grounds else []
    found = [
        Finding(
            code=ruling.rule.code,
            severity=_severity(ruling.rule.consequence, failing),
            item=item,
            statement=verdict.statement.text,
            said=ruling.objection.said,
            found=ruling.objection.found,
            sentences=numbers,
        )
        for ruling in verdict.rulings
    ]
    return [*_citation_findings(verdict, item, numbers), *found]


def codes_of(findings: Iterable[Finding]) -> list[str]:
    """Each code once, in order; a mended citation is no objection to what is said."""
    return list(dict.fromkeys(f.code for f in findings if f.severity != "repaired"))


def removed(code: str, item: Item, statement: str, said: str = "", found: str = "") -> Finding:
    return Finding(code=code, severity="removed", item=item, statement=statement, said=said, found=found)


def _severity(consequence: Consequence, failing: Severity) -> Severity:
    return failing if consequence == "replace" else "warned"


def _citation_findings(verdict: Verdict, item: Item, numbers: list[int]) -> list[Finding]:
    """That no evidence was found, or that the citations were mended."""
    said = ", ".join(f"S{n}" for n in verdict.unknown)
    text = verdict.statement.text
    if verdict.grounds is None:
        return [removed(EVIDENCE_MISSING, item, text, said)]
    if not verdict.unknown and not verdict.repaired:
        return []
    found = ", ".join(f"S{n}" for n in sorted(verdict.repaired))
    return [
        Finding(
            code=EVIDENCE_MISSING,
            severity="repaired",
            item=item,
            statement=text,
            said=said,
            found=found,
            sentences=numbers,
        )
    ]
