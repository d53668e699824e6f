"""A draft, which is untrusted, becomes checked items: the entry to this stage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.briefing import (
    CheckedDraft,
    Claim,
    Dispute,
    Draft,
    DraftClaim,
    DraftMissing,
    DraftQuestion,
    Finding,
    Missing,
    OpenQuestion,
)
from brief.checking.actors import check_actor
from brief.checking.analysis import DocumentAnalysis
from brief.checking.checks.absence import text_gives
from brief.checking.evidence import as_evidence
from brief.checking.facts import check_fact, merge_replaced
from brief.checking.findings import Item, codes_of, findings_of, removed
from brief.checking.judging import Bench, judge, open_bench, replacement
from brief.checking.severities import RULES, Rule
from brief.document import Document
from brief.wording.languages import detect_language, has_lexicon
from brief.wording.names import find_names
from brief.wording.text import words

ENOUGH_TO_TELL = 20
"""Words that a draft must have before its language is told from them; a shorter one is taken to be in the text's."""


def check_draft(draft: Draft, document: Document, *, source: int = 1, rules: Sequence[Rule] = RULES) -> CheckedDraft:
    """Every item of the draft with its evidence, or gone, with every objection. `source` numbers the document."""
    return check_drafts([draft], document, source=source, rules=rules)[0]


def check_drafts(
    drafts: Sequence[Draft], document: Document, *, source: int = 1, rules: Sequence[Rule] = RULES
) -> list[CheckedDraft]:
    """`check_draft` for all chunks of one document, which is analysed once."""
    analysis = DocumentAnalysis(document)
    return [_check_one(draft, bench_for(_texts(draft), analysis, rules), source) for draft in drafts]


def check_claim(
    claim: DraftClaim, document: Document, *, source: int = 1, item: Item = "bottom_line", rules: Sequence[Rule] = RULES
) -> tuple[Claim | None, list[Finding]]:
    """One sentence that stands outside a draft. None: the text has nothing that bears it out, or a headline failed."""
    return _check_claim(claim, bench_for([claim.text], DocumentAnalysis(document), rules), source, item)


def _check_one(draft: Draft, bench: Bench, source: int) -> CheckedDraft:
    findings: list[Finding] = []

    def claim_of(claim: DraftClaim, item: Item) -> Claim | None:
        checked, objections = _check_claim(claim, bench, source, item)
        findings.extend(objections)
        return checked

    headline = claim_of(draft.headline, "headline") if draft.headline else None
    bottom_line = [c for c in (claim_of(claim, "bottom_line") for claim in draft.bottom_line) if c is not None]
    facts = []
    for drafted in draft.facts:
        fact, objections = check_fact(drafted, bench, source)
        findings += objections
        facts += [fact] if fact is not None else []
    disputes = []
    for pair in draft.disputes:
        claim, denial = claim_of(pair.claim, "dispute"), claim_of(pair.denial, "dispute")
        disputes += [Dispute(claim=claim, denial=denial)] if claim is not None and denial is not None else []
    actors = []
    for one in draft.actors:
        actor, objections = check_actor(one, bench, source)
        findings += objections
        actors += [actor] if actor is not None else []
    questions = []
    for asked in draft.open_questions:
        question, objections = _check_question(asked, bench, source)
        findings += objections
        questions += [question] if question is not None else []
    missing = []
    for absent in draft.missing:
        objections = check_missing(absent, bench)
        findings += objections
        missing += [Missing(slot=absent.slot, note=absent.note)] if not objections else []
    return CheckedDraft(
        headline=headline,
        bottom_line=_unique(bottom_line),
        facts=merge_replaced(facts),
        disputes=disputes,
        actors=actors,
        open_questions=questions,
        missing=missing,
        findings=findings,
        not_run=rules_not_run(bench),
    )


def _check_claim(claim: DraftClaim, bench: Bench, source: int, item: Item) -> tuple[Claim | None, list[Finding]]:
    verdict = judge(bench.statement(claim.text), claim.sentences, bench)
    findings = findings_of(verdict, item)
    if verdict.grounds is None:
        return None, findings
    text, receipts = claim.text, verdict.receipts()
    if verdict.fails:
        run = replacement(verdict, bench.source)
        if item == "headline" or not run:
            return None, findings
        text, receipts = " ".join(p.text for p in run), run
    evidence = as_evidence(receipts, source)
    return Claim(text=text, evidence=evidence, support=verdict.support, findings=codes_of(findings)), findings


def _check_question(draft: DraftQuestion, bench: Bench, source: int) -> tuple[OpenQuestion | None, list[Finding]]:
    verdict = judge(bench.statement(draft.question), draft.sentences, bench, asked=True)
    findings = findings_of(verdict, "open_question", "removed")
    if verdict.grounds is None or verdict.fails:
        return None, findings
    question = OpenQuestion(
        question=draft.question,
        why_open=draft.why_open,
        evidence=as_evidence(verdict.receipts(), source),
        support="passed" if verdict.support == "verbatim" else verdict.support,
        findings=codes_of(findings),
    )
    return question, findings


def check_missing(draft: DraftMissing | Missing, bench: Bench) -> list[Finding]:
    """What is not in the text has no evidence; but it may not bring in a name that the text does not have, nor be there
    after all.
    """
    if not bench.checked:
        return []
    known = bench.source.vocabulary
    for name in find_names(draft.note, bench.language):
        if not name.sentence_initial and not any(w.norm.removesuffix("'s") in known for w in words(name.text)):
            return [removed("NAME_UNSUPPORTED", "missing", draft.note, name.text)]
    given = text_gives(draft.note, draft.slot, bench.source) if _runs("ABSENCE_FALSE", bench) else ""
    return [removed("ABSENCE_FALSE", "missing", draft.note, draft.note, given)] if given else []


def _runs(code: str, bench: Bench) -> bool:
    return any(rule.code == code for rule in bench.rules)


def bench_for(texts: Iterable[str], analysis: DocumentAnalysis, rules: Sequence[Rule] = RULES) -> Bench:
    """The rules that fit the language of these texts together."""
    language = analysis.document.language
    joined = " ".join(texts)
    told = detect_language(joined) if len(words(joined)) >= ENOUGH_TO_TELL else language
    return open_bench(language, analysis, told, rules)


def _texts(draft: Draft) -> list[str]:
    claims = [draft.headline] if draft.headline else []
    return [c.text for c in [*claims, *draft.bottom_line]] + [f.statement for f in draft.facts]


def rules_not_run(bench: Bench) -> list[str]:
    if bench.checked:
        return []
    language = bench.source.document.language
    reason = f"no rules for {language!r}" if not has_lexicon(language) else "the brief is in another language"
    return [f"{rule.code}: {reason}" for rule in RULES if not rule.any_language]


def _unique(claims: Iterable[Claim]) -> list[Claim]:
    return list({claim.text: claim for claim in claims}.values())
