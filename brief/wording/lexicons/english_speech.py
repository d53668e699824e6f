"""English words of speech: the verbs that report what somebody says, by what they do, in all their forms."""

from __future__ import annotations

from typing import Literal

Cue = Literal["said", "denied", "declined", "no_response", "wants", "accused", "rejected", "agreed", "asked", "planned"]

# One verb a line: base, third person, past, past participle, present participle.
_SAYING = """
say says said said saying
tell tells told told telling
add adds added added adding
note notes noted noted noting
warn warns warned warned warning
insist insists insisted insisted insisting
claim claims claimed claimed claiming
argue argues argued argued arguing
announce announces announced announced announcing
declare declares declared declared declaring
tweet tweets tweeted tweeted tweeting
post posts posted posted posting
write writes wrote written writing
testify testifies testified testified testifying
state states stated stated stating
explain explains explained explained explaining
report reports reported reported reporting
confirm confirms confirmed confirmed confirming
acknowledge acknowledges acknowledged acknowledged acknowledging
admit admits admitted admitted admitting
concede concedes conceded conceded conceding
suggest suggests suggested suggested suggesting
assert asserts asserted asserted asserting
allege alleges alleged alleged alleging
maintain maintains maintained maintained maintaining
contend contends contended contended contending
observe observes observed observed observing
remark remarks remarked remarked remarking
comment comments commented commented commenting
reply replies replied replied replying
respond responds responded responded responding
answer answers answered answered answering
counter counters countered countered countering
recall recalls recalled recalled recalling
reveal reveals revealed revealed revealing
disclose discloses disclosed disclosed disclosing
estimate estimates estimated estimated estimating
predict predicts predicted predicted predicting
believe believes believed believed believing
think thinks thought thought thinking
complain complains complained complained complaining
stress stresses stressed stressed stressing
emphasize emphasizes emphasized emphasized emphasizing
emphasise emphasises emphasised emphasised emphasising
reiterate reiterates reiterated reiterated reiterating
repeat repeats repeated repeated repeating
continue continues continued continued continuing
conclude concludes concluded concluded concluding
caution cautions cautioned cautioned cautioning
joke jokes joked joked joking
quip quips quipped quipped quipping
shout shouts shouted shouted shouting
cry cries cried cried crying
exclaim exclaims exclaimed exclaimed exclaiming
declaim declaims declaimed declaimed declaiming
urge urges urged urged urging
recount recounts recounted recounted recounting
relate relates related related relating
describe describes described described describing
lament laments lamented lamented lamenting
muse muses mused mused musing
opine opines opined opined opining
assure assures assured assured assuring
inform informs informed informed informing
advise advises advised advised advising
remind reminds reminded reminded reminding
vow vows vowed vowed vowing
pledge pledges pledged pledged pledging
promise promises promised promised promising
swear swears swore sworn swearing
boast boasts boasted boasted boasting
brag brags bragged bragged bragging
charge charges charged charged charging
fume fumes fumed fumed fuming
blast blasts blasted blasted blasting
snap snaps snapped snapped snapping
retort retorts retorted retorted retorting
whisper whispers whispered whispered whispering
mutter mutters muttered muttered muttering
yell yells yelled yelled yelling
signal signals signaled signaled signaling
indicate indicates indicated indicated indicating
read reads read read reading
"""

# These only beside the words themselves.
_UTTERING = """
chant chants chanted chanted chanting
interject interjects interjected interjected interjecting
gush gushes gushed gushed gushing
scold scolds scolded scolded scolding
email emails emailed emailed emailing
text texts texted texted texting
sigh sighs sighed sighed sighing
laugh laughs laughed laughed laughing
smile smiles smiled smiled smiling
nod nods nodded nodded nodding
grumble grumbles grumbled grumbled grumbling
grouse grouses groused groused grousing
plead pleads pleaded pleaded pleading
beg begs begged begged begging
pray prays prayed prayed praying
roar roars roared roared roaring
scream screams screamed screamed screaming
bark barks barked barked barking
growl growls growled growled growling
murmur murmurs murmured murmured murmuring
mumble mumbles mumbled mumbled mumbling
stammer stammers stammered stammered stammering
gasp gasps gasped gasped gasping
sneer sneers sneered sneered sneering
scoff scoffs scoffed scoffed scoffing
chide chides chided chided chiding
lecture lectures lectured lectured lecturing
rant rants ranted ranted ranting
tease teases teased teased teasing
taunt taunts taunted taunted taunting
venture ventures ventured ventured venturing
volunteer volunteers volunteered volunteered volunteering
offer offers offered offered offering
surmise surmises surmised surmised surmising
theorize theorizes theorized theorized theorizing
reason reasons reasoned reasoned reasoning
reflect reflects reflected reflected reflecting
reminisce reminisces reminisced reminisced reminiscing
counsel counsels counseled counseled counseling
implore implores implored implored imploring
exhort exhorts exhorted exhorted exhorting
intone intones intoned intoned intoning
proclaim proclaims proclaimed proclaimed proclaiming
pronounce pronounces pronounced pronounced pronouncing
elaborate elaborates elaborated elaborated elaborating
clarify clarifies clarified clarified clarifying
summarize summarizes summarized summarized summarizing
interrupt interrupts interrupted interrupted interrupting
begin begins began begun beginning
finish finishes finished finished finishing
deadpan deadpans deadpaned deadpaned deadpaning
enthuse enthuses enthused enthused enthusing
rail rails railed railed railing
thunder thunders thundered thundered thundering
object objects objected objected objecting
demur demurs demurred demurred demurring
ponder ponders pondered pondered pondering
marvel marvels marveled marveled marveling
groan groans groaned groaned groaning
moan moans moaned moaned moaning
wail wails wailed wailed wailing
sob sobs sobbed sobbed sobbing
sniff sniffs sniffed sniffed sniffing
grin grins grinned grinned grinning
crow crows crowed crowed crowing
gloat gloats gloated gloated gloating
vent vents vented vented venting
bristle bristles bristled bristled bristling
hint hints hinted hinted hinting
hiss hisses hissed hissed hissing
whine whines whined whined whining
coo coos cooed cooed cooing
sing sings sang sung singing
"""

_DENYING = """
deny denies denied denied denying
dispute disputes disputed disputed disputing
refute refutes refuted refuted refuting
"""

_REJECTING = """
reject rejects rejected rejected rejecting
dismiss dismisses dismissed dismissed dismissing
rebuff rebuffs rebuffed rebuffed rebuffing
rebut rebuts rebutted rebutted rebutting
"""

_ACCUSING = """
accuse accuses accused accused accusing
blame blames blamed blamed blaming
"""

_ASKING = """
ask asks asked asked asking
wonder wonders wondered wondered wondering
inquire inquires inquired inquired inquiring
query queries queried queried querying
"""

_WANTING = """
want wants wanted wanted wanting
seek seeks sought sought seeking
demand demands demanded demanded demanding
request requests requested requested requesting
propose proposes proposed proposed proposing
"""

_AGREEING = """
agree agrees agreed agreed agreeing
"""

_PLANNING = """
plan plans planned planned planning
intend intends intended intended intending
"""


def _finite(table: str) -> frozenset[str]:
    return frozenset(form for line in table.split("\n") for form in line.split()[:4])


def _with(table: str, column: int) -> frozenset[str]:
    return frozenset(line.split()[column] for line in table.split("\n") if line)


CUES: dict[str, Cue] = {
    **dict.fromkeys(_finite(_UTTERING), "said"),
    **dict.fromkeys(_finite(_SAYING), "said"),
    **dict.fromkeys(_finite(_DENYING), "denied"),
    **dict.fromkeys(_finite(_REJECTING), "rejected"),
    **dict.fromkeys(_finite(_ACCUSING), "accused"),
    **dict.fromkeys(_finite(_ASKING), "asked"),
    **dict.fromkeys(_finite(_WANTING), "wants"),
    **dict.fromkeys(_finite(_AGREEING), "agreed"),
    **dict.fromkeys(_finite(_PLANNING), "planned"),
}
"""The cue that each finite form or past participle gives."""

PARTICIPLES: dict[str, Cue] = {
    **dict.fromkeys(_with(_UTTERING, 4), "said"),
    **dict.fromkeys(_with(_SAYING, 4), "said"),
    **dict.fromkeys(_with(_DENYING, 4), "denied"),
    **dict.fromkeys(_with(_REJECTING, 4), "rejected"),
    **dict.fromkeys(_with(_ACCUSING, 4), "accused"),
    **dict.fromkeys(_with(_ASKING, 4), "asked"),
}
"""The cue that each present participle gives: "saying", "adding", "denying"."""

BASES: dict[str, Cue] = {
    **dict.fromkeys(_with(_UTTERING, 0), "said"),
    **dict.fromkeys(_with(_SAYING, 0), "said"),
    **dict.fromkeys(_with(_DENYING, 0), "denied"),
    **dict.fromkeys(_with(_REJECTING, 0), "rejected"),
    **dict.fromkeys(_with(_ACCUSING, 0), "accused"),
    **dict.fromkeys(_with(_ASKING, 0), "asked"),
    **dict.fromkeys(_with(_WANTING, 0), "wants"),
    **dict.fromkeys(_with(_AGREEING, 0), "agreed"),
    **dict.fromkeys(_with(_PLANNING, 0), "planned"),
}
"""The cue that each base form gives, after an auxiliary: "did say", "would not deny"."""

SPEECH_WORDS = frozenset(
    form
    for table in (_SAYING, _DENYING, _REJECTING, _ACCUSING, _ASKING)
    for line in table.split("\n")
    for form in line.split()
) | frozenset(["according", "called", "calls", "calling", "calling", "termed", "dubbed"])
"""Every form of a verb that may introduce a quotation."""

UTTERED = frozenset(form for line in _UTTERING.split("\n") for form in line.split())
"""Forms of verbs that report speech only beside a quotation: "gushed", "chanted"."""

WORKS = frozenset(
    """book books novel memoir film movie show series song album single play essay documentary podcast musical opera
    poem painting sculpture exhibition sitcom drama comedy autobiography biography titled entitled""".split()
)
"""What a title in quotation marks may be of, right before it."""
