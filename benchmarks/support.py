"""How well the score of a statement tells what an article supports from what it does not.

    python benchmarks/support.py DATA [--rounds 500]

DATA is a folder with `support.jsonl.gz`: article, sentence, `label` (true: supported), `source`. No sentence cites
anything, so the evidence is found by the aligner. Per source the articles are split in two halves; the threshold with
the best balanced accuracy of one half is used on the other. Thresholds of a few dozen rows are shaky, so that this is
done for ten splits, and what is printed is the mean. Beside it, judged the same way: the share of the sentence's words
that the article has, and whether it has all names and numbers. The interval is a bootstrap over statements, its bounds
also means of ten. Sources are never pooled: they are labelled differently.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from types import ModuleType
from typing import Any

from scores import load

import brief
from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import judge, open_bench
from brief.checking.scoring import score
from brief.errors import InputError
from brief.wording.text import share

SPLITS = 10


@dataclass(frozen=True, slots=True)
class Row:
    source: str
    article: str
    label: bool
    pair: str | None
    values: dict[str, float]


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--rounds", type=int, default=500, help="of the bootstrap")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    scores = load(options.data)
    rows = read(scores.read_jsonl(options.data / "support.jsonl.gz"))
    print(f"{'source':<12}{'n':>4}  {'score':<22}{'words':>6}{'names':>7}{'pairs':>7}")
    for source in sorted({row.source for row in rows}):
        report([row for row in rows if row.source == source], scores, options.rounds)
    print(f"{time.perf_counter() - started:.1f} s")


def report(rows: Sequence[Row], scores: ModuleType, rounds: int) -> None:
    labels = [row.label for row in rows]
    judged = {name: [judge_by_halves(rows, name, n, scores) for n in range(SPLITS)] for name in rows[0].values}
    reached = {n: mean(scores.balanced_accuracy(labels, said) for said in every) for n, every in judged.items()}
    bounds = [scores.balanced_accuracy_interval(labels, said, rounds) for said in judged["score"]]
    twins = [{"pair": row.pair, "label": row.label} for row in rows if row.pair]
    pairs = scores.pair_accuracy(twins, [row.values["score"] for row in rows]) if twins else None
    shown = f"{reached['score']:.2f} [{mean(low for low, _ in bounds):.2f}, {mean(high for _, high in bounds):.2f}]"
    print(
        f"{rows[0].source:<12}{len(rows):>4}  {shown:<22}{reached['words']:>6.2f}{reached['names']:>7.2f}"
        f"{f'{pairs:.2f}' if pairs is not None else '-':>7}"
    )


def judge_by_halves(rows: Sequence[Row], name: str, split: int, scores: ModuleType) -> list[bool]:
    """Each row by the threshold that is best on the other half of the articles."""
    articles = sorted({row.article for row in rows})
    random.Random(split).shuffle(articles)  # noqa: S311  repeatable, not secret
    half = {article: position % 2 for position, article in enumerate(articles)}
    thresholds = [best_threshold([row for row in rows if half[row.article] != side], name, scores) for side in (0, 1)]
    return [row.values[name] >= thresholds[half[row.article]] for row in rows]


def best_threshold(rows: Sequence[Row], name: str, scores: ModuleType) -> float:
    """The middle one of those with the best balanced accuracy."""
    labels = [row.label for row in rows]
    values = [row.values[name] for row in rows]
    reached = [(scores.balanced_accuracy(labels, [v >= t for v in values]), t) for t in sorted(set(values))]
    best = [t for accuracy, t in reached if accuracy == max(reached)[0]]
    return best[len(best) // 2]


def read(found: Sequence[Any]) -> list[Row]:
    analyses: dict[str, DocumentAnalysis] = {}
    rows = []
    for row in found:
        article = row["article"]
        if article not in analyses:
            try:
                analyses[article] = DocumentAnalysis(brief.read(article, clean=False))
            except InputError as e:
                print(f"{row['id']}: left out: {e}")
                continue
        rows.append(Row(row["source"], article, row["label"], row.get("pair"), values(row, analyses[article])))
    return rows


def values(row: Any, analysis: DocumentAnalysis) -> dict[str, float]:
    bench = open_bench("en", analysis, "en")
    statement = bench.statement(row["sentence"])
    own = statement.analysis
    named = {c.stem for c in own.content if any(n.start <= c.start < n.end for n in own.names)}
    figures = {c.stem for c in own.content if any(character.isdigit() for character in c.stem)}
    known = frozenset(analysis.postings)
    return {
        "score": score(judge(statement, [], bench), analysis),
        "words": share(own.stems, known),
        "names": float(named | figures <= known),
    }


if __name__ == "__main__":
    main()
