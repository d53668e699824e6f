"""NUMBER_UNSUPPORTED: the number of that thing, in those sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from brief.checking.checks.amounts import is_rounding_of, is_score, same_quantity
from brief.checking.checks.borrowed import is_borrowed
from brief.checking.checks.counting import amount_of_another, count_different_things, differ_in_rate, near, stands_by
from brief.checking.checks.exchanged import numbers_exchanged
from brief.checking.checks.measures import measure_swapped
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.document import Span
from brief.wording.counted import may_count_the_same
from brief.wording.lexicons.english_contrast import PEOPLE
from brief.wording.lexicons.english_counted import OF_TIMES, THINGS
from brief.wording.lexicons.english_numbers import HALFWAY
from brief.wording.lists import list_lengths
from brief.wording.numbers import Quantity
from brief.wording.text import canonical, content_stems, stem, words

AGE_REACH = 40
"""Code points from an age to the name of the person."""

HALF = Decimal("0.5")

SENTENCES_ON = 3
"""Sentences after a person's name within which "the 44-year-old" means that person."""

SMALL_ORDINAL = 3
"""Up to here an ordinal also orders the telling ("a second letter"), and only a clash with the source's own counts."""

# "3 and 4 May": the number before belongs to the date.
_AND_A_DAY = re.compile(r"\s*(?:and|to|or|,|-|–)\s*")
_COMPOUND = ("-way", "-fold")
_DEFINITE = (" the", " these", " those", " both", " all", " its", " their", " his", " her")
_THINGS = frozenset(stem(noun) for noun in THINGS)
_PEOPLE = frozenset(stem for noun in PEOPLE for stem in content_stems(noun))


def number_unsupported(statement: Statement, grounds: Grounds) -> Objection | None:
    """A quantity of the statement that no cited sentence gives with that value, that unit and of that thing.

    >>> # evidence "Twelve people died", statement "Twelve died": none; "19 died" or "12 km": an objection
    """
    for quantity in statement.analysis.quantities:
        if not (_is_checked(quantity) or _is_odds(quantity, grounds)) or _is_referred_to(quantity, statement, grounds):
            continue
        giving = [passage for passage in grounds.cited if _supports(quantity, passage, statement)]
        if _is_known_age(quantity, statement, grounds):
            continue
        if not giving or is_borrowed(quantity, giving, statement, grounds):
            return Objection(with_qualifier(quantity, statement.text), _rival(quantity, statement, grounds.cited))
    if statement.language not in ("en", "und"):
        return None
    return (
        numbers_exchanged(statement, grounds)
        or amount_of_another(statement, grounds)
        or measure_swapped(statement, grounds)
    )


def _is_checked(quantity: Quantity) -> bool:
    return quantity.value is not None or canonical(quantity.text).split()[0] in (
        "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions",
    )  # fmt: skip


def _is_odds(quantity: Quantity, grounds: Grounds) -> bool:
    """ "5/1", where the cited sentences give odds too."""
    given = (q for p in grounds.cited for q in p.analysis.quantities)
    return "/" in quantity.text and any("/" in q.text and q.kind == quantity.kind for q in given)


def _is_referred_to(quantity: Quantity, statement: Statement, grounds: Grounds) -> bool:
    """Whether it counts things told of before ("the two countries"), or is the first day of "3 and 4 May"."""
    before, after = f" {statement.text[: quantity.start].rstrip().lower()}", statement.text[quantity.end :]
    gap = _AND_A_DAY.match(after)
    if gap and any(d.mention.start == quantity.end + gap.end() for d in statement.analysis.dates):
        return True
    if quantity.kind == "cardinal" and after.lower().startswith(_COMPOUND):
        return True
    if quantity.kind != "cardinal" or not before.endswith(_DEFINITE):
        return False
    cited = [q for p in grounds.cited for q in p.analysis.quantities if q.noun is not None and q.noun == quantity.noun]
    if any(q.kind == "cardinal" for q in cited) and not any(same_quantity(quantity, q) for q in cited):
        return False
    if quantity.value == 2:
        return True
    everywhere = (q for analysis in grounds.source.sentences.values() for q in analysis.quantities)
    return any(same_quantity(quantity, q) and q.noun == quantity.noun for q in everywhere)


def _is_known_age(quantity: Quantity, statement: Statement, grounds: Grounds) -> bool:
    """ "Linn, 44," where any sentence of the text gives Linn that age, or tells of "the 44-year-old" right after it
    names Linn."""
    name = statement.analysis.content_in(Span(0, quantity.start))[-1:]
    if quantity.kind != "age" or not name:
        return False
    named = [frozenset[str]()] * SENTENCES_ON
    for passage in grounds.source.sentences.values():
        same = [q for q in passage.quantities if q.kind == "age" and same_quantity(quantity, q)]
        for q in same:
            before = passage.text[max(0, q.start - AGE_REACH) : q.start]
            if name[0].stem in content_stems(before + passage.text[q.start : q.end + AGE_REACH]):
                return True
            if before.lower().endswith("the ") and name[0].stem in frozenset().union(*named):
                return True
        named = [*named[1:], passage.stems]
    return False


def _supports(quantity: Quantity, passage: Passage, statement: Statement) -> bool:
    analysis = passage.analysis
    same = [q for q in analysis.quantities if same_quantity(quantity, q)]
    if _only_orders(quantity) and not same:
        return not any(q.kind == quantity.kind and q.noun == quantity.noun for q in analysis.quantities)
    if any(_is_of_the_same(quantity, q, passage, statement) for q in same):
        return True
    if _is_told_in_other_words(quantity, passage):
        return True
    ends = any(_ends_at(quantity, q) for q in analysis.quantities)
    if quantity.high is not None and not is_score(quantity):
        given = {q.value for q in analysis.quantities if q.unit in (quantity.unit, None)}
        ends = ends or {quantity.value, quantity.high} <= given
    return ends or (not same and quantity.unit is None and _stands_literally(quantity, passage))


def _is_told_in_other_words(quantity: Quantity, passage: Passage) -> bool:
    """ "more than 100" of 116, "eight states" of eight that are listed, "half" of "midway"."""
    given = passage.analysis.quantities
    if any(is_rounding_of(quantity, q) and quantity.noun in (q.noun, None) for q in given):
        return True
    if quantity.value == HALF and quantity.unit == "part":
        return any(not HALFWAY.isdisjoint(w.norm.split("-")) for w in passage.analysis.words)
    if quantity.kind != "cardinal" or any(q.noun == quantity.noun for q in given):
        return False
    return quantity.value in list_lengths(passage.text)


def _is_of_the_same(a: Quantity, b: Quantity, passage: Passage, statement: Statement) -> bool:
    return _counts_the_same(a, b, passage, statement) and not (
        count_different_things(a, b, statement, passage) or differ_in_rate(a, b, statement, passage)
    )


def _ends_at(quantity: Quantity, source: Quantity) -> bool:
    """Whether a range of the source, not a score, ends at this number."""
    if source.high is None or (is_score(source) and source.noun != quantity.noun):
        return False
    return (source.high, source.unit) == (quantity.value, quantity.unit)


def _only_orders(quantity: Quantity) -> bool:
    """Whether it may belong to the telling: a small ordinal, or "one" of what the source tells of."""
    if quantity.value is None:
        return False
    return (
        quantity.value <= SMALL_ORDINAL if quantity.kind == "ordinal" else quantity.value == 1 and quantity.unit is None
    )


def _stands_literally(quantity: Quantity, passage: Passage) -> bool:
    """Whether its digits are a word of the sentence that the rules took for no quantity ("Flight 12", "in 2018")."""
    taken = [(q.start, q.end) for q in passage.analysis.quantities]
    wanted = {w.norm for w in words(quantity.text) if any(c.isdigit() for c in w.norm)}
    free = {w.norm for w in passage.analysis.words if not any(s <= w.start < e for s, e in taken)}
    return bool(wanted) and wanted <= free


def _counts_the_same(a: Quantity, b: Quantity, passage: Passage, statement: Statement) -> bool:
    """Whether nothing says that the two count different things.

    Nouns differ clearly where neither stands after the other's number, neither is a plain word for people, and the
    source has the statement's noun elsewhere in the sentence, or the statement has the source's.
    """
    if a.noun is None or b.noun is None or a.noun == b.noun or (a.high is not None and b.high is not None):
        return True
    if a.kind in ("money", "percent", "measure", "age"):
        return True
    if a.noun in _PEOPLE or b.noun in _PEOPLE:
        return _THINGS.isdisjoint((a.noun, b.noun))
    if (
        may_count_the_same(a.noun, b.noun)
        or stands_by(a.noun, b, passage.text)
        or stands_by(b.noun, a, statement.text)
        or b.noun in OF_TIMES
    ):
        return True
    return a.noun not in passage.analysis.stems and b.noun not in statement.analysis.stems


def with_qualifier(quantity: Quantity, text: str) -> str:
    """The number with its qualifier where that stands right before it."""
    qualifier = quantity.qualifier
    if qualifier and text[: quantity.start].rstrip().lower().endswith(qualifier.lower()):
        before = text[: quantity.start].rstrip()
        return text[len(before) - len(qualifier) : quantity.end]
    return quantity.text


def _rival(quantity: Quantity, statement: Statement, cited: Iterable[Passage]) -> str:
    """The source's number for the same noun, else one of the same unit, else the one with the same neighbours."""
    candidates = list(_ranked(quantity, statement, cited))
    return max(candidates, key=lambda c: c[0])[1] if candidates else ""


def _ranked(quantity: Quantity, statement: Statement, cited: Iterable[Passage]) -> Iterator[tuple[int, str]]:
    around = near(statement.text, quantity)
    for passage in cited:
        for q in passage.analysis.quantities:
            score = 4 * (q.noun is not None and q.noun == quantity.noun) + 2 * (q.unit == quantity.unit)
            yield score + len(around & near(passage.text, q)), with_qualifier(q, passage.text)
