"""How much of a pasted web page `brief.read` keeps, and how much of what it keeps is the article.

    python benchmarks/pasted_pages.py DATA [--reduce inscriptis|lxml|nodes] [--half dev|report|all] [--show ID]

DATA is a folder with `extraction.jsonl.gz` (whole pages, each with the body of its article) and `score.py`. A page is
first reduced to the text that a person gets who selects all of it and pastes it:

- inscriptis: `inscriptis.get_text`, which lays the page out as a text browser does (the package inscriptis is needed)
- lxml: `lines_of_blocks` here: a line for each block of the tree, without what is never displayed
- nodes: the same, with a line for each piece of text, so that every link breaks its paragraph

That text goes to `brief.read`. Precision and recall are those of `score.token_f1` against the body, averaged over the
pages: of the text as it came, of the document without its title, and of the whole `Document.text`, though a body as
annotated has no title. A page belongs to the dev half when the SHA-256 of its id begins with an even byte, else to the
report half.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import scores

import brief
from brief.document import Document
from brief.errors import InputError

UNSEEN = frozenset(
    "script style noscript template head title svg math canvas iframe object select option textarea".split()
)
INLINE = frozenset(
    """a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span
    strike strong sub sup time tt u var wbr img""".split()
)


@dataclass(frozen=True, slots=True)
class Score:
    precision: float
    recall: float


@dataclass(frozen=True, slots=True)
class Result:
    """The scores of one page: as it came, cleaned without its title, cleaned with it."""

    key: str
    given: Score
    body: Score
    whole: Score


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--reduce", choices=tuple(REDUCERS), default="inscriptis")
    parser.add_argument("--half", choices=scores.HALVES, help="one half, page by page; otherwise the means of all")
    parser.add_argument("--show", default="", help="print each line of the page with that id, kept or not")
    options = parser.parse_args(arguments)
    score = scores.load(options.data)
    rows = score.read_jsonl(options.data / "extraction.jsonl.gz")
    reduce = REDUCERS[options.reduce]
    if options.show:
        show(next(row for row in rows if row["id"] == options.show), reduce)
        return
    started = time.perf_counter()
    results = [
        measure(row, reduce, score) for row in rows if options.half is None or scores.in_half(row["id"], options.half)
    ]
    if options.half is not None:
        for r in sorted(results, key=lambda r: (r.body.precision + r.body.recall, r.key)):
            print(f"{r.key}   as given {_pair(r.given)}   body {_pair(r.body)}   whole {_pair(r.whole)}")
    print(f"reduced by {options.reduce}; precision and recall, means")
    print(f"{'half':<8}{'pages':>6}   {'as given':<12}{'body':<12}{'with title':<12}")
    for half in scores.HALVES:
        chosen = [r for r in results if scores.in_half(r.key, half)]
        if chosen:
            means = [_mean([pick(r) for r in chosen]) for pick in (_given, _body, _whole)]
            print(f"{half:<8}{len(chosen):>6}   " + "".join(f"{_pair(m):<12}" for m in means))
    print(f"{time.perf_counter() - started:.1f} s")


def measure(row: Any, reduce: Callable[[str], str], score: Any) -> Result:
    text = reduce(row["html"])
    document = read(text)
    bodies = [text, body_of(document) if document else "", document.text if document else ""]
    found = [score.token_f1(kept, row["body"]) for kept in bodies]
    given, body, whole = (Score(f["precision"], f["recall"]) for f in found)
    return Result(row["id"], given, body, whole)


def read(text: str) -> Document | None:
    """None where `brief` finds no article in it."""
    try:
        return brief.read(text)
    except InputError:
        return None


def body_of(document: Document) -> str:
    return "\n\n".join(document.text[b.start : b.end] for b in document.blocks if b.kind != "title")


def show(row: Any, reduce: Callable[[str], str]) -> None:
    text = reduce(row["html"])
    document = read(text)
    kept = set(document.text.split("\n\n")) if document else set()
    reasons = {r.line: r.reason for r in document.removed} if document else {}
    gold = " ".join(row["body"].split())
    print(row["id"], row["url"], "title:", document and document.title)
    for number, line in enumerate(text.split("\n"), 1):
        words = " ".join(line.split())
        if words:
            mark = "GOLD" if words in gold else "gold" if words[:40] in gold and len(words) > 40 else "    "
            print(f"{number:>5} {reasons.get(number, 'KEPT' if words in kept else '...'):<11}{mark} {words[:200]}")


# ---------------------------------------------------------------- what a person would paste


def by_inscriptis(html: str) -> str:
    from inscriptis import get_text

    return str(get_text(html))


def lines_of_blocks(html: str) -> str:
    return "".join(_text_of(_tree(html), each_node=False))


def lines_of_nodes(html: str) -> str:
    return "".join(_text_of(_tree(html), each_node=True))


REDUCERS: dict[str, Callable[[str], str]] = {
    "inscriptis": by_inscriptis,
    "lxml": lines_of_blocks,
    "nodes": lines_of_nodes,
}


def _tree(html: str) -> Any:
    from lxml import html as lxml_html

    return lxml_html.document_fromstring(html)


def _text_of(root: Any, *, each_node: bool) -> Iterator[str]:
    """White space collapsed as a browser does; a line break around every block, or around every piece of text."""
    stack: list[Any] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        if not isinstance(item.tag, str) or item.tag in UNSEEN or _is_hidden(item):
            continue
        edge = "\n" if item.tag not in INLINE else ""
        stack.append(edge)
        for child in reversed(item):
            stack.append(_collapsed(child.tail, each_node))
            stack.append(child)
        stack.append(_collapsed(item.text, each_node))
        stack.append("\n" if item.tag == "p" else edge)


def _collapsed(text: str | None, each_node: bool) -> str:
    if not text:
        return ""
    words = " ".join(text.split())
    if each_node:
        return words and words + "\n"
    return " " * text[0].isspace() + words + " " * text[-1].isspace() if words else " "


def _is_hidden(element: Any) -> bool:
    style = "".join(element.get("style", "").lower().split())
    return "display:none" in style or "visibility:hidden" in style or element.get("hidden") is not None


def _mean(found: Sequence[Score]) -> Score:
    return Score(sum(s.precision for s in found) / len(found), sum(s.recall for s in found) / len(found))


def _given(result: Result) -> Score:
    return result.given


def _body(result: Result) -> Score:
    return result.body


def _whole(result: Result) -> Score:
    return result.whole


def _pair(score: Score) -> str:
    return f"{score.precision:.3f} {score.recall:.3f}"


if __name__ == "__main__":
    main()
