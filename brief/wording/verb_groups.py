"""The stage that the words of its group give a verb: "will open", "is to be opened", "has opened"."""

from __future__ import annotations

from brief.wording.lexicons import english_stages as lexicon
from brief.wording.lexicons.english_words import STOP_WORDS
from brief.wording.text import stem
from brief.wording.verb_words import (
    ENDS,
    GROUP,
    HARD_BREAK,
    STARTS,
    Deed,
    Stage,
    VerbWords,
    form_of,
    is_finite,
    is_past_form,
)

_SUBORDINATES = frozenset("before when until once if after as unless till whether while".split())
_NOT_YET = frozenset("until till once when unless if whether before".split())
_PARTICLES = frozenset("on out up off back over in".split())
_WITH_IS = frozenset("he's she's it's that's who's there's what's".split())
_DO = frozenset("do did done doing".split())
_WANT = frozenset("want wants wanted".split())
HEADLINE = 8
"""Words of a headline before "to", as in "Council to close pool"."""


class VerbGroups(VerbWords):
    """Each reading is the position where the group begins, and the stage it gives; None where it gives none."""

    def _may_be_verb(self, i: int) -> bool:
        norm = self.norms[i]
        if norm == "have":
            return i > 0 and self.norms[i - 1] == "to" and not is_past_form(self._next(i))
        if norm in STOP_WORDS:
            return norm in _DO and i + 1 < len(self.norms) and self.norms[i + 1] in ("so", "it", "this", "that")
        return norm[0].isalpha()

    def _stage(self, i: int) -> tuple[int, Stage] | None:
        norm, j = self.norms[i], self._before(i)
        if self._is_named(i) or norm in lexicon.WEIGHS or stem(norm) in lexicon.NO_DEEDS:
            return None
        if j == -2:
            return i, "denied"
        before = self._auxiliary(j)
        is_past = is_past_form(norm)
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
            return self._after_be(j, i, is_progressive=is_progressive)
        if is_progressive:
            return self._governed(j)
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

    def _after_be(self, j: int, verb: int, *, is_progressive: bool) -> tuple[int, Stage] | None:
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
        if be in lexicon.BE_NOW and self.norms[verb] in lexicon.ON_THE_WAY:
            return j, "planned"
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
            if not self._joined(k + 1, HARD_BREAK):
                break
            if self.norms[k] in lexicon.MADE:
                return k, "planned"
        return (to, "planned") if self._opens_headline(to) else None

    def _opens_headline(self, to: int) -> bool:
        """Whether no more than a name stands before it, in words without a stop: "Council to close pool"."""
        before = self.text[: self.words[to].start]
        if to > HEADLINE or self._norm(to - 1) in lexicon.FAILS or "," in before or self.text.rstrip().endswith("."):
            return False
        return not any(is_finite(n) or n in STOP_WORDS - {"the", "of", "and", "in"} for n in self.norms[:to])

    def _governed(self, j: int) -> tuple[int, Stage] | None:
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
        if stem(norm) in ENDS:
            return self._position(verb.group), verb.stage
        if stem(norm) in STARTS:
            return self._position(verb.group), "begun" if verb.stage == "done" else verb.stage
        return None

    def _bare_past(self, i: int, j: int, before: str) -> tuple[int, Stage] | None:
        if before in lexicon.NO_SUBJECT or before == "to" or before.endswith("'s") or "-" in self.norms[i]:
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
        """ "Plans to have the dress paid off", "wants the mill closed"."""
        for k in range(i - 2, max(-1, i - GROUP), -1):
            if not self._joined(k + 1):
                return None
            if self.norms[k] in _WANT:
                return k, "possible"
            if self.norms[k] in ("have", "get") and (j := self._before(k)) >= 0:
                before = self._auxiliary(j)
                return self._modal(j, before, k) or (self._infinitive(j) if before == "to" else None)
        return None

    def _coordinated(self, i: int, j: int) -> tuple[int, Stage] | None:
        """ "Will end the ban and lift the curfew": the second verb shares the first one's auxiliary."""
        listed = i > 0 and self.text[self.words[i - 1].end : self.words[i].start] == ", "
        if self._norm(j) not in ("and", "or", "then") and not listed:
            return None
        form = form_of(self.norms[i])
        for k in range(i - 1, max(-1, i - 4 * GROUP), -1):
            if not self._joined(k + 1, HARD_BREAK):
                return None
            deed = self.found.get(k)
            if deed is None or deed.group == deed.start or deed.stage == "present":
                continue
            if form_of(self.norms[k]) == form:
                return self._position(deed.group), deed.stage
            return None
        return None


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
