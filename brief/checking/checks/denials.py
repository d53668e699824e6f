"""DENIAL_LOST and DENIAL_WIDENED: what somebody denies, told as so or as granted, or as denied at large."""

from __future__ import annotations

from brief.checking.analysis import Analysis
from brief.checking.assertions import DENIALS, SAME_SLOT, negations_of
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.denials import contested, denied_at_large, find_denying, find_granting, find_untrue, find_withholding
from brief.wording.lexicons.english_contrast import CONTRADICTING
from brief.wording.lexicons.english_denying import RUMOURED
from brief.wording.negation import Negation
from brief.wording.roots import root
from brief.wording.text import share

GRANTED = 0.4
"""Share of a statement's content that the sentences must have before a word that grants it is an objection."""

MOST = 0.6
"""Share of what the source calls untrue that a statement must tell before the missing word is an objection."""


def denial_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """What the source gives as denied or rejected, told without the denial, or as granted by who denies it."""
    return _turned(statement, grounds) or _granted(statement, grounds) or _dropped(statement, grounds)


def _turned(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "did not deny" for "denied"."""
    said = contested(statement.text)
    if said is None or any(contested(p.text) for p in grounds.cited):
        return None
    denials = [p.text[d.start : d.end] for p in grounds.cited for d in find_denying(p.text)]
    words = statement.text[said.start : said.end]
    return Objection(words, denials[0]) if denials else None


def _granted(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "acknowledged that it would" where the source has a denial, or negates what is granted, and grants nothing."""
    analysis = statement.analysis
    granting = find_granting(statement.text)
    if not granting or any(find_granting(p.text) for p in grounds.cited):
        return None
    said = granting[0]
    clause = analysis.clause_at(said.start)
    if any(clause.start <= n.start < clause.end for n in negations_of(analysis)):
        return None
    rest = analysis.stems_in(Span(said.end, len(analysis.text)))
    if share(_roots(rest), _roots(grounds.all_stems)) < GRANTED:
        return None
    for passage in grounds.cited:
        found = next((d for d in find_withholding(passage.text)), None) or _negated(rest, passage)
        if found is not None:
            return Objection(statement.text[said.start : said.end], passage.text[found.start : found.end])
    return None


def _negated(stems: frozenset[str], passage: Passage) -> Negation | None:
    roots = _roots(stems)
    scoped = ((n, n.scope) for n in negations_of(passage.analysis))
    return next((n for n, scope in scoped if scope is not None and root(scope) in roots), None)


def _roots(stems: frozenset[str]) -> frozenset[str]:
    return frozenset(root(s) for s in stems)


def _dropped(statement: Statement, grounds: Grounds) -> Objection | None:
    analysis = statement.analysis
    if negations_of(analysis) or find_denying(statement.text) or any(w.norm in CONTRADICTING for w in analysis.words):
        return None
    tells_as_true = not find_untrue(statement.text) and not any(w.norm in RUMOURED for w in analysis.words)
    for passage in grounds.cited:
        for untrue in find_untrue(passage.text) if tells_as_true else ():
            told = _after(untrue, passage.analysis)
            if len(told) > 2 and share(told, analysis.stems) >= MOST:
                return Objection(statement.text, passage.text[untrue.start : untrue.end])
        for denial in (n for n in passage.analysis.negations if n.kind in DENIALS):
            told = _denied(denial, passage.analysis)
            if share(told, analysis.stems) >= SAME_SLOT and (denial.scope in analysis.stems or len(told) > 2):
                return Objection(statement.text, passage.text[denial.start : denial.end])
    return None


def _denied(denial: Negation, analysis: Analysis) -> frozenset[str]:
    """The content of what is denied: what follows in the clause, or, after "a charge that X rejects", what precedes."""
    after = _after(Span(denial.start, denial.end), analysis)
    return after if len(after) > 1 else analysis.stems_in(Span(0, denial.start))


def _after(words: Span, analysis: Analysis) -> frozenset[str]:
    """The content of a clause behind these words."""
    return analysis.stems_in(Span(words.end, analysis.clause_at(words.start).end))


def denial_widened(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "denied all wrongdoing" where the source has a denial of one thing only."""
    said = denied_at_large(statement.text)
    if said is None or any(denied_at_large(p.text) for p in grounds.passages()):
        return None
    for passage in grounds.cited:
        for denial in (n for n in passage.analysis.negations if n.kind == "denial"):
            if denial.scope is not None and denial.scope not in statement.analysis.stems:
                return Objection(statement.text[said.start : said.end], passage.text[denial.start :])
    return None
