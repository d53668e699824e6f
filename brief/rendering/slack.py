"""The brief as Slack mrkdwn: one message, cut at whole entries where it is too long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brief.briefing import Brief
from brief.rendering import accounts, entries
from brief.rendering.phrasing import citations, plural
from brief.rendering.slack_escape import SLACK

LONGEST_MESSAGE = 4000
"""Code points. Slack truncates a message's text above 40,000 and advises at most 4,000."""
LONGEST_HEADLINE = 300
LONGEST_NOTICE = 600
LONGEST_FOOT = 700
SHORTEST_SENTENCE = 40
"""Code points of a sentence of the bottom line below which it is left out rather than shortened."""


@dataclass(slots=True)
class _Section:
    """`lines` may be cut from the end, and `cut` counts them. `tally` is how the last line counts: one, several."""

    title: str
    tally: tuple[str, str]
    lines: list[str]
    cut: int = 0

    def text(self) -> str:
        return "\n".join([f"*{self.title}*", *self.lines])

    def pop(self) -> int:
        """Cuts the last entry; how many code points shorter the message gets by it."""
        last = self.lines.pop()
        self.cut += 1
        return len(last) + 1 if self.lines else len(last) + len(self.title) + 5

    def counted(self) -> str:
        one, several = self.tally
        return several.format(self.cut) if "{}" in several else plural(self.cut, one, several)


def render_slack(brief: Brief) -> str:
    """At most `LONGEST_MESSAGE` code points. Cut are the timeline, what is missing, actors, facts, open questions and
    disputes, in that order, whole entries from the end of each; if that is not enough, the bottom line is shortened.
    The last line counts what was cut.
    """
    facts, disputes, actors, timeline, questions, missing = sections = _sections(brief)
    head, foot = _head(brief), _foot(brief)
    length = len(_joined(head, sections, foot, ""))
    for section in (timeline, missing, actors, facts, questions, disputes):
        while section.lines and length + len(_tally(sections)) > LONGEST_MESSAGE:
            length -= section.pop()
    tally = _tally(sections)
    if length + len(tally) > LONGEST_MESSAGE:
        tally = _tally(sections, "bottom line shortened")
        head = _shortened_head(brief, LONGEST_MESSAGE - len(foot) - len(tally) - 2)
    return _joined(head, sections, foot, tally)


def _joined(head: str, sections: Sequence[_Section], foot: str, tally: str) -> str:
    return "\n\n".join([head, *(s.text() for s in sections if s.lines), foot]) + tally


def _tally(sections: Sequence[_Section], also: str = "") -> str:
    cut = [*(s.counted() for s in sections if s.cut), *([also] if also else [])]
    return f"\n_Cut for length: {', '.join(cut)}_" if cut else ""


def _sections(brief: Brief) -> tuple[_Section, ...]:
    """In the order in which they are shown."""
    facts = [f"• {entries.fact_entry(f, brief, SLACK)}" for f in brief.facts]
    disputes = [f"• {entries.dispute_entry(d, brief, SLACK)}" for d in brief.disputes]
    actors = [f"• {entries.actor_entry(a, brief, SLACK)}" for a in brief.actors]
    timeline = [f"• {entries.timeline_entry(e, brief, SLACK)}" for e in brief.timeline]
    questions = [f"{n}. {entries.question_entry(q, brief, SLACK)}" for n, q in enumerate(brief.open_questions, 1)]
    missing = [f"• {entries.missing_entry(m, SLACK)}" for m in brief.missing]
    return (
        _Section("Key facts", ("fact", "facts"), facts),
        _Section("Disputed", ("dispute", "disputes"), disputes),
        _Section("Actors", ("actor", "actors"), actors),
        _Section("Timeline", ("timeline (1)", "timeline ({})"), timeline),
        _Section("Open questions", ("open question", "open questions"), questions),
        _Section("Not in the text", ("not in the text (1)", "not in the text ({})"), missing),
    )


def _head(brief: Brief) -> str:
    said = [entries.claim_entry(c, brief, SLACK, item="bottom_line") for c in brief.bottom_line]
    bottom_line = [f"*Bottom line.* {' '.join(said)}"] if said else []
    return "\n".join([SLACK.bold(brief.headline.text), *_notices(brief), *bottom_line])


def _notices(brief: Brief) -> list[str]:
    notices = [("Incomplete.", accounts.incomplete(brief)), ("Not checked.", accounts.unchecked(brief))]
    return [f"*{label}* {SLACK.shortened(text, LONGEST_NOTICE)}" for label, text in notices if text]


def _foot(brief: Brief) -> str:
    said = (accounts.source_line, accounts.ledger, accounts.interventions, accounts.second_opinion)
    text = " ".join(sentence for account in said if (sentence := account(brief)))
    return f"_{SLACK.shortened(text, LONGEST_FOOT)}_"


def _shortened_head(brief: Brief, room: int) -> str:
    """Headline, notices, and as many words of the bottom line as `room` code points leave, citations kept whole."""
    lines = [f"*{SLACK.shortened(brief.headline.text, LONGEST_HEADLINE)}*", *_notices(brief)]
    room -= sum(len(line) + 1 for line in lines) + len("*Bottom line.*")
    said = []
    for claim in brief.bottom_line:
        cited = citations(claim.evidence, brief)
        left = room - len(cited) - 2
        if left < SHORTEST_SENTENCE:
            break
        sentence = f"{SLACK.shortened(claim.text, left)} {cited}".rstrip()
        said.append(sentence)
        room -= len(sentence) + 1
    return "\n".join([*lines, *([f"*Bottom line.* {' '.join(said)}"] if said else [])])
