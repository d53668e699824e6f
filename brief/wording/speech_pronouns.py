"""Whom "he" and "she" name where they speak: only where the sentences before leave one reading.

The antecedent is the person who spoke in the sentence before, or was its subject, as news prose keeps one subject
("Marrow said ... She said ..."), in the same paragraph or the one before. It is given up where another person who may
be meant comes between, where an unnamed man, woman or speaker does, and where the gender is not the pronoun's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from brief.wording.lexicons.english_names import EITHER_NAMES, FEMALE_NAMES, FIRST_NAMES
from brief.wording.lexicons.english_roles import MODIFIERS
from brief.wording.lexicons.english_speakers import DETERMINERS, LEADING, MEN, ORGANISATIONS, PERSONS, WOMEN
from brief.wording.name_matching import same_name
from brief.wording.names import NameMention
from brief.wording.speakers import SpeakerKind
from brief.wording.speech_frames import BLANK, Frame, Framed

Gender = Literal["he", "she"]

LONGEST_TAIL = 24
"""Code points after a person's name in a speaker: "(D-Mo.)", "(Independent)"."""
_WORD_BEFORE = re.compile(r"\b([a-z]+)\s$")
_AFTER = re.compile(r",\s(?:\d{1,3}\b|who\b|(?:a|an|the|his|her|its|their)\s((?:[a-z-]+\s){0,4}[a-z-]+))")
_OF = re.compile(r"\s(?:of|from|at|in|for|to|with|on)\s")
FRESH = 3
"""Sentences after which an antecedent that is not taken up is given up."""
MOST_NAMESAKES = 3
"""Persons who share a word of their names among whom one is looked for."""
_HIS: dict[str, Gender] = {"he": "he", "his": "he", "him": "he", "himself": "he", "she": "she", "her": "she"}
_TITLES: dict[str, Gender] = {
    "mr": "he", "sir": "he", "lord": "he", "king": "he", "prince": "he", "pope": "he", "mrs": "she", "ms": "she",
    "miss": "she", "lady": "she", "queen": "she", "princess": "she", "dame": "she", "spokesman": "he",
    "chairman": "he", "congressman": "he", "spokeswoman": "she", "chairwoman": "she", "congresswoman": "she",
}  # fmt: skip


class Speaking(Protocol):
    """An act of saying, as far as its speaker goes."""

    @property
    def speaker(self) -> str: ...
    @property
    def kind(self) -> SpeakerKind: ...
    @property
    def speaker_start(self) -> int: ...
    @property
    def speaker_end(self) -> int: ...
    @property
    def direct(self) -> bool: ...
    @property
    def content_start(self) -> int: ...
    @property
    def content_end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class _Antecedent:
    name: NameMention
    frame: int
    paragraph: int
    rivals: frozenset[Gender] = frozenset()
    """What a man or woman without a name, in the same sentence, may be called."""


class Pronouns:
    """The persons behind "he" and "she" in one text."""

    def __init__(self, source: Framed, acts: Sequence[Speaking], names: Sequence[NameMention]) -> None:
        """`acts` in order of their speakers; `names` in order, those of a kind that may be a person."""
        self._source = source
        self._acts = sorted((a for a in acts if a.speaker_start < a.speaker_end), key=lambda a: a.speaker_start)
        self._quoted = sorted((a.content_start, a.content_end) for a in acts if a.direct)
        self._act_starts = [a.speaker_start for a in self._acts]
        self._names = [n for n in names if source.masked[n.start] != BLANK]
        self._name_starts = [n.start for n in self._names]
        self._fullest = _fullest_forms(self._names)
        self._persons = {n.text for n in self._names if self._shows_a_person(n)}

    def named(self) -> Mapping[int, str]:
        """The fullest name of the antecedent, by the offset of the pronoun."""
        found: dict[int, NameMention] = {}
        pronoun_at: dict[int, Gender] = {}
        last: _Antecedent | None = None
        for i, frame in enumerate(self._source.frames):
            if last is not None and (i - last.frame > FRESH or frame.paragraph > last.paragraph + 1):
                last = None
            acts = self._acts[bisect_left(self._act_starts, frame.start) : bisect_left(self._act_starts, frame.end)]
            unresolved = False
            for act in acts:
                gender = _HIS.get(act.speaker.lower()) if act.kind == "pronoun" else None
                if gender not in ("he", "she") or act.speaker.lower() not in ("he", "she"):
                    continue
                if self._is_quoted(act.speaker_start) or self._is_run_on(frame, act):
                    continue
                name = self._antecedent(frame, act, gender, last)
                if name is None:
                    unresolved = unresolved or not _is_nested(act, acts)
                    continue
                found[act.speaker_start] = name
                pronoun_at[act.speaker_start] = gender
                last = _Antecedent(name, i, frame.paragraph)
            last = None if unresolved else self._after(i, frame, acts, last)
        return self._consistent(found, pronoun_at)

    @staticmethod
    def _is_run_on(frame: Frame, act: Speaking) -> bool:
        """Whether a capital pronoun stands inside a sentence: a heading or caption without its full stop before it."""
        return act.speaker[:1].isupper() and bool(frame.words) and frame.words[0].start < act.speaker_start

    def _is_quoted(self, at: int) -> bool:
        """Whether somebody else's words hold an offset."""
        k = bisect_right(self._quoted, (at, at)) - 1
        return any(start <= at < end for start, end in self._quoted[max(0, k - 1) : k + 1])

    def _antecedent(self, frame: Frame, act: Speaking, gender: Gender, last: _Antecedent | None) -> NameMention | None:
        before = [n for n in self._within(frame) if n.start < act.speaker_start]
        if before:
            # "When Brecht arrived, he said": one person alone, who opens a clause of this very sentence.
            one = _only(before)
            if one is None or not self._agrees(one, gender):
                return None
            subject = self._is_subject(frame, one)
            alone = last is None or same_name(last.name.text, one.text) or not self._agrees(last.name, gender)
            return self._full(one) if subject and alone and self._is_person(one) else None
        if last is None or not self._agrees(last.name, gender):
            return None
        strangers = last.rivals | self._strangers(frame, act.speaker_start)
        return None if gender in strangers else last.name

    def _after(self, i: int, frame: Frame, acts: Sequence[Speaking], last: _Antecedent | None) -> _Antecedent | None:
        """Who may be meant by a pronoun in the next sentence."""
        top = [a for a in acts if not _is_nested(a, acts)]
        own = self._within(frame)
        speakers = [a for a in top if not (a.kind == "pronoun" and a.speaker.lower() in ("he", "she"))]
        if any(a.speaker.lower() in ("i", "we", "you") for a in speakers):
            return None
        if speakers:
            persons = [self._person_in(a, own) for a in speakers]
            if any(p is None for p in persons):
                return None
            speaking = [p for p in persons if p is not None]
            if len(top) > len(speakers) and last is not None:
                speaking.append(last.name)
            one = _only(speaking)
            return None if one is None else self._antecedent_in(i, frame, one)
        if top:
            return last
        if not own:
            return None if last is None else replace(last, rivals=last.rivals | self._strangers(frame, frame.end))
        one = _only(own)
        if one is not None and self._is_person(one) and self._is_subject(frame, one):
            return self._antecedent_in(i, frame, one)
        if last is not None and one is not None and same_name(one.text, last.name.text):
            return last
        return None

    def _person_in(self, act: Speaking, own: Sequence[NameMention]) -> NameMention | None:
        """The person that a speaker's words are about: not the one in "Roe's lawyer", "an aide to Roe"."""
        inside = [n for n in own if act.speaker_start <= n.start and n.end <= act.speaker_end]
        if not inside or act.kind != "named":
            return None
        words_between = self._source.masked[act.speaker_start : act.speaker_end]
        of = next((act.speaker_start + m.start() for m in _OF.finditer(words_between)), act.speaker_end)
        before = [n for n in inside if n.end <= of]
        one = before[-1] if before else inside[-1]
        end = of if before else act.speaker_end
        if self._is_owner(one) or end - one.end > LONGEST_TAIL or not self._is_person(one):
            return None
        return one

    def _is_person(self, name: NameMention) -> bool:
        """Whether the text or a list of given names says so. The label of a transcript's line is left out."""
        if name.text.isupper():
            return False
        forms = [f for f in self._fullest.get(name.text.split()[-1], ()) if same_name(f.text, name.text)]
        return any(f.text in self._persons for f in (name, *forms))

    def _shows_a_person(self, name: NameMention) -> bool:
        """Whether a title, a given name, a role before or an age or description after shows a name to be a person's."""
        tokens = [t.lower().rstrip(".") for t in name.text.split()]
        if name.kind == "person" or any(t in FIRST_NAMES or t in _TITLES or t in PERSONS for t in tokens[:-1]):
            return True
        if tokens[0] in ("cllr", "det", "insp", "sgt", "prof", "rev", "dr"):
            return True
        text = self._source.masked
        before = _WORD_BEFORE.search(text, max(0, name.start - LONGEST_TAIL), name.start)
        if before is not None and before.group(1) in PERSONS:
            return True
        after = _AFTER.match(text, name.end)
        if after is None:
            return False
        described = after.group(1)
        return described is None or any(w.strip(",.") in PERSONS for w in described.split())

    def _is_owner(self, name: NameMention) -> bool:
        return self._source.masked[name.end : name.end + 2] in ("'s", "' ")

    def _within(self, frame: Frame) -> list[NameMention]:
        return self._names[bisect_left(self._name_starts, frame.start) : bisect_left(self._name_starts, frame.end)]

    def _is_subject(self, frame: Frame, name: NameMention) -> bool:
        """Whether only a role stands before a name in its clause, and no "'s" or "of" makes it another's."""
        if self._is_owner(name):
            return False
        k = frame.index_at(name.start) - 1
        while k >= 0 and self._source.gap(frame, k + 1).strip(" .") == "":
            word = frame.words[k]
            if word.norm in ("when", "while", "as", "after", "before", "if", "but", "and", "because", "although"):
                return True
            plain = word.norm in MODIFIERS or word.norm in PERSONS or word.norm in DETERMINERS
            if word.norm in LEADING or not (plain or word.text[0].isupper()):
                return False
            k -= 1
        return k < 0 and BLANK not in self._source.gap(frame, 0)

    def _agrees(self, name: NameMention, gender: Gender) -> bool:
        known = self._gender(name)
        return known is None or known == gender

    def _gender(self, name: NameMention) -> Gender | None:
        forms = self._fullest.get(name.text.split()[-1], ())
        full = next((f for f in forms if same_name(f.text, name.text)), name)
        title = (name.title or full.title or "").lower().rstrip(".").split()
        for word in title:
            if word.rstrip(".") in _TITLES:
                return _TITLES[word.rstrip(".")]
        first = full.text.split()[0].lower()
        if first in FIRST_NAMES and first not in EITHER_NAMES and len(full.text.split()) > 1:
            return "she" if first in FEMALE_NAMES else "he"
        return None

    def _full(self, name: NameMention) -> NameMention:
        forms = [f for f in self._fullest.get(name.text.split()[-1], ()) if same_name(f.text, name.text)]
        return forms[0] if len(forms) == 1 else name

    def _antecedent_in(self, i: int, frame: Frame, name: NameMention) -> _Antecedent:
        return _Antecedent(self._full(name), i, frame.paragraph, self._strangers(frame, frame.end))

    def _strangers(self, frame: Frame, end: int) -> frozenset[Gender]:
        """What the men and women without a name, in a sentence before an offset, may be called."""
        met = {w.norm for w in frame.words if w.start < end}
        found: set[Gender] = set()
        if met & MEN:
            found.add("he")
        if met & WOMEN:
            found.add("she")
        return frozenset(found)

    def _consistent(self, found: Mapping[int, NameMention], pronoun_at: Mapping[int, Gender]) -> Mapping[int, str]:
        """Without names that both "he" and "she" would stand for."""
        genders: dict[str, set[Gender]] = {}
        for at, name in found.items():
            genders.setdefault(name.text, set()).add(pronoun_at[at])
        return {at: _bare(name) for at, name in found.items() if len(genders[name.text]) == 1}


def _bare(name: NameMention) -> str:
    """The name without an office run together with it: "Defence Committee Ada Roe"."""
    tokens = name.text.split()
    for k in range(len(tokens) - 2, 0, -1):
        if tokens[k - 1].lower() in ORGANISATIONS or tokens[k - 1] in ("Con", "Gen", "Supt", "Insp", "Sgt"):
            return " ".join(tokens[k:])
    return name.text


def _only(names: Sequence[NameMention]) -> NameMention | None:
    """The longest form where all are forms of one name."""
    if not names:
        return None
    longest = max(names, key=lambda n: len(n.text))
    return longest if all(same_name(n.text, longest.text) for n in names) else None


def _is_nested(act: Speaking, acts: Sequence[Speaking]) -> bool:
    return any(a is not act and a.content_start <= act.speaker_start < a.content_end for a in acts)


def _fullest_forms(names: Sequence[NameMention]) -> dict[str, list[NameMention]]:
    """By first and by last word, the longest form of each person who has it."""
    forms: dict[str, list[NameMention]] = {}
    for name in names:
        for key in {name.text.split()[0], name.text.split()[-1]}:
            _file(forms.setdefault(key, []), name)
    return forms


def _file(known: list[NameMention], name: NameMention) -> None:
    """Keeps a name beside others that share its word, in place of a shorter form of the same person."""
    for k, other in enumerate(known):
        if same_name(other.text, name.text):
            if (len(name.text), name.title or "") > (len(other.text), other.title or ""):
                known[k] = name
            return
    if len(known) < MOST_NAMESAKES:
        known.append(name)
