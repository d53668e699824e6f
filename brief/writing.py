"""The order of the stages, once: a source becomes a document, a draft, checked items, and a brief."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from brief.briefing import (
    Actor,
    Brief,
    CheckedDraft,
    Checks,
    ChunkFailure,
    Claim,
    Coverage,
    Draft,
    DraftClaim,
    Evidence,
    Fact,
    Generator,
    OpenQuestion,
    SourceInfo,
    Usage,
)
from brief.document import Document, Source
from brief.drafting.chunkdraft import ChunkDraft
from brief.errors import BriefError
from brief.settings import Options, plan_engine, resolve_endpoint

if TYPE_CHECKING:
    from openai import AsyncOpenAI, OpenAI

    from brief.drafting.completion import Completer, Message
    from brief.drafting.prompts import Prompts

    Client: TypeAlias = OpenAI | AsyncOpenAI

SourceLike: TypeAlias = "str | Path | bytes | Source | Document"
T = TypeVar("T")

LONGEST_HEADLINE = 150


@dataclass(frozen=True, slots=True)
class Progress:
    """Chunks answered so far, failed ones included, of `total`."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Listener:
    """Who hears about a run while it goes on: `notice` gets one line before anything is sent to a service."""

    notice: Callable[[str], None] | None = None
    progress: Callable[[Progress], None] | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A brief with the document it is about. `incomplete`: a chunk failed, and the brief says which."""

    brief: Brief
    document: Document

    @property
    def incomplete(self) -> bool:
        return bool(self.brief.coverage.chunks_failed)

    @property
    def intervened(self) -> bool:
        """Whether anything was cut off, removed or replaced: what `--strict` asks."""
        checks = self.brief.checks
        coverage = self.brief.coverage
        cut = self.incomplete or coverage.chunks_truncated or coverage.items_dropped
        return bool(cut or checks.removed or checks.replaced)


def write_with(
    source: SourceLike, options: Options, *, client: Client | None = None, listener: Listener | None = None
) -> Written:
    """Reads, drafts, checks and merges. Works inside a running event loop too; raises a `BriefError` of any kind."""
    if _engine(options, client) == "extractive":
        return _write_extractive(_read(source, options), options)
    return run_on_background_loop(awrite_with(source, options, client=client, listener=listener))


async def awrite_with(
    source: SourceLike, options: Options, *, client: Client | None = None, listener: Listener | None = None
) -> Written:
    """`write_with` for callers that have an event loop. The client is used on the caller's loop."""
    document = _read(source, options)
    if _engine(options, client) == "extractive":
        return _write_extractive(document, options)
    return await _write_llm(document, options, client, listener or Listener())


def prompt_messages(source: SourceLike, options: Options) -> list[list[Message]]:
    """Per chunk, exactly the messages that the llm engine would send. Nothing is sent."""
    from brief.drafting.chunks import split_into_chunks
    from brief.drafting.prompts import load_prompts, render_request
    from brief.settings import resolve_model

    document = _read(source, options)
    prompts = load_prompts(options.prompts)
    chunks = split_into_chunks(document, model=resolve_model(options), chunk_tokens=options.chunk_tokens)
    return [list(render_request(chunk, prompts, options).messages) for chunk in chunks]


def run_on_background_loop(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, run on the one loop that all blocking calls of this process share.

    A client keeps its connections on the loop that first used it, so two calls with one client need one loop.
    On an interrupt the work is cancelled before the interrupt goes on.
    """
    future = asyncio.run_coroutine_threadsafe(work, _background_loop())
    try:
        return future.result()
    except KeyboardInterrupt:
        future.cancel()
        raise


@functools.cache
def _background_loop() -> asyncio.AbstractEventLoop:
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="brief", daemon=True).start()
    return loop


def _engine(options: Options, client: Client | None) -> str:
    if client is not None and options.engine is None:
        return "llm"
    return plan_engine(options)


def _read(source: SourceLike, options: Options) -> Document:
    from brief.reading.reader import read_source

    return read_source(source, options)


# ---------------------------------------------------------------- the two engines


def _write_extractive(document: Document, options: Options) -> Written:
    from brief.checking.drafts import check_draft
    from brief.drafting.engines.extractive.engine import draft_document
    from brief.merging.drafts import merge_drafts

    checked = merge_drafts([check_draft(draft_document(document, options.max_facts), document)])
    coverage = Coverage(sentences=len(document.body), cited=0, notes=_extractive_notes(document))
    generator = Generator(engine="extractive", version=_version())
    return Written(_assemble(checked, document, options, coverage, generator), document)


async def _write_llm(document: Document, options: Options, client: Client | None, listener: Listener) -> Written:
    from brief.checking.drafts import check_drafts
    from brief.drafting.chunks import split_into_chunks
    from brief.drafting.engines.endpoint import OpenAICompleter
    from brief.drafting.engines.llm import draft_chunks
    from brief.drafting.prompts import load_prompts
    from brief.merging.drafts import merge_drafts

    endpoint = resolve_endpoint(options, key_needed=client is None)
    prompts = load_prompts(options.prompts)
    chunks = split_into_chunks(document, model=endpoint.model, chunk_tokens=options.chunk_tokens)
    if listener.notice:
        tokens, number = sum(c.token_count for c in chunks), len(chunks)
        in_chunks = "in 1 chunk" if number == 1 else f"in {number} chunks"
        listener.notice(f"asking {endpoint.model} at {endpoint.host}: about {tokens:,} tokens of article {in_chunks}")
    async with OpenAICompleter(endpoint, client=client, timeout=options.timeout) as completer:
        drafted = await draft_chunks(chunks, completer, prompts, options, _on_progress(listener))
        checked = merge_drafts(check_drafts([d.draft for d in drafted if d.draft is not None], document))
        notes: list[str] = []
        usage = sum((d.usage for d in drafted), Usage())
        if sum(d.draft is not None for d in drafted) > 1 and len(checked.facts) > 1:
            synthesised = await _synthesise(checked, document, completer, prompts, options)
            checked, usage = synthesised.checked, usage + synthesised.usage
            notes += [synthesised.note] if synthesised.note else []
    coverage = Coverage(
        sentences=len(document.body),
        cited=0,
        chunks=len(drafted),
        chunks_failed=[_failure(d) for d in drafted if d.failure is not None],
        chunks_truncated=sum(d.truncated for d in drafted),
        items_dropped=sum(d.dropped for d in drafted),
        notes=notes,
    )
    generator = Generator(
        engine="llm",
        version=_version(),
        model=endpoint.model,
        endpoint=endpoint.host,
        prompt_digest=prompts.digest,
        usage=usage,
    )
    return Written(_assemble(checked, document, options, coverage, generator), document)


def _on_progress(listener: Listener) -> Callable[[int, int], None] | None:
    progress = listener.progress
    if progress is None:
        return None
    return lambda done, total: progress(Progress(done, total))


def _failure(drafted: ChunkDraft) -> ChunkFailure:
    own = drafted.chunk.own
    failure = drafted.failure
    return ChunkFailure(first=own[0].number, last=own[-1].number, error=type(failure).__name__, reason=str(failure))


@dataclass(frozen=True, slots=True)
class _Synthesised:
    checked: CheckedDraft
    usage: Usage
    note: str = ""


async def _synthesise(
    checked: CheckedDraft, document: Document, completer: Completer, prompts: Prompts, options: Options
) -> _Synthesised:
    """Lets the model order the checked facts and draw the bottom line from them; its result is checked like a draft.

    The deterministic merge stands where it fails.
    """
    from brief.checking.drafts import check_draft
    from brief.drafting.engines.llm import synthesise
    from brief.merging.synthesis import arrange

    try:
        synthesis = await synthesise([fact.statement for fact in checked.facts], completer, prompts, options)
    except BriefError as e:
        note = f"The parts of the text were joined by rule, not by the model: {e}"
        return _Synthesised(checked, getattr(e, "usage", Usage()), note)
    drafted = [
        DraftClaim(
            text=claim.text,
            sentences=sorted({e.sentence for n in claim.statements for e in checked.facts[n - 1].evidence})[:12],
        )
        for claim in synthesis.bottom_line
    ]
    rechecked = check_draft(_bottom_line_draft(drafted), document)
    facts = arrange(checked.facts, synthesis.order, synthesis.groups)
    update = {
        "facts": facts,
        "bottom_line": rechecked.bottom_line or checked.bottom_line,
        "findings": [*checked.findings, *rechecked.findings],
    }
    return _Synthesised(checked.model_copy(update=update), synthesis.usage)


def _bottom_line_draft(claims: Sequence[DraftClaim]) -> Draft:
    return Draft(headline=None, bottom_line=list(claims), facts=[])


# ---------------------------------------------------------------- the brief


def _assemble(
    checked: CheckedDraft, document: Document, options: Options, coverage: Coverage, generator: Generator
) -> Brief:
    from brief.merging.timeline import build_timeline

    facts = checked.facts[: options.max_facts]
    headline = checked.headline or _fallback_headline(checked, document)
    timeline = build_timeline(facts, {1: document})
    cited = _cited(checked, facts, headline)
    return Brief(
        headline=headline,
        bottom_line=checked.bottom_line,
        facts=facts,
        disputes=checked.disputes,
        actors=checked.actors,
        timeline=timeline,
        open_questions=checked.open_questions,
        missing=checked.missing,
        language=options.language or document.language,
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
        evidence = Evidence(sentence=0, start=title.start, end=title.end, quote=title.text)
        return Claim(text=title.text, evidence=[evidence], support="verbatim")
    if checked.bottom_line:
        best = checked.bottom_line[0]
        return best.model_copy(update={"text": _shorten(best.text)})
    if checked.facts:
        fact = checked.facts[0]
        text = _shorten(fact.statement)
        return Claim(text=text, evidence=fact.evidence, support=fact.support, findings=fact.findings)
    first = document.sentences[0]
    evidence = Evidence(sentence=first.number, start=first.start, end=first.end, quote=first.text)
    return Claim(text=_shorten(first.text), evidence=[evidence], support="verbatim")


def _shorten(text: str) -> str:
    if len(text) <= LONGEST_HEADLINE:
        return text
    return text[: LONGEST_HEADLINE - 1].rsplit(None, 1)[0].rstrip(",;:–—-") + "…"


def _cited(checked: CheckedDraft, facts: Sequence[Fact], headline: Claim) -> set[int]:
    claims: list[Claim | Fact | OpenQuestion | Actor] = [headline, *checked.bottom_line, *facts]
    claims += [*checked.open_questions, *checked.actors]
    claims += [side for d in checked.disputes for side in (d.claim, d.denial)]
    claims += [c for a in checked.actors for c in (*a.did, *a.said, *a.wants, *a.declined)]
    return {e.sentence for claim in claims for e in claim.evidence}


def _count_checks(checked: CheckedDraft, facts: Sequence[Fact]) -> Checks:
    supports = [fact.support for fact in facts]
    gone = {(f.item, f.statement) for f in checked.findings if f.severity == "removed"}
    return Checks(
        passed=supports.count("passed"),
        verbatim=supports.count("verbatim"),
        warned=supports.count("warned"),
        replaced=len({(f.item, f.statement) for f in checked.findings if f.severity == "replaced"}),
        removed=len(gone),
        repaired=len({(f.item, f.statement) for f in checked.findings if f.severity == "repaired"}),
        unchecked=supports.count("unchecked"),
        findings=checked.findings,
        not_run=checked.not_run,
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


def _extractive_notes(document: Document) -> list[str]:
    from brief.wording.languages import has_lexicon

    if has_lexicon(document.language):
        return []
    return [
        f"Actors, speakers, hedges and open questions were not looked for: there are no rules for "
        f"{document.language!r}. The key passages, their numbers and their dates are given."
    ]


def _version() -> str:
    from importlib.metadata import version

    return version("analyst-brief")
