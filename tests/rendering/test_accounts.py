from __future__ import annotations

import pytest

import brief
from brief.rendering.accounts import sourcing


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The mayor may resign, an aide said.", "1 rests on one unnamed source: S1."),
        ("The mayor may resign, two aides said.", "1 rests on unnamed sources alone: S1."),
        ("The mayor may resign, Ida Holm said.", ""),
    ],
)
def test_the_ledger_says_which_facts_rest_on_unnamed_sources(sentence: str, said: str) -> None:
    ledger = sourcing(brief.write(sentence, engine="extractive"))
    assert ledger.partition(". ")[2] == said
