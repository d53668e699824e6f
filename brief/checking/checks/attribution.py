"""ATTRIBUTION_LOST: somebody's word, view or finding that the statement tells as a fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from brief.checking.analysis import Saying
from brief.checking.checks.own_sources import ends_with_speaker, has_short_tail, own_sources
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.text import content_stems, share, stem
from brief.wording.voices import (
    Sourcing,
    Voice,
    announces_own,
    closes_quoted,
    find_voices,
    opens_quoted,
)

THEIRS = 0.8
"""Share of what a clause takes from a sentence that must stand in somebody's words there."""

OF_THE_CLAUSE = 0.5
"""Share of the whole clause that must stand there too."""

WHOLLY_TOLD = 0.8
"""Share of somebody's words that makes a clause a telling of them, whatever else it adds."""

FEWEST = 3
"""Content words of a clause that tells something of its own."""

FLATLY = 0.75
"""Share of a clause that a sentence of the article's own has where the article itself tells it."""

SHORTEST_QUOTATION = 40
"""Code points of a quotation that is more than a word or a name."""

LONGEST_PREPOSITION = 3
"""Letters: "in", "by", "per" and "via" open phrases that name a source."""

CLAIMS = ("said", "accused")
"""Cues whose content is somebody's word and not the article's."""


@dataclass(frozen=True, slots=True)
class _Told:
    """`span` holds somebody's words in one sentence, `stems` those that carry content, `mark` how it says so.

    `saying` is None where nobody is named, `holder` the noun of a document or body that finds it.
    """

    passage: Passage
    span: Span
    mark: str
    saying: Saying | None = None
    holder: str = ""

    @property
    def stems(self) -> frozenset[str]:
        return self.passage.analysis.stems_in(self.span)

    @property
    def teller(self) -> frozenset[str]:
        """Stems of the words that name the speaker; where nobody is known to be, of all words before the telling."""
        if self.saying is not None:
            return frozenset(content_stems(self.saying.mention.speaker))
        return self.passage.analysis.stems_in(Span(0, self.span.start))

    def tells(self, word: str) -> bool:
        """Whether a word, of speech for instance, is itself a part of what is told; "in" of "in his view" never is."""
        stemmed = stem(word.lower())
        inside = (w for w in self.passage.analysis.words if self.span.start <= w.start < self.span.end)
        return len(word) > LONGEST_PREPOSITION and any(stem(w.norm) == stemmed for w in inside)


def attribution_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """Somebody's word told as a fact: the source has a speaker for a clause, the statement and the draft name none.

    Where the statement itself tells of an act of saying that the source only has somebody report ("The paper said the
    board warned them"), the reporter must be named too.
    """
    if statement.declared:
        return None
    told = [t for p in grounds.cited for t in _voices_of(p, grounds)]
    if not told:
        return None
    clauses = list(_clauses(statement))
    for span in clauses:
        stems = statement.analysis.stems_in(span)
        for voice in told:
            if not _is_theirs(stems, voice, whole=len(clauses) == 1) or _is_covered(statement, span, voice):
                continue
            if _is_own_deed(statement, voice) or _told_by_the_article(stems, voice, grounds):
                continue
            return Objection(statement.text[span.start : span.end], voice.mark)
    return None


def _clauses(statement: Statement) -> Iterator[Span]:
    """The clauses of the statement, parted before a second speaker too: "it fell, and Roe said it rose"."""
    joints = [s.mention.speaker_start for s in statement.sayings if s.cue and s.mention.speaker_start < s.content.start]
    for clause in statement.analysis.clauses:
        start = clause.start
        for at in joints:
            head = statement.text[start:at].rstrip()
            if start < at < clause.end and head.endswith((" and", " but", ";", " while")) and len(head.split()) > 3:
                yield Span(start, at)
                start = at
        yield Span(start, clause.end)


def _is_own_deed(statement: Statement, voice: _Told) -> bool:
    """What somebody makes known of themselves, told of them by name: "Orlen shuts a plant" of "announced it has"."""
    if voice.saying is None or not announces_own(voice.saying.mention.cue_text, voice.passage.words_at(voice.span)):
        return False
    first = statement.analysis.content[:1]
    return bool(first) and first[0].stem in voice.teller


def _voices_of(passage: Passage, grounds: Grounds) -> Iterator[_Told]:
    """What in a sentence is not the article's own: what somebody says, quotations and views."""
    for saying in passage.sayings:
        if saying.mention.cue in CLAIMS:
            yield _Told(passage, saying.content, _receipt(saying), saying)
    for voice in find_voices(passage.text):
        yield _Told(passage, Span(voice.start, _before_speaker(voice, passage)), voice.mark, holder=voice.holder)
    for span in _quoted_in(passage, grounds):
        yield _Told(passage, span, passage.words_at(span))


def _before_speaker(voice: Voice, passage: Passage) -> int:
    """Where what a voice tells ends: before the verb of another act of saying that closes it, or follows a comma."""
    starts = [s.cue.start for s in passage.sayings if s.cue and s.cue.start > voice.start and _ends_telling(s, passage)]
    return min([voice.end, *starts])


def _ends_telling(saying: Saying, passage: Passage) -> bool:
    """ "..., Roe said" and "..., Roe said that it was not", after what somebody else says."""
    if saying.cue is None or saying.content.start < saying.cue.start:
        return True
    before = passage.text[: saying.cue.start].rstrip().removesuffix(saying.mention.speaker).rstrip()
    return before.endswith(",")


def _quoted_in(passage: Passage, grounds: Grounds) -> Iterator[Span]:
    """What of a sentence stands in quotation marks that open or close in another, or whose speaker is not named."""
    sentence = passage.sentence
    for quotation in grounds.source.quotations:
        start = max(quotation.start, sentence.start) - sentence.start
        end = min(quotation.end, sentence.end) - sentence.start
        heard = any(s.content.start < end and s.content.end > start for s in passage.sayings)
        if end - start >= SHORTEST_QUOTATION and not quotation.scare and not heard:
            yield Span(start, end)
    if not passage.sayings and (opens_quoted(passage.text) or closes_quoted(passage.text)):
        yield Span(0, len(passage.text))


def _is_theirs(stems: frozenset[str], voice: _Told, *, whole: bool = False) -> bool:
    """Whether most of what the clause takes from this sentence stands in what is somebody's there."""
    if len(stems) < FEWEST and not whole:
        return False
    if len(voice.stems) >= 2 and share(voice.stems, stems) >= WHOLLY_TOLD:
        return True
    taken = (stems & voice.passage.analysis.stems) - (voice.teller - voice.stems)
    return len(taken) >= 2 and share(taken, voice.stems) >= THEIRS and share(stems, voice.stems) >= OF_THE_CLAUSE


def _is_covered(statement: Statement, span: Span, voice: _Told) -> bool:
    """Whether a word of the statement gives the clause as somebody's: one in it, before it, or at the statement's end.

    A word of speech that is a part of what is told gives it as nobody's: "The board had warned them" of "Linn said the
    board had warned them".
    """
    if voice.holder and stem(voice.holder) in statement.analysis.stems:
        return True
    for sourcing in own_sources(statement):
        if ends_with_speaker(statement, sourcing.start):
            return True
        if sourcing.start >= span.end and not has_short_tail(statement, sourcing.start):
            continue
        told = voice.tells(statement.text[sourcing.start : sourcing.end].split()[0])
        if (sourcing.weak or told) and not _holds(statement, sourcing, voice):
            continue
        return True
    return False


def _holds(statement: Statement, sourcing: Sourcing, voice: _Told) -> bool:
    """Whether what stands before a word of speech or of the mind names the one whose word the whole is.

    The source's own verb does, whatever the speaker is called. Where nobody is known to be, that is granted to words of
    the mind.
    """
    if voice.saying is None or voice.saying.mention.kind == "pronoun":
        return sourcing.weak
    if statement.text[sourcing.start : sourcing.end].lower() == voice.saying.mention.cue_text.lower():
        return True
    head = content_stems(voice.saying.mention.speaker)
    return bool(set(head) & statement.analysis.stems_in(Span(0, sourcing.start)))


def _told_by_the_article(stems: frozenset[str], voice: _Told, grounds: Grounds) -> bool:
    """Whether words of the article's own say as much of it: those of a cited sentence, or of another nearly all."""
    heard = len(stems & voice.stems)
    for passage in grounds.cited:
        if passage is not voice.passage and len(stems & _own_stems(passage, grounds)) >= heard:
            return True
    return any(share(stems, _own_stems(p, grounds)) >= FLATLY for p in grounds.antecedents)


def _own_stems(passage: Passage, grounds: Grounds) -> frozenset[str]:
    """Stems of a sentence that stand outside what is somebody's word there."""
    inside = [v.span for v in _voices_of(passage, grounds)]
    return frozenset(c.stem for c in passage.analysis.content if not any(s.start <= c.start < s.end for s in inside))


def _receipt(saying: Saying) -> str:
    speaker, cue = saying.mention.speaker, saying.mention.cue_text
    return f"{speaker} {cue}" if saying.mention.speaker_start <= saying.mention.cue_start else f"{cue} {speaker}"
