"""Abbreviations, by what their stop says of the end of a sentence: English ones, and a few of other languages."""

from __future__ import annotations

BEFORE_A_NAME = frozenset(
    """mr mrs ms messrs mme mlle dr prof rev fr sr sra st mt ft gen lt col maj capt cpl sgt cmdr adm sen sens rep reps
    gov govs pres atty hon supt det insp dist asst assoc dep amb sec vs v hwy""".split()
)
"""Always stand before a name or a noun."""

BEFORE_A_NUMBER = frozenset(
    """no nos p pp art sec ch vol fig para par approx ca op jan feb mar apr jun jul aug sep sept oct nov dec""".split()
)

NEVER_LAST = frozenset("e.g i.e cf viz al".split())

SOMETIMES_LAST = frozenset(
    """jr inc corp co ltd llc plc bros etc est dept univ ave blvd rd pl ph.d m.d b.a m.a u.s u.k u.n e.u d.c n.y l.a
    b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
    tex vt va wash wis wyo n.h n.j n.m n.c n.d s.c s.d r.i w.va hrs mins lbs oz kg km cm ft mph min max avg""".split()
)
"""End a sentence only where the next word is one that opens sentences."""

SENTENCE_OPENERS = frozenset(
    """the a an this that these those he she it they we i you there here his her its their our my in on at by for from
    with to of as after before when while although though but and or so yet if since until because however meanwhile
    still then now today yesterday tomorrow earlier later last next one two three some many most all both each several
    no not only also another other such what who how why where which according police officials authorities
    asked during under over despite instead among about between into through even just more critics
    did do does is are was were can could will would should have has had may might let
    prosecutors witnesses residents investigators experts analysts""".split()
)
"""Words whose capital, after a stop, says that a sentence opens."""

CLOCK_HALVES = frozenset("a.m p.m am pm".split())

AFTER_A_CLOCK_TIME = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest msk jst kst ist aest eastern central mountain
    pacific moscow tokyo seoul beijing london paris""".split()
)
"""What follows a clock time inside a sentence: "5 a.m. Tuesday", "9 p.m. EST", "6 a.m. Moscow time"."""

VERBS_AFTER_A_QUOTATION = (
    "said", "says", "asked", "asks", "told", "added", "adds", "replied", "replies", "wrote", "writes", "shouted",
    "cried", "demanded", "wondered", "joked", "tweeted", "posted", "yelled", "screamed", "exclaimed", "declared",
    "recalled", "continued", "explained", "concluded", "answered", "responded", "quipped", "remarked", "chanted",
    "insisted",
)  # fmt: skip

FOREIGN_ABBREVIATIONS = frozenset(
    "m. mr. dr. pr. prof. fa. hr. fr. nr. ca. sr. sra. mln. mrd. mld. mio. ing. inż. mgr. tys. kr. bl.a. f.eks.".split()
)
"""Titles and counts that several languages share and never end a sentence with."""
