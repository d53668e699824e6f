"""Nouns for what somebody is: those of one line may be one; two that share no line exclude each other in one place."""

from __future__ import annotations

_LINES = """
husband spouse partner widower fiance ex-husband
wife spouse partner widow fiancee ex-wife
boyfriend partner fiance
girlfriend partner fiancee
father dad parent stepfather
mother mum mom parent stepmother
son child boy stepson
daughter child girl stepdaughter
brother sibling half-brother twin
sister sibling half-sister twin
uncle
aunt
cousin
nephew
niece
grandfather grandparent grandad
grandmother grandparent grandma
grandson grandchild
granddaughter grandchild
chairman chair chairwoman chairperson
ceo boss executive head chief
president
vice-president
founder co-founder cofounder creator
director head boss
producer filmmaker
treasurer
secretary minister
undersecretary
chancellor
premier minister
spokesman spokeswoman spokesperson
ambassador envoy diplomat
governor
mayor
senator lawmaker legislator politician congressman congresswoman
representative lawmaker legislator politician congressman congresswoman
mp lawmaker legislator politician backbencher parliamentarian
councillor councilman councilor councilwoman politician
judge justice magistrate
prosecutor
lawyer attorney solicitor barrister counsel advocate
defendant accused suspect
plaintiff claimant
victim survivor casualty passenger
witness bystander eyewitness onlooker
juror
goalkeeper keeper goalie player footballer
striker forward attacker player footballer
midfielder player footballer
defender player footballer full-back centre-back
winger forward player footballer
quarterback player
guard player
forward player
coach manager trainer boss
captain skipper player
referee umpire
winner champion victor
runner-up finalist
doctor physician surgeon medic gp
nurse
psychiatrist
psychologist therapist counsellor counselor
dentist
pharmacist
paramedic medic
teacher
headteacher principal headmaster
student pupil child
professor lecturer academic scientist researcher scholar
engineer
architect
pilot
co-pilot
driver motorist
passenger
pedestrian
cyclist
journalist reporter correspondent writer
editor
columnist writer
host presenter anchor broadcaster
author writer novelist
poet
actor actress performer star
singer musician star performer
economist
analyst strategist
investor shareholder
donor
voter
activist campaigner protester
aide adviser advisor assistant
bishop archbishop cleric
priest cleric vicar
imam cleric
chef cook
farmer
firefighter
officer policeman policewoman detective constable
soldier
sheriff
landlord owner
tenant renter
owner proprietor
customer client shopper
employee worker staffer
employer
supplier
nominee candidate contender
incumbent
successor
predecessor
fellow
intern
psychotherapist therapist
ornithologist biologist scientist
biologist scientist
geologist scientist
physicist scientist
fisherman
sailor
electrician
plumber
hostage
kidnapper
gunman attacker shooter suspect
buyer purchaser
seller vendor
lender creditor
borrower debtor
teammate team-mate colleague
rival opponent
ally
friend
neighbour neighbor
colleague co-worker
"""

_RANKS = "vice deputy assistant acting interim former ex associate junior co under shadow"
_TOP = "head chief lead principal"
_PORTFOLIOS = """
defence defense foreign finance interior justice health education energy transport environment trade labour labor
culture treasury economy agriculture housing immigration technology development tourism sports science
"""

ROLE_LINES: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_LINES.strip().split("\n")):
    for _word in _line.split():
        ROLE_LINES[_word] = ROLE_LINES.get(_word, frozenset()) | {_number}
"""For each noun the numbers of the lines it stands on."""

RANKS = frozenset(_RANKS.split())
"""Words before an office that make it a lower, a past or a passing one."""

TOP = frozenset(_TOP.split())
"""Words before an office that make it the highest."""

PORTFOLIOS = frozenset(_PORTFOLIOS.split())
"""What a minister or secretary is in charge of."""
