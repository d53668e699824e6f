"""Asks a model for a second opinion: whether statements follow from their evidence, which is all that it sees.

At most twenty statements go into one request, and no more tokens of them and their sentences than an article may have
in one; several requests run at a time. A request that exceeds the context is halved. A failure leaves its statements
without judgement and says why; it is never raised. Reasons are our own words or the service's, never the model's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from brief.briefing import Claim, Usage
from brief.document import Document
from brief.drafting.chunks import PROMPT_TOKENS
from brief.drafting.completion import Completer
from brief.drafting.engines.conversation import Conversation, all_of
from brief.drafting.engines.judgements import read_judgements
from brief.drafting.fence import evidence_lines, inert
from brief.drafting.prompts import Item, Prompts, render_second_opinion
from brief.drafting.schema import Judgement
from brief.drafting.tokens import context_tokens, count_tokens, output_tokens, usable
from brief.errors import BriefError, ContextExceededError, RefusalError, ReplyError, TruncatedError
from brief.settings import Options, resolve_model

MOST_STATEMENTS = 20
"""In one request."""


@dataclass(frozen=True, slots=True)
class Failure:
    """Why so many statements had no answer that could be used."""

    statements: int
    reason: str


@dataclass(frozen=True, slots=True)
class Opinion:
    """What the model says of claims, by their place in the list that was asked, from 0.

    A claim in neither `judged` nor a failure was left out of its answer. `unknown` counts judgements of statements that
    were not asked.
    """

    judged: Mapping[int, Judgement] = field(default_factory=dict)
    unknown: int = 0
    failures: tuple[Failure, ...] = ()
    usage: Usage = field(default_factory=Usage)


async def ask_opinion(
    claims: Sequence[Claim], document: Document, completer: Completer, prompts: Prompts, options: Options
) -> Opinion:
    """Judgements of `claims`, each beside its own evidence. `document` is the one that the evidence was cut from."""
    items = [Item(inert(c.text), evidence_lines(document, (e.sentence for e in c.evidence))) for c in claims]
    asking = _Asking(items, document, completer, prompts, options, asyncio.Semaphore(options.concurrency))
    return _joined(await all_of(asking.ask(batch) for batch in _batches(items, options)))


@dataclass(frozen=True, slots=True)
class _Asking:
    """One run over all items; a batch holds their places."""

    items: Sequence[Item]
    document: Document
    completer: Completer
    prompts: Prompts
    options: Options
    semaphore: asyncio.Semaphore

    async def ask(self, batch: range) -> Opinion:
        async with self.semaphore:
            return await self._ask(batch)

    async def _ask(self, batch: range) -> Opinion:
        conversation = Conversation(self.completer)
        try:
            items = self.items[batch.start : batch.stop]
            request = render_second_opinion(items, self.document, self.prompts, self.options)
            completion = await conversation.ask_with_room(request)
            found = read_judgements(completion.text, len(items))
        except BriefError as e:
            if isinstance(e, ContextExceededError) and len(batch) > 1:
                middle = batch.start + len(batch) // 2
                halves = [await self._ask(range(batch.start, middle)), await self._ask(range(middle, batch.stop))]
                return _joined([Opinion(usage=conversation.usage), *halves])
            return Opinion(failures=(Failure(len(batch), _reason(e)),), usage=conversation.usage)
        judged = {batch[number - 1]: judgement for number, judgement in found.by_number.items()}
        return Opinion(judged, found.unknown, usage=conversation.usage)


def _batches(items: Sequence[Item], options: Options) -> Iterator[range]:
    """Runs of items within both bounds; an item above the bound on tokens goes alone."""
    limit = _limit(options)
    start = tokens = 0
    for place, item in enumerate(items):
        more = count_tokens(f"{item.statement}\n{item.evidence}")
        if place > start and (place - start == MOST_STATEMENTS or tokens + more > limit):
            yield range(start, place)
            start, tokens = place, 0
        tokens += more
    if items:
        yield range(start, len(items))


def _limit(options: Options) -> int:
    model = resolve_model(options)
    room = usable(context_tokens(model) - output_tokens(model), model) - PROMPT_TOKENS
    return min(options.chunk_tokens, room)


def _joined(opinions: Sequence[Opinion]) -> Opinion:
    return Opinion(
        {place: judgement for opinion in opinions for place, judgement in opinion.judged.items()},
        sum(opinion.unknown for opinion in opinions),
        tuple(failure for opinion in opinions for failure in opinion.failures),
        sum((opinion.usage for opinion in opinions), Usage()),
    )


def _reason(error: BriefError) -> str:
    """Why there is no answer, as a clause. Of an answer that cannot be used it tells the kind alone: the message may
    repeat words of the model."""
    if isinstance(error, RefusalError):
        return "the model declined to answer"
    if isinstance(error, TruncatedError):
        return "the answer was cut off"
    if isinstance(error, ContextExceededError):
        return "a statement and its evidence do not fit the model's context"
    if isinstance(error, ReplyError):
        return "the answer cannot be used"
    return inert(str(error)).rstrip(".")
