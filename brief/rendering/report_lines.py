"""What every form of a report says in the same words: its head, its marks, its reasons.

Words of others pass `shown` first: one line, without control and format characters, so that none can colour a terminal.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brief.briefing import Evidence
from brief.document import Span
from brief.rendering.markup import hidden
from brief.rendering.phrasing import capitalised, plural
from brief.report import OBJECTING, Outcome, Part, Report, ReportedObjection, VerifiedStatement

OPENING, CLOSING = "»", "«"
"""Around the words that decided, in the statement and in the article: visible without colour, and in a pipe."""
LONGEST_QUOTE = 120
"""Code points of words repeated in a reason."""
ITEMS: dict[Part, str] = {
    "headline": "headline",
    "bottom_line": "bottom line",
    "fact": "fact",
    "dispute": "dispute",
    "actor": "actor",
    "deed": "what an actor does or says",
    "timeline": "timeline",
    "open_question": "open question",
    "missing": "not in the text",
    "sentence": "",
}
_COUNTED: tuple[tuple[Outcome, str], ...] = (
    ("verbatim", "verbatim"),
    ("passed", "passed"),
    ("unchecked", "unchecked"),
    ("warned", "warned"),
    ("failed", "failed"),
    ("unsupported", "unsupported"),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words, deciding or not."""

    text: str
    deciding: bool = False


def shown(words: str) -> str:
    """One line of it, white space collapsed, control and format characters left out."""
    return " ".join("".join(c for c in words if c.isspace() or not hidden(c)).split())


def head(report: Report) -> list[str]:
    """The summary line, then what else is to be known before reading."""
    counts = report.counts
    parts = [f"{n} {word}" for outcome, word in _COUNTED if (n := getattr(counts, outcome))]
    lines = [f"{plural(counts.statements, 'statement')}: {', '.join(parts)}."]
    title = f" “{shown(report.source.title)}”" if report.source.title else ""
    lines.append(f"Against {_origin(report.source.origin)}{title}.")
    lines += [shown(note) for note in report.notes]
    if report.moved:
        verb = "stands" if report.moved == 1 else "stand"
        lines.append(f"{plural(report.moved, 'quotation')} {verb} at another place now.")
    if report.not_run:
        lines.append(f"Not run: {', '.join(shown(r).partition(':')[0] for r in report.not_run)}.")
    return lines


def _origin(origin: str) -> str:
    return {"-": "standard input", "text": "the text", "bytes": "the text"}.get(origin, shown(origin))


def objects(statement: VerifiedStatement) -> bool:
    return statement.outcome in OBJECTING


def said_pieces(statement: VerifiedStatement) -> list[Piece]:
    """The statement, with the words that were objected to."""
    spans = [Span(o.said_start, o.said_end) for o in statement.objections if o.said_start is not None and o.said_end]
    return _pieces(statement.text, spans)


def evidence_pieces(evidence: Evidence, statement: VerifiedStatement) -> list[Piece]:
    """A quotation, with the words that decided against the statement."""
    spans = [
        Span(o.found_start - evidence.start, o.found_end - evidence.start)
        for o in statement.objections
        if o.found_start is not None and o.found_end is not None
        if evidence.start <= o.found_start and o.found_end <= evidence.end
    ]
    return _pieces(evidence.quote, [s for s in spans if (s.start, s.end) != (0, len(evidence.quote))])


def _pieces(text: str, spans: Sequence[Span]) -> list[Piece]:
    """The text cut at the spans; those that overlap are one, and one that is all of it counts only alone."""
    spans = [s for s in spans if s.end - s.start < len(text)] or spans
    pieces: list[Piece] = []
    at = 0
    for span in _joined(spans):
        pieces += [Piece(text[at : span.start]), Piece(text[span.start : span.end], deciding=True)]
        at = span.end
    pieces.append(Piece(text[at:]))
    return [p for p in pieces if p.text]


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    open_span: Span | None = None
    for span in sorted(spans):
        if open_span is not None and span.start <= open_span.end:
            open_span = Span(open_span.start, max(open_span.end, span.end))
            continue
        if open_span is not None:
            yield open_span
        open_span = span
    if open_span is not None:
        yield open_span


def marked(pieces: Sequence[Piece]) -> str:
    """In plain text, the deciding words between marks."""
    return shown("".join(f"{OPENING}{p.text}{CLOSING}" if p.deciding else p.text for p in pieces))


def citation(evidence: Sequence[Evidence]) -> str:
    """ "[S2, S3]"; nothing where there is no evidence."""
    numbers = list(dict.fromkeys(f"S{e.sentence}" for e in evidence if e.role != "antecedent"))
    return f"[{', '.join(numbers)}]" if numbers else ""


def label(statement: VerifiedStatement) -> str:
    """ "failed, score 0.31 (fact)" """
    where = ITEMS[statement.item]
    return f"{statement.outcome}, score {statement.score:.2f}" + (f" ({where})" if where else "")


def reason(objection: ReportedObjection) -> str:
    """ "NUMBER_UNSUPPORTED: No cited sentence gives this number. Here »40«, in the article »14« [S6]." """
    severity = "warning, " if objection.severity == "warns" else ""
    where = f" [S{objection.found_sentence}]" if objection.found_sentence is not None else ""
    places = [f"here {_quoted(objection.said)}"] if objection.said else []
    places += [f"in the article {_quoted(objection.found)}{where}"] if objection.found else []
    places_line = capitalised(", ".join(places))
    return f"{severity}{objection.code}: {objection.meaning}" + (f" {places_line}." if places else "")


def _quoted(words: str) -> str:
    line = shown(words)
    if len(line) > LONGEST_QUOTE:
        line = line[: LONGEST_QUOTE - 1].rstrip() + "…"
    return f"{OPENING}{line}{CLOSING}"
