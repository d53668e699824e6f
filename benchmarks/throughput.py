"""How fast a whole brief is written, beside sumy's LexRank alone on the same articles, and whether its cost is linear.

    python benchmarks/throughput.py DATA [--rounds N]

The package sumy is needed. Each round writes the extractive brief of every `cnndm_bump` article of `summaries.jsonl`,
then ranks the same articles with LexRank, in one process; the figure is the median of the rounds' ratios. sumy gets a
tokenizer of two regular expressions and no download, so that its own speed is measured: parsing, ranking, seven
sentences. Linear cost is shown by the time per kilobyte of texts of 2 kB to 1 MB made of articles joined.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import scores
import top_facts

import brief

SIZES = (2, 8, 32, 128, 512, 1000)
"""Kilobytes."""


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args(arguments)
    score = scores.load(options.data)
    texts = [row["article"] for row in top_facts.read_rows(options.data, score)]
    print(f"brief / LexRank: {ratio(texts, options.rounds):.2f} times its throughput")
    everything = "\n\n".join(row["article"] for row in score.read_jsonl(options.data / "summaries.jsonl"))
    for size, cost in per_kilobyte(everything).items():
        print(f"{size:>5} kB {cost:>7.1f} ms per kB")


def ratio(texts: Sequence[str], rounds: int) -> float:
    """The throughput of a whole brief as a multiple of LexRank's: the median over the rounds."""
    rank = lexrank()
    _forget(texts[:3], write)
    _forget(texts[:3], rank)
    return statistics.median(_forget(texts, rank) / _forget(texts, write) for _ in range(rounds))


def per_kilobyte(text: str) -> dict[int, float]:
    """Milliseconds by size in kilobytes; the text is repeated where it is shorter."""
    found = {}
    for size in SIZES:
        piece = (text * (1 + size * 1000 // len(text)))[: size * 1000]
        started = time.perf_counter()
        write(piece)
        found[size] = 1e6 * (time.perf_counter() - started) / len(piece)
    return found


def write(text: str) -> Any:
    return brief.write(text, engine="extractive")


def lexrank() -> Callable[[str], Any]:
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    from sumy.utils import get_stop_words

    summarizer = LexRankSummarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")
    return lambda text: summarizer(PlaintextParser.from_string(text, Tokenizer()).document, 7)


class Tokenizer:
    """What sumy asks of a tokenizer."""

    def to_sentences(self, paragraph: str) -> list[str]:
        return re.split(r"(?<=[.!?])\s+", paragraph)

    def to_words(self, sentence: str) -> list[str]:
        return re.findall(r"[^\W\d_]+", sentence)


def _forget(texts: Sequence[str], work: Callable[[str], Any]) -> float:
    """Seconds for all texts, nothing remembered of an earlier round."""
    for remembered in _remembering():
        remembered.cache_clear()
    started = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - started


def _remembering() -> list[Any]:
    from brief.checking.checks import negation as negation_checks
    from brief.wording import attribution, dates, hedges, names, negation, numbers, roles, text

    modules = (attribution, dates, hedges, names, negation, numbers, roles, text, negation_checks)
    return [one for module in modules for one in vars(module).values() if hasattr(one, "cache_clear")]


if __name__ == "__main__":
    main()
