"""Where on a pasted page the article stands: the run of lines that weighs most.

Every line has a weight, in words: a sentence what it holds, a short line or a link something below nothing. The
article is the run of lines with the greatest sum (maximum subsequence segmentation: Pasternack and Roth, "Extracting
article text from the web", WWW 2009), found in one pass:

    lines     Home  News  Sport  | The bridge ...  Photo  Its builder ...  She resigned. | Related  Most read  We use ...
    weights    -6    -6    -6    |      40          -6         25                3       |   -8        -8         12

A text that holds no stretch of furniture is no page, and has no extent.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from brief.wording.debris import LineKind, closes_article, ends_sentence, heads_related, is_service_prose, opens_comments, word_count

MOST_WORDS = 40
"""Up to which the words of a line weigh; one long notice must not outweigh an article."""
SHORT_LINE = -5.0
DEBRIS_LINE = -8.0
CLOSING_LINE = -200.0
"""The heading of an article's comments."""
HEADING_OF_OTHERS = -40.0
"""A heading of what stands below an article."""
RELATED_LINE = -15.0
"""A heading of links that stands in the middle of an article as often as below one."""
PIECE = 0.2
"""What a word weighs in a piece of a sentence."""
FEWEST_ITEMS = 3
"""Numbered lines from which they are a list."""
LONGEST_QUESTION = 14
"""Words of a question that may be the link to another story."""
UNENDED = 0.2
"""What a word weighs in a long line without the end of a sentence."""
FEWEST_DEBRIS = 3
"""Lines of navigation, promotion or feedback from which a text is a page."""
LONGEST_RUN = 10
"""Short lines in a row, from which a text is a page."""
DEEPEST_DIP = -20.0
"""Weight of lines beside the heaviest run; where they never weigh less, they stay with it."""

_FURNITURE: frozenset[LineKind] = frozenset({"navigation", "promotion", "feedback"})
_ITEM_NUMBER = re.compile(r"\(?(\d{1,3})[.)]\s")
_DIGITS = re.compile(r"\d[\d.,:%]*")


def article_extent(lines: Sequence[str], kinds: Sequence[LineKind]) -> range | None:
    """Indices of the lines from the article's first sentence to its last; None where the text is no page."""
    weights = _weights(lines, kinds)
    if not _is_page(kinds, weights):
        return None
    run = _heaviest(weights)
    if not run or min(_lowest(weights[: run.start][::-1]), _lowest(weights[run.stop :])) > DEEPEST_DIP:
        return None
    return range(run.start, _end_of_items(lines, kinds, run.stop))


def _end_of_items(lines: Sequence[str], kinds: Sequence[LineKind], stop: int) -> int:
    """Past the items that the last sentence announces with a colon, or that are numbered from 1 right below it.

    A line may stand between two numbered items, such as the address of each.
    """
    end = stop
    if lines[stop - 1].endswith(":"):
        while end < len(lines) and kinds[end] == "list":
            end += 1
    expected = 1
    while (numbered := _item_at(lines, kinds, end, expected)) is not None:
        end = numbered + 1
        expected += 1
    if expected > FEWEST_ITEMS and end < len(lines) and kinds[end] == "short" and kinds[stop + 1] == "short":
        end += 1
    return end if expected == 1 or expected > FEWEST_ITEMS else stop


def _item_at(lines: Sequence[str], kinds: Sequence[LineKind], start: int, number: int) -> int | None:
    """The index of the item of that number, at `start` or one line on."""
    for i in range(start, min(start + (1 if number == 1 else 2), len(lines))):
        if kinds[i] in _FURNITURE:
            return None
        found = _ITEM_NUMBER.match(lines[i])
        if found and int(found[1]) == number:
            return i
    return None


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
    """Of each line; the pieces of a sentence that links have broken weigh as one does, and a box is one line."""
    weights = [line_weight(line, kind) for line, kind in zip(lines, kinds, strict=True)]
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "promotion" and i and kinds[i - 1] == "promotion":
            weights[i] = 0.0
        elif kind in ("short", "prose") and weights[i] < UNENDED * MOST_WORDS and _is_piece(lines, kinds, i):
            weights[i] = max(weights[i], PIECE * min(word_count(line), MOST_WORDS))
    return weights


def _is_piece(lines: Sequence[str], kinds: Sequence[LineKind], i: int) -> bool:
    """Whether a line goes on from the one before it, or the one after it goes on from it, in the middle of a sentence."""
    return (i > 0 and _goes_on(lines[i - 1], lines[i])) or (i + 1 < len(lines) and _goes_on(lines[i], lines[i + 1]))


def _goes_on(line: str, following: str) -> bool:
    return (following[0].islower() or following[0] in ",.;:)") and following[:2] != "o " and not ends_sentence(line) and " " in line


def _is_page(kinds: Sequence[LineKind], weights: Sequence[float]) -> bool:
    counts = Counter(kinds)
    if sum(counts[kind] for kind in _FURNITURE) >= FEWEST_DEBRIS:
        return True
    run = 0
    for weight in weights:
        run = run + 1 if weight < 0 else 0
        if run >= LONGEST_RUN:
            return True
    return False


def _heaviest(weights: Sequence[float]) -> range:
    """The first of the runs with the greatest sum; empty where no line weighs more than nothing."""
    best, total = 0.0, 0.0
    start, found = 0, range(0)
    for i, weight in enumerate(weights):
        if total <= 0:
            start, total = i, 0.0
        total += weight
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
