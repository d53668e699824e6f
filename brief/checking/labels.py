"""What a stored brief has beside a fact, worked out again from its evidence: where a rule decides it, and no further.

A drafted status, speaker or time that the evidence bears out is as good as another, so each of those that a draft could
have had is allowed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from brief.briefing import STATUS_PRECEDENCE, Attribution, DraftAttribution, Evidence, Fact, Number, When
from brief.checking.evidence import gather
from brief.checking.facts import as_when, hedge_of, id_of_quotes, numbers_of, statuses_of, when_of
from brief.checking.grounds import Grounds, Passage, Statement
from brief.checking.reporting import Beside
from brief.checking.severities import LABEL_UNSUPPORTED
from brief.checking.sourcing import borne_out, given_by_text
from brief.wording.attribution import is_anonymous
from brief.wording.text import canonical

MOST_TRIED = 10
"""Cited sentences of a fact up to which its own are told from those that another, joined to it, has brought."""


def own_evidence(fact: Fact) -> list[Evidence] | None:
    """The cited spans whose hash is the fact's id; fewer than all where facts were joined. None: it has none."""
    cited = sorted((e for e in fact.evidence if e.role != "antecedent"), key=lambda e: e.start)
    sizes = range(len(cited), 0, -1) if len(cited) <= MOST_TRIED else [len(cited)]
    for size in sizes:
        for chosen in combinations(cited, size):
            if id_of_quotes([e.quote for e in chosen]) == fact.id:
                return list(chosen)
    return None


def declared_by(fact: Fact, statement: Statement, grounds: Grounds) -> list[Attribution]:
    """The speakers that the draft gave; none where the text itself gives those that are stored."""
    return [] if fact.attribution == given_by_text(statement, grounds) else list(fact.attribution)


def label_objections(fact: Fact, statement: Statement, grounds: Grounds, *, checked: bool) -> Iterator[Beside]:
    """`checked`: whether there are rules for the language; without them only numbers and days are worked out again."""
    yield from _number_objections(fact.numbers, numbers_of(statement))
    yield from _when_objections(fact.when, statement, grounds)
    if not checked:
        return
    hedge = hedge_of(statement, grounds)
    if fact.hedge != hedge:
        yield (
            Beside("HEDGE_LOST", fact.hedge or "no hedge", hedge) if hedge else Beside("HEDGE_ADDED", fact.hedge or "")
        )
    yield from _speaker_objections(fact, statement, grounds)
    allowed = _statuses(fact, statement, grounds, hedge)
    if fact.status not in allowed:
        yield Beside(LABEL_UNSUPPORTED, f"status: {fact.status}", f"status: {' or '.join(allowed)}")


def _statuses(fact: Fact, statement: Statement, grounds: Grounds, hedge: str | None) -> list[str]:
    """Every label that some drafted status leads to.

    A replaced fact was labelled beside the sentences that its draft cited; which those were is not stored.
    """
    if fact.support == "replaced":
        grounds = replace(grounds, antecedents=_all_others(grounds))
    found = {statuses_of(s, statement, grounds, fact.attribution, hedge)[0] for s in STATUS_PRECEDENCE}
    return [s for s in STATUS_PRECEDENCE if s in found]


def _speaker_objections(fact: Fact, statement: Statement, grounds: Grounds) -> Iterator[Beside]:
    given = given_by_text(statement, grounds)
    if fact.attribution == given:
        return
    if not fact.attribution:
        yield Beside("ATTRIBUTION_LOST", "no speaker", ", ".join(a.who for a in given))
        return
    kept, findings = borne_out([_drafted(a) for a in fact.attribution], statement, grounds)
    for finding in findings:
        yield Beside(finding.code, finding.said, finding.found)
    by_name = {a.who: a for a in kept}
    for stored in fact.attribution:
        again = by_name.get(stored.who, stored)
        if stored.kind != again.kind and is_anonymous(stored.who):
            yield Beside("ANON_LOST", f"{stored.who}: {stored.kind}", stored.who)
        if stored.reason != again.reason:
            yield Beside(LABEL_UNSUPPORTED, f"reason: {stored.reason}")


def _drafted(stored: Attribution) -> DraftAttribution:
    """Not validated: a stored name may be longer than a draft's."""
    return DraftAttribution.model_construct(who=stored.who, kind=stored.kind, reason=stored.reason)


def _number_objections(stored: Sequence[Number], counted: Sequence[Number]) -> Iterator[Beside]:
    if stored == counted:
        return
    wrong = next((n for n in stored if n not in counted), None)
    left_out = next((n for n in counted if n not in stored), None)
    yield Beside(
        "NUMBER_UNSUPPORTED",
        f"number: {_number(wrong)}" if wrong else "numbers left out",
        left_out.text if left_out else "",
    )


def _number(number: Number) -> str:
    parts = (number.qualifier, number.text, f"({number.value})", number.unit, number.noun)
    return " ".join(part for part in parts if part)


def _when_objections(stored: When | None, statement: Statement, grounds: Grounds) -> Iterator[Beside]:
    """The days of any date in the cited sentences will do: a draft may have chosen it."""
    if stored is None:
        by_rule = when_of(None, statement, grounds)
        if by_rule is not None:
            yield Beside("DATE_UNSUPPORTED", "no day", by_rule.text)
        return
    dates = [as_when(d) for p in grounds.cited for d in p.analysis.dates if d.mention.kind not in ("duration", "clock")]
    yield from when_objection(stored, dates)


def when_objection(stored: When, allowed: Sequence[When]) -> Iterator[Beside]:
    """An objection unless one of `allowed` has the stored words and days; the rule may be worded otherwise."""
    if any(_same_days(stored, one) for one in allowed):
        return
    named = next((one for one in allowed if canonical(one.text) == canonical(stored.text)), None)
    code = "DATE_SHIFTED" if named is not None else "DATE_UNSUPPORTED"
    days = f" ({stored.start} to {stored.end})" if stored.start is not None else ""
    yield Beside(code, f"when: {stored.text}{days}", named.text if named is not None else "")


def _same_days(a: When, b: When) -> bool:
    return a.model_copy(update={"rule": None}) == b.model_copy(update={"rule": None})


def _all_others(grounds: Grounds) -> tuple[Passage, ...]:
    cited = {p.sentence.number for p in grounds.cited}
    numbers = [n for n in grounds.source.sentences if n not in cited]
    return gather(numbers, grounds.source).cited
