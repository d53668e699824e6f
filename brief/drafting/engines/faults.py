"""What a service's refusal means, as an error with one line that says what to do. Pure.

A key is never shown: the words of a service are left out where they may repeat it (401, 403), and cleaned elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from brief.drafting.engines.dialect import Refusal
from brief.drafting.fence import inert
from brief.errors import (
    BriefError,
    ConfigurationError,
    ContextExceededError,
    KeyRejectedError,
    MalformedReplyError,
    ModelUnknownError,
    QuotaError,
    RateLimitError,
    RefusalError,
    ServiceError,
)

LONGEST_QUOTE = 200

# OpenAI, vLLM, llama-server, llama-cpp-python, LM Studio, Anthropic's and Google's compatible endpoints, Mistral.
_CONTEXT = re.compile(
    r"context[ _-](?:length|window|size|limit)|(?:prompt|input|message)s? (?:is|are) too long"
    r"|too many (?:input )?tokens|reduce the length|input token count .{0,60}exceeds|too large for model",
    re.IGNORECASE,
)
_TOO_LARGE = re.compile(r"request too large|tokens must be reduced", re.IGNORECASE)
_QUOTA = re.compile(
    r"insufficient[_ ](?:quota|balance|credit|funds)|billing|exceeded your current quota", re.IGNORECASE
)
_MODEL = re.compile(r"\b(?:model|deployment)", re.IGNORECASE)
_NO_MODEL = re.compile(
    r"model_not_found|model .{0,80}(?:does not exist|not found|not exist)|invalid model", re.IGNORECASE
)
_KEY = re.compile(r"api[ _]key", re.IGNORECASE)
_FILTER = re.compile(r"content[_ ](?:filter|management|policy)|flagged|moderation|invalid_prompt", re.IGNORECASE)
_SECRET = re.compile(r"\b(?:sk|pk|key|gsk|xai)[-_][\w*-]{4,}|\bBearer\s+\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom the question went to, and the secrets that no message may show."""

    host: str
    model: str
    secrets: tuple[str, ...] = ()

    def clean(self, words: str) -> str:
        """A service's words, fit for a message: one line, short, without a secret, without a full stop."""
        if words.lstrip()[:1] == "<":
            return "a web page"
        for secret in sorted(self.secrets, key=len, reverse=True):
            words = words.replace(secret, "***") if len(secret) > 3 else words
        line = inert(_SECRET.sub("***", words))
        return (line[: LONGEST_QUOTE - 1] + "…" if len(line) > LONGEST_QUOTE else line).rstrip(".")


def explain(refusal: Refusal, asked: Asked) -> BriefError:
    """The error that a status and its words stand for."""
    status, host, model = refusal.status, asked.host, asked.model
    said = f"{refusal.code} {refusal.message}"
    words = asked.clean(refusal.message) or "no reason given"
    if is_context(refusal):
        return ContextExceededError(f"The text does not fit the context of {model!r}: {words}. Lower --chunk-tokens.")
    if is_quota(refusal):
        return QuotaError(f"The account at {host} has no credit left. Check its billing; asking again does not help.")
    if status == 401 or (status == 400 and _KEY.search(said)):
        return KeyRejectedError(f"{host} refuses the key. Check OPENAI_API_KEY.")
    if status in (400, 403, 422) and _FILTER.search(said):
        return RefusalError(f"{host} refuses the text: {words}. Try another model or --engine extractive.")
    if status == 403:
        return KeyRejectedError(f"{host} denies access to {model!r} (403). Check what the key is allowed to use.")
    if (status == 404 and _MODEL.search(said)) or (status in (400, 422) and _NO_MODEL.search(said)):
        return ModelUnknownError(f"{host} does not know the model {model!r}. Choose another with --model.")
    if status == 404:
        return ConfigurationError(f"{host} has nothing at this address (404). Check the base URL; most end in /v1.")
    if status == 429:
        return RateLimitError(f"{host} limits the rate: {words}. Wait, or lower the concurrency.")
    if status >= 500 or status in (408, 409):
        return ServiceError(f"{host} answers with an error ({status}): {words}. Try again later.")
    return ConfigurationError(f"{host} rejects the request ({status}): {words}. Try another model or server.")


def is_final(error: BriefError) -> bool:
    """Whether the same question put in another way would end in the same error."""
    return isinstance(error, KeyRejectedError | ModelUnknownError | QuotaError | ContextExceededError | RefusalError)


def is_context(refusal: Refusal) -> bool:
    """Whether less text would help: the context is exceeded, or one request is above the whole allowance."""
    if refusal.status == 413 or refusal.code in ("context_length_exceeded", "exceed_context_size_error"):
        return True
    if refusal.status == 429:
        return _TOO_LARGE.search(refusal.message) is not None
    return (refusal.status in (400, 422) or refusal.status >= 500) and _CONTEXT.search(refusal.message) is not None


def is_quota(refusal: Refusal) -> bool:
    said = f"{refusal.code} {refusal.message}"
    return refusal.status == 402 or (refusal.status in (400, 403, 429) and _QUOTA.search(said) is not None)


def unreadable(text: str, asked: Asked) -> MalformedReplyError:
    """The error for a body that is no JSON."""
    if text.lstrip()[:1] == "<":
        return MalformedReplyError(
            f"{asked.host} answers with a web page, not JSON. Check the base URL; most end in /v1."
        )
    return MalformedReplyError(
        f"{asked.host} answers with something that is not JSON. Check the base URL and the server."
    )


def secrets_of(values: Iterable[object]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str) and value)
