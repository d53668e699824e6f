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
FRACTION_WORDS: dict[str, int] = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10,
}  # fmt: skip
"""The divisor that each names."""
VULGAR_FRACTIONS: dict[str, str] = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅛": "0.125"}
VAGUE = frozenset("dozens hundreds thousands millions billions scores several tens".split())

CURRENCIES: dict[str, str] = {
    form: unit
    for unit, forms in {
        "$": "us$, $, dollar, dollars, usd, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars",
        "€": "€, euro, euros, eur",
        "£": "£, pound, pounds, gbp, pounds sterling, british pounds",
        "¥": "¥, yen, jpy, japanese yen",
        "CN¥": "yuan, cny, rmb, renminbi, chinese yuan",
        "₩": "₩, won, krw, south korean won",
        "₽": "₽, ruble, rubles, rouble, roubles, rub",
        "₹": "₹, rupee, rupees, inr, rs, rs.",
        "A$": "a$, aud, australian dollars",
        "C$": "c$, cad, canadian dollars",
        "HK$": "hk$, hong kong dollars",
        "NZ$": "nz$, new zealand dollars",
        "S$": "s$, singapore dollars",
        "NT$": "nt$",
        "R$": "r$, real, reais",
        "CHF": "chf, franc, francs, swiss francs",
        "₺": "₺, lira, liras",
        "₪": "₪, shekel, shekels",
        "₦": "₦, naira",
        "¢": "cent, cents",
        "p": "pence",
    }.items()
    for form in forms.split(", ")
}

MEASURES: dict[str, str] = {
    form: unit
    for unit, forms in {
        "%": "%, percent, pc, per cent",
        "pp": "percentage point, percentage points",
        "bp": "basis point, basis points",
        "km": "km, kilometer, kilometers, kilometre, kilometres",
        "m": "meter, meters, metre, metres",
        "cm": "cm, centimeter, centimeters, centimetre, centimetres",
        "mm": "mm, millimeter, millimeters, millimetre, millimetres",
        "mile": "mile, miles",
        "yard": "yard, yards",
        "ft": "ft, foot, feet",
        "in": "inch, inches",
        "kg": "kg, kilo, kilos, kilogram, kilograms",
        "g": "gram, grams, gramme, grammes",
        "mg": "mg, milligram, milligrams",
        "t": "ton, tons, tonne, tonnes, metric tons",
        "lb": "lb, lbs",
        "oz": "oz, ounce, ounces",
        "mph": "mph, miles per hour, miles an hour",
        "km/h": "kph, kmh, km/h, kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour",
        "knot": "knot, knots",
        "ha": "hectare, hectares",
        "acre": "acre, acres",
        "km²": "sq km, square km, square kilometer, square kilometers, square kilometre, square kilometres",
        "m²": "sq m, square meter, square meters, square metre, square metres",
        "sq mi": "sq miles, square mile, square miles",
        "sq ft": "sq ft, square foot, square feet",
        "l": "liter, liters, litre, litres",
        "gallon": "gallon, gallons",
        "kW": "kw, kilowatt, kilowatts",
        "MW": "mw, megawatt, megawatts",
        "GW": "gw, gigawatt, gigawatts",
        "MB": "mb, megabyte, megabytes",
        "GB": "gb, gigabyte, gigabytes",
        "TB": "tb, terabyte, terabytes",
        "degree": "degree, degrees",
        "°C": "c, degrees c, degrees celsius, degrees centigrade, celsius",
        "°F": "f, degrees f, degrees fahrenheit, fahrenheit",
        "magnitude": "magnitude",
        "second": "second, seconds",
        "minute": "minute, minutes, min, mins",
        "hour": "hour, hours, hr, hrs",
        "day": "day, days",
        "night": "night, nights",
        "week": "week, weeks",
        "month": "month, months",
        "year": "year, years",
        "decade": "decade, decades",
    }.items()
    for form in forms.split(", ")
}
ATTACHED_UNITS = (
    "km/h", "kmh", "kph", "mph", "km", "kg", "cm", "mm", "mg", "ft", "in", "lb", "lbs", "oz", "pc", "kW", "MW", "GW",
    "MB", "GB", "TB", "C", "F", "min", "mins", "hr", "hrs", "p",
)  # fmt: skip
"""Units written on to a number without a space, in this case of letters: "30C", "6ft"."""
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

HALFWAY = frozenset("halfway midway midpoint halved halving halves".split())
"""What a source may say where a statement says "half"."""

IDENTIFIED_BY_NUMBER = frozenset(
    """flight resolution article section route highway channel boeing airbus chapter unit room no number act interstate
    gate platform level tier phase stage class grade zone area district ward page verse psalm formula apollo group
    windows iphone galaxy pixel playstation xbox model type bus line runway pier berth exhibit count""".split()
)
"""Nouns that a number names rather than counts: "Flight 370", "Resolution 2231"."""

IDENTIFIED_IN_LOWER_CASE = frozenset(
    "page pages chapter article section paragraph room flight phase stage tier gate platform channel verse".split()
)
STREETS = frozenset("street road avenue lane drive square boulevard place court terrace st rd ave blvd".split())

IRREGULAR_PLURALS = frozenset(
    """people men women children feet police troops cattle staff teeth mice fishermen policemen firemen gunmen
    spokesmen businessmen congressmen media data personnel crew""".split()
)
AFTER_A_HYPHEN = frozenset("strong odd plus something fold largest biggest".split())
"""What is written on to a number and is not what it counts: "a 12-strong team"."""
PASSED_OVER = frozenset(
    "more other others another additional extra further such dead missing hurt injured wounded".split()
)
"""Stand between a number and what it counts, or in its place, and are not counted themselves."""
ENDS_A_NOUN_PHRASE = frozenset(
    """of in on at by for from to with into onto over under after before during since until between among against
    through across near and or but nor than as is are was were be been being has have had will would can could may
    might must shall should do does did which who whom whose when where while if because said says not also
    this that these those each every ago later earlier old the a an killed died alive today
    it he she they we you i
    yesterday tomorrow tonight overnight monday tuesday wednesday thursday friday saturday sunday""".split()
)

CLOSES_A_COUNT = frozenset(
    """it he she they we you i him her them us its his their our your my there here then than that what so too
    people's per each apiece both all any no only just even still already yet also however meanwhile including
    worldwide nationwide instead together altogether alone long tall high wide deep away apart out up down off back
    left right behind ahead above below within without about around like such via versus vs per including
    took take takes made make makes came come comes went go goes got get gets gave give gives saw see seen won win
    wins lost lose loses led lead leads hit hits fell fall rose rise began begin left leave held hold paid pay sent
    send said says told tell found find knew know set sets put ran run spent stood sat met took kept taken given
    shown known born dead hurt unhurt aboard onboard""".split()
)
"""What cannot belong to the noun phrase after a number, beside the words of `ENDS_A_NOUN_PHRASE`."""
