from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.briefing import Evidence
from brief.checking.refinding import Refinder, stands_in
from brief.checking.reporting import find_words
from brief.document import Document


def stored(quote: str, start: int = 0, sentence: int = 1) -> Evidence:
    return Evidence(sentence=sentence, start=start, end=start + len(quote), quote=quote)


@pytest.mark.parametrize(
    ("quote", "numbers"),
    [
        ("The river rose by two metres in 20 minutes.", (13,)),
        ('"We warned the ministry in May," said Dorotea Linn, chief engineer of the Ollen Water Board.', (3,)),
        ("Nobody resigned.", None),
        ("The river rose by three metres in 20 minutes.", None),
        ("the river  rose by two metres in 20 MINUTES", (13,)),
        ("no report ever reached my desk", (9,)),
        ("rose by two metre", None),
        ("Power prices in Tolmar fell by 7 percent, last year.", None),
        ("in 20 minutes. Power prices", (13, 14)),
        ("", None),
        ("  ", None),
        ("—", None),
    ],
)
def test_a_quotation_is_found_again_but_for_typography(
    dam: Document, quote: str, numbers: tuple[int, ...] | None
) -> None:
    found = Refinder(dam).find(stored(quote))
    assert (found.numbers if found else None) == numbers
    if found:
        evidence = found.evidence
        assert dam.text[evidence.start : evidence.end] == evidence.quote
        assert evidence.sentence == found.numbers[0]
        assert found.moved


def test_a_quotation_at_its_place_has_not_moved(dam: Document) -> None:
    sentence = dam.sentence(13)
    assert sentence is not None
    found = Refinder(dam).find(Evidence.of(sentence))
    assert found is not None
    assert (found.moved, found.evidence) == (False, Evidence.of(sentence))


def test_of_several_places_the_nearest_is_taken(dam: Document) -> None:
    places = [i for i in range(len(dam.text)) if dam.text.startswith("Orsic", i)]
    assert len(places) > 1
    for place in places:
        found = Refinder(dam).find(stored("Orsic", start=place + 2))
        assert found is not None
        assert found.evidence.start == place


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [
        ("19 people", "all 19 people", True),
        ("19 people", "119 people", False),
        ("5 percent", "1.5 percent", False),
        ("500 men", "$500 men", False),
        ("cost 40", "it cost 40% more", False),
        ("cost 40", "it cost 40.5", False),
        ("cost 40", "it cost 40. Then", True),
        ("cost 40", "it cost 40", True),
        ("", "it cost 40", False),
    ],
)
def test_words_cut_out_of_a_figure_do_not_stand_in_a_text(part: str, whole: str, expected: bool) -> None:
    assert stands_in(part, whole) is expected


@given(st.text(max_size=40), st.integers(-50, 10**12))
def test_what_is_found_stands_there(dam: Document, quote: str, start: int) -> None:
    found = Refinder(dam).find(stored(quote, start))
    if found is not None:
        assert dam.text[found.evidence.start : found.evidence.end] == found.evidence.quote


@pytest.mark.parametrize(
    ("part", "whole", "found"),
    [
        ("4", "In 40 towns 4 people", "4"),
        ("Four", "about four", "four"),
        ("“no”", 'said "No"', '"No"'),
        ("council said", "The council, in a note, said no.", "council, in a note, said"),
        ("council said", f"The council {'x ' * 60}said no.", None),
        ("said council", "The council said no.", None),
        (" ".join(["a"] * 30 + ["b"]), "a " * 4000, None),
    ],
)
def test_words_are_found_in_order_with_little_between_them(part: str, whole: str, found: str | None) -> None:
    span = find_words(part, whole)
    assert (whole[span.start : span.end] if span else None) == found
