"""The statements of a stored brief, each with what the document says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import get_args

from brief.briefing import Actor, Brief, Claim, Deed, Evidence, Fact, OpenQuestion, TimelineEntry
from brief.checking.actors import naming_sentences, rival_speaker, role_stands, words_stand
from brief.checking.drafts import check_missing
from brief.checking.evidence import gather
from brief.checking.grounds import Statement
from brief.checking.judging import Bench, Verdict, judge
from brief.checking.labels import declared_by, label_objections, own_evidence, when_objection
from brief.checking.refinding import Found, Refinder, stands_in
from brief.checking.reporting import Beside, report_statement
from brief.checking.severities import EVIDENCE_MISSING, LABEL_UNSUPPORTED, ROLE_SWAP
from brief.document import Document
from brief.merging.assembling import shorten
from brief.merging.timeline import datings_of
from brief.report import Part, SameText, VerifiedSource, VerifiedStatement
from brief.wording.text import canonical, share

FEWEST_SHARED = 0.3
"""Share of a statement's content below which its citations and what they point back to say nothing of what it says."""
FEWEST_BEFORE = 0.5
"""The same where none of it is in the cited sentences themselves."""

Key = tuple[int, int, int, str]


@dataclass(frozen=True)
class Desk:
    """What the statements of one brief are held against. `found` grows: each quotation is looked for once.

    `numbered_alike`: whether the document numbers its sentences as the brief's article did, so that a citation with
    another number than its quotation's is a fault.
    """

    stored: Brief
    document: Document
    bench: Bench
    numbered_alike: bool
    found: dict[Key, Found | None] = field(default_factory=dict)

    @cached_property
    def _refinder(self) -> Refinder:
        return Refinder(self.document)

    def find(self, evidence: Evidence) -> Found | None:
        key = (evidence.sentence, evidence.start, evidence.end, evidence.quote)
        if key not in self.found:
            self.found[key] = self._refinder.find(evidence) if evidence.source == 1 else None
        return self.found[key]

    def numbers(self, evidence: Iterable[Evidence]) -> list[int]:
        """The sentences that are cited, where their quotations are found; antecedents are looked up anew."""
        cited = (self.find(e) for e in evidence if e.role != "antecedent")
        return sorted({n for found in cited if found is not None for n in found.numbers})

    def faults(self, evidence: Sequence[Evidence]) -> Iterator[Beside]:
        """Quotations that the document does not have, and citations that name another sentence than they quote."""
        if not evidence:
            yield Beside(EVIDENCE_MISSING, "no citation")
        for one in evidence:
            found = self.find(one)
            if found is None:
                now = self.document.sentence(one.sentence)
                yield Beside(EVIDENCE_MISSING, f"S{one.sentence}: {one.quote}", now.text if now else "")
            elif self.numbered_alike and one.sentence not in found.numbers:
                yield Beside(EVIDENCE_MISSING, f"S{one.sentence}", found.evidence.quote, fails=False)


def source_of(document: Document, same: SameText | None = None) -> VerifiedSource:
    return VerifiedSource(
        origin=document.origin,
        title=document.title,
        content_sha256=document.content_sha256,
        text_sha256=document.text_sha256,
        same_text=same,
    )


def statements_of(desk: Desk) -> Iterator[VerifiedStatement]:
    """In the order of the brief."""
    stored = desk.stored
    yield _headline(desk)
    for claim in stored.bottom_line:
        yield _claim(desk, "bottom_line", claim)
    for fact in stored.facts:
        yield _fact(desk, fact)
    for dispute in stored.disputes:
        yield _claim(desk, "dispute", dispute.claim)
        yield _claim(desk, "dispute", dispute.denial)
    for actor in stored.actors:
        yield _actor(desk, actor)
        for deed in get_args(Deed):
            for claim in getattr(actor, deed):
                yield _deed(desk, actor, deed, claim)
    for entry in stored.timeline:
        yield _entry(desk, entry)
    for question in stored.open_questions:
        yield _question(desk, question)
    for absent in stored.missing:
        if objections := check_missing(absent, desk.bench):
            verdict = Verdict(desk.bench.statement(absent.note), None, checked=desk.bench.checked)
            beside = [Beside(o.code, o.said) for o in objections]
            yield report_statement("missing", verdict, desk.bench.source, beside)


def _judged(desk: Desk, text: str, evidence: Sequence[Evidence], declared: Iterable[str] = ()) -> Verdict:
    return judge(desk.bench.statement(text, declared), desk.numbers(evidence), desk.bench)


def _claim(desk: Desk, item: Part, claim: Claim) -> VerifiedStatement:
    verdict = _judged(desk, claim.text, claim.evidence)
    return _reported(desk, item, verdict, claim.evidence)


def _reported(
    desk: Desk, item: Part, verdict: Verdict, evidence: Sequence[Evidence], beside: Iterable[Beside] = ()
) -> VerifiedStatement:
    every = [*desk.faults(evidence), *beside, *off_the_point(verdict)]
    return report_statement(item, verdict, desk.bench.source, every)


def off_the_point(verdict: Verdict) -> Iterator[Beside]:
    """An objection where the cited sentences share hardly a word with the statement, or it has no word at all."""
    if verdict.grounds is None:
        return
    cited = ", ".join(p.sentence.label for p in verdict.grounds.cited)
    said, grounds = verdict.statement.analysis, verdict.grounds
    fewest = FEWEST_SHARED if said.stems & grounds.stems else FEWEST_BEFORE
    strange = bool(said.stems) and share(said.stems, grounds.all_stems) < fewest
    if not said.words or (verdict.checked and strange):
        yield Beside(EVIDENCE_MISSING, cited)


def _headline(desk: Desk) -> VerifiedStatement:
    """One that was cut for length is judged by the words that it was cut from."""
    headline, stored = desk.stored.headline, desk.stored
    whole: dict[str, list[str]] = {s.text: [] for s in desk.document.sentences[:1]}
    whole |= {c.text: [] for c in stored.bottom_line}
    whole |= {f.statement: [a.who for a in f.attribution] for f in stored.facts}
    for text, declared in whole.items():
        if len(text) > len(headline.text) and shorten(text) == headline.text:
            verdict = _judged(desk, text, headline.evidence, declared)
            cut = replace(verdict, statement=desk.bench.statement(headline.text))
            return _reported(desk, "headline", cut, headline.evidence)
    return _claim(desk, "headline", headline)


def _fact(desk: Desk, fact: Fact) -> VerifiedStatement:
    own = own_evidence(fact)
    beside = [] if own else [Beside(LABEL_UNSUPPORTED, f"id: {fact.id}")]
    evidence = own or fact.evidence
    plain = _judged(desk, fact.statement, evidence)
    if plain.grounds is None:
        return _reported(desk, "fact", plain, fact.evidence, beside)
    # A statement that does not say whose word it is has its speakers beside it.
    beside_it = any(r.rule.code == "ATTRIBUTION_LOST" for r in plain.rulings)
    declared = fact.attribution if beside_it else declared_by(fact, plain.statement, plain.grounds)
    verdict = _judged(desk, fact.statement, evidence, [a.who for a in declared]) if declared else plain
    grounds = verdict.grounds or plain.grounds
    beside += label_objections(fact, verdict.statement, grounds, checked=desk.bench.checked)
    return _reported(desk, "fact", verdict, fact.evidence, beside)


def _entry(desk: Desk, entry: TimelineEntry) -> VerifiedStatement:
    """The words of a fact, or words cut out of a cited sentence, with the marks of the cut."""
    facts = (f for f in desk.stored.facts if f.statement == entry.text)
    declared = next((tuple(a.who for a in f.attribution) for f in facts), ())
    numbers = desk.numbers(entry.evidence)
    statement = desk.bench.statement(entry.text, declared)
    verdict = cut_out(statement, numbers, desk.bench) or judge(statement, numbers, desk.bench)
    sentences = [desk.bench.source.sentences[n].text for n in numbers]
    datings = [d for text in sentences for d in datings_of(text, desk.document)]
    beside = list(when_objection(entry.when, [d.when for d in datings]))
    ahead = {d.planned for d in datings if not any(when_objection(entry.when, [d.when]))}
    if not beside and entry.planned not in ahead:
        beside.append(Beside(LABEL_UNSUPPORTED, f"planned: {str(entry.planned).lower()}"))
    return _reported(desk, "timeline", verdict, entry.evidence, beside)


def cut_out(statement: Statement, numbers: Sequence[int], bench: Bench) -> Verdict | None:
    """The verdict on words that stand just so in a cited sentence, with the marks of a cut: nothing is to be judged."""
    words = canonical(statement.text.strip("… "))
    if any(stands_in(words, canonical(bench.source.sentences[n].text)) for n in numbers):
        return Verdict(statement, gather(numbers, bench.source), checked=bench.checked)
    return None


def _question(desk: Desk, question: OpenQuestion) -> VerifiedStatement:
    statement = desk.bench.statement(question.question)
    verdict = judge(statement, desk.numbers(question.evidence), desk.bench, asked=True)
    return report_statement("open_question", verdict, desk.bench.source, list(desk.faults(question.evidence)))


# ---------------------------------------------------------------- actors


def _actor(desk: Desk, actor: Actor) -> VerifiedStatement:
    """Name, role, affiliation and other names: whether the text has them, and near each other."""
    source, checked = desk.bench.source, desk.bench.checked
    numbers = desk.numbers(actor.evidence)
    about = ", ".join(part for part in (actor.name, actor.role, actor.affiliation) if part)
    grounds = gather(numbers, source) if numbers else None
    verdict = Verdict(desk.bench.statement(about), grounds, checked=checked)
    beside = [*desk.faults(actor.evidence), *(_role_objections(desk, actor, numbers) if checked else ())]
    naming = naming_sentences(actor.name, actor.kind, source)
    if not naming and not _stands(actor.name, desk.document):
        beside.append(Beside("NAME_UNSUPPORTED", actor.name))
    elif naming and not set(naming) & set(numbers):
        beside.append(Beside(EVIDENCE_MISSING, actor.name, source.sentences[naming[0]].text))
    strange = (a for a in actor.aliases if not words_stand(a, source) and not _stands(a, desk.document))
    beside += [Beside("NAME_UNSUPPORTED", alias) for alias in strange]
    return report_statement("actor", verdict, source, beside)


def _stands(name: str, document: Document) -> bool:
    """Whether the text has these letters in a run: the name in "anti-Linn" is no word of its own."""
    return bool(name.strip()) and canonical(name) in canonical(document.text)


def _role_objections(desk: Desk, actor: Actor, numbers: Sequence[int]) -> Iterator[Beside]:
    """A role that stands in some sentence, though in none near the name, is a warning: its own may not be cited."""
    source = desk.bench.source
    deeds = [c for deed in get_args(Deed) for c in getattr(actor, deed)]
    naming = naming_sentences(actor.name, actor.kind, source)
    near = sorted({*naming, *numbers, *desk.numbers(e for c in deeds for e in c.evidence)})
    if actor.role and not role_stands(actor.role, actor.name, near, source):
        somewhere = role_stands(actor.role, actor.name, list(source.sentences), source)
        yield Beside(ROLE_SWAP, actor.role, actor.role if somewhere else "", fails=not somewhere)
    if actor.affiliation and not words_stand(actor.affiliation, source):
        yield Beside("NAME_UNSUPPORTED", actor.affiliation)


def _deed(desk: Desk, actor: Actor, deed: Deed, claim: Claim) -> VerifiedStatement:
    verdict = _judged(desk, claim.text, claim.evidence, [actor.name])
    beside = []
    if desk.bench.checked and deed in ("said", "declined") and not verdict.fails:
        rival = rival_speaker(actor.name, verdict)
        beside = [Beside("QUOTE_SPEAKER", actor.name, rival)] if rival is not None else []
    return _reported(desk, "deed", verdict, claim.evidence, beside)
