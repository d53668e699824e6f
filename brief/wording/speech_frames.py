"""A text as the search for speech needs it: sentences whose full quotations are one blank each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from brief.wording.datelines import match_dateline
from brief.wording.lexicons.english_speech import SPEECH_WORDS
from brief.wording.quotation_marks import paragraphs_of
from brief.wording.quotations import Quotation, find_quotations
from brief.wording.sentences import split_sentences
from brief.wording.text import Word, fold, words

BLANK = "\0"
LONGEST_DATELINE = 200
LONGEST_SENTENCE = 300
"""Words, and quotations, in a sentence that is not cut."""
LONGEST_LEAD = 60
"""Words in a sentence that announces a quotation in the next paragraph."""
_STOP_INSIDE = re.compile(r"[.!?…][\"”’']?\s")
_LAST_WORD = re.compile(r"([^\W_]+(?:['-][^\W_]+)*)[\s,:]*$")


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence. `words` are those outside its full quotations; `quotes` are these, in order.

    A quotation that is a part of the writer's own sentence ("called it 'a disgrace'") is not in `quotes` but in
    `parts`; its words are among `words`.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    quotes: tuple[Quotation, ...]
    paragraph: int
    parts: tuple[Quotation, ...] = ()

    def index_at(self, offset: int) -> int:
        """Index of the first word that begins at or after an offset."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].start < offset:
                low = middle + 1
            else:
                high = middle
        return low


@dataclass(frozen=True, slots=True)
class Framed:
    """`masked` is the folded text with every character of a full quotation blank; offsets are those of the text."""

    text: str
    masked: str
    frames: tuple[Frame, ...]

    def gap(self, frame: Frame, i: int) -> str:
        """What stands before the word `i`, from the end of the word before it; `i` may be one past the last."""
        start = frame.words[i - 1].end if i > 0 else frame.start
        end = frame.words[i].start if i < len(frame.words) else frame.end
        return self.masked[start:end]


def framed(text: str) -> Framed:
    folded = fold(text)
    found = find_quotations(text)
    whole = [q for q in found if not q.scare and _is_whole(folded, q)]
    starts = {q.start for q in whole}
    parts = [q for q in found if q.start not in starts]
    masked = list(folded)
    shaped = list(text)
    for q in whole:
        masked[q.start : q.end] = BLANK * (q.end - q.start)
        shaped[q.start : q.end] = _shape(q)
    for q in parts:
        if _STOP_INSIDE.search(q.text):
            shaped[q.start : q.end] = _shape(q)
    blanked, shape = "".join(masked), "".join(shaped)
    frames: list[Frame] = []
    next_quote = next_part = 0
    for number, paragraph in enumerate(paragraphs_of(shape)):
        for span in split_sentences(shape[paragraph.start : paragraph.end], "en"):
            start, end = paragraph.start + span.start, paragraph.start + span.end
            if span.start == 0 and (dateline := match_dateline(text[start : start + LONGEST_DATELINE])):
                start = min(end, start + dateline.end)
            quotes: list[Quotation] = []
            while next_quote < len(whole) and whole[next_quote].start < end:
                quotes.append(whole[next_quote])
                next_quote += 1
            inside: list[Quotation] = []
            while next_part < len(parts) and parts[next_part].start < end:
                inside.append(parts[next_part])
                next_part += 1
            frame = Frame(start, end, _words(blanked, start, end), tuple(quotes), number, tuple(inside))
            if frames and _leads_into(blanked, frames[-1], frame):
                frame = _joined(frames.pop(), frame)
            frames.extend(_cut(frame))
    return Framed(text, blanked, tuple(frames))


def _leads_into(blanked: str, frame: Frame, following: Frame) -> bool:
    """Whether a sentence with a verb of speech ends with a colon, and a quotation begins the next paragraph."""
    announced = bool(following.quotes) and following.quotes[0].start == following.start
    if not announced or len(frame.words) > LONGEST_LEAD or blanked[frame.start : frame.end].rstrip()[-1:] != ":":
        return False
    return any(w.norm in SPEECH_WORDS for w in frame.words)


def _joined(frame: Frame, following: Frame) -> Frame:
    return replace(
        following,
        start=frame.start,
        words=frame.words + following.words,
        quotes=frame.quotes + following.quotes,
        parts=frame.parts + following.parts,
    )


def _cut(frame: Frame) -> Iterator[Frame]:
    """The frame, in pieces where it is longer than any sentence of prose, so that no search in one is long."""
    if len(frame.words) <= LONGEST_SENTENCE and len(frame.quotes) <= LONGEST_SENTENCE:
        yield frame
        return
    marks = sorted([*(w.start for w in frame.words), *(q.start for q in frame.quotes)])
    bounds = [frame.start, *marks[LONGEST_SENTENCE::LONGEST_SENTENCE], frame.end]
    words_, quotes, parts = frame.words, frame.quotes, frame.parts
    at_word = at_quote = at_part = 0
    for start, end in pairwise(bounds):
        first_word, first_quote, first_part = at_word, at_quote, at_part
        while at_word < len(words_) and words_[at_word].start < end:
            at_word += 1
        while at_quote < len(quotes) and quotes[at_quote].start < end:
            at_quote += 1
        while at_part < len(parts) and parts[at_part].start < end:
            at_part += 1
        yield Frame(
            start,
            end,
            words_[first_word:at_word],
            quotes[first_quote:at_quote],
            frame.paragraph,
            parts[first_part:at_part],
        )


def _words(blanked: str, start: int, end: int) -> tuple[Word, ...]:
    return tuple(Word(w.start + start, w.end + start, w.text, w.norm) for w in words(blanked[start:end]))


def _is_whole(folded: str, quotation: Quotation) -> bool:
    """Whether a quotation is speech of its own, not a part of the writer's sentence."""
    inner = quotation.text.lstrip(" .…[(-")
    before = folded[max(0, quotation.start - 40) : quotation.start]
    bare = before.rstrip()
    if not bare or bare[-1] in '.!?:"' or "\n" in before[len(bare) :]:
        return True
    last = _LAST_WORD.search(bare)
    is_led = last is not None and last.group(1).lower() in SPEECH_WORDS
    if bare[-1] in ",":
        return True
    if is_led and (inner[:1].isupper() or len(inner.split()) > 3):
        return True
    return inner[:1].isupper() and (bare[-1] in "-(" or len(inner.split()) > 5)


def _shape(quotation: Quotation) -> str:
    """Letters in place of a quotation, with its full stop, so that sentences end where they would."""
    length = quotation.end - quotation.start
    if quotation.text.rstrip()[-1:] in (".", "…") and length > 3:
        return "Q" + "q" * (length - 3) + '."'
    return "Q" + "q" * (length - 1)
