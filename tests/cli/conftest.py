from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

ARTICLE = """\
Ferry operator of Brennholm says it will appeal fine

BRENNHOLM, March 4, 2025 (Coast News) - The ferry operator Norrlinje said on Tuesday it would appeal a fine of
12 million crowns for sailing with too few lifeboats.

The transport authority ordered the fine on Monday after an inspection of four ships. "We found at least 40 places
missing on the Alma," inspector Runa Feld told reporters.

Norrlinje denied that passengers had been in danger. The company did not say when the missing boats would arrive.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A short article as a file, in a folder of its own."""
    folder = tmp_path / "articles"
    folder.mkdir()
    path = folder / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def environment() -> dict[str, str]:
    """What a child process needs to import this checkout."""
    return {**os.environ, "PYTHONPATH": f"{REPOSITORY}{os.pathsep}{os.environ['PYTHONPATH']}"}


@pytest.fixture
def brief(tmp_path: Path, environment: dict[str, str]) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Runs the command in a process of its own, in an empty folder; standard input is empty unless given."""

    def run(*arguments: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "brief", *map(str, arguments)]
        settings: dict[str, Any] = {"stdin": subprocess.DEVNULL} if "input" not in options else {}
        settings |= {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "cwd": tmp_path, "env": environment}
        settings["env"] = {**environment, **options.pop("variables", {})}
        return subprocess.run(command, check=False, timeout=60, **(settings | options))

    return run
