"""Lines that a paragraph has swallowed: a caption before its text, a photograph's credit, the day under a heading.

Newspapers capitalise no article and no preposition of two or three letters inside a title, so that "The" or "In" before
a word in lower case opens a sentence even where no stop stands before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST_CAPTION = 8
"""Words of a caption of nothing but names and the small words between them."""

_CAPTION = re.compile(
    r"\s*(?:[A-Z][\w.'’&-]{0,30},? (?:(?:of|and|the|for|from|de|von|van|del|with|at|in) ){0,2}){1,"
    + str(LONGEST_CAPTION)
    + r"}(?=(?:In|On|At|By|For|The|An?) [a-z])"
)
_LAST_WORD = re.compile(r"(\S+) $")
_CREDIT = re.compile(
    r"(?<=\w) (?=(?:(?:File )?(?:Photo|Photograph|Image|Picture|Illustration|Graphic)s?(?: [Cc]redit)?|Credit|"
    r"Picture by): [A-Z])"
)
_DAY_UNDER_A_HEADING = re.compile(
    r"(?<=\w) (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December) \d{1,2}, \d{4}\s*$)"
)
_BEFORE_A_DAY = frozenset("on for of from until till since by to and or before after last next this".split())
_STOP = re.compile(r"[.!?]")


def run_in_starts(folded: str) -> Iterator[int]:
    """Offsets at which a new line began, in order."""
    caption = _CAPTION.match(folded)
    if caption is not None and _is_caption(folded, caption.end()):
        yield caption.end()
    for credit in _CREDIT.finditer(folded):
        yield credit.end()
    day = _DAY_UNDER_A_HEADING.search(folded, max(0, len(folded) - 60))
    if day is not None and not _STOP.search(folded, 0, day.start()):
        before = folded[max(0, day.start() - 20) : day.start()].split()[-1].lower()
        if before not in _BEFORE_A_DAY:
            yield day.end()


def _is_caption(folded: str, end: int) -> bool:
    last = _LAST_WORD.search(folded, max(0, end - 32), end)
    return (
        last is not None and last[1][0].isupper() and not last[1].endswith((",", ".")) and folded[:end].count(" ") > 1
    )
