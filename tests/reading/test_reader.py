"""What holds for every document, whatever came in."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import brief
from brief.document import Document
from brief.errors import InputError, UsageError
from brief.reading.stripping import strip

LINES = st.sampled_from(
    [
        "Orlen bridge six months late",
        "ORLEN, July 31 (Meridian Wire) -- The bridge at Orlen opens late.",
        'PARIS — "Nobody told us," the mayor said. He did not say more.',
        "The builder, Dr. A. Quill of Orlen Works Inc., gave no reason. Nobody asked.",
        "- A date is named by May.",
        "All News 06:58 August 01, 2018",
        "By Ada Quill",
        "Photo",
        "Correction: The bridge is 300 metres long.",
        "Send Feedback",
        "No comment.",
        "* * *",
        "",
        "橋は来月開通する。市長は何も言わなかった。",
        "\x1b[31mRed\x1b[0m words stand here in the line.",
    ]
)
PAGES = st.lists(LINES, max_size=12).map("\n".join) | st.text(max_size=300)


def read_or_none(source: str | bytes, *, clean: bool = True) -> Document | None:
    try:
        return brief.read(source, clean=clean)
    except (InputError, UsageError):
        return None


def check_offsets(document: Document) -> None:
    end = 0
    for sentence in document.sentences:
        assert document.text[sentence.start : sentence.end] == sentence.text
        assert sentence.text.strip() == sentence.text != ""
        assert sentence.start >= end
        end = sentence.end
        block = document.blocks[sentence.block]
        assert block.start <= sentence.start
        assert sentence.end <= block.end
    numbers = [s.number for s in document.sentences]
    first = 0 if document.title is not None else 1
    assert numbers == list(range(first, first + len(numbers)))
    assert all(a.end <= b.start for a, b in zip(document.blocks, document.blocks[1:], strict=False))


@settings(max_examples=200, deadline=None)
@given(PAGES, st.booleans())
def test_sentences_are_exact_ordered_and_numbered(page: str, clean: bool) -> None:
    document = read_or_none(page, clean=clean)
    if document is not None:
        check_offsets(document)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | PAGES.map(lambda page: page.encode("utf-16", "replace")))
def test_any_bytes_end_in_a_document_or_a_typed_error(content: bytes) -> None:
    document = read_or_none(content)
    if document is not None:
        check_offsets(document)


def visible(text: str) -> list[str]:
    return sorted(c for c in text if not c.isspace())


@settings(max_examples=200, deadline=None)
@given(PAGES, st.booleans())
def test_every_visible_character_is_in_the_text_or_in_a_removal(page: str, clean: bool) -> None:
    document = read_or_none(page, clean=clean)
    if document is not None:
        held = document.text + "".join(r.text for r in document.removed)
        assert visible(held) == visible(strip(page).text)


@settings(max_examples=150, deadline=None)
@given(PAGES)
def test_every_visible_character_of_the_text_is_in_a_sentence_or_a_dateline(page: str) -> None:
    document = read_or_none(page)
    if document is not None:
        held = "".join(s.text for s in document.sentences)
        held += "".join(document.text[b.start : b.end] for b in document.blocks if b.kind == "dateline")
        assert visible(held) == visible(document.text)


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_reading_twice_gives_the_same_document(page: str) -> None:
    assert read_or_none(page) == read_or_none(page)


# ---------------------------------------------------------------- identity

STORY = "Orlen bridge late\n\nORLEN, July 31 (Meridian Wire) -- The bridge at Orlen opens late. No date is named.\n"
STAMPED = STORY.replace("\n\n", "\nAll News 06:58 August 01, 2018\n", 1)


def test_the_identity_is_of_the_bytes_and_the_options() -> None:
    same = brief.read(STORY).id
    assert same == brief.read(STORY.encode()).id
    assert len(same) == len("doc1:") + 64
    assert brief.read(STORY, clean=False).id != same
    assert brief.read(STORY + "\n").id != same


def test_the_reading_options_are_kept_in_the_document() -> None:
    assert brief.read(STORY).reading_options == ()
    assert brief.read(STORY.encode(), clean=False, encoding="utf-8").reading_options == ("encoding=utf-8", "clean=no")


def test_the_counts_of_stripped_characters_reach_the_document() -> None:
    assert brief.read(STORY.replace("late.", "la\u200bte\u202e.")).stripped_characters == 2


def test_the_dateline_is_a_block_and_no_sentence() -> None:
    document = brief.read(STORY)
    assert [b.kind for b in document.blocks] == ["title", "dateline", "paragraph"]
    assert [s.text for s in document.sentences] == [
        "Orlen bridge late",
        "The bridge at Orlen opens late.",
        "No date is named.",
    ]
    assert document.publisher == "Meridian Wire"


# ---------------------------------------------------------------- the reference date


@pytest.mark.parametrize(
    ("text", "flag", "day", "origin"),
    [
        (STAMPED, date(2020, 2, 29), "2020-02-29", "flag"),
        (STAMPED, None, "2018-07-31", "dateline"),
        (STAMPED.replace(", July 31", ""), None, "2018-08-01", "publication"),
        (STORY.replace("July 31", "July 31, 2017"), None, "2017-07-31", "dateline"),
    ],
)
def test_the_reference_date_is_the_flag_then_the_dateline_then_the_stamp(
    text: str, flag: date | None, day: str, origin: str
) -> None:
    reference = brief.read(text, published=flag).reference_date
    assert reference is not None
    assert (reference.day.isoformat(), reference.origin) == (day, origin)
    assert not reference.year_inferred


def test_a_dateline_without_any_year_gives_no_reference_date() -> None:
    document = brief.read(STORY)
    assert document.reference_date is None
    assert document.dateline is not None
    assert document.dateline.day is None


def test_a_stamp_a_day_behind_the_dateline_keeps_the_year() -> None:
    reference = brief.read(STAMPED.replace("August 01", "July 30")).reference_date
    assert reference is not None
    assert reference.day.isoformat() == "2018-07-31"


def test_a_dateline_further_down_is_text_like_any_other() -> None:
    document = brief.read(
        "Two ports shut\n\nStorms closed two ports on the coast on Monday, officials said in a note.\n\n"
        "The navy sent three ships to the bay to help the crews.\n\n"
        "ORLEN, July 31 (Meridian Wire) -- The harbour master said the gate would open again by noon.\n"
    )
    assert document.dateline is None
    assert document.sentences[-1].text.startswith("ORLEN, July 31 (Meridian Wire) -- The harbour master")
