"""The brief as Slack mrkdwn.

Slack's rules (docs.slack.dev, "Formatting message text"): "&", "<" and ">" are escaped as entities and nothing else
has an escape, so that a word joiner is put beside "*", "_", "~" and "`" of others, and they are printed but do not
format. Nothing of the article's reaches Slack as a mention, a link, an emoji or a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from brief.briefing import Actor, Brief, Claim, Evidence, Fact
from brief.rendering import phrasing

LONGEST_MESSAGE = 4000
"""Code points. Slack cuts a message's text at 40,000 and advises at most 4,000."""

_JOINER = "\u2060"
_FORMATTING = re.compile(r"[*_~`]")
_EMOJI = re.compile(r":(?=[\w+'-]+:)")
_MENTION = re.compile(r"@(?=\w)|#(?=\w)")
_LINK = re.compile(r"(?i)\b((?:https?|ftp|mailto|tel|slack):|www(?=\.))")
_DOMAIN = re.compile(r"(?<=[A-Za-z0-9])\.(?=[A-Za-z]{2,})")


@dataclass(slots=True)
class _Part:
    """A section whose items may be cut from the end. `name` is how the last line counts them."""

    name: str
    title: str
    items: list[str] = field(default_factory=list)
    cut: int = 0

    def text(self) -> str:
        return "\n".join([f"*{self.title}*", *self.items]) if self.items else ""


def render_slack(brief: Brief) -> str:
    """At most `LONGEST_MESSAGE` code points: timeline, missing, actors, then facts are cut, in that order, whole
    items from the end of each; then everything else. The last line counts what was cut.
    """
    head = f"*{escape(brief.headline.text)}*"
    if brief.bottom_line:
        head += "\n" + " ".join(f"{escape(c.text)} {_cite(c.evidence, brief)}{_note(c)}" for c in brief.bottom_line)
    facts = _Part("fact", "Key facts", [_fact(f, brief) for f in brief.facts])
    disputes = _Part("dispute", "Disputed", [_dispute(d.claim, d.denial, brief) for d in brief.disputes])
    actors = _Part("actor", "Actors", [_actor(a, brief) for a in brief.actors])
    timeline = _Part(
        "timeline entry",
        "Timeline",
        [f"• {phrasing.interval(e.when)}: {escape(e.text)} {_cite(e.evidence, brief)}" for e in brief.timeline],
    )
    questions = _Part(
        "open question",
        "Open questions",
        [f"{n}. {escape(q.question)} {_cite(q.evidence, brief)}" for n, q in enumerate(brief.open_questions, 1)],
    )
    missing = _Part(
        "missing entry", "Not in the text", [f"• {phrasing.SLOTS[m.slot]}: {escape(m.note)}" for m in brief.missing]
    )
    foot = f"_{escape(_foot(brief))}_"
    shown = [facts, disputes, actors, timeline, questions, missing]
    return _fit(head, shown, [timeline, missing, actors, facts, questions, disputes], foot)


def escape(text: str) -> str:
    """One line of somebody else's words, in which nothing is alive."""
    line = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = _EMOJI.sub(":" + _JOINER, line)
    line = _FORMATTING.sub(lambda m: _JOINER + m.group() + _JOINER, line)
    line = _MENTION.sub(lambda m: m.group() + _JOINER, line)
    line = _LINK.sub(
        lambda m: m.group()[:-1] + _JOINER + m.group()[-1] if m.group().endswith(":") else m.group() + _JOINER, line
    )
    line = _DOMAIN.sub("." + _JOINER, line)
    return _JOINER + line if line.startswith(("&gt;", "•")) else line


def _fit(head: str, shown: Sequence[_Part], cut_order: Sequence[_Part], foot: str) -> str:
    for part in cut_order:
        while part.items and len(_message(head, shown, foot)) > LONGEST_MESSAGE:
            part.items.pop()
            part.cut += 1
    message = _message(head, shown, foot)
    if len(message) <= LONGEST_MESSAGE:
        return message
    over = len(message) - LONGEST_MESSAGE
    shorter = head[: max(0, len(head) - over - 2)].rsplit(None, 1)[0]
    return _message(shorter.rstrip("*_ ") + "…", shown, foot)


def _message(head: str, shown: Sequence[_Part], foot: str) -> str:
    cut = [phrasing.plural(part.cut, part.name).replace("entrys", "entries") for part in shown if part.cut]
    last = [f"_Cut for length: {', '.join(cut)}._"] if cut else []
    return "\n\n".join([head, *(text for part in shown if (text := part.text())), foot, *last])


def _cite(evidence: Iterable[Evidence], brief: Brief) -> str:
    return phrasing.citations(evidence, brief)


def _note(claim: Claim) -> str:
    note = phrasing.SUPPORT_NOTES[claim.support]
    return f" _({note})_" if note else ""


def _fact(fact: Fact, brief: Brief) -> str:
    label = phrasing.STATUS_LABELS[fact.status]
    who = phrasing.speakers(fact.attribution, fact.statement)
    note = phrasing.SUPPORT_NOTES[fact.support]
    parts = [
        f"• *{label}* — {escape(fact.statement)}" if label else f"• {escape(fact.statement)}",
        f"({escape(who)})" if who else "",
        _cite(fact.evidence, brief),
        f"_({note})_" if note else "",
    ]
    return " ".join(part for part in parts if part)


def _dispute(claim: Claim, denial: Claim, brief: Brief) -> str:
    return (
        f"• {escape(claim.text)} {_cite(claim.evidence, brief)}{_note(claim)}\n"
        f"   Against it: {escape(denial.text)} {_cite(denial.evidence, brief)}{_note(denial)}"
    )


def _actor(actor: Actor, brief: Brief) -> str:
    about = [part for part in (actor.role,) if part] or [part for part in (actor.affiliation,) if part]
    if actor.kind == "unnamed":
        about.insert(0, "unnamed")
    shown = ", ".join(about)
    claims = [(kind, claim) for kind, claims in phrasing.deeds_of(actor) for claim in claims]
    if claims:
        kind, first = claims[0]
        deed = f": {escape(phrasing.deed(kind, first.text))} {_cite(first.evidence, brief)}"
    else:
        deed = f" {_cite(actor.evidence, brief)}"
    return f"• *{escape(actor.name)}*{f' ({escape(shown)})' if shown else ''}{deed}"


def _foot(brief: Brief) -> str:
    return " ".join([phrasing.source_line(brief), phrasing.ledger(brief), *phrasing.coverage(brief)[1:]])
