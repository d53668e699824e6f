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
    "the Fourth of July": (7, 4), "Fourth of July": (7, 4), "May Day": (5, 1),
}  # fmt: skip
"""Month and day of those that keep theirs every year."""

BEFORE_A_MONTH = ("in", "since", "by", "until", "till", "through", "during", "month of")
"""Words after which "May" and "March" are months and nothing else."""

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
