"""How far each deed of a sentence has come, read from the verb group around it. English.

"Will open", "plans to open", "is to open" and "seeks an opening" are planned, "is opening" is under way, "opened",
"has opened" and "was opened" are done. What is merely possible, weighed or decided has its own names. What is denied
("has not opened") is marked as that and no more: other rules ask about it.
"""

from __future__ import annotations

from functools import lru_cache

from brief.wording.lexicons import english_stages as lexicon
from brief.wording.lexicons.english_words import STOP_WORDS
from brief.wording.text import REMEMBERED, stem
from brief.wording.verb_groups import VerbGroups
from brief.wording.verb_words import (
    ENDS,
    GROUP,
    STARTS,
    Deed,
    Stage,
    deed_stem,
    is_finite,
    is_past_form,
    stems_of,
)

_PREPOSITIONS = frozenset("to of in at by with for on into over between".split())
_BEFORE_A_NOUN = frozenset("a an the its his her their for out in up off on".split())
_ANNOUNCES = stems_of(lexicon.ANNOUNCES)
_CARRIES = stems_of(lexicon.ENDS | lexicon.DOES | lexicon.GETS)


@lru_cache(maxsize=REMEMBERED)
def find_deeds(text: str) -> tuple[Deed, ...]:
    """In order. Of a noun only where a verb beside it tells its stage: "completed a review", "talks have begun".

    >>> [(d.stem, d.stage) for d in find_deeds("The shop will open in May, Linn said after it had closed.")]
    [('open', 'planned'), ('close', 'done')]
    """
    return _Reader(text).deeds()


_GOES_ON = stems_of(lexicon.GOES_ON_ITSELF)
_IS_OVER = ENDS - stems_of(["close", "wrap"]) | stems_of(["end"])


class _Reader(VerbGroups):
    """Verbs first, then the nouns beside them that take their stage."""

    def deeds(self) -> tuple[Deed, ...]:
        for i, word in enumerate(self.words):
            if not self._may_be_verb(i):
                continue
            read = self._on_the_way(i) or self._stage(i)
            if read is not None:
                start, stage = read
                self.found[i] = Deed(word.start, word.end, self.words[start].start, deed_stem(word), stage)
        for i in range(len(self.words)):
            self._pass_on(i)
        return tuple(self.found[i] for i in sorted(self.found))

    def _on_the_way(self, i: int) -> tuple[int, Stage] | None:
        """ "On their way to the scene", "en route to Orrel"."""
        if self.norms[i] == "route" and i > 0 and self.norms[i - 1] == "en":
            return i - 1, "planned"
        if self.norms[i] == "way" and i > 1 and self.norms[i - 2] == "on" and self._next(i) in ("to", "there"):
            return i - 2, "planned"
        return None

    def _pass_on(self, i: int) -> None:
        """Gives the stage of a verb that carries none of its own meaning to the noun it governs."""
        verb = self.found.get(i)
        if verb is None:
            self._go_on(i)
        phase = self._phase(i, verb.stage if verb else "present")
        noun = self._object(i) if phase is not None else None
        if verb is not None and noun is None:
            phase = self._phase_of_subject(i, verb)
            noun = self._subject(self._position(verb.group)) if phase is not None else None
        if phase is None or noun is None or noun in self.found:
            return
        word = self.words[noun]
        group = verb.group if verb else self.words[i].start
        self.found[noun] = Deed(word.start, word.end, group, deed_stem(word), phase)

    def _go_on(self, i: int) -> None:
        """ "Talks continue", "the inquiry is ongoing", "remains under way"."""
        group = i
        if self.norms[i] in lexicon.STILL_ON or (self.norms[i] == "way" and i > 1 and self.norms[i - 1] == "under"):
            group = self._before(i - (self.norms[i] == "way"))
            if self._norm(group) not in lexicon.BE_NOW | lexicon.LASTS:
                return
        elif not self._continues(i):
            return
        noun = self._subject(group)
        if noun is None or noun in self.found:
            return
        word = self.words[noun]
        self.found[noun] = Deed(word.start, word.end, word.start, deed_stem(word), "ongoing")

    def _continues(self, i: int) -> bool:
        """Whether it is "continue" with a subject right before it: not "to continue" nor "will continue"."""
        norm, before = self.norms[i], self._norm(i - 1)
        if stem(norm) not in _GOES_ON or is_past_form(norm) or norm.endswith("ing") or self._next(i) == "to":
            return False
        return before not in _PREPOSITIONS and before not in STOP_WORDS

    def _phase(self, i: int, stage: Stage) -> Stage | None:
        """The stage of the object of word `i`, None where it tells none."""
        norm = self.norms[i]
        base = stem(norm)
        if norm in lexicon.WEIGHS:
            return "weighed"
        is_for = i + 1 < len(self.norms) and self.norms[i + 1] == "for"
        if norm in (lexicon.SOUGHT_WITH_FOR if is_for else lexicon.SOUGHT):
            return "planned"
        if base in _ANNOUNCES:
            return "announced" if stage == "done" else None
        if base in STARTS and stage == "done":
            return "begun"
        return stage if base in STARTS | _CARRIES and stage != "present" else None

    def _phase_of_subject(self, i: int, verb: Deed) -> Stage | None:
        """ "A visit is planned", "talks have begun", "the review was completed"."""
        is_put = self.norms[i] == "set" and self._next(i) not in ("", "for", "to")
        if verb.group < verb.start and self.norms[i] in lexicon.ARRANGED_FOR and not is_put:
            return "planned"
        base = stem(self.norms[i])
        if base in lexicon.BEGINS:
            return "begun" if verb.stage == "done" else verb.stage
        if base in _GOES_ON:
            return "ongoing" if verb.stage in ("present", "ongoing") else None
        return verb.stage if base in _IS_OVER else None

    def _subject(self, group: int) -> int | None:
        """The word right before a verb group, where that is no name: "the minister's visit (to Orrel) is planned"."""
        for k in range(group - 1, max(-1, group - 3 - GROUP), -1):
            if not self._joined(k + 1):
                break
            if self.norms[k] in _PREPOSITIONS:
                group = k
        if group < 1 or self.norms[group - 1] in STOP_WORDS or not self.norms[group - 1][0].isalpha():
            return None
        return group - 1

    def _object(self, i: int) -> int | None:
        """The last word of the noun phrase right after the verb."""
        last = None
        for k in range(i + 1, min(len(self.words), i + 2 + GROUP)):
            if not self._joined(k):
                break
            norm = self.norms[k]
            if last is None and norm in _BEFORE_A_NOUN:
                continue
            if norm in STOP_WORDS or k in self.found or is_finite(norm) or not norm[0].isalpha():
                break
            if norm.endswith("ing") and self._next(k) in _BEFORE_A_NOUN:
                return None
            if norm.endswith("ing") and last is not None and self._next(k) and self._next(k) not in STOP_WORDS:
                break
            last = k
        return last


__all__ = ["Deed", "Stage", "find_deeds"]
