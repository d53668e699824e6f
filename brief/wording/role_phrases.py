"""The words around a name in which its role is told: where a role begins, and how far it reaches."""

from __future__ import annotations

from brief.wording.lexicons import english_roles as english
from brief.wording.lexicons.english_names import ROLE_NOUNS, TITLE_HEADS, TRADE_ENDINGS
from brief.wording.lexicons.english_verbs import FINITE_VERBS
from brief.wording.lexicons.places import NATIONALITIES
from brief.wording.names import NameMention, find_names
from brief.wording.text import Word, fold, words

ROLES = ROLE_NOUNS | english.ROLE_EXTRAS | frozenset(w for w in TITLE_HEADS if w not in english.HONORIFICS)
"""Nouns that say what somebody is."""
LONGEST_ROLE = 12
"""Words on either side of a name among which its role is looked for."""
_SPEAKING = frozenset({"says", "said", "told", "added", "wrote", "who", "that"})
_CHIEF = frozenset({"chief", "waiting"})


class RolePhrases:
    """One sentence: its words by number, its names by where they begin and end. Spans count code points of `text`."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold(text)
        self.names = find_names(text)
        self.words = words(text)
        self.at = {w.start: i for i, w in enumerate(self.words)}
        self.ending = {w.end: i for i, w in enumerate(self.words)}
        self.name_ending = {n.end: n for n in self.names}
        self.name_starting = {n.start: n for n in self.names}

    def one_of(self, first: int) -> tuple[int, int] | None:
        """ "one of the analysts", up to the next comma."""
        end = self.clause_end(first)
        return (self.words[first].start, end) if len(self.text[self.words[first].start : end].split()) <= 8 else None

    def any_noun(self, start: int) -> int | None:
        """Behind a person's name and "a", whatever is told of him: "a climate model builder at the centre"."""
        for i in range(start, min(start + 5, len(self.words))):
            word = self.words[i]
            if word.norm in english.NO_ROLES or word.norm in english.BREAKS or not word.text[0].islower():
                return None
            follows = self.words[i + 1].norm if i + 1 < len(self.words) else ""
            if not self.touch(i):
                return i if self.folded[word.end : word.end + 1] in (",", ".", ";") else None
            if follows in english.TAKES_NOUN_PHRASE | {"who", "from", "in", "with"}:
                return i
        return None

    def last_noun(self, start: int, wanted: frozenset[str]) -> int | None:
        """The role noun that ends the run of words from `start` on without a break, a preposition or a verb form."""
        found = None
        for i in range(start, min(start + LONGEST_ROLE, len(self.words))):
            if i > start and self.folded[self.words[i - 1].end : self.words[i].start] not in (" ", ". ", "\n"):
                break
            norm = self.words[i].norm
            if norm in wanted or (wanted is not english.ORGANISATION_NOUNS and norm.endswith(TRADE_ENDINGS)):
                found = i
            elif found is not None:
                # "spokesman said", "minister of", "leader Kim": the noun was the last word of the role; of "the head
                # steward," it was not.
                if norm not in english.BREAKS | FINITE_VERBS and self.words[i].text.islower() and self._closes(i):
                    found = i
                break
            elif norm in english.BREAKS:
                return None
        return found

    def with_complement(self, noun: int) -> int:
        """The end of a role: with "of Costa Rica's civil aviation agency", without a relative clause.

        A second office joined by "and" belongs to it: "historian and political analyst".
        """
        takes = english.TAKES_NOUN_PHRASE
        if self.words[noun].norm in english.NOUNS_BEFORE_TO:
            takes |= {"to"}
        last = noun + 2 if self.has(noun + 1, frozenset({"in"})) and self.has(noun + 2, _CHIEF) else noun
        if self.has(noun + 1, frozenset({"and"})) and self.touch(noun) and self.touch(noun + 1):
            second = self.last_noun(noun + 2, ROLES)
            if second is not None and self.words[noun + 2].text[0].islower():
                last = second
        while self.touch(last) and self.has(last + 1, takes):
            end = self.noun_phrase_end(last + 2)
            if end is None or not self.touch(last + 1):
                break
            last, takes = end, english.TAKES_NOUN_PHRASE
        return self.words[last].end

    def noun_phrase_end(self, first: int) -> int | None:
        """Index of the last word of the noun phrase that begins at a word: a name with what belongs to it
        ("South Korean President Moon Jae-in", "Seeds of Peace"), or plain words before the next preposition or verb.
        """
        i = first + 1 if self.has(first, english.DETERMINERS) else first
        if i >= len(self.words) or self.words[i].norm in english.BREAKS:
            return None
        last = i
        while last + 1 < min(first + LONGEST_ROLE, len(self.words)) and self.goes_on_to(last + 1):
            name = self.name_starting.get(self.words[last + 1].start)
            last += 1
            while name is not None and self.words[last].end < name.end and last + 1 < len(self.words):
                last += 1
        name = self.name_starting.get(self.words[i].start)
        while name is not None and self.words[last].end < name.end and last + 1 < len(self.words):
            last += 1
        return last

    def goes_on_to(self, i: int) -> bool:
        """Whether a noun phrase goes on with this word, having had the one before it."""
        word, before = self.words[i], self.words[i - 1]
        gap = self.folded[before.end : word.start]
        if gap not in (" ", "\n", "' "):
            return False
        if word.norm == "and":
            after = self.words[i + 1] if i + 1 < len(self.words) else None
            return before.text[0].isupper() and after is not None and after.text[0].isupper() and self.touch(i)
        if word.text[0].isupper():
            return True
        name = self.name_ending.get(before.end)
        is_name = before.text[0].isupper() and not (name is not None and name.kind in ("state", "organisation"))
        is_name = is_name and before.text not in NATIONALITIES
        owned = self.is_possessor(i - 1)
        plain = word.norm not in english.BREAKS and word.norm not in FINITE_VERBS and not word.norm.endswith("ly")
        return plain and (owned or not is_name) and word.norm not in _SPEAKING

    def from_determiner(self, start: int) -> int:
        """The start of a role with all plain words before it back to an article or an owner, else as usual."""
        at = start
        for _ in range(4):
            word = self.word_before(at)
            if word is None or word.end != at - 1:
                break
            if word.norm in english.DETERMINERS or self.is_possessor(self.ending[word.end]):
                return at
            if not word.text.islower() or word.norm in english.BREAKS:
                break
            at = word.start
        return self.extended_left(start)

    def is_possessor(self, i: int) -> bool:
        """Whether a word is somebody's or something's: "court's", "Obama's"."""
        return i < len(self.words) and self.words[i].text.replace("’", "'").endswith(("'s", "s'"))

    def extended_left(self, start: int) -> int:
        """The start of a role with the modifiers and names right before it."""
        for _ in range(6):
            name = self.name_before(start)
            if name is not None and name.kind != "person":
                start = name.start
                continue
            word = self.word_before(start)
            if word is None or not self.may_modify(word):
                break
            start = word.start
        return start

    def may_modify(self, word: Word) -> bool:
        """ "former", "left-wing", and the first half of an office: "secretary general"."""
        half = word.norm in TITLE_HEADS
        return word.norm in english.MODIFIERS or (word.text.islower() and ("-" in word.text or half))

    def name_before(self, start: int) -> NameMention | None:
        """The name that ends right before an offset, its possessive ending aside."""
        for gap in (" ", "'s ", "' ", "\n"):
            if self.folded.endswith(gap, 0, start) and (name := self.name_ending.get(start - len(gap))):
                return name
        return None

    def trimmed(self, end: int) -> int:
        while end > 0 and self.folded[end - 1].isspace():
            end -= 1
        return end

    def word_before(self, start: int) -> Word | None:
        end = self.trimmed(start)
        i = self.ending.get(end)
        return self.words[i] if i is not None and end < start else None

    def word_from(self, at: int) -> int | None:
        return next((i for i in (self.at.get(at + k) for k in range(4)) if i is not None), None)

    def touch(self, i: int) -> bool:
        return i + 1 < len(self.words) and self.folded[self.words[i].end : self.words[i + 1].start] in (" ", "\n")

    def _closes(self, i: int) -> bool:
        return self.folded[self.words[i].end : self.words[i].end + 1] in (",", ".", ";", "")

    def has(self, i: int, wanted: frozenset[str]) -> bool:
        return i < len(self.words) and self.words[i].norm in wanted

    def clause_end(self, i: int) -> int:
        while self.touch(i):
            i += 1
        return self.words[i].end
