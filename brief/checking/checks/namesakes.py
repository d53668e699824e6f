"""Another of the same name: a relative, or another edition of a product."""

from __future__ import annotations

from brief.checking.grounds import Grounds, Statement
from brief.wording.lexicons.english_roles import HONORIFICS
from brief.wording.name_aliases import edition_after
from brief.wording.names import NameMention, same_name
from brief.wording.text import words


def namesake(name: NameMention, grounds: Grounds) -> str:
    """One of the same family name with another given name, where the evidence has nobody of the statement's name."""
    own = norms_of(name.text)
    if len(own) != 2 or name.kind not in ("person", "unknown"):
        return ""
    others = [o for p in grounds.cited for o in p.analysis.names if len(o.text.split()) == 2]
    if any(same_name(name.text, o.text) for o in others) or _stands_in(own, grounds):
        return ""
    alone = (o for p in grounds.cited for o in p.analysis.names if norms_of(o.text) == own[-1:])
    if any(o.title is not None and o.title.lower().rstrip(".") in HONORIFICS for o in alone):
        return ""
    alike = (o for o in others if norms_of(o.text)[-1] == own[-1] and o.kind == "person")
    return next((o.text for o in alike), "")


def other_edition(name: NameMention, statement: Statement, grounds: Grounds) -> str:
    """ "Pixel 2" for "Pixel 3": the figure that the source has behind the same name, and never the statement's."""
    wanted = edition_after(statement.text, name.end)
    found = [
        (o, edition)
        for p in grounds.passages()
        for o in p.analysis.names
        if same_name(name.text, o.text) and (edition := edition_after(p.text, o.end))
    ]
    if not wanted or not found or any(edition == wanted for _, edition in found):
        return ""
    other, edition = found[0]
    return f"{other.text} {edition}"


def _stands_in(norms: list[str], grounds: Grounds) -> bool:
    """Whether the cited sentences have every one of the words: "Bruce and Irene Steinberg"."""
    at_hand = {bare_norm(w.norm) for p in grounds.cited for w in p.analysis.words}
    return set(norms) <= at_hand


def norms_of(text: str) -> list[str]:
    return [bare_norm(w.norm) for w in words(text)]


def bare_norm(norm: str) -> str:
    return norm.removesuffix("'s").removesuffix("'")
