import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.text import canonical, content_stems, fold, stem, words


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It’s over,” he said—twice.", '"It\'s over," he said-twice.'),
        ("12\u00a0km", "12 km"),
        ("«Non»", '"Non"'),
    ],
)
def test_folding_replaces_typography(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_canonical_text_ignores_case_space_and_thousands_separators() -> None:
    assert canonical("  About 2,300\n TRUCKS ") == canonical("about 2300 trucks")
    assert canonical("1,50") != canonical("150")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("ministers", "minister's"),
        ("denied", "deny"),
        ("denies", "denying"),
        ("agreed", "agrees"),
        ("stopped", "stopping"),
        ("closed", "closes"),
        ("said", "says"),
        ("rose", "rising"),
        ("fishermen", "fisherman"),
        ("people", "person"),
        ("hoped", "hopes"),
        ("voted", "vote"),
        ("leaves", "leaving"),
        ("added", "adding"),
    ],
)
def test_inflections_of_one_word_share_a_stem(a: str, b: str) -> None:
    assert stem(a) == stem(b)


@pytest.mark.parametrize(("a", "b"), [("plane", "plan"), ("united", "unit"), ("news", "new"), ("police", "policy")])
def test_different_words_keep_different_stems(a: str, b: str) -> None:
    assert stem(a) != stem(b)


def test_words_keep_inner_hyphens_apostrophes_and_figures() -> None:
    assert [w.text for w in words("Ri Yong-ho’s 2,300 trucks, weren’t they?")] == [
        "Ri",
        "Yong-ho’s",
        "2,300",
        "trucks",
        "weren’t",
        "they",
    ]


def test_content_stems_leave_function_words_out() -> None:
    assert content_stems("The gates at Orlen were opened by the ministers.") == ("gate", "orlen", "open", "minister")
