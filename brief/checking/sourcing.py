"""Who says it: the speakers that a draft declares, held against the text, and those that the text itself gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.briefing import Attribution, DraftAttribution, Finding, SourceKind
from brief.checking.analysis import Saying
from brief.checking.checks.speakers import may_be_one, names_somebody
from brief.checking.findings import Item, removed
from brief.checking.grounds import Grounds, Passage, Statement
from brief.wording.attribution import is_anonymous, resolve_speaker
from brief.wording.names import find_names, same_name
from brief.wording.speakers import is_known_before
from brief.wording.text import canonical, content_stems, share, words

REPEATED = 0.5
"""Share of the statement's words from a sentence that must stand in what is said there for the speaker to count."""

TELLING = frozenset({"said", "denied", "rejected", "accused"})
"""Acts by which somebody tells a thing; an agreement, a wish or a silence is the article's own news of him."""
RETOLD = 0.8
"""Share of what was said that a statement must have to be an account of it."""

REASON_WORDS = 0.7


def borne_out(
    declared: Sequence[DraftAttribution], statement: Statement, grounds: Grounds
) -> tuple[list[Attribution], list[Finding]]:
    """The declared speakers that the text at hand has, and does not set against another speaker of the same words."""
    kept: list[Attribution] = []
    findings: list[Finding] = []
    for one in declared:
        if not _stands(one.who, grounds):
            findings.append(_dropped("NAME_UNSUPPORTED", statement, one.who, ""))
        elif (rival := _other_speaker(one.who, statement, grounds)) is not None:
            findings.append(_dropped("QUOTE_SPEAKER", statement, one.who, rival))
        else:
            kind: SourceKind = "anonymous" if is_anonymous(one.who) else one.kind
            reason = one.reason if one.reason and _reason_stands(one.reason, grounds) else None
            kept.append(Attribution(who=one.who, kind=kind, reason=reason))
    return kept, findings


def given_by_text(statement: Statement, grounds: Grounds) -> list[Attribution]:
    """The speakers whose words, in the cited sentences, the statement repeats."""
    found: dict[str, Attribution] = {}
    for passage in grounds.cited:
        for saying in passage.sayings:
            if saying.mention.cue not in TELLING or not (
                _tells(saying, statement, passage) or _is_retold(saying, statement)
            ):
                continue
            who = _who(saying, grounds)
            if who is not None and not any(may_be_one(who, other, grounds) for other in found):
                found[who] = Attribution(who=who, kind=_kind(saying, who), reason=saying.mention.reason)
    return list(found.values())


def _is_retold(saying: Saying, statement: Statement) -> bool:
    """Whether the statement has nearly all of what was said and the act of saying, whatever else it has."""
    whole = len(saying.stems) >= 2 and share(saying.stems, statement.analysis.stems) >= RETOLD
    return whole and canonical(saying.mention.speaker) in canonical(statement.text)


def tellers(statement: Statement, passage: Passage) -> list[Saying]:
    """The acts of saying in a sentence that cover most of what the statement takes from it."""
    return [s for s in passage.sayings if _tells(s, statement, passage)]


def _tells(saying: Saying, statement: Statement, passage: Passage) -> bool:
    taken = statement.analysis.stems & passage.analysis.stems
    return len(taken & frozenset(saying.stems)) >= 2 and share(taken, saying.stems) >= REPEATED


def has_cue(cues: Iterable[str], statement: Statement, grounds: Grounds) -> bool:
    """Whether a cited sentence has such an act of saying about what the statement says."""
    wanted = set(cues)
    return any(
        s.mention.cue in wanted
        for p in grounds.cited
        for s in p.sayings
        if s.stems & statement.analysis.stems or not s.stems
    )


def _stands(who: str, grounds: Grounds) -> bool:
    """Whether the sentences at hand name the speaker, or have every content word of an unnamed one."""
    names = find_names(who)
    for name in names:
        at_hand = (n.text for p in grounds.passages() for n in p.analysis.names)
        framing = (n.text for text in grounds.framing for n in find_names(text))
        if any(same_name(name.text, other) for other in (*at_hand, *framing)):
            return True
    if set(content_stems(who)) <= grounds.all_stems:
        return True
    known = all(w.norm in grounds.source.vocabulary for w in words(who))
    return known and any(may_be_one(who, s.mention.speaker, grounds) for p in grounds.cited for s in p.sayings)


def _other_speaker(who: str, statement: Statement, grounds: Grounds) -> str | None:
    """The named speaker of what the statement repeats, where every such speaker is somebody else."""
    if not names_somebody(who):
        return None
    speakers = [s.mention.speaker for p in grounds.cited for s in tellers(statement, p)]
    if not speakers or not all(names_somebody(s) for s in speakers):
        return None
    return None if any(may_be_one(who, s, grounds) for s in speakers) else speakers[0]


def _reason_stands(reason: str, grounds: Grounds) -> bool:
    stems = frozenset(content_stems(reason))
    nearby = grounds.all_stems
    for passage in grounds.cited[-1:]:
        after = grounds.source.sentences.get(passage.sentence.number + 1)
        nearby |= after.stems if after is not None else frozenset()
    return share(stems, nearby) >= REASON_WORDS


def _who(saying: Saying, grounds: Grounds) -> str | None:
    if saying.mention.kind != "pronoun":
        return saying.mention.speaker
    return resolve_speaker(grounds.source.document.text, saying.mention)


def _kind(saying: Saying, who: str) -> SourceKind:
    kind = saying.mention.kind
    if kind == "pronoun":
        return "anonymous" if is_anonymous(who) else "named"
    return "named" if kind == "anonymous" and is_known_before(who) else kind


def _dropped(code: str, statement: Statement, said: str, found: str) -> Finding:
    item: Item = "fact"
    return removed(code, item, statement.text, said, found)
