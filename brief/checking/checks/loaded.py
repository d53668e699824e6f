"""LOADED_WORD: a judgement that the text does not make."""

from __future__ import annotations

from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.loaded import Loaded, find_loaded

SHORTEST, LONGEST_ENDING = 5, 5
"""Letters that two words of one family must share, and letters of the longer that may be ending."""


def loaded_word(statement: Statement, grounds: Grounds) -> Objection | None:
    """A judging word outside quotation marks for which the text has neither the word nor one of its tone.

    The word itself may stand anywhere in the document; another word of the same tone, in a cited sentence or one that
    names what it points at.
    """
    quotations = statement.analysis.quotations
    near = frozenset(tone for p in grounds.passages() for found in find_loaded(p.text) for tone in found.tones)
    for word in find_loaded(statement.text):
        quoted = any(q.inner_start <= word.start < q.inner_end for q in quotations)
        if not word.judges or quoted or word.tones & near or _is_known(word, grounds):
            continue
        return Objection(statement.text[word.start : word.end])
    return None


def _is_known(word: Loaded, grounds: Grounds) -> bool:
    """Whether the document has the word, or one of the same family: "hypocrisy" for "hypocritically"."""
    return all(_stands(part, grounds.source.vocabulary) for part in word.key.split())


def _stands(word: str, vocabulary: frozenset[str]) -> bool:
    if word in vocabulary:
        return True
    family = word[: max(SHORTEST, len(word) - LONGEST_ENDING)] if len(word) >= SHORTEST else word
    return any(known.startswith(family) and len(known) >= SHORTEST - 1 for known in vocabulary)
