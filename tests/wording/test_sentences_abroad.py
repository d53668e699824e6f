"""News prose in eight languages. In `splits` each line is a sentence; the lines of a paragraph are run together."""

from pathlib import Path

import pytest

from brief.wording.sentences import split_sentences

SPLITS = Path(__file__).parent / "splits"
LANGUAGES = ["ar", "de", "es", "fr", "ja", "ko", "ru", "zh"]
PARAGRAPHS = [
    pytest.param(language, paragraph.split("\n"), id=f"{language}-{number}")
    for language in LANGUAGES
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
