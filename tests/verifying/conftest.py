from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import brief
from brief.document import Document
from brief.report import Report

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
ARTICLE = SAMPLES / "port-alvera.txt"


@pytest.fixture(scope="session")
def alvera() -> Document:
    return brief.read(ARTICLE)


@pytest.fixture(scope="session")
def stored_json(alvera: Document) -> dict[str, Any]:
    """The stored brief of a sample, as plain values; copy it before it is changed."""
    loaded: dict[str, Any] = json.loads(brief.write(alvera, engine="extractive").to_json())
    return loaded


@pytest.fixture
def tampered(stored_json: dict[str, Any], alvera: Document) -> Callable[[Callable[[Any], None]], Report]:
    """The report on the stored brief after somebody changed it by hand."""

    def verify(change: Callable[[Any], None]) -> Report:
        changed = copy.deepcopy(stored_json)
        change(changed)
        assert changed != stored_json, "the change changes nothing"
        return brief.verify(json.dumps(changed), alvera)

    return verify
