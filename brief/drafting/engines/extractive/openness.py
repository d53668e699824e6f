"""What the text leaves open, where it disagrees with itself, and what it does not give.

No question is made up: a clause of the text stands behind a label that says in what way it is open, which is always
grammatical and always true.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.briefing import DraftActor, DraftClaim, DraftDispute, DraftMissing, DraftQuestion, WhyOpen
from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.drafting.engines.extractive.trimming import shortened
from brief.drafting.engines.extractive.unnamed import is_unnamed_source
from brief.wording.attribution import AttributionMention
from brief.wording.clauses import clause_around
from brief.wording.happenings import may_state_cause, tells_of_death
from brief.wording.hedges import Hedge, HedgeFamily
from brief.wording.pointers import leans_back
from brief.wording.quotations import is_balanced
from brief.wording.text import canonical, content_stems, share
from brief.wording.unknowns import UnknownKind, find_limit, find_unknown

MOST_QUESTIONS = 6
MOST_DISPUTES = 4
LONGEST_CLAUSE = 340
"""Code points; a longer one is left out, not cut."""
LONGEST_LIST = 150
LONGEST_RUN = 6
"""Sentences of one quotation; more are not shown whole."""
NEAR = 8
"""A denial is held against the claims of so many sentences before it."""
SAME_MATTER = 0.34
"""Share of the denial's content stems that a claim must have to be what is denied."""

_LABELS: dict[HedgeFamily, tuple[str, WhyOpen]] = {
    "not_ruled_out": ("Not ruled out", "hedged"),
    "no_decision": ("Not decided", "future"),
    "no_schedule": ("No plan or date, by this account", "unspecified_when"),
    "speculation": ("Speculated, not confirmed in the text", "hedged"),
    "modal": ("Left open", "hedged"),
}
"""Families that leave a thing open. "Alleged", "reportedly" and "expected" say how sure a statement is, which its fact
says too; that leaves no question.
"""
_ORDER = tuple(_LABELS)
_FIRM = frozenset({"not_ruled_out", "no_decision", "no_schedule"})
"""Families that leave a thing open whoever uses them; the others only in the article's own voice."""
_OPENING_WORDS: dict[HedgeFamily, re.Pattern[str]] = {
    "speculation": re.compile(r"there (?:is|was|has been) speculation", re.IGNORECASE),
    "modal": re.compile(r"may|might", re.IGNORECASE),
}
"""Of these families only these words, not "could" of an ability or "squelch speculation"."""
_UNKNOWN_BECAUSE: dict[UnknownKind, WhyOpen] = {
    "who": "unspecified_who",
    "when": "unspecified_when",
    "number": "unspecified_number",
    "outcome": "hedged",
}


def find_questions(survey: Survey) -> list[DraftQuestion]:
    """The strongest kinds of openness first, each sentence once, at most `MOST_QUESTIONS`."""
    found: list[DraftQuestion] = []
    taken: set[int] = set()
    kinds = (_refusals, _unknowns, _limited_denials, _firmly_open, _unnamed_claims, _loosely_open)
    for question in (one for kind in kinds for one in kind(survey)):
        if not taken.intersection(question.sentences):
            taken.update(question.sentences)
            found.append(question)
    return found[:MOST_QUESTIONS]


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
    if not any(may_state_cause(s.sentence.text) for s in prose):
        missing.append(DraftMissing(slot="why", note="No reason or cause is stated."))
    silent = [a.name for a in actors if a.kind == "person" and _matters(a, survey) and not _heard(a, survey)]
    if not any(act.cue in ("said", "denied", "rejected") for act in survey.speech):
        missing.append(DraftMissing(slot="other_side", note="Nobody is quoted."))
    elif silent:
        missing.append(DraftMissing(slot="other_side", note=f"Named but never quoted: {_listed(silent)}."))
    return missing


def _matters(actor: DraftActor, survey: Survey) -> bool:
    """Whether a person is named twice in the body, or once with an office, and can still be asked."""
    forms = {actor.name, *actor.aliases}
    naming = [(s.sentence.text, n) for s in _prose(survey) for n in s.names if n.text in forms]
    if any(tells_of_death(text, n.start, n.end) for text, n in naming):
        return False
    return len(naming) >= 2 or (len(naming) == 1 and actor.role is not None)


def _listed(names: Sequence[str]) -> str:
    """The names in `LONGEST_LIST` code points, and how many more there are."""
    shown: list[str] = []
    for name in names:
        if len(", ".join([*shown, name])) > LONGEST_LIST:
            break
        shown.append(name)
    more = f" and {len(names) - len(shown)} more" if len(shown) < len(names) else ""
    return ", ".join(shown) + more


def _heard(actor: DraftActor, survey: Survey) -> bool:
    """Whether any act of saying, or of declining to, is this actor's."""
    forms = tuple(f" {canonical(form)}" for form in (actor.name, *actor.aliases))
    return bool(actor.deeds and any(d.deed in ("said", "declined") for d in actor.deeds)) or any(
        f" {canonical(act.speaker)}".endswith(forms) for act in survey.speech
    )


def _prose(survey: Survey) -> Iterator[Surveyed]:
    return (s for s in survey.sentences if s.prose and s.sentence.number > 0)


def _refusals(survey: Survey) -> Iterator[DraftQuestion]:
    for act in survey.speech:
        if act.cue not in ("declined", "no_response"):
            continue
        s = survey.at(act.cue_start)
        if s is not None and s.prose:
            why: WhyOpen = "declined_to_comment" if act.cue == "declined" else "no_response"
            yield from _question("Unanswered", s, act.cue_start - s.sentence.start, why, survey)


def _unknowns(survey: Survey) -> Iterator[DraftQuestion]:
    """What the text itself says is not known; inside a quotation it is the speaker who does not know."""
    for s in _prose(survey):
        unknown = find_unknown(s.sentence.text)
        if unknown is not None and not survey.is_quoted(s.sentence.start + unknown.start):
            yield from _question("Not known or not said", s, unknown.start, _UNKNOWN_BECAUSE[unknown.kind], survey)


def _limited_denials(survey: Survey) -> Iterator[DraftQuestion]:
    for act in survey.speech:
        s = survey.at(act.cue_start) if act.cue == "denied" else None
        if s is not None and s.prose and find_limit(survey.document.text[act.content_start : act.content_end]):
            at = act.cue_start - s.sentence.start
            yield from _question("Denied, with a qualification", s, at, "denial_narrower_than_claim", survey)


def _unnamed_claims(survey: Survey) -> Iterator[DraftQuestion]:
    """Claims that rest on unnamed speakers alone."""
    for act in survey.speech:
        if act.cue != "said" or not is_unnamed_source(act):
            continue
        s = survey.at(act.cue_start)
        if s is not None and s.prose and not any(a.kind in ("named", "organisation", "document") for a in s.speech):
            at = act.cue_start - s.sentence.start
            yield from _question("Rests on an unnamed source", s, at, "anonymous_only", survey)


def _firmly_open(survey: Survey) -> list[DraftQuestion]:
    return _hedged(survey, [family for family in _ORDER if family in _FIRM])


def _loosely_open(survey: Survey) -> list[DraftQuestion]:
    return _hedged(survey, [family for family in _ORDER if family not in _FIRM])


def _hedged(survey: Survey, families: Sequence[HedgeFamily]) -> list[DraftQuestion]:
    ranked: list[tuple[int, Surveyed, Hedge]] = []
    for s in _prose(survey):
        hedges = [h for h in s.hedges if h.family in families and _leaves_open(h, s, survey)]
        if hedges:
            best = min(hedges, key=lambda h: (_ORDER.index(h.family), h.start))
            ranked.append((_ORDER.index(best.family), s, best))
    ranked.sort(key=lambda entry: (entry[0], entry[1].sentence.number))
    labelled = ((s, h, *_LABELS[h.family]) for _, s, h in ranked)
    return [q for s, h, label, why in labelled for q in _question(label, s, h.start, why, survey)]


def _leaves_open(hedge: Hedge, s: Surveyed, survey: Survey) -> bool:
    if hedge.family in _FIRM:
        return True
    if survey.is_quoted(s.sentence.start + hedge.start) or s.speech:
        return False
    wanted = _OPENING_WORDS.get(hedge.family)
    return wanted is None or wanted.search(hedge.text) is not None


def _question(label: str, s: Surveyed, at: int, why: WhyOpen, survey: Survey) -> Iterator[DraftQuestion]:
    """The clause around `at`, or the sentence where a clause cannot be read alone; with the sentence before where
    that says whom it means, and nothing where neither will do.
    """
    text = s.sentence.text
    numbers = [s.sentence.number]
    whole = _quotation(s, survey)
    quotation = " ".join(one.sentence.text for one in whole)
    if whole and len(quotation) <= LONGEST_CLAUSE:
        words = quotation
        numbers = [one.sentence.number for one in whole]
    elif leans_back(text):
        before = survey.by_number(s.sentence.number - 1)
        if before is None or not before.prose or leans_back(before.sentence.text):
            return
        words = f"{before.sentence.text} {text}"
        numbers.insert(0, before.sentence.number)
    else:
        clause = clause_around(text, at, at + 1)
        words = text[clause.start : clause.end]
        alone = clause.start == 0 and not leans_back(words) and len(words.split()) >= 5
        alone = alone and not text[clause.end :].lstrip(" ,;").lower().startswith(("but ", "though ", "although "))
        # A later clause leans on the first ("when they are expected to vote"), and one before "but" is half a truth.
        words = words + " …" if alone and clause.end < len(text) else words if alone else text
    words = _balanced(words.strip())
    if len(words) <= LONGEST_CLAUSE:
        yield DraftQuestion(question=f"{label}: “{words}”", why_open=why, sentences=numbers)


def _quotation(s: Surveyed, survey: Survey) -> list[Surveyed]:
    """The sentences of the quotation that a sentence stands in, where that has several, at most `LONGEST_RUN`."""
    inside = next(
        (q for q in survey.quotations_in(s.sentence) if q.end > s.sentence.end or q.start < s.sentence.start), None
    )
    if inside is None:
        return []
    first, last = survey.ends_of(inside.start, inside.end)
    if last - first >= LONGEST_RUN:
        return []
    found = [survey.by_number(n) for n in range(first, last + 1)]
    return [one for one in found if one is not None]


def _balanced(words: str) -> str:
    """Without a quotation mark or bracket at either end whose fellow stands outside."""
    for marks in ('"', "“”", "()"):
        words = words if is_balanced(words, marks) else words.strip(marks)
    return words


def _claim_denied(denial: Surveyed, act: AttributionMention, survey: Survey) -> Surveyed | None:
    said = set(content_stems(survey.document.text[act.content_start : act.content_end])) or set(denial.stems)
    best, most = None, SAME_MATTER
    for number in range(max(1, denial.sentence.number - NEAR), denial.sentence.number):
        s = survey.by_number(number)
        if s is None or not s.prose or any(a.cue in ("denied", "rejected") for a in s.speech):
            continue
        common = share(said, frozenset(s.stems))
        if common > most:
            best, most = s, common
    return best


def _as_claim(s: Surveyed) -> DraftClaim:
    return DraftClaim(text=shortened(s.sentence.text), sentences=[s.sentence.number])
