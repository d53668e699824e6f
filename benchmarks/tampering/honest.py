"""Other ways to say the same: what a careful writer changes without changing the claim."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .article import NAME, Article, Rule
from .edits import Edit, every, pairs, quotations, replaced, seek, swapped, table, with_case
from .verbs import PARTICIPLE, base_of_participle, past

_SMALL = "two three four five six seven eight nine ten eleven twelve".split()
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"


def quote_marks(text: str, article: Article) -> Iterator[Edit]:
    del article
    new = text
    for quotation in reversed(quotations(text)):
        inner = quotation[0]
        if len(inner) < 3:
            return
        marks = "“”" if inner[0] == '"' else '""'
        if '"' in inner[1:-1] or "“" in inner[1:-1]:
            return
        new = f"{new[: quotation.start()]}{marks[0]}{inner[1:-1]}{marks[1]}{new[quotation.end() :]}"
    if new != text:
        yield Edit(0, len(text), new)


def digits_words(text: str, article: Article) -> Iterator[Edit]:
    del article
    for match in every(rf"(?<![\w’'-])({'|'.join(_SMALL)})(?= [a-z]+s\b)", text):
        yield replaced(match, str(_SMALL.index(match[1]) + 2))
    for match in every(r"(?<![\w£$€.,:–-])(\d|1[0-2])(?= [a-z]+s\b(?! ago))", text):
        if int(match[1]) >= 2 and not seek(rf"(?:{_MONTHS}|between|to|and|or|[Ss]ection|lap) $", text[: match.start()]):
            yield replaced(match, _SMALL[int(match[1]) - 2])


def per_cent(text: str, article: Article) -> Iterator[Edit]:
    del article
    for match in every(r"(?<=\d)%(?!\w)", text):
        yield replaced(match, " per cent")
    for match in every(r"(?<=\d) (?:percent|per cent)\b", text):
        yield replaced(match, "%")


def voice(text: str, article: Article) -> Iterator[Edit]:
    """Only in a plain sentence, with no pronoun to lose what it stands for: "X was rejected by Y." gives "Y rejected X"."""
    del article
    phrase = rf"(?:(?:[Tt]he|[Aa]n?|[Tt]heir|[Ii]ts) [\w’'-]+(?: (?!that|who|which)[\w’'-]+)?|{NAME})"
    rest = r"(?P<rest>(?: (?:on|in|at|during|last|after|for|from|until|when|because|with|about) (?!(?:\w+ )*(?:he|she|it|they|his|her|its|their)\b)[^;:“”\"]*)?)"
    passive = re.fullmatch(rf"(?P<a>{phrase}) (?:was|were) (?P<done>{PARTICIPLE}) by (?P<b>{phrase}){rest}\.", text)
    if passive and (base := base_of_participle(passive["done"])):
        yield Edit(
            0, len(text), f"{with_case(passive['b'], 'A')} {past(base)} {_lowered(passive['a'])}{passive['rest']}."
        )
    verbs = "rejected|approved|accused|criticised|closed|opened|ordered|inspected|examined|defeated|ignored|supported|replaced|reached|passed|released|repaired|blamed|called|won|shut|found|praised"
    active = re.fullmatch(rf"(?P<a>{phrase}) (?P<done>{verbs}) (?P<b>{phrase}){rest}\.", text)
    if active:
        were = (
            "were"
            if active["b"].endswith("s") and active["b"][-2:] != "ss" and active["b"][0] != active["b"][0].upper()
            else "was"
        )
        yield Edit(
            0,
            len(text),
            f"{with_case(active['b'], 'A')} {were} {active['done']} by {_lowered(active['a'])}{active['rest']}.",
        )


def _lowered(phrase: str) -> str:
    return phrase[0].lower() + phrase[1:] if re.match(r"(?:The|An?|Their|Its)\b", phrase) else phrase


def attribution_moved(text: str, article: Article) -> Iterator[Edit]:
    del article
    if quotations(text):
        return
    who = rf"(?:{NAME}|[Tt]he [a-z][\w’'-]*(?: [a-z][\w’'-]*)?|[Tt]he {NAME})"
    last = re.fullmatch(rf"(?P<claim>[A-Z][^,;:]+), (?P<who>{who}) (?:said|says)\.", text)
    if last:
        yield Edit(0, len(text), f"According to {_lowered(last['who'])}, {_sentence_start(last['claim'])}.")
        yield Edit(0, len(text), f"{with_case(last['who'], 'A')} said {_sentence_start(last['claim'])}.")
    behind = re.fullmatch(r"(?P<claim>[A-Z][^;:]+?), according to (?P<who>[^,;:]+)\.", text)
    if behind:
        yield Edit(0, len(text), f"According to {behind['who']}, {_sentence_start(behind['claim'])}.")
    front = re.fullmatch(r"According to (?P<who>[^,;:]+), (?P<claim>[^;:]+)\.", text)
    if front:
        yield Edit(0, len(text), f"{with_case(front['claim'], 'A')}, according to {front['who']}.")
    first = re.fullmatch(rf"(?P<who>{who}) said that (?P<claim>(?:the|there|no|a|an|[A-Z][a-z]+) [^,;:]+)\.", text)
    if first and not seek(r"\b(?:he|she|it|they|his|her|its|their|had)\b", first["claim"]):
        yield Edit(0, len(text), f"{with_case(first['claim'], 'A')}, {_lowered(first['who'])} said.")


def _sentence_start(claim: str) -> str:
    opens = (
        r"(?:The|An?|It|He|She|They|There|This|That|These|Those|About|At|More|Some|Most|Many|Two|Three|No|One|Their|Its|His|Her|All|In|On|After|With|Nothing|Nobody|Some|"
        r"Both|Although|While|When|If|For|From|Since|As|Every|Each|Under|Before|Without|Only|Several|Few|Other|Another)\b"
    )
    return claim[0].lower() + claim[1:] if re.match(opens, claim) else claim


def contraction(text: str, article: Article) -> Iterator[Edit]:
    del article
    yield from swapped(text, table(
        "did not => didn't", "was not => wasn't", "were not => weren't", "had not => hadn't", "has not => hasn't",
        "have not => haven't", "is not => isn't", "are not => aren't", "would not => wouldn't", "will not => won't",
        "could not => couldn't", "does not => doesn't", "do not => don't", "cannot => can't", "should not => shouldn't",
        "didn['’]t => did not", "wasn['’]t => was not", "weren['’]t => were not", "hadn['’]t => had not", "hasn['’]t => has not",
        "haven['’]t => have not", "isn['’]t => is not", "aren['’]t => are not", "wouldn['’]t => would not", "won['’]t => will not",
        "couldn['’]t => could not", "doesn['’]t => does not", "don['’]t => do not", "can['’]t => cannot",
        "they['’]re => they are", "we['’]re => we are", "i['’]m => I am", "they['’]ve => they have", "we['’]ve => we have",
    ))  # fmt: skip


_SPELLINGS = pairs("""
centre / center
programme / program
metres / meters
kilometres / kilometers
defence / defense
labour / labor
colour / color
harbour / harbor
organisation / organization
organised / organized
criticised / criticized
recognised / recognized
authorised / authorized
neighbours / neighbors
favour / favor
travelled / traveled
cancelled / canceled
grey / gray
theatre / theater
tonnes / tonnes
towards / toward
litres / liters
apologised / apologized
honour / honor
licence / license
behaviour / behavior
realise / realize
cheque / check
tyres / tires
catalogue / catalog
jewellery / jewelry
""")


def spelling(text: str, article: Article) -> Iterator[Edit]:
    del article
    for edit in swapped(text, _SPELLINGS):
        if text[edit.start].islower() and text[edit.start : edit.end] not in ("check", "license", "program"):
            yield edit


def date_order(text: str, article: Article) -> Iterator[Edit]:
    del article
    for match in every(rf"(?<![\w])(?P<d>\d\d?) (?P<m>{_MONTHS})(?: (?P<y>\d{{4}}))?(?!\w| to\b|–)", text):
        if not seek(r"(?:and|to|between|from|or)\s$", text[: match.start()]):
            yield replaced(match, f"{match['m']} {match['d']}" + (f", {match['y']}" if match["y"] else ""))
    for match in every(rf"(?<!\w)(?P<m>{_MONTHS}) (?P<d>\d\d?)(?:, (?P<y>\d{{4}}))?(?![\w:–]| (?:and|to)\b)", text):
        yield replaced(match, f"{match['d']} {match['m']}" + (f" {match['y']}" if match["y"] else ""))
    for match in every(rf"(?<=[a-z] )on (?P<w>{_DAYS}), (?P<d>\d\d? (?:{_MONTHS})(?: \d{{4}})?)", text):
        yield replaced(match, f"on {match['d']}, a {match['w']}")


_ABBREVIATIONS = table(
    r"U\.S\. => United States", r"U\.N\. => United Nations", r"U\.K\. => United Kingdom",
    r"(?<=the )US => United States", r"(?<=the )UN => United Nations", r"(?<=the )UK => United Kingdom",
    r"(?<=the )EU => European Union", "United States => US", "United Nations => UN", "United Kingdom => UK",
    "European Union => EU", r"(?<=\d) ?km => kilometres", r"(?<=\d)m(?= [a-z]) => million",
    r"(?<=\d)bn => billion", "kilometres => km", "Cllr => Councillor", "tv => television",
)  # fmt: skip


def abbreviation(text: str, article: Article) -> Iterator[Edit]:
    del article
    for edit in swapped(text, _ABBREVIATIONS):
        old = text[edit.start : edit.end].strip()
        if old == "m" and not seek(r"[£$€][\d.,]+$", text[: edit.start]):
            continue
        gap = " " if edit.new in ("million", "billion", "kilometres") and text[edit.start - 1].isdigit() else ""
        if old == "kilometres" and not seek(r"\d $", text[: edit.start]):
            continue
        yield Edit(edit.start, edit.end, gap + edit.new)


_MATTERS = re.compile(
    r"\b(?:not|no|never|none|neither|nor|deni\w+|reject\w*|may|might|could|likely|alleg\w+|report\w*|said|says|say|told|"
    r"according|claim\w*|accus\w+|suggest\w*|believ\w+|appear\w*|seem\w*|if|unless|but|about|only|would|expect\w*)\b|n[’']t"
)


def clause_dropped(text: str, article: Article) -> Iterator[Edit]:
    """A remark at the end that begins with ", which" or ", who", where nothing goes with it that bounds the claim."""
    del article
    match = seek(r", (?:which|who) [^,;:“”\"]+(?=\.$)", text)
    if match and not _MATTERS.search(match[0]) and len(text[: match.start()].split()) > 5:
        yield replaced(match, "")


KINDS: Mapping[str, Rule] = {
    "QUOTE_MARKS": quote_marks,
    "DIGITS_WORDS": digits_words,
    "PER_CENT": per_cent,
    "VOICE": voice,
    "ATTRIBUTION_MOVED": attribution_moved,
    "CONTRACTION": contraction,
    "SPELLING": spelling,
    "DATE_ORDER": date_order,
    "ABBREVIATION": abbreviation,
    "CLAUSE_DROPPED": clause_dropped,
}
