"""English nouns of people whom a report tells of without naming them."""

from __future__ import annotations

# Bodies of which a text that says "the" has one alone; "the company" is one that it has named before.
UNIQUE_BODIES = frozenset(
    """army military police government ministry navy force forces court embassy consulate coastguard treasury parliament
    opposition junta service services prosecutors prosecutor office prosecutors' regime kremlin palace presidency
    cabinet secretariat embassy authorities militia spokesman spokeswoman spokesperson""".split()
)
# Posts in capitals, which name nobody, and what a text speaks of as if it acted.
POSTS = frozenset(
    """mep meps mp mps msp msps mla ceo cfo coo cto vp pm president chancellor mayor west east ftse nasdaq nikkei dax
    dow gdp internet web""".split()
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
