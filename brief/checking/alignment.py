"""Which words of a statement restate which words of the source."""

from __future__ import annotations

from dataclasses import dataclass

from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Passage
from brief.document import Span

RESTATED = 0.5
"""Share of a clause's content stems from which a statement is taken to say that clause again."""


@dataclass(frozen=True, slots=True)
class Clause:
    passage: Passage
    span: Span
    stems: frozenset[str]

    @property
    def text(self) -> str:
        return self.passage.words_at(self.span)


def content_after(analysis: Analysis, offset: int, stop: int) -> tuple[Content, ...]:
    return tuple(c for c in analysis.content if c.start >= offset and c.end <= stop)


def content_before(analysis: Analysis, offset: int, start: int) -> tuple[Content, ...]:
    return tuple(c for c in analysis.content if c.end <= offset and c.start >= start)


def neighbours(analysis: Analysis, start: int, end: int, reach: int = 1) -> tuple[Content, ...]:
    """The `reach` content words before `start` and after `end`."""
    before = content_before(analysis, start, 0)[-reach:]
    return (*before, *content_after(analysis, end, len(analysis.text))[:reach])


def best_passage(statement: Analysis, grounds: Grounds) -> Passage:
    """The cited sentence that shares most content with the statement; the first of equals. There must be one."""
    return max(grounds.cited, key=lambda p: (len(p.analysis.stems & statement.stems), -p.sentence.number))
