"""How a service wants to be asked, as far as it has shown. Pure: what is sent, and what to change after a refusal.

The ladder, from the strictest to what every server takes:

    json_schema   strict, with bounds on lengths
    unbounded     strict, without them: fine-tuned models, some grammars
    json_object   with the schema beside it, where the host is not OpenAI's (llama-cpp-python constrains by it)
    tool          a tool that has to be called, whose arguments are the answer
    prompt        nothing but the prompt, which holds the schema on every rung
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from brief.drafting.completion import Message, Request
from brief.drafting.schema import unbounded
from brief.settings import OPENAI_HOST

Rung = Literal["json_schema", "unbounded", "json_object", "tool", "prompt"]
LimitName = Literal["max_completion_tokens", "max_tokens"]

TOOL_NAME = "answer"
_BELOW: Mapping[Rung, Rung] = {
    "json_schema": "json_object",
    "unbounded": "json_object",
    "json_object": "tool",
    "tool": "prompt",
}
_BOUNDS = re.compile(r"m(?:ax|in)(?:Length|Items)|grammar|repetition", re.IGNORECASE)
_FORMAT = re.compile(r"response_format|json_schema|json_object|grammar|tool_choice", re.IGNORECASE)
_NO_SUPPORT = re.compile(r"no endpoints found|support tool use", re.IGNORECASE)
_SYSTEM_ROLE = re.compile(r"system role|role.{0,40}'?system|'system'.{0,40}role", re.IGNORECASE)
_HIGHEST = re.compile(r"(?:at most|less than or equal to|<=) *(\d{2,9})")


@dataclass(frozen=True, slots=True)
class Refusal:
    """An HTTP status that says no, and the service's words for it. `parameter` is the one that it names, if any."""

    status: int
    code: str
    message: str
    parameter: str = ""

    def names(self, parameter: str) -> bool:
        return self.parameter == parameter or re.search(rf"\b{parameter}\b", self.message) is not None


@dataclass(frozen=True, slots=True)
class Dialect:
    """`limit` is the name of the cap on the answer, None where the service takes none; `most` its highest value."""

    host: str
    rung: Rung = "json_schema"
    limit: LimitName | None = "max_tokens"
    most: int | None = None
    swapped: bool = False
    system_role: bool = True

    @classmethod
    def for_host(cls, host: str) -> Dialect:
        return cls(host, limit="max_completion_tokens" if host == OPENAI_HOST else "max_tokens")

    def body(self, request: Request, model: str) -> dict[str, Any]:
        """The arguments of a chat completion."""
        messages = request.messages if self.system_role else _without_system(request.messages)
        body: dict[str, Any] = {
            "model": model,
            "messages": [{"role": message.role, "content": message.content} for message in messages],
        }
        if self.limit is not None:
            body[self.limit] = min(request.max_output_tokens, self.most or request.max_output_tokens)
        return body | self._format(request)

    def _format(self, request: Request) -> dict[str, Any]:
        schema = unbounded(request.schema) if self.rung != "json_schema" else dict(request.schema)
        name = request.purpose if request.purpose in ("synthesis", "second_opinion") else "draft"
        if self.rung in ("json_schema", "unbounded"):
            described = {"name": name, "strict": True, "schema": schema}
            return {"response_format": {"type": "json_schema", "json_schema": described}}
        if self.rung == "json_object":
            beside = {} if self.host == OPENAI_HOST else {"schema": schema}
            return {"response_format": {"type": "json_object", **beside}}
        if self.rung == "tool":
            function = {"name": TOOL_NAME, "description": "Takes the answer.", "parameters": schema}
            return {
                "tools": [{"type": "function", "function": function}],
                "tool_choice": {"type": "function", "function": {"name": TOOL_NAME}},
            }
        return {}

    def after(self, refusal: Refusal, request: Request) -> Dialect | None:
        """How to ask instead, or None where asking otherwise would not help.

        A parameter that is refused is renamed or dropped once; then 400, 422 and a server error that names the format
        lead one rung down.
        """
        if refusal.status in (400, 422):
            if self.system_role and _SYSTEM_ROLE.search(refusal.message):
                return replace(self, system_role=False)
            return self._with_other_limit(refusal, request) or self._below(refusal)
        return self._below(refusal) if refuses_format(refusal) else None

    def _with_other_limit(self, refusal: Refusal, request: Request) -> Dialect | None:
        if self.limit is None or not refusal.names(self.limit):
            return None
        highest = _HIGHEST.search(refusal.message)
        if highest and int(highest[1]) < min(request.max_output_tokens, self.most or request.max_output_tokens):
            return replace(self, most=int(highest[1]))
        if self.swapped:
            return replace(self, limit=None)
        other: LimitName = "max_tokens" if self.limit == "max_completion_tokens" else "max_completion_tokens"
        return replace(self, limit=other, swapped=True)

    def _below(self, refusal: Refusal) -> Dialect | None:
        if self.rung == "prompt":
            return None
        if self.rung == "json_schema" and _BOUNDS.search(refusal.message):
            return replace(self, rung="unbounded")
        return replace(self, rung=_BELOW[self.rung])


def refuses_format(refusal: Refusal) -> bool:
    """Whether the words name the format of the answer: some servers refuse it with a 500, OpenRouter with a 404."""
    if refusal.status == 404:
        return _NO_SUPPORT.search(refusal.message) is not None
    return refusal.status >= 500 and _FORMAT.search(refusal.message) is not None


def _without_system(messages: tuple[Message, ...]) -> tuple[Message, ...]:
    """The rules at the head of the first question, for models that know no system role."""
    system = "\n\n".join(m.content for m in messages if m.role == "system")
    rest = [m for m in messages if m.role != "system"]
    return (Message("user", f"{system}\n\n{rest[0].content}"), *rest[1:]) if system and rest else messages
