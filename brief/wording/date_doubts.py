"""What has the form of a date and is none: "confidence in May", "Mail on Sunday", "flight 2010", "the Today show"."""

from __future__ import annotations

import re

from brief.wording.date_patterns import FIRST_MODERN_YEAR, Form
from brief.wording.lexicons.abbreviations import SENTENCE_OPENERS
from brief.wording.lexicons.english_dates import LASTING_OVERNIGHT, PAPERS_OF_A_DAY, SHOWS_OF_A_DAY
from brief.wording.lexicons.english_numbers import IDENTIFIED_IN_LOWER_CASE, STREETS
from brief.wording.tenses import Tense, preposition_before

REACH = 60
"""Code points on either side that are looked at."""

_NAMED = re.compile(r"[A-Z][\w.'-]*\s+$")
_TIME_WORD_BEFORE = re.compile(
    r"\b(?:In|Since|By|Until|From|During|Before|After|Of|On|At|Between|And|To|Through|For|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)\s+$"
)
_WORD_BEFORE = re.compile(r"(?P<word>[A-Za-z]+)\.?\s$")
_NAME_AFTER = re.compile(r"\s(?P<word>[A-Z][a-z]+)")
_WORD_AFTER = re.compile(r"\s(?P<word>[A-Za-z]+)")
_COUNTED_AFTER = re.compile(r"\s(?:[a-z]+ )?(?P<word>[a-z]+s|people|men|women|children|feet|staff|troops)\b")
# What a number of four figures counts even where it could be a year.
_COUNTS = re.compile(
    r"\s(?:[a-z]+ )?(?:people|men|women|children|feet|staff|troops|soldiers|jobs|homes|houses|meters|metres|miles|"
    r"kilometers|kilometres|km|kg|lbs?|mm|cm|mph|dollars|euros|pounds|tons|tonnes|times|points|votes|workers|employees|"
    r"seats|acres|hectares|calories|horsepower|bhp|rpm|GMT|BST|ET|EST|EDT|CET|PST|UTC|hours|hrs|local time|"
    r"others?|victims|migrants|refugees|students|pupils|pages|words|runs|yards|degrees|guests|fans|protesters|troops)\b|"
    r"[,.]\d"
)
_COUNTED_BEFORE = re.compile(
    r"\b(?:about|around|roughly|some|nearly|almost|over|more than|at least|up to|fewer than|less than|only|just|"
    r"another|least|most|estimated|total of|approximately|than)\s$",
    re.IGNORECASE,
)
_TIME_BEFORE_ABOUT = re.compile(r"\b(?:in|since|from|until|by) (?:about|around|roughly|some)\s$", re.IGNORECASE)
_TIME_BEFORE = re.compile(r"\b(?:in|since|from|until|by|of|between|before|after|to|and)\s$|[(-]$", re.IGNORECASE)
_NUMBERED = frozenset("pp nos no number model route highway unit lot bus train line serial version".split())
_OF_HABIT = re.compile(r"\b(?:every|each|most|alternate)(?: other)?\s$", re.IGNORECASE)
_PAPER_BEFORE = re.compile(r"(?:\b(?:Mail|Independent|Scotland|Wales) on|Fox News|\bNews|\bBloody|\bBlue|Sheffield)\s$")
_OPENS_SPEECH = re.compile(r"(?:^|[\"'“‘«:(\[]|[.!?]\s|--?\s)\s*$")
_TRUST_IN = re.compile(r"\b(?:confidence|faith|trust|trusts|believe|believes|lost|support|interest|like) in\s$")
_DONE_BY = re.compile(
    r"\b(?:written|signed|proposed|led|chaired|appointed|delivered|given|promised|outlined|negotiated|faced|backed|"
    r"supported|rejected|sacked|hired|chosen|used|run|speech|letter|statement|plan|deal|comments?|remarks?|decision|"
    r"move|call|rebuke|pledge|promise|article) by\s$"
)
_AGE_BEFORE = re.compile(
    r"\b(?:his|her|their|my|our|your|upper|lower)\b[^.]{0,12}$|"
    r"\b(?:[Tt]emperatures?|degrees|[Hh]ighs|[Ll]ows|speeds?)\b"
)
_GAME = re.compile(r"\b(?:touchdowns?|quarterbacks?|game|yards?|points?|pass|scored|halftime|baskets?|rebounds?)\b")
_BECAME = re.compile(r"\b(?:stay|stays|stayed|staying|became|become|camp|camped|slept|sleep|an|kept|held)\s$")
_INDEFINITE = re.compile(r"\b(?:an?|any|some|one) (?:[a-z]+ )?$")
_A_WEEK = re.compile(r"\b(?:weeks?|fortnight|months?|years?) $")
_OF_EVENT = re.compile(r" (?:before|after|following|of|that|when|prior|preceding)\b")
_FREQUENT = re.compile(
    r"\b(?:first|second|third|only|best|worst|biggest|largest|highest|lowest|time|once|twice|again|record|[a-z]{3,}est)\b[^,;]{0,30}$"
)


def is_date(form: Form, folded: str, start: int, end: int) -> bool:
    """Whether `folded[start:end]`, which has that form, is a date there. Looks at no more than `REACH` on each side."""
    before = folded[max(0, start - REACH) : start]
    if form.name in ("year", "years"):
        return _is_year(folded, start, end)
    if form.name == "month":
        return _is_month(folded, start, end, before)
    if form.kind == "weekday":
        return _is_weekday(folded, end, before)
    if form.name == "day word":
        return _is_day_word(folded, start, end, before)
    if form.name == "near period":
        return not (before.endswith("the ") and folded.startswith(" of ", end))
    if form.name == "decade":
        return not _AGE_BEFORE.search(before)
    if form.name == "quarter":
        return not _GAME.search(folded[max(0, start - REACH) : end + REACH]) or " of " in folded[start:end]
    return True


def tells_how_long(form: Form, text: str, before: str, tense: Tense) -> bool:
    """ "It closed in two hours", "the first in 20 years": a length of time in the form of a time to come."""
    if form.name != "within" or text.endswith("time"):
        return False
    return tense != "future" or _FREQUENT.search(before) is not None


def is_any(form: Form, text: str, before: str, after: str) -> bool:
    """ "A Monday", "a quiet Sunday", "the Sunday before the vote", "the last weekend": not the one beside the day of
    writing; nor is "a week today" today.
    """
    if form.name == "day word":
        return _A_WEEK.search(before) is not None
    if form.name == "near period":
        return before.endswith("the ") and text == "last weekend"
    if form.kind != "weekday":
        return False
    return _INDEFINITE.search(before) is not None or (before.endswith("the ") and _OF_EVENT.match(after) is not None)


def _is_month(folded: str, start: int, end: int, before: str) -> bool:
    """ "June Allen" is a person, "in June Allen said" is not; "confidence in May" and "signed by May" name one."""
    if folded[start:end] == "May" and (_TRUST_IN.search(before) or _DONE_BY.search(before)):
        return False
    if not folded[start].isupper():
        return True
    name = _NAME_AFTER.match(folded, end)
    if folded.startswith(" surprise", end):
        return False
    return name is None or name["word"].lower() in SENTENCE_OPENERS or preposition_before(folded, start) is not None


def _is_weekday(folded: str, end: int, before: str) -> bool:
    if _OF_HABIT.search(before) or _PAPER_BEFORE.search(before):
        return False
    name = _NAME_AFTER.match(folded, end)
    return name is None or name["word"].lower() not in PAPERS_OF_A_DAY | SHOWS_OF_A_DAY


def _is_day_word(folded: str, start: int, end: int, before: str) -> bool:
    """ "The Today programme" and "an overnight stay" date nothing."""
    after = _WORD_AFTER.match(folded, end)
    word = after["word"] if after else ""
    if folded[start:end] == "overnight":
        return word not in LASTING_OVERNIGHT and not _BECAME.search(before)
    if folded[start] in "TL" and not _OPENS_SPEECH.search(before):
        return False
    return not (folded[start] == "T" and word.lower() in SHOWS_OF_A_DAY)


def _is_year(folded: str, start: int, end: int) -> bool:
    """ "Expo 2020", "page 1990", "1945 jobs" and "2000 people" are none; "In 2020", "the 2018 elections" are."""
    before = folded[max(0, start - REACH) : start]
    counts = _COUNTS.match(folded, end) is not None
    if _COUNTED_BEFORE.search(before) and not _TIME_BEFORE_ABOUT.search(before):
        return False
    if _is_address(folded, end):
        return False
    if _TIME_WORD_BEFORE.search(before):
        return not counts
    word = _WORD_BEFORE.search(before)
    if word and word["word"].lower() in IDENTIFIED_IN_LOWER_CASE | _NUMBERED:
        return False
    if _NAMED.search(before) and not (word and word["word"].lower() in SENTENCE_OPENERS):
        return False
    year = int(folded[start : start + 4]) if folded[start].isdigit() else FIRST_MODERN_YEAR
    if year < FIRST_MODERN_YEAR and not _TIME_BEFORE.search(before):
        return False
    return not counts and (1900 <= year < 2040 or not _COUNTED_AFTER.match(folded, end))


def _is_address(folded: str, end: int) -> bool:
    """ "1600 Pennsylvania Avenue"."""
    words = folded[end : end + REACH].split()[:3]
    named = next((i for i, word in enumerate(words) if not word[0].isupper()), len(words))
    return any(word.lower().strip(".,;:") in STREETS for word in words[1:named])
