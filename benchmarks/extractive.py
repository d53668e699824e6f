"""What the extractive engine reaches on real articles, beside what it is meant to reach: one table.

    python benchmarks/extractive.py DATA [--without ROW ...]

DATA is a folder with the evaluation data and `score.py`; a row names the function that scores it. The script
of the row's matter measures it alone and shows its mistakes. The packages inscriptis (pasted pages), rouge-score and
sumy (throughput) are needed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any, TypeAlias

import actors
import dates
import five_w
import pasted_pages
import quotes
import scores
import throughput
import top_facts

from brief.wording.names import find_names
from brief.wording.sentences import split_sentences
from brief.wording.states import is_nationality


@dataclass(frozen=True, slots=True)
class Row:
    what: str
    baseline: str
    target: str
    reached: str


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--without", nargs="*", default=(), choices=tuple(MEASURES), metavar="ROW")
    options = parser.parse_args(arguments)
    score = scores.load(options.data)
    print("| what | baseline | to reach | reached |\n|---|---|---|---|")
    for name, measure in MEASURES.items():
        if name not in options.without:
            for row in measure(options.data, score):
                print(f"| {row.what} | {row.baseline} | {row.target} | {row.reached} |", flush=True)


def questions(data: Path, score: Any) -> Iterator[Row]:
    found = five_w.measure(five_w.read_rows(data, score), score)
    for slot in five_w.SLOTS:
        ours, lead = five_w.mean(found.ours[slot]), five_w.mean(found.lead[slot])
        yield Row(f"{slot} (`phrase_hit`)", f"{lead:.2f}, lead of as many words", "not below", f"{ours:.2f}")
    ours, lead = found.average(found.ours), found.average(found.lead)
    yield Row("average of the six", f"{lead:.3f}", "above", f"{ours:.3f}")
    over = sum(w > 300 for w in found.words)
    reached = f"mean {fmean(found.words):.0f}, most {max(found.words)}, {over} of {len(found.words)} above"
    yield Row("words of the brief", "", "at most 300", reached)


def highlights(data: Path, score: Any) -> Iterator[Row]:
    for name, c in top_facts.measure(top_facts.read_rows(data, score), score).items():
        reached = f"{c.facts:.1f} ({c.facts - c.lead:+.1f}, 95% [{c.low:+.1f}, {c.high:+.1f}])"
        yield Row(f"{name} of three facts (`rouge`)", f"{c.lead:.1f}, lead-3", "not below", reached)


def quotations(data: Path, score: Any) -> Iterator[Row]:
    m = quotes.measure(quotes.read_all(data, score), score)
    yield Row("direct quotations, precision", "", ".90", f"{m.precision:.2f}")
    yield Row("direct quotations, recall", "", ".90", f"{m.recall:.2f}")
    yield Row("everything in marks, precision", "", ".90", f"{m.marked_precision:.2f}")
    yield Row("everything in marks, recall", "", ".90", f"{m.marked_recall:.2f}")
    yield Row("quotations with speaker, F1 (`quote_prf`)", ".25, regex", ".75", f"{m.speaker_f1:.2f}")


def people(data: Path, _: Any) -> Iterator[Row]:
    table = actors.measure(actors.read_labels(), data)
    for name, target in zip(table, (".92", ".85", "", ".85"), strict=True):
        yield Row(f"actors: {name}", ".79, first rules" if name == "precision" else "", target, f"{table[name]:.2f}")


def names(data: Path, score: Any) -> Iterator[Row]:
    rows = [r for r in score.read_jsonl(data / "ner.jsonl") if r["source"] == "wikigold"]
    found = [[n.text for n in find_names(r["sentence"]) if not is_nationality(n.text)] for r in rows]
    gold = [[e["text"] for e in r["entities"]] for r in rows]
    f1 = score.entity_prf(found, gold)["f1"]
    yield Row("names in wikigold, exact F1 (`entity_prf`)", ".71, capitalised runs", ".80", f"{f1:.2f}")


def times(data: Path, _: Any) -> Iterator[Row]:
    tally = dates.measure(data, Path(dates.__file__).parent / "labels" / "dates.jsonl")
    yield Row("dates: right of those resolved", "", ".95", f"{tally.right / tally.answered:.2f}")
    yield Row("dates: resolved", "", ".75", f"{tally.resolved / tally.with_value:.2f}")


def sentences(data: Path, score: Any) -> Iterator[Row]:
    kinds: dict[str, list[bool]] = {}
    for r in score.read_jsonl(data / "sentences.jsonl"):
        split = [r["text"][s.start : s.end] for s in split_sentences(r["text"], r.get("lang") or "en")]
        kinds.setdefault(r["kind"], []).append(score.sentences_exact(split, r["sentences"]))
    targets = {"news": (".91, syntok", ".93"), "golden": (".93, sentencex", ".95")}
    for kind, hits in kinds.items():
        baseline, target = next((t for key, t in targets.items() if key in kind), ("", ""))
        yield Row(f"sentences, {kind} (`sentences_exact`)", baseline, target, f"{fmean(hits):.2f}")


def pages(data: Path, score: Any) -> Iterator[Row]:
    rows = score.read_jsonl(data / "extraction.jsonl.gz")
    results = [pasted_pages.measure(row, pasted_pages.by_inscriptis, score) for row in rows]
    precision = fmean(r.body.precision for r in results)
    recall = fmean(r.body.recall for r in results)
    yield Row("pasted pages, precision (`token_f1`, inscriptis)", ".77, first rules", ".85", f"{precision:.2f}")
    yield Row("pasted pages, recall", ".87, first rules", ".95", f"{recall:.2f}")


def speed(data: Path, score: Any) -> Iterator[Row]:
    texts = [row["article"] for row in top_facts.read_rows(data, score)]
    yield Row("throughput, whole brief", "1, LexRank alone", "at least 1", f"{throughput.ratio(texts, 3):.2f}")


Measure: TypeAlias = Callable[[Path, Any], Iterator[Row]]
"""From the data folder and the module `score`, which two of the measures do not need."""

MEASURES: dict[str, Measure] = {
    "questions": questions,
    "highlights": highlights,
    "quotations": quotations,
    "actors": people,
    "names": names,
    "dates": times,
    "sentences": sentences,
    "pages": pages,
    "speed": speed,
}


if __name__ == "__main__":
    main()
