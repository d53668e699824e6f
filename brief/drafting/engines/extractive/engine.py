"""The extractive draft of a document."""

from __future__ import annotations

from brief.briefing import Draft, DraftClaim, DraftFact, Status
from brief.document import Document
from brief.drafting.engines.extractive.actors import find_actors
from brief.drafting.engines.extractive.key_facts import KeyFact, choose_key_facts
from brief.drafting.engines.extractive.openness import find_disputes, find_missing, find_questions
from brief.drafting.engines.extractive.survey import Survey, survey
from brief.drafting.engines.extractive.trimming import shortened
from brief.wording.dated_clauses import dates_its_clause
from brief.wording.languages import has_lexicon
from brief.wording.pointers import leans_back

SHORT_LEAD = 16
"""Words; a lead of fewer does not say alone what happened."""


def draft_document(document: Document, max_facts: int) -> Draft:
    """Key facts, actors and open questions in the text's own words.

    For a language without rules the key passages alone. The cost is linear in the text.
    """
    surveyed = survey(document)
    facts = choose_key_facts(surveyed, max_facts)
    known = has_lexicon(document.language)
    actors = find_actors(surveyed) if known else []
    return Draft(
        headline=_headline(surveyed),
        bottom_line=_bottom_line(facts),
        facts=[_fact(f) for f in facts],
        disputes=find_disputes(surveyed) if known else [],
        actors=actors,
        open_questions=find_questions(surveyed) if known else [],
        missing=find_missing(surveyed, actors) if known else [],
    )


def _headline(surveyed: Survey) -> DraftClaim | None:
    title = surveyed.document.sentence(0)
    return DraftClaim(text=shortened(title.text), sentences=[0]) if title else None


def _bottom_line(facts: list[KeyFact]) -> list[DraftClaim]:
    """The lead; after a short one also the next fact that stands on its own."""
    chosen = facts[:1]
    if chosen and len(chosen[0].text.split()) < SHORT_LEAD:
        chosen += [f for f in facts[1:] if not leans_back(f.text)][:1]
    return [DraftClaim(text=f.text, sentences=f.numbers) for f in chosen]


def _fact(fact: KeyFact) -> DraftFact:
    """The speakers of a quoted sentence are read off it by the checks, as for every fact."""
    acts = [a for s in fact.sentences for a in s.speech]
    status: Status = "reported"
    if any(a.cue in ("denied", "rejected") for a in acts):
        status = "denied"
    elif any(s.hedges for s in fact.sentences):
        status = "hedged"
    elif any(a.cue == "said" for a in acts):
        status = "attributed"
    return DraftFact(
        statement=fact.text,
        sentences=fact.numbers,
        status=status,
        when=next(
            (
                d.text
                for s in fact.sentences
                for d in s.dates
                if d.kind not in ("clock", "duration") and dates_its_clause(s.sentence.text, d.start, d.end)
            ),
            None,
        ),
    )
