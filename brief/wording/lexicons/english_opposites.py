"""English words that mean the opposite of each other: either side of a bar, in their dictionary forms."""

from __future__ import annotations

OPPOSITES = """
rise increase grow climb gain surge soar jump swell | fall drop decrease decline shrink plunge slump sink tumble
raise boost lift hike expand | lower cut reduce slash curb trim
win | lose
victory triumph | defeat loss
winner | loser
profit | loss
surplus | deficit
accept approve welcome embrace | reject refuse rebuff
approve | reject block veto
approval | rejection
acceptance | rejection refusal
pass | fail
open reopen | close shut
opening reopening | closure closing shutdown
allow permit let authorize authorise admit | ban forbid prohibit bar block prevent
legal lawful | illegal unlawful
legalize legalise | ban outlaw criminalize
support back endorse favor favour | oppose
supporter backer proponent | opponent critic
confirm | deny
confirm | refute
affirm acknowledge admit | deny
claim | deny
agree | disagree refuse dispute contest
agreement | disagreement
start begin launch open commence | end finish stop cease conclude
resume restart continue | stop halt end suspend
beginning start | end
arrive come | leave depart go
arrival | departure
enter join | leave quit exit withdraw
stay remain | leave go quit
advance | retreat withdraw
attack | defend
attacker | defender victim
guilty | innocent acquitted
convict | acquit clear exonerate
conviction | acquittal
innocence | guilt
alive | dead killed
living | dead
live survive | die perish
survivor | victim
birth | death
born | died
save rescue | kill
injured wounded hurt | unhurt unharmed uninjured unscathed
above | below
over | under
up | down
upper | lower
before | after
earlier | later
early | late
more | less fewer
most | least fewest
majority | minority
maximum | minimum
many | few
high | low
higher | lower
highest | lowest
large big | small little
larger bigger | smaller
largest biggest | smallest
long | short
longer | shorter
longest | shortest
old | young new
older elder | younger newer
oldest eldest | youngest newest
first | last
former previous outgoing | current incoming
next | last previous
past | future
north northern | south southern
east eastern | west western
northeast northeastern | southwest southwestern
northwest northwestern | southeast southeastern
left | right
inside | outside
front | back rear
male | female
man | woman
men | women
boy | girl
father | mother
son | daughter
brother | sister
husband | wife
uncle | aunt
king | queen
buy purchase | sell
buyer | seller
purchase | sale
import | export
lend | borrow
hire appoint recruit employ | fire dismiss sack oust
employed | unemployed
employer | employee
release free liberate | detain arrest jail imprison hold capture
release | arrest detention
freed released | jailed detained
strengthen | weaken
strong | weak
stronger | weaker
improve ease recover | worsen deteriorate
improvement | deterioration
better | worse
best | worst
good | bad
positive | negative
success | failure
succeed | fail
successful | unsuccessful failed
hot warm | cold cool
wet | dry
rich wealthy | poor
public | private
domestic | foreign
internal | external
local | national international
civilian | military
civil | criminal
urban | rural
true | false untrue
correct right accurate | incorrect wrong inaccurate
real genuine | fake false
known | unknown
clear | unclear
likely | unlikely
possible | impossible
able | unable
safe | unsafe dangerous
armed | unarmed
same | different
similar | different
include | exclude
appear | disappear vanish
show reveal disclose | hide conceal
remember | forget
praise commend | criticize criticise condemn denounce blast
praise | criticism condemnation
love | hate
like | dislike
friend ally | enemy foe
peace | war
peaceful | violent
guard protect | threaten
build construct | destroy demolish
create establish | abolish destroy dissolve
add | remove subtract
keep retain preserve | abandon scrap drop
enable | disable prevent
encourage | discourage
succeed | precede
fast quick | slow
faster quicker | slower
accelerate speed | slow
full | empty
full complete total | partial incomplete
regular regularly often frequent frequently | occasional occasionally rare rarely seldom
regular | one-off
takeoff | landing
upscale | downscale
optional | mandatory compulsory
present | absent
presence | absence
major | minor
direct | indirect
voluntary | forced involuntary
permanent | temporary
optimistic | pessimistic
optimism | pessimism
confident | doubtful
trust | distrust mistrust
legitimate | illegitimate
democrat | republican
democratic | republican
liberal | conservative
plaintiff | defendant
prosecution | defense defence
give | take receive
send | receive
push | pull
cause | prevent
require | forbid
impose | lift
heavy | light
day | night
morning | evening
dawn | dusk
ahead | behind
upgrade | downgrade
overestimate | underestimate
pro | anti
"""

AFFIXED = """
unhurt hurt; unharmed harm; uninjured injured; unarmed armed; unsafe safe; unlawful lawful; illegal legal; impossible
possible; untrue true; incorrect correct; inaccurate accurate; unaware aware; unwilling willing; unchanged changed;
unprovoked provoked; unconfirmed confirmed; undecided decided; unsuccessful successful; unpaid paid; unauthorised
authorised; unauthorized authorized; invalid valid; insufficient sufficient; incomplete complete; unclear clear; unknown
known; unlikely likely; unable able; disagree agree; disapprove approve; disallow allow; disagreed agreed; disagrees
agrees; dissatisfied satisfied; unfair fair; unjust just; unnecessary necessary; unacceptable acceptable; unresolved
resolved; unanswered answered; unverified verified; undisclosed disclosed; unspecified specified; unnamed named;
unidentified identified; uncertain certain; unpopular popular; unprecedented precedented; unsigned signed; unmarried
married; unemployed employed; irresponsible responsible; irrelevant relevant; illegitimate legitimate; inadequate
adequate; ineffective effective; ineligible eligible; inactive active; independent dependent; nonviolent violent;
non-violent violent; unconstitutional constitutional; unscathed scathed; unreliable reliable; unproven proven
"""
"""A word with a negating affix, and the word it negates."""
