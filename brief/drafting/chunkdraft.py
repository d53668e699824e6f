"""What an engine returns for one chunk."""

from __future__ import annotations

from dataclasses import dataclass, field

from brief.briefing import Draft, Usage
from brief.document import Chunk
from brief.errors import BriefError


@dataclass(frozen=True, slots=True)
class ChunkDraft:
    """Exactly one of `draft` and `failure` is set. `truncated`: the reply was cut off, and `draft` is what was whole.

    `dropped` counts the items of the reply that were not what was asked for and are not in `draft`. `usage` counts
    failed replies too.
    """

    chunk: Chunk
    draft: Draft | None
    failure: BriefError | None = None
    truncated: bool = False
    dropped: int = 0
    usage: Usage = field(default_factory=Usage)
