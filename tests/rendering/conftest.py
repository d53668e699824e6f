from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from brief.briefing import Brief

BRIEFS = Path(__file__).resolve().parent / "briefs"


@pytest.fixture(scope="session")
def stored() -> Callable[[str], Brief]:
    """`stored("plain")` is the brief in `briefs/plain.json`. All of them are fictional."""
    return lambda name: Brief.from_json((BRIEFS / f"{name}.json").read_bytes())
