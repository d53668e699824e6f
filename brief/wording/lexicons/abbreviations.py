"""English abbreviations, by what their stop says of the end of a sentence."""

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
    a.m p.m am pm b.c a.d jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
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
