"""From a verdict to a statement of a report: its outcome, its evidence, and where the deciding words stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from brief.checking.analysis import DocumentAnalysis
from brief.checking.evidence import as_evidence
from brief.checking.judging import Verdict
from brief.checking.scoring import FAILING_FACTOR, WARNING_FACTOR, score
from brief.checking.severities import EVIDENCE_MISSING, meaning_of
from brief.document import Sentence, Span
from brief.report import Outcome, Part, ReportedObjection, VerifiedStatement
from brief.wording.text import fold

WIDEST_GAP = 80
"""Code points between two words of the source that one objection names together ("the council ... said")."""


@dataclass(frozen=True, slots=True)
class Beside:
    """An objection that no rule of the table makes: to a citation, a label or a number beside the statement."""

    code: str
    said: str
    found: str = ""
    fails: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """A statement as it stands in a verified text. `starts` and `ends` are, for each code point of the statement that
    was judged, offsets into `text`, which may hold marks that the judged words do not.
    """

    text: str
    start: int
    starts: Sequence[int]
    ends: Sequence[int]


def report_statement(
    item: Part, verdict: Verdict, source: DocumentAnalysis, beside: Sequence[Beside] = (), placed: Placed | None = None
) -> VerifiedStatement:
    """`beside` are objections to what is not in the statement's words; two with one code are said once, by the rule."""
    judged = verdict.statement.text
    near = [p.sentence for p in verdict.grounds.passages()] if verdict.grounds is not None else []
    rulings = [
        _objection(r.rule.code, r.rule.consequence == "replace", r.objection.said, r.objection.found, near, source)
        for r in verdict.rulings
    ]
    ruled = {o.code for o in rulings}
    others = [
        _objection(b.code, b.fails, b.said, b.found, near, source)
        for b in (*beside, *_without_evidence(verdict, beside))
        if b.code not in ruled or b.code == EVIDENCE_MISSING
    ]
    text = placed.text if placed is not None else judged
    rulings = [_located(o, judged, placed) for o in rulings]
    return VerifiedStatement(
        item=item,
        text=text,
        start=placed.start if placed is not None else None,
        end=placed.start + len(text) if placed is not None else None,
        outcome=_outcome(verdict, others),
        score=_score(verdict, others, source),
        evidence=as_evidence(verdict.receipts(), 1),
        objections=[*rulings, *others],
    )


def _without_evidence(verdict: Verdict, beside: Sequence[Beside]) -> list[Beside]:
    return [Beside(EVIDENCE_MISSING, "")] if verdict.grounds is None and not beside else []


def _outcome(verdict: Verdict, others: Sequence[ReportedObjection]) -> Outcome:
    if verdict.grounds is None:
        return "unsupported"
    if verdict.fails or any(o.severity == "fails" for o in others):
        return "failed"
    if verdict.rulings or others:
        return "warned"
    if verdict.support == "verbatim":
        return "verbatim"
    return "passed" if verdict.checked else "unchecked"


def _score(verdict: Verdict, others: Iterable[ReportedObjection], source: DocumentAnalysis) -> float:
    found = score(verdict, source)
    for other in others:
        found *= FAILING_FACTOR if other.severity == "fails" else WARNING_FACTOR
    return round(found, 3)


# ---------------------------------------------------------------- where the words stand


def _objection(
    code: str, fails: bool, said: str, found: str, near: Sequence[Sentence], source: DocumentAnalysis
) -> ReportedObjection:
    objection = ReportedObjection(
        code=code, severity="fails" if fails else "warns", meaning=meaning_of(code), said=said, found=found
    )
    if not found:
        return objection
    for sentence in (*near, *source.document.sentences):
        span = find_words(found, sentence.text)
        if span is not None:
            start, end = sentence.start + span.start, sentence.start + span.end
            place = {"found_sentence": sentence.number, "found_start": start, "found_end": end}
            return objection.model_copy(update={**place, "found": source.document.text[start:end]})
    return objection


def _located(objection: ReportedObjection, judged: str, placed: Placed | None) -> ReportedObjection:
    span = find_words(objection.said, judged) if objection.said else None
    if span is None:
        return objection
    text = judged
    if placed is not None:
        text = placed.text
        span = Span(placed.starts[span.start], placed.ends[span.end - 1])
    update = {"said": text[span.start : span.end], "said_start": span.start, "said_end": span.end}
    return objection.model_copy(update=update)


def find_words(part: str, whole: str) -> Span | None:
    """The first place of `part`, whole words before parts of one, then but for case and typography, then with a few
    words between its own.

    >>> find_words("council said", "The council, in a note, said no.")
    Span(start=4, end=28)
    """
    for words, text in ((part, whole), (_lowered(part), _lowered(whole))):
        match = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)
        at = match.start() if match else text.find(words)
        if at >= 0:
            return Span(at, at + len(words))
    return _spread(_lowered(part).split(), _lowered(whole))


def _spread(pieces: Sequence[str], text: str) -> Span | None:
    """The pieces in their order, each as near as it can be to the one before."""
    if len(pieces) < 2:
        return None
    patterns = [re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)") for piece in pieces]
    for first in patterns[0].finditer(text):
        last: re.Match[str] | None = first
        for pattern, piece in zip(patterns[1:], pieces[1:], strict=True):
            last = pattern.search(text, last.end(), last.end() + WIDEST_GAP + len(piece)) if last else None
        if last is not None:
            return Span(first.start(), last.end())
    return None


def _lowered(text: str) -> str:
    """Folded and, where that keeps the length, in lower case."""
    folded = fold(text)
    return lower if len(lower := folded.lower()) == len(folded) else folded
