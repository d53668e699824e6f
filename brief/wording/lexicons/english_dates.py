"""English names of months, weekdays, units of time and small numbers, and months of some other languages."""

from __future__ import annotations

_MONTH_NAMES = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
MONTHS: dict[str, int] = {name: i for i, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}

_WEEKDAY_NAMES = (
    "monday mon",
    "tuesday tues tue",
    "wednesday wed",
    "thursday thurs thur thu",
    "friday fri",
    "saturday sat",
    "sunday sun",
)
WEEKDAYS: dict[str, int] = {name: i for i, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
"""Monday is 0, as in `datetime.date.weekday`."""

SMALL_NUMBERS: dict[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS: dict[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "final": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}

HOLIDAYS: dict[str, tuple[int, int]] = {
    "New Year's Day": (1, 1), "New Year's Eve": (12, 31), "Christmas Eve": (12, 24), "Christmas Day": (12, 25),
    "Christmas": (12, 25), "Boxing Day": (12, 26), "Valentine's Day": (2, 14), "Halloween": (10, 31),
    "the Fourth of July": (7, 4), "Fourth of July": (7, 4), "May Day": (5, 1), "St. Patrick's Day": (3, 17),
    "St Patrick's Day": (3, 17), "Anzac Day": (4, 25), "Australia Day": (1, 26), "Canada Day": (7, 1),
    "Bastille Day": (7, 14), "Veterans Day": (11, 11), "Armistice Day": (11, 11), "Juneteenth": (6, 19),
    "Earth Day": (4, 22), "Groundhog Day": (2, 2), "All Saints' Day": (11, 1), "Guy Fawkes Night": (11, 5),
    "Bonfire Night": (11, 5), "Burns Night": (1, 25),
}  # fmt: skip
"""Month and day of those that keep theirs every year."""

MOVING_DAYS: tuple[str, ...] = (
    "Good Friday", "Easter Sunday", "Easter Monday", "Easter weekend", "Palm Sunday", "Ash Wednesday", "Black Friday",
    "Cyber Monday", "Super Tuesday", "Shrove Tuesday", "Thanksgiving Day", "Thanksgiving", "Labor Day", "Memorial Day",
    "Columbus Day", "Election Day", "election day", "Election Night", "election night", "polling day", "Polling Day",
    "Remembrance Sunday", "Mother's Day", "Father's Day", "Inauguration Day",
)  # fmt: skip
"""Days whose date differs from year to year and place to place: found, and left open."""

SEASONS: dict[str, int] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first of the three months of each, as weather services of the northern hemisphere count them."""

TENS_OF_YEARS: dict[str, int] = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990,
}  # fmt: skip

BEFORE_A_MONTH = (
    "in", "since", "by", "until", "till", "through", "during", "month of", "months to", "year to", "weeks to",
    "quarter to",
)  # fmt: skip
"""Words after which "May" and "March" are months and nothing else."""

PAPERS_OF_A_DAY = frozenset("times telegraph mirror post mail express herald independent tribune people sport".split())
"""What follows "Sunday" in the names of newspapers."""

SHOWS_OF_A_DAY = frozenset("night morning programme program show".split())
"""What follows a weekday or "Today" in the names of broadcasts, where it has a capital or stands after "Today"."""

LASTING_OVERNIGHT = frozenset(
    """success sensation stay stays trip trips flight flights train trains bus guest guests bag camp delivery hit star
    shift shifts lows low rate""".split()
)
"""Nouns before which "overnight" says of what kind they are, not when."""

FOREIGN_MONTHS: dict[str, int] = {
    name: i
    for i, names in enumerate(
        (
            "januar janvier enero gennaio janeiro января",
            "februar février febrero febbraio fevereiro февраля",
            "märz mars marzo março марта",
            "avril abril aprile апреля",
            "mai mayo maggio maio мая",
            "juni juin junio giugno junho июня",
            "juli juillet julio luglio julho июля",
            "august août agosto августа",
            "septembre septiembre settembre setembro сентября",
            "oktober octobre octubre ottobre outubro октября",
            "novembre noviembre novembro ноября",
            "dezember décembre diciembre dicembre dezembro декабря",
        ),
        1,
    )
    for name in names.split()
}
