"""SOURCE_INFLATED beyond acts of saying: one of a kind in the source that a statement makes several of."""

from __future__ import annotations

import re

from brief.checking.alignment import best_passage
from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.crowds import Crowd, find_crowds, find_joined_speakers
from brief.wording.speakers import is_plural_source
from brief.wording.text import content_stems, stem

_JOINED = re.compile(r"\s(?:and|as well as|along with)\s")
_ONE_OF = re.compile(r"\bone of the (?:two|three|four|pair|[a-z]+s)\b", re.IGNORECASE)
_GENERIC = frozenset({"no", "any", "every", "each"})
"""Words before a noun in the singular that speaks of all of them."""
_ALL_OF = re.compile(r"^(?:both|all|the two|the three)\b", re.IGNORECASE)


def made_several(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "Officials" where the sentences at hand have one official, and "X and others" where they have X alone."""
    for crowd in find_crowds(statement.text):
        found = _single_in_source(crowd, grounds)
        if found is not None:
            return Objection(statement.text[crowd.start : crowd.end], found)
    return (
        _joined_speaker(statement, grounds) or _joined_stranger(statement, grounds) or _all_for_one(statement, grounds)
    )


def _single_in_source(crowd: Crowd, grounds: Grounds) -> str | None:
    """The word for the one that the source has; empty where it has no word for them; None where it has several."""
    stemmed = stem(crowd.noun)
    singles: list[str] = []
    for passage in grounds.passages():
        for position, word in enumerate(passage.analysis.words):
            if stem(word.norm) != stemmed or word.norm.endswith("'s"):
                continue
            generic = position and passage.analysis.words[position - 1].norm in _GENERIC
            if generic or word.norm == crowd.noun:
                return None
            singles.append(word.text)
    if crowd.joined:
        return singles[0] if singles else ""
    if len(singles) == 1 and crowd.speaks:
        return singles[0]
    if singles or not crowd.speaks:
        return None
    if not crowd.counted:
        return _only_speaker(grounds)
    several = any(is_plural_source(s.mention.speaker) for p in grounds.cited for s in p.sayings)
    return None if several else ""


def _only_speaker(grounds: Grounds) -> str | None:
    """The one speaker of the cited sentences, where each act of saying there is one person's."""
    speakers = [s.mention for p in grounds.cited for s in p.sayings]
    if any(
        m.kind not in ("named", "anonymous", "pronoun")
        or m.speaker.lower() in ("they", "we")
        or is_plural_source(m.speaker)
        or _JOINED.search(m.speaker)
        for m in speakers
    ):
        return None
    return speakers[0].speaker if speakers else None


def _joined_stranger(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "Roe and the union said", where the cited sentences have one who speaks and nobody of the other's kind."""
    speakers = [s.mention.speaker for p in grounds.cited for s in p.sayings]
    if not speakers or any(is_plural_source(s) or _JOINED.search(s) for s in speakers):
        return None
    for said in find_joined_speakers(statement.text):
        heads = content_stems(said.other)[-1:]
        if heads and heads[0] not in grounds.stems:
            return Objection(said.text, speakers[0])
    return None


def _joined_speaker(statement: Statement, grounds: Grounds) -> Objection | None:
    """Two who are said to say what the source has one of them say."""
    for said in statement.sayings:
        parts = [frozenset(content_stems(part)) for part in _JOINED.split(said.mention.speaker)]
        if len(parts) != 2 or not all(parts):
            continue
        speakers = [frozenset(content_stems(s.mention.speaker)) for p in grounds.passages() for s in p.sayings]
        for one, other in (parts, parts[::-1]):
            has_one = any(one & s for s in speakers)
            has_other = any(other & s for s in speakers) or any(
                other & frozenset(content_stems(f)) for f in grounds.framing
            )
            if (
                has_one
                and not has_other
                and not any(s.mention.kind == "pronoun" for p in grounds.cited for s in p.sayings)
            ):
                source = next(
                    s for p in grounds.passages() for s in p.sayings if one & set(content_stems(s.mention.speaker))
                )
                return Objection(said.mention.speaker, source.mention.speaker)
    return None


def _all_for_one(statement: Statement, grounds: Grounds) -> Objection | None:
    """ "Both said" where the source has "one of the two"."""
    match = _ALL_OF.match(statement.text)
    if match is None or not statement.sayings or _ONE_OF.search(statement.text):
        return None
    found = _ONE_OF.search(best_passage(statement.analysis, grounds).text)
    return Objection(match.group(), found.group()) if found else None
