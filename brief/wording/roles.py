"""Who holds which role, where a sentence says so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from brief.wording.lexicons import english_roles as english
from brief.wording.lexicons.english_names import TITLE_HEADS
from brief.wording.names import NameMention, find_names
from brief.wording.role_phrases import LONGEST_ROLE, ROLES, RolePhrases
from brief.wording.text import REMEMBERED


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


class _Sentence(RolePhrases):
    """Looks for the role of each name of the sentence, in the order of how surely the text gives it."""

    def roles(self) -> Iterator[RoleMention]:
        for name in self.names:
            span = self._by_past_title(name) or self._by_title(name) if name.kind in ("person", "unknown") else None
            span = span or self._before(name) or self._after(name) or self._described(name)
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
        end = self.trimmed(name.start)
        start = end - len(name.title)
        return self.extended_left(start), end

    def _by_past_title(self, name: NameMention) -> tuple[int, int] | None:
        """ "then-Secretary of State Ada Holt": the title with its "then"."""
        match = _PAST_TITLE.search(self.folded, max(0, name.start - 60), name.start)
        return (match.start("title"), match.end("title")) if match else None

    def _after(self, name: NameMention) -> tuple[int, int] | None:
        at = name.end
        if age := _AGE.match(self.folded, at):
            at = age.end()
        first = self.word_from(at)
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
        before = self.word_before(name.start)
        return name.kind in ("unknown", "place") and before is not None and before.norm in english.BEFORE_PLACES

    def _told_after_who(self, who: int, name: NameMention) -> tuple[int, int] | None:
        """ "who heads the fund" from its verb on; of "who served as ambassador" and "who is the owner" the noun."""
        if self.has(who + 1, english.VERBS_OF_OFFICE):
            return self.words[who].start, self.clause_end(who + 1)
        if self.has(who + 1, english.SERVING) and self.has(who + 2, frozenset({"as"})):
            return self._phrase(who + 3, name, is_bare=True)
        if self.has(who + 1, english.COPULAS) and (told := self._phrase(who + 2, name, needs_determiner=True)):
            return told
        if self.has(who + 1, english.VERBS_OF_LIFE):
            end = self.clause_end(who + 1)
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
        if needs_determiner and self.is_possessor(first):
            needs_determiner, is_bare = False, True
        if not has_determiner and (needs_determiner or name.kind not in ("person", "unknown")):
            return None
        start = first + has_determiner
        wanted = ROLES if name.kind in ("person", "unknown") else english.ORGANISATION_NOUNS
        if name.kind == "unknown" and has_determiner:
            wanted = ROLES | english.ORGANISATION_NOUNS
        if self.has(first, frozenset({"one"})) and self.has(first + 1, frozenset({"of"})):
            return self.one_of(first)
        noun = self.last_noun(start, wanted)
        if noun is None and name.kind == "person" and self.has(first, english.INDEFINITE):
            noun = self.any_noun(start)
        if noun is None or not (has_determiner or is_bare or self._is_bare_role(start, noun)):
            return None
        return self.words[start].start, self.with_complement(noun)

    def _is_bare_role(self, start: int, noun: int) -> bool:
        """Without an article only what can be nothing else counts: "Tomas Brecht, Caldonian foreign minister," and
        "Pell Adair, head of the chamber".
        """
        before = self.words[start:noun]
        if not before:
            return self.has(noun + 1, english.TAKES_NOUN_PHRASE) and self.touch(noun)
        return all(
            w.norm in english.MODIFIERS or w.norm in TITLE_HEADS or w.start in self.name_starting for w in before
        ) or (
            # "policy director at the Open Lens Project": plain words, and what the office belongs to.
            len(before) <= 2
            and all(w.text.islower() and w.norm not in english.BREAKS for w in before)
            and self.has(noun + 1, english.TAKES_NOUN_PHRASE)
            and self.touch(noun)
        )

    def _before(self, name: NameMention) -> tuple[int, int] | None:
        """ "The head of the Straits Chamber of Commerce, Pell Adair, said"; "his counterpart, Ri Yong-ho." """
        comma = self.trimmed(name.start) - 1
        if name.kind in ("state", "place", "event") or comma < 1 or self.folded[comma] != ",":
            return None
        is_body = name.kind in ("organisation", "media", "group")
        wanted = english.ORGANISATION_NOUNS if is_body else ROLES
        if name.kind == "unknown":
            wanted = ROLES | english.ORGANISATION_NOUNS
        if not _AFTER_NAME.match(self.folded, name.end):
            return None
        last = self.ending.get(comma)
        if last is None:
            return None
        for i in range(last, max(-1, last - LONGEST_ROLE), -1):
            if i < last and self.folded[self.words[i].end : self.words[i + 1].start] not in (" ", "\n"):
                return None
            if self.words[i].norm in wanted:
                if i < last and self.words[i + 1].norm not in english.TAKES_NOUN_PHRASE:
                    return None
                start = self.from_determiner(self.words[i].start)
                opener = self.word_before(start)
                is_definite = opener is not None and (
                    opener.norm in english.DETERMINERS - {"one"} or self.is_possessor(self.ending[opener.end])
                )
                return (start, comma) if is_definite or self.text[start].isupper() else None
        return None

    def _described(self, name: NameMention) -> tuple[int, int] | None:
        """What an organisation is, right before its name: "the newspaper Halden Post", "CNN affiliate Teletica"."""
        if name.kind not in ("organisation", "media", "unknown"):
            return None
        noun = self.word_before(name.start)
        if noun is None or noun.end != name.start - 1 or not noun.text.islower():
            return None
        if noun.norm not in english.DESCRIBES_ORGANISATION and not noun.norm.endswith(("owner", "maker")):
            return None
        return self.extended_left(noun.start), noun.end

    def _affiliation(self, start: int, end: int, name: NameMention) -> str | None:
        inside = [n for n in self._names_within(start, end) if n is not name and n.kind != "person"]
        rank = {"organisation": 0, "media": 0, "group": 1, "state": 2, "unknown": 3, "place": 4, "event": 5}
        return min(inside, key=lambda n: rank[n.kind]).text if inside else None

    def _names_within(self, start: int, end: int) -> Sequence[NameMention]:
        first = bisect_left(self.names, start, key=lambda n: n.start)
        last = bisect_right(self.names, end, key=lambda n: n.end)
        return self.names[first:last]
