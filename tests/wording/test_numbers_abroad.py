from decimal import Decimal
from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.numbers import find_quantities

LANGUAGES = ["ar", "de", "es", "fr", "ja", "ko", "ru", "zh"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Es sind 2.300 Lastwagen und 40,5 Mio. Euro.",
         [("2.300", "2300", None), ("40,5 Mio. Euro", "40500000", "€")]),
        ("de", "Um 1,2 Prozent auf 1.234,5 Tonnen", [("1,2 Prozent", "1.2", "%"), ("1.234,5", "1234.5", None)]),
        ("de", "In Bern 1'234.50 und 1,2 Prozentpunkte", [("1'234.50", "1234.5", None), ("1,2", "1.2", None)]),
        ("fr", "Près de 2 300 camions, 40,5 millions d’euros, 1,2 % du PIB.",
         [("2 300", "2300", None), ("40,5 millions d’euros", "40500000", "€"), ("1,2 %", "1.2", "%")]),
        ("es", "Son 2.300 camiones y 40,5 millones de dólares.",
         [("2.300", "2300", None), ("40,5 millones de dólares", "40500000", "$")]),
        ("es", "En México, 2,300 personas y 1,234.5 pesos, 12.5%",
         [("2,300", "2300", None), ("1,234.5", "1234.5", None), ("12.5%", "12.5", "%")]),
        ("es", "Pidió 3 mil millones.", [("3 mil millones", "3000000000", None)]),
        ("ru", "Стоят 2 300 машин, ущерб 40,5 млн руб., 5 тыс. человек.",
         [("2 300", "2300", None), ("40,5 млн руб.", "40500000", "₽"), ("5 тыс.", "5000", None)]),
        ("ru", "На 12 процентных пунктов", [("12", "12", None)]),
        ("ar", "نحو ٢٬٣٠٠ شاحنة و٣٫٥ دولار", [("٢٬٣٠٠", "2300", None), ("٣٫٥ دولار", "3.5", "$")]),
        ("ar", "بنحو 40.5 مليون دولار، أي 1.2% من الناتج.",
         [("40.5 مليون دولار", "40500000", "$"), ("1.2%", "1.2", "%")]),
        ("ja", "損失は40.5億円、1億2000万人、３．２９％",
         [("40.5億円", "4050000000", "¥"), ("1億2000万", "120000000", None), ("３．２９％", "3.29", "%")]),
        ("zh", "2300辆，40.5亿元，5亿美元，1.5万亿",
         [("2300", "2300", None), ("40.5亿", "4050000000", None), ("5亿美元", "500000000", "$"),
          ("1.5万亿", "1500000000000", None)]),
        ("ko", "트럭 2,300대, 1억 2천만 명, 5조원, 500만 달러",
         [("2,300", "2300", None), ("1억 2천만", "120000000", None), ("5조원", "5000000000000", "₩"),
          ("500만 달러", "5000000", "$")]),
    ],
)  # fmt: skip
def test_figures_have_the_separators_scales_and_units_of_their_language(
    language: str, text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    found = [(q.text, q.value, q.unit) for q in find_quantities(text, language)]
    assert found == [(words, Decimal(value), unit) for words, value, unit in expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 3. August 2018 um 17.30 Uhr"),
        ("fr", "Le 3 août 2018 à 17 h 30"),
        ("es", "El 3 de agosto de 2018"),
        ("ru", "3 августа 2018 года в 17.30"),
        ("ar", "في ٣ أغسطس ٢٠١٨"),
        ("ja", "2018年8月3日午後5時30分"),
        ("zh", "2018年8月3日17时30分"),
        ("ko", "2018년 8월 3일 오후 5시 30분"),
    ],
)
def test_dates_and_clock_times_are_no_quantities(language: str, text: str) -> None:
    assert find_quantities(text, language) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.text(alphabet="0123456789.,% '€$万億만 억천 Mio.тыс٣٫", max_size=60))
def test_figures_are_in_order_and_stand_in_the_text(language: str, text: str) -> None:
    found = find_quantities(text, language)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[q.start : q.end] == q.text and q.value is not None for q in found)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "text", ["1" * 60_000, "1.000." * 10_000, "1 000 " * 10_000, "1万" * 30_000, "$" * 60_000, "1,1," * 15_000]
)
def test_a_text_of_pieces_of_numbers_costs_no_more_than_another(language: str, text: str) -> None:
    began = perf_counter()
    find_quantities(text, language)
    assert perf_counter() - began < 5
