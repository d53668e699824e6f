"""One of several told as the one: "one of the biggest" as "the biggest", "one of very few" as "the only"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.lexicons.english_superlatives import NOT_SUPERLATIVE, SUPERLATIVE_WORDS
from brief.wording.text import fold

REACH = 5
"""Words after "one of the" among which its superlative stands."""

_AMONG = re.compile(
    r"\b(?:(?:one|some|two|three|four|five|many|several|any|part) of|among|amongst)"
    r" (?:the|his|her|its|their|our|my|your|very|just|only|a|[\w'-]{1,24}'s?)\b",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:\bthe|\bhis|\bher|\bits|\btheir|\bour|\bmy|'s|s') (?:very )?$", re.IGNORECASE)
_WORDS = re.compile(r" ([A-Za-z-]{1,24})")
_TOLD_AS: dict[str, tuple[str, ...]] = {"few": ("only", "sole")}


def made_the_one(statement: Statement, grounds: Grounds) -> Objection | None:
    """A superlative of the statement, where every cited sentence that has it says that it holds of several."""
    text = fold(statement.text)
    if _AMONG.search(text):
        return None
    several: dict[str, str] = {}
    for passage in grounds.cited:
        folded = fold(passage.text)
        for match in _AMONG.finditer(folded):
            for word in _superlatives_after(folded, match.end()):
                for told in _TOLD_AS.get(word, (word,)):
                    several.setdefault(told, passage.text[match.start() : match.end()])
    for word, found in several.items():
        said = next((m for m in re.finditer(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) if _is_one(text, m)), None)
        if said is not None and not _is_the_one_there(word, grounds):
            return Objection(statement.text[said.start() : said.end()], found)
    return None


def _superlatives_after(text: str, at: int) -> Iterator[str]:
    """The superlatives within a few words, with no stop between."""
    for _ in range(REACH):
        match = _WORDS.match(text, at)
        if match is None:
            return
        word = match.group(1).lower()
        if word in SUPERLATIVE_WORDS or (word.endswith("est") and len(word) > 4 and word not in NOT_SUPERLATIVE):
            yield word
        at = match.end()


def _is_one(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 24) : match.start()]
    return _DEFINITE.search(before) is not None or not before.strip()


def _is_the_one_there(word: str, grounds: Grounds) -> bool:
    """Whether a cited sentence has the word of one thing alone."""
    for passage in grounds.cited:
        folded = fold(passage.text)
        several = [m.end() for m in _AMONG.finditer(folded)]
        for match in re.finditer(rf"\b{re.escape(word)}\b", folded, re.IGNORECASE):
            if not any(0 <= match.start() - end <= 24 * REACH for end in several):
                return True
    return False
