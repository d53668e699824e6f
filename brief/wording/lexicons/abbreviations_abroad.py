"""Abbreviations of languages other than English, in lower case and without their last stop.

Single letters need no entry: a stop after one ends a sentence only where a word that opens sentences follows.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """`never_last` stand before a name or a noun; `before_a_number` are abbreviations only there; `sometimes_last`
    end a sentence only before one of the `openers`; `often_last` do before any capital."""

    never_last: frozenset[str] = frozenset()
    before_a_number: frozenset[str] = frozenset()
    sometimes_last: frozenset[str] = frozenset()
    often_last: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GERMAN = Abbreviations(
    never_last=_words(
        """dr dres prof hr hrn fr frl st hl ing dipl dipl.-ing dipl.-kfm mag med phil jur rer nat theol ph d.h z.b u.a
        z.t v.a u.u i.d.r s.o s.u bzw ca vgl inkl exkl ggf evtl bspw sog allg max min insb bes geb gest verh hrsg
        gen maj oblt lt sr reg stellv vors verw ehem römisch bayer österr schweiz dt engl frz kath ev"""
    ),
    before_a_number=_words(
        "nr nrn art abs s bd kap abb ziff rn jg tel jan feb mär apr jun jul aug sept sep okt nov dez"
    ),
    sometimes_last=_words(
        """mio mrd tsd jh jhdt str co std sek mo di mi do sa so e.v a.d a.m v.chr n.chr chr jan feb apr aug sept okt
        nov dez"""
    ),
    often_last=_words("usw usf etc uvm u.v.m u.ä o.ä"),
    openers=_words(
        """der die das den dem des ein eine einer eines einem einen er sie es wir ich ihr man dies diese dieser dieses
        dieser jener so da dann danach damit dabei darum daher doch denn aber und oder auch als am an auf aus bei
        beim bis durch für gegen hier im in ins mit nach nachdem ohne seit seine sein seiner ihre über um unter vom
        von vor während was wann warum wegen weil weitere wenn wer wie wo zu zudem zuletzt zum zur zuvor zwischen
        kein keine nicht nur noch nun ob obwohl mehr viele alle beide laut trotz später heute gestern morgen
        niemand jedoch außerdem allerdings bereits dennoch deshalb"""
    ),
)
GERMAN_ORDINAL_BEFORE = _words(
    """januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts jahrtausend weltkrieg weltkriegs klasse runde spieltag minute platz stock etage mal tag woche
    monat jahr geburtstag jahrestag legislaturperiode wahlperiode senat strafsenat zivilsenat bundestag kongress
    parteitag auflage liga sinfonie etappe bezirk armee division kapitel artikel jan feb febr mär apr jun jul aug
    sept sep okt nov dez jh jhdt"""
)
"""What stands after an ordinal ("3. August", "19. Jahrhundert")."""
GERMAN_BEFORE_AN_ORDINAL = _words(
    "der die das dem den des am im vom zum zur beim ins ein eine einen einem einer jeder jede jedes jeden ihr ihren "
    "seinen seinem ihrem unserem diesem dieser dieses diesen"
)
"""What stands before one; a cardinal ("Sie ist 14. Der Sohn") stands after a verb or a noun."""

_FRENCH = Abbreviations(
    never_last=_words(
        """m mm mme mmes mlle mlles mgr me dr drs pr prof st ste sts stes cf ex p.ex c.-à-d c.à.d av apr env gal gén
        col cdt lt cap sgt ste cie mr boul éd trad tél"""
    ),
    before_a_number=_words("art no n p pp chap vol fig al t janv févr fév avr juil sept oct nov déc éd"),
    sometimes_last=_words("cie inc s.a s.a.s s.a.r.l j.-c hab janv févr avr juil sept oct nov déc"),
    often_last=_words("etc"),
    openers=_words(
        """le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je c qu qui que quand quant
        son sa ses leur leurs mais ou et donc or ni car à au aux en dans par pour sur sous avec sans selon après
        avant depuis pendant lors lorsque si comme comment pourquoi plus moins tout tous toute toutes aucun aucune
        personne rien puis ainsi alors aussi cependant toutefois pourtant enfin ensuite hier aujourd demain contre
        entre malgré chez deux trois plusieurs certains d’autres interrogé"""
    ),
)
_SPANISH = Abbreviations(
    never_last=_words(
        """sr sra sres sras srta dr dra dres d dña d.ª dn prof profa lic ing arq gral gen cnel cap tte sgto mons pdte
        pdta excmo excma ilmo ilma sto sta fr rvdo p.ej ej cf vid av avda ctra dpto col aprox tel máx mín ud uds vd
        vds hnos mt admón cra"""
    ),
    before_a_number=_words(
        "art arts pág págs p pp núm núms nº no vol cap fig párr párrf inc ene feb mar abr ago sept sep oct nov dic"
    ),
    sometimes_last=_words(
        """ee uu ee.uu ss mm jj oo jj.oo rr hh ff aa cc s.a s.l s.a.u a.c d.c a.m p.m u.e ltda cía jr c.v"""
    ),
    often_last=_words("etc"),
    openers=_words(
        """el la los las lo un una unos unas él ella ellos ellas yo nosotros esto este esta estos estas ese esa eso
        aquel su sus se le les me no ni y e o pero sino aunque si como cuando donde quien quién qué cómo porque por
        para con sin en de del desde hasta hacia entre sobre tras según ante bajo contra durante mientras después
        antes luego entonces además también tampoco sin embargo así ya ayer hoy mañana al a ahora aún todavía dos
        tres muchos varios algunos todos todo nada nadie cada otro otra otros más menos hubo había hay fue era"""
    ),
)
_RUSSIAN = Abbreviations(
    never_last=_words(
        """т.е т.н т.к см ср ул пр-т просп пер пл наб бул ш обл респ р-н им акад проф доц ген ген.-м полк майор кап гр
        тов г-н г-жа гг-да св напр сокр англ лат нем фр итал исп греч рус тел изд ред сост пос дер ст-ца хут мкр
        корп оф пгт д-р стр гл рис табл"""
    ),
    before_a_number=_words(
        "ст п пп ч с стр гл рис табл т тт д кв кн вып № янв февр фев мар апр июн июл авг сент окт ноя нояб дек"
    ),
    often_last=_words(
        """т.д т.п др пр руб коп тыс млн млрд трлн долл гг вв н.э чел мин сек шт кв.м куб.м га экз проч"""
    ),
    openers=_words(
        """он она оно они мы я вы это этот эта эти тот та те то в во на по с со к ко из у о об от до для за под при
        через после перед между без и а но или да же если когда как что кто где почему пока также так там здесь
        теперь тогда затем потом однако ранее позже сегодня вчера завтра не ни его её их все всё каждый никто ничто
        при этом"""
    ),
)
SLAVIC_OFTEN_LAST = r"(?:\d\s?[гр]|[IVXХ]+\s?в|т\.\s?[дп]|н\.\s?э|\d\s?(?:м|л|ч|т))"
"""Single letters that may end a sentence: "2026 г.", "XIX в.", "и т. д.", "до н. э.", "5 м."."""

_ARABIC = Abbreviations(
    never_last=_words("أ.د أ.م.د م.م د.ت كم سم ملم كلغ ص.ب ق.م ص.ت"),
    openers=_words("قال قالت"),
)
_KOREAN = Abbreviations(
    never_last=_words("mr mrs ms dr prof st vs no inc co ltd corp jr sr u.s u.n vol"),
)

_ITALIAN = Abbreviations(
    never_last=_words(
        """sig sigg sig.ra sig.na dott dr dott.ssa dr.ssa prof prof.ssa avv ing arch rag geom on sen gen col cap ten
        mons don s ss cfr es p.es ca circa v spett gent egr cav comm st via fig tel min max"""
    ),
    before_a_number=_words(
        "art artt n nr pag pagg p pp cap vol fig co comma gen feb mar apr mag giu lug ago set ott nov dic"
    ),
    sometimes_last=_words("s.p.a s.r.l spa srl u.s.a d.c a.c sec"),
    often_last=_words("ecc etc"),
    openers=_words(
        """il lo la i gli le l un uno una un’ di del della dei degli delle da dal dalla in nel nella con su sul sulla
        per tra fra e o ma se come quando dove chi che non lui lei loro questo questa questi queste quello quella è
        era sono anche ancora già ieri oggi domani dopo prima secondo intanto poi però così nessuno tutti tutto due
        tre a al alla"""
    ),
)
_PORTUGUESE = Abbreviations(
    never_last=_words(
        """sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten maj sto sta s d dom exmo exma av r tel
        cf ex p.ex aprox máx mín jr"""
    ),
    before_a_number=_words(
        "art arts pág págs p pp n nº no núm vol cap fig inc jan fev mar abr mai jun jul ago set out nov dez"
    ),
    sometimes_last=_words("s.a ltda cia e.u.a a.c d.c"),
    often_last=_words("etc"),
    openers=_words(
        """o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre entre até e ou
        mas se como quando onde quem que não ele ela eles elas este esta estes estas esse essa isso isto também já
        ainda ontem hoje amanhã depois antes segundo entretanto porém assim ninguém todos tudo dois duas três ao à
        aos às é foi há"""
    ),
)
_DUTCH = Abbreviations(
    never_last=_words(
        """dhr mevr mw dr drs prof ir ing mr ds st gen kol o.a d.w.z bijv bv m.b.t t.a.v i.v.m z.g zgn resp incl excl
        max min vgl m.n enz.m t.o.v o.l.v"""
    ),
    before_a_number=_words("nr nrs art blz p pp ca tel jan feb mrt apr jun jul aug sept okt nov dec"),
    sometimes_last=_words("b.v n.v mln mld v.chr n.chr"),
    often_last=_words("enz etc e.d"),
    openers=_words(
        """de het een er hij zij ze wij we ik u jullie dit dat deze die in op te met voor aan om als bij door naar
        maar en of nog uit van niet ook toen nu dan daarna volgens na tussen tegen over onder sinds tot wie wat
        waar wanneer hoe niemand alle twee drie gisteren vandaag morgen daar hier zo omdat hoewel intussen is was"""
    ),
)
_UKRAINIAN = Abbreviations(
    never_last=_words(
        """т.зв див пор вул пр-т просп пров пл наб бул обл респ р-н ім акад проф доц ген полк гр тов п пп смт св напр
        тел вид ред"""
    ),
    before_a_number=_words(
        "ст п пп ч с стор гл рис табл т тт д буд кв № січ лют бер квіт трав черв лип серп верес жовт лист груд"
    ),
    often_last=_words("т.д т.п ін грн коп тис млн млрд трлн дол рр ст н.е чол хв год"),
    openers=_words(
        """він вона воно вони ми я ви це цей ця ці той та те ті у в на по з із зі до від для за під при через після
        перед між без і й а але або чи так якщо коли як що хто де чому поки також там тут тепер тоді потім однак
        раніше пізніше сьогодні вчора завтра не його її їх усі все кожен ніхто"""
    ),
)

ABBREVIATIONS_ABROAD: dict[str, Abbreviations] = {
    "de": _GERMAN,
    "fr": _FRENCH,
    "es": _SPANISH,
    "ru": _RUSSIAN,
    "ar": _ARABIC,
    "ko": _KOREAN,
    "it": _ITALIAN,
    "pt": _PORTUGUESE,
    "nl": _DUTCH,
    "uk": _UKRAINIAN,
    "fa": _ARABIC,
}

ARABIC_REPORTING = _words(
    """قال قالت قالوا سأل سألت تساءل تساءلت صاح صاحت صرخ صرخت هتف هتفت أضاف أضافت أجاب أجابت رد ردت أوضح أوضحت أكد
    أكدت كتب كتبت صرح صرحت أعلن أعلنت تابع تابعت علق علقت يقول تقول يسأل تسأل نادى نادت همس همست ردد رددت استطرد"""
)
"""Verbs that a quotation's own sentence goes on with."""
