"""What the exit code says about a brief that is written, and what is shown while a model is asked."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from brief.cli import run

Captured = pytest.CaptureFixture[str]


def draft(statement: str, number: int) -> str:
    fact = {"statement": statement, "sentences": [number], "status": "reported", "attribution": [], "when": None}
    empty: dict[str, Any] = {name: [] for name in ("bottom_line", "disputes", "actors", "open_questions", "missing")}
    return json.dumps({"headline": None, "facts": [fact], **empty})


TRUE = draft("The transport authority ordered the fine on Monday after an inspection of four ships.", 2)
FALSE = draft("The transport authority ordered the fine on Monday after an inspection of nine ships.", 2)


def asking(article: Path, stand_in: Any, *flags: str) -> list[str]:
    return [str(article), "--base-url", stand_in.url, "--model", "stand-in", *flags]


def test_a_brief_in_which_nothing_was_touched_passes_strict(capsys: Captured, article: Path, stand_in: Any) -> None:
    stand_in.answer_with(TRUE)
    assert run(asking(article, stand_in, "--strict")) == 0
    assert "inspection of four ships" in capsys.readouterr().out


def test_a_replaced_statement_fails_strict_only_and_the_brief_is_printed(
    capsys: Captured, article: Path, stand_in: Any
) -> None:
    stand_in.answer_with(FALSE)
    assert run(asking(article, stand_in)) == 0
    assert "nine ships" not in capsys.readouterr().out.partition("\n## How this was checked")[0]
    assert run(asking(article, stand_in, "--strict")) == 9
    out, err = capsys.readouterr()
    assert "inspection of four ships" in out
    assert "brief: --strict: 1 statements replaced, 0 removed" in err


@pytest.mark.parametrize("flags", [[], ["--strict"]])
def test_a_chunk_that_failed_among_others_makes_the_brief_incomplete(
    capsys: Captured, article: Path, stand_in: Any, tmp_path: Path, flags: list[str]
) -> None:
    first, rest = article.read_text(encoding="utf-8").split("\n\n", 1)
    filler = "The harbour master keeps a list of every ship that leaves the port before noon. " * 12
    article.write_text(f"{first}\n\n{rest}\n{filler}\n", encoding="utf-8")
    stand_in.choose = lambda asked: TRUE if "lifeboats" in asked["messages"][-1]["content"] else "no JSON at all"
    target = tmp_path / "brief.md"
    assert run(asking(article, stand_in, "--chunk-tokens", "150", "-o", str(target), *flags)) == 8
    assert "brief: incomplete: sentences S" in capsys.readouterr().err
    assert "inspection of four ships" in target.read_text(encoding="utf-8")


def test_when_every_chunk_fails_nothing_is_written(
    capsys: Captured, article: Path, stand_in: Any, tmp_path: Path
) -> None:
    stand_in.answer_with("no JSON at all")
    target = tmp_path / "brief.md"
    assert run(asking(article, stand_in, "-o", str(target))) == 7
    assert capsys.readouterr().err.splitlines()[-1].startswith("brief: ")
    assert not target.exists()


def test_the_usage_is_told_under_verbose(capsys: Captured, article: Path, stand_in: Any) -> None:
    stand_in.answer_with(TRUE)
    assert run(asking(article, stand_in, "-v")) == 0
    assert "brief: usage: 1 requests, 100 tokens in (0 cached), 50 out (0 reasoning)\n" in capsys.readouterr().err


def test_on_a_terminal_a_bar_runs_on_standard_error_and_is_gone_at_the_end(
    environment: dict[str, str], article: Path, stand_in: Any
) -> None:
    stand_in.answer_with(TRUE)
    stand_in.delay = 0.5
    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "brief", *asking(article, stand_in)]
    variables = {**environment, "TERM": "xterm"}
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=terminal, text=True) as process:
        os.close(terminal)
        shown, read = b"", b"x"
        while read:
            try:
                read = os.read(controller, 65536)
            except OSError:  # Linux ends a closed pseudo-terminal with EIO
                read = b""
            shown += read
        written = process.communicate(timeout=30)[0]
    os.close(controller)
    assert process.returncode == 0
    assert b"brief: asking stand-in at" in shown
    assert "━".encode() in shown
    assert shown.rstrip().endswith(b"\x1b[2K")
    assert written.startswith("# ")
    assert "\x1b" not in written
