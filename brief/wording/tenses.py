"""The tense of the verb that governs an expression of time: for "Friday" it says which Friday is meant."""

from __future__ import annotations

import re
from typing import Literal

from brief.wording.clauses import clause_around
from brief.wording.futures import find_futures

Tense = Literal["past", "present", "future", "unknown"]
NEAR = 240
"""Code points on either side of an expression in which its verb is looked for."""

# "will be put", "to be held", "may hit", "is shut": a form of the past that another word makes none of.
_MODAL_BEFORE = re.compile(
    r"\b(?:(?:will|would|shall|may|might|could|should|must|can|to)(?: not| also)?(?: be)?|is|are)\s$"
)
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|did|said|says|told|met|rose|fell|won|lost|left|began|came|went|took|made|found|held|shot|"
    r"hit|struck|saw|sent|set|put|gave|got|became|broke|cut|led|ran|shut|spoke|stood|tried|wrote|sat|fled|drew|drove|ate|"
    r"fought|flew|forgot|grew|heard|hid|kept|knew|laid|lent|meant|paid|quit|rang|sought|sold|shook|sang|sank|slept|spent|"
    r"stole|stuck|swore|swept|swam|taught|tore|threw|thought|understood|woke|wore|withdrew|bought|built|brought|caught|"
    r"chose|dealt|dug|felt|fed|rode|slid|blew|"
    r"(?!(?:need|speed|feed|seed|breed|indeed|hundred|proceed|succeed|exceed)\b)[a-z]{2,}ed)\b"
)
_PRESENT = re.compile(
    r"\b(?:(?:is|are|does|do)\b(?! (?:said|reported|believed|understood|thought)\b)|(?:begins|ends|starts|meets|opens|"
    r"closes|arrives|leaves|returns|resumes|reopens|goes|travels|expires|departs|launches|convenes)\b)"
)
# The plural of such verbs looks like an adjective or a noun ("open"), so it counts only where no other verb stands.
_PRESENT_PLURAL = re.compile(
    r"\b(?:begin|end|start|meet|open|close|arrive|leave|return|resume|reopen|go|travel|expire|depart|launch|convene|vote)\b"
)
_FUTURE = re.compile(
    r"\b(?:(?:may|might|could|should|must)\b(?! (?:also )?have\b)|won't\b|(?:agreed|invited|ordered|summoned|pledged|"
    r"urged|asked) to\b)"
)
_INFINITIVE = re.compile(r"\bto (?:be [a-z]+ed\b|be held\b|[a-z]{3,}\b)(?<!to the)(?<!to his)(?<!to her)(?<!to its)")
_APPOINTED = re.compile(
    r"(?P<past>\b(?:was|were|been) )?\b(?:planned|set|scheduled|slated|due|expected|booked|forecast|timed|adjourned|"
    r"postponed|delayed)(?: (?:in|at) [\w' ]{1,30})?(?: (?:for|on|until|till|to|in|by))?(?: early| late)?\s$",
    re.IGNORECASE,
)
_FROM_THEN_ON = re.compile(
    r"\b(?:beginning|starting|effective|as early as|as soon as|no later than|ahead of)(?: on| from)?\s$", re.IGNORECASE
)
_PREPOSITION = re.compile(
    r"\b(?P<word>since|until|till|by|before|after|following|in|of|from|during|through)\s$", re.IGNORECASE
)
# "Speaking in Orlen on Thursday, she denied it": the main verb stands after the comma.
_PARTICIPLE_OPENS = re.compile(r"\s*[A-Z][a-z]+(?:ing|ed)\b")
_TENSE_OF_PREPOSITION: dict[str, Tense] = {
    "since": "past", "after": "past", "following": "past", "by": "future", "until": "future", "till": "future",
    "before": "future",
}  # fmt: skip


def preposition_before(text: str, start: int) -> str | None:
    """The preposition of time that stands right before `start`, in lower case."""
    found = _PREPOSITION.search(text, max(0, start - 12), start)
    return found["word"].lower() if found else None


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the verb nearest before an expression in its clause, else nearest after it, else that which its
    preposition lets assume ("by Friday"). "Unknown" too for what was once planned ("was due on Monday").
    """
    window = max(0, start - NEAR)
    near = text[window : end + NEAR]
    clause = clause_around(near, start - window, end - window)
    before, after = near[clause.start : start - window], near[end - window : clause.end]
    appointed = _APPOINTED.search(before)
    if appointed:
        return "unknown" if appointed["past"] else "future"
    if _FROM_THEN_ON.search(before):
        return "future"
    verbs = _verbs(before)
    if verbs:
        return max(verbs)[1]
    if _INFINITIVE.search(before):
        return "future"
    if _PRESENT_PLURAL.search(before):
        return "present"
    if not after.startswith(",") or len(before.split()) <= 2 or _PARTICIPLE_OPENS.match(before):
        later = _verbs(after)
        if later:
            return min(later)[1]
    return _TENSE_OF_PREPOSITION.get(preposition_before(text, start) or "", "unknown")


def _verbs(text: str) -> list[tuple[int, Tense]]:
    """Where each verb ends, and its tense."""
    futures = find_futures(text)
    taken = {at for span in futures for at in range(span.start, span.end)}
    verbs: list[tuple[int, Tense]] = [(span.end, "future") for span in futures]
    verbs += [(m.end(), "future") for m in _FUTURE.finditer(text)]
    verbs += [(m.end(), "present") for m in _PRESENT.finditer(text) if m.start() not in taken]
    verbs += [
        (m.end(), "past")
        for m in _PAST.finditer(text)
        if m.start() not in taken and not _MODAL_BEFORE.search(text, max(0, m.start() - 24), m.start())
    ]
    return verbs
