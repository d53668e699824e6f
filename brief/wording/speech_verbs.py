"""Verbs and phrases that report speech, in one sentence."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_speech import BASES, CUES, PARTICIPLES, Cue
from brief.wording.quotations import Quotation
from brief.wording.speakers import is_speaking_noun
from brief.wording.speech_frames import BLANK, Frame, Framed

_NOTHING: frozenset[int] = frozenset()
ISSUED_WITHIN = 4
"""Words between a verb and the document that is its object."""
LED_WITHIN = 16
"""Words between a verb and the quotation it leads into."""


@dataclass(frozen=True, slots=True)
class Verb:
    """A cue with its place: words from `first` (auxiliaries included) to `last`, both inclusive; `at` is the verb.

    `shared` is true where its subject is that of another verb, `object_at` the first word of the object that speaks
    ("quoted her as saying").
    """

    cue: Cue
    first: int
    last: int
    at: int
    shared: bool = False
    object_at: int | None = None


class Verbs:
    """The verbs of one frame."""

    def __init__(self, source: Framed, frame: Frame) -> None:
        self._source = source
        self._frame = frame
        self._words = frame.words

    def norm(self, i: int) -> str:
        return self._words[i].norm if 0 <= i < len(self._words) else ""

    def gap(self, i: int) -> str:
        return self._source.gap(self._frame, i)

    def at(self, i: int, *, has_subject: bool) -> Verb | None:
        """The cue whose main word is the word `i`; `has_subject` where a verb before it had one that it may share."""
        return self._according(i) or self._verb(i, has_subject=has_subject)

    def _according(self, i: int) -> Verb | None:
        if self.norm(i) == "according" and self.norm(i + 1) == "to":
            return Verb("said", i, i + 1, i)
        return None

    def _verb(self, i: int, *, has_subject: bool) -> Verb | None:
        norm = self.norm(i)
        if self._words[i].text[0].isupper() and not self._words[i].text.isupper():
            return None
        if norm in english.DECLINING and self.norm(i + 1) == "to" and self.norm(i + 2) in english.DECLINED_TO:
            return self._with_auxiliaries("declined", i, i + 1)
        if norm in ("call", "calls", "called", "calling") and self.norm(i + 1) in ("for", "on"):
            if norm in ("call", "calls") and not self._follows_name(i) and not self._follows_caller(i):
                return None  # "a conference call on Friday"
            return self._with_auxiliaries("wants", i, i + 1)
        if norm in ("respond", "responded", "reply", "return", "answer") and self._is_negated(i):
            return self._with_auxiliaries("no_response", i, i)
        if norm == "reached" and self.norm(i - 1) == "be" and self._is_negated(i - 1):
            return self._with_auxiliaries("no_response", i, i)
        if norm == "available" and self._is_negated(i):
            return self._with_auxiliaries("no_response", i, i)
        if (
            norm in english.UNSAID
            and self._is_negated(i)
            and self.norm(i + 1) != "that"
            and self.norm(i - 2) != "could"
        ):
            return self._with_auxiliaries("declined", i, i)
        if norm == "saying" and self.norm(i - 1) == "as":
            return self._quoted_as_saying(i)
        if norm in ("urged", "urges", "urging"):
            return self._with_auxiliaries("wants", i, i)
        if norm == "asked" and self.norm(i + 1) == "not":
            return None  # "asked not to be named"
        if norm in PARTICIPLES or norm in ("seeking", "demanding", "planning"):
            return self._participle(i)
        if norm == "alleged" and (self.norm(i - 1)[:1].isdigit() or self.norm(i - 1) in english.BEFORE_ALLEGED):
            return None  # "22,000 alleged clients", "the alleged plot"
        if norm in CUES:
            return self._finite(i, has_subject=has_subject)
        return None

    def _quoted_as_saying(self, i: int) -> Verb | None:
        """ "was quoted as saying", and "the paper quoted her as saying", whose speaker is the object."""
        if self.norm(i - 2) == "quoted":
            return self._with_auxiliaries("said", i - 2, i)
        quoted = next((k for k in range(i - 2, max(-1, i - 14), -1) if self.norm(k) in ("quoted", "quotes")), None)
        return None if quoted is None else Verb("said", quoted, i, i, object_at=quoted + 1)

    def _is_negated(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and (self.norm(k).endswith("ly") or self.norm(k) in ("yet", "be", "immediately")):
            k -= 1
        norm = self.norm(k)
        return norm in ("not", "never") or norm.endswith("n't")

    def _with_auxiliaries(self, cue: Cue, first: int, last: int) -> Verb:
        at = first
        while first > 0 and self._is_auxiliary(first - 1):
            first -= 1
        return Verb(cue, first, last, at)

    def _is_auxiliary(self, i: int) -> bool:
        norm = self.norm(i)
        if "," in self.gap(i + 1) or BLANK in self.gap(i + 1):
            return False
        if self._words[i].text[0].isupper() and i > 0:
            return False  # "Theresa May"
        return (
            norm in english.AUXILIARIES
            or norm.endswith("n't")
            or (norm.endswith("ly") and norm not in english.NO_ADVERBS)
        )

    def _participle(self, i: int) -> Verb | None:
        norm = self.norm(i)
        cue = PARTICIPLES.get(norm, "planned" if norm == "planning" else "wants")
        if self.norm(i - 1) in english.BE or (self.norm(i - 1).endswith("ly") and self.norm(i - 2) in english.BE):
            return self._with_auxiliaries(cue, i, i)
        after_comma = "," in self.gap(i) or BLANK in self.gap(i)
        issued = self.is_issued(i - 1)
        if i == 0 or not (after_comma or issued or self.norm(i - 1) in english.BEFORE_PARTICIPLE):
            return None
        if not self._leads(i) and norm not in english.FREE_PARTICIPLES:
            return None
        return Verb(cue, i, i, i, shared=True)

    def is_issued(self, i: int) -> bool:
        """Whether the word `i` is a document that the subject has put out: "released a statement"."""
        while i > 0 and self.norm(i) in english.WEEKDAYS | {"on"}:
            i -= 1
        if self.norm(i) not in english.DOCUMENTS and self.norm(i).removesuffix("s") not in english.DOCUMENTS:
            return False
        return any(self.norm(k) in english.ISSUING for k in range(max(0, i - ISSUED_WITHIN), i))

    def _finite(self, i: int, *, has_subject: bool) -> Verb | None:
        norm = self.norm(i)
        verb = self._with_auxiliaries(CUES[norm], i, i)
        auxiliaries = [self.norm(k) for k in range(verb.first, i)]
        if any(a in english.BE for a in auxiliaries) or self.norm(verb.first - 1) in english.BE:
            return None
        if self.norm(verb.first - 1) in ("to", "been", "be", "being"):
            return None
        if norm in BASES and verb.first == i and self.norm(i - 1) in ("of", "the", "a", "an", "any", "no", "for"):
            return None  # "a dose of blame"
        if norm in BASES and any(a == "not" or a.endswith("n't") for a in auxiliaries):
            return None
        if verb.cue in ("agreed", "planned", "wants") and any(a in english.MODALS for a in auxiliaries):
            return None
        shared = self.norm(verb.first - 1) in ("and", "but", "then", "or")
        if shared and not has_subject and not self._leads(i) and norm not in english.PLAINLY_SAID:
            return None
        if (
            norm in english.NOUNS_TOO
            and not shared
            and not self._follows_name(verb.first)
            and not self.may_invert(verb)
        ):
            return None
        return Verb(verb.cue, verb.first, verb.last, i, shared)

    def _follows_name(self, i: int) -> bool:
        previous = self._words[i - 1] if i else None
        if previous is None:
            return False
        if previous.norm.endswith(("'s", "s'")):
            return False
        reads = self.norm(i) in english.OF_DOCUMENTS and previous.norm in english.DOCUMENTS
        return reads or previous.norm in english.PRONOUNS or previous.text[0].isupper()

    def _follows_caller(self, i: int) -> bool:
        """Whether a noun that may speak stands before "calls", one in the plural before "call"."""
        previous = self.norm(i - 1)
        return previous in english.PERSONS_PLURAL or (self.norm(i) == "calls" and is_speaking_noun(previous))

    def _leads(self, i: int) -> bool:
        """Whether "that" or a quotation stands right beside a word."""
        if self.norm(i + 1) in ("that", "how"):
            return True
        return self.quote_after(i) is not None or BLANK in self.gap(i)

    def may_invert(self, verb: Verb) -> bool:
        """Whether its subject may stand after it."""
        gap = self.gap(verb.first)
        if verb.first != verb.at or verb.cue not in ("said", "asked", "denied"):
            return False
        return BLANK in gap or "," in gap

    def quote_after(self, last: int, used: Set[int] = _NOTHING) -> Quotation | None:
        """The quotation that the word `last` leads into, with no more than an adjunct between them, not yet used."""
        end = self._words[last].end if 0 <= last < len(self._words) else self._frame.start
        quote = next((q for q in self._frame.quotes if q.start >= end and q.start not in used), None)
        if quote is None:
            return None
        between = self._source.masked[end : quote.start]
        if BLANK in between or len(between.split()) > LED_WITHIN or ";" in between:
            return None
        led = [w.strip(",:") for w in between.lower().split()]
        if any(w in CUES or w in PARTICIPLES or w == "that" for w in led[1:]) or led[:1] in (["adding"], ["saying"]):
            return None
        bare = between.strip()
        return quote if not bare or bare[-1] in ",:-." else None
