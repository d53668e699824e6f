"""Words that stand for somebody or some place that the text names elsewhere: "the president", "the Missouri city"."""

from __future__ import annotations

from functools import lru_cache

from brief.wording.lexicons.english_speakers import ORGANISATIONS, PERSONS
from brief.wording.text import REMEMBERED, Word, words

REACH = 3
"""Words between "the" and the noun, at most: "the Republican presidential candidate"."""

PLACE_NOUNS = frozenset("city town village state country nation island capital county province region district".split())
_CHOSEN = frozenset("candidate nominee incumbent winner champion frontrunner front-runner favourite favorite".split())
_NOUNS = PERSONS | ORGANISATIONS | PLACE_NOUNS | _CHOSEN
_OF_ANOTHER = frozenset("next first former new other last second previous late".split())
_ENDS = '.,;:!?)”"'


@lru_cache(maxsize=REMEMBERED)
def find_descriptions(text: str) -> tuple[str, ...]:
    """The nouns of descriptions with "the", those left out that a name follows or "of" narrows, in order.

    >>> find_descriptions("The president told Linn that the Missouri city is safe.")
    ('president', 'city')
    >>> find_descriptions("The mayor of Orlen met the coach Ada Linn.")
    ()
    """
    run = words(text)
    return tuple(noun for at, word in enumerate(run) if word.norm == "the" and (noun := _noun_after(run, at, text)))


def _noun_after(run: tuple[Word, ...], at: int, text: str) -> str:
    for position in range(at + 1, min(at + 2 + REACH, len(run))):
        word = run[position]
        norm = word.norm.removesuffix("'s").removesuffix("'")
        if norm in _OF_ANOTHER:
            return ""
        if norm in _NOUNS and word.text[0].islower():
            return "" if _goes_on(run, position, text) else norm
    return ""


def _goes_on(run: tuple[Word, ...], position: int, text: str) -> bool:
    """Whether a name, another noun or "of" follows with no mark between."""
    word = run[position]
    if position + 1 == len(run) or text[word.end] in _ENDS or word.norm.endswith(("'s", "s'")):
        return False
    follows = run[position + 1]
    return follows.text[0].isupper() or follows.norm == "of" or follows.norm in _NOUNS
