"""Articles as they were really published, which lie outside this repository."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import brief
from brief.wording.debris import is_sentence_like

SHARED = Path(__file__).resolve().parents[3] / "shared"
ARTICLES = sorted(
    path.relative_to(SHARED).as_posix() for path in SHARED.glob("articles/**/*") if path.suffix in (".txt", ".html")
)
READ_FROM_DOUBT = frozenset({"navigation", "stamp", "repeated", "markup", "end mark"})
"""Reasons that never take a sentence; forms, galleries and credits are sentences, but none of the article."""


def test_the_pasted_agency_story_gives_title_dateline_stamp_and_body(shared: Path) -> None:
    document = brief.read(shared / "articles" / "pompeo-meeting-pasted.txt")
    assert document.title is not None
    assert document.title.startswith("U.S. refuses to rule out")
    assert document.dateline is not None
    assert document.dateline.text == "WASHINGTON, July 31 (Yonhap) --"
    assert document.publisher == "Yonhap"
    assert document.published == "2018-08-01T06:58"
    assert document.reference_date is not None
    assert document.reference_date.day.isoformat() == "2018-07-31"
    assert document.reference_date.origin == "dateline"
    assert not document.reference_date.year_inferred
    assert len(document.body) == 13
    assert document.body[5].text == 'Nothing is planned."'
    assert [(r.line, r.reason) for r in document.removed] == [
        (1, "navigation"),
        (5, "stamp"),
        (28, "feedback"),
        (29, "feedback"),
        (30, "feedback"),
    ]


@pytest.mark.parametrize("name", ARTICLES or [pytest.param("", marks=pytest.mark.skip(reason="needs ../shared"))])
def test_a_published_article_is_read_whole(name: str, shared: Path) -> None:
    document = brief.read(shared / name)
    assert document.title
    assert document.published
    assert document.language == "en"
    assert len(document.body) >= 3
    assert [s.number for s in document.sentences] == list(range(len(document.sentences)))
    lost = [r for r in document.removed if r.reason in READ_FROM_DOUBT and is_sentence_like(r.text)]
    assert [(r.line, hashlib.sha256(r.text.encode()).hexdigest()[:8]) for r in lost] == []


@pytest.mark.parametrize("words", ["not a robot", "Continue reading the main story", "newsletter to subscribe"])
@pytest.mark.parametrize("name", ARTICLES or [pytest.param("", marks=pytest.mark.skip(reason="needs ../shared"))])
def test_no_form_and_no_link_is_left_in_a_published_article(name: str, words: str, shared: Path) -> None:
    assert words not in brief.read(shared / name).text
