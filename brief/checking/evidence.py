"""From the sentence numbers of a draft to what a statement rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from brief.briefing import Evidence
from brief.checking.analysis import DocumentAnalysis
from brief.checking.grounds import Grounds, Passage, Role
from brief.document import Sentence

REACH = 4
"""Sentences before a cited one that are read to know whom it points at: wire stories print one to a paragraph."""


def known_numbers(numbers: Iterable[int], source: DocumentAnalysis) -> list[int]:
    """Those that name a sentence of the document, each once, rising."""
    return sorted({n for n in numbers if source.document.sentence(n) is not None})


def gather(numbers: Sequence[int], source: DocumentAnalysis, *, repaired: Sequence[int] = ()) -> Grounds:
    """`numbers` and `repaired` must name sentences of the document."""
    cited = sorted({*numbers, *repaired})
    around = [n for n in _antecedent_numbers(cited, source) if n not in cited]
    roles: dict[int, Role] = dict.fromkeys(repaired, "repaired")
    return Grounds(
        cited=tuple(_passage(n, source, roles.get(n, "cited")) for n in cited),
        antecedents=tuple(_passage(n, source, "antecedent") for n in around),
        framing=_framing(cited, source),
        source=source,
    )


def as_evidence(passages: Iterable[Passage], source_number: int) -> list[Evidence]:
    """Receipts, cut from the document, in the order of the text."""
    in_order = sorted(passages, key=lambda p: p.sentence.start)
    return [Evidence.of(p.sentence, source_number, p.role) for p in in_order]


def sentences_before(sentence: Sentence, source: DocumentAnalysis, reach: int = REACH) -> list[Sentence]:
    """The `reach` sentences of the body before it, nearest last, and all those of its own paragraph."""
    sentences = source.document.sentences
    index = source.positions[sentence.number]
    start = max(0, index - reach)
    while start > 0 and sentences[start - 1].block == sentence.block:
        start -= 1
    return [s for s in sentences[start:index] if s.number > 0]


def _antecedent_numbers(cited: Sequence[int], source: DocumentAnalysis) -> list[int]:
    document = source.document
    found: set[int] = set()
    for number in cited:
        sentence = document.sentence(number)
        if sentence is None or number == 0:
            continue
        found.update(s.number for s in sentences_before(sentence, source))
        for saying in source.sayings.get(number, ()):
            speaker = document.sentence_at(saying.mention.cue_start)
            if speaker is not None:
                found.add(speaker.number)
    if document.sentence(0) is not None:
        found.add(0)
    return sorted(found)


def _framing(cited: Sequence[int], source: DocumentAnalysis) -> tuple[str, ...]:
    document = source.document
    found = [document.dateline.text] if document.dateline else []
    for number in cited:
        sentence = document.sentence(number)
        block = (
            document.blocks[sentence.block] if sentence is not None and sentence.block < len(document.blocks) else None
        )
        if block is not None and block.speaker:
            found.append(block.speaker)
    return tuple(dict.fromkeys(found))


def _passage(number: int, source: DocumentAnalysis, role: Role) -> Passage:
    sentence = source.document.sentence(number)
    if sentence is None:
        raise KeyError(number)
    return Passage(sentence, source.sentences[number], source.sayings.get(number, ()), role)
