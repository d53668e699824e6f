"""Where sentences end in German, French, Spanish, Italian, Portuguese, Dutch, Russian, Ukrainian, Arabic and Korean.

A stop ends a sentence where white space follows it (closing marks between them count with it) and the next word is not
in lower case. Not so after an abbreviation, an initial or an ordinal ("3. August"), nor after a quotation that its own
sentence goes on after. Quotations of several sentences are split like any other text; in Korean, where the sentence
closes round them, they are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.document import Span
from brief.wording.enclosures import after_quotations, enclosing, enclosures
from brief.wording.lexicons.abbreviations_abroad import (
    ABBREVIATIONS_ABROAD,
    ARABIC_REPORTING,
    GERMAN_BEFORE_AN_ORDINAL,
    GERMAN_ORDINAL_BEFORE,
    SLAVIC_OFTEN_LAST,
    Abbreviations,
)

_STOP = re.compile(
    r"(?<![.!?؟…۔])(?P<stop>\.(?: \.){2,3}+|[.!?؟…۔]++)"
    r"(?P<close>(?:[\"'”’“»«›‹)\]]|[ \u00a0\u202f]»(?=[\s,.;:!?)])){0,3}+)(?P<notes>(?: ?\[\d{1,3}\]){0,5}+)"
    r"(?P<gap>\s++)"
)
# A dialogue's dash stands before what the sentence goes on with ("— сказал он") as before a new one.
_NEXT = re.compile(r"(?:[\"'«»„“”‚‘›‹(\[¿¡—–-][ \u00a0\u202f]?){0,4}(?P<word>[^\W_][\w'’.-]{0,30})?")
_LAST_WORD = re.compile(r"[^\s(\[«»„“”\"'’‘‚›‹—–/]*$")
_INITIALISM = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]")
# "5 ноя. — РИА", "5 nov. (EFM)": an abbreviated month in a dateline.
_DATELINE = re.compile(r"\s(?:[—–-]\s|\()")
_LIST_NUMBER = re.compile(r"[^\w\s]?(?:\d{1,2}|[^\W\d_])")
_ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]{1,6})")
_WORD_BEFORE = re.compile(r"(\w+)\s+\S+$")
_OFTEN_LAST_SLAVIC = re.compile(SLAVIC_OFTEN_LAST + r"$")
_KOREAN_DAY = re.compile(r"(?<!\d)\d{4}(?:\. ?\d{1,2}){1,2}$")
# "라고 말했다" after a space, and "대변인이 외쳤다".
_KOREAN_GOES_ON = re.compile(
    r"(?:이?라고|이?라며|이?라는|이?란|고|며|면서)(?=\s)|(?!이렇게|이같이|그렇게)(?:(?!이렇게|이같이|그렇게)(?:[^.!?\"“”]|(?<=[A-Z])\.)){1,40}"
    r"(?:말|답|대답|강조|설명|주장|전|반문)?(?:했다|물었다|외쳤다|소리쳤다|밝혔다|덧붙였다)\."
)
_YEAR = re.compile(r"(?<!\d)\d{4}$")
_KOREAN_ENDING = re.compile(r"[다요까죠네]$")

LONGEST_LIST_NUMBER = 6
_WINDOW = 40
_QUOTATION_WINDOW = 400
_FEW_WORDS = 4
"""So many words before "2019 г." are a sentence's opening ("В 2019 г. Россия ..."), not the whole of it."""


def split_spaced(text: str, language: str) -> Iterator[Span]:
    """Spans as they are found, in order; white space at their ends is not taken off."""
    rules = _Rules(text, language)
    start = 0
    for match in _STOP.finditer(text):
        if match.end() < len(text) and rules.ends(start, match):
            yield Span(start, match.start("gap"))
            start = match.end()
    yield Span(start, len(text))


SPACED = frozenset(ABBREVIATIONS_ABROAD)
"""Languages that have rules here."""


class _Rules:
    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._language = language
        self._known: Abbreviations = ABBREVIATIONS_ABROAD[language]
        self._enclosures: Sequence[Span] = enclosures(text) if language == "ko" else ()

    def ends(self, start: int, match: re.Match[str]) -> bool:
        text, stop, at = self._text, match["stop"], match.start()
        if self._language == "ko" and self._is_embedded(start, at):
            return False
        found = _NEXT.match(text, match.end())
        word = (found["word"] or "") if found else ""
        if word[:1].islower():
            return False
        if set(match["close"]) & set("\"'”’“»«›‹") and self._goes_on(match, word):
            return False
        if stop[0] == "…" or (len(stop) > 1 and set(stop) <= {".", " "}):
            return self._ends_in_ellipsis(start, at, word)
        if stop != ".":
            return True
        last = self._last_word(start, at)
        if match["close"]:
            return last.lower() not in self._known.never_last
        return not (self._is_abbreviation(start, at, last, word) or self._is_list_number(start, at))

    def _last_word(self, start: int, at: int) -> str:
        found = _LAST_WORD.search(self._text, max(start, at - _WINDOW), at)
        return found.group() if found else ""

    def _is_embedded(self, start: int, at: int) -> bool:
        """Whether the stop stands in a quotation or in brackets that the sentence opens before or goes on after."""
        span = enclosing(self._enclosures, at)
        if span is None:
            return False
        opens_before = bool(self._text[start : min(span.start, start + _WINDOW)].strip())
        after = self._text[span.end : span.end + 1]
        return (opens_before and at < span.end - 2) or after.isalnum()

    def _goes_on(self, match: re.Match[str], word: str) -> bool:
        if self._language == "ko":
            at = after_quotations(self._enclosures, self._text, match.end())
            attached = at > match.end() and self._text[at : at + 1].isalnum()
            return attached or _KOREAN_GOES_ON.match(self._text, at) is not None
        return self._language == "ar" and word in ARABIC_REPORTING

    def _ends_in_ellipsis(self, start: int, at: int, word: str) -> bool:
        if self._language == "ko":
            return _KOREAN_ENDING.search(self._text, max(start, at - 1), at) is not None
        if self._language == "ar":
            opening = self._text.rfind("«", max(start, at - _QUOTATION_WINDOW), at)
            return opening < 0 or self._text.find("»", opening, at) >= 0
        if self._language == "de":  # a noun's capital says nothing
            return word.lower() in self._known.openers
        return True

    def _is_abbreviation(self, start: int, at: int, last: str, word: str) -> bool:
        """Whether the stop at `at` belongs to `last` and ends no sentence before `word`."""
        lower, known = last.lower(), self._known
        opens = _opens(word, known)
        if lower in known.before_a_number and (word[:1].isdigit() or _DATELINE.match(self._text, at + 1)):
            return True
        if self._language in ("ru", "uk") and (lower in known.often_last or self._is_often_last_in_cyrillic(start, at)):
            return len(self._text[start : min(at, start + 60)].split()) <= _FEW_WORDS
        if lower in known.often_last:
            return False
        if lower in known.never_last:
            return True
        if lower in known.sometimes_last or _INITIALISM.fullmatch(last):
            return not opens
        if self._language == "de" and _ORDINAL.fullmatch(last):
            return self._is_german_ordinal(start, at, word)
        if self._language == "ko" and self._is_korean_day(start, at, word):
            return True
        return len(last) == 1 and last.isalpha() and not opens

    def _is_korean_day(self, start: int, at: int, word: str) -> bool:
        """ "2019. 6. 12." after any of its stops."""
        if _KOREAN_DAY.search(self._text, max(start, at - 14), at):
            return True
        return word[:1].isdigit() and _YEAR.search(self._text, max(start, at - 5), at) is not None

    def _is_often_last_in_cyrillic(self, start: int, at: int) -> bool:
        return _OFTEN_LAST_SLAVIC.search(self._text, max(start, at - 8), at) is not None

    def _is_german_ordinal(self, start: int, at: int, word: str) -> bool:
        if word.rstrip(".").lower() in GERMAN_ORDINAL_BEFORE:
            return True
        before = _WORD_BEFORE.search(self._text, max(start, at - _WINDOW), at)
        named = before is not None and (before[1].lower() in GERMAN_BEFORE_AN_ORDINAL)
        return named and word.lower() not in self._known.openers

    def _is_list_number(self, start: int, at: int) -> bool:
        return at - start <= LONGEST_LIST_NUMBER and _LIST_NUMBER.fullmatch(self._text[start:at].strip()) is not None


def _opens(word: str, known: Abbreviations) -> bool:
    """Whether `word` is one that opens sentences, as "L’" of "L’accord" is, and no initial ("A." of "S. A.")."""
    if len(word) == 2 and word[1] == ".":
        return False
    return word.rstrip(".").lower() in known.openers or re.split("['’]", word)[0].lower() in known.openers
