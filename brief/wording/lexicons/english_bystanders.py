"""English nouns of people whom a report tells of without naming them."""

from __future__ import annotations

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
