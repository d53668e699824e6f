"""Falsified quotations: one word between the marks is another, or gone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .article import Article
from .edits import Edit, pairs, quotations, seek, swapped, table

_IN_QUOTES = pairs("""
good / bad
great / terrible
big / small
happy / sad
never / always
nothing / everything
nobody / everybody
people / officials
children / workers
house / hospital
home / village
money / power
hope / fear
first / last
more / less
open / closed
strong / weak
right / wrong
before / after
difficult / easy
hard / simple
long / short
important / useful
old / new
early / late
best / worst
better / worse
safe / dangerous
love / hate
win / lose
clear / unclear
city / country
family / team
day / week
year / month
night / morning
wanted / refused
serious / minor
public / private
trust / doubt
quiet / loud
true / false
fair / harsh
men / women
full / empty
ready / unready
life / career
high / low
many / few
thought / knew
work / fight
working / fighting
want / need
know / believe
look / sound
asked / told
answer / question
""")
_FALLBACK = table(
    "really => ", "very => ", "just => ", "only => ", "simply => ", "certainly => ", "still => ", "ever => ",
    "quite => ", "truly => ", "probably => ", "clearly => ", "absolutely => ", "always => ", "completely => ",
    "must => may", "will => may", "can => should", "should => could", "world => nation", "problem => challenge",
    "failure => mistake", "mistake => crime", "cost => burden", "report => study", "rules => laws", "job => task",
    "warning => signal", "decision => choice", "water => power", "street => road", "school => church",
    "confusion => anger", "concern => alarm", "deal => bargain", "constructive => secret", "progress => trouble",
    "two => three", "three => four", "one => two", "talks => meetings", "interaction => contact", "come => go",
)  # fmt: skip


def quote_altered(text: str, article: Article) -> Iterator[Edit]:
    del article
    for quotation in quotations(text):
        inner = quotation[0]
        if len(inner.split()) < 3 and not seek(r"\b(?:said|call\w*|describ\w*|was|were)\b", text):
            continue
        found = [e for e in swapped(inner, _IN_QUOTES) if not _fixed(inner, e)]
        for edit in found or [e for e in swapped(inner, _FALLBACK) if not _fixed(inner, e)]:
            yield Edit(edit.start + quotation.start(), edit.end + quotation.start(), edit.new)


def _fixed(inner: str, edit: Edit) -> bool:
    """Whether the word is part of a set phrase, or of a name, so that its exchange does not read as English."""
    head, tail, old = inner[: edit.start], inner[edit.end :], inner[edit.start : edit.end]
    bound = re.match(r" than|\b (?:as|that|of|it|at|all|away|now|enough)\b", tail)
    bound = bound or seek(r"\b(?:any|no|as|so|at|how|hard|not|ever|even) $", head)
    if bound and old in ("more", "long", "before", "after", "right", "even", "still", "ever", "first", "one", "home"):
        return True
    if old in ("just", "only") and re.match(r" (?:as|one|a|the|thing)", tail):
        return True
    if old in (
        "open",
        "close",
        "work",
        "need",
        "want",
        "know",
        "look",
        "love",
        "hope",
        "cost",
        "answer",
        "come",
    ) and not seek(r"\b(?:to|I|we|they|you|the|a|our|their|is|are|was|who|not|can|will|of) $", head):
        return True
    return bool(re.match(r"[’'-]\w", tail) or seek(r"\w[’'-]$", head) or (old[0].isupper() and head.strip("“\"'‘ ")))
