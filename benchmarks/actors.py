"""The actors of twelve real articles, held against labels made by hand before the engine was run on them.

    python benchmarks/actors.py DATA [--half dev|report|all] [--show]

`labels/actors.jsonl` keeps offsets into the articles' texts, no words. A listed actor is right when its name is a form
of a labelled one, or the one's words stand in the other's (`score.norm`), and nobody listed before it took that label.
Precision counts every listed actor; recall the required ones. A role is right when one of the labelled descriptions and
it share half of their words (`score.answer_hit`); sources and groups that are listed by a description have none to
find. "given" counts right ones among the roles listed of labelled actors,
"of those the text describes" among the listed actors for whom the text has one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import scores

import brief

LABELS = Path(__file__).parent / "labels" / "actors.jsonl"


@dataclass(frozen=True, slots=True)
class Article:
    id: str
    title: str
    text: str
    published: date


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=scores.HALVES, default="all")
    parser.add_argument("--show", action="store_true", help="print wrong and missed actors, and wrong roles")
    options = parser.parse_args(arguments)
    labels = read_labels(options.half)
    table = measure(labels, options.data, show=options.show)
    print(f"{len(labels)} articles")
    for name, value in table.items():
        print(f"{name:<36}{value:.2f}")


Labels: TypeAlias = dict[tuple[str, str], list[Any]]
"""The labelled actors by file and id of their article."""


def read_labels(half: scores.Half = "all") -> Labels:
    labels: Labels = {}
    for line in LABELS.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if scores.in_half(row["id"], half):
            labels.setdefault((row["file"], row["id"]), []).append(row)
    return labels


def measure(labels: Labels, data: Path, *, show: bool = False) -> dict[str, float]:
    score = scores.load(data)
    listed = right = required = found = given = given_right = described = 0
    for (file, key), rows in labels.items():
        article = find_article(data / file, key, rows[0]["sha256"])
        written = brief.write(f"{article.title}\n\n{article.text}", engine="extractive", published=article.published)
        left = list(rows)
        wrong, roles = [], []
        for actor in written.actors:
            listed += 1
            label = next((r for r in left if _is(actor.name, r, article.text, score, exact=True)), None) or next(
                (r for r in left if _is(actor.name, r, article.text, score, exact=False)), None
            )
            if label is None:
                wrong.append(f"{actor.name} ({actor.kind}; {actor.role})")
                continue
            left.remove(label)
            right += 1
            found += label["required"]
            texts = [article.text[a:b] for a, b in label["roles"]]
            if label["kind"] in ("unnamed", "group"):
                continue
            given += actor.role is not None
            described += bool(texts)
            good = bool(actor.role and texts and score.answer_hit([actor.role], texts))
            given_right += good
            if not good and (actor.role or texts):
                roles.append(f"{actor.name}: {actor.role} / {texts[:3]}")
        required += sum(r["required"] for r in rows)
        if show:
            missed = [article.text[r["names"][0][0] : r["names"][0][1]] for r in left if r["required"]]
            print(f"{key}\n  wrong {wrong}\n  missed {missed}\n  roles {roles}")
    return {
        "precision": right / listed,
        "recall": found / required,
        "roles, given": given_right / given,
        "roles, of those the text describes": given_right / described,
    }


def find_article(path: Path, key: str, digest: str) -> Article:
    """The article of that id in one of the data files. Raises SystemExit where its text is not the labelled one."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for candidate in row.get("articles", [row]):
            if key in (candidate.get("id"), candidate.get("doc")):
                text = candidate["text"]
                if hashlib.sha256(text.encode()).hexdigest() != digest:
                    raise SystemExit(f"{key} in {path} is not the text that was labelled")
                published = date.fromisoformat((candidate.get("date_publish") or candidate["date"])[:10])
                return Article(key, candidate.get("title", ""), text, published)
    raise SystemExit(f"{key} is not in {path}")


def _is(name: str, label: Any, text: str, score: Any, *, exact: bool) -> bool:
    forms = [score.norm(text[a:b]) for a, b in label["names"]]
    own = score.norm(name)
    if exact:
        return own in forms
    return any(f" {own} " in f" {form} " or f" {form} " in f" {own} " for form in forms)


if __name__ == "__main__":
    main()
