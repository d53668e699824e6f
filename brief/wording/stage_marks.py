"""Words that say outright how far a deed has come, and texts that look ahead at all. English."""

from __future__ import annotations

import re
from functools import lru_cache

from brief.wording.lexicons import english_stages as lexicon
from brief.wording.lexicons.english_speech import BASES, CUES
from brief.wording.stages import find_deeds
from brief.wording.text import REMEMBERED, stem, words
from brief.wording.verb_words import Deed, is_past_form, stems_of

_PLAN = re.compile(
    r"(?:will|shall|would|plan(?:s|ned)?|planning|intend(?:s|ed)?|aim(?:s|ing)?|hop(?:es|ing)|near(?:s|ing)|going to|"
    r"(?:(?:is|are|was|were) )?(?:set|due|scheduled|expected|about|slated|poised|ready|preparing|yet|to)|"
    r"(?:is|are) (?:to|going))\b|[\w]{1,5}['’]ll\b",
    re.IGNORECASE,
)
_WOULD = re.compile(r"would\b", re.IGNORECASE)
_DONE = re.compile(r"(?:has|have|had|was|were)\b|[\w]{1,5}['’]ve\b", re.IGNORECASE)
_WEIGHED = re.compile(
    r"(?:considers?|considering|weigh(?:s|ing)|mull(?:s|ing)|ponder(?:s|ing)|whether)\b", re.IGNORECASE
)
_NEARS = frozenset("nears neared nearing".split())
_PLANS = lexicon.PLANS - frozenset("about course means mean".split()) - _NEARS
_AHEAD = stems_of(
    lexicon.SHALL | lexicon.WOULD | lexicon.MAY | lexicon.WEIGHS | _PLANS | (lexicon.SOUGHT - _NEARS) | lexicon.DECIDED
) | stems_of(
    """aim hope want wish bid effort try attempt likely unlikely offer risk possible possibility potential candidate
    tomorrow next upcoming forthcoming future later soon ahead before until till if when once begin start launch
    announce order call let deadline goal target appeal application invite invitation eventual won't
    you'll he'll she'll it'll we'll they'll i'll that'll there'll""".split()
)
_ATTITUDES = (
    stems_of((CUES.keys() | BASES.keys()) | lexicon.WANTS | lexicon.SOUGHT | lexicon.ANNOUNCES | lexicon.AGREED)
    - stems_of(lexicon.STARTS | lexicon.ENDS)
) | stems_of("fear vow promise pledge accept back support oppose call issue undertake commit agree become".split())


def is_planned_outright(text: str, deed: Deed) -> bool:
    """Whether the words before the deed are those of a plan: "will open", "is set to open", not "asked to open".

    >>> s = "She will open it, he asked to close it."; [is_planned_outright(s, d) for d in find_deeds(s)]
    [True, False]
    """
    return deed.stage == "planned" and deed.group <= deed.start and _PLAN.match(text, deed.group) is not None


def is_marked(text: str, deed: Deed) -> bool:
    """Whether a word before the deed says outright that it is planned, weighed, or done ("has opened")."""
    if deed.group >= deed.start:
        return False
    if deed.stage == "done":
        return is_past_form(text[deed.start : deed.end].lower()) and _DONE.match(text, deed.group) is not None
    if deed.stage == "weighed":
        return _WEIGHED.match(text, deed.group) is not None
    return is_planned_outright(text, deed) and not _WOULD.match(text, deed.group)


def is_attitude(deed: Deed) -> bool:
    """Whether it is somebody's word or wish about a deed, or no deed: said, wants, promised, became."""
    return deed.stem in _ATTITUDES


@lru_cache(maxsize=REMEMBERED)
def looks_ahead(text: str) -> bool:
    """Whether anything in a text may tell of what is still to come, or only of what is wanted or possible.

    >>> looks_ahead("The board cleared him on Monday."), looks_ahead("Police urged them to leave.")
    (False, True)
    """
    if not _AHEAD.isdisjoint(stem(w.norm) for w in words(text)):
        return True
    return any(d.stage in ("planned", "possible", "weighed", "announced", "decided") for d in find_deeds(text))
