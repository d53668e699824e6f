"""Of true statements made false by rule, how many the checks catch; of true ones reworded by rule, how many they hit.

    python benchmarks/tampered.py [DATA] [--limit N] [--sources own|data|all] [--show KIND] [--show-false]

The true statements are the sentences of `samples/` and `tests/labelled/` (each rests on itself), the paraphrases in
`tests/statements/honest.jsonl`, and, where DATA is given, the supported statements of `drafts.jsonl` and sentences of
`drafts_articles.jsonl` and of the articles from cnndm_bump in `summaries.jsonl`. `tampering/` makes each false in one
place, kind by kind, and rewords it; it shares no rule and no word list with the checks. Of each kind at most N are
taken, in the order of their hashes.

Everything is judged twice: "cited" with the sentences it rests on, "uncited" with none, so that the checks must find
the evidence. A statement is caught when a "replace" rule objects or no evidence is found, warned when only a "warn"
rule does. A falsified statement is left out where its original is replaced already: to hit it again shows nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from check_drafts import as_document, read_rows, verdict_on
from tampering import FALSE_KINDS, HONEST_KINDS, Article, Tampering, balanced, falsify, left_open, reword, survey

import brief
from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Verdict
from brief.document import Document

ROOT = Path(__file__).parent.parent
SHORTEST, LONGEST = 6, 60
SENTENCES_OF_A_NEWS_ARTICLE = 12
Outcome = Literal["caught", "warned", "passed"]
MODES = ("cited", "uncited")


@dataclass(frozen=True, slots=True)
class Source:
    """An article, as the checks see it and as the forger does."""

    analysis: DocumentAnalysis
    article: Article

    @property
    def id(self) -> str:
        return self.analysis.document.id


@dataclass(frozen=True, slots=True)
class Statement:
    text: str
    numbers: tuple[int, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Item:
    original: Statement
    tampering: Tampering


@dataclass(slots=True)
class Tally:
    """How the statements of one kind fared, in one mode."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    blame: Counter[str] = field(default_factory=Counter)

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument(
        "--limit", type=int, default=120, help="statements of each kind, untouched ones ten times as many"
    )
    parser.add_argument(
        "--sources", choices=("own", "data", "all"), default="all", help="the project's texts, or DATA's"
    )
    parser.add_argument(
        "--show", default="", metavar="KIND", help="print the missed statements of this kind, or of all"
    )
    parser.add_argument("--show-false", action="store_true", help="print the honest statements that were hit")
    parser.add_argument("--list", default="", metavar="KIND", help="print what is made of this kind, and judge nothing")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    found = statements(None if options.sources == "own" else options.data, own=options.sources != "data")
    items = gather(found, options.limit)
    if options.list:
        for item in items.get(options.list, []):
            print(f"\n{item.original.text}\n  {item.tampering.text}\n  [{item.tampering.change}]")
        return
    untouched = spread(found, 10 * options.limit)
    judged = Judge()
    report_falsified(items, judged, options.show)
    report_honest(items, untouched, judged, show=options.show_false)
    print(f"{time.perf_counter() - started:.1f} s")


# ---------------------------------------------------------------- true statements


def statements(data: Path | None, *, own: bool = True) -> list[Statement]:
    """Every true statement with the numbers of its sentences, each text once."""
    found = [*(_own_sentences() if own else ()), *(_paraphrases() if own else ())]
    if data is not None:
        found += [*_drafted(data), *_news_sentences(data)]
    return list({s.text: s for s in found}.values())


def source_of(document: Document) -> Source:
    sentences = [s.text for s in document.sentences]
    return Source(DocumentAnalysis(document), survey(sentences))


def own_sources() -> list[Source]:
    paths = [*sorted((ROOT / "samples").glob("*.txt")), *sorted((ROOT / "tests" / "labelled").glob("*.txt"))]
    return [source_of(brief.read(path)) for path in paths]


def sentences_of(source: Source) -> Iterator[Statement]:
    """The sentences that can stand alone: whole ones, in which no quotation goes on from or into another."""
    mark, block = "", -1
    for sentence in source.analysis.document.body:
        if sentence.block != block and mark != "“":
            mark = ""
        inside, mark, block = bool(mark), left_open(mark + sentence.text), sentence.block
        if not inside and not mark and _whole(sentence.text):
            yield Statement(sentence.text, (sentence.number,), source)


def _whole(text: str) -> bool:
    """Long enough, and a sentence to look at: no caption ("Guilty: ..."), no line of a list, no quotation alone."""
    ragged = re.search(r"\s[.,](?:\s|$)", text) or re.match(r"[^\w“‘\"'£$]|\w+:|[a-z]|\d+\)", text)
    ragged = ragged or re.fullmatch(r"[“\"‘'][^”\"]*[.,!?][”\"’']\.?", text)
    ends = text.rstrip("”\"’'").endswith((".", "!", "?"))
    return SHORTEST <= len(text.split()) <= LONGEST and ends and not ragged and balanced(text)


def _own_sentences() -> Iterator[Statement]:
    for source in own_sources():
        yield from sentences_of(source)


def _paraphrases() -> Iterator[Statement]:
    sources = {path.stem: source_of(brief.read(path)) for path in (ROOT / "samples").glob("*.txt")}
    for row in read_rows(ROOT / "tests" / "statements" / "honest.jsonl"):
        source = sources[row["sample"]]
        numbers = [_number_of(words, source) for words in row["sentences_text"]]
        yield Statement(row["statement"], tuple(n for n in numbers if n is not None), source)


def _number_of(words: str, source: Source) -> int | None:
    """The sentence of the body that begins so: its text, or what it holds behind a dateline."""
    for sentence in source.analysis.document.sentences:
        if words.startswith(sentence.text) or sentence.text in words or words in sentence.text:
            return sentence.number
    at = source.analysis.document.text.find(words)
    following = [s for s in source.analysis.document.sentences if at <= s.start < at + len(words) + 1]
    return following[0].number if at >= 0 and following else None


def _drafted(data: Path) -> Iterator[Statement]:
    articles = {a["id"]: source_of(as_document(a)) for a in read_rows(data / "drafts_articles.jsonl")}
    for source in articles.values():
        yield from sentences_of(source)
    for row in read_rows(data / "drafts.jsonl"):
        if row["supported"]:
            yield Statement(row["statement"], tuple(row["sentences"]), articles[row["article"]])


def _news_sentences(data: Path) -> Iterator[Statement]:
    for row in read_rows(data / "summaries.jsonl"):
        if row["source"] == "cnndm_bump":
            found = list(sentences_of(source_of(brief.read(row["article"]))))
            yield from spread(found, SENTENCES_OF_A_NEWS_ARTICLE)


# ---------------------------------------------------------------- falsified and reworded ones


def gather(found: Sequence[Statement], limit: int) -> Mapping[str, list[Item]]:
    """What the rules make of the statements: at most `limit` of each kind."""
    items: dict[str, list[Item]] = {kind: [] for kind in (*FALSE_KINDS, *HONEST_KINDS)}
    for statement in spread(found, len(found)):
        for make in (falsify, reword):
            for tampering in make(statement.text, statement.source.article):
                if len(items[tampering.kind]) < limit:
                    items[tampering.kind].append(Item(statement, tampering))
    return items


def spread(found: Sequence[Statement], limit: int) -> list[Statement]:
    """The first ones in the order of their hashes: a sample that stays when a source grows."""
    return sorted(found, key=lambda s: hashlib.sha256(s.text.encode()).digest())[:limit]


# ---------------------------------------------------------------- verdicts


class Judge:
    """Verdicts of the checks, each asked for once."""

    def __init__(self) -> None:
        self._verdicts: dict[str, Verdict] = {}

    def on(self, text: str, statement: Statement, mode: str) -> Verdict:
        numbers = statement.numbers if mode == "cited" else ()
        key = json.dumps([statement.source.id, text, numbers])
        if key not in self._verdicts:
            self._verdicts[key] = verdict_on(text, numbers, statement.source.analysis)
        return self._verdicts[key]


def outcome(verdict: Verdict) -> Outcome:
    if verdict.fails or verdict.grounds is None:
        return "caught"
    return "warned" if verdict.rulings else "passed"


def tally(items: Sequence[Item], judged: Judge, mode: str, show: bool) -> Tally:
    found = Tally()
    for item in items:
        if outcome(judged.on(item.original.text, item.original, mode)) == "caught":
            continue
        verdict = judged.on(item.tampering.text, item.original, mode)
        found.counts[outcome(verdict)] += 1
        if show and outcome(verdict) != "caught":
            _show(item, verdict, mode)
    return found


def report_falsified(items: Mapping[str, Sequence[Item]], judged: Judge, show: str) -> None:
    tallies = {
        (kind, mode): tally(items[kind], judged, mode, show in (kind, "all")) for kind in FALSE_KINDS for mode in MODES
    }
    print(f"{'falsified':<18}{'cited: caught  warned   of':<36}{'uncited: caught  warned   of'}")
    for kind in FALSE_KINDS:
        print(f"{kind:<18}{_cells(tallies[kind, 'cited']):<36}{_cells(tallies[kind, 'uncited'])}")
    sums = [_together([tallies[kind, mode] for kind in FALSE_KINDS]) for mode in MODES]
    print(f"{'all':<18}{_cells(sums[0]):<36}{_cells(sums[1])}")
    means = [_mean_share([tallies[kind, mode] for kind in FALSE_KINDS]) for mode in MODES]
    print(f"mean of the kinds: cited {means[0]:.0%}, uncited {means[1]:.0%}\n")


def report_honest(
    items: Mapping[str, Sequence[Item]], untouched: Sequence[Statement], judged: Judge, *, show: bool
) -> None:
    groups: dict[str, Sequence[Item]] = {
        "untouched": [Item(s, Tampering("untouched", s.text, "")) for s in untouched],
        **{kind: items[kind] for kind in HONEST_KINDS},
    }
    tallies = {(kind, mode): hits(group, judged, mode, show) for kind, group in groups.items() for mode in MODES}
    print(f"{'honest':<18}{'cited: replaced warned  of':<36}{'uncited: replaced warned  of'}")
    for kind in groups:
        print(f"{kind:<18}{_cells(tallies[kind, 'cited']):<36}{_cells(tallies[kind, 'uncited'])}")
    for mode in MODES:
        for name, kinds in (("untouched", ["untouched"]), ("reworded", list(HONEST_KINDS))):
            blame = sum((tallies[kind, mode].blame for kind in kinds), Counter[str]())
            print(f"objections to {name} ones, {mode}: {dict(blame.most_common())}")


def hits(items: Sequence[Item], judged: Judge, mode: str, show: bool) -> Tally:
    found = Tally()
    for item in items:
        verdict = judged.on(item.tampering.text, item.original, mode)
        found.counts[outcome(verdict)] += 1
        found.blame.update(r.rule.code for r in verdict.rulings)
        found.blame.update(["no evidence"] if verdict.grounds is None else [])
        if show and outcome(verdict) != "passed":
            _show(item, verdict, mode)
    return found


def _together(tallies: Sequence[Tally]) -> Tally:
    return Tally(sum((t.counts for t in tallies), Counter[Outcome]()))


def _mean_share(tallies: Sequence[Tally]) -> float:
    shares = [t.counts["caught"] / t.total for t in tallies if t.total]
    return sum(shares) / len(shares) if shares else 0.0


def _cells(found: Tally) -> str:
    share = f"{found.counts['caught'] / found.total:>6.1%}" if found.total else "     -"
    return f"{found.counts['caught']:>13}{found.counts['warned']:>8}{found.total:>5}{share:>8}"


def _show(item: Item, verdict: Verdict, mode: str) -> None:
    print(f"\n{item.tampering.kind}, {mode}: {item.tampering.text}")
    if item.tampering.change:
        print(f"    was: {item.original.text}\n    change: {item.tampering.change}")
    for ruling in verdict.rulings:
        objection: Any = ruling.objection
        print(f"    ! {ruling.rule.code}: {objection.said!r} / {objection.found!r}")


if __name__ == "__main__":
    main()
