"""States by all their names, and the other places and peoples that need no evidence from the text."""

from __future__ import annotations

from functools import lru_cache

from brief.wording.lexicons.places import NATIONALITIES, PEOPLES, PLACES, STATES
from brief.wording.text import fold

_FORMS = {**STATES, **NATIONALITIES}
_LOOSE = {form.replace("&", "and").casefold(): name for form, name in _FORMS.items() if not form.isupper()}


@lru_cache(maxsize=4096)
def state_of(name: str) -> str | None:
    """The state that a name, short form, adjective or demonym stands for ("U.S.", "American" -> "United States").

    Names are those of CLDR (see `lexicons/NOTICE`) with short forms and adjectives of our own. Case does not matter
    but for acronyms: "us" is none. None for anything else, and for what stands for no one state ("Korean", "Arab").
    """
    bare = bare_form(name)
    return _FORMS.get(bare) or _LOOSE.get(bare.replace("&", "and").casefold())


def is_nationality(name: str) -> bool:
    """Whether it is an adjective or demonym, of a state or of a people that has none of its own."""
    return name in NATIONALITIES or name in PEOPLES


def is_place(name: str) -> bool:
    """Whether it is a place of the list that is no state."""
    return name in PLACES


@lru_cache(maxsize=4096)
def bare_form(name: str) -> str:
    """Folded, without white space and article around it, without a possessive ending.

    >>> bare_form("the United States’")
    'United States'
    """
    bare = " ".join(fold(name).split()).removesuffix("'s").removesuffix("'")
    first, _, rest = bare.partition(" ")
    return rest if first in ("the", "The", "THE") and rest else bare
