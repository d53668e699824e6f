"""Whether a text holds anything to brief."""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.wording.debris import is_sentence_like, word_count

FEWEST_WORDS = 2
"""Words of the shortest sentence that is a text of its own, such as "She resigned."."""
FEW_SYMBOLS = 0.07
"""Share of the signs of programming languages among all but spaces, in a line that ends like code."""
MANY_SYMBOLS = 0.14
"""The same in a line that is taken for code whatever its end."""
MOST_CODE = 2
"""Code points in lines of code to each in lines of prose up to which a text is an article with code in it."""

_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_ITEM = re.compile(r"^[*+o•-] +| *\(\d{1,6}\)$")
"""The bullet of a list of links, and how many there are of each."""
_SYMBOL = re.compile(r"[{}()\[\]<>=;_\\|#$&*+^]")
_CODE_END = re.compile(r"(?:[{}();\[\]]|\):|=>)$")


def holds_prose(kept: Iterable[str], dropped: Iterable[str]) -> bool:
    """Whether some line that was kept reads as a sentence, and lines of code, kept or not, do not outweigh those."""
    lines = list(kept)
    prose = sum(len(line) for line in lines if _is_prose(line) and not _is_code(line))
    code = sum(len(line) for line in (*lines, *dropped) if _is_code(line))
    return prose > 0 and code <= MOST_CODE * prose


def _is_prose(line: str) -> bool:
    return is_sentence_like(line) or (word_count(line) >= FEWEST_WORDS and _SENTENCE_END.search(line) is not None)


def _is_code(line: str) -> bool:
    line = _ITEM.sub("", line)
    symbols = len(_SYMBOL.findall(line))
    size = len(line) - line.count(" ")
    if _CODE_END.search(line):
        return symbols >= FEW_SYMBOLS * size
    return symbols > 2 and symbols >= MANY_SYMBOLS * size
