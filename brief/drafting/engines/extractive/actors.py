"""Who is in the text, listed only with evidence: a role, a speaking part, a representative, or, where the text or a
gazetteer gives its kind, several mentions.
"""

from __future__ import annotations

from collections.abc import Sequence

from brief.briefing import DraftActor
from brief.drafting.engines.extractive.candidates import Candidate, by_form, named_candidates
from brief.drafting.engines.extractive.deeds import give_predicates, give_speech
from brief.drafting.engines.extractive.survey import Survey
from brief.drafting.engines.extractive.unnamed import acting_nouns, unnamed_speakers
from brief.wording.lexicons.english_roles import PLACE_NOUNS
from brief.wording.speakers import is_source
from brief.wording.states import is_nationality
from brief.wording.text import canonical

MOST_ACTORS = 12
ENOUGH = 8
"""Actors; where there are fewer, organisations that the text names just once are listed too."""
MOST_UNNAMED = 4


def find_actors(survey: Survey) -> list[DraftActor]:
    """The weightiest first: speakers and those with a role, then by mentions, then by place in the text."""
    found = named_candidates(survey)
    _give_roles(found, survey)
    give_speech(found, survey)
    give_predicates(found, survey)
    listed = [c for c in found if _has_evidence(c)]
    listed.sort(key=lambda c: (-_weight(c), c.sentences[0]))
    known = frozenset(by_form(found)).union(*(c.offices for c in found))
    unnamed = [*unnamed_speakers(survey, known), *acting_nouns(survey)]
    crowd = [c for c in unnamed if _is_crowd(c)]
    unnamed = [c for c in unnamed if c not in crowd][:MOST_UNNAMED]
    named = listed[: MOST_ACTORS - len(unnamed)]
    bodies = [c for c in found if c not in named and c.kind == "organisation" and " " in c.name and c.mid_sentence]
    named += bodies[: max(0, ENOUGH - len(named) - len(unnamed))]
    room = max(0, min(MOST_UNNAMED - len(unnamed), MOST_ACTORS - len(named) - len(unnamed)))
    return [_draft(c) for c in named + unnamed + crowd[:room]]


def _give_roles(candidates: Sequence[Candidate], survey: Survey) -> None:
    forms = by_form(candidates)
    for s in survey.sentences:
        for role in s.roles:
            candidate = forms.get(canonical(role.name))
            if candidate is None or role.role.split()[-1] in PLACE_NOUNS:
                continue
            if candidate.role is None or len(role.role) > len(candidate.role):
                candidate.role, candidate.role_sentence = role.role, s.sentence.number
                candidate.affiliation = role.affiliation or candidate.affiliation


def _is_crowd(c: Candidate) -> bool:
    """Analysts, critics, reporters: they are listed where there is room, a source or a body before the last names."""
    return c.kind in ("unnamed", "group") and not is_source(c.name)


def _has_evidence(c: Candidate) -> bool:
    if not c.forms:
        return False
    if c.role is not None or c.deeds or c.represented or (c.acts and c.kind == "organisation"):
        return True
    if c.kind == "unknown":
        return c.mid_sentence and c.is_called_by_last_name
    if c.kind == "media":
        return False  # the paper that a text was printed in, the agency that took the picture
    if c.kind == "person" and " " in c.name:
        return True
    if c.kind == "group" and c.mentions >= 2:
        return c.mid_sentence
    if c.kind == "state":
        return c.mid_sentence and (c.mentions >= 3 or (c.in_title and c.mentions >= 2))
    return c.mentions >= 2 and c.mid_sentence


def _weight(c: Candidate) -> float:
    spoken = sum(d.deed != "did" for d in c.deeds)
    return 3.0 * bool(spoken) + 2.0 * bool(c.role) + 1.0 * bool(c.deeds) + 1.0 * c.in_title + min(c.mentions, 6) * 0.5


def _draft(c: Candidate) -> DraftActor:
    order = {"said": 0, "did": 1, "wants": 2, "declined": 3}
    numbers = list(dict.fromkeys([*([c.role_sentence] if c.role_sentence is not None else []), *c.sentences]))
    numbers = [n for n in numbers if n > 0] or numbers
    return DraftActor(
        name=c.name[:160],
        kind=c.kind,
        role=c.role[:200] if c.role else None,
        affiliation=c.affiliation[:160] if c.affiliation else None,
        aliases=[form for form in c.forms if form != c.name and not is_nationality(form)][:8],
        sentences=numbers[:3],
        deeds=sorted(c.deeds, key=lambda d: order[d.deed]),
    )
