from decimal import Decimal

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
    ],
)
def test_dates_clock_times_and_pronouns_are_no_quantities(text: str) -> None:
    assert find_quantities(text) == ()


def test_a_range_keeps_both_ends_and_a_score_both_sides() -> None:
    people, score = find_quantities("10 to 12 people saw them win 3-2.")
    assert (people.kind, people.value, people.high) == ("range", 10, 12)
    assert (score.kind, score.value, score.high) == ("ratio", 3, 2)


def test_a_number_that_names_counts_nothing() -> None:
    assert [q.kind for q in find_quantities("Flight 370 and Resolution 2231")] == ["identifier", "identifier"]


def test_vague_numbers_have_no_value() -> None:
    quantity = one("dozens of trucks")
    assert (quantity.kind, quantity.value) == ("vague", None)


def test_separators_are_the_language_s_own() -> None:
    assert one("1.000 Menschen", "de").value == 1000
    assert one("1,5 Prozent", "de").value == Decimal("1.5")


@given(st.text(alphabet="0123456789,.-%$€ onetwhudradm and", max_size=80))
def test_quantities_are_in_order_and_stand_in_the_text(text: str) -> None:
    found = find_quantities(text)
    assert all(a.end <= b.start for a, b in zip(found, found[1:], strict=False))
    assert all(text[q.start : q.end] == q.text for q in found)
