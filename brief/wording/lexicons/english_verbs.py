"""English finite verb forms that no ending gives away."""

from __future__ import annotations

FINITE_VERBS = frozenset(
    """is are was were has have had will would may might could can should must does did became began broke brought
    built bought came caught chose cut drew drove fell felt fled flew found fought gave got grew held hit kept
    knew laid led left lent let lost made meant met paid put quit ran rose sat saw sent set shot shut sold spoke
    spent stood stole struck sued swore took taught told thought threw took went withdrew won wrote wants plans
    seeks estimates predicts projects expects forecasts recalls announces confirms reveals
    acknowledges concedes admits stresses boasts urges calls asks demands insists argues claims warns notes adds
    says tells writes explains believes
    thinks denies rejects accuses refuses declines agrees vows promises suggests complains faces leads
    heads runs owns works lives hopes needs makes takes gives holds""".split()
)
