"""Words that put a deed into the future: will, plans to, is due to."""

from __future__ import annotations

import re

from brief.document import Span

_FUTURE = re.compile(
    r"\b(?:will|shall|would(?! not\b)|(?:plan|intend|hope|want|aim|mean|promise)(?:s|ed)? to|planning to|set to|"
    r"due to|about to|going to(?! (?:the|an?|school|work|bed|church|court|university|college|jail|prison)\b)|"
    r"expected to|scheduled to|vow(?:s|ed)? to|(?:is|are) to|tomorrow|ahead of)\b|['’]ll\b",
    re.IGNORECASE,
)
_PLAN = re.compile(
    r"(?:will|shall|(?:plan|intend|vow|promise)(?:s|ed)? to|planning to|(?:set|due|scheduled|expected|about) to|"
    r"going to|(?:is|are) to)\b|['’]ll\b",
    re.IGNORECASE,
)
_DUE_BECAUSE = re.compile(r"due to (?:the|a|an|its|his|her|their|bad|poor)\b", re.IGNORECASE)


def find_plans(text: str) -> tuple[Span, ...]:
    """Spans of the words that announce a deed: of `find_futures` those that are no mere wish and no "would".

    >>> find_plans("She wants to leave."), len(find_plans("She will leave."))
    ((), 1)
    """
    return tuple(span for span in find_futures(text) if _PLAN.match(text, span.start))


def find_futures(text: str) -> tuple[Span, ...]:
    """Spans of the words that do it, in order. "due to the storm" gives a cause and is none.

    >>> s = "Parliament will vote on Friday."; [s[f.start:f.end] for f in find_futures(s)]
    ['will']
    """
    found = (Span(m.start(), m.end()) for m in _FUTURE.finditer(text))
    return tuple(span for span in found if not _DUE_BECAUSE.match(text, span.start))
