"""One reading of a whole document: what the language rules find, filed under the sentence it stands in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from brief.document import Document, Sentence
from brief.wording.attribution import AttributionMention, find_attributions
from brief.wording.dates import DateMention, find_dates
from brief.wording.debris import is_credit
from brief.wording.hedges import Hedge, find_hedges
from brief.wording.languages import has_lexicon
from brief.wording.names import NameMention, find_names
from brief.wording.negation import Negation, find_negations
from brief.wording.numbers import Quantity, find_quantities
from brief.wording.quotations import Quotation, find_quotations
from brief.wording.roles import RoleMention, find_roles
from brief.wording.text import content_stems

PROSE = frozenset({"paragraph", "list", "quote"})
"""Kinds of blocks whose sentences may become key facts."""


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One sentence. Offsets of names, quantities, dates and hedges count from the start of the sentence; those of
    speech count in `Document.text`. `speech` holds every act of saying whose cue or content reaches into the sentence.
    """

    sentence: Sentence
    stems: tuple[str, ...]
    names: tuple[NameMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    hedges: tuple[Hedge, ...] = ()
    negations: tuple[Negation, ...] = ()
    roles: tuple[RoleMention, ...] = ()
    speech: tuple[AttributionMention, ...] = ()
    prose: bool = True


@dataclass(frozen=True, slots=True)
class Survey:
    document: Document
    sentences: tuple[Surveyed, ...]
    speech: tuple[AttributionMention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    quotation_starts: tuple[int, ...] = ()
    title_stems: frozenset[str] = field(default_factory=frozenset)

    def at(self, offset: int) -> Surveyed | None:
        """The surveyed sentence that holds that character of the document."""
        sentence = self.document.sentence_at(offset)
        return self.by_number(sentence.number) if sentence else None

    def covering(self, start: int, end: int) -> tuple[int, ...]:
        """Numbers of the sentences that share a character with `document.text[start:end]`."""
        return tuple(s.number for s in _between(self.document, start, end))

    def ends_of(self, start: int, end: int) -> tuple[int, int]:
        """Numbers of the sentences that hold the first and the last character of `document.text[start:end]`."""
        first, last = self.document.sentence_at(start), self.document.sentence_at(end - 1)
        number = first.number if first else 0
        return number, max(number, last.number if last else number)

    def is_quoted(self, offset: int) -> bool:
        """Whether the character at `offset` of the document stands inside a quotation."""
        i = bisect_right(self.quotation_starts, offset) - 1
        return i >= 0 and offset < self.quotations[i].end

    def quotations_in(self, sentence: Sentence) -> tuple[Quotation, ...]:
        """The quotations that share a character with a sentence."""
        i = max(0, bisect_right(self.quotation_starts, sentence.start) - 1)
        found: list[Quotation] = []
        while i < len(self.quotations) and self.quotations[i].start < sentence.end:
            if self.quotations[i].end > sentence.start:
                found.append(self.quotations[i])
            i += 1
        return tuple(found)

    def by_number(self, number: int) -> Surveyed | None:
        first = self.sentences[0].sentence.number if self.sentences else 0
        index = number - first
        return self.sentences[index] if 0 <= index < len(self.sentences) else None


def survey(document: Document) -> Survey:
    """Reads every sentence once; the cost is linear in the text."""
    language = document.language
    known = has_lexicon(language)
    speech = tuple(a for a in find_attributions(document.text, language) if _in_prose(a, document)) if known else ()
    quotations = tuple(q for q in find_quotations(document.text) if _stands_in_prose(q.start, document))
    by_sentence = _file_speech(document, speech)
    sentences = tuple(
        Surveyed(
            sentence=s,
            stems=content_stems(s.text),
            names=find_names(s.text, language) if known else (),
            quantities=find_quantities(s.text, language),
            dates=find_dates(s.text, language),
            hedges=find_hedges(s.text, language) if known else (),
            negations=find_negations(s.text, language) if known else (),
            roles=find_roles(s.text, language) if known else (),
            speech=tuple(by_sentence.get(s.number, ())),
            prose=document.blocks[s.block].kind in PROSE and not is_credit(s.text),
        )
        for s in document.sentences
    )
    title = document.sentence(0)
    return Survey(
        document,
        sentences,
        speech,
        quotations,
        quotation_starts=tuple(q.start for q in quotations),
        title_stems=frozenset(content_stems(title.text)) if title else frozenset(),
    )


def _in_prose(act: AttributionMention, document: Document) -> bool:
    return _stands_in_prose(act.cue_start, document) and _stands_in_prose(act.content_start, document)


def _stands_in_prose(offset: int, document: Document) -> bool:
    """Whether the character is in a sentence of prose, not in a title, heading, dateline or caption."""
    sentence = document.sentence_at(offset)
    return sentence is not None and document.blocks[sentence.block].kind in PROSE


def _file_speech(document: Document, speech: Iterable[AttributionMention]) -> dict[int, list[AttributionMention]]:
    filed: dict[int, list[AttributionMention]] = {}
    for mention in speech:
        start = min(mention.cue_start, mention.content_start)
        end = max(mention.cue_end, mention.content_end)
        for sentence in _between(document, start, end):
            filed.setdefault(sentence.number, []).append(mention)
    return filed


def _between(document: Document, start: int, end: int) -> Sequence[Sentence]:
    """The sentences that share a character with `text[start:end]`."""
    first = document.sentence_at(start)
    found = [first] if first else []
    number = (first.number if first else 0) + 1
    while first and (following := document.sentence(number)) and following.start < end:
        found.append(following)
        number += 1
    return found
