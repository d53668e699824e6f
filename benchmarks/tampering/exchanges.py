"""Who did what to whom, and who is what: two actors exchanged, or the office of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .article import CALENDAR, NAME, ROLES, TITLES, Article, Person
from .edits import Edit, choose, every, pairs, replaced, seek, swapped, table, with_case
from .verbs import PARTICIPLE, plural

_TURNED = (
    "told|accused|beat|defeated|sued|asked|praised|criticised|criticized|urged|thanked|warned|invited|replaced|"
    "rejected|blamed|hit|killed|attacked|contacted|followed|succeeded|persuaded|fed|cautioned|interviewed|supplied|"
    "ordered|informed|advised|helped|paid|bought|received|threatened|represents?|leads|represented|questioned|overruled|"
    "represent|controls?|supports?|supported|backed|approved|examined|found|credited|credits|criticises|employs|visited|chased|stabbed|dismissed|hired|served|rescued|treated|"
    "arrested|charged|sentenced|convicted|pulled|fined|joined|opposed|condemned|promised|gave|sent|sold|offered|owed"
)
_ACTORS = (
    "commission|ministry|government|council|company|union|court|board|army|party|committee|bank|opposition|delegation|agency|"
    "hearing|crew|club|team|force|rebels|yard|firm|school|charity|department|inquiry|group|authority|tribunal|jury|operator|"
    "manufacturer|parliament|family|woman|man|boy|girl|couple|mother|father|officer|official|minister|supermarket|hospital|"
    "owner|operators|owners|workers|doctors|nurses|police|president|prime minister|" + "|".join(ROLES)
)
_PHRASE = rf"(?:(?:[Tt]he|[Aa]n?|[Tt]wo|[Tt]hree) (?:(?!and\b|of\b)[a-z][\w’'-]* ){{0,2}}?(?:{_ACTORS})|{NAME}|reporters|lawmakers|police|parliament|investors)"
_CRUDE = re.compile(
    r"\b(?:he|she|they|it|i|we|you|was|had|were|while|when|as|after|before|by|of|in|on|for|to|which|that|who|what|him|her|them|me|us|it|report|first|next|last)\b"
)


_WHOLE = r"(?=[,.;]| (?:on|in|at|to|and|after|before|during|about|over|as|when|for|last|from|with|because|while|by)\b)"
_MOVES = re.compile(r"\b(?:mov|fl[eiy]|travel|transfer|sail|left|flight|drove|return|sent|switch|walk|ferr)\w*\b[^.]*$")
_RESULTS = (
    "victory|win|defeat|bout|lawsuit|case|claim|attack|complaint|campaign|letter|visit|gift|offer|debt|lead|challenge"
)
_OPENING = r"(?:^|(?<=, )|(?<=that )|(?<=and )|(?<=but )|(?<=said )|(?<=[A-Z] ))"
_TITLED = re.compile(r"(?:[A-Z][\w’-]+|coach|captain|engineer|minister|officer|president|wife|husband|lawyer) $")
_TOGETHER = re.compile(
    r"\b(?:met|meet\w*|with|between|married|against|both|fight|alongside|faced?|versus|who|which|neither|nor|or)\b|"
    r"^(?:,[^,]*)?,? and\b|^,[^,]*,$|^,"
)
_PAIRS = tuple(re.compile(pattern) for pattern in (
    rf"{_OPENING}(?P<a>{_PHRASE}) (?P<link>{_TURNED}) (?P<b>{_PHRASE}){_WHOLE}",
    rf"{_OPENING}(?P<a>{_PHRASE}) (?P<link>told) (?P<b>{_PHRASE})(?=[.,]| (?:that|the|he|she|they|it|of|how|an?)\b)",
    rf"{_OPENING}(?P<a>{_PHRASE}) (?P<link>(?:was|were|is|are|had been|has been|have been) {PARTICIPLE} by) (?P<b>{_PHRASE}){_WHOLE}",
    rf"(?P<a>{NAME})(?P<link> (?:ahead of|beat|than|over|against|in favour of|instead of|replaced|led) )(?P<b>{NAME}){_WHOLE}",
    rf"(?P<a>{NAME})(?P<link>[’']s (?:\w+ )?(?:{_RESULTS}) (?:to|of|by|against|on|over) )(?P<b>{NAME}){_WHOLE}",
))  # fmt: skip


def agent_swap(text: str, article: Article) -> Iterator[Edit]:
    yield from _two_people(text, article)
    for pair in _PAIRS:
        for match in pair.finditer(text):
            yield from _turned(match)
    for match in every(rf"(?<=from )(?P<a>{NAME})(?P<link> to )(?P<b>{NAME}){_WHOLE}", text):
        if _MOVES.search(text[: match.start()]):
            yield from _turned(match)


def _two_people(text: str, article: Article) -> Iterator[Edit]:
    """Two who are named once each, in different parts: "Dallow said that Strand had" gives "Strand said that Dallow had"."""
    found = []
    for person in article.people_in(text):
        forms = list(every(rf"(?<![\w’'-])(?:{person.name}|{person.surname})(?!’?\w)", text))
        if len(forms) == 1 and not _TITLED.search(text[: forms[0].start()]):
            found.append(forms[0])
    found.sort(key=lambda match: match.start())
    if len(found) != 2:
        return
    first, second = found
    between = text[first.end() : second.start()]
    if seek(r"[a-z]{3}", between) and not _TOGETHER.search(between):
        yield Edit(first.start(), second.end(), f"{second[0]}{between}{first[0]}")


def _turned(match: re.Match[str]) -> Iterator[Edit]:
    first, second = match["a"], match["b"]
    if (
        CALENDAR & {*first.split(), *second.split()}
        or _CRUDE.search(first)
        or _CRUDE.search(second)
        or first.lower() == second.lower()
        or second.endswith(("’s", "'s"))
    ):
        return
    if re.match(
        r"(?:On|In|At|It|He|She|They|We|I|But|And|When|As|If|This|That|There|For|By|After|Before|Since|Most|Some|Both|Neither|Asked|Under|With)\b",
        first,
    ):
        return
    lowered = first[0].lower() + first[1:] if re.match(r"(?:The|An?|Two|Three)\b", first) else first
    link = match["link"] if match["link"].startswith((" ", "’", "'")) else f" {match['link']} "
    if plural(second) != plural(first) and seek(r"\b(?:was|is|has)\b", link):
        link = re.sub(r"\bwas\b", "were", link)
    yield replaced(match, f"{with_case(second, first)}{link}{lowered}")


_OFFICES = pairs("""
foreign minister / finance minister
health minister / education minister
transport minister / interior minister
defence minister / justice minister
prime minister / president
chief engineer / chief surveyor
chief executive / chairman
Foreign Minister / Finance Minister
Health Minister / Education Minister
Transport Minister / Interior Minister
Prime Minister / President
Chief Executive Officer / Chief Financial Officer
Secretary of State / Secretary of Defense
Captain / Lieutenant
Colonel / General
Judge / Prosecutor
Professor / Dean
""")
_INSTITUTION = re.compile(r" (?:Hospital|Assembly|Secretary|Election|Motors|Electric|Manager|Court)")
_LESSER = table(*(
    rf"(?:{role}) => {lesser}" for role, lesser in (
        ("director", "deputy director"), ("chairman", "former chairman"), ("leader", "deputy leader"), ("coach", "assistant coach"),
        ("president", "vice president"), ("mayor", "deputy mayor"), ("governor", "former governor"), ("commissioner", "deputy commissioner"),
        ("spokesman", "former spokesman"), ("spokeswoman", "former spokeswoman"), ("captain", "former captain"),
        ("head steward", "assistant steward"), ("manager", "assistant manager"), ("secretary-general", "deputy secretary-general"),
        ("chief executive", "former chief executive"), ("first officer", "second officer"), ("second engineer", "third engineer"),
        ("lawyer", "former lawyer"), ("headteacher", "deputy headteacher"), ("owner", "former owner"), ("founder", "chairman"),
    )
))  # fmt: skip


def role_swap(text: str, article: Article) -> Iterator[Edit]:
    for person in article.people_in(text):
        match = seek(
            rf"(?<![\w’'-])(?P<title>(?:(?:{'|'.join(sorted(TITLES))}) )+)(?={person.name}|{person.surname})", text
        )
        if match and (other := _other_title(match["title"].strip(), person, article, text)):
            yield replaced(match, other + " ")
    for edit in swapped(text, _OFFICES):
        if not _INSTITUTION.match(text, edit.end) and not seek(
            r"\b(?:[Dd]eputy|[Ff]ormer|[Vv]ice|[Aa]ssistant|acting) $", text[: edit.start]
        ):
            yield edit
    for edit in swapped(text, _LESSER):
        head, tail = text[: edit.start], text[edit.end :]
        if seek(
            rf"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|an?|and|union|club|party|company)|’s|'s|, (?:{NAME} )?)\s?$", head
        ) and re.match(rf"(?:,| (?:{NAME}|of|for|said|who|told|at)\b)", tail):
            yield edit


def _other_title(title: str, person: Person, article: Article, text: str) -> str | None:
    if title in ("Mr", "Mrs", "Ms", "Miss") or re.match(r"(?:Deputy|Former|Vice)", title):
        return None
    others = sorted(
        {
            p.title
            for p in article.people
            if not re.match(r"(?:Former|Deputy|Vice|Sir|Lady|$)", p.title)
            and p.title != title
            and p.surname != person.surname
        }
    )
    others = [o for o in others if o not in ("Mr", "Mrs", "Ms", "Miss") and o not in text]
    if others:
        return choose(others, text)
    lesser = seek(r"(?:Minister|President|Director|Commissioner|Chancellor|Governor|Mayor|Secretary)", title)
    return f"Deputy {title}" if lesser else f"former {title}" if title not in ("Dr", "Lord", "Sir", "Lady") else None
