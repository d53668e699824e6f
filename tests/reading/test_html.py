"""A saved web page: its article, and what it declares of itself."""

from __future__ import annotations

from pathlib import Path

import pytest

import brief
from brief.errors import InputError

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>Orlen bridge six months late | Orlen Post</title>
<meta property="og:title" content="Orlen bridge six months late">
<meta property="og:site_name" content="Orlen Post">
<meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2025-05-03T08:00:00Z">
<link rel="canonical" href="https://post.invalid/bridge">
<script>alert("never")</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>Orlen bridge six months late</h1>
<p>The bridge at Orlen will open six months later than its builder had promised to the council, the town said.</p>
<p>The builder, Orlen Works, gave no reason for the delay. Its director, Tom Orr, did not name a new date for it.</p>
<p>“We asked them twice,” said the mayor, Nora Pellow. “They have not answered the council so far,” she added.</p>
</article>
<footer><a href="/privacy">Privacy policy</a> <a href="/terms">Terms of use</a></footer></body></html>
"""


def test_the_article_is_found_and_the_menu_is_not_in_it() -> None:
    document = brief.read(PAGE.encode())
    assert [s.text for s in document.sentences] == [
        "Orlen bridge six months late",
        "The bridge at Orlen will open six months later than its builder had promised to the council, the town said.",
        "The builder, Orlen Works, gave no reason for the delay.",
        "Its director, Tom Orr, did not name a new date for it.",
        "“We asked them twice,” said the mayor, Nora Pellow.",
        "“They have not answered the council so far,” she added.",
    ]


def test_what_the_page_declares_reaches_the_document() -> None:
    document = brief.read(PAGE.encode())
    assert document.title == "Orlen bridge six months late"
    assert document.authors == ("Ada Quill",)
    assert document.publisher == "Orlen Post"
    assert document.published == "2025-05-03"
    assert document.language == "en"
    assert document.encoding.origin == "declared"
    assert document.reference_date is not None
    assert document.reference_date.origin == "publication"


def test_an_author_that_is_a_post_is_left_out() -> None:
    page = PAGE.replace('content="Ada Quill"', 'content="Auto Desk Writer"')
    assert brief.read(page.encode()).authors == ()


def test_a_file_with_the_ending_of_a_page_is_read_as_one(tmp_path: Path) -> None:
    path = tmp_path / "bridge.htm"
    path.write_text(PAGE.replace("<!DOCTYPE html>\n", ""), encoding="utf-8")
    assert brief.read(path).title == "Orlen bridge six months late"


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        PAGE.encode(),
        PAGE.replace('<html lang="en-GB">', "").encode(),
        PAGE.replace("<!DOCTYPE html>", "<!-- saved by a browser -->\n").encode(),
        PAGE.replace("<!DOCTYPE html>", '<?xml version="1.0" encoding="utf-8"?>').encode(),
        b"\xef\xbb\xbf\n " + PAGE.encode(),
    ],
    ids=["str", "bytes", "no html tag", "comment", "xhtml", "byte order mark"],
)
def test_a_page_is_known_by_its_first_tag(page: str | bytes) -> None:
    assert brief.read(page).title == "Orlen bridge six months late"


def test_an_article_that_names_a_tag_is_no_page() -> None:
    assert brief.read("The <html> tag opens every page, the engineer said.").language == "en"


@pytest.mark.parametrize("body", ["", "<body></body>", "<body><nav><a href='/'>Home</a></nav></body>"])
def test_a_page_without_an_article_is_an_input_error(body: str) -> None:
    with pytest.raises(InputError):
        brief.read(f"<!DOCTYPE html><html>{body}</html>".encode())
