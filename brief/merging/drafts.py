"""The checked drafts of one document's chunks become one.

Joined are items that rest on the same words: facts with one `id`, statements that say the same in other words and
share a source sentence, actors whose names may name one person, questions with one wording. The evidence of all is
kept, and of two wordings the more careful one: hedged before plain, attributed before bare.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from brief.briefing import (
    STATUS_PRECEDENCE,
    Actor,
    CheckedDraft,
    Claim,
    Dispute,
    Evidence,
    Fact,
    Missing,
    OpenQuestion,
)
from brief.wording.names import same_name
from brief.wording.text import canonical, content_stems

SAME_STATEMENT = 0.6
"""Share of content stems in common (of the shorter) from which two statements on one sentence say the same."""

T = TypeVar("T")


def merge_drafts(drafts: Sequence[CheckedDraft]) -> CheckedDraft:
    """One draft, in the order of the chunks. The headline and the bottom line are the first chunk's that has them."""
    if len(drafts) == 1:
        return drafts[0].model_copy(update={"facts": join_facts(drafts[0].facts)})
    return CheckedDraft(
        headline=next((d.headline for d in drafts if d.headline), None),
        bottom_line=next((d.bottom_line for d in drafts if d.bottom_line), []),
        facts=join_facts(fact for d in drafts for fact in d.facts),
        disputes=_join_disputes(dispute for d in drafts for dispute in d.disputes),
        actors=join_actors(actor for d in drafts for actor in d.actors),
        open_questions=_join_questions(question for d in drafts for question in d.open_questions),
        missing=_join_missing([list(d.missing) for d in drafts]),
        findings=[finding for d in drafts for finding in d.findings],
        not_run=_unique(reason for d in drafts for reason in d.not_run),
    )


def join_facts(facts: Iterable[Fact]) -> list[Fact]:
    """Facts in order of first appearance, each said once.

    Only facts that share a cited sentence are compared, so the cost stays linear in their number.
    """
    kept: list[Fact] = []
    by_sentence: dict[int, list[int]] = {}
    for fact in facts:
        cited = {e.sentence for e in fact.evidence if e.role != "antecedent"}
        near = sorted({i for number in cited for i in by_sentence.get(number, ())})
        twin = next((i for i in near if _say_the_same(kept[i], fact)), None)
        if twin is None:
            twin = len(kept)
            kept.append(fact)
        else:
            kept[twin] = join_two(kept[twin], fact)
        for number in cited:
            indices = by_sentence.setdefault(number, [])
            if twin not in indices:
                indices.append(twin)
    return kept


def join_two(a: Fact, b: Fact) -> Fact:
    """The more careful wording of the two, with the evidence of both and the other's status among the tags."""
    keep, other = (b, a) if _care(b) > _care(a) else (a, b)
    tags = [s for s in STATUS_PRECEDENCE if s != keep.status and s in {*keep.tags, *other.tags, other.status}]
    return keep.model_copy(update={"evidence": join_evidence(keep.evidence, other.evidence), "tags": tags})


def join_evidence(*lists: Sequence[Evidence]) -> list[Evidence]:
    """Each span once, in the order of the text; a span that one side cites and the other only reads is cited."""
    by_span: dict[tuple[int, int], Evidence] = {}
    for evidence in (e for one in lists for e in one):
        key = (evidence.source, evidence.start)
        if key not in by_span or by_span[key].role == "antecedent":
            by_span[key] = evidence
    return [by_span[key] for key in sorted(by_span)]


def join_actors(actors: Iterable[Actor]) -> list[Actor]:
    """Actors in order of first appearance; two that share a name form, with no other namesake about, are one."""
    kept: list[Actor] = []
    by_word: dict[str, list[int]] = {}
    for actor in actors:
        keys = canonical(actor.name).split()
        near = sorted({i for key in keys for i in by_word.get(key, ())})
        twins = [i for i in near if _same_actor(kept[i], actor)]
        if len(twins) == 1:
            index = twins[0]
            kept[index] = _join_two_actors(kept[index], actor)
        else:
            index = len(kept)
            kept.append(actor)
        for key in keys:
            indices = by_word.setdefault(key, [])
            if index not in indices:
                indices.append(index)
    return kept


def _say_the_same(a: Fact, b: Fact) -> bool:
    if a.id == b.id and canonical(a.statement) == canonical(b.statement):
        return True
    if [n.value for n in a.numbers] != [n.value for n in b.numbers]:
        return False
    left, right = set(content_stems(a.statement)), set(content_stems(b.statement))
    return len(left & right) >= SAME_STATEMENT * min(len(left), len(right)) if left and right else False


def _care(fact: Fact) -> int:
    return 2 * bool(fact.hedge) + bool(fact.attribution) - 4 * (fact.support == "replaced")


def _same_actor(a: Actor, b: Actor) -> bool:
    if a.kind != b.kind and "unknown" not in (a.kind, b.kind):
        return False
    if "unnamed" in (a.kind, b.kind):
        return canonical(a.name) == canonical(b.name)
    if a.affiliation and b.affiliation and a.role and b.role and canonical(a.name) != canonical(b.name):
        return same_name(a.name, b.name) and canonical(a.role) == canonical(b.role)
    return same_name(a.name, b.name)


def _join_two_actors(a: Actor, b: Actor) -> Actor:
    full, short = (b, a) if len(b.name) > len(a.name) else (a, b)
    aliases = _unique([*a.aliases, *b.aliases, short.name])
    return Actor(
        name=full.name,
        kind=a.kind if a.kind != "unknown" else b.kind,
        role=a.role or b.role,
        affiliation=a.affiliation or b.affiliation,
        aliases=[alias for alias in aliases if alias != full.name],
        did=_join_claims([*a.did, *b.did]),
        said=_join_claims([*a.said, *b.said]),
        wants=_join_claims([*a.wants, *b.wants]),
        declined=_join_claims([*a.declined, *b.declined]),
        evidence=join_evidence(a.evidence, b.evidence),
    )


def _join_claims(claims: Iterable[Claim]) -> list[Claim]:
    return list({canonical(c.text): c for c in reversed(list(claims))}.values())[::-1]


def _join_disputes(disputes: Iterable[Dispute]) -> list[Dispute]:
    return list({(canonical(d.claim.text), canonical(d.denial.text)): d for d in disputes}.values())


def _join_questions(questions: Iterable[OpenQuestion]) -> list[OpenQuestion]:
    return list({canonical(q.question): q for q in questions}.values())


def _join_missing(lists: Sequence[list[Missing]]) -> list[Missing]:
    """What every chunk misses: another chunk may hold what one lacks."""
    if any(not one for one in lists):
        return []
    everywhere = set.intersection(*({m.slot for m in one} for one in lists))
    return [m for m in lists[0] if m.slot in everywhere]


def _unique(items: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(items))
