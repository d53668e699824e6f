"""English nouns of people whom a report tells of without naming them."""

from __future__ import annotations

# "The company said": which one, the text has named before. They list nobody.
ANAPHORIC = frozenset(
    """company firm paper newspaper group agency bank union club team party organisation organization charity body council
    committee commission court association airline carrier retailer bureau office department institute university
    school hospital network station broadcaster magazine website fund foundation watchdog regulator league federation
    alliance coalition panel board spokesman spokeswoman spokesperson campaign administration yard operator""".split()
)
CULPRITS = frozenset(
    """gunman gunmen shooter attacker attackers suspect suspects assailant assailants robber robbers hijacker
    bomber""".split()
)
ACTING_NOUNS = frozenset(
    """gunman gunmen shooter attacker attackers suspect suspects assailant assailants robber robbers burglar hijacker
    hijackers kidnapper kidnappers bomber bombers driver drivers pilot pilots passenger passengers victim victims
    survivor survivors protesters demonstrators rioters strikers villagers residents miners fishermen soldiers troops
    rescuers firefighters paramedics divers militants rebels insurgents hackers smugglers prisoners inmates hostages
    migrants refugees defendant defendants plaintiffs jurors""".split()
)
