from __future__ import annotations

import pytest

from brief.wording.participants import find_deeds
from brief.wording.role_kinds import are_exclusive, rank_added, rank_lost, role_noun
from brief.wording.tellers import find_handles, find_telling, head_noun, label_of


@pytest.mark.parametrize(
    ("text", "verb", "sides"),
    [
        ("Ada Linn sued Piet Lund.", "sued", ("Ada Linn", "Piet Lund", False)),
        ("Ada Linn was sued by Piet Lund.", "sued", ("Ada Linn", "Piet Lund", True)),
        ("Ada Linn, the chief engineer, sued Piet Lund.", "sued", ("Ada Linn", "Piet Lund", False)),
        ("Ada Linn said that Piet Lund had sued him.", "sued", ("Piet Lund", "he", False)),
        ("Ada Linn of Orlen sued Piet Lund.", "sued", ("Ada Linn", "Piet Lund", False)),
    ],
)
def test_the_sides_of_a_verb(text: str, verb: str, sides: tuple[str, str, bool]) -> None:
    deed = next(d for d in find_deeds(text) if text[d.start : d.end] == verb)
    assert deed.before is not None
    assert deed.after is not None
    assert (deed.before.key, deed.after.key, deed.passive) == sides


def test_what_stands_behind_a_preposition_or_another_clause_is_no_side() -> None:
    deeds = find_deeds("Ada Linn told reporters that Piet Lund slept in Orlen.")
    slept = next(d for d in deeds if d.stem.startswith(("slept", "sleep")))
    assert slept.after is None


def test_two_who_meet_have_no_sides() -> None:
    assert find_deeds("Ada Linn met Piet Lund.") == ()


def test_roles_that_exclude_each_other() -> None:
    assert are_exclusive("wife", "sister")
    assert not are_exclusive("wife", "spouse")
    assert are_exclusive(role_noun("goalkeepers"), role_noun("striker"))
    assert not are_exclusive("table", "chairman")


def test_ranks_that_only_one_description_has() -> None:
    assert rank_added("vice president", "the president") == "vice"
    assert rank_lost("finance minister", "deputy finance minister") == "deputy"
    assert rank_added("defence minister", "finance minister") == "defence"
    assert rank_lost("the Vesk minister", "the minister") == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Gardeners recommend a late harvest.", "Gardeners"),
        ("In Linn's view, the gates were shut.", "Linn"),
        ("“They ‘ran’,” Ada Linn told the hearing.", "Ada Linn"),
        ("The river rose by two metres.", None),
    ],
)
def test_who_is_said_to_hold_it(text: str, speaker: str | None) -> None:
    telling = find_telling(text)
    assert (telling.speaker if telling else None) == speaker


def test_handles_labels_and_heads() -> None:
    assert find_handles("So says @Ada_Linn of Orlen") == ("@ada_linn",)
    assert label_of("LINN: We left.") == "LINN"
    assert label_of("We left: LINN") == ""
    assert head_noun("a spokesman for the port") == "spokesman"
