"""How many date expressions of real articles are found, resolved, and resolved to the right days.

    python benchmarks/dates.py DATA [--labels LABELS] [--show]

DATA is a folder with `clusters.jsonl`, `quotes.jsonl` and `articles5w1h.jsonl`. LABELS (`labels/dates.jsonl` beside
this script) holds no text: each row names a file, an article's id, the SHA-256 of its text, the reference day, where
an expression stands, and the days it means, first and last inclusive, or null where text and reference leave them
open; `also` lists other right answers. Expressions are found sentence by sentence, as everywhere in `brief`.

found       an expression of the code shares a word with the labelled one
resolved    of the labelled ones that have a value: the code gives days
right       of all that the code resolves, those left open by the label included: the days are the label's
false finds expressions found by the code that no label touches; lengths and times of day are not counted
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from brief.document import ReferenceDate
from brief.wording.dates import DateMention, Interval, find_dates, resolve_date
from brief.wording.sentences import split_sentences

FILES = ("clusters.jsonl", "quotes.jsonl", "articles5w1h.jsonl")
NOT_LABELLED = frozenset({"duration", "clock"})


@dataclass(frozen=True, slots=True)
class Found:
    """An expression with the days it is resolved to. `start` and `end` count code points of the article."""

    start: int
    end: int
    mention: DateMention
    interval: Interval | None


@dataclass(slots=True)
class Tally:
    """Counts of expressions; `wrong`, `open` and `false` hold lines to show."""

    labelled: int = 0
    with_value: int = 0
    found: int = 0
    resolved: int = 0
    answered: int = 0
    right: int = 0
    articles: int = 0
    wrong: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--labels", type=Path, default=Path(__file__).parent / "labels" / "dates.jsonl")
    parser.add_argument("--show", action="store_true", help="print what is wrong, left open, missed or falsely found")
    options = parser.parse_args(arguments)
    print_tally(measure(options.data, options.labels), show=options.show)


def measure(data: Path, labels: Path) -> Tally:
    texts = {(name, key): text for name in FILES for key, text in _articles(data / name)}
    by_article: dict[tuple[str, str], list[Any]] = {}
    for row in read_rows(labels):
        by_article.setdefault((Path(row["file"]).name, row["id"]), []).append(row)
    tally = Tally(articles=len(by_article))
    for key, rows in by_article.items():
        _measure_article(texts[key], rows, tally)
    return tally


def _measure_article(text: str, rows: Sequence[Any], tally: Tally) -> None:
    if hashlib.sha256(text.encode()).hexdigest() != rows[0]["sha256"]:
        raise SystemExit(f"the text of {rows[0]['id']!r} is not the one that was labelled")
    found = find_all(text, rows[0]["reference"])
    for row in rows:
        _measure_label(row, [f for f in found if f.start < row["end"] and f.end > row["start"]], text, tally)
    for f in found:
        if not any(f.start < row["end"] and f.end > row["start"] for row in rows):
            tally.false.append(f"{_days(f)}  {_context(text, f.start, f.end)}")


def _measure_label(row: Any, touching: Sequence[Found], text: str, tally: Tally) -> None:
    tally.labelled += 1
    tally.with_value += row["value"] is not None
    if not touching:
        tally.missed.append(_context(text, row["start"], row["end"]))
        return
    tally.found += 1
    best = max(touching, key=lambda f: (f.interval is not None, min(f.end, row["end"]) - max(f.start, row["start"])))
    if best.interval is None:
        if row["value"] is not None:
            tally.open.append(f"{row['value']}  {_context(text, row['start'], row['end'])}")
        return
    tally.answered += 1
    tally.resolved += row["value"] is not None
    right = [row["value"], *row.get("also", [])]
    if [best.interval.start.isoformat(), best.interval.end.isoformat()] in right:
        tally.right += 1
        return
    context = _context(text, row["start"], row["end"])
    tally.wrong.append(f"{_days(best)}, not {row['value']} (from {row['reference']}, {best.mention.tense})  {context}")


def find_all(text: str, reference: str | None) -> list[Found]:
    """Every expression of an article but lengths and times of day, resolved from a day in ISO 8601."""
    origin = ReferenceDate(date.fromisoformat(reference[:10]), "publication", reference) if reference else None
    found = []
    for sentence in split_sentences(text, "en"):
        for mention in find_dates(text[sentence.start : sentence.end]):
            if mention.kind not in NOT_LABELLED:
                start, end = sentence.start + mention.start, sentence.start + mention.end
                found.append(Found(start, end, mention, resolve_date(mention, origin)))
    return found


def print_tally(tally: Tally, *, show: bool) -> None:
    print(f"{tally.labelled} expressions in {tally.articles} articles, {tally.with_value} of them with days")
    print(f"found       {_share(tally.found, tally.labelled)}")
    print(f"resolved    {_share(tally.resolved, tally.with_value)}")
    print(f"right       {_share(tally.right, tally.answered)}")
    print(f"false finds {len(tally.false)}")
    if show:
        for title in ("wrong", "open", "missed", "false"):
            print(f"\n{title}:")
            print("\n".join(f"  {line}" for line in getattr(tally, title)))


def read_rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _articles(path: Path) -> Iterator[tuple[str, str]]:
    """Ids and texts; a row of `clusters.jsonl` holds several articles."""
    for row in read_rows(path):
        for article in row.get("articles", [row]):
            yield article.get("doc") or article["id"], article["text"]


def _share(part: int, whole: int) -> str:
    return f"{part:>4} of {whole:<4} {part / whole:.3f}" if whole else f"{part:>4} of 0"


def _days(found: Found) -> str:
    interval = found.interval
    return f"{interval.start}..{interval.end}" if interval else "open"


def _context(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 60) : start], text[end : end + 30]
    return " ".join(f"{before}[{text[start:end]}]{after}".split())


if __name__ == "__main__":
    main()
