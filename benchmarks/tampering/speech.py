"""Falsified speech: who said it, how many did, and whether anybody did."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .article import NAME, TITLES, Article
from .edits import Edit, choose, every, replaced, seek, swapped, table, with_case

_SAID = (
    r"(?:said|says|told|added|claimed|claims|argued|warned|insisted|alleged|stated|wrote|cautioned|suggested|asserted|"
    r"maintained|announced|confirmed|explained|noted|estimates|estimated)"
)
_WHEN = (
    r"(?: (?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?| yesterday| last week| today"
    r"| in a (?:written |emailed )?(?:statement|report|submission))?"
)
_SUBJECT = r"(?:[A-Z][^,;:“”\"‘]{1,60}?(?:, [^,;:“”\"‘]{2,70},)?)"


# ---------------------------------------------------------------- attribution

_ASIDE = re.compile(
    r"\b(?:which|who|whom|whether|not|nor|neither|said|told|was|were|is|are|had|has|been|added|if|when|while|as)\b"
)
_LATER = table("would => will", "had been => has been", "could => can")


def attribution_lost(text: str, article: Article) -> Iterator[Edit]:
    del article
    opening = re.match(
        rf"(?P<who>{_SUBJECT}) (?:(?:said|says){_WHEN}(?P<that> that)?|told (?:reporters|lawmakers|supporters|journalists|the \w+|{NAME})"
        rf"{_WHEN}(?: that)|{_SAID}{_WHEN}(?: that)) (?P<clause>(?:[A-Z]|\d|[a-z])[^“”\"‘]+\.)$",
        text,
    )
    if opening and not _ASIDE.search(re.sub(r", who [^,]*,$", "", opening["who"])) and _is_clause(opening):
        yield Edit(0, len(text), _as_fact(opening["who"], opening["clause"]))
    for match in every(rf", (?:{_SUBJECT}|[a-z][\w’' -]{{1,60}}?) (?:said|says|say)(?P<rest>{_WHEN})(?=[.,])", text):
        if not seek(r"[”\"’']$", text[: match.start()]) and not seek(
            r"^, (?:but|and|which|who|as)\b| to say\b|\b(?:not|never)\b", match[0]
        ):
            yield replaced(match, "")
    for match in every(r",? according to [^.;“\"]{2,110}(?=[.;]|$)", text):
        if not seek(r"\b(?:and|but|while|though|although|which)\b", match[0]):
            yield replaced(match, "")
    start = re.match(r"According to [^,;“\"]{2,80}, ", text)
    if start:
        yield replaced(start, "")
    aside = seek(
        r", (?:which|who|whom) (?:he|she|they|the \w+|[A-Z]\w+) (?:said|says|claims|claimed|alleged) (?=was|were|is|are|had|has|would|put)",
        text,
    )
    if aside:
        yield Edit(aside.start(), aside.end(), ", " + aside[0].split()[1] + " ")


def _is_clause(opening: re.Match[str]) -> bool:
    """Whether what was said is a whole sentence: after "that", or with a verb of its own."""
    verbs = r"\b(?:is|are|was|were|has|have|had|will|would|could|may|might|can|did|does|do|should|\w+ed|went|came|took|got|made)\b"
    opens = (
        r"(?:the|an?|it|he|she|they|its|his|her|their|there|no|some|all|two|three|more|most|many|several|both|about|"
        r"nearly|almost|[A-Z]\w*|\d\S*|[a-z]+s)\b"
    )
    if re.match(r"(?:nothing|so|no more|it all|yes|this|that|on|in|at|is|was|has|does)\b", opening["clause"]):
        return False
    bare = opening["that"] is None and seek(r"\b(?:said|says)$", opening[0][: opening.start("clause")].strip())
    return not bare or bool(re.match(opens, opening["clause"]) and seek(verbs, opening["clause"]))


def _as_fact(who: str, clause: str) -> str:
    """Pronouns that meant the speaker become the speaker: "The union said its members would" gives "The union's"."""
    speaker = re.sub(r",.*", "", who)
    named = not re.match(r"(?:He|She|It|They|We|Some|Many|Most|Others|Both|Two|Three|Several)\b", speaker)
    named = (
        named and len(speaker.split()) <= 5 and not re.match(r"(?:[A-Z]?[a-z]+s|Police|police)$", speaker.split()[-1])
    )
    for pronoun, form in (("he", ""), ("she", ""), ("it", ""), ("its", "’s"), ("his", "’s"), ("her", "’s")):
        if named and (match := re.match(rf"{pronoun}\b ", clause)):
            if pronoun == "it" and re.match(
                r"it (?:was|is|would be|had been) (?:too |not |clear|\w+ (?:to|that))", clause
            ):
                break
            clause = f"{speaker}{form} {clause[match.end() :]}"
            break
    for edit in swapped(clause, _LATER[:1]):
        clause = clause[: edit.start] + edit.new + clause[edit.end :]
        break
    return with_case(clause, "A")


# ---------------------------------------------------------------- speakers and sources


def speaker(text: str, article: Article) -> Iterator[Edit]:
    others = article.people_missing_from(text)
    if not others:
        return
    verbs = r"(?:said|says|told|added|warned|asked|replied|claimed|argued|wrote|insisted|alleged|denied|declined)"
    titled = rf"(?:(?:{'|'.join(sorted(TITLES))}) )*"
    for person in article.people_in(text):
        for form in (person.name, person.surname):
            for pattern in (
                rf"(?<![\w’'-])({titled}{form})(?=(?:, [^,“\"]{{3,90}},)? {verbs}\b)",
                rf"(?<=said )({titled}{form})\b(?!’|')",
            ):
                match = seek(pattern, text)
                if match is None or seek(r"(?:[A-Z]\w+|[Tt]he|and|’s|'s) $", text[: match.start()]):
                    continue
                other = choose(others, text)
                yield replaced(match, other.name if " " in match[1] else other.surname)


_SOURCE = (
    "official diplomat source witness doctor researcher scientist expert analyst aide lawyer resident neighbour "
    "commander officer lawmaker teacher economist worker nurse adviser minister engineer representative historian "
    "critic insider friend relative colleague survivor prosecutor investigator"
)
_SOURCES = "|".join(_SOURCE.split())
_VERB = r"(?:said|told|added|warned|claimed|cautioned|suggested|confirmed|estimated|argued|insisted|described)"


_RECORD = re.compile(
    r"\b(?:figures|report|study|data|polls?|records?|statement|complaint|documents|papers|survey|\w+day)\b"
)


def source_inflated(text: str, article: Article) -> Iterator[Edit]:
    single = rf"(?<![\w’'-])(?P<one>[Aa]n?|[Oo]ne|[Aa]nother) (?P<kind>(?:(?!former)[\w’'-]+ ){{0,2}}?)(?P<role>{_SOURCES}|spokes(?:wo)?man|spokesperson)\b(?P<of>[^,.;“”\"]{{0,60}}?) (?={_VERB}\b)"
    for match in every(single, text):
        if seek(r"(?:[A-Z]\w*|\w’s|\w's), $", text[: match.start()]) or seek(r"\b(?:has|is|was|had)\b", match["of"]):
            continue
        several = with_case("several" if match["one"].lower() == "one" else "", match["one"])
        yield replaced(
            match, with_case(f"{several} {match['kind']}{_several(match['role'])}{match['of']} ".lstrip(), match[0])
        )
    for match in every(
        rf"(?<=said )[aA]n? (?P<kind>(?:[\w’'-]+ ){{0,2}}?)(?P<role>{_SOURCES}|spokes(?:wo)?man|spokesperson)\b", text
    ):
        yield replaced(match, f"{match['kind']}{_several(match['role'])}")
    for match in every(rf"(?<![\w’'-])[Oo]ne of (?=(?:the|its|his|her|their) \w+ (?:\w+ )?{_VERB}\b)", text):
        yield replaced(match, with_case("several of ", match[0]))
    for match in every(
        rf"(?<![\w’'-])(?:[Tt]wo|[Tt]hree) (?=(?:[\w’'-]+ ){{0,2}}?(?:{_SOURCES}|people)s?\b[^,.]{{0,60}}? {_VERB}\b)",
        text,
    ):
        yield replaced(match, with_case("many ", match[0]))
    for person in article.people_in(text):
        for form in (person.name, person.surname):
            alone = seek(rf"(?<![\w’'-])({form}) (?=(?:said|told|added|warned|claimed|argued)\b)", text)
            if alone and not seek(r"(?:and|, [\w ]+) $", text[: alone.start()]):
                company = choose(("other officials", "several experts", "other witnesses", "others"), text)
                yield replaced(alone, f"{alone[1]} and {company} ")
    for match in every(r"(?<=according to )(?P<who>[^,.;“”\"]{3,60})(?=[.]|$)", text):
        if " and " not in match[0] and not _RECORD.search(match[0]):
            yield replaced(match, f"{match[0]} and other sources")


def _several(role: str) -> str:
    if role.startswith("spokes"):
        return {"spokesman": "spokesmen", "spokeswoman": "spokeswomen"}.get(role, "spokespeople")
    return role[:-1] + "ies" if role.endswith("y") else role + "es" if role.endswith("ss") else role + "s"


_NAMELESS = (
    r"(?:officials?|diplomats?|people|persons?|sources?|commanders?|doctors?|aides?|employees?|advisers?|executives?|"
    r"lawmakers?|ministers?|insiders?|lawyers?|witness(?:es)?|residents?|scientists?|researchers?|analysts?|experts?|"
    r"passengers?|workers?|managers?|engineers?|teachers?|neighbours?|friends?|relatives?|spokes(?:wo)?man|spokesperson)"
)


def anon_lost(text: str, article: Article) -> Iterator[Edit]:
    lead = r"(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal|[Ss]ome|[Oo]ther|[Aa]nother|[Aa] (?:second|third))"
    phrase = rf"(?<![\w’'-])(?P<who>{lead}(?: of the)? (?:[\w’'-]+ ){{0,3}}?{_NAMELESS})(?P<rest>(?: (?!said)[^,.;“”\"]{{1,70}}?|, [^.;“”\"]{{3,110}},)?) (?={_VERB}\b)"
    people = article.people_missing_from(text)
    for match in every(phrase, text):
        if not seek(r"(?:^|[,;:”\"’'] |\b(?:and|but|that|while|whereas) )$", text[: match.start()]) or seek(
            r"(?:[A-Z]\w*|\w’s|\w's), $", text[: match.start()]
        ):
            continue
        if seek(
            r"\b(?:was|were|is|are|has|have|would|and|but)\b|\bhad\b(?! seen)", re.sub(r", who .*", "", match["rest"])
        ):
            continue
        body = seek(
            r" (?:at|from|of|for|in) (the (?:[\w’'-]+ ){0,2}(?:ministry|department|government|council|company|ship|office|party|agency|army|police|union|bank|bloc))",
            match["rest"],
        )
        if body:
            yield replaced(match, with_case(body[1], match[0]) + " ")
        elif people:
            yield replaced(match, choose(people, text).name + " ")
    bare = r"(?<![\w’'-])(?:[Oo]fficials|[Ss]ources|[Dd]iplomats|[Rr]esidents|[Ww]itnesses|[Ee]xperts|[Aa]nalysts|[Oo]pponents|[Cc]ritics) (?=said|told|warned)"
    for match in every(bare, text):
        if people and not seek(r"(?<!that)(?<!but)(?<!and) $", text[: match.start()].replace(", ", ",")):
            yield replaced(match, choose(people, text).name + " ")
    behind = rf"(?<=said )(?P<who>(?:an?|one|two|three|several) (?:of the )?(?:[\w’'-]+ ){{0,2}}?{_NAMELESS})(?P<rest>(?: who| close| familiar| briefed| with)?[^,.;“”\"]{{0,100}}?)(?=\.)"
    for match in every(behind, text):
        if people:
            yield replaced(match, choose(people, text).name)


_CHARGE = r"(?:claims?|allegations?|charges?|accusations?|suggestions?|criticisms?|reports?|charge|rumou?rs?|idea)"


def denial_lost(text: str, article: Article) -> Iterator[Edit]:
    del article
    yield from swapped(text, table(
        "denied that => confirmed that", "denies that => confirms that", "deny that => confirm that",
        "denying that => confirming that", "disputed that => agreed that", "rejected that => accepted that",
        rf"(?:denied|rejected|dismissed|disputed)(?= (?:the|that|this|any|all|those|these|his|her|its|their) (?:[\w’'-]+ )?{_CHARGE}\b) => accepted",
        rf"(?:denies|rejects|dismisses|disputes)(?= (?:the|that|this|all|those|these) (?:[\w’'-]+ )?{_CHARGE}\b) => accepts",
        r"(?:denied|has denied|had denied)(?= \w+ing ) => admitted", r"denies(?= \w+ing ) => admits",
        "denied any => admitted", "denies any => admits", "have denied => have admitted", "denied wrongdoing => admitted wrongdoing",
        "has denied => has admitted", "had denied => had admitted", r"denied(?= (?:it|them|this)\b) => admitted", r"denied(?= the [\w’'-]+ (?:had|has|was|were|would|is|are)\b) => admitted",
        r"denies(?= (?!that|it|the)) => admits", "denied doing => admitted doing", "was denied by => was confirmed by",
        "rejected as untrue => accepted as true", "described as unfounded => described as well founded",
        "called it false => called it true", "pleaded not guilty => pleaded guilty",
        "were false => were true", "was untrue => was true",
    ))  # fmt: skip
    for match in every(
        r", (?:which|(?:a|an) (?:charge|claim|accusation|allegation)(?: that)?) [\w’'. -]{2,40} (?:denies|denied|deny|rejects|rejected|disputes|has denied|have denied)(?=[.,])",
        text,
    ):
        yield replaced(match, "")
    for match in every(
        r"[,;] (?:but|though|although|while) [^.;“”\"]{2,60} (?:denied|denies|rejected|rejects|disputed)\b[^.;“”\"]{0,120}(?=\.$)",
        text,
    ):
        yield replaced(match, "")
