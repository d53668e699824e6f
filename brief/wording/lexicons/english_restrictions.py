"""English words that say that something holds of a part only, not always, not wholly, or under a condition."""

from __future__ import annotations

PARTS = """some, many, several, most, a few, certain, much of, most of, some of, many of, several of, few of, a few of,
parts of, half of, half the, a third of, a quarter of, two of, three of, four of, five of, a handful of, a majority of,
the majority of, the vast majority of, the bulk of, a minority of, a portion of, a fraction of, a couple of,
dozens of, large parts of, not all, not every"""
"""Before a noun: part of what it names."""

FREQUENCIES = """usually, normally, generally, typically, often, sometimes, occasionally, mostly, for the most part,
as a rule, in most cases, in many cases, in some cases, in certain cases, in some instances, some days, most days,
at times, on occasion, on some occasions, in exceptional cases, in rare cases, in extreme cases, in isolated cases,
in a few cases, in certain circumstances, in some circumstances, in rare circumstances, under certain circumstances,
every so often, now and then, once in a while, from time to time, frequently, more often than not, in general, tends to,
tend to, tended to, ordinarily, at some point"""
"""How often: less than always."""

DEGREES = """mostly, largely, mainly, primarily, chiefly, predominantly, partly, partially, in part, almost, nearly,
virtually, practically, just about, all but, roughly, barely, relatively, somewhat, fairly, in some ways,
to some extent, to a degree, in principle, in theory, effectively, broadly, close to, short of, especially,
particularly"""
"""How far: less than wholly."""

TIMES = """initially, temporarily, provisionally, so far, thus far, to date, for now, for the time being, as yet,
until now, at first, for a while, for a time, for the moment, at the moment, until then, up to now"""
"""How long: what holds for a while, or up to now."""

LIMITS = """less than, more than, at least, up to, over, under, nearly, almost, about, around, just under, just over,
close to, roughly, approximately, as much as, no more than, no less than"""
"""Before a measure that has no figure: "less than an hour"."""

MEASURES_BARE = """second minute hour day week month year decade century mile metre meter kilometre kilometer foot inch
yard acre hectare ton tonne pound kilo kilogram litre liter gallon dollar euro penny million billion trillion dozen
hundred thousand half third quarter fortnight generation lifetime""".split()

NARROWING_ADJECTIVES = frozenset(
    """solo partial preliminary interim provisional temporary tentative limited conditional
    unofficial unconfirmed indirect informal part-time probationary non-binding nonbinding
    draft""".split()
)
"""Before a noun that says more without them: "a solo award", "partial results"."""

NARROWING_PREFIXES = ("co-", "vice-", "ex-", "semi-", "quarter-", "near-", "part-", "deputy-", "sub-")
"""Written on to a noun that says more without them: "co-director"."""
NARROWING_TITLES = frozenset("deputy vice assistant associate acting interim junior trainee aspiring would-be".split())
"""Before an office that is higher without them."""
OFFICES = frozenset(
    """director president minister secretary chairman chairwoman chair chief mayor governor editor manager coach
    commissioner head leader premier chancellor attorney professor prosecutor principal superintendent
    captain marshal general ambassador speaker""".split()
)

ADJECTIVES_OF_SIZE = frozenset(
    """huge big major significant excessive great serious substantial further immediate direct clear obvious real
    large severe widespread noticeable considerable extensive meaningful notable permanent concrete hard firm
    definitive credible specific new additional lasting formal official public explicit material
    conclusive strong outright in-person life-threatening""".split()
)
"""After "no" or "not any": what is denied is only so much of it. "No serious injuries" leaves room for light ones."""

SOFT = frozenset(
    """some many several most few certain much part parts partly partially half majority minority bulk portion number
    handful dozens hundreds usually normally generally typically often sometimes occasionally mostly largely mainly
    primarily chiefly predominantly almost nearly virtually practically about around roughly approximately barely
    relatively somewhat fairly initially temporarily provisionally far first now among group various numerous tends tend
    tended tending likely may might could can frequently commonly regularly repeatedly broadly effectively
    least under less fewer mid ordinarily third quarter two three lot variety other others
    members member one not selected different majorities overwhelmingly heavily principally rarely seldom
    customarily average routinely habitually times still yet quite rather somehow close essentially range
    series couple dozen thousands apparently far last potentially possibly perhaps""".split()
)
"""One of these in a statement, and it may say what the source's restricting word says."""

SUPERLATIVES = frozenset(
    """only biggest largest highest lowest smallest oldest youngest longest fastest strongest best worst richest poorest
    deadliest heaviest tallest busiest earliest latest widest shortest greatest cheapest hottest coldest wettest driest
    hardest last top""".split()
)
"""The noun after one of these is measured against its like only: "the largest private employer"."""

CONDITIONS = """if, unless, provided that, provided, providing, as long as, so long as, on condition that, in case,
only if, only when, subject to, pending, assuming, even if, as soon as, in the event of, in the event that"""
CONDITIONAL_WORDS = frozenset(
    """if unless provided providing condition conditional case subject pending assuming depending depends would could
    may might can should once when without otherwise until whether contingent hinges requires require required
    possible potential threatened threatens ready willing prepared were conditionally""".split()
)
"""One of these in a statement, and it may say the condition that the source gives."""
ASKING = frozenset(
    """ask asks asked asking wonder wonders wondered wondering know knows knew knowing see sees saw seeing determine
    determined determining tell told say said decide decided deciding check checked question questioned unclear
    sure certain clear doubt doubted unknown investigate establish as even what and or""".split()
)
""" "if" after these means whether, or belongs to "as if", "even if"."""

EXCEPTIONS = """except for, except, excluding, apart from, aside from, other than, with the exception of, but not,
not including, all but, barring"""

UNIVERSALS = frozenset(
    """all always every everyone everybody everything each entire entirely whole wholly never unanimously invariably
    everywhere exclusively solely constantly without-exception completely totally throughout""".split()
)
UNIVERSAL_PHRASES = ("across the board", "without exception", "at all times", "in all cases", "in every case")
NEGATIVES = frozenset("none no nobody neither never".split())
AS_WIDE = UNIVERSALS | frozenset(
    """both any anyone anything full fully complete total throughout whichever everyday universal universally
    unanimous nationwide worldwide permanently purely absolutely overall altogether constant
    continuously daily nightly weekly monthly annually yearly hourly apiece per ever forever relentlessly
    perpetual continual continually nonstop whatever wherever whenever""".split()
)
"""What a source may say where a statement says "all" or "never"."""
ALONE = frozenset(
    """only sole solely just alone exclusive exclusively merely single lone no nothing none but except unless until
    purely simply unique one-off limited limit limits restricted restrict restricts confined confine mere little few
    singular not never barely isn't wasn't aren't weren't don't didn't doesn't other without""".split()
)
"""What a source may say where a statement says "only"."""

SHARES: dict[str, int] = {
    word: rank
    for rank, listed in enumerate(
        (
            "few rarely seldom",
            "some several certain sometimes occasionally",
            "many often frequently numerous",
            "most mostly usually generally normally typically",
        )
    )
    for word in listed.split()
}
"""How many, or how often, from little to much. Two that are neighbours may say the same."""
