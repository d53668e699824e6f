"""English words that negate, and the words around them that tell how."""

from __future__ import annotations

BEFORE_TO = frozenset(
    """fail fails failed failing refuse refuses refused refusing decline declines declined declining
    unable""".split()
)
BEFORE_OF_OR_FROM = frozenset({"incapable", "refrain", "refrains", "refrained"})
LACK = frozenset({"lack", "lacks", "lacked", "lacking"})

# "not only", "no doubt", "no later than", "no matter", "No. 10": what follows makes them no negation.
AFTER_NOT = frozenset({"only", "just", "merely", "simply", "least", "surprisingly", "unlike"})
AFTER_NO = frozenset({"doubt", "later", "less", "fewer", "sooner", "matter", "wonder", "earlier", "secret"})
SUBJECTS = frozenset({"none", "nobody", "nothing", "nowhere", "no-one", "neither"})
AUXILIARIES = frozenset(
    """is are was were be been has have had will would shall should can could may might must did does
    do""".split()
)
SKIPPED = frozenset({"able", "ever", "even", "still", "always", "quite", "yet", "one", "longer", "going"})
NO_ADVERBS = frozenset(
    """family reply ally supply apply early daily only rely fly assembly anomaly bully rally italy july monopoly
    comply""".split()
)
JOINING = frozenset("""and or but how who which when where why because""".split())
WITH_IS = AUXILIARIES | frozenset("""there's it's that's he's she's what's who's""".split())

# "A denial of wrongdoing" negates it; "a denial after the report" does not negate the report.
DENIAL_NOUNS = frozenset({"denial", "denials", "rejection"})
OF_WHAT = frozenset({"of", "that"})

TELLING = frozenset(
    """say said tell told disclose disclosed reveal revealed specify specified explain clarify""".split()
)
ASKING = frozenset("""what when where which who whom whose why how whether if""".split())
