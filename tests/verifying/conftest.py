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
        report = brief.verify(json.dumps(changed), alvera)
        assert_places_hold(report, alvera)
        return report

    return verify


def assert_places_hold(report: Report, document: Document) -> None:
    """Every quotation and every deciding word stands where the report says."""
    for one in report.statements:
        assert all(document.text[e.start : e.end] == e.quote for e in one.evidence)
        for o in one.objections:
            assert o.said_start is None or one.text[o.said_start : o.said_end] == o.said
            assert o.found_start is None or document.text[o.found_start : o.found_end] == o.found
