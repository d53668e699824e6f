"""Which statements a second reading is asked about, and what its objections do: they warn, and change no word.

Asked are the headline, the bottom line, facts, both sides of a dispute and what actors did and said. What stands in the
source's own words, because the statement is verbatim or was replaced, is not asked about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias, get_args

from brief.briefing import Actor, CheckedDraft, Claim, Deed, Dispute, Fact, Finding, Problem
from brief.checking.findings import Item
from brief.checking.severities import SECOND_OPINION

ClaimKey: TypeAlias = tuple[str, tuple[int, ...]]
Objected: TypeAlias = Mapping[ClaimKey, Problem | None]

_OWN_WORDS = frozenset({"verbatim", "replaced"})
_DEEDS: tuple[Deed, ...] = get_args(Deed)


def key_of(claim: Claim) -> ClaimKey:
    """Two claims with one key say the same and rest on the same sentences."""
    return claim.text, tuple(e.start for e in claim.evidence)


def claims_to_judge(checked: CheckedDraft, most_facts: int) -> list[Claim]:
    """Every statement that is drafted in words of its own, once, of the facts the first `most_facts` only."""
    asked = (claim for claim in _claims(checked, most_facts) if claim.support not in _OWN_WORDS)
    return list({key_of(claim): claim for claim in asked}.values())


def with_objections(checked: CheckedDraft, objected: Objected) -> CheckedDraft:
    """The same, with a warning wherever a claim of `objected` stands. Its problem is kept in the finding."""
    findings: list[Finding] = []

    def warn(claim: Claim, item: Item, posed: Claim) -> dict[str, Any]:
        """What changes in the claim; nothing where nobody objected."""
        key = key_of(posed)
        if claim.support in _OWN_WORDS or key not in objected:
            return {}
        findings.append(_finding(claim, item, objected[key]))
        return {"support": "warned", "findings": [*claim.findings, SECOND_OPINION]}

    def marked(claim: Claim, item: Item) -> Claim:
        return claim.model_copy(update=warn(claim, item, claim))

    def marked_fact(fact: Fact) -> Fact:
        claim = _of_fact(fact)
        return fact.model_copy(update=warn(claim, "fact", claim))

    def marked_actor(actor: Actor) -> Actor:
        deeds: dict[str, list[Claim]] = {
            deed: [c.model_copy(update=warn(c, "actor", _of_deed(actor, deed, c))) for c in getattr(actor, deed)]
            for deed in _DEEDS
        }
        return actor.model_copy(update=deeds)

    update = {
        "headline": marked(checked.headline, "headline") if checked.headline else None,
        "bottom_line": [marked(claim, "bottom_line") for claim in checked.bottom_line],
        "facts": [marked_fact(fact) for fact in checked.facts],
        "disputes": [
            Dispute(claim=marked(d.claim, "dispute"), denial=marked(d.denial, "dispute")) for d in checked.disputes
        ],
        "actors": [marked_actor(actor) for actor in checked.actors],
    }
    return checked.model_copy(update={**update, "findings": [*checked.findings, *findings]})


def _claims(checked: CheckedDraft, most_facts: int) -> Iterator[Claim]:
    if checked.headline:
        yield checked.headline
    yield from checked.bottom_line
    yield from map(_of_fact, checked.facts[:most_facts])
    for dispute in checked.disputes:
        yield from (dispute.claim, dispute.denial)
    for actor in checked.actors:
        for deed in _DEEDS:
            yield from (_of_deed(actor, deed, claim) for claim in getattr(actor, deed))


def _of_fact(fact: Fact) -> Claim:
    return Claim(text=fact.statement, evidence=fact.evidence, support=fact.support, findings=fact.findings)


def _of_deed(actor: Actor, deed: Deed, claim: Claim) -> Claim:
    """The deed with the one who did it, as the entry tells it; with the sentences that name them, if its own do not."""
    evidence = claim.evidence
    if not any(form in e.quote for form in (actor.name, *actor.aliases) for e in evidence):
        spans = {e.start: e for e in (*actor.evidence, *evidence)}
        evidence = [spans[start] for start in sorted(spans)]
    return claim.model_copy(update={"text": f"{actor.name} — {deed}: {claim.text}", "evidence": evidence})


def _finding(claim: Claim, item: Item, problem: Problem | None) -> Finding:
    return Finding(
        code=SECOND_OPINION,
        severity="warned",
        item=item,
        statement=claim.text,
        sentences=[e.sentence for e in claim.evidence],
        problem=problem,
    )
