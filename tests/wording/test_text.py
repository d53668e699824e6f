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
    assert canonical("1\u202f000 km") == canonical("1,000 km")
    assert canonical("1,50") != canonical("150")


def test_canonical_text_ignores_how_an_ellipsis_and_a_ligature_are_set() -> None:
    assert canonical("the of\ufb01ce… it\u00ad self") == canonical("The office... it self")


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
        ("becomes", "became"),
        ("guaranteed", "guarantee"),
        ("urged", "urge"),
        ("exceeded", "exceeds"),
        ("overthrew", "overthrown"),
        ("bases", "base"),
    ],
)
def test_inflections_of_one_word_share_a_stem(a: str, b: str) -> None:
    assert stem(a) == stem(b)


@pytest.mark.parametrize(
    ("a", "b"), [("plane", "plan"), ("united", "unit"), ("news", "new"), ("police", "policy"), ("wounded", "wind")]
)
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


def test_every_character_of_a_script_without_spaces_is_a_word() -> None:
    assert [w.text for w in words("金正恩 met バイデン氏.")] == ["金", "正", "恩", "met", "バイデン", "氏"]


def test_content_stems_leave_function_words_out() -> None:
    assert content_stems("The gates at Orlen were opened by the ministers.") == ("gate", "orlen", "open", "minister")
