"""What is taken out of a text before anything else sees it."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.reading.stripping import strip

UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
HOSTILE = st.text(
    st.sampled_from("ab .\n\r\t\x00\x1b[]0;m\x07\x9b\x9c\x9d\u200b\u200c\u200d\u202e\u2066\u2069\ufeff\x85é\U0001f469")
)


@pytest.mark.parametrize(
    ("text", "kept", "count"),
    [
        ("\x1b[31mred\x1b[0m", "red", 9),
        ("\x9b1mbold", "bold", 3),
        ("\x1b]0;owned\x07title", "title", 10),
        ("\x1b]8;;https://x.invalid\x1b\\link", "link", 24),
        ("\x1bPq#0;2\x1b\\picture", "picture", 9),
        ("a\x1bcb", "ab", 2),
        ("a\x00b\x08c", "abc", 2),
        ("evil\u202etxt\u202c", "eviltxt", 2),
        ("a\u2066b\u2069", "ab", 2),
        ("bro\u200bken", "broken", 1),
        ("co\u00adoperate", "cooperate", 1),
        ("\ufeffstart", "start", 1),
        ("a\u200db", "ab", 1),
        ("a\ufdd0b\U0001fffe\U0010ffff", "ab", 3),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd", 0),
        ("page\x0cpage\x0bline", "page\npage\nline", 0),
        ("12\u00a0000\u202fm", "12 000 m", 0),
        ("e\u0301", "é", 0),
    ],
)
def test_what_is_not_seen_is_taken_out_and_counted(text: str, kept: str, count: int) -> None:
    stripped = strip(text)
    assert (stripped.text, stripped.count) == (kept, count)


@pytest.mark.parametrize("text", ["\U0001f469\u200d\U0001f692", "می\u200cخواهم", "क्\u200dष"])
def test_joiners_stay_where_a_script_or_an_emoji_needs_them(text: str) -> None:
    stripped = strip(text)
    assert (stripped.text, stripped.count) == (text, 0)


@given(st.text() | HOSTILE)
def test_no_unseen_character_survives(text: str) -> None:
    assert UNSEEN.search(strip(text).text) is None


@given(st.text() | HOSTILE)
def test_the_result_is_normalised_and_encodable(text: str) -> None:
    stripped = strip(text).text
    assert unicodedata.is_normalized("NFC", stripped)
    assert stripped.encode("utf-8").decode("utf-8") == stripped


@given(st.text(st.characters(categories=["L", "N", "P"], exclude_characters="\u200c\u200d\u00ad")))
def test_ordinary_characters_are_not_counted(text: str) -> None:
    assert strip(text).count == sum(c in "\u180e" for c in text)
