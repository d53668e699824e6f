"""The article as data: one numbered line per sentence, which no words of the article can break out of.

A sentence takes exactly one line and every line begins with its own label, so nothing in a text can pass for the
number of another sentence. What looks like a tag, or like a control token of a chat template, is made to look like
punctuation, character for character; a lone "<" as in "p < 0.05" stays. The same article always gives the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from brief.document import Chunk, Document, Sentence, Span

# Servers that tokenise the filled-in chat template as a whole read <|im_end|>, [INST] or <s> in an article as control
# tokens. The last class holds the wide bar of DeepSeek's tokens.
_TAG = re.compile(r"<(?=[A-Za-z/!?<|｜])")
_BRACKET = re.compile(r"\[(?=/?(?:INST|SYS|SYSTEM|TOOL|AVAILABLE|THINK|IMG|BOS|EOS)[A-Z_]*\])")
# Lone surrogates cannot be sent as UTF-8.
_SURROGATE = re.compile("[\ud800-\udfff]")

LONGEST_VALUE = 300


def inert(text: str) -> str:
    """`text` on one line, without tags or control tokens."""
    line = " ".join(part.strip() for part in text.splitlines()).strip()
    return _SURROGATE.sub("\ufffd", _BRACKET.sub("［", _TAG.sub("‹", line)))


def sentence_line(document: Document, sentence: Sentence, piece: Span | None = None) -> str:
    """ "S3: text" and a line feed; another one after the last sentence of a block.

    A title, a heading, a caption and the like are named after the number, as is the speaker of a transcript. `piece`
    is the part of the sentence that stands there instead of the whole.
    """
    block = document.blocks[sentence.block]
    notes: list[str] = [] if block.kind == "paragraph" else [block.kind]
    if block.speaker:
        notes.append(f"speaker: {inert(block.speaker)[:LONGEST_VALUE]}")
    text = sentence.text
    if piece is not None:
        notes.append("a part of it")
        text = document.text[piece.start : piece.end]
    note = f" ({'; '.join(notes)})" if notes else ""
    return f"{sentence.label}{note}: {inert(text)}\n" + ("\n" if _ends_block(document, sentence) else "")


def article_lines(chunk: Chunk) -> str:
    """The chunk's own sentences, without the line feed at the end."""
    return "".join(sentence_line(chunk.document, s, chunk.piece) for s in chunk.own).rstrip("\n")


def context_lines(chunk: Chunk) -> str:
    return "".join(sentence_line(chunk.document, s) for s in chunk.context).rstrip("\n")


def about_lines(document: Document) -> tuple[tuple[str, str], ...]:
    """What is known about the article as label and value, in a fixed order; what is not known is left out."""
    published = document.published or ""
    if document.updated:
        published = f"{published}, updated {document.updated}".lstrip(", ")
    values = (
        ("Title", document.title or ""),
        ("Dateline", document.dateline.text if document.dateline else ""),
        ("Publisher", document.publisher or ""),
        ("Authors", ", ".join(document.authors)),
        ("Published", published),
        ("Language", "" if document.language == "und" else document.language),
    )
    return tuple((label, inert(value)[:LONGEST_VALUE]) for label, value in values if value)


def framing_lines(document: Document) -> tuple[tuple[str, str], ...]:
    """What holds for every sentence, as label and value: the dateline, and the day from which days are counted."""
    reference = document.reference_date
    values = (
        ("Dateline", document.dateline.text if document.dateline else ""),
        ("Day", reference.day.isoformat() if reference else ""),
    )
    return tuple((label, inert(value)[:LONGEST_VALUE]) for label, value in values if value)


def evidence_lines(document: Document, numbers: Iterable[int]) -> str:
    """These sentences in the order of the text, one to a line, without the line feed at the end."""
    sentences = (document.sentence(number) for number in sorted(set(numbers)))
    return "\n".join(sentence_line(document, s).rstrip("\n") for s in sentences if s is not None)


def _ends_block(document: Document, sentence: Sentence) -> bool:
    following = document.sentence(sentence.number + 1)
    return following is None or following.block != sentence.block
