"""Words that make more than one of a source: "and other analysts", "analysts including Roe", "several users said"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from brief.wording.lexicons.english_speakers import PERSONS_PLURAL
from brief.wording.lexicons.english_speech import CUES
from brief.wording.text import REMEMBERED, fold


@dataclass(frozen=True, slots=True)
class Crowd:
    """`start` and `end` cover the phrase; `noun` is its plural, in lower case.

    `joined`: whether it stands beside somebody named; `counted`: whether a word like "several" or "other" leads it.
    `speaks`: whether a verb of saying or a colon follows.
    """

    start: int
    end: int
    noun: str
    joined: bool
    counted: bool
    speaks: bool


@dataclass(frozen=True, slots=True)
class JoinedSpeakers:
    """`text` is "Roe and the union", `other` the words for the second."""

    text: str
    other: str


_MORE = frozenset(
    """newspapers papers studies polls surveys outlets websites tabloids broadcasters agencies watchdogs unions
    charities     firms companies reviewers regulators ministers groups teams""".split()
)
_PLURALS = (PERSONS_PLURAL | _MORE) - {
    "some",
    "most",
    "many",
    "both",
    "them",
    "several",
    "people",
    "pair",
    "couple",
    "police",
    "locals",
}
_COUNT = r"several|many|some|numerous|various|multiple|other|others|a number of|a group of|dozens of|fellow|more"
_PHRASE = re.compile(r"\b(?P<noun>[A-Za-z][a-z-]+(?:s|men|women|people))\b(?P<after>,?\s[a-z]+|:)?")
_COUNTED = re.compile(rf"(?:^|\s)(?:{_COUNT})\s(?:[\w'’-]+\s){{0,3}}$", re.IGNORECASE)
_JOINT = re.compile(
    r"^.*(?P<name>[A-Z][\w.’'-]*|\w*[A-Z]\w*)(?:,[^,]{2,60},)?\s"
    r"(?:and|with|alongside|along with|together with|as well as)\s"
    r"(?P<mid>(?:[\w'’-]+\s){0,5})$"
)
_OTHERS = frozenset({"other", "fellow", "several", "many"})
_NO_PART = frozenset(
    "that the their his her its when was were is are said says has had to of in on for who which a an".split()
)
_SPEECH_AFTER = frozenset(CUES) | frozenset(
    "say says said claim claims report reports believe think fear hope expect note notes call calls urge urges want "
    "wants demand demands found finds show shows showed suggest suggests reveal reveals both".split()
)
_SAY = (
    r"(?:both |also |have |had |all )?(?:said|say|told|tell|wrote|write|warned|warn|argued|argue|claimed|claim|"
    r"reported|believed|believe|confirmed|announced|insisted|insist|estimated|estimate|agreed|agree|predicted|alleged|"
    r"accused|added|noted|suggested|suggest|complained|urged|urge|demanded|criticised|criticized|thought|think|testified)\b"
)
_JOINED_SPEAKERS = re.compile(
    rf"(?P<text>[\w.’'-]+ (?:and|as well as|along with) (?P<other>(?:[\w’'-]+ ){{1,5}}?)){_SAY}"
)
_INCLUDING = re.compile(r"^,? (?:including|such as|among them|led by|like) [A-Z]")


@lru_cache(maxsize=REMEMBERED)
def find_crowds(text: str) -> tuple[Crowd, ...]:
    """In order.

    >>> [(c.noun, c.joined, c.counted) for c in find_crowds("Roe and other analysts put it lower.")]
    [('analysts', True, True)]
    """
    return tuple(_found(fold(text)))


@lru_cache(maxsize=REMEMBERED)
def find_joined_speakers(text: str) -> tuple[JoinedSpeakers, ...]:
    """Two joined by "and" before a verb of saying, the second of five words at most.

    >>> [j.other for j in find_joined_speakers("Roe and the union said it fell.")]
    ['the union']
    """
    found = _JOINED_SPEAKERS.finditer(text)
    return tuple(JoinedSpeakers(m["text"].strip(), m["other"].strip()) for m in found)


def _found(text: str) -> Iterator[Crowd]:
    for match in _PHRASE.finditer(text):
        noun = match["noun"].lower()
        start, end = match.start("noun"), match.end("noun")
        before = text[max(0, start - 80) : start]
        joint = _JOINT.match(before)
        of_kind = noun in _PLURALS or noun.endswith("ists")
        if not of_kind and (joint is None or not _OTHERS & set(joint["mid"].lower().split())):
            continue
        joined = joint is not None and not _NO_PART & set(joint["mid"].lower().split())
        joined = joined or _INCLUDING.match(text[end : end + 20]) is not None
        counted = _COUNTED.search(before) is not None
        after = (match["after"] or "").strip(" ,")
        speaks = after == ":" or after in _SPEECH_AFTER
        yield Crowd(start, end, noun, joined, counted or after == ":", speaks)
