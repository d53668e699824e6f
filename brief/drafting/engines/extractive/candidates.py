"""Names of a text gathered into actors to be: forms of one name joined, each with the sentences it is met in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from brief.briefing import ActorKind, Deed, DraftDeed
from brief.drafting.engines.extractive.survey import Survey, Surveyed
from brief.wording.actors_in_text import is_represented, shares_surname
from brief.wording.lexicons.english_bystanders import POSTS
from brief.wording.lexicons.english_roles import HONORIFICS
from brief.wording.name_matching import without_accents
from brief.wording.names import NameKind, NameMention, same_name, state_of
from brief.wording.text import canonical

_KINDS: dict[NameKind, ActorKind] = {
    "person": "person",
    "state": "state",
    "organisation": "organisation",
    "group": "group",
    "media": "media",
    "unknown": "unknown",
}
MOST_DEEDS = 3
"""Of a kind."""
LONGEST_DEED = 400
"""Code points."""
MOST_NEAR = 100
"""Candidates that share a word, of which a mention is compared with the first."""


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
    acts: bool = False
    """Whether it is the subject of a sentence, also of one too long to be a deed."""
    represented: bool = False
    """Whether the text speaks of its minister, government, army or the like."""

    @property
    def name(self) -> str:
        """The fullest form: a state's own name where the text has it, else the one of most words and letters."""
        stated = [form for form in self.forms if state_of(form) == form]
        return stated[0] if stated else max(self.forms, key=lambda form: (len(form.split()), len(form)))

    @property
    def is_called_by_last_name(self) -> bool:
        """Whether the text, having named it in full, goes on with the last word alone, as it does with people."""
        full = self.name.split()
        return len(full) > 1 and full[-1] in self.forms

    @property
    def mentions(self) -> int:
        return sum(self.forms.values())

    @property
    def offices(self) -> frozenset[str]:
        """What the text may call the holder of a role: the role, folded, and its last word ("the mayor")."""
        return frozenset({canonical(self.role), canonical(self.role).split()[-1]}) if self.role else frozenset()

    def meet(self, form: str, number: int) -> None:
        """Counts one mention, in the sentence of that number."""
        self.forms[form] = self.forms.get(form, 0) + 1
        self.sentences.append(number)

    def has_enough(self, deed: Deed) -> bool:
        return sum(d.deed == deed for d in self.deeds) >= MOST_DEEDS

    def take_deed(self, deed: Deed, words: str, sentences: list[int]) -> None:
        """Files it, unless it is too long or told already."""
        if len(words) <= LONGEST_DEED and all(words != d.text for d in self.deeds):
            self.deeds.append(DraftDeed(deed=deed, text=words, sentences=sentences))


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
        if len(hits) > 1:
            hits = self._likeliest(hits)
        if len(hits) == 1:
            index = hits[0]
        else:
            index = len(self.candidates)
            self.candidates.append(Candidate(kind=kind, forms={name: 0}))
        for key in keys:
            indices = self._by_key.setdefault(key, [])
            if index not in indices and len(indices) < MOST_NEAR:
                indices.append(index)
        return self.candidates[index]

    def _likeliest(self, hits: list[int]) -> list[int]:
        """Of those that a short form may mean: the one organisation, else the one that is named twice as often in full.

        "Halvorsen" after "Halvorsen Marine" and its chairman "Knut Halvorsen" is the company.
        """
        organisations = [i for i in hits if self.candidates[i].kind == "organisation"]
        if len(organisations) == 1:
            return organisations
        first, second = sorted(hits, key=lambda i: -self.candidates[i].mentions)[:2]
        return [first] if self.candidates[first].mentions >= 2 * self.candidates[second].mentions else hits


def _keys(name: str) -> list[str]:
    state = state_of(name)
    acronym = "".join(word[0] for word in name.split() if word[:1].isupper())
    keys = [
        *(word.strip("\"'()") for word in without_accents(canonical(name)).split()),
        *([f"state:{state}"] if state else []),
    ]
    if len(acronym) > 1:
        keys.append(acronym.lower())
    return keys


def named_candidates(survey: Survey) -> list[Candidate]:
    halves = _halves(survey)
    body = {name.text for s in survey.sentences if s.prose and s.sentence.number > 0 for name in s.names}
    mentions = [
        (s, name)
        for s in survey.sentences
        for name in s.names
        # A title writes every word with a capital: only what the body names too is a name there.
        if name.kind in _KINDS
        and name.text.lower() not in POSTS
        and not shares_surname(s.sentence.text, name.text, name.end)
        and (s.prose or (s.sentence.number == 0 and name.text in body))
    ]
    index = _Index()
    # Full forms first, so that "Kim" finds "Kim Jong-un" wherever that stands.
    mentions.sort(key=lambda m: -len(m[1].text.split()))
    for s, name in mentions:
        candidate = index.take(halves.get(name.text, name.text), _KINDS[name.kind])
        _take(candidate, s, name)
    met = _without_run_ons([c for c in index.candidates if c.sentences])
    for candidate in met:
        candidate.sentences.sort()
    return met


def _without_run_ons(candidates: list[Candidate]) -> list[Candidate]:
    """Without a name met once that is a whole name met more often with a word of the next line behind it."""
    counts = {form: c.mentions for c in candidates for form in c.forms if " " in form}

    def runs_on(c: Candidate) -> bool:
        words = c.name.split()
        return c.mentions == 1 and any(counts.get(" ".join(words[:n]), 0) > 1 for n in range(2, len(words)))

    return [c for c in candidates if not runs_on(c)]


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
    if name.kind == "state" and not _is_state_noun(name.text) and (state_of(name.text) or name.text[-1] != "s"):
        return  # "South Korean officials" mentions no act of the state itself
    candidate.meet(name.text, s.sentence.number)
    candidate.represented |= is_represented(s.sentence.text, name.end)
    candidate.mid_sentence |= not name.sentence_initial
    candidate.in_title |= s.sentence.number == 0
    if candidate.kind == "unknown":
        candidate.kind = "group" if _is_plural_with_article(s.sentence.text, name) else _KINDS[name.kind]
    if name.title and candidate.role is None and name.title.lower().rstrip(".") not in HONORIFICS:
        candidate.role, candidate.role_sentence = name.title, s.sentence.number


def _is_plural_with_article(text: str, name: NameMention) -> bool:
    """ "the Cardinals", "the Arizona Raiders": a team, a band, a people; no single person or place takes that form."""
    last = name.text.split()[-1]
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    return name.kind == "unknown" and plural and text[: name.start].lower().endswith("the ") and last[0].isupper()


def _is_state_noun(name: str) -> bool:
    """Whether a form names the state itself, not an adjective of it ("Israel", not "Israeli")."""
    state = state_of(name)
    return state is not None and (
        canonical(name) == canonical(state) or not name.endswith(("n", "i", "sh", "ese", "ch"))
    )


def by_form(candidates: Iterable[Candidate]) -> dict[str, Candidate]:
    """Candidates under every form of their names, folded."""
    return {canonical(form): c for c in candidates for form in c.forms}
