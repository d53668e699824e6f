import pytest

from brief.wording.datelines import match_dateline


@pytest.mark.parametrize(
    ("paragraph", "place", "agency", "day", "body"),
    [
        (
            "PORT ALVERA, July 31 (Meridian Wire) -- Gates open.",
            "PORT ALVERA",
            "Meridian Wire",
            (7, 31, None),
            "Gates open.",
        ),
        ("ORLEN GATE, Vesk (Reuters) - Gates open.", "ORLEN GATE, Vesk", "Reuters", (None, None, None), "Gates open."),
        ("MOSCOW. Aug 1 (Interfax) - Gates open.", "MOSCOW", "Interfax", (8, 1, None), "Gates open."),
        ("BEIJING, Aug. 1, 2018 (Xinhua) -- Gates open.", "BEIJING", "Xinhua", (8, 1, 2018), "Gates open."),
        ("LONDON (AP) — Gates open.", "LONDON", "AP", (None, None, None), "Gates open."),
        ("PARIS — “Gates open.”", "PARIS", None, (None, None, None), "“Gates open.”"),
        ("Tokyo (Kyodo) -- Gates open.", "Tokyo", "Kyodo", (None, None, None), "Gates open."),
        ("MOSCOW, August 1. /TASS/. Gates open.", "MOSCOW", "TASS", (8, 1, None), "Gates open."),
        ("WINSTON-SALEM, N.C. (AP) — Gates open.", "WINSTON-SALEM, N.C.", "AP", (None, None, None), "Gates open."),
        ("BAGHDAD - Gates open.", "BAGHDAD", None, (None, None, None), "Gates open."),
        ("Beirut, Lebanon – Gates open.", "Beirut, Lebanon", None, (None, None, None), "Gates open."),
        ("Berlin (dpa) - Gates open.", "Berlin", "dpa", (None, None, None), "Gates open."),
        ("ROME, 1 AGOSTO - Gates open.", "ROME", None, (8, 1, None), "Gates open."),
        ("SEOUL, 1 August (Yonhap) -- Gates open.", "SEOUL", "Yonhap", (8, 1, None), "Gates open."),
    ],
)
def test_agency_datelines_are_read(
    paragraph: str, place: str, agency: str | None, day: tuple[int | None, ...], body: str
) -> None:
    match = match_dateline(paragraph)
    assert match is not None
    assert (match.place, match.agency, (match.month, match.day, match.year), paragraph[match.end :]) == (
        place,
        agency,
        day,
        body,
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "BREAKING - A gate opened.",
        "UPDATE 2-Gate opens at Orlen",
        "EXCLUSIVE: Gate to open",
        "VESK — which shut the road — waits.",
        "Marrow - the minister - left.",
        "WHO — The agency waits.",
        "HOW TO WIN — The guide.",
        "MARROW: I think so.",
        "By Ada Quill (AP) - Gates open.",
        "North Orlen (NODR) - A country.",
        "The gate (shut since May) -- Orlen's only one -- opened.",
        "",
    ],
)
def test_other_openings_are_no_datelines(paragraph: str) -> None:
    assert match_dateline(paragraph) is None
