"""Chat Completions over HTTP: the one file that knows the client library.

Retries are done here and not by the library, which would ask again after an exhausted quota and restart its time-out
each time: 408, 409, 429, server errors and broken connections, up to four times, after what `Retry-After` says or half
a second, doubling; all within the deadline of one request.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Self, TypeAlias
from urllib.parse import urlsplit

from openai import APIConnectionError, APIStatusError, APITimeoutError, AsyncOpenAI, OpenAI, OpenAIError

from brief.briefing import Usage
from brief.drafting.completion import Completion, FinishReason, Request
from brief.drafting.engines.dialect import Dialect, Refusal, refuses_format
from brief.drafting.engines.faults import Asked, explain, is_context, is_final, is_quota, secrets_of, unreadable
from brief.errors import ConfigurationError, ConnectError, DeadlineError, MalformedReplyError, ServiceError
from brief.settings import PLACEHOLDER_KEY, Endpoint

OPENAI_BASE_URL = "https://api.openai.com/v1"
MOST_RETRIES = 4
FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
LONGEST_RETRY_AFTER = 60.0
"""Seconds. A service that asks for more is reported at once."""

_FINISHED: Mapping[str, FinishReason] = {
    "stop": "stop",
    "tool_calls": "stop",
    "function_call": "stop",
    "eos": "stop",
    "length": "length",
    "max_tokens": "length",
    "model_length": "length",
    "content_filter": "content_filter",
}

Sleep = Callable[[float], Awaitable[object]]

Client: TypeAlias = AsyncOpenAI | OpenAI


class OpenAICompleter:
    """A `Completer` for one endpoint. What the service refused once is not tried again by the same completer.

    `timeout` is the deadline of one request in seconds, retries included. A `client` passed in is used with its own
    address and key, on the loop that calls, and is left open; a blocking one runs in a thread.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        client: Client | None = None,
        timeout: float = 180.0,
        *,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._own: AsyncOpenAI | None = None
        if client is None:
            client = self._own = AsyncOpenAI(
                base_url=endpoint.base_url or OPENAI_BASE_URL, api_key=endpoint.api_key or PLACEHOLDER_KEY
            )
        host = urlsplit(str(client.base_url)).netloc.rpartition("@")[2]
        self._client = client.with_options(max_retries=0, timeout=timeout)
        self._asked = Asked(host, endpoint.model, secrets_of((endpoint.api_key, client.api_key)))
        self._dialect = Dialect.for_host(host)
        self._timeout = timeout
        self._sleep = sleep

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._own is not None:
            await self._own.close()

    async def complete(self, request: Request) -> Completion:
        try:
            async with asyncio.timeout(self._timeout):
                return await self._complete(request)
        except TimeoutError:
            raise DeadlineError(
                f"{self._asked.host} did not answer within {self._timeout:g} seconds. Try again, or raise the timeout."
            ) from None

    async def _complete(self, request: Request) -> Completion:
        """Asks in the way that is known to work, and goes down the ladder; the first refusal is the one reported."""
        dialect, first = self._dialect, None
        deadline = asyncio.get_running_loop().time() + self._timeout
        while True:
            answer = await self._send_patiently(dialect.body(request, self._asked.model), deadline)
            if not isinstance(answer, Refusal):
                self._dialect = dialect
                return self._completion(answer)
            error = explain(answer, self._asked)
            first = first or error
            if is_final(error) and not refuses_format(answer):
                raise error
            other = dialect.after(answer, request)
            if other is None:
                raise error if answer.status in (429, 503) else first
            dialect = other

    async def _send_patiently(self, body: dict[str, Any], deadline: float) -> Any:
        """The decoded body of a 200, or a `Refusal` that asking again would not change in time.

        No error of the library is chained: it holds the service's raw words and the headers, where the key may stand.
        """
        for attempt in range(MOST_RETRIES + 1):
            last = attempt == MOST_RETRIES
            wait = min(FIRST_WAIT * 2**attempt, LONGEST_WAIT) * random.uniform(0.75, 1)  # noqa: S311  no secret
            try:
                text = await self._send(body)
            except APIStatusError as e:
                refusal = _refusal(e)
                wait = _retry_after(e) or wait
                too_long = wait > LONGEST_RETRY_AFTER or asyncio.get_running_loop().time() + wait >= deadline
                if last or too_long or not _is_passing(refusal):
                    return refusal
            except APITimeoutError:
                raise TimeoutError from None
            except APIConnectionError as e:
                if last or _is_refused(e):
                    raise self._unreachable(e) from None
            except (OpenAIError, RuntimeError, ValueError) as e:
                raise ConfigurationError(f"The client cannot ask: {self._asked.clean(str(e))}.") from None
            else:
                return self._decoded(text)
            await self._sleep(wait)
        raise AssertionError("the last attempt returns or raises")

    async def _send(self, body: dict[str, Any]) -> str:
        # The raw text, because the library raises AttributeError for HTML and drops the usage of what it cannot parse.
        client = self._client
        if isinstance(client, AsyncOpenAI):
            return str((await client.chat.completions.with_raw_response.create(**body)).text)
        raw = await asyncio.to_thread(lambda: client.chat.completions.with_raw_response.create(**body))
        return str(raw.text)

    def _decoded(self, text: str) -> Any:
        try:
            found = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            raise unreadable(text, self._asked) from None
        if not isinstance(found, dict):
            raise unreadable(text, self._asked)
        error = found.get("error")
        # OpenRouter reports errors of its providers in a 200.
        return _refusal_in(error, 500) if error and not found.get("choices") else found

    def _completion(self, found: Mapping[str, Any]) -> Completion:
        choices = found.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices else None
        message = choice.get("message") if isinstance(choice, dict) else None
        if not isinstance(choice, dict) or not isinstance(message, dict):
            raise MalformedReplyError(f"{self._asked.host} sent a reply without an answer in it. Try again later.")
        refusal = message.get("refusal")
        return Completion(
            text=_content(message) or _arguments(message),
            usage=_usage(found.get("usage")),
            finish_reason=_FINISHED.get(str(choice.get("finish_reason") or "stop").lower(), "other"),
            refusal=refusal if isinstance(refusal, str) and refusal.strip() else None,
        )

    def _unreachable(self, error: APIConnectionError) -> ServiceError:
        cause = error.__cause__ or error
        why = self._asked.clean(str(cause)) or type(cause).__name__
        return ConnectError(f"{self._asked.host} cannot be reached: {why}. Check the base URL and the network.")


def _refusal(error: APIStatusError) -> Refusal:
    body = error.body
    return _refusal_in(body if body else error.message, error.status_code)


def _refusal_in(error: object, status: int) -> Refusal:
    """From the "error" of a reply: OpenAI's object, or FastAPI's "detail", or plain words."""
    if not isinstance(error, Mapping):
        return Refusal(status, "", str(error))
    inner = error.get("error")
    if isinstance(inner, Mapping | str):
        return _refusal_in(inner, status)
    code = error.get("code")
    if isinstance(code, int) and 400 <= code <= 599:
        status = code
    message = error.get("message") or error.get("detail") or error.get("error_description") or error
    words = message if isinstance(message, str) else json.dumps(message, default=str)
    kind = code if isinstance(code, str) else error.get("type")
    return Refusal(status, str(kind or ""), words, str(error.get("param") or ""))


def _is_passing(refusal: Refusal) -> bool:
    """Whether the same question may be answered later."""
    if is_context(refusal) or is_quota(refusal):
        return False
    return refusal.status in (408, 409, 429) or (refusal.status >= 500 and not refuses_format(refusal))


def _retry_after(error: APIStatusError) -> float | None:
    """Seconds that the service asks to wait; a date in the header is not read."""
    try:
        seconds = float(error.response.headers.get("retry-after", ""))
    except ValueError:
        return None
    return seconds if seconds >= 0 else None


def _is_refused(error: BaseException | None) -> bool:
    """Whether nobody listens at the address, or there is no such address: waiting seldom changes that."""
    import socket

    seen = 0
    while error is not None and seen < 10:
        if isinstance(error, ConnectionRefusedError | socket.gaierror) or "refused" in str(error).lower():
            return True
        error, seen = error.__cause__ or error.__context__, seen + 1
    return False


def _content(message: Mapping[str, Any]) -> str:
    content = message.get("content")
    if isinstance(content, list):  # Mistral's reasoning models answer in parts.
        texts = [part.get("text") for part in content if isinstance(part, dict) and part.get("type") == "text"]
        return "".join(text for text in texts if isinstance(text, str))
    return content if isinstance(content, str) else ""


def _arguments(message: Mapping[str, Any]) -> str:
    calls = message.get("tool_calls")
    call = calls[0] if isinstance(calls, list) and calls else None
    function = call.get("function") if isinstance(call, dict) else None
    arguments = function.get("arguments") if isinstance(function, dict) else None
    return arguments if isinstance(arguments, str) else json.dumps(arguments) if arguments else ""


def _usage(usage: object) -> Usage:
    given = usage if isinstance(usage, dict) else {}
    return Usage(
        requests=1,
        input_tokens=_count(given, "prompt_tokens"),
        output_tokens=_count(given, "completion_tokens"),
        cached_tokens=_count(given.get("prompt_tokens_details"), "cached_tokens"),
        reasoning_tokens=_count(given.get("completion_tokens_details"), "reasoning_tokens"),
    )


def _count(given: object, name: str) -> int:
    value = given.get(name) if isinstance(given, dict) else None
    return value if isinstance(value, int) and value > 0 else 0
