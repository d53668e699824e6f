"""What a brief says of itself: its sources, how it was checked, and what it does not cover.

Plain sentences, not yet escaped for any format.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from brief.briefing import STATUS_PRECEDENCE, Brief, ChunkFailure, Fact, Finding, SecondOpinion, SourceInfo, Support
from brief.rendering.phrasing import PROBLEMS, capitalised, citations, day, listed, meaning, plural, ranges, stamp
from brief.wording.attribution import is_plural_source

MOST_FINDINGS = 8
"""Objections printed; the rest is counted, and stands in the JSON."""
MOST_UNCITED = 60
"""Characters of the list of sentences that nothing cites; a longer one stands in the JSON."""

_ITEMS = {"bottom_line": "bottom line", "open_question": "open question", "missing": "entry under what is missing"}
_ORIGINS = {"flag": "given with --published", "dateline": "dateline", "publication": "publication"}


# ---------------------------------------------------------------- sources


def source_line(brief: Brief) -> str:
    """Where the brief comes from, how far it reaches, and who wrote it."""
    if len(brief.sources) == 1:
        info = brief.sources[0]
        sentences = plural(info.sentence_count, "sentence")
        return f"One source: {_described(info, brief)}. {sentences}. Nothing checked outside it. {_engine(brief)}"
    shown = [
        f"({n}) {_described(info, brief)}, {plural(info.sentence_count, 'sentence')}"
        + (f", the same text as ({info.same_text_as})" if info.same_text_as else "")
        for n, info in enumerate(brief.sources, 1)
    ]
    return f"{len(shown)} sources: {'; '.join(shown)}. Nothing checked outside them. {_engine(brief)}"


def _described(info: SourceInfo, brief: Brief) -> str:
    published = stamp(info.published) or (day(info.reference_date) if info.reference_date else "undated")
    return ", ".join(part for part in (_titled(info, brief), _publisher(info), published) if part)


def _titled(info: SourceInfo, brief: Brief) -> str:
    title = info.title or ""
    return f"“{title}”" if title and title.casefold() != brief.headline.text.casefold() else ""


def _publisher(info: SourceInfo) -> str:
    if info.publisher:
        return info.publisher
    if info.origin == "-":
        return "standard input"
    return "text without a publisher" if info.origin == "text" else info.origin.replace("\\", "/").rsplit("/", 1)[-1]


def _engine(brief: Brief) -> str:
    if brief.generator.engine == "extractive":
        return "The brief quotes the text; no language model was asked."
    return f"Drafted by {brief.generator.model or 'a language model'}, compared with the text by rule."


# ---------------------------------------------------------------- what a reader must know before reading


def incomplete(brief: Brief) -> str:
    """What could not be read, in one or two sentences; empty where all of it was."""
    coverage = brief.coverage
    parts = []
    if coverage.chunks_failed:
        failed = "; ".join(_failure(f, brief) for f in coverage.chunks_failed)
        number = f"{len(coverage.chunks_failed)} of {plural(coverage.chunks, 'part')} of the text"
        them = "it" if len(coverage.chunks_failed) == 1 else "them"
        parts.append(f"{number} could not be read, and nothing below covers {them}: {failed}.")
    if coverage.chunks_truncated:
        replies = plural(coverage.chunks_truncated, "answer", "answers")
        verb = "was" if coverage.chunks_truncated == 1 else "were"
        parts.append(f"{replies} of the model {verb} cut off; what was whole is here, more may be missing.")
    return " ".join(parts)


def _failure(failure: ChunkFailure, brief: Brief) -> str:
    source = f"source {failure.source}, " if len(brief.sources) > 1 else ""
    span = f"S{failure.first}" if failure.first == failure.last else f"S{failure.first}–S{failure.last}"
    return f"{source}{span} ({' '.join(failure.reason.split()).rstrip('.') or failure.error})"


def unchecked(brief: Brief) -> str:
    """One sentence where no statement's wording was checked, instead of a mark on every line."""
    if not all_unchecked(brief):
        return ""
    return "Hedges, names and speakers were not compared with the text: there are no rules for its language."


def all_unchecked(brief: Brief) -> bool:
    return bool(brief.facts) and all(f.support == "unchecked" for f in brief.facts)


# ---------------------------------------------------------------- how it was checked


def ledger(brief: Brief) -> str:
    """ "9 facts: 6 passed every check, 2 warned, 1 replaced by the article's own sentence." """
    facts = brief.facts
    counts = Counter(f.support for f in facts)
    words: dict[Support, str] = {
        "verbatim": "in the article's own words",
        "passed": "passed every check",
        "warned": "not fully verified",
        "replaced": "replaced by the article's own sentence",
        "unchecked": "not checked",
    }
    if not facts:
        return "No facts were left after the checks."
    if len(counts) == 1 and len(facts) > 1:
        return f"{plural(len(facts), 'fact')}, all {words[facts[0].support]}."
    return f"{plural(len(facts), 'fact')}: {', '.join(f'{counts[s]} {w}' for s, w in words.items() if counts[s])}."


def sourcing(brief: Brief) -> str:
    """ "By status: 1 disputed, 2 hedged, 3 attributed. 2 rest on one unnamed source each: S6; S14." """
    counts = Counter(f.status for f in brief.facts)
    if not counts:
        return ""
    own_voice = "in the article's own voice"
    shown = [f"{counts[s]} {own_voice if s == 'reported' else s}" for s in STATUS_PRECEDENCE if counts[s]]
    return " ".join([f"By status: {', '.join(shown)}.", *_unnamed(brief)])


def _unnamed(brief: Brief) -> list[str]:
    """How many facts have no speaker but unnamed ones, and which: those with a single one first."""
    resting = [f for f in brief.facts if f.attribution and all(a.kind == "anonymous" for a in f.attribution)]
    single = [f for f in resting if len(f.attribution) == 1 and not is_plural_source(f.attribution[0].who)]
    several = [f for f in resting if f not in single]
    kinds = ((single, "one unnamed source"), (several, "unnamed sources alone"))
    return [f"{_rest(facts)} on {whom}: {_where(facts, brief)}." for facts, whom in kinds if facts]


def _rest(facts: Sequence[Fact]) -> str:
    return f"{len(facts)} rests" if len(facts) == 1 else f"{len(facts)} rest"


def _where(facts: Sequence[Fact], brief: Brief) -> str:
    return "; ".join(dict.fromkeys(citations(f.evidence, brief)[1:-1] for f in facts))


def objections(brief: Brief) -> list[str]:
    """What was replaced or removed, and what stands although not all of it is verified, one sentence each.

    Warnings are left out where the item itself shows them.
    """
    grouped: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in brief.checks.findings:
        if finding.severity in ("replaced", "removed") or (
            finding.severity == "warned" and finding.item in ("headline", "actor", "missing")
        ):
            grouped.setdefault((finding.severity, finding.item, finding.statement), []).append(finding)
    shown = [_objection(findings) for findings in grouped.values()]
    if len(shown) > MOST_FINDINGS:
        shown = [*shown[:MOST_FINDINGS], f"{len(shown) - MOST_FINDINGS} more objections stand in the JSON form."]
    return shown


def _objection(findings: list[Finding]) -> str:
    first = findings[0]
    done = {"replaced": "Replaced", "removed": "Removed", "warned": "Not verified"}[first.severity]
    reasons = "; ".join(dict.fromkeys(objected(f) for f in findings))
    return f"{done} ({_ITEMS.get(first.item, first.item)}): “{first.statement}” — {reasons}."


def objected(finding: Finding) -> str:
    """Why, with the words that decided it."""
    words = [f"drafted “{finding.said}”"] if finding.said and finding.said != finding.statement else []
    words += [f"the text has “{finding.found}”"] if finding.found else []
    about = f", {PROBLEMS[finding.problem]}" if finding.problem else ""
    return meaning(finding.code) + about + (f" ({', '.join(words)})" if words else "")


def interventions(brief: Brief) -> str:
    """ "1 entry replaced and 2 removed by the checks." for a format that does not list them."""
    counts = {"replaced": brief.checks.replaced, "removed": brief.checks.removed}
    counts["not in the form asked for"] = brief.coverage.items_dropped
    done = [f"{n} {verb}" for verb, n in counts.items() if n]
    return f"By the checks: {listed(done)}." if done else ""


def repaired(brief: Brief) -> str:
    count = brief.checks.repaired
    return f"{plural(count, 'missing citation')} found by comparing the words." if count else ""


def not_run(brief: Brief) -> list[str]:
    """The checks that were not run, gathered by their reason."""
    by_reason: dict[str, list[str]] = {}
    for entry in brief.checks.not_run:
        code, colon, reason = entry.partition(": ")
        name = code.replace("_", " ").lower() if code.replace("_", "").isupper() else code
        by_reason.setdefault(reason if colon else "", []).append(name)
    return [f"Not run{f' ({reason})' if reason else ''}: {', '.join(names)}." for reason, names in by_reason.items()]


def second_opinion(brief: Brief) -> str:
    """ "A second reading by gpt-5-mini disagreed with 1 of 8 statements."

    Why it failed, where it did, stands among what was not run.
    """
    opinion = brief.checks.second_opinion
    if opinion is None:
        return ""
    if not opinion.asked:
        return "A second reading had nothing to judge: every statement is in the article's own words."
    parts = [_second_reading(opinion, brief)]
    if opinion.left_out:
        were = "statement was" if opinion.left_out == 1 else "statements were"
        parts.append(f"{opinion.left_out} {were} left out of its answer and not judged.")
    if opinion.unknown:
        were = "judgement of a statement that was" if opinion.unknown == 1 else "judgements of statements that were"
        parts.append(f"Ignored: {opinion.unknown} {were} not asked about.")
    return " ".join(parts)


def _second_reading(opinion: SecondOpinion, brief: Brief) -> str:
    model = brief.generator.model or "the model"
    if not opinion.judged:
        return f"A second reading by {model} was asked for and not obtained."
    unsure = f" and was unsure of {opinion.unsure}" if opinion.unsure else ""
    of = plural(opinion.judged, "statement")
    return f"A second reading by {model} disagreed with {opinion.disagreed or 'none'} of {of}{unsure}."


def coverage(brief: Brief) -> str:
    """How much of the text the brief rests on, and what of the source never reached it."""
    c = brief.coverage
    if c.cited == c.sentences:
        text = f"All {plural(c.sentences, 'sentence')} cited." if c.sentences != 1 else "Its one sentence cited."
    else:
        left = ranges(c.uncited)
        which = f"; not cited: {left}" if left and len(left) <= MOST_UNCITED else ""
        text = f"{c.cited} of {plural(c.sentences, 'sentence')} cited{which}."
    if c.items_dropped:
        text += f" {plural(c.items_dropped, 'drafted item')} left out, not in the form asked for."
    if c.facts_left_out:
        text += f" {plural(c.facts_left_out, 'further fact')} left out for length (--max-facts)."
    gone = [plural(c.removed_lines, "line") + " taken for page furniture"] if c.removed_lines else []
    gone += [plural(c.stripped_characters, "unseen character")] if c.stripped_characters else []
    return text + (f" Left out of the text: {listed(gone)}." if gone else "")


def headline_basis(brief: Brief) -> str:
    """What the headline rests on, since it bears no citation."""
    cited = {e.sentence for e in brief.headline.evidence}
    if not cited:
        return ""
    if cited == {0}:
        return "The headline is the article's own title."
    return f"The headline rests on {citations(brief.headline.evidence, brief)[1:-1]}."


def reckoning(brief: Brief) -> str:
    """The day from which relative dates are counted."""
    shown = []
    for number, info in enumerate(brief.sources, 1):
        if info.reference_date and info.reference_origin:
            source = f"source {number}: " if len(brief.sources) > 1 else ""
            shown.append(f"{source}{day(info.reference_date)} ({_ORIGINS[info.reference_origin]})")
    return f"Relative dates are counted from {'; '.join(shown)}." if shown else ""


def generation(brief: Brief) -> str:
    """Engine, model, endpoint and tokens."""
    g, u = brief.generator, brief.generator.usage
    if g.engine == "extractive":
        return f"Written by brief {g.version}, extractive engine."
    where = f" at {g.endpoint}" if g.endpoint else ""
    prompts = f", prompts {g.prompt_digest.rpartition(':')[2][:8]}" if g.prompt_digest else ""
    cached = f" ({u.cached_tokens:,} from the cache)" if u.cached_tokens else ""
    tokens = f"{plural(u.requests, 'request')}, {u.input_tokens:,} tokens in{cached}, {u.output_tokens:,} out"
    return f"Written by brief {g.version} with {g.model or 'a model'}{where}: {tokens}{prompts}."


def sentences_of(brief: Brief) -> list[str]:
    """All of the account, one entry to a line: the facts first, then the objections, then what was read and by whom."""
    one_by_one = [
        " ".join(s for s in (ledger(brief), sourcing(brief)) if s),
        headline_basis(brief),
        *objections(brief),
        repaired(brief),
        second_opinion(brief),
        *not_run(brief),
        coverage(brief),
        *map(capitalised, brief.coverage.notes),
        reckoning(brief),
        generation(brief),
    ]
    return [sentence for sentence in one_by_one if sentence]
