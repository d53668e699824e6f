"""Where a text says itself that something is not known, and where a denial denies less than it seems to."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.unknowns import REACH, find_limit, find_unknown


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("It was not clear how many were hurt.", "was not clear", "number"),
        ("The firm did not say how much it paid.", "did not say", "number"),
        ("The ministry gave no figures.", "gave no figures", "number"),
        ("Police have not said when the road will open.", "have not said", "when"),
        ("The council has yet to set a date.", "has yet to set", "when"),
        ("No date has been set.", "No date", "when"),
        ("It wasn't clear who had come.", "wasn't clear", "who"),
        ("Police haven't yet named the driver.", "haven't yet named", "who"),
        ("It is too early to say who won.", "too early to say", "who"),
        ("The cause remains unknown.", "remains unknown", "outcome"),
        ("What came next is a mystery.", "is a mystery", "outcome"),
        ("The price was not disclosed.", "not disclosed", "outcome"),
        ("Officers are investigating the fire.", "are investigating", "outcome"),
        ("It remains to be seen whether they win.", "remains to be seen", "outcome"),
        ("No word came from the ministry.", "No word", "outcome"),
        ("The vote has not been formally announced.", "has not been formally announced", "outcome"),
        ("Quill did not give any details.", "did not give any", "outcome"),
        ("It was not immediately clear whether the dam would hold.", "was not immediately clear", "outcome"),
    ],
)
def test_what_a_text_calls_unknown_is_found_with_its_kind(text: str, words: str, kind: str) -> None:
    unknown = find_unknown(text)
    assert unknown is not None
    assert (text[unknown.start : unknown.end], unknown.kind) == (words, kind)


@pytest.mark.parametrize(
    "text",
    [
        "The reason is clear.",
        "They left on a clear day.",
        "There was no word of the crew.",
        "No indication of a leak was found.",
        "She would not comment.",
        "The number of boats is known.",
        "",
    ],
)
def test_what_is_known_or_not_there_is_no_unknown(text: str) -> None:
    assert find_unknown(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "The firm had not settled the bill.",
        "Quill does not knowingly lie.",
        "The men have not foundered.",
        "Quill would not give Ada the book.",
    ],
)
def test_a_longer_word_that_begins_like_one_of_those_is_none(text: str) -> None:
    assert find_unknown(text) is None


def test_a_curly_apostrophe_is_one_too() -> None:
    unknown = find_unknown("It wasn’t clear who had come.")
    assert unknown is not None
    assert (unknown.start, unknown.end, unknown.kind) == (3, 15, "who")


def test_what_is_unknown_is_looked_for_within_reach_only() -> None:
    near, far = "x" * (REACH - 6), "x" * (REACH + 1)
    assert [getattr(find_unknown(f"It was not clear {gap} when"), "kind", None) for gap in (near, far)] == [
        "when",
        "outcome",
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("She denied that she had knowingly signed.", "knowingly"),
        ("Quill denied any wrongdoing.", "any wrongdoing"),
        ("The firm denied it at this stage.", "at this stage"),
        ("They denied a sale in these talks.", "in these talks"),
        ("Orr was not aware of it.", "not aware of"),
        ("To my knowledge nobody came.", "To my knowledge"),
    ],
)
def test_the_words_that_limit_a_denial_are_found(text: str, words: str) -> None:
    span = find_limit(text)
    assert span is not None
    assert text[span[0] : span[1]] == words


@pytest.mark.parametrize("text", ["Quill denied taking money.", "The sole heir denied it.", ""])
def test_a_plain_denial_has_no_limit(text: str) -> None:
    assert find_limit(text) is None


@given(
    st.lists(
        st.sampled_from(
            "was not has yet to be clear known said no word of the did say when who how many give any isn’t doesn't … "
            "İ ﬁ 😀 “ . NO unclear knowingly".split(" ")
        )
    ).map(" ".join)
)
def test_any_text_is_read_and_what_is_found_lies_in_it(text: str) -> None:
    unknown = find_unknown(text)
    assert unknown is None or 0 <= unknown.start < unknown.end <= len(text)
    limit = find_limit(text)
    assert limit is None or 0 <= limit[0] < limit[1] <= len(text)


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    unknown = find_unknown(text)
    assert unknown is None or 0 <= unknown.start < unknown.end <= len(text)


@pytest.mark.parametrize(
    "unit",
    ["was not yet ", "has not been publicly officially ", "no word of the ", "still to ", "did not ", " yet", "x"],
)
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = "It was not" + unit * (200_000 // len(unit))
    started = time.process_time()
    find_unknown(text), find_limit(text)
    assert time.process_time() - started < 2
