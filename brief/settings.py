"""What a run may be told, resolved once: flags, then the environment, then the user's configuration file, then
the defaults below.

The configuration file is read from the user's configuration folder only, never from the working directory: a
planted base URL would send the key to somebody else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, TypedDict

DEFAULT_MODEL = "gpt-5-mini"
DEFAULT_CHUNK_TOKENS = 6000
UNKNOWN_CONTEXT_TOKENS = 16_000

EngineName = Literal["llm", "extractive"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """One run. `None` means "not said": the default or the environment decides.

    `chunk_tokens` bounds the article's tokens in one request. `timeout` is the deadline of one request in seconds,
    retries included. `published` overrides every date found in the text.
    """

    engine: EngineName | None = None
    model: str | None = None
    base_url: str | None = None
    max_facts: int = 9
    language: str | None = None
    published: date | None = None
    encoding: str | None = None
    chunk_tokens: int = DEFAULT_CHUNK_TOKENS
    prompts: Path | None = None
    clean: bool = True
    concurrency: int = 4
    timeout: float = 180.0


class Overrides(TypedDict, total=False):
    """The same names as `Options`, for keyword arguments of the library."""

    engine: EngineName | None
    model: str | None
    base_url: str | None
    max_facts: int
    language: str | None
    published: date | None
    encoding: str | None
    chunk_tokens: int
    prompts: Path | None
    clean: bool
    concurrency: int
    timeout: float


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the llm engine asks. `base_url` None means OpenAI's own. The key never shows in a repr."""

    model: str
    base_url: str | None
    api_key: str | None = field(repr=False)

    @property
    def host(self) -> str:
        from urllib.parse import urlsplit

        return urlsplit(self.base_url).netloc.rpartition("@")[2] if self.base_url else "api.openai.com"
