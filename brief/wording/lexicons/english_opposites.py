"""English words that mean the opposite of each other, or exclude each other: of persons, things, places and degrees.

The form of the lines is that of `english_opposite_deeds`.
"""

from __future__ import annotations

OPPOSITES = """
at_least
at_most
more_than
less_than
fewer_than
at_first
at_last
last_year
last_week
last_month
last_night
last_time
last_summer
next_to
as_well
as_well_as
as_long_as
so_long_as
no_longer
right_now
right_away
all_right
human_right
civil_right
voting_right
right_to
rather_than
long_ago
short_of
little_by_little
under_way
under_pressure
under_investigation
under_threat
up_to
set_up
up_for
according_to
over_the
over_a
over_time
all_over
more_or_less
up_and_down
once_more
~ above | below beneath under underneath
~ over above | under below
~ up | down
~ upward upwards | downward downwards
upper | lower
~ before ahead_of prior_to | after following
earlier | later
early | late
beforehand | afterwards
~ with | without
with | without
~ inside within indoors | outside outdoors
indoor | outdoor
~ into | out_of
~ in | out
~ on | off
onto | off
towards toward | away_from
~ near close_to | far_from
nearby | distant
~ beside alongside | against
~ for | against
because_of due_to | despite
because | although despite
despite | because_of due_to thanks_to
thanks_to | despite
like unlike | unlike
~ unlike | like
including | excluding except
instead_of | as_well_as
both | neither
~ both | only_one
everyone everybody | nobody no-one
everything | nothing
~ all | none
always | never
ever | never
somewhere everywhere | nowhere
more | less fewer
~ most | least fewest
most many majority | few handful minority
highlight | shadow
inundated swamped flooded showered | starved deprived
takeoff liftoff | landing
~ mostly mainly largely chiefly primarily | partly barely rarely slightly
majority | minority
maximum | minimum
many | few
much | little
several many | few
high | low
higher | lower
highest | lowest
large big huge enormous giant vast massive great substantial considerable | small little tiny minute slight minor
  negligible modest marginal
larger bigger greater | smaller lesser
largest biggest greatest | smallest least
long lengthy | short brief
longer | shorter
longest | shortest
~ tall | short
taller | shorter
tallest | shortest
old elderly aged ageing aging | young youthful
~ old | new
brand-new new | used second-hand old secondhand
older elder | younger newer
oldest eldest | youngest newest
~ oldest | latest
~ first | last final
~ firstly first | lastly
~ former previous outgoing past ex | current incoming present future
previous last | next coming
predecessor | successor
~ past | future
ancient | modern
~ temporary interim provisional acting | permanent lasting
north northern | south southern | east eastern | west western
northeast northeastern north-east north-eastern | southwest southwestern south-west south-western
northwest northwestern north-west north-western | southeast southeastern south-east south-eastern
~ =left left-hand | right right-hand
left-wing leftist | right-wing rightist centrist
left-handed | right-handed
left-footed | right-footed
front | back rear
forwards | backwards
~ top | bottom
~ male | female
~ man | woman
~ boy | girl
~ father dad | mother mum mom
~ son | daughter
~ brother | sister
> husband | wife
~ uncle | aunt
~ nephew | niece
~ king | queen
~ prince | princess
~ grandfather | grandmother
~ actor | actress
~ men | women
~ human | animal
alive living | dead killed deceased lifeless
injured wounded hurt harmed | unhurt unharmed uninjured unscathed
armed | unarmed
conscious | unconscious
awake | asleep
~ sick ill unwell | healthy well fit
healthy fit | unhealthy sick ill unfit injured
fit | injured unfit
sober | drunk
pregnant | childless
single unmarried | married
~ married | divorced widowed engaged
sighted | blind
aware | unaware
visible | invisible hidden
literate | illiterate
religious | secular
sacred | profane
~ rural | metropolitan
independent | dependent
~ independent | state-controlled
~ democrat democratic | republican
~ labour | conservative tory
liberal | conservative
progressive | reactionary
~ government ruling governing | opposition
incumbent | challenger
~ majority-owned | minority-owned
~ moderate | hardline hard-line extreme radical
hawk hawkish | dove dovish
dictatorship autocracy | democracy
democratic | undemocratic authoritarian autocratic
~ monarchy | republic
~ soldier troops | civilian
~ officer | enlisted
ally | enemy
friendly | hostile unfriendly
regime-backed pro-government | anti-government
pro-european | eurosceptic anti-european
pro-abortion pro-choice | anti-abortion pro-life
pro-russian | anti-russian pro-ukrainian
pro-war | anti-war
~ immigrant | emigrant
immigration | emigration
~ native | immigrant foreigner
literal literally | figurative figuratively
~ fact | fiction
fiction | nonfiction non-fiction
comedy | tragedy
~ question | answer
~ theory | practice
cause | effect
~ import | export
~ demand | supply
supply | demand
~ debt | credit
~ inflow | outflow
inbound | outbound
incoming | outgoing
~ northbound | southbound | eastbound | westbound
uphill | downhill
upstairs | downstairs
upstream | downstream
clockwise | anticlockwise counterclockwise
~ vertical | horizontal
~ landlord | tenant
~ doctor | patient
~ teacher | pupil student
singular | plural
odd | even
straight | crooked curved
~ one-way | two-way
unilateral unilaterally | bilateral bilaterally jointly
unanimous unanimously | divided narrowly
together jointly | separately alone apart individually
joint collective shared | separate individual
~ jointly | separately
simultaneously | separately
~ alone solo | accompanied together
in_public | in_private behind_closed_doors
on_time punctual | late delayed overdue
on_schedule ahead_of_schedule | behind_schedule
under_budget | over_budget
overnight | during_the_day
on_foot | by_car
~ by_air | by_sea | by_land | by_rail | by_road
in_custody behind_bars | at_large on_bail
on_the_record | off_the_record
on_the_rise | on_the_decline
on_the_increase | on_the_wane
for_the_better | for_the_worse
high-profile | low-profile
long-term | short-term
short-lived | long-lasting
full-time | part-time
full-scale | limited
right-leaning | left-leaning
pre-war prewar | postwar post-war
pre-tax | after-tax
above_average | below_average
above-average | below-average
above_zero | below_zero
in_charge | sidelined
~ in_power | in_opposition
in_favor in_favour | opposed against
opposed_to against | in_favor_of in_favour_of
~ coming_through breaking_through emerging | fading_out fading_away
come_through break_through | fade_out fade_away
overwhelmingly overwhelming | narrowly narrow barely
landslide | squeaker
comfortably easily | narrowly barely
easily | with_difficulty
quarter-final | semi-final
semifinal | quarterfinal
optimist | pessimist
introvert | extrovert
hero | villain
winner | runner-up
home | abroad
at_home | abroad
bull | bear
bullish | bearish
hired | fired
departed | arrived
freedom liberty | captivity slavery
victory | surrender
agreement | impasse deadlock
progress | setback standstill
order | chaos disorder
~ beginner | expert
life | death
lifesaving life-saving | deadly lethal fatal
fatal deadly lethal | harmless nonfatal non-fatal minor
~ major_surgery | minor_surgery
innocuous | serious
serious severe grave | minor slight mild trivial
seriously severely badly | slightly mildly lightly
critical | stable
unhurt | hurt
guilty | cleared
well-founded founded | unfounded baseless groundless
justified | unjustified unwarranted
provoked | unprovoked
planned scheduled expected | unplanned unscheduled unexpected
expected | unexpected
expectedly predictably | unexpectedly surprisingly
intended | unintended
solved resolved settled | unsolved unresolved
~ increasing growing rising | decreasing shrinking falling declining dwindling
increasingly | decreasingly
growing | shrinking dwindling
"""
