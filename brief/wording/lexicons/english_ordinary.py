"""Ordinary English words, in their dictionary forms: words whose capital at the start of a sentence proves nothing."""

from __future__ import annotations

ORDINARY = frozenset(
    """abandon aboard abolition abortion about above abroad absent absorb abundance abuse academic accept accident
    accompany accomplish according account accounting accuracy accusation accuse achievement acid acknowledge
    acquire acquisition acre act action activist activity actor actress actual ad adapt add added addition
    additional address adequate adjacent adjust administration administrator admire admission admit adopt adult
    advance advantage adventure advert advertisement advice adviser advisor advocate affair affected afford after
    afternoon again against age agency agenda agent ago agony agree agreement agriculture ahead aid aide aim air
    aircraft airline airplane airport airspace airstrike alarm alas albeit album alcohol alike alive all
    allegation allege alley allied allow ally almost alone along already also alter alternative although
    altogether aluminium always amateur amazing ambassador ambition ambulance amendment amid amidst ammunition
    among amongst amount analysis analyst ancestor anchor ancient and angry animal ankle anniversary announce
    announcement annual another answer anxiety any anybody anyone anything anyway apart apartment apologize
    apology apparent appeal appearance appetite apple application apply appoint appointment appreciate approach
    appropriate approval approve approximate apron arch archaeologist architect archive area arena argue argument
    arise aristocrat arm armed army around arrange arrangement array arrest arrival arrive arrow arson art artery
    article artificial artist as ascend ash aside ask asked aspect assassin assassination assault assemble
    assembly assert assess asset assign assist assistance assistant associate association assume assure astronomer
    asylum at athlete atmosphere atom atop attach attack attacker attain attempt attendance attention attic
    attitude attorney attract attraction auction audience aunt author authority auto automatic autonomy autopsy
    available avenue average avoid award aware away baby back backed background backlash backpack bacteria bad bag
    balance balcony ball balloon ballot ban band bank banker banner bar barely barn barrel barrier base based
    basement basic basis basket bath battle bay be beach beam bean bear beard beast beat because become bed beer
    before beg beginning behave behavior behaviour behind being belief believe bell belong below belt bench bend
    beneficiary benefit beset beside besides besieged best bet betray better between beyond bias bicycle bid big
    bill billion biography biologist bird birth bishop bit bite black blade blame blanket blast bleed bless blind
    block blog blood bloodshed blow blue board boast boat body boil boiler bomb bond bone bonus book boom boost
    booth border born boss both bottle bottom bow bowl box boy bracket brain branch brand brass brave breach bread
    break breakfast breast breath breathe breed brick bride bridge brief bright bring broad broadcast broker
    brother brown brush bubble budget buffer build building built bulk bullet bullying bunker burden bureau
    burglar burial burn burst bury bus bush business businessman but butter button buy buyer by cabin cabinet
    cable cage cake calculate calendar call called calm camera camp campaign campaigner can canal cancer candidate
    candle cannon cannot canvas cap capacity capital captain caption captive capture car carbon card care career
    careful cargo carpet carrier carry cart cartoon case cash cast castle casualty cat catalogue catastrophe catch
    cattle caught cause caution cave cease ceiling celebrate celebrity cell cemetery center central centre century
    ceremony certain certificate chain chair chairman challenge chamber champion chance change channel chaos
    chapel chapter character charge charity charm chart chase cheap check cheese chef chemical chest chicken chief
    child childhood children chin chip chocolate choice choose chorus church cigarette cinema circle circuit
    circulate circumstance circus cite citizen city civil civilian claim clarify clash class classic clause clay
    clean clear clergy cleric clerk client climate climb cling clinic clock close closed cloth clothes cloud club
    clue cluster coach coal coalition coast coastguard coat cocaine cockpit code coffee coffin coin cold collapse
    colleague collect collection college colonel colony color colour column combat combined come comedy comet
    comfort comic command commander commando comment commentator commerce commercial commission commit commitment
    committee commodity common communicate communication communist community companion company comparable compare
    comparison compel compensation compete competition compile complain complaint complete complex complexity
    compliance comply component compose compound comprise compromise computer con conceal concede conceive
    conception concern concert conclude conclusion concrete condemn condition conduct conference confess
    confession confidence confine confirm conflict confront confusion congregation congress connect connection
    conscience consensus consent consequence conservation conservative consider consideration consist conspiracy
    constable constant constituency constitution construction consult consultant consume consumer contact contain
    container contemporary contempt contend content contest context continent continue contract contrary contrast
    contribute contributor control controversy convention conversation convert convey convict conviction convince
    convinced convoy cook cool cooperation cop cope copper copy copyright cord core corn corner corporate
    corporation corpse correct correspondence corridor corruption cost cottage cotton couch could council counsel
    counselor count counter counterpart country county coup couple courage course court courtroom cousin cover
    coverage crack cradle craft crane crash crawl create created creation creator creature credit creditor crest
    crew cricket crime criminal crisis critic critical criticism criticize critics crop cross crossing crowd crown
    crucial cruel crusade cry crystal cult culture cup curb cure curfew curiosity currency current curtain curve
    custody custom customer cut cycle cyclist dad daily dairy dam damage dance danger dangerous dare dark darkness
    dash data database date daughter dawn day dead deadline deal dealer dear death debate debris debt debut decade
    decay decide decision deck declaration declare decline decorate dedicate deed deem deep deer defeat defence
    defendant defender defense deficit define definite defy degree delay delegate delegation deliver delivery
    demand democracy democratic demonstration demonstrator denial denounce deny depart department departure depend
    deploy depression depth deputy derive descend describe description desert deserve design designed designer
    desire desk desperate despite destination destroy destruction detail detailed detain detainee detective
    detention deteriorate determination determine devastation developer development device devote dialogue diary
    dictator dictatorship die diet differ difference different difficult difficulty dig digital dimension diminish
    dinner diplomacy diplomat direct direction directive director dirty disability disabled disagree disappear
    disappoint disaster disc discipline disclose discount discover discovery discrimination discuss discussion
    disease dismiss disorder displacement display dispute dissident dissolve distance distant distinguish
    distribute distribution district ditch diversity divide divided division divorce do dock doctor doctrine
    document documentary dog dollar domestic dominate donate donation donor door dose double doubt down download
    downtown dozen dozens dr draft drag dragon drainage drama dramatic draw drawing drawn dream dress drift drink
    drive driven driver drone drop drought drown drug dry due dump duration during dust duty dweller dynasty each
    eager eagle ear earlier early earn earnings earth earthquake ease easier east eastern easy eat economic
    economist economy edge edition editor education educator effect effective effort egg eight eighteen eighty
    either elbow elder elderly elect election electric electricity electronic elementary eleven eliminate elite
    else elsewhere email embargo embassy ember embrace emerge emergency emission emotion emotional emperor
    emphasis emphasize empire employee employer employment empty enable encounter encourage encyclopedia end
    endeavor endorse enemy energy enforce engage engagement engine engineer engineering enhance enjoy enlarge
    enormous enough enrollment ensure entail enter enterprise entertainment enthusiasm entire entitle entrance
    entry envelope environment environmental envoy epidemic episode equal equality equip equipment equity era
    erode error escape escort especially essay essence essential establish estate estimate ethics ethnic evacuate
    evacuation evaluate evaluation eve even evening event eventual ever every everybody everybody's everyone
    everything everywhere evidence evil evolve exact exam examination example exceed excellent except excerpt
    exchange excitement exclude excuse executive exercise exhibition exile exist existence existing exit exodus
    expand expansion expect expectation expedition expel expenditure expense expensive experience experienced
    experiment expert expertise explain explanation explode exploration explore explorer explosion export exposure
    express extend extended extension extensive extent extra extradition extraordinary extreme extremist eye
    fabric face faced facility fact factor factory faculty fail failure fair fairy faith fake fall false fame
    familiar family famous fan far farm farmer farmland fashion fast fat fatal fate father fatigue fault favorite
    favourite fear feast feat feature fed federal federation fee feedback feel feeling feet fellow female fence
    fertile festival fetch fever few fewer fiction field fierce fifteen fifth fifty fight fighter fighting figure
    file fill film filmmaker filter final finance financial find finding fine finish fire firefighter firm first
    fiscal fish fisherman fishing fist fit five fix flag flame flat flee fleet flesh flexibility flight flood
    floor flow flower flu fluid fly focus fold folk following food fool foot footage football for forbid force
    forecast forehead foreign forest forget forgive form formal former formula fortunate forty forum forward
    fossil found foundation founded founder fountain four fourteen fourth fraction fragment framework franchise
    fraud free freed freedom freeze freight frequency frequent fresh friend friendship from front frontier fruit
    frustration fuel fugitive fulfil full fun function fund fundamental funding funeral funny further furthest
    fuss future gain galaxy gallery gambling game gang gap garage garden gas gate gather gathering gay gaze gear
    gender gene general generate generation generous gentle gentleman gentlemen genuine gesture get ghost giant
    gift girl give given glance glass global glory go goal goat god gold golden gone good goods govern government
    governor grab grain grand grandchild grandfather grandmother grandson grant graph grass grave gravity great
    green greenhouse greeting grid grief grip grocery ground group grow growth guarantee guard guerrilla guess
    guest guide guideline guilt guilty guitar gulf gun gunfire gunman guy gym habit hail hair half hall halt
    hammer hand handful handle handling hang happen happy hard hardly hardship harm harsh harvest hat hate hatred
    haven hazard he he's head headline headquarter headquarters heal healing health healthy hear hearing heart
    heat heating heaven heavy heel height heir held helicopter hell helmet help hence her herb here here's
    heritage hero hi hide high higher highlight highly highway hill him hint hip hire his historian historic
    historical history hit hobby hockey hold hole holiday home homeland homeless homicide honest honey honor
    honour hook hope horizon horn horrible horror horse hospital host hostage hostility hot hotel hour house
    household housing how however huge human humanitarian humor hundred hundreds hunger hunt hunter hurdle
    hurricane hurry hurt husband hypothesis ice icon idea ideal identify identity ideology idol if ignore illegal
    illness illusion illustrate image imagine immediate immigrant immigration immunity impact imperial implement
    implementation implication imply import important impose impossible impress impression improve improvement
    impulse in inc incentive inch incident include including income incorporate increase incredible indeed
    independence independent index indicate indication indictment individual industrial industry inequality
    inevitable infant infantry infect infection inflation influence inform information infrastructure ingredient
    inhabitant inherit inheritance initial initiative injure injury injustice inmate inner innocent innovation
    input inquiry inside insist inspect inspection inspector inspiration inspire inspired install installation
    instance instead institution instruction insult insurance insurgent intake integrate integration integrity
    intellectual intelligence intend intense intention interact interaction interest interested interfere
    interference interior internal international internet intervene intervention interview intimacy into introduce
    introduction invade invalid invasion invent inventory invest investigate investigation investigator investment
    investor invitation invite involve involvement iron ironic irony island isolate isolation issue it it's item
    its itself jacket jail jaw jazz jet jewel jewelry jihad jihadist job join joined joint joke journal journalist
    journey judge judgment judicial juice jungle junior jurisdiction juror jury just justice keep kept key kick
    kid kidnapping kill killer killing kind king kingdom kiss kitchen knee kneel knife knock know knowledge known
    label labor laboratory labour lack ladder ladies lady lag laid lain lake land landing landlord landmark
    landscape lane language lap large larger largest laser last late later latest latter laugh laughter launch law
    lawmaker lawn lawsuit lawyer lay layer lead leader leadership leading leaflet league lean learn least leather
    leave lecture led left leg legacy legal legend legislation legislator legislature leisure lend lender lens
    less lesson lest let let's letter level liability liberal liberation library lid lie life lifestyle lift light
    like likely limb limit limited line linen link lion lip list listen literary literature little live living
    loan lobby lobbyist local locate located location lock lockdown log logic lone long longer look loop loose
    lord lose loss lost lot loud love low lower loyalty luck lucky lunch lung luxury machine machinery mad made
    magazine magic maid mail main mainland mainly mainstream maintenance major majority make maker male man manage
    management manager manner mansion manufacture manufacturer manuscript many map march margin marine maritime
    mark market marketing marriage married marry mask mass massacre massive master match mate material math matter
    maximum may maybe mayor me meadow meal mean meaning meanwhile measure meat mechanic mechanism medal media
    mediator medical medication medicine medium meeting melt member membership memoir memorandum memorial memory
    mental merchant mercy mere merge merger merit mess message met metal metaphor method midday middle midfielder
    midnight might migrant migrate mile militant military militia milk mill million millions mind mine miner
    mineral minimum minister ministry minor minority minute miracle mirror misery miss missile mission mist
    mistake mix mixed mixture mob mobile mobility mode model moderate modern molecule moment money monitor monk
    monopoly monster month monument mood moon moral morality more moreover morning mortar mortgage mosque most
    mostly mother motion motivation motive motor motorist mount mountain mourn mourner mouse mouth move movement
    movie much mud mule multiple multiply murder muscle museum music musician must mutual my mystery myth nail
    name narrative narrow nation national nationalism nationalist nationality native natural nature navy near
    nearby nearly necessary neck need needle negotiate negotiation negotiator neighbor neighborhood neighbour
    neither nerve nest net network never nevertheless new newly news newsletter newspaper next nice night
    nightmare nine nineteen ninety no nobody nod node noise nominee none nonetheless nor norm normal north
    northern nose not note notebook nothing notice notion notwithstanding novel now nowhere nuclear number
    numerous nurse nut oak oath obesity obey object objective obligation observation observer obstacle obtain
    obvious occasion occasional occupation occupy occur odd of off offence offender offense offer office officer
    official offspring often oil okay old older on once one ongoing onion online only onto open opened opener
    opening opera operation operator opinion opponent opportunity opposed opposite opposition opt option or orange
    orbit orchestra order ordinary organ organisation organise organization organize organizer origin original
    orphan other otherwise our out outbreak outcome outlet outlook output outrage outside outsider oven over
    overall overcome overlook overnight oversight overthrow owe own owner oxygen pace pack package page paid pain
    paint painter painting pair palace pandemic panel panic paper parade paradise paragraph parallel pardon parent
    park parking parliament parliamentary parole part partial participant participate particular partition partner
    partnership party pass passage passenger passion passport past pastor patch patent path patience patient
    patrol pattern pause pay payment peace peaceful peak peasant pedestrian peer penalty pension people pepper per
    perceive perception perfect perform performance perhaps period permanent permission permit perpetrator
    persecution persist person personal personnel perspective persuade petition petrol phase philosopher
    philosophy phone photo photograph photographer phrase physical physician physicist physics piano pick picture
    piece pile pill pillar pillow pilot pin pine pink pioneer pipe pipeline pitch pitcher place plague plain
    plaintiff plan plane planet planner plant plastic plate platform play player plaza plea plead please pledge
    plenty plight plot plunge plus pocket poem poet poetry point poison pole police policeman policy political
    politician politics poll polling pollution pond pool poor pop pope popular population port portion portrait
    portrayal pose position positive possess possession possibility possible post poster postpone pot potential
    pour poverty powder power powerful practical practice practitioner praise pray prayer preach precedent precise
    precision predator predecessor predict prediction prefer pregnancy prejudice preliminary premier premiere
    premise premium preparation prepare prescribe prescription presence present presentation preserve presidency
    president presidential press pressure prestige prevail prevent prevention previous prey price pride priest
    primary prime prince principal principle print prior prison prisoner privacy private privilege prize pro
    pro-democracy probability probably probe problem procedure proceed proceeding process procession proclamation
    produce producer product production profession professional professor profile profit program programme
    progress prohibit project prominence promise promote promotion prompt proof propaganda proper property
    proponent proportion proposal propose prosecute prosecution prosecutor prospect protect protection protein
    protest protester protocol proud prove provide provider province provision provocation provoke proximity
    psychologist psychology pub public publication publicity published publisher pull pump punch punish punishment
    pupil puppet purchase pure purity purpose pursue pursuit push put puzzle qualify quality quarantine quarter
    queen quest question queue quick quiet quit quite quota quote rabbit race racial racism racist radar radiation
    radical radio rage raid rail railroad railway rain raise raised rally ranch range rank ransom rapid rare
    rarely rate rather rating ratio raw ray reach react reaction read reader reading ready real realism reality
    realize really realm rear reason reasonable rebel rebellion rebuild recall receipt receive receiver recent
    reception recession recipe recipient reckon recognise recognition recognize recommend recommendation
    reconciliation reconsider record recording recover recovery recruit recruitment red reduce reduction reef
    refer referee reference referendum refinery reflect reflection reform reformer refuge refugee refusal refuse
    regard regarding regardless regime regiment region regional register regular regulation regulator rehearsal
    reign reject rejection rejoice relate relation relationship relative relax release relevant reliance relic
    relief relieve religion religious rely remain remark remarkable remember remind reminder remote removal remove
    renaissance render renew renewal rent repair repay repeat replace replacement reply report reporter represent
    representative republic republican reputation request require rescue rescuer research researcher resemble
    resent resentment reserve reservoir residence resident residential resign resignation resist resistance
    resolution resolve resort resource respect respond respondent response responsibility rest restaurant
    restoration restore restraint restrict restriction result resume retailer retain retire retired retirement
    retreat retrieve return reunion reveal revelation revenue reverse review revise revive revolution reward
    rhetoric rhythm ribbon rice rich ride rider rifle right rim ring riot rise rising risk rite ritual rival
    rivalry river road robber robbery robot rock rocket rod role roll romance romantic roof room root rope rose
    rough roughly round route routine row royal rubber rubble rug ruin rule ruling rumor rumour run runner runway
    rural rush sabotage sacrifice sad safe safety said sailor saint salary sale salt salvation same sample
    sanction sanctuary sand satellite satire satisfaction satisfy sauce save saving says scale scandal scar
    scatter scenario scene schedule scheme scholar school science scientific scientist scope score scout scrap
    scream screen script scrutiny sculpture sea seal search season seat second secret secretary section sector
    secular security see seed seek seem seen seize seizure seldom select selection self sell seller seminar senate
    senator send senior sensation sense sensitive sent sentence sentiment separate separation separatist sequence
    serial series serious seriousness sermon servant serve service session set setback settle settlement settler
    seven seventeen seventh seventy several severe sex sexual sexuality shade shadow shaft shake shame shape share
    shareholder sharp she she's shed sheet shelf shell shelter sheriff shield shift shine ship shipment shirt
    shock shoe shooter shooting shop shopkeeper shopper shore short shortage shortly shot should shoulder shout
    show shower shown shrine shut shy sick side siege sight sign signal signed significant silence silent silk
    silver similar simple simply simultaneous since singer single sink sir sister sit site situation six sixteen
    sixth sixty size skeptic skill skin skull sky slave slavery sleep slice slide slideshow slight slip slope slow
    small smaller smart smash smell smile smoke smooth smuggler snake snap snow so soccer social socialism
    socialist society soft software soil sold soldier sole solid solidarity solution solve some somebody somehow
    someone something sometimes somewhat somewhere son song soon sorry sort soul sound soup source south southern
    sovereignty space spacecraft speak speaker special specialist species specific specify specimen spectacle
    spectator spectrum speculate speculation speech speed spell spend spending spent sphere spider spill spin
    spirit spiritual spite split spokesman spokesperson spokeswoman sponsor sport spot spotted spread spring spy
    squad squadron square squeeze stab stability stadium staff stage stairs stake stall stance stand standard
    standing star stare start starvation state statement station statistic statue status steady steal steam steel
    steer stem step stereotype steward stick still stimulate stimulus stock stocks stomach stone stool stop
    storage store storm story straight strain strand strange stranger strategic strategist strategy straw stream
    street strength strengthen stress stretch strict strike striker string strip strive stroke strong stronger
    stronghold structure struggle stuck student studio study stuff stung style subject submarine submit subscribe
    subsequent subsidy substance substantial suburb succeed success successful successor such sudden suffer
    suffering sufficient sugar suggest suggestion suicide suit sum summer summit summon sun sunlight superior
    supermarket superpower supervise supervisor supply support supporter suppose suppress supremacy sure surface
    surge surgeon surgery surplus surprise surprising surrender surround surrounded surrounding surveillance
    survey survival survive survivor suspect suspend suspension suspicion sustain swallow swear sweep sweet swell
    swift swimmer swing switch sword sworn syllable symbol sympathy symptom syndicate synthesis syrup system table
    tablet tackle tactic tail take taken takeover tale talent talk tall tank tanker tape target tariff task taste
    tax taxi taxpayer tea teach teacher team teammate tear teaspoon technical technician technique technology teen
    teenager telephone television tell temperature temple tempo temporary ten tenant tend tendency tension tent
    term terminal terrain terrible territory terror terrorism terrorist test testify testimony text texture than
    thank thanks that that's the theater theatre theft their them theme then theology theory therapist therapy
    there there's therefore these thesis they thief thin thing think third thirteen thirty this thorough those
    though thought thousand thousands thread threat three threshold thrive throat throne through throughout throw
    thumb thumbnail thus ticket tide tie tiger tight timber time timing tiny tip tire tissue title to toast
    tobacco today together toilet told tolerate toll tomb tomorrow ton tone tongue tonight too tool tooth top
    topic torn tornado torture total touch tough tour tourism tourist toward towards towel tower town toy track
    trade trader tradition traditional traffic tragedy tragic trail trailer train trained trainer training trait
    traitor transaction transcript transfer transform transformation transit transition translate translation
    translator transmission transmit transport transportation trap trauma travel traveler traveller tray treasure
    treat treatment treaty tree tremble trench trend trial tribe tribunal tribute trick trigger trip troop troops
    trophy trouble truce truck true trunk trust trustee truth try tube tuck tumor tune tunnel turmoil turn turnout
    tutor tweet twelve twenty twice twin twist two type typical tyrant ultimate umpire unable uncle under undergo
    underground undermine understand understanding undertake unease unemployment unfortunate uniform union unique
    unit unite united unity universal university unknown unless unlike unlikely unrest until unusual unveil up
    update upon upper uprising urban urge urgent us use used useful user usual utility utter vacation vaccination
    vaccine valid valley valuable value van vanish variation variety various vary vast vector vegetable vehicle
    vein velocity vendor venture venue verdict verify verse version versus very vessel vest veteran via viability
    vice victim victory video view viewer viewpoint villa village villager violence violent virtual virus visa
    visible vision visit visitor visual vital vitamin vocabulary voice void volcano volume volunteer vote voter
    voting vow voyage vulnerable wage wait wake walk wall wander want wanted war ward warehouse warfare warm warn
    warning warrant warrior wash waste watch watchdog water wave way we weak weaken weakness wealth weapon wear
    weather web website wedding weed week weekend weekly weep weight welcome welfare well west western wet whale
    what what's whatever wheat wheel when whenever where whereas wherever whether which whichever while whilst
    whisper whistle white whites who who's whoever whole whom whose why wide widen widespread widow width wife
    wild wildlife will willingness win wind window wine wing winner winter wire wisdom wise wish wit with withdraw
    withhold within without withstand witness wolf woman won wonder wonderful wood word work worker workforce
    working workout workplace workshop world worldwide worn worried worry worse worship worst worth worthy would
    wound wrap wreck wreckage wrist write writer writing written wrong yacht yard yeah year yell yellow yes
    yesterday yet yield you young younger youngster your youth zeal zero zone zoo afterwards
    afterward beforehand milepost""".split()
)
"""Also a few past participles and contractions that open sentences; other inflections are found by their endings."""

_ENDINGS = (
    ("'s", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ly", ""), ("ally", "al"), ("ily", "y"),
    ("bly", "ble"), ("ing", ""),
    ("ing", "e"), ("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"),
    ("ier", "y"), ("iest", "y"), ("n't", ""), ("'ve", ""), ("'re", ""), ("'ll", ""), ("'d", ""),
    ("less", ""), ("ness", ""),
    ("ful", ""), ("able", ""), ("ism", ""), ("ist", ""), ("al", ""), ("ity", ""), ("wide", ""), ("like", ""),
)  # fmt: skip
_PREFIXES = (
    "un",
    "re",
    "non",
    "over",
    "mis",
    "dis",
    "pre",
    "out",
    "co-",
    "anti-",
    "non-",
    "pro-",
    "ex-",
    "mid-",
    "self-",
)
# A participle or adverb opens a sentence far more often than a name does.
_TELLING = ("ingly", "edly", "ously", "fully", "lessly", "ively", "ically", "ately", "ently", "antly", "ently", "ibly")


def is_ordinary(norm: str) -> bool:
    """Whether a lower-case word is an ordinary word of English, or an inflection of one.

    >>> [is_ordinary(w) for w in ("clearly", "officials", "retreating", "marrow", "pompeo")]
    [True, True, True, False, False]
    """
    if norm in ORDINARY or norm.endswith(_TELLING):
        return True
    if "-" in norm and len(norm) > 3:
        return all(is_ordinary(part) or not part for part in norm.split("-"))
    if len(norm) > 6 and norm.endswith(("ing", "ly", "ed")):
        return True
    for ending, replacement in _ENDINGS:
        if norm.endswith(ending) and norm[: len(norm) - len(ending)] + replacement in ORDINARY:
            return True
    return any(norm.startswith(p) and len(norm) > len(p) + 3 and norm[len(p) :] in ORDINARY for p in _PREFIXES)
