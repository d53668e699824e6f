"""DATE_UNSUPPORTED and DATE_SHIFTED: the days meant, whatever words give them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from brief.checking.analysis import Analysis, DatedMention
from brief.checking.checks.date_matching import bears_out, days, is_counted, key_of
from brief.checking.checks.date_places import are_crossed, belongs_to_another, beside
from brief.checking.checks.time_order import time_shifted
from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.text import canonical
from brief.wording.time_relations import vague_span


def date_unsupported(statement: Statement, grounds: Grounds) -> Objection | None:
    """A date where neither the cited sentences nor what they point back to give a date of that kind."""
    for dated in _strangers(statement, grounds):
        if _rival(dated, statement, grounds) is None:
            return Objection(dated.mention.text)
    return None


def date_shifted(statement: Statement, grounds: Grounds) -> Objection | None:
    """A date that means other days than the one that the cited sentences give in its place."""
    for dated in _strangers(statement, grounds):
        rival = _rival(dated, statement, grounds)
        if rival is not None:
            return Objection(dated.mention.text, rival.mention.text)
    return time_shifted(statement, grounds)


def _strangers(statement: Statement, grounds: Grounds) -> Iterator[DatedMention]:
    """Dates of the statement that nothing at hand bears out, or only as the date of something else."""
    at_hand = [*_cited(grounds), *(d for p in grounds.antecedents for d in p.analysis.dates)]
    at_hand += [d for text in grounds.framing for d in _framing_dates(text, grounds)]
    reference = grounds.source.document.reference_date
    written = reference.day if reference is not None else None
    for dated in statement.analysis.dates:
        if is_counted(dated, statement.analysis) or _names_the_day_of_another(dated, statement.analysis):
            continue
        if any(bears_out(d, dated, written) for d in at_hand):
            if (
                belongs_to_another(dated, statement, grounds)
                or are_crossed(dated, statement, grounds)
                or _is_widened(dated, at_hand)
            ):
                yield dated
            continue
        if _stands_literally(dated, grounds) or _is_vaguely_there(dated, at_hand):
            continue
        if not _is_open(dated, statement, grounds):
            yield dated


def _cited(grounds: Grounds) -> list[DatedMention]:
    return [d for p in grounds.cited for d in p.analysis.dates]


def _framing_dates(text: str, grounds: Grounds) -> tuple[DatedMention, ...]:
    document = grounds.source.document
    return Analysis(text, document.language, document.reference_date).dates


def _is_widened(said: DatedMention, at_hand: Iterable[DatedMention]) -> bool:
    """ "Later this week" told as "later this year"."""
    if said.mention.form != "part of a period":
        return False
    alike = [d for d in at_hand if d.mention.form == said.mention.form and _opening(d) == _opening(said)]
    return bool(alike) and all(key_of(d.mention.text) != key_of(said.mention.text) for d in alike)


def _opening(dated: DatedMention) -> str:
    return dated.mention.text.lower().split()[0]


def _is_vaguely_there(said: DatedMention, at_hand: Iterable[DatedMention]) -> bool:
    """ "In recent years" for "over the past several years": nothing that could be shifted, but for unit and bearing."""
    unit, way = vague_span(said.mention.text)
    return (
        said.interval is None and unit is not None and any(vague_span(d.mention.text) == (unit, way) for d in at_hand)
    )


def _is_open(said: DatedMention, statement: Statement, grounds: Grounds) -> bool:
    """Whether nothing tells which day is meant: "next month" without a day of writing may be May, and "7 January"
    that of any year.
    """
    if grounds.source.document.reference_date is not None or said.mention.kind not in ("absolute", "partial"):
        return False
    rival = _rival(said, statement, grounds)
    if rival is None or rival.interval is not None:
        return False
    if rival.mention.kind in ("relative", "weekday"):
        return True
    return rival.mention.kind == "partial" and _figures(said) >= _figures(rival)


def _figures(dated: DatedMention) -> frozenset[str]:
    """ "January", "7"."""
    return frozenset(key_of(dated.mention.text))


def _names_the_day_of_another(dated: DatedMention, analysis: Analysis) -> bool:
    """The weekday in "Tuesday, 4 August": the date after it says more."""
    return dated.mention.kind == "weekday" and any(
        0 <= d.mention.start - dated.mention.end <= 2 for d in analysis.dates if d is not dated
    )


def _stands_literally(dated: DatedMention, grounds: Grounds) -> bool:
    """Whether its words stand in a cited sentence in one run."""
    wanted = " ".join(key_of(dated.mention.text))
    return any(
        wanted and f" {wanted} " in f" {' '.join(key_of(canonical(p.text)))} " for p in grounds.cited
    )  # fmt: skip


def _rival(dated: DatedMention, statement: Statement, grounds: Grounds) -> DatedMention | None:
    """The cited date in the same place: beside a word that stands beside the statement's, else the only one."""
    stems = beside(statement.analysis, dated)
    best, best_score = None, 0
    for passage in grounds.cited:
        for other in days(passage.analysis.dates):
            score = len(stems & beside(passage.analysis, other))
            if score > best_score:
                best, best_score = other, score
    if best is None:
        every = list(days(_cited(grounds)))
        best = every[0] if len(every) == 1 else None
    return best
