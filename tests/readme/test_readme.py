"""Every fenced block of README.md is run.

- `console`: each line after "$ " is run by a shell beside a copy of the samples; the lines below it are all that it
  prints, on standard output and standard error. A line "..." stands for any lines.
- `python`: is run beside a copy of the samples with the stand-in endpoint in OPENAI_BASE_URL; what it prints are the
  comments behind its `print` calls.
- `sh`: one make target a line, which make must know.
- `toml`: is a configuration file that `brief` takes.

In a console line, an address of the form http://localhost:PORT/v1 is the stand-in's. `BRIEF_UPDATE_README=1 pytest
tests/readme` writes what is printed now into README.md; read the difference before it is committed.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from brief.settings import read_user_config, user_config_path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
# Tests run without any BRIEF_ variable, so that this one has to be read before them.
UPDATE = bool(os.environ.get("BRIEF_UPDATE_README"))
ELLIPSIS = "..."

_BLOCK = re.compile(r"^```(?P<kind>\w*)[^\n]*\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_LOCAL = re.compile(r"http://(localhost:\d+)/v1")
_PRINT = re.compile(r"^(?P<call> *print\(.*\))  # (?P<said>.*)$", re.MULTILINE)

ANSWER = {
    "headline": None,
    "bottom_line": [],
    "facts": [
        {
            "statement": "Ilse Marrow said the gates at Orlen would open on Tuesday.",
            "sentences": [2],
            "status": "planned",
            "attribution": [],
            "when": "Tuesday",
        },
        {
            "statement": "Vesk may have agreed to release 40 Caldonian fishermen, two diplomats said.",
            "sentences": [6],
            "status": "hedged",
            "attribution": [],
            "when": None,
        },
    ],
    "disputes": [],
    "actors": [],
    "open_questions": [],
    "missing": [],
}
OPINION = {"judgements": [{"statement": 1, "problem": "hedge", "follows": "no"}]}


@dataclass(frozen=True, slots=True)
class Block:
    kind: str
    body: str
    line: int


def blocks_of(text: str) -> list[Block]:
    return [Block(m["kind"], m["body"], text.count("\n", 0, m.start()) + 1) for m in _BLOCK.finditer(text)]


BLOCKS = blocks_of(README.read_text(encoding="utf-8"))


def of_kind(kind: str) -> Any:
    return pytest.mark.parametrize("block", [pytest.param(b, id=f"line-{b.line}") for b in BLOCKS if b.kind == kind])


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a copy of the samples, and a `brief` in `bin` that is this checkout's."""
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    command = tmp_path / "bin" / "brief"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m brief "$@"\n', encoding="utf-8")
    command.chmod(0o755)
    return tmp_path


def run(command: list[str], desk: Path, **variables: str) -> str:
    """What it prints on both streams. Its exit code is not looked at: some blocks show an error."""
    environment = os.environ | {
        "PATH": os.pathsep.join([str(desk / "bin"), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
        "PYTHONIOENCODING": "utf-8",
        **variables,
    }
    done = subprocess.run(
        command,
        cwd=desk,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    return done.stdout


def answer(asked: dict[str, Any]) -> str:
    """What the stand-in says: a second reading objects, anything else gets the draft."""
    name = asked["response_format"]["json_schema"]["name"]
    return json.dumps(OPINION if name == "second_opinion" else ANSWER)


def write_back(old: Block, body: str) -> None:
    text = README.read_text(encoding="utf-8")
    assert text.count(f"```{old.kind}\n{old.body}```") == 1
    README.write_text(text.replace(f"```{old.kind}\n{old.body}```", f"```{old.kind}\n{body}```"), encoding="utf-8")


# ---------------------------------------------------------------- shown output, with lines left out


def segments(shown: list[str]) -> list[list[str]]:
    """The runs of lines between the ellipses; an empty first or last one where an ellipsis begins or ends."""
    found: list[list[str]] = [[]]
    for line in shown:
        if line == ELLIPSIS:
            found.append([])
        else:
            found[-1].append(line)
    return found


def matches(shown: list[str], printed: list[str]) -> bool:
    parts = segments(shown)
    if len(parts) == 1:
        return shown == printed
    first, *middle, last = parts
    if printed[: len(first)] != first or (last and printed[-len(last) :] != last):
        return False
    at, end = len(first), len(printed) - len(last)
    for part in middle:
        found = next((i for i in range(at, end - len(part) + 1) if printed[i : i + len(part)] == part), None)
        if found is None:
            return False
        at = found + len(part)
    return at <= end


def renewed(shown: list[str], printed: list[str]) -> list[str]:
    """`shown` with as many lines as before from the places in `printed` that are most like the old ones."""
    parts = segments(shown)
    if len(parts) == 1:
        return printed
    first, *middle, last = parts
    new = printed[: len(first)]
    for part in middle:
        begin = difflib.get_close_matches(part[0], printed, 1, 0.3)
        assert begin, f"nothing printed now is like {part[0]!r}"
        at = printed.index(begin[0])
        new += [ELLIPSIS, *printed[at : at + len(part)]]
    return [*new, ELLIPSIS, *(printed[-len(last) :] if last else [])]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (["a", "b", "c"], True),
        (["a", "b"], False),
        (["a", "..."], True),
        (["b", "..."], False),
        (["...", "c"], True),
        (["...", "b"], False),
        (["...", "b", "..."], True),
        (["a", "...", "c"], True),
        (["c", "...", "a"], False),
        (["a", "...", "x", "...", "c"], False),
        (["a", "b", "...", "b", "c"], False),
    ],
)
def test_an_ellipsis_stands_for_lines_and_for_nothing_else(shown: list[str], expected: bool) -> None:
    assert matches(shown, ["a", "b", "c"]) is expected


# ---------------------------------------------------------------- the blocks


def test_every_block_is_of_a_kind_that_is_run() -> None:
    fences = README.read_text(encoding="utf-8").count("```")
    assert fences == 2 * len(BLOCKS)
    assert {b.kind for b in BLOCKS} == {"console", "python", "sh", "toml"}


@of_kind("console")
def test_a_command_prints_what_is_shown(block: Block, desk: Path, stand_in: Any) -> None:
    stand_in.choose = answer
    head, *exchanges = re.split(r"^\$ ", block.body, flags=re.MULTILINE)
    assert head == "", "a console block begins with a command"
    new = ""
    wrong = []
    for exchange in exchanges:
        command, *shown = exchange.splitlines()
        local = _LOCAL.search(command)
        printed = run(["sh", "-c", _LOCAL.sub(stand_in.url, command)], desk)
        if local:
            printed = printed.replace(stand_in.url.removeprefix("http://").removesuffix("/v1"), local[1])
        lines = printed.splitlines()
        if not matches(shown, lines):
            wrong.append(f"$ {command}\n{printed}")
        new += "\n".join([f"$ {command}", *(shown if matches(shown, lines) else renewed(shown, lines))]) + "\n"
    if UPDATE:
        write_back(block, new)
    else:
        assert not wrong, "\n".join(wrong)


@of_kind("python")
def test_an_example_prints_what_its_comments_say(block: Block, desk: Path, stand_in: Any) -> None:
    stand_in.choose = answer
    printed = run([sys.executable, "-c", block.body], desk, OPENAI_BASE_URL=stand_in.url, OPENAI_API_KEY="a-key")
    lines = printed.splitlines()
    said = [m["said"] for m in _PRINT.finditer(block.body)]
    assert len(said) == block.body.count("print("), "every print has its output behind it"
    assert "Traceback" not in printed, printed
    if UPDATE:
        assert len(lines) == len(said), printed
        rest = iter(lines)
        write_back(block, _PRINT.sub(lambda m: f"{m['call']}  # {next(rest)}", block.body))
    else:
        assert lines == said


@of_kind("sh")
def test_make_knows_the_targets(block: Block) -> None:
    for line in block.body.splitlines():
        command, *targets = line.partition("#")[0].split()
        assert command == "make"
        done = subprocess.run(["make", "-n", *targets], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr


@of_kind("toml")
def test_the_configuration_is_taken(block: Block) -> None:
    path = user_config_path()
    path.parent.mkdir(parents=True)
    path.write_text(block.body, encoding="utf-8")
    assert read_user_config().model == "qwen3:8b"


@pytest.mark.parametrize("target", re.findall(r"\]\(([^)#:]+)\)", README.read_text(encoding="utf-8")))
def test_a_link_into_the_repository_leads_somewhere(target: str) -> None:
    assert (ROOT / target).exists()
