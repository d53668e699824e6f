"""Whether two descriptions of what somebody is exclude each other."""

from __future__ import annotations

from brief.wording.lexicons.english_role_families import PORTFOLIOS, RANKS, ROLE_LINES, TOP
from brief.wording.text import words

_PLURALS = {"wives": "wife", "women": "woman", "men": "man"}


def role_noun(norm: str) -> str:
    """The noun of the table that a word is a form of, else empty.

    >>> role_noun("lawyers"), role_noun("wife's"), role_noun("table")
    ('lawyer', 'wife', '')
    """
    bare = norm.removesuffix("'s").removesuffix("'")
    for form in (bare, _PLURALS.get(bare, ""), bare.removesuffix("s"), bare.removesuffix("men") + "man"):
        if form in ROLE_LINES:
            return form
    return ""


def are_exclusive(a: str, b: str) -> bool:
    """Whether two nouns of the table cannot describe the same one in the same place; false for any other word.

    >>> are_exclusive("wife", "daughter"), are_exclusive("lawyer", "attorney"), are_exclusive("spouse", "wife")
    (True, False, False)
    """
    lines_a, lines_b = ROLE_LINES.get(a), ROLE_LINES.get(b)
    return lines_a is not None and lines_b is not None and not lines_a & lines_b


def rank_added(said: str, found: str) -> str:
    """A word of rank or portfolio that only the first of two descriptions has, where the other has another or none.

    >>> rank_added("head coach", "assistant coach"), rank_added("the deputy minister", "the minister")
    ('head', 'deputy')
    """
    one, two = _parts(said), _parts(found)
    for wanted in (RANKS, PORTFOLIOS):
        extra = next((w for w in one if w in wanted and w not in two), "")
        if extra and (wanted is RANKS or any(w in PORTFOLIOS for w in two)):
            return extra
    top = next((w for w in one if w in TOP and w not in two), "")
    return top if top and any(w in RANKS for w in two) else ""


def rank_lost(said: str, found: str) -> str:
    """A word that makes an office a lower or a past one, and that only the second description has.

    >>> rank_lost("the minister", "the deputy minister"), rank_lost("the Vesk minister", "the minister")
    ('deputy', '')
    """
    one, two = _parts(said), _parts(found)
    return next((w for w in two if w in RANKS and w not in one), "")


def _parts(description: str) -> list[str]:
    return [part for w in words(description) for part in w.norm.split("-")]
