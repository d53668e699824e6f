"""How many of who, what, when, where, why and how a short brief answers, beside as many words of the article's lead.

    python benchmarks/five_w.py DATA [--half dev|report|all] [--show SLOT]

Rows of `articles5w1h.jsonl`; a slot is answered when a phrase that the coders agreed on stands in the words read
(`score.phrase_hit`). Read are headline, bottom line, at most 7 facts, 12 actors with their roles and 8 timeline
entries, every word counted, also those that stand there twice; the lead (`score.lead_of`) has as many words, those of
the title first.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import scores

import brief
from brief import Brief

SLOTS = ("who", "what", "when", "where", "why", "how")
FACTS, ACTORS, TIMELINE = 7, 12, 8


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=scores.HALVES, default="all")
    parser.add_argument("--show", default="", help="print the misses of this slot where the lead has it")
    options = parser.parse_args(arguments)
    score = scores.load(options.data)
    rows = [r for r in read_rows(options.data, score) if scores.in_half(r["id"], options.half)]
    report(measure(rows, score, options.show))


def read_rows(data: Path, score: Any) -> list[Any]:
    return [r for r in score.read_jsonl(data / "articles5w1h.jsonl") if "text" in r]


@dataclass(slots=True)
class Answers:
    """Per slot, for each article with a gold phrase, whether it is answered; and the words of each brief."""

    ours: dict[str, list[bool]] = field(default_factory=lambda: {slot: [] for slot in SLOTS})
    lead: dict[str, list[bool]] = field(default_factory=lambda: {slot: [] for slot in SLOTS})
    words: list[int] = field(default_factory=list)

    def average(self, answers: dict[str, list[bool]]) -> float:
        return sum(mean(hits) for hits in answers.values()) / len(SLOTS)


def measure(rows: Sequence[Any], score: Any, show: str = "") -> Answers:
    found = Answers()
    for row in rows:
        text = words_read(write(row))
        count = len(text.split())
        found.words.append(count)
        baseline = score.lead_of(row["title"] + "\n" + row["text"], count)
        for slot in SLOTS:
            hit = score.phrase_hit(text, row[slot])
            if hit is None:
                continue
            found.ours[slot].append(hit)
            found.lead[slot].append(bool(score.phrase_hit(baseline, row[slot])))
            if slot == show and not hit and found.lead[slot][-1]:
                print(f"{row['id']} {row[slot]}\n    {text}\n")
    return found


def report(found: Answers) -> None:
    print(f"{'slot':<8}brief  lead of as many words   ({len(found.words)} articles)")
    for slot in SLOTS:
        print(f"{slot:<8}{mean(found.ours[slot]):>5.2f}{mean(found.lead[slot]):>6.2f}")
    print(f"{'average':<8}{found.average(found.ours):>5.2f}{found.average(found.lead):>6.2f}")
    words = found.words
    print(f"words: mean {sum(words) / len(words):.0f}, most {max(words)}, over 300: {sum(w > 300 for w in words)}")


def write(row: Any) -> Brief:
    published = date.fromisoformat(row["date_publish"][:10])
    return brief.write(f"{row['title']}\n\n{row['text']}", engine="extractive", max_facts=FACTS, published=published)


def words_read(b: Brief) -> str:
    """The words that are counted and searched, in the order of the page."""
    parts = [b.headline.text if b.headline else "", *(c.text for c in b.bottom_line)]
    parts += [f.statement for f in b.facts[:FACTS]]
    parts += [f"{a.name} {a.role or ''}" for a in b.actors[:ACTORS]]
    parts += [f"{t.when.text} {t.text}" for t in b.timeline[:TIMELINE]]
    return "\n".join(parts)


def mean(values: Sequence[bool]) -> float:
    return sum(values) / len(values) if values else 0.0


if __name__ == "__main__":
    main()
