"""DENIAL_LOST and DENIAL_WIDENED: what somebody denies, told as so, or as denied at large."""

from __future__ import annotations

from brief.checking.analysis import Analysis
from brief.checking.assertions import DENIALS, NEAR, SAME_SLOT
from brief.checking.grounds import Grounds, Objection, Statement
from brief.document import Span
from brief.wording.lexicons.english_contrast import CONTRADICTING
from brief.wording.negation import Negation
from brief.wording.text import share


def denial_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """What the source gives as denied or rejected, told without the denial."""
    analysis = statement.analysis
    unsaid = _denial_denied(analysis)
    if unsaid is not None and not any(_denial_denied(p.analysis) for p in grounds.cited):
        denials = [p.text[n.start : n.end] for p in grounds.cited for n in p.analysis.negations if n.kind in DENIALS]
        return Objection(unsaid, denials[0]) if denials else None
    if analysis.negations or any(w.norm in CONTRADICTING for w in analysis.words):
        return None
    for passage in grounds.cited:
        for denial in (n for n in passage.analysis.negations if n.kind in DENIALS):
            told = _denied(denial, passage.analysis)
            if share(told, analysis.stems) >= SAME_SLOT and (denial.scope in analysis.stems or len(told) > 2):
                return Objection(statement.text, passage.text[denial.start : denial.end])
    return None


def _denial_denied(analysis: Analysis) -> str | None:
    """ "did not deny": the words, or None."""
    for denial in (n for n in analysis.negations if n.kind in DENIALS):
        for other in analysis.negations:
            if other.kind in ("not", "never") and 0 <= denial.start - other.end < NEAR:
                return analysis.text[other.start : denial.end]
    return None


def _denied(denial: Negation, analysis: Analysis) -> frozenset[str]:
    """The content of what is denied: what follows in the clause, or, after "a charge that X rejects", what precedes."""
    clause = analysis.clause_at(denial.start)
    after = analysis.stems_in(Span(denial.end, clause.end))
    return after if len(after) > 1 else analysis.stems_in(Span(0, denial.start))
