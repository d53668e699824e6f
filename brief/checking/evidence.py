"""From the sentence numbers of a draft to what a statement rests on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from brief.briefing import Evidence
from brief.checking.analysis import DocumentAnalysis
from brief.checking.grounds import Grounds, Passage, Role
from brief.document import Sentence

REACH = 4
"""Sentences before a cited one, in its paragraph and the one before it, that are read to know whom it points at."""

POINTING = frozenset("he she they it his her its their him them this that these those such both".split())  # noqa: SIM905 - a list of quoted words is harder to read
FIRST_PERSON = frozenset({"i", "we", "my", "our", "me", "us"})
_FIRST_WORD = re.compile(r"[^\w]*(\w+)")


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
    return [
        Evidence(
            source=source_number,
            sentence=p.sentence.number,
            start=p.sentence.start,
            end=p.sentence.end,
            quote=p.text,
            role=p.role,
        )
        for p in sorted(passages, key=lambda p: p.sentence.start)
    ]


def opens_with_pointer(text: str, *, first_person: bool = True) -> bool:
    """Whether the first word of a sentence is a pronoun that stands for somebody or something named before it.

    `first_person`: whether "I" and "we" count; they do not where the sentence itself says who speaks.
    """
    match = _FIRST_WORD.match(text)
    if match is None:
        return False
    word = match.group(1).lower()
    return word in POINTING or (first_person and word in FIRST_PERSON)


def sentences_before(sentence: Sentence, source: DocumentAnalysis, reach: int = REACH) -> list[Sentence]:
    """Up to `reach` sentences before it, nearest last, from its own paragraph and the one before."""
    document = source.document
    index = source.positions[sentence.number]
    near = [s for s in document.sentences[max(0, index - reach) : index] if s.number > 0]
    blocks = [s.block for s in near if s.block != sentence.block]
    previous = blocks[-1] if blocks else sentence.block
    return [s for s in near if s.block in (sentence.block, previous)]


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
