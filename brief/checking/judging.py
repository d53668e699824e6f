"""A statement and its citations -> a verdict: what it rests on, which rules object, and what stands in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from brief.briefing import Support
from brief.checking.aligner import find_evidence
from brief.checking.alignment import best_passage, neighbours
from brief.checking.analysis import Analysis, DocumentAnalysis
from brief.checking.checks.amounts import same_quantity
from brief.checking.checks.names import naming_antecedent, trace_names
from brief.checking.evidence import gather, known_numbers, sentences_before
from brief.checking.grounds import Grounds, Objection, Passage, Statement
from brief.checking.severities import RULES, Rule
from brief.document import Span
from brief.wording.languages import has_lexicon
from brief.wording.numbers import Quantity
from brief.wording.pointers import opens_with_pointer
from brief.wording.text import canonical, share

MENDABLE = frozenset(
    {"NUMBER_UNSUPPORTED", "QUOTE_ALTERED", "NAME_UNSUPPORTED", "DATE_UNSUPPORTED", "DATE_SHIFTED", "NAME_ELSEWHERE"}
)
"""Objections that a sentence which the draft forgot to cite can answer."""

MENDED_CONTEXT = 0.5
"""Share of the clause around the objected words, or of their neighbours, that such a sentence must have beside them."""

NEIGHBOURS = 3
"""Content words on either side of the objected words that are their neighbours."""

MOST_MENDED = 2
"""Sentences that may join the evidence so."""

_NOT_GLUED_BEFORE = r"(?<![\w$€£¥₩₹#%'’-])(?<!\d[.,])"
_NOT_GLUED_AFTER = r"(?!\w|[.,]\d|\s?%|['’-]\w)(?!(?<=\d)\s+\w)"
"""What may not stand beside a cut: the rest of a word, of a figure or of its unit."""

LONGEST_RUN = 3
"""Sentences that may stand before the source's sentence in a replacement, to say whom it means."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What is the same for every statement of a draft: the text, the rules to run, and the drafted language."""

    source: DocumentAnalysis
    rules: tuple[Rule, ...]
    language: str
    checked: bool

    def statement(self, text: str, declared: Iterable[str] = ()) -> Statement:
        reference = self.source.document.reference_date
        return Statement(text, self.language, Analysis(text, self.language, reference), tuple(declared))


@dataclass(frozen=True, slots=True)
class Ruling:
    rule: Rule
    objection: Objection


@dataclass(frozen=True)
class Verdict:
    """`grounds` is None where the text has nothing that bears the statement out.

    `unknown` are cited numbers that no sentence has; `repaired` those of sentences that the draft did not cite.
    """

    statement: Statement
    grounds: Grounds | None
    rulings: tuple[Ruling, ...] = ()
    unknown: tuple[int, ...] = ()
    repaired: tuple[int, ...] = ()
    checked: bool = True

    @property
    def fails(self) -> bool:
        return any(r.rule.consequence == "replace" for r in self.rulings)

    @cached_property
    def support(self) -> Support:
        """Of the statement as drafted; a failing one is "replaced"."""
        if self.fails:
            return "replaced"
        if self.grounds is not None and is_verbatim(self.statement.text, self.grounds):
            return "verbatim"
        if self.rulings:
            return "warned"
        return "passed" if self.checked else "unchecked"

    def receipts(self) -> list[Passage]:
        """The cited sentences, and the antecedents that name what they only point at."""
        if self.grounds is None:
            return []
        passages = list(self.grounds.cited)
        if self.checked and self.support != "verbatim":
            passages += {p.sentence.number: p for p in _antecedents(self.statement, self.grounds)}.values()
        return passages


def open_bench(document_language: str, source: DocumentAnalysis, language: str, rules: Sequence[Rule] = RULES) -> Bench:
    checked = has_lexicon(document_language) and language in (document_language, "und")
    chosen = tuple(r for r in rules if checked or r.any_language)
    return Bench(source, chosen, document_language if checked else language, checked)


def judge(statement: Statement, numbers: Iterable[int], bench: Bench, *, asked: bool = False) -> Verdict:
    """Runs the rules (of a question, those that are `asked`) over the cited sentences, or those that the aligner finds.

    Where only names, numbers, dates or quotations are missing, and at most `MOST_MENDED` further sentences have them in
    the same context, these join the evidence as repaired.
    """
    source = bench.source
    given = list(numbers)
    known = known_numbers(given, source)
    unknown = tuple(n for n in dict.fromkeys(given) if n not in known)
    rules = tuple(r for r in bench.rules if r.asked or not asked)
    repaired: tuple[int, ...] = ()
    if known:
        grounds = gather(known, source)
    else:
        found = find_evidence(statement.analysis, source)
        if not found:
            return Verdict(statement, None, unknown=unknown, checked=bench.checked)
        grounds, repaired = gather([], source, repaired=found), tuple(found)
    rulings = _run(statement, grounds, rules)
    wider, again, extra = grounds, rulings, repaired
    for _ in range(MOST_MENDED):
        number = _mend(statement, wider, again, source) if all(r.rule.code in MENDABLE for r in again) else None
        if number is None:
            break
        extra = (*extra, number)
        wider = gather(known, source, repaired=sorted(extra))
        again = _run(statement, wider, rules)
        if not again:
            return Verdict(statement, wider, again, unknown, extra, bench.checked)
    return Verdict(statement, grounds, rulings, unknown, repaired, bench.checked)


def is_verbatim(text: str, grounds: Grounds) -> bool:
    """Whether the words are a cited sentence, a run of them, or a clause of one, but for typography and the stop."""
    said = _plain(text)
    if said in (_plain(p.text) for p in grounds.cited) or said == _plain(" ".join(p.text for p in grounds.cited)):
        return True
    return any(said == _plain(p.words_at(span)) for p in grounds.cited for span in p.analysis.clauses)


def replacement(verdict: Verdict, source: DocumentAnalysis) -> list[Passage]:
    """The cited sentence nearest to the statement, preceded by what its opening pronoun points at."""
    grounds = verdict.grounds
    if grounds is None:
        return []
    best = best_passage(verdict.statement.analysis, grounds)
    run = [best]
    before = sentences_before(best.sentence, source)
    while before and len(run) <= LONGEST_RUN and _leans_back(run[0], source):
        number = before.pop().number
        cited = next((p for p in grounds.cited if p.sentence.number == number), None)
        run.insert(0, cited or gather([number], source).cited[0])
    return run


def _leans_back(passage: Passage, source: DocumentAnalysis) -> bool:
    """Whether it opens with a pronoun, or goes on with a quotation that another sentence opens."""
    speaker_here = any(s.cue is not None for s in passage.sayings)
    if opens_with_pointer(passage.text, first_person=not speaker_here):
        return True
    start = passage.sentence.start
    return any(q.inner_start < start < q.inner_end for q in source.quotations)


def _run(statement: Statement, grounds: Grounds, rules: Iterable[Rule]) -> tuple[Ruling, ...]:
    if _is_whole(statement.text, grounds):
        return ()
    is_cut = _is_cut(statement.text, grounds)
    found = ((rule, rule.check(statement, grounds)) for rule in rules if not (is_cut and rule.of_words))
    return tuple(Ruling(rule, objection) for rule, objection in found if objection is not None)


def _is_whole(text: str, grounds: Grounds) -> bool:
    """Whether the statement is whole cited sentences, word for word: there is nothing to compare."""
    said = _plain(text)
    return said in (_plain(p.text) for p in grounds.cited) or said == _plain(" ".join(p.text for p in grounds.cited))


def _is_cut(text: str, grounds: Grounds) -> bool:
    """Whether the words stand in one cited sentence just so, the mark of a deed ("said: ...") aside.

    "19 people" is no cut of "119 people", nor "500,000" of "$1,500,000".
    """
    words = text.removeprefix("said: ").strip('“”" ')
    if not words or not any(words in p.text for p in grounds.cited):
        return False
    cut = re.compile(_NOT_GLUED_BEFORE + re.escape(words) + _NOT_GLUED_AFTER)
    return any(cut.search(p.text) for p in grounds.cited)


def _mend(statement: Statement, grounds: Grounds, rulings: Sequence[Ruling], source: DocumentAnalysis) -> int | None:
    """The sentence, not cited, that has the first objected words and most of the clause or of the words around them.

    A number is none of that sentence where a cited one has more of those words, and another number of its kind.
    """
    if not rulings:
        return None
    said = rulings[0].objection.said
    at = max(statement.text.find(said), 0)
    around = _surroundings(at, at + len(said), statement.analysis)
    objected = Analysis(said, statement.language).stems
    holding = set(_holding_all(objected, source))
    least = 0.0
    if rulings[0].rule.code == "NUMBER_UNSUPPORTED":
        quantity = next((q for q in statement.analysis.quantities if at <= q.start < at + len(said)), None)
        holding |= _giving(quantity, source)
        rivals = (p for p in grounds.cited if any(_is_rival(quantity, q) for q in p.analysis.quantities))
        least = max((_borne_out(around, p.analysis) for p in rivals), default=0.0)
    holding -= {p.sentence.number for p in grounds.cited}
    shares = {number: _borne_out(around, source.sentences[number]) for number in sorted(holding)}
    best = max(shares, key=lambda n: (shares[n], -n), default=None)
    return best if best is not None and shares[best] >= MENDED_CONTEXT and shares[best] > least else None


def _surroundings(start: int, end: int, analysis: Analysis) -> tuple[frozenset[str], frozenset[str]]:
    """The content words of the clause that holds these words, and their neighbours; without the words themselves."""
    own = analysis.stems_in(Span(start, end))
    near = frozenset(c.stem for c in neighbours(analysis, start, end, NEIGHBOURS))
    return analysis.stems_in(analysis.clause_at(start)) - own, near - own


def _borne_out(around: tuple[frozenset[str], frozenset[str]], analysis: Analysis) -> float:
    clause, near = around
    return max(share(clause, analysis.stems), share(near, analysis.stems) if len(near & analysis.stems) > 1 else 0.0)


def _giving(quantity: Quantity | None, source: DocumentAnalysis) -> set[int]:
    """Numbers of the sentences that give this quantity, in figures or in words."""
    if quantity is None:
        return set()
    return {
        number
        for number, analysis in source.sentences.items()
        if any(
            same_quantity(quantity, q) and (quantity.kind == "age") == (q.kind == "age") for q in analysis.quantities
        )
    }


def _is_rival(quantity: Quantity | None, found: Quantity) -> bool:
    """Whether it is another number of the same unit, or of the same things."""
    if quantity is None or found.unit != quantity.unit or same_quantity(quantity, found):
        return False
    return found.unit is not None or (found.noun is not None and found.noun == quantity.noun)


def _holding_all(stems: frozenset[str], source: DocumentAnalysis) -> list[int]:
    """Numbers of the sentences that have every one of these stems, rising; none where there are no stems."""
    lists = [frozenset(source.postings.get(stem, ())) for stem in sorted(stems)]
    return sorted(frozenset.intersection(*lists)) if lists else []


def _antecedents(statement: Statement, grounds: Grounds) -> list[Passage]:
    traces = trace_names(statement, grounds)
    named = [t.passage for t in traces if t.place == "antecedent" and t.passage is not None]
    return named + [p for who in statement.declared if (p := naming_antecedent(who, grounds)) is not None]


def _plain(text: str) -> str:
    return canonical(text).strip(" .!?")
