"""Dates in languages other than English: in figures, and with the month's name.

Only what says a day, a month or a year by itself is looked for: "3 августа 2018 года", "2018년 8월 3일", "31.07.2026";
and a day and month without a year, or with "last year's" beside them. Each is said over in English for the rules of
`date_rules`, so that a year is inferred in one way in all languages.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from brief.document import ReferenceDate
from brief.wording.date_patterns import MentionKind
from brief.wording.dates import DateMention, Interval
from brief.wording.lexicons.dates_abroad import (
    AFTER_A_YEAR,
    ANY_MONTH,
    BEFORE_A_YEAR,
    COMING_MARKS,
    ERAS,
    MONTHS_ABROAD,
    PAST_MARKS,
    YEAR_BEFORE_A_VERB,
    YEAR_SHIFTS,
    YEARS_LEFT_OPEN,
)
from brief.wording.lexicons.english_dates import MONTHS
from brief.wording.tenses import Tense
from brief.wording.text import any_of

ANY_LANGUAGE = "mul"
"""For a line too short to tell its language by, as a publication stamp is (ISO 639-2)."""
_DAY_BEFORE_MONTH_BETWEEN_SLASHES = frozenset("de fr it pt nl ru uk pl tr cs ro".split())
_ENGLISH_MONTHS = [next(name.title() for name, n in MONTHS.items() if n == number) for number in range(1, 13)]
_MARKS_NEARBY = 14

# Arabic, Persian and full-width figures and rare spaces, one for one.
_PLAIN = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９：／．－–’\u00a0\u202f\u2009\u3000\t\n",
    "0123456789" * 3 + ":/.--'" + " " * 6,
)


_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
# Four figures that count something are round or lie outside these: "bis 2000 Menschen", "en 1500 hogares".
_RECENT = r"(?:19\d[1-9]|200[1-9]|201\d|202\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_ERA = rf"(?:{any_of(ERAS)}) ?(?:\d{{1,3}}|元)"
_SHIFT = any_of([phrase for phrases in YEAR_SHIFTS.values() for phrase in phrases])
_FREE = r"(?<![\d.,:/-])"
_IN_FIGURES = (
    rf"{_FREE}(?P<iso>{_YEAR}(?P<sep>[-./])(?:0[1-9]|1[0-2])(?P=sep)(?:0[1-9]|[12]\d|3[01])(?:(?=T\d)|(?![\d/-])))"
    rf"|{_FREE}(?P<points>{_DAY}(?:\. ?{_MONTH}\. ?|-{_MONTH}-){_YEAR})(?![\d/-])"
    rf"|{_FREE}(?P<slashes>\d{{1,2}}/\d{{1,2}}/{_YEAR})(?![\d/-])"
    # 2018年8月3日, 令和8年7月31日, 2018년 8월 3일, 2018. 8. 3., 2018/8/3
    rf"|(?<!\d)(?P<wide>(?:{_YEAR}|{_ERA}) ?[年년] ?{_MONTH} ?[月월] ?{_DAY} ?[日일号號]"
    rf"|{_YEAR}\. ?{_MONTH}\. ?{_DAY}(?:\.(?!\d)|(?![\d.]))|{_YEAR}/{_MONTH}/{_DAY}(?![\d/]))"
    rf"|(?<!\d)(?P<widemonth>(?:{_YEAR}|{_ERA}) ?[年년] ?{_MONTH} ?[月월](?! ?\d{{1,2}} ?[日일号號]))"
    r"|(?<!\d)(?P<widedecade>(?:1[5-9]|20)\d0 ?(?:年代|년대))"
    rf"|(?<!\d)(?P<wideyear>(?:{_YEAR}|{_ERA}) ?[年년](?![間间代대간]))"
    rf"|(?P<wideday>(?:(?:{_SHIFT}) ?)?(?<![\d.]){_MONTH} ?[月월] ?{_DAY} ?[日일号號](?![間间간]))"
)
# Chinese "5点" may be points of an index, Japanese "11時間" is a duration.
_CLOCK = (
    r"(?P<clock>(?<![\d.,:])(?:[01]?\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?(?!\d)|\.[0-5]\d(?= Uhr)|(?= Uhr\b)|"
    r" ?h ?[0-5]\d(?!\w)| h(?!\w)|[時时](?![間间])(?:\d{1,2}分)?|[点點]\d{1,2}分|시(?!간)(?: ?\d{1,2}분)?)"
    r"|(?<=\b[вк] )(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d%]))"
)


_FIGURE = re.compile(r"[\d元]")


@cache
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile("|".join(filter(None, (_IN_FIGURES, _named(language), _CLOCK))), re.IGNORECASE)


def _named(language: str) -> str:
    """The forms with the month's name. An abbreviation ("5 set") is a month only beside a year."""
    months = ANY_MONTH if language == ANY_LANGUAGE else MONTHS_ABROAD.get(language)
    if months is None:
        return ""
    short = [name for name in months if _is_short(name, months)]
    full = any_of([name for name in months if name not in short])
    month = rf"(?:{full}|(?:{any_of(short) or '(?!)'})\.?)"
    twice = rf"{month}(?: ?/ ?{month}| ?\({month}\))?"
    day = rf"(?<![\w.,/-]){_DAY}(?:\.|er|º|ª)?"
    of = r" (?:de |d'|من )?"
    year = rf"(?:,? (?:de |del |do )?{_YEAR}(?!\d)(?:{AFTER_A_YEAR.get(language, '(?!)')})?)"
    to = r" ?(?:-| bis(?: zum)? | al | au | по | a | إلى | t/m | do ) ?"
    before, after = BEFORE_A_YEAR.get(language, "(?!)"), AFTER_A_YEAR.get(language)
    bare = rf"\b(?:{before}) (?P<year>{_RECENT}(?![\w%]|[.,:/-]\d)|{_YEAR}(?![\w%]|[.,:/-]\d)(?! [^\W\d_]))"
    suffixed = rf"|(?<![\w.,/-])(?P<yearword>{_YEAR}(?:{after}))(?!\w)" if after else ""
    verb = YEAR_BEFORE_A_VERB.get(language, "(?!)")
    return (
        rf"(?P<days>{day}{to}{_DAY}\.?{of}{twice}{year}?)(?!\w)"
        rf"|(?P<named>{day}{of}{twice}{year})(?!\w)"
        rf"|(?P<namedday>{day}{of}(?:{full})(?: ?/ ?{month}| ?\({month}\))?(?: (?:{_SHIFT}))?)(?!\w)"
        rf"|(?<!\w)(?P<namedmonth>{twice}{year})(?!\w)"
        rf"|{bare}{suffixed}|\((?P<bracketed>{_YEAR})\)|(?<![\w.,/-])(?P<subject>{_RECENT}(?={verb}))"
    )


def _is_short(name: str, months: dict[str, int]) -> bool:
    return len(name) <= 4 and any(
        n == months[name] and len(o) > len(name) and o.startswith(name) for o, n in months.items()
    )


_FORM_OF: dict[str, tuple[str, MentionKind]] = {
    "iso": ("iso date", "absolute"),
    "points": ("day abroad", "absolute"),
    "slashes": ("slashed date", "absolute"),
    "wide": ("day abroad", "absolute"),
    "widemonth": ("month abroad", "absolute"),
    "widedecade": ("decade abroad", "absolute"),
    "wideyear": ("year abroad", "absolute"),
    "wideday": ("day of a month abroad", "partial"),
    "days": ("days abroad", "partial"),
    "named": ("day abroad", "absolute"),
    "namedday": ("day of a month abroad", "partial"),
    "namedmonth": ("month abroad", "absolute"),
    "year": ("year abroad", "absolute"),
    "yearword": ("year abroad", "absolute"),
    "bracketed": ("year abroad", "absolute"),
    "subject": ("year abroad", "absolute"),
    "clock": ("clock", "clock"),
}
"""The form and the kind of what each group of the pattern finds. Forms that end in "abroad" are resolved here; clock
times, ISO dates and slashed dates keep their own rules."""


def find_dates_abroad(text: str, language: str) -> tuple[DateMention, ...]:
    """In order, not overlapping. A day whose year only the text tells ("同年8月3日") is left out."""
    if not _FIGURE.search(text):
        return ()
    plain = text.translate(_PLAIN)
    found: list[DateMention] = []
    for match in _pattern(language).finditer(plain):
        name = next(n for n in _FORM_OF if n in match.re.groupindex and match[n] is not None)
        form, kind = _FORM_OF[name]
        start, end = match.span(name)
        if name == "slashes" and language in _DAY_BEFORE_MONTH_BETWEEN_SLASHES:
            form = "day abroad"
        if name == "points" and language == ANY_LANGUAGE:
            form = "slashed date"
        tense: Tense = "unknown"
        if kind == "partial":
            if plain[max(0, start - 6) : start].rstrip().endswith(YEARS_LEFT_OPEN):
                continue
            tense = _tense_at(plain, start, end)
        found.append(DateMention(start, end, text[start:end], kind, tense, form))
    return tuple(found)


def _tense_at(plain: str, start: int, end: int) -> Tense:
    """By "last" or "coming" beside a day: "지난 3월 12일", "3 août dernier"."""
    before = plain[max(0, start - _MARKS_NEARBY) : start].lower().split()[-1:]
    after = plain[end : end + _MARKS_NEARBY].lower().split()[:1]
    for word in (w.strip(".,;:!?،؛") for w in (*before, *after)):
        if word in PAST_MARKS:
            return "past"
        if word in COMING_MARKS:
            return "future"
    return "unknown"


def resolve_abroad(mention: DateMention, reference: ReferenceDate | None) -> Interval | None:
    """The days meant, by the rules for English; None where the text and the reference do not settle it."""
    from brief.wording.date_rules import resolve

    words = mention.text.translate(_PLAIN).lower()
    shift = next((n for n, phrases in YEAR_SHIFTS.items() if any(p in words for p in phrases)), None)
    if shift is not None and mention.form == "day of a month abroad":
        return _in_a_year_counted(words, reference, shift)
    said = _said_in_english(words, mention.form)
    if said is None:
        return None
    text, form = said
    return resolve(replace(mention, text=text, form=form), reference)


def _in_a_year_counted(words: str, reference: ReferenceDate | None, shift: int) -> Interval | None:
    """ "지난해 8월 3일": the year before that of the reference day."""
    day = _day_and_month(words)
    if reference is None or day is None:
        return None
    try:
        found = date(reference.day.year + shift, day[1], day[0])
    except ValueError:
        return None
    receipt = f"year counted from {reference.day.isoformat()} ({reference.origin})"
    return Interval(found, found, "day", receipt, reference.year_inferred)


def _said_in_english(words: str, form: str) -> tuple[str, str] | None:
    numbers = _numbers(words)
    month = _month_named(words)
    if form == "day abroad":
        if month is not None:
            return f"{numbers[0]} {_ENGLISH_MONTHS[month - 1]} {numbers[1]}", "day month year"
        year, number, day = numbers if numbers[0] > 31 or "年" in words else reversed(numbers)
        return f"{day} {_ENGLISH_MONTHS[number - 1]} {year}", "day month year"
    if form == "days abroad" and month is not None:
        of_year = f" {numbers[2]}" if len(numbers) > 2 else ""
        return f"{numbers[0]}-{numbers[1]} {_ENGLISH_MONTHS[month - 1]}{of_year}", "days of a month"
    if form == "day of a month abroad" and (day_month := _day_and_month(words)) is not None:
        return f"{day_month[0]} {_ENGLISH_MONTHS[day_month[1] - 1]}", "day month"
    if form == "month abroad":
        return f"{_ENGLISH_MONTHS[(month or numbers[1]) - 1]} {numbers[0]}", "month year"
    if form == "decade abroad":
        return f"{numbers[0]}s", "decade"
    return (str(numbers[0]), "year") if form == "year abroad" else None


def _numbers(words: str) -> list[int]:
    """Figures in order; the first that of the Christian era where the expression opens with another."""
    numbers = [int(n) for n in re.findall(r"\d+", words)]
    for era, before in ERAS.items():
        if words.startswith(era):
            return [before + 1, *numbers] if "元" in words else [before + numbers[0], *numbers[1:]]
    return numbers


def _month_named(words: str) -> int | None:
    found = _ANY_MONTH.search(words)
    return ANY_MONTH[found.group()] if found else None


_ANY_MONTH = re.compile(rf"(?<![^\W\d_])(?:{any_of(ANY_MONTH)})(?![^\W\d_])")


def _day_and_month(words: str) -> tuple[int, int] | None:
    month, numbers = _month_named(words), _numbers(words)
    if month is not None:
        return numbers[0], month
    return (numbers[1], numbers[0]) if len(numbers) == 2 else None
