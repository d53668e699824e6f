"""Dated facts, in order of the days they mean.

An entry needs a date that stands in a cited sentence and resolves. Its words are the checked statement where the
statement bears the date, and otherwise the clause of the source around the date, so that nothing is dated by inference.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from brief.briefing import Evidence, Fact, TimelineEntry, When
from brief.document import Document, ReferenceDate
from brief.wording.clauses import clause_around
from brief.wording.dates import DateMention, Interval, find_dates, resolve_date

LONGEST_ENTRY = 160
"""Code points; a longer statement gives way to the clause around its date."""


def build_timeline(facts: Sequence[Fact], documents: Mapping[int, Document]) -> list[TimelineEntry]:
    """`documents` are keyed by their number in the brief. One entry per interval and sentence."""
    entries: dict[tuple[int, int, str], TimelineEntry] = {}
    for fact in facts:
        for evidence in fact.evidence:
            document = documents[evidence.source]
            if evidence.role == "antecedent" or evidence.sentence == 0:
                continue
            for mention in find_dates(evidence.quote, document.language):
                interval = resolve_date(mention, document.reference_date)
                if interval is None or interval.grain == "minute":
                    continue
                when = When(
                    text=mention.text,
                    start=interval.start,
                    end=interval.end,
                    grain=interval.grain,
                    year_inferred=interval.year_inferred,
                    rule=interval.rule,
                )
                key = (evidence.source, evidence.sentence, f"{interval.start}/{interval.end}")
                planned = _is_ahead(mention, interval, document.reference_date)
                entries.setdefault(key, _entry(fact, evidence, mention, when, planned=planned))
    return sorted(entries.values(), key=lambda e: (e.when.start, e.when.end, e.evidence[0].source, e.evidence[0].start))


def _is_ahead(mention: DateMention, interval: Interval, reference: ReferenceDate | None) -> bool:
    """Whether a deed was still to come when the text was written: "would not say on Tuesday" was not, that Tuesday."""
    day_itself = reference is not None and interval.start == interval.end == reference.day
    past = reference is not None and interval.end < reference.day
    return mention.tense == "future" and not (day_itself or past)


def _entry(fact: Fact, evidence: Evidence, mention: DateMention, when: When, *, planned: bool) -> TimelineEntry:
    own = fact.when is not None and (fact.when.start, fact.when.end) == (when.start, when.end)
    if (own or mention.text in fact.statement) and len(fact.statement) <= LONGEST_ENTRY:
        text = fact.statement
    else:
        clause = clause_around(evidence.quote, mention.start, mention.end)
        before = "… " if clause.start > 0 else ""
        after = " …" if clause.end < len(evidence.quote) else ""
        text = before + evidence.quote[clause.start : clause.end] + after
    return TimelineEntry(text=text, when=when, evidence=[evidence], planned=planned)
