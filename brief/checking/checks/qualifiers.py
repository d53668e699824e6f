"""QUALIFIER_LOST: "at least", "about" and "on average" before a number, and "some" where a statement says "all"."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from brief.checking.checks.amounts import same_quantity, scaled
from brief.checking.checks.clock_times import time_made_exact
from brief.checking.checks.conditions import condition_lost, share_raised
from brief.checking.checks.narrowing import narrowing_lost
from brief.checking.checks.numbers import with_qualifier
from brief.checking.checks.one_of import made_the_one
from brief.checking.checks.restrictions import restriction_lost
from brief.checking.checks.universals import scope_widened
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.numbers import Quantity
from brief.wording.text import canonical

_LOOSE_FAMILIES = {
    "minimum": {"minimum", "over"},
    "over": {"over", "minimum"},
    "maximum": {"maximum", "under"},
    "under": {"under", "maximum", "approximate"},
    "approximate": {"approximate", "under"},
    "average": {"average"},
}


def qualifier_lost(statement: Statement, grounds: Grounds) -> Objection | None:
    """A number told as exact that the source qualifies, or a universal word that the source does not have."""
    return (
        _number_made_exact(statement, grounds)
        or time_made_exact(statement, grounds)
        or made_the_one(statement, grounds)
        or scope_widened(statement, grounds)
        or restriction_lost(statement, grounds)
        or narrowing_lost(statement, grounds)
        or condition_lost(statement, grounds)
        or share_raised(statement, grounds)
    )


def _number_made_exact(statement: Statement, grounds: Grounds) -> Objection | None:
    """A number told as exact where every cited sentence that gives it says "at least", "about", "average", …"""
    given = _by_value(grounds)
    for quantity in statement.analysis.quantities:
        if quantity.value is None or quantity.kind == "ordinal":
            continue
        twins = [(q, p) for q, p in given.get(scaled(quantity), ()) if same_quantity(quantity, q)]
        nearest = _of_the_same_noun(quantity, twins) or twins
        losses = [(q, p) for q, p in nearest if _loses(quantity, q, statement)]
        if losses and len(losses) == len(nearest):
            lost, passage = losses[0]
            return Objection(quantity.text, with_qualifier(lost, passage.text))
    return None


def _by_value(grounds: Grounds) -> dict[Decimal | None, list[tuple[Quantity, Passage]]]:
    """The quantities of the cited sentences, those of one value together."""
    found: dict[Decimal | None, list[tuple[Quantity, Passage]]] = {}
    for passage in grounds.cited:
        for quantity in passage.analysis.quantities:
            found.setdefault(scaled(quantity), []).append((quantity, passage))
    return found


def _of_the_same_noun(quantity: Quantity, twins: Iterable[tuple[Quantity, Passage]]) -> list[tuple[Quantity, Passage]]:
    return [(q, p) for q, p in twins if quantity.noun is not None and q.noun == quantity.noun]


def _loses(said: Quantity, source: Quantity, statement: Statement) -> bool:
    family = source.qualifier_family
    if family is None or family == "only" or said.qualifier_family in _LOOSE_FAMILIES.get(family, {family}):
        return False
    if source.qualifier and canonical(source.qualifier) in canonical(statement.text):
        return False
    if family == "maximum" and statement.text[: said.start].rstrip().endswith((" to", "-", "–")):
        return False
    return not (
        family == "average" and "average" in statement.analysis.stems | {w.norm for w in statement.analysis.words}
    )
