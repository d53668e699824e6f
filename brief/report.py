"""What a verification says: of each statement, whether the article bears it out, and which words decided it.

Leaves as JSON. A span of `text` is half-open and counts code points. Invariants:

- `statement.text[said_start:said_end] == said`, and `document.text[found_start:found_end] == found`, where given.
- In a report on a text, `text[start:end] == statement.text`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from brief.briefing import Evidence

REPORT_VERSION: Literal["1"] = "1"

Outcome = Literal["verbatim", "passed", "warned", "failed", "unsupported", "unchecked"]
OBJECTING: frozenset[Outcome] = frozenset({"warned", "failed", "unsupported"})
SameText = Literal["same", "recleaned", "changed"]
Part = Literal[
    "headline",
    "bottom_line",
    "fact",
    "dispute",
    "actor",
    "deed",
    "timeline",
    "open_question",
    "missing",
    "sentence",
]
"""Of a brief; every statement of another text is a "sentence"."""


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ReportedObjection(Model):
    """One objection: `said` are words of the statement, `found` those of the article that decided it.

    What stands beside a statement (a status, a number, a citation) has no place in its text, and so no `said_start`.
    The `found_` fields are null where the article has no such words.
    """

    code: str
    severity: Literal["fails", "warns"]
    meaning: str
    said: str = ""
    said_start: int | None = None
    said_end: int | None = None
    found: str = ""
    found_sentence: int | None = None
    found_start: int | None = None
    found_end: int | None = None


class VerifiedStatement(Model):
    """One statement against its evidence: the sentences that it cites, or those that were found for it.

    `start` and `end` are its place in the verified text, null in a report on a brief. `score`, from 0 to 1, is how
    much of the statement the evidence bears out; `brief.checking.scoring` says how it is counted.
    """

    item: Part
    text: str
    start: int | None = None
    end: int | None = None
    outcome: Outcome
    score: float
    evidence: list[Evidence] = []
    objections: list[ReportedObjection] = []


class VerifiedSource(Model):
    """The article held against. `same_text`, of a brief only, compares it with the one that the brief was written from:
    "recleaned" has the same bytes and another text, because it was read by other rules; "changed" is another edition.
    """

    origin: str
    title: str | None = None
    content_sha256: str
    text_sha256: str
    same_text: SameText | None = None


class Counts(Model):
    """Statements by outcome."""

    statements: int = 0
    verbatim: int = 0
    passed: int = 0
    warned: int = 0
    failed: int = 0
    unsupported: int = 0
    unchecked: int = 0


class Report(Model):
    """A brief or a text, statement by statement in its order. `moved` counts quotations found at another place."""

    schema_version: Literal["1"] = REPORT_VERSION
    kind: Literal["brief", "text"]
    source: VerifiedSource
    statements: list[VerifiedStatement]
    counts: Counts
    moved: int = 0
    notes: list[str] = []
    """Sentences for the reader."""
    not_run: list[str] = []
    """Codes that were not run, each with its reason."""

    @property
    def ok(self) -> bool:
        """Whether no statement failed or is without evidence. Warnings do not count."""
        return not self.counts.failed and not self.counts.unsupported

    def to_json(self) -> str:
        """Indented JSON, which `Report.model_validate_json` reads back to an equal value."""
        return self.model_dump_json(indent=2) + "\n"

    def to_text(self, *, every: bool = False) -> str:
        """Plain text: what objected in full, the rest (unless `every`) in one line each."""
        from brief.rendering.report_text import render_report

        return render_report(self, every=every)

    def to_markdown(self) -> str:
        """GitHub-flavoured Markdown, the deciding words in bold."""
        from brief.rendering.report_markdown import render_report_markdown

        return render_report_markdown(self)


def count(statements: list[VerifiedStatement]) -> Counts:
    outcomes = [s.outcome for s in statements]
    return Counts(
        statements=len(outcomes),
        verbatim=outcomes.count("verbatim"),
        passed=outcomes.count("passed"),
        warned=outcomes.count("warned"),
        failed=outcomes.count("failed"),
        unsupported=outcomes.count("unsupported"),
        unchecked=outcomes.count("unchecked"),
    )
