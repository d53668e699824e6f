"""How a lexicon of lines is read."""

from __future__ import annotations


def lines_of(text: str) -> list[str]:
    """Its lines without empty ones; a line that begins with a space goes on with the one before."""
    return [line for line in text.replace("\n  ", " ").splitlines() if line]
