"""What the text dates, in order of the days it means.

An entry needs a date that stands in a sentence and resolves. First come the facts: the entry's words are the checked
statement where that bears the date and is short, otherwise the clause of the source around the date, so that nothing is
dated by inference. Then, up to `MOST_ENTRIES`, days that no fact gives, in the clause that gives them, where that
clause can be read alone and is the article's own voice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from brief.briefing import Evidence, Fact, TimelineEntry, When
from brief.document import Document, ReferenceDate, Sentence
from brief.wording.clauses import clause_around
from brief.wording.dates import DateMention, Interval, find_dates, resolve_date
from brief.wording.pointers import leans_back, opens_with_pointer

LONGEST_ENTRY = 160
"""Code points; a longer statement gives way to the clause around its date."""
MOST_ENTRIES = 5
"""Entries beyond this number come from facts alone."""
SHORTEST_CLAUSE = 4
"""Words of a clause that can be read alone."""
LONGEST_CLAUSE = 24
"""Words of a clause that no fact has chosen; a longer one does not say what its date dates."""
_PROSE = frozenset({"paragraph", "list"})


def build_timeline(facts: Sequence[Fact], documents: Mapping[int, Document]) -> list[TimelineEntry]:
    """`documents` are keyed by their number in the brief. Of facts one entry per interval and sentence, of the rest of
    the text one per interval.
    """
    entries: dict[tuple[int, int, str], TimelineEntry] = {}
    for fact in facts:
        for evidence in fact.evidence:
            if evidence.role == "antecedent" or evidence.sentence == 0:
                continue
            document = documents[evidence.source]
            for dated in _dated(evidence.quote, document):
                key = (evidence.source, evidence.sentence, f"{dated.interval.start}/{dated.interval.end}")
                entries.setdefault(key, _entry(_words(fact, evidence, dated), evidence, dated, document))
    given = {(number, interval) for number, _, interval in entries}
    for number, document in documents.items():
        for sentence in document.body:
            if len(entries) >= MOST_ENTRIES:
                break
            for dated in _plainly_dated(sentence, document):
                interval = f"{dated.interval.start}/{dated.interval.end}"
                if (number, interval) in given:
                    continue
                given.add((number, interval))
                evidence = _evidence(number, sentence)
                words = _clause(sentence.text, dated.mention)
                entries[number, sentence.number, interval] = _entry(words, evidence, dated, document)
    return sorted(entries.values(), key=lambda e: (e.when.start, e.when.end, e.evidence[0].source, e.evidence[0].start))


@dataclass(frozen=True, slots=True)
class _Dated:
    mention: DateMention
    interval: Interval


def _dated(text: str, document: Document) -> Iterator[_Dated]:
    for mention in find_dates(text, document.language):
        interval = resolve_date(mention, document.reference_date)
        if interval is not None and interval.grain != "minute":
            yield _Dated(mention, interval)


def _plainly_dated(sentence: Sentence, document: Document) -> Iterator[_Dated]:
    """The dates of a sentence of prose that no quotation mark, pronoun or long clause makes doubtful.

    What somebody is quoted as saying counts its days from when it was said, which the text need not give.
    """
    text = sentence.text
    if document.blocks[sentence.block].kind not in _PROSE or any(mark in text for mark in '"“”«»'):
        return
    for dated in _dated(text, document):
        clause = clause_around(text, dated.mention.start, dated.mention.end)
        words = text[clause.start : clause.end]
        whole = clause.start == 0 and SHORTEST_CLAUSE <= len(words.split()) <= LONGEST_CLAUSE
        if whole and not leans_back(words) and not opens_with_pointer(words):
            yield dated


def _evidence(source: int, sentence: Sentence) -> Evidence:
    return Evidence(
        source=source, sentence=sentence.number, start=sentence.start, end=sentence.end, quote=sentence.text
    )


def _is_ahead(mention: DateMention, interval: Interval, reference: ReferenceDate | None) -> bool:
    """Whether a deed was still to come when the text was written: "would not say on Tuesday" was not, that Tuesday."""
    day_itself = reference is not None and interval.start == interval.end == reference.day
    past = reference is not None and interval.end < reference.day
    return mention.tense == "future" and not (day_itself or past)


def _words(fact: Fact, evidence: Evidence, dated: _Dated) -> str:
    interval = dated.interval
    own = fact.when is not None and (fact.when.start, fact.when.end) == (interval.start, interval.end)
    if (own or dated.mention.text in fact.statement) and len(fact.statement) <= LONGEST_ENTRY:
        return fact.statement
    return _clause(evidence.quote, dated.mention)


def _clause(text: str, mention: DateMention) -> str:
    """The clause around a date, with " …" where more of the sentence stands before or after it."""
    clause = clause_around(text, mention.start, mention.end)
    before = "… " if clause.start > 0 else ""
    after = " …" if clause.end < len(text) else ""
    return before + text[clause.start : clause.end] + after


def _entry(text: str, evidence: Evidence, dated: _Dated, document: Document) -> TimelineEntry:
    interval = dated.interval
    when = When(
        text=dated.mention.text,
        start=interval.start,
        end=interval.end,
        grain=interval.grain,
        year_inferred=interval.year_inferred,
        rule=interval.rule,
    )
    planned = _is_ahead(dated.mention, interval, document.reference_date)
    return TimelineEntry(text=text, when=when, evidence=[evidence], planned=planned)
