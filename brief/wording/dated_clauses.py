"""Whether an expression of time dates what its clause tells, or only a word beside it."""

from __future__ import annotations

import re

from brief.wording.clauses import clause_around
from brief.wording.lexicons.english_verbs import FINITE_VERBS

# "since 2004", "founded in 1990", "neither in April nor in June", "similar to that fired last month".
_BARRED_BEFORE = re.compile(
    r"\b(?:since|until|till|through|neither|nor|"
    r"(?<!was )(?<!were )(?<!been )(?<!is )(?:founded|born|established|built|created|based|opened|set up) in)"
    r"(?: (?:in|on|early|late|mid|the|at least|about|around))*\s$",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"\b(?:similar to|like|unlike|than|compared (?:with|to)|as (?:in|on|the one))\b[^,;]{0,200}$", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:which|who|whose|whom|where)\b[^,;]{0,200}$", re.IGNORECASE)
_ASIDE = re.compile(r",\s[^,;]*$")
_GOES_ON = re.compile(r"[^,;]*,\s+(?P<next>\w+)")
_DETERMINED = re.compile(r"\b(?:the|an?|its|his|her|their|this|that|['’]s)\s$")
_NOUN = re.compile(
    r"\s(?!(?:and|or|but|to|for|in|on|at|by|with|when|after|before|as|from|that|which|who)\b)[A-Za-z]+\b"
)
_AFTER = re.compile(r"\s(?P<verb>[a-z]+)\b")


def dates_its_clause(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` says when that happened which the clause tells.

    >>> s = "Nature Air, founded in 1990, did not respond."
    >>> dates_its_clause(s, 23, 27), dates_its_clause("The fire began in 1990.", 18, 22)
    (False, True)
    """
    clause = clause_around(text, start, end)
    before = text[clause.start : start]
    if _BARRED_BEFORE.search(before) or _COMPARED.search(before) or _is_attributive(text, before, end):
        return False
    opening = _RELATIVE.search(before)
    if opening is not None and (clause.start > 0 or opening.start() > 0):
        return False
    after = _AFTER.match(text, end)
    if after is not None and (after["verb"] in FINITE_VERBS) and len(before.split()) > 2:
        return False  # "a missile launched in July flew": the date belongs to the words before the verb
    return not _is_aside(text, clause.start, start, clause.end, end)


def _is_attributive(text: str, before: str, end: int) -> bool:
    """ "the June 23 referendum": the date tells one thing from others of its kind."""
    return _DETERMINED.search(before) is not None and _NOUN.match(text, end) is not None


def _is_aside(text: str, clause_start: int, start: int, clause_end: int, end: int) -> bool:
    """Whether the date stands between two commas that cut a word's own remark out of the clause."""
    before = _ASIDE.search(text[clause_start:start])
    if before is None or not text[clause_start : clause_start + before.start()].strip():
        return False
    goes_on = _GOES_ON.match(text[end:clause_end])
    inside = text[clause_start + before.start() : start].strip(" ,").split()
    return goes_on is not None and len(inside) > 1 and goes_on["next"] in FINITE_VERBS
