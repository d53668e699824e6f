"""What every format says in the same words: labels, dates, citations, the ledger."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from brief.briefing import Actor, Attribution, Brief, Claim, Deed, Evidence, Fact, Status, Support, When, WhyOpen

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

STATUS_LABELS: dict[Status, str | None] = {
    "disputed": "Disputed",
    "denied": "Denied",
    "hedged": "Hedged",
    "planned": "Planned",
    "opinion": "Opinion",
    "agreed": "Agreed",
    "attributed": "Attributed",
    "reported": None,
}
"""None where the article says it in its own voice: a label on every line is one that readers learn to skip."""

SUPPORT_NOTES: dict[Support, str | None] = {
    "verbatim": None,
    "passed": None,
    "warned": "not fully borne out",
    "replaced": "the article's own sentence",
    "unchecked": "not checked",
}
WHY_OPEN: dict[WhyOpen, str] = {
    "disputed": "disputed",
    "declined_to_comment": "declined to comment",
    "no_response": "no response",
    "unspecified_who": "no name given",
    "unspecified_when": "no date given",
    "unspecified_number": "no number given",
    "hedged": "hedged in the text",
    "anonymous_only": "unnamed source only",
    "denial_narrower_than_claim": "the denial is narrower than the claim",
    "future": "still to come",
}
SLOTS = {
    "who": "Who",
    "when": "When",
    "where": "Where",
    "how_much": "How much",
    "why": "Why",
    "other_side": "The other side",
}
_OWN_VERB = re.compile(
    r"(?:(?:has|have|had|is|are|was|were|also|did not|does not|do not|would not|will not|could not) )*"
    r"(?:[a-z]+ed|[a-z]+ing|said|says|told|wants?|seeks?|hopes?|plans?|calls? for|demands?|denie[ds]|refuse[ds]?|wrote|"
    r"did not|would not|does not|gave|made|spoke|left|warns?|adds?|argues?|insists?|expects?|urges?)\b"
)
MOST_ATTRIBUTIONS = 3


def day(value: date) -> str:
    """ "3 Aug 2018", always with the year."""
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def interval(when: When) -> str:
    """The days meant, as briefly as their grain allows: "Aug 2018", "3 to 9 Aug 2018", "2019"."""
    if when.start is None or when.end is None:
        return when.text
    start, end = when.start, when.end
    if start == end:
        text = day(start)
    elif when.grain == "month":
        text = f"{_MONTHS[start.month - 1]} {start.year}"
    elif when.grain == "year":
        text = str(start.year)
    elif (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        text = f"{start.year} to {end.year}"
    elif (start.year, start.month) == (end.year, end.month):
        text = f"{start.day} to {day(end)}"
    else:
        text = f"{day(start)} to {day(end)}"
    return f"{text} (year inferred)" if when.year_inferred else text


def citations(evidence: Iterable[Evidence], brief: Brief) -> str:
    """ "[S1, S5]", or "[1:S3, 2:S7]" where the brief has more than one source; each sentence once, in order."""
    many = len(brief.sources) > 1
    labels = [(e.source, e.sentence) for e in evidence]
    shown = [f"{source}:S{number}" if many else f"S{number}" for source, number in sorted(dict.fromkeys(labels))]
    return f"[{', '.join(shown)}]" if shown else ""


def speakers(attribution: Sequence[Attribution], statement: str) -> str:
    """Who says it, where the statement itself does not name them; empty otherwise."""
    said = statement.casefold()
    shown = []
    for one in attribution[:MOST_ATTRIBUTIONS]:
        if one.who.casefold() in said or one.who.split()[-1].casefold() in said:
            continue
        name = one.who[:1].upper() + one.who[1:]
        if one.kind == "anonymous":
            name += f" (unnamed: {one.reason})" if one.reason else " (unnamed)"
        shown.append(name)
    return "; ".join(shown)


def deeds_of(actor: Actor) -> tuple[tuple[Deed, list[Claim]], ...]:
    """What an actor said first, then what they did, want and declined."""
    return ("said", actor.said), ("did", actor.did), ("wants", actor.wants), ("declined", actor.declined)


def deed(kind: Deed, text: str) -> str:
    """What an actor did, said, wants or declined, with the verb where the text does not begin with one of its own."""
    verb = {"did": "", "said": "said: ", "wants": "wants: ", "declined": "declined: "}[kind]
    return text if not verb or _OWN_VERB.match(text) else verb + text


def source_line(brief: Brief) -> str:
    """Where the brief comes from, and how far it reaches."""
    parts = []
    for info in brief.sources:
        name = info.publisher or ("Standard input" if info.origin == "-" else "")
        when = _published(info.published) or (day(info.reference_date) if info.reference_date else "")
        parts.append(", ".join(part for part in (name, when) if part))
    sentences = plural(sum(info.sentence_count for info in brief.sources), "sentence")
    many = len(brief.sources)
    opening = "One source" if many == 1 else f"{many} sources"
    named = "; ".join(part for part in parts if part)
    engine = "Quoted from the text, no model asked" if brief.generator.engine == "extractive" else _asked(brief)
    return f"{opening}{': ' + named if named else ''}. {sentences}. {engine}. Nothing checked outside it."


def _asked(brief: Brief) -> str:
    model, host = brief.generator.model, brief.generator.endpoint
    return f"Drafted by {model} at {host}" if model and host else "Drafted by a model"


def _published(stamp: str | None) -> str:
    try:
        return day(date.fromisoformat(stamp[:10])) if stamp else ""
    except ValueError:
        return stamp or ""


def plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def ledger(brief: Brief) -> str:
    """ "9 facts: 6 passed every check, 2 warned, 1 replaced." and how many rest on unnamed sources alone."""
    facts = brief.facts
    counts = [
        ("in the source's own words", "verbatim"),
        ("passed every check", "passed"),
        ("warned", "warned"),
        ("replaced by the article's own sentence", "replaced"),
        ("unchecked", "unchecked"),
    ]
    shown = [f"{n} {label}" for label, support in counts if (n := sum(f.support == support for f in facts))]
    text = f"{plural(len(facts), 'fact')}: {', '.join(shown)}." if facts else "No facts."
    unnamed = sum(rests_on_unnamed(f) for f in facts)
    if unnamed:
        text += f" {plural(unnamed, 'fact')} {'rests' if unnamed == 1 else 'rest'} on unnamed sources alone."
    return text


def rests_on_unnamed(fact: Fact) -> bool:
    return bool(fact.attribution) and all(a.kind == "anonymous" for a in fact.attribution)


def coverage(brief: Brief) -> list[str]:
    """Sentences on what was read, and on everything that was not."""
    c = brief.coverage
    lines = [f"{c.cited} of {plural(c.sentences, 'sentence')} cited."]
    for failure in c.chunks_failed:
        lines.append(f"Sentences S{failure.first} to S{failure.last} are missing: {failure.reason}")
    if c.chunks_truncated:
        replies = "1 reply was" if c.chunks_truncated == 1 else f"{c.chunks_truncated} replies were"
        lines.append(f"{replies} cut off; what was whole in it is here.")
    if c.items_dropped:
        lines.append(f"{plural(c.items_dropped, 'item')} of the reply not in the form asked for, left out.")
    if c.facts_left_out:
        lines.append(f"{plural(c.facts_left_out, 'further fact')} left out (--max-facts).")
    gone = []
    if c.removed_lines:
        gone.append(f"{plural(c.removed_lines, 'line')} taken for page furniture")
    if c.stripped_characters:
        gone.append(f"{plural(c.stripped_characters, 'unseen character')}")
    if gone:
        lines.append(f"Left out of the text: {' and '.join(gone)}.")
    return [*lines, *c.notes]


def usage(brief: Brief) -> str:
    """Tokens of the llm engine, in one sentence; empty for the extractive engine."""
    u = brief.generator.usage
    if brief.generator.engine == "extractive":
        return ""
    return f"{plural(u.requests, 'request')}, {u.input_tokens:,} tokens in, {u.output_tokens:,} out."
