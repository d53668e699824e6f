"""More English verbs that mean the opposite of each other. The form is that of `english_opposite_deeds`."""

from __future__ import annotations

OPPOSITE_ACTS = """
hire appoint recruit employ name take_on sign promote | fire dismiss sack oust lay_off let_go axe drop remove demote
promote | demote relegate
promotion | demotion relegation
appointment hiring | dismissal firing sacking removal
elect reelect re-elect vote_in | vote_out unseat oust
employed | unemployed jobless
> employer | employee worker
release free liberate let_go set_free bail | detain arrest jail imprison hold capture lock_up remand incarcerate
  seize kidnap
release liberation | arrest detention capture imprisonment
freed released | jailed detained imprisoned
admit hospitalise hospitalize | discharge
attach link connect tie join | detach separate disconnect sever cut
strengthen bolster reinforce shore_up consolidate fortify harden tighten toughen | weaken undermine erode dilute sap
  water_down loosen soften relax ease
strengthen firm appreciate | weaken depreciate
tighten | loosen relax ease
toughen | soften water_down
harden | soften
improve ease recover get_better bounce_back brighten pick_up rebound | worsen deteriorate get_worse sour decline
  degrade go_downhill relapse
improvement recovery upswing | deterioration worsening decline
aggravate exacerbate worsen inflame compound fuel stoke make_worse | ease alleviate relieve mitigate soothe defuse
  calm improve make_better help
escalate heighten intensify flare_up | de-escalate defuse ease calm subside abate
succeed manage prosper thrive flourish excel make_it pull_off shine impress | fail struggle flop falter fall_short
  flounder collapse founder disappoint suffer fade
success triumph breakthrough | failure flop setback fiasco
thrive flourish prosper boom bloom blossom | struggle languish wither wilt decline suffer
include comprise encompass cover | exclude omit leave_out rule_out except
appear emerge surface resurface | disappear vanish
appearance emergence | disappearance
show reveal disclose expose unveil make_public publish release | hide conceal cover_up withhold suppress mask
  keep_secret hush_up
remember recall | forget
notice spot see detect | miss overlook
catch grab | drop miss
hit strike | miss
hold_on hold_on_to hang_on_to cling_to cling_on keep retain claim take secure seal clinch earn grab | miss_out
  miss_out_on lose give_up relinquish surrender let_go_of let_slip squander forfeit throw_away
meet exceed surpass beat top outstrip go_beyond hit reach | fall_short fall_short_of miss undershoot trail
exceed surpass outnumber outstrip outweigh top | fall_below fall_short_of trail lag
overtake outpace outperform | lag trail underperform fall_behind
lead be_ahead | trail lag
> lead ahead_of | trail behind
~ leader | follower
praise commend applaud hail laud salute compliment welcome acclaim celebrate thank | criticize criticise condemn
  denounce blast slam attack lambast lambaste decry deplore rebuke censure fault berate chide
praise acclaim applause commendation tribute plaudit | criticism condemnation censure rebuke blame
love adore admire like enjoy relish | hate loathe despise detest dislike resent dread
like enjoy | dislike
respect honour honor | disrespect insult despise dishonour dishonor mock
> friend | stranger
friend ally partner | enemy foe adversary rival
peace truce ceasefire | war
guard protect shield safeguard | threaten endanger imperil jeopardise jeopardize expose
protect | harm damage
build construct erect put_up | destroy demolish raze tear_down dismantle pull_down knock_down
create establish set_up form found introduce | abolish destroy dissolve disband scrap dismantle shut_down wind_up
make_easier | make_harder make_difficult
repair fix mend restore renovate rebuild | damage break wreck destroy ruin vandalise vandalize
restore | damage remove
restoration repair | destruction damage
add attach insert include | remove subtract delete take_down take_away deduct omit strip
addition | removal
keep retain preserve maintain stick_to stick_with stand_by honour honor uphold | abandon scrap drop ditch discard
  break shed give_up dump renege_on go_back_on
comply obey abide follow adhere_to observe respect | defy flout violate breach disobey break ignore disregard
compliance | defiance violation breach
enable activate turn_on switch_on | disable deactivate turn_off switch_off
encourage urge persuade inspire | discourage deter dissuade put_off
succeed | precede
precede | follow
accelerate speed_up hasten quicken step_up | slow slow_down delay decelerate hinder
bring_forward | delay postpone put_off push_back put_back defer
advance | delay postpone
speed | slow
hurry rush | delay linger dawdle
take_off lift_off | land touch_down
takeoff | landing
board get_on | disembark get_off alight
upscale | downscale
upgrade | downgrade
overestimate overstate exaggerate inflate overvalue | underestimate understate downplay play_down undervalue
  minimise minimize
stress emphasise emphasize underline highlight play_up underscore | downplay play_down ignore gloss_over
~ give hand offer donate provide grant award | take receive take_away deny withhold
> give | receive
> send | receive
> pay | receive
> teach | learn
> ask | answer reply
> question ask | answer
> host | guest visitor
> parent | child
push | pull
push_for seek | resist oppose
pull_in attract draw lure | repel drive_away put_off deter
cause trigger prompt provoke spark | prevent avert stop avoid
avoid escape dodge evade avert | suffer face incur meet
escape | capture
require oblige force compel | forbid exempt free
impose introduce slap | lift remove ease waive
lift | impose
load | unload
pack | unpack
lock | unlock
cover | uncover
tie | untie
fill | empty drain
deposit | withdraw
deploy send send_in | withdraw pull_out recall
deployment | withdrawal pullout
invade occupy | liberate withdraw_from
invest | divest disinvest
nationalise nationalize | privatise privatize
regulate | deregulate
centralise centralize | decentralise decentralize
subscribe | unsubscribe
freeze | thaw unfreeze melt
heat warm | cool chill
boil | freeze
inhale | exhale
wake | sleep
laugh smile | cry weep
cheer applaud | boo jeer heckle
cheer | boo
cheered applauded | booed jeered
reward | punish penalise penalize
bless | curse
forgive pardon | blame punish condemn
hope | despair fear
hope_to want_to be_eager_to | dread refuse_to
trust believe | distrust mistrust doubt disbelieve
believe | doubt
know realise realize understand | ignore
know aware realise realize | have_no_idea no_idea no_clue no_inkling unaware oblivious
reassure comfort calm | alarm frighten scare worry unsettle
please delight | anger annoy upset infuriate displease
satisfy | disappoint
thank | blame
credit | blame
renew extend prolong | end sever break_off lapse expire cancel terminate let_lapse
renewed extended | lapsed expired
complement | contradict conflict_with clash_with
conflict_with clash_with contradict | complement match fit agree_with
match | differ
tell_the_truth | lie
~ sink | float
~ lose_weight | gain_weight
save | waste squander spend
save | lose
earn make | lose
earn | spend
spend | save
qualify | miss_out fail_to_qualify be_eliminated
advance progress go_through reach | be_eliminated be_knocked_out crash_out go_out exit
knock_out eliminate | lose_to
attend show_up take_part participate join compete | miss skip boycott snub shun swerve avoid stay_away pull_out withdraw
  sit_out
participate | abstain
attendance participation | absence boycott
vote_for | vote_against abstain
cooperate collaborate co-operate work_with | resist obstruct stonewall
reconcile make_up | fall_out split
marry wed | divorce split_from
marriage wedding | divorce
engage | disengage
attract | repel
volunteer offer | refuse decline
surrender give_in capitulate yield | resist fight_on hold_out
win_back regain recover reclaim | lose
gain | lose
lower | raise
stabilise stabilize steady calm | destabilise destabilize unsettle
simplify streamline | complicate
clarify | obscure confuse blur
solve resolve settle | worsen deepen
deepen | ease narrow
widen | narrow
stretch | shrink
stretch_lead extend_lead | narrow cut
underpay | overpay
overpaid | underpaid
overweight | underweight
overcrowded | empty deserted
descend go_down climb_down | ascend climb go_up
descent | ascent climb
flood | drain
~ fly_into | fly_out_of
inherit | bequeath
innovate | imitate
assist help aid | hinder hamper impede obstruct thwart
help | hurt harm hinder
benefit | harm hurt suffer
benefit gain advantage | cost harm drawback disadvantage
advantage | disadvantage
enrol enroll | drop_out graduate
condone tolerate | condemn punish
censor suppress | publish
cast_doubt_on question doubt | support confirm back trust
insert | extract
buy_into | reject
overperform | underperform
overachieve | underachieve
occupy | vacate
unearth dig_up | bury
come_first win finish_first | come_last finish_last
~ finish_ahead_of | finish_behind
go_free walk_free | be_jailed be_imprisoned be_sentenced
tell_of boast_of | hide
break_into | break_out_of
recommend advise | advise_against warn_against
warn_against | recommend encourage urge
urge call_for demand | oppose warn_against
lengthen | shorten cut
identify name | keep_anonymous withhold
~ scale_back reduce cut | put_in_place implement introduce
back_down climb_down relent give_way bow_to give_in_to | stand_firm hold_firm dig_in stand_by stick_to
join_in | stay_out
step_in intervene | stand_by stay_out
speak_out speak_up | stay_silent keep_quiet
stay_silent stay_quiet refuse_to_comment | comment speak
go_unpunished escape_punishment get_away | be_punished face_justice
cooperate comply | refuse resist
heed listen_to act_on | ignore disregard brush_aside
respond reply answer | ignore
honour honor | break breach
~ go_to_plan | go_wrong
go_well go_smoothly | go_badly go_wrong
pay_off | backfire
~ work | fail backfire
pay_up settle | default
pay repay | default_on owe
~ meet | miss
expand grow | contract shrink
hoard stockpile | release use_up
spread | contain
heal mend | tear
calm_down | flare_up
unveil | shelve
rule_in | rule_out
single_out | overlook
rebound recover bounce_back | slump crash collapse
~ collapse crumble | stand hold
hold_up withstand | collapse buckle crack give_way
~ crack buckle | hold
~ crash | land
arm | disarm
mobilise mobilize | demobilise stand_down
unionise unionize | break_up
merge combine | split separate demerge
reunite | separate
reconnect | disconnect
evacuate | return_to
~ rent | own
applaud welcome hail | regret lament deplore condemn
mourn lament | celebrate
celebrate | mourn commiserate
sympathise sympathize | mock
trust | suspect
outsource offshore | insource bring_in-house
overrun | under_time
undersell | oversell
overpay | underpay
oversubscribed | undersubscribed
overfunded | underfunded
understaffed | overstaffed
"""
