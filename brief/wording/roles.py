"""Who holds which role, where a sentence says so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from brief.wording.lexicons import english_roles as english
from brief.wording.lexicons.english_names import ROLE_NOUNS, TITLE_HEADS, TRADE_ENDINGS
from brief.wording.lexicons.english_verbs import FINITE_VERBS
from brief.wording.lexicons.places import NATIONALITIES
from brief.wording.names import NameMention, find_names
from brief.wording.text import REMEMBERED, Word, fold, words


@dataclass(frozen=True, slots=True)
class RoleMention:
    """`name` as printed, `role` the words of the text ("Caldonia's foreign minister", "a lawyer who represents nine of
    the men" -> "lawyer"), `affiliation` the organisation or state inside the role where there is one.
    """

    name: str
    name_start: int
    name_end: int
    role: str
    role_start: int
    role_end: int
    affiliation: str | None = None


_ROLES = ROLE_NOUNS | english.ROLE_EXTRAS | frozenset(w for w in TITLE_HEADS if w not in english.HONORIFICS)
_LONGEST_ROLE = 12
"""Words on either side of a name among which its role is looked for."""
_SPEAKING = frozenset({"says", "said", "told", "added", "wrote", "who", "that"})
_CHIEF = frozenset({"chief", "waiting"})
_LONGEST_WHO = 12
"""Words of a clause with "who" that is short enough to tell what somebody is."""
_AGE = re.compile(r",? \(?(?:aged )?\d{1,3}\)?(?=,| )")
_PAST_TITLE = re.compile(r"(?<![\w-])(?P<title>(?:then|ex)-[A-Z][a-z]+(?: (?:of |for )?[A-Z][a-z]+){0,3}) $")
_AFTER_NAME = re.compile(r"\s*(?:[,.;:)!?]|$|and\b)")


@lru_cache(maxsize=REMEMBERED)
def find_roles(text: str, language: str = "en") -> tuple[RoleMention, ...]:
    """Titles before names, appositions after and before them, "X, who heads Y", "X is the Y of Z".

    Of organisations too: "the Littoral Council, a regional bloc". One role for a name in one place, in order of names.
    """
    return tuple(_Sentence(text).roles()) if language == "en" and find_names(text) else ()


class _Sentence:
    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self.names = find_names(text)
        self.words = words(text)
        self._at = {w.start: i for i, w in enumerate(self.words)}
        self._ending = {w.end: i for i, w in enumerate(self.words)}
        self._name_ending = {n.end: n for n in self.names}
        self._name_starting = {n.start: n for n in self.names}

    def roles(self) -> Iterator[RoleMention]:
        for name in self.names:
            span = self._by_past_title(name) or self._by_title(name) if name.kind in ("person", "unknown") else None
            span = span or self._after(name) or self._before(name) or self._described(name)
            if span is not None:
                start, end = span
                yield RoleMention(
                    name.text,
                    name.start,
                    name.end,
                    self.text[start:end],
                    start,
                    end,
                    self._affiliation(start, end, name),
                )

    def _by_title(self, name: NameMention) -> tuple[int, int] | None:
        """The title, and what belongs to it in front: "State Department spokeswoman"."""
        if name.title is None or name.title.lower().rstrip(".") in english.HONORIFICS:
            return None
        end = self._trimmed(name.start)
        start = end - len(name.title)
        return self._extended_left(start), end

    def _by_past_title(self, name: NameMention) -> tuple[int, int] | None:
        """ "then-Secretary of State Ada Holt": the title with its "then"."""
        match = _PAST_TITLE.search(self.folded, max(0, name.start - 60), name.start)
        return (match.start("title"), match.end("title")) if match else None

    def _after(self, name: NameMention) -> tuple[int, int] | None:
        at = name.end
        if age := _AGE.match(self.folded, at):
            at = age.end()
        first = self._word_from(at)
        if first is None or self._is_scene(name):
            return None
        gap = self.folded[at : self.words[first].start]
        if gap.strip() == ",":
            if self.words[first].norm == "who":
                return self._told_after_who(first, name)
            if self.words[first].norm in english.IN_COURT and name.kind in ("person", "unknown"):
                return self.words[first].start, self.words[first].end
            return self._phrase(first, name)
        if gap.strip() == "" and self.words[first].norm in english.COPULAS and name.kind != "state":
            return self._phrase(first + 1, name, needs_determiner=True)
        return None

    def _is_scene(self, name: NameMention) -> bool:
        """Whether a name that no text gives a kind is a place: "in Chelsea, the mayor said"."""
        before = self._word_before(name.start)
        return name.kind in ("unknown", "place") and before is not None and before.norm in english.BEFORE_PLACES

    def _told_after_who(self, who: int, name: NameMention) -> tuple[int, int] | None:
        """ "who heads the fund" from its verb on; of "who served as ambassador" and "who is the owner" the noun."""
        if self._has(who + 1, english.VERBS_OF_OFFICE):
            return self.words[who].start, self._clause_end(who + 1)
        if self._has(who + 1, english.SERVING) and self._has(who + 2, frozenset({"as"})):
            return self._phrase(who + 3, name, is_bare=True)
        if self._has(who + 1, english.COPULAS) and (told := self._phrase(who + 2, name, needs_determiner=True)):
            return told
        if self._has(who + 1, english.VERBS_OF_LIFE):
            end = self._clause_end(who + 1)
            is_short = len(self.text[self.words[who].start : end].split()) <= _LONGEST_WHO
            return (self.words[who].start, end) if is_short else None
        return None

    def _phrase(
        self, first: int, name: NameMention, *, needs_determiner: bool = False, is_bare: bool = False
    ) -> tuple[int, int] | None:
        """A role that begins at a word: an article, what describes it, a role noun, and "of" with what follows.

        `needs_determiner`: only behind an article, or somebody's ("Obama's nominee"). `is_bare`: also without.
        """
        if first >= len(self.words):
            return None
        has_determiner = self.words[first].norm in english.DETERMINERS
        if needs_determiner and self._is_possessor(first):
            needs_determiner, is_bare = False, True
        if not has_determiner and (needs_determiner or name.kind not in ("person", "unknown")):
            return None
        start = first + has_determiner
        wanted = _ROLES if name.kind in ("person", "unknown") else english.ORGANISATION_NOUNS
        if name.kind == "unknown" and has_determiner:
            wanted = _ROLES | english.ORGANISATION_NOUNS
        if self._has(first, frozenset({"one"})) and self._has(first + 1, frozenset({"of"})):
            return self._one_of(first)
        noun = self._last_noun(start, wanted)
        if noun is None and name.kind == "person" and self._has(first, english.INDEFINITE):
            noun = self._any_noun(start)
        if noun is None or not (has_determiner or is_bare or self._is_bare_role(start, noun)):
            return None
        return self.words[start].start, self._with_complement(noun)

    def _one_of(self, first: int) -> tuple[int, int] | None:
        """ "one of the analysts", up to the next comma."""
        end = self._clause_end(first)
        return (self.words[first].start, end) if len(self.text[self.words[first].start : end].split()) <= 8 else None

    def _any_noun(self, start: int) -> int | None:
        """Behind a person's name and "a", whatever is told of him: "a climate model builder at the centre"."""
        for i in range(start, min(start + 5, len(self.words))):
            word = self.words[i]
            if word.norm in english.NO_ROLES or word.norm in english.BREAKS or not word.text[0].islower():
                return None
            follows = self.words[i + 1].norm if i + 1 < len(self.words) else ""
            if not self._touch(i):
                return i if self.folded[word.end : word.end + 1] in (",", ".", ";") else None
            if follows in english.TAKES_NOUN_PHRASE | {"who", "from", "in", "with"}:
                return i
        return None

    def _last_noun(self, start: int, wanted: frozenset[str]) -> int | None:
        """The role noun that ends the run of words from `start` on without a break, a preposition or a verb form."""
        found = None
        for i in range(start, min(start + _LONGEST_ROLE, len(self.words))):
            if i > start and self.folded[self.words[i - 1].end : self.words[i].start] not in (" ", ". ", "\n"):
                break
            norm = self.words[i].norm
            if norm in wanted or (wanted is not english.ORGANISATION_NOUNS and norm.endswith(TRADE_ENDINGS)):
                found = i
            elif found is not None:
                # "spokesman said", "minister of", "leader Kim": the noun was the last word of the role.
                break
            elif norm in english.BREAKS:
                return None
        return found

    def _is_bare_role(self, start: int, noun: int) -> bool:
        """Without an article only what can be nothing else counts: "Tomas Brecht, Caldonian foreign minister," and
        "Pell Adair, head of the chamber".
        """
        before = self.words[start:noun]
        if not before:
            return self._has(noun + 1, english.TAKES_NOUN_PHRASE) and self._touch(noun)
        return all(
            w.norm in english.MODIFIERS or w.norm in TITLE_HEADS or w.start in self._name_starting for w in before
        ) or (
            # "policy director at the Open Lens Project": plain words, and what the office belongs to.
            len(before) <= 2
            and all(w.text.islower() and w.norm not in english.BREAKS for w in before)
            and self._has(noun + 1, english.TAKES_NOUN_PHRASE)
            and self._touch(noun)
        )

    def _with_complement(self, noun: int) -> int:
        """The end of a role: with "of Costa Rica's civil aviation agency", without a relative clause.

        A second office joined by "and" belongs to it: "historian and political analyst".
        """
        takes = english.TAKES_NOUN_PHRASE
        if self.words[noun].norm in english.NOUNS_BEFORE_TO:
            takes |= {"to"}
        last = noun + 2 if self._has(noun + 1, frozenset({"in"})) and self._has(noun + 2, _CHIEF) else noun
        if self._has(noun + 1, frozenset({"and"})) and self._touch(noun) and self._touch(noun + 1):
            second = self._last_noun(noun + 2, _ROLES)
            if second is not None and self.words[noun + 2].text[0].islower():
                last = second
        while self._touch(last) and self._has(last + 1, takes):
            end = self._noun_phrase_end(last + 2)
            if end is None or not self._touch(last + 1):
                break
            last, takes = end, english.TAKES_NOUN_PHRASE
        return self.words[last].end

    def _noun_phrase_end(self, first: int) -> int | None:
        """Index of the last word of the noun phrase that begins at a word: a name with what belongs to it
        ("South Korean President Moon Jae-in", "Seeds of Peace"), or plain words before the next preposition or verb.
        """
        i = first + 1 if self._has(first, english.DETERMINERS) else first
        if i >= len(self.words) or self.words[i].norm in english.BREAKS:
            return None
        last = i
        while last + 1 < min(first + _LONGEST_ROLE, len(self.words)) and self._goes_on_to(last + 1):
            name = self._name_starting.get(self.words[last + 1].start)
            last += 1
            while name is not None and self.words[last].end < name.end and last + 1 < len(self.words):
                last += 1
        name = self._name_starting.get(self.words[i].start)
        while name is not None and self.words[last].end < name.end and last + 1 < len(self.words):
            last += 1
        return last

    def _goes_on_to(self, i: int) -> bool:
        """Whether a noun phrase goes on with this word, having had the one before it."""
        word, before = self.words[i], self.words[i - 1]
        gap = self.folded[before.end : word.start]
        if gap not in (" ", "\n", "' "):
            return False
        if word.norm == "and":
            after = self.words[i + 1] if i + 1 < len(self.words) else None
            return before.text[0].isupper() and after is not None and after.text[0].isupper() and self._touch(i)
        if word.text[0].isupper():
            return True
        name = self._name_ending.get(before.end)
        is_name = before.text[0].isupper() and not (name is not None and name.kind in ("state", "organisation"))
        is_name = is_name and before.text not in NATIONALITIES
        owned = self._is_possessor(i - 1)
        plain = word.norm not in english.BREAKS and word.norm not in FINITE_VERBS and not word.norm.endswith("ly")
        return plain and (owned or not is_name) and word.norm not in _SPEAKING

    def _before(self, name: NameMention) -> tuple[int, int] | None:
        """ "The head of the Straits Chamber of Commerce, Pell Adair, said"; "his counterpart, Ri Yong-ho." """
        comma = self._trimmed(name.start) - 1
        if name.kind in ("state", "place", "event") or comma < 1 or self.folded[comma] != ",":
            return None
        is_body = name.kind in ("organisation", "media", "group")
        wanted = english.ORGANISATION_NOUNS if is_body else _ROLES
        if not _AFTER_NAME.match(self.folded, name.end):
            return None
        last = self._ending.get(comma)
        if last is None:
            return None
        for i in range(last, max(-1, last - _LONGEST_ROLE), -1):
            if i < last and self.folded[self.words[i].end : self.words[i + 1].start] not in (" ", "\n"):
                return None
            if self.words[i].norm in wanted:
                if i < last and self.words[i + 1].norm not in english.TAKES_NOUN_PHRASE:
                    return None
                start = self._from_determiner(self.words[i].start)
                opener = self._word_before(start)
                is_definite = opener is not None and (
                    opener.norm in english.DETERMINERS - {"one"} or self._is_possessor(self._ending[opener.end])
                )
                return (start, comma) if is_definite or self.text[start].isupper() else None
        return None

    def _from_determiner(self, start: int) -> int:
        """The start of a role with all plain words before it back to an article or an owner, else as usual."""
        at = start
        for _ in range(4):
            word = self._word_before(at)
            if word is None or word.end != at - 1:
                break
            if word.norm in english.DETERMINERS or self._is_possessor(self._ending[word.end]):
                return at
            if not word.text.islower() or word.norm in english.BREAKS:
                break
            at = word.start
        return self._extended_left(start)

    def _is_possessor(self, i: int) -> bool:
        """Whether a word is somebody's or something's: "court's", "Obama's"."""
        return i < len(self.words) and self.words[i].text.replace("’", "'").endswith(("'s", "s'"))

    def _described(self, name: NameMention) -> tuple[int, int] | None:
        """What an organisation is, right before its name: "the newspaper Halden Post", "CNN affiliate Teletica"."""
        if name.kind not in ("organisation", "media", "unknown"):
            return None
        noun = self._word_before(name.start)
        if noun is None or noun.end != name.start - 1 or not noun.text.islower():
            return None
        if noun.norm not in english.DESCRIBES_ORGANISATION and not noun.norm.endswith(("owner", "maker")):
            return None
        return self._extended_left(noun.start), noun.end

    def _extended_left(self, start: int) -> int:
        """The start of a role with the modifiers and names right before it."""
        for _ in range(6):
            name = self._name_before(start)
            if name is not None and name.kind != "person":
                start = name.start
                continue
            word = self._word_before(start)
            if word is None or not self._may_modify(word):
                break
            start = word.start
        return start

    def _may_modify(self, word: Word) -> bool:
        """ "former", "left-wing", and the first half of an office: "secretary general"."""
        half = word.norm in TITLE_HEADS
        return word.norm in english.MODIFIERS or (word.text.islower() and ("-" in word.text or half))

    def _name_before(self, start: int) -> NameMention | None:
        """The name that ends right before an offset, its possessive ending aside."""
        for gap in (" ", "'s ", "' ", "\n"):
            if self.folded.endswith(gap, 0, start) and (name := self._name_ending.get(start - len(gap))):
                return name
        return None

    def _trimmed(self, end: int) -> int:
        while end > 0 and self.folded[end - 1].isspace():
            end -= 1
        return end

    def _word_before(self, start: int) -> Word | None:
        end = self._trimmed(start)
        i = self._ending.get(end)
        return self.words[i] if i is not None and end < start else None

    def _word_from(self, at: int) -> int | None:
        return next((i for i in (self._at.get(at + k) for k in range(4)) if i is not None), None)

    def _touch(self, i: int) -> bool:
        return i + 1 < len(self.words) and self.folded[self.words[i].end : self.words[i + 1].start] in (" ", "\n")

    def _has(self, i: int, wanted: frozenset[str]) -> bool:
        return i < len(self.words) and self.words[i].norm in wanted

    def _clause_end(self, i: int) -> int:
        while self._touch(i):
            i += 1
        return self.words[i].end

    def _affiliation(self, start: int, end: int, name: NameMention) -> str | None:
        inside = [n for n in self._names_within(start, end) if n is not name and n.kind != "person"]
        rank = {"organisation": 0, "media": 0, "group": 1, "state": 2, "unknown": 3, "place": 4, "event": 5}
        return min(inside, key=lambda n: rank[n.kind]).text if inside else None

    def _names_within(self, start: int, end: int) -> Sequence[NameMention]:
        first = bisect_left(self.names, start, key=lambda n: n.start)
        last = bisect_right(self.names, end, key=lambda n: n.end)
        return self.names[first:last]
