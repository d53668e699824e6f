"""What a run may be told, resolved once: flags, then the environment, then the user's configuration file, then
the defaults below.

The configuration file is read from the user's configuration folder only, never from the working directory: a
planted base URL would send the key to somebody else.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, fields, replace
from datetime import date
from pathlib import Path
from typing import Any, Literal, TypedDict, get_args

from brief.errors import ConfigurationError, KeyMissingError, UsageError

DEFAULT_MODEL = "gpt-5-mini"
DEFAULT_CHUNK_TOKENS = 6000
UNKNOWN_CONTEXT_TOKENS = 16_000

MOST_FACTS = 40
OPENAI_HOST = "api.openai.com"
PLACEHOLDER_KEY = "none-needed"

EngineName = Literal["llm", "extractive"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """One run. `None` means "not said": the default or the environment decides.

    `chunk_tokens` bounds the article's tokens in one request. `timeout` is the deadline of one request in seconds,
    retries included. `published` overrides every date found in the text. `language` is the brief's, as a code such as
    "de" or "pt-BR". `second_opinion` has the model asked whether each finished statement follows from its evidence.
    Raises `UsageError` for a value that cannot be used.
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
    second_opinion: bool = False

    def __post_init__(self) -> None:
        if self.engine is not None and self.engine not in get_args(EngineName):
            raise UsageError(f"There is no engine {self.engine!r}. The engines are 'llm' and 'extractive'.")
        if not 1 <= self.max_facts <= MOST_FACTS:
            raise UsageError(f"max_facts must be 1 to {MOST_FACTS}, not {self.max_facts!r}.")
        if self.chunk_tokens < 1 or self.concurrency < 1:
            raise UsageError("chunk_tokens and concurrency must be 1 or more.")
        if not 0 < self.timeout < float("inf"):
            raise UsageError(f"timeout must be a number of seconds above 0, not {self.timeout!r}.")
        if self.language is not None and not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}", self.language):
            raise UsageError(f"{self.language!r} is no language code. Give one such as 'de' or 'pt-BR'.")
        if self.encoding is not None and not _is_text_codec(self.encoding):
            raise UsageError(f"There is no text encoding {self.encoding!r}. Give one such as 'utf-8' or 'cp1252'.")


def _is_text_codec(name: str) -> bool:
    try:
        b"x".decode(name, "replace")
    except (LookupError, ValueError):
        return False
    return True


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
    second_opinion: bool


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


@dataclass(frozen=True, slots=True, kw_only=True)
class UserConfig:
    """The user's configuration file. `None` means that the file does not say."""

    model: str | None = None
    base_url: str | None = None
    api_key: str | None = field(default=None, repr=False)
    engine: EngineName | None = None
    max_facts: int | None = None
    language: str | None = None
    chunk_tokens: int | None = None
    concurrency: int | None = None
    timeout: float | None = None


_TEXT_KEYS = frozenset({"model", "base_url", "api_key", "engine", "language"})
_RUN_KEYS = ("max_facts", "language", "chunk_tokens", "concurrency", "timeout")


def user_config_path() -> Path:
    """`config.toml` in the user's configuration folder, such as `~/.config/brief` on Linux. It need not exist."""
    from platformdirs import user_config_dir

    return Path(user_config_dir("brief", appauthor=False)) / "config.toml"


def read_user_config() -> UserConfig:
    """What the configuration file says; empty where there is no file.

    Raises `ConfigurationError` that names the file and the key. A value is never shown: it may be a secret.
    """
    path = user_config_path()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return UserConfig()
    except OSError as e:
        raise ConfigurationError(f"The configuration file {str(path)!r} cannot be read: {e.strerror}.") from e
    import tomllib

    try:
        table = tomllib.loads(content.decode("utf-8-sig"))
    except ValueError as e:
        raise ConfigurationError(f"The configuration file {str(path)!r} is not TOML in UTF-8: {e}.") from e
    known = [f.name for f in fields(UserConfig)]
    for key, value in table.items():
        if key not in known:
            raise ConfigurationError(f"{str(path)!r} has an unknown key {key!r}. Known keys: {', '.join(known)}.")
        if isinstance(value, bool) or not isinstance(value, _config_types(key)):
            wanted = "text in quotes" if key in _TEXT_KEYS else "a number"
            raise ConfigurationError(f"{key!r} in {str(path)!r} must be {wanted}.")
    config = UserConfig(**{key: _absent_if_blank(value) for key, value in table.items()})
    try:
        Options(**{key: value for key in (*_RUN_KEYS, "engine") if (value := getattr(config, key)) is not None})
        if config.base_url:
            check_base_url(config.base_url)
    except UsageError as e:
        raise ConfigurationError(f"In {str(path)!r}: {e}") from e
    return config


def _config_types(key: str) -> tuple[type, ...]:
    if key in _TEXT_KEYS:
        return (str,)
    return (int, float) if key == "timeout" else (int,)


def _absent_if_blank(value: Any) -> Any:
    return (value.strip() or None) if isinstance(value, str) else value


def resolve_options(overrides: Overrides) -> Options:
    """`overrides` that are not `None`, then the configuration file, then the defaults.

    The engine, the model and the endpoint are left as given: `plan_engine` and `resolve_endpoint` decide on them,
    because the environment has a say. A `language` of the file is a wish for the llm engine only.
    """
    config = read_user_config()
    said = {key: value for key, value in overrides.items() if value is not None}
    options = Options(**said)  # type: ignore[arg-type]
    inherited = {key: value for key in _RUN_KEYS if key not in said and (value := getattr(config, key)) is not None}
    if plan_engine(options) == "extractive":
        inherited.pop("language", None)
    return replace(options, **inherited)


def plan_engine(options: Options) -> EngineName:
    """Which engine answers. An engine asked for wins, then a model or base URL given, then the configuration file's
    engine, then a key or base URL in the environment or the file. `BRIEF_MODEL` or the file's `model` alone do not
    choose the llm engine. Raises `ConfigurationError` for a bad file."""
    if options.engine is not None:
        return options.engine
    if options.model or options.base_url:
        return "llm"
    config = read_user_config()
    if config.engine is not None:
        return config.engine
    reachable = _env("OPENAI_API_KEY") or _env("OPENAI_BASE_URL") or config.api_key or config.base_url
    return "llm" if reachable else "extractive"


def resolve_model(options: Options) -> str:
    return options.model or _env("BRIEF_MODEL") or read_user_config().model or DEFAULT_MODEL


def resolve_endpoint(options: Options, *, key_needed: bool = True) -> Endpoint:
    """Model, base URL and key: options, then the environment, then the configuration file, then the defaults.

    OpenAI's own service needs a key, unless `key_needed` is false because a client is passed in; any other gets
    a placeholder where there is none, since the client library insists on one. Raises `UsageError` for a malformed
    base URL, `KeyMissingError`, and `ConfigurationError` for a key that cannot be one.
    """
    config = read_user_config()
    base_url = options.base_url or _env("OPENAI_BASE_URL") or config.base_url
    if base_url is not None:
        base_url = check_base_url(base_url)
    endpoint = Endpoint(resolve_model(options), base_url, _env("OPENAI_API_KEY") or config.api_key)
    if endpoint.api_key is None:
        if endpoint.host != OPENAI_HOST:
            return replace(endpoint, api_key=PLACEHOLDER_KEY)
        if key_needed:
            raise KeyMissingError(
                f"There is no key for {OPENAI_HOST}. Set OPENAI_API_KEY, or name a server that needs none with "
                "--base-url, or take --engine extractive, which asks nobody."
            )
    elif not endpoint.api_key.isascii() or not endpoint.api_key.isprintable() or " " in endpoint.api_key:
        raise ConfigurationError(
            "The key holds a space, a line break or a letter that is not ASCII, which no key has. Copy it again."
        )
    return endpoint


def check_base_url(url: str) -> str:
    """`url` without surrounding space. Raises `UsageError` unless it is an http(s) address with a host.

    One that holds a user name or password is refused and not shown: it would end up in briefs and messages.
    """
    from urllib.parse import urlsplit

    url = url.strip()
    example = "Give one such as 'http://localhost:11434/v1'."
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError as e:
        raise UsageError(f"The base URL is malformed ({e}). {example}") from e
    if "@" in parts.netloc:
        raise UsageError("The base URL holds a user name or password. Put the key into OPENAI_API_KEY instead.")
    if parts.scheme not in ("http", "https") or not host or any(c.isspace() or not c.isprintable() for c in url):
        raise UsageError(f"{url!r} is no base URL. {example}")
    if parts.fragment:
        raise UsageError(f"The base URL {url!r} has a fragment. {example}")
    return url


def _env(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None
