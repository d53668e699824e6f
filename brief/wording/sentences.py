"""Where sentences end."""

from __future__ import annotations

from brief.document import Span


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Spans of the sentences of one paragraph, without white space at either end, in order, none empty.

    A quotation of several sentences is split like any other text. Abbreviations ("U.S.", "Sen.", "a.m."), initials,
    decimals, party marks ("D-N.Y.") and ellipses inside a sentence do not end it.
    """
    raise NotImplementedError
