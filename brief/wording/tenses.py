"""The tense of the verb that governs an expression of time: for "Friday" it says which Friday is meant."""

from __future__ import annotations

import re
from typing import Literal

from brief.wording.clauses import clause_around
from brief.wording.futures import find_futures

Tense = Literal["past", "present", "future", "unknown"]
NEAR = 240
"""Code points on either side of an expression in which its verb is looked for."""

# "will be put", "to be held", "may hit", "is shut": a form of the past that another word makes none of.
_MODAL_BEFORE = re.compile(
    r"\b(?:(?:will|would|shall|may|might|could|should|must|can|to)(?: not| also)?(?: be)?|is|are)\s$"
)
# "a proposed vote", "the newly elected council": an adjective, not a verb.
_DETERMINER_BEFORE = re.compile(r"\b(?:an?|the|his|its|their|our|my|your|newly|of)\s$")
_PAST = re.compile(
    r"\b(?:was|were|had|has|have|did|said|says|told|met|rose|fell|won|lost|left|began|came|went|took|made|found|held|shot|"
    r"hit|struck|saw|sent|set|put|gave|got|became|broke|cut|led|ran|shut|spoke|stood|tried|wrote|sat|fled|drew|drove|ate|"
    r"fought|flew|forgot|grew|heard|hid|kept|knew|laid|lent|meant|paid|quit|rang|sought|sold|shook|sang|sank|slept|spent|"
    r"stole|stuck|swore|swept|swam|taught|tore|threw|thought|understood|woke|wore|withdrew|bought|built|brought|caught|"
    r"chose|dealt|dug|felt|fed|rode|slid|blew|seen|taken|given|shown|driven|stolen|broken|chosen|written|fallen|begun|"
    r"done|drawn|thrown|beaten|beat|cast|burst|spread|upset|bid|split|let|bent|bit|clung|crept|drank|flung|froze|hung|"
    r"knelt|leapt|mistook|overcame|overthrew|oversaw|overtook|rebuilt|shone|shrank|sprang|strove|swung|undertook|"
    r"underwent|wept|withheld|arose|awoke|forbade|forgave|foresaw|retook|"
    r"(?!(?:need|speed|feed|seed|breed|indeed|hundred|proceed|succeed|exceed)\b)[a-z]{2,}ed)\b"
)
_PRESENT = re.compile(
    r"\b(?:(?:is|are|does|do)\b(?! (?:said|reported|believed|understood|thought)\b)|(?:begins|ends|starts|meets|opens|"
    r"closes|arrives|leaves|returns|resumes|reopens|goes|travels|expires|departs|launches|convenes|concludes|faces|"
    r"hosts|plays|votes|flies|heads|takes place|take place|gets under way|kicks off|comes into force|takes effect|"
    r"takes office|falls on)\b)"
)
# "is accused of killing him on Friday" tells what is past; "is in hospital after the crash on Friday" tells nothing.
_TOLD_AS_PAST = re.compile(
    r"\s(?:now |also |being |still )?(?:accused|alleged|charged|suspected|reported|said|believed|thought|understood|"
    r"known|blamed|credited|wanted|jailed|survived)\b"
)
_GOES_ON = re.compile(r"\s(?:[a-z]+ly |not |also |now |still )?[a-z]+ing\b")
CLOSE = 3
"""Words between "is" and an expression that it may govern: "is open on Friday"."""
# The plural of such verbs looks like an adjective or a noun ("open"), so it counts only where no other verb stands.
_PRESENT_PLURAL = re.compile(
    r"\b(?:begin|end|start|meet|open|close|arrive|leave|return|resume|reopen|go|travel|expire|depart|launch|convene|vote|play|host)\b"
)
_FUTURE = re.compile(
    r"\b(?:(?:may|might|could|should|must)\b(?! (?:also )?have\b)|won't\b|(?:agreed|invited|ordered|summoned|pledged|"
    r"urged|asked|ready|preparing|prepares?|poised|likely|unlikely|slated|gearing up|bracing|told|needs?|has|have|"
    r"hopes|asks?) to\b(?! (?:the|a|an)\b)|(?:has|have|had) until\b|preparing for\b|prepares? for\b|"
    r"bracing for\b|in time for\b|(?:was|were|is|are) (?:possible|likely|forecast|predicted)\b)"
)
_INFINITIVE = re.compile(r"\bto (?:be [a-z]+ed\b|be held\b|[a-z]{3,}\b)(?<!to the)(?<!to his)(?<!to her)(?<!to its)")
_APPOINTED = re.compile(
    r"(?P<past>\b(?:was|were|been) )?\b(?:planned|set|scheduled|slated|due|expected|booked|forecast|timed|billed|"
    r"pencilled in|(?P<put>moved|rescheduled|adjourned|postponed|delayed|pushed back|put off|extended|deferred))"
    r"(?: (?:in|at) [\w' ]{1,30})?(?: (?:for|on|until|till|to|in|by))?(?: early| late)?\s$",
    re.IGNORECASE,
)
_FROM_THEN_ON = re.compile(
    r"\b(?:beginning|starting|effective|as early as|as soon as|no later than|ahead of)(?: on| from)?\s$", re.IGNORECASE
)
# "An interview to be aired on Sunday"; "was to be aired" tells what was planned.
_TO_BE = re.compile(
    r"(?<!was )(?<!were )(?<!failed )(?<!him )\bto (?:be (?:[a-z]+ed|held|shown|given|sent|put|chosen)|take place|air)"
    r"(?: (?:on|in|by))?\s$"
)
_PREPOSITION = re.compile(
    r"\b(?P<word>since|until|till|by|before|after|following|in|of|from|during|through)\s$", re.IGNORECASE
)
_LIMIT = re.compile(r"\b(?:by|until|till)\s$")
_PERFECT = re.compile(r"\b(?:had|has|have)\b")
_PERFECT_NOW = re.compile(r"\b(?:has|have)\b")
_ONCE = re.compile(r"\b(?:when|once|until|if)\b")
_UNTIL = re.compile(r"\b(?:until|till|by|before)\s$")
_EVENT_BEFORE = re.compile(r"\b(?:after|following|in connection with|over|wake of|ahead of|before)\b(?!\s$)")
# "Speaking in Orlen on Thursday, she denied it": the main verb stands after the comma.
_PARTICIPLE_OPENS = re.compile(r"\s*[A-Z][a-z]+(?:ing|ed)\b")
# "In an interview with a radio station on Thursday, she denied it": so does it here.
_ADVERB_OPENS = re.compile(
    r"\W*(?:(?:And|But|Meanwhile|Earlier|Later|Late|Early|Also|Then),? )?(?:[Ii]n|[Aa]t|[Oo]n|[Aa]fter|[Dd]uring|"
    r"[Ff]ollowing|[Bb]y|[Ww]ith|[Ff]rom|[Uu]nder|[Ss]ince|Elsewhere|Earlier|Later|Late|Early|[Ff]or|As|To|Through|Over|"
    r"Across|Until|Before|Ahead of)\b[^,]*$"
)
_CONJUNCTION = re.compile(r"\b(?:after|as|because|when|if|since|although|though|but|and|while|where|who|that|which)\b")
_READY = re.compile(
    r"\b(?:prepar\w+|gear\w* up|brac\w+|ready|fit|train\w*|tickets|favou?rites?|available|squad|suspended)$"
)
_POSSESSIVE = re.compile(r"'s? ")
_BEFORE_POSSESSIVE = re.compile(
    r"\b(?P<word>ahead of|before|after|following|since|to|for|until)\s(?:last |next |this )?$"
)
_TENSE_OF_PREPOSITION: dict[str, Tense] = {
    "since": "past", "after": "past", "following": "past", "by": "future", "until": "future", "till": "future",
    "before": "future",
}  # fmt: skip


def preposition_before(text: str, start: int) -> str | None:
    """The preposition of time that stands right before `start`, in lower case."""
    found = _PREPOSITION.search(text, max(0, start - 12), start)
    return found["word"].lower() if found else None


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the verb nearest before an expression in its clause, else nearest after it, else that which its
    preposition lets assume ("by Friday"). "Unknown" too for what was once planned ("was due on Monday").
    """
    window = max(0, start - NEAR)
    near = text[window : end + NEAR]
    clause = clause_around(near, start - window, end - window)
    before, after = near[clause.start : start - window], near[end - window : clause.end]
    appointed = _APPOINTED.search(before)
    if appointed:
        was_only_planned = appointed["past"] and not appointed["put"]
        return "unknown" if was_only_planned else "future"
    if _TO_BE.search(before):
        return "future"
    if _FROM_THEN_ON.search(before):
        told = [] if _verbs(before) else _verbs(after)
        return "past" if told and min(told)[1] == "past" else "future"
    preposition = _BEFORE_POSSESSIVE.search(before) if _POSSESSIVE.match(after) else None
    if preposition:
        return _tense_of_event(before, preposition)
    verbs = _verbs(before)
    if verbs:
        end, tense = max(verbs)
        if tense == "past" and _LIMIT.search(before):
            return _tense_of_limit(before, end)
        return tense if tense in ("past", "future") else _tense_beside(before[end:]) or tense
    return _without_a_verb_before(before, after) or _TENSE_OF_PREPOSITION.get(
        preposition_before(text, start) or "", "unknown"
    )


def _without_a_verb_before(before: str, after: str) -> Tense | None:
    if _INFINITIVE.search(before):
        return "future"
    if _PRESENT_PLURAL.search(before):
        # "The vote on 23 June was close": the plural was a noun.
        conjunction = _CONJUNCTION.search(after)
        main = _verbs(after[: conjunction.start()] if conjunction else after)
        return min(main)[1] if main and not after.startswith(",") else "present"
    if not after.startswith(",") or len(before.split()) <= 2 or _opens_a_sentence(before):
        later = _verbs(after)
        if later:
            return min(later)[1]
    return None


def _tense_of_limit(before: str, end: int) -> Tense:
    """ "Was told to pay by Friday" and "has been released until Friday" look ahead; "had left by Friday" does not,
    and "was shut until Friday" may be either.
    """
    if _INFINITIVE.search(before, end):
        return "future"
    if before.rstrip().endswith("by"):
        return "past" if _PERFECT.search(before) else "unknown"
    return "future" if _PERFECT_NOW.search(before) else "unknown"


def _tense_beside(words: str) -> Tense | None:
    """ "Is in hospital after the crash on" Friday, "are on sale ahead of the match on" Sunday."""
    found = _EVENT_BEFORE.search(words)
    if found is None:
        return None
    return "future" if found.group() in ("ahead of", "before") else "past"


def _opens_a_sentence(before: str) -> bool:
    return _PARTICIPLE_OPENS.match(before) is not None or _ADVERB_OPENS.match(before) is not None


def _tense_of_event(before: str, preposition: re.Match[str]) -> Tense:
    """Whether "Monday's debate" was over: the verb beside it may tell of another deed ("was invited to Monday's")."""
    word, before = preposition["word"], before[: preposition.start()]
    if word == "for" and _READY.search(before):
        return "future"
    verbs = _verbs(before)
    last = max(verbs)[1] if verbs else "unknown"
    if word in ("after", "following", "since"):
        return "future" if last == "future" else "past"
    if word == "ahead of":
        return "unknown" if "had " in before else "future"
    if last == "future":
        return "future"
    return "unknown" if word in ("to", "for") or last == "past" else "future"


def _verbs(text: str) -> list[tuple[int, Tense]]:
    """Where each verb ends, and its tense. "Is" counts as a present where what it tells is sure to lie ahead."""
    futures = find_futures(text)
    taken = {at for span in futures for at in range(span.start, span.end)}
    verbs: list[tuple[int, Tense]] = [(span.end, "future") for span in futures]
    verbs += [(m.end(), "future") for m in _FUTURE.finditer(text)]
    for match in _PRESENT.finditer(text):
        if match.start() not in taken:
            verbs.append((match.end(), _tense_of_present(text, match)))
    verbs += [
        (m.end(), "past")
        for m in _PAST.finditer(text)
        if m.start() not in taken
        and not _MODAL_BEFORE.search(text, max(0, m.start() - 24), m.start())
        and not _is_no_verb(text, m)
    ]
    return verbs


def _is_no_verb(text: str, match: re.Match[str]) -> bool:
    """ "An upset on Tuesday" is a noun, "the delayed vote" an adjective; "the accused said" is left a verb's form."""
    if _DETERMINER_BEFORE.search(text, max(0, match.start() - 24), match.start()) is None:
        return False
    return not match.group().endswith("ed") or re.match(r"\s[a-z]", text[match.end() : match.end() + 2]) is not None


def _tense_of_present(text: str, match: re.Match[str]) -> Tense:
    if match.group() not in ("is", "are"):
        return "present"
    if _TOLD_AS_PAST.match(text, match.end()):
        return "past"
    rest = text[match.end() :]
    if _ONCE.search(text, 0, match.start()):
        return "present"
    close = len(rest.split()) <= CLOSE
    if close or _GOES_ON.match(rest) or _UNTIL.search(rest):
        return "present"
    return "unknown"
