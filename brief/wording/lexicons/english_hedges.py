"""English phrases that hold a claim back, as patterns over folded text, case ignored.

An alternative that begins where another does comes first when it is longer. `GAP` allows up to three words of the
writer's between the parts of a phrase ("rule such a meeting out").
"""

from __future__ import annotations

GAP = r"(?:[\w'-]+ ){0,3}"
_BE = r"(?:(?:is|are|was|were|be|been|being|'s|'re) )"
_HAVE = r"(?:has|have|had)"
_NOT = r"(?:not|never|n't)"
_WHAT = r"(?:whether|if|who|what|when|where|why|how|which)"

NOT_RULED_OUT = (
    rf"(?:refus|declin)(?:e|es|ed|ing) to (?:rule {GAP}out|preclude|exclude)",
    rf"(?:has|have|had|did|does|do|is|are|was|were|would|will|could|can|should|must) ?{_NOT} (?:yet )?(?:be |been )?"
    rf"(?:(?:rul(?:e|ed|ing) {GAP}out)|(?:preclud|exclud)(?:e|ed|ing))",
    rf"(?:can(?:not|'t)|couldn't|won't|wouldn't|don't|doesn't|didn't|hasn't|haven't|hadn't|not|never|nor) (?:yet )?"
    rf"(?:be |been )?(?:(?:rul(?:e|ed|ing) {GAP}out)|(?:preclud|exclud)(?:e|ed|ing))",
    rf"(?:without|short of) (?:ruling {GAP}out|precluding|excluding)",
    r"(?:left|leaves?|leaving|kept|keeps?|keeping) "
    r"(?:open the (?:possibility|option|door)|the (?:door|possibility|option) open)",
)
NO_DECISION = (
    rf"no (?:final |formal |firm |such )?decisions? (?:{_HAVE} (?:yet |so far )?been|was|were|is|are) (?:yet )?"
    r"(?:made|taken|reached)",
    r"no (?:final |formal |firm )?decision\b",
    rf"{_HAVE} yet to (?:decide|make (?:a|any|up) [\w'-]+|be decided|be determined)",
    rf"(?:{_HAVE} ?{_NOT}|hasn't|haven't|hadn't|not) (?:yet )?(?:been )?"
    r"(?:made (?:a|any) (?:final )?decision|decided|made up (?:his|her|its|their) minds?)",
    r"(?:yet|remains?|still) to be (?:decided|determined|seen)",
    r"undecided",
)
NO_SCHEDULE = (
    rf"no [\w'-]+ (?:(?:{_HAVE} been|is|are|was|were) )?(?:yet )?"
    r"(?:on the (?:schedule|calendar|agenda|books)|planned|scheduled)\b",
    rf"nothing (?:{_HAVE} been|is|was|'s) (?:yet )?(?:planned|scheduled|fixed|on the (?:schedule|calendar|agenda))",
    r"no (?:[\w'-]+ )?(?:dates?|timetables?|timelines?|time ?frames?|schedules?|deadlines?) "
    rf"(?:{_HAVE} (?:yet )?been|was|were|is|are) "
    r"(?:yet )?(?:set|fixed|announced|given|agreed|decided)",
    r"no (?:immediate |current |firm |such )?plans? (?:to|for|at)\b",
    rf"(?:{_HAVE} ?{_NOT}|hasn't|haven't|hadn't|not) (?:yet )?(?:set a date|been scheduled|scheduled)",
)
REPORTED = (
    r"reportedly",
    rf"{_BE}(?:also |now |widely )?(?:said|reported|rumou?red|understood) (?:to|that)\b",
    r"it (?:is|was|has been) (?:said|reported|rumou?red|understood)",
    r"according to (?:(?:some|several|unconfirmed|media|press|local|news|multiple) ){0,2}(?:reports?|rumou?rs?)",
    r"(?:(?:unconfirmed|media|press|local|news|some|several) ){0,2}"
    r"reports? (?:say|says|said|suggest(?:s|ed)?|claim(?:s|ed)?|indicate[sd]?)\b",
    r"(?<=\bthe )reported(?= [\w'-]+)|(?<=\ba )reported(?= [\w'-]+)|(?<=\bits )reported(?= [\w'-]+)",
    r"(?:there (?:are|were|have been)|amid|by|after|on) reports (?:that|of)\b",
    r"rumou?r(?:s|ed)?\b",
    r"unconfirmed",
)
SPECULATION = (
    r"(?:there (?:is|was|has been) )?speculation\b",
    r"speculat(?:e|es|ed|ing)\b",
)
SUPPOSITION = (
    rf"{_BE}?(?:widely |generally |long |also |now |still )?"
    r"(?:believed|thought|feared|assumed|presumed|considered likely) (?:to|that|dead|drowned|lost)\b",
    r"it (?:is|was) (?:widely )?(?:believed|thought|feared|assumed)",
    r"appear(?:s|ed|ing)? (?:to|that|as if|as though|likely|unlikely|set|ready|certain|that)\b",
    r"it (?:would )?appear(?:s|ed)?\b",
    r"apparently",
    r"seem(?:s|ed|ing|ingly)?\b",
    r"suggest(?:s|ed|ing)?(?= (?:that|it|the|he|she|they|there|this|these|those|his|her|its|their|some|no|[A-Z]))",
    r"suggests\b",
    r"(?<!not )(?<!n't )(?<!cannot )possibly",
    r"perhaps",
    r"maybe",
    r"potentially",
    r"presumably",
    r"conceivably",
    r"ostensibly",
    r"arguably",
    r"(?:it (?:is|was|'s|remains) )?(?:also |still |quite )?possible (?:that|for)\b",
    r"the possibility (?:of|that)\b",
    r"(?<=\ba )possible(?= \w)|(?<=\bof )possible(?= \w)|(?<=\bany )possible(?= \w)|(?<=\bthe )possible(?= \w)",
)
UNCLEAR = (
    rf"(?:unclear|not (?:yet |immediately )?(?:clear|known)|unknown|unsure|not sure)(?= (?:exactly )?{_WHAT}\b)",
)
EXPECTED = (
    r"(?:will|would|'ll|may|could|might) (?:most |very |quite |almost )?(?:probably|likely)",
    rf"{_BE}?(?:also |now |still |widely |most |very |more |highly |quite |not )?(?:un)?likel(?:y|ier|iest)\b",
    rf"{_BE}?(?:also |now |still |widely )?(?<!as )(?<!than )expected\b",
    r"expect(?:s|ing)?\b",
    rf"{_BE}?(?:also |now |still |widely )?(?:projected|forecast|tipped|predicted) to\b",
    r"probably",
    r"probable",
    r"in all (?:likelihood|probability)",
    r"anticipate[sd]?\b",
)
ALLEGED = (
    r"alleg(?:ed|edly|es|e|ing|ations?)\b",
    r"suspected",
    r"purported(?:ly)?",
    r"supposed(?:ly)?\b(?! to\b)",
    r"(?<!the )(?<!co-)accus(?:es|ed|ing|e)\b",
    r"(?<=\bthe )claimed(?= \w)|(?<=\ba )claimed(?= \w)",
)
CONDITIONAL = (
    r"if\b",
    r"unless\b",
    r"(?:provided|providing|assuming|on (?:the )?condition) that\b",
    r"as long as\b(?! possible\b)",
    r"in the event (?:of|that)\b",
)
MODALS = (r"may\b", r"might\b", r"could\b")

# What stands before a noun "might", or before the month or the surname "May".
BEFORE_NOUN_MIGHT = frozenset(
    """the a his her its their our my your all full sheer military naval air economic industrial financial political
    combined imperial nuclear collective physical""".split()
)
BEFORE_MONTH_MAY = frozenset(
    """in on last next this of by since until till from to mid early late before after during for through theresa mrs
    ms mr pm minister lady""".split()
)
PERCEPTION = frozenset("hear smell feel taste remember recall afford breathe".split())
SUBJECTS_THAT_SEE = frozenset("i you he she we they who everyone people residents witnesses".split())

WHETHER_BEFORE_IF = frozenset(
    """as even ask asks asked asking know knows knew known wonder wonders wondered see determine decide say saying
    tell unclear clear sure unsure certain check question doubt what find whether or""".split()
)
SET_PHRASES_AFTER_IF = frozenset(
    "so not ever any only at necessary possible anything nothing need needed applicable anyone".split()
)
