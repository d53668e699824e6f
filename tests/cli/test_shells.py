"""Shell completion. bash is driven as it drives the function itself: with COMP_WORDS set, reading COMPREPLY."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Complete = Callable[..., set[str]]


@pytest.fixture
def complete(tmp_path: Path, environment: dict[str, str]) -> Complete:
    """What bash offers for the last of `words`, in a folder with two articles and a folder."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")
    folder, commands = tmp_path / "work", tmp_path / "bin"
    (folder / "archive").mkdir(parents=True)
    (folder / "ferry one.txt").touch()
    (folder / "ferry*.txt").touch()
    commands.mkdir()
    command = commands / "brief"
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m brief "$@"\n')
    command.chmod(0o755)

    def offer(*words: str) -> set[str]:
        script = (
            'source <(brief completion bash)\nCOMP_WORDS=("$@")\nCOMP_CWORD=$(($# - 1))\n'
            '_brief_completion brief\nprintf "%s\\n" "${COMPREPLY[@]}"'
        )
        variables = {**environment, "PATH": f"{commands}:{environment['PATH']}"}
        done = subprocess.run(
            [bash, "--norc", "-euo", "pipefail", "-c", script, "bash", *words],
            cwd=folder, env=variables, capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        assert done.stderr == ""
        return set(done.stdout.splitlines()) - {""}

    return offer


def test_the_first_word_is_a_command_or_a_file(complete: Complete) -> None:
    assert complete("brief", "") == {
        "write",
        "verify",
        "prompt",
        "schema",
        "completion",
        "archive",
        "ferry one.txt",
        "ferry*.txt",
    }


def test_the_beginning_of_a_file_name_completes_it(complete: Complete) -> None:
    assert complete("brief", "fer") == {"ferry one.txt", "ferry*.txt"}
    assert complete("brief", "write", "--strict", "arch") == {"archive"}


def test_a_quoted_beginning_completes_too(complete: Complete) -> None:
    assert complete("brief", "'ferry o") == {"ferry one.txt"}


def test_the_options_of_write_complete_without_its_name(complete: Complete) -> None:
    assert complete("brief", "--ma") == {"--max-facts"}
    assert complete("brief", "ferry\\ one.txt", "--pub") == {"--published"}


@pytest.mark.parametrize("words", [("brief", "--format", "s"), ("brief", "ferry*.txt", "--format", "=", "s")])
def test_the_values_of_an_option_complete(complete: Complete, words: tuple[str, ...]) -> None:
    assert complete(*words) == {"slack"}


def test_all_values_are_offered_after_an_equals_sign(complete: Complete) -> None:
    assert complete("brief", "--format", "=") == {"markdown", "slack", "json"}


def test_the_output_and_the_prompts_complete_as_paths(complete: Complete) -> None:
    assert complete("brief", "x", "-o", "ferry\\ ") == {"ferry one.txt"}
    assert complete("brief", "x", "--prompts", "") == {"archive"}


@pytest.mark.parametrize(
    ("shell", "sign"), [("zsh", "#compdef brief"), ("fish", "complete --no-files --command brief")]
)
def test_other_shells_get_a_script_that_completes_files(
    capsys: pytest.CaptureFixture[str], shell: str, sign: str
) -> None:
    from brief.cli import run

    assert run(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert sign in script
    assert '"file"' in script


@pytest.mark.parametrize("instruction", ["zsh_complete", "fish_complete"])
def test_other_shells_are_told_of_commands_and_files(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, instruction: str
) -> None:
    from brief.cli import run

    monkeypatch.setenv("_BRIEF_COMPLETE", instruction)
    monkeypatch.setenv("COMP_WORDS", "brief ")
    monkeypatch.setenv("COMP_CWORD", "1" if instruction.startswith("zsh") else "")
    assert run([]) == 0
    answer = capsys.readouterr().out
    assert "file" in answer
    assert "schema" in answer
