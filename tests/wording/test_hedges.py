"""Words that hold a claim back."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.hedges import find_hedges


@pytest.mark.parametrize(
    ("text", "word", "family", "strength"),
    [
        ("Vesk may have agreed to release the men.", "may", "modal", 2),
        ("Passenger traffic could resume in August.", "could", "modal", 2),
        ("The talks might fail.", "might", "modal", 2),
        ("Vesk May Release 14 Fishermen", "May", "modal", 2),
        ("VESK MAY RELEASE FISHERMEN", "MAY", "modal", 2),
        ("Output is projected to fall.", "is projected to", "expected", 3),
        ("Progress has reportedly been slow.", "reportedly", "reported", 2),
        ("Brecht is said to favour a deal.", "is said to", "reported", 2),
        ("He was reported to have left.", "was reported to", "reported", 2),
        ("Reports say the road is open.", "Reports say", "reported", 2),
        ("The reported deal was not signed.", "reported", "reported", 2),
        ("There is speculation that the two will meet.", "There is speculation", "speculation", 1),
        ("He is believed to be in Orlen.", "is believed to", "speculation", 2),
        ("The gates appear to be shut.", "appear to", "speculation", 2),
        ("The council seems ready.", "seems", "speculation", 2),
        ("Perhaps the road will open.", "Perhaps", "speculation", 2),
        ("The letter suggests that he knew.", "suggests", "speculation", 2),
        ("It was unclear whether the men were free.", "unclear", "speculation", 1),
        ("The council is likely to be asked.", "is likely", "expected", 3),
        ("The gates will probably open.", "will probably", "expected", 3),
        ("The talks are expected to resume.", "are expected", "expected", 3),
        ("A deal is unlikely.", "is unlikely", "expected", 3),
        ("Marrow refused to rule out a meeting.", "refused to rule out", "not_ruled_out", 1),
        ("Marrow did not rule a meeting out.", "did not rule a meeting out", "not_ruled_out", 1),
        ("I certainly can't preclude any talks.", "can't preclude", "not_ruled_out", 1),
        ("I certainly can’t preclude any talks.", "can’t preclude", "not_ruled_out", 1),
        ("A strike has not been ruled out.", "has not been ruled out", "not_ruled_out", 1),
        ("She left open the possibility of a vote.", "left open the possibility", "not_ruled_out", 1),
        ("No decision has been made.", "No decision has been made", "no_decision", 1),
        ("The council has yet to decide.", "has yet to decide", "no_decision", 1),
        ("She is undecided.", "undecided", "no_decision", 1),
        ("We have no meetings on the schedule.", "no meetings on the schedule", "no_schedule", 1),
        ("Nothing is planned.", "Nothing is planned", "no_schedule", 1),
        ("No date has been set.", "No date has been set", "no_schedule", 1),
        ("There are no plans to reopen it.", "no plans to", "no_schedule", 1),
        ("The alleged smugglers were held.", "alleged", "alleged", 2),
        ("Two suspected smugglers were held.", "suspected", "alleged", 2),
        ("He was accused of theft.", "accused", "alleged", 2),
        ("A purported letter was found.", "purported", "alleged", 2),
        ("If the talks fail, trade will stop.", "If", "conditional", 2),
        ("Trade will stop unless they agree.", "unless", "conditional", 2),
        ("It will open provided that both sign.", "provided that", "conditional", 2),
    ],
)
def test_a_hedge_is_found_with_its_family(text: str, word: str, family: str, strength: int) -> None:
    (hedge,) = find_hedges(text)
    assert (hedge.text.strip(), hedge.family, hedge.strength) == (word, family, strength)


@pytest.mark.parametrize(
    "text",
    [
        "The men were detained in May.",
        "On May 3 the road was shut.",
        "May 3 was a Sunday.",
        "Theresa May resigned.",
        "Theresa May Resigns After Vote",
        "The parade showed the country's military might.",
        "The might of the navy was on show.",
        "He could not attend.",
        "He couldn't attend.",
        "Residents could hear the blast.",
        "They ran as fast as they could.",
        "She opened the gate so that they could leave.",
        "You can park here.",
        "There is no doubt that he left.",
        "Sales were better than expected.",
        "As expected, the gates opened.",
        "He asked if the road was open.",
        "It looked as if the road was open.",
        "He appeared in court on Friday.",
        "The accused left the court.",
        "They were supposed to leave.",
        "The road will open on Tuesday.",
        "He cannot possibly win.",
        "",
    ],
)
def test_words_that_look_like_hedges_are_none(text: str) -> None:
    assert find_hedges(text) == ()


def test_several_hedges_are_found_in_order() -> None:
    found = find_hedges("If asked, the council may send a mission, which is likely to be small.")
    assert [h.text for h in found] == ["If", "may", "is likely"]


def test_other_languages_have_no_hedges_here() -> None:
    assert find_hedges("Er may kommen.", "de") == ()


@given(st.text(alphabet="mayifcouldnot rule.,’' MIght"))
def test_hedges_are_ordered_disjoint_and_cut_true(text: str) -> None:
    end = 0
    for h in find_hedges(text):
        assert end <= h.start < h.end <= len(text)
        assert text[h.start : h.end] == h.text
        end = h.end


@pytest.mark.parametrize("unit", ["may ", "if", "no ", "not rule ", "reports ", "some several ", "x"])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.perf_counter()
    find_hedges(text)
    assert time.perf_counter() - started < 10
