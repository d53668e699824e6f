"""Names of months in languages other than English, with their inflected forms, and the words about them."""

from __future__ import annotations

_NAMES: dict[str, str] = {
    "de": (
        "januar jänner jan, februar feber feb, märz mär, april apr, mai, juni jun, juli jul, august aug, september "
        "sept sep, oktober okt, november nov, dezember dez"
    ),
    "fr": (
        "janvier janv, février fevrier févr, mars, avril avr, mai, juin, juillet juil, août aout, septembre sept, "
        "octobre oct, novembre nov, décembre decembre déc"
    ),
    "es": (
        "enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre "
        "setiembre sept sep, octubre oct, noviembre nov, diciembre dic"
    ),
    "it": (
        "gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, "
        "settembre set, ottobre ott, novembre nov, dicembre dic"
    ),
    "pt": (
        "janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro "
        "set, outubro out, novembro nov, dezembro dez"
    ),
    "nl": (
        "januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug, september sept "
        "sep, oktober okt, november nov, december dec"
    ),
    "ru": (
        "января январь январе янв, февраля февраль феврале фев февр, марта март марте мар, апреля апрель апреле "
        "апр, мая май мае, июня июнь июне июн, июля июль июле июл, августа август августе авг, сентября сентябрь "
        "сентябре сен сент, октября октябрь октябре окт, ноября ноябрь ноябре ноя нояб, декабря декабрь декабре "
        "дек"
    ),
    "uk": (
        "січня січень січні, лютого лютий лютому, березня березень березні, квітня квітень квітні, травня травень "
        "травні, червня червень червні, липня липень липні, серпня серпень серпні, вересня вересень вересні, "
        "жовтня жовтень жовтні, листопада листопад листопаді, грудня грудень грудні"
    ),
    "ar": (
        "يناير كانون_الثاني, فبراير شباط, مارس آذار, أبريل إبريل ابريل نيسان, مايو أيار ايار, يونيو يونيه حزيران, "
        "يوليو يوليه تموز, أغسطس اغسطس آب, سبتمبر أيلول ايلول, أكتوبر اكتوبر تشرين_الأول, نوفمبر تشرين_الثاني, "
        "ديسمبر كانون_الأول"
    ),
    "pl": (
        "stycznia styczeń styczniu, lutego luty lutym, marca marzec marcu, kwietnia kwiecień kwietniu, maja maj "
        "maju, czerwca czerwiec czerwcu, lipca lipiec lipcu, sierpnia sierpień sierpniu, września wrzesień "
        "wrześniu, października październik październiku, listopada listopad listopadzie, grudnia grudzień grudniu"
    ),
    "tr": "ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık",
    "sv": "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
    "da": "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
    "no": "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember",
    "id": "januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember",
    "cs": (
        "ledna leden lednu, února únor únoru, března březen březnu, dubna duben dubnu, května květen květnu, "
        "června červen červnu, července červenec červenci, srpna srpen srpnu, září, října říjen říjnu, listopadu "
        "listopad, prosince prosinec prosinci"
    ),
    "ro": (
        "ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie"
    ),
}

MONTHS_ABROAD: dict[str, dict[str, int]] = {
    language: {
        name.replace("_", " "): number
        for number, names in enumerate(listed.split(", "), 1)
        for name in names.split()
    }
    for language, listed in _NAMES.items()
}  # fmt: skip
"""Lower case, without the stop of an abbreviation."""

ANY_MONTH: dict[str, int] = {name: n for months in MONTHS_ABROAD.values() for name, n in months.items()}
"""No name stands for two months in two of these languages."""

BEFORE_A_YEAR: dict[str, str] = {
    "de": "in|im Jahr|im Jahre|seit|bis|ab|von|vor|nach|Anfang|Mitte|Ende|Jahr|Sommer|Winter|Frühjahr|Herbst|Frühling",
    "fr": "en|depuis|jusqu'en|dès|fin|début|mi|avant|après|l'année|l'an|d'ici|courant|été|hiver|printemps|automne",
    "es": "en|desde|hasta|año|del|a finales de|a principios de|a mediados de|para|verano de|invierno de",
    "it": "nel|dal|del|fino al|al|entro il|anno|estate|fine|inizio",
    "pt": "em|desde|até|ano|ano de|final de|início de",
    "nl": "in|sinds|tot|vanaf|jaar|eind|begin|medio|zomer|winter",
    "ru": "в начале|в конце|к",
    "ar": "عام|سنة|منذ|العام|لعام|بعام|وعام|وسنة",
    "pl": "rok|roku|lata",
    "sv": "år|sedan|i slutet av|i början av",
    "da": "i|siden|år",
    "no": "i|siden|år",
}
"""Words after which four figures are a year."""

AFTER_A_YEAR: dict[str, str] = {
    "ru": r" ?(?:года|году|годом|годы|год|гг?\.)", "uk": r" ?(?:року|році|рік|р\.)", "pl": r" (?:roku|rok|r\.)",
    "tr": r" ?(?:yılında|yılı|yılından)|['’](?:de|da|te|ta|den|dan|ten|tan|in|ın|un|ün)",
}  # fmt: skip
"""Words before which they are one; they belong to the expression."""

YEAR_BEFORE_A_VERB: dict[str, str] = {
    "de": r" (?:war|waren|wurden?|hatten?|gab|kam|kamen|lag|lagen|ging|gingen|begann|begannen|stieg|stiegen|sank|"
          r"sanken|fiel|fielen|(?!gute|alte|erste|letzte|zweite|dritte|beste|echte|harte|breite)[a-zäöüß]{3,12}ten?)\b",
}  # fmt: skip
"""What follows a year that opens a sentence: "2019 dauerte", but not "2019 neue Stellen"."""

YEAR_SHIFTS: dict[int, tuple[str, ...]] = {
    -1: (
        "去年", "昨年", "前年", "지난해", "작년", "letzten jahres", "vergangenen jahres", "vorigen jahres",
        "del año pasado", "de l'an dernier", "de l'année dernière", "прошлого года", "من العام الماضي", "العام الماضي",
        "من السنة الماضية", "dello scorso anno", "do ano passado", "vorig jaar",
    ),
    0: (
        "今年", "本年", "올해", "dieses jahres", "de este año", "del presente año", "de cette année", "этого года",
        "текущего года", "من هذا العام", "من العام الجاري", "من العام الحالي", "العام الجاري", "العام الحالي",
        "di quest'anno", "deste ano", "dit jaar",
    ),
    1: (
        "明年", "来年", "來年", "내년", "nächsten jahres", "kommenden jahres", "del próximo año", "del año que viene",
        "de l'an prochain", "de l'année prochaine", "следующего года", "будущего года", "من العام المقبل",
        "العام المقبل", "من العام القادم", "del prossimo anno", "do próximo ano", "volgend jaar",
    ),
}  # fmt: skip
"""What counts the year of a day and month from the year of the reference day."""
YEARS_LEFT_OPEN = (
    "翌年", "次年", "同年", "當年", "当年", "一昨年", "前々年", "이듬해", "그해", "같은 해", "이태 전", "재작년"
)  # fmt: skip
"""Words before a day and month whose year only the text tells."""

PAST_MARKS = (
    "지난", "passado", "pasado", "dernier", "scorso", "الماضي", "الفائت", "vergangenen", "прошедшего"
)  # fmt: skip
COMING_MARKS = ("오는", "다가오는", "próximo", "prochain", "prossimo", "المقبل", "القادم", "kommenden")
"""Words beside a day and month that say on which side of the reference day it lies."""

ERAS: dict[str, int] = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""What is added to a year of a Japanese or Chinese era."""

STAMP_OPENING_ABROAD = (
    r"(?:publié|mis à jour|veröffentlicht|aktualisiert|stand:|publicado|actualizado|atualizado|pubblicato|aggiornato|"
    r"gepubliceerd|bijgewerkt|опубликовано|обновлено|opublikowano|aktualizacja|publicerad|uppdaterad|نشر|تم النشر|"
    r"آخر تحديث|تاريخ النشر)(?!\w)|"
    r"(?:发布时间|发布日期|發布時間|更新时间|更新時間|公開日|更新日|配信|公開|更新|発行|입력|수정|승인|게시|등록|최종수정)"
)
"""How a line opens that says when a text was published or changed."""
