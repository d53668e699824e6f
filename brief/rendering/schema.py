"""The JSON Schemas of what leaves as JSON."""

from __future__ import annotations

from typing import Any

from brief.briefing import SCHEMA_VERSION, Brief
from brief.report import REPORT_VERSION, Report


def brief_schema() -> dict[str, Any]:
    """Draft 2020-12. A brief written with `--format json` is valid against it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:analyst-brief:brief:{SCHEMA_VERSION}",
        **Brief.model_json_schema(mode="serialization"),
    }


def report_schema() -> dict[str, Any]:
    """Draft 2020-12. A report of `brief verify --format json` is valid against it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:analyst-brief:report:{REPORT_VERSION}",
        **Report.model_json_schema(mode="serialization"),
    }
