"""What a command line names becomes something to read: a file, or standard input."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brief.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

    from brief.document import Source


def source_named(name: str) -> Path | Source:
    """The file, or what stands in standard input where the name is "-". Raises `InputError`."""
    if name != "-":
        from pathlib import Path

        return Path(name)
    from brief.document import Source

    if sys.stdin is None:
        raise InputError("Standard input is closed. Name a file, or pipe the article in.")
    try:
        content = sys.stdin.buffer.read()
    except OSError as e:
        raise InputError(f"Standard input cannot be read: {e.strerror}. Name a file instead.") from e
    return Source(origin="-", media_type="", content=content)
