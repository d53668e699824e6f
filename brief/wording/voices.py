"""Stretches of a sentence that are somebody's word, view or finding and not the article's own.

Wider and coarser than `brief.wording.attribution`, which finds who says what: a voice is also a quotation without a
speaker, the first person, "the claim that ...", "as stated in the letter, ...", "the study found ...".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from brief.wording.lexicons import english_voices as english
from brief.wording.text import REMEMBERED, fold


@dataclass(frozen=True, slots=True)
class Voice:
    """`start` and `end` cover what is told; `mark` are the words by which the sentence tells it as somebody's.

    `holder` is the noun of a finding's subject ("study"), empty elsewhere.
    """

    start: int
    end: int
    mark: str
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Sourcing:
    """Words of a text that name a source. `weak` ones cover only what their own subject holds."""

    start: int
    end: int
    weak: bool


LONGEST = 600
"""Code points of what one voice tells."""

_WORDS = r"(?:[\w'’.-]+ ){0,6}?"
_VIEW = "|".join(english.VIEWS)
_THAT = "|".join(english.REPORTING_THAT)
_OPENING = re.compile(
    rf"\b(?P<noun>(?:{_VIEW})(?: (?:among|of|from|by|at|in) {_WORDS}[\w'’.-]+,?)?(?: of course,?)?"
    rf"(?: (?:is|was|are|were|has been|,))? that)\b"
    rf"|\b(?P<that>(?<!little )(?<!no )(?:{_THAT}) (?:that|to have|to be))\b"
    rf"|\b(?P<own>(?<!little )(?<!no )(?:{_THAT})(?= (?:he|she|they|it|there)(?:'(?:s|d|ve|re|ll)| (?:(?:also|"
    rf"never|once|still|now) )?(?:is|are|"
    rf"was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do|\w+ed|\w+s)\b)))"
    rf"|\b(?P<plain>(?:said|says)(?= (?:the|an?|his|her|its|their|no|all|some|most|many|both|more|there|this|these)\b))"
    rf"|\b(?P<mine>(?:I|[Ww]e)(?:'(?:m|re|d))? (?:(?:really|do|also|just|still|personally|honestly) )?(?:think|"
    rf"believe|feel|hope|guess|suspect|"
    rf"fear|expect|reckon|suppose|imagine|doubt|find|know|knew|thought|felt|believed|hoped)(?: that)?)\b"
    rf"|\b(?P<identified>identif(?:y|ies|ied) (?:him|her|them|it) as)\b"
    rf"|\b(?P<found>(?P<holder>{'|'.join(english.FINDERS)}) (?:{'|'.join(english.FOUND)})(?: that)?)\b"
    rf"|\b(?P<as>[Aa]s (?:stated|noted|reported|described|mentioned|argued|claimed|explained|written|put|told|outlined|"
    rf"detailed) (?:in|by) [^,;]{{2,60}},)"
    rf"|\b(?P<held>(?:[Ii]n|[Tt]o|[Ff]rom|[Ff]or) {_WORDS}(?:view|views|opinion|words|estimation|mind|account|"
    rf"telling|perspective|"
    rf"eyes),)",
)
_STRONG = re.compile(english.SPOKEN + "|" + english.HELD, re.IGNORECASE)
_WEAK = re.compile(english.MENTAL + "|" + english.FEELING, re.IGNORECASE)
_SUFFERED = re.compile(r"\b(?:been|be|being|get|got|getting) $")
"""Before a participle whose subject is told, and does not tell: "it had been reported to managers"."""
_CONFINED = re.compile(english.CONFINED, re.IGNORECASE)
_LABEL = re.compile(r"^[\"“'‘]?[A-Z][^:;.!?\"“]{1,50}: (?=\S)")
_ASIDE = re.compile(r"\s-{1,2}\s[^;]{3,300}?\s-{1,2}\s")
_END = re.compile(r";|[,.?!]['\"]|\"| (?:how|why) ")
_OF_SPEAKER = re.compile(r"(?:on )?(?:[A-Z]\w+ )?(?:[Tt]hat )?(?:[Ii]t|[Tt]hey|[Hh]e|[Ss]he|[Ii]ts|[Tt]heir)\b")
_OPENS = re.compile(r"^\s*[\"“'‘](?=\w)")
_CLOSES = re.compile(r"[\"”'’]\s*$")


@lru_cache(maxsize=REMEMBERED)
def find_voices(sentence: str, language: str = "en") -> tuple[Voice, ...]:
    """In order. What is told runs to the end of the sentence, to its next semicolon, or to a "how" or "why": that they
    did it is taken for granted in "they know how she did it"."""
    return tuple(_voices(sentence)) if language == "en" else ()


def _voices(sentence: str) -> Iterator[Voice]:
    folded = fold(sentence)
    for match in _OPENING.finditer(folded):
        mark = sentence[match.start() : match.end()]
        stop = _END.search(folded, match.end(), match.end() + LONGEST)
        end = stop.start() if stop else min(len(sentence), match.end() + LONGEST)
        if match["that"] and folded.endswith(", ", 0, match.start()) and match["that"].endswith((" be", " have")):
            end = min([end, *(i for i in [folded.find(",", match.end())] if i > 0)])
        aside = _ASIDE.search(folded, match.end(), end)
        holder = match["holder"] or ""
        if aside is None:
            yield Voice(match.end(), end, mark, holder)
        else:
            yield Voice(match.end(), aside.start(), mark, holder)
            yield Voice(aside.end(), end, mark, holder)


def announces_own(verb: str, told: str) -> bool:
    """Whether somebody announces a deed of their own, which a text may tell of them without their word.

    >>> announces_own("announced", "it has shut the plant"), announces_own("said", "it has shut the plant")
    (True, False)
    """
    return verb.lower().startswith("announc") and _OF_SPEAKER.match(told) is not None


def opens_quoted(sentence: str) -> bool:
    """Whether a sentence begins with a mark of quotation that it does not close.

    >>> opens_quoted("'They went home."), opens_quoted("'They went home.'")
    (True, False)
    """
    return _OPENS.match(sentence) is not None and _CLOSES.search(sentence) is None and not _closes_within(sentence)


def closes_quoted(sentence: str) -> bool:
    """Whether a sentence ends with the closing mark of a quotation that another opens.

    >>> closes_quoted("They went home.'"), closes_quoted("'They went home.'")
    (True, False)
    """
    return re.search(r"[.!?,][\"”'’]\s*$", sentence) is not None and not re.search(r"(?<!\w)[\"“'‘](?=\w)", sentence)


def _closes_within(sentence: str) -> bool:
    return re.search(r"[,.!?][\"”'’](?=\s)", sentence) is not None


def _is_suffered(text: str, start: int) -> bool:
    return _SUFFERED.search(text, max(0, start - 8), start) is not None and not text.startswith(
        ("alleg", "accus", "blam"), start
    )


@lru_cache(maxsize=REMEMBERED)
def find_sourcing(text: str, language: str = "en") -> tuple[Sourcing, ...]:
    """Every word of a text that gives what stands beside it as somebody's, in order.

    "In what he called a joke" gives only the name as his, and is none; nor is "was found" of a thing.

    >>> [("Linn fears a flood"[s.start : s.end], s.weak) for s in find_sourcing("Linn fears a flood")]
    [('fears', True)]
    """
    if language != "en":
        return ()
    confined = [m.span() for m in _CONFINED.finditer(text)]
    found = [Sourcing(m.start(), m.end(), False) for m in _STRONG.finditer(text) if not _is_suffered(text, m.start())]
    found += [Sourcing(m.start(), m.end(), True) for m in _WEAK.finditer(text)]
    found += [Sourcing(v.start - len(v.mark), v.start, False) for v in find_voices(text)]
    if label := _LABEL.match(text):
        found.append(Sourcing(label.start(), label.end(), False))
    return tuple(
        sorted((s for s in found if not any(a <= s.start < b for a, b in confined)), key=lambda s: (s.start, s.weak))
    )
