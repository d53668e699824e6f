"""What the text leaves open, where it disagrees with itself, and what it does not give.

No question is made up: a clause of the text stands behind a label that says in what way it is open, which is always
grammatical and always true.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.briefing import DraftActor, DraftClaim, DraftDispute, DraftMissing, DraftQuestion, WhyOpen
from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.wording.attribution import AttributionMention
from brief.wording.clauses import clause_around
from brief.wording.hedges import Hedge, HedgeFamily
from brief.wording.pointers import leans_back
from brief.wording.text import canonical, content_stems

MOST_QUESTIONS = 6
MOST_DISPUTES = 4
LONGEST_CLAUSE = 300
NEAR = 8
"""A denial is held against the claims of so many sentences before it."""
SAME_MATTER = 0.34
"""Share of the denial's content stems that a claim must have to be what is denied."""

_LABELS: dict[HedgeFamily, tuple[str, WhyOpen]] = {
    "not_ruled_out": ("Not ruled out", "hedged"),
    "no_decision": ("Not decided in the text", "future"),
    "no_schedule": ("Without a date or plan in the text", "unspecified_when"),
    "speculation": ("Speculated, not confirmed in the text", "hedged"),
    "reported": ("Reported, without a source named", "unspecified_who"),
    "alleged": ("Alleged, not established in the text", "hedged"),
    "expected": ("Expected, not yet so in the text", "future"),
    "modal": ("Left open", "hedged"),
}
_ORDER = tuple(_LABELS)
_CAUSE = re.compile(
    r"\b(?:because|cause[ds]?|due to|owing to|as a result|reasons?|led to|triggered|prompted|blamed?|in response|"
    r"in order to|so that|since|after|following|over|for)\b",
    re.IGNORECASE,
)


def find_questions(survey: Survey) -> list[DraftQuestion]:
    """The strongest kinds of openness first, each sentence once, at most `MOST_QUESTIONS`."""
    found: dict[int, DraftQuestion] = {}
    for question in [*_refusals(survey), *_unnamed_claims(survey), *_hedged(survey)]:
        found.setdefault(question.sentences[-1], question)
    return list(found.values())[:MOST_QUESTIONS]


def find_disputes(survey: Survey) -> list[DraftDispute]:
    """A denial beside the nearest earlier sentence that speaks of the same matter; none where no such stands."""
    disputes: list[DraftDispute] = []
    taken: set[int] = set()
    for act in survey.speech:
        if act.cue not in ("denied", "rejected"):
            continue
        denial = survey.at(act.cue_start)
        if denial is None or denial.sentence.number in taken or not denial.prose:
            continue
        claim = _claim_denied(denial, act, survey)
        if claim is not None:
            taken.add(denial.sentence.number)
            disputes.append(DraftDispute(claim=_as_claim(claim), denial=_as_claim(denial)))
    return disputes[:MOST_DISPUTES]


def find_missing(survey: Survey, actors: Sequence[DraftActor]) -> list[DraftMissing]:
    """Only what can be told from the text with certainty."""
    prose = [s for s in survey.sentences if s.prose and s.sentence.number > 0]
    missing: list[DraftMissing] = []
    if not any(s.dates for s in prose) and survey.document.reference_date is None:
        missing.append(DraftMissing(slot="when", note="No date or day is given."))
    if not any(s.quantities for s in prose):
        missing.append(DraftMissing(slot="how_much", note="No figure is given."))
    if not any(_CAUSE.search(s.sentence.text) for s in prose):
        missing.append(DraftMissing(slot="why", note="No reason or cause is stated."))
    silent = [
        a.name
        for a in actors
        if a.kind in ("person", "organisation") and _mentions(a, survey) >= 2 and not _heard(a, survey)
    ]
    if silent:
        missing.append(DraftMissing(slot="other_side", note=f"Named but never quoted: {', '.join(silent[:4])}."[:200]))
    return missing


def _mentions(actor: DraftActor, survey: Survey) -> int:
    forms = {actor.name, *actor.aliases}
    return sum(any(n.text in forms for n in s.names) for s in survey.sentences if s.prose and s.sentence.number > 0)


def _heard(actor: DraftActor, survey: Survey) -> bool:
    """Whether any act of saying, or of declining to, is this actor's."""
    forms = tuple(canonical(form) for form in (actor.name, *actor.aliases))
    return bool(actor.deeds and any(d.deed in ("said", "declined") for d in actor.deeds)) or any(
        canonical(act.speaker).endswith(forms) for act in survey.speech
    )


def _refusals(survey: Survey) -> list[DraftQuestion]:
    found = []
    for act in survey.speech:
        if act.cue not in ("declined", "no_response"):
            continue
        s = survey.at(act.cue_start)
        if s is not None and s.prose:
            why: WhyOpen = "declined_to_comment" if act.cue == "declined" else "no_response"
            found.append(_question("Unanswered", s, act.cue_start - s.sentence.start, why))
    return found


def _unnamed_claims(survey: Survey) -> list[DraftQuestion]:
    """Claims that rest on unnamed speakers alone."""
    found = []
    for act in survey.speech:
        if act.kind != "anonymous" or act.cue != "said":
            continue
        s = survey.at(act.cue_start)
        if s is not None and s.prose and not any(a.kind in ("named", "organisation", "document") for a in s.speech):
            found.append(_question("Rests on an unnamed source", s, act.cue_start - s.sentence.start, "anonymous_only"))
    return found


def _hedged(survey: Survey) -> list[DraftQuestion]:
    ranked: list[tuple[int, Surveyed, Hedge]] = []
    for s in survey.sentences:
        if not s.prose or s.sentence.number == 0 or leans_back(s.sentence.text):
            continue
        hedges = [h for h in s.hedges if h.family in _LABELS]
        if hedges:
            best = min(hedges, key=lambda h: (_ORDER.index(h.family), h.start))
            ranked.append((_ORDER.index(best.family), s, best))
    ranked.sort(key=lambda entry: (entry[0], entry[1].sentence.number))
    return [_question(_LABELS[h.family][0], s, h.start, _LABELS[h.family][1]) for _, s, h in ranked]


def _question(label: str, s: Surveyed, at: int, why: WhyOpen) -> DraftQuestion:
    text = s.sentence.text
    clause = clause_around(text, at, at + 1)
    words = text[clause.start : clause.end]
    if clause.start > 0 or leans_back(words) or len(words.split()) < 5:
        words = text  # a later clause leans on the first: "when they are expected to vote"
    words = words.strip() if words.count('"') % 2 == 0 else words.strip().strip('"')
    words = words if words.count("“") == words.count("”") else words.strip("“”")
    if len(words) > LONGEST_CLAUSE:
        words = words[: LONGEST_CLAUSE - 1].rsplit(None, 1)[0] + "…"
    mark = "" if words.endswith("…") or words[-1] in ".!?\"”'’" else " …" if clause.end < len(text) else ""
    return DraftQuestion(question=f"{label}: “{words}{mark}”", why_open=why, sentences=[s.sentence.number])


def _claim_denied(denial: Surveyed, act: AttributionMention, survey: Survey) -> Surveyed | None:
    said = set(content_stems(survey.document.text[act.content_start : act.content_end])) or set(denial.stems)
    best, share = None, SAME_MATTER
    for number in range(max(1, denial.sentence.number - NEAR), denial.sentence.number):
        s = survey.by_number(number)
        if s is None or not s.prose or any(a.cue in ("denied", "rejected") for a in s.speech):
            continue
        common = len(said & set(s.stems)) / len(said) if said else 0.0
        if common > share:
            best, share = s, common
    return best


def _as_claim(s: Surveyed) -> DraftClaim:
    return DraftClaim(text=s.sentence.text[:600], sentences=[s.sentence.number])
