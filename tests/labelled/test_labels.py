"""What the labels of the samples promise: every string stands in its text, and every number and date is of its kind."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parent
PASTED = FOLDER / "pasted"
ARTICLES = [path.stem for path in sorted(FOLDER.glob("*.txt"))]
PAGES = [path.stem for path in sorted(PASTED.glob("*.txt")) if not path.stem.endswith((".kept", ".either"))]

SLOTS = ("who", "what", "when", "where", "why", "how")
KINDS = {"person", "state", "organisation", "group", "media", "unnamed", "unknown"}
FIELDS = {
    "reference_date", "dateline", "sentences", *SLOTS, "key_sentences", "main_event", "reference", "actors", "quotes",
    "dates", "names",
}  # fmt: skip
OPENING_MARKS = {"“": "”", "‘": "’", '"': '"'}


def text_of(name: str) -> str:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def labels_of(name: str) -> dict[str, Any]:
    labels: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return labels


def body_of(name: str) -> str:
    """The paragraphs after title and date line, without a dateline that opens the first of them."""
    body = text_of(name).split("\n\n", 2)[2]
    return body.removeprefix(labels_of(name)["dateline"] or "").lstrip()


def whole(phrase: str) -> re.Pattern[str]:
    """The phrase where no letter or digit touches it."""
    return re.compile(rf"(?<!\w){re.escape(phrase)}(?!\w)")


def missing(phrases: list[str], text: str) -> list[str]:
    return [phrase for phrase in phrases if not whole(phrase).search(text)]


def closed_by_its_mark(content: str, body: str) -> bool:
    """Whether the content stands between marks, the second of which may be absent at the end of a paragraph."""
    for opening, closing in OPENING_MARKS.items():
        if f"{opening}{content}{closing}" in body or f"{opening}{content}\n" in body:
            return True
    return False


def test_there_are_fourteen_articles_and_six_pages() -> None:
    assert len(ARTICLES) == 14
    assert len(PAGES) == 6


@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_has_a_title_a_date_line_and_180_to_450_words_of_body(name: str) -> None:
    title, line, _ = text_of(name).split("\n\n", 2)

    assert title
    assert "\n" not in title
    assert "\n" not in line
    assert labels_of(name)["reference_date"][:4] in line
    assert 180 <= len(body_of(name).split()) <= 450


@pytest.mark.parametrize("name", ARTICLES)
def test_a_label_file_has_its_fields_and_no_other(name: str) -> None:
    assert set(labels_of(name)) == FIELDS


@pytest.mark.parametrize("name", ARTICLES)
def test_the_sentences_make_up_the_body(name: str) -> None:
    sentences = labels_of(name)["sentences"]

    assert all(sentence == sentence.strip() for sentence in sentences)
    assert " ".join(sentences).split() == body_of(name).split()


@pytest.mark.parametrize("name", ARTICLES)
@pytest.mark.parametrize("slot", SLOTS)
def test_an_answer_is_one_to_six_words_of_the_text(name: str, slot: str) -> None:
    phrases = labels_of(name)[slot]

    assert missing(phrases, text_of(name)) == []
    assert all(1 <= len(phrase.split()) <= 6 for phrase in phrases)


@pytest.mark.parametrize("name", ARTICLES)
def test_the_main_event_is_one_of_three_to_five_key_sentences(name: str) -> None:
    labels = labels_of(name)
    keys = labels["key_sentences"]

    assert 3 <= len(set(keys)) == len(keys) <= 5
    assert all(1 <= number <= len(labels["sentences"]) for number in keys)
    assert labels["main_event"] in keys


@pytest.mark.parametrize("name", ARTICLES)
def test_a_reference_is_two_or_three_sentences_that_the_article_does_not_hold(name: str) -> None:
    labels = labels_of(name)
    sentences = re.split(r"(?<=[a-z0-9”]\.)\s+(?=[A-Z])", labels["reference"])

    assert 2 <= len(sentences) <= 3
    assert not set(sentences) & set(labels["sentences"])


@pytest.mark.parametrize("name", ARTICLES)
def test_an_actor_is_named_as_in_the_text_and_is_of_a_known_kind(name: str) -> None:
    text, actors = text_of(name), labels_of(name)["actors"]
    strings = [string for actor in actors for string in (actor["name"], *actor["aliases"], *actor["roles"])]

    assert missing(strings, text) == []
    assert {actor["kind"] for actor in actors} <= KINDS
    assert len({actor["name"] for actor in actors}) == len(actors)


@pytest.mark.parametrize("name", ARTICLES)
def test_one_to_twelve_actors_are_required(name: str) -> None:
    assert 1 <= sum(actor["required"] for actor in labels_of(name)["actors"]) <= 12


@pytest.mark.parametrize("name", ARTICLES)
def test_no_two_actors_share_an_alias(name: str) -> None:
    names = [{actor["name"], *actor["aliases"]} for actor in labels_of(name)["actors"]]

    assert sum(len(each) for each in names) == len(set().union(*names))


@pytest.mark.parametrize("name", ARTICLES)
def test_a_quotation_stands_between_marks_and_its_speaker_is_an_actor(name: str) -> None:
    labels, body = labels_of(name), body_of(name)
    quotes = labels["quotes"]

    assert [quote["content"] for quote in quotes if not closed_by_its_mark(quote["content"], body)] == []
    assert {quote["speaker"] for quote in quotes} <= {actor["name"] for actor in labels["actors"]}
    assert missing([quote["near"] for quote in quotes], body) == []


@pytest.mark.parametrize("name", ARTICLES)
def test_quotations_are_listed_in_the_order_of_the_text(name: str) -> None:
    body, position = body_of(name), 0
    for quote in labels_of(name)["quotes"]:
        position = body.index(quote["content"], position) + len(quote["content"])


@pytest.mark.parametrize("name", ARTICLES)
def test_a_date_occurs_as_often_as_it_is_counted_and_in_the_order_of_the_text(name: str) -> None:
    body, position = body_of(name), 0
    for entry in labels_of(name)["dates"]:
        occurrence = list(whole(entry["text"]).finditer(body))[entry["occurrence"] - 1]
        assert occurrence.start() >= position, entry
        position = occurrence.end()


@pytest.mark.parametrize("name", ARTICLES)
def test_the_values_of_dates_are_days_in_order(name: str) -> None:
    labels = labels_of(name)
    values = [entry["value"] for entry in labels["dates"] if entry["value"]]
    values += [value for entry in labels["dates"] for value in entry.get("also", [])]

    assert date.fromisoformat(labels["reference_date"])
    assert values
    assert all(date.fromisoformat(first) <= date.fromisoformat(last) for first, last in values)


@pytest.mark.parametrize("name", ARTICLES)
def test_names_are_given_for_six_sentences_and_stand_in_them(name: str) -> None:
    labels = labels_of(name)
    names = labels["names"]

    assert len(names) == 6
    assert [missing(names[key], labels["sentences"][int(key) - 1]) for key in names] == [[]] * 6


def lines_of(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize("page", PAGES)
def test_the_kept_and_the_debatable_lines_are_lines_of_the_page_in_order(page: str) -> None:
    whole_page = iter(lines_of(PASTED / f"{page}.txt"))
    assert all(line in whole_page for line in lines_of(PASTED / f"{page}.kept.txt"))

    whole_page = iter(lines_of(PASTED / f"{page}.txt"))
    assert all(line in whole_page for line in lines_of(PASTED / f"{page}.either.txt"))


@pytest.mark.parametrize("page", PAGES)
def test_no_line_is_both_kept_and_debatable(page: str) -> None:
    kept, either = (lines_of(PASTED / f"{page}.{kind}.txt") for kind in ("kept", "either"))

    assert not set(kept) & set(either)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_holds_200_words_to_keep_and_ten_lines_to_drop(page: str) -> None:
    kept, either = (lines_of(PASTED / f"{page}.{kind}.txt") for kind in ("kept", "either"))

    assert sum(len(line.split()) for line in kept) >= 200
    assert len(lines_of(PASTED / f"{page}.txt")) - len(kept) - len(either) >= 10


@pytest.mark.parametrize("page", PAGES)
def test_no_kept_line_stands_twice_in_its_page(page: str) -> None:
    lines = lines_of(PASTED / f"{page}.txt")

    assert [line for line in lines_of(PASTED / f"{page}.kept.txt") if lines.count(line) != 1] == []
