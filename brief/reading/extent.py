"""Where on a pasted page the article stands: the run of lines that weighs most.

Every line has a weight, in words: a sentence what it holds, a short line or a link something below nothing. The
article is the run of lines with the greatest sum (maximum subsequence segmentation: Pasternack and Roth, "Extracting
article text from the web", WWW 2009), found in one pass:

    lines     Home  News  Sport  | The bridge ...  Photo  Its builder ...  "No." | Related  Most read  We use ...
    weights    -5    -5    -5    |      40          -8         25            0   |  -10         0         -8

A text that holds no stretch of furniture is no page, and has no extent.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from brief.wording.debris import (
    LineKind,
    closes_article,
    ends_sentence,
    heads_related,
    is_address_to_reader,
    is_service_prose,
    line_kind,
    opens_comments,
    word_count,
)

MOST_WORDS = 40
"""Up to which the words of a line weigh; one long notice must not outweigh an article."""
SHORT_LINE = -5.0
DEBRIS_LINE = -8.0
CLOSING_LINE = -200.0
"""The heading of an article's comments."""
HEADING_OF_OTHERS = -40.0
"""A heading of what stands below an article."""
RELATED_LINE = -10.0
"""A heading of links that stands in the middle of an article as often as below one."""
LINKS_OF_BOX = 3
"""Lines below such a heading that weigh nothing: so many stand in a box between paragraphs."""
PIECE = 0.2
"""What a word weighs in a piece of a sentence."""
FEWEST_ITEMS = 3
"""Numbered lines from which they are a list."""
LONGEST_QUESTION = 14
"""Words of a question that may be the link to another story."""
REPEATED = 3
"""Times that a page prints a line of few words from which it is a link."""
UNENDED = 0.2
"""What a word weighs in a long line without the end of a sentence."""
FEWEST_DEBRIS = 2
"""Lines known for furniture beside the heaviest run from which a text is a page."""
LONGEST_HEAD = 15
"""Lines before the first sentence, from which a text is a page."""
DEEPEST_GAP = 200.0
"""Weight of lines in the middle of the heaviest run; more of them part two runs."""
DEEPEST_DIP = -20.0
"""Weight of lines beside the heaviest run; where they never weigh less, they stay with it."""

_FURNITURE: frozenset[LineKind] = frozenset({"navigation", "promotion", "feedback"})
_BULLET = re.compile(r"[-*+•▪◦‣»] +")
_ITEM_NUMBER = re.compile(r"\(?(\d{1,3})[.)]\s")
_DIGITS = re.compile(r"\d[\d.,:%]*")


def article_extent(lines: Sequence[str], kinds: Sequence[LineKind]) -> range | None:
    """Indices of the lines from the article's first sentence to its last; None where the text is no page.

    A page has furniture beside its article: lines that are known for it, or many short ones above.
    """
    weights = _weights(lines, kinds)
    run = _heaviest(weights)
    before, after = range(run.start), range(run.stop, len(lines))
    lowest = min(_lowest([weights[i] for i in reversed(before)]), _lowest([weights[i] for i in after]))
    if not run or lowest > DEEPEST_DIP:
        return None
    known = sum(_is_furniture(lines[i], kinds[i]) for side in (before, after) for i in side)
    if known < FEWEST_DEBRIS and len(before) < LONGEST_HEAD:
        return None
    return range(run.start, _end_of_items(lines, kinds, run.stop))


def furniture_within(lines: Sequence[str], kinds: Sequence[LineKind], extent: range) -> frozenset[int]:
    """Indices of lines inside the article of a page that are none of it.

    Notices of the site to its reader, links that the page repeats, headings of links with the links below them.
    """
    times = Counter(lines)
    found: set[int] = set()
    in_box = False
    for i in extent:
        line, kind = lines[i], kinds[i]
        heading = heads_related(line) or closes_article(line)
        in_box = heading or (in_box and not (kind in ("prose", "correction") and ends_sentence(line)))
        boxed = in_box and kind != "caption"
        link = kind in ("short", "list") and _is_link(line, kind, times)
        if boxed or link or (kind in ("prose", "short") and is_address_to_reader(line)):
            found.add(i)
    return frozenset(found)


def _is_link(line: str, kind: LineKind, times: Counter[str]) -> bool:
    return (times[line] >= REPEATED and not ends_sentence(line)) or (kind == "list" and _is_furniture(line, kind))


def _is_furniture(line: str, kind: LineKind) -> bool:
    if kind == "list":
        line = _BULLET.sub("", line)
        return line_kind(line) in _FURNITURE if line else False
    return (
        kind in _FURNITURE
        or closes_article(line)
        or heads_related(line)
        or (kind == "prose" and is_service_prose(line))
    )


def _end_of_items(lines: Sequence[str], kinds: Sequence[LineKind], stop: int) -> int:
    """Past the items that the last sentence announces with a colon, or that are numbered on from it.

    A line may stand below each numbered item, such as its address.
    """
    end = stop
    if lines[stop - 1].endswith(":"):
        while end < len(lines) and kinds[end] == "list":
            end += 1
    number = next((n for i in (stop - 1, stop - 2) if i >= 0 and (n := _item_number(lines[i]))), 0)
    last, step = stop - 1, 1
    while (following := _item_at(lines, kinds, last, number + 1)) is not None:
        number += 1
        last, step = following, following - last
    if number >= FEWEST_ITEMS and last >= stop:
        return max(end, min(last + step, len(lines)))
    return end


def _item_at(lines: Sequence[str], kinds: Sequence[LineKind], last: int, number: int) -> int | None:
    """The index of the item of that number, one or two lines below the last."""
    for i in range(last + 1, min(last + 3, len(lines))):
        if kinds[i] in _FURNITURE:
            return None
        if _item_number(lines[i]) == number:
            return i
    return None


def _item_number(line: str) -> int:
    """The number that an item begins with, or 0."""
    found = _ITEM_NUMBER.match(line)
    return int(found[1]) if found else 0


def line_weight(line: str, kind: LineKind) -> float:
    """What one line weighs by itself."""
    if closes_article(line):
        return CLOSING_LINE if opens_comments(line) else HEADING_OF_OTHERS
    if heads_related(line):
        return RELATED_LINE
    count = min(word_count(line), MOST_WORDS)
    if kind == "correction":
        return float(count)
    if kind == "caption":
        return 0.0
    if kind == "prose" or (kind == "list" and count >= 8):
        if is_service_prose(line):
            return DEBRIS_LINE
        if not ends_sentence(line):
            return UNENDED * count
        return 0.0 if count <= LONGEST_QUESTION and line.endswith("?") else float(count)
    if kind in ("short", "list"):
        if ends_sentence(line) or len(_DIGITS.findall(line)) >= max(count, 1):
            return 0.0
        return SHORT_LINE
    return DEBRIS_LINE


def _weights(lines: Sequence[str], kinds: Sequence[LineKind]) -> list[float]:
    """Of each line, with regard to its neighbours.

    The pieces of a sentence that links have broken weigh something, a box of several lines weighs what one does, and a
    short line that the page repeats is a link.
    """
    times = Counter(lines)
    links = 0
    weights = [line_weight(line, kind) for line, kind in zip(lines, kinds, strict=True)]
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        links = LINKS_OF_BOX if heads_related(line) else links - 1
        if (kind == "promotion" and i and kinds[i - 1] == "promotion") or (
            0 <= links < LINKS_OF_BOX and kind in ("short", "list")
        ):
            weights[i] = max(weights[i], 0.0)
        elif kind in ("short", "list") and times[line] >= REPEATED:
            weights[i] = min(weights[i], DEBRIS_LINE)
        elif kind in ("short", "prose") and weights[i] < UNENDED * MOST_WORDS and _is_piece(lines, i):
            weights[i] = max(weights[i], PIECE * min(word_count(line), MOST_WORDS))
    return weights


def _is_piece(lines: Sequence[str], i: int) -> bool:
    """Whether a line goes on from the one before it in the middle of a sentence, or the one after it from this."""
    return any(" " in lines[k] and goes_on(lines[k], lines[k + 1]) for k in (i - 1, i) if 0 <= k < len(lines) - 1)


def goes_on(line: str, following: str) -> bool:
    """Whether a line reads as the rest of a sentence that the one before it has not ended."""
    return (following[0].islower() or following[0] in ",.;:)") and following[:2] != "o " and not ends_sentence(line)


def _heaviest(weights: Sequence[float]) -> range:
    """The first of the runs with the greatest sum; empty where no line weighs more than nothing.

    A run ends where its sum falls by `DEEPEST_GAP` from its height, so that nothing below outweighs a long stretch of
    furniture.
    """
    best = total = height = 0.0
    start, found = 0, range(0)
    for i, weight in enumerate(weights):
        if total <= 0 or height - total > DEEPEST_GAP:
            start, total, height = i, 0.0, 0.0
        total += weight
        height = max(height, total)
        if total > best:
            best, found = total, range(start, i + 1)
    return found


def _lowest(weights: Sequence[float]) -> float:
    """The least sum of a beginning of them."""
    lowest = total = 0.0
    for weight in weights:
        total += weight
        lowest = min(lowest, total)
    return lowest
