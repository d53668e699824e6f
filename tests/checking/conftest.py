from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import date

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Bench, Verdict, judge, open_bench
from brief.checking.severities import RULES, Rule
from brief.document import Block, Dateline, Document, ReferenceDate, Sentence

DAM: tuple[tuple[str, ...], ...] = (
    (
        "The Karsk dam collapsed on Tuesday, killing at least 12 people and forcing about 3,400 residents of Tolmar "
        "from their homes.",
        "Rescue workers searched the valley for 31 missing children.",
    ),
    (
        "“We warned the ministry in May,” said Dorotea Linn, chief engineer of the Ollen Water Board.",
        "She said the gates had not been inspected since 2019.",
    ),
    (
        "Energy Minister Pavel Orsic did not resign on Wednesday.",
        "He rejected a call by the opposition for an inquiry.",
    ),
    (
        "Repairs may cost up to $40 million, said a senior official who asked not to be named because the budget is "
        "not public.",
    ),
    ("Orsic denied that his ministry had ignored the warnings.", "“No report ever reached my desk,” he said."),
    ("Parliament will vote on an emergency fund on Friday.", "The fund is likely to pay for new pumps."),
    ("Spokeswoman Ines Halden said nothing was planned.",),
    ("The river rose by two metres in 20 minutes.", "Power prices in Tolmar fell by 7 percent last year."),
    (
        "The board said the dam held 60 million cubic metres of water.",
        "It was built in 1987 by the Sarovian army.",
    ),
)
"""A story made up for these tests, by paragraph. Sentences are numbered from 1: S1 to S16."""


REFERENCE = ReferenceDate(date(2026, 8, 12), "dateline", "Aug. 12")


@pytest.fixture(scope="session")
def make_document() -> Callable[..., Document]:
    def make(
        paragraphs: Sequence[Sequence[str]],
        *,
        title: str | None = None,
        language: str = "en",
        reference: ReferenceDate = REFERENCE,
    ) -> Document:
        text, sentences, blocks = "", [], []
        if title:
            text = title
            sentences.append(Sentence(0, 0, len(title), title, 0))
            blocks.append(Block("title", 0, len(title)))
        number = 1
        for paragraph in paragraphs:
            text += "\n\n" if text else ""
            start = len(text)
            for position, words in enumerate(paragraph):
                text += " " if position else ""
                sentences.append(Sentence(number, len(text), len(text) + len(words), words, len(blocks)))
                text += words
                number += 1
            blocks.append(Block("paragraph", start, len(text)))
        digest = hashlib.sha256(text.encode()).hexdigest()
        return Document(
            id=f"doc1:{digest}",
            origin="text",
            text=text,
            sentences=tuple(sentences),
            blocks=tuple(blocks),
            content_sha256=digest,
            text_sha256=digest,
            title=title,
            dateline=Dateline("TOLMAR, Sarovia, Aug. 12 (Lowland Press)", "TOLMAR", date(2026, 8, 12), "Lowland Press"),
            reference_date=reference,
            language=language,
        )

    return make


@pytest.fixture(scope="session")
def dam(make_document: Callable[..., Document]) -> Document:
    return make_document(DAM, title="Dam bursts above Tolmar")


@pytest.fixture(scope="session")
def dam_analysis(dam: Document) -> DocumentAnalysis:
    return DocumentAnalysis(dam)


@pytest.fixture(scope="session")
def verdict_on(dam_analysis: DocumentAnalysis) -> Callable[..., Verdict]:
    def verdict(
        text: str, sentences: Sequence[int], *, declared: Sequence[str] = (), rules: Sequence[Rule] = RULES
    ) -> Verdict:
        bench: Bench = open_bench("en", dam_analysis, "en", rules)
        return judge(bench.statement(text, declared), sentences, bench)

    return verdict
