"""What is left of the drafts becomes the brief: fallbacks, counts, coverage, the timeline."""

from __future__ import annotations

from collections.abc import Sequence

from brief.briefing import (
    Actor,
    Brief,
    CheckedDraft,
    Checks,
    Claim,
    Coverage,
    Evidence,
    Fact,
    Generator,
    OpenQuestion,
    Severity,
    SourceInfo,
    TimelineEntry,
)
from brief.document import Document
from brief.merging.timeline import build_timeline

LONGEST_HEADLINE = 150
"""Code points."""


_DANGLING = frozenset(
    """of the a an to in on at for and or but with from by outside inside into that which who as his her its
    their""".split()
)


def assemble_brief(
    checked: CheckedDraft, document: Document, coverage: Coverage, generator: Generator, *, max_facts: int
) -> Brief:
    """The brief of one document. What `coverage` says of chunks and notes stands; the rest of it is counted here.

    The brief's language is the document's; the caller knows whether another was asked for.
    """
    facts = checked.facts[:max_facts]
    headline = checked.headline or _fallback_headline(checked, document)
    timeline = build_timeline(facts, {1: document})
    cited = _cited(checked, facts, headline, timeline)
    return Brief(
        headline=headline,
        bottom_line=checked.bottom_line,
        facts=facts,
        disputes=checked.disputes,
        actors=checked.actors,
        timeline=timeline,
        open_questions=checked.open_questions,
        missing=checked.missing,
        language=document.language,
        sources=[_source_info(document)],
        checks=_count_checks(checked, facts),
        coverage=coverage.model_copy(
            update={
                "cited": sum(s.number in cited for s in document.body),
                "uncited": [s.number for s in document.body if s.number not in cited],
                "removed_lines": len(document.removed),
                "stripped_characters": document.stripped_characters,
                "facts_left_out": len(checked.facts) - len(facts),
            }
        ),
        generator=generator,
    )


def _fallback_headline(checked: CheckedDraft, document: Document) -> Claim:
    """The source's own title; without one, the first fact, cut at a word."""
    title = document.sentence(0)
    if title is not None:
        return Claim(text=title.text, evidence=[Evidence.of(title)], support="verbatim")
    if checked.bottom_line:
        best = checked.bottom_line[0]
        return best.model_copy(update={"text": shorten(best.text)})
    if checked.facts:
        fact = checked.facts[0]
        text = shorten(fact.statement)
        return Claim(text=text, evidence=fact.evidence, support=fact.support, findings=fact.findings)
    first = document.sentences[0]
    return Claim(text=shorten(first.text), evidence=[Evidence.of(first)], support="verbatim")


def shorten(text: str) -> str:
    if len(text) <= LONGEST_HEADLINE:
        return text
    words = text[: LONGEST_HEADLINE - 1].rsplit(None, 1)[0].split()
    while len(words) > 1 and words[-1].lower() in _DANGLING:
        words.pop()
    return " ".join(words).rstrip(",;:–—-") + "…"


def _cited(
    checked: CheckedDraft, facts: Sequence[Fact], headline: Claim, timeline: Sequence[TimelineEntry]
) -> set[int]:
    claims: list[Claim | Fact | OpenQuestion | Actor | TimelineEntry] = [
        *timeline,
        headline,
        *checked.bottom_line,
        *facts,
    ]
    claims += [*checked.open_questions, *checked.actors]
    claims += [side for d in checked.disputes for side in (d.claim, d.denial)]
    claims += [c for a in checked.actors for c in (*a.did, *a.said, *a.wants, *a.declined)]
    return {e.sentence for claim in claims for e in claim.evidence}


def _count_checks(checked: CheckedDraft, facts: Sequence[Fact]) -> Checks:
    supports = [fact.support for fact in facts]

    def items(severity: Severity) -> int:
        return len({(f.item, f.statement) for f in checked.findings if f.severity == severity})

    return Checks(
        passed=supports.count("passed"),
        verbatim=supports.count("verbatim"),
        warned=supports.count("warned"),
        replaced=items("replaced"),
        removed=items("removed"),
        repaired=items("repaired"),
        unchecked=supports.count("unchecked"),
        findings=checked.findings,
        not_run=checked.not_run,
        second_opinion=checked.second_opinion,
    )


def _source_info(document: Document) -> SourceInfo:
    reference = document.reference_date
    return SourceInfo(
        origin=document.origin,
        title=document.title,
        publisher=document.publisher,
        authors=list(document.authors),
        url=document.url,
        published=document.published,
        dateline=document.dateline.text if document.dateline else None,
        reference_date=reference.day if reference else None,
        reference_origin=reference.origin if reference else None,
        language=document.language,
        encoding=document.encoding.name,
        encoding_origin=document.encoding.origin,
        content_sha256=document.content_sha256,
        text_sha256=document.text_sha256,
        reading_options=list(document.reading_options),
        sentence_count=len(document.body),
    )
