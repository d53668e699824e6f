"""`brief verify`: what it prints and where, with which exit code, and how it refuses."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from brief.cli import run
from brief.rendering.schema import report_schema
from brief.report import Report

Captured = pytest.CaptureFixture[str]
Run = Callable[..., subprocess.CompletedProcess[bytes]]

HONEST = "Norrlinje said it would appeal a fine of 12 million crowns.\n"
WRONG = "Norrlinje said it would appeal a fine of 21 million crowns [S1].\n"


RUN_BRIEF = "runpy.run_module('brief', run_name='__main__')"


@pytest.fixture
def stored(article: Path, tmp_path: Path) -> Path:
    path = tmp_path / "brief.json"
    assert run([str(article), "--format", "json", "-o", str(path)]) == 0
    return path


@pytest.fixture
def tampered(stored: Path, tmp_path: Path) -> Path:
    path = tmp_path / "tampered.json"
    loaded = json.loads(stored.read_text(encoding="utf-8"))
    fact = next(f for f in loaded["facts"] if "12 million" in f["statement"])
    fact["statement"] = fact["statement"].replace("12 million", "21 million")
    path.write_text(json.dumps(loaded), encoding="utf-8")
    return path


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "summary.md"
    path.write_text(text, encoding="utf-8")
    return path


# ---------------------------------------------------------------- what is printed


def test_an_untouched_brief_verifies_with_exit_code_0(capsys: Captured, stored: Path, article: Path) -> None:
    assert run(["verify", str(stored), str(article), "--strict"]) == 0
    out, err = capsys.readouterr()
    assert "The article is the text that the brief was written from." in out
    assert "failed" not in out
    assert err == ""


def test_a_changed_brief_fails_and_shows_the_deciding_words(capsys: Captured, tampered: Path, article: Path) -> None:
    assert run(["verify", str(tampered), str(article)]) == 10
    out = capsys.readouterr().out
    assert "1 failed" in out.splitlines()[0]
    assert "»21 million«" in out
    assert "»12 million« crowns" in out
    assert "NUMBER_UNSUPPORTED: No cited sentence gives this number" in out


def test_what_passed_is_one_line_unless_all_is_asked_for(capsys: Captured, tmp_path: Path, article: Path) -> None:
    summary = written(tmp_path, HONEST)
    assert run(["verify", "--text", str(summary), str(article)]) == 0
    short = capsys.readouterr().out
    assert short.splitlines()[-1] == f"1. passed: {HONEST.strip()} [S1]"
    assert run(["verify", "--text", str(summary), str(article), "--all"]) == 0
    assert "   S1         The ferry operator Norrlinje" in capsys.readouterr().out


def test_a_warning_counts_with_strict_only(capsys: Captured, tmp_path: Path, article: Path) -> None:
    summary = written(tmp_path, "The company did not say when the missing boats would arrive [S6, S77].\n")
    assert run(["verify", "--text", str(summary), str(article)]) == 0
    assert run(["verify", "--text", str(summary), str(article), "--strict"]) == 10
    assert "1 warned" in capsys.readouterr().out


def test_json_is_the_report_and_valid_by_its_schema(capsys: Captured, tampered: Path, article: Path) -> None:
    assert run(["verify", str(tampered), str(article), "--format", "json"]) == 10
    printed = capsys.readouterr().out
    report = Report.model_validate_json(printed)
    assert (report.kind, report.counts.failed, report.ok) == ("brief", 1, False)
    assert run(["schema", "--report"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema == report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert list(jsonschema.Draft202012Validator(schema).iter_errors(json.loads(printed))) == []


def test_markdown_bears_the_deciding_words_in_bold(capsys: Captured, tmp_path: Path, article: Path) -> None:
    assert run(["verify", "--text", str(written(tmp_path, WRONG)), str(article), "--format", "markdown"]) == 10
    out = capsys.readouterr().out
    assert "**21 million** crowns" in out
    assert "- S1: The ferry operator Norrlinje said on Tuesday it would appeal a fine of **12 million** crowns" in out


def test_the_file_holds_what_standard_output_would(
    capsys: Captured, tampered: Path, article: Path, tmp_path: Path
) -> None:
    assert run(["verify", str(tampered), str(article)]) == 10
    shown = capsys.readouterr().out
    assert run(["verify", str(tampered), str(article), "-o", str(tmp_path / "report.txt")]) == 10
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == shown
    assert capsys.readouterr().out == ""


def test_verbose_says_how_the_article_was_read(capsys: Captured, stored: Path, article: Path) -> None:
    assert run(["verify", str(stored), str(article), "-v"]) == 0
    assert "brief: reference date: 2025-03-04 (dateline)" in capsys.readouterr().err


def test_words_of_others_can_not_reach_the_terminal(capsys: Captured, tmp_path: Path, article: Path) -> None:
    hostile = "The \x1b[31mferry\x1b[0m op\u202eerator\x07 Norrlinje sank 99 \x9b2Jships \u200bon Tuesday.\n"
    for form in ("text", "markdown"):
        run(["verify", "--text", str(written(tmp_path, hostile)), str(article), "--format", form, "--all"])
        shown = capsys.readouterr().out
        assert "Norrlinje sank" in shown
        assert all(c.isprintable() or c == "\n" for c in shown)


# ---------------------------------------------------------------- on a terminal


def on_a_terminal(environment: dict[str, str], columns: int, *arguments: object) -> str:
    controller, terminal = pty.openpty()
    command = [sys.executable, "-m", "brief", *map(str, arguments)]
    variables = {**environment, "TERM": "xterm", "COLUMNS": str(columns)}
    with subprocess.Popen(command, env=variables, stdout=terminal, stderr=subprocess.PIPE) as process:
        os.close(terminal)
        shown, read = b"", b"x"
        while read:
            try:
                read = os.read(controller, 65536)
            except OSError:  # Linux ends a closed pseudo-terminal with EIO
                read = b""
            shown += read
        process.communicate(timeout=30)
    os.close(controller)
    assert process.returncode == 10
    return shown.decode().replace("\r\n", "\n")


def test_a_wide_terminal_shows_statement_and_evidence_side_by_side(
    environment: dict[str, str], tmp_path: Path, article: Path
) -> None:
    shown = on_a_terminal(environment, 120, "verify", "--text", written(tmp_path, WRONG), article)
    assert "\x1b[" in shown
    line = next(li for li in shown.splitlines() if "Norrlinje said it would appeal" in li)
    assert "S1 " in line


def test_a_narrow_terminal_shows_one_under_the_other(
    environment: dict[str, str], tmp_path: Path, article: Path
) -> None:
    variables = {**environment, "NO_COLOR": "1"}
    shown = on_a_terminal(variables, 50, "verify", "--text", written(tmp_path, WRONG), article)
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) <= 50
    assert "»21" in shown


def test_hostile_words_do_not_colour_a_terminal(environment: dict[str, str], tmp_path: Path, article: Path) -> None:
    text = "Norrlinje \x1b[5msank 99 ships\x1b]0;x\x07 [bold]on[/bold] Tuesday.\n"
    shown = on_a_terminal(environment, 120, "verify", "--text", written(tmp_path, text), article)
    assert "\x1b[5m" not in shown
    assert "\x1b]" not in shown
    assert "[bold]" in shown


# ---------------------------------------------------------------- pipes and signals


def test_either_of_the_two_may_be_standard_input(brief: Run, stored: Path, article: Path) -> None:
    first = brief("verify", "-", article, input=stored.read_bytes())
    second = brief("verify", stored, "-", input=article.read_bytes())
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout.splitlines()[0] == second.stdout.splitlines()[0]
    assert brief("verify", "--text", "-", article, input=HONEST.encode()).returncode == 0


def test_a_reader_that_goes_away_is_no_error_message(brief: Run, stored: Path, article: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = brief("verify", stored, article, stdout=writer)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_ctrl_c_is_one_line(environment: dict[str, str], tmp_path: Path, article: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    program = "import signal, runpy; signal.signal(signal.SIGINT, signal.default_int_handler); " + RUN_BRIEF
    command = [sys.executable, "-c", program, "verify", str(pipe), str(article)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            with pipe.open("wb"):  # returns when the command has begun to read
                process.send_signal(signal.SIGINT)
                out, said = process.communicate(timeout=20)
        finally:
            process.kill()
    assert (process.returncode, out, said) == (130, b"", b"brief: interrupted\n")


def test_no_client_and_no_tokeniser_is_loaded(environment: dict[str, str], stored: Path, article: Path) -> None:
    program = (
        "import sys\nfrom brief.cli import run\ncode = run(sys.argv[1:])\n"
        "print(*sorted(sys.modules), file=sys.stderr)\nsys.exit(code)"
    )
    command = [sys.executable, "-c", program, "verify", str(stored), str(article)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    loaded = {name.partition(".")[0] for name in done.stderr.split()}
    assert loaded & {"openai", "httpx2", "tiktoken", "rich", "jinja2", "asyncio"} == set()


# ---------------------------------------------------------------- refusals


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ([], 2, "Missing argument 'BRIEF'"),
        (["STORED"], 2, "Missing argument 'ARTICLE'"),
        (["-", "-"], 2, "Only one of the two can be standard input"),
        (["ARTICLE", "ARTICLE"], 3, "is no stored brief. Give a file written with --format json; for any other text"),
        (["--text", "STORED", "ARTICLE"], 3, "looks like JSON. Leave --text out"),
        (["nowhere.json", "ARTICLE"], 3, "There is no file 'nowhere.json'"),
        (["STORED", "nowhere.txt"], 3, "There is no file 'nowhere.txt'"),
        (["STORED", "https://example.org/a"], 3, "is a URL"),
        (["STORED", "EMPTY"], 3, "is empty"),
        (["EMPTY", "ARTICLE"], 3, "is no stored brief"),
        (["--text", "EMPTY", "ARTICLE"], 3, "is empty"),
        (["STORED", "STORED"], 3, "is JSON, not an article"),
        (["STORED", "ARTICLE", "-o", "STORED"], 4, "is the brief itself"),
        (["STORED", "ARTICLE", "-o", "ARTICLE"], 4, "is the article itself"),
        (["STORED", "ARTICLE", "--published", "soon"], 2, "'soon' is no day"),
        (["STORED", "ARTICLE", "--format", "slack"], 2, "'slack' is not one of"),
    ],
)
def test_a_refusal_is_one_line(
    capsys: Captured, stored: Path, article: Path, tmp_path: Path, arguments: list[str], code: int, said: str
) -> None:
    empty = tmp_path / "empty"
    empty.touch()
    names = {"STORED": str(stored), "ARTICLE": str(article), "EMPTY": str(empty)}
    assert run(["verify", *(names.get(a, a) for a in arguments)]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.startswith("brief: ")
    assert err.count("\n") == 1
