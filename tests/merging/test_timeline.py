from datetime import date

import brief
from brief.briefing import Brief, TimelineEntry

TEXT = (
    "Gate at Orlen to open\n\n31 July 2026\n\n"
    "ORLEN, July 31 (Meridian Wire) -- The minister would not say on Friday who will guard the gate at Orlen.\n\n"
    "The gate will open on Tuesday, the ministry said in a note to carriers.\n\n"
    "It was shut on March 12 after a fire, while the road to it, which two firms use, stayed open to cars and to the "
    "lorries of the dairy, the quarry and the two sawmills in the valley.\n\n"
    "The crossing was built in the 1990s, and it has been widened since.\n"
)


def timeline(text: str = TEXT) -> list[TimelineEntry]:
    written: Brief = brief.write(text, engine="extractive")
    return written.timeline


def test_entries_stand_in_the_order_of_their_days() -> None:
    starts = [entry.when.start for entry in timeline()]
    assert starts == [date(1990, 1, 1), date(2026, 3, 12), date(2026, 7, 31), date(2026, 8, 4)]


def test_only_what_was_still_to_come_is_planned() -> None:
    assert [entry.when.start for entry in timeline() if entry.planned] == [date(2026, 8, 4)]


def test_a_long_sentence_gives_way_to_the_clause_around_the_date() -> None:
    entry = next(e for e in timeline() if e.when.start == date(2026, 3, 12))
    assert entry.text == "It was shut on March 12 after a fire …"


def test_nothing_is_dated_that_the_text_does_not_date() -> None:
    undated = "The gate at Orlen is shut, and the ministry does not say why it was shut at all.\n"
    assert timeline(undated) == []
