"""Words of an article or a model inside both markups: they come back as text, and nothing in them is alive.

Markdown is read back by markdown-it-py. GitHub links addresses with a scheme, "www." and e-mail addresses; where
linkify-it-py is installed these are looked for, and bare domains too. Without it the rest is checked against CommonMark
with tables and strikethrough. Slack has no parser to ask, so that its rules stand here as patterns.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from brief.briefing import Brief
from brief.rendering import markdown_escape, slack_escape

LINKIFY = importlib.util.find_spec("linkify_it") is not None
OWN_TOKENS = frozenset(
    "heading_open heading_close paragraph_open paragraph_close inline text softbreak strong_open strong_close em_open "
    "em_close bullet_list_open bullet_list_close ordered_list_open ordered_list_close list_item_open "
    "list_item_close".split()
)
WORD_FIELDS = frozenset(
    "affiliation aliases authors endpoint found hedge model name not_run note notes origin publisher published "
    "question quote reason role said statement text title url who".split()
)
"""Fields that hold words of an article, of a model or of a service."""

FRAGMENTS = (
    *"*_`~[]()<>|\\&!#+-=>:;@.$/{}^'\"",
    *("**", "__", "~~", "```", "![", "](", "](http://a.example)", "[S3]", "[1:S3, 2:S4]", "[S3, S4]", "[^1]", "[x]: "),
    *("<b>", "</b>", "<!--", "<a href=x>", "<!channel>", "<@U123>", "<#C1|x>", "<http://a.example|x>", "<a@b.example>"),
    *("http://", "https://a.example/b_c?d=e&f", "HTTPS://a.co", "ftp://a.example", "www.", "www.a.example", "a.com"),
    *("mailto:a@b.co", "xmpp:a@b.co", "a@b.example", "//a.com", "@here", "@channel", "#general", ":smile:", ":+1:"),
    *("&amp;", "&lt;", "&#58;", "&copy", "&copy;", "&#x3C;", "# ", "- ", "+ ", "1. ", "1) ", "> ", "| a | b |", "---"),
    *("===", "***", "\n", "\n\n", "    ", "\t", "[red]", "U.S.", "$40 million", "word", "é", "漢字", "e\u0301"),
    *("\u200d", "\u2060", "\u200b", "\u202e", "\u00a0", "\u2028", "\x1b[31m"),
)
JOINERS = "\u200c\u200d"
"""The unseen characters that stay, since scripts and emoji need them."""
_PIECES = st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=4)), max_size=12)
WORDS = st.one_of(_PIECES.map("".join), _PIECES.map(" ".join))


def reader() -> MarkdownIt:
    if LINKIFY:
        return MarkdownIt("gfm-like")
    return MarkdownIt("commonmark").enable(["table", "strikethrough"])


def flat(tokens: Iterable[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from flat(token.children or ())


def kinds(markdown: str) -> list[str]:
    return [token.type for token in flat(reader().parse(markdown))]


def shown(markdown: str) -> str:
    return " ".join("".join(t.content for t in flat(reader().parse(markdown)) if t.type == "text").split())


def visible(text: str) -> str:
    """What has to come back: white space collapsed, unseen characters left out, the brackets of citations set aside."""
    seen = "".join(c for c in text if c.isspace() or c in JOINERS or unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return " ".join(re.sub(r"[⟦⟧]", lambda m: {"⟦": "[", "⟧": "]"}[m.group()], seen).split())


def reworded(brief: Brief, words: Callable[[], str]) -> Brief:
    """The same brief, with `words()` in every field that holds words of others."""

    def walk(value: Any, key: str) -> Any:
        if isinstance(value, Mapping):
            # The role of a piece of evidence is one of three words of ours; that of an actor is the article's.
            return {k: v if k == "role" and "quote" in value else walk(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [walk(v, key) for v in value]
        return words() if isinstance(value, str) and key in WORD_FIELDS else value

    return Brief.model_validate(walk(brief.model_dump(), ""))


# ---------------------------------------------------------------- Markdown


@given(WORDS)
def test_at_the_start_of_a_line_any_words_are_a_paragraph_of_text(text: str) -> None:
    escaped = markdown_escape.escape(text, at_start=True)
    assert kinds(escaped) == (["paragraph_open", "inline", "text", "paragraph_close"] if visible(text) else [])
    assert visible(shown(escaped)) == visible(text)


@given(WORDS)
def test_inside_a_line_any_words_are_text(text: str) -> None:
    line = f"a {markdown_escape.escape(text)} b"
    assert kinds(line) == ["paragraph_open", "inline", "text", "paragraph_close"]
    assert visible(shown(line)) == visible(f"a {text} b")


@example("#")
@example("a ##")
@given(WORDS)
def test_in_a_heading_any_words_are_its_text(text: str) -> None:
    line = f"# {markdown_escape.escape(text)}"
    assert [k for k in kinds(line) if k != "text"] == ["heading_open", "inline", "heading_close"]
    assert visible(shown(line)) == visible(text)


@given(WORDS)
def test_in_a_list_any_words_are_one_item_of_text(text: str) -> None:
    line = f"- {markdown_escape.escape(text, at_start=True)} [S1]"
    assert kinds(line).count("list_item_open") == 1
    assert set(kinds(line)) <= OWN_TOKENS - {"heading_open", "strong_open", "em_open", "ordered_list_open"}


@given(WORDS)
def test_in_bold_and_italics_any_words_open_and_close_nothing_else(text: str) -> None:
    bold, italic = markdown_escape.MARKDOWN.bold(text), markdown_escape.MARKDOWN.italic(text)
    assert set(kinds(f"a {bold} {italic} b")) <= OWN_TOKENS
    assert kinds(f"a {bold} b").count("strong_open") == bool(visible(text))
    assert kinds(f"a {italic} b").count("em_open") == bool(visible(text))


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_no_word_of_a_brief_becomes_markdown(stored: Callable[[str], Brief], data: st.DataObject) -> None:
    original = stored("hostile")
    text = reworded(original, lambda: data.draw(WORDS)).to_markdown()
    found = kinds(text)
    assert set(found) <= OWN_TOKENS
    assert found.count("heading_open") == original.to_markdown().count("\n## ") + 1


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. spent $40 million (about 2%) on a half-finished bridge - twice.",
        "“It's done,” she said; e.g. Nos. 4 and 5, at 10:30 a.m., cost £3.5bn/€4bn.",
        "According to the data: 5% & rising, 3-1 in 2019, and the file: closed!",
        "It cost $40 million to $50 million (US$1.5bn), from 10:30:15 to 11:00.",
        "snake_case words and AT&T keep their marks; so do R&D, A/B and #metoo.",
    ],
)
@pytest.mark.parametrize("at_start", [True, False])
def test_ordinary_prose_reads_raw_in_a_terminal(text: str, at_start: bool) -> None:
    assert markdown_escape.escape(text, at_start=at_start) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("# Heading", r"\# Heading"),
        ("- item", r"\- item"),
        ("+ item", r"\+ item"),
        ("1. one", r"1\. one"),
        ("2019) one", r"2019\) one"),
        ("===", r"\==="),
        ("-5 degrees", "-5 degrees"),
    ],
)
def test_what_is_alive_at_the_start_of_a_line_is_escaped_there(text: str, escaped: str) -> None:
    assert markdown_escape.escape(text, at_start=True) == escaped


@pytest.mark.parametrize(
    ("text", "kept_out"),
    [
        ("www.a.example", "www."),
        ("(WWW.a.example)", "WWW."),
        ("http://a", "http:"),
        ("Https://a", "Https:"),
        ("ftp://a", "ftp:"),
        ("mailto:a@b.co", "mailto:"),
        ("a@b-c", "@b"),
        ("_a@b.co", "@b"),
    ],
)
def test_what_cmark_takes_for_an_address_does_not_stand_in_the_source(text: str, kept_out: str) -> None:
    """cmark-gfm looks for these in the raw source, where a backslash after them does not stop it."""
    assert kept_out in text
    assert kept_out not in markdown_escape.escape(text)


@pytest.mark.parametrize("start", ["# ", "> ", "- ", "1. ", "+ ", "| a |", "```", "===", "<b>"])
@pytest.mark.parametrize("length", [10, 400])
def test_a_deed_that_begins_like_a_block_is_text_on_the_line_of_its_actor_and_under_it(
    stored: Callable[[str], Brief], start: str, length: int
) -> None:
    actor = stored("agreement").actors[0]
    claim = actor.said[0].model_copy(update={"text": f"{start}{'word ' * (length // 5)}"})
    plain = stored("plain")
    found = kinds(plain.model_copy(update={"actors": [actor.model_copy(update={"did": [claim, claim]})]}).to_markdown())
    assert set(found) <= OWN_TOKENS - {"ordered_list_open"}
    assert found.count("heading_open") == 4


@pytest.mark.parametrize(
    ("text", "escaped"),
    [(":smile:", ":\u2060smile:"), (":+1: twice", ":\u2060+1: twice"), ("$x^2$", r"\$x^2\$"), ("$AAPL", "$AAPL")],
)
def test_pictures_and_mathematics_of_github_are_broken(text: str, escaped: str) -> None:
    assert markdown_escape.escape(text) == escaped


@pytest.mark.parametrize(
    "spoof", ["[S3]", "[s3]", "[1:S3]", "[S1, S3]", "[1:S3, 2:S7]", "[ S3 ]", "[S\u200b3]", "[S\u20603]", "[[S3]]"]
)
def test_words_of_others_never_read_as_a_citation_of_the_brief(spoof: str) -> None:
    text = f"It was agreed {spoof} on Friday"
    for line in (shown(markdown_escape.escape(text)), slack_escape.escape(text)):
        assert not re.search(r"\[\s*(?:\d+\W+)?[Ss]\W*\d[^\]]*\]", line)


# ---------------------------------------------------------------- Slack


ALIVE_IN_SLACK = re.compile(
    r"<|>|&(?!amp;|lt;|gt;)|[*`~]"  # control sequences, raw entities, formatting
    r"|(?<![^\W_])_(?=\S)|(?<=\S)_(?![^\W_])"  # italics, which need an edge of a word
    r"|:[\w+'-]+:|[@#]\w|(?i:https?|ftp)://|(?i:mailto|tel):[^\s\u2060]|(?i:\bwww\.\w{2})"  # emoji, mentions, links
)


@given(WORDS)
def test_no_words_are_alive_in_slack(text: str) -> None:
    assert ALIVE_IN_SLACK.search(slack_escape.escape(text)) is None


@given(WORDS)
def test_slack_shows_the_words_as_they_are(text: str) -> None:
    back = slack_escape.escape(text)
    for seen, meant in (("∗", "*"), ("ˍ", "_"), ("∼", "~"), ("ˋ", "`"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text, back = text.replace(seen, meant), back.replace(seen, meant)
    for entity, meant in (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")):
        text, back = text.replace(entity, meant), back.replace(entity, meant)
    assert visible(back) == visible(text)


def test_prose_reads_in_slack_as_it_is() -> None:
    text = "The U.S. spent $40 million (about 2%) on a half-finished bridge - twice, at 10:30 a.m."
    assert slack_escape.escape(text) == text


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(data=st.data())
def test_no_word_of_a_brief_becomes_slack_markup(stored: Callable[[str], Brief], data: st.DataObject) -> None:
    text = reworded(stored("hostile"), lambda: data.draw(WORDS)).to_slack()
    assert len(text) <= 4000
    assert re.search(r"<|>|&(?!amp;|lt;|gt;)|`|~", text) is None
    assert re.search(r":[\w+'-]+:|[@#]\w|://|(?i:www\.\w{2})", text) is None
    assert not [line for line in text.splitlines() if line.startswith(("&gt;", ">"))]
