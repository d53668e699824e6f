"""English words that say how far a deed has come: weighed, planned, under way, done."""

from __future__ import annotations

IRREGULAR_PASTS = frozenset(
    """rose fell met won lost left began came went took made found held shot hit struck saw sent set put gave got became
    broke cut led ran shut spoke stood tried wrote sat fled drew drove ate fought flew forgot grew heard hid kept knew
    laid lent meant paid quit rang sought sold shook sang sank slept spent stole stuck swore swept swam taught tore
    threw
    thought understood woke wore withdrew bought built brought caught chose dealt dug felt fed rode slid blew seen taken
    given shown driven stolen broken chosen written fallen begun drawn thrown beaten beat cast burst spread upset bid
    split let bent bit clung crept drank flung froze frozen hung knelt leapt mistook overcame overthrew overthrown
    oversaw overtook rebuilt shone shrank sprang strove swung undertook undertaken underwent wept withheld arose awoke
    forbade forgave foresaw retook hurt spun lit gone come become run risen grown known flown eaten worn torn sworn
    hidden ridden forgotten withdrawn gotten lain
    swum stung stunk dreamt learnt burnt spelt spilt sped wed sung sunk shaken
    spoken awoken bitten blown fought""".split()
)

SAME_IN_THE_PAST = frozenset(
    "cut put set hit let shut cost spread quit split bid cast hurt burst beat read run come become upset shed".split()
)

NO_PAST = frozenset(
    "need speed feed seed breed indeed hundred proceed succeed exceed red bed sacred weed deed outlet outset".split()
)
"""End like a form of the past and are none."""

NO_PROGRESSIVE = frozenset(
    """morning evening thing nothing something everything anything spring string king ring wing bring sing sting during
    according including regarding following concerning excluding pending sibling ceiling""".split()
)

ADVERBS = frozenset(
    """also already now still soon then just finally ever even again further yet once often always later first next
    earlier since together only both long all so far once almost nearly not never no hardly currently today back well
    likely instead thus therefore otherwise perhaps beta stress fact fast spot""".split()
)
"""May stand inside a verb group, beside the words in "-ly"; some are first parts of verbs ("beta test")."""

NEGATIONS = frozenset("not never no hardly neither nor without cannot".split())

SHALL = frozenset("will shall wo 'll".split())
WOULD = frozenset({"would"})
MAY = frozenset("may might could should can must ought".split())
BE = frozenset("is are am was were be been being".split())
BE_NOW = frozenset("is are am".split())
HAVE = frozenset("has have had having".split())
GET = frozenset("get gets got getting gotten".split())

NO_SUBJECT = frozenset(
    """a an the his her its their our my your this that these those some any no every each another of in on at by for
    with from into over under through against about as between among without during before after than newly recently
    more most very so too""".split()
)
"""Before a bare participle these make it an adjective: "the proposed law"."""

WEIGHS = frozenset(
    """consider considers considered considering weigh weighs weighed weighing mull mulls mulled mulling contemplate
    contemplates contemplated contemplating ponder ponders pondered pondering explore explores explored exploring
    discuss discusses discussed discussing debate debates debated debating eye eyes eyed eyeing""".split()
)
WANTS = frozenset(
    """want wants wanted wanting wish wishes wished wishing hope hopes hoped hoping seek seeks sought seeking aim aims
    aimed aiming try tries trying keen eager desperate anxious willing looking look looks need needs needed bid bids
    effort efforts attempt attempts attempting attempted push pushes pushing pushed chance opportunity offer offers
    offered like love prefer request requests requested requesting demand demands demanded demanding urge urges urged
    urging press presses pressing pressed ask asks asked asking apply applies applied applying call calls called
    calling likely unlikely expects await awaits awaited awaiting""".split()
)
PLANS = frozenset(
    """plan plans planned planning intend intends intended intending intention mean means set due expected scheduled
    slated poised about ready prepared prepare prepares preparing going vow vows vowed vowing promise promises promised
    promising pledge pledges pledged pledging threaten threatens threatened threatening threat propose proposes proposed
    proposing proposal proposals preparations determined committed scheduling gearing bound destined forecast projected
    tipped yet draft drafts drafted drafting undertaking swear swears commit commits commitment decision decide decides
    decided deciding agree agrees agreed agreeing opt opts opted resolved elect chose chosen nears neared nearing
    schedules booked billed talks negotiations course track verge""".split()
)
SOUGHT = frozenset(
    """plan plans planned planning propose proposes proposed proposing prepare prepares preparing draft drafting promise
    promises promised promising pledge pledges pledged pledging threaten threatens threatened threatening nears
    neared nearing schedule schedules scheduling await awaits awaited awaiting seek seeks seeking sought request
    requests
    requested requesting want wants wanted demand demands demanded demanding urge urges urged urging negotiate
    negotiates negotiating""".split()
)
"""What they govern as a noun is still to come: "seeks a review"."""
AGREED = frozenset("agree agrees agreed".split())
DECIDED = frozenset("decision decide decides decided opt opts opted resolved chose chosen settled settle".split())
"""Before "to" these and `AGREED` tell what is settled, though not done; of what was decided it may be meant."""
SOUGHT_WITH_FOR = frozenset(
    """plan plans planned planning prepare prepares preparing call calls called calling press presses pressing push
    pushes pushing ask asks asked asking apply applies applied applying wait waits waiting bid bids plea pleas
    campaign campaigns campaigning lobby lobbies lobbying request requests demand demands""".split()
)
DID = frozenset(
    """managed manage manages began begin begins begun started start starts continued continue continues went came used
    helped proceeded ventured dared rushed happened held turned ended lived returned""".split()
)
"""Before "to" these tell what was done: "managed to open"."""
FAILS = frozenset(
    """fails refuses declines returns responds apologizes apologises pleads admits confesses reacts travels flies
    objects leads adds listens talks speaks replies turns clings""".split()
)
"""Verbs before "to" in a headline, which then promises nothing: "Board fails to agree"."""
MADE = frozenset(
    """ask asked asks asking urge urged urges urging order ordered orders tell told tells want
    wants wanted expect expects expected call called calls calling require requires required summon summoned advise
    advised advises warn warned needs need needed""".split()
)
"""Whoever stands between these and "to" has not done it yet: "will ask its members to vote"."""

ARRANGED_FOR = frozenset("planned proposed scheduled expected due awaited postponed slated set".split())
"""After "is", "are", "was" and "were" these put what their subject names into the future: "a visit is planned"."""
NO_DEEDS = frozenset("try want hope need like know think believe feel mean seem appear".split())
"""Verbs whose own stage says nothing of a deed."""
ON_THE_WAY = frozenset("headed heading bound".split())
"""After "is" and "are" these put what follows into the future: "is headed to the scene"."""
LASTS = frozenset("remain remains remained stay stays stayed".split())

STARTS = frozenset("begin start launch open initiate commence".split())
BEGINS = frozenset("begin start commence".split())
GOES_ON_ITSELF = frozenset("continue drag proceed".split())
"""What their subject names is under way: "talks continue"."""
STILL_ON = frozenset("ongoing underway afoot pending".split())
"""So it is after "is" and "remains"."""
ENDS = frozenset("complete conclude finish wrap close finalise finalize".split())
DOES = frozenset("hold conduct stage undertake undergo perform mount carry host impose issue lift".split())
GETS = frozenset(
    """obtain get secure win receive sign reach gain land strike pass adopt approve grant clinch seal ratify accept
    acquire buy sell""".split()
)
ANNOUNCES = frozenset("announce unveil".split())

LATER_ON = frozenset("later often eventually subsequently sometimes regularly always usually soon ultimately".split())
"""With these "would" tells what came to pass or was a habit."""
PERCEIVES = frozenset("see hear feel smell tell find remember imagine afford".split())
"""With these "could" tells what was done: "could see smoke"."""

ARRANGED = frozenset(
    """open leave go come arrive move launch start begin hold return join meet play release visit travel sell get make
    have take host run stage roll bring head face raise close add cut end stop retire offer introduce expand stream air
    expect give buy replace hire fly perform celebrate speak publish send sign step""".split()
)
"""Verbs whose "is ...ing" may tell of the future: "is opening in May"."""

PREFIXES = ("re", "over", "out", "mis", "under", "fore", "un")

DEEDS_OF_NOUNS: dict[str, str] = {
    "investigation": "investigate", "probe": "investigate", "inquiry": "investigate", "decision": "decide",
    "resignation": "resign", "agreement": "agree", "closure": "close", "approval": "approve", "removal": "remove",
    "arrival": "arrive", "departure": "depart", "payment": "pay", "sale": "sell", "endorsement": "endorse",
    "appointment": "appoint", "election": "elect", "application": "apply", "acquisition": "acquire",
    "assessment": "assess", "evaluation": "evaluate", "construction": "build", "demolition": "demolish",
    "destruction": "destroy", "withdrawal": "withdraw", "introduction": "introduce", "suspension": "suspend",
    "evacuation": "evacuate", "examination": "examine", "inspection": "inspect", "negotiation": "negotiate",
    "deployment": "deploy", "expansion": "expand", "extension": "extend", "cancellation": "cancel",
    "publication": "publish", "announcement": "announce", "execution": "execute", "deportation": "deport",
    "extradition": "extradite", "implementation": "implement", "retirement": "retire", "replacement": "replace",
    "reduction": "reduce", "ratification": "ratify", "merger": "merge", "takeover": "acquire", "completion": "complete",
    "separation": "separate", "renovation": "renovate", "restoration": "restore", "production": "produce",
    "prosecution": "prosecute", "conviction": "convict", "nomination": "nominate", "registration": "register",
    "relocation": "relocate", "installation": "install", "dismissal": "dismiss", "renewal": "renew",
    "denial": "deny", "survey": "survey", "trial": "try", "meeting": "meet",
    "passage": "pass", "adoption": "adopt", "purchase": "buy", "flight": "fly",
}  # fmt: skip
"""The verb of the deed that a noun names, for nouns that share no stem with it."""
