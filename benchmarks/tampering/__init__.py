"""True statements made false in one place, as a language model might get them wrong, and true ones said otherwise.

The rules and word lists are written apart from the checks that they are used to measure, and share nothing with them.
Nothing is left to chance: where a rule has several places or words to choose from, the hash of the statement decides.

    for tampering in falsify("The Vesk ministry denied that it had paid.", article):
        print(tampering.kind, tampering.text, tampering.change)

prints `DENIAL_LOST The Vesk ministry confirmed that it had paid. denied that -> confirmed that`, among others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from . import claims, exchanges, figures, honest, names, quoting, speech
from .article import Article, Rule, survey
from .edits import applied, balanced, choose, left_open, outside_quotations

__all__ = [
    "FALSE_KINDS",
    "HONEST_KINDS",
    "Article",
    "Tampering",
    "balanced",
    "falsify",
    "left_open",
    "reword",
    "survey",
]

FALSE_KINDS: Mapping[str, Rule] = {
    "NUMBER": figures.number,
    "UNIT": figures.unit,
    "QUALIFIER_LOST": figures.qualifier_lost,
    "OVERGENERALISED": figures.overgeneralised,
    "NAME": names.name,
    "DATE": figures.date,
    "QUOTE_ALTERED": quoting.quote_altered,
    "NEGATION": claims.negation,
    "ANTONYM": claims.antonym,
    "HEDGE_LOST": claims.hedge_lost,
    "HEDGE_ADDED": claims.hedge_added,
    "ATTRIBUTION_LOST": speech.attribution_lost,
    "SPEAKER": speech.speaker,
    "SOURCE_INFLATED": speech.source_inflated,
    "ANON_LOST": speech.anon_lost,
    "DENIAL_LOST": speech.denial_lost,
    "TENSE": claims.tense,
    "AGENT_SWAP": exchanges.agent_swap,
    "ROLE_SWAP": exchanges.role_swap,
    "LOADED_WORD": names.loaded_word,
}
HONEST_KINDS: Mapping[str, Rule] = honest.KINDS
_IN_QUOTATIONS = frozenset({"QUOTE_ALTERED", "QUOTE_MARKS"})


@dataclass(frozen=True, slots=True)
class Tampering:
    """`change` says what stood there and what stands there now."""

    kind: str
    text: str
    change: str


def falsify(statement: str, article: Article) -> Iterator[Tampering]:
    """At most one falsification of each kind: the first that holds, in an order that the statement's hash decides."""
    return _tampered(statement, article, FALSE_KINDS)


def reword(statement: str, article: Article) -> Iterator[Tampering]:
    """The same statement in other words, at most one of each kind, still true."""
    return _tampered(statement, article, HONEST_KINDS)


def _tampered(statement: str, article: Article, kinds: Mapping[str, Rule]) -> Iterator[Tampering]:
    for kind, rule in kinds.items():
        edits = rule(statement, article)
        found = list(edits if kind in _IN_QUOTATIONS else outside_quotations(statement, edits))
        if not found:
            continue
        edit = choose(found, f"{kind} {statement}")
        text = applied(statement, edit)
        if text != statement:
            old = statement[edit.start : edit.end].strip()
            yield Tampering(kind, text, f"{old or '(nothing)'} -> {edit.new.strip() or '(nothing)'}")
