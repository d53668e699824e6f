"""News prose in other languages. In `splits` each line is a sentence; the lines of a paragraph are run together."""

from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.sentences import split_sentences

SPLITS = Path(__file__).parent / "splits"
LANGUAGES = ["ar", "de", "es", "fr", "ja", "ko", "ru", "zh"]
BESIDES = ["it", "nl", "pt", "uk"]
PARAGRAPHS = [
    pytest.param(language, paragraph.split("\n"), id=f"{language}-{number}")
    for language in LANGUAGES + BESIDES
    for number, paragraph in enumerate((SPLITS / f"{language}.txt").read_text("utf-8").strip().split("\n\n"), 1)
]


def split(text: str, language: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_twenty_sentences(language: str) -> None:
    assert len((SPLITS / f"{language}.txt").read_text("utf-8").split("\n")) >= 20


@pytest.mark.parametrize(("language", "sentences"), PARAGRAPHS)
def test_news_prose_is_split_as_written_down(language: str, sentences: list[str]) -> None:
    assert split(("" if language in ("ja", "zh") else " ").join(sentences), language) == sentences


@pytest.mark.parametrize("language", LANGUAGES)
@given(text=st.text(alphabet="aB1 .?!…。「」“”«»（）と고 دг", max_size=80))
def test_spans_are_ordered_trimmed_and_lose_only_white_space(language: str, text: str) -> None:
    spans = split_sentences(text, language)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    pieces = [text[s.start : s.end] for s in spans]
    assert all(piece and piece == piece.strip() for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text",
    ["." * 60_000, "。" * 60_000, "「" * 60_000, "“a. " * 20_000, "а. " * 30_000, "…" * 60_000, "1. " * 30_000,
     "「。」" * 20_000, '"다. ' * 20_000, "«… " * 20_000, "说" * 60_000],
)  # fmt: skip
def test_a_text_of_stops_and_marks_costs_no_more_than_another(language: str, text: str) -> None:
    began = perf_counter()
    split(text, language)
    assert perf_counter() - began < 5
