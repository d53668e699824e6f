"""Acts of saying inside one sentence: who, by which verb, and which words are what is said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brief.document import Span
from brief.wording.lexicons import english_speakers as english
from brief.wording.lexicons.english_naming import FINITE
from brief.wording.lexicons.english_speech import CUES, Cue
from brief.wording.names import NameMention
from brief.wording.quotations import Quotation
from brief.wording.speech_content import SHORT_LEAD, Contents
from brief.wording.speech_frames import BLANK, Frame, Framed
from brief.wording.speech_naming import Naming
from brief.wording.speech_subjects import Subjects
from brief.wording.speech_verbs import LED_WITHIN, Verb, Verbs

NEAREST = 4
"""Later acts of a sentence with which each is compared."""


@dataclass(frozen=True, slots=True)
class Act:
    """`content` is what is said; `quote` is its quotation, if it is one."""

    speaker: Span
    cue: Cue
    cue_span: Span
    content: Span
    quote: Quotation | None = None


class Acts:
    """The acts of one frame, found from left to right."""

    def __init__(self, source: Framed, frame: Frame, names: tuple[NameMention, ...]) -> None:
        self._source = source
        self._frame = frame
        self._words = frame.words
        self._subjects = Subjects(source, frame, names)
        self._verbs = Verbs(source, frame)
        self._contents = Contents(source, frame, self._subjects, self._verbs)
        self._naming = Naming(source, frame)
        self._subject: Span | None = None
        self._used: set[int] = set()

    def find(self) -> list[Act]:
        """In the order of the verbs. What one act reports ends where ", X said" or ", and X said" of another begins."""
        acts = list(self._found())
        for i, act in enumerate(acts):
            for later in acts[i + 1 : i + 1 + NEAREST]:
                if (
                    later.content.start <= act.cue_span.start
                    and act.content.start < later.speaker.start < act.content.end
                ):
                    end = max(act.content.start, min(act.content.end, later.content.end))
                    acts[i] = replace(act, content=Span(act.content.start, end))
                elif act.quote is None and self._opens_second_half(act, later):
                    end = self._source.masked.rindex(",", act.content.start, later.speaker.start)
                    acts[i] = replace(act, content=Span(act.content.start, end))
                    break
        return acts

    def _opens_second_half(self, act: Act, later: Act) -> bool:
        """Whether another speaker takes over after ", and": "Roe said it fell, and the council warned of more"."""
        if not act.content.start < later.speaker.start < later.cue_span.start < act.content.end:
            return False
        lead = self._source.masked[act.content.start : later.speaker.start]
        named = self._source.masked[later.speaker.start : later.speaker.end].lower() not in english.PRONOUNS
        return named and re.search(r",\s+(?:and|but|while)\s+$", lead) is not None

    def _found(self) -> Iterator[Act]:
        i = 0
        while i < len(self._words):
            verb = self._verbs.at(i, has_subject=self._subject is not None)
            acts = [] if verb is None else list(self._acts_of(verb))
            if not acts and (act := self._naming_act(i)) is not None:
                acts = [act]
            yield from acts
            i = i + 1 if verb is None else verb.last + 1
        if not self._used:
            yield from self._labelled()

    def _acts_of(self, verb: Verb) -> Iterator[Act]:
        if self._verbs.norm(verb.at) == "according":
            yield from self._by_source(verb)
            return
        norm = self._verbs.norm(verb.at)
        inverted = None
        speaker = self._shared_subject(verb) if verb.shared else self._subjects.before(verb.first)
        if verb.object_at is not None:
            speaker = self._subjects.after(verb.object_at)
        if not verb.shared and self._verbs.may_invert(verb):
            following = self._subjects.inverted(verb.last + 1)
            aside = following is not None and norm in english.PLAINLY_SAID
            named = speaker is not None and self._subjects.holds_name(speaker)
            if following is not None and aside and not named and self._subjects.is_parenthesis(verb.first, following):
                speaker = None
            if speaker is None:
                speaker = inverted = following
        if speaker is None and not verb.shared and self._verbs.quote_after(verb.last, self._used) is not None:
            speaker = self._shared_subject(verb)
        if speaker is None:
            return
        after_word = self._frame.index_at(inverted.end) if inverted is not None else verb.last + 1
        place = self._frame.index_at(speaker.start) if inverted is None else verb
        if verb.object_at is not None:
            # "'...,' the paper quoted Ms. Roe as saying": the quotation ends where the paper begins.
            quoting = self._subjects.before(verb.first)
            place = place if quoting is None else self._frame.index_at(quoting.start)
        before = self._quote_before(place, speaker)
        after = self._verbs.quote_after(after_word - 1, self._used)
        only = norm in english.ONLY_BESIDE_A_QUOTATION or norm in english.NOUNS_TOO
        only = only and verb.cue not in ("declined", "no_response")
        quoted = self._contents.ends_quoted(speaker.start if inverted is None else self._words[verb.first].start)
        if (
            only
            and not quoted
            and before is None
            and after is None
            and self._verbs.norm(verb.last + 1) not in ("that", "how", "it")
        ):
            return
        if not verb.shared:
            self._subject = speaker
        cue = Span(self._words[verb.first].start, self._words[verb.last].end)
        if verb.at > verb.first and verb.cue not in ("declined", "no_response"):
            cue = Span(self._words[verb.at].start, cue.end)
        if before is None and after is None:
            content = self._contents.of(verb, speaker, inverted)
            if content is not None:
                yield Act(speaker, verb.cue, cue, content)
        for quote in (before, after):
            if quote is not None:
                self._used.add(quote.start)
                yield Act(speaker, verb.cue if verb.cue in ("asked", "denied") else "said", cue, _inner(quote), quote)

    def _naming_act(self, i: int) -> Act | None:
        """ "Brecht called it 'a disgrace'": what is said is what the verb calls it."""
        if self._naming.may_put(i) and (putting := self._subjects.before(i)) is not None:
            put = self._naming.put_by(i, self._frame.index_at(putting.start))
            if put is not None:
                return Act(putting, "said", Span(self._words[i].start, self._words[i].end), put)
        content = self._naming.content_after(i)
        if content is None:
            return None
        first = i
        while first > 0 and self._verbs.norm(first - 1) in ("also", "has", "have", "had", "then", "later", "once"):
            first -= 1
        word = self._words[i]
        before = self._verbs.norm(first - 1)
        if word.norm in FINITE:
            speaker = self._shared_subject_at(first) if before in ("and", "but") else self._subjects.before(first)
        elif (progressive := self._naming.auxiliary_before(i)) is not None:
            speaker = self._subjects.before(progressive)
        elif before in english.BEFORE_PARTICIPLE or "," in self._verbs.gap(i) or self._verbs.is_issued(i - 1):
            speaker = self._shared_subject_at(first)
        else:
            return None
        if speaker is None:
            return None
        self._subject = speaker
        return Act(speaker, "said", Span(word.start, word.end), content)

    def _shared_subject_at(self, first: int) -> Span | None:
        return self._subject or self._subjects.opening() or self._subjects.main_before(first)

    def _shared_subject(self, verb: Verb) -> Span | None:
        """The subject of the verb before; where there was none, the one that opens the sentence or its main clause."""
        return self._shared_subject_at(verb.first)

    def _quote_before(self, place: Verb | int, speaker: Span) -> Quotation | None:
        """The quotation that ends right before the subject, or before an inverted verb."""
        i = place.first if isinstance(place, Verb) else place
        start = self._words[i].start if i < len(self._words) else speaker.start
        found = [q for q in self._frame.quotes if q.end <= start and q.start not in self._used]
        if not found:
            return None
        quote = found[-1]
        between = self._source.masked[quote.end : start].strip(" ,\n-")
        if between:
            # "...," its spokesman, Idris Roe, said.
            role = self._source.masked[quote.end : start].rstrip().endswith(",") and len(between.split()) <= SHORT_LEAD
            if isinstance(place, Verb) or not role or any(w in CUES for w in between.split()) or BLANK in between:
                return None
        return quote if quote.text.rstrip()[-1:] in ",?!-—–…'’" or "," in self._verbs.gap(i) or i == 0 else None

    def _by_source(self, verb: Verb) -> Iterator[Act]:
        """ "According to X, C" and "C, according to X"."""
        speaker = self._subjects.after(verb.last + 1)
        if speaker is None:
            return
        cue = Span(self._words[verb.first].start, self._words[verb.last].end)
        quote = self._quote_before(verb, speaker) or self._verbs.quote_after(
            self._frame.index_at(speaker.end) - 1, self._used
        )
        if quote is not None and verb.first <= 1:
            self._used.add(quote.start)
            yield Act(speaker, "said", cue, _inner(quote), quote)
            return
        content = self._contents.before_source(cue.start) if verb.first > 0 else self._contents.after_source(speaker)
        if content is not None:
            yield Act(speaker, "said", cue, content)

    def _labelled(self) -> Iterator[Act]:
        """ "Brecht: 'No deal'", "Marrow was blunt: 'No deal.'": a subject and a colon before a quotation."""
        quote = self._frame.quotes[0] if self._frame.quotes else None
        if quote is None or not self._words or self._words[0].start > quote.start:
            return
        last = self._frame.index_at(quote.start) - 1
        end = self._words[last].end
        if not self._source.masked[end : quote.start].strip().endswith(":") or last >= LED_WITHIN:
            return
        speaker = self._subjects.opening() or self._subjects.main_before(last + 1)
        if speaker is not None:
            colon = self._source.masked.index(":", end)
            yield Act(speaker, "said", Span(colon, colon + 1), _inner(quote), quote)


def _inner(quote: Quotation) -> Span:
    return Span(quote.inner_start, quote.inner_end)
