"""The guards of conftest.py, each shown to hold."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from vcr.errors import CannotOverwriteExistingCassetteException

Cassette = Callable[[str], AbstractContextManager[Any]]

EXCHANGES = """\
version: 1
interactions:
- request:
    method: POST
    uri: http://127.0.0.1:8080/v1/chat/completions
    body: '{"model": "stand-in", "n": 1}'
    headers: {}
  response:
    status: {code: 200, message: OK}
    headers: {content-type: [application/json]}
    body: {string: '{"answer": "first"}'}
"""


@pytest.fixture
def one_exchange(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    conftest = request.config.pluginmanager.get_plugin(str(Path(__file__).with_name("conftest.py")))
    monkeypatch.setattr(conftest, "CASSETTES", tmp_path)
    (tmp_path / "one.yaml").write_text(EXCHANGES)
    return "one"


def ask(url: str, body: bytes) -> bytes:
    with urlopen(Request(f"{url}/chat/completions", data=body, method="POST")) as answer:  # noqa: S310  loopback
        return bytes(answer.read())


def test_a_host_name_elsewhere_is_not_looked_up() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"'example\.org'"):
        socket.getaddrinfo("example.org", 443)


def test_an_address_elsewhere_is_not_connected_to() -> None:
    with socket.socket() as s, pytest.raises(pytest.fail.Exception, match=r"192\.0\.2\.1"):
        s.connect(("192.0.2.1", 443))


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        assert client.getpeername() == server.getsockname()


def test_a_blocked_request_is_no_exception_that_code_could_swallow() -> None:
    assert not issubclass(pytest.fail.Exception, Exception)


@pytest.mark.parametrize(
    "program",
    [
        "import socket; socket.getaddrinfo('example.org', 443)",
        "import socket; socket.socket().connect(('192.0.2.1', 443))",
        "import urllib.request as r; r.urlopen('http://192.0.2.1/')",
    ],
)
def test_a_child_process_that_leaves_the_machine_is_ended(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 99
    assert "only loopback is open" in done.stderr


@pytest.mark.parametrize(
    "name", ["OPENAI_API_KEY", "OPENAI_BASE_URL", "BRIEF_MODEL", "HTTPS_PROXY", "no_proxy", "NO_COLOR", "COLUMNS"]
)
def test_no_setting_of_the_environment_reaches_a_test(name: str) -> None:
    assert name not in os.environ


def test_the_configuration_folder_is_empty() -> None:
    from brief.settings import user_config_path

    assert not user_config_path().exists()
    assert str(user_config_path()).startswith(os.environ["HOME"])


def test_a_cassette_replays_for_equal_json_at_any_base_url(cassette: Cassette, one_exchange: str) -> None:
    with cassette(one_exchange):
        assert ask("http://127.0.0.1:9/another/path", b'{"n":1,"model":"stand-in"}') == b'{"answer": "first"}'


def test_a_request_with_another_body_is_not_replayed(cassette: Cassette, one_exchange: str) -> None:
    with pytest.raises(CannotOverwriteExistingCassetteException), cassette(one_exchange):
        ask("http://127.0.0.1:9/v1", b'{"n":2,"model":"stand-in"}')


def test_an_exchange_is_replayed_once_only(cassette: Cassette, one_exchange: str) -> None:
    with cassette(one_exchange):
        ask("http://127.0.0.1:9/v1", b'{"n":1,"model":"stand-in"}')
        with pytest.raises(CannotOverwriteExistingCassetteException):
            ask("http://127.0.0.1:9/v1", b'{"n":1,"model":"stand-in"}')


def test_an_exchange_that_nobody_asks_for_fails(cassette: Cassette, one_exchange: str) -> None:
    with (
        pytest.raises(AssertionError, match=r"one\.yaml holds exchanges that nobody asked for"),
        cassette(one_exchange),
    ):
        pass


# ---------------------------------------------------------------- recording


class _Answering(BaseHTTPRequestHandler):
    def do_POST(self) -> None:  # the standard library's name
        self.rfile.read(int(self.headers["content-length"]))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("openai-organization", "an-account")
        self.send_header("set-cookie", "session=secret")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def answering() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def test_no_key_and_no_account_is_recorded(
    cassette: Cassette,
    one_exchange: str,
    answering: str,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pytestconfig.option, "record_against", answering)
    with cassette(one_exchange):
        asked = Request(f"{answering}/chat/completions", data=b"{}", method="POST")  # noqa: S310
        asked.add_header("Authorization", "Bearer sk-secret")
        asked.add_header("X-Stainless-OS", "Linux")
        with urlopen(asked):  # noqa: S310
            pass
    recorded = (tmp_path / "one.yaml").read_text().lower()
    assert "chat/completions" in recorded
    for private in ("sk-secret", "stainless", "an-account", "session=secret", "user-agent"):
        assert private not in recorded
