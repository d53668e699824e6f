"""From drafted actors to checked ones: named as the text names them, with what they did and said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.briefing import Actor, ActorKind, Claim, DraftActor, DraftDeed, Finding
from brief.checking.analysis import DocumentAnalysis
from brief.checking.checks.speakers import may_be_one, names_somebody
from brief.checking.evidence import as_evidence, gather, known_numbers
from brief.checking.findings import codes_of, findings_of, removed
from brief.checking.grounds import Grounds
from brief.checking.judging import Bench, Verdict, judge
from brief.checking.severities import EVIDENCE_MISSING, ROLE_SWAP
from brief.wording.names import find_names, same_name, state_of
from brief.wording.text import canonical, content_stems, share, words

NAMING_SENTENCES = 3
"""At most so many sentences that name an actor stand as its evidence where the draft cites none that does."""

SPOKEN = 0.5


def check_actor(draft: DraftActor, bench: Bench, source: int) -> tuple[Actor | None, list[Finding]]:
    """The actor as the text bears it out, or None where the text does not have it. Fields that fail are removed."""
    naming = naming_sentences(draft.name, draft.kind, bench.source)
    if not naming:
        return None, [removed("NAME_UNSUPPORTED", "actor", draft.name, draft.name)]
    cited = [n for n in known_numbers(draft.sentences, bench.source) if n in naming]
    shown = cited or naming[:NAMING_SENTENCES]
    grounds = gather(shown, bench.source) if cited else gather([], bench.source, repaired=shown)
    findings = [] if cited else [_mended(draft, shown)]
    name = _fullest(draft, bench.source)
    role, affiliation = draft.role, draft.affiliation
    around = [*naming, *known_numbers(draft.sentences, bench.source)]
    if bench.checked and role and not role_stands(role, name, around, bench.source):
        findings.append(removed(ROLE_SWAP, "actor", name, role))
        role = None
    if bench.checked and affiliation and not words_stand(affiliation, bench.source):
        findings.append(removed("NAME_UNSUPPORTED", "actor", name, affiliation))
        affiliation = None
    deeds: dict[str, list[Claim]] = {"did": [], "said": [], "wants": [], "declined": []}
    for deed in draft.deeds:
        claim, objections = _check_deed(deed, name, bench, source)
        findings += objections
        if claim is not None:
            deeds[deed.deed].append(claim)
    actor = Actor(
        name=name,
        kind=draft.kind,
        role=role,
        affiliation=affiliation,
        aliases=_aliases(draft, name, bench.source),
        did=deeds["did"],
        said=deeds["said"],
        wants=deeds["wants"],
        declined=deeds["declined"],
        evidence=as_evidence(grounds.cited, source),
    )
    return actor, findings


def _check_deed(deed: DraftDeed, actor: str, bench: Bench, source: int) -> tuple[Claim | None, list[Finding]]:
    statement = bench.statement(deed.text, [actor])
    verdict = judge(statement, deed.sentences, bench)
    findings = findings_of(verdict, "actor", "removed")
    if verdict.grounds is None or verdict.fails:
        return None, findings
    if bench.checked and deed.deed in ("said", "declined"):
        rival = rival_speaker(actor, verdict)
        if rival is not None:
            return None, [*findings, removed("QUOTE_SPEAKER", "actor", deed.text, actor, rival)]
    claim = Claim(
        text=deed.text,
        evidence=as_evidence(verdict.receipts(), source),
        support=verdict.support,
        findings=codes_of(findings),
    )
    return claim, findings


def rival_speaker(actor: str, verdict: Verdict) -> str | None:
    """The named speaker of these words, where the text gives them to somebody else only."""
    grounds = verdict.grounds
    if grounds is None or not names_somebody(actor):
        return None
    taken = verdict.statement.analysis.stems & grounds.stems
    speakers = [s.mention.speaker for p in grounds.cited for s in p.sayings if share(taken, s.stems) >= SPOKEN]
    if not speakers or not all(names_somebody(s) for s in speakers) or _any_one(actor, speakers, grounds):
        return None
    return speakers[0]


def _any_one(actor: str, speakers: Iterable[str], grounds: Grounds) -> bool:
    return any(may_be_one(actor, s, grounds) for s in speakers)


# ---------------------------------------------------------------- names


def naming_sentences(name: str, kind: ActorKind, source: DocumentAnalysis) -> list[int]:
    """Numbers of the body sentences that name the actor; of the title only where no other does."""
    stems = frozenset(content_stems(name))
    if kind in ("unnamed", "group", "unknown") and not find_names(name):
        numbers = [n for n, a in source.sentences.items() if stems and stems <= a.stems]
    elif not words_stand(name, source):
        return []
    else:
        forms = frozenset(form for form in source.known_names if _may_be(name, form))
        numbers = [n for n, mentions in source.names.items() if any(mention.text in forms for mention in mentions)]
        numbers = numbers or [n for n, a in source.sentences.items() if stems and stems <= a.stems]
    return [n for n in numbers if n > 0] or numbers


def _may_be(name: str, other: str) -> bool:
    state = state_of(name)
    return same_name(name, other) or (state is not None and state_of(other) == state)


def words_stand(name: str, source: DocumentAnalysis) -> bool:
    """Whether every word of it stands in the text, or the text has another form of it."""
    if all(w.norm in source.vocabulary or w.norm.removesuffix("'s") in source.vocabulary for w in words(name)):
        return True
    if state_of(name) is not None:
        return state_of(name) in source.states
    bare = find_names(name)
    if len(bare) == 1 and bare[0].text != name:
        return words_stand(bare[0].text, source)
    return frozenset(content_stems(name)) <= source.postings.keys() and bool(content_stems(name))


def _fullest(draft: DraftActor, source: DocumentAnalysis) -> str:
    """The longest form in the text, where all longer forms are of one; the drafted name otherwise."""
    if draft.kind not in ("person", "organisation", "unknown", "media"):
        return draft.name
    forms = [form for form in source.known_names if same_name(draft.name, form)]
    longer = sorted((f for f in forms if len(f.split()) > len(draft.name.split())), key=lambda f: (-len(f), f))
    if not longer or any(not same_name(longer[0], other) for other in longer[1:]):
        return draft.name
    return longer[0]


def _aliases(draft: DraftActor, name: str, source: DocumentAnalysis) -> list[str]:
    text = canonical(source.document.text)
    forms = dict.fromkeys(form for form in (draft.name, *draft.aliases) if form != name)
    return [form for form in forms if canonical(form) in text]


def role_stands(role: str, name: str, numbers: Sequence[int], source: DocumentAnalysis) -> bool:
    """Whether one sentence that names the actor, or one beside it, has every word of the role.

    The state in a role may stand in another form ("Caldonian", "Caldonia's"), or elsewhere.
    """
    states = {s for n in find_names(role) if n.kind == "state" for s in content_stems(n.text)}
    wanted = frozenset(s for s in content_stems(role) if s not in states) - frozenset(content_stems(name))
    last = max(source.sentences)
    near = sorted({m for n in numbers for m in (n - 1, n, n + 1) if m in source.sentences and m <= last})
    return any(wanted <= source.sentences[n].stems for n in near)


def _mended(draft: DraftActor, shown: Sequence[int]) -> Finding:
    return Finding(
        code=EVIDENCE_MISSING,
        severity="repaired",
        item="actor",
        statement=draft.name,
        said=", ".join(f"S{n}" for n in draft.sentences),
        found=", ".join(f"S{n}" for n in shown),
        sentences=list(shown),
    )
