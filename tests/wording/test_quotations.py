"""Quoted spans."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.quotations import find_quotations


def quoted(text: str) -> list[str]:
    return [text[q.inner_start : q.inner_end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"The gates will open," Marrow said.', ["The gates will open,"]),
        ("“The gates will open,” Marrow said.", ["The gates will open,"]),
        ("‘The gates will open,’ Marrow said.", ["The gates will open,"]),
        ("'The gates will open,' Marrow said.", ["The gates will open,"]),
        ("« Les portes ouvriront », dit Marrow.", [" Les portes ouvriront "]),
        ("»Die Tore öffnen«, sagte Marrow.", ["Die Tore öffnen"]),
        ("„Die Tore öffnen“, sagte Marrow.", ["Die Tore öffnen"]),
        ("”Portarna öppnas”, sade Marrow.", ["Portarna öppnas"]),
        ("馬羅說：「門會開。」", ["門會開。"]),
        ("マローは『門は開く』と述べた。", ["門は開く"]),
        ("``The gates will open,'' Marrow said.", ["The gates will open,"]),
        ("“The gates will open,“ Marrow said.", ["The gates will open,"]),
        ('"I was—" he began, but stopped.', ["I was—"]),
        ('"One," he said. "Two," she said.', ["One,", "Two,"]),
        ('The treaty ("a scrap of paper") stands.', ["a scrap of paper"]),
    ],
)
def test_every_kind_of_mark_is_matched(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner


@pytest.mark.parametrize(
    "text",
    [
        "They don't know what the players' union wants.",
        "They don’t know what the players’ union wants.",
        "In the ’90s and the '80s, rock 'n' roll was king, 'til it wasn't.",
        'He is 6\'2" and the fence is 12" high.',
        "Marrow's ministers' cars are the ministry's.",
        "",
        "No marks at all.",
    ],
)
def test_apostrophes_and_feet_are_not_marks(text: str) -> None:
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("‘It’s the players’ wish,’ she said. ‘We won’t go.’", ["It’s the players’ wish,", "We won’t go."]),
        ("'It's the players' wish,' she said.", ["It's the players' wish,"]),
        ("‘He told me “go” and I went,’ she said.", ["He told me “go” and I went,"]),
        ("“He told me ‘go’ and I went,” she said.", ["He told me ‘go’ and I went,"]),
        ('"He read "The Gate" twice," she said.', ['He read "The Gate" twice,']),
    ],
)
def test_only_the_outermost_marks_count(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner


def test_a_quotation_may_hold_several_sentences() -> None:
    assert quoted('He said: "One. Two. Three." Then he left.') == ["One. Two. Three."]


def test_a_paragraph_that_the_next_one_goes_on_from_needs_no_closing_mark() -> None:
    text = '"The road is closed.\n\n"It will open on Tuesday," Marrow said.\n\nShe left.'
    (quotation,) = find_quotations(text)
    assert text[quotation.start : quotation.end] == '"The road is closed.\n\n"It will open on Tuesday,"'


def test_an_unclosed_mark_ends_at_its_paragraphs_end() -> None:
    assert quoted('Marrow said: "The road is closed.\n\nThe Vesk side left.') == ["The road is closed."]


def test_an_unclosed_mark_does_not_swallow_the_quotation_after_it() -> None:
    assert quoted('"One, he said. "Two," she said. "Three."\n\nNo more.') == ["Two,", "Three."]


def test_hard_wrapped_lines_do_not_end_a_quotation() -> None:
    assert quoted('Marrow said: "The road\nis closed. It will\nopen." She left.\n\nThe end.') == [
        "The road\nis closed. It will\nopen."
    ]


def test_a_long_line_that_ends_like_a_sentence_ends_a_paragraph_without_a_blank_line() -> None:
    first = f'Marrow said: "The road is closed, {"and closed again, " * 8}and closed.'
    assert quoted(f'Orlen\n\n{first}\n"It will open," she said.\nShe left.') == [
        first[14:] + '\n"It will open,',
    ]


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ('The so-called "hero" of Orlen was not there.', True),
        ("The ‘new normal’ has come to Orlen.", True),
        ('They watched "The Gate" on Sunday.', True),
        ('Brecht called it a "scrap of paper" and left.', False),
        ('"No deal," Brecht said.', False),
        ('Brecht said it was "a disgrace".', False),
        ('"Never." That was all.', False),
        ('The terms were not "a condition that anyone here had accepted" at all.', False),
    ],
)
def test_a_short_phrase_without_a_speaker_is_a_scare_quotation(text: str, scare: bool) -> None:
    assert [q.scare for q in find_quotations(text)] == [scare]


@pytest.mark.parametrize(
    ("text", "scare"),
    [
        ('In his 2002 book, "Make Your Town Rich," Mr. Roe said little.', True),
        ('The film "The Long Way to Orlen and Back" was shown.', True),
        ('Roe titled it "What the Gate Saw That Night," and left.', True),
        ('Roe read the book. "Make It Rich," he said.', False),
        ('He sat by the book and said, "Never Again."', False),
    ],
)
def test_the_title_of_a_work_is_no_quotation_of_anybody(text: str, scare: bool) -> None:
    assert [q.scare for q in find_quotations(text)] == [scare]


@given(st.text(alphabet="ab s.,\n\"'“”‘’«»„「」`-6"))
def test_quotations_are_ordered_disjoint_and_cut_true(text: str) -> None:
    end = 0
    for q in find_quotations(text):
        assert end <= q.start < q.inner_start <= q.inner_end <= q.end <= len(text)
        assert text[q.inner_start : q.inner_end] == q.text
        end = q.end


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        "“",
        "‘",
        "a '",
        '" ',
        '"a" ',
        "‘a ",
        "“a ”b\n\n“",
        "'a s' b ",
        "“a ‘b ",
        "«a „b ",
        '"A Book ',
        'book "A B" ',
        "“a\n\n",
    ],
)
def test_hundreds_of_thousands_of_marks_take_time_in_proportion(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    started = time.perf_counter()
    find_quotations(text)
    assert time.perf_counter() - started < 10
