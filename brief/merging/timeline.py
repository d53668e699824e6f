"""What the text dates, in order of the days it means.

An entry needs a date that stands in a sentence and resolves. First come the facts: the entry's words are the checked
statement where that bears the date and is short, otherwise the clause of the source around the date, so that nothing is
dated by inference. Then, up to `MOST_ENTRIES`, days that no fact gives, in the clause that gives them, where that
clause can be read alone and is the article's own voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from brief.briefing import Evidence, Fact, TimelineEntry, When
from brief.document import Document, ReferenceDate, Sentence
from brief.wording.clauses import clause_around
from brief.wording.dated_clauses import dates_its_clause
from brief.wording.dates import DateMention, Interval, find_dates, resolve_date
from brief.wording.languages import has_lexicon
from brief.wording.pointers import leans_back, opens_with_pointer

LONGEST_ENTRY = 160
"""Code points; a longer statement gives way to the clause around its date."""
MOST_ENTRIES = 5
"""Entries beyond this number come from facts alone."""
SHORTEST_CLAUSE = 4
"""Words of a clause that can be read alone."""
LONGEST_CLAUSE = 24
"""Words of a clause that no fact has chosen; a longer one does not say what its date dates."""
_AND = re.compile(r" and (?:on |in )?")
_ITEM_MARKS = "-–•*▪ "
"""What stands before an item of a list."""
_PROSE = frozenset({"paragraph", "list"})


def build_timeline(facts: Sequence[Fact], documents: Mapping[int, Document]) -> list[TimelineEntry]:
    """`documents` are keyed by their number in the brief. One entry per clause; sentences that no fact cites only for
    days that no entry has.
    """
    entries: dict[tuple[int, int, str], TimelineEntry] = {}
    given: set[str] = set()
    for fact in facts:
        for evidence in fact.evidence:
            if evidence.role == "antecedent" or evidence.sentence == 0:
                continue
            document = documents[evidence.source]
            for place, dated in enumerate(_dating(evidence.quote, document)):
                words = _clause(evidence.quote, dated) if place else _words(fact, evidence, dated)
                interval = f"{dated.interval.start}/{dated.interval.end}"
                given.add(f"{evidence.source}:{interval}")
                # One clause is one entry; without rules for the language a sentence is, so there each day counts.
                key = words if has_lexicon(document.language) else interval
                cited = [e for e in fact.evidence if e.role != "antecedent"] if words == fact.statement else [evidence]
                entries.setdefault((evidence.source, evidence.sentence, key), _entry(words, cited, dated, document))
    for number, document in documents.items():
        for sentence in document.body:
            if len(entries) >= MOST_ENTRIES:
                break
            plain = _plainly_dated(sentence, document)
            if plain is None or (key := f"{number}:{plain.interval.start}/{plain.interval.end}") in given:
                continue
            given.add(key)
            words = _clause(sentence.text, plain)
            entries[number, sentence.number, words] = _entry(words, [Evidence.of(sentence, number)], plain, document)
    return sorted(entries.values(), key=lambda e: (e.when.start, e.when.end, e.evidence[0].source, e.evidence[0].start))


@dataclass(frozen=True, slots=True)
class Dating:
    """The days that an entry may bear, and whether they were still to come."""

    when: When
    planned: bool


def datings_of(text: str, document: Document) -> list[Dating]:
    """All that a sentence of the document lets an entry of the timeline say of its days."""
    return [_dating_of(dated, document) for dated in _dating(text, document)]


@dataclass(frozen=True, slots=True)
class _Dated:
    mention: DateMention
    interval: Interval


def _dating(text: str, document: Document) -> Iterator[_Dated]:
    """The dates of a sentence that date what its main clause tells, the first of each run of clauses.

    None that says since when, or that a comma, a relative clause or a comparison keeps from the verb: the founding
    year of a company does not date what the company did.
    """
    mentions = find_dates(text, document.language)
    dated: list[_Dated] = []
    unresolved: set[int] = set()
    for mention in mentions:
        interval = resolve_date(mention, document.reference_date)
        if interval is None and mention.kind not in ("duration", "clock"):
            unresolved.add(clause_around(text, mention.start, mention.end).start)
        if interval is None or interval.grain == "minute" or _is_told(text, mention):
            continue
        here = _Dated(mention, interval)
        if (
            dated
            and _are_one_span(dated[-1], here, text)
            and _AND.fullmatch(text, dated[-1].mention.end, mention.start)
        ):
            dated[-1] = _joined(dated[-1], here, text)
        else:
            dated.append(here)
    if not has_lexicon(document.language):
        yield from dated
        return
    seen = unresolved  # "pleaded guilty in October to killing her in 2012": the year dates the killing
    for here in dated:
        clause = clause_around(text, here.mention.start, here.mention.end)
        if clause.start not in seen and dates_its_clause(text, here.mention.start, here.mention.end):
            seen.add(clause.start)
            yield here


def _is_told(text: str, mention: DateMention) -> bool:
    """Whether the days are counted from when somebody said it, inside quotation marks: "we were not asked yesterday".

    A day of the week is the same for speaker and writer.
    """
    before = text[: mention.start]
    inside = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return inside and mention.kind == "relative"


def _are_one_span(first: _Dated, second: _Dated, text: str) -> bool:
    """ "Friday and Saturday", day after day, and "between May and July"; "May 3 and June 1" are two days."""
    if text[: first.mention.start].lower().endswith("between "):
        return first.interval.end < second.interval.start
    return first.interval.end + timedelta(days=1) == second.interval.start


def _joined(first: _Dated, second: _Dated, text: str) -> _Dated:
    """ "Friday and Saturday" as one span of days."""
    mention = replace(first.mention, end=second.mention.end, text=text[first.mention.start : second.mention.end])
    interval = replace(first.interval, end=max(first.interval.end, second.interval.end), grain="span")
    return _Dated(mention, interval)


def _plainly_dated(sentence: Sentence, document: Document) -> _Dated | None:
    """The first date of a sentence of prose that no quotation mark, pronoun or long clause makes doubtful.

    What somebody is quoted as saying counts its days from when it was said, which the text need not give.
    """
    text = sentence.text
    if document.blocks[sentence.block].kind not in _PROSE or any(mark in text for mark in '"“”«»'):
        return None
    for dated in _dating(text, document):
        clause = clause_around(text, dated.mention.start, dated.mention.end)
        words = text[clause.start : clause.end]
        whole = clause.start == 0 and SHORTEST_CLAUSE <= len(words.split()) <= LONGEST_CLAUSE
        if whole and not leans_back(words) and not opens_with_pointer(words):
            return dated
    return None


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
    return _clause(evidence.quote, dated)


def _clause(text: str, dated: _Dated) -> str:
    """The clause around a date, with " …" where more of the sentence stands before or after it."""
    clause = clause_around(text, dated.mention.start, dated.mention.end)
    before = "… " if clause.start > 0 else ""
    after = " …" if clause.end < len(text) else ""
    return before + text[clause.start : clause.end].lstrip(_ITEM_MARKS) + after


def _entry(text: str, evidence: Sequence[Evidence], dated: _Dated, document: Document) -> TimelineEntry:
    dating = _dating_of(dated, document)
    return TimelineEntry(text=text, when=dating.when, evidence=list(evidence), planned=dating.planned)


def _dating_of(dated: _Dated, document: Document) -> Dating:
    interval = dated.interval
    when = When(
        text=dated.mention.text,
        start=interval.start,
        end=interval.end,
        grain=interval.grain,
        year_inferred=interval.year_inferred,
        rule=interval.rule,
    )
    return Dating(when, _is_ahead(dated.mention, interval, document.reference_date))
