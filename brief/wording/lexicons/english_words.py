"""English function words, and inflections that no rule reaches."""

from __future__ import annotations

STOP_WORDS = frozenset(
    """a an the this that these those it its he him his she her hers they them their theirs we us our ours you your
    yours i me my mine who whom whose which what where when why how there here be am is are was were been being do does
    did done doing have has had having will would shall should can could may might must and or but nor so yet if than
    then as at by for from in into of off on onto out over to up with within without about above after again against
    all also any because before below between both down during each few further just more most no not now only other
    own same some such through too under until very while s t re ve ll d m said says say told tells
    """.split()
)

KEPT_WHOLE = frozenset(
    """news always perhaps series species politics economics mathematics physics united nations during morning evening
    thing nothing something everything anything spring string king ring wing bring sing sting building meeting red
    bed need seed speed breed deed greed weed indeed exceed proceed succeed hundred sacred united christmas texas
    paris wales brussels athens iris analysis crisis basis thesis virus""".split()
)

_FORMS = """
say said says saying; hope hoped hopes hoping; plane planes; rise rose risen rising; fall fell fallen falling; meet
met; leave left leaving leaves; make made making; take took taken taking; give gave given giving; go went gone goes
going; come came coming; get got gotten getting; see saw seen; know knew known; think thought; find found finding;
tell told; become became becoming; begin began begun; break broke broken breaking; bring brought; build built; buy
bought; catch caught; choose chose chosen choosing; cut cutting; deal dealt; die died dying dies; draw drew drawn;
drive drove driven driving; eat ate eaten; feel felt; fight fought; flee fled; fly flew flown flies; forbid forbade
forbidden; forget forgot forgotten; freeze froze frozen; grow grew grown; hang hung; have had has having; hear heard;
hide hid hidden hiding; hit hitting; hold held; hurt hurting; keep kept; lay laid lain; lead led; lend lent; lie lied
lying lies; lose lost losing; mean meant; pay paid; put putting; quit quitting; read reading; ride rode ridden riding;
ring rang rung; run ran running; seek sought; sell sold; send sent; set setting; shake shook shaken shaking; shoot
shot; show shown showed; shut shutting; sing sang sung; sink sank sunk; sit sat sitting; sleep slept; speak spoke
spoken; spend spent; spread spreading; stand stood; steal stole stolen stealing; stick stuck; strike struck striking;
swear swore sworn; sweep swept; swim swam swum; teach taught; tear tore torn; throw threw thrown; understand
understood; use used uses using; wake woke woken; wear wore worn; win won winning; withdraw withdrew withdrawn; write
wrote written writing; agree agreed agrees agreeing; free freed frees freeing; tie tied ties tying; see sees seeing;
be been being am is are was were; do did done does doing; person people persons; man men; woman women; child children;
foot feet; tooth teeth; mouse mice; wife wives; life lives; half halves; knife knives; thief thieves; fisherman
fishermen; policeman policemen; spokesman spokesmen; spokeswoman spokeswomen; businessman businessmen; congressman
congressmen; gunman gunmen; medium media; datum data; crisis crises; analysis analyses; criterion criteria; phenomenon
phenomena; bus buses; gas gases; hero heroes; potato potatoes; tomato tomatoes; control controlled controlling; travel
traveled travelled travels traveling travelling; cancel cancelled canceled cancels cancelling; refer referred
referring refers; occur occurred occurring occurs; admit admitted admitting admits; aide aides; age aged ages; ally
allies allied; add added adding adds; end ended ending ends; ask asked asking asks; beat beaten; dig dug; feed fed
feeds; forgive forgave forgiven; light lit; mistake mistook mistaken; overcome overcame; prove proven; shine shone;
spin spun; spring sprang sprung; sting stung; strive strove striven; undergo underwent undergone undergoes; uphold
upheld; weave wove woven; weep wept; withhold withheld; flee fleeing; vie vied vying; shelf shelves; wolf wolves;
goose geese; lens lenses; urge urged; ease eased; edge edged; owe owed; sue sued suing; dye dyed dyeing; ache ached;
idle idled; glue glued; shed shedding; split splitting; upset upsetting; bleed bled; blow blew blown; breed bred;
cling clung; creep crept; fling flung; foresee foresaw foreseen; kneel knelt; leap leapt; learn learnt; overthrow
overthrew overthrown; oversee oversaw overseen; rid ridding; shrink shrank shrunk; slide slid; spell spelt; spill
spilt; swing swung; tread trod; undertake undertook undertaken; bet betting; burn burnt; dream dreamt
"""


def _forms(group: str) -> list[str]:
    """Those listed, and of a verb in "e" the regular ones too: "becomes" would lose its "e" by rule."""
    listed = group.split()
    base = listed[0]
    return [*listed, base + "s", base[:-1] + "ing"] if base.endswith("e") and not base.endswith("ee") else listed


IRREGULAR_FORMS: dict[str, str] = {
    form: group.split()[0] for group in _FORMS.replace("\n", " ").split(";") for form in _forms(group)
}
"""Each inflected form, and the dictionary form it belongs to; the dictionary form maps to itself."""
