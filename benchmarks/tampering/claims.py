"""Falsified claims: negations, opposites, hedges and tenses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .article import Article
from .edits import Edit, choose, every, pairs, replaced, seek, swapped, table
from .verbs import BASE, PARTICIPLE, base_of_participle, participle, past, plural, third_person

_NEGATED = re.compile(
    r"\b(?:not|no|nothing|nobody|none|never|neither|nor|without|cannot|hardly|only|whether)\b|n[’']t\b", re.IGNORECASE
)
_HEDGED = re.compile(
    r"\b(?:may|might|could|likely|unlikely|reportedly|allegedly|alleged|possibl[ey]|probably|perhaps|apparently|"
    r"suspected|believed|expected|seems?|seemed|appears?|appeared|about|if|whether|unless)\b"
)


def negation(text: str, article: Article) -> Iterator[Edit]:
    del article
    yield from _negation_removed(text)
    if _NEGATED.search(text):
        return
    following = (
        r"(?= (?:been|an?|the|in|on|at|to|likely|expected|due|able|about|under|still|"
        + PARTICIPLE
        + r"|\w+ed|\w+ing)\b)"
    )
    for match in every(r"(?<=[\w’]) (is|are|was|were)" + following, text):
        if not seek(r"\b(?:as|than|if|what|how|and|or|it|there|where)$", text[: match.start()]):
            yield replaced(match, f" {match[1]} not")
    for match in every(rf"(?<=\w) (has|have|had)(?= (?:been|{PARTICIPLE})\b)", text):
        yield replaced(match, f" {match[1]} not")
    for match in every(rf"(?<=\w) (will|would|can|should)(?= (?:{BASE})\b)", text):
        yield replaced(match, f" {match[1]} not")


def _negation_removed(text: str) -> Iterator[Edit]:
    yield from swapped(text, table(
        r"(?:cannot|can’t|can't) => can", "couldn’t => could", "couldn't => could", "isn’t => is", "isn't => is",
        "wasn’t => was", "wasn't => was", "hasn’t => has", "hasn't => has", "won’t => will", "won't => will",
        r"never(?= been\b) => ", r"(?:has|had|have) never => have long",
        r"no(?= (?:evidence|reason|plans?|sign|intention|doubt|breakdown|increase|decision|agreement|deal|link)\b) => some",
        r"without(?! \w+ing\b) => with", r"(?<!is )(?<!was )nothing => everything", "nobody => everybody", "no one => everyone", "neither => both",
        "none of => all of",
    ))  # fmt: skip
    for match in every(
        r"\b(is|are|was|were|has|have|had|will|would|could|can|should|must|do) not (?:yet )?(?!only|least|long|far)",
        text,
    ):
        head = text[: match.start()]
        if not seek(r"\b(?:whether or|or|why|if)$", head.strip()):
            yield replaced(match, f"{match[1]} " if match[1] != "do" else "")
    for match in every(r"\bdid not (\w+)", text):
        if past(match[1]):
            yield replaced(match, str(past(match[1])))
    for match in every(r"\bdoes not (\w+)", text):
        if past(match[1]):
            yield replaced(match, third_person(match[1]))


_OPPOSITES = pairs("""
rose / fell
rise / fall
rising / falling
increased / decreased
increase / decrease
raised / lowered
opened / closed
open / close
reopen / close
accepted / rejected
approved / rejected
supported / opposed
supports / opposes
backed / opposed
won / lost
began / ended
begin / end
started / finished
arrived / departed
buy / sell
hired / dismissed
higher / lower
larger / smaller
bigger / smaller
older / younger
oldest / youngest
longest / shortest
highest / lowest
largest / smallest
biggest / smallest
strongest / weakest
stronger / weaker
faster / slower
guilty / innocent
legal / illegal
lawful / unlawful
public / private
safe / dangerous
strong / weak
agreed / refused
agree / refuse
allowed / barred
allow / forbid
praised / criticised
praise / criticise
success / failure
gained / lost
gain / loss
widened / narrowed
expanded / shrank
appointed / dismissed
permanent / temporary
rural / urban
passed / failed
succeeded / failed
improved / worsened
included / excluded
lifted / imposed
loosened / tightened
strengthened / weakened
remembered / forgot
welcomed / condemned
confirmed / denied
northern / southern
eastern / western
indoor / outdoor
heavy / light
new / old
wealthy / poor
early / late
earlier / later
best / worst
better / worse
majority / minority
inside / outside
above / below
more / fewer
domestic / foreign
major / minor
male / female
daughter / son
mother / father
husband / wife
brother / sister
victory / defeat
winner / loser
profit / loss
export / import
employees / employers
peace / war
unanimously / narrowly
upper / lower
hot / cold
deadliest / mildest
deepest / shallowest
voluntary / compulsory
alive / dead
""")


def antonym(text: str, article: Article) -> Iterator[Edit]:
    del article
    for edit in swapped(text, _OPPOSITES):
        old = text[edit.start : edit.end]
        if (old[0].isupper() and edit.start > 0) or not _stands_alone(old, text[: edit.start], text[edit.end :]):
            continue
        yield edit


_SET_PHRASES = (
    "(?:fall|fell|rise|rose|find|found|close|end|light) (?:asleep|ill|in love|apart|to|that|out|by|beside|of|with|guilty|on|up)",
    "(?:joined|left) (?:by|in|to|with|wards|behind|over|out|unguarded|open|the country)", "(?:more|fewer) (?:than|or|to|likely|and|\\w+ly)",
    "passed (?:to|through|by|a|the|away|on|over|up|an|off)", "(?:early|late|light|heavy|new|old|hot|cold) (?:to|of|on that|York|Year)",
    "(?:new|old|full|open|same|early|late)-", "(?:raised|raise) (?:the|a|an|his|her|their|by|questions|concerns?|money|in)",
    "(?:same|similar|found|lost|found)(?: time| to| in|ed)?\\b(?= time)", "more$", "(?:close|same|open) (?:to|as)",
    "(?:found|lost) (?:no|that|a|an|the|it|his|her|its|on|by|out|in|their|that)", "full(?:est)? (?:account|report|length)",
    "lifted (?!the|its|their|sanctions|restrictions|curbs)", "(?:won|lost) (?:by|it|back)", "confirmed (?:cases|dead|by)",
    "(?:better|best|worst|worse) (?:known|to|than|be)", "included (?:in|an?|the|two)", "above all", "failed (?:to)",
    r"(?:refused|failed|agreed)(?! to\b)", r"agreed to (?:a|the|pay)\b", r"raised (?:nearly|about|over|more|\W?\d)",
    r"(?:won|lost|gained)(?! (?:the|a|an|by|\d+|two|three|four|at least)\b)",
    r"foreign (?:ministry|minister|secretary|office|policy)", r"(?:rose|fell|rise|fall)(?! (?:by|to|from|\d|sharply|about|nearly)\b)",
    "poor (?!people|families|countries|nations|households|areas)", r"\w+[:)]", "gained (?:access|an?)",
    "(?:rise|fall|end|war|loss|gain|open|profit|late|light|export|import)s\\b", "(?:inside|outside) (?:of|a)?(?:out|rs)",
    "(?:found|lost|passed|left|won|open)ed", "later (?:on|in|than|that|this)", "earlier (?:than|this|that)", "late [A-Z]",
)  # fmt: skip


def _stands_alone(old: str, head: str, tail: str) -> bool:
    """Whether the word has its plain meaning here, so that its opposite reads as English and makes the claim false."""
    here = old + tail
    if any(re.match(phrase, here, re.IGNORECASE) for phrase in _SET_PHRASES) or seek(r"[A-Z]\w+$", head.strip()[-1:]):
        return False
    if old in (
        "more",
        "less",
        "fewer",
        "light",
        "close",
        "open",
        "lower",
        "end",
        "fall",
        "rise",
        "gain",
        "loss",
        "war",
        "peace",
    ):
        if old in ("more", "fewer"):
            return bool(re.match(r" [a-z]+s\b", tail)) and not seek(
                r"\b(?:once|no|any|much|or|and|even|\w+) (?:one )?$", head[-8:]
            )
        held = {
            "end": r"\b(?:will|to|would|may)\s$",
            "open": r"\b(?:will|to|would|may|could|can|is|are|was|were)\s$",
            "close": r"\b(?:will|to|would)\s$",
        }
        verb = held.get(old, r"\b(?:will|to|would|may|could|a|an|the|of|first)\s$")
        return bool(seek(verb, head))
    return not seek(r"\b(?:as|no|not|a|an|the) $", head) if old in ("found", "lost", "left", "won") else True


# ---------------------------------------------------------------- hedges

_DOUBT = table(
    "probably => ", "possibly => ", "perhaps => ", "apparently => ", "reportedly => ", "allegedly => ", "presumably => ",
    "(?<=(?:a|n|e|s|r) )alleged(?= (?!that\\b)[a-z]) => ", "suspected(?= [a-z]+) => ", "purported => ", "if confirmed, => ", "potentially => ",
    "seemingly => ", "supposedly => ", "is likely to be => will be", "are likely to be => will be",
    r"(?:is|are|was|were) likely to => will", r"(?:is|are) expected to => will", "is thought to => is known to",
    r"(?:is|was) believed to => is known to", r"(?:are|were) believed to => are known to", "are thought to => are known to",
    "appears to have => has", "appear to have => have", "appeared to have => had", "seems to have => has",
    "appears to be => is", "appear to be => are", "appeared to be => was", "seems to be => is", "seemed to be => was",
    "seemed to have => had", "appeared(?= (?:consistent|to|likely)\\b) => was", "hopes to => will", "hope to => will",
    "suggests? that => proves that", "suggested that => proved that", "it is thought => it is certain",
    "believes? that => knows that", "believed that => knew that", "thought that => knew that", "unlikely to => certain not to",
    "expects to => will", r"(?<!would )(?<!not )(?<!might )expect to => will", "is possible => is certain", "could be seen as => was", "in theory => ",
    "is understood to => is known to", "as far as we know => ", "seemed(?= (?!to\\b|that\\b|there\\b|like\\b|as\\b)\\w) => was", "seems(?= (?!to\\b|that\\b|there\\b|like\\b|as\\b)\\w) => is", "tentatively => ",
    "likely(?= to be [a-z]+ed) => certain", "almost certainly => ", "most likely => ",
)  # fmt: skip
_FORECAST = (
    "be(?! (?:heard|seen|reached|found|used|corrected))|have|become|cost|mean|lead|face|prove|reduce|bring|cause|form|take|"
    "resume|increase|reach|rise|fall|hit|help|begin|start|claim|reignite|lose|turn|stay|last|remain|affect|open"
)
_NOT_A_HEDGE = re.compile(
    r"\b(?:as|if|whether|what|how|who|so that|anything|everything|all|wherever|when|before|until|unless|that’s|he|she|"
    r"they|we|you|I|it|nobody|nothing|neither|one|only)$"
)


def hedge_lost(text: str, article: Article) -> Iterator[Edit]:
    del article
    yield from swapped(text, _DOUBT)
    for match in every(r"\b(may|might|could) (?:well )?(?P<not>not )?(?P<have>have )?(?=[a-z])", text):
        if match[1] == "could" and (_NOT_A_HEDGE.search(text[: match.start()].strip()) or match["not"]):
            continue
        if seek(r"\b(?:neither|nor|nobody|not)\b", text[: match.start()], re.IGNORECASE):
            continue
        if match[1] == "could" and not re.match(rf"(?:{_FORECAST})\b", text[match.end() :]):
            continue
        if seek(r"\b(?:where|what|whatever|if|whether|who|so that|that they|order)\b[^,;]*$", text[: match.start()]):
            continue
        if seek(r"\bbut\b|\bhowever\b|\byet\b", text[match.end() :]):
            continue
        if match["have"]:
            yield replaced(match, f"had {match['not'] or ''}")
        else:
            yield replaced(match, f"will {match['not'] or ''}")


def hedge_added(text: str, article: Article) -> Iterator[Edit]:
    del article
    if _HEDGED.search(text):
        return
    for match in every(rf"(?<=\w) will (?=(?:not )?{BASE}\b)", text):
        yield replaced(
            match,
            choose((" may ", " might ", " could "), text)
            if "not" not in text[match.end() : match.end() + 3]
            else " may ",
        )
    for match in every(
        rf"(?<=\w)(?<!would)(?<!could)(?<!should)(?<!will)(?<!must)(?<! to) (?:has|have) (?=(?:been )?{PARTICIPLE}\b)",
        text,
    ):
        yield replaced(match, " may have ")
    for match in every(rf"(?<=\w) (was|were|is|are|had)(?: been)? (?={PARTICIPLE}\b)", text):
        word = choose(("reportedly", "allegedly", "possibly", "apparently"), text)
        yield Edit(match.end(), match.end(), word + " ")
    for match in every(r"(?<=\w) (is|are|was|were) (?=(?:an?|the|in|at|on) )", text):
        yield Edit(match.end(), match.end(), choose(("probably ", "possibly ", "reportedly "), text))


# ---------------------------------------------------------------- tenses


def tense(text: str, article: Article) -> Iterator[Edit]:
    del article
    for match in every(
        rf"(?P<who>[\w’'-]+) (?P<aux>will|is to|are to|(?:is|are) (?:due|expected|scheduled|set) to|plans? to|intends? to) (?P<verb>{BASE})\b",
        text,
    ):
        if match["who"].lower() in ("what", "which", "that", "who", "it"):
            perfect = "has"
        else:
            perfect = (
                "have"
                if plural(match["who"]) or match["aux"] in ("are to", "plan to") or match["aux"].startswith("are")
                else "has"
            )
        yield Edit(match.start("aux"), match.end(), f"{perfect} {participle(match['verb'])}")
    for match in every(
        rf"(?<=[\w’,])(?<!would)(?<!could)(?<!should)(?<!will)(?<!must)(?<!might)(?<!may)(?<! to)(?<!not) (?:has|have|had|was|were)(?: been)? (?P<done>{PARTICIPLE})\b(?! (?:to|been)\b)",
        text,
    ):
        passive = " was" in match[0] or " were" in match[0] or " been" in match[0]
        base = base_of_participle(match["done"])
        if match["done"] in ("been", "had", "become", "set", "found") or base is None:
            continue
        yield replaced(match, f" will be {match['done']}" if passive else f" will {base}")
