from datetime import date
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.document import ReferenceDate
from brief.wording.dates import find_dates, parse_stamp, resolve_date

FRIDAY = ReferenceDate(date(2026, 7, 31), "publication", "2026-07-31")
LANGUAGES = ["ar", "de", "es", "fr", "ja", "ko", "ru", "zh"]


def days(text: str, language: str) -> list[tuple[str, str]]:
    """The expressions of `text` with the first and the last day of each."""
    found = [(m.text, resolve_date(m, FRIDAY)) for m in find_dates(text, language) if m.kind != "clock"]
    return [
        (words, f"{i.start}/{i.end}" if i and i.start != i.end else str(i.start) if i else "") for words, i in found
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("zh", "口岸于2018年8月3日重新开放。", [("2018年8月3日", "2018-08-03")]),
        ("zh", "２０１８年８月关闭。", [("２０１８年８月", "2018-08-01/2018-08-31")]),
        ("zh", "去年12月5日关闭，今年3月2日开放。", [("去年12月5日", "2025-12-05"), ("今年3月2日", "2026-03-02")]),
        ("zh", "1990年代建成，2019年关闭。",
         [("1990年代", "1990-01-01/1999-12-31"), ("2019年", "2019-01-01/2019-12-31")]),
        ("ja", "外務省は8月3日に再開すると発表した。", [("8月3日", "2026-08-03")]),
        ("ja", "令和8年7月31日に合意し、平成元年の協定を改めた。",
         [("令和8年7月31日", "2026-07-31"), ("平成元年", "1989-01-01/1989-12-31")]),
        ("ko", "검문소는 2018년 8월 3일 다시 열렸다.", [("2018년 8월 3일", "2018-08-03")]),
        ("ko", "지난 3월 12일 닫혔고 오는 8월 3일에 열린다.", [("3월 12일", "2026-03-12"), ("8월 3일", "2026-08-03")]),
        ("ko", "2019. 6. 12. 시작된 폐쇄", [("2019. 6. 12.", "2019-06-12")]),
        ("es", "Reabrirá el 3 de agosto de 2018.", [("3 de agosto de 2018", "2018-08-03")]),
        ("es", "Cerró el 12 de marzo del año pasado.", [("12 de marzo del año pasado", "2025-03-12")]),
        ("es", "La cumbre es del 3 al 5 de agosto.", [("3 al 5 de agosto", "2026-08-03/2026-08-05")]),
        ("fr", "Le poste rouvre le 3 août 2018.", [("3 août 2018", "2018-08-03")]),
        ("fr", "Le 1er juin, la délégation est partie.", [("1er juin", "2026-06-01")]),
        ("fr", "Depuis mars 2019, rien ; en 2017, tout.",
         [("mars 2019", "2019-03-01/2019-03-31"), ("2017", "2017-01-01/2017-12-31")]),
        ("de", "Er bleibt bis zum 3. August 2018 zu.", [("3. August 2018", "2018-08-03")]),
        ("de", "Am 31.07.2026 und am 3. August", [("31.07.2026", "2026-07-31"), ("3. August", "2026-08-03")]),
        ("de", "2019 dauerte die Schließung elf Tage.", [("2019", "2019-01-01/2019-12-31")]),
        ("ru", "Переход откроется 3 августа 2018 года.", [("3 августа 2018 года", "2018-08-03")]),
        ("ru", "В 2019 году его закрывали, в августе 2018 г. тоже.",
         [("2019 году", "2019-01-01/2019-12-31"), ("августе 2018 г.", "2018-08-01/2018-08-31")]),
        ("ar", "سيفتح المعبر في ٣ أغسطس ٢٠١٨.", [("٣ أغسطس ٢٠١٨", "2018-08-03")]),
        ("ar", "أغلق في 12 آذار/مارس 2026.", [("12 آذار/مارس 2026", "2026-03-12")]),
        ("it", "Riapre il 3 agosto 2018.", [("3 agosto 2018", "2018-08-03")]),
        ("pl", "Przejście otwarto 3 sierpnia 2018 r.", [("3 sierpnia 2018 r.", "2018-08-03")]),
        ("hi", "2018-08-03", [("2018-08-03", "2018-08-03")]),
    ],
)  # fmt: skip
def test_days_months_and_years_are_read_in_other_languages(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert days(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El 03/08/2018 pudo ser marzo o agosto."),
        ("ar", "03/08/2018"),
    ],
)
def test_figures_that_may_be_read_two_ways_stay_open(language: str, text: str) -> None:
    assert [day for _, day in days(text, language)] == [""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Bis 2000 Menschen kamen auf 1.950 Plätze."),
        ("de", "2019 neue Stellen und 2025 alte Wagen"),
        ("fr", "Quelque 2000 camions attendent."),
        ("it", "Ha vinto in 5 set."),
        ("ja", "3月5日間の休み"),
        ("zh", "同年5月2日签署"),
        ("ko", "이듬해 3월 2일에"),
    ],
)
def test_counts_and_days_of_another_year_are_no_dates(language: str, text: str) -> None:
    assert days(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("de", "Die Antwort kam gegen 17.30 Uhr.", "17.30"),
        ("fr", "Le vote a eu lieu à 17 h 30.", "17 h 30"),
        ("ru", "Переговоры закончились в 17.30.", "17.30"),
        ("ja", "午後5時30分に終わった。", "5時30分"),
        ("ko", "오후 5시 30분에 끝났다.", "5시 30분"),
    ],
)
def test_clock_times_are_told_from_numbers(language: str, text: str, words: str) -> None:
    assert [(m.text, m.kind) for m in find_dates(text, language)] == [(words, "clock")]


@pytest.mark.parametrize(
    ("stamp", "iso"),
    [
        ("Publié le 31 juil. 2026 à 15h10", "2026-07-31T15:10"),
        ("نشر في ٣١ يوليو ٢٠٢٦", "2026-07-31"),
        ("31 lipca 2026, 15:10", "2026-07-31T15:10"),
        ("08.01.2026", None),
    ],
)
def test_stamps_are_read_without_knowing_the_language(stamp: str, iso: str | None) -> None:
    assert parse_stamp(stamp) == iso


def test_a_year_that_is_inferred_says_so() -> None:
    (mention,) = find_dates("Переход откроется 3 августа.", "ru")
    interval = resolve_date(mention, FRIDAY)
    assert interval is not None
    assert interval.year_inferred
    assert interval.rule == "day month counted from 2026-07-31 (publication)"
    assert resolve_date(mention, None) is None


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.text(alphabet="0123456789 .,-/:年月日년월일de augostmärzаптмр去أغسطس٢", max_size=60))
def test_mentions_stand_in_the_text_in_order(language: str, text: str) -> None:
    mentions = find_dates(text, language)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    assert all(text[m.start : m.end] == m.text for m in mentions)
    for mention in mentions:
        interval = resolve_date(mention, FRIDAY)
        assert interval is None or interval.start <= interval.end


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["1 " * 30_000, "3." * 30_000, "8月" * 30_000, "2018년 " * 15_000, "de " * 20_000, "1" * 60_000]
)
def test_a_text_of_pieces_of_dates_costs_no_more_than_another(language: str, text: str) -> None:
    began = perf_counter()
    find_dates(text, language)
    assert perf_counter() - began < 5
