"""The scoring functions that come with the evaluation data, and what every script here needs of it."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Literal

Half = Literal["dev", "report", "all"]
HALVES: tuple[Half, ...] = ("dev", "report", "all")


def load(data: Path) -> ModuleType:
    """The module `score.py` of the data folder.

    Raises SystemExit where the folder has none.
    """
    path = data / "score.py"
    spec = importlib.util.spec_from_file_location("score", path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise SystemExit(f"{path} is missing: give the folder of the evaluation data")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def in_half(key: str, half: Half) -> bool:
    """Whether the row of that id belongs to a half: the same split wherever rows have ids, by their hash."""
    return half == "all" or ("dev", "report")[hashlib.sha256(key.encode()).digest()[0] % 2] == half
