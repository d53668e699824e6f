"""One entry of each section, in either markup, without the bullet or number before it.

An entry is whole: its words, who says it, what a check found, and its citation on the same line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.briefing import (
    Actor,
    Attribution,
    Brief,
    Claim,
    Deed,
    Dispute,
    Evidence,
    Fact,
    Missing,
    OpenQuestion,
    Support,
    TimelineEntry,
    When,
)
from brief.rendering.accounts import all_unchecked, objected
from brief.rendering.markup import Markup, place_of, plain
from brief.rendering.phrasing import (
    SLOTS,
    STATUS_LABELS,
    WHY_OPEN,
    capitalised,
    citations,
    meaning,
    resolved,
    says_itself,
    ways_to_write,
)
from brief.wording.attribution import find_attributions
from brief.wording.clauses import without_stop
from brief.wording.lexicons.english_verbs import FINITE_VERBS
from brief.wording.names import same_name
from brief.wording.text import canonical

DEEDS: tuple[Deed, ...] = ("said", "did", "wants", "declined")
_ADVERBS = frozenset({"also", "not", "never", "later", "then"})
_SPEAKING_VERBS = frozenset(
    "said says say told tells calls call asks ask denies deny refuses refuse warns warn adds add demands demand hope "
    "plan seek want need insists insist reports announces notes".split()
)
LONGEST_LINE = 240
"""Code points of an actor's deeds up to which they stand on the actor's own line."""


def fact_entry(fact: Fact, brief: Brief, markup: Markup) -> str:
    """Label, statement with its hedge in bold, who says it where the statement does not, and the citation."""
    label = STATUS_LABELS[fact.status]
    statement = markup.with_bold(fact.statement, fact.hedge, at_start=label is None)
    remarks = [
        _speakers(fact.attribution, fact.statement, _language(brief)),
        _hedge_elsewhere(fact),
        _when(fact.when, fact.statement),
        _mark(fact.support, fact.findings, fact.statement, "fact", brief),
    ]
    opening = f"{markup.bold(label)} — {statement}" if label else statement
    return _line(opening, remarks, fact.evidence, brief, markup)


def claim_entry(claim: Claim, brief: Brief, markup: Markup, *, item: str, at_start: bool = False) -> str:
    """A sentence with its mark and its citation."""
    remarks = [_mark(claim.support, claim.findings, claim.text, item, brief)]
    return _line(markup.text(claim.text, at_start=at_start), remarks, claim.evidence, brief, markup)


def dispute_entry(dispute: Dispute, brief: Brief, markup: Markup) -> str:
    """The claim, and under it what stands against it; once where one sentence holds both."""
    claim = claim_entry(dispute.claim, brief, markup, item="dispute", at_start=True)
    if dispute.claim.text == dispute.denial.text:
        return claim
    return f"{claim}{markup.under}Against it: {claim_entry(dispute.denial, brief, markup, item='dispute')}"


def actor_entry(actor: Actor, brief: Brief, markup: Markup) -> str:
    """Name, role and other names; then what they said, did, want and declined, each with its citation.

    Few words follow on the line, more stand under it.
    """
    deeds = [_deed(kind, actor, claim, brief, markup) for kind in DEEDS for claim in getattr(actor, kind)]
    head = markup.bold(capitalised(actor.name))
    if about := ", ".join(_about(actor)):
        head += f", {markup.text(about)}"
    if others := _in_brackets(actor, brief):
        head += f" ({markup.text(others)})"
    in_deeds = {(e.source, e.sentence) for kind in DEEDS for c in getattr(actor, kind) for e in c.evidence}
    if not {(e.source, e.sentence) for e in actor.evidence} <= in_deeds:
        head += f" {citations(actor.evidence, brief)}"
    if not deeds:
        return head
    on_line = "; ".join(deeds)
    if len(on_line) <= LONGEST_LINE:
        return f"{head}: {on_line}"
    return head + "".join(markup.under + deed for deed in deeds)


def timeline_entry(entry: TimelineEntry, brief: Brief, markup: Markup) -> str:
    """The days first, in bold where they were still to come, then the source's words for them."""
    days = resolved(entry.when)
    words = markup.text(f"“{entry.when.text}”")
    shown = markup.text(days) if days else words
    if entry.planned:
        shown = f"{markup.strong}{shown}, planned{markup.strong}"
    if not days:
        shown += " (no day worked out)"
    elif not says_itself(entry.when):
        shown += f", {words}"
    return _line(f"{shown}: {markup.text(entry.text)}", (), entry.evidence, brief, markup)


def question_entry(question: OpenQuestion, brief: Brief, markup: Markup) -> str:
    """The question and why it is open. The extractive engine's questions begin with the reason."""
    why = "" if brief.generator.engine == "extractive" else WHY_OPEN[question.why_open]
    remarks = [why, _mark(question.support, question.findings, question.question, "open_question", brief)]
    return _line(markup.text(question.question, at_start=True), remarks, question.evidence, brief, markup)


def missing_entry(missing: Missing, markup: Markup) -> str:
    return markup.text(capitalised(plain(missing.note)) or SLOTS[missing.slot], at_start=True)


# ---------------------------------------------------------------- parts of entries


def _line(opening: str, remarks: Iterable[str], evidence: Sequence[Evidence], brief: Brief, markup: Markup) -> str:
    remark = markup.italic(" · ".join(r for r in remarks if r))
    return " ".join(part for part in (opening, remark, citations(evidence, brief)) if part)


def _speakers(attribution: Sequence[Attribution], statement: str, language: str) -> str:
    """Those whom the statement does not itself name as speaking, and why the unnamed are unnamed."""
    speaking = [m.speaker for m in find_attributions(statement, language)]
    shown = []
    for source in attribution:
        reason = f"anonymous: {source.reason}" if source.reason else "anonymous"
        if any(_same_speaker(source.who, speaker) for speaker in speaking):
            shown += [reason] if source.kind == "anonymous" and source.reason else []
        elif source.kind == "anonymous":
            shown.append(f"{capitalised(source.who)} ({reason})")
        else:
            shown.append(capitalised(source.who))
    return "; ".join(shown)


def _same_speaker(who: str, speaker: str) -> bool:
    """Whether the words before a comma, where a role often follows, name the one who speaks."""
    name = who.partition(",")[0]
    return name.casefold() == speaker.casefold() or same_name(name, speaker)


def _language(brief: Brief) -> str:
    """Without the region of "en-GB"."""
    return brief.language.partition("-")[0].casefold()


def _hedge_elsewhere(fact: Fact) -> str:
    """The source's own hedge, where the statement does not bear it."""
    if not fact.hedge or place_of(fact.hedge, plain(fact.statement)):
        return ""
    return "" if plain(fact.hedge).casefold() in plain(fact.statement).casefold() else f"“{fact.hedge}” in the text"


def _when(when: When | None, statement: str) -> str:
    """What the source's words for a day mean, or the words, where the statement bears only the other of the two."""
    if when is None or says_itself(when):
        return ""
    days = resolved(when)
    if not days or when.start is None:
        return ""
    if when.start == when.end and any(form in statement for form in ways_to_write(when.start)):
        return "" if when.text in statement else f"“{when.text}” in the text"
    return f"“{when.text}”: {days}"


def _mark(support: Support, findings: Sequence[str], words: str, item: str, brief: Brief) -> str:
    """What the reader has to know of the checks on this line; empty where none objected."""
    if support == "unchecked":
        return "" if all_unchecked(brief) else "wording not checked"
    if support not in ("warned", "replaced"):
        return ""
    reasons = "; ".join(dict.fromkeys(_reason(code, support, words, item, brief) for code in findings))
    if support == "warned":
        return f"not verified: {reasons}" if reasons else "not verified"
    return "the article's own sentence" + (
        f"; the draft was refused: {reasons}" if reasons else "; the draft was refused"
    )


def _reason(code: str, support: Support, words: str, item: str, brief: Brief) -> str:
    if support == "warned":
        for finding in brief.checks.findings:
            if (finding.code, finding.item, finding.statement) == (code, item, words) and finding.severity == "warned":
                return objected(finding)
    return meaning(code)


def _about(actor: Actor) -> list[str]:
    """Role and affiliation, each where nothing before it says so already."""
    shown: list[str] = []
    for part in (actor.role, actor.affiliation):
        if part and not any(plain(part).casefold() in plain(said).casefold() for said in (actor.name, *shown)):
            shown.append(part)
    return shown


def _in_brackets(actor: Actor, brief: Brief) -> str:
    """That the text does not name them, with its reason, and the other names that the full one does not contain."""
    parts = []
    if actor.kind == "unnamed":
        reason = next(
            (
                a.reason
                for f in brief.facts
                for a in f.attribution
                if a.kind == "anonymous" and a.reason and a.who.casefold() == actor.name.casefold()
            ),
            None,
        )
        parts.append(f"anonymous: {reason}" if reason else "not named")
    name = f" {canonical(actor.name)} "
    others = [a for a in actor.aliases if f" {canonical(a)} " not in name]
    if others:
        parts.append(f"also: {', '.join(dict.fromkeys(others))}")
    return "; ".join(parts)


def _deed(kind: Deed, actor: Actor, claim: Claim, brief: Brief, markup: Markup) -> str:
    """With the kind before it, unless the words say themselves who does what: "denied it", "Marrow denied it"."""
    text = without_stop(plain(claim.text))
    told = kind == "did" or _language(brief) != "en" or _begins_with_verb(text) or _tells_of(actor, text)
    remarks = [_mark(claim.support, claim.findings, claim.text, "actor", brief)]
    return _line(
        markup.text(text if told else f"{kind}: {text}", at_start=True), remarks, claim.evidence, brief, markup
    )


def _begins_with_verb(text: str) -> bool:
    words = [word.strip(":,") for word in text.split(" ", 2)]
    first = words[1] if words[0] in _ADVERBS and len(words) > 1 else words[0]
    return first.islower() and (first in FINITE_VERBS or first in _SPEAKING_VERBS or first.endswith("ed"))


def _tells_of(actor: Actor, text: str) -> bool:
    """Whether the words are a sentence that names the actor, in it or as the one who speaks."""
    forms = [actor.name, *actor.aliases, *(actor.name.split()[-1:] if actor.kind == "person" else ())]
    if text[:1].isupper() and any(place_of(form, text) for form in forms):
        return True
    return any(_same_speaker(actor.name, mention.speaker) for mention in find_attributions(text))
