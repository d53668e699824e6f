"""What holds for every test: a bare environment, no network but loopback, and cassettes that are played to the end.

**Cassettes** are recorded exchanges with a model's service, under `cassettes/`. A test replays one with

    def test_something(cassette, cassette_url):
        with cassette("single-chunk"):
            brief.write(text, base_url=cassette_url, model="stand-in")

A request is matched by its method, the end of its path ("/chat/completions"), its query and its body as parsed JSON,
not by its host, so that a cassette replays whatever the base URL. A request that the cassette does not hold fails, and
so does an exchange that is never asked for. Keys, accounts and client versions are not recorded. To record anew
against any server, run

    pytest tests/recorded --record-against http://127.0.0.1:8080/v1

with the key, if there is one, in BRIEF_RECORD_KEY.
"""

from __future__ import annotations

import contextlib
import ipaddress
import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import vcr
from vcr.cassette import Cassette
from vcr.request import Request

REPOSITORY = Path(__file__).resolve().parent.parent
CASSETTES = REPOSITORY / "cassettes"
RECORD_KEY = "BRIEF_RECORD_KEY"
REPLAY_URL = "http://127.0.0.1:9/v1"

CLEARED_PREFIXES = ("OPENAI_", "BRIEF_", "_BRIEF_", "AZURE_OPENAI_")
CLEARED_NAMES = frozenset({"NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "COLUMNS", "LINES", "PYTHONIOENCODING"})
SECRET_HEADERS = (
    "authorization",
    "api-key",
    "cookie",
    "user-agent",
    "host",
    "openai-organization",
    "openai-project",
    "idempotency-key",
)
KEPT_RESPONSE_HEADERS = frozenset({"content-type", "retry-after", "retry-after-ms", "x-should-retry"})


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--record-against", metavar="URL", help="record cassettes anew against the server at this base URL"
    )


# ---------------------------------------------------------------- the environment


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No keys, proxies, colours or widths, and a home that holds no configuration.

    Child processes inherit it, with `tests/guard` on their path, which closes the network to them.
    """
    for name in list(os.environ):
        if name == RECORD_KEY:
            continue
        if name.startswith(CLEARED_PREFIXES) or name in CLEARED_NAMES or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    monkeypatch.setenv("APPDATA", str(home / "AppData"))
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY / "tests" / "guard"))


# ---------------------------------------------------------------- the network


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _refuse(host: object) -> None:
    # A failure is no Exception, so that no code under test can take it for a connection error and go on.
    pytest.fail(f"a test tried to reach {host!r}; only loopback is open", pytrace=True)


@pytest.fixture(autouse=True)
def only_loopback(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections and name look-ups fail the test unless they stay on this machine."""
    if request.config.getoption("--record-against"):
        return
    connect, connect_ex, getaddrinfo = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(self: socket.socket, address: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(address[0]):
                _refuse(address[0])
            return real(self, address)

        return call

    def guarded_lookup(host: Any, *args: Any, **kwargs: Any) -> Any:
        if not _is_loopback(host):
            _refuse(host)
        return getaddrinfo(host, *args, **kwargs)

    def guarded_name(host: Any) -> Any:
        if not _is_loopback(host):
            _refuse(host)
        return "127.0.0.1"

    monkeypatch.setattr(socket.socket, "connect", guarded(connect))
    monkeypatch.setattr(socket.socket, "connect_ex", guarded(connect_ex))
    monkeypatch.setattr(socket, "getaddrinfo", guarded_lookup)
    monkeypatch.setattr(socket, "gethostbyname", guarded_name)


# ---------------------------------------------------------------- cassettes


def _same_json_body(recorded: Request, asked: Request) -> None:
    """vcrpy's matcher protocol: raises AssertionError where the two differ."""
    assert _parsed(recorded.body) == _parsed(asked.body), "the bodies differ as JSON"


def _same_operation(recorded: Request, asked: Request) -> None:
    """Compares what follows the base URL, whose own path differs from server to server."""
    assert recorded.path.split("/")[-2:] == asked.path.split("/")[-2:], "the paths differ"


def _parsed(body: Any) -> Any:
    content = body.read() if hasattr(body, "read") else body
    return json.loads(content) if content else None


def _without_client(request: Request) -> Request:
    for name in [name for name in request.headers if name.lower().startswith("x-stainless-")]:
        del request.headers[name]
    return request


def _without_account(response: dict[str, Any]) -> dict[str, Any]:
    response["headers"] = {k: v for k, v in response["headers"].items() if k.lower() in KEPT_RESPONSE_HEADERS}
    return response


def _recorder(mode: str) -> vcr.VCR:
    recorder = vcr.VCR(
        cassette_library_dir=str(CASSETTES),
        record_mode=mode,
        match_on=["method", "operation", "query", "json_body"],
        filter_headers=list(SECRET_HEADERS),
        before_record_request=_without_client,
        before_record_response=_without_account,
        decode_compressed_response=True,
    )
    recorder.register_matcher("json_body", _same_json_body)
    recorder.register_matcher("operation", _same_operation)
    return recorder


@pytest.fixture
def cassette_url(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The base URL to ask: the server recorded against, or an address at which nobody listens."""
    url = request.config.getoption("--record-against")
    if url is None:
        return REPLAY_URL
    if key := os.environ.get(RECORD_KEY):
        monkeypatch.setenv("OPENAI_API_KEY", key)
    return str(url)


@pytest.fixture
def cassette(request: pytest.FixtureRequest) -> Callable[[str], contextlib.AbstractContextManager[Cassette]]:
    """`with cassette("name"):` replays `cassettes/name.yaml`. Every exchange in it must be asked for, once."""

    @contextlib.contextmanager
    def replay(name: str) -> Iterator[Cassette]:
        recording = request.config.getoption("--record-against") is not None
        path = CASSETTES / f"{name}.yaml"
        if recording:
            path.unlink(missing_ok=True)
        with _recorder("once" if recording else "none").use_cassette(path.name) as played:
            yield played
        if not recording:
            left = [f"{r.method} {r.path}" for i, r in enumerate(played.requests) if not played.play_counts[i]]
            assert played.all_played, f"{path.name} holds exchanges that nobody asked for: {left}"

    return replay


# ---------------------------------------------------------------- material outside the checkout


@pytest.fixture
def shared() -> Path:
    """The folder of articles and data that may lie beside the checkout. Tests that need it are skipped without it."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the articles in ../shared, which lie outside this repository")
    return folder


# ---------------------------------------------------------------- a stand-in for a model's service


@dataclass
class StandIn:
    """A server on loopback that answers every request alike, or by `choose`, which gives the text for a parsed body.

    `delay` is in seconds; `asked` holds the parsed bodies.
    """

    url: str
    status: int = 200
    choose: Callable[[dict[str, Any]], str] | None = None
    reply: dict[str, Any] | None = None
    delay: float = 0.0
    asked: list[dict[str, Any]] = field(default_factory=list)
    arrived: threading.Event = field(default_factory=threading.Event)

    def answer_with(self, content: str) -> None:
        """Every reply is a chat completion whose text is `content`."""
        self.reply = self.completion(content)

    def completion(self, content: str) -> dict[str, Any]:
        message = {"role": "assistant", "content": content}
        return {
            "id": "c1",
            "object": "chat.completion",
            "created": 0,
            "model": "stand-in",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150},
        }


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    """Listens until the test ends. Child processes may ask it too."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
            standing.asked.append(asked)
            standing.arrived.set()
            over.wait(standing.delay)
            reply = standing.completion(standing.choose(asked)) if standing.choose else standing.reply
            content = json.dumps(reply or {}).encode()
            with contextlib.suppress(OSError):
                self.send_response(standing.status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    over = threading.Event()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    standing = StandIn(f"http://127.0.0.1:{server.server_port}/v1")
    serving = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    serving.start()
    yield standing
    over.set()
    server.shutdown()
    server.server_close()
    serving.join()
