"""Acts of saying inside one sentence: who, by which verb, and which words are what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brief.document import Span
from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_speech import BASES, CUES, PARTICIPLES, Cue
from brief.wording.names import NameMention
from brief.wording.quotations import Quotation
from brief.wording.speech_frames import BLANK, Frame, Framed
from brief.wording.speech_subjects import Subjects

_CLAUSE_END = re.compile(
    r",\s+(?:though|although|while|whereas|but|adding|saying|noting|and (?:added|said|that he would not)|"
    r"according to)\b|;\s|"
    r"\s(?:but|and) (?=(?:also )?(?:denied|added|declined|rejected|said|warned|insisted|called for)\b)"
)
_NO_ADVERBS = frozenset({"family", "ally", "assembly", "daily", "weekly", "monthly", "italy"})
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]\.$")
_THAT_WITHIN = 12
"""Words after a verb among which "that" still opens what it reports."""
_LED_WITHIN = 16
"""Words between a verb and the quotation it leads into."""
_SHORT_LEAD = 6
"""Words of an opening phrase ("In a statement on Friday,") that are not yet what is said."""


@dataclass(frozen=True, slots=True)
class Act:
    """`content` is what is said; `quote` is its quotation, if it is one."""

    speaker: Span
    cue: Cue
    cue_span: Span
    content: Span
    quote: Quotation | None = None


@dataclass(frozen=True, slots=True)
class _Verb:
    """A cue with its place: words from `first` (auxiliaries included) to `last`, both inclusive."""

    cue: Cue
    first: int
    last: int
    at: int
    shared: bool = False
    object_at: int | None = None


class Acts:
    """The acts of one frame, found from left to right."""

    def __init__(self, source: Framed, frame: Frame, names: tuple[NameMention, ...]) -> None:
        self._source = source
        self._frame = frame
        self._words = frame.words
        self._subjects = Subjects(source, frame, names)
        self._subject: Span | None = None
        self._used: set[int] = set()

    def find(self) -> list[Act]:
        """In the order of the verbs. What one act reports ends where ", X said" of another begins."""
        acts = list(self._found())
        for i, act in enumerate(acts):
            for later in acts[i + 1 :]:
                if (
                    later.content.start <= act.cue_span.start
                    and act.content.start < later.speaker.start < act.content.end
                ):
                    end = max(act.content.start, min(act.content.end, later.content.end))
                    acts[i] = replace(act, content=Span(act.content.start, end))
        return acts

    def _found(self) -> Iterator[Act]:
        i = 0
        while i < len(self._words):
            verb = self._according(i) or self._verb(i)
            if verb is None:
                i += 1
                continue
            yield from self._acts_of(verb)
            i = verb.last + 1
        if not self._used:
            yield from self._labelled()

    # ------------------------------------------------------------ verbs

    def _norm(self, i: int) -> str:
        return self._words[i].norm if 0 <= i < len(self._words) else ""

    def _gap(self, i: int) -> str:
        return self._source.gap(self._frame, i)

    def _according(self, i: int) -> _Verb | None:
        if self._norm(i) == "according" and self._norm(i + 1) == "to":
            return _Verb("said", i, i + 1, i)
        return None

    def _verb(self, i: int) -> _Verb | None:
        norm = self._norm(i)
        if self._words[i].text[0].isupper() and not self._words[i].text.isupper():
            return None
        if norm in english.DECLINING and self._norm(i + 1) == "to" and self._norm(i + 2) in english.DECLINED_TO:
            return self._with_auxiliaries("declined", i, i + 1)
        if norm in ("call", "calls", "called", "calling") and self._norm(i + 1) in ("for", "on"):
            return self._with_auxiliaries("wants", i, i + 1)
        if norm in ("respond", "responded", "reply", "return", "answer") and self._is_negated(i):
            return self._with_auxiliaries("no_response", i, i)
        if norm == "reached" and self._norm(i - 1) == "be" and self._is_negated(i - 1):
            return self._with_auxiliaries("no_response", i, i)
        if norm == "available" and self._is_negated(i):
            return self._with_auxiliaries("no_response", i, i)
        if (
            norm in english.UNSAID
            and self._is_negated(i)
            and self._norm(i + 1) != "that"
            and self._norm(i - 2) != "could"
        ):
            return self._with_auxiliaries("declined", i, i)
        if norm == "saying" and self._norm(i - 1) == "as":
            return self._quoted_as_saying(i)
        if norm in ("urged", "urges", "urging"):
            return self._with_auxiliaries("wants", i, i)
        if norm == "asked" and self._norm(i + 1) == "not":
            return None  # "asked not to be named"
        if norm in PARTICIPLES or norm in ("seeking", "demanding", "planning"):
            return self._participle(i)
        if norm in CUES:
            return self._finite(i)
        return None

    def _quoted_as_saying(self, i: int) -> _Verb | None:
        """ "was quoted as saying", and "the paper quoted her as saying", whose speaker is the object."""
        if self._norm(i - 2) == "quoted":
            return self._with_auxiliaries("said", i - 2, i)
        quoted = next((k for k in range(i - 2, max(-1, i - 14), -1) if self._norm(k) in ("quoted", "quotes")), None)
        return None if quoted is None else _Verb("said", quoted, i, i, object_at=quoted + 1)

    def _is_negated(self, i: int) -> bool:
        k = i - 1
        while k >= 0 and (self._norm(k).endswith("ly") or self._norm(k) in ("yet", "be", "immediately")):
            k -= 1
        norm = self._norm(k)
        return norm in ("not", "never") or norm.endswith("n't")

    def _with_auxiliaries(self, cue: Cue, first: int, last: int) -> _Verb:
        at = first
        while first > 0 and self._is_auxiliary(first - 1):
            first -= 1
        return _Verb(cue, first, last, at)

    def _is_auxiliary(self, i: int) -> bool:
        norm = self._norm(i)
        if "," in self._gap(i + 1) or BLANK in self._gap(i + 1):
            return False
        return norm in english.AUXILIARIES or norm.endswith("n't") or (norm.endswith("ly") and norm not in _NO_ADVERBS)

    def _participle(self, i: int) -> _Verb | None:
        norm = self._norm(i)
        cue = PARTICIPLES.get(norm, "planned" if norm == "planning" else "wants")
        if self._norm(i - 1) in english.BE or (self._norm(i - 1).endswith("ly") and self._norm(i - 2) in english.BE):
            return self._with_auxiliaries(cue, i, i)
        after_comma = "," in self._gap(i) or BLANK in self._gap(i)
        if i == 0 or not (after_comma or self._norm(i - 1) in english.BEFORE_PARTICIPLE):
            return None
        if not self._leads(i) and norm not in english.FREE_PARTICIPLES:
            return None
        return _Verb(cue, i, i, i, shared=True)

    def _finite(self, i: int) -> _Verb | None:
        norm = self._norm(i)
        verb = self._with_auxiliaries(CUES[norm], i, i)
        auxiliaries = [self._norm(k) for k in range(verb.first, i)]
        if any(a in english.BE for a in auxiliaries) or self._norm(verb.first - 1) in english.BE:
            return None
        if self._norm(verb.first - 1) in ("to", "been", "be", "being"):
            return None
        if norm in BASES and any(a == "not" or a.endswith("n't") for a in auxiliaries):
            return None
        if verb.cue in ("agreed", "planned", "wants") and any(a in english.MODALS for a in auxiliaries):
            return None
        shared = self._norm(verb.first - 1) in ("and", "but", "then", "or")
        if shared and self._subject is None and not self._leads(i):
            return None
        if (
            norm in english.NOUNS_TOO
            and not shared
            and not self._follows_name(verb.first)
            and not self._may_invert(verb)
        ):
            return None
        return _Verb(verb.cue, verb.first, verb.last, i, shared)

    def _follows_name(self, i: int) -> bool:
        previous = self._words[i - 1] if i else None
        return previous is not None and (previous.norm in english.PRONOUNS or previous.text[0].isupper())

    def _leads(self, i: int) -> bool:
        """Whether "that" or a quotation stands right beside a word."""
        if self._norm(i + 1) in ("that", "how"):
            return True
        return self._quote_after(i) is not None or BLANK in self._gap(i)

    # ------------------------------------------------------------ acts of a verb

    def _acts_of(self, verb: _Verb) -> Iterator[Act]:
        if self._norm(verb.at) == "according":
            yield from self._by_source(verb)
            return
        norm = self._norm(verb.at)
        inverted = None
        speaker = self._shared_subject(verb) if verb.shared else self._subjects.before(verb.first)
        if verb.object_at is not None:
            speaker = self._subjects.after(verb.object_at)
        if speaker is None and not verb.shared and self._may_invert(verb):
            inverted = self._subjects.after(verb.last + 1)
            speaker = inverted
        if speaker is None and not verb.shared and inverted is None and self._quote_after(verb.last) is not None:
            speaker = self._shared_subject(verb)
        if speaker is None:
            return
        before = self._quote_before(verb if inverted is not None else self._frame.index_at(speaker.start), speaker)
        after = self._quote_after(self._after(verb, inverted) - 1)
        only = norm in english.ONLY_BESIDE_A_QUOTATION or norm in english.NOUNS_TOO
        only = only and verb.cue not in ("declined", "no_response")
        if only and before is None and after is None and self._norm(verb.last + 1) not in ("that", "how", "it"):
            return
        if not verb.shared:
            self._subject = speaker
        cue = Span(self._words[verb.first].start, self._words[verb.last].end)
        if verb.at > verb.first and verb.cue not in ("declined", "no_response"):
            cue = Span(self._words[verb.at].start, cue.end)
        shown = speaker
        quoted = False
        for quote in (before, after):
            if quote is not None:
                quoted = True
                self._used.add(quote.start)
                yield Act(shown, "said" if verb.cue not in ("asked", "denied") else verb.cue, cue, _inner(quote), quote)
        if quoted:
            return
        content = self._content(verb, speaker, inverted)
        if content is not None:
            yield Act(shown, verb.cue, cue, content)

    def _shared_subject(self, verb: _Verb) -> Span | None:
        """The subject of the verb before; where there was none, the one that opens the sentence or its main clause."""
        return self._subject or self._subjects.opening() or self._subjects.main_before(verb.first)

    def _may_invert(self, verb: _Verb) -> bool:
        gap = self._gap(verb.first)
        if verb.first != verb.at or verb.cue not in ("said", "asked", "denied"):
            return False
        return BLANK in gap or "," in gap

    def _quote_before(self, place: _Verb | int, speaker: Span) -> Quotation | None:
        """The quotation that ends right before the subject, or before an inverted verb."""
        i = place.first if isinstance(place, _Verb) else place
        start = self._words[i].start if i < len(self._words) else speaker.start
        found = [q for q in self._frame.quotes if q.end <= start and q.start not in self._used]
        if not found:
            return None
        quote = found[-1]
        between = self._source.masked[quote.end : start].strip(" ,\n-")
        if between:
            # "...," its spokesman, Idris Roe, said.
            role = self._source.masked[quote.end : start].rstrip().endswith(",") and len(between.split()) <= _SHORT_LEAD
            if isinstance(place, _Verb) or not role or any(w in CUES for w in between.split()) or BLANK in between:
                return None
        return quote if quote.text.rstrip()[-1:] in ",?!-—–…'’" or "," in self._gap(i) or i == 0 else None

    def _quote_after(self, last: int) -> Quotation | None:
        """The quotation that a verb leads into, with no more than an adjunct between them."""
        end = self._words[last].end if 0 <= last < len(self._words) else self._frame.start
        quote = next((q for q in self._frame.quotes if q.start >= end and q.start not in self._used), None)
        if quote is None:
            return None
        between = self._source.masked[end : quote.start]
        if BLANK in between or len(between.split()) > _LED_WITHIN or ";" in between:
            return None
        led = [w.strip(",:") for w in between.lower().split()]
        if any(w in CUES or w in PARTICIPLES or w == "that" for w in led[1:]) or led[:1] in (["adding"], ["saying"]):
            return None
        bare = between.strip()
        return quote if not bare or bare[-1] in ",:-." else None

    def _after(self, verb: _Verb, inverted: Span | None) -> int:
        """Index of the first word after the verb, or after the subject that follows it."""
        return self._frame.index_at(inverted.end) if inverted is not None else verb.last + 1

    def _content(self, verb: _Verb, speaker: Span, inverted: Span | None) -> Span | None:
        after = self._after(verb, inverted)
        if verb.cue in ("declined", "no_response"):
            last = self._words[verb.last]
            return self._rest(last.end) or Span(last.start, last.end)
        if inverted is None and (opened := self._opened_content(verb, after)) is not None:
            return opened
        start = self._words[verb.first].start if inverted is not None else speaker.start
        if verb.cue in ("denied", "rejected") and self._norm(self._frame.index_at(start) - 1) in english.CLAIMS:
            # "..., a charge Caldonia rejects": the charge is what stands before the comma.
            start = self._source.masked.rfind(",", self._frame.start, start) + 1
        return self._content_before(start)

    def _opened_content(self, verb: _Verb, after: int) -> Span | None:
        """What follows the verb, past whom it is said to and past when and where."""
        if after >= len(self._words) or BLANK in self._gap(after):
            return None
        that = self._that(after)
        if that is not None:
            return self._rest(self._words[that].end)
        first = self._words[after].norm
        if verb.cue == "said":
            if self._norm(verb.at) in english.TELLING:
                after = self._past_addressee(after)
            elif first == "to" or first in english.ADJUNCT_OPENERS:
                after = self._past_adjunct(after)
                if after is None:
                    return None
            elif first in ("on", "about"):
                return None
        if after >= len(self._words):
            return None
        return self._rest(self._words[after - 1].end)

    def _that(self, after: int) -> int | None:
        for i in range(after, min(after + _THAT_WITHIN, len(self._words))):
            if self._norm(i) == "that":
                first = self._norm(after)
                led = i == after or first in english.ADJUNCT_OPENERS or first in english.ADDRESSEES or first == "to"
                return i if led or self._norm(after - 1) in english.TELLING else None
            if re.search(r"[,;:\0]", self._gap(i + 1)):
                return None
        return None

    def _past_addressee(self, after: int) -> int:
        if self._norm(after) in english.ADDRESSEES:
            return after + 1
        addressee = self._subjects.after(after)
        return self._frame.index_at(addressee.end) if addressee is not None else after

    def _past_adjunct(self, after: int) -> int | None:
        """Past "Friday" or "on Friday"; None where the adjunct fills the rest of the clause."""
        i = after
        if self._norm(i) in ("on", "late", "early"):
            i += 1
        if self._norm(i) in english.WEEKDAYS and i + 1 < len(self._words) and self._gap(i + 1) == " ":
            following = self._norm(i + 1)
            return i + 1 if following not in english.ADJUNCT_OPENERS else None
        return None

    def _rest(self, start: int) -> Span | None:
        """From an offset to the end of the clause, without marks around it."""
        end = self._frame.end
        if found := _CLAUSE_END.search(self._source.masked, start, end):
            end = found.start()
        return _trimmed(self._source.text, start, end)

    def _content_before(self, end: int) -> Span | None:
        """What stands before ", X said": the sentence up to there, where that is more than an opening phrase."""
        text = self._source.masked
        bare = end
        while bare > self._frame.start and text[bare - 1] in " \n":
            bare -= 1
        if bare <= self._frame.start or text[bare - 1] not in ',"-)':
            return None
        if text[bare - 1] == '"' and text[bare - 2] != ",":
            return None
        start = self._frame.start
        for found in _CLAUSE_END.finditer(text, start, bare):
            if text[found.start()] == ";":
                start = found.end()
        content = _trimmed(self._source.text, start, bare - 1)
        if content is None:
            return None
        lead = text[content.start : content.end].split()
        if len(lead) < 2 or BLANK in text[content.start : content.end].strip(BLANK):
            return None
        opener = lead[0].lower().strip('"')
        return None if opener in english.ADJUNCT_OPENERS and len(lead) <= _SHORT_LEAD else content

    def _by_source(self, verb: _Verb) -> Iterator[Act]:
        """ "According to X, C" and "C, according to X"."""
        speaker = self._subjects.after(verb.last + 1)
        if speaker is None:
            return
        cue = Span(self._words[verb.first].start, self._words[verb.last].end)
        quote = self._quote_before(verb, speaker) or self._quote_after(self._frame.index_at(speaker.end) - 1)
        if quote is not None and verb.first <= 1:
            self._used.add(quote.start)
            yield Act(speaker, "said", cue, _inner(quote), quote)
            return
        content = self._content_before_source(cue.start) if verb.first > 0 else self._content_after_source(speaker)
        if content is not None:
            yield Act(speaker, "said", cue, content)

    def _content_before_source(self, end: int) -> Span | None:
        start = self._frame.start
        content = _trimmed(self._source.text, start, end)
        return content if content is not None and content.end - content.start > 3 else None

    def _content_after_source(self, speaker: Span) -> Span | None:
        comma = self._source.masked.find(",", speaker.end, self._frame.end)
        return self._rest(comma + 1) if comma >= 0 else None

    def _labelled(self) -> Iterator[Act]:
        """ "Brecht: 'No deal'", "Marrow was blunt: 'No deal.'": a subject and a colon before a quotation."""
        quote = self._frame.quotes[0] if self._frame.quotes else None
        if quote is None or not self._words or self._words[0].start > quote.start:
            return
        last = self._frame.index_at(quote.start) - 1
        end = self._words[last].end
        if not self._source.masked[end : quote.start].strip().endswith(":") or last >= _LED_WITHIN:
            return
        speaker = self._subjects.opening() or self._subjects.main_before(last + 1)
        if speaker is not None:
            colon = self._source.masked.index(":", end)
            yield Act(speaker, "said", Span(colon, colon + 1), _inner(quote), quote)


def _inner(quote: Quotation) -> Span:
    return Span(quote.inner_start, quote.inner_end)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in ",:;-—–"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:-—–.!?"):
        if _INITIALS.search(text, max(start, end - 5), end):
            break
        end -= 1
    return Span(start, end) if end > start else None
