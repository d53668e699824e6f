from __future__ import annotations

import pytest

from brief.checking.analysis import Analysis, DocumentAnalysis
from brief.checking.evidence import gather
from brief.checking.grounds import Statement
from brief.checking.substitution import substitutions


def pairs(text: str, numbers: list[int], source: DocumentAnalysis) -> list[tuple[str, str, int]]:
    statement = Statement(text, "en", Analysis(text))
    found = substitutions(statement, gather(numbers, source))
    return [(text[s.said.start : s.said.end], s.passage.text[s.found.start : s.found.end], s.sides) for s in found]


@pytest.mark.parametrize(
    ("statement", "numbers", "first"),
    [
        ("The dam held 60 million cubic metres of petrol.", [15], ("petrol", "water", 1)),
        ("Orsic accepted a call by the opposition.", [6, 5], ("accepted", "rejected", 1)),
    ],
)
def test_a_strange_word_is_set_beside_the_word_in_its_place(
    statement: str, numbers: list[int], first: tuple[str, str, int], dam_analysis: DocumentAnalysis
) -> None:
    assert first in pairs(statement, numbers, dam_analysis)


def test_words_that_the_source_has_stand_for_nothing_else(dam_analysis: DocumentAnalysis) -> None:
    text = dam_analysis.sentences[1].text
    assert pairs(text, [1], dam_analysis) == []
