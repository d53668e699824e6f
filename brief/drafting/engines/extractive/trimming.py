"""A long sentence cut to whole clauses, where nothing goes that says who said it, how surely, or that it is not so."""

from __future__ import annotations

from brief.drafting.engines.extractive.survey import Surveyed
from brief.wording.clauses import clauses, turns

LONGEST_FACT = 30
"""Words; a longer sentence is trimmed where that can be done."""
SHORTEST_KEPT = 12
"""Words of what is kept."""
MARK = " …"
LONGEST_TEXT = 590
"""Code points of anything quoted; the format allows 600."""


def trimmed(s: Surveyed) -> str:
    """The sentence, or as many of its first clauses as stay within `LONGEST_FACT` words, and " …".

    What is cut holds no act of saying, hedge, negation or quotation mark, and no "but": those belong to the statement.
    """
    text = s.sentence.text
    if len(text.split()) <= LONGEST_FACT:
        return shortened(text)
    guarded = [h.start for h in s.hedges] + [n.start for n in s.negations]
    guarded += [edge - s.sentence.start for a in s.speech for edge in (a.cue_start, a.content_start, a.content_end - 1)]
    guarded += [i for i, character in enumerate(text) if character in '"“”«»']
    must_keep = max((at for at in guarded if at < len(text)), default=-1)
    kept = [
        c.end
        for c in clauses(text)[:-1][:LONGEST_FACT]
        if c.end > must_keep and not turns(text, c.end) and SHORTEST_KEPT <= len(text[: c.end].split()) <= LONGEST_FACT
    ]
    return text[: kept[-1]].rstrip(" ,;") + MARK if kept else shortened(text)


def shortened(text: str) -> str:
    """The text, or its first words within `LONGEST_TEXT` code points, and " …"."""
    if len(text) <= LONGEST_TEXT:
        return text
    start = text[:LONGEST_TEXT]
    return (start.rpartition(" ")[0] or start).rstrip(" ,;") + MARK
