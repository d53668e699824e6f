"""How far each deed of a sentence has come, read from the verb group around it. English.

"Will open", "plans to open", "is to open" and "seeks an opening" are planned, "is opening" is under way, "opened", "has
opened" and "was opened" are done. What a text merely calls possible, and what it is only weighing, have their own names.
What is denied ("has not opened") is marked as that and no more: other rules ask about it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, NamedTuple

from brief.wording.lexicons import english_stages as lexicon
from brief.wording.lexicons.english_words import STOP_WORDS
from brief.wording.text import REMEMBERED, Word, stem, words

Stage = Literal[
    "weighed",
    "possible",
    "planned",
    "announced",
    "present",
    "begun",
    "ongoing",
    "was ongoing",
    "done",
    "lasting",
    "decided",
    "denied",
]

_BREAK = re.compile(r"[.;:!?—()]|\s[-–]\s|,")
_HARD_BREAK = re.compile(r"[.;:!?—()]|\s[-–]\s")
_SUBORDINATES = frozenset("before when until once if after as unless till whether while".split())
_NOT_YET = frozenset("until till once when unless if whether before".split())
_PREPOSITIONS = frozenset("to of in at by with for on into over between".split())
_BEFORE_A_NOUN = frozenset("a an the its his her their for out in up off on".split())
_PARTICLES = frozenset("on out up off back over in".split())
_WITH_IS = frozenset("he's she's it's that's who's there's what's".split())
_DO = frozenset("do did done doing".split())
GROUP = 5
"""Words before a verb, or between a verb and the noun it governs, among which what decides its stage stands."""
HEADLINE = 8
"""Words of a headline before "to", as in "Council to close pool"."""


@dataclass(frozen=True, slots=True)
class Deed:
    """`start` and `end` are those of the verb or noun, `group` is where the words that tell its stage begin."""

    start: int
    end: int
    group: int
    stem: str
    stage: Stage

    @property
    def may_be_arranged(self) -> bool:
        """Whether its "is ...ing" may tell of the future: "is opening in May"."""
        return self.stem in _ARRANGED


class Root(NamedTuple):
    prefix: str
    word: str


def deed_stem(word: Word) -> str:
    """The stem of a verb, and of a noun that of the verb it goes with: "investigation", "investigated"."""
    prefix, root = _root(word.norm)
    found = prefix + stem(root)
    return _DEEDS_OF_NOUNS.get(found, found)


@lru_cache(maxsize=REMEMBERED)
def find_deeds(text: str) -> tuple[Deed, ...]:
    """In order. Of a noun only where a verb beside it tells its stage: "completed a review", "talks have begun".

    >>> [(d.stem, d.stage) for d in find_deeds("The shop will open in May, Linn said after it had closed.")]
    [('open', 'planned'), ('close', 'done')]
    """
    return _Reader(text).deeds()


class _Reader:
    """One text, word by word."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words(text)
        self.norms = [w.norm for w in self.words]
        self.found: dict[int, Deed] = {}

    def deeds(self) -> tuple[Deed, ...]:
        for i, word in enumerate(self.words):
            if not self._may_be_verb(i):
                continue
            read = self._stage(i)
            if read is not None:
                start, stage = read
                self.found[i] = Deed(word.start, word.end, self.words[start].start, deed_stem(word), stage)
        for i in range(len(self.words)):
            self._pass_on(i)
        return tuple(self.found[i] for i in sorted(self.found))

    def _may_be_verb(self, i: int) -> bool:
        norm = self.norms[i]
        if norm in STOP_WORDS:
            return norm in _DO and i + 1 < len(self.norms) and self.norms[i + 1] in ("so", "it", "this", "that")
        return norm[0].isalpha()

    # ------------------------------------------------------------ words before

    def _joined(self, i: int, pattern: re.Pattern[str] = _BREAK) -> bool:
        """Whether nothing but space or a quotation mark parts word `i` from the one before."""
        return i > 0 and pattern.search(self.text, self.words[i - 1].end, self.words[i].start) is None

    def _before(self, i: int) -> int:
        """The position of the word before `i`, adverbs passed over; -1 where a clause ends or somebody says no."""
        for _ in range(GROUP):
            if not self._joined(i):
                return -1
            i -= 1
            norm = self.norms[i]
            if norm in lexicon.NEGATIONS or norm.endswith("n't"):
                return -2
            if norm not in lexicon.ADVERBS and not (norm.endswith("ly") and len(norm) > 4):
                return i
        return -1

    def _position(self, offset: int) -> int:
        return bisect_left(self.words, offset, key=lambda w: w.start)

    def _norm(self, i: int) -> str:
        return self.norms[i] if i >= 0 else ""

    def _auxiliary(self, i: int) -> str:
        """The auxiliary that word `i` is or ends in ("they'll"), else the word."""
        norm = self._norm(i)
        for ending, full in (("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am")):
            if norm.endswith(ending):
                return full
        return norm

    # ------------------------------------------------------------ one verb

    def _stage(self, i: int) -> tuple[int, Stage] | None:
        norm, j = self.norms[i], self._before(i)
        if self._is_named(i) or norm in lexicon.WEIGHS or stem(norm) in lexicon.NO_DEEDS:
            return None
        if j == -2:
            return i, "denied"
        before = self._auxiliary(j)
        is_past = _is_past(norm)
        is_progressive = norm.endswith("ing") and norm not in lexicon.NO_PROGRESSIVE and len(norm) > 4
        if before in _WITH_IS and (is_past or is_progressive):
            return (j, "ongoing") if is_progressive else (j, "done")
        if before.endswith("'d"):
            before = "had" if is_past and norm not in lexicon.SAME_IN_THE_PAST else "would"
        if is_past and (before in lexicon.LASTS or (before in lexicon.BE_NOW and "still" in self.norms[j:i])):
            return j, "lasting"
        if is_past and before in lexicon.HAVE:
            return self._perfect(j)
        if (is_past or is_progressive) and before in lexicon.BE:
            return self._after_be(j, is_progressive=is_progressive)
        if is_progressive:
            return self._governed(j, i)
        if before in lexicon.GET and is_past:
            return (j, "done") if before in ("got", "gotten") else None
        if not is_past or norm in lexicon.SAME_IN_THE_PAST:
            base = self._of_base(i, j, before)
            if base is not None or not is_past:
                return base
        return self._bare_past(i, j, before)

    def _is_named(self, i: int) -> bool:
        """Whether its capital, after a word without one, makes it a name: "a challenge to Marsh"."""
        return i > 0 and self.words[i].text[0].isupper() and self.words[i - 1].text[0].islower()

    def _of_base(self, i: int, j: int, before: str) -> tuple[int, Stage] | None:
        modal = self._modal(j, before, i)
        if modal is not None:
            return modal
        if before == "to":
            return self._infinitive(j)
        if before == "did":
            return j, "done"
        if before in ("do", "does") or before in lexicon.NO_SUBJECT:
            return None
        return self._coordinated(i, j)

    def _modal(self, j: int, before: str, verb: int) -> tuple[int, Stage] | None:
        between = self.norms[j + 1 : verb]
        if before in lexicon.SHALL:
            return j, "planned"
        if before in lexicon.WOULD:
            later = not lexicon.LATER_ON.isdisjoint(between) or self.norms[verb : verb + 3] == ["go", "on", "to"]
            return None if later else (j, "planned")
        if before in lexicon.MAY:
            seen = before in ("could", "can") and stem(self._norm(verb)) in lexicon.PERCEIVES
            return None if seen else (j, "possible")
        return None

    def _perfect(self, j: int) -> tuple[int, Stage] | None:
        """ "Has opened"; "will have opened" lies ahead, "may have opened" and "to have opened" are left open."""
        k = self._before(j)
        before = self._auxiliary(k)
        if k == -2 or before in lexicon.MAY or before in ("to", "would"):
            return None
        if self._auxiliary(j) != "had" and not _NOT_YET.isdisjoint(self.norms[max(0, j - GROUP) : j]):
            return None
        return (k, "planned") if before in lexicon.SHALL else (j, "done")

    def _after_be(self, j: int, *, is_progressive: bool) -> tuple[int, Stage] | None:
        be, k = self._auxiliary(j), self._before(j)
        if k == -2:
            return None
        before = self._auxiliary(k)
        if be == "be":
            if before in ("and", "or"):
                return self._coordinated(j, k)
            return self._modal(k, before, j) or (self._infinitive(k) if before == "to" else None)
        if be == "been":
            if before not in lexicon.HAVE:
                return None
            perfect = self._perfect(k)
            return (perfect[0], "was ongoing") if perfect and perfect[1] == "done" and is_progressive else perfect
        if be == "being":
            return (k, "ongoing" if before in lexicon.BE_NOW else "was ongoing") if before in lexicon.BE else None
        if be in lexicon.BE_NOW:
            return j, "ongoing" if is_progressive else "present"
        return j, "was ongoing" if is_progressive else "done"

    def _infinitive(self, to: int) -> tuple[int, Stage] | None:
        """What the word before "to" makes of the verb after it; None for a mere purpose ("stopped to rest")."""
        governor = self._before(to)
        if governor == -2:
            return None
        if to > 0 and self.norms[to - 1] in ("yet", "still"):
            return to - 1, "planned"
        if governor < 0:
            return (to, "planned") if to == 0 else None
        norm = self._auxiliary(governor)
        if norm in lexicon.BE:
            return governor, "planned"
        if norm == "whether":
            return governor, "weighed"
        if norm in _PARTICLES and governor > 0 and self._joined(governor):
            governor -= 1
            norm = self.norms[governor]
        own = _governs(norm)
        if own is not None:
            return governor, own
        if norm in lexicon.DID:
            return None if _is_ahead(self.found.get(governor)) else (governor, "done")
        for k in range(governor - 1, max(-1, governor - GROUP), -1):
            if not self._joined(k + 1, _HARD_BREAK):
                break
            if self.norms[k] in lexicon.MADE:
                return k, "planned"
        return (to, "planned") if self._opens_headline(to) else None

    def _opens_headline(self, to: int) -> bool:
        """Whether no more than a name stands before it, in words without a stop: "Council to close pool"."""
        before = self.text[: self.words[to].start]
        if to > HEADLINE or "," in before or self.text.rstrip().endswith("."):
            return False
        return not any(_is_finite(n) or n in STOP_WORDS - {"the", "of", "and", "in"} for n in self.norms[:to])

    def _governed(self, j: int, i: int) -> tuple[int, Stage] | None:
        """ "Is considering resigning", "plans on leaving", "finished reviewing"."""
        if self._norm(j) in ("on", "about", "of"):
            j = self._before(j)
        norm = self._norm(j)
        if norm in lexicon.WEIGHS or norm in ("propose", "proposed", "proposes", "suggested", "suggests"):
            return j, "weighed"
        if norm in ("plan", "plans", "planned", "planning") and j >= 0:
            return j, "planned"
        verb = self.found.get(j)
        if verb is None or verb.stage == "present":
            return None
        if stem(norm) in _ENDS:
            return self._position(verb.group), verb.stage
        if stem(norm) in _STARTS:
            return self._position(verb.group), "begun" if verb.stage == "done" else verb.stage
        return None

    def _bare_past(self, i: int, j: int, before: str) -> tuple[int, Stage] | None:
        if before in lexicon.NO_SUBJECT or before == "to" or before.endswith("'s"):
            return None
        if before in lexicon.SHALL | lexicon.WOULD | lexicon.MAY:
            return None
        if self._is_backshifted(i):
            return None
        caused = self._caused(i)
        if caused is not None:
            return caused
        inherited = self._coordinated(i, j)
        if inherited is not None and inherited[1] != "present":
            return inherited
        return i, "done"

    def _is_backshifted(self, i: int) -> bool:
        """ "Would vote before the matter went to court": the past stands for what is still to come."""
        near = self.norms[max(0, i - 2 * GROUP) : i]
        if _SUBORDINATES.isdisjoint(near):
            return False
        return any(n in lexicon.WOULD | lexicon.MAY | lexicon.SHALL or n.endswith("'d") for n in self.norms)

    def _caused(self, i: int) -> tuple[int, Stage] | None:
        """ "Plans to have the dress paid off"."""
        for k in range(i - 2, max(-1, i - GROUP), -1):
            if not self._joined(k + 1):
                return None
            if self.norms[k] in ("have", "get") and (j := self._before(k)) >= 0:
                before = self._auxiliary(j)
                return self._modal(j, before, k) or (self._infinitive(j) if before == "to" else None)
        return None

    def _coordinated(self, i: int, j: int) -> tuple[int, Stage] | None:
        """ "Will end the ban and lift the curfew": the second verb shares the first one's auxiliary."""
        listed = i > 0 and self.text[self.words[i - 1].end : self.words[i].start] == ", "
        if self._norm(j) not in ("and", "or", "then") and not listed:
            return None
        form = _form(self.norms[i])
        for k in range(i - 1, max(-1, i - 4 * GROUP), -1):
            if not self._joined(k + 1, _HARD_BREAK):
                return None
            deed = self.found.get(k)
            if deed is None or deed.group == deed.start or deed.stage == "present":
                continue
            if _form(self.norms[k]) == form:
                return self._position(deed.group), deed.stage
            return None
        return None

    # ------------------------------------------------------------ the noun beside a verb

    def _pass_on(self, i: int) -> None:
        """Gives the stage of a verb that carries none of its own meaning to the noun it governs."""
        verb = self.found.get(i)
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
        if base in _STARTS and stage == "done":
            return "begun"
        return stage if base in _STARTS | _CARRIES and stage != "present" else None

    def _phase_of_subject(self, i: int, verb: Deed) -> Stage | None:
        """ "A visit is planned", "talks have begun", "the review was completed"."""
        if verb.group < verb.start and self.norms[i] in lexicon.ARRANGED_FOR:
            return "planned"
        base = stem(self.norms[i])
        if base in _STARTS:
            return "begun" if verb.stage == "done" else verb.stage
        return verb.stage if base in _ENDS else None

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
            if norm in STOP_WORDS or k in self.found or _is_finite(norm) or not norm[0].isalpha():
                break
            if norm.endswith("ing") and k + 1 < len(self.norms) and self.norms[k + 1] in _BEFORE_A_NOUN:
                return None
            last = k
        return last


def _root(norm: str) -> Root:
    """ "Rebuilt" is "re" before an irregular past."""
    for prefix in lexicon.PREFIXES:
        root = norm.removeprefix(prefix)
        if root != norm and root in lexicon.IRREGULAR_PASTS:
            return Root(prefix, root)
    return Root("", norm)


def _is_past(norm: str) -> bool:
    if _root(norm).word in lexicon.IRREGULAR_PASTS:
        return True
    return norm.endswith("ed") and len(norm) > 3 and norm not in lexicon.NO_PAST


def _form(norm: str) -> str:
    if _is_past(norm):
        return "past"
    return "progressive" if norm.endswith("ing") else "base"


def _is_finite(norm: str) -> bool:
    return norm in lexicon.BE | lexicon.HAVE | lexicon.SHALL | lexicon.WOULD | lexicon.MAY or _is_past(norm)


def _governs(norm: str) -> Stage | None:
    """The stage of what follows "to" after this word."""
    if norm in lexicon.WEIGHS:
        return "weighed"
    if norm in lexicon.DECIDED:
        return "decided"
    if norm in lexicon.AGREED:
        return "announced"
    return "planned" if norm in lexicon.WANTS | lexicon.PLANS else None


def _is_ahead(deed: Deed | None) -> bool:
    return deed is not None and deed.stage in ("planned", "possible", "weighed")


def _stems(verbs: Sequence[str] | frozenset[str]) -> frozenset[str]:
    return frozenset(stem(v) for v in verbs)


_DEEDS_OF_NOUNS = {stem(noun): stem(verb) for noun, verb in lexicon.DEEDS_OF_NOUNS.items()}
_ANNOUNCES, _STARTS, _ENDS = _stems(lexicon.ANNOUNCES), _stems(lexicon.STARTS), _stems(lexicon.ENDS)
_ARRANGED = _stems(lexicon.ARRANGED)
_CARRIES = _stems(lexicon.ENDS | lexicon.DOES | lexicon.GETS)
