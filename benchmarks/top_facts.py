"""ROUGE of a brief's three top facts against human-written highlights, beside the article's first three sentences.

    python benchmarks/top_facts.py DATA [--half dev|report|all] [--source cnndm_bump]

Rows of `summaries.jsonl`; F1 of ROUGE-1, -2 and -L (`score.rouge`, stemmed). The sentences of the lead are those that
brief splits. The interval is the middle 95% of 2,000 paired bootstrap draws of the difference, in points.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import scores

import brief

MEASURES = ("rouge1", "rouge2", "rougeL")
TOP = 3
DRAWS = 2000


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=scores.HALVES, default="all")
    parser.add_argument("--source", default="cnndm_bump")
    options = parser.parse_args(arguments)
    score = scores.load(options.data)
    rows = [r for r in read_rows(options.data, score, options.source) if scores.in_half(r["id"], options.half)]
    report(measure(rows, score), len(rows))


def read_rows(data: Path, score: Any, source: str = "cnndm_bump") -> list[Any]:
    return [r for r in score.read_jsonl(data / "summaries.jsonl") if r.get("source") == source]


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure, in points: the facts, the lead, and the interval of their difference."""

    facts: float
    lead: float
    low: float
    high: float


def measure(rows: Sequence[Any], score: Any) -> dict[str, Compared]:
    ours, lead = [], []
    for row in rows:
        document = brief.read(row["article"])
        written = brief.write(document, engine="extractive")
        body = [s.text for s in document.sentences if s.number > 0]
        ours.append(score.rouge("\n".join(f.statement for f in written.facts[:TOP]), row["reference"]))
        lead.append(score.rouge("\n".join(body[:TOP]), row["reference"]))
    table = {}
    for m in MEASURES:
        low, high = interval([x[m] - y[m] for x, y in zip(ours, lead, strict=True)])
        table[m] = Compared(100 * _mean(ours, m), 100 * _mean(lead, m), 100 * low, 100 * high)
    return table


def report(table: dict[str, Compared], articles: int) -> None:
    print(f"{'measure':<9}facts   lead-3   difference, 95% interval   ({articles} articles)")
    for m, c in table.items():
        print(f"{m:<9}{c.facts:>5.1f}{c.lead:>9.1f}{c.facts - c.lead:>+9.1f}   [{c.low:+.1f}, {c.high:+.1f}]")


def interval(differences: Sequence[float]) -> tuple[float, float]:
    """The middle 95% of the mean of `DRAWS` samples with replacement, the same at every run."""
    draw = random.Random(1)  # noqa: S311  resampling, no secret
    n = len(differences)
    means = sorted(sum(draw.choices(differences, k=n)) / n for _ in range(DRAWS))
    return means[int(0.025 * DRAWS)], means[int(0.975 * DRAWS)]


def _mean(rows: Sequence[dict[str, float]], measure: str) -> float:
    return sum(r[measure] for r in rows) / len(rows)


if __name__ == "__main__":
    main()
