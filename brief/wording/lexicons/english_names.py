"""English words that tell what a capitalised name names, and words that are no names."""

from __future__ import annotations

NOT_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march
    april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
    dec i i'm i'll i've i'd ok gmt est edt pst utc bst am pm a.m p.m ad bc ce yes no oh""".split()
)

# Titles that stand before a person's name, one word each; phrases are runs of these.
TITLE_WORDS = frozenset(
    """president prime minister premier chancellor secretary senator sen rep representative congressman congresswoman
    governor gov mayor judge justice attorney general gen lieutenant lt colonel col major maj captain capt
    sergeant sgt corporal cpl private pvt admiral adm commander cmdr brigadier marshal field officer detective
    inspector superintendent constable sheriff chief deputy vice acting interim former ex-president king queen
    prince princess duke duchess earl lord lady sir dame baron baroness count countess emperor empress sultan
    sheikh emir shah pope cardinal archbishop bishop reverend rev father sister brother pastor rabbi imam
    ayatollah mullah grand saint dr doctor professor prof mr mrs ms miss mx madam ambassador envoy special
    chairman chairwoman chair director executive manager coach foreign defense defence interior finance health
    education transport energy environment trade commerce labor labour treasury state home justice police staff
    sergeant first second lieutenant speaker leader whip councillor councilor commissioner comptroller treasurer
    solicitor undersecretary assistant associate principal rector dean provost ombudsman spokesman spokeswoman
    spokesperson congresswoman assemblyman assemblywoman alderman attorney-general secretary-general
    vice-president ex-minister crown chief-of-staff agent trooper deputy-governor hon honorable honourable
    cllr det insp supt asst ch con majesty highness comrade major-general lieutenant-general lieutenant-colonel petty
    airman seaman""".split()
)

# A run of title words is a title only where one of these is in it; "Foreign" or "State" alone is none.
TITLE_HEADS = frozenset(
    """president minister premier chancellor secretary senator sen rep representative congressman congresswoman
    governor gov mayor judge justice general gen lieutenant lt colonel col major maj captain capt sergeant sgt
    corporal cpl pvt admiral adm commander cmdr brigadier marshal officer detective inspector superintendent
    constable sheriff ex-president king queen prince princess duke duchess earl lord lady sir dame baron
    baroness count countess emperor empress sultan sheikh emir shah pope cardinal archbishop bishop reverend rev
    father sister brother pastor rabbi imam ayatollah mullah dr doctor professor prof mr mrs ms miss mx madam
    ambassador envoy chairman chairwoman chair director executive coach speaker councillor councilor
    commissioner comptroller treasurer solicitor undersecretary dean provost spokesman spokeswoman spokesperson
    assemblyman assemblywoman alderman attorney-general secretary-general vice-president ex-minister agent
    cllr trooper attorney chief leader hon comrade ceo cfo coo cto mp mep msp pm vp major-general lieutenant-general
    lieutenant-colonel rector
    principal deputy manager whip airman seaman constable""".split()
)

# Lower-case nouns that stand right before a person's name: "spokeswoman Heather Nauert", "lawyer Renata Sool".
ROLE_NOUNS = frozenset(
    """spokesman spokeswoman spokesperson leader minister president premier chancellor secretary senator congressman
    congresswoman governor mayor judge lawyer attorney prosecutor solicitor barrister advocate officer official
    detective inspector chief commander general colonel captain sergeant lieutenant admiral soldier guard pilot
    captain driver chairman chairwoman chairperson chair director executive founder co-founder cofounder owner
    manager head boss coach trainer player footballer striker midfielder defender goalkeeper quarterback pitcher
    analyst economist strategist scientist researcher professor lecturer teacher student principal historian
    author writer novelist poet journalist reporter correspondent editor columnist broadcaster presenter anchor
    host actor actress singer rapper musician guitarist drummer comedian filmmaker producer artist painter
    photographer designer architect engineer developer doctor physician surgeon nurse psychologist therapist
    paramedic firefighter farmer fisherman baker shopkeeper businessman businesswoman entrepreneur investor
    banker trader billionaire activist campaigner organizer organiser volunteer worker employee resident
    neighbor neighbour witness survivor victim suspect gunman attacker bomber militant rebel candidate nominee
    contender rival opponent ally aide adviser advisor consultant envoy ambassador diplomat negotiator mediator
    delegate lawmaker legislator politician councillor councilor counterpart deputy successor predecessor
    partner wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandmother
    grandfather grandson widow friend colleague girlfriend boyfriend fiance fiancee priest bishop archbishop
    cardinal rabbi imam pastor monk king queen prince princess sheikh representative member expert specialist
    scholar fellow academic critic veteran passenger tourist chef biologist physicist chemist geologist
    astronomer statistician sociologist psychiatrist pharmacist dentist commissioner superintendent coordinator
    whistleblower defendant plaintiff refugee migrant teenager lobbyist agent dissident cleric warlord mogul
    tycoon jockey golfer boxer cyclist runner swimmer sprinter wrestler skater gymnast referee umpire treasurer
    winner laureate lady star pundit blogger headteacher paralegal magnate environmentalist philanthropist heiress
    heir financier industrialist restaurateur hotelier donor
    mechanic electrician carpenter plumber butcher bartender waiter waitress cashier clerk accountant auditor
    trucker conductor composer dancer choreographer playwright screenwriter cinematographer critic curator
    librarian""".split()
)

# How words end that name what somebody does: "palaeoecologist", "shipowner".
TRADE_ENDINGS: tuple[str, ...] = tuple(
    """ologist ographer onomist iatrist ician woman sman rman yman person owner maker keeper builder holder worker
    player
    writer modeller modeler handler""".split()
)
# Stand before a person's name as a title does: "Republican Donald Trump".
PARTY_MEMBERS = frozenset(
    "republican democrat tory conservative labour liberal socialist independent green communist".split()
)

ORGANISATION_HEADS = frozenset(
    """branch ministry department police university college school academy institute institution inc corp
    corporation ltd llc
    plc co company group holdings bank council committee commission association agency authority administration
    bureau board party union federation confederation league club united fc society foundation trust fund
    organization organisation office service services forces force army navy guard marines parliament congress
    senate assembly house knesset duma court tribunal cabinet government hospital clinic church cathedral
    synagogue mosque temple centre center museum gallery library theatre theater orchestra band airlines airways
    air railways railway motors industries technologies systems partners brothers sons laboratories labs
    pharmaceuticals studios pictures records entertainment media network networks alliance coalition movement
    front brigade brigades battalion regiment division corps squadron fleet unit team command intelligence
    exchange chamber directorate secretariat mission delegation initiative forum campaign project program
    programme consortium cooperative enterprise enterprises solutions ventures capital securities insurance
    airline constabulary tramlink watchdog fire brigade conference congregation synod archdiocese diocese guild
    lodge fraternity treasury exchequer charter reserve mafia cartel press wing battery artillery infantry
    cavalry militia legion""".split()
)

# Heads that take "of" or "for": "Ministry of Defence", "Institute for Peace".
HEADS_BEFORE_OF = frozenset(
    """ministry department university college school academy institute bank council committee commission association
    agency authority bureau board party union federation league society foundation organization organisation
    office house senate court tribunal church museum library chamber alliance coalition movement army ministers
    republic kingdom states state city isle gulf bay battle siege treaty order battalion centre center fund
    forum conference community commonwealth congress assembly friends sons daughters knights institution
    parliament fort mount strait straits cape sea port tower university hall statue duke bishop confederation
    corps guild campaign directorate palace festival diocese archdiocese house lake valley parish county
    province town village district borough museum faculty campus network front war peoples people's rights
    scouts voice bank emirate sultanate principality duchy empire""".split()
)
HEADS_BEFORE_FOR = frozenset(
    """center centre institute agency council committee department office association organisation organization society
    foundation coalition alliance campaign network commission fund forum ministry bureau movement union
    authority citizens americans people women students doctors court students partnership""".split()
)

PLACE_HEADS = frozenset(
    """river lake island islands mountain mountains hills hill street avenue road square bridge airport peninsula sea
    ocean valley county province city park beach bay strait straits desert forest canyon falls coast creek canal
    harbor harbour town village township district region state territory border boulevard lane drive highway
    motorway station terminal stadium arena plaza tower palace castle canal gulf cape glacier plateau reef
    springs heights point shore airfield base zone crossing tunnel dam cemetery estate gardens prefecture parish
    oblast republic kingdom hotel mall hamlet building""".split()
)
PLACE_FIRST = frozenset(
    """mount lake cape port fort river gulf strait san santa são sao los las isle mt ft st saint camp new north south
    east west el""".split()
)

EVENT_HEADS = frozenset(
    """war games olympics cup championship championships festival revolution uprising holocaust summit prix marathon
    derby intifada crusade riots massacre genocide earthquake hurricane bowl ceremony grammys oscars brexit
    jubilee papers files leaks awards convention campaign battle siege expo prize medal award trophy
    plan act bill pact accord accords treaty
    amendment rule law rules protocol constitution""".split()
)
EVENT_FIRST = frozenset({"battle", "siege", "hurricane", "cyclone", "typhoon", "operation", "storm", "treaty"})

MEDIA_HEADS = frozenset(
    """times post news journal herald tribune gazette telegraph guardian observer chronicle mail express mirror
    standard independent inquirer examiner globe star sun magazine review radio television tv broadcasting daily
    weekly press bulletin dispatch courier argus today""".split()
)
MEDIA = frozenset(
    """Reuters; AP; Associated Press; AFP; Agence France-Presse; Yonhap; Xinhua; Kyodo; TASS; Interfax; Itar-Tass; UPI;
    BBC; CNN; NBC; CBS; ABC; PBS; NPR; MSNBC; CNBC; ITV; Sky News; Fox News; Al Jazeera; Al Arabiya; RT;
    Sputnik; Bloomberg; The Guardian; The Independent; The Economist; Guardian; Breitbart; Politico; BuzzFeed;
    BuzzFeed News; Vox; Axios; Wired; Der Spiegel; Die Zeit; Bild; Le Monde; Le Figaro; El Pais; El País; La
    Repubblica; Haaretz; Pravda; Izvestia; Asahi Shimbun; Yomiuri Shimbun; Global Times; People's Daily; China
    Daily; Newsweek; Time; Forbes; Fortune; Variety; Rolling Stone; The Atlantic; The New Yorker; Slate; Salon;
    Vice; HuffPost; Huffington Post; Daily Mail; MailOnline; Daily Mirror; Evening Standard; Financial Times;
    Wall Street Journal; New York Times; Washington Post; Los Angeles Times; USA Today; C-SPAN; Univision;
    Telemundo; Korean Central News Agency; KCNA; IRNA; Fars; Mehr; Press TV; Anadolu; Anadolu Agency; ANSA; EFE;
    DPA; dpa; Deutsche Welle; Voice of America; Radio Free Europe; Radio Free Asia; NHK; CCTV; CBC; Sky; Channel
    4; Twitter""".replace("\n", " ").split(";")
)
MEDIA_NAMES = frozenset(" ".join(name.split()) for name in MEDIA)

GROUP_NAMES = frozenset(
    " ".join(name.split())
    for name in """Taliban; Hamas; Hezbollah; Hizbollah; al-Qaida; al-Qaeda; Al Qaeda; Al-Qaida; Al-Qaeda;
    Islamic State; Islamic
    Jihad; ISIS; ISIL; IS; Daesh; Boko Haram; al-Shabab; al-Shabaab; Al-Shabaab; Houthi; Houthis; FARC; ETA;
    IRA; PKK; YPG; PLO; Fatah; Muslim Brotherhood; Peshmerga; Ku Klux Klan; KKK; Wagner; Wagner Group;
    Janjaweed; Mossad; Mafia; Democrats; Republicans; Tories; Conservatives; Liberals; Greens; Labour; Nazis;
    Communists; Bolsheviks; Zapatistas; Sandinistas; Contras; Kurds; Rohingya; Proud Boys; Antifa; QAnon;
    Anonymous; Hells Angels; Al-Nusra Front; Jabhat al-Nusra; Lashkar-e-Taiba; Tamil Tigers;
    Black Lives Matter""".replace("\n", " ").split(";")
)

# Acronyms and short forms whose letters do not spell the full name word by word.
SHORT_FORMS: dict[str, str] = {
    "ASEAN": "Association of Southeast Asian Nations",
    "UN": "United Nations",
    "EU": "European Union",
    "NATO": "North Atlantic Treaty Organization",
    "IAEA": "International Atomic Energy Agency",
    "WHO": "World Health Organization",
    "UNICEF": "United Nations Children's Fund",
    "UNHCR": "United Nations High Commissioner for Refugees",
    "OPEC": "Organization of the Petroleum Exporting Countries",
    "GOP": "Republican Party",
    "FBI": "Federal Bureau of Investigation",
    "KCNA": "Korean Central News Agency",
    "AFP": "Agence France-Presse",
    "AP": "Associated Press",
    "TASS": "Itar-Tass",
    "Fed": "Federal Reserve",
    "ISIS": "Islamic State",
    "ISIL": "Islamic State",
    "IS": "Islamic State",
    "MIT": "Massachusetts Institute of Technology",
    "UCLA": "University of California, Los Angeles",
    "NYPD": "New York Police Department",
    "LAPD": "Los Angeles Police Department",
    "IDF": "Israel Defense Forces",
    "PLA": "People's Liberation Army",
    "OSCE": "Organization for Security and Co-operation in Europe",
    "FEMA": "Federal Emergency Management Agency",
    "DHS": "Department of Homeland Security",
    "DOJ": "Justice Department",
    "NASA": "National Aeronautics and Space Administration",
}
ORGANISATION_NAMES = frozenset(
    " ".join(name.split())
    for name in """Pentagon; White House; Supreme Court; Congress; Senate; House of Representatives;
    Parliament; Knesset;
    Bundestag; Duma; Kremlin; Interpol; Europol; Scotland Yard; Whitehall; Facebook; Google; Apple; Microsoft;
    Amazon; Boeing; Airbus; Samsung; Sony; Toyota; Volkswagen; Tesla; Uber; Netflix; Intel; IBM; Huawei;
    Gazprom; Rosneft; Aramco; Shell; BP; Exxon; ExxonMobil; Chevron; Goldman Sachs; JPMorgan; Citigroup; HSBC;
    Barclays; Walmart; Nestle; Pfizer; Moderna; AstraZeneca; Red Cross; Red Crescent; Greenpeace; Oxfam; Amnesty
    International; Human Rights Watch; HRW; United Nations; European Union; World Bank; NATO; Security Council;
    International Monetary Fund; IMF; Opposition; Federal Reserve; Academy; Commons; House of Commons; House of
    Lords; Lords; Treasury; Home Office; Foreign Office; State Department; Downing Street; Reserve Bank; Met;
    Coast Guard; Revolutionary Guards; Quds Force; Mossad; Shin Bet; Arab League; African Union; Commonwealth;
    Vatican; Church; Wikileaks; WikiLeaks; FIFA; UEFA; IOC; NFL; NBA; MLB; NHL; YouTube; Instagram; Twitter;
    TikTok; WhatsApp; Reddit; Spotify""".replace("\n", " ").split(";")
)

FIRST_NAMES = frozenset(
    """aaron abdul abdullah abe abigail abraham adam adel adrian ahmad ahmed aisha alan albert alberto alejandro alex
    alexander alexandra alexei alexey alfred ali alice alicia alison allen amanda amber amelia amir amy ana
    anders andrea andreas andrei andres andrew andrey andy angel angela anita ann anna anne annie anthony
    antonio antony arnold arthur ashley barack barbara barry ben benedict benjamin bernard bernie bert beth
    betty bill billy bob bobby boris brad bradley brandon brenda brendan brett brian bridget bruce bryan cameron
    carl carla carlos carmen carol caroline carrie catherine cathy cecilia charles charlie charlotte chelsea
    cheryl chris christian christina christine christopher cindy claire clara clare claude claudia clint colin
    connor craig cristina curtis cynthia daisy damian dan dana daniel daniela danielle danny darren dave david
    dawn dean deborah debra denis denise dennis derek diana diane diego dick dirk dmitri dmitry dominic don
    donald donna doris dorothy doug douglas duncan dustin dylan ed eddie edgar edith eduardo edward edwin eileen
    elaine eleanor elena elias elizabeth ella ellen ellie elliott emily emma emmanuel enrique eric erica erik
    erin ernest ethan eugene eva evan evelyn fatima felipe felix fernando fiona florence floyd frances francesca
    francis francisco francois frank franklin fred frederick gabriel gareth gary gavin gemma gene geoff geoffrey
    george georgia gerald gerard gerhard gina giovanni giuseppe gladys glen glenn gloria gordon grace graham
    grant greg gregory guillermo gustavo guy hamid hannah hans harold harriet harry harvey hassan heather hector
    heidi helen helena henri henry herbert herman hilary hillary holly howard hugh hugo hussein ian ibrahim igor
    ilya imran ingrid irene iris isaac isabel isabella ivan ivanka jack jackie jackson jacob jacqueline jacques
    jake james jamie jan jane janet janice jared jason javier jay jean jeff jeffrey jennifer jenny jeremy jerome
    jerry jesse jessica jesus jill jim jimmy joan joanna joanne joe joel johan johannes john johnny jon jonas
    jonathan jordi jorge jose joseph josh joshua joyce juan judith judy julia julian julie julio june justin
    karen karim karin karl kate katherine kathleen kathryn kathy katie keith kellyanne kelly ken kenneth kenny
    kerry kevin khalid kim kirk kirsten klaus kofi kristen kurt kyle lance larry laura lauren laurence laurent
    lawrence leah lee leo leon leonard leslie lewis liam linda lindsay lindsey lisa liz lloyd lois lora lorenzo
    louis louise lucas lucia lucy luis luke lydia lynn mahmoud malcolm manuel marc marcel marco marcus margaret
    maria marie marilyn marine mario marion mark marko marta martha martin marvin mary mathew matt matteo
    matthew maureen maurice max maxime maxine megan mehmet melania melanie melissa michael michel michele
    michelle miguel mike mikhail miriam mitch mitt mohamed mohammad mohammed molly monica morgan moshe muhammad
    mustafa nancy naomi natalia natalie natasha nathan neil nelson nicholas nick nicola nicolas nicole nigel
    nikki nikolai nina noah noel nora norman olaf oleg olga oliver olivia omar oscar owen pablo pam pamela pat
    patricia patrick paul paula pauline pedro peggy penny percy pete peter petra phil philip philippe phillip
    pierre rachel rafael raj ralph ramon randy raul ray raymond rebecca recep reginald renata rene rex reza
    ricardo richard rick ricky rita rob robert roberto robin rod rodney rodrigo roger roland roman ron ronald
    rosa rose rosemary ross roy ruby rudolph rudy rupert russell ruth ryan sally salman sam samantha samuel
    sandra santiago sara sarah saul scott sean sebastian serena sergei sergey sergio seth shannon sharon shaun
    shawn sheila shimon shirley sidney silvia silvio simon sofia sonia sophia sophie stacey stan stanley stefan
    stella stephanie stephen steve steven stewart stuart sue susan suzanne sven svetlana sylvia tamara tania
    tanya tara tariq tatiana ted teresa terry thaddeus theodore theresa thomas tim timothy tina toby todd tom
    tomas tommy tony tracey tracy trevor tyler ursula valerie vanessa vera vernon veronica vicki vicky victor
    victoria vincent viktor virginia vivian vladimir volodymyr walter wanda warren wayne wendy werner wesley
    wilhelm will willem william willie wilson winston wolfgang xavier yasser yitzhak yolanda yuri yusuf yvette
    yvonne zachary zoe""".split()
)

NICKNAMES = (
    "mike michael mick mickey",
    "bill william will billy willie",
    "joe joseph joey",
    "tom thomas tommy",
    "bob robert rob bobby robbie",
    "jim james jimmy jamie",
    "dan daniel danny",
    "dave david",
    "steve steven stephen",
    "chris christopher",
    "matt matthew",
    "tony anthony antony",
    "ed edward eddie ted",
    "nick nicholas",
    "ben benjamin",
    "sam samuel samantha",
    "alex alexander alexandra",
    "andy andrew",
    "greg gregory",
    "jeff jeffrey geoffrey geoff",
    "ken kenneth",
    "ron ronald",
    "rick richard dick ricky",
    "kate katherine kathryn katie catherine",
    "liz elizabeth beth betty",
    "sue susan",
    "pete peter",
    "phil philip phillip",
    "tim timothy",
    "don donald",
    "fred frederick",
    "larry lawrence laurence",
    "jon jonathan",
    "josh joshua",
    "chuck charles charlie",
    "vlad vladimir",
)

# Family names that stand first, before a given name of one or two syllables ("Kim Jong-un", "Xi Jinping").
FAMILY_FIRST = frozenset(
    """kim ri lee park pak choe choi jong jung kang cho jo yoon yun jang chang lim im han oh seo shin kwon hwang ahn an
    song ryu yoo hong moon ban no roh nam paek baek hyon hwang xi li wang zhang liu chen yang zhao huang zhou wu
    xu sun hu zhu gao lin he guo ma luo liang hua deng mao jiang wen lu bo tsai dou nguyen tran pham vo""".split()
)

PARTICLES = frozenset(
    """de la le du des der den van von bin ibn al el da dos das di del della y ter zu bint es""".split()
)
SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
COMPANY_SUFFIXES = frozenset(
    {
        "inc",
        "ltd",
        "llc",
        "plc",
        "corp",
        "co",
        "gmbh",
        "sa",
        "ag",
        "nv",
        "llp",
        "asa",
        "ab",
        "oy",
        "oyj",
        "spa",
        "kk",
        "bv",
        "se",
        "kg",
        "pty",
        "sarl",
    }
)

# Letters of rank and form that end no sentence.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen sen rep gov lt col sgt capt maj cpl pvt adm cmdr rev hon st jr sr inc co corp ltd bros mt
    ft vs no dept univ assn ex rt supt insp det""".split()
)

# What may stand in lower case before a hyphen and be no part of the name: "pro-Vesk", "mid-July".
DETACHED = frozenset(
    """pro anti mid non ex pre post un re self then early late sub trans all inter multi semi half one two three
    co""".split()
)

# Words that open a sentence where the point before them may belong to an abbreviation ("in the U.S. The council").
SENTENCE_OPENERS = frozenset(
    """the a an he she it they we i you in on at but and for by with after before when while as if this that these those
    his her its their there here however meanwhile both no not also some many most all one two""".split()
)

# What a secretary or minister is of: "Secretary of State", "Minister of Foreign Affairs".
PORTFOLIOS = frozenset(
    """state defense defence treasury interior homeland security health human services commerce energy labor labour
    education agriculture transportation transport housing urban development veterans affairs foreign justice finance
    culture sport environment trade staff police house representatives operations""".split()
)
TAKES_PORTFOLIO = frozenset(
    "secretary minister undersecretary under-secretary speaker director chief deputy commissioner".split()
)

# Role nouns that organisations bear as well, so that a name after them need not be a person's.
ROLES_OF_ANYBODY = frozenset(
    """fellow rival partner owner producer host ally opponent member developer designer author champion investor
    successor predecessor trader operator sponsor parent engineer creator consultant representative""".split()
)

# Capitals that name nothing.
COMMON_ACRONYMS = frozenset(
    """tv dna hiv aids gps pc dvd cd url id suv suvs atm pr ai it usb hdr led lcd html pdf faq diy rsvp asap vip
    ngo ngos cctv
    gdp lgbt lgbtq wmd icbm icbms pts covid covid-19""".split()
)

# What stands before a place and makes it another one: "New York" is no York.
DIRECTIONS = frozenset(
    """new north south east west northern southern eastern western upper lower great greater little central san santa
    los las saint st port fort cape mount lake el la papua""".split()
)

FEMALE_NAMES = frozenset(
    """abigail aisha alice alicia alison amanda amber amelia amy ana angela anita ann anna anne annie barbara beth betty
    brenda bridget carla carmen carol caroline carrie catherine cathy cecilia charlotte chelsea cheryl
    christina christine
    cindy claire clara clare claudia cristina cynthia daisy dana daniela danielle dawn deborah debra denise diana diane
    donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen ellie emily emma erica erin eva evelyn
    fatima fiona florence frances francesca gemma georgia gina gladys gloria grace hannah harriet heather heidi helen
    helena hilary hillary holly ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jennifer jenny
    jessica jill joan joanna joanne joyce judith judy julia julie june karen karin kate katherine kathleen kathryn kathy
    katie kellyanne kirsten kristen laura lauren leah linda lindsay lindsey lisa liz lois lora louise lucia lucy lydia
    lynn margaret maria marie marilyn martha mary maureen megan melania melanie melissa michele michelle miriam molly
    monica nancy naomi natalia natalie natasha nicola nicole nikki nina nora olga olivia pam pamela patricia
    paula pauline
    peggy penny petra rachel rebecca renata rita rosa rose rosemary ruby ruth sally samantha sandra sara sarah serena
    shannon sharon sheila shirley silvia sofia sonia sophia sophie stacey stella stephanie sue susan suzanne svetlana
    sylvia tamara tania tanya tara tatiana teresa theresa tina tracey tracy ursula valerie vanessa vera veronica vicki
    vicky victoria virginia vivian wanda wendy yolanda yvette yvonne zoe""".split()
)
EITHER_NAMES = frozenset(
    """alex andrea andy ashley carmen chris dana jackie jamie jan jean jesse jordan kelly kerry kim laurence lee leslie
    lynn marion marine morgan nikki pat robin sam shannon sidney stacey terry toby tracy will willie hamid""".split()
)
