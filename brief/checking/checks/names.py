"""NAME_UNSUPPORTED and NAME_ELSEWHERE: who and where, as the cited sentences or what they point back to name them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from brief.checking.alignment import content_after, content_before
from brief.checking.analysis import Analysis
from brief.checking.checks.name_relations import (
    abbreviates,
    are_of_one_kind,
    begins_with_state,
    is_one_name,
    is_tail_of,
    is_title,
    may_be_of_one_kind,
    may_be_places,
    only_one_is_a_person,
    singulars,
)
from brief.checking.checks.name_slots import Slot, holder_of, slot_of
from brief.checking.checks.namesakes import bare_norm, namesake, norms_of, other_edition
from brief.checking.checks.speakers import is_called
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.descriptions import PLACE_NOUNS, find_descriptions
from brief.wording.name_aliases import may_be_form_of, one_in_text, stands_for_state
from brief.wording.names import NameMention, find_names, same_name, state_of
from brief.wording.pointers import has_pointer, speech_follows
from brief.wording.text import words

Place = Literal["cited", "antecedent", "elsewhere", "displaced", "nowhere"]

PLACE_REACH = 2
"""Content words on either side of a name that make its place in a sentence."""


LONG_STEM = 5
"""Letters from which a name that begins a word of the text is known there: "Congress" in "congressional"."""


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a name of the statement stands. `passage` names it, for an antecedent; `rival` is the name in its place."""

    name: NameMention
    place: Place
    passage: Passage | None = None
    rival: str = ""


def trace_names(statement: Statement, grounds: Grounds) -> tuple[Trace, ...]:
    return tuple(_trace(name, statement, grounds) for name in names_of(statement, grounds))


def name_unsupported(statement: Statement, grounds: Grounds) -> Objection | None:
    """A name that the text nowhere gives, or that stands where the cited sentences have somebody else."""
    for trace in trace_names(statement, grounds):
        if trace.place in ("nowhere", "displaced"):
            return Objection(trace.name.text, trace.rival)
    return None


def name_elsewhere(statement: Statement, grounds: Grounds) -> Objection | None:
    """A name that only sentences give which the statement neither cites nor points back to, where these name another.

    Where they name nobody else of the kind, a pronoun or description of theirs may mean the one named. A speaker is
    left to QUOTE_SPEAKER, and the one that a statement opens with is let pass: a text about one person, or in one
    person's words, names them far from most of its sentences.
    """
    for name in names_of(statement, grounds):
        if name.start == 0 or _speaks(name, statement) or any(_named_in(name, p) for p in grounds.cited):
            continue
        if _trace(name, statement, grounds).place == "elsewhere":
            other = _other_of_kind(name, statement, grounds)
            if other:
                return Objection(name.text, other)
    return None


def names_of(statement: Statement, grounds: Grounds) -> Iterator[NameMention]:
    """The names of the statement, and a first word that only the source shows to be one."""
    analysis = statement.analysis
    first = analysis.words[0] if analysis.words else None
    if (
        first is not None
        and first.text[:1].isupper()
        and not any(n.start <= first.start < n.end for n in analysis.names)
    ):
        bare = statement.text[first.start : first.start + len(bare_norm(first.norm))]
        other = grounds.source.known_names.get(bare)
        if other is not None and not other.sentence_initial:
            yield NameMention(first.start, first.start + len(bare), bare, other.kind, None, True)
    yield from analysis.names


def _trace(name: NameMention, statement: Statement, grounds: Grounds) -> Trace:
    speaks = _speaks(name, statement)
    if any(same_name(name.text, other.text) for text in grounds.framing for other in find_names(text)):
        return Trace(name, "cited")
    if not _is_known(name, grounds):
        return Trace(name, "nowhere", rival=_rival(name, statement, grounds, reach=PLACE_REACH))
    other = namesake(name, grounds) or other_edition(name, statement, grounds)
    if other:
        return Trace(name, "displaced", rival=other)
    if any(_named_in(name, p) or _named_otherwise(name, p, grounds) for p in grounds.cited):
        holder = _slot_holder(name, statement, grounds)
        return Trace(name, "displaced", rival=holder) if holder else Trace(name, "cited")
    if any(_describes(p, name, grounds) for p in grounds.cited):
        return Trace(name, "antecedent" if any(_named_in(name, p) for p in grounds.antecedents) else "cited")
    rival = "" if speaks else _rival(name, statement, grounds, reach=1) or _only_other(name, statement, grounds)
    if rival:
        return Trace(name, "displaced", rival=rival)
    for passage in reversed(grounds.antecedents):
        if _named_in(name, passage):
            return Trace(name, "antecedent", passage)
    rival = "" if speaks else _rival(name, statement, grounds, reach=PLACE_REACH)
    return Trace(name, "displaced", rival=rival) if rival else Trace(name, "elsewhere")


def naming_antecedent(who: str, grounds: Grounds) -> Passage | None:
    """The nearest antecedent that names somebody whom the cited sentences do not; None where they do, or none does."""
    names = find_names(who)
    if not names or any(_named_in(n, p) for n in names for p in grounds.cited):
        return None
    return next((p for p in reversed(grounds.antecedents) if any(_named_in(n, p) for n in names)), None)


def _speaks(name: NameMention, statement: Statement) -> bool:
    spoken = any(s.mention.speaker_start <= name.start < s.mention.speaker_end for s in statement.sayings)
    return spoken or speech_follows(statement.text, name.end)


# ---------------------------------------------------------------- one name and another


def _is_known(name: NameMention, grounds: Grounds) -> bool:
    """Whether every word of the name stands somewhere in the text, or the text has another form of the whole name."""
    vocabulary = grounds.source.vocabulary
    if all(
        w.norm in vocabulary or bare_norm(w.norm) in vocabulary or w.norm.rstrip("s") in vocabulary
        for w in words(name.text)
    ):
        return True
    if name.text.isalpha() and len(name.text) > LONG_STEM and any(w.startswith(name.text.lower()) for w in vocabulary):
        return True
    state = state_of(name.text)
    if state is not None:
        return state in grounds.source.states or any(begins_with_state(o, state) for o in grounds.source.known_names)
    return any(abbreviates(name.text, o) or may_be_form_of(name.text, o) for o in grounds.source.known_names)


def _named_in(name: NameMention, passage: Passage) -> bool:
    """Whether the sentence names the same: in this or a shorter form, as a state's adjective, as one of a family."""
    for other in passage.analysis.names:
        if may_be_form_of(name.text, other.text) or is_tail_of(other.text, name.text):
            return True
        if stands_for_state(name.text, other.text):
            return True
        if name.text.endswith("s") and other.text.split()[-1] in (name.text[:-1], name.text[:-2]):
            return True
    wanted = " ".join(norms_of(name.text))
    return f" {wanted} " in f" {' '.join(bare_norm(w.norm) for w in passage.analysis.words)} "


def _named_otherwise(name: NameMention, passage: Passage, grounds: Grounds) -> bool:
    """Whether it has the other half of a name that the text prints in full once, or all words of a body's name."""
    if any(one_in_text(name.text, o.text, grounds.source.full_names) for o in passage.analysis.names):
        return True
    parts = singulars(name.text)
    return (
        name.kind != "person"
        and len(parts) > 1
        and parts <= {n for o in passage.analysis.names for n in singulars(o.text)}
    )


def _describes(passage: Passage, name: NameMention, grounds: Grounds) -> bool:
    """Whether a sentence has "the president", and the text has the one named beside that noun: "President Linn"."""
    descriptions = find_descriptions(passage.text)
    if any(d in PLACE_NOUNS for d in descriptions):
        return name.kind == "place"
    return any(is_called(name.text, d, grounds.source) for d in descriptions)


# ---------------------------------------------------------------- a name in another's place


def _slot_holder(name: NameMention, statement: Statement, grounds: Grounds) -> str:
    """The other name that a cited sentence has where the statement puts this one, which is cited for something else."""
    slot = slot_of(statement.analysis, name)
    mentions = [(p, o) for p in grounds.cited for o in p.analysis.names]
    own = [(p, o) for p, o in mentions if is_one_name(name, o, grounds)]
    naming = [p for p, _ in own]
    stated = tuple(names_of(statement, grounds))
    rivals = (
        (p, o)
        for p, o in mentions
        if (p not in naming or _one_preposition(slot, slot_of(p.analysis, o)))
        and (are_of_one_kind(name, o) or (may_be_places(name, o) and _one_preposition(slot, slot_of(p.analysis, o))))
        and not is_title(o)
        and not _stated(o, stated, grounds)
    )
    holder = holder_of(slot, own, rivals)
    return holder.text if holder is not None else ""


def _rival(name: NameMention, statement: Statement, grounds: Grounds, *, reach: int) -> str:
    """A name of the cited sentences that the statement does not give, beside the same content words; else empty."""
    before, after = _sides(statement.analysis, name.start, name.end, reach)
    for passage in grounds.cited:
        for other in _unstated(passage, statement, grounds):
            if not may_be_of_one_kind(name, other) or is_title(other) or only_one_is_a_person(name, other, grounds):
                continue
            other_before, other_after = _sides(passage.analysis, other.start, other.end, reach)
            if before & other_before or after & other_after:
                return other.text
    return ""


def _only_other(name: NameMention, statement: Statement, grounds: Grounds) -> str:
    """The name that the cited sentences have instead, where no pronoun of theirs can stand for the statement's.

    Both must be known to be of one kind, except for the one that the statement opens with.
    """
    if any(has_pointer(p.text) for p in grounds.cited):
        return ""
    rivals = [
        o
        for p in grounds.cited
        for o in _unstated(p, statement, grounds)
        if o.kind == name.kind and (name.start == 0 or name.kind != "unknown")
    ]
    return rivals[0].text if rivals else ""


def _other_of_kind(name: NameMention, statement: Statement, grounds: Grounds) -> str:
    """A name of the cited sentences that the statement does not give, and that may be of the same kind."""
    return next(
        (
            o.text
            for p in grounds.cited
            for o in _unstated(p, statement, grounds)
            if may_be_of_one_kind(name, o) and not is_title(o) and not only_one_is_a_person(name, o, grounds)
        ),
        "",
    )


def _unstated(passage: Passage, statement: Statement, grounds: Grounds) -> Iterator[NameMention]:
    stated = tuple(names_of(statement, grounds))
    return (o for o in passage.analysis.names if not _stated(o, stated, grounds))


def _sides(analysis: Analysis, start: int, end: int, reach: int) -> tuple[frozenset[str], frozenset[str]]:
    before = content_before(analysis, start, 0)[-reach:]
    after = content_after(analysis, end, len(analysis.text))[:reach]
    return frozenset(c.stem for c in before), frozenset(c.stem for c in after)


def _stated(other: NameMention, names: Iterable[NameMention], grounds: Grounds) -> bool:
    return any(is_one_name(n, other, grounds) for n in names)


def _one_preposition(a: Slot, b: Slot) -> bool:
    return a.preposition == b.preposition != ""
