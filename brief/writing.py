"""The order of the stages, once: a source becomes a document, a draft, checked items, and a brief."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from brief.briefing import (
    Brief,
    CheckedDraft,
    ChunkFailure,
    Coverage,
    Draft,
    DraftClaim,
    Generator,
    Usage,
)
from brief.document import Document, SourceLike
from brief.drafting.chunkdraft import ChunkDraft
from brief.errors import BriefError, UsageError
from brief.settings import Options, plan_engine, resolve_endpoint

if TYPE_CHECKING:
    import asyncio

    from brief.drafting.completion import Completer, Message
    from brief.drafting.engines.endpoint import Client
    from brief.drafting.prompts import Prompts

T = TypeVar("T")


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
    import asyncio

    future = asyncio.run_coroutine_threadsafe(work, _background_loop())
    try:
        return future.result()
    except KeyboardInterrupt:
        future.cancel()
        raise


@functools.cache
def _background_loop() -> asyncio.AbstractEventLoop:
    import asyncio
    import threading

    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="brief", daemon=True).start()
    return loop


def _engine(options: Options, client: Client | None) -> str:
    engine = "llm" if client is not None and options.engine is None else plan_engine(options)
    if engine == "extractive" and options.second_opinion:
        raise UsageError("A second opinion needs a model to ask. Take the llm engine, or leave second_opinion out.")
    return engine


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
    return Written(_assembled(checked, document, options, coverage, generator), document)


async def _write_llm(document: Document, options: Options, client: Client | None, listener: Listener) -> Written:
    from brief.checking.drafts import check_drafts
    from brief.drafting.chunks import split_into_chunks
    from brief.drafting.engines.endpoint import OpenAICompleter
    from brief.drafting.engines.llm import draft_chunks
    from brief.drafting.prompts import load_prompts
    from brief.merging.drafts import merge_drafts
    from brief.second_opinion import seek_opinion

    endpoint = resolve_endpoint(options, key_needed=client is None)
    prompts = load_prompts(options.prompts)
    chunks = split_into_chunks(document, model=endpoint.model, chunk_tokens=options.chunk_tokens)
    if listener.notice:
        tokens, number = sum(c.token_count for c in chunks), len(chunks)
        in_chunks = "in 1 chunk" if number == 1 else f"in {number} chunks"
        again = ", then for a second opinion" if options.second_opinion else ""
        asked = f"about {tokens:,} tokens of article {in_chunks}{again}"
        listener.notice(f"asking {endpoint.model} at {endpoint.host}: {asked}")
    async with OpenAICompleter(endpoint, client=client, timeout=options.timeout) as completer:
        drafted = await draft_chunks(chunks, completer, prompts, options, _on_progress(listener))
        checked = merge_drafts(check_drafts([d.draft for d in drafted if d.draft is not None], document))
        notes: list[str] = []
        usage = sum((d.usage for d in drafted), Usage())
        if sum(d.draft is not None for d in drafted) > 1 and len(checked.facts) > 1:
            synthesised = await _synthesise(checked, document, completer, prompts, options)
            checked, usage = synthesised.checked, usage + synthesised.usage
            notes += [synthesised.note] if synthesised.note else []
        if options.second_opinion:
            sought = await seek_opinion(checked, document, completer, prompts, options)
            checked, usage = sought.checked, usage + sought.usage
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
    return Written(_assembled(checked, document, options, coverage, generator), document)


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
    from brief.drafting.completion import usage_of
    from brief.drafting.engines.llm import synthesise
    from brief.merging.synthesis import arrange

    try:
        synthesis = await synthesise([fact.statement for fact in checked.facts], completer, prompts, options)
    except BriefError as e:
        note = f"The parts of the text were joined by rule, not by the model: {e}"
        return _Synthesised(checked, usage_of(e), note)
    drafted = [
        DraftClaim(
            text=claim.text,
            sentences=sorted({e.sentence for n in claim.statements for e in checked.facts[n - 1].evidence})[:12],
        )
        for claim in synthesis.bottom_line
    ]
    rechecked = check_draft(Draft(headline=None, bottom_line=drafted, facts=[]), document)
    facts = arrange(checked.facts, synthesis.order, synthesis.groups)
    update = {
        "facts": facts,
        "bottom_line": rechecked.bottom_line or checked.bottom_line,
        "findings": [*checked.findings, *rechecked.findings],
    }
    return _Synthesised(checked.model_copy(update=update), synthesis.usage)


def _assembled(
    checked: CheckedDraft, document: Document, options: Options, coverage: Coverage, generator: Generator
) -> Brief:
    from brief.merging.assembling import assemble_brief

    brief = assemble_brief(checked, document, coverage, generator, max_facts=options.max_facts)
    return brief.model_copy(update={"language": options.language}) if options.language else brief


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
