"""Who really speaks where the words before the verb are only the end of what names the speaker.

"Ada Holt, chairman of the Orlen Club, which runs the pool, said"    the chairman, not the club
"a commentator in the newspaper Halden Post said"                    the commentator, not the paper
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.document import Span
from brief.wording.lexicons.english_names import TITLE_HEADS
from brief.wording.lexicons.english_speakers import PERSONS
from brief.wording.names import NameMention

REACH = 160
"""Code points before the words in question in which the speaker is looked for."""
_OFFICE = re.compile(
    r",\s+(?:an?\s+|the\s+)?(?:[\w'’-]+\s+){0,4}?(?P<head>[a-z-]+)\s+(?:of|for|at|with)\s+(?:[\w'’-]+\s+){0,3}$"
)
_WHO = re.compile(r",(?:\s+\d{1,3},)?\s+who\s[^.;:\"“”]{3,120}\s(?:near|in|at|of|from|for|with|on|by)\s+(?:the\s+)?")
_PERSON_IN = re.compile(
    r"(?P<all>\b(?:an?|one)\s+(?:[a-z-]+\s+){0,2}?(?P<head>[a-z-]+)\s+(?:in|at|for|from|of|with)\s+)(?:the\s+)?$"
)


def bearer_of(text: str, speaker: Span, names: Sequence[NameMention]) -> Span:
    """The span that names who speaks: `speaker` itself, unless it ends the description of a person before it.

    `names` are those of the sentence, in order.
    """
    start = max(0, speaker.start - REACH)
    before = text[start : speaker.start]
    described = _PERSON_IN.search(before)
    if described is not None and described["head"] in PERSONS:
        return Span(start + described.start("all"), speaker.end)
    for name in reversed(names):
        if name.end <= start:
            break
        if name.end > speaker.start or name.kind not in ("person", "unknown") or " " not in name.text:
            continue
        if _WHO.fullmatch(before, name.end - start):
            return Span(name.start, name.end)
        office = _OFFICE.fullmatch(before, name.end - start)
        if office is not None and (office["head"] in PERSONS or office["head"] in TITLE_HEADS):
            return Span(name.start, name.end)
    return speaker
