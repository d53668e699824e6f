from __future__ import annotations

import pytest

from brief.checking.aligner import find_evidence
from brief.checking.analysis import Analysis, DocumentAnalysis


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("The river rose by two metres in 20 minutes.", [13]),
        ("An unnamed official said repairs may cost up to $40 million.", [7]),
        ("Dorotea Linn of the Ollen Water Board said the ministry was warned in May.", [3]),
        ("Shares in the brewery doubled overnight.", []),
        ("", []),
    ],
)
def test_the_sentences_that_share_a_statements_rare_words_are_found(
    statement: str, found: list[int], dam_analysis: DocumentAnalysis
) -> None:
    assert find_evidence(Analysis(statement), dam_analysis) == found


def test_a_statement_drawn_from_two_sentences_finds_both(dam_analysis: DocumentAnalysis) -> None:
    statement = "Pavel Orsic did not resign on Wednesday, and parliament will vote on an emergency fund on Friday."
    assert find_evidence(Analysis(statement), dam_analysis) == [5, 10]
