"""English nouns that news counts with: those that stand for one another, and measures that must not."""

from __future__ import annotations

ALIKE = """
people person individual human soul life victim casualty fatality death dead member other resident inhabitant citizen
death fatality victim casualty killing toll dead murder
injury casualty wounded injured victim
man male bloke guy gentleman fisherman fireman gunman policeman soldier worker suspect
woman female lady girl mother wife
child kid youngster youth minor pupil boy girl teenager teen baby toddler infant son daughter student schoolchild
pupil student schoolchild child learner schoolboy schoolgirl youngster undergraduate
parent mother father mum dad
worker employee staff staffer job position post member personnel labourer laborer colleague workforce hand employe
job position post role vacancy redundancy layoff
police officer policeman policewoman cop constable agent deputy
soldier troop serviceman servicewoman trooper military personnel force fighter marine gi
fighter militant rebel insurgent gunman combatant soldier jihadist extremist terrorist
attacker gunman assailant shooter militant suspect bomber terrorist perpetrator
suspect defendant man person arrest detainee
arrest detainee suspect detention
prisoner inmate detainee convict captive hostage
hostage captive prisoner
refugee migrant asylum-seeker immigrant arrival people evacuee
protester demonstrator marcher activist campaigner people
voter elector ballot vote people constituent respondent
respondent voter people participant american adult
vote ballot voter
seat constituency district mp place lawmaker
mp lawmaker legislator politician parliamentarian deputy member senator congressman representative
senator lawmaker legislator member
official officer authority representative executive
minister secretary official
country nation state economy government
friend mate pal companion
maker manufacturer producer brand marque firm company
company firm business corporation group enterprise employer
bank lender institution
shop store outlet branch retailer site
car vehicle automobile motor cab taxi
truck lorry vehicle
bus coach vehicle
plane aircraft jet airliner flight aeroplane airplane helicopter
ship vessel boat ferry tanker
boat vessel ship craft dinghy
train service carriage
house home property building dwelling household
home house property household family dwelling residence unit flat apartment
flat apartment home unit property
household home family
building structure property house
school institution college academy
hospital clinic facility centre center
city town place location
town city village community
village settlement hamlet community
area region district place location zone
place location site spot venue area
site location place spot
case infection patient incident instance complaint lawsuit
patient case people sufferer
infection case
lawsuit case complaint suit claim
charge count offence offense allegation
count charge offence offense
crime offence offense
complaint grievance report allegation
attack assault raid strike bombing incident shooting
strike raid attack airstrike bombardment
bomb explosive device bombing explosion blast
explosion blast bomb
shot bullet round gunshot
missile rocket projectile
gun weapon firearm rifle
weapon gun arm firearm
match game fixture contest encounter meeting clash tie appearanc
game match fixture contest
appearance game match cap start outing
win victory triumph success
defeat loss
goal strike
side team club
team side club squad outfit crew
player footballer athlete man competitor
athlete competitor player
runner competitor athlete
fan supporter spectator people
spectator fan supporter attendee people
guest attendee people visitor
visitor tourist guest people
passenger traveller traveler people flyer commuter
crew member staff officer
customer client shopper consumer user subscriber
user customer people subscriber account
subscriber customer user member
follower fan subscriber
title championship crown trophy
medal gold
trophy title cup
point mark
season campaign year
campaign season
time occasion instance
occasion time
visit trip time tour
trip visit journey time
meeting session talk gathering summit time
talk meeting discussion
call phone-call conversation
conversation call talk
letter note email
email message letter
message email text
document file page record paper
file document record
page sheet
book title volume
film movie title picture
song track tune
episode programme program show
show performance concert programme
article story report piece
report study paper
study survey report paper poll
survey poll study
question query
answer response reply
proposal plan recommendation measure
plan proposal scheme project
project scheme plan development programme
measure step proposal action
step measure stage
rule regulation requirement
law bill measure act legislation
reason factor cause
way method manner
option choice alternative
problem issue fault defect
fault defect problem flaw
error mistake
warning alert
day date
animal creature beast
dog animal puppy pet
cow cattle animal
tree plant
brother sibling
sister sibling
relative family-member
lawyer attorney solicitor barrister
doctor physician medic
nurse medic
writer author journalist
journalist reporter
scientist researcher expert academic
expert specialist scientist
woman man
share stake
dollar buck
part section portion segment piece
section part chapter
item product object thing article
product item good
room bedroom
floor storey story level
lane track
child offspring
teacher educator
photo picture image photograph
image photo picture
video clip footage
clip video
tweet post message
post message tweet
prize award
watch timepiece clock
jewel gem stone
painting artwork work canvas
song single
award prize honour honor
offer bid
bid offer
deal agreement contract
contract deal agreement
loan mortgage
well borehole
dose shot jab vaccine vaccination injection
bed place space
ticket seat
crash collision accident
accident crash incident
incident event case episode
event incident occasion
flight service plane
operator staff adviser worker counsellor counselor
adviser advisor aide
aide adviser staff
leader head chief
candidate contender hopeful nominee
republican lawmaker
democrat lawmaker
"""
"""Per line a noun and those that may stand for it, in either direction."""

GENERAL = frozenset(
    "people person individual other thing item one member time occasion lot total number figure".split()
)
"""What may stand for any counted noun."""

THINGS = frozenset(
    """horse dog cat animal cow sheep bird pig goat fish car vehicle bus truck lorry boat ship plane train home house
    building school shop hospital town city village country company firm tree gun weapon shot bomb missile match
    game goal point day week month year mile report letter call seat vote bank hotel store factory road bridge church
    field tractor barn chicken hen cattle livestock whale elephant lion tent shelter flat apartment""".split()
)
"""Nouns that count no persons."""

OF_TIMES = frozenset({"time", "occasion"})

PERIODS: dict[str, str] = {
    form: unit
    for unit, forms in {
        "second": "seconds",
        "minute": "minute minutes",
        "hour": "hour hours hourly",
        "day": "day days daily",
        "night": "night nights nightly overnight",
        "week": "week weeks weekly",
        "fortnight": "fortnight fortnights fortnightly",
        "month": "month months monthly",
        "quarter": "quarterly",
        "year": "year years yearly annual annually season seasons",
        "decade": "decade decades",
        "century": "century centuries",
        "lap": "lap laps",
        "round": "round rounds",
    }.items()
    for form in forms.split()
}
"""Words for a stretch of time, each with its unit."""

RATE_PER = """second minute hour day night week fortnight month quarter year decade season game match person head capita
household family worker employee pupil student passenger mile kilometre kilometer litre liter gallon barrel ounce
tonne ton acre hectare share unit shift term lap round mouth pound kilo"""

SAME_SPAN: dict[str, frozenset[str]] = {
    "day": frozenset("hour night".split()),
    "night": frozenset({"day"}),
    "week": frozenset("day fortnight".split()),
    "fortnight": frozenset("week day".split()),
    "month": frozenset("week day".split()),
    "quarter": frozenset({"month"}),
    "year": frozenset("month decade".split()),
    "decade": frozenset({"year"}),
    "century": frozenset("year decade".split()),
    "minute": frozenset({"second"}),
    "hour": frozenset({"minute"}),
}
"""The units in which a source may give what a statement gives in another: "24 hours", "a day"."""

CONTRASTS = """
single double triple quadruple
doubled tripled trebled quadrupled halved
twofold threefold fourfold fivefold tenfold
tens dozens hundreds thousands millions billions trillions
pair trio quartet quintet sextet foursome threesome
once twice thrice
majority minority
primary secondary nursery
million billion trillion
celsius fahrenheit
quarter-final quarter-finals semi-final semi-finals
quarterfinal semifinal
gross net
metre kilometre mile foot inch yard centimetre
metres kilometres miles feet inches yards centimetres
meters kilometers
hectares acres
euros dollars pounds roubles rubles yen yuan rupees francs pesos won lira rand kronor kroner shekels dirhams riyals
litres gallons
degrees percent
"""
"""Words of one line say different amounts: where one stands for the other, the amount is another."""

HARM: dict[str, str] = {
    **dict.fromkeys("kill die dead death fatality victim".split(), "die"),
    **dict.fromkeys("hurt injur injury wound wounded injured".split(), "hurt"),
    **dict.fromkeys("arrest detain arrested".split(), "arrest"),
    **dict.fromkeys("miss missing".split(), "missing"),
}
"""Stems of what befalls people, each with its sense."""
