"""Who is said to hold something in a short text, also where no verb of saying introduces a clause."""

from __future__ import annotations

import re
from dataclasses import dataclass

from brief.wording.lexicons.english_tellers import AUTHORIAL, GENERIC_SPEAKERS, SPEAKER_FAMILIES, TELLING_VERBS
from brief.wording.names import find_names
from brief.wording.speakers import head_of, is_speaker
from brief.wording.text import words

LONGEST_TELLER = 8
"""Words before the verb, at most, that may be its speaker."""

_VIEW = re.compile(
    r"\b(?:in|by|from|on|to) ((?:the )?[\w.-]+(?: [\w.-]+){0,4})['’]s? (?:own )?"
    r"(?:view|account|words|opinion|telling|estimate|reckoning|mind|eyes)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[\"”'’,]\s((?:the )?[A-Za-z][\w.-]*(?: [\w.'’-]+){0,4}?) "
    r"(?:said|says|told|tells|asked|added|wrote|writes|argued|argues)"
    r"(?: [^\"”“.]{0,60})?\.?$"
)
_AUXILIARIES = frozenset("has have had also later then since repeatedly publicly once again".split())
_HANDLE = re.compile(r"(?<![\w@])@\w{2,30}")
_LABEL = re.compile(r"[\"“]?([A-Z][A-Z.'’-]{2,30}): ")


@dataclass(frozen=True, slots=True)
class Telling:
    """`speaker` as printed, and where the words begin and end that are given to them."""

    speaker: str
    start: int
    end: int


def find_telling(text: str) -> Telling | None:
    """The speaker who opens a text before a verb such as "advise" or "called"; or whose view it is said to be.

    >>> find_telling("Wedding planners advise a small bar.").speaker
    'Wedding planners'
    >>> find_telling("By Linn's own account, the gates were shut.").speaker
    'Linn'
    """
    view = _VIEW.search(text)
    if view is not None:
        return Telling(view.group(1), 0, len(text))
    behind = _BEHIND.search(text)
    if behind is not None and is_speaker(words(behind.group(1)), find_names(behind.group(1))):
        return Telling(behind.group(1), 0, behind.start())
    run = words(text)
    for i, word in enumerate(run[1 : LONGEST_TELLER + 1], start=1):
        if word.norm in TELLING_VERBS:
            while i > 1 and run[i - 1].norm in _AUXILIARIES:
                i -= 1
            speaker = text[run[0].start : run[i - 1].end]
            if is_speaker(run[:i], find_names(speaker)) and "," not in speaker:
                return Telling(speaker, word.end, len(text))
            return None
    return None


def find_handles(text: str) -> tuple[str, ...]:
    """Names of users, lower case: "@ada_holt"."""
    return tuple(m.group().lower() for m in _HANDLE.finditer(text))


def label_of(text: str) -> str:
    """The speaker whom a transcript prints before the words: "HOLT: We left."; else empty."""
    match = _LABEL.match(text)
    return match.group(1) if match else ""


def head_noun(speaker: str) -> str:
    """The lower-case noun that a speaker without a name is about; empty for a name.

    >>> head_noun("one social worker at the centre"), head_noun("Ada Holt")
    ('worker', '')
    """
    head = head_of(words(speaker), find_names(speaker))
    norm = getattr(head, "norm", "")
    return norm.removesuffix("'s").removesuffix("'") if isinstance(norm, str) else ""


def is_wide_noun(noun: str) -> bool:
    """Whether a noun fits so many that its absence from a text tells nothing: "company", "columnist"."""
    return noun in GENERIC_SPEAKERS or noun in AUTHORIAL


def family_of(noun: str) -> frozenset[str]:
    """A noun for a speaker, and those that may stand for it: "lawyers", "attorneys"."""
    number = SPEAKER_FAMILIES.get(noun)
    return frozenset(w for w, n in SPEAKER_FAMILIES.items() if n == number) if number is not None else frozenset({noun})


def exclude_each_other(a: str, b: str) -> bool:
    """Whether two nouns for speakers are of different families: "police" and "mayor"; false for nouns of none."""
    one, two = SPEAKER_FAMILIES.get(a), SPEAKER_FAMILIES.get(b)
    return one is not None and two is not None and one != two
