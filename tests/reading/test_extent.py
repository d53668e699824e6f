"""Where on a pasted page the article stands."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.reading.extent import article_extent, furniture_within
from brief.wording.debris import line_kind

BODY = (
    "The bridge at Orlen is six months late, its builder told the council on Monday.",
    "Six months late",
    "The council asked for a date, which the builder would not give before the summer.",
)
MENU = ("Skip to content", "Menu", "Sign in", "News", "Sport", "Weather", "Opinion")
FOOT = ("Most read", "Harbour fees", "Bus strike", "Privacy policy", "About us", "Orlen Post Ltd")


def extent(lines: tuple[str, ...]) -> range | None:
    return article_extent(lines, [line_kind(line) for line in lines])


def within(lines: tuple[str, ...]) -> list[int]:
    kinds = [line_kind(line) for line in lines]
    return sorted(furniture_within(lines, kinds, range(len(lines))))


def test_the_article_stands_between_the_menu_and_the_foot() -> None:
    assert extent((*MENU, *BODY, *FOOT)) == range(7, 10)


@pytest.mark.parametrize("lines", [BODY, ("Bridge late", *BODY), (*BODY, "Ada Quill", "Tom Orr"), ("Home", "Sport")])
def test_a_text_without_furniture_is_no_page(lines: tuple[str, ...]) -> None:
    assert extent(lines) is None


def test_sentences_of_a_cookie_notice_and_of_comments_are_none_of_the_article() -> None:
    comments = ("3 comments", "Tom", "It was late when they began to build it, and nobody is surprised at all by this.")
    notice = ("We use cookies to improve your experience. By continuing you agree to our privacy policy.",) * 3
    assert extent((*notice, *MENU, *BODY, *comments, *FOOT)) == range(10, 13)


def test_a_box_of_links_in_the_middle_does_not_end_the_article() -> None:
    assert extent((*MENU, *BODY, "Related stories", "* Harbour fees to rise", *BODY, *FOOT)) == range(7, 15)


def test_items_that_the_last_sentence_announces_belong_to_the_article() -> None:
    items = ("The council set these conditions for the work that remains:", "* No delay", "* A date", "* Two lanes")
    assert extent((*MENU, *BODY, *items, *FOOT)) == range(7, 14)


def test_items_numbered_on_from_the_last_sentence_belong_to_the_article() -> None:
    items = tuple(line for n in range(1, 6) for line in (f"{n}) Lamp of Orlen", f"https://orlen.example/{n}"))
    assert extent((*MENU, *BODY, *items, *FOOT)) == range(7, 20)


def test_a_long_table_of_figures_does_not_part_an_article() -> None:
    table = tuple(f"{year} 3.1 4.7 12%" for year in range(1990, 2025))
    assert extent((*MENU, *BODY, *table, *BODY, *FOOT)) == range(7, 48)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Related stories", "* Harbour fees to rise", "* Bus strike off"), [1, 2, 3]),
        (("We will never share your address with anybody who asks us for it.",), [1]),
        (("Type your e-mail",), [1]),
        (("* Facebook", "* Twitter"), [1, 2]),
        (("Orlen Post Plus", "Orlen Post Plus", "Orlen Post Plus"), [1, 2, 3]),
        (('"We use cookies and our privacy policy says so," she said.',), []),
        (("Sign up for the swimming class by calling the pool before noon.",), []),
        (("* The builder pays for the delay.",), []),
    ],
)
def test_furniture_between_paragraphs(lines: tuple[str, ...], found: list[int]) -> None:
    assert within((BODY[0], *lines, BODY[2])) == found


@given(st.lists(st.sampled_from([*BODY, *MENU, *FOOT, "1. a", "2) b", "3 comments", "of the", "?"]), max_size=40))
def test_an_extent_lies_in_its_lines_and_holds_something(lines: list[str]) -> None:
    found = extent(tuple(lines))
    assert found is None or (found and 0 <= found.start < found.stop <= len(lines))


@pytest.mark.parametrize("line", ["a b", "1. x", "Home", "Related stories", "3 comments", BODY[0]])
def test_the_cost_is_linear_in_the_lines(line: str) -> None:
    kinds = [line_kind(line)] * 40_000
    started = time.process_time()
    article_extent([line] * 40_000, kinds)
    furniture_within([line] * 40_000, kinds, range(40_000))
    assert time.process_time() - started < 10
