"""Falsified names, and words that take a side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .article import TITLES, Article
from .edits import Edit, choose, every, replaced, seek, swapped, table

_STRANGERS = ("Edwin Marlowe", "Petra Lindgren", "Samuel Okoro", "Claire Fontenay", "Rafael Ibarra", "Mina Takeda")
_ELSEWHERE = ("Lisbon", "Montevideo", "Ottawa", "Bratislava", "Nairobi", "Wellington", "Zagreb", "Antwerp", "Tampere")
_OTHER_BODIES = ("Harland Institute", "Northgate Trust", "Continental Standards Board", "Pembroke Foundation")
_NOT_IN = r"(?: (?:[A-Z]\w*|of [A-Z]|and [A-Z])|[’'](?!s)|-|\w)"
_AFTER_PLACE = (
    r"[,.;]| (?:on|in|and|last|this|said|after|where|to|by|when|for|with|since|before|late|early|had|has|was|at|as)\b"
)


def name(text: str, article: Article) -> Iterator[Edit]:
    for person in article.people_in(text):
        for form in dict.fromkeys((person.name, person.surname)):
            match = seek(rf"(?<![A-Za-zÀ-ÿ’'-])(?<![A-Z] ){re.escape(form)}(?!{_NOT_IN})", text)
            if match is None:
                continue
            before = seek(r"(\b[A-Z][\w’-]+)\.? $", text[: match.start()])
            if before and before.start() > 0 and before[1] not in TITLES:
                continue
            yield replaced(match, _another(form, text, article))
    for place in (p for p in article.places if p in text):
        match = seek(rf"\b(?:in|to|near|from|at|across|outside) (?P<place>{re.escape(place)})(?={_AFTER_PLACE})", text)
        if match:
            yield replaced(match, choose([p for p in _ELSEWHERE if p not in article.text], text), "place")
    for body in (b for b in article.bodies if b in text):
        match = seek(rf"(?<![A-Z] )\b{re.escape(body)}(?!{_NOT_IN})", text)
        others = [b for b in article.bodies if not set(b.split()) & set(text.split())]
        if match:
            yield replaced(match, choose(others or _OTHER_BODIES, text))


def _another(form: str, text: str, article: Article) -> str:
    others = article.people_missing_from(text)
    if others:
        person = choose(others, text)
        return person.name if " " in form else person.surname
    stranger = choose([s for s in _STRANGERS if s.split()[1] not in article.text], text)
    return stranger if " " in form else stranger.split()[1]


_LOADED = table(
    r"said(?= (?:that|the|it|he|she|they|its|his|her|there|no|a|an)\b) => admitted",
    "criticised => slammed", "criticized => slammed", "condemned => hysterically condemned",
    "asked for => demanded", "refused => stubbornly refused", "refuses => stubbornly refuses", "rejected => brazenly rejected",
    "ignored => shamelessly ignored", "denied => brazenly denied", "decided => recklessly decided", "promised => cynically promised",
    "announced => boastfully announced", "accused => hypocritically accused",
    "threatened => viciously threatened", "declined => conveniently declined", "won => heroically won", "failed => disgracefully failed",
    "closed => callously closed", "blamed => cynically blamed", "replied => sneered", "offered => cynically offered",
    "cut => ruthlessly cut", "claimed => falsely claimed", "insisted => bizarrely insisted", "warned => hysterically warned",
    "voted => shamefully voted", "agreed => caved in and agreed", "spent => squandered",
)  # fmt: skip
_NOUNS = (
    "plan|deal|decision|report|election|vote|government|company|strike|agreement|ruling(?! (?:party|group))|party|inquiry|policy|law|proposal|"
    "project|scheme|minister|committee|commission|ministry|council|attack|summit|mission|response|campaign|team|record"
)
_ADJECTIVES = (
    "disastrous",
    "shameful",
    "long-overdue",
    "ludicrous",
    "embattled",
    "notorious",
    "much-hyped",
    "historic",
)


def loaded_word(text: str, article: Article) -> Iterator[Edit]:
    del article
    for edit in swapped(text, _LOADED):
        if not seek(r"\b(?:was|were|is|are|been|so|be|not) $", text[: edit.start]) and not re.match(
            r" (?:for|on|by)\b", text[edit.end :]
        ):
            yield edit
    for match in every(rf"(?<![\w’'-])(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) (?=(?:{_NOUNS})(?:[ ,.]))", text):
        adjective = choose(_ADJECTIVES, text)
        opening = "a " if match[0] == "an " else "A " if match[0] == "An " else match[0]
        yield replaced(match, f"{'an ' if opening == 'a ' and adjective[0] in 'e' else opening}{adjective} ")
