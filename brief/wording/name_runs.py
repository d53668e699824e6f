"""Runs of capitalised words that may be one name, with the title that stands before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from brief.wording.lexicons import english_names as english
from brief.wording.lexicons.english_ordinary import is_ordinary
from brief.wording.lexicons.english_words import STOP_WORDS
from brief.wording.lexicons.places import NATIONALITIES, PEOPLES, PLACES, STATES
from brief.wording.name_tokens import Token

KNOWN = frozenset(STATES) | frozenset(NATIONALITIES) | PEOPLES | PLACES
KNOWN |= english.ORGANISATION_NAMES | english.MEDIA_NAMES | english.GROUP_NAMES
LONGEST_KNOWN = 5
"""Words in the longest name that is looked up as a whole."""

LONGEST_RUN = 16
"""Words after which a run is cut, so that a text of capitals takes no longer than any other."""

_HEADS = english.ORGANISATION_HEADS | english.PLACE_HEADS | english.EVENT_HEADS | english.MEDIA_HEADS
_BEFORE_NICKNAME = frozenset({' "', " '", " “", " ‘", " ("})
_AFTER_NICKNAME = frozenset({'" ', "' ", "” ", "’ ", ") "})
_ARTICLES = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True)
class Run:
    """`tokens` of the name alone; `title` are the tokens of the title right before it; `before` is the last token in
    front of both."""

    tokens: tuple[Token, ...]
    title: tuple[Token, ...] = ()
    before: Token | None = None

    @property
    def form(self) -> str:
        """As it would be looked up: single spaces, folded apostrophes."""
        return form_of(self.tokens)


def form_of(tokens: Sequence[Token]) -> str:
    """The words with single spaces, or as they stand where a possessive or an ampersand is between them."""
    pieces = [tokens[0].text]
    for previous, token in pairwise(tokens):
        pieces.append("'s " if previous.possessive else " & " if "&" in token.gap else " ")
        pieces.append(token.text)
    return "".join(pieces).replace("’", "'")


def runs_of(tokens: Sequence[Token]) -> Iterator[Run]:
    """In order. Titles alone, weekdays and the ordinary words that open a sentence are in none."""
    named = _capital_inside(tokens)
    i = 0
    while i < len(tokens):
        if not _may_begin(tokens[i]):
            i += 1
            continue
        end = _end_of_run(tokens, i)
        before = tokens[i - 1] if i and not tokens[i].opens else None
        for piece in _pieces(tokens[i:end]):
            yield from _refined(piece, before if piece[0] is tokens[i] else None, named)
        i = end


def _capital_inside(tokens: Sequence[Token]) -> frozenset[str]:
    """Words that the text writes with a capital where none is due, and never without."""
    capital = {t.norm for t in tokens if t.capital and not t.opens and not t.headline}
    return frozenset(capital - {t.norm for t in tokens if not t.capital})


def _may_begin(token: Token) -> bool:
    return token.capital and token.norm not in english.NOT_NAMES and token.norm not in english.COMMON_ACRONYMS


def _end_of_run(tokens: Sequence[Token], start: int) -> int:
    """Index after the last token that belongs to the run that begins at `start`."""
    i = start + 1
    while i < len(tokens) and i - start < LONGEST_RUN:
        step = 1 if _joins(tokens[i - 1], tokens[i]) else _bridge(tokens, start, i) or _nickname(tokens, i)
        if step == 0:
            break
        i += step
    return i


def _joins(previous: Token, token: Token) -> bool:
    if token.opens or not token.capital:
        return False
    if token.gap == ", ":
        return token.norm in english.COMPANY_SUFFIXES or token.norm in ("jr", "sr")
    if token.gap not in (" ", "\n", "\u00a0", " & "):
        return token.gap == "" and previous.text.endswith(".") and len(token.norm) > 1
    if token.norm in english.NOT_NAMES:
        return previous.norm in english.FIRST_NAMES and len(token.norm) > 2
    if previous.possessive:
        return token.norm in english.ORGANISATION_HEADS | english.PLACE_HEADS | {"republic", "day"}
    return True


def _bridge(tokens: Sequence[Token], start: int, i: int) -> int:
    """How many tokens from `i` on join the run by a small word between capitals: "of", "for", "and", "van der"."""
    last, token = tokens[i - 1], tokens[i]
    if token.capital or token.gap not in (" ", "\n", "\u00a0") or last.possessive:
        return 0
    follow = 1
    if token.norm in ("of", "for"):
        heads = english.HEADS_BEFORE_OF if token.norm == "of" else english.HEADS_BEFORE_FOR
        portfolio = token.norm == "of" and last.norm in english.TAKES_PORTFOLIO
        if last.norm not in heads and not portfolio:
            return 0
        if i + 1 < len(tokens) and tokens[i + 1].norm == "the":
            follow = 2
        return follow + 1 if _continues(tokens, i + follow, portfolio=portfolio) else 0
    if token.norm == "and":
        inside = any(t.norm in ("of", "for") for t in tokens[start:i])
        return 2 if inside and _continues(tokens, i + 1) and is_ordinary(tokens[i + 1].norm) else 0
    if token.norm in english.PARTICLES and (not is_ordinary(last.norm) or last.norm in english.FIRST_NAMES):
        while i + follow < len(tokens) and tokens[i + follow].norm in english.PARTICLES and follow < 3:
            if tokens[i + follow].capital:
                break
            follow += 1
        return follow + 1 if _continues(tokens, i + follow) else 0
    return 0


def _nickname(tokens: Sequence[Token], i: int) -> int:
    """2 where a nickname in marks and the family name follow: 'Maureen "Mo" Tranter'; else 0."""
    if i + 1 >= len(tokens) or tokens[i].gap not in _BEFORE_NICKNAME or tokens[i + 1].gap not in _AFTER_NICKNAME:
        return 0
    inside = tokens[i - 1].capital and not is_ordinary(tokens[i - 1].norm)
    return 2 if inside and tokens[i].capital and tokens[i + 1].capital else 0


def _continues(tokens: Sequence[Token], i: int, *, portfolio: bool = False) -> bool:
    if i >= len(tokens) or not tokens[i].capital or tokens[i].opens or tokens[i].gap not in (" ", "\n", "\u00a0"):
        return False
    if tokens[i].norm in english.NOT_NAMES:
        return False
    return not portfolio or tokens[i].norm in english.PORTFOLIOS


def _pieces(run: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """A run of prose as it is; a run of a headline cut at its ordinary words, known names kept whole."""
    if not run[0].headline:
        yield run
        return
    piece: list[Token] = []
    i = 0
    while i < len(run):
        known = _known_length(run, i)
        if known or is_ordinary(run[i].norm) or not run[i].capital:
            if piece:
                yield piece
            piece = []
            if known:
                yield run[i : i + known]
            i += max(known, 1)
            continue
        piece.append(run[i])
        i += 1
    if piece:
        yield piece


def _known_length(run: Sequence[Token], i: int) -> int:
    """How many tokens from `i` on are a known name, the most that are; 0 where none is."""
    for length in range(min(LONGEST_KNOWN, len(run) - i), 0, -1):
        if is_known(form_of(run[i : i + length])):
            return length
    return 0


def is_known(form: str) -> bool:
    return form in KNOWN or (form.isupper() and len(form) > 3 and form.title() in KNOWN)


def _refined(run: Sequence[Token], before: Token | None, named: frozenset[str]) -> Iterator[Run]:
    whole, run = run, _without_opening(run, named)
    if len(run) < len(whole) and before is None and whole[-len(run) - 1].norm not in _ARTICLES:
        before = whole[-len(run) - 1]
    if not run or (len(run) == 1 and run[0].norm in STOP_WORDS and not run[0].text.isupper()):
        return
    if len(run) == 1 and run[0].text.isupper() and any(map(is_ordinary, run[0].norm.split("-")[:-1])):
        return  # "GREAT-GRANDMOTHER": a word in capitals
    split = _split_before_title(run)
    if split is None:
        if not _is_title_only(run):
            yield Run(tuple(run), (), before)
        return
    start, end = split
    front = start
    while front and not run[front - 1].capital:
        front -= 1  # "the Civic Movement of Prime Minister Ada Holt": its "of" is no part of the movement's name
    if front:
        yield from _refined(run[:front], before, named)
    name = run[end:]
    if name:
        yield Run(tuple(name), tuple(run[start:end]), run[start - 1] if start else before)


def _without_opening(run: Sequence[Token], named: frozenset[str]) -> Sequence[Token]:
    """Without the article, and without the ordinary words at the start of a sentence that belong to no name."""
    while run:
        first = run[0]
        if first.norm in _ARTICLES:
            run = run[1:]
            continue
        known = _known_length(run, 0)
        if not first.opens or known > 1 or (known and first.text.isupper()) or not _is_weak(run, named):
            break
        run = run[1:]
        # What follows a dropped word had its capital inside the sentence.
        if run and not run[0].capital:
            run = run[1:]
        break
    return run


def _is_weak(run: Sequence[Token], named: frozenset[str]) -> bool:
    """Whether the word that opens the sentence is there only as an ordinary word."""
    norm = run[0].norm
    if norm in english.FAMILY_FIRST and len(run) > 1 and "-" in run[1].text:
        return False
    if run[0].text.isupper() and len(norm) > 1 and not is_ordinary(norm):
        return False
    if norm in STOP_WORDS or (norm.endswith(("ingly", "ously")) or norm in english.SENTENCE_OPENERS):
        return True
    if not is_ordinary(norm) or norm in named or (len(run) == 1 and norm in english.FIRST_NAMES):
        return False
    if len(run) == 1:
        return True
    if norm in english.TITLE_WORDS:
        return False
    if norm in english.FIRST_NAMES:
        return is_ordinary(run[1].norm)
    if norm.endswith(("ing", "ed", "ly")) and len(norm) > 5:
        return True
    return run[-1].norm not in _HEADS


def _split_before_title(run: Sequence[Token]) -> tuple[int, int] | None:
    """Where the first title in the run begins and ends; None where it has none, or where no name follows."""
    if len(run) > 1 and run[0].norm in english.FIRST_NAMES and run[0].norm not in english.TITLE_HEADS:
        return None
    for start in range(len(run)):
        end = _title_end(run, start)
        if end > start:
            if end == len(run):
                left = run[start - 1].norm if start else ""
                is_left_whole = start > 0 and (is_known(form_of(run[:start])) or left in _HEADS)
                return (start, end) if is_left_whole else None
            return (start, end) if _may_be_person(run[end:]) else None
    length = _prefix_length(run)
    if length and run[length].norm in english.FIRST_NAMES and len(run) - length > 1:
        return length, length
    return _party_member(run)


def _party_member(run: Sequence[Token]) -> tuple[int, int] | None:
    """Where a party's word stands before a person's name: "Republican Ada Holt", "California Democrat Ada Holt"."""
    for i in range(len(run) - 2):
        if run[i].norm in english.PARTY_MEMBERS and run[i + 1].norm in english.FIRST_NAMES:
            return i, i + 1
    return None


def _prefix_length(run: Sequence[Token]) -> int:
    """Tokens of a nationality that opens the run, with more behind it."""
    for length in range(min(2, len(run) - 1), 0, -1):
        form = form_of(run[:length])
        if form in NATIONALITIES or form in PEOPLES:
            return length
    return 0


def _title_end(run: Sequence[Token], start: int) -> int:
    i = start
    head = False
    while i < len(run):
        norm = run[i].norm
        if norm in english.TITLE_WORDS or norm in english.TITLE_HEADS:
            head = head or norm in english.TITLE_HEADS
        elif not (head and (norm in ("of", "the", "and", "for") or norm in english.PORTFOLIOS)):
            break
        i += 1
    return i if head else start


def _may_be_person(name: Sequence[Token]) -> bool:
    first, last = name[0].norm, name[-1].norm
    if last in english.SUFFIXES and len(name) == 1:
        return False
    if last in _HEADS and last not in english.FIRST_NAMES and first not in english.FIRST_NAMES:
        return False
    return first in english.FIRST_NAMES or first in english.FAMILY_FIRST or not is_ordinary(first) or len(name) > 1


def _is_title_only(run: Sequence[Token]) -> bool:
    return _title_end(run, 0) == len(run)
