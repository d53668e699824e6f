"""Names and their kinds."""

import json
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.names import find_names, same_name, state_of

NER = Path(__file__).parents[3] / "shared" / "data" / "ner.jsonl"


def named(text: str) -> list[tuple[str, str]]:
    return [(n.text, n.kind) for n in find_names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The gates will open, Foreign Minister Ilse Marrow said.", [("Ilse Marrow", "person")]),
        ("Secretary of State Mike Pompeo left.", [("Mike Pompeo", "person")]),
        ("U.S. President Donald Trump left.", [("U.S.", "state"), ("Donald Trump", "person")]),
        (
            "State Department spokeswoman Heather Nauert spoke.",
            [("State Department", "organisation"), ("Heather Nauert", "person")],
        ),
        ("North Korean leader Kim Jong-un left.", [("North Korean", "state"), ("Kim Jong-un", "person")]),
        ("He met his counterpart, Ri Yong-ho.", [("Ri Yong-ho", "person")]),
        ("John F. Kennedy spoke in Berlin.", [("John F. Kennedy", "person"), ("Berlin", "place")]),
        ("Martin Bamford, 30, a baker from Orlen, fled.", [("Martin Bamford", "person"), ("Orlen", "unknown")]),
        (
            "Ursula von der Leyen met Mohammed bin Salman.",
            [("Ursula von der Leyen", "person"), ("Mohammed bin Salman", "person")],
        ),
        ("The Ministry of Foreign Affairs replied.", [("Ministry of Foreign Affairs", "organisation")]),
        (
            "She works for the Department of Health and Human Services.",
            [("Department of Health and Human Services", "organisation")],
        ),
        ("The Orlen Police Department closed it.", [("Orlen Police Department", "organisation")]),
        ("Meridian Foods, Inc. closed.", [("Meridian Foods, Inc.", "organisation")]),
        ("It was read in the Orlen Times.", [("Orlen Times", "media")]),
        ("Reuters and the BBC were there.", [("Reuters", "media"), ("BBC", "media")]),
        ("They crossed Lake Orlen and the Vesk River.", [("Lake Orlen", "place"), ("Vesk River", "place")]),
        ("It began after the Korean War.", [("Korean War", "event")]),
        ("NATO and the United Nations met.", [("NATO", "organisation"), ("United Nations", "organisation")]),
        ("Hamas rejected it.", [("Hamas", "group")]),
        ("Palestinian and Israeli negotiators met.", [("Palestinian", "state"), ("Israeli", "state")]),
        ("U.S.-backed rebels and pro-Vesk crowds met.", [("U.S.", "state"), ("Vesk", "unknown")]),
        ("St George's Hospital treated 20 people.", [("St George's Hospital", "organisation")]),
        ("Caldonia's foreign minister left.", [("Caldonia", "unknown")]),
        ("Theresa May left in May.", [("Theresa May", "person")]),
        ("He moved from Texas, where Brecht lives.", [("Texas", "place"), ("Brecht", "unknown")]),
    ],
)
def test_a_name_is_found_with_its_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Clearly the talks failed.",
        "Using a crane, they opened the gate. Although it was late, they stayed.",
        "Police closed the road. Residents fled.",
        "On Tuesday and in March it was shut.",
        "Then I left. I'm sure.",
        "The president said nothing. The President said nothing.",
        "Retreating to his car, he wept.",
        '"Nothing is planned," she said. "We have time."',
        "Hundreds of people watched TV.",
        "",
    ],
)
def test_ordinary_words_with_a_capital_are_no_names(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Foreign Minister Ilse Marrow left.", "Foreign Minister"),
        ("Mr. Brecht left.", "Mr."),
        ("Then ministry spokesman Tomas Brecht left.", "spokesman"),
        ("Tomas Brecht left.", None),
    ],
)
def test_the_title_stands_apart_from_the_name(text: str, title: str | None) -> None:
    assert find_names(text)[0].title == title


def test_a_lone_surname_is_a_persons_where_the_text_names_him_in_full() -> None:
    assert named("Tomas Brecht left. Then Brecht returned.") == [("Tomas Brecht", "person"), ("Brecht", "person")]


def test_a_headline_in_capitals_gives_only_words_that_are_no_ordinary_ones() -> None:
    assert [n.text for n in find_names("Caldonia Says Orlen Crossing With North Korea Will Open")] == [
        "Caldonia",
        "Orlen",
        "North Korea",
    ]


def test_a_word_that_opens_a_sentence_is_marked() -> None:
    assert [(n.text, n.sentence_initial) for n in find_names("Brecht met Marrow.")] == [
        ("Brecht", True),
        ("Marrow", False),
    ]


def test_names_do_not_run_across_sentences_or_paragraphs() -> None:
    assert [n.text for n in find_names("He met Brecht. Marrow left.\n\nVesk\n\nOrlen")] == [
        "Brecht",
        "Marrow",
        "Vesk",
        "Orlen",
    ]


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("U.S.", "United States"),
        ("the United States", "United States"),
        ("American", "United States"),
        ("America's", "United States"),
        ("Britain", "United Kingdom"),
        ("N. Korea", "North Korea"),
        ("DPRK", "North Korea"),
        ("NORTH KOREA", "North Korea"),
        ("North Koreans", "North Korea"),
        ("Israelis", "Israel"),
        ("Bosnia and Herzegovina", "Bosnia & Herzegovina"),
    ],
)
def test_every_form_of_a_state_leads_to_it(name: str, state: str) -> None:
    assert state_of(name) == state


@pytest.mark.parametrize("name", ["us", "Korea", "Korean", "Caldonia", "Texas", "Pompeo", ""])
def test_what_is_no_one_state_is_none(name: str) -> None:
    assert state_of(name) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Kim", "Kim Jong-un"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Pompeo’s", "Mike Pompeo"),
        ("Mr Brecht", "Tomas Brecht"),
        ("Foreign Minister Ilse Marrow", "Marrow"),
        ("MIKE POMPEO", "Mike Pompeo"),
        ("Mike Pompeo", "Michael Pompeo"),
        ("J. Kennedy", "John F. Kennedy"),
        ("John Kennedy", "John F. Kennedy"),
        ("bin Salman", "Mohammed bin Salman"),
        ("Trump", "Donald Trump Jr."),
        ("U.S.", "United States"),
        ("UN", "United Nations"),
        ("U.N.", "the United Nations"),
        ("ASEAN", "Association of Southeast Asian Nations"),
        ("HRW", "Human Rights Watch"),
        ("State Department", "U.S. State Department"),
        ("Meridian Foods", "Meridian Foods Inc."),
        ("North Korea", "North Korean"),
        ("The Orlen Times", "Orlen Times"),
    ],
)
def test_forms_of_one_name_meet(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mike Pompeo", "Susan Pompeo"),
        ("Kim Jong-un", "Kim Yo-jong"),
        ("North Korea", "South Korea"),
        ("Korea", "North Korea"),
        ("New York", "York"),
        ("Jersey", "New Jersey"),
        ("Guinea", "Papua New Guinea"),
        ("Washington", "Washington Post"),
        ("America", "Bank of America"),
        ("Donald Trump", "Donald Trump Jr."),
        ("State Department", "Justice Department"),
        ("Department", "State Department"),
        ("US", "us"),
        ("UN", "United Nations Security Council"),
        ("Brecht", "Marrow"),
        ("Brecht", ""),
    ],
)
def test_names_of_two_do_not_meet(a: str, b: str) -> None:
    assert not same_name(a, b)
    assert not same_name(b, a)


def test_other_languages_have_no_names_here() -> None:
    assert find_names("Herr Brecht kam.", "de") == ()


@given(st.text(alphabet="aNt oHf.,’'-\n\"U&dé"))
def test_names_are_ordered_disjoint_and_cut_true(text: str) -> None:
    end = 0
    for n in find_names(text):
        assert end <= n.start < n.end <= len(text)
        assert text[n.start : n.end] == n.text
        end = n.end


@pytest.mark.parametrize("unit", ["Vesk ", "Bank of ", "A. ", "Vesk van ", "Minister ", "Vesk\n", "x-"])
def test_time_is_in_proportion_to_length(unit: str) -> None:
    def seconds(repeats: int) -> float:
        text = unit * repeats
        started = time.perf_counter()
        find_names(text)
        return time.perf_counter() - started

    # Eight times the length: linear is 8, quadratic 64.
    once = max(min(seconds(3000) for _ in range(3)), 0.01)
    assert min(seconds(24000) for _ in range(2)) < 30 * once


@pytest.mark.skipif(not NER.exists(), reason="the labelled sentences are kept outside the repository")
def test_exact_f1_on_labelled_sentences_stays_above_its_floor() -> None:
    rows = [json.loads(line) for line in NER.read_text(encoding="utf-8").splitlines()]
    hits = found = wanted = 0
    for row in (r for r in rows if r["source"] == "wikigold"):
        names = {n.text.lower().removeprefix("the ") for n in find_names(row["sentence"])}
        gold = {e["text"].lower().removeprefix("the ") for e in row["entities"]}
        hits, found, wanted = hits + len(names & gold), found + len(names), wanted + len(gold)
    assert 2 * hits / (found + wanted) >= 0.8


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('They met Maureen "Mo" Tranter there.', 'Maureen "Mo" Tranter'),
        ("They met Maureen “Mo” Tranter there.", "Maureen “Mo” Tranter"),
        ("They met Maureen 'Mo' Tranter there.", "Maureen 'Mo' Tranter"),
        ("They met Maureen (Mo) Tranter there.", "Maureen (Mo) Tranter"),
    ],
)
def test_a_nickname_in_marks_belongs_to_the_name_around_it(text: str, name: str) -> None:
    assert named(text) == [(name, "person")]


@pytest.mark.parametrize(
    "text", ["Maureen said “Mo” Tranter left.", "They met Maureen “mo” Tranter.", "They met Maureen, “Mo”, Tranter."]
)
def test_a_quoted_word_that_no_name_surrounds_is_no_nickname(text: str) -> None:
    assert not any("“" in name for name, _ in named(text))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("They asked California Democrat Susan Holt about it.", "Democrat"),
        ("They asked Conservative Susan Holt about it.", "Conservative"),
        ("They asked Susan Holt about it.", None),
    ],
)
def test_the_word_of_a_party_before_a_name_is_a_title(text: str, title: str | None) -> None:
    assert [(n.text, n.kind, n.title) for n in find_names(text)][-1] == ("Susan Holt", "person", title)


def test_the_name_of_a_party_is_one_name() -> None:
    assert named("They asked the Republican Party about it.") == [("Republican Party", "organisation")]


def test_a_word_in_capitals_with_hyphens_is_no_name() -> None:
    assert named("GREAT-GRANDMOTHER wins the race.") == []


@pytest.mark.parametrize(
    ("a", "b", "meet"),
    [
        ("Mo", 'Maureen "Mo" Tranter', True),
        ("Mo", "Maureen (Mo) Tranter", True),
        ("Maureen Tranter", "Maureen “Mo” Tranter", True),
        ("Bo", 'Maureen "Mo" Tranter', False),
        ("Solís", "Solis", True),
        ("Solis", "Luis Guillermo Solís Rivera", True),
        ("Guillermo", "Luis Guillermo Solís Rivera", False),
        ("Labour", "Labour MPs", False),
        ("Velo", "Velo Holdings", True),
    ],
)
def test_nicknames_accents_and_second_family_names(a: str, b: str, meet: bool) -> None:
    assert (same_name(a, b), same_name(b, a)) == (meet, meet)


@given(st.text(alphabet="Ab é'\"().-“”", max_size=20), st.text(alphabet="Ab é'\"().-“”", max_size=20))
def test_whether_two_forms_meet_does_not_depend_on_their_order(a: str, b: str) -> None:
    assert same_name(a, b) is same_name(b, a)


@pytest.mark.parametrize("unit", ['Vesk "Mo" ', "Democrat Susan ", "(Vesk) ", "“ ”"])
def test_nicknames_and_parties_cost_time_in_proportion_to_length(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    started = time.process_time()
    find_names(text)
    assert time.process_time() - started < 10
