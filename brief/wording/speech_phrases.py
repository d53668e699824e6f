"""Noun phrases that may speak, read backwards from their last word."""

from __future__ import annotations

import re

from brief.document import Span
from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_roles import MODIFIERS
from brief.wording.lexicons.english_speech import CUES, UTTERED
from brief.wording.names import NameMention
from brief.wording.speakers import head_of, is_speaker, is_speaking_noun
from brief.wording.speech_frames import BLANK, Frame, Framed
from brief.wording.text import Word

LONGEST = 16
"""Words in the longest noun phrase that is taken for a speaker."""
MOST_STARTS = 6
"""Words of one phrase at which it is tried to begin."""
LONGEST_ROLE = 5
"""Words of a role without an article before a name."""

PLAIN_GAP = re.compile(r"(?:\s+|\s'|\s?\(|\)\s|\.\s|'\s|\s?\"|\"\s|/|\s?&\s|\.|\s\()")
"""What may stand between two words of one noun phrase."""
ABBREVIATED = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr|Inc|Co|Corp|U\.S|[A-Z](?:\.[A-Z])*)"
)
"""A word whose full stop ends no phrase."""


class Phrases:
    """The noun phrases of one frame."""

    def __init__(self, source: Framed, frame: Frame, names: tuple[NameMention, ...]) -> None:
        """`names` are those that stand in the frame, in order."""
        self._source = source
        self._frame = frame
        self.words = frame.words
        self._names = names

    def ending_at(self, last: int) -> Span | None:
        """The noun phrase whose last word is `last`, or the last before an adjunct: "China on Friday"."""
        last = self._before_adjunct(last)
        if last < 0:
            return None
        if self.words[last].norm in english.PRONOUNS - {"who"}:
            return Span(self.words[last].start, self.words[last].end)
        start = self._reach_back(last)
        for first in self._starts(self._past_bracket(start, last), last):
            run = self.words[first : last + 1]
            if self.may_start(first) and is_speaker(run, self._names):
                return Span(self.words[first].start, self.end_of(last))
        return None

    def _before_adjunct(self, last: int) -> int:
        """Past "on Friday", "last week", "in recent days", "meanwhile" and "himself", read backwards."""
        while last > 0:
            norm = self.words[last].norm
            if not PLAIN_GAP.fullmatch(self.gap(last)) or ")" in self.gap(last):
                return last
            if self._is_within_name(last):
                return last
            if norm in english.TRAILING:
                last -= 1
            elif norm in english.WEEKDAYS or norm in english.SPANS_OF_TIME:
                k = last - 1
                while k >= 0 and self.words[k].norm in english.BEFORE_A_TIME | english.WEEKDAYS:
                    k -= 1
                if k < 0 or (k == last - 1 and norm in english.SPANS_OF_TIME):
                    return last
                last = k
            else:
                return last
        return last

    def _past_bracket(self, start: int, last: int) -> int:
        """The first word after the last bracket that opens before the word `last` and does not close."""
        for i in range(last, start, -1):
            gap = self.gap(i)
            if ")" in gap:
                return start
            if "(" in gap:
                return i if ")" not in self.gap(last + 1) else start
        return start

    def end_of(self, last: int) -> int:
        end = self.words[last].end
        closed = self._source.masked[end : end + 2] == ".)"
        if not closed and self._source.masked[end : end + 1] == "." and "." in self.words[last].text:
            return end + 1
        # The mark of an abbreviation or a bracket belongs to the name: "Sen. Ada Roe (D-Mo.)".
        tail = self._source.masked[end : end + 2]
        return end + 2 if tail == ".)" else end + 1 if tail[:1] == ")" else end

    def _reach_back(self, last: int) -> int:
        """The first word that may belong to a noun phrase that ends at `last`."""
        start = last
        relative = False
        while start > 0 and last - start < LONGEST:
            gap = self.gap(start)
            previous = self.words[start - 1]
            if not PLAIN_GAP.fullmatch(gap) or (gap.startswith(".") and not ABBREVIATED.fullmatch(previous.text)):
                break
            if (
                previous.norm == "which"
                or previous.norm in english.WEEKDAYS | english.MONTHS
                or previous.norm in ("after", "before")
            ):
                break
            if ")" in gap or self._begins_anew(start) or self._is_act(start - 1):
                break
            if previous.text in english.SPANS_OF_TIME and self.words[start].text[0].isupper():
                break
            if previous.norm == "who":
                relative = True
            if previous.norm == "and" and not self.joins_names(start):
                pair = self._pair_before(start - 1)
                if pair is None:
                    break
                start = pair
                continue
            if previous.norm in english.CLAIMS and self.words[start].text[0].isupper():
                break
            if self._stops(previous.norm) and not relative and not self._in_relative(start - 1):
                break
            start -= 1
        return start

    def _pair_before(self, joint: int) -> int | None:
        """Where "the writer and broadcaster" begins, whose "and" is the word `joint`: only at the head of a clause."""
        if joint + 1 >= len(self.words) or self.words[joint + 1].norm in english.DETERMINERS | english.PRONOUNS:
            return None
        for k in range(joint - 1, max(-1, joint - LONGEST_ROLE - 1), -1):
            norm = self.words[k].norm
            if self._stops(norm) or norm in english.LEADING or norm in english.PAST_TENSES or norm.endswith("ed"):
                return None
            if k == 0 or not PLAIN_GAP.fullmatch(self.gap(k)):
                starts = norm in english.DETERMINERS or self.words[k].text[0].isupper()
                return k if starts and norm not in english.PRONOUNS else None
        return None

    def _begins_anew(self, i: int) -> bool:
        """Whether a capital article or possessive begins the phrase, after words that lack their full stop."""
        word, previous = self.words[i], self.words[i - 1]
        if word.text in ("Mr", "Mrs", "Ms") and previous.text[0].isupper() and i > 1:
            return self.words[i - 2].norm in english.LEADING  # "Speaking in Orlen Mr Roe said"
        return (
            word.text in ("The", "A", "An", "His", "Her", "Its", "Their", "One", "Two", "Many", "Some")
            and previous.norm not in english.LEADING
            and not self._is_within_name(i)
        )

    def _is_within_name(self, i: int) -> bool:
        return any(n.start < self.words[i].start < n.end for n in self._names)

    def _is_act(self, i: int) -> bool:
        """Whether a word is a finite verb with its object: "contacted the council", "sent letters"."""
        if i < 1 or i + 1 >= len(self.words):
            return False
        word, previous, following = self.words[i], self.words[i - 1], self.words[i + 1]
        if word.norm.endswith("ing") and previous.norm in english.DOCUMENTS:
            return following.text[0].isupper() or following.norm in english.DETERMINERS  # "an email showing Roe wanted"
        if not (word.norm in english.PAST_TENSES or (word.norm.endswith("ed") and len(word.norm) > 4)):
            return False
        if word.text[0].isupper() or word.norm in ("named", "called", "nicknamed", "based", "backed", "led"):
            return False
        if following.norm in english.LEADING or following.norm in english.WEEKDAYS or "-" in word.text:
            return False
        subject = previous.norm in english.PRONOUNS or previous.text[0].isupper() or is_speaking_noun(previous.norm)
        determined = following.norm in english.DETERMINERS or following.text[0].isupper()
        return subject and (determined or word.norm in english.PAST_TENSES) and not self._in_relative(i)

    def joins_names(self, start: int) -> bool:
        right = (
            self.words[start + 1]
            if self.words[start].norm == "the" and start + 1 < len(self.words)
            else self.words[start]
        )
        return start > 1 and right.text[0].isupper() and self.words[start - 2].text[0].isupper()

    @staticmethod
    def _stops(norm: str) -> bool:
        return norm in english.STOPS_BEFORE or (
            norm in CUES and norm not in english.NOUNS_TOO and norm not in UTTERED and norm != "state"
        )

    def _in_relative(self, i: int) -> bool:
        """Whether a verb stands in a relative clause of the phrase: "an aide who asked not to be named"."""
        for k in range(i - 1, max(-1, i - 8), -1):
            if not PLAIN_GAP.fullmatch(self.gap(k + 1)):
                return False
            if self.words[k].norm == "who":
                return k > 0 and is_speaking_noun(self.words[k - 1].norm)
        return False

    def _starts(self, start: int, last: int) -> list[int]:
        """Words at which the phrase may begin, the most likely first."""
        if self.words[start].norm in english.LEADING:
            later = [i for i in range(last, start, -1) if self.may_start(i) and not self._is_inside(i, start)]
            return _few(sorted(later))
        strong = [i for i in range(start, last + 1) if self._starts_firmly(i)]
        head = head_of(self.words[start : last + 1], self._names)
        if isinstance(head, Word) and head.end < self.words[last].start and head.norm in english.PERSONS_PLURAL:
            strong.insert(0, start)
        bare = last
        while bare > start and self.words[bare - 1].norm in MODIFIERS:
            bare -= 1
        return _few(sorted({self._with_modifiers(i, start) for i in strong} | {bare}))

    def _starts_firmly(self, i: int) -> bool:
        word = self.words[i]
        return (
            word.norm in (english.PRONOUNS | english.DETERMINERS) - {"who"}
            or word.text[0].isupper()
            or word.text[0].isdigit()
        )

    def _with_modifiers(self, i: int, start: int) -> int:
        first = i
        while i > start and self.words[i - 1].norm in MODIFIERS and self.words[i].text[0].isupper():
            i -= 1
        if first > start and self._is_role_before(first, start):
            return start
        return i

    def _is_role_before(self, i: int, start: int) -> bool:
        """Whether a bare role leads into the name `i` after a quotation: "'...,' vice chairman Ada Roe said"."""
        lead = self.words[start:i]
        return (
            BLANK in self.gap(start)
            and len(lead) <= LONGEST_ROLE
            and lead[-1].norm in english.PERSONS
            and all(w.text[0].islower() and w.norm not in english.LEADING for w in lead)
        )

    def _is_inside(self, i: int, start: int) -> bool:
        """Whether a word goes on with what stands before it: "in the city", "of the ministry"."""
        previous = self.words[i - 1]
        return (
            previous.norm in english.LEADING
            or previous.norm in english.DETERMINERS
            or (
                previous.text[0].isupper()
                and self.words[i].text[0].isupper()
                and i - 1 > start
                and previous.norm not in english.WEEKDAYS
            )
        )

    def may_start(self, i: int) -> bool:
        word = self.words[i]
        if word.norm in english.PRONOUNS or word.norm in english.DETERMINERS or word.text[0].isupper():
            return word.norm not in english.WEEKDAYS and word.norm not in english.NEVER_FIRST
        if word.text[0].isdigit():
            return len(word.text) < 4
        return (
            word.norm in english.PERSONS_PLURAL
            or word.norm in english.BARE
            or (
                word.norm not in english.LEADING
                and word.norm not in english.NEVER_FIRST
                and not word.norm.endswith("ly")
            )
        )

    def gap(self, i: int) -> str:
        return self._source.gap(self._frame, i)


def _few(starts: list[int]) -> list[int]:
    """The first and the last of many, so that no phrase is read from each of its words."""
    return starts if len(starts) <= MOST_STARTS else starts[: MOST_STARTS - 2] + starts[-2:]
