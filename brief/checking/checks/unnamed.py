"""ANON_LOST beyond acts of saying: a name in the place of "an airline manager" or "one veteran"."""

from __future__ import annotations

import re

from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.lexicons.english_speakers import AUXILIARIES, PERSONS, PERSONS_PLURAL, SPOKESPERSONS
from brief.wording.names import NameMention, same_name
from brief.wording.text import stem, words

REACH = 3
"""Words after a person among which the deed is looked for."""
FIRST_SENTENCES = 2
"""Sentences of a story in which it may describe somebody whom it names later."""

_UNNAMED = re.compile(
    r"\b(?:(?:an?|one|another|some|two|three|four|several)\s(?:[\w'’-]+\s){0,4}?(?P<noun>[a-z]+)"
    r"|(?P<bare>[a-z]+(?:s|one|body)))\b",
    re.IGNORECASE,
)
_SOMEBODY = frozenset({"someone", "somebody"})
_HEAD = re.compile(r"(?:^|[,;] |\bthat )(?:the )?$", re.IGNORECASE)
_ASIDE = re.compile(r",\s(?:who|whom|whose|which)\s[^,;.]{1,80},")


def named_for_unnamed(statement: Statement, grounds: Grounds) -> Objection | None:
    """A person's name, missing from the cited sentences, that does what they have somebody unnamed do."""
    for name in statement.analysis.names:
        deed = _deed(statement.text, name.end)
        if not _is_subject(name, statement.text) or not deed:
            continue
        for passage in grounds.cited:
            if 0 <= passage.sentence.number <= FIRST_SENTENCES or _names(name, passage):
                continue
            for match in _UNNAMED.finditer(passage.text):
                if not _is_unnamed(match) or not deed & _deed(passage.text, match.end()):
                    continue
                if not _does(name, deed, grounds):
                    return Objection(name.text, match.group())
    return None


def _is_subject(name: NameMention, text: str) -> bool:
    """Whether a name may be the one who does what follows: a person's anywhere, a body's at the head of a clause."""
    if name.kind == "organisation":
        return _HEAD.search(text[: name.start]) is not None
    return name.kind in ("person", "unknown")


def _is_unnamed(match: re.Match[str]) -> bool:
    if match["noun"]:
        return match["noun"] in PERSONS or match["noun"] in SPOKESPERSONS
    return match["bare"] in PERSONS_PLURAL | _SOMEBODY


def _does(name: NameMention, deed: frozenset[str], grounds: Grounds) -> bool:
    """Whether a sentence at hand has the named one do the same."""
    return any(
        same_name(name.text, other.text) and deed & _deed(p.text, other.end)
        for p in grounds.passages()
        for other in p.analysis.names
    )


def _names(name: NameMention, passage: Passage) -> bool:
    return any(same_name(name.text, other.text) for other in passage.analysis.names)


def _deed(text: str, offset: int) -> frozenset[str]:
    """The stem of the first verb after a person, auxiliaries and adverbs left out."""
    aside = _ASIDE.match(text, offset)
    start = aside.end() if aside else offset
    following = words(text[start : start + 60])[:REACH]
    for word in following:
        if word.norm in AUXILIARIES or word.norm.endswith("ly"):
            continue
        return frozenset({stem(word.norm)})
    return frozenset()
