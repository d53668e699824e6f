"""How a sentence speaks of one who acts: as a subject, beside a partner, through a minister, with his name after his
office. English.
"""

from __future__ import annotations

import re

from brief.wording.lexicons.english_names import FIRST_NAMES

PREPOSITIONS = frozenset({"of", "in", "for", "at", "from", "near", "by", "on", "with", "to", "who", "whose", "which"})
"""Behind these words of a speaker's description stands somebody or something else."""

_REPRESENTED = re.compile(
    r"['’]s? (?:\w+ )?(?:minister|president|government|military|army|parliament|ministry|leader|leadership|embassy|"
    r"police|court|chairman|director|spokesman|spokeswoman|spokesperson|chief|board|council)\b"
)
_PARTNER = re.compile(r" and [A-Z][\w'’-]+ [A-Z]")
_APPOSITION = re.compile(r",\s+(?:the\s+)?")
_SECOND = re.compile(r"\band (?:the )?$")
_AUXILIARIES = re.compile(
    r"\b(?:(?:is|are|was|were|has|have|had|been|also|not|will|would|could|did|does) )+(?:\w+ly )?$"
)
_BARE = re.compile(r"(?:(?:was|were|is|are|had|has|have|would|will|could|may|might|did)\b|\w+ing\b)", re.IGNORECASE)
_CALLING = re.compile(r"(?:describ|call|dub|label|brand)", re.IGNORECASE)
_BEFORE_SUBJECT = frozenset({"the", "former", "then", "and", "but"})
_SUBORDINATORS = frozenset("when while after as if though although because since before until unless once".split())


def is_represented(text: str, end: int) -> bool:
    """Whether the name that ends at `end` is followed by its minister, government, army or the like."""
    return _REPRESENTED.match(text, end) is not None


def shares_surname(text: str, name: str, end: int) -> bool:
    """ "Bruce" of "Bruce and Irene Holt": half a name, whose other half stands with another's."""
    return name.lower() in FIRST_NAMES and _PARTNER.match(text, end) is not None


def is_second_subject(text: str, start: int) -> bool:
    """Whether a name is the second half of a subject: "Japan and the US have asked"."""
    return _SECOND.search(text, max(0, start - 10), start) is not None


def apposition_after(text: str, end: int) -> int | None:
    """Where a name in apposition would begin: behind the comma, and "the", after a description that ends at `end`."""
    match = _APPOSITION.match(text, end)
    return match.end() if match else None


def opens_clause(text: str, start: int) -> bool:
    """Whether a name, with its title, opens a main clause: nothing before it but a comma's end or capitalised words.

    "There was no sign that Oro had left" and "When Oro left, the gate closed" say nothing of what Oro did.
    """
    segment = text[:start].rpartition(",")[2].split()
    return all(word[:1].isupper() or word in _BEFORE_SUBJECT for word in segment) and not (
        segment and segment[0].lower() in _SUBORDINATORS
    )


def verb_phrase_start(text: str, verb: int) -> int:
    """Where the verb phrase begins whose verb begins at `verb`: "is seeking", "has repeatedly denied"."""
    match = _AUXILIARIES.search(text, max(0, verb - 40), verb)
    return match.start() if match else verb


def lacks_subject(text: str, start: int, end: int) -> bool:
    """Whether what is said, `text[start:end]`, has its subject elsewhere: "who the army said was bruised"."""
    return _BARE.match(text, start, end) is not None


def is_calling(verb: str, between: str) -> bool:
    """Whether a verb names what stands before it, with nothing but `between` before the name: "an act that the mayor
    described as vile".
    """
    return _CALLING.match(verb) is not None and between.strip(' "“') in ("", "as")
