"""A statement, and the sentences it rests on: what every check is given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from brief.checking.analysis import Analysis, DocumentAnalysis, Saying, sayings_of
from brief.document import Sentence, Span

Role = Literal["cited", "antecedent", "repaired"]


@dataclass(frozen=True, slots=True)
class Objection:
    """`said` are the deciding words of the statement, `found` those of the source, empty where it has none."""

    said: str
    found: str = ""


@dataclass(frozen=True)
class Statement:
    """Words of a draft. `declared` are the speakers that the draft names beside the statement, not in it."""

    text: str
    language: str
    analysis: Analysis
    declared: tuple[str, ...] = ()

    @cached_property
    def sayings(self) -> tuple[Saying, ...]:
        return sayings_of(self.analysis)


@dataclass(frozen=True)
class Passage:
    """One sentence of the source in the part it plays for a statement."""

    sentence: Sentence
    analysis: Analysis
    sayings: tuple[Saying, ...]
    role: Role

    @property
    def text(self) -> str:
        return self.sentence.text

    def words_at(self, span: Span) -> str:
        return self.text[span.start : span.end]


@dataclass(frozen=True)
class Grounds:
    """`cited` are the sentences that the statement rests on, in the order of the text.

    `antecedents` are those in which the people and things that the cited ones only point at may be named: sentences
    before them, the one that names a quotation's speaker, the title. `framing` are words that belong to no sentence:
    the dateline, and the speaker that a transcript names. `source` is the whole document.
    """

    cited: tuple[Passage, ...]
    antecedents: tuple[Passage, ...]
    framing: tuple[str, ...]
    source: DocumentAnalysis

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset().union(*(p.analysis.stems for p in self.cited))

    @cached_property
    def all_stems(self) -> frozenset[str]:
        return self.stems.union(*(p.analysis.stems for p in self.antecedents))

    def passages(self) -> Iterator[Passage]:
        yield from self.cited
        yield from self.antecedents
