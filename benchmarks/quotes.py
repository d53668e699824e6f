"""How well direct quotations and their speakers are found in annotated articles.

    python benchmarks/quotes.py DATA [--show wrong|missed|speakers|pronouns] [--half dev|report|all]

DATA is a folder with `quotes.jsonl` (articles whose attributions one annotator marked: source, content, whether it is
direct) and `score.py`. An article belongs to the half that `scores.in_half` gives it.

Counted are spans:

- predicted: the contents of `find_attributions(text, "en")` that are `direct`: quotations that have a speaker. One
  inside a longer one counts once.
- precision: the share of them that lie in the content of any gold attribution, direct or not (with `INSIDE` of their
  letters)
- recall: the share of the spans of gold direct attributions whose letters lie in predicted ones (`INSIDE` of them)
- in marks: the same two shares for every span in quotation marks, speech or a part of a sentence: predicted are those
  that lie in the content of any `AttributionMention`, gold those that lie in the content of any gold attribution
- speaker F1: `score.quote_prf`, content and speaker, after spans that go on with one speaker were joined, as the
  annotator did. A speaker is right when it shares a word with the gold source.
- speaker of those in: of the predicted spans that lie in a gold attribution, the share with such a speaker
- pronouns: the speakers "he" and "she" (direct speech or not) that `resolve_speaker` names
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import scores

from brief.wording.attribution import AttributionMention, find_attributions, resolve_speaker
from brief.wording.quotations import Quotation, find_quotations

INSIDE = 0.8
"""Share of a span's letters and digits that must lie in another for it to lie there."""


@dataclass(frozen=True, slots=True)
class Read:
    """One article with what was found in it."""

    row: Any
    found: tuple[AttributionMention, ...]

    @property
    def text(self) -> str:
        return str(self.row["text"])

    @property
    def direct(self) -> list[AttributionMention]:
        """Direct contents, the longest of those that lie in one another, in order."""
        ordered = sorted((m for m in self.found if m.direct), key=lambda m: (m.content_start, -m.content_end))
        kept: list[AttributionMention] = []
        for mention in ordered:
            if not kept or mention.content_end > kept[-1].content_end:
                kept.append(mention)
        return kept


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--show", choices=("wrong", "missed", "speakers", "pronouns"))
    parser.add_argument("--half", choices=scores.HALVES, default="dev", help="whose cases are shown")
    options = parser.parse_args(arguments)
    score = scores.load(options.data)
    started = time.perf_counter()
    reads = read_all(options.data, score)
    took = time.perf_counter() - started
    print(
        f"{'half':<8}articles  spans  precision  gold  recall  in marks: precision  recall  speaker F1"
        "  speaker of those in  pronouns named"
    )
    for half in scores.HALVES:
        chosen = [r for r in reads if scores.in_half(r.row["id"], half)]
        print(_line(half, measure(chosen, score)))
        if options.show and options.half == half:
            for read in chosen:
                _show(read, options.show, score)
    print(f"{sum(len(r.text) for r in reads) / 1e6 / took:.2f} million characters a second")


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of the docstring above, shares from 0 to 1."""

    articles: int
    spans: int
    precision: float
    gold: int
    recall: float
    marked_precision: float
    marked_recall: float
    speaker_f1: float
    speaker_of_inside: float
    pronouns: int
    pronouns_named: int


def measure(reads: Iterable[Read], score: Any) -> Measured:
    reads = list(reads)
    spans = [(r, m) for r in reads for m in r.direct]
    inside = [(r, m) for r, m in spans if gold_of(r, m)]
    wanted = [(r, s) for r in reads for s in _gold_spans(r)]
    reached = [s for r, s in wanted if is_found(r, s)]
    marked = [(r, q) for r in reads for q in find_quotations(r.text)]
    taken = [(r, q) for r, q in marked if _is_taken(r, q)]
    told = [(r, q) for r, q in marked if _gold_at(r, q.inner_start, q.inner_end)]
    both = [(r, q) for r, q in taken if _gold_at(r, q.inner_start, q.inner_end)]
    named = [1 for r, m in inside if _has_speaker(m, gold_of(r, m), score)]
    speakers = score.quote_prf([_joined(r) for r in reads], [_gold(r) for r in reads])[1]
    pronouns = [(r, m) for r in reads for m in r.found if _is_he(m)]
    return Measured(
        articles=len(reads),
        spans=len(spans),
        precision=_share(inside, spans),
        gold=len(wanted),
        recall=_share(reached, wanted),
        marked_precision=_share(both, taken),
        marked_recall=_share(both, told),
        speaker_f1=speakers["f1"],
        speaker_of_inside=_share(named, inside),
        pronouns=len(pronouns),
        pronouns_named=sum(resolve_speaker(r.text, m) is not None for r, m in pronouns),
    )


def read_all(data: Path, score: Any) -> list[Read]:
    return [Read(row, find_attributions(row["text"], "en")) for row in score.read_jsonl(data / "quotes.jsonl")]


def _line(half: str, m: Measured) -> str:
    return (
        f"{half:<8}{m.articles:>8}{m.spans:>7}{m.precision:>11.3f}{m.gold:>6}{m.recall:>8.3f}"
        f"{m.marked_precision:>21.3f}{m.marked_recall:>8.3f}{m.speaker_f1:>12.3f}{m.speaker_of_inside:>21.3f}"
        f"{m.pronouns_named:>10} of {m.pronouns}"
    )


def gold_of(read: Read, mention: AttributionMention) -> list[Any]:
    """The gold attributions in whose content a span lies."""
    return _gold_at(read, mention.content_start, mention.content_end)


def _gold_at(read: Read, start: int, end: int) -> list[Any]:
    found = []
    for attribution in read.row["attributions"]:
        inside = sum(_letters(read.text, max(a, start), min(b, end)) for a, b in attribution["content_spans"])
        if inside and inside >= INSIDE * _letters(read.text, start, end):
            found.append(attribution)
    return found


def _is_taken(read: Read, quotation: Quotation) -> bool:
    start, end = quotation.inner_start, quotation.inner_end
    most = max(
        (_letters(read.text, max(start, m.content_start), min(end, m.content_end)) for m in read.found), default=0
    )
    return most > 0 and most >= INSIDE * _letters(read.text, start, end)


def is_found(read: Read, span: Sequence[int]) -> bool:
    inside = sum(_letters(read.text, max(span[0], m.content_start), min(span[1], m.content_end)) for m in read.direct)
    return inside >= INSIDE * _letters(read.text, span[0], span[1])


def _gold_spans(read: Read) -> Iterator[Sequence[int]]:
    for attribution in read.row["attributions"]:
        if attribution["direct"]:
            yield from (s for s in attribution["content_spans"] if _letters(read.text, s[0], s[1]))


def _gold(read: Read) -> list[Any]:
    return [a for a in read.row["attributions"] if a["direct"]]


def _joined(read: Read) -> list[dict[str, str]]:
    """Content and speaker of each quotation, one that goes on joined to what it goes on from."""
    joined: list[dict[str, str]] = []
    cue = -1
    for mention in read.direct:
        goes_on = mention.speaker_start == mention.speaker_end or mention.cue_start == cue
        content = read.text[mention.content_start : mention.content_end]
        if joined and goes_on and joined[-1]["source"] == mention.speaker:
            joined[-1]["content"] += " " + content
        else:
            joined.append({"content": content, "source": mention.speaker})
        cue = mention.cue_start
    return joined


def _has_speaker(mention: AttributionMention, gold: Iterable[Any], score: Any) -> bool:
    own = set(score.tokens(mention.speaker))
    return any(own & set(score.tokens(a["source"])) for a in gold)


def _is_he(mention: AttributionMention) -> bool:
    return mention.kind == "pronoun" and mention.speaker.lower() in ("he", "she")


def _letters(text: str, start: int, end: int) -> int:
    return sum(c.isalnum() for c in text[start:end]) if start < end else 0


def _share(part: Sequence[Any], whole: Sequence[Any]) -> float:
    return len(part) / len(whole) if whole else 0.0


def _show(read: Read, what: str, score: Any) -> None:
    text = read.text
    if what == "missed":
        for start, end in _gold_spans(read):
            if not is_found(read, (start, end)):
                _print(read, start, end, "")
        return
    for mention in read.found if what == "pronouns" else read.direct:
        gold = gold_of(read, mention)
        sources = "; ".join(a["source"] for a in gold)
        if what == "pronouns":
            if _is_he(mention):
                _print(read, mention.cue_start, mention.cue_end, f"{resolve_speaker(text, mention)} | {sources}", 400)
        elif what == "wrong" and not gold:
            _print(read, mention.content_start, mention.content_end, mention.speaker)
        elif what == "speakers" and gold and not _has_speaker(mention, gold, score):
            _print(read, mention.content_start, mention.content_end, f"{mention.speaker} | {sources}")


def _print(read: Read, start: int, end: int, note: str, around: int = 160) -> None:
    text = read.text
    before, after = text[max(0, start - around) : start], text[end : end + around // 2]
    print(f"\n{read.row['id']} [{note}]\n    {before}>>>{text[start:end]}<<<{after}".replace("\n\n", " ¶ "))


if __name__ == "__main__":
    main()
