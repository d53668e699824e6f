"""Date expressions, and the days they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from brief.document import ReferenceDate

Grain = Literal["minute", "day", "week", "month", "quarter", "half", "year", "decade", "span"]
Tense = Literal["past", "present", "future", "unknown"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """An expression as it stands in the text. `kind` "absolute" needs no reference date ("August 1, 2018", "2019").

    `tense` is that of the verb that governs it in its clause, for "Friday".
    """

    start: int
    end: int
    text: str
    kind: Literal["absolute", "partial", "relative", "weekday", "duration", "clock"]
    tense: Tense = "unknown"


@dataclass(frozen=True, slots=True)
class Interval:
    """The days an expression means, `start` and `end` both inclusive, with the grain and a receipt of the rule.

    `rule` reads like "weekday after 2026-07-31 (dateline), future tense".
    """

    start: date
    end: date
    grain: Grain
    rule: str
    year_inferred: bool = False


def find_dates(text: str, language: str = "en") -> tuple[DateMention, ...]:
    """In order, not overlapping. "May" the modal and the name, "the march", "Resolution 2231" are not dates."""
    raise NotImplementedError


def resolve_date(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, or None where the text and the reference do not settle it. Durations never resolve."""
    raise NotImplementedError


def parse_stamp(text: str) -> str | None:
    """ISO 8601 of a publication stamp ("All News 06:58 August 01, 2018" -> "2018-08-01T06:58"), or None."""
    raise NotImplementedError
