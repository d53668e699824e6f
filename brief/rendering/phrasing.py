"""What every format says in the same words: labels, dates, citations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from brief.briefing import Brief, Evidence, Problem, Slot, Status, When, WhyOpen

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FULL_MONTHS = "January February March April May June July August September October November December".split()

STATUS_LABELS: dict[Status, str | None] = {
    "disputed": "Disputed",
    "denied": "Denied",
    "hedged": "Hedged",
    "planned": "Planned",
    "opinion": "Opinion",
    "agreed": "Agreed",
    "attributed": "Attributed",
    "reported": None,
}
"""None where the article says it in its own voice: a label on every line is one that readers learn to skip."""

WHY_OPEN: dict[WhyOpen, str] = {
    "disputed": "the text gives two accounts",
    "declined_to_comment": "asked, and declined to say",
    "no_response": "asked, and gave no answer",
    "unspecified_who": "the text does not say who",
    "unspecified_when": "the text gives no date",
    "unspecified_number": "the text gives no figure",
    "hedged": "the text hedges it",
    "anonymous_only": "only unnamed sources say so",
    "denial_narrower_than_claim": "the denial covers less than the claim",
    "future": "still to come",
}
SLOTS: dict[Slot, str] = {
    "who": "Who did it",
    "when": "When it happened",
    "where": "Where it happened",
    "how_much": "How much, or how many",
    "why": "Why",
    "other_side": "The other side's account",
}
"""For an entry whose note is empty."""

CODE_MEANINGS = {
    "NUMBER_UNSUPPORTED": "no cited sentence gives this number of this thing",
    "QUALIFIER_LOST": "a word that limits the number was dropped",
    "NAME_UNSUPPORTED": "the name is not in the text, or stands in another's place",
    "NAME_ELSEWHERE": "the name stands only in sentences that are not cited",
    "DATE_UNSUPPORTED": "the cited sentences give no such date",
    "DATE_SHIFTED": "the source gives another date",
    "QUOTE_ALTERED": "the quoted words are not the source's",
    "QUOTE_SPEAKER": "the source gives these words to somebody else",
    "NEGATION_FLIPPED": "the source says the opposite",
    "HEDGE_LOST": "the source is less sure",
    "HEDGE_ADDED": "the source is surer",
    "ATTRIBUTION_LOST": "it is somebody's word, and nobody is named",
    "SOURCE_INFLATED": "one source became several",
    "ANON_LOST": "an unnamed source was given a name",
    "DENIAL_LOST": "the source gives it as denied",
    "EVIDENCE_MISSING": "no cited sentence bears it out",
    "TENSE_SHIFT": "what is planned, under way or done is told as another of these",
    "SECOND_OPINION": "a second reading by the model disagrees",
    "ROLE_SWAP": "the text does not give this role to this actor",
    "LABEL_UNSUPPORTED": "what stands beside it is not what the cited sentences give",
    "AGENT_SWAP": "the text may have it the other way round",
    "LOADED_WORD": "a loaded word that the source does not use",
    "DENIAL_WIDENED": "the denial is wider than the source's",
    "ABSENCE_FALSE": "the text may give it after all",
}

PROBLEMS: dict[Problem, str] = {
    "number": "over a number",
    "name": "over a name",
    "date": "over a date",
    "attribution": "over who says it",
    "hedge": "over how sure the text is",
    "negation": "over a denial or negation",
    "other": "over something that the text does not say",
}


def meaning(code: str) -> str:
    """What a check objected to, as a clause; for a code of another release the code itself, in small letters."""
    return CODE_MEANINGS.get(code, code.replace("_", " ").lower())


# ---------------------------------------------------------------- dates


def day(value: date) -> str:
    """ "3 Aug 2018", always with the year."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def stamp(text: str | None) -> str:
    """The day of an ISO 8601 stamp, or the words themselves where they are none."""
    try:
        return day(date.fromisoformat(text[:10])) if text else ""
    except ValueError:
        return text or ""


def interval(start: date, end: date) -> str:
    """Both ends inclusive, as briefly as whole months and years allow.

    >>> interval(date(2026, 8, 3), date(2026, 8, 9)), interval(date(2026, 5, 1), date(2026, 5, 31))
    ('3–9 Aug 2026', 'May 2026')
    """
    if start == end:
        return day(start)
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    whole_months = start.day == 1 and (end == date.max or (end + timedelta(days=1)).day == 1)
    if whole_months:
        first, last = f"{_MONTHS[start.month - 1]} {start.year}", f"{_MONTHS[end.month - 1]} {end.year}"
        if first == last:
            return last
        return f"{_MONTHS[start.month - 1]}–{last}" if start.year == end.year else f"{first} – {last}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{day(end)}"
    if start.year == end.year:
        return f"{start.day} {_MONTHS[start.month - 1]} – {day(end)}"
    return f"{day(start)} – {day(end)}"


def resolved(when: When) -> str:
    """The days meant, with "(year inferred)" where the text names no year; empty where they are not known."""
    if when.start is None or when.end is None:
        return ""
    text = interval(when.start, when.end)
    return f"{text} (year inferred)" if when.year_inferred else text


def says_itself(when: When) -> bool:
    """Whether the source's words name the days in full, year included, so that resolving them adds nothing."""
    if when.start is None or when.end is None:
        return False
    if (when.start.month, when.start.day, when.end.month, when.end.day) == (1, 1, 12, 31):
        return str(when.start.year) in when.text
    if when.grain not in ("day", "minute", "month", "year"):
        return False
    return str(when.start.year) in when.text and when.start.year == when.end.year


def ways_to_write(value: date) -> tuple[str, ...]:
    """The common forms of a full date, as a statement may bear it."""
    short, full = _MONTHS[value.month - 1], _FULL_MONTHS[value.month - 1]
    return (
        day(value),
        f"{value.day} {full} {value.year}",
        f"{full} {value.day}, {value.year}",
        f"{short} {value.day}, {value.year}",
        f"{short}. {value.day}, {value.year}",
        value.isoformat(),
    )


# ---------------------------------------------------------------- citations and counts


def citations(evidence: Iterable[Evidence], brief: Brief) -> str:
    """ "[S1, S5]", or "[1:S3, 2:S7]" where the brief has more than one source; each sentence once, in order."""
    many = len(brief.sources) > 1
    places = sorted({(e.source, e.sentence) for e in evidence})
    shown = [f"{source}:S{number}" if many else f"S{number}" for source, number in places]
    return f"[{', '.join(shown)}]" if shown else ""


def ranges(numbers: Iterable[int]) -> str:
    """ "S4, S9–S12" for sentence numbers in any order."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join(f"S{run[0]}" if len(run) == 1 else f"S{run[0]}–S{run[1]}" for run in runs)


def plural(count: int, noun: str, several: str | None = None) -> str:
    """ "1 fact", "2 facts", "1,200 facts"; `several` where an "s" does not make the plural."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {several or noun + 's'}"


def capitalised(text: str) -> str:
    """With a capital first letter, unless its first word has a capital already ("iPhone")."""
    first = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if first.islower() else text


def listed(parts: Sequence[str]) -> str:
    """ "a, b and c"."""
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}" if parts else ""
