"""A pasted page: which of its lines are the article.

The lines of a page copied as a whole are navigation, a title, stamps and a byline, the body with boxes between its
paragraphs, and links at its end. On a page the body is the stretch that weighs most (`reading.extent`); in a text
without furniture it begins at the first line of prose and ends at the last. The title is the short line before it that
shares most words with it. Lines are dropped by what they are (`wording.debris`) or by where they stand; every one that
is dropped is listed. What is in doubt is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from brief.document import BlockKind, Removal, RemovalReason
from brief.reading.extent import article_extent, furniture_within, goes_on
from brief.wording.datelines import match_dateline
from brief.wording.dates import parse_stamp
from brief.wording.debris import LineKind, byline_names, is_sentence_like, is_update_stamp, line_kind, word_count
from brief.wording.text import canonical, content_stems

LONGEST_TITLE = 30
"""Words."""
LONGEST_HEADLINE = 20
"""Words; a longer line before the body is rather its summary."""
LONGEST_RETOLD = 16
"""Words of a headline that ends in a stop."""
RETOLD = 0.6
"""Share of its stems that the next paragraphs have."""
FEWEST_CAPITALS = 5
MOSTLY = 0.8
"""Share of the longer words of a headline in title case that have a capital."""
FAR = 15
"""Lines between a title and its body for which it must share one stem more."""
LONGEST_WRAPPED = 130
"""Code points of a line of hard-wrapped text."""
NEAR = 12
"""Lines before the article of a page among which its dateline may stand."""
PROSE_TO_COMPARE = 3
"""Lines of the body that a title is compared with."""
FEWEST_PICTURES = 3
"""Lines counted to one total from which they are a gallery; "9/11" alone is none, nor days without a first."""

FEWEST_WORDS_BESIDE = 3
"""Of the line before a link, from which the two may be of one sentence."""

_TWO_SENTENCES = re.compile(r"[^\W\d_A-Z]{3}[.。] ?[^\W\d_a-z]")
_GALLERY_COUNT = re.compile(r"(?P<number>\d{1,3})/(?P<size>\d{1,3})(?!\d)")
_DEBRIS: dict[LineKind, RemovalReason] = {
    "navigation": "navigation",
    "promotion": "promotion",
    "feedback": "feedback",
    "byline": "byline",
    "stamp": "stamp",
    "end mark": "end mark",
}
_LINKS: frozenset[LineKind] = frozenset({"navigation", "promotion", "feedback", "byline"})
_BLOCKS: dict[LineKind, BlockKind] = {
    "caption": "caption",
    "correction": "correction",
    "list": "list",
    "short": "heading",
}


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts from 1 in the decoded source; a joined line bears the number of its first."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One block of the article to be."""

    kind: BlockKind
    text: str


@dataclass(slots=True)
class Page:
    """What was found. `removed` is in the order of the lines."""

    title: str | None = None
    parts: list[Part] = field(default_factory=list)
    authors: tuple[str, ...] = ()
    published: str | None = None
    updated: str | None = None
    removed: list[Removal] = field(default_factory=list)


def read_page(text: str, *, clean: bool) -> Page:
    """Titles, stamps and bylines are read either way; with `clean` false every line stays in the body."""
    lines = _unwrapped(_lines(text))
    kinds = _kinds(lines)
    texts = [line.text for line in lines]
    extent = article_extent(texts, kinds)
    body = _body_range(lines, kinds, extent)
    inside = furniture_within(texts, kinds, body) if extent is not None else frozenset()
    title = _title_index(lines, kinds, body.start, clean=clean)
    last = _last_text(kinds, body)
    head = _head_index(extent, body, title)
    page = Page(title=lines[title].text if title is not None else None)
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if i == title:
            continue
        _note(page, line, kind)
        if not clean:
            page.parts.append(Part("paragraph", line.text))
            continue
        reason = _reason(page, lines, kinds, i, body)
        if reason is None and (i < head or i in inside):
            reason = "navigation"
        if reason is not None:
            page.removed.append(Removal(line.text, reason, line.number))
        else:
            page.parts.append(Part(_block_kind(kind, heads=i < last), line.text))
    return page


def _lines(text: str) -> list[Line]:
    return [Line(n, " ".join(raw.split(" ")).strip()) for n, raw in enumerate(text.split("\n"), 1)]


def _kinds(lines: Sequence[Line]) -> list[LineKind]:
    """The kind of each line, with regard to its neighbours.

    Pictures of a gallery, counted "1/34", "2/34", "3/34", are promotion. A link that breaks its sentence in three lines
    is a short line, whatever its words: "Facebook" before "said on Monday".
    """
    counted = [_GALLERY_COUNT.match(line.text) for line in lines]
    firsts = {count["size"] for count in counted if count and count["number"] == "1"}
    sizes = Counter(count["size"] for count in counted if count and count["size"] in firsts)
    kinds: list[LineKind] = [
        "promotion" if count and sizes[count["size"]] >= FEWEST_PICTURES else line_kind(line.text)
        for line, count in zip(lines, counted, strict=True)
    ]
    for i in range(1, len(lines) - 1):
        before = lines[i - 1]
        broken = not _ends(before) and word_count(before.text) >= FEWEST_WORDS_BESIDE
        if (
            broken
            and kinds[i] in _LINKS
            and kinds[i - 1] in ("short", "prose")
            and goes_on(lines[i].text, lines[i + 1].text)
        ):
            kinds[i] = "short"
    return kinds


def _unwrapped(lines: Sequence[Line]) -> list[Line]:
    """Non-empty lines; in hard-wrapped text the lines of one paragraph joined.

    Text is hard-wrapped where paragraphs of several lines are the rule and most of their lines are of one length and
    end in the middle of a sentence.
    """
    paragraphs: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            paragraphs[-1].append(line)
        elif paragraphs[-1]:
            paragraphs.append([])
    inner = [line for p in paragraphs for line in p[:-1]]
    wrapped = [line for line in inner if 45 <= len(line.text) <= LONGEST_WRAPPED and line.text[-1] not in '.!?:"”']
    if len(inner) < 2 or len(wrapped) < 0.6 * len(inner):
        return [line for line in lines if line.text]
    joined: list[Line] = []
    for paragraph in paragraphs:
        joined += _joined(paragraph)
    return joined


def _joined(paragraph: Sequence[Line]) -> list[Line]:
    """A short line that ends no line of text, such as a title above its paragraph, stays apart."""
    if len(paragraph) < 2 or len(paragraph[0].text) < 45:
        return list(paragraph)
    return [Line(paragraph[0].number, " ".join(line.text for line in paragraph))]


def _body_range(lines: Sequence[Line], kinds: Sequence[LineKind], extent: range | None) -> range:
    """Indices from the first line of the body to its last line of prose; all lines where nothing reads as prose.

    On a page that is the extent of its article. Short sentences right after the last line of prose ("Nobody
    answered.") belong to the body.
    """
    prose = [
        i
        for i in extent or range(len(lines))
        if kinds[i] in ("prose", "correction", "caption") or _is_text_item(lines[i], kinds[i])
    ]
    full = [i for i in prose if kinds[i] == "prose" and (_ends(lines[i]) or word_count(lines[i].text) > LONGEST_TITLE)]
    if not prose and extent is None:
        return range(max(1, len(lines)))
    opening = _opening(lines, kinds)
    first = extent.start if extent else full[0] if full else prose[0]
    if first + 1 < len(lines) and (first == opening or extent) and _may_be_title(lines, kinds, first):
        first = next((i for i in full if i > first), first + 1)
    before = range(max(opening, first - NEAR) if extent else opening, min(first, len(lines)))
    dateline = next((i for i in before if match_dateline(lines[i].text)), first)
    stop = max(extent.stop if extent else prose[-1] + 1, dateline + 1)
    while (
        stop < len(lines) and kinds[stop] == "short" and _ends(lines[stop]) and any(map(str.isalpha, lines[stop].text))
    ):
        stop += 1
    return range(dateline, stop)


def _head_index(extent: range | None, body: range, title: int | None) -> int:
    """Before this line of a page nothing is kept: between a title and its body stands a summary or a caption."""
    if extent is None:
        return 0
    first = min(extent.start, body.start)
    return title + 1 if title is not None and first - NEAR <= title < first else first


def _opening(lines: Sequence[Line], kinds: Sequence[LineKind]) -> int:
    return next((i for i in range(len(lines)) if kinds[i] not in _DEBRIS), 0)


def _may_be_title(lines: Sequence[Line], kinds: Sequence[LineKind], i: int) -> bool:
    """Whether a line that reads like a sentence stands where a title stands: before a stamp or a byline, or it asks."""
    text = lines[i].text
    if word_count(text) > LONGEST_TITLE or match_dateline(text):
        return False
    if _is_title_case(text) or _is_told_again(lines, i):
        return True
    return kinds[i + 1] in ("stamp", "byline") or not _ends(lines[i]) or text.rstrip("\"'”’").endswith(("?", "!"))


def _is_title_case(text: str) -> bool:
    """Whether nearly all longer words of a line have a capital."""
    longer = [w.strip("\"'“”‘’(") for w in text.split() if len(w.strip("\"'“”‘’(.,;:?!")) > 3]
    return len(longer) >= FEWEST_CAPITALS and sum(w[:1].isupper() for w in longer) >= MOSTLY * len(longer)


def _is_told_again(lines: Sequence[Line], i: int) -> bool:
    """Whether a short sentence is a headline with a stop: the longer paragraph after a blank line tells it again."""
    line, following = lines[i], lines[i + 1]
    if following.number < line.number + 2 or _TWO_SENTENCES.search(line.text):
        return False
    own = set(content_stems(line.text))
    told = {s for other in lines[i + 1 : i + 3] for s in content_stems(other.text)}
    short = word_count(line.text) <= LONGEST_RETOLD and word_count(following.text) > word_count(line.text)
    return short and len(own) > 2 and len(own & told) >= RETOLD * len(own)


def _ends(line: Line) -> bool:
    return line.text.rstrip("\"'”’)»]")[-1:] in (".", "!", "?", "…", ":", "。", "！", "？", "؟", "।")


def _is_text_item(line: Line, kind: LineKind) -> bool:
    return kind == "list" and is_sentence_like(line.text)


def _title_index(lines: Sequence[Line], kinds: Sequence[LineKind], first: int, *, clean: bool) -> int | None:
    """Of the lines before the body the one that shares most stems with its first lines; the first of several.

    Far above the body a line must share more; right above a byline or a stamp it need share less. A line that ends like
    a sentence, such as a summary or a caption, is the title only where no other line shares anything. Without cleaning
    only the very first line can be the title, since sentence 0 stands before all others.
    """
    places = range(first) if clean else range(min(first, 1))
    candidates = [
        i for i in places if kinds[i] in ("short", "prose") and 2 <= word_count(lines[i].text) <= LONGEST_TITLE
    ]
    if not candidates:
        return None
    compared = {s for line in lines[first : first + PROSE_TO_COMPARE] for s in content_stems(line.text)}
    shared = {i: len(compared & set(content_stems(lines[i].text))) for i in candidates}
    headlines = [i for i in candidates if shared[i] and not _reads_on(lines[i])]
    best = max(headlines or candidates, key=lambda i: (shared[i] + _is_signed(kinds, i) - (first - i) // FAR, -i))
    if shared[best] or best == candidates[0]:
        return best
    return None


def _is_signed(kinds: Sequence[LineKind], i: int) -> bool:
    return i + 1 < len(kinds) and kinds[i + 1] in ("byline", "stamp")


def _reads_on(line: Line) -> bool:
    """Whether a line ends as no headline does, holds two sentences or is longer than one."""
    if line.text.rstrip("\"'”’»)")[-1:] in (".", "。", ":") or _TWO_SENTENCES.search(line.text):
        return True
    return word_count(line.text) > LONGEST_HEADLINE


def _note(page: Page, line: Line, kind: LineKind) -> None:
    """Keeps what a stamp or a byline says."""
    if kind == "stamp":
        stamp = parse_stamp(line.text)
        if stamp and is_update_stamp(line.text):
            page.updated = page.updated or stamp
        elif stamp:
            page.published = page.published or stamp
    elif kind == "byline":
        page.authors = tuple(dict.fromkeys([*page.authors, *byline_names(line.text)]))


def _reason(page: Page, lines: Sequence[Line], kinds: Sequence[LineKind], i: int, body: range) -> RemovalReason | None:
    """Why a line goes, or None where it stays."""
    kind = kinds[i]
    if kind in _DEBRIS:
        return _DEBRIS[kind]
    if page.title is not None and i <= body.start + 1 and canonical(lines[i].text) == canonical(page.title):
        return "repeated"
    if i < body.start and kind not in ("prose", "caption", "correction"):
        return "navigation"
    if i >= body.stop:
        return "navigation"
    if not any(c.isalnum() for c in lines[i].text):
        return "markup"
    return None


def _last_text(kinds: Sequence[LineKind], body: range) -> int:
    """The index of the last line of running text or of a list: a short line below it heads nothing."""
    return next((i for i in reversed(body) if kinds[i] in ("prose", "list")), -1)


def _block_kind(kind: LineKind, *, heads: bool) -> BlockKind:
    return "paragraph" if kind == "short" and not heads else _BLOCKS.get(kind, "paragraph")
