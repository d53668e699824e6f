"""The engine that asks a model: one question per chunk, several at a time, and one that joins the parts.

What may follow a question:

    cut off, or empty      asked once more with twice the room (see `conversation`); then what is whole of the longer
                           answer is taken
    not the schema         one repair turn that shows the errors; then the valid items are taken, the others counted
    context exceeded       the chunk is halved, and the room for the answer with it, up to four times
    anything else          the failure of that chunk, kept beside the others' drafts

A failure that every chunk would share (key, model, quota) stops further questions. Sentence numbers that do not exist
are left in: the checks know what to do with them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from brief.briefing import Draft, Usage
from brief.document import Chunk
from brief.drafting.chunkdraft import ChunkDraft
from brief.drafting.chunks import halve
from brief.drafting.completion import Completer, Request, with_usage
from brief.drafting.engines.conversation import Conversation, all_of, truncated
from brief.drafting.engines.replies import DraftReading, SynthesisReading, read_draft, read_synthesis, salvage_draft
from brief.drafting.fence import inert
from brief.drafting.prompts import Prompts, render_repair, render_request, render_synthesis
from brief.drafting.schema import SynthesisClaim
from brief.drafting.tokens import context_tokens, count_tokens, usable
from brief.errors import (
    BriefError,
    ConfigurationError,
    ContextExceededError,
    MalformedReplyError,
    ReplyError,
    ServiceError,
)
from brief.settings import Options, resolve_model

MOST_HALVINGS = 4
LEAST_OUTPUT_TOKENS = 500


@dataclass(frozen=True, slots=True)
class Synthesised:
    """`order` and `groups` hold numbers of statements, which count from 1; a group has two members or more."""

    order: tuple[int, ...]
    groups: tuple[tuple[int, ...], ...]
    bottom_line: tuple[SynthesisClaim, ...]
    usage: Usage


async def draft_chunks(
    chunks: Sequence[Chunk],
    completer: Completer,
    prompts: Prompts,
    options: Options,
    on_progress: Callable[[int, int], None] | None = None,
) -> tuple[ChunkDraft, ...]:
    """A draft or a failure for every chunk, in order; a chunk that had to be halved gives several.

    `on_progress` gets the chunks done so far and their number. Raises the first failure where every chunk failed, and
    `UsageError` for a template that cannot be rendered.
    """
    requests = [render_request(chunk, prompts, options) for chunk in chunks]
    drafting = _Drafting(completer, prompts, options, asyncio.Semaphore(options.concurrency))
    done = 0

    async def draft(chunk: Chunk, request: Request) -> list[ChunkDraft]:
        nonlocal done
        drafts = await drafting.draft(chunk, request)
        done += 1
        if on_progress:
            on_progress(done, len(chunks))
        return drafts

    parts = await all_of(draft(chunk, request) for chunk, request in zip(chunks, requests, strict=True))
    drafted = [d for drafts in parts for d in drafts]
    failures = [d.failure for d in drafted if d.failure is not None]
    if failures and len(failures) == len(drafted):
        raise with_usage(failures[0], sum((d.usage for d in drafted), Usage()))
    return tuple(drafted)


@dataclass(slots=True)
class _Drafting:
    """One run over all chunks. `doom` is the failure that every further chunk would share."""

    completer: Completer
    prompts: Prompts
    options: Options
    semaphore: asyncio.Semaphore
    doom: ConfigurationError | None = None

    async def draft(self, chunk: Chunk, request: Request) -> list[ChunkDraft]:
        async with self.semaphore:
            return await self._draft(chunk, request, 0)

    async def _draft(self, chunk: Chunk, request: Request, halvings: int) -> list[ChunkDraft]:
        if self.doom is not None:
            return [ChunkDraft(chunk, None, self.doom)]
        conversation = Conversation(self.completer)
        try:
            return [await self._converse(chunk, request, conversation)]
        except ContextExceededError as e:
            parts = halve(chunk)
            if halvings == MOST_HALVINGS or len(parts) == 1:
                return [ChunkDraft(chunk, None, e, usage=conversation.usage)]
            room = max(LEAST_OUTPUT_TOKENS, request.max_output_tokens // 2)
            drafts: list[ChunkDraft] = []
            for part in parts:
                smaller = replace(render_request(part, self.prompts, self.options), max_output_tokens=room)
                drafts += await self._draft(part, smaller, halvings + 1)
            return [replace(drafts[0], usage=drafts[0].usage + conversation.usage), *drafts[1:]]
        except ConfigurationError as e:
            self.doom = e
            return [ChunkDraft(chunk, None, e, usage=conversation.usage)]
        except (ServiceError, ReplyError) as e:
            return [ChunkDraft(chunk, None, e, usage=conversation.usage)]

    async def _converse(self, chunk: Chunk, request: Request, conversation: Conversation) -> ChunkDraft:
        completion = await conversation.ask_with_room(request)
        reading = read_draft(completion.text)
        if reading.draft is not None:
            return ChunkDraft(chunk, reading.draft, usage=conversation.usage)
        if completion.finish_reason == "length":
            rescued = salvage_draft(completion.text)
            if rescued.draft is None:
                raise truncated(request)
            return ChunkDraft(chunk, rescued.draft, truncated=True, dropped=rescued.dropped, usage=conversation.usage)
        return await self._repair(chunk, request, conversation, completion.text, reading)

    async def _repair(
        self, chunk: Chunk, request: Request, conversation: Conversation, answer: str, reading: DraftReading
    ) -> ChunkDraft:
        answers = [answer]
        failure: BriefError | None = None
        try:
            repaired = await conversation.ask(render_repair(request, answer, reading.errors, self.prompts))
        except (ConfigurationError, ServiceError, ReplyError) as e:
            failure = e
        else:
            again = read_draft(repaired.text)
            if again.draft is not None:
                return ChunkDraft(chunk, again.draft, usage=conversation.usage)
            answers.append(repaired.text)
        rescued = max((salvage_draft(text) for text in answers), key=lambda s: _facts(s.draft))
        if rescued.draft is not None:
            return ChunkDraft(chunk, rescued.draft, dropped=rescued.dropped, usage=conversation.usage)
        if isinstance(failure, ConfigurationError | ServiceError):
            raise failure
        raise _malformed("The model's answer", reading.errors)


async def synthesise(
    statements: Sequence[str], completer: Completer, prompts: Prompts, options: Options
) -> Synthesised:
    """An order of `statements`, the groups that say the same, and a bottom line that cites them.

    Raises `ReplyError` where the answer cannot be used, also after one repair turn, and whatever the completer raises;
    either carries its `usage`.
    """
    request = render_synthesis(statements, prompts, options)
    model = resolve_model(options)
    tokens = sum(count_tokens(message.content) for message in request.messages)
    if tokens + request.max_output_tokens > usable(context_tokens(model), model):
        raise ContextExceededError(f"{len(statements):,} statements do not fit the context of {model!r}.")
    conversation = Conversation(completer)
    try:
        completion = await conversation.ask_with_room(request)
        reading = read_synthesis(completion.text, len(statements))
        if reading.synthesis is None and completion.finish_reason != "length":
            repair = render_repair(request, completion.text, reading.errors, prompts)
            reading = read_synthesis((await conversation.ask(repair)).text, len(statements))
        return _synthesised(reading, conversation.usage)
    except BriefError as e:
        raise with_usage(e, conversation.usage) from e.__cause__


def _synthesised(reading: SynthesisReading, usage: Usage) -> Synthesised:
    if reading.synthesis is None:
        raise _malformed("The order of the statements", reading.errors)
    found = reading.synthesis
    groups = tuple(tuple(group) for group in found.groups)
    return Synthesised(tuple(found.order), groups, tuple(found.bottom_line), usage)


def _facts(draft: Draft | None) -> int:
    return len(draft.facts) if draft is not None else -1


def _malformed(what: str, errors: Sequence[str]) -> MalformedReplyError:
    why = inert(errors[0])[:200].rstrip(".")
    return MalformedReplyError(
        f"{what} cannot be used, also after it was asked to repair it: {why}. Try another model."
    )
