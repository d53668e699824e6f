"""What a caller may hand over, and the one line that each mistake gets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import brief
from brief.errors import InputError, UsageError

ARTICLE = "The ferry to Orlen was cancelled on Monday. The company gave no reason for it.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_a_path_is_a_file_and_its_name_the_origin(article: Path) -> None:
    document = brief.read(article)
    assert document.origin == str(article)
    assert [s.text for s in document.sentences] == [
        "The ferry to Orlen was cancelled on Monday.",
        "The company gave no reason for it.",
    ]


def test_a_string_is_the_text() -> None:
    assert brief.read(ARTICLE).origin == "text"


def test_bytes_are_raw_content() -> None:
    assert brief.read(ARTICLE.encode()).sentences[0].text == "The ferry to Orlen was cancelled on Monday."


def test_a_document_is_returned_as_it_is() -> None:
    document = brief.read(ARTICLE)
    assert brief.read(document) is document


def test_a_string_that_names_a_file_raises_with_the_fix(article: Path) -> None:
    with pytest.raises(UsageError, match=r"Pass Path\("):
        brief.read(str(article))


@pytest.mark.parametrize("wrap", [str, Path])
def test_a_url_says_that_urls_are_not_read(wrap: type) -> None:
    with pytest.raises(InputError, match="URL"):
        brief.read(wrap("https://courier.invalid/ferry"))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no file '.*gone\.txt'\. Check the name"):
        brief.read(tmp_path / "gone.txt")


def test_a_folder_is_no_article(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is a folder"):
        brief.read(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_an_unreadable_file_says_what_to_change(article: Path) -> None:
    article.chmod(0)
    with pytest.raises(InputError, match="permissions"):
        brief.read(article)


def test_a_name_with_a_null_character_is_an_input_error() -> None:
    with pytest.raises(InputError):
        brief.read(Path("a\0b"))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n ", "only white space"),
        (b"\xef\xbb\xbf\n", "only white space"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF"),
        (b"PK\x03\x04\x14\x00", "a ZIP, Word or OpenDocument file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a picture"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"{\\rtf1\\ansi}", "RTF"),
        (bytes(range(256)) * 8, "is binary"),
        (b"Home\nNews\nSport\n", "no prose"),
        (b"12 13 14\n15 16\n", "no prose"),
        (b"#include <stdio.h>\nint main(void) {\n  return bridge(orlen, late, 6);\n}\n", "no prose"),
        (b"for line in bridge:\n    print(line, end='')\n    late = [x for x in line.split() if x]\n", "no prose"),
        (b'{"title": "The bridge", "body": "It is late."}', "is JSON"),
        (b'<?xml version="1.0"?>\n<rss><item>The bridge at Orlen is late.</item></rss>', "is XML"),
    ],
)
def test_content_that_is_no_article_gets_one_line_that_says_what_it_is(
    content: bytes, says: str, tmp_path: Path
) -> None:
    path = tmp_path / "given"
    path.write_bytes(content)
    with pytest.raises(InputError, match=says) as raised:
        brief.read(path)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "text", ["She resigned.", "The mayor quit!", "[Applause.] The mayor spoke.", "市長は辞任した。"]
)
def test_one_short_sentence_is_a_text(text: str) -> None:
    assert brief.read(text).text == text


def test_an_article_with_code_in_it_is_an_article() -> None:
    article = (
        "The fault at Orlen Works was one line of a program.\nreturn bridge(orlen, late, 6);\nIt ran for two years.\n"
    )
    assert len(brief.read(article).sentences) == 3


@pytest.mark.parametrize("text", ["", "   \n "])
def test_an_empty_string_is_an_input_error(text: str) -> None:
    with pytest.raises(InputError):
        brief.read(text)
