"""All turns about one matter: what they cost, and more room for an answer that was cut off. Several at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from brief.briefing import Usage
from brief.drafting.completion import Completer, Completion, Request, usage_of
from brief.drafting.fence import inert
from brief.errors import BriefError, MalformedReplyError, RefusalError, ServiceError, TruncatedError

T = TypeVar("T")


@dataclass(slots=True)
class Conversation:
    """All turns about one matter, and what they cost."""

    completer: Completer
    usage: Usage = field(default_factory=Usage)

    async def ask(self, request: Request) -> Completion:
        """Raises `RefusalError` where the model declined, and whatever the completer raises."""
        try:
            completion = await self.completer.complete(request)
        except BriefError as e:
            self.usage += usage_of(e)
            raise
        self.usage += completion.usage
        if completion.refusal or completion.finish_reason == "content_filter":
            words = (
                f": {inert(completion.refusal)[:200]!r}" if completion.refusal else " (its content filter stopped it)"
            )
            raise RefusalError(f"The model declined to answer{words}. Try another model or --engine extractive.")
        return completion

    async def ask_with_room(self, request: Request) -> Completion:
        """Asks once more with twice the room where the answer is cut off or empty.

        Keeps the second answer, unless it is cut off as well and shorter. Raises `TruncatedError` or
        `MalformedReplyError` where there is no word in either.
        """
        first = await self.ask(request)
        if first.finish_reason != "length" and first.text.strip():
            return first
        try:
            second = await self.ask(replace(request, max_output_tokens=2 * request.max_output_tokens))
        except ServiceError:
            if first.text.strip():
                return first
            raise
        better = first if second.finish_reason == "length" and len(first.text) > len(second.text) else second
        if better.text.strip():
            return better
        if better.finish_reason == "length":
            raise truncated(request)
        raise MalformedReplyError("The model gave an empty answer, twice. Try another model.")


async def all_of(work: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """The results in order. Where one raises, or the caller is cancelled, the others are cancelled and waited for."""
    tasks = [asyncio.create_task(one) for one in work]
    try:
        return await asyncio.gather(*tasks)
    except BaseException:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        raise


def truncated(request: Request) -> TruncatedError:
    return TruncatedError(
        f"The answer was cut off at {request.max_output_tokens:,} tokens, and again at twice as many. "
        "Take a smaller --chunk-tokens, or a model that reasons less."
    )
