from __future__ import annotations

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import judge, open_bench
from brief.checking.scoring import score
from brief.document import Document


def scored(dam: Document, text: str, *numbers: int) -> float:
    source = DocumentAnalysis(dam)
    bench = open_bench("en", source, "en")
    return score(judge(bench.statement(text), numbers, bench), source)


def test_the_source_s_own_words_score_1(dam: Document) -> None:
    assert scored(dam, "The river rose by two metres in 20 minutes.", 13) == 1.0


def test_nothing_to_rest_on_scores_0(dam: Document) -> None:
    assert scored(dam, "Shares in the brewery doubled overnight.") == 0.0


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("The river rose two metres in 20 minutes.", "The river rose three metres in 20 minutes."),
        ("The river rose two metres in 20 minutes.", "The brown river rose two metres in 20 dreadful minutes."),
        ("The brown river rose two metres.", "The brown river rose three metres in 40 minutes, Orsic said."),
    ],
)
def test_strange_words_and_objections_cost(dam: Document, better: str, worse: str) -> None:
    assert 1 >= scored(dam, better, 13) > scored(dam, worse, 13) > 0
