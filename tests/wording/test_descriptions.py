from __future__ import annotations

import pytest

from brief.wording.descriptions import find_descriptions
from brief.wording.names import find_names


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("The president taped a talk.", ("president",)),
        ("Roads around the Norland city were flooded.", ("city",)),
        ("The Liberal candidate's son sent it on.", ("candidate",)),
        ("The mayor of Orlen left.", ()),
        ("The coach Ada Linn left.", ()),
        ("The next president will decide.", ()),
        ("A president taped a talk.", ()),
    ],
)
def test_a_description_with_the_stands_for_somebody_named_elsewhere(text: str, nouns: tuple[str, ...]) -> None:
    assert find_descriptions(text) == nouns


@pytest.mark.parametrize("name", ["Victoria Police", "Charlotte Council"])
def test_a_body_behind_a_first_name_is_no_person(name: str) -> None:
    assert [n.kind for n in find_names(f"In May {name} closed it.") if n.text == name] == ["organisation"]
