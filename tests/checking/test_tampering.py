"""The generator of `benchmarks/tampered.py`: what it makes of the project's own texts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def tampered() -> Iterator[ModuleType]:
    """The script with its neighbours, as it finds them when it is run."""
    sys.path.insert(0, str(BENCHMARKS))
    try:
        import tampered  # type: ignore[import-not-found]

        yield tampered
    finally:
        sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def made(tampered: ModuleType) -> Any:
    """What is made of every statement of the project, by kind."""
    return tampered.gather(tampered.statements(None), 10_000)


def test_every_kind_of_falsification_and_of_rewording_is_made(tampered: ModuleType, made: Any) -> None:
    assert [kind for kind in (*tampered.FALSE_KINDS, *tampered.HONEST_KINDS) if not made[kind]] == []


def test_the_common_kinds_are_made_often(made: Any) -> None:
    rare = {kind: len(items) for kind, items in made.items() if len(items) < 20}
    assert set(rare) <= {"AGENT_SWAP", "ANON_LOST", "PER_CENT", "VOICE", "ABBREVIATION", "CLAUSE_DROPPED", "SPELLING"}


def test_nothing_made_equals_its_original(made: Any) -> None:
    same = [item for items in made.values() for item in items if item.tampering.text == item.original.text]
    assert same == []


def test_the_same_statements_give_the_same_falsifications(tampered: ModuleType, made: Any) -> None:
    again = tampered.gather(list(reversed(tampered.statements(None))), 10_000)
    assert {k: [i.tampering for i in v] for k, v in again.items()} == {
        k: [i.tampering for i in v] for k, v in made.items()
    }


def test_nothing_made_has_a_double_blank_or_a_blank_before_a_comma(made: Any) -> None:
    odd = ("  ", " ,", " .", ",,", ",.")
    ragged = [i.tampering for items in made.values() for i in items if any(mark in i.tampering.text for mark in odd)]
    assert ragged == []


@pytest.mark.parametrize(
    ("kind", "statement", "falsified"),
    [
        ("QUALIFIER_LOST", "The shutdown had cost exporters at least $40 million.", "had cost exporters $40 million."),
        ("NEGATION", "Orsic did not resign on Wednesday.", "Orsic resigned on Wednesday."),
        ("HEDGE_LOST", "The company may have paid an alleged smuggler.", "The company"),
        ("DENIAL_LOST", "The ministry denied that it had paid.", "The ministry confirmed that it had paid."),
        ("ATTRIBUTION_LOST", "The union said its members would return.", "The union’s members will return."),
        ("TENSE", "The gates will open on Tuesday.", "The gates have opened on Tuesday."),
        ("UNIT", "The ship drifted for two hours.", "The ship drifted for two minutes."),
        ("OVERGENERALISED", "Some passengers were told within minutes.", "All passengers were told within minutes."),
        ("SOURCE_INFLATED", "A senior official said it was over.", "Senior officials said it was over."),
    ],
)
def test_a_rule_changes_one_place_and_leaves_the_rest(
    kind: str, statement: str, falsified: str, tampered: ModuleType
) -> None:
    made = {t.kind: t.text for t in tampered.falsify(statement, tampered.survey([statement]))}
    assert falsified in made[kind]


def test_a_higher_bound_is_never_lowered_to_what_the_statement_entails(tampered: ModuleType) -> None:
    statement = "At least 12 people were hurt on the quay."
    made = {t.kind: t.text for t in tampered.falsify(statement, tampered.survey([statement, "It sank 11 years ago."]))}
    assert int(made["NUMBER"].split()[2]) > 12
