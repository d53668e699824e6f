"""Made-up articles in eight languages, each dated 31 July 2026, through the whole of the offline path."""

from pathlib import Path

import pytest

import brief
from brief.briefing import Brief

ARTICLES = Path(__file__).parent / "abroad"
LANGUAGES = ["ar", "de", "es", "fr", "ja", "ko", "ru", "zh"]


def written(language: str) -> Brief:
    return brief.write(ARTICLES / f"{language}.txt", engine="extractive")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_and_the_day_of_publication_are_told(language: str) -> None:
    (source,) = written(language).sources
    assert (source.language, str(source.reference_date)) == (language, "2026-07-31")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ar", "معبر أورلن سيفتح في 3 أغسطس"),
        ("de", "Der Grenzübergang Orlen öffnet am 3. August"),
        ("es", "El paso fronterizo de Orlen reabrirá el 3 de agosto"),
        ("fr", "Le poste frontière d’Orlen rouvrira le 3 août"),
        ("ja", "オルレン検問所を8月3日に再開すると発表した"),
        ("ko", "오를렌 검문소를 8월 3일 다시 연다고 밝혔다"),
        ("ru", "Пограничный переход «Орлен» откроется 3 августа"),
        ("zh", "奥伦口岸将于8月3日重新开放"),
    ],
)
def test_the_bottom_line_is_the_passage_that_says_what_happened(language: str, words: str) -> None:
    assert words in written(language).bottom_line[0].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_day_that_the_text_says_without_a_year_is_in_the_timeline(language: str) -> None:
    days = {(str(e.when.start), e.when.year_inferred) for e in written(language).timeline}
    assert ("2026-08-03", True) in days


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_not_attempted_is_said(language: str) -> None:
    found = written(language)
    assert (
        f"Actors, speakers, hedges and open questions were not looked for: there are no rules for {language!r}."
        in (found.coverage.notes[0])
    )
    assert not found.actors
    assert not found.open_questions


@pytest.mark.parametrize(
    ("language", "quotation"),
    [
        ("ja", "マロウ大臣は「門は火曜日に開く。条件はない」と述べた。"),
        ("ko", "일제 매로 장관은 “문은 화요일에 열린다. 조건은 없다”고 말했다."),
        ("zh", "马罗部长说：“大门星期二打开。没有任何条件。”"),
        ("de", "„Die Tore öffnen am Dienstag. Bedingungen gibt es nicht“, sagte Ministerin Ilse Marrow."),
        ("ru", "«Ворота откроются во вторник. Условий нет», — сказала министр Ильзе Марова."),
    ],
)
def test_a_quotation_of_two_sentences_is_given_whole(language: str, quotation: str) -> None:
    assert quotation in [fact.statement for fact in written(language).facts]
