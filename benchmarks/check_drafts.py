"""How many falsified statements the checks catch, and how many honest ones they hit.

    python benchmarks/check_drafts.py DATA [--half build|report|all] [--uncited] [--show CODE] [--show-false]

DATA is a folder with `drafts.jsonl` (statement, cited sentence numbers, the same statement falsified in one place, and
how) and `drafts_articles.jsonl` (numbered sentences). Articles are sorted by id; those at even positions are built on,
those at odd ones reported. A statement is caught when a "replace" rule objects or nothing bears it out, warned when
only a "warn" rule objects. `--uncited` leaves the sentence numbers out, so that the evidence has to be found. The last
table says for each code how often it objected to a falsified and to an honest statement.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Verdict, judge, open_bench
from brief.checking.severities import EVIDENCE_MISSING
from brief.document import Block, Document, ReferenceDate, Sentence


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--half", choices=("build", "report", "all"), default="all")
    parser.add_argument("--uncited", action="store_true", help="find the evidence instead of using the numbers")
    parser.add_argument("--show", default="", help="print the missed falsified statements of this kind, or of all")
    parser.add_argument("--show-false", action="store_true", help="print the honest statements that were hit")
    options = parser.parse_args(arguments)
    articles = {a["id"]: a for a in read_rows(options.data / "drafts_articles.jsonl")}
    chosen = _half(sorted(articles), options.half)
    started = time.perf_counter()
    report(read_rows(options.data / "drafts.jsonl"), articles, chosen, options)
    print(f"{time.perf_counter() - started:.1f} s")


def report(rows: Iterable[Any], articles: Any, chosen: Sequence[str], options: argparse.Namespace) -> None:
    caught, warned, total = Counter[str](), Counter[str](), Counter[str]()
    rightly, wrongly = Counter[str](), Counter[str]()
    honest = hit = touched = 0
    analyses = {key: DocumentAnalysis(as_document(articles[key])) for key in chosen}
    for row in (r for r in rows if r["article"] in analyses):
        analysis = analyses[row["article"]]
        cited = [] if options.uncited else row["sentences"]
        if row["supported"]:
            verdict = verdict_on(row["statement"], cited, analysis)
            honest += 1
            hit += _fails(verdict)
            touched += bool(_codes(verdict))
            wrongly.update(_codes(verdict))
            if options.show_false and _codes(verdict):
                _show(row, row["statement"], verdict, articles)
        verdict = verdict_on(row["tampered"], cited, analysis)
        total[row["code"]] += 1
        caught[row["code"]] += _fails(verdict)
        warned[row["code"]] += bool(verdict.rulings) and not _fails(verdict)
        rightly.update(_codes(verdict))
        if options.show in (row["code"], "all") and not _fails(verdict):
            _show(row, row["tampered"], verdict, articles)
    print(f"{'kind':<18}caught  warned  of")
    for code in sorted(total):
        print(f"{code:<18}{caught[code]:>6}{warned[code]:>8}{total[code]:>4}   {caught[code] / total[code]:.0%}")
    print(f"{'all':<18}{sum(caught.values()):>6}{sum(warned.values()):>8}{sum(total.values()):>4}")
    print(
        f"honest statements: {honest}, replaced {hit} ({hit / honest:.1%}), replaced or warned {touched / honest:.1%}"
    )
    print(f"{'code':<20}falsified  honest")
    for code in sorted({*rightly, *wrongly}):
        print(f"{code:<20}{rightly[code]:>9}{wrongly[code]:>8}")


def verdict_on(text: str, sentences: Sequence[int], analysis: DocumentAnalysis) -> Verdict:
    bench = open_bench("en", analysis, "en")
    return judge(bench.statement(text), sentences, bench)


def as_document(article: Any) -> Document:
    """Each sentence a paragraph of its own, except where it goes on with a quotation that one before it opened."""
    text, sentences, blocks = "", [], []
    for number, words in enumerate(article["sentences"], start=1):
        inside = bool(blocks) and _open(text[blocks[-1].start :])
        text += " " if inside else "\n\n" if text else ""
        start = len(text)
        text += words
        if inside:
            blocks[-1] = Block("paragraph", blocks[-1].start, len(text))
        else:
            blocks.append(Block("paragraph", start, len(text)))
        sentences.append(Sentence(number, start, len(text), words, len(blocks) - 1))
    digest = hashlib.sha256(text.encode()).hexdigest()
    published = article["published"]
    reference = ReferenceDate(date.fromisoformat(published[:10]), "publication", published) if published else None
    return Document(
        id=f"doc1:{digest}",
        origin=article["id"],
        text=text,
        sentences=tuple(sentences),
        blocks=tuple(blocks),
        content_sha256=digest,
        text_sha256=digest,
        reference_date=reference,
        language="en",
    )


def read_rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def _open(paragraph: str) -> bool:
    straight = paragraph.count('"') % 2 == 1
    return straight or paragraph.count("“") > paragraph.count("”")


def _half(ids: list[str], half: str) -> list[str]:
    return {"build": ids[::2], "report": ids[1::2], "all": ids}[half]


def _fails(verdict: Verdict) -> bool:
    return verdict.fails or verdict.grounds is None


def _codes(verdict: Verdict) -> set[str]:
    return {r.rule.code for r in verdict.rulings} | ({EVIDENCE_MISSING} if verdict.grounds is None else set())


def _show(row: Any, text: str, verdict: Verdict, articles: Any) -> None:
    print(f"\n{row['id']} {row['code']}: {text}")
    for ruling in verdict.rulings:
        print(f"    ! {ruling.rule.code}: {ruling.objection.said!r} / {ruling.objection.found!r}")
    if verdict.repaired:
        print(f"    repaired with {verdict.repaired}")
    for number in row["sentences"]:
        print(f"    [{number}] {articles[row['article']]['sentences'][number - 1]}")


if __name__ == "__main__":
    main()
