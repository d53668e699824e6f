"""Whether two forms may name the same one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from brief.wording.lexicons import english_names as english
from brief.wording.states import bare_form, is_nationality, is_place, state_of

_WORD = re.compile(r"[^\W_]+(?:['.&][^\W_]+)*\.?")
_NICKNAME = re.compile(r" [\"'“‘(]([^\W\d_][\w'-]*)[\"'”’)] ")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "&", "de", "la"})
_HEADS = english.ORGANISATION_HEADS | english.PLACE_HEADS | english.EVENT_HEADS | english.MEDIA_HEADS
# What may follow a short name of an organisation without making it another one.
_TAILS = english.COMPANY_SUFFIXES | {"corporation", "company", "incorporated", "limited", "group", "holdings"}
_NICKNAMES = {name: group.split()[0] for group in english.NICKNAMES for name in group.split()}


@lru_cache(maxsize=16384)
def same_name(a: str, b: str) -> bool:
    """Whether two forms may name the same one: "Kim" and "Kim Jong-un", "U.S." and "United States", "Mr Brecht" and
    "Tomas Brecht", "UN" and "United Nations". Possessives, titles, case of all-capitals and typography do not matter.

    Never two that differ in a word both have in that place: "Mike Pompeo" and "Susan Pompeo"; nor
    "North Korea" and "Korea".
    """
    state_a, state_b = state_of(a), state_of(b)
    if state_a is not None or state_b is not None:
        return state_a == state_b
    words_a, words_b = _words(a), _words(b)
    if _is_nickname_of(a, b) or _is_nickname_of(b, a):
        return True
    if not words_a or not words_b:
        return False
    if words_a == words_b or "".join(words_a) == "".join(words_b):
        return True
    if _abbreviates(a, words_b, b) or _abbreviates(b, words_a, a):
        return True
    shorter, longer = sorted((words_a, words_b), key=len)
    return _shortens(shorter, longer) or _same_person(words_a, words_b)


@lru_cache(maxsize=16384)
def _words(name: str) -> tuple[str, ...]:
    """Lower-case words without titles before, hyphens and points: ("kim", "jong", "un")."""
    bare = bare_form(name).replace("-", " ")
    words = [w.casefold().replace(".", "").removesuffix("'s") for w in _WORD.findall(without_accents(bare))]
    start = 0
    while start < len(words) - 1 and words[start] in english.TITLE_HEADS and words[-1] not in _HEADS:
        start += 1
    return tuple(w for w in words[start:] if w)


def _is_nickname_of(short: str, long: str) -> bool:
    """ "Mo" and 'Maureen "Mo" Tranter'."""
    match = _NICKNAME.search(long)
    return match is not None and match.group(1) == short


def without_accents(name: str) -> str:
    """ "Solís" and "Solis" are one name: agencies write without marks what others write with them."""
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _abbreviates(short: str, long_words: tuple[str, ...], long: str) -> bool:
    letters = bare_form(short).replace(".", "").replace(" ", "")
    full = english.SHORT_FORMS.get(letters)
    if full is not None and _words(full) == long_words:
        return True
    if not 2 <= len(letters) <= 8 or not letters.isupper() or len(long_words) < 2 or long.isupper():
        return False
    initials = "".join(w[0] for w in long_words)
    without = "".join(w[0] for w in long_words if w not in _SMALL)
    return letters.casefold() in (initials, without)


def _shortens(shorter: tuple[str, ...], longer: tuple[str, ...]) -> bool:
    """Whether the longer one adds only what a name may lose: given names, a state in front, "Inc"."""
    extra = len(longer) - len(shorter)
    if extra <= 0:
        return False
    if longer[extra:] == shorter:
        return _may_lose_front(shorter, longer[:extra])
    if longer[: len(shorter)] == shorter:
        return _may_lose_tail(shorter, longer[len(shorter) :])
    if len(longer) > 2 and shorter == longer[-2:-1] and shorter[0] not in _HEADS | _SMALL:
        return True  # "Solis" of "Luis Guillermo Solis Rivera": the first of two family names
    # "Trump" and "Donald Trump Jr."
    return longer[-1] in english.SUFFIXES and len(shorter) == 1 and shorter[0] in longer[1:-1]


def _may_lose_front(shorter: tuple[str, ...], front: tuple[str, ...]) -> bool:
    joined = " ".join(front)
    if len(shorter) == 1 and shorter[0] in _HEADS:
        return False
    if state_of(joined) is not None or state_of(joined.upper()) is not None:
        return shorter[-1] in _HEADS or len(shorter) > 1
    if front[-1] in english.DIRECTIONS:
        return False
    if shorter[-1] in _HEADS and len(shorter) > 1:
        return False
    if is_place(" ".join(shorter).title()) or is_nationality(" ".join(shorter).title()):
        return False
    return len(front) <= 3 or all(w in english.TITLE_WORDS or w in _HEADS for w in front)


def _may_lose_tail(shorter: tuple[str, ...], tail: tuple[str, ...]) -> bool:
    if all(w in _TAILS for w in tail):
        return True
    if tail[-1] in english.SUFFIXES:
        return len(shorter) == 1
    if tail[-1].endswith("s") and tail[-1][:-1] in english.TITLE_HEADS:
        return False  # "Labour MPs" are not Labour
    if len(shorter) > 1 or tail[-1] in _HEADS or shorter[0] in _HEADS or shorter[0] in english.DIRECTIONS:
        return len(shorter) > 1 and tail == ("department",)
    if is_place(shorter[0].title()) or is_nationality(shorter[0].title()) or shorter[0] in _SMALL:
        return False
    return len(tail) <= 2 and not set(tail) & {"of", "for", "and"}


def _same_person(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Same family name and given names that may be one: an initial, a nickname, a middle name left out."""
    if len(a) < 2 or len(b) < 2 or (a[-1] in english.SUFFIXES) != (b[-1] in english.SUFFIXES):
        return False
    if a[-1] != b[-1] or a[-1] in _HEADS:
        return False
    first_a, first_b = a[0], b[0]
    if first_a == first_b:
        middle_a, middle_b = a[1:-1], b[1:-1]
        return all(_one_given(x, y) for x, y in zip(middle_a, middle_b, strict=False))
    return _one_given(first_a, first_b) and (len(first_a) > 1 or len(a) == 2) and (len(first_b) > 1 or len(b) == 2)


def _one_given(a: str, b: str) -> bool:
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    return a in _NICKNAMES and _NICKNAMES[a] == _NICKNAMES.get(b)
