"""QUOTE_ALTERED: the source's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.wording.text import fold, words

# An ellipsis and a bracketed insertion mark where the quoted words are the writer's own or left out.
_GAP = re.compile(r"\[[^\]]{0,200}\]|\.\s?\.\s?\.|…")


def quote_altered(statement: Statement, grounds: Grounds) -> Objection | None:
    """Words between quotation marks that do not stand, in that order, in the cited sentences and their antecedents.

    Typography, case, end punctuation and inner quotation marks do not matter; every word does.
    """
    source = [norm for passage in _in_order(grounds) for norm in _norms(passage.text)]
    for quotation in statement.analysis.quotations:
        inner = statement.text[quotation.inner_start : quotation.inner_end]
        for fragment in (_norms(piece) for piece in _GAP.split(inner)):
            if fragment and not _stands_in(fragment, source):
                return Objection(inner, _closest(fragment, _in_order(grounds)))
    return None


def _in_order(grounds: Grounds) -> list[Passage]:
    return sorted(grounds.passages(), key=lambda p: p.sentence.start)


def _norms(text: str) -> list[str]:
    return [w.norm.strip("'") for w in words(fold(text)) if w.norm.strip("'")]


def _stands_in(fragment: Sequence[str], source: Sequence[str]) -> bool:
    """Whether the words stand in `source` in one run.

    >>> _stands_in(["no", "deal"], ["there", "is", "no", "deal"])
    True
    """
    joined = f" {' '.join(source)} "
    return f" {' '.join(fragment)} " in joined


def _closest(fragment: Sequence[str], passages: Sequence[Passage]) -> str:
    """The sentence that shares most of the quoted words."""
    wanted = set(fragment)
    best = max(passages, key=lambda p: len(wanted & {w.norm for w in p.analysis.words}), default=None)
    return best.text if best is not None and wanted & {w.norm for w in best.analysis.words} else ""
