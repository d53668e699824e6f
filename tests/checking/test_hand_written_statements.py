"""The checks measured on statements about the samples that were written without regard to them. Floors only rise."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Verdict, judge, open_bench
from brief.checking.severities import RULES
from brief.document import Document, ReferenceDate
from brief.wording.dates import find_dates, resolve_date
from brief.wording.sentences import split_sentences

ROOT = Path(__file__).parents[2]
MOST_HONEST_REPLACED = 0.02
MOST_HONEST_TOUCHED = 0.02
"""Replaced or warned of."""
LEAST_OBJECTED_TO = 0.93
"""Replaced, or warned of where the code only warns."""
LEAST_CAUGHT_BY_CODE = {
    "AGENT_SWAP": 0.6,
    "ANON_LOST": 0.93,
    "ATTRIBUTION_LOST": 0.95,
    "DATE_SHIFTED": 0.95,
    "DENIAL_LOST": 0.93,
    "HEDGE_ADDED": 0.95,
    "HEDGE_LOST": 0.95,
    "LOADED_WORD": 0.95,
    "NAME_UNSUPPORTED": 0.95,
    "NEGATION_FLIPPED": 0.95,
    "NUMBER_UNSUPPORTED": 0.95,
    "QUALIFIER_LOST": 0.95,
    "QUOTE_ALTERED": 0.95,
    "QUOTE_SPEAKER": 0.8,
    "ROLE_SWAP": 0.6,
    "SOURCE_INFLATED": 0.95,
    "TENSE_SHIFT": 0.65,
}
WARNS = {rule.code for rule in RULES if rule.consequence == "warn"}

Judge = Callable[[dict[str, Any]], Verdict]


def rows(name: str) -> list[dict[str, Any]]:
    path = ROOT / "tests" / "statements" / f"{name}.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def judge_row(make_document: Callable[..., Document]) -> Judge:
    @cache
    def analysis(sample: str) -> DocumentAnalysis:
        text = (ROOT / "samples" / f"{sample}.txt").read_text(encoding="utf-8")
        paragraphs = [" ".join(block.split()) for block in re.split(r"\n\s*\n", text) if block.strip()]
        dates = (resolve_date(mention, None) for block in paragraphs for mention in find_dates(block))
        day = next(interval.start for interval in dates if interval is not None and interval.grain == "day")
        split = [[p[s.start : s.end] for s in split_sentences(p, "en")] for p in paragraphs]
        return DocumentAnalysis(make_document(split, reference=ReferenceDate(day, "publication", str(day))))

    def verdict(row: dict[str, Any]) -> Verdict:
        source = analysis(row["sample"])
        found = (source.document.text.find(words) for words in row["sentences_text"])
        sentences = [s.number for at in found if at >= 0 and (s := source.document.sentence_at(at)) is not None]
        return judge(
            open_bench("en", source, "en").statement(row["statement"]), sentences, open_bench("en", source, "en")
        )

    return verdict


def test_hardly_an_honest_statement_is_objected_to(judge_row: Judge) -> None:
    honest = rows("honest")
    verdicts = [(row["statement"], judge_row(row)) for row in honest]
    replaced = [text for text, v in verdicts if v.fails or v.grounds is None]
    touched = [text for text, v in verdicts if v.rulings or v.grounds is None]
    assert len(honest) >= 200
    assert len(replaced) <= MOST_HONEST_REPLACED * len(honest), replaced
    assert len(touched) <= MOST_HONEST_TOUCHED * len(honest), touched


def test_nearly_every_falsified_statement_is_objected_to(judge_row: Judge) -> None:
    falsified = rows("falsified")
    missed = [row["statement"] for row in falsified if not is_caught(row, judge_row(row))]
    assert len(missed) <= (1 - LEAST_OBJECTED_TO) * len(falsified), missed


@pytest.mark.parametrize(("code", "least"), LEAST_CAUGHT_BY_CODE.items())
def test_each_kind_of_falsification_is_caught_as_often_as_before(code: str, least: float, judge_row: Judge) -> None:
    kind = [row for row in rows("falsified") if row["code"] == code]
    caught = [row for row in kind if is_caught(row, judge_row(row))]
    assert len(caught) >= least * len(kind)


def is_caught(row: dict[str, Any], verdict: Verdict) -> bool:
    return verdict.fails or (row["code"] in WARNS and bool(verdict.rulings))
