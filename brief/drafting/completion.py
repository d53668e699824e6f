"""The one seam between the llm engine and the world.

Cache, limits on concurrency, budgets and second opinions wrap a `Completer` and are one themselves.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from brief.briefing import Usage
from brief.errors import BriefError

Purpose = Literal["extract", "repair", "synthesis", "second_opinion"]
FinishReason = Literal["stop", "length", "content_filter", "other"]


@dataclass(frozen=True, slots=True)
class Message:
    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class Request:
    """One question. `schema` is strict JSON Schema; `max_output_tokens` bounds the answer, reasoning included."""

    purpose: Purpose
    messages: tuple[Message, ...]
    schema: Mapping[str, Any]
    max_output_tokens: int

    @property
    def digest(self) -> str:
        """Two requests have the same digest exactly when they ask the same: messages, schema and limit."""
        asked = [[m.role, m.content] for m in self.messages], self.schema, self.max_output_tokens
        return "request1:" + hashlib.sha256(json.dumps(asked, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Completion:
    """One answer, as text. `refusal` is the model's own words where it declined."""

    text: str
    usage: Usage
    finish_reason: FinishReason = "stop"
    refusal: str | None = None
    cached: bool = False


class Completer(Protocol):
    async def complete(self, request: Request) -> Completion:
        """Raises a `ConfigurationError`, `ServiceError` or `ReplyError`; never anything of the client library."""
        ...


def with_usage(error: BriefError, usage: Usage) -> BriefError:
    """The same error, carrying what it cost: tokens of a reply that cannot be used are paid for all the same."""
    vars(error)["usage"] = usage
    return error


def usage_of(error: BriefError) -> Usage:
    usage = vars(error).get("usage")
    return usage if isinstance(usage, Usage) else Usage()
