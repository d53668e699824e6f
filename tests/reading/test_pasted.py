"""Pasted pages: which lines are the article, and why each of the others went."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import brief
from brief.reading.pasted import read_page

SAMPLES = Path(__file__).resolve().parents[2] / "samples"

FERRY = """\
Go to Contents Go to Navigation
Orlen Post
Orlen ferry cancelled after engine fire
All News 07:12 January 02, 2025
ORLEN, Dec. 31 (Meridian Wire) -- The ferry between Orlen and Port Alvera was cancelled on Tuesday after a fire.
Advertisement
The operator, Seaway Lines, said that nobody was hurt.
"We acted at once. Nobody panicked," said its director, Ada Quill.
Send Feedback
How can we improve?
Thanks for your feedback!
"""


def body(text: str) -> list[str]:
    return [s.text for s in brief.read(text).body]


def removed(text: str) -> list[tuple[str, str]]:
    return [(r.text, r.reason) for r in brief.read(text).removed]


# ---------------------------------------------------------------- whole pages


def test_the_sample_page_gives_its_title_stamps_and_author() -> None:
    document = brief.read(SAMPLES / "pasted-page.txt")
    assert document.title == "Eastgate pool shut after chlorine leak puts swimmers in hospital"
    assert document.published == "2026-05-14T09:14"
    assert document.updated == "2026-05-14T16:40"
    assert document.authors == ("Nora Pellow",)
    assert document.dateline is None
    assert document.reference_date is not None
    assert document.reference_date.day.isoformat() == "2026-05-14"
    assert document.reference_date.origin == "publication"


def test_the_sample_page_keeps_every_sentence_of_its_article() -> None:
    sentences = brief.read(SAMPLES / "pasted-page.txt").sentences
    assert [s.number for s in sentences] == list(range(23))
    assert sentences[6].text == '"We heard the children coughing before we heard any alarm.'
    assert sentences[12].text == "Vane would not say whether any had been received earlier."
    assert sentences[20].text.endswith("for 11 weeks, while its roof was repaired.")


def test_the_sample_page_lists_the_removed_lines_with_reasons() -> None:
    document = brief.read(SAMPLES / "pasted-page.txt")
    assert {(r.line, r.reason) for r in document.removed} == {
        *((n, "navigation") for n in (1, 2, 3, 4, 7, 57, 60, 61, 62, 64, 65, 66, 67, 70, 71, 72, 73, 74)),
        *((n, "promotion") for n in (5, 6, 29, 37, 38, 39, 40, 41, 49, 59, 75)),
        *((n, "feedback") for n in (15, 16, 17, 18, 19, 69)),
        (11, "byline"),
        (12, "stamp"),
        (13, "stamp"),
    }


def test_the_sample_page_has_a_caption_and_a_correction() -> None:
    document = brief.read(SAMPLES / "pasted-page.txt")
    kinds = {document.blocks[s.block].kind: s.text for s in reversed(document.sentences)}
    assert kinds["caption"].startswith("Fire crews outside")
    assert kinds["correction"].startswith("Correction, 14 May 2026:")


def test_an_agency_page_gives_title_dateline_stamp_and_body() -> None:
    document = brief.read(FERRY)
    assert document.title == "Orlen ferry cancelled after engine fire"
    assert document.dateline is not None
    assert document.dateline.text == "ORLEN, Dec. 31 (Meridian Wire) --"
    assert document.published == "2025-01-02T07:12"
    assert [s.text for s in document.body] == [
        "The ferry between Orlen and Port Alvera was cancelled on Tuesday after a fire.",
        "The operator, Seaway Lines, said that nobody was hurt.",
        '"We acted at once.',
        'Nobody panicked," said its director, Ada Quill.',
    ]
    assert removed(FERRY) == [
        ("Go to Contents Go to Navigation", "navigation"),
        ("Orlen Post", "navigation"),
        ("All News 07:12 January 02, 2025", "stamp"),
        ("Advertisement", "promotion"),
        ("Send Feedback", "feedback"),
        ("How can we improve?", "feedback"),
        ("Thanks for your feedback!", "feedback"),
    ]


def test_a_dateline_before_new_year_takes_the_old_year_of_a_stamp_after_it() -> None:
    reference = brief.read(FERRY).reference_date
    assert reference is not None
    assert reference.day.isoformat() == "2024-12-31"
    assert not reference.year_inferred


def test_the_year_is_inferred_where_the_stamp_is_weeks_away() -> None:
    reference = brief.read(FERRY.replace("Dec. 31", "Nov. 3")).reference_date
    assert reference is not None
    assert reference.day.isoformat() == "2024-11-03"
    assert reference.year_inferred


def test_without_cleaning_every_line_stays() -> None:
    document = brief.read(FERRY, clean=False)
    assert document.removed == ()
    assert [line for line in FERRY.splitlines() if line not in document.text] == []


def test_without_cleaning_the_stamp_is_read_all_the_same() -> None:
    assert brief.read(FERRY, clean=False).published == "2025-01-02T07:12"


@pytest.mark.parametrize("name", ["port-alvera.txt", "long-report.txt"])
def test_a_clean_story_loses_no_sentence(name: str) -> None:
    document = brief.read(SAMPLES / name)
    assert [r for r in document.removed if r.reason not in ("stamp", "byline", "end mark")] == []


BRIDGE = """\
Skip to content
Menu
Sign in
News
Sport
Weather
Harbour fees to rise in Orlen
Orlen bridge six months late
The builder of the bridge names no new date, and the council of Orlen is losing patience with it.
By Ada Quill
3 May 2025
Share on Facebook
ORLEN (Meridian Wire) -- The bridge at Orlen is six months late, its builder told the council on Monday.
The council asked for a date, which the builder would not give before the summer.
Related stories
Bus strike off
Market to move
The old bridge carries 4,000 cars a day. It was built in 1931.
"We are patient," said the mayor, Tom Orr.
3 comments
Lena
I drive over the old bridge every day, and it will outlive the new one by far.
Leave a reply
Your email address will not be published.
Most read
Harbour fees to rise in Orlen
We use cookies to improve your experience. By continuing you agree to our privacy policy.
Correction: An earlier version gave the wrong year of the old bridge.
"""


def test_of_a_page_the_article_is_kept_and_nothing_after_its_comments_begin() -> None:
    document = brief.read(BRIDGE)
    assert document.title == "Orlen bridge six months late"
    assert document.authors == ("Ada Quill",)
    assert document.published == "2025-05-03"
    assert document.dateline is not None
    assert document.dateline.text == "ORLEN (Meridian Wire) --"
    assert [s.text for s in document.body] == [
        "The builder of the bridge names no new date, and the council of Orlen is losing patience with it.",
        "The bridge at Orlen is six months late, its builder told the council on Monday.",
        "The council asked for a date, which the builder would not give before the summer.",
        "The old bridge carries 4,000 cars a day.",
        "It was built in 1931.",
        '"We are patient," said the mayor, Tom Orr.',
    ]


def test_every_line_of_a_page_is_kept_or_listed_once() -> None:
    document = brief.read(BRIDGE)
    kept = document.text.split("\n\n")
    assert sorted([*kept, *(r.text for r in document.removed)]) == sorted(BRIDGE.splitlines())


def test_a_link_that_breaks_its_sentence_stays_in_the_article() -> None:
    page = BRIDGE.replace("would not give before", "would\nnot give on\nFacebook\nbefore")
    assert [r.text for r in brief.read(page).removed].count("Facebook") == 0


def test_a_page_with_counted_archives_holds_prose() -> None:
    archive = "".join(f"* {month} ({count})\n" for month in ("May", "June", "July") for count in range(10, 99))
    assert body(archive + "The bridge at Orlen is six months late.\n")[-1] == "The bridge at Orlen is six months late."


@pytest.mark.parametrize("line", ["a b", "Home", "1. x", "3 comments"])
def test_long_pages_are_read_in_linear_time(line: str) -> None:
    started = time.process_time()
    read_page(f"{line}\n" * 20_000, clean=True)
    assert time.process_time() - started < 10


# ---------------------------------------------------------------- titles


def test_the_title_stands_above_its_summary_and_caption() -> None:
    document = brief.read(
        BRIDGE.replace("By Ada Quill\n3 May 2025\n", "The bridge at Orlen on Monday. The builder told the council.\n")
    )
    assert document.title == "Orlen bridge six months late"


def test_a_title_that_asks_is_a_title() -> None:
    document = brief.read(
        "Will the Orlen bridge open in time?\n\nThe bridge at Orlen is six months late. Its builder names no date.\n"
    )
    assert document.title == "Will the Orlen bridge open in time?"
    assert len(document.body) == 2


def test_a_text_without_a_title_has_no_sentence_0() -> None:
    document = brief.read("The bridge at Orlen is six months late.\n\nIts builder names no new date.\n")
    assert document.title is None
    assert [s.number for s in document.sentences] == [1, 2]


def test_a_title_printed_twice_is_kept_once() -> None:
    text = "Orlen bridge six months late\n\nOrlen bridge six months late\n\nThe bridge at Orlen is six months late.\n"
    assert brief.read(text).title == "Orlen bridge six months late"
    assert removed(text) == [("Orlen bridge six months late", "repeated")]


SHUT = "The council of Orlen shut the old bridge to lorries on Monday after divers found cracks in two of its piers."


@pytest.mark.parametrize(
    "line",
    [
        "The council of Orlen has shut the old bridge to lorries.",
        "The council of Orlen shut the old bridge to lorries.",
        "Ferry Crews In Vesk Accept Longer Night Hours.",
        "“Bridge Will Never Fall,” Says Builder Again.",
        "BRIDGE WILL NEVER FALL AGAIN SAYS BUILDER.",
    ],
    ids=["told again", "told again in its words", "title case", "title case in marks", "capitals"],
)
def test_a_headline_may_end_in_a_stop(line: str) -> None:
    document = brief.read(f"{line}\n\n{SHUT}\n\nIt gave no date for its return.\n")
    assert document.title == line
    assert [s.text for s in document.body] == [SHUT, "It gave no date for its return."]


@pytest.mark.parametrize(
    "line",
    [
        "The mayor of Vesk was late for lunch.",
        "Orlen shut the old bridge to lorries. Divers found cracks.",
        "Ada Quill met Tom Orr in Vesk on the day.",
        "The council of Orlen shut the old bridge to lorries on Monday after divers found cracks in two piers.",
    ],
    ids=["another matter", "two sentences", "few capitals", "too long"],
)
def test_a_first_sentence_that_no_paragraph_tells_again_is_no_title(line: str) -> None:
    document = brief.read(f"{line}\n\n{SHUT}\n\nIt gave no date for its return.\n")
    assert document.title is None
    assert " ".join(s.text for s in document.body).startswith(line)


def test_a_headline_with_a_stop_needs_a_blank_line_after_it() -> None:
    line = "The council of Orlen has shut the old bridge to lorries."
    assert brief.read(f"{line}\n{SHUT}\n\nIt gave no date for its return.\n").title is None


@pytest.mark.parametrize("line", ["A Bridge Falls In Orlen Again. ", "“‘(", "Bridge " * 12 + "falls."])
def test_first_lines_without_end_are_read_in_linear_time(line: str) -> None:
    started = time.process_time()
    read_page(f"{line * (100_000 // len(line))}\n\n{SHUT}\n" + f"{line}\n\n" * 5_000, clean=True)
    assert time.process_time() - started < 10


# ---------------------------------------------------------------- lines of the body


def test_hard_wrapped_text_is_unwrapped() -> None:
    text = (
        "Orlen bridge six months late\n\n"
        "The bridge at Orlen will open six months later than its builder\n"
        "had promised to the council, the town's engineer told reporters\n"
        "on Monday.\n\n"
        "The builder gave no reason and would not say when the first cars\n"
        "are going to cross the river. Its spokesman was asked about that\n"
        "twice.\n"
    )
    document = brief.read(text)
    assert document.title == "Orlen bridge six months late"
    assert [s.text for s in document.body] == [
        "The bridge at Orlen will open six months later than its builder had promised to the council, "
        "the town's engineer told reporters on Monday.",
        "The builder gave no reason and would not say when the first cars are going to cross the river.",
        "Its spokesman was asked about that twice.",
    ]


def test_a_short_last_sentence_is_kept() -> None:
    assert body("The council asked the builder for a date on Monday.\n\nNobody answered.\n") == [
        "The council asked the builder for a date on Monday.",
        "Nobody answered.",
    ]


def test_items_of_a_list_are_blocks_of_their_own() -> None:
    document = brief.read(
        "The council set three conditions for the work:\n"
        "- The builder pays for the delay.\n- The old bridge stays open.\n- A date is named by May.\n"
        "The builder has not replied to the council.\n"
    )
    assert [document.blocks[s.block].kind for s in document.sentences] == [
        "paragraph",
        "list",
        "list",
        "list",
        "paragraph",
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Advertisement Continue reading the main story", "promotion"),
        (
            "Newsletter Sign Up Please verify you're not a robot. Invalid email address. " + "Sign up now. " * 20,
            "promotion",
        ),
        ("Daily Mailbox Thank you for subscribing. An error has occurred. Please try again later.", "promotion"),
        ("[Why nobody repairs the bridges of Orlen]", "promotion"),
        ("Read more: Harbour fees to rise", "promotion"),
        ("Slideshow (2 Images)", "promotion"),
        ("JUST WATCHED The bridge that nobody needs Replay More Videos ... MUST WATCH", "promotion"),
        ("34 show all Orlen in pictures", "promotion"),
        (
            "Orlen bridge 8 show all Orlen bridge 1/8 A crane at dawn. 2/8 A crane at noon. " + "More cranes. " * 60,
            "promotion",
        ),
        ("Photo", "promotion"),
        ("Share on Facebook", "feedback"),
        ("12 Comments", "feedback"),
        ("Enlarge this image toggle caption Tom Orr/Meridian", "feedback"),
        ("Next article", "navigation"),
        ("###", "end mark"),
    ],
)
def test_a_box_between_paragraphs_goes_with_its_reason(line: str, reason: str) -> None:
    text = f"The bridge at Orlen is six months late.\n{line}\nIts builder names no new date for it.\n"
    assert removed(text) == [(line.strip(), reason)]
    assert body(text) == ["The bridge at Orlen is six months late.", "Its builder names no new date for it."]


@pytest.mark.parametrize(
    "line",
    [
        "9/11 changed how the port is guarded.",
        "Home owners along the river have waited for the bridge since 2019.",
        "Subscribe, the mayor told them, to nothing that you have not read.",
        "Share prices of the builder fell by 4 percent on Monday.",
        "[The mayor, who was present, did not reply to the question.]",
        "The builder contributed to this delay.",
        "He said: please try again later.",
        "No comment.",
        "By Friday nobody had answered.",
    ],
)
def test_a_sentence_that_begins_like_debris_is_kept(line: str) -> None:
    text = f"The bridge at Orlen is six months late.\n{line}\nIts builder names no new date for it.\n"
    assert removed(text) == []
    assert "".join(body(text)[1:-1]) == line


@pytest.mark.parametrize(
    "line", ["Ada Quill and Tom Orr in Orlen contributed to this report.", "Ada Quill contributed reporting."]
)
def test_those_who_contributed_are_credited_and_no_sentence(line: str) -> None:
    text = f"The bridge at Orlen is six months late.\nIts builder names no new date for it.\n{line}\n"
    assert removed(text) == [(line, "byline")]
    assert len(body(text)) == 2


def test_the_pictures_of_a_gallery_go() -> None:
    pictures = "".join(f"{n}/12 {n} May 2025 The bridge of Orlen at dawn Meridian Images\n" for n in (1, 2, 3))
    text = f"The bridge at Orlen is six months late.\n{pictures}Its builder names no new date for it.\n"
    assert [reason for _, reason in removed(text)] == ["promotion"] * 3


def test_a_chronology_by_day_and_month_is_no_gallery() -> None:
    days = "".join(f"{n}/12 The council of Orlen met the builder of the bridge again.\n" for n in (3, 4, 5))
    text = f"The bridge at Orlen is six months late.\n{days}Its builder names no new date for it.\n"
    assert removed(text) == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The bridge of Orlen in May. Photo: Tom Orr", "caption"),
        ("(Tom Orr / Meridian Wire)", "caption"),
        ("FILE - In this May 3, 2025 photo, a crane stands beside the bridge of Orlen.", "caption"),
        ("Correction: An earlier version gave the wrong length of the bridge.", "correction"),
        ("• This article was amended on 3 May 2025 to correct the length of the bridge.", "correction"),
        ("Six months late", "heading"),
    ],
)
def test_lines_that_are_no_running_text_are_kept_as_what_they_are(line: str, kind: str) -> None:
    document = brief.read(f"The bridge at Orlen is six months late.\n{line}\nIts builder names no new date for it.\n")
    assert document.removed == ()
    assert [b.kind for b in document.blocks] == ["paragraph", kind, "paragraph"]
