"""What may be said, in which words the refusals come, and with which exit code. Run within this process."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from brief.cli import run
from brief.errors import EXIT_CODES
from brief.settings import DEFAULT_MODEL, MOST_FACTS, Options, user_config_path

Captured = pytest.CaptureFixture[str]


def test_one_help_text_shows_usage_options_commands_and_exit_codes(capsys: Captured) -> None:
    assert run(["--help"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    for part in ("brief [OPTIONS] ARTICLE", "--output", "--max-facts", "--version", "completion", "./schema"):
        assert part in shown
    for code, meaning in EXIT_CODES:
        assert f"{code} {meaning}" in shown


def test_the_help_states_the_defaults_and_bounds_that_hold(capsys: Captured) -> None:
    assert run(["--help"]) == 0
    shown = " ".join(capsys.readouterr().out.split())
    options = Options()
    assert f"Default: BRIEF_MODEL or {DEFAULT_MODEL}." in shown
    assert f"--max-facts N At most so many key facts. Default: {options.max_facts}. [1<=x<={MOST_FACTS}]" in shown
    assert f"in one request (llm). Default: {options.chunk_tokens}." in shown
    assert f"One request's deadline (llm). Default: {options.timeout:.0f}." in shown


@pytest.mark.parametrize("arguments", [["-h"], ["write", "--help"], ["prompt", "-h"], ["schema", "--help"]])
def test_every_command_has_help(capsys: Captured, arguments: list[str]) -> None:
    assert run(arguments) == 0
    assert capsys.readouterr().out.startswith("Usage: brief")


def test_the_version_is_that_of_the_distribution(capsys: Captured) -> None:
    from importlib.metadata import version

    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"brief {version('analyst-brief')}\n"


def test_the_article_alone_is_written_as_markdown(capsys: Captured, article: Path) -> None:
    assert run([str(article)]) == 0
    by_default = capsys.readouterr().out
    assert by_default.startswith("# ")
    assert run(["write", str(article), "--format", "markdown"]) == 0
    assert capsys.readouterr().out == by_default


def test_json_reads_back_as_the_brief(capsys: Captured, article: Path) -> None:
    from brief.briefing import Brief

    assert run([str(article), "--format", "json", "--max-facts", "2", "--published", "2025-03-05"]) == 0
    written = Brief.from_json(capsys.readouterr().out)
    assert len(written.facts) <= 2
    assert str(written.sources[0].reference_date) == "2025-03-05"
    assert written.sources[0].reference_origin == "flag"


def test_slack_text_is_within_its_limit(capsys: Captured, article: Path) -> None:
    assert run([str(article), "--format", "slack"]) == 0
    assert 0 < len(capsys.readouterr().out) <= 4001


def test_the_schema_of_a_brief_is_printed(capsys: Captured) -> None:
    assert run(["schema"]) == 0
    assert "headline" in json.loads(capsys.readouterr().out)["properties"]


def test_the_prompt_shows_the_numbered_article_and_sends_nothing(capsys: Captured, article: Path) -> None:
    assert run(["prompt", str(article)]) == 0
    shown = capsys.readouterr().out
    assert "=== request 1 of 1: system ===" in shown
    assert "Runa Feld" in shown


def test_verbose_says_how_the_article_was_read(capsys: Captured, article: Path) -> None:
    assert run([str(article), "-v"]) == 0
    said = capsys.readouterr().err
    assert "brief: encoding: utf-8 (utf-8)\n" in said
    assert "brief: reference date: 2025-03-04 (dateline)" in said
    assert "brief: chunks: 1, of which failed 0, cut off 0\n" in said


# ---------------------------------------------------------------- commands and files


def test_a_mistyped_command_suggests_the_right_one(capsys: Captured) -> None:
    assert run(["shcema"]) == 2
    assert capsys.readouterr().err == "brief: There is no file and no command 'shcema'. Did you mean \"schema\"?\n"


def test_a_mistyped_command_is_seen_before_its_arguments(capsys: Captured, article: Path) -> None:
    assert run(["promt", str(article)]) == 2
    assert 'Did you mean "prompt"?' in capsys.readouterr().err


@pytest.mark.parametrize("name", ["article.txt", "./shcema", "no/such/shcema", "x"])
def test_what_looks_like_a_file_is_a_missing_file(capsys: Captured, name: str) -> None:
    assert run([name]) == 3
    said = capsys.readouterr().err
    assert "Did you mean" not in said
    assert said.startswith("brief: ")
    assert said.count("\n") == 1


def test_a_file_with_a_mistyped_commands_name_is_read(
    capsys: Captured, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    article.rename("shcema")
    assert run(["shcema"]) == 0
    assert capsys.readouterr().out.startswith("# ")


def test_a_file_that_bears_a_commands_name_is_written_with_its_folder(
    capsys: Captured, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    article.rename("schema")
    assert run(["./schema"]) == 0
    assert capsys.readouterr().out.startswith("# ")


def test_a_command_after_an_option_is_told_to_come_first(capsys: Captured, article: Path) -> None:
    assert run(["-v", "write", str(article)]) == 2
    assert "'write' is a command and comes first" in capsys.readouterr().err


def test_several_articles_are_not_one_brief_each(capsys: Captured, article: Path) -> None:
    assert run([str(article), str(article)]) == 2
    assert capsys.readouterr() == ("", "brief: several articles in one brief are not supported yet: give one\n")


def test_a_name_that_begins_with_a_dash_stands_after_two_dashes(
    capsys: Captured, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(article.parent)
    article.rename("-ferry.txt")
    assert run(["--", "-ferry.txt"]) == 0
    assert capsys.readouterr().out.startswith("# ")


def test_a_web_address_is_refused_with_what_to_do(capsys: Captured) -> None:
    assert run(["https://example.org/a.html"]) == 3
    assert "Save the article" in capsys.readouterr().err


# ---------------------------------------------------------------- flags


def test_a_mistyped_flag_suggests_the_right_one(capsys: Captured, article: Path) -> None:
    assert run([str(article), "--fromat", "json"]) == 2
    said = capsys.readouterr().err
    assert "--fromat" in said
    assert "--format" in said


@pytest.mark.parametrize(
    ("flags", "said"),
    [
        (["--max-facts", "0"], "1<=x<=40"),
        (["--max-facts", "41"], "1<=x<=40"),
        (["--published", "yesterday"], "Write it as 2018-08-03"),
        (["--published", "2018-02-30"], "Write it as 2018-08-03"),
        (["--format", "pdf"], "markdown"),
        (["--engine", "magic"], "extractive"),
        (["--encoding", "no-such"], "no text encoding 'no-such'"),
        (["--prompts", "no-such-folder", "--model", "m"], "no-such-folder"),
        (["--language", "German!", "--model", "m"], "no language code"),
        (["--chunk-tokens", "few"], "few"),
        (["--timeout", "0"], "1<=x<=86400"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_in_one_line(
    capsys: Captured, article: Path, flags: list[str], said: str
) -> None:
    assert run([str(article), *flags]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert err.startswith("brief: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "flags",
    [["--language", "de"], ["--chunk-tokens", "500"], ["--prompts", "."], ["--timeout", "5"], ["--second-opinion"]],
)
def test_a_flag_for_the_other_engine_is_refused(capsys: Captured, article: Path, flags: list[str]) -> None:
    assert run([str(article), "--engine", "extractive", *flags]) == 2
    assert f"{flags[0]} means nothing to --engine extractive" in capsys.readouterr().err
    assert run([str(article), *flags]) == 2
    assert f"{flags[0]} is for the llm engine, and nothing chooses it" in capsys.readouterr().err


@pytest.mark.parametrize("flags", [["--model", "m"], ["--base-url", "http://127.0.0.1:9/v1"]])
def test_a_model_for_the_engine_that_asks_none_is_refused(capsys: Captured, article: Path, flags: list[str]) -> None:
    assert run([str(article), "--engine", "extractive", *flags]) == 2
    assert f"{flags[0]} means nothing to --engine extractive" in capsys.readouterr().err


def test_a_malformed_base_url_is_a_usage_error(capsys: Captured, article: Path) -> None:
    assert run([str(article), "--base-url", "localhost:8080"]) == 2
    assert "'localhost:8080' is no base URL" in capsys.readouterr().err


def test_a_missing_key_says_how_to_do_without(capsys: Captured, article: Path) -> None:
    assert run([str(article), "--engine", "llm"]) == 5
    assert "--engine extractive" in capsys.readouterr().err


def test_a_bad_configuration_file_is_named(capsys: Captured, article: Path) -> None:
    path = user_config_path()
    path.parent.mkdir(parents=True)
    path.write_text("facts = 3")
    assert run([str(article)]) == 5
    said = capsys.readouterr().err
    assert str(path) in said
    assert "'facts'" in said


# ---------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    "content",
    [b"", b" \n\t\n", bytes(range(256)) * 8, b"%PDF-1.7\x00\x01\x02", b"\x00" * 100],
    ids=["empty", "blank", "binary", "PDF", "zeros"],
)
def test_what_is_no_article_is_refused_in_one_line(capsys: Captured, article: Path, content: bytes) -> None:
    article.write_bytes(content)
    assert run([str(article)]) == 3
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("brief: ")
    assert err.count("\n") == 1


def test_a_folder_is_no_article(capsys: Captured, article: Path) -> None:
    assert run([str(article.parent)]) == 3
    assert "folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a\nb.txt", "a\x1b[31mb.txt", "x" * 300, "a\u202eb.txt"])
def test_a_strange_name_can_not_break_the_line_or_the_terminal(capsys: Captured, name: str) -> None:
    assert run([name]) == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said[:-1].isprintable()


def test_an_unexpected_error_is_one_line_without_a_traceback(
    capsys: Captured, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr("brief.writing.write_with", fail)
    assert run([str(article)]) == 1
    said = capsys.readouterr().err
    assert said.startswith("brief: unexpected error: ZeroDivisionError: of all things; run with -v")
    assert said.count("\n") == 1
    assert run([str(article), "-v"]) == 1
    assert "Traceback (most recent call last)" in capsys.readouterr().err
