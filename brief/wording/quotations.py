"""Quoted spans. Marks are matched over the whole text, so that a quotation may run across sentences and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from brief.document import Span
from brief.wording.lexicons.english_speech import SPEECH_WORDS, WORKS
from brief.wording.quotation_marks import Mark, marks_of, paragraphs_of


@dataclass(frozen=True, slots=True)
class Quotation:
    """`start` and `end` include the marks; `inner_start` and `inner_end` do not, and `text` is what lies between them.

    `scare` is true for a quoted word or short phrase inside somebody else's sentence ("a so-called 'hero'") that has
    no speaker of its own; titles of works are among them.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    text: str
    scare: bool = False


SCARE_WORDS = 4
"""Words that a scare quotation has at most."""

TITLE_WORDS = 12
"""Words that the title of a work has at most."""


def is_balanced(text: str, marks: str) -> bool:
    """Whether as many marks are closed as opened. `marks`: the opening one and the closing, or one that is both."""
    if len(marks) == 1:
        return text.count(marks) % 2 == 0
    return text.count(marks[0]) == text.count(marks[1])


_NEAR = 3
"""Words beside a quotation among which a verb of speech gives it a speaker."""
_REACH = 80
"""Code points within which those words are looked for."""

_SMALL_WORDS = frozenset({"a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "with", "at", "by", "from"})
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…:][\"”’')\]]*\s|\n")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """In order, outermost only. Straight, curly, German, French and CJK marks. Apostrophes and feet are not marks.

    A paragraph of a quotation that opens with a mark and is continued by the next paragraph's opening mark needs no
    closing one: both are one quotation. An unclosed mark ends at its paragraph's end, unless the next paragraph opens
    with one.
    """
    found: list[Quotation] = []
    paragraphs = paragraphs_of(text)
    marked = [marks_of(text, paragraph) for paragraph in paragraphs]
    carried: Mark | None = None
    for i, marks in enumerate(marked):
        following = marked[i + 1][0] if i + 1 < len(marked) and marked[i + 1] else None
        if following is not None and following.start != paragraphs[i + 1].start:
            following = None
        opened, carried = carried, None
        for first, last in _pairs(marks, following):
            opening = opened if opened is not None and first == 0 else marks[first]
            if last is not None:
                found.append(_quotation(text, opening, Span(marks[last].start, marks[last].end)))
            elif _goes_on(marks[first], following):
                carried = opening
            else:
                found.append(_quotation(text, opening, Span(paragraphs[i].end, paragraphs[i].end)))
    return tuple(q for q in found if q.text and not q.text.isspace())


def _goes_on(mark: Mark, following: Mark | None) -> bool:
    return following is not None and following.opens and following.family == mark.family


def _pairs(marks: list[Mark], following: Mark | None) -> Iterator[tuple[int, int | None]]:
    """Indices of the marks that open and close the outermost quotations of one paragraph.

    None for the closing one where there is none. Nested marks of one family are counted; where the count does not
    come out even, every opening mark starts anew.
    """
    flat = False
    i = 0
    while i < len(marks):
        mark = marks[i]
        if not mark.opens:
            i += 1
            continue
        if mark.family == "single":
            last, stopped = _closing_single(marks, i)
            skip = last is None and (stopped or not _goes_on(mark, following))
        else:
            last = None if flat else _closing_nested(marks, i)
            skip = False
            if last is None and not _goes_on(mark, following):
                flat = True
                last, stopped = _closing_flat(marks, i)
                skip = last is None and stopped
        if skip:
            i += 1
            continue
        yield i, last
        if last is None:
            return
        i = last + 1


def _closing_nested(marks: list[Mark], first: int) -> int | None:
    depth = 1
    for j in range(first + 1, len(marks)):
        if marks[j].family != marks[first].family:
            continue
        depth += -1 if marks[j].closes else 1
        if depth == 0:
            return j
    return None


def _closing_flat(marks: list[Mark], first: int) -> tuple[int | None, bool]:
    """The next mark of the family where it closes; else whether another one opens."""
    for j in range(first + 1, len(marks)):
        if marks[j].family == marks[first].family:
            return (j, False) if marks[j].closes else (None, True)
    return None, False


def _closing_single(marks: list[Mark], first: int) -> tuple[int | None, bool]:
    """The mark that closes a single one before the next opens, sure or else weak; and whether another opens."""
    weak: int | None = None
    for j in range(first + 1, len(marks)):
        if marks[j].family != "single":
            continue
        if not marks[j].closes:
            return weak, True
        if not marks[j].weak:
            return j, False
        weak = j if weak is None else weak
    return weak, False


def _quotation(text: str, opening: Mark, closing: Span) -> Quotation:
    """`closing` is empty where the quotation ends without a mark."""
    inner = text[opening.end : closing.start]
    scare = len(inner) < _REACH and _is_scare(text, inner, opening, closing.end)
    return Quotation(opening.start, closing.end, opening.end, closing.start, inner, scare)


def _is_scare(text: str, inner: str, opening: Mark, end: int) -> bool:
    inner_words = _WORD.findall(inner)
    if _is_work(text, inner_words, opening.start):
        return True
    if not 0 < len(inner_words) <= SCARE_WORDS or inner.rstrip()[-1:] in "?!":
        return False
    before = _SENTENCE_END.split(text[max(0, opening.start - _REACH) : opening.start])[-1]
    words_before = _WORD.findall(before)
    if not words_before:
        return False
    if not inner_words[0][0].islower() and not _is_title(inner_words):
        return False
    beside = words_before[-_NEAR:]
    if inner.rstrip()[-1:] == "," or text[end : end + 1] == ",":
        beside += _WORD.findall(_SENTENCE_END.split(text[end : end + _REACH])[0])[:_NEAR]
    return not any(w.lower() in SPEECH_WORDS for w in beside)


def _is_work(text: str, inner_words: list[str], start: int) -> bool:
    """Whether a quotation is the title of what stands before it: "In his book, 'The Gate,' Roe says ..."."""
    if not 0 < len(inner_words) <= TITLE_WORDS or not _is_title(inner_words):
        return False
    before = _WORD.findall(_SENTENCE_END.split(text[max(0, start - _REACH) : start])[-1])
    return any(w.lower() in WORKS for w in before[-2:])


def _is_title(inner_words: list[str]) -> bool:
    return all(w[0].isupper() or w[0].isdigit() or w in _SMALL_WORDS for w in inner_words)
