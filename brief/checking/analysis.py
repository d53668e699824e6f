"""What the language rules find in a text, computed once per text and only when a check asks for it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from brief.document import Document, ReferenceDate, Sentence, Span
from brief.wording.attribution import AttributionMention, find_attributions
from brief.wording.clauses import clauses
from brief.wording.dates import DateMention, Interval, find_dates, resolve_date
from brief.wording.hedges import Hedge, find_hedges
from brief.wording.names import NameMention, find_names, state_of
from brief.wording.negation import Negation, find_negations
from brief.wording.numbers import Quantity, find_quantities
from brief.wording.quotations import Quotation, find_quotations
from brief.wording.text import Word, content_stem, words


@dataclass(frozen=True, slots=True)
class Content:
    """A word that carries content, by its stem."""

    start: int
    end: int
    stem: str


@dataclass(frozen=True, slots=True)
class DatedMention:
    """A date expression and the days it means, None where they are not settled."""

    mention: DateMention
    interval: Interval | None


@dataclass(frozen=True)
class Analysis:
    """One text. Every offset counts code points of `text`."""

    text: str
    language: str = "en"
    reference: ReferenceDate | None = None

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return words(self.text)

    @cached_property
    def content(self) -> tuple[Content, ...]:
        stems = ((w, content_stem(w)) for w in self.words)
        return tuple(Content(w.start, w.end, s) for w, s in stems if s is not None)

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(c.stem for c in self.content)

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        return clauses(self.text)

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return find_quantities(self.text, self.language)

    @cached_property
    def dates(self) -> tuple[DatedMention, ...]:
        found = find_dates(self.text, self.language)
        return tuple(DatedMention(mention, resolve_date(mention, self.reference)) for mention in found)

    @cached_property
    def names(self) -> tuple[NameMention, ...]:
        return find_names(self.text, self.language)

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        return find_quotations(self.text)

    @cached_property
    def hedges(self) -> tuple[Hedge, ...]:
        return find_hedges(self.text, self.language)

    @cached_property
    def negations(self) -> tuple[Negation, ...]:
        return find_negations(self.text, self.language)

    @cached_property
    def attributions(self) -> tuple[AttributionMention, ...]:
        return find_attributions(self.text, self.language)

    def stems_in(self, span: Span) -> frozenset[str]:
        return frozenset(c.stem for c in self.content_in(span))

    def content_in(self, span: Span) -> tuple[Content, ...]:
        """The content words that lie wholly inside."""
        first = bisect_left(self.content, span.start, key=lambda c: c.start)
        last = bisect_right(self.content, span.end, key=lambda c: c.end)
        return self.content[first:last]

    def clause_at(self, offset: int) -> Span:
        """The clause that holds the character at `offset`; the whole text between two clauses."""
        return next((c for c in self.clauses if c.start <= offset < c.end), Span(0, len(self.text)))


@dataclass(frozen=True, slots=True)
class Saying:
    """What one act of saying covers inside one sentence. `content` and `cue` are offsets into that sentence.

    `cue` is None where the sentence only goes on with what another sentence introduces.
    """

    mention: AttributionMention
    content: Span
    stems: frozenset[str]
    cue: Span | None


@dataclass(frozen=True)
class DocumentAnalysis:
    """A document, with the analysis of each of its sentences and what holds across them."""

    document: Document

    @cached_property
    def sentences(self) -> Mapping[int, Analysis]:
        document = self.document
        return {s.number: Analysis(s.text, document.language, document.reference_date) for s in document.sentences}

    @cached_property
    def positions(self) -> Mapping[int, int]:
        """The index into `document.sentences` of each sentence number."""
        return {s.number: i for i, s in enumerate(self.document.sentences)}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The folded, lower-case words of the whole text, dateline included."""
        return frozenset(
            form for w in words(self.document.text) for form in (w.norm, w.norm.removesuffix("'s").removesuffix("'"))
        )

    @cached_property
    def postings(self) -> Mapping[str, tuple[int, ...]]:
        """For each content stem the numbers of the sentences it stands in, rising."""
        found: dict[str, list[int]] = {}
        for number, analysis in self.sentences.items():
            for stem in sorted(analysis.stems):
                found.setdefault(stem, []).append(number)
        return {stem: tuple(numbers) for stem, numbers in found.items()}

    @cached_property
    def quotations(self) -> tuple[Quotation, ...]:
        """Over the whole text, so that one may run across sentences."""
        return find_quotations(self.document.text)

    @cached_property
    def names(self) -> Mapping[int, tuple[NameMention, ...]]:
        return {number: analysis.names for number, analysis in self.sentences.items()}

    @cached_property
    def known_names(self) -> Mapping[str, NameMention]:
        """One mention of each form of a name; one that does not open a sentence where there is any."""
        found: dict[str, NameMention] = {}
        for name in (n for names in self.names.values() for n in names):
            if name.text not in found or found[name.text].sentence_initial:
                found[name.text] = name
        return found

    @cached_property
    def full_names(self) -> tuple[str, ...]:
        """The names of more than one word that are people's, or may be."""
        return tuple(t for t, name in self.known_names.items() if name.kind in ("person", "unknown") and " " in t)

    @cached_property
    def people(self) -> frozenset[str]:
        """The names that some sentence shows to be a person's, and their family names."""
        full = [text for text, name in self.known_names.items() if name.kind == "person"]
        return frozenset(full) | frozenset(text.split()[-1] for text in full)

    @cached_property
    def states(self) -> frozenset[str]:
        """The states that the text names in any form."""
        return frozenset(state for text in self.known_names if (state := state_of(text)) is not None)

    @cached_property
    def sayings(self) -> Mapping[int, tuple[Saying, ...]]:
        """The acts of saying that each sentence takes part in, found over the whole text."""
        found: dict[int, list[Saying]] = {}
        for mention in find_attributions(self.document.text, self.document.language):
            for sentence in self._touched(mention):
                found.setdefault(sentence.number, []).append(self._saying(mention, sentence))
        return {number: tuple(sayings) for number, sayings in found.items()}

    def _touched(self, mention: AttributionMention) -> list[Sentence]:
        touched: dict[int, Sentence] = {}
        for start, end in ((mention.content_start, mention.content_end), (mention.cue_start, mention.cue_end)):
            offset = start
            while offset < end:
                sentence = self.document.sentence_at(offset)
                if sentence is None:
                    offset += 1
                    continue
                touched[sentence.number] = sentence
                offset = sentence.end
        return list(touched.values())

    def _saying(self, mention: AttributionMention, sentence: Sentence) -> Saying:
        start = min(max(mention.content_start, sentence.start), sentence.end) - sentence.start
        end = max(min(mention.content_end, sentence.end), sentence.start) - sentence.start
        content = Span(start, max(start, end))
        cue = None
        if sentence.start <= mention.cue_start < sentence.end:
            cue = Span(mention.cue_start - sentence.start, mention.cue_end - sentence.start)
        return Saying(mention, content, self.sentences[sentence.number].stems_in(content), cue)


def sayings_of(analysis: Analysis) -> tuple[Saying, ...]:
    """The acts of saying of a text that stands alone."""
    return tuple(
        Saying(
            mention,
            span := Span(mention.content_start, mention.content_end),
            analysis.stems_in(span),
            Span(mention.cue_start, mention.cue_end),
        )
        for mention in analysis.attributions
    )
