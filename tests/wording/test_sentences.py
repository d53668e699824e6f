from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.sentences import split_sentences


def split(text: str, language: str = "en") -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, language)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Sen. Ada Quill, D-N.Y., left at 5 a.m. Tuesday.",
        "“Is it over?” she asked.",
        "The U.S. Senate met with Gen. Oro at No. 10.",
        "Prices rose 3.5 percent, i.e. Faster than wages.",
        "John F. Marrow and Mr. Brecht came on Aug. 3.",
        "“We wait ... and see,” he said.",
        "1. Close the valve.",
        "The St. Orlen Corp. Ltd. board met.",
        "“Is it over?” Foreign Minister Ilse Marrow asked.",
        "The gates open at 9 a.m. EST.",
        "The sites gates.example and Orlen.Com were down.",
        "The thing is . . . I forgot it.",
        "Ilse Marrow read The Orlen Times in the port.",
        "Marrow of Caldonia, In the end, won.",
        "The gates will open on Friday, July 31, 2026",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It closed. Nobody came.", ["It closed.", "Nobody came."]),
        (
            "“We have no plan. Nothing is set,” she said. He left.",
            ["“We have no plan.", "Nothing is set,” she said.", "He left."],
        ),
        ("He works for the U.S. The embassy is shut.", ["He works for the U.S.", "The embassy is shut."]),
        ("They met at 5 p.m. Then they left.", ["They met at 5 p.m.", "Then they left."]),
        ("It failed.” The board wept.", ["It failed.”", "The board wept."]),
        ("It rained.[4] It stopped. [5] All left.", ["It rained.[4]", "It stopped. [5]", "All left."]),
        ("Who? Me! Yes.", ["Who?", "Me!", "Yes."]),
        ("The talks ended at 6 p.m. Police stayed.", ["The talks ended at 6 p.m.", "Police stayed."]),
        ("It rained.[4] It stopped. [5][6]", ["It rained.[4]", "It stopped. [5][6]"]),
        ("It is over.The rest went home.", ["It is over.", "The rest went home."]),
        ("Gates shut.12 They opened again.", ["Gates shut.12", "They opened again."]),
        ("It works. iGate opened.", ["It works.", "iGate opened."]),
        ("1) Close the gate 2) Call the guard", ["1) Close the gate", "2) Call the guard"]),
        ("1. Close it 2. Call 4. no", ["1. Close it", "2. Call 4. no"]),
        ("He kept it. . . . The rest was lost.", ["He kept it.", ". . . The rest was lost."]),
        ("So it ended . . . But why?", ["So it ended . . .", "But why?"]),
        ("Ilse Marrow of Caldonia The minister left.", ["Ilse Marrow of Caldonia", "The minister left."]),
        (
            "Pell Adair of the Chamber In the port, trucks wait.",
            ["Pell Adair of the Chamber", "In the port, trucks wait."],
        ),
        ("The gates at Orlen Photo: Ada Quill. It rained.", ["The gates at Orlen", "Photo: Ada Quill.", "It rained."]),
        ("A crossing for the freight Friday, July 31, 2026", ["A crossing for the freight", "Friday, July 31, 2026"]),
    ],
)
def test_sentences_end_where_the_next_one_opens(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ko", "문이 열렸다. 아무도 오지 않았다.", ["문이 열렸다.", "아무도 오지 않았다."]),
        ("ja", "門が開いた。誰も来なかった。", ["門が開いた。", "誰も来なかった。"]),
        ("zh", "大门开了。没有人来。", ["大门开了。", "没有人来。"]),
        ("de", "Das Tor ist offen. Niemand kam.", ["Das Tor ist offen.", "Niemand kam."]),
        ("es", "La puerta se abrió. ¿Quién vino?", ["La puerta se abrió.", "¿Quién vino?"]),
        ("fr", "La porte est ouverte. Personne n’est venu.", ["La porte est ouverte.", "Personne n’est venu."]),
        ("ru", "Ворота открылись. Никто не пришёл.", ["Ворота открылись.", "Никто не пришёл."]),
        ("fr", "M. Brun est là. Mme. Roy aussi.", ["M. Brun est là.", "Mme. Roy aussi."]),
        ("ru", "«Нет!» — сказал он. Это 5 млн. рублей.", ["«Нет!» — сказал он.", "Это 5 млн. рублей."]),
        ("ja", "彼は「行かない。」と述べた。帰った。", ["彼は「行かない。」と述べた。", "帰った。"]),
        ("ko", '그는 "끝났다." 라고 말했다. 그는 떠났다.', ['그는 "끝났다." 라고 말했다.', "그는 떠났다."]),
        ("ar", "فتحت البوابة. لم يأت أحد.", ["فتحت البوابة.", "لم يأت أحد."]),
    ],
)
def test_other_languages_are_split(language: str, text: str, expected: list[str]) -> None:
    assert split(text, language) == expected


@given(st.text(max_size=200), st.sampled_from(["en", "de", "ja", "und"]))
def test_spans_are_ordered_trimmed_and_lose_only_white_space(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    pieces = [text[s.start : s.end] for s in spans]
    assert all(piece and piece == piece.strip() for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "." * 100_000,
        "Marrow of " * 20_000,
        "A Photo: " * 20_000,
        "?!" * 50_000,
        ". " * 50_000,
        'a."' * 30_000,
        "1) " * 30_000,
    ],
)
def test_a_text_of_stops_costs_no_more_than_another(text: str) -> None:
    began = perf_counter()
    split(text)
    assert perf_counter() - began < 5
