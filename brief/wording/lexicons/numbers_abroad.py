"""Scales, units and currencies beside figures in languages other than English, in lower case.

"|" parts words that mean the same."""

from __future__ import annotations

SCALES_ABROAD: dict[str, dict[str, int]] = {
    "de": {"tausend|tsd.": 10**3, "million|millionen|mio.|mio": 10**6, "milliarde|milliarden|mrd.|mrd": 10**9,
           "billion|billionen|bio.": 10**12},
    "fr": {"mille": 10**3, "million|millions": 10**6, "milliard|milliards|mds": 10**9, "billion|billions": 10**12},
    "es": {"mil": 10**3, "millón|millones|mill.|mdd": 10**6, "mil millones": 10**9, "billón|billones": 10**12},
    "it": {"mila": 10**3, "milione|milioni|mln": 10**6, "miliardo|miliardi|mld": 10**9},
    "pt": {"mil": 10**3, "milhão|milhões": 10**6, "mil milhões|bilhão|bilhões": 10**9},
    "nl": {"duizend": 10**3, "miljoen|mln": 10**6, "miljard|mld": 10**9},
    "ru": {"тысяча|тысячи|тысяч|тыс.|тыс": 10**3, "миллион|миллиона|миллионов|млн.|млн": 10**6,
           "миллиард|миллиарда|миллиардов|млрд.|млрд": 10**9, "триллион|триллиона|триллионов|трлн.|трлн": 10**12},
    "uk": {"тисяча|тисячі|тисяч|тис.": 10**3, "мільйон|мільйони|мільйонів|млн.|млн": 10**6,
           "мільярд|мільярди|мільярдів|млрд.|млрд": 10**9},
    "ar": {"ألف|الف|ألفا|آلاف": 10**3, "مليون|مليونا|ملايين": 10**6, "مليار|مليارا|مليارات|بليون": 10**9,
           "تريليون|تريليونات": 10**12},
    "pl": {"tysiąc|tysiące|tysięcy|tys.": 10**3, "milion|miliony|milionów|mln": 10**6,
           "miliard|miliardy|miliardów|mld": 10**9},
    "tr": {"bin": 10**3, "milyon": 10**6, "milyar": 10**9, "trilyon": 10**12},
    "sv": {"tusen": 10**3, "miljon|miljoner": 10**6, "miljard|miljarder": 10**9},
    "da": {"tusind": 10**3, "million|millioner|mio.": 10**6, "milliard|milliarder|mia.": 10**9},
    "no": {"tusen": 10**3, "million|millioner": 10**6, "milliard|milliarder": 10**9},
}  # fmt: skip

WIDE_SCALES: dict[str, int] = {
    "十": 10, "百": 10**2, "백": 10**2, "千": 10**3, "천": 10**3, "万": 10**4, "萬": 10**4, "만": 10**4,
    "亿": 10**8, "億": 10**8, "억": 10**8, "兆": 10**12, "조": 10**12,
}  # fmt: skip
"""Up to a thousand they multiply the figure before them, from ten thousand on all since the last of that kind."""

UNITS_ABROAD: dict[str, dict[str, str]] = {
    "de": {
        "%": "prozent|proz.|v. h.", "€": "euro|eur", "$": "dollar|us-dollar", "£": "pfund",
        "CHF": "franken|schweizer franken", "¥": "yen", "CN¥": "yuan", "₽": "rubel",
    },
    "fr": {
        "%": "pour cent|p. 100", "€": "euro|euros|d'euros", "$": "dollar|dollars|de dollars",
        "£": "livre sterling|livres sterling", "¥": "yen|yens|de yens", "CN¥": "yuan|yuans|de yuans",
        "₽": "rouble|roubles|de roubles",
    },
    "es": {
        "%": "por ciento", "€": "euro|euros|de euros", "$": "dólar|dólares|de dólares",
        "£": "libra esterlina|libras esterlinas", "¥": "yen|yenes|de yenes", "CN¥": "yuan|yuanes|de yuanes",
        "₽": "rublo|rublos|de rublos",
    },
    "it": {
        "%": "per cento", "€": "euro|di euro", "$": "dollaro|dollari|di dollari",
        "£": "sterlina|sterline|di sterline",
    },
    "pt": {
        "%": "por cento", "€": "euro|euros|de euros", "$": "dólar|dólares|de dólares",
        "R$": "real|reais|de reais",
    },
    "nl": {
        "%": "procent", "€": "euro", "$": "dollar",
    },
    "ru": {
        "%": "процент|процента|процентов", "€": "евро",
        "$": "доллар|доллара|долларов|долл.|долл|долларов сша", "£": "фунт стерлингов|фунтов стерлингов",
        "¥": "иена|иены|иен|йен", "CN¥": "юань|юаня|юаней", "₽": "рубль|рубля|рублей|руб.|руб",
    },
    "uk": {
        "%": "відсоток|відсотки|відсотків", "€": "євро", "$": "долар|долари|доларів",
    },
    "ar": {
        "%": "بالمئة|بالمائة|في المئة|في المائة|%", "$": "دولار|دولارا|دولارات|دولار أميركي|دولار أمريكي",
        "€": "يورو", "£": "جنيه إسترليني", "₽": "روبل", "CN¥": "يوان",
    },
    "pl": {
        "%": "procent|proc.", "€": "euro", "$": "dolar|dolary|dolarów",
    },
    "tr": {
        "%": "yüzde", "€": "euro|avro", "$": "dolar", "₺": "lira",
    },
    "sv": {
        "%": "procent", "€": "euro", "$": "dollar",
    },
    "da": {
        "%": "procent", "€": "euro", "$": "dollar",
    },
    "no": {
        "%": "prosent", "€": "euro", "$": "dollar",
    },
    "zh": {
        "$": "美元|美金", "€": "欧元|歐元", "£": "英镑|英鎊", "¥": "日元|日圆|日圓", "₩": "韩元|韓元|韓圜",
        "HK$": "港元|港币|港幣", "₽": "卢布|盧布", "NT$": "新台币|新臺幣|新台幣", "CN¥": "元人民币|人民币",
    },
    "ja": {
        "%": "パーセント", "$": "ドル|米ドル", "€": "ユーロ", "£": "ポンド", "¥": "円", "₩": "ウォン",
        "CN¥": "元|人民元", "₽": "ルーブル",
    },
    "ko": {
        "%": "퍼센트|프로", "$": "달러", "€": "유로", "£": "파운드", "¥": "엔", "₩": "원", "CN¥": "위안",
        "₽": "루블",
    },
}  # fmt: skip
"""By canonical unit, as in `english_numbers`. A Chinese "元" alone is of no one currency."""

DECIMAL_COMMA = frozenset("de fr es it pt nl da sv no fi pl cs tr id ru uk ro hu vi el".split())
"""Languages that write 1,5 for one and a half."""
