"""English words by which a sentence tells something as somebody's word, view or document and not as its own."""

from __future__ import annotations

_MENTAL = """
believe[sd]? thinks? thought fears? feared hopes? hoped suspect(?:s|ed)? reckons? reckoned feels? felt
expects? expected assume[sd]? doubt(?:s|ed)? worr(?:y|ies|ied) guess(?:es|ed)? imagine[sd]? suppose[sd]?
consider(?:s|ed)? regard(?:s|ed)? deems? deemed sees saw view(?:s|ed)? envision(?:s|ed)? envisage[sd]? wants?
wanted back(?:s|ed|ing) wish(?:es|ed)? prefer(?:s|red)? regret(?:s|ted)? plans? planned
intend(?:s|ed)? understands understood
knows knew finds found recall(?:s|ed)? remembers? remembered realise[sd]? realize[sd]? notice[sd]? judge[sd]?
rate[sd]? ranks? ranked tips? tipped
""".split()

_SPOKEN = """
according reportedly alleg(?:e[sd]?|edly|ing|ations?) accus(?:e[sd]?|ing|ations?) claim(?:s|ed|ing)?
sa(?:y|ys|id|ying) t(?:ell|ells|old|elling) wr(?:ite|ites|ote|iting) written warn(?:s|ed|ing|ings?)?
ask(?:s|ed|ing) add(?:s|ed|ing) stat(?:es|ed|ing) announc(?:e[sd]?|ing|ements?) confirm(?:s|ed|ing)?
declar(?:e[sd]?|ing) comment(?:s|ed|ing)? critici[sz](?:e[sd]?|ing) criticism den(?:y|ies|ied|ying) denial
reject(?:s|ed|ing)? refut(?:e[sd]?|ing) dismiss(?:es|ed|ing) disput(?:e[sd]?|ing) challeng(?:e[sd]|ing)
contradict(?:s|ed|ing) rebut(?:s|ted|ting)? explain(?:s|ed|ing)? explanation not(?:es|ed|ing)
testif(?:y|ies|ied|ying) testimony repl(?:y|ies|ied|ying) respond(?:s|ed|ing) argu(?:e[sd]?|ing|ments?)
insist(?:s|ed|ing|ence)? contend(?:s|ed|ing)? assert(?:s|ed|ing|ions?)? maintain(?:s|ed|ing)?
conced(?:e[sd]?|ing) admit(?:s|ted|ting)? admission acknowledg(?:e[sd]?|ing) reveal(?:s|ed|ing)?
disclos(?:e[sd]?|ing) estimat(?:e[sd]?|ing) predict(?:s|ed|ing|ions?)? forecasts? suggest(?:s|ed|ing|ions?)?
conclud(?:e[sd]?|ing) complain(?:s|ed|ing|ts?)? stress(?:es|ed|ing) emphasi[sz](?:e[sd]?|ing)
reiterat(?:e[sd]?|ing) repeat(?:s|ed|ing) caution(?:s|ed|ing)? jok(?:es|ed|ing) quip(?:s|ped|ping)
shout(?:s|ed|ing) tweet(?:s|ed|ing)? posted\\sthat urg(?:e[sd]?|ing) lament(?:s|ed|ing)?
descri(?:be[sd]?|bing|ption) call(?:s|ed|ing) dub(?:s|bed|bing) characteri[sz](?:e[sd]?|ing)
label(?:s|led|ed|ling) brand(?:s|ed|ing) term(?:ed|ing) prais(?:e[sd]?|ing) hail(?:s|ed|ing)
welcom(?:e[sd]?|ing) condemn(?:s|ed|ing)? denounc(?:e[sd]?|ing) slam(?:s|med|ming) blast(?:s|ed|ing)
blam(?:e[sd]?|ing) assur(?:e[sd]?|ing|ances?) inform(?:s|ed|ing) advis(?:e[sd]?|ing) advice vow(?:s|ed|ing)?
pledg(?:e[sd]?|ing) promis(?:e[sd]?|ing) boast(?:s|ed|ing)? indicat(?:e[sd]?|ing) hint(?:s|ed|ing)?
signal(?:s|led|ed|ling) report(?:s|ed|ing)? recommend(?:s|ed|ing|ations?)? propos(?:e[sd]?|ing|als?)
demand(?:s|ed|ing)? propos(?:e[sd]?|ing) question(?:s|ed|ing)? quot(?:e[sd]?|ing) cit(?:e[sd]?|ing)
recount(?:s|ed|ing) credit(?:s|ed|ing)? object(?:s|ed|ing) agree[sd]? disagree[sd]? apologi[sz](?:e[sd]?|ing)
thank(?:s|ed|ing) threaten(?:s|ed|ing)? identif(?:y|ies|ied|ying) named\\sby speculat(?:e[sd]?|ing|ion)
theori[sz](?:e[sd]?|ing) listed lists mention(?:s|ed|ing)? recall(?:s|ed|ing) show(?:s|ed)?\\sthat
calculat(?:e[sd]?|ing) express(?:es|ed|ing) voic(?:e[sd]?|ing) rais(?:es|ed|ing) declin(?:e[sd]?|ing)
refus(?:e[sd]?|ing) point(?:s|ed|ing) speak(?:s|ing)? spoke attribut(?:e[sd]?|ing) depict(?:s|ed|ing)
portray(?:s|ed|ing) liken(?:s|ed|ing) compar(?:e[sd]|ing)\\s(?:it|him|her|them|the) observ(?:e[sd]|ing)
pronounc(?:e[sd]|ing) opin(?:e[sd]|ing) imply implies implied implying insinuat(?:e[sd]?|ing) mus(?:e[sd]|ing)
counter(?:s|ed|ing)? retort(?:s|ed|ing) bemoan(?:s|ed|ing) predict applaud(?:s|ed|ing) endors(?:e[sd]?|ing)
rul(?:e[sd]|ing) held\\sthat charg(?:e[sd]|ing) sued sues suing plead(?:s|ed|ing)? lawsuit complaint accuser
indictment remind(?:s|ed|ing)? remark(?:s|ed|ing)? proclaim(?:s|ed|ing)? clarif(?:y|ies|ied)
elaborate[sd]? exclaim(?:s|ed)? enthuse[sd]? brag(?:s|ged)? wonder(?:s|ed|ing)? reckon(?:s|ed|ing)?
surmise[sd]? summari[sz](?:e[sd]?|ing) inquire[sd]? implore[sd]? request(?:s|ed|ing)? texted emailed posted
narrat(?:e[sd]?|ing) relat(?:e[sd]|ing) swore swears vouch(?:es|ed) attest(?:s|ed)? recommend
admonish(?:es|ed) fac(?:e[sd]?|ing)\\s(?:claims|allegations|accusations|charges|complaints|criticism|calls)
scold(?:s|ed) laud(?:s|ed) decr(?:y|ies|ied) joke chants? chanted chanting yell(?:s|ed|ing) mock(?:s|ed|ing)
""".split()

SPOKEN = r"\b(?:" + "|".join(_SPOKEN) + r")\b"
"""Verbs and nouns of speech: one of them says that somebody holds what stands beside it."""

MENTAL = (
    r"\b(?:" + "|".join(_MENTAL) + r")\b"
    r"|\b(?:hoping|fearing|believing|thinking|expecting|feeling|wanting|seeing)\b"
)
"""Verbs of the mind, and others that tell what one makes of a thing: they cover it for their own subject alone."""

FEELING = (
    r"\b(?:is|are|was|were|be|been|feels?|felt|remains?|being|left|as) (?:also |now |still |so |very |quite |all |not |"
    r"more |most |too |equally |increasingly |deeply |understood to be )?"
    r"(?:convinced|confident|certain|sure|unsure|adamant|optimistic|hopeful|pessimistic|worried|concerned|"
    r"afraid|scared|"
    r"anxious|keen|eager|proud|happy|glad|pleased|delighted|thrilled|excited|relieved|grateful|sorry|sad|saddened|"
    r"disappointed|frustrated|angry|furious|outraged|upset|shocked|stunned|surprised|amazed|astonished|sceptical|"
    r"skeptical|doubtful|wary|aware|determined|willing|ready|unhappy|embarrassed|ashamed|devastated|heartbroken|"
    r"honoured|honored|humbled|impressed|puzzled|baffled|bemused|of the opinion|of the view|positive|unconvinced)\b"
)

HELD = (
    r"\bput(?:s|ting)? (?:[\w'’.-]+ ){1,6}?(?:at|down to)\b|\bby law\b|"
    r"\b(?:figures?|data|statistics|numbers|results?|footage|images?|records|analysis|research|tests?|papers|evidence) "
    r"(?:show|reveal|suggest|indicate|find)(?:s|ed)?\b|"
    r"\bin (?:[\w'’.-]+ ){0,4}?(?:views?|opinion|words|eyes|estimation|account|telling|mind|judgment|judgement|belief|"
    r"reckoning|assessment|testimony|statement|letter|post|email|tweet|interview|memoir|report|draft|memo|note|"
    r"document|transcript|complaint|lawsuit|"
    r"filing|review|column|commentary|essay|book)\b|"
    r"\bby (?:[\w'’.-]+ ){0,4}?(?:own )?(?:account|admission|reckoning|telling|estimates?|calculations?)\b|"
    r"\b(?:critics?|supporters|opponents|detractors|skeptics|sceptics|polls?|surveys?|study|studies|commentator|"
    r"columnist|"
    r"critic|reviewer|letter|account|version|verdict|opinion|view|views|belief|theory|fears?|hopes?|concerns?|"
    r"worr(?:y|ies)|"
    r"impression|perception|perceived|supposed|purported|so-called|self-(?:described|proclaimed|styled)|"
    r"per|via|as (?:he|she|they|it|[A-Z][\w'’-]+) (?:puts?|sees|saw|tells|told|calls|called|has|had)|for (?:him|"
    r"her|them),?)\b"
)
"""Phrases and nouns that give a thing as somebody's view."""

CONFINED = (
    r"\b(?:what|which|that|whom?) (?:[\w'’.-]+ ){1,4}?(?:calls?|called|describe[sd]?|termed|dubbed|label(?:s|"
    r"led|ed))\b|"
    r"\b(?:so-called|(?:is|are|was|were|be|been|also|once) (?:described as|known as|called|dubbed|termed)|"
    r"as (?:he|she|they|it) (?:calls?|called|puts?|put) (?:it|them))\b"
)
"""Phrases that give a single name as somebody's, and nothing else of the clause."""

VIEWS = """
claims? allegations? accusations? assertions? suggestions? contentions? beliefs? views? arguments?
worr(?:y|ies) fears? concerns? warnings? rumou?rs? complaints? charges? theor(?:y|ies) notions? ideas?
opinions? estimates? predictions? insistence hopes? convictions? feelings? impressions? perceptions?
suspicions? speculation admissions? confessions? statements? testimony explanations? verdicts? conclusions?
findings? assessments? consensus revelations? reports
""".split()
"""Nouns before "that", or before "is that", of which what follows is the content."""

FINDERS = """
study studies survey surveys poll polls report reports review reviews research paper analysis analyses audit
inquiry investigation investigators researchers scientists experts documents filing filings lawsuit complaint
indictment affidavit letter memo email emails book memoir article newspaper magazine website site website
outlet blog editorial column columnist commission committee panel court judge jury tribunal inspectors
auditors economists analysts historians critics transcript transcripts
""".split()
FOUND = """
found finds showed shows show shown discovered concluded concludes revealed reveals indicated indicates
suggested suggests suggest ruled rules determined determines established detailed details alleges alleged
claims claimed claim described describes estimates estimated predicted predicts argues argued confirmed
confirms uncovered identified
""".split()
"""Subjects and verbs of findings, whose content stands after the verb, with "that" or without."""

REPORTING_THAT = """
claim claims claimed believe believes believed argue argues argued say says said fear fears feared hope hopes
hoped suspect suspects suspected insist insists insisted estimate estimates estimated think thinks thought
allege alleges alleged suggest suggests suggested warn warns warned complain complains complained maintain
maintains maintained contend contends contended assert asserts asserted predict predicts predicted conclude
concludes concluded expect expects expected reckon reckons reckoned joke jokes joked feel feels felt assume
assumes assumed write writes wrote note notes noted admit admits admitted concede concedes conceded
acknowledge acknowledges acknowledged declare declares declared speculate speculates speculated tweeted posted
vow vows vowed convinced confident adamant certain sure worried concerned afraid hopeful optimistic sceptical
skeptical doubt doubts doubted saying claiming arguing insisting believing fearing hoping warning adding
noting suggesting alleging complaining
""".split()
"""Words before "that" or "to have" whose content follows, whoever is their subject."""
