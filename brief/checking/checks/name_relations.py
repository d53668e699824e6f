"""Whether two names may be of one, or of one kind."""

from __future__ import annotations

from brief.checking.checks.namesakes import norms_of
from brief.checking.grounds import Grounds
from brief.wording.lexicons.english_names import TITLE_HEADS
from brief.wording.lexicons.english_ordinary import is_ordinary
from brief.wording.lexicons.seats import AMERICAN
from brief.wording.name_aliases import may_be_form_of, one_in_text, stands_for_state
from brief.wording.names import NameMention, same_name, state_of
from brief.wording.text import fold

_ALIKE = ({"state", "place", "organisation"}, {"organisation", "media", "group"})


def abbreviates(a: str, b: str) -> bool:
    """Whether one is an abbreviation of the other; a shorter form that only leaves words out is none."""
    shorter, longer = sorted((a, b), key=len)
    return same_name(a, b) and shorter.isupper() and " " not in shorter and " " in longer


def is_tail_of(shorter: str, longer: str) -> bool:
    """ "the Journal" of "the Wall Street Journal": the last words of a longer name."""
    part, whole = norms_of(shorter), norms_of(longer)
    return 0 < len(part) < len(whole) and whole[-len(part) :] == part


def is_one_name(name: NameMention, other: NameMention, grounds: Grounds) -> bool:
    """Whether the two may name the same: by their words, as a state and its seat, or in a longer name of the text."""
    return (
        may_be_form_of(name.text, other.text)
        or is_tail_of(other.text, name.text)
        or _shares_words(name.text, other.text)
        or stands_for_state(name.text, other.text)
        or stands_for_state(other.text, name.text)
        or begins_with_state(other.text, state_of(name.text))
        or one_in_text(name.text, other.text, grounds.source.full_names)
    )


def begins_with_state(name: str, state: str | None) -> bool:
    """ "Japan Railway" of Japan: "the Japanese railway" may mean it."""
    return state is not None and state_of(name.partition(" ")[0]) == state


def _shares_words(a: str, b: str) -> bool:
    """Whether all words of the shorter stand in the longer, in the singular or plural: "J-Alert Japanese", "Bushes"."""
    shorter, longer = sorted((singulars(a), singulars(b)), key=len)
    return bool(shorter) and shorter <= longer


def singulars(text: str) -> set[str]:
    return {
        n.removesuffix("es") if n.endswith(("shes", "xes", "ches")) else n.removesuffix("s") for n in norms_of(text)
    }


def only_one_is_a_person(a: NameMention, b: NameMention, grounds: Grounds) -> bool:
    people = grounds.source.people
    return (a.kind == "person" or a.text in people) and not (b.kind == "person" or b.text in people)


def is_title(name: NameMention) -> bool:
    """ "President-Elect", "Left": a title or an ordinary word that only its capital makes a name."""
    parts = name.text.casefold().replace("-", " ").split()
    if parts[0] in TITLE_HEADS or name.text in AMERICAN or "'" in fold(name.text):
        return True
    return name.kind == "unknown" and all(is_ordinary(p) for p in parts)


def are_of_one_kind(a: NameMention, b: NameMention) -> bool:
    """Whether both are known to be of one kind, or neither is known; places and states are one kind."""
    return a.kind == b.kind or {a.kind, b.kind} in ({"state", "place"}, {"organisation", "media"})


def may_be_places(a: NameMention, b: NameMention) -> bool:
    return {a.kind, b.kind} <= {"unknown", "place", "state"}


def may_be_of_one_kind(a: NameMention, b: NameMention) -> bool:
    return a.kind == b.kind or "unknown" in (a.kind, b.kind) or any({a.kind, b.kind} <= kinds for kinds in _ALIKE)
