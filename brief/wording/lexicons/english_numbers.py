"""English number words, units and the words that qualify a number."""

from __future__ import annotations

UNITS_AND_TENS: dict[str, int] = {
    word: i
    for i, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
} | {word: 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}

SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "dozen": 12,
}
SHORT_SCALES: dict[str, int] = {
    "k": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "tn": 10**12,
}

ORDINAL_WORDS: dict[str, int] = {
    word: i
    for i, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        1,
    )
}
FRACTION_WORDS: dict[str, str] = {
    "half": "0.5",
    "third": "1/3",
    "thirds": "1/3",
    "quarter": "0.25",
    "quarters": "0.25",
    "fifth": "0.2",
    "fifths": "0.2",
}
VAGUE = frozenset("dozens hundreds thousands millions billions scores several tens".split())

CURRENCIES: dict[str, str] = {
    "us$": "$", "$": "$", "dollar": "$", "dollars": "$", "usd": "$", "€": "€", "euro": "€", "euros": "€", "eur": "€",
    "£": "£", "pound": "£", "pounds": "£", "gbp": "£", "¥": "¥", "yen": "¥", "₩": "₩", "won": "₩", "yuan": "CN¥",
    "₽": "₽", "ruble": "₽", "rubles": "₽", "rouble": "₽", "roubles": "₽", "₹": "₹", "rupee": "₹", "rupees": "₹",
    "a$": "A$", "c$": "C$", "franc": "CHF", "francs": "CHF", "cent": "¢", "cents": "¢", "pence": "p",
}  # fmt: skip

MEASURES: dict[str, str] = {
    form: unit
    for unit, forms in {
        "%": "% percent pc",
        "km": "km kilometer kilometers kilometre kilometres",
        "m": "meter meters metre metres",
        "cm": "cm centimeter centimeters centimetre centimetres",
        "mm": "mm millimeter millimeters millimetre millimetres",
        "mile": "mile miles",
        "yard": "yard yards",
        "ft": "ft foot feet",
        "in": "inch inches",
        "kg": "kg kilo kilos kilogram kilograms",
        "g": "gram grams gramme grammes",
        "t": "ton tons tonne tonnes",
        "lb": "lb lbs",
        "mph": "mph",
        "km/h": "kph km/h",
        "ha": "hectare hectares",
        "acre": "acre acres",
        "l": "liter liters litre litres",
        "degree": "degree degrees",
        "second": "second seconds",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs",
        "day": "day days",
        "night": "night nights",
        "week": "week weeks",
        "month": "month months",
        "year": "year years",
        "decade": "decade decades",
    }.items()
    for form in forms.split()
}
TIME_UNITS = frozenset("second minute hour day night week month year decade".split())

QUALIFIERS: dict[str, str] = {
    phrase: family
    for family, phrases in {
        "minimum": "at least, no fewer than, no less than, not less than, a minimum of",
        "maximum": "at most, up to, as many as, as much as, no more than, not more than, a maximum of",
        "approximate": "about, around, some, nearly, almost, roughly, approximately, an estimated, estimated, "
        "close to, circa, more or less, something like",
        "over": "more than, over, upwards of, in excess of, exceeding, well over, just over, above",
        "under": "less than, fewer than, under, just under, below, well under",
        "average": "an average of, on average, average",
        "only": "only, just, exactly, precisely",
    }.items()
    for phrase in phrases.replace("\n", " ").split(", ")
}

IDENTIFIED_BY_NUMBER = frozenset(
    """flight resolution article section route highway channel boeing airbus chapter unit room no number act interstate
    gate platform level tier phase stage class grade zone area district ward page verse psalm formula apollo group
    windows iphone galaxy pixel playstation xbox model type bus line runway pier berth exhibit count""".split()
)
"""Nouns that a number names rather than counts: "Flight 370", "Resolution 2231"."""

IRREGULAR_PLURALS = frozenset(
    """people men women children feet police troops cattle staff teeth mice fishermen policemen firemen gunmen
    spokesmen businessmen congressmen media data personnel crew""".split()
)
PASSED_OVER = frozenset("more other others another additional extra further such".split())
ENDS_A_NOUN_PHRASE = frozenset(
    """of in on at by for from to with into onto over under after before during since until between among against
    through across near and or but nor than as is are was were be been being has have had will would can could may
    might must shall should do does did which who whom whose when where while if because said says not also
    this that these those each every ago later earlier old the a an killed injured wounded died""".split()
)
