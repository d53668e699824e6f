"""Datelines of agencies: AP, Reuters, AFP, Yonhap, Xinhua, Kyodo, Interfax, TASS and their like."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DatelineMatch:
    """`end` is where the body begins, after the dash. `month` and `day` are None where not given; `year` likewise."""

    end: int
    text: str
    place: str | None
    agency: str | None
    month: int | None
    day: int | None
    year: int | None


def match_dateline(paragraph: str) -> DatelineMatch | None:
    """The dateline at the very start of a paragraph, or None. "BREAKING -" and "UPDATE -" are none."""
    raise NotImplementedError
