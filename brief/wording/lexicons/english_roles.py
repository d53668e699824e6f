"""English words of roles: what may stand before a role noun, what else a role may be, and how a sentence gives one."""

from __future__ import annotations

MODIFIERS = frozenset(
    """former current top senior chief deputy vice acting interim foreign prime defense defence ministry department
    government party police opposition company army navy military rebel team state city county district federal
    national local regional lead head longtime long-time veteran ruling presidential campaign union rights human
    civil security intelligence finance interior health education culture energy trade economy environment
    transport justice labor labour agriculture space sports football soccer basketball baseball tennis bank
    school university college court church hospital media press news newly elected outgoing incoming assistant
    associate executive managing general special nuclear peace climate supreme de facto exiled retired billionaire
    millionaire casino shipping property
    self-exiled embattled hardline reformist democratic republican liberal conservative independent
    parliamentary congressional house senate majority minority political economic legal medical technical
    communications public affairs relations information research investment equity market oil industry rescue
    fire ambulance mission embassy cabinet council committee commission agency junta regime militia guerrilla
    resistance protest student labor human-rights film movie music pop rock jazz opera tv television radio crime
    prize-winning award-winning famed legendary late co two-time three-time four-time world olympic spiritual
    religious supreme paramount crown point lone main principal key star youth women's men's family defence
    national-security vice-presidential criminal private real-estate real estate tech hedge fund human
    resources""".split()
)

# What a place is: "Nandayure, a region in the north-west". It makes no actor of it.
PLACE_NOUNS = frozenset(
    """town city village suburb capital port province region district country state island republic nation territory
    river neighborhood neighbourhood""".split()
)
# What an organisation is: "the Littoral Council, a regional bloc".
ORGANISATION_NOUNS = (
    frozenset(
        """bloc company firm agency group organisation organization bank charity watchdog union party body regulator
    alliance newspaper broadcaster magazine website network institute think-tank tank university college school
    hospital club team band militia movement coalition association federation consultancy corporation
    conglomerate manufacturer maker carmaker automaker airline operator retailer supplier lender insurer
    provider publisher channel station outlet nonprofit non-profit foundation trust council committee commission
    court ministry department brokerage startup start-up subsidiary unit arm affiliate faction force brigade
    nongovernmental yard shipyard shipowner owners organisers organizers pac super-pac
    lobby museum theater theatre""".split()
    )
    | PLACE_NOUNS
)

ROLE_EXTRAS = frozenset(
    """number-two no. chairperson president-elect prime-minister aide-de-camp attorney-general secretary-general
    vice-president co-chair co-author co-director point-man man woman boy girl person teen vice-chairman
    assistant apprentice intern receptionist lodger flatmate roommate classmate teammate executive-director native
    general-secretary mp congressperson mother-of-two father-of-two""".split()
)

DETERMINERS = frozenset({"a", "an", "the", "his", "her", "their", "its", "our", "my", "another", "one"})
TAKES_NOUN_PHRASE = frozenset({"of", "for", "at"})
NOUNS_BEFORE_TO = frozenset(
    "ambassador adviser advisor aide envoy assistant counsel deputy counsellor counselor delegate heir".split()
)
SERVING = frozenset("serves served works worked acts acted serving".split())
# Nouns that stand right before the name of what they describe.
DESCRIBES_ORGANISATION = frozenset(
    """newspaper broadcaster magazine website network station channel affiliate agency company firm charity watchdog
    operator retailer airline bank group think-tank tabloid daily weekly publisher manufacturer carmaker subsidiary
    startup regulator union app service platform side club team insurer lender brewer yard""".split()
)
VERBS_OF_OFFICE = frozenset(
    """heads headed leads led runs ran chairs chaired represents represented founded directs directed edits edited owns
    owned coaches coached commands commanded manages managed oversees oversaw""".split()
)
# With "who" before them, what somebody does: "who teaches law".
VERBS_OF_LIFE = frozenset(
    """teaches taught works worked studies studied specialises specializes specialised specialized writes covers
    covered sells sold plays played trains trained advises advised lives lived farms farmed drives drove flies flew
    researches represents organises organizes organised organized volunteers volunteered survived witnessed built
    designed invented created presides presided supervises supervised investigates investigated helps helped keeps
    ran leads led prosecuted defended serves served won investigates monitors monitored tracks tracked""".split()
)
BEFORE_PLACES = frozenset("in at near from outside around across to".split())
IN_COURT = frozenset({"prosecuting", "defending", "mitigating", "presiding"})
INDEFINITE = frozenset({"a", "an"})
# What stands after a name and "a" without telling who somebody is: "Holt, a day later, said".
NO_ROLES = frozenset(
    """day week month year hour minute moment move decision step time bit little few lot while number total record
    first second third fact sign result kind sort claim charge deal plan win victory loss defeat statement report
    town city village suburb region district country state island republic nation river week's day's year's""".split()
)
COPULAS = frozenset({"is", "was", "became", "remains", "remained"})
HONORIFICS = frozenset("mr mrs ms miss mx dr sir lady dame lord madam prof st".split())

# Words that no role runs across.
BREAKS = frozenset(
    """who which that whose where when while after before as if said says told has have had is was were are will would
    may might could can and or but to in on from with by about against during into under over since until according of
    for at""".split()
)
