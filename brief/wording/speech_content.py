"""The words that are said, where they are not a quotation."""

from __future__ import annotations

import re

from brief.document import Span
from brief.wording.lexicons import english_speakers as english
from brief.wording.speech_frames import BLANK, Frame, Framed
from brief.wording.speech_subjects import Subjects
from brief.wording.speech_verbs import Verb, Verbs

_CLAUSE_END = re.compile(
    r",\s+(?:though|although|while|whereas|but|adding|saying|noting|and (?:added|said|that he would not)|"
    r"according to)\b|;\s|"
    r"\s(?:but|and) (?=(?:also )?(?:denied|added|declined|rejected|said|warned|insisted|called for)\b)"
)
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]\.$")
_THAT_WITHIN = 12
"""Words after a verb among which "that" still opens what it reports."""
LONGEST_GAP = 8
"""Code points between a clause and the subject of the verb that reports it."""
SHORT_LEAD = 6
"""Words of an opening phrase ("In a statement on Friday,") that are not yet what is said."""


class Contents:
    """What the verbs of one frame report."""

    def __init__(self, source: Framed, frame: Frame, subjects: Subjects, verbs: Verbs) -> None:
        self._source = source
        self._frame = frame
        self._words = frame.words
        self._subjects = subjects
        self._verbs = verbs

    def of(self, verb: Verb, speaker: Span, inverted: Span | None) -> Span | None:
        """The clause after the verb or before its subject; `inverted` is the subject where it follows the verb."""
        after = self._frame.index_at(inverted.end) if inverted is not None else verb.last + 1
        if verb.cue in ("declined", "no_response"):
            last = self._words[verb.last]
            return self._rest(last.end) or Span(last.start, last.end)
        start = self._words[verb.first].start if inverted is not None else speaker.start
        if inverted is None and self.ends_quoted(start) and self._verbs.gap(after)[:1] in (",", "."):
            return self._content_before(start)
        if inverted is None and self._only_goes_on(after) and (told := self._content_before(start)) is not None:
            return told
        if inverted is None and (opened := self._opened_content(verb, after)) is not None:
            return opened
        if verb.cue in ("denied", "rejected") and self._verbs.norm(self._frame.index_at(start) - 1) in english.CLAIMS:
            # "..., a charge Caldonia rejects": the charge is what stands before the comma.
            start = self._source.masked.rfind(",", self._frame.start, start) + 1
        return self._content_before(start)

    def ends_quoted(self, end: int) -> bool:
        """Whether a clause that ends with a part in quotation marks stands right before: "It was 'a shame,'"."""
        return self._source.masked[max(self._frame.start, end - LONGEST_GAP) : end].rstrip().endswith(',"')

    def _only_goes_on(self, after: int) -> bool:
        """Whether a comma and a participle or an adjunct follow the verb: "..., Roe said, adding to the doubts"."""
        if self._verbs.gap(after)[:1] != "," or after >= len(self._words):
            return False
        if self._words[0].norm in english.SUBORDINATORS:
            return False
        norm = self._words[after].norm
        return norm.endswith(("ing", "ed")) or norm in english.LEADING or norm in english.ADJUNCT_OPENERS

    def _opened_content(self, verb: Verb, after: int) -> Span | None:
        """What follows the verb, past whom it is said to and past when and where."""
        if after >= len(self._words) or BLANK in self._verbs.gap(after):
            return None
        that = self._that(after)
        if that is not None:
            return self._rest(self._words[that].end)
        first = self._words[after].norm
        if verb.cue == "said":
            if self._verbs.norm(verb.at) in english.TELLING:
                after = self._past_addressee(after)
            elif first == "to" or (first in english.ADJUNCT_OPENERS and not self._opens_clause(after)):
                past = self._past_adjunct(after)
                if past is None:
                    return None
                after = past
            elif first in ("on", "about"):
                return None
        if after >= len(self._words):
            return None
        return self._rest(self._words[after - 1].end)

    def _that(self, after: int) -> int | None:
        for i in range(after, min(after + _THAT_WITHIN, len(self._words))):
            if self._verbs.norm(i) == "that":
                first = self._verbs.norm(after)
                led = i == after or first in english.ADJUNCT_OPENERS or first in english.ADDRESSEES or first == "to"
                return i if led or self._verbs.norm(after - 1) in english.TELLING else None
            if re.search(r"[,;:\0]", self._verbs.gap(i + 1)):
                return None
        return None

    def _opens_clause(self, i: int) -> bool:
        """Whether a word that may be an adjunct is none: "there was", "late changes"."""
        norm, following = self._verbs.norm(i), self._verbs.norm(i + 1)
        if norm in ("late", "early"):
            return following not in english.WEEKDAYS | english.LEADING | english.TIMES | {"in", "on"}
        return norm == "there" and following in english.EXISTING

    def _past_addressee(self, after: int) -> int:
        if self._verbs.norm(after) in english.ADDRESSEES:
            return after + 1
        addressee = self._subjects.after(after)
        return self._frame.index_at(addressee.end) if addressee is not None else after

    def _past_adjunct(self, after: int) -> int | None:
        """Past "Friday" or "on Friday"; None where the adjunct fills the rest of the clause."""
        i = after
        if self._verbs.norm(i) in ("on", "late", "early"):
            i += 1
        if self._verbs.norm(i) in english.WEEKDAYS and i + 1 < len(self._words) and self._verbs.gap(i + 1) == " ":
            following = self._verbs.norm(i + 1)
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
        content = _trimmed(self._source.text, start, bare if text[bare - 1] == '"' else bare - 1)
        if content is None:
            return None
        lead = text[content.start : content.end].split()
        if len(lead) < 2 or BLANK in text[content.start : content.end].strip(BLANK):
            return None
        opener = lead[0].lower().strip('"')
        return None if opener in english.ADJUNCT_OPENERS and len(lead) <= SHORT_LEAD else content

    def before_source(self, end: int) -> Span | None:
        """For "C, according to X"."""
        start = self._frame.start
        content = _trimmed(self._source.text, start, end)
        return content if content is not None and content.end - content.start > 3 else None

    def after_source(self, speaker: Span) -> Span | None:
        """For "According to X, C"."""
        comma = self._source.masked.find(",", speaker.end, self._frame.end)
        return self._rest(comma + 1) if comma >= 0 else None


def _trimmed(text: str, start: int, end: int) -> Span | None:
    while start < end and (text[start].isspace() or text[start] in ",:;-—–"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:-—–.!?"):
        if _INITIALS.search(text, max(start, end - 5), end):
            break
        end -= 1
    return Span(start, end) if end > start else None
