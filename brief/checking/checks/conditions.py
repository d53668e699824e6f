"""What holds under a condition or with an exception, told as if it held without; and some told as most."""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.checking.analysis import Analysis, Content
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.lexicons.english_restrictions import CONDITIONAL_WORDS, SHARES
from brief.wording.restrictions import Restriction, find_restrictions
from brief.wording.text import Word, share

RESTATED = 0.6
FEWEST = 3
"""Share, and number, of the content words beside a condition that a statement which drops it must have."""

NEAR = 32
"""Code points within which what "some" counts must begin."""

_EXCEPTING = frozenset(
    """except excluding apart aside exception other others but barring including include includes most nearly
    almost""".split()
)
_STOP = re.compile(r"[,;:]| - | – |$")


def condition_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "if", "unless" or "except" and what they bring in, gone from words that the statement repeats."""
    said = {w.norm for w in statement.analysis.words}
    for passage in grounds.cited:
        for restriction in find_restrictions(passage.text):
            kept = CONDITIONAL_WORDS if restriction.family == "condition" else _EXCEPTING
            if restriction.family not in ("condition", "exception") or said & kept:
                continue
            brought = _brought_in(restriction, passage.analysis)
            if _is_dropped(restriction, brought, passage, statement):
                return Objection(statement.text, passage.text[restriction.start : brought.end])
    return None


def _brought_in(restriction: Restriction, analysis: Analysis) -> Span:
    """What stands under the condition: up to the next stop."""
    stop = _STOP.search(analysis.text, restriction.end)
    return Span(restriction.end, stop.start() if stop else len(analysis.text))


def _is_dropped(restriction: Restriction, brought: Span, passage: Passage, statement: Statement) -> bool:
    analysis = passage.analysis
    held = _held(restriction, brought, analysis)
    kept = held & statement.analysis.stems
    if len(kept) < FEWEST or share(held, statement.analysis.stems) < RESTATED:
        return False
    condition = analysis.stems_in(brought) - held
    return bool(condition) and not condition & statement.analysis.stems


def _held(restriction: Restriction, brought: Span, analysis: Analysis) -> frozenset[str]:
    """What is said to hold under the condition: after a condition that opens its clause, before any other."""
    before = analysis.text[: restriction.start].rstrip(" \"'“‘(")
    if not before or before.endswith((",", ";", ":", "-", "–", " and", " but", " that")):
        return analysis.stems_in(
            Span(brought.end, analysis.clause_at(min(brought.end + 2, len(analysis.text) - 1)).end)
        )
    return analysis.stems_in(Span(analysis.clause_at(restriction.start).start, restriction.start))


def share_raised(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "some" told as "most", "sometimes" as "usually", of the same thing; "many" as "few"."""
    for word, content in _shares(statement.analysis):
        found = [w for p in grounds.cited for w, c in _shares(p.analysis) if c.stem == content.stem]
        if found and all(_says_otherwise(word, w) for w in found):
            return Objection(statement.text[word.start : content.end], found[0].text)
    return None


def _says_otherwise(said: Word, found: Word) -> bool:
    """Whether the first is two steps above the second, or "few" where that is "many" or more."""
    step = SHARES[said.norm] - SHARES[found.norm]
    return step > 1 or (SHARES[said.norm] == 0 and step < -1)


def _shares(analysis: Analysis) -> Iterator[tuple[Word, Content]]:
    """The words that say how many or how often, each with the next word that carries content."""
    for word in analysis.words:
        if word.norm in SHARES:
            near = Span(word.end, min(word.end + NEAR, len(analysis.text)))
            yield from ((word, content) for content in analysis.content_in(near)[:1])
