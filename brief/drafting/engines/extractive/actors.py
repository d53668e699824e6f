"""Who is in the text, listed only with evidence: a role, a speaking part, a kind that the text or a gazetteer gives,
or two mentions of which one does not open a sentence.

What an actor did, said, wants or declined is cut out of the text from the verb to the end of its clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from brief.briefing import ActorKind, Deed, DraftActor, DraftDeed
from brief.document import Span
from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.wording.attribution import AttributionMention, is_anonymous, resolve_speaker
from brief.wording.clauses import without_stop
from brief.wording.names import NameKind, NameMention, same_name, state_of
from brief.wording.predicates import predicate_after
from brief.wording.text import canonical

_AUXILIARIES = re.compile(
    r"\b(?:(?:is|are|was|were|has|have|had|been|also|not|will|would|could|did|does) )+(?:\w+ly )?$"
)
_REPRESENTED = re.compile(
    r"['’]s? (?:\w+ )?(?:minister|president|government|military|army|parliament|ministry|leader|leadership|embassy|"
    r"police|court|chairman|director|spokesman|spokeswoman|spokesperson|chief|board|council)\b"
)
MARKS = "\"“”'‘’"
MOST_ACTORS = 12
MOST_DEEDS = 3
LONGEST_DEED = 400
_KINDS: dict[NameKind, ActorKind] = {
    "person": "person",
    "state": "state",
    "organisation": "organisation",
    "group": "group",
    "media": "media",
    "unknown": "unknown",
}
_TITLE_WORDS = frozenset({"the", "former", "then", "and", "but"})
_SUBORDINATORS = frozenset(
    {
        "when",
        "while",
        "after",
        "as",
        "if",
        "though",
        "although",
        "because",
        "since",
        "before",
        "until",
        "unless",
        "once",
    }
)
_HONORIFICS = frozenset({"Mr", "Mrs", "Ms", "Miss", "Sir", "Lady", "Lord", "Dame"})
_DEEDS: dict[str, Deed] = {
    "said": "said",
    "denied": "said",
    "accused": "said",
    "rejected": "did",
    "agreed": "did",
    "planned": "wants",
    "asked": "wants",
    "wants": "wants",
    "declined": "declined",
    "no_response": "declined",
}


@dataclass(slots=True)
class Candidate:
    """An actor while it is gathered: forms of its name with their counts, and where it is met."""

    kind: ActorKind
    forms: dict[str, int] = field(default_factory=dict)
    sentences: list[int] = field(default_factory=list)
    role: str | None = None
    role_sentence: int | None = None
    affiliation: str | None = None
    deeds: list[DraftDeed] = field(default_factory=list)
    mid_sentence: bool = False
    in_title: bool = False
    represented: bool = False
    """Whether the text speaks of its minister, government, army or the like."""

    @property
    def name(self) -> str:
        """The fullest form: a state's own name where the text has it, else the one of most words and letters."""
        stated = [form for form in self.forms if state_of(form) == form]
        return stated[0] if stated else max(self.forms, key=lambda form: (len(form.split()), len(form)))

    @property
    def mentions(self) -> int:
        return sum(self.forms.values())


def find_actors(survey: Survey) -> list[DraftActor]:
    """The weightiest first: speakers and those with a role, then by mentions, then by place in the text."""
    found = _named(survey)
    _give_roles(found, survey)
    _give_speech(found, survey)
    _give_predicates(found, survey)
    unnamed = _unnamed(survey)
    listed = [c for c in found if _has_evidence(c)]
    listed.sort(key=lambda c: (-_weight(c), c.sentences[0]))
    kept = listed[: max(0, MOST_ACTORS - len(unnamed))] + unnamed
    return [_draft(c) for c in kept[:MOST_ACTORS]]


class _Index:
    """Candidates filed under each word of their names, so that a mention is compared with few."""

    def __init__(self) -> None:
        self.candidates: list[Candidate] = []
        self._by_key: dict[str, list[int]] = {}

    def take(self, name: str, kind: ActorKind) -> Candidate:
        """The one candidate that a name may mean, else a new one."""
        keys = _keys(name)
        near = sorted({i for key in keys for i in self._by_key.get(key, ())})
        exact = [i for i in near if name in self.candidates[i].forms]
        hits = exact or [i for i in near if same_name(self.candidates[i].name, name)]
        if len(hits) == 1:
            index = hits[0]
        else:
            index = len(self.candidates)
            self.candidates.append(Candidate(kind=kind, forms={name: 0}))
        for key in keys:
            indices = self._by_key.setdefault(key, [])
            if index not in indices:
                indices.append(index)
        return self.candidates[index]


def _keys(name: str) -> list[str]:
    state = state_of(name)
    acronym = "".join(word[0] for word in name.split() if word[:1].isupper())
    keys = [*canonical(name).split(), *([f"state:{state}"] if state else [])]
    if len(acronym) > 1:
        keys.append(acronym.lower())
    return keys


def _named(survey: Survey) -> list[Candidate]:
    index = _Index()
    halves = _halves(survey)
    mentions = [
        (s, name)
        for s in survey.sentences
        for name in s.names
        if name.kind in _KINDS and (s.prose or s.sentence.number == 0)
    ]
    # Full forms first, so that "Kim" finds "Kim Jong-un" wherever that stands.
    mentions.sort(key=lambda m: -len(m[1].text.split()))
    for s, name in mentions:
        candidate = index.take(halves.get(name.text, name.text), _KINDS[name.kind])
        _take(candidate, s, name)
    met = [c for c in index.candidates if c.sentences]
    for candidate in met:
        candidate.sentences.sort()
    return met


def _halves(survey: Survey) -> dict[str, str]:
    """ "North" and "South" standing for a state, where the text names just one state that begins so."""
    full = sorted({n.text for s in survey.sentences for n in s.names if n.kind == "state" and " " in n.text})
    found: dict[str, str] = {}
    for half in ("North", "South"):
        states = {state_of(name) for name in full if name.startswith(half + " ") and _is_state_noun(name)}
        if len(states) == 1:
            found[half] = next(name for name in full if state_of(name) in states)
    return found


def _take(candidate: Candidate, s: Surveyed, name: NameMention) -> None:
    if name.kind == "state" and state_of(name.text) and not _is_state_noun(name.text):
        return  # "South Korean officials" mentions no act of the state itself
    candidate.forms[name.text] = candidate.forms.get(name.text, 0) + 1
    candidate.sentences.append(s.sentence.number)
    candidate.represented |= _REPRESENTED.match(s.sentence.text, name.end) is not None
    candidate.mid_sentence |= not name.sentence_initial
    candidate.in_title |= s.sentence.number == 0
    if candidate.kind == "unknown":
        candidate.kind = _KINDS[name.kind]
    if name.title and candidate.role is None and name.title.rstrip(".") not in _HONORIFICS:
        candidate.role, candidate.role_sentence = name.title, s.sentence.number


def _is_state_noun(name: str) -> bool:
    """Whether a form names the state itself, not an adjective of it ("Israel", not "Israeli")."""
    state = state_of(name)
    return state is not None and (
        canonical(name) == canonical(state) or not name.endswith(("n", "i", "sh", "ese", "ch"))
    )


def _give_roles(candidates: Sequence[Candidate], survey: Survey) -> None:
    by_form = _by_form(candidates)
    for s in survey.sentences:
        for role in s.roles:
            candidate = by_form.get(canonical(role.name))
            if candidate is None:
                continue
            if candidate.role is None or len(role.role) > len(candidate.role):
                candidate.role, candidate.role_sentence = role.role, s.sentence.number
                candidate.affiliation = role.affiliation or candidate.affiliation


def _by_form(candidates: Iterable[Candidate]) -> dict[str, Candidate]:
    return {canonical(form): c for c in candidates for form in c.forms}


def _give_speech(candidates: Sequence[Candidate], survey: Survey) -> None:
    by_form = _by_form(candidates)
    for act in survey.speech:
        if act.kind in ("anonymous", "document"):
            continue
        speaker = act.speaker
        if act.kind == "pronoun":
            resolved = resolve_speaker(survey.document.text, act)
            if resolved is None:
                continue
            speaker = resolved
        candidate = _speaker_candidate(speaker, by_form)
        if candidate is not None:
            _add_deed(candidate, survey, act)


def _speaker_candidate(speaker: str, by_form: dict[str, Candidate]) -> Candidate | None:
    """The candidate whose name closes the speaker's words: "State Department spokeswoman Heather Nauert"."""
    words = canonical(speaker).split()
    for start in range(len(words)):
        candidate = by_form.get(" ".join(words[start:]))
        if candidate is not None:
            return None if start and words[start - 1] in ("of", "in", "for", "at", "from") else candidate
    return None


def _add_deed(candidate: Candidate, survey: Survey, act: AttributionMention) -> None:
    if act.cue == "accused":
        return  # an accusation without the answer to it would stand as a fact
    deed = _DEEDS[act.cue]
    sentence = survey.at(act.cue_start)
    if deed != "declined" and sentence is not None and _is_negated(sentence, act):
        return  # "no sign that he had pledged" is not a pledge
    if sum(d.deed == deed for d in candidate.deeds) >= MOST_DEEDS:
        return
    text = _deed_text(survey.document.text, act)
    numbers = sorted(
        {*survey.covering(act.content_start, act.content_end), *survey.covering(act.cue_start, act.cue_end)}
    )
    if text and len(text) <= LONGEST_DEED and len(numbers) <= 3:
        candidate.deeds.append(DraftDeed(deed=deed, text=text, sentences=numbers))


def _is_negated(s: Surveyed, act: AttributionMention) -> bool:
    """Whether a negation stands before the verb of saying, outside what is said."""
    offsets = [s.sentence.start + n.start for n in s.negations]
    return any(at < act.cue_start and not act.content_start <= at < act.content_end for at in offsets)


def _deed_text(text: str, act: AttributionMention) -> str:
    """The act in the source's words: from the verb on where the content follows it, else "said: " and the content."""
    if act.cue == "no_response" or (not act.direct and act.cue_start < act.content_start):
        start = _with_auxiliaries(text, act.cue_start)
        return without_stop(" ".join(text[start : max(act.cue_end, act.content_end)].split()))
    content = " ".join(text[act.content_start : act.content_end].split()).rstrip(",")
    verb = act.cue_text if act.cue in ("denied", "declined") else "said"
    return f"{verb}: “{content.strip(MARKS)}”" if act.direct else f"{verb}: {without_stop(content)}"


def _with_auxiliaries(text: str, start: int) -> int:
    """Where the verb phrase begins: "is seeking", "has repeatedly denied"."""
    match = _AUXILIARIES.search(text, max(0, start - 40), start)
    return match.start() if match else start


def _give_predicates(candidates: Sequence[Candidate], survey: Survey) -> None:
    by_form = _by_form(candidates)
    for s in survey.sentences:
        if not s.prose or s.sentence.number == 0:
            continue
        if any(a.cue in ("denied", "rejected") for a in s.speech):
            continue
        for name in s.names:
            candidate = by_form.get(canonical(name.text))
            if candidate is None or sum(d.deed == "did" for d in candidate.deeds) >= MOST_DEEDS:
                continue
            predicate = predicate_after(s.sentence.text, name.end)
            if (
                predicate is None
                or not _opens_clause(s.sentence.text, name.start)
                or survey.is_quoted(s.sentence.start + name.start)
                or _told_by_another(s, name.start, predicate)
            ):
                continue
            text = s.sentence.text[predicate.start : predicate.end]
            if len(text.split()) >= 3 and len(text) <= LONGEST_DEED:
                candidate.deeds.append(DraftDeed(deed="did", text=text, sentences=[s.sentence.number]))


def _opens_clause(text: str, start: int) -> bool:
    """Whether a name, with its title, opens a main clause: nothing before it but a comma's end or capitalised words.

    "There was no sign that Oro had left" and "When Oro left, the gate closed" say nothing of what Oro did.
    """
    segment = text[:start].rpartition(",")[2].split()
    return all(word[:1].isupper() or word in _TITLE_WORDS for word in segment) and not (
        segment and segment[0].lower() in _SUBORDINATORS
    )


def _told_by_another(s: Surveyed, name_start: int, predicate: Span) -> bool:
    """Whether the deed is somebody's word, or is itself an act of saying, which is filed as such."""
    at, offset = s.sentence.start + name_start, s.sentence.start
    return any(
        act.content_start <= at < act.content_end
        or (act.cue_start - offset < predicate.end and act.cue_end - offset > predicate.start)
        for act in s.speech
    )


def _unnamed(survey: Survey) -> list[Candidate]:
    found: dict[str, Candidate] = {}
    for act in survey.speech:
        if act.kind != "anonymous" or not is_anonymous(act.speaker) or act.speaker_start == act.speaker_end:
            continue
        sentence = survey.document.sentence_at(act.speaker_start)
        if sentence is None:
            continue
        name = act.speaker[0].upper() + act.speaker[1:]
        candidate = found.setdefault(canonical(name), Candidate(kind="unnamed"))
        candidate.forms[name] = candidate.forms.get(name, 0) + 1
        candidate.sentences.append(sentence.number)
        _add_deed(candidate, survey, act)
    return list(found.values())[: MOST_ACTORS // 3]


def _has_evidence(c: Candidate) -> bool:
    if not c.forms:
        return False
    if c.role is not None or c.deeds or c.represented:
        return True
    if c.kind == "unknown":
        return False
    return c.mentions >= (3 if c.kind == "state" else 2) and c.mid_sentence


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
        aliases=[form for form in c.forms if form != c.name][:8],
        sentences=numbers[:3],
        deeds=sorted(c.deeds, key=lambda d: order[d.deed]),
    )
