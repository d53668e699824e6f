"""What a command loads. Times depend on the machine; the modules loaded do not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"openai", "httpx2", "tiktoken", "pydantic", "rich", "jinja2", "trafilatura", "babel", "sentencex", "asyncio"}


def loaded(environment: dict[str, str], *arguments: str) -> set[str]:
    program = (
        "import sys\nfrom brief.cli import run\ncode = run(sys.argv[1:])\n"
        "print(*sorted(sys.modules), file=sys.stderr)\nsys.exit(code)"
    )
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    return {name.partition(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize("arguments", [["--help"], ["write", "--help"], ["--version"], ["completion", "zsh"]])
def test_help_loads_nothing_heavy(environment: dict[str, str], arguments: list[str]) -> None:
    assert loaded(environment, *arguments) & HEAVY == set()


def test_the_extractive_engine_loads_no_client_and_no_tokeniser(environment: dict[str, str], article: Path) -> None:
    assert loaded(environment, str(article)) & {"openai", "httpx2", "tiktoken", "rich", "jinja2"} == set()
