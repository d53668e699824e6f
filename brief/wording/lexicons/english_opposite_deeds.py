"""English words that mean the opposite of each other: verbs, and the nouns made of them.

Either side of a bar, in their dictionary forms; an underscore joins the words of a phrase. Of a line that begins with
"~" only one can stand in one place, but both may well stand in one clause; of a line that begins with ">" both can be
true of one event, told of its two parties ("A sold it to B", "B bought it"). "=" keeps a word from being stemmed.
"""

from __future__ import annotations

OPPOSITE_DEEDS = """
close_to
stop_short
take_place
take_part
take_care
take_over
take_office
play_a_part
go_to
going_to
open_to
push_for
fall_in_love
leave_behind
give_birth
come_from
come_to
end_up
start_off
lead_to
grow_up
break_out
bring_up
pass_away
pass_by
cut_off
drop_off
drop_in
drop_into
drop_by
stand_for
rise increase grow climb gain surge soar jump swell rebound rally mount spike skyrocket edge_up go_up tick_up
  shoot_up pick_up creep_up escalate multiply | fall drop decrease decline shrink plunge slump sink tumble dip
  plummet slide dwindle contract recede diminish crash nosedive edge_down go_down slip subside
raise boost lift hike expand increase bump_up ramp_up step_up scale_up beef_up push_up drive_up heighten intensify
  broaden widen enlarge extend | lower cut reduce slash curb trim scale_down scale_back cut_back wind_down push_down
  drive_down dent lessen narrow curtail shorten halve
double triple quadruple | halve
growth rise increase gain surge expansion upturn boom jump | decline fall drop decrease loss slump contraction
  downturn recession reduction cut plunge
win clinch triumph prevail | lose
~ win | draw
win_over | alienate put_off
victory triumph win | defeat loss
~ victory defeat | draw
winner victor champion | loser
> beat defeat | lose
profit | loss
surplus | deficit shortfall
accept approve welcome embrace adopt take_up agree_to sign_up_to consent_to bow_to | reject refuse rebuff turn_down
  turn_away decline spurn snub knock_back
approve ratify pass back endorse wave_through green-light clear sign | reject block veto vote_down throw_out scupper
  torpedo
approval endorsement consent go-ahead | rejection refusal veto disapproval
acceptance | rejection refusal
~ pass | fail flunk
open reopen | close shut shutter reclose
opening reopening | closure closing shutdown
open_up | close_off seal seal_off
allow permit let authorize authorise admit enable entitle clear | ban forbid prohibit bar block prevent outlaw stop
  preclude disallow
permission | ban prohibition
legalize legalise decriminalize decriminalise | ban outlaw criminalize criminalise prohibit
support supportive back endorse favor favour champion advocate promote agree_with speak_for campaign_for
  come_out_for side_with rally_behind vote_for stand_by defend | oppose break_with resist object_to attack
  campaign_against speak_against come_out_against vote_against go_against object protest fight criticize criticise
  condemn undermine turn_against
support supportive backing | opposition resistance
supporter backer proponent advocate fan ally | opponent critic detractor foe
in_favor_of in_favour_of | against
~ pro for | against anti
confirm verify corroborate bear_out substantiate vindicate uphold | deny refute contradict disprove debunk rebut
  belie undermine
affirm acknowledge admit concede own_up_to | deny dispute
claim | deny
confirmation | denial
agree concur side_with | disagree differ dispute contest
agree_with | disagree_with differ_from differ_with take_issue_with
agreement accord consensus | disagreement dispute rift split
unite unify | divide split
unity | division
start begin launch open commence kick_off set_up embark_on initiate inaugurate introduce | end finish stop cease
  conclude halt wrap_up wind_up call_off cancel scrap shelve close discontinue terminate
resume restart continue carry_on go_on keep_on press_on keep_going proceed | stop halt end suspend pause break_off
  interrupt quit give_up
resumption restart continuation | suspension halt cessation pause
beginning start outset opening onset | end ending close conclusion finish
~ start beginning | middle | end
go_ahead proceed | be_called_off be_cancelled be_scrapped
arrive land show_up turn_up check_in reach | leave depart set_off set_out check_out
arrival | departure
enter join sign_up walk_into come_into get_into move_into move_in | leave quit exit withdraw pull_out walk_out
  drop_out resign_from step_down_from storm_out move_out
entry accession | exit withdrawal departure
join | leave quit part_ways_with split_from break_with desert defect_from
~ stay remain | leave
stay remain stay_on stay_put hang_on hold_on cling stick_with stay_with stay_loyal remain_loyal stand_by |
  quit resign step_down stand_down walk_away flee depart break_with abandon desert ditch split_with
stay_in remain_in | leave withdraw_from pull_out_of drop_out_of
~ above_water afloat | under_water
advance push_forward move_forward press_forward | retreat withdraw pull_back fall_back back_down
attack assail | defend shield
> attacker | defender victim
guilty | innocent not_guilty acquitted blameless
convict find_guilty | acquit clear exonerate absolve find_not_guilty
clear exonerate absolve acquit vindicate | implicate incriminate blame accuse find_guilty convict
conviction | acquittal exoneration
innocence | guilt
charge indict | exonerate clear release
plead_guilty | plead_not_guilty
uphold affirm sustain keep_in_place let_stand reinstate preserve | overturn strike_down quash throw_out reverse
  overrule annul void invalidate revoke rescind scrap repeal abolish nullify
enact pass introduce adopt | repeal scrap abolish revoke rescind
reinstate restore reintroduce | suspend remove abolish scrap withdraw
live survive pull_through recover | die perish succumb
survivor | victim fatality
birth | death
born | died
save rescue revive resuscitate | kill
revive | bury kill_off
~ kill | injure wound hurt
~ killed dead | injured wounded hurt
convene assemble gather | disperse disband dissolve adjourn
> buy purchase acquire snap_up | sell sell_off offload
~ buyer purchaser | seller vendor
> purchase | sale
import | export
~ importer | exporter
> lend | borrow
> lender creditor | borrower debtor
> rent lease hire | let
"""
