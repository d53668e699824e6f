"""From a verdict to a fact: its words, its identity, its status, and what code can read off its evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from brief.briefing import (
    STATUS_PRECEDENCE,
    Attribution,
    DraftFact,
    Fact,
    Finding,
    Number,
    Status,
    Support,
    When,
)
from brief.checking.alignment import best_passage, content_before
from brief.checking.analysis import DatedMention
from brief.checking.checks.hedges import restated
from brief.checking.evidence import as_evidence
from brief.checking.findings import codes_of, findings_of
from brief.checking.grounds import Grounds, Passage, Statement
from brief.checking.judging import Bench, Verdict, judge, replacement
from brief.checking.sourcing import borne_out, given_by_text, has_cue
from brief.wording.futures import find_plans
from brief.wording.hedges import Hedge, is_aside
from brief.wording.text import canonical, content_stems, share

HELD_BACK = 0.5
"""Share of what a hedge governs that a fact must repeat to be held back by it."""


def check_fact(draft: DraftFact, bench: Bench, source: int) -> tuple[Fact | None, list[Finding]]:
    """The fact with its receipts, or None where the text has nothing that bears it out."""
    plain = bench.statement(draft.statement)
    first = judge(plain, draft.sentences, bench)
    if first.grounds is None:
        return None, findings_of(first, "fact")
    declared, findings = borne_out(draft.attribution, plain, first.grounds) if bench.checked else ([], [])
    verdict = first
    if declared:
        verdict = judge(bench.statement(draft.statement, [a.who for a in declared]), draft.sentences, bench)
    findings += findings_of(verdict, "fact")
    if verdict.fails:
        return _replaced(draft, verdict, bench, source, findings), findings
    grounds = verdict.grounds or first.grounds
    fact = _assemble(draft, verdict.statement, grounds, declared, bench)
    update = {
        "evidence": as_evidence(verdict.receipts(), source),
        "support": verdict.support,
        "findings": codes_of(findings),
    }
    return fact.model_copy(update=update), findings


def fact_id(passages: Iterable[Passage]) -> str:
    """ "f1:" and the hash of the cited sentences, normalised, in the order of the text."""
    return id_of_quotes([p.text for p in passages if p.role != "antecedent"])


def id_of_quotes(quotes: Iterable[str]) -> str:
    """`fact_id` of sentences that a brief has stored."""
    return "f1:" + hashlib.sha256("\n".join(canonical(q) for q in quotes).encode()).hexdigest()[:12]


def merge_replaced(facts: Iterable[Fact]) -> list[Fact]:
    """Facts that fell to the same sentences of the source are one, with the objections to each."""
    kept: dict[str, Fact] = {}
    merged: list[str] = []
    for position, fact in enumerate(facts):
        key = f"replaced {fact.statement}" if fact.support == "replaced" else f"{position}"
        if key in kept:
            codes = list(dict.fromkeys([*kept[key].findings, *fact.findings]))
            kept[key] = kept[key].model_copy(update={"findings": codes})
        else:
            kept[key] = fact
            merged.append(key)
    return [kept[key] for key in merged]


def _replaced(
    draft: DraftFact, verdict: Verdict, bench: Bench, source: int, findings: Iterable[Finding]
) -> Fact | None:
    run = replacement(verdict, bench.source)
    if verdict.grounds is None or not run:
        return None
    statement = bench.statement(" ".join(p.text for p in run))
    narrowed = Grounds(
        cited=tuple(run),
        antecedents=verdict.grounds.antecedents,
        framing=verdict.grounds.framing,
        source=verdict.grounds.source,
    )
    fact = _assemble(draft, statement, narrowed, [], bench)
    support: Support = "replaced"
    return fact.model_copy(
        update={"evidence": as_evidence(run, source), "support": support, "findings": codes_of(findings)}
    )


def _assemble(
    draft: DraftFact, statement: Statement, grounds: Grounds, declared: list[Attribution], bench: Bench
) -> Fact:
    attribution = declared
    hedge = None
    statuses: list[Status] = [draft.status]
    if bench.checked:
        attribution = declared or given_by_text(statement, grounds)
        hedge = hedge_of(statement, grounds)
        statuses = statuses_of(draft.status, statement, grounds, attribution, hedge)
    return Fact(
        id=fact_id(grounds.cited),
        statement=statement.text,
        status=statuses[0],
        tags=statuses[1:],
        hedge=hedge,
        attribution=attribution,
        when=when_of(draft.when, statement, grounds),
        numbers=numbers_of(statement),
        evidence=[],
        support="passed",
    )


# ---------------------------------------------------------------- status


def statuses_of(
    drafted: Status, statement: Statement, grounds: Grounds, attribution: list[Attribution], hedge: str | None
) -> list[Status]:
    """The label first, the other statuses that hold after it, by precedence. A drafted one must be borne out."""
    denied = has_cue(("denied", "rejected"), statement, grounds)
    negates = any(n.kind in ("denial", "rejection") for p in grounds.passages() for n in p.analysis.negations)
    holding: set[Status] = set()
    if denied and any(n.kind in ("denial", "rejection") for n in statement.analysis.negations):
        holding.add("disputed" if has_cue(("accused",), statement, grounds) else "denied")
    aside = hedge is not None and _is_aside(hedge, statement, grounds)
    if hedge is not None and not aside:
        holding.add("hedged")
    if _planned(statement, grounds):
        holding.add("planned")
    if attribution:
        holding.add("attributed")
    borne_out: dict[Status, bool] = {
        "disputed": denied or negates,
        "denied": denied or negates,
        "hedged": hedge is not None and not aside,
        "planned": any(bool(find_plans(p.text)) for p in grounds.cited),
        "opinion": bool(attribution),
        "agreed": _speakers(grounds, attribution) > 1 or has_cue(("agreed",), statement, grounds),
        "attributed": bool(attribution),
        "reported": True,
    }
    if borne_out[drafted]:
        holding.add(drafted)
    ordered: list[Status] = [s for s in STATUS_PRECEDENCE if s in holding and s != "reported"] or ["reported"]
    return [*ordered, "hedged"] if aside else ordered


def hedge_of(statement: Statement, grounds: Grounds) -> str | None:
    """The source's own word on what the fact repeats, or that the fact repeats itself."""
    kept = {(hedge.family, canonical(hedge.text)) for hedge in statement.analysis.hedges}
    return next(
        (
            hedge.text
            for passage in grounds.cited
            for hedge in passage.analysis.hedges
            if not _is_act(hedge, passage)
            and (
                (hedge.family, canonical(hedge.text)) in kept
                or restated(hedge, passage.analysis, statement.analysis) is not None
            )
        ),
        None,
    )


def _is_aside(hedge: str, statement: Statement, grounds: Grounds) -> bool:
    """Whether the hedge holds back a remark of the sentence and not what it tells: "a tram, believed to have been too
    fast, crashed", "22,000 alleged clients", "asked the driver if he was well".
    """
    texts = [statement.text, *(p.text for p in grounds.cited)]
    found = next((text for text in texts if hedge in text), None)
    return found is not None and is_aside(found, found.index(hedge), found.index(hedge) + len(hedge))


def _is_act(hedge: Hedge, passage: Passage) -> bool:
    """Whether the word says what somebody did ("accused", "suggested"), and so holds nothing of the fact back."""
    is_cue = any(s.cue is not None and s.cue.start < hedge.end and hedge.start < s.cue.end for s in passage.sayings)
    return is_cue or hedge.text.lower().startswith("accus")


def _planned(statement: Statement, grounds: Grounds) -> bool:
    if not find_plans(statement.text):
        return False
    return any(bool(find_plans(p.text)) for p in grounds.cited)


def _speakers(grounds: Grounds, attribution: list[Attribution]) -> int:
    spoken = {canonical(s.mention.speaker) for p in grounds.cited for s in p.sayings if s.mention.kind != "pronoun"}
    return max(len(spoken), len({canonical(a.who) for a in attribution}))


# ---------------------------------------------------------------- when, numbers


def when_of(drafted: str | None, statement: Statement, grounds: Grounds) -> When | None:
    """The drafted words where the evidence has them, else the first date of the clause that the fact repeats.

    A date that follows a word which the fact does not have ("fishermen detained in May") dates something else.
    """
    dates = [d for p in grounds.cited for d in p.analysis.dates if d.mention.kind not in ("duration", "clock")]
    if drafted:
        wanted = canonical(drafted)
        near = [d for d in dates if canonical(d.mention.text) in wanted or wanted in canonical(d.mention.text)]
        if near:
            return as_when(near[0])
    if not grounds.cited:
        return None
    passage = best_passage(statement.analysis, grounds)
    for dated in passage.analysis.dates:
        if dated.mention.kind in ("duration", "clock"):
            continue
        clause = passage.analysis.clause_at(dated.mention.start)
        before = content_before(passage.analysis, dated.mention.start, clause.start)[-1:]
        if before and before[0].stem not in statement.analysis.stems:
            continue
        if share(passage.analysis.stems_in(clause), statement.analysis.stems) >= HELD_BACK:
            return as_when(dated)
    return None


def as_when(dated: DatedMention) -> When:
    interval = dated.interval
    if interval is None:
        return When(text=dated.mention.text)
    return When(
        text=dated.mention.text,
        start=interval.start,
        end=interval.end,
        grain=interval.grain,
        year_inferred=interval.year_inferred,
        rule=interval.rule,
    )


def numbers_of(statement: Statement) -> list[Number]:
    return [
        Number(
            text=q.text,
            value=format(q.value, "f"),
            unit=q.unit,
            noun=_printed(q.noun, statement.text[q.end :]),
            qualifier=q.qualifier,
        )
        for q in statement.analysis.quantities
        if q.value is not None and q.kind != "ordinal"
    ]


def _printed(noun: str | None, after: str) -> str | None:
    """The noun counted as the statement prints it."""
    if noun is None:
        return None
    for word in after.split()[:6]:
        bare = word.strip(".,;:!?()\"'’”")
        if noun in content_stems(bare):
            return bare
    return noun
