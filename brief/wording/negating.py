"""What a text negates without the words of negation: "yet to decide", "advised against going", "kept from leaving"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from brief.wording.lexicons.english_negating import NEGATING
from brief.wording.negation import RULED_OUT, Negation, negated_after
from brief.wording.text import REMEMBERED, fold, words


@lru_cache(maxsize=REMEMBERED)
def find_negating(text: str, language: str = "en") -> tuple[Negation, ...]:
    """Those phrases, each with the stem of the content word that it negates, in order.

    A "not" whose verb passes it on is among them: in "does not think that it will rain" it negates the rain.
    """
    if language != "en":
        return ()
    folded, run = fold(text), words(text)
    hedged = frozenset(i for m in RULED_OUT.finditer(folded) for i in range(*m.span()))
    found = (
        Negation(m.start(), m.end(), text[m.start() : m.end()], "failure", negated_after(folded, run, m.end()))
        for m in _patterns().finditer(folded)
        if folded[m.end() : m.end() + 1] == " " and m.start() not in hedged
    )
    return tuple(n for n in found if n.scope is not None)


@cache
def _patterns() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(NEGATING)})", re.IGNORECASE)
