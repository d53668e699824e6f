"""The noun phrase that speaks, before or after its verb."""

from __future__ import annotations

import re

from brief.document import Span
from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_roles import MODIFIERS
from brief.wording.lexicons.english_speech import CUES, UTTERED
from brief.wording.names import NameMention
from brief.wording.speakers import is_speaker, is_speaking_noun
from brief.wording.speech_frames import BLANK, Frame, Framed
from brief.wording.speech_phrases import ABBREVIATED, LONGEST, PLAIN_GAP, Phrases

ADJUNCT = 4
"""Words of an adjunct and the "who" before it."""

NAME_WITHIN = 6
"""Words of a name and its role after a comma."""
_APPOSITIONS = 4
_AGE = re.compile(r"\d{1,3}")


class Subjects:
    """The subjects of one frame."""

    def __init__(self, source: Framed, frame: Frame, names: tuple[NameMention, ...]) -> None:
        """`names` are those that stand in the frame, in order."""
        self._source = source
        self.frame = frame
        self.words = frame.words
        self._names = names
        self._phrases = Phrases(source, frame, names)

    def before(self, verb: int) -> Span | None:
        """The subject that ends right before the word `verb`, without its apposition; None where there is none.

        "Heather Nauert, the State Department spokeswoman, said" gives "Heather Nauert"; "The head of the chamber, Pell
        Adair, said" gives "Pell Adair".
        """
        last = verb - 1
        if last < 0 or BLANK in self.gap(verb):
            return None
        if (who := self._relative(last)) is not None:
            if BLANK in self.gap(who):
                return None
            described = self._before_apposition(who - 1) if "," in self.gap(who) else None
            return described or self._phrases.ending_at(who - 1)
        gap = self.gap(verb).strip()
        if gap in (")", ".)", "),") and (aside := self._aside(last)) is not None:
            return self._phrases.ending_at(aside - 1)
        if gap in ("", ")", ".)", "'", '"', "."):
            return self._phrases.ending_at(last)
        if gap in ("),", ".),"):
            bracket = next((i for i in range(last, max(0, last - LONGEST), -1) if "(" in self.gap(i)), None)
            if bracket is not None and (named := self._before_apposition(bracket - 1)) is not None:
                return named
        return self._before_apposition(last) if gap in (",", "),", ".),", ".,") else None

    def _aside(self, last: int) -> int | None:
        """The first word of a bracket that ends with the word `last` and is no part of a name: "Roe (pictured)"."""
        for i in range(last, max(0, last - LONGEST), -1):
            if "(" in self.gap(i):
                return i if self.words[i].text[0].islower() or last - i >= ADJUNCT - 1 else None
        return None

    def _relative(self, last: int) -> int | None:
        """The "who" right before a verb, or before an adjunct: "who in 2010 said"."""
        for i in range(last, max(0, last - ADJUNCT), -1):
            if self.words[i].norm in ("who", "which", "that"):
                return i if i == last or self.words[i + 1].norm in english.LEADING else None
            if self.gap(i) != " ":
                return None
        return None

    def _before_apposition(self, last: int) -> Span | None:
        end = last
        for _ in range(_APPOSITIONS):
            start = self._segment_start(end)
            if start == 0 or "," not in self.gap(start) or BLANK in self.gap(start):
                return None
            if self._is_name(start, end):
                # "The head of the chamber, Pell Adair, said", but not "On Friday, Brecht, said".
                definite = self.words[self._segment_start(start - 1)].norm in ("the", "its", "his", "her", "their")
                if not definite and self._phrases.ending_at(start - 1) is None:
                    return None
                return Span(self.words[start].start, self._phrases.end_of(end))
            if not self._is_apposition(start):
                return None
            subject = self._phrases.ending_at(start - 1)
            if subject is not None and not _AGE.fullmatch(self.words[start - 1].text):
                return subject
            end = start - 1
        return None

    def _segment_start(self, end: int) -> int:
        start = end
        while start > 0 and end - start < 2 * LONGEST and not re.search(r"[,;:\0]", self.gap(start)):
            start -= 1
        return start

    def _is_apposition(self, start: int) -> bool:
        word = self.words[start]
        return (
            word.norm in english.DETERMINERS
            or word.norm in ("who", "which", "whose", "formerly", "himself", "herself", "meanwhile", "however", "too")
            or word.norm
            in ("of", "from", "in", "on", "at", "for", "with", "speaking", "citing", "himself", "also", "now")
            or word.text.isdigit()
            or word.norm.endswith(("ing", "ed"))
            or word.norm in english.PERSONS
            or is_speaking_noun(word.norm)
            or word.text[0].isupper()
        )

    def _is_name(self, start: int, end: int) -> bool:
        """Whether a segment is a name, alone or after a role: "retired headteacher Ada Roe"."""
        last = self.words[end].end
        for name in self._names:
            if name.start < last <= name.end and name.kind in ("person", "unknown", "organisation", "media"):
                lead = self.words[start : self.frame.index_at(name.start)]
                role = not lead or lead[-1].norm in MODIFIERS | english.PERSONS
                return role and all(w.norm in MODIFIERS | english.PERSONS or w.text[0].isupper() for w in lead)
        return False

    def inverted(self, first: int) -> Span | None:
        """The subject after a verb, from the word `first` on; its name, where that follows a role and a comma.

        "said its director, Ada Roe," gives "Ada Roe".
        """
        subject = self.after(first)
        if subject is None:
            return None
        start = self.frame.index_at(subject.end)
        if start >= len(self.words) or self.gap(start) != ", " or self.holds_name(subject):
            return subject
        end = start
        while end + 1 < len(self.words) and end - start < NAME_WITHIN and self.gap(end + 1) == " ":
            end += 1
        closed = end + 1 == len(self.words) or self.gap(end + 1).strip()[:1] in (",", ".", BLANK, ";")
        return Span(self.words[start].start, self.words[end].end) if closed and self._is_name(start, end) else subject

    def holds_name(self, span: Span) -> bool:
        return any(span.start <= n.start < span.end and n.kind == "person" for n in self._names)

    def is_parenthesis(self, verb: int, span: Span) -> bool:
        """Whether a verb and the subject after it stand between commas: "whose guests, says its owner, ..."."""
        return self.gap(verb).strip() == "," and self.gap(self.frame.index_at(span.end)).strip()[:1] in (",", BLANK)

    def after(self, first: int) -> Span | None:
        """The noun phrase that begins at the word `first`, up to a comma, a clause or an adjunct."""
        if first >= len(self.words) or not self._phrases.may_start(first):
            return None
        last = first
        while last + 1 < len(self.words) and last - first < LONGEST:
            gap = self.gap(last + 1)
            if not PLAIN_GAP.fullmatch(gap) or (
                gap.startswith(".") and not ABBREVIATED.fullmatch(self.words[last].text)
            ):
                break
            if self._ends_before(last + 1):
                break
            last += 1
        run = self.words[first : last + 1]
        return Span(self.words[first].start, self._phrases.end_of(last)) if is_speaker(run, self._names) else None

    def _ends_before(self, i: int) -> bool:
        """Whether a noun phrase read forwards stops before the word `i`."""
        norm = self.words[i].norm
        if norm in english.STOPS_AFTER or norm in english.WEEKDAYS:
            return not (norm in ("in", "on", "by", "with") and self._is_bare_person(i - 1))
        if norm in english.TIMES or (
            norm.endswith("ly") and norm not in english.NO_ADVERBS and self.words[i].text[0].islower()
        ):
            return True
        if norm in ("and", "or"):
            return i + 1 >= len(self.words) or not self._phrases.joins_names(i + 1)
        if norm in ("at", "to", "from", "with", "for"):
            return not self._takes_preposition(i - 1)
        return norm in CUES and norm not in english.NOUNS_TOO and norm not in UTTERED

    def _is_bare_person(self, i: int) -> bool:
        norm = self.words[i].norm
        return norm in english.PERSONS_PLURAL or norm in ("briefed", "familiar", "involved")

    def _takes_preposition(self, i: int) -> bool:
        word = self.words[i]
        return (
            is_speaking_noun(word.norm)
            or word.norm == "familiar"
            or (
                word.text[0].isupper()
                and i + 2 < len(self.words)
                and self.words[i + 2].text[0].isupper()
                and self.words[i + 1].norm in ("at", "from", "for")
            )
        )

    def opening(self) -> Span | None:
        """The subject that opens the frame: "Vesk shut the crossing after accusing ..."."""
        if not self.words or BLANK in self.gap(0):
            return None
        first = self.words[0].norm
        if first in english.LEADING or first in english.NEVER_FIRST or first.endswith("ing"):
            return None
        names = [n for n in self._names if n.start == self.words[0].start or self._follows_article(n)]
        if names and not self._is_possessive(names[0]):
            return Span(self.words[0].start, self._run_of_capitals(names[0].end))
        if self.words[0].norm in english.PRONOUNS:
            return Span(self.words[0].start, self.words[0].end)
        for i in range(min(6, len(self.words))):
            if i and self.gap(i) != " ":
                break
            if is_speaking_noun(self.words[i].norm) and self._phrases.may_start(0):
                end = self.words[i].end
                return Span(self.words[0].start, self._run_of_capitals(end) if self.words[i].text[0].isupper() else end)
        if names and names[0].kind == "person":
            return Span(self.words[0].start, names[0].end)
        return None

    def main_before(self, i: int) -> Span | None:
        """The subject of the nearest finite verb before the word `i`: a name or a pronoun."""
        ends = {n.end: n for n in self._names}
        for k in range(i - 2, max(-1, i - 3 * LONGEST), -1):
            word = self.words[k]
            if not self._is_finite(k + 1) or self.gap(k + 1) != " ":
                continue
            if word.norm in english.PRONOUNS - {"who", "it", "you"}:
                return Span(word.start, word.end)
            if (name := ends.get(word.end)) is not None and name.kind not in ("place", "event"):
                return Span(name.start, name.end)
            if is_speaking_noun(word.norm) and (subject := self._phrases.ending_at(k)) is not None:
                return subject
        return None

    def _is_finite(self, i: int) -> bool:
        if i < len(self.words) - 1 and self.words[i].norm.endswith("ly"):
            i += 1
        norm = self.words[i].norm
        return norm in english.AUXILIARIES or norm in english.PAST_TENSES or (norm.endswith("ed") and len(norm) > 3)

    def _run_of_capitals(self, end: int) -> int:
        """The end of the capital words that go on right after an offset: "French" with "President Jean Roe"."""
        i = self.frame.index_at(end)
        while 0 < i < len(self.words) and self._goes_on(i) and self.words[i].text[0].isupper():
            if self.words[i].norm in english.WEEKDAYS or self.words[i].norm.endswith("ed"):
                break
            end = self.words[i].end
            i += 1
        return end

    def _goes_on(self, i: int) -> bool:
        return self.gap(i) == " " or (self.gap(i) == ". " and bool(ABBREVIATED.fullmatch(self.words[i - 1].text)))

    def _is_possessive(self, name: NameMention) -> bool:
        return self._source.masked[name.end : name.end + 2] in ("'s", "' ")

    def _follows_article(self, name: NameMention) -> bool:
        return len(self.words) > 1 and self.words[0].norm == "the" and name.start == self.words[1].start

    def gap(self, i: int) -> str:
        return self._source.gap(self.frame, i)
