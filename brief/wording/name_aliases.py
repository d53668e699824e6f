"""Whether two different names may mean one: by the gazetteer, by their words, or by a longer name that the text has."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from brief.wording.lexicons.english_names import SHORT_FORMS
from brief.wording.lexicons.seats import AMERICAN, SEATS
from brief.wording.name_matching import same_name
from brief.wording.states import bare_form, state_of
from brief.wording.text import words

_DIRECTIONS = frozenset({"north", "south", "east", "west"})
_EDITION = re.compile(
    r" (\d{1,3}[A-Za-z]?)(?=['’]s\b| (?:family|series|owner|user|handset|phone|console)|[.,;:]?$|[.,;:] )"
)
_ADJECTIVE_ENDINGS = frozenset("an ans ian ians n ns ean eans ese ish i is ic er ers".split())
_LONG_ENOUGH = 4
_PARTY_AND_STATE = re.compile(r"\(?[DRI]-([A-Z][a-z]{0,4}|[A-Z]{2})\.?\)?")


def seat_of(name: str) -> str | None:
    """The state of which a capital or house of government is the seat.

    >>> seat_of("Pyongyang"), seat_of("the Kremlin"), seat_of("Milan")
    ('North Korea', 'Russia', None)
    """
    return SEATS.get(bare_form(name)) or SEATS.get(name)


def stands_for_state(state: str, name: str) -> bool:
    """Whether a name may be printed for a state: its own forms, its seat of government, "the North".

    >>> stands_for_state("North Korea", "Pyongyang"), stands_for_state("North Korea", "North")
    (True, True)
    """
    wanted = state_of(state)
    if wanted is None:
        return False
    if wanted in (state_of(name), seat_of(name)):
        return True
    bare = bare_form(name).casefold()
    return bare in _DIRECTIONS and wanted.casefold().startswith(f"{bare} ")


@lru_cache(maxsize=16384)
def may_be_form_of(a: str, b: str) -> bool:
    """Whether `b` is `a` in the singular or plural, with a word left out inside, or with an acronym spelt out.

    >>> may_be_form_of("Grammy", "Grammys"), may_be_form_of("Orlen Grand Prix", "Orlen Formula One Grand Prix")
    (True, True)
    >>> may_be_form_of("U.N. Security Council", "United Nations Security Council")
    True
    >>> may_be_form_of("Virginia", "D-Va"), may_be_form_of("Virginia", "West Virginia")
    (True, False)
    """
    if same_name(a, b):
        return True
    one, two = _spelt_out(a), _spelt_out(b)
    if not one or not two:
        return False
    if one == two or _one_number(one) == _one_number(two) or _is_adjective_of(one, two) or _is_adjective_of(two, one):
        return True
    shorter, longer = sorted((one, two), key=len)
    if _begins_initials(a, longer) or _begins_initials(b, longer) or _misspells(one, two):
        return True
    return (
        len(shorter) > 1
        and len(longer) > len(shorter)
        and (shorter[0], shorter[-1]) == (longer[0], longer[-1])
        and _in_order(shorter, longer)
    )


def one_in_text(a: str, b: str, full_names: Iterable[str]) -> bool:
    """Whether one longer name of the text has both: "Ada" and "Holt" where it names Ada Holt and no other of either.

    >>> one_in_text("Holt", "Ada", ["Ada Holt", "Orlen"]), one_in_text("Holt", "Ada", ["Ada Holt", "Ben Holt"])
    (True, False)
    """
    words_a, words_b = set(_spelt_out(a)), set(_spelt_out(b))
    having = [set(_spelt_out(n)) for n in full_names if " " in n]
    with_either = [n for n in having if words_a <= n or words_b <= n]
    if not with_either or not words_a or not words_b:
        return False
    return all(words_a | words_b <= n for n in with_either)


def edition_after(text: str, end: int) -> str:
    """The figure right behind a name that belongs to it: "Orlen 4S" has one, "Orlen 12 times" and "May 3, 2014" none.

    >>> edition_after("The Orlen 3's chip", 9), edition_after("Orlen 12 times", 5)
    ('3', '')
    """
    match = _EDITION.match(text, end)
    return match.group(1) if match else ""


@lru_cache(maxsize=16384)
def _spelt_out(name: str) -> tuple[str, ...]:
    party = _PARTY_AND_STATE.fullmatch(name.strip())
    bare = AMERICAN.get(party.group(1), name) if party else bare_form(name)
    found: list[str] = []
    for word in words(bare):
        letters = word.text.replace(".", "")
        full = SHORT_FORMS.get(letters) or (state_of(letters) if letters.isupper() and len(letters) <= 3 else None)
        found += [w.norm for w in words(full)] if full else [word.norm.removesuffix("'s").removesuffix("'")]
    return tuple(w for w in found if w not in ("the", "of", "and"))


def _one_number(name: tuple[str, ...]) -> tuple[str, ...]:
    return (*name[:-1], name[-1].removesuffix("es") if name[-1].endswith("shes") else name[-1].removesuffix("s"))


def _begins_initials(short: str, long: tuple[str, ...]) -> bool:
    """ "CDC" of "U.S. Centers for Disease Control and Prevention"."""
    letters = bare_form(short).replace(".", "").casefold()
    if not short.isupper() or len(letters) < _LONG_ENOUGH - 1 or len(long) < len(letters):
        return False
    return letters in "".join(w[0] for w in long if w != "for")


def _misspells(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """One letter doubled or left out in a long name of one word: "McCarthey" and "McCarthy"."""
    if len(a) != 1 or len(b) != 1:
        return False
    short, long = sorted((a[0], b[0]), key=len)
    if len(long) - len(short) != 1 or len(short) < 2 * _LONG_ENOUGH:
        return False
    return any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _is_adjective_of(adjective: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """ "Caldonian" of "Caldonia", where no gazetteer has either."""
    if len(adjective) != 1 or len(name) != 1 or len(name[0]) < _LONG_ENOUGH:
        return False
    root = name[0].rstrip("aeiouy")
    return adjective[0].startswith(root) and adjective[0][len(root) :] in _ADJECTIVE_ENDINGS


def _in_order(part: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    rest = iter(whole)
    return all(word in rest for word in part)
