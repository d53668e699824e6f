"""English adjectives and adverbs that mean the opposite of each other. The form is that of `english_opposite_deeds`."""

from __future__ import annotations

OPPOSITE_QUALITIES = """
strong powerful sturdy robust | weak feeble frail fragile flimsy
tough hardwearing hard-wearing durable rugged sturdy robust resilient | delicate fragile flimsy frail brittle feeble
persistent constant continuous incessant unrelenting relentless prolonged lasting sustained steady ceaseless endless |
  brief fleeting short-lived momentary sporadic intermittent occasional temporary
extensive much plenty considerable ample frequent abundant substantial | little scant scarce scanty negligible
at_the_earliest | at_the_latest
earliest | latest
behind trail | an_edge an_advantage a_lead
right correct have_a_point | wrong mistaken
stronger | weaker
strongest | weakest
strength | weakness
better | worse
best finest | worst poorest
good excellent fine great | bad poor terrible awful dreadful
well | badly poorly
positive favourable favorable | negative unfavourable unfavorable
glowing rave positive favourable enthusiastic complimentary | scathing damning negative harsh critical withering
~ warm friendly cordial | cold frosty hostile icy
hot warm boiling scorching | cold cool freezing chilly
hotter warmer | colder cooler
hottest warmest | coldest coolest
wet rainy damp soaked | dry arid
wettest | driest
sunny | cloudy rainy overcast
clear | cloudy murky
rich wealthy affluent prosperous well-off | poor impoverished needy destitute deprived
richer wealthier | poorer
richest wealthiest | poorest
public | private
publicly openly | privately secretly
~ state-owned state-run | private privately-owned
domestic home internal native | foreign overseas external
~ home | away
internal | external
inner | outer
interior | exterior
~ national nationwide federal | local regional state municipal
~ local | international global
~ federal | state
civilian | military soldier
~ civil | criminal
urban | rural
city | village countryside
~ inland | coastal offshore
~ onshore | offshore
true factual | false untrue incorrect fabricated
truth | lie falsehood
correct right accurate proper | incorrect wrong inaccurate improper mistaken
correctly rightly accurately properly | incorrectly wrongly inaccurately improperly mistakenly
rightly rightfully justly fairly | wrongly wrongfully unjustly unfairly falsely
truthfully honestly | falsely dishonestly
fairly | unfairly
right | wrong
real genuine authentic | fake false counterfeit bogus forged
known familiar | unknown unfamiliar
famous well-known renowned prominent | unknown obscure little-known anonymous
clear obvious plain evident | unclear ambiguous vague
clearly | vaguely
certain sure confident | uncertain unsure doubtful
certainty | uncertainty doubt
likely probable | unlikely improbable
possible feasible | impossible unfeasible
able capable | unable incapable
safe safer secure harmless | unsafe riskier dangerous perilous hazardous risky harmful insecure
safely | dangerously recklessly
safety security | danger risk
safer | riskier
same identical | different
similar alike | different dissimilar
equal even level | unequal uneven
complete total full entire whole | partial incomplete
completely fully totally entirely wholly | partly partially
regular regularly often frequent frequently routinely repeatedly usually commonly consistently constantly | one-off
  occasional occasionally rare rarely seldom infrequently sporadically intermittently hardly_ever
usual normal ordinary common typical routine | unusual abnormal extraordinary uncommon rare exceptional
commonly | rarely
daily | weekly | monthly | yearly annual annually
optional voluntary | mandatory compulsory obligatory required
voluntarily willingly | forcibly reluctantly unwillingly grudgingly
willing eager keen happy glad | unwilling reluctant loath
willingly eagerly gladly enthusiastically | reluctantly unwillingly grudgingly
voluntary | forced involuntary
automatic automatically | manual manually
accidental accidentally unintentional unintentionally inadvertent inadvertently mistakenly by_accident by_mistake |
  deliberate deliberately intentional intentionally on_purpose purposely wilfully willfully
present | absent missing
presence | absence
major main key critical crucial vital essential central important significant pivotal decisive instrumental | minor
  incidental marginal peripheral trivial insignificant unimportant irrelevant negligible secondary
~ primary | secondary
senior | junior
superior | inferior
~ superior | subordinate
extensive broad wide comprehensive wide-ranging sweeping unlimited | limited narrow restricted scant
wide broad | narrow
limited restricted | unlimited unrestricted extensive
direct directly | indirect indirectly
permanent permanently | temporary temporarily briefly
optimistic upbeat hopeful bullish | pessimistic downbeat gloomy bearish
optimism | pessimism gloom
confident | doubtful nervous anxious
confidence | doubt
brave courageous bold | cowardly timid fearful
bravery courage | cowardice fear
happy pleased delighted glad thrilled satisfied content | unhappy sad disappointed upset angry dissatisfied
  displeased dismayed
happily | sadly unhappily
happiness joy | sadness sorrow misery grief
pride | shame
proud | ashamed embarrassed
relief | disappointment alarm dismay
calm calmly | angry angrily agitated anxious
peaceful peacefully | violent violently
legal lawful legitimate licit | illegal unlawful illegitimate illicit
legally lawfully | illegally unlawfully
legality | illegality
constitutional | unconstitutional
valid | invalid void
~ plaintiff claimant | defendant
prosecution prosecutor | defense defence
~ victim | perpetrator attacker suspect culprit
~ suspect | victim witness
heavy heavily | light lightly
heavier | lighter
hard | soft
hard tough difficult tricky | easy simple straightforward
difficulty | ease
harder tougher | easier
hardest toughest | easiest
~ rough | smooth
sharp sharply severe severely harsh harshly strong strongly steep steeply fierce fiercely heavily dramatically |
  mild mildly slight slightly gentle gently moderate moderately modestly lenient leniently marginally
thick thicker | thin thinner
deep deeper deeply | shallow shallower
fast quick rapid swift speedy | slow sluggish gradual
quickly rapidly fast swiftly promptly speedily | slowly gradually sluggishly
faster quicker | slower
fastest quickest | slowest
~ sudden suddenly abrupt abruptly | gradual gradually slowly
immediately instantly promptly straight_away at_once | later eventually belatedly
ahead | behind
~ ahead_of | behind
leading in_front out_in_front | trailing lagging
full crowded packed busy | empty deserted quiet vacant
full | empty
occupied | vacant
loud loudly noisy | quiet quietly silent silently
bright light | dark dim
brightly | dimly
day daytime | night night-time nighttime
~ morning | afternoon | evening | night
dawn sunrise | dusk sunset
sunrise | sunset
spring | summer | autumn | winter
~ weekday | weekend
midday noon | midnight
clean cleaner | dirty filthy dirtier contaminated polluted
fresh | stale rotten
ripe | unripe
raw | cooked
~ natural | artificial man-made synthetic
~ human | robot
working functioning operational | broken damaged faulty defective out-of-order disused
intact undamaged | damaged broken destroyed
neglected | well-kept
~ active | inactive dormant extinct
on_duty | off-duty off_duty
online | offline
~ online | in-person in_person
wireless | wired
digital | analogue analog paper
electric | petrol diesel
free | paid
~ free_of_charge | for_a_fee
paid | unpaid
expensive costly pricey dear | cheap inexpensive affordable low-cost
cheaper | dearer costlier
cheapest | dearest costliest priciest
valuable precious | worthless
~ wholesale | retail
~ income revenue | expenditure spending expense
~ asset | liability
credit | debit
~ gross | net
tax-free | taxable
popular beloved | unpopular
liked | disliked
attractive beautiful pretty | ugly unattractive
interesting exciting | boring dull
polite courteous | rude impolite
kind | cruel unkind
honest truthful sincere | dishonest lying insincere
honesty | dishonesty
loyal faithful | disloyal unfaithful
loyalty | disloyalty betrayal
trustworthy reliable dependable | untrustworthy unreliable
responsible | irresponsible
careful carefully cautious cautiously | careless carelessly reckless recklessly
experienced veteran seasoned | inexperienced novice rookie
professional | amateur
skilled | unskilled
qualified | unqualified
eligible | ineligible
suitable appropriate | unsuitable inappropriate
acceptable | unacceptable
necessary needed | unnecessary needless superfluous
sufficient enough adequate ample | insufficient inadequate
plenty abundance glut | shortage scarcity lack dearth
abundant plentiful | scarce
useful helpful effective | useless unhelpful ineffective
successful successfully | unsuccessful unsuccessfully failed
successful thriving | failed struggling ailing
fortunate lucky fortunately luckily | unfortunate unlucky unfortunately unluckily
patient | impatient
stable steady | unstable volatile
predictable | unpredictable
related connected linked | unrelated unconnected
relevant | irrelevant
"""
