"""Any text about an article, sentence by sentence: by the sentences it cites, or those that are found for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from brief.checking.analysis import DocumentAnalysis
from brief.checking.drafts import bench_for, rules_not_run
from brief.checking.evidence import known_numbers
from brief.checking.grounds import Statement
from brief.checking.judging import Bench, Verdict, judge
from brief.checking.reporting import Beside, Placed, report_statement
from brief.checking.severities import EVIDENCE_MISSING
from brief.document import Document, Source
from brief.errors import InputError
from brief.reading.summaries import SummaryStatement, read_statements
from brief.report import Report, VerifiedStatement, count
from brief.verifying.items import cut_out, off_the_point, source_of
from brief.wording.languages import has_lexicon
from brief.wording.names import same_name
from brief.wording.pointers import opens_with_pointer
from brief.wording.text import canonical

SPEAKING = frozenset({"person", "unknown", "organisation", "media"})
"""Kinds of names that "she" or "they" may stand for."""


def read_summary(value: Path | Source) -> str:
    """The text in a file, or what came through standard input. Raises `InputError` for what is no text."""
    from brief.reading.encodings import decode
    from brief.reading.sources import open_source, refuse_foreign_formats

    source = open_source(value)
    name = "Standard input" if source.origin == "-" else repr(source.origin)
    if source.content.lstrip().startswith(b"{"):
        raise InputError(f"{name} looks like JSON. Leave --text out to verify a stored brief.")
    refuse_foreign_formats(source)
    return decode(source.content, origin=source.origin).text.removeprefix("\ufeff")


def verify_summary(text: str, document: Document) -> Report:
    """Every statement of the text in its order. Raises `InputError` where it has none."""
    text = text.encode("utf-8", "replace").decode()  # halves of surrogate pairs, one sign for each
    statements = read_statements(text, document.language)
    if not statements:
        raise InputError("The text to verify holds no statement, only headings, labels or marks.")
    bench = bench_for([s.text for s in statements], DocumentAnalysis(document))
    verified = list(_verified(text, statements, bench))
    return Report(
        kind="text",
        source=source_of(document),
        statements=verified,
        counts=count(verified),
        notes=list(_notes(bench, document)),
        not_run=rules_not_run(bench),
    )


def _notes(bench: Bench, document: Document) -> Iterator[str]:
    if bench.checked:
        return
    if has_lexicon(document.language):
        yield "The text is in another language than the article: only figures and quotations were compared."
    else:
        yield f"There are no rules for {document.language!r}: only figures and quotations were compared."


@dataclass(frozen=True, slots=True)
class _Reader:
    """`printed` has each sentence of the article by its words, the first of equals."""

    text: str
    bench: Bench
    printed: Mapping[str, int]

    def verify(self, one: SummaryStatement, named: tuple[str, ...]) -> VerifiedStatement:
        """`named` are those whom the text named last, to whom "she said" may point."""
        bench = self.bench
        statement = bench.statement(one.text, self._speakers(one, named))
        verdict = self._judge(statement, one)
        if verdict.grounds is None and bench.language != bench.source.document.language and not bench.checked:
            return self._abroad(statement, one)
        beside = [Beside(EVIDENCE_MISSING, f"S{n}", fails=False) for n in verdict.unknown]
        if one.cited:
            beside += off_the_point(verdict)
        return report_statement("sentence", verdict, bench.source, beside, self._placed(one))

    def _speakers(self, one: SummaryStatement, named: tuple[str, ...]) -> tuple[str, ...]:
        """The actor whose entry it is, the name before the colon, or whoever a pronoun that speaks may mean."""
        if one.speaker:
            return (one.speaker,)
        if one.label and any(same_name(one.label, form) for form in self.bench.source.known_names):
            return (one.label,)
        return named if _speaks_as_pronoun(self.bench.statement(one.text)) else ()

    def _judge(self, statement: Statement, one: SummaryStatement) -> Verdict:
        whole = self.printed.get(_plain(one.text))
        numbers = [whole] if not one.cited and whole is not None else list(one.cited)
        known = known_numbers(numbers, self.bench.source)
        if "…" in one.text[:2] + one.text[-2:] and (cut := cut_out(statement, known, self.bench)):
            return cut
        return judge(statement, numbers, self.bench, asked=one.text.endswith("?"))

    def _abroad(self, statement: Statement, one: SummaryStatement) -> VerifiedStatement:
        """Shared words find no evidence in another language; figures and quotations are looked for everywhere."""
        verdict = judge(statement, list(self.bench.source.sentences), self.bench)
        reported = report_statement("sentence", verdict, self.bench.source, (), self._placed(one))
        return reported.model_copy(update={"evidence": [], "score": 0.0})

    def _placed(self, one: SummaryStatement) -> Placed:
        start, end = one.span.start, one.span.end
        return Placed(
            text=self.text[start:end],
            start=start,
            starts=[at - start for at in one.starts],
            ends=[at - start for at in one.ends],
        )


def _verified(text: str, statements: Sequence[SummaryStatement], bench: Bench) -> Iterator[VerifiedStatement]:
    printed = {_plain(s.text): s.number for s in reversed(bench.source.document.sentences)}
    reader = _Reader(text, bench, printed)
    named: tuple[str, ...] = ()
    for one in statements:
        yield reader.verify(one, named)
        named = tuple(n.text for n in bench.statement(one.text).analysis.names if n.kind in SPEAKING) or named


def _speaks_as_pronoun(statement: Statement) -> bool:
    """ "She added that ...": whoever the text named last may be the one who speaks."""
    return bool(statement.sayings) and opens_with_pointer(statement.text, first_person=False)


def _plain(text: str) -> str:
    return canonical(text).rstrip(" .")
