"""Whether two numbers of one value count the same things, and at the same rate."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.counted import Counted, counted, may_count_the_same, rate_of
from brief.wording.lexicons.english_counted import OF_TIMES
from brief.wording.lexicons.english_numbers import IRREGULAR_PLURALS
from brief.wording.numbers import Quantity
from brief.wording.text import content_stem, content_stems, fold, stem, words

NEAR = 40
"""Code points on either side of a number within which a noun that it may count is looked for."""

ROOT = 5
"""Letters that two words of one root share: "report" and "reported"."""

SMALL_ORDINAL = 3

MOST = 24
"""Amounts of one sentence that are looked at."""

_AMOUNTS = (
    r"\b(?P<of>(?:number|numbers|share|proportion|percentage|rate) of)\b",
    r"\b(?P<few>a few|several|a handful of|a couple of)\b",
    r"\b(?P<vague>(?:tens|dozens|scores|hundreds|thousands|millions|billions)(?: of (?:thousands|millions))? of)\b",
    r"(?P<part>%|\bper ?cent) of\b",
)
_AMOUNT = re.compile(rf"(?:{'|'.join(_AMOUNTS)})(?: (?:the|its|their|his|her|these|those|all)\b)?(?= )", re.IGNORECASE)


def differ_in_rate(a: Quantity, b: Quantity, statement: Statement, passage: Passage) -> bool:
    """ "60 calls a week" and "60 calls a day"."""
    said, found = rate_of(fold(statement.text), a.end), rate_of(fold(passage.text), b.end)
    return said is not None and found is not None and said != found


def count_different_things(a: Quantity, b: Quantity, statement: Statement, passage: Passage) -> bool:
    """Whether both numbers have a clear noun, and the two name different things.

    A noun that stands near the other's number, or whose root does, makes no difference.
    """
    if not (_counts(a) and _counts(b)):
        return False
    said, found = counted(fold(statement.text), a.end), counted(fold(passage.text), b.end)
    if said is None or found is None or may_count_the_same(said.head, found.head):
        return False
    are_peoples = _is_peoples(said, statement.text) and _is_peoples(found, passage.text)
    if not are_peoples and not (_is_clear(said, a, statement.text) and _is_clear(found, b, passage.text)):
        return False
    if (
        a.kind == "ordinal"
        and a.value is not None
        and a.value <= SMALL_ORDINAL
        and not said.modifiers & found.modifiers
    ):
        return False
    if OF_TIMES & {said.head, found.head}:
        return False
    return not (stands_by(said.head, b, passage.text) or stands_by(found.head, a, statement.text))


def stands_by(noun: str, quantity: Quantity, text: str) -> bool:
    """Whether the noun, or a word of its root, follows a number closely, or belongs to a noun right before it.

    "race winner for the past two seasons" has races by its two; "rescue workers searched for 31 children" has no
    workers by its 31.
    """
    after = frozenset(content_stems(text[quantity.end : quantity.end + NEAR]))
    return _has_root(noun, after) or _has_root(noun, _modifying(text[max(0, quantity.start - NEAR) : quantity.start]))


def _modifying(text: str) -> frozenset[str]:
    """Singulars followed at once by another word that carries content and is no past tense, and parts of compounds."""
    found = words(text)
    joined = {part for w in found if "-" in w.norm for part in w.norm.split("-")}
    pairs = pairwise(found)
    before = {
        a.norm for a, b in pairs if text[a.end : b.start] == " " and content_stem(b) and not b.norm.endswith("ed")
    }
    return frozenset(stem(word) for word in joined | before if not word.endswith("s"))


def near(text: str, quantity: Quantity) -> frozenset[str]:
    return frozenset(content_stems(text[max(0, quantity.start - NEAR) : quantity.end + NEAR]))


def _counts(quantity: Quantity) -> bool:
    if quantity.value == 1 and quantity.kind == "cardinal":  # "one design" may be one of any kind
        return False
    whole = quantity.value is None or quantity.value == quantity.value.to_integral_value()
    return whole and quantity.unit is None and quantity.kind in ("cardinal", "ordinal", "vague", "range")


def _is_clear(noun: Counted, quantity: Quantity, text: str) -> bool:
    """A plural after a number above one, no name, or written on to it with a hyphen."""
    word = text[noun.start : noun.end]
    if word[:1].isupper() and not word.isupper():
        return False
    if quantity.kind == "ordinal" or quantity.value == 1 or text[quantity.end : quantity.end + 1] == "-":
        return True
    return word.lower() in IRREGULAR_PLURALS or word.lower().endswith("s")


def _is_peoples(noun: Counted, text: str) -> bool:
    """ "Americans", "Democrats": a plural that is written like a name."""
    word = text[noun.start : noun.end]
    return word[:1].isupper() and word.endswith("s") and not noun.modifiers


def _has_root(noun: str, stems: frozenset[str]) -> bool:
    return noun in stems or (len(noun) >= ROOT and any(s[:ROOT] == noun[:ROOT] for s in stems))


def amount_of_another(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "the number of voting sites" where the cited sentences tell of the number of voting days only; so with "a few",
    "dozens of" and "22% of"."""
    for said in islice(_AMOUNT.finditer(statement.text), MOST):
        what = counted(fold(statement.text), said.end())
        if what is None or what.head in grounds.stems:
            continue
        for passage in grounds.cited:
            for there in islice(_AMOUNT.finditer(passage.text), MOST):
                found = counted(fold(passage.text), there.end()) if there.lastgroup == said.lastgroup else None
                if found is not None and _is_like(what, found, statement):
                    return Objection(statement.text[said.start() : what.end], passage.text[there.start() : found.end])
    return None


def _is_like(said: Counted, found: Counted, statement: Statement) -> bool:
    return found.head not in statement.analysis.stems and not may_count_the_same(said.head, found.head)
