"""Pipes, signals, locales and closed streams. Run in processes of their own."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_pipe_is_read_without_arguments(brief: Run, article: Path) -> None:
    named, piped = brief(article), brief(input=article.read_bytes())
    assert piped.returncode == 0
    assert piped.stdout.splitlines()[0] == named.stdout.splitlines()[0]


def test_a_dash_is_standard_input(brief: Run, article: Path) -> None:
    content = article.read_bytes()
    assert brief("-", input=content).stdout == brief("--format", "markdown", input=content).stdout != b""


def test_an_empty_pipe_holds_no_article(brief: Run) -> None:
    done = brief()
    assert (done.returncode, done.stdout) == (3, b"")
    assert done.stderr.startswith(b"brief: ")


def test_a_standard_input_that_cannot_be_read_is_one_line(brief: Run, tmp_path: Path) -> None:
    with (tmp_path / "written").open("wb") as writable:
        done = brief("-", stdin=writable)
    assert done.returncode == 3
    assert done.stderr.startswith(b"brief: Standard input cannot be read")
    assert done.stderr.count(b"\n") == 1


def test_on_a_terminal_no_arguments_show_the_help(brief: Run) -> None:
    controller, terminal = pty.openpty()
    try:
        done = brief(stdin=terminal)
        refused = brief("--format", "slack", stdin=terminal)
    finally:
        os.close(controller)
        os.close(terminal)
    assert done.returncode == 0
    assert done.stdout.startswith(b"Usage: brief")
    assert refused.returncode == 2
    assert b"No article is given" in refused.stderr


@pytest.mark.parametrize("arguments", [["--help"], ["ARTICLE"], ["schema"]])
def test_a_reader_that_goes_away_is_no_error_message(brief: Run, article: Path, arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = brief(*(article if a == "ARTICLE" else a for a in arguments), stdout=writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a Linux device that is always full")
def test_a_full_disk_at_standard_output_is_one_line(brief: Run, article: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = brief(article, stdout=full)
    assert done.returncode == 4
    assert done.stderr == b"brief: Standard output cannot be written: No space left on device.\n"


@pytest.mark.parametrize("stream", ["1", "2"])
def test_a_closed_stream_is_survived(environment: dict[str, str], article: Path, stream: str) -> None:
    command = f'exec "$0" -m brief "$1" {stream}>&-'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, str(article)],
        env=environment,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == (4 if stream == "1" else 0)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "variables",
    [{"LANG": "C", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}],
)
def test_the_brief_is_utf8_in_any_locale(brief: Run, article: Path, variables: dict[str, str]) -> None:
    text = article.read_text(encoding="utf-8").replace("Norrlinje", "Nørrlinjé")
    article.write_text(text, encoding="utf-8")
    done = brief(article, "-v", variables=variables)
    assert done.returncode == 0
    assert "Nørrlinjé" in done.stdout.decode("utf-8")


_RUN_BRIEF = "runpy.run_module('brief', run_name='__main__')"


def test_ctrl_c_while_the_model_is_asked_leaves_nothing_behind(
    environment: dict[str, str], article: Path, tmp_path: Path, stand_in: Any
) -> None:
    stand_in.delay = 30
    folder = tmp_path / "out"
    folder.mkdir()
    arguments = [str(article), "--base-url", stand_in.url, "--model", "stand-in", "-o", str(folder / "brief.md")]
    command = [sys.executable, "-m", "brief", *arguments]
    # A shell without job control ignores SIGINT in what it starts behind it, and a child inherits that.
    program = f"import signal, runpy; signal.signal(signal.SIGINT, signal.default_int_handler); {_RUN_BRIEF}"
    command[1:3] = ["-c", program]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:
        try:
            assert stand_in.arrived.wait(30)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=20)
        finally:
            process.kill()
    assert process.returncode == 130
    assert said.endswith(b"brief: interrupted\n")
    assert b"Traceback" not in said
    assert list(folder.iterdir()) == []


def test_one_line_names_host_and_model_before_anything_is_sent(brief: Run, article: Path, stand_in: Any) -> None:
    stand_in.status = 401
    stand_in.reply = {"error": {"message": "no", "code": "invalid_api_key"}}
    done = brief(article, "--base-url", stand_in.url, "--model", "stand-in", variables={"OPENAI_API_KEY": "sk-secret"})
    first, second = done.stderr.decode().splitlines()
    assert first.startswith(f"brief: asking stand-in at {stand_in.url[7:-3]}")
    assert "in 1 chunk" in first
    assert second.startswith("brief: ")
    assert (done.returncode, done.stdout) == (5, b"")
    assert b"sk-secret" not in done.stderr


def test_a_server_that_is_not_there_is_one_line_and_its_own_exit_code(brief: Run, article: Path) -> None:
    done = brief(article, "--base-url", "http://127.0.0.1:9/v1", "--timeout", "20")
    assert (done.returncode, done.stdout) == (6, b"")
    assert b"Traceback" not in done.stderr
