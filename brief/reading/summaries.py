"""Any text, plain or Markdown, as statements that can be held against an article.

A statement is a sentence of a paragraph, a list item or a cell of a table. Headings without a verb, labels
("**Denied** —"), rules, code and what a brief says of itself are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from brief.document import Span
from brief.reading.marked_text import Citation, Marked, read_marked
from brief.wording.languages import has_lexicon
from brief.wording.lexicons.english_verbs import FINITE_VERBS
from brief.wording.sentences import split_sentences
from brief.wording.text import words

FEWEST_WORDS = 4
"""Of a heading or a cell of a table that says something."""

_OWN_SECTIONS = frozenset({"how this was checked", "not in the text"})
"""Sections of a brief that speak of the brief."""
_OWN_NOTICES = ("_One source: ", "**Incomplete.** ", "**Not checked.** ")
_SEVERAL_SOURCES = re.compile(r"_\d{1,3} sources: ")

_LINE = re.compile(r"[^\n]*\n?")
_ITEM = re.compile(r"([ \t]{0,12})(?:[-*+•–‣]|\d{1,3}[.)])[ \t]+(?=\S)")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}[ \t]+")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-{2,})[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}(?:(?:[-*_][ \t]*){3,}|\|?[ :|-]+\|[ :|-]*)$")
_CELL = re.compile(r"[^|\s][^|\n]*")
_FENCE = re.compile(r"[ ]{0,3}(?:```|~~~)")
_QUOTED = re.compile(r"[ ]{0,3}>[ ]?")
# "**Denied** — ", "**Bottom line.** ", "**Cost:** ", "**Pell Adair**: "; the last two may name a speaker.
_LABEL = re.compile(r"\*\*([^*\n]{1,80})\*\*(:| [—–-])?[ ]+")
_ACTOR = re.compile(r"\*\*([^*\n]{1,160})\*\*(?=[,:( \n]|$)(?:[^\n(:]|\([^()\n]{0,300}\)|:(?! )){0,600}(?:: |$)")
# What a brief says beside a statement stands in italics between it and its citation.
_REMARK = re.compile(r"[ ]_[^_\n]{1,600}_(?=[ ]\[(?:\d{1,2}:)?[Ss]\d[^\]\n]{0,200}\][ ]*$)")
_DAYS = re.compile(
    r"(?:\*\*)?(?:\d|[A-Z][a-z]{2}\b)[^:“\n]{0,60}?(?:\(year inferred\))?(?:, planned\*\*)?(?:, “[^”\n]{1,80}”)?: "
)
# "Unanswered: “The council did not respond.” [S15]"
_REASON = re.compile(r"[A-Z][^:“\n]{0,60}: “")
_DEED_END = re.compile(r"(?<=\])[ ]?;[ ]")
_LONE_LABEL = re.compile(r"[^.!?…]{0,80}:$")


@dataclass(frozen=True, slots=True)
class SummaryStatement:
    """`text` are the words to be judged; `starts` and `ends`, for each of their code points, its place in the source.

    `cited` are the sentence numbers that stand with it. `speaker` is the actor whose entry in a brief it stands in,
    `label` the bold words with a colon before it, which may name one.
    """

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    cited: tuple[int, ...] = ()
    speaker: str | None = None
    label: str | None = None

    @property
    def span(self) -> Span:
        return Span(self.starts[0], self.ends[-1])


@dataclass(frozen=True, slots=True)
class _Block:
    """`source[start:end]` without its bullet or number. `section` is the heading above it, in lower case."""

    kind: str
    start: int
    end: int
    indent: int
    section: str


def read_statements(source: str, language: str) -> list[SummaryStatement]:
    """The statements of a text in its order; `language` says how its sentences end."""
    found: list[SummaryStatement] = []
    actor: str | None = None
    for block in _blocks(source):
        text = source[block.start : block.end]
        if block.section in _OWN_SECTIONS or text.startswith(_OWN_NOTICES) or _SEVERAL_SOURCES.match(text):
            continue
        if block.kind == "cell" and len(text.split()) < FEWEST_WORDS:
            continue
        if block.kind == "heading":
            found += _heading(source, block, language)
        elif block.section == "actors":
            actor = actor if block.indent else None
            head = _ACTOR.match(text) if actor is None else None
            actor = head[1] if head else actor
            start = block.start + (head.end() if head else 0)
            found += _deeds(source, start, block.end, actor)
        else:
            found += _sentences(source, block, language)
    return found


# ---------------------------------------------------------------- blocks


def _blocks(source: str) -> Iterator[_Block]:
    """Paragraphs, list items, headings and rows, in order; code, rules and blank lines are left out."""
    section, fenced = "", False
    open_block: _Block | None = None
    for match in _LINE.finditer(source):
        start, line = match.start(), match[0].rstrip("\r\n")
        if not match[0]:
            break
        if _FENCE.match(line):
            fenced = not fenced
        kind, skip, indent = _kind_of(line)
        if open_block is not None and kind == "underline" and open_block.kind == "paragraph":
            open_block = replace(open_block, kind="heading")
            kind = "blank"
        if open_block is not None and (fenced or kind != "paragraph"):
            section = _section(source, open_block, section)
            yield open_block
            open_block = None
        if fenced or kind in ("blank", "rule", "underline") or _FENCE.match(line):
            continue
        end = start + len(line)
        if kind == "row":
            yield from (_Block("cell", start + m.start(), start + m.end(), 0, section) for m in _CELL.finditer(line))
            continue
        if open_block is not None:
            open_block = replace(open_block, end=end)
        else:
            open_block = _Block(kind, start + skip, end, indent, section)
    if open_block is not None:
        yield open_block


def _kind_of(line: str) -> tuple[str, int, int]:
    """The kind of a line, the code points of its mark, and how far an item is indented."""
    quoted = _QUOTED.match(line)
    skip = quoted.end() if quoted else 0
    rest = line[skip:]
    if not rest.strip():
        return "blank", skip, 0
    if heading := _HEADING.match(rest):
        return "heading", skip + heading.end(), 0
    if _UNDERLINE.match(rest):
        return "underline", skip, 0
    if _RULE.match(rest):
        return "rule", skip, 0
    if item := _ITEM.match(rest):
        return "item", skip + item.end(), len(item[1])
    kind = "row" if rest.lstrip().startswith("|") else "paragraph"
    return kind, skip + len(rest) - len(rest.lstrip()), 0


def _section(source: str, block: _Block, before: str) -> str:
    return source[block.start : block.end].strip(" #").casefold() if block.kind == "heading" else before


# ---------------------------------------------------------------- statements


def _heading(source: str, block: _Block, language: str) -> Iterator[SummaryStatement]:
    """A heading that tells something: with a verb or a stop, in a language whose verbs are known."""
    marked = read_marked(source, block.start, block.end)
    text = marked.text.strip(" #")
    if not has_lexicon(language) or len(text.split()) < FEWEST_WORDS or text.casefold() in _OWN_SECTIONS:
        return
    if text.endswith((".", "!")) or any(w.norm in FINITE_VERBS or w.norm.endswith("ed") for w in words(text)):
        yield from _whole(marked)


@dataclass(frozen=True, slots=True)
class _Words:
    """What a block says, `source[start:stop]`, and what stands behind it, up to `end`: remarks and citations."""

    start: int
    stop: int
    end: int
    label: str | None = None


def _words_of(source: str, block: _Block) -> _Words:
    """A block without its label, and without the days and reasons that a brief puts before its words."""
    start, end = block.start, block.end
    naming: str | None = None
    if days := _DAYS.match(source, start, end) if block.section == "timeline" else None:
        start = days.end()
    elif reason := _REASON.match(source, start, end) if block.section == "open questions" else None:
        closing = source.rfind("”", reason.end(), end)
        return _Words(reason.end(), closing if closing >= 0 else end, end)
    elif (label := _LABEL.match(source, start, end)) and (label[2] or label[1].endswith((".", ":"))):
        start = label.end()
        naming = label[1].rstrip(":") if label[2] == ":" or label[1].endswith(":") else None
    remark = _REMARK.search(source, start, end)
    return _Words(start, remark.start() if remark else end, end, naming)


def _sentences(source: str, block: _Block, language: str) -> Iterator[SummaryStatement]:
    """Each with the citations that stand behind it; behind the last one of an item they may be for all."""
    words_of = _words_of(source, block)
    marked = read_marked(source, words_of.start, words_of.stop)
    text = marked.text
    if _LONE_LABEL.fullmatch(text.strip()):
        return
    behind = read_marked(source, words_of.stop, words_of.end).citations
    citations = [*marked.citations, *(Citation(len(text), c.numbers) for c in behind)]
    spans = [s for s in split_sentences(text, language) if any(c.isalnum() for c in text[s.start : s.end])]
    for_all = block.kind == "item" and _is_for_all(citations, spans)
    for index, span in enumerate(spans):
        first = span.start if index and not for_all else -1
        last = spans[index + 1].start if index + 1 < len(spans) and not for_all else len(text)
        numbers = [n for c in citations if first < c.at <= last for n in c.numbers]
        yield replace(_statement(marked, span, numbers), label=words_of.label)


def _is_for_all(citations: Sequence[Citation], spans: Sequence[Span]) -> bool:
    """Whether the only citation stands behind the last sentence and has a number for each."""
    several = len(citations) == 1 and 1 < len(spans) <= len(citations[0].numbers)
    return several and citations[0].at > spans[-1].start


def _deeds(source: str, start: int, end: int, actor: str | None) -> Iterator[SummaryStatement]:
    """What an entry of a brief gives an actor, cut after each citation."""
    cuts = [start, *(m.end() for m in _DEED_END.finditer(source, start, end)), end]
    for begin, stop in pairwise(cuts):
        marked = read_marked(source, begin, stop)
        remark = _REMARK.search(source, begin, begin + len(source[begin:stop].rstrip(" ;")))
        for statement in _whole(read_marked(source, begin, remark.start()) if remark else marked):
            cited = [n for c in marked.citations for n in c.numbers]
            yield replace(statement, speaker=actor, cited=tuple(dict.fromkeys(cited)))


def _whole(marked: Marked) -> Iterator[SummaryStatement]:
    inner = marked.text.strip(" ;#")
    if any(c.isalpha() for c in inner):
        at = marked.text.index(inner)
        numbers = [n for c in marked.citations for n in c.numbers]
        yield _statement(marked, Span(at, at + len(inner)), numbers)


def _statement(marked: Marked, span: Span, numbers: Sequence[int]) -> SummaryStatement:
    return SummaryStatement(
        text=marked.text[span.start : span.end],
        starts=marked.starts[span.start : span.end],
        ends=marked.ends[span.start : span.end],
        cited=tuple(dict.fromkeys(numbers)),
    )
