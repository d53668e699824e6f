"""Quoted spans. Marks are matched over the whole text, so that a quotation may run across sentences and paragraphs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quotation:
    """`start` and `end` include the marks; `inner_start` and `inner_end` do not.

    `scare` is true for a quoted word or short phrase inside somebody else's sentence ("a so-called 'hero'") that has
    no speaker of its own.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    text: str
    scare: bool = False


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """In order, outermost only. Straight, curly, German, French and CJK marks. Apostrophes and feet are not marks.

    A paragraph of a quotation that opens with a mark and is continued by the next paragraph's opening mark needs no
    closing one. An unclosed mark ends at its paragraph's end, unless the next paragraph opens with one.
    """
    raise NotImplementedError
