"""What `-v` says about a written brief: how the article was read, and what was taken out, asked and spent."""

from __future__ import annotations

from collections.abc import Iterator

from brief.document import Document
from brief.writing import Written

LONGEST_QUOTE = 120


def remarks(written: Written) -> Iterator[str]:
    """One line each, without a line break. They quote the article: escape them before a terminal sees them."""
    yield from reading_remarks(written.document)
    brief, coverage, checks = written.brief, written.brief.coverage, written.brief.checks
    yield f"language: {written.document.language}; {coverage.cited} of {coverage.sentences} sentences cited"
    yield (
        f"chunks: {coverage.chunks}, of which failed {len(coverage.chunks_failed)}, cut off {coverage.chunks_truncated}"
    )
    yield (
        f"facts: {checks.verbatim} verbatim, {checks.passed} passed, {checks.warned} warned, "
        f"{checks.unchecked} unchecked; {checks.replaced} statements replaced, {checks.removed} removed"
    )
    for finding in checks.findings:
        yield f"{finding.severity} {finding.code} in {finding.item}: {_shortened(finding.statement)}"
    if brief.generator.engine == "llm":
        usage = brief.generator.usage
        yield (
            f"usage: {usage.requests} requests, {usage.input_tokens:,} tokens in ({usage.cached_tokens:,} cached), "
            f"{usage.output_tokens:,} out ({usage.reasoning_tokens:,} reasoning)"
        )


def reading_remarks(document: Document) -> Iterator[str]:
    """How a document was read, and what was taken out of it."""
    yield from _reading(document)
    yield from _removals(document)


def _reading(document: Document) -> Iterator[str]:
    yield f"encoding: {document.encoding.name} ({document.encoding.origin})"
    if document.dateline is not None:
        yield f"dateline: {_shortened(document.dateline.text)}"
    reference = document.reference_date
    if reference is None:
        yield "reference date: none found; give --published so that days such as Friday get a date"
    else:
        origin = f"{reference.origin}, year inferred" if reference.year_inferred else reference.origin
        yield f"reference date: {reference.day.isoformat()} ({origin}): {_shortened(reference.text)}"


def _removals(document: Document) -> Iterator[str]:
    for removal in document.removed:
        yield f"removed line {removal.line} ({removal.reason}): {_shortened(removal.text)}"
    if document.stripped_characters:
        yield f"removed {document.stripped_characters} control, escape or direction characters"


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1] + "…"
