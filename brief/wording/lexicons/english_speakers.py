"""English words for those who speak, and for what stands around an act of saying."""

from __future__ import annotations

from brief.wording.lexicons.english_names import ORGANISATION_HEADS, ROLE_NOUNS
from brief.wording.lexicons.english_roles import ORGANISATION_NOUNS
from brief.wording.lexicons.english_speech import UTTERED

_PLURALS_APART = {"man": "men", "woman": "women", "wife": "wives", "person": "people", "child": "children"}


def _plural(noun: str) -> str:
    for one, many in _PLURALS_APART.items():
        if noun.endswith(one):
            return noun.removesuffix(one) + many
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


_MORE_PERSONS = frozenset(
    """source insider someone somebody person man woman boy girl child parent relative family critic supporter backer
    observer analyst authority onlooker bystander motorist villager islander local protester demonstrator
    negotiator investigator regulator executive staffer aide adviser operative strategist pollster voter user
    customer driver commuter passenger tourist visitor investor trader dealer shareholder buyer seller student
    pupil teenager youth mother father widow survivor fighter rebel militant insurgent commander policeman
    policewoman fireman firefighter rescuer doctor medic nurse patient scientist expert academic historian
    economist lawmaker legislator senator congressman councillor democrat republican conservative liberal
    progressive activist campaigner dissident defector refugee migrant prisoner detainee inmate worker employee
    employer manager boss owner landlord tenant neighbor neighbour resident citizen pedestrian eyewitness
    witness juror prosecutor lawyer attorney judge friend colleague fan player coach teammate member delegate
    diplomat envoy ambassador minister official officer spokesman spokeswoman spokesperson president leader
    participant attendee commentator pundit editor reporter journalist correspondent writer author blogger speaker
    host caller reader viewer candidate nominee opponent rival ally donor surgeon engineer physicist singer musician
    artist actor producer professor
    teacher detective athlete organiser organizer developer designer mp mep msp backbencher peer ceo cfo pm
    billionaire businessman tycoon mogul chief head director chairman chairwoman secretary governor mayor other
    individual farmer fisherman trucker miner sailor soldier veteran pilot captain attendant guard steward
    conductor clerk waiter bartender shopkeeper cleaner plumber electrician builder baker butcher lecturer tutor
    headteacher referee umpire jockey boxer golfer cyclist swimmer runner""".split()
)
PERSONS = ROLE_NOUNS | _MORE_PERSONS
PERSONS_PLURAL = frozenset(_plural(noun) for noun in PERSONS) | frozenset(
    """people police authorities others many some several most both elders clergy them critics folks parents couple
    pair""".split()
) - {"police"}
SPOKESPERSONS = frozenset("spokesman spokeswoman spokesperson spokesmen spokeswomen spokespeople spokespersons".split())

ORGANISATIONS = (
    ORGANISATION_HEADS
    | ORGANISATION_NOUNS
    | frozenset(
        """police ministry department government administration company firm campaign team side camp embassy consulate
    regime daily paper newspaper magazine outlet site website network station broadcaster agency committee panel
    jury court tribunal board staff crew family household kingdom junta leadership opposition military army navy
    coastguard watchdog regulator union lobby industry city state country nation republic north south institute
    institution palace kremlin pentagon white-house think-tank bank fund exchange commission delegation mission
    operator manufacturer maker chain retailer airline carrier provider developer publisher label studio startup
    subsidiary parent presidency cabinet parliament congress senate house bloc alliance coalition church vatican
    diocese hospital university school college club league federation association group organization
    organisation charity foundation services service office bureau force forces council officials-office
    editorial-board editors""".split()
    )
)

DOCUMENTS = frozenset(
    """report statement letter study document documents paper papers indictment filing filings lawsuit suit
    memo memorandum email e-mail emails post tweet survey poll charge complaint ruling transcript
    transcripts article book release affidavit note notice order decision resolution communique
    communiqué declaration declarations bulletin brief briefing analysis review audit assessment
    findings records record file files data website editorial column story sheet message messages text
    advertisement ad video recording biography autobiography summary draft agreement treaty pact bill
    law decree manifesto petition reports studies letters statements figures warrant dossier census
    plaque sign verdict judgment newsletter headline caption testimony commentary""".split()
)

PRONOUNS = frozenset({"he", "she", "they", "it", "i", "we", "you", "who"})
DETERMINERS = frozenset(
    """a an the this that these those his her its their our my your another one two three four five six seven eight nine
    ten dozens hundreds thousands many some several most all both few other others each every either neither no more
    nearly about at least another""".split()
)

# A noun phrase that is a subject does not run over these, read backwards from its verb.
STOPS_BEFORE = frozenset(
    """that but as because while when if though although whereas since unless until so yet whether what how why where
    or is are was were be been has have had will would may might could can should must did does do then also""".split()
)
AUXILIARIES = frozenset(
    """has have had did does do will would could can may might must should is are was were be been being also later then
    not never once again still repeatedly often earlier recently already just even only now who'd he'd she'd
    they'd""".split()
)
NO_ADVERBS = frozenset({"family", "ally", "assembly", "daily", "weekly", "monthly", "italy", "elderly", "bully"})
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re"})
MODALS = frozenset({"may", "might", "could", "will", "would", "can", "should", "must"})

# What may follow "said" and is not what was said.
ADJUNCT_OPENERS = frozenset(
    """on in at during after when as through via by late early earlier later today yesterday tuesday wednesday thursday
    friday saturday sunday monday this last before while without of about from over here there then again recently
    following shortly with to speaking citing referring according prior upon under outside inside amid afterwards
    afterward tonight separately simply flatly bluntly angrily afterward publicly privately bitterly quietly jokingly
    repeatedly recently soothingly sarcastically""".split()
)
# What may stand between a subject and its verb, and is no part of it.
TRAILING = frozenset("now meanwhile himself herself itself themselves also here there further only again".split())
SPANS_OF_TIME = frozenset("day days week weeks month months year years morning afternoon evening night".split())
MONTHS = frozenset("january february april june july august september october november december".split())
BEFORE_A_TIME = frozenset("on in last this next recent late early earlier".split())
# Where a noun phrase read forwards ends: "said the council this summer".
TIMES = frozenset("this last next earlier later today again afterwards afterward here there recently".split())
# "There" before these opens what was said.
EXISTING = frozenset(
    """is are was were has have had will would may might could can should must remains remain remained exists exist
    existed seems seemed appears appeared isn't aren't wasn't weren't hasn't haven't won't wouldn't can't""".split()
)
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday tonight".split())
STOPS_AFTER = frozenset(
    """who which that when while after before as because but where during in on by via since until if and
    although though
    whose is are was were has had have will would told said added""".split()
)
ADDRESSEES = frozenset("him her them us me you it reporters journalists lawmakers parliament investors".split())
TELLING = frozenset(
    """tell tells told telling inform informs informed informing assure assures assured assuring remind reminds reminded
    advise advises advised""".split()
)

# These report speech only beside a quotation or before "that": "he continued, ...", "she read that ...".
ONLY_BESIDE_A_QUOTATION = (
    frozenset(
        form
        for base in """continue repeat read add post charge observe respond reply answer cry shout exclaim snap
    joke quip muse fume
    yell whisper mutter retort boast brag remark comment write state relate maintain explain recall conclude
    stress note report signal reveal disclose counter declare declaim describe blast signal think opine lament
    recount reiterate""".split()
        for form in (
            base,
            f"{base}s",
            f"{base}es",
            f"{base}d",
            f"{base}ed",
            f"{base[:-1]}ies",
            f"{base[:-1]}ied",
            f"{base}{base[-1]}ed",
        )
    )
    | frozenset({"wrote", "thought", "written"})
    | UTTERED
)
# Forms that are nouns as well: they are verbs only right after a name or a pronoun.
NOUNS_TOO = frozenset(
    """tweets tweet text texts email emails offer offers reports report claims claim plans plan demands demand
    charges charge answers answer comments comment remarks
    requests request states state estimates estimate posts post notes note promises promise pledges pledge
    suggests reply repeats counters counter signals signal cries cry blasts blast proposal asks seeks query
    queries dispute disputes advice vows vow worries reads read shouts shout jokes joke stress stresses reveal
    warns agree relates relate repeat urges urge snap snaps quip quips boasts boast""".split()
) - {"suggests", "asks", "seeks", "warns", "agree", "reveal", "urges", "urge"}

# After "and" these need neither "that" nor a quotation to report speech: "left and said the road was shut".
PLAINLY_SAID = frozenset({"said", "says"})
# What a document does: "the letter reads".
OF_DOCUMENTS = frozenset("reads read states notes".split())

DECLINING = frozenset("decline declines declined refuse refuses refused declining refusing".split())
DECLINED_TO = frozenset(
    """say comment speak answer discuss give name confirm provide disclose elaborate identify talk specify
    respond explain
    address reveal describe offer release be""".split()
)
UNSAID = frozenset(
    """said commented say comment discuss specify elaborate identify name give answer confirm disclose speak""".split()
)

ANONYMITY = (
    "anonymity",
    "not to be named",
    "not to be identified",
    "not be named",
    "not be identified",
    "declined to be identified",
    "declined to be named",
    "authorized to",
    "authorised to",
    "withheld",
)

# Words that lead into a phrase that is no subject, and words that open none.
LEADING = frozenset(
    """in on at of for from with by to into near about during under over between before after since against around
    through within without amid despite like not also then still thus yet only even later earlier now""".split()
)
NEVER_FIRST = frozenset(
    "and or but so if because although though while when where that as than nor in on at of for by with after".split()
)
BARE = frozenset({"police", "authorities", "sources", "officials", "people", "state", "senior", "some"})

SUBORDINATORS = frozenset(
    "though although if when while whereas because since unless once as after before until".split()
)
PARTITIVES = frozenset(
    """one two three four five some many most several both all none either neither each few another number group pair
    dozens hundreds thousands majority couple handful any""".split()
)

# Words in capitals before a colon that are no speaker.
NO_LABELS = frozenset(
    "update updated breaking note watch read more photo photos video correction editor's note related live q a".split()
)

BEFORE_PARTICIPLE = frozenset({"after", "before", "while", "without", "and", "by", "of"})
# Participles that report speech without "that" too: "left, denying any deal".
FREE_PARTICIPLES = frozenset(
    """saying adding denying accusing claiming warning insisting telling arguing rejecting blaming""".split()
)

# Verbs by which a statement goes out, before "a statement saying".
ISSUING = frozenset(
    """release releases released releasing issue issues issued issuing send sends sent sending post posts
    posted posting publish publishes published publishing write writes wrote writing put puts circulate
    circulated sign signed tweet tweets tweeted read reads make makes made give gives gave hold held
    carry carries carried carrying run runs ran running""".split()
)

# Offices that one person holds at a time.
OFFICES = frozenset(
    """minister premier president chancellor king queen prince princess pope mayor governor ambassador secretary chief
    chairman chairwoman chair director head leader commissioner speaker captain coach editor founder owner bishop
    archbishop sheriff superintendent commander principal rector dean""".split()
)
# Nouns that a clause without "that" may follow: "a charge Caldonia rejects".
CLAIMS = frozenset(
    """charge charges claim claims accusation accusations allegation allegations assertion assertions
    suggestion suggestions
    idea move plan step thing things something what way reason time day moment figure number amount word words term
    terms""".split()
)

# Past tenses that tell a subject from any other name, beside those in "-ed".
PAST_TENSES = frozenset(
    """became began broke brought built bought came caught chose cut drew drove fell felt fled flew found
    fought gave got met
    grew held hit kept knew laid led left let lost made meant met paid put quit ran rose sat saw sent set shot
    spoke spent
    stood stole struck swore took taught threw went withdrew won wrote told said""".split()
)

# Somebody unnamed whom a pronoun may mean.
WOMEN = frozenset("woman sister mother daughter wife girl widow aunt niece grandmother girlfriend queen".split())
MEN = frozenset("man brother father son husband boy uncle nephew grandfather boyfriend king widower gunman".split())

# Words before "alleged" that make an adjective of it.
BEFORE_ALLEGED = frozenset(
    "the a an his her its their this that these those of for from over about with and two three several many".split()
)

RELATED = (WOMEN | MEN) - {"woman", "man", "queen", "king", "gunman"} | frozenset(
    """partner spouse fiance fiancee parents family children cousin friend friends colleague lawyer lawyers attorney
    attorneys solicitor barrister agent neighbour neighbor""".split()
)
"""What somebody is to another: "Linn's husband" is not Linn."""
