import time

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


@pytest.mark.parametrize(
    ("paragraph", "text", "agency", "body"),
    [
        ("(CNN) The gate opened.", "(CNN)", "CNN", "The gate opened."),
        ("(CNN)The gate opened.", "(CNN)", "CNN", "The gate opened."),
        ("(AP) -- The gate opened.", "(AP) --", "AP", "The gate opened."),
        ("(Reuters) - “Gates open.”", "(Reuters) -", "Reuters", "“Gates open.”"),
        ("(Orlen News) The gate opened.", "(Orlen News)", "Orlen News", "The gate opened."),
        ("(CNN/AP) The gate opened.", "(CNN/AP)", "CNN/AP", "The gate opened."),
    ],
)
def test_an_agency_alone_opens_a_report(paragraph: str, text: str, agency: str, body: str) -> None:
    match = match_dateline(paragraph)
    assert match is not None
    assert (match.text, match.agency, match.place, match.day, paragraph[match.end :]) == (
        text,
        agency,
        None,
        None,
        body,
    )


@pytest.mark.parametrize(
    "paragraph",
    [
        "(WHO) The gate opened.",
        "(Photo) The gate opened.",
        "(Yesterday) The gate opened.",
        "(CNN) the gate opened.",
        "(cnn) The gate opened.",
        "The (CNN) gate opened.",
        "(CNN) ",
    ],
)
def test_other_words_in_parentheses_open_none(paragraph: str) -> None:
    assert match_dateline(paragraph) is None


@pytest.mark.parametrize("unit", ["(CNN", "A ", "(A) ", "A. (", " ", "(CNN) -- "])
def test_a_long_paragraph_costs_no_more_than_its_beginning(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    started = time.process_time()
    for _ in range(20):
        match_dateline(text)
    assert time.process_time() - started < 2
