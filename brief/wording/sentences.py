"""Where sentences end.

English has its rules here, some languages theirs in `spaced_sentences` and `wide_sentences`; the rest is split by
sentencex (MIT), whose offsets are exact.

A stop ends a sentence where white space follows it (closing marks between them count with it) and the next word may
open one: a capital, a digit, an opening mark. Not so after an abbreviation that stands before a name or a number, an
initial, or a quotation that its own sentence goes on after ("Is it?" she asked).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from heapq import merge

from brief.document import Span
from brief.wording.lexicons.abbreviations import (
    AFTER_A_CLOCK_TIME,
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    CLOCK_HALVES,
    FOREIGN_ABBREVIATIONS,
    NEVER_LAST,
    SENTENCE_OPENERS,
    SOMETIMES_LAST,
    VERBS_AFTER_A_QUOTATION,
)
from brief.wording.run_in_lines import run_in_starts
from brief.wording.text import fold

# Repetitions are possessive: a run of stops is read once, not once from each of its members.
_STOP = re.compile(
    r"(?<![.!?])(?P<stop>\.(?: \.){2,3}+|[.!?]++)(?P<close>[\"'»)\]]{0,3}+)"
    r"(?P<notes>(?: ?\[\d{1,3}\]){0,5}+|(?<=[a-z)\"'].)\d{1,2}(?=\s+[A-Z]))(?P<gap>\s++)(?=(?P<next>\S{1,40}))"
    r"|(?P<glued>(?<=[a-z][a-z]|\d\d)[.!?]\"?)(?=\"?(?P<opener>[A-Z][a-z]*)\b)"
)
_LAST_WORD = re.compile(r"[^\s(\[\"'-]*$")
_INITIALISM = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]?$")
_LIST_NUMBER = re.compile(r"[^\w\s]?(?:\d{1,2}|[a-zA-Z])")
_LIST_ITEM = re.compile(r"(?<!\S)(?P<mark>[^\w\s(\[]?)(?P<number>\d{1,2})(?P<close>\.\)|[.)])(?=\s+\S)")
# A lower-case word, or one after the dash of a dialogue ("— сказал он").
_GOES_ON = re.compile(r"(?:[—–-]\s?)?[a-zß-öø-ÿąćęłńśźżа-яёіїєґα-ω]")
_SPEECH = re.compile(rf"(?:[A-Z][\w.'-]{{0,30}}\s+){{1,6}}(?:{'|'.join(VERBS_AFTER_A_QUOTATION)})\b")

LONGEST_LIST_NUMBER = 6
"""Code points of "1", "12", "a" with a mark before them: "1. Cut the tax." opens with its number."""


def split_sentences(text: str, language: str) -> tuple[Span, ...]:
    """Spans of the sentences of one paragraph, without white space at either end, in order, none empty.

    A quotation of several sentences is split like any other text. Abbreviations ("U.S.", "Sen.", "a.m."), initials,
    decimals, party marks ("D-N.Y.") and ellipses inside a sentence do not end it. A note's number ("[3]") goes with the
    sentence before it. Items of a list in running text ("1) ... 2) ...") are sentences.
    """
    if language not in ("en", "und"):
        return _split_foreign(text, language)
    folded = fold(text)
    spans: list[Span] = []
    start = 0
    items = sorted({*_list_items(folded), *run_in_starts(folded)})
    for end, following in merge(_stops(folded, items), ((at, at) for at in items)):
        if end > start:
            _add(spans, text, start, end)
            start = following
    _add(spans, text, start, len(text))
    return tuple(spans)


def _add(spans: list[Span], text: str, start: int, end: int) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append(Span(start, end))


def _stops(folded: str, items: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where a sentence ends, and where the next may begin. `items` are the starts of items of a list."""
    start, passed = 0, 0
    for match in _STOP.finditer(folded):
        while passed < len(items) and items[passed] <= match.start():
            start = max(start, items[passed])
            passed += 1
        if match["glued"]:
            if _ends_glued(folded, match):
                start = match.end()
                yield start, start
        elif match["stop"].startswith(". ."):
            end = _spaced_ellipsis_end(folded, match)
            if end is not None:
                start = end + 1
                yield end, start
        elif _ends_sentence(folded, start, match):
            start = match.end("gap")
            yield match.start("gap"), start


def _list_items(folded: str) -> Iterator[int]:
    """Starts of the second, third ... item of a list that counts up from 1 or from the number that opens the text."""
    expected, shape = None, None
    for match in _LIST_ITEM.finditer(folded):
        number, form = int(match["number"]), (match["mark"], match["close"])
        if expected is None:
            if folded[: match.start()].strip():
                return
            expected, shape = number + 1, form
        elif number == expected and form == shape:
            yield match.start()
            expected += 1


def _ends_glued(folded: str, match: re.Match[str]) -> bool:
    """ "It is over.The rest": no white space, but a word that opens sentences. Names of sites are not split."""
    word = _last_word(folded, max(0, match.start() - 30), match.start())
    opener = match["opener"].lower()
    return (opener in SENTENCE_OPENERS or opener in BEFORE_A_NAME) and not _is_abbreviation(word, match["opener"])


def _spaced_ellipsis_end(folded: str, match: re.Match[str]) -> int | None:
    """Of "compounds. . . . The" the end of the first stop: the other three stand for what is left out. Of
    "ended . . . But" the last; None where the sentence goes on."""
    if match["next"][:1].isupper() and folded[match.start() - 1 : match.start()].isalpha():
        return match.start() + 1
    opener = match["next"].rstrip(",.").lower()
    opens = match["next"][:1].isupper() and opener in SENTENCE_OPENERS and opener != "i"
    return match.start("gap") if opens else None


def _ends_sentence(folded: str, start: int, match: re.Match[str]) -> bool:
    following = match["next"].lstrip("\"'([«")
    quoted = '"' in match["close"] or "'" in match["close"]
    if not following:
        return True
    if following[0] == ".":
        return False
    if following[0].islower() and (
        quoted or not following[1:2].isupper()
    ):  # "iPhone" opens a sentence, "eased" does not
        return False
    if match["stop"] == "!" and _stands_in_a_title(folded, start, match):
        return False
    if match["stop"] != ".":
        # "Is it?" she asked, and: "Is it?" Brecht asked.
        return not (quoted and _SPEECH.match(folded, match.end()))
    word = _last_word(folded, max(start, match.start() - 30), match.start())
    if match["close"]:
        return word.lower() not in NEVER_LAST and not _is_list_number(folded, start, match.start())
    following = match["notes"] if match["notes"].isdigit() else match["next"]
    return not (_is_abbreviation(word, following) or _is_list_number(folded, start, match.start()))


def _stands_in_a_title(folded: str, start: int, match: re.Match[str]) -> bool:
    """ "the I'm A Celebrity! Get Me Out Of Here jungle": a mark between two runs of words with capitals."""
    before = folded[max(start, match.start() - 60) : match.start()].split()[-3:]
    after = folded[match.end("gap") : match.end("gap") + 60].split()[:3]
    return len(before) == len(after) == 3 and all(word[0].isupper() for word in before[1:] + after)


def _last_word(folded: str, start: int, end: int) -> str:
    found = _LAST_WORD.search(folded, start, end)
    return found.group() if found else ""


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether the stop after `word` belongs to the word and ends no sentence before `following`."""
    lower = word.lower()
    next_word = following.rstrip(",.;:!?\"'").lower()
    opens = next_word in SENTENCE_OPENERS
    if lower in BEFORE_A_NUMBER and following[:1].isdigit():
        return True
    if lower in BEFORE_A_NAME or lower in NEVER_LAST:
        return True
    if lower in CLOCK_HALVES:
        return next_word in AFTER_A_CLOCK_TIME
    if lower in SOMETIMES_LAST:
        return not opens
    if len(word) == 1 and word.isalpha() and word.isupper():
        # An initial ("John F. Kennedy"), unless it closes a sentence ("vitamin C. The").
        return not opens
    return _INITIALISM.fullmatch(word + ".") is not None and not opens


def _is_list_number(folded: str, start: int, end: int) -> bool:
    return end - start <= LONGEST_LIST_NUMBER and _LIST_NUMBER.fullmatch(folded[start:end].strip()) is not None


def _split_foreign(text: str, language: str) -> tuple[Span, ...]:
    from brief.wording.spaced_sentences import SPACED, split_spaced
    from brief.wording.wide_sentences import WIDE, split_wide

    spans: list[Span] = []
    if language in WIDE or language in SPACED:
        for span in split_wide(text, language) if language in WIDE else split_spaced(text, language):
            _add(spans, text, span.start, span.end)
        return tuple(spans)
    return _split_by_sentencex(text, language)


def _split_by_sentencex(text: str, language: str) -> tuple[Span, ...]:
    """As sentencex splits, but for what it parts too early: after titles, and before a word in lower case."""
    import sentencex

    spans: list[Span] = []
    for found in sentencex.get_sentence_boundaries(language, text):
        _add(spans, text, found["start_index"], found["end_index"])
    joined: list[Span] = []
    for span in spans:
        if joined and _goes_on(text, joined[-1], span):
            span = Span(joined.pop().start, span.end)
        joined.append(span)
    return tuple(joined)


def _goes_on(text: str, before: Span, after: Span) -> bool:
    if "\n\n" in text[before.end : after.start]:
        return False
    if _GOES_ON.match(text, after.start):
        return True
    word = text[max(before.start, before.end - 12) : before.end].split()[-1]
    return word.lstrip('(«„“"').lower() in FOREIGN_ABBREVIATIONS
