from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.numbers import Quantity, find_quantities


def one(text: str, language: str = "en") -> Quantity:
    (quantity,) = find_quantities(text, language)
    return quantity


@pytest.mark.parametrize(
    ("text", "value", "unit", "noun"),
    [
        ("The storm killed 12 people.", "12", None, "person"),
        ("The storm killed twelve people.", "12", None, "person"),
        ("The storm killed 19.", "19", None, None),
        ("to release 14 Caldonian fishermen detained there", "14", None, "fisherman"),
        ("who represents nine of the men", "9", None, "man"),
        ("2,300 trucks used the road", "2300", None, "truck"),
        ("it cost $40 million", "40000000", "$", None),
        ("it cost 40 million dollars", "40000000", "$", None),
        ("it cost $40m", "40000000", "$", None),
        ("it cost €2bn", "2000000000", "€", None),
        ("it rose 3 per cent", "3", "%", None),
        ("it rose 3pc", "3", "%", None),
        ("it rose 13.3%", "13.3", "%", None),
        ("it flew 770 kilometers", "770", "km", None),
        ("a 16-year-old girl", "16", "year", None),
        ("Martin Oro, 30, was there", "30", "year", None),
        ("for 11 days", "11", "day", None),
        ("half a dozen crews", "6", None, "crew"),
        ("two hundred and five thousand people", "205000", None, "person"),
        ("the 15th test", "15", None, "test"),
        ("one worker was hurt", "1", None, "worker"),
        ("half of the fleet", "0.5", "part", None),
        ("it fell by a quarter.", "0.25", "part", None),
        ("3/4 of the fleet", "0.75", "part", None),
        ("it cost $2.5B", "2500000000", "$", None),
        ("a $40-million plan", "40000000", "$", None),
        ("it cost 5 U.S. dollars", "5", "$", None),
        ("it cost Rs 500", "500", "₹", None),
        ("300m people", "300000000", None, "person"),
        ("a wall 20m high", "20", "m", None),
        ("12 square miles", "12", "sq mi", None),
        ("at 80 kilometres per hour", "80", "km/h", None),
        ("in 30C heat", "30", "°C", None),
        ("3 percentage points", "3", "pp", None),
        ("a magnitude 5.6 earthquake", "5.6", "magnitude", None),
        ("two and a half hours", "2.5", "hour", None),
        ("3½ hours", "3.5", "hour", None),
        ("a five-member panel", "5", None, "member"),
        ("a 12-strong crew", "12", None, "crew"),
        ("the twenty-first test", "21", None, "test"),
        ("the second-largest port", "2", None, "port"),
        ("1 000 boats".replace(" ", "\u202f", 1), "1000", None, "boat"),
    ],
)
def test_value_unit_and_noun_are_read(text: str, value: str, unit: str | None, noun: str | None) -> None:
    quantity = one(text)
    assert (quantity.value, quantity.unit, quantity.noun) == (Decimal(value), unit, noun)


@pytest.mark.parametrize(
    ("text", "word", "family"),
    [
        ("at least 12 people", "at least", "minimum"),
        ("About 2,300 trucks", "About", "approximate"),
        ("some 40 boats", "some", "approximate"),
        ("more than $40 million", "more than", "over"),
        ("up to 12 people", "up to", "maximum"),
        ("an average of 11 trucks", "an average of", "average"),
        ("The average toll is 11 trucks", "average", "average"),
        ("only 12 people", "only", "only"),
        ("12 people", None, None),
        ("over three days", None, None),
    ],
)
def test_the_qualifier_is_the_source_s_own_word(text: str, word: str | None, family: str | None) -> None:
    quantity = one(text)
    assert (quantity.qualifier, quantity.qualifier_family) == (word, family)


@pytest.mark.parametrize(
    "text",
    [
        "On July 31, 2018, at 5:10 a.m. they met.",
        "one of the diplomats",
        "No one came, and one can see why.",
        "in 2019",
        "at first they stayed",
        "version 1.2.3",
    ],
)
def test_dates_clock_times_and_pronouns_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == ()


def test_a_range_keeps_both_ends_and_a_score_both_sides() -> None:
    people, score = find_quantities("10 to 12 people saw them win 3-2.")
    assert (people.kind, people.value, people.high) == ("range", 10, 12)
    assert (score.kind, score.value, score.high) == ("ratio", 3, 2)


@pytest.mark.parametrize(
    "text",
    ["Flight 370", "Resolution 2231", "on page 12", "at 10 Quay Street", "on 555-0123", "after 9/11", "agent 007"],
)
def test_a_number_that_names_counts_nothing(text: str) -> None:
    assert [(q.kind, q.noun) for q in find_quantities(text)] == [("identifier", None)]


@pytest.mark.parametrize(
    ("text", "kind", "low", "high"),
    [
        ("between 10 and 12 people", "range", 10, 12),
        ("between $5 and $10 million", "money", 5_000_000, 10_000_000),
        ("5% to 10%", "percent", 5, 10),
        ("a man in his late 40s", "age", 40, 49),
    ],
)
def test_a_range_has_two_ends_however_it_is_put(text: str, kind: str, low: int, high: int) -> None:
    quantity = one(text)
    assert (quantity.kind, quantity.value, quantity.high) == (kind, low, high)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("dozens of trucks", "dozens"),
        ("several hundred people", "several hundred"),
        ("hundreds of thousands of people", "hundreds of thousands"),
    ],
)
def test_vague_numbers_have_no_value(text: str, words: str) -> None:
    quantity = one(text)
    assert (quantity.kind, quantity.text, quantity.value) == ("vague", words, None)


def test_separators_are_the_language_s_own() -> None:
    assert one("1.000 Menschen", "de").value == 1000
    assert one("1,5 Prozent", "de").value == Decimal("1.5")


@given(st.text(alphabet="0123456789,.-%$€ onetwhudradm and", max_size=80))
def test_quantities_are_in_order_and_stand_in_the_text(text: str) -> None:
    found = find_quantities(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(text[q.start : q.end] == q.text for q in found)


def test_a_number_beyond_all_bounds_is_still_one() -> None:
    assert one("999999999999999999 trillion stars").value == Decimal("999999999999999999000000000000")
