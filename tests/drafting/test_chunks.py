from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from brief.document import Span
from brief.drafting.chunks import halve, split_into_chunks
from brief.drafting.fence import article_lines, context_lines, sentence_line
from brief.drafting.tokens import count_tokens
from brief.errors import UsageError

EXACT = "gpt-4o"


def words(count, word="harbour"):
    return " ".join([word] * count) + "."


def covered(chunks):
    """Every piece of every sentence that the chunks hold, in order, as (number, start, end)."""
    return [(s.number, *((c.piece.start, c.piece.end) if c.piece else (s.start, s.end))) for c in chunks for s in c.own]


def test_a_text_that_fits_is_one_chunk_without_context(document_of):
    document = document_of(["One.", "Two."], ["Three."], title="Title")
    (chunk,) = split_into_chunks(document, model=EXACT)
    assert (chunk.start, chunk.stop, chunk.context_start, chunk.piece) == (0, 4, 0, None)


def test_a_text_without_sentences_makes_no_chunk(document_of):
    assert split_into_chunks(document_of(), model=EXACT) == ()


def test_a_text_slightly_too_long_is_shared_out_evenly_at_the_end_of_a_paragraph(document_of):
    document = document_of(*[[words(20), words(20)] for _ in range(6)])
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=280)
    assert [(c.start, c.stop) for c in chunks] == [(0, 6), (6, 12)]


def test_a_paragraph_longer_than_a_chunk_is_cut_between_sentences(document_of):
    document = document_of([words(20) for _ in range(12)])
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=200)
    assert [(c.start, c.stop) for c in chunks] == [(0, 6), (6, 12)]


def test_no_chunk_ends_with_a_heading(document_of):
    document = document_of(
        [words(40)], [words(40)], ["A heading."], [words(40)], [words(40)], kinds=["paragraph", "paragraph", "heading"]
    )
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=100)
    assert [(c.start, c.stop) for c in chunks] == [(0, 2), (2, 5)]


def test_later_chunks_repeat_at_most_three_sentences_within_a_tenth(document_of):
    document = document_of([words(4) for _ in range(200)])
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=900)
    assert [(c.context_start, c.start, c.stop) for c in chunks] == [(0, 0, 100), (97, 100, 200)]


def test_the_title_is_never_repeated_as_context(document_of):
    document = document_of([words(80)], [words(80)], title="Gates open")
    first, second = split_into_chunks(document, model=EXACT, chunk_tokens=100)
    assert [s.number for s in first.own] == [0, 1]
    assert [s.number for s in second.context] == []


@pytest.mark.parametrize(("model", "smallest"), [("gpt-4o", "100"), ("llama3.1:8b", "134")])
def test_a_chunk_size_that_is_too_small_is_refused_with_the_smallest(document_of, model, smallest):
    with pytest.raises(UsageError, match=f"at least {smallest}"):
        split_into_chunks(document_of(["One."]), model=model, chunk_tokens=99)
    split_into_chunks(document_of(["One."]), model=model, chunk_tokens=int(smallest))


@pytest.mark.parametrize(("model", "largest"), [("gpt-4o", 121_500), ("some-model", 5_500), ("gpt-4", 1_596)])
def test_no_chunk_goes_beyond_what_the_context_holds_beside_prompt_and_answer(document_of, model, largest):
    document = document_of(*[[words(50)] for _ in range(3000)])
    chunks = split_into_chunks(document, model=model, chunk_tokens=1_000_000)
    assert len(chunks) > 1
    assert all(c.token_count <= largest for c in chunks)
    assert max(c.token_count for c in chunks) > largest * 0.6


def test_a_sentence_longer_than_the_budget_is_cut_at_spaces_and_keeps_its_number(document_of):
    document = document_of(["Before."], [words(400)], ["After."])
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=100)
    assert [c.own[0].number for c in chunks] == [1, 2, 2, 2, 2, 2, 3]
    pieces = [document.text[c.piece.start : c.piece.end] for c in chunks if c.piece]
    assert all(piece.endswith(" ") for piece in pieces[:-1])


@pytest.mark.parametrize(
    "character",
    ["e\u0301", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1e9\U0001f1ea", "\U0001f44d\U0001f3fd"],
    ids=["accent", "family", "flag", "skin tone"],
)
def test_no_piece_cuts_a_character_in_two(document_of, character):
    document = document_of([character * 600])
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=100)
    assert len(chunks) > 2
    assert all((c.piece.end - c.piece.start) % len(character) == 0 for c in chunks)


def test_a_letter_with_endless_accents_is_still_cut(document_of):
    chunks = split_into_chunks(document_of(["e" + "\u0301" * 2000]), model=EXACT, chunk_tokens=100)
    assert covered(chunks)[-1][2] == 2001


def test_halving_goes_to_the_end_of_the_middle_paragraph(document_of):
    document = document_of([words(9)], [words(9), words(9)], [words(9)])
    (chunk,) = split_into_chunks(document, model=EXACT)
    assert [(c.start, c.stop) for c in halve(chunk)] == [(0, 3), (3, 4)]


def test_halving_a_sentence_makes_two_pieces_of_it(document_of):
    document = document_of(["The gates will open."])
    (chunk,) = split_into_chunks(document, model=EXACT)
    assert [c.piece for c in halve(chunk)] == [Span(0, 10), Span(10, 20)]


def test_a_single_character_cannot_be_halved(document_of):
    (chunk,) = split_into_chunks(document_of(["x"]), model=EXACT)
    assert halve(chunk) == (chunk,)


sentence_texts = st.one_of(
    st.text(min_size=1, max_size=60),
    st.integers(1, 300).map(words),
    st.text("e\u0301\u200d\U0001f468\U0001f1e9中 ", min_size=1, max_size=400),
)
paragraphs = st.lists(st.lists(sentence_texts, min_size=1, max_size=5), max_size=8)


@settings(max_examples=60, deadline=None)
@given(paragraphs=paragraphs, limit=st.integers(100, 1500), title=st.none() | st.just("A title"))
def test_chunks_cover_every_sentence_once_in_order_and_within_the_limit(document_of, paragraphs, limit, title):
    document = document_of(*paragraphs, title=title)
    chunks = split_into_chunks(document, model=EXACT, chunk_tokens=limit)
    parts = covered(chunks)
    joined = {s.number: "".join(document.text[a:b] for n, a, b in parts if n == s.number) for s in document.sentences}
    assert joined == {s.number: s.text for s in document.sentences}
    assert all(left[2] <= right[1] for left, right in pairwise(parts))
    assert all(c.token_count <= limit for c in chunks)
    assert all(len(c.own) == 1 for c in chunks if c.piece)


@settings(max_examples=60, deadline=None)
@given(paragraphs=paragraphs, limit=st.integers(100, 1500))
def test_the_tokens_of_a_chunk_are_those_of_its_lines_as_sent(document_of, paragraphs, limit):
    document = document_of(*paragraphs)
    for chunk in split_into_chunks(document, model=EXACT, chunk_tokens=limit):
        lines = "".join(sentence_line(document, s, chunk.piece) for s in (*chunk.context, *chunk.own))
        assert chunk.token_count == count_tokens(lines)
        assert count_tokens(article_lines(chunk)) + count_tokens(context_lines(chunk)) <= chunk.token_count


@settings(max_examples=60, deadline=None)
@given(paragraphs=paragraphs.filter(bool), limit=st.integers(200, 1500))
def test_the_halves_of_a_chunk_hold_what_it_held(document_of, paragraphs, limit):
    document = document_of(*paragraphs)
    for chunk in split_into_chunks(document, model=EXACT, chunk_tokens=limit):
        text = "".join(document.text[a:b] for _, a, b in covered([chunk]))
        assert "".join(document.text[a:b] for _, a, b in covered(halve(chunk))) == text
        assert len(halve(chunk)) == 2 or len(text) <= 41
