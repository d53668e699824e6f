"""Falsified figures, units, qualifiers, generalisations and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .article import Article
from .edits import Edit, choose, every, pairs, replaced, seek, swapped, table, with_case

COUNT_WORDS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety"
).split()
_COUNTS = "|".join(COUNT_WORDS)
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SOME_MONTH = "|".join(m + (f"|{m[:3]}\\.?" if len(m) > 4 else "") for m in _MONTHS) + "|Sept\\.?"
_NUMBER = r"(?:[£$€¥]\s?)?\d[\d,]*(?:\.\d+)?"
_YEAR = re.compile(r"(?<![\w£$€.,:/–-])(?:19[3-9]\d|20[0-4]\d)(?![\w,]*\d|[\w:/–-]|\.\d)")
_DIGITS = re.compile(
    r"(?<![\w.,:/–-])(?P<sign>[£$€]?)(?P<digits>\d[\d,]*(?:\.\d+)?)(?![\dA-Z]|[:/–]|-\d|st\b|nd\b|rd\b|th\b|am\b|pm\b)"
)
_LOWER_BOUND = re.compile(r"(?:at least|more than|over|above|exceed\w*|minimum of|upwards? of)\s+\S?$", re.IGNORECASE)
_UPPER_BOUND = re.compile(
    r"(?:at most|up to|under|below|less than|fewer than|as (?:much|many) as|no more than|within|almost|nearly|maximum of)\s+\S?$",
    re.IGNORECASE,
)
_VAGUE = re.compile(r"(?:about|around|roughly|approximately|some|estimated|nearly|almost|circa)\s+\S?$", re.IGNORECASE)


def number(text: str, article: Article) -> Iterator[Edit]:
    for match in _DIGITS.finditer(text):
        digits = match["digits"].rstrip(",")
        if _is_calendar(text, match) or digits.strip("0,.") == "" or digits == "1":
            continue
        new = _other_figure(text, match.start(), digits, article)
        if new:
            yield Edit(match.start("digits"), match.start("digits") + len(digits), new)
    for match in every(rf"(?<![\w’'-])({_COUNTS})(?![\w’'-]*’|’)(?!\w)", text, re.IGNORECASE):
        yield replaced(match, with_case(_other_count(match[0].lower(), text, match.start()), match[0]))
    halves = table(
        "half of => a quarter of",
        "a third of => two thirds of",
        "a quarter of => a third of",
        "dozens of => hundreds of",
        "hundreds of => thousands of",
        "twice => three times",
        "doubled => tripled",
        "three-quarters of => half of",
    )
    yield from swapped(text, halves)


def _is_calendar(text: str, match: re.Match[str]) -> bool:
    head, tail = text[: match.start()], text[match.end() :]
    if not match["sign"] and _YEAR.match(text, match.start()):
        return True
    return bool(
        (not head and tail.startswith(". "))
        or seek(rf"(?:{_SOME_MONTH})\s$", head)
        or re.match(rf"\s(?:{_SOME_MONTH})\b", tail)
        or re.match(r"\s?[ap]\.?m\b", tail)
        or re.match(r"[–-]\w*\d", tail)
    )


def _other_figure(text: str, start: int, digits: str, article: Article) -> str | None:
    value = _value(digits)
    options = [_near(digits, text[:start])]
    turned = digits[1] + digits[0] + digits[2:] if re.match(r"(\d)(?!\1)[1-9]", digits) else ""
    ranged = seek(r"(?:between|from)\s\S?$", text[:start]) or re.match(r"\S+ (?:to|and|or) \S?\d", text[start:])
    if turned and not ranged:
        options.append(turned)
    if not ranged:
        options += [f for f in article.figures if _comparable(f, digits) and not _holds(text, f)][:2]
    kept = [o for o in options if o != digits and _surely_other(_value(o), value, text[:start])]
    return choose(kept, text + digits) if kept else None


def _comparable(figure: str, digits: str) -> bool:
    same_form = ("." in figure) == ("." in digits) and ("," in figure) == ("," in digits)
    is_year = bool(_YEAR.fullmatch(figure))
    return same_form and not is_year and abs(len(figure) - len(digits)) <= 1 and _value(figure) > 1


def _holds(text: str, figure: str) -> bool:
    return bool(seek(rf"(?<![\d.,]){re.escape(figure)}(?![\d]|[.,]\d)", text))


def _value(digits: str) -> float:
    return float(digits.replace(",", ""))


def _surely_other(new: float, old: float, head: str) -> bool:
    """After "at least" only a higher number is another claim, after "up to" only a lower, after "about" a far one."""
    if _LOWER_BOUND.search(head):
        return new > old
    if _UPPER_BOUND.search(head):
        return new < old * 0.9
    return abs(new - old) >= old * 0.2 if _VAGUE.search(head) else new != old


def _near(digits: str, head: str) -> str:
    """The same figure with its first digit one higher, or one lower after an upper bound: "610" gives "710"."""
    if len(digits) == 1 and not _UPPER_BOUND.search(head):
        return str(int(digits) + 1)
    down = bool(_UPPER_BOUND.search(head)) or digits[0] == "9"
    first = int(digits[0]) + (-1 if down else 1)
    return str(first or 1) + digits[1:] if first else digits[1:].lstrip("0,.") or "0"


def _other_count(word: str, text: str, start: int) -> str:
    place = COUNT_WORDS.index(word)
    if _UPPER_BOUND.search(text[:start]) and place:
        return COUNT_WORDS[place - 1]
    if _VAGUE.search(text[:start]):
        return COUNT_WORDS[min(place + 5, len(COUNT_WORDS) - 1) if place < 12 else (place + 4) % len(COUNT_WORDS)]
    return COUNT_WORDS[place + 1] if place + 1 < len(COUNT_WORDS) else COUNT_WORDS[place - 1]


_UNITS = pairs(r"""
kilometres / miles
kilometers / miles
metres / feet
meters / feet
million / billion
days / weeks
months / weeks
years / months
hours / minutes
minutes / seconds
tonnes / kilograms
centimetres / metres
inches / centimetres
euros / dollars
pounds / euros
litres / gallons
Celsius / Fahrenheit
""")
_UNITS_ONE_WAY = table(
    "tons => pounds", "thousand => million", "trillion => billion", "dollars => pounds", "kroner => euros", "km => miles",
    "nautical miles => kilometres", "knots => miles an hour", "kilograms => pounds", "mph => kph", "decades => years",
)  # fmt: skip
_RATES = table(
    r"(?:each|every) week => each day", r"(?:each|every) month => each week", r"(?:each|every) year => each month",
    r"(?:each|every) day => each week", "a day => a week", "a week => a day", "a month => a week", "a year => a month",
    "weekly => daily", "monthly => weekly", "annual => monthly", "yearly => monthly", "annually => monthly",
    "daily => weekly",
)  # fmt: skip


def unit(text: str, article: Article) -> Iterator[Edit]:
    del article
    figure = rf"(?:\d[\d,.]*|{_COUNTS}|hundred|thousand|several|few) (?:\w+ )?$"
    for edit in swapped(text, (*_UNITS, *_UNITS_ONE_WAY)):
        following = text[edit.end :]
        if seek(figure, text[: edit.start], re.IGNORECASE) and not re.match(r"(?:-|’|'| old| of age)", following):
            yield edit
    for edit in swapped(text, _RATES):
        if not re.match(r"(?:’| (?:after|before|ago|later|earlier|of|when|on|in|for|long|old|or))\b", text[edit.end :]):
            yield edit
    for match in every(r"([£$€])(?=\d)", text):
        yield replaced(match, {"£": "$", "$": "£", "€": "$"}[match[1]])
    for match in every(r"(?<=\d)(?P<old>%| per ?cent\b(?!age))(?! of)", text):
        yield replaced(match, " percentage points")
    for match in every(r"(?<=\d-)(metre|mile|foot|day|week|month|hour|minute|kilometre|year)(?!-old)\b", text):
        others = {"metre": "foot", "foot": "metre", "mile": "kilometre", "kilometre": "mile", "day": "week",
                  "week": "day", "month": "week", "year": "month", "hour": "minute", "minute": "hour"}  # fmt: skip
        yield replaced(match, others[match[0]])


_QUALIFIERS = (
    "at least|at most|about|around|approximately|roughly|nearly|almost|up to|as much as|as many as|more than|over|"
    "(?<!no )(?<!not )less than|no less than|not less than|(?<!no )(?<!not )fewer than|no fewer than|no more than|an estimated|just under|just over|close to|some|well over|upwards of"
)


_NOT_BEFORE_A_COUNT = r"\b(?:told|asked|spoke\w*|talk\w*|heard|knew|know|not|worried|no|to|comes?|is)\s$"


def qualifier_lost(text: str, article: Article) -> Iterator[Edit]:
    del article
    counted = rf"[£$€]?\d|(?:{_COUNTS}|half|a third|a quarter|a dozen|a hundred|a million|hundreds|one in)\b"
    for match in every(rf"(?<![\w’'-])({_QUALIFIERS}) (?=(?:{counted}))", text, re.IGNORECASE):
        lower, tail = match[1].lower(), text[match.end() :]
        if lower in ("over", "some", "around") and not re.match(
            r"[£$€]|\d[\d,]*\b(?! (?:days|years|weeks|hours))", tail
        ):
            continue
        adverb = lower in ("about", "over", "up to", "close to", "more than")
        if adverb and seek(_NOT_BEFORE_A_COUNT, text[: match.start()]):
            continue
        yield replaced(match, "")
    yield from swapped(text, table(
        "nearly all => all", "almost all => all", "nearly every => every", "almost every => every",
        "almost certainly => certainly", "nearly half => half", "almost entirely => entirely", "mostly => ",
        r"(?<=\d) or more => ", r"(?<=\d) or so => ", "virtually all => all", "hardly any => no", "almost no => no",
        "practically every => every",
    ))  # fmt: skip


_PLURAL_HEAD = r"(?:[a-z’'-]+ ){0,2}?(?:[a-z’'-]*[a-rt-z]s|people|men|women|children)\b"
_NOT_COUNTED = (
    r"(?:times|days|weeks|months|years|hours|minutes|others|ways|less|this|his|its|was|is|as|means|kinds|sorts)\b"
)


def overgeneralised(text: str, article: Article) -> Iterator[Edit]:
    del article
    for match in every(rf"(?<![\w’'-])(some|many|several|most|few)(?= ({_PLURAL_HEAD}))", text, re.IGNORECASE):
        held = seek(
            r"\b(?:as|how|so|too|not|for|the|but|very|a|and|are|is|with|like|there|were|was|had|have|these|those|his|her|their|its)\s$",
            text[: match.start()],
        )
        if held or seek(_NOT_COUNTED, match[2]) or seek(r"\b(?:of|the|to|and)\b", match[2]):
            continue
        if re.match(r"[a-z]+(?:ly|ous|ant|ent|ful|ive|al|ble)\b", match[2]) and match[1].lower() == "most":
            continue
        yield replaced(match, with_case("all", match[0]))
    for match in every(
        rf"(?<![\w’'-])(?:{_COUNTS}|some|many|several|most|half|few|\d+)(?= of (?:the|its|his|her|their|those|them|us)\b)",
        text,
        re.I,
    ):
        counted = seek(rf"\b(?:{_COUNTS}) of (?:them|whom)\b[^.]*$", text[: match.start()])
        counted = counted or seek(rf"\b(?:{_COUNTS}) of (?:them|whom)\b", text[match.end() :])
        counted = counted or seek(
            r"\b(?:all but|one|another|only|a|lap|page|day|year|week|round|step|section|chapter|part) $",
            text[: match.start()],
            re.IGNORECASE,
        )
        if not counted and not re.match(
            r" of (?:the|their|its) (?:time|year|way|same|country|two)\b", text[match.end() :]
        ):
            yield replaced(match, with_case("all", match[0]))
    for match in every(
        r"(?<![\w’'-])one of (?=the (?:\w+est|most \w+) )(the (?:\w+est|most \w+) [\w-]+?)(?<!she)(?<!che)(?<!sse)(?<!xe)(?<!ie)(?:s\b)(?=[ ,.])",
        text,
        re.I,
    ):
        yield replaced(match, with_case(match[1], match[0]))
    for edit in swapped(text, table(
        "often => always", "usually => always", "sometimes => always", "frequently => always", "normally => always",
        "typically => always", "occasionally => always", "generally => always", "rarely => never", "seldom => never",
        "partly => entirely", "largely => entirely", "mainly => exclusively", "in part => entirely", "partially => completely",
        r"some of(?= (?:the|its|his|her|their)\b) => all of", "in some cases => in every case", "regularly => always",
        "a few of => all of", "the majority of => all of",
    )):  # fmt: skip
        if not seek(r"\b(?:more|less|not|how|too|very|so|most)\s$", text[: edit.start]):
            yield edit


_CLOCK = table(
    "noon => midnight", "midnight => noon", "midday => midnight", r"a\.m\. => p.m.", r"p\.m\. => a.m.",
    "yesterday => last week", "tomorrow => next week", "last week => last month", "last month => last year",
    "last year => last month", "next week => next month", "next month => next year", "next year => next month",
    "this week => last month", "this month => last month", "this year => last year", "morning => evening",
    "afternoon => morning", "evening => morning", "dawn => dusk", "overnight => in the afternoon", "spring => autumn",
    "autumn => spring", "early(?= (?:in|on|this|last|January|February|March|April|June|July|August|Sept|Oct|Nov|Dec)) => late",
    "late(?= (?:in|on|this|last|January|February|March|April|June|July|August|Sept|Oct|Nov|Dec)) => early",
)  # fmt: skip


def date(text: str, article: Article) -> Iterator[Edit]:
    del article
    for match in every(rf"(?<!\w)(?:{'|'.join(_DAYS)})(?=\b(?!s\b))", text):
        place = _DAYS.index(match[0])
        others = [d for d in (_DAYS[(place + k) % 7] for k in (1, 2, 3, 5)) if d not in text]
        if others:
            yield replaced(match, choose(others, text))
    month = rf"(?<!\w)(?P<month>{'|'.join(_MONTHS)})(?!\w)"
    before = r"(?<=\d )|(?<=\din )|(?<=\bin )|(?<=since )|(?<=until )|(?<=\bby )|(?<=last )|(?<=next )|(?<=late )|(?<=early )|(?<=of )"
    for match in every(rf"(?:(?:{before}){month}|(?<!\w)(?P<other>{'|'.join(_MONTHS)})(?= \d))", text):
        name = match["month"] or match["other"]
        others = [m for m in (_MONTHS[(_MONTHS.index(name) + k) % 12] for k in (1, 2, 3, 10)) if m not in text]
        if others:
            yield replaced(match, choose(others, text))
    for match in _YEAR.finditer(text):
        if seek(
            r"(?:\b(?:in|since|of|from|until|by|the|and|early|late|during|before|after|for|,)|\w,) $|(?:[a-z] \d{1,2},?|[A-Z][a-z]+) $",
            text[: match.start()],
        ):
            others = [y for y in (str(int(match[0]) + k) for k in (-1, -2, -3, 1)) if y not in text]
            yield replaced(match, choose(others, text))
    for match in every(rf"(?:(?:{_SOME_MONTH}) (\d\d?)(?![\d:])|(?<![\d.])(\d\d?) (?:{_SOME_MONTH}))\b", text):
        group = 1 if match[1] else 2
        day = int(match[group])
        yield replaced(match, str(day + 3 if day < 25 else day - 3), group)
    for match in every(r"(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?![\d:])", text):
        yield replaced(match, str((int(match[1]) + 2) % 24).zfill(len(match[1])), 1)
    held = r"\b(?:brought|come|came|appear\w*|evidence|put|day|shortly|soon|named|look\w*|long|never|take\w*|stood) $"
    order = table(r"before(?= (?:\w+ing |the |a |an |his |her |its |it |they |he |she |\d|[A-Z])) => after",
                  r"after(?= (?:\w+ing |the |a |an |his |her |its |it |they |he |she |\d|[A-Z])) => before")  # fmt: skip
    for edit in swapped(text, order):
        if not seek(held, text[: edit.start]):
            yield edit
    yield from swapped(text, _CLOCK)
