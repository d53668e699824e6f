import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.document import ReferenceDate
from brief.wording.dates import find_dates, parse_stamp, resolve_date

FRIDAY = ReferenceDate(date(2026, 7, 31), "dateline", "July 31")


@pytest.mark.parametrize(
    ("text", "expression", "start", "end"),
    [
        ("The gates will open on Tuesday.", "Tuesday", "2026-08-04", "2026-08-04"),
        ("Caldonia agreed on Friday to talks.", "Friday", "2026-07-31", "2026-07-31"),
        ("Marrow resigned on Monday.", "Monday", "2026-07-27", "2026-07-27"),
        ("They met last Friday.", "last Friday", "2026-07-24", "2026-07-24"),
        ("Traffic could resume later in August.", "later in August", "2026-08-01", "2026-08-31"),
        ("The men were detained in May.", "May", "2026-05-01", "2026-05-31"),
        ("Vesk shut the crossing on March 12.", "March 12", "2026-03-12", "2026-03-12"),
        ("It was shut on December 12.", "December 12", "2025-12-12", "2025-12-12"),
        ("The council, which meets next week, is silent.", "next week", "2026-08-03", "2026-08-09"),
        ("They met later this week.", "later this week", "2026-07-31", "2026-08-02"),
        ("It last closed in 2019.", "2019", "2019-01-01", "2019-12-31"),
        ("It began last month.", "last month", "2026-06-01", "2026-06-30"),
        ("Last month it began.", "Last month", "2026-06-01", "2026-06-30"),
        ("He left yesterday.", "yesterday", "2026-07-30", "2026-07-30"),
        ("The road was shelled overnight.", "overnight", "2026-07-30", "2026-07-31"),
        ("She came two weeks ago.", "two weeks ago", "2026-07-13", "2026-07-19"),
        ("It fell over the past week.", "the past week", "2026-07-24", "2026-07-31"),
        ("Output fell in the second quarter.", "the second quarter", "2026-04-01", "2026-06-30"),
        ("It was the 1950-53 war.", "1950-53", "1950-01-01", "1953-12-31"),
        ("He came on 3 August 2018.", "3 August 2018", "2018-08-03", "2018-08-03"),
        ("He came on Aug. 3, 2018.", "Aug. 3, 2018", "2018-08-03", "2018-08-03"),
        ("Stamped 2018-08-03T10:00:00.", "2018-08-03", "2018-08-03", "2018-08-03"),
        ("Signed 25/12/2018.", "25/12/2018", "2018-12-25", "2018-12-25"),
        ("It ends at the end of the month.", "the end of the month", "2026-07-25", "2026-07-31"),
        ("It fell over the past 24 hours.", "over the past 24 hours", "2026-07-30", "2026-07-31"),
        ("It lasts from 9 to 12 August.", "9 to 12 August", "2026-08-09", "2026-08-12"),
        ("He left on Tuesday, July 28.", "Tuesday, July 28", "2026-07-28", "2026-07-28"),
        ("He came on the day before yesterday.", "the day before yesterday", "2026-07-29", "2026-07-29"),
        ("It came on Tuesday last week.", "Tuesday last week", "2026-07-21", "2026-07-21"),
        ("It is due thirty days from now.", "thirty days from now", "2026-08-30", "2026-08-30"),
        ("Twenty-five years ago it was sand.", "Twenty-five years ago", "2001-01-01", "2001-12-31"),
        ("In three months' time it opens.", "In three months' time", "2026-10-01", "2026-10-31"),
        ("Sales fell in Q2 2018.", "Q2 2018", "2018-04-01", "2018-06-30"),
        ("The season of 2015/16 was short.", "2015/16", "2015-01-01", "2016-12-31"),
        ("They fought over the weekend.", "over the weekend", "2026-07-25", "2026-07-26"),
        ("It closes by the end of 2027.", "the end of 2027", "2027-12-01", "2027-12-31"),
        ("It opened in early 2019.", "early 2019", "2019-01-01", "2019-04-30"),
        ("They left before Christmas.", "Christmas", "2025-12-25", "2025-12-25"),
        ("The 2018 elections were calm.", "2018", "2018-01-01", "2018-12-31"),
        ("In the early 1990s it was new.", "the early 1990s", "1990-01-01", "1993-12-31"),
    ],
)
def test_expressions_mean_the_days_a_reader_would_take(text: str, expression: str, start: str, end: str) -> None:
    (mention,) = [m for m in find_dates(text) if m.kind != "clock"]
    interval = resolve_date(mention, FRIDAY)
    assert mention.text == expression
    assert interval is not None
    assert (interval.start.isoformat(), interval.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May may march on the capital.",
        "Resolution 2231 passed; 2,019 people cheered.",
        "Expo 2020 drew crowds.",
        "The sun sat low, and a second mar was found.",
        "A 42-year-old man won 3-2.",
        "April Quill and June Marrow laughed.",
        "Augustus sat in room 2019 with 1945 jobs and 1500 metres to go.",
    ],
)
def test_other_words_and_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "It took 11 days.",
        "After six hours of talks they left.",
        "He came at 5:10 a.m. sharp.",
        "It was signed 03/08/2018.",
        "They met again three days later.",
        "The vote came on Friday week.",
        "It has risen in recent weeks.",
    ],
)
def test_durations_clock_times_and_ambiguous_figures_do_not_resolve(text: str) -> None:
    (mention,) = find_dates(text)
    assert resolve_date(mention, FRIDAY) is None


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("He said the gates would open on Tuesday.", "future"),
        ("The vote is set for Wednesday.", "future"),
        ("A hearing is expected on Tuesday.", "future"),
        ("The funeral, to be held on Sunday, is private.", "future"),
        ("Marrow to visit Orlen on Monday", "future"),
        ("They may vote on Tuesday.", "future"),
        ("Beginning Monday, drivers pay more.", "future"),
        ("The plan will be put to members on Tuesday.", "future"),
        ("The office is shut until Sunday", "present"),
        ("until Sunday", "future"),
        ("The council meets on Thursday.", "present"),
        ("Gates open on Tuesday, Marrow says.", "present"),
        ("A storm may have hit on Monday.", "past"),
        ("On Monday, the court ruled against him.", "past"),
        ("The court, which sat on Monday, will rule.", "past"),
        ("Speaking in Orlen on Thursday, she denied it.", "past"),
        ("since Monday", "past"),
        ("She had been due in court on Monday.", "unknown"),
        ("a quiet Monday", "unknown"),
    ],
)
def test_the_tense_is_that_of_the_governing_verb(text: str, tense: str) -> None:
    (mention,) = find_dates(text)
    assert mention.tense == tense


def test_nothing_relative_resolves_without_a_reference() -> None:
    mentions = find_dates("They met on Friday, in March, last week and in 2019.")
    assert [m.text for m in mentions if resolve_date(m, None)] == ["2019"]


def test_the_receipt_names_the_rule_the_day_and_the_tense() -> None:
    (mention,) = find_dates("The gates will open on Tuesday.")
    interval = resolve_date(mention, FRIDAY)
    assert interval is not None
    assert interval.rule == "weekday counted from 2026-07-31 (dateline), future tense"


def test_an_inferred_year_says_so() -> None:
    (mention,) = find_dates("Vesk shut the crossing on March 12.")
    interval = resolve_date(mention, FRIDAY)
    assert interval is not None
    assert interval.year_inferred


@pytest.mark.parametrize(
    ("stamp", "iso"),
    [
        ("All News 06:58 August 01, 2018", "2018-08-01T06:58"),
        ("2016-11-09T20:01:00", "2016-11-09T20:01"),
        ("Published 2 August 2018 at 3:05 pm", "2018-08-02T15:05"),
        ("Meridian Wire, 31 July 2026", "2026-07-31"),
        ("2018.08.01 06:58", "2018-08-01T06:58"),
        ("2018. 8. 1. 06:58", "2018-08-01T06:58"),
        ("JULY 31, 2026 10:05 AM", "2026-07-31T10:05"),
        ("31 JULY 2026, 6 p.m.", "2026-07-31T18:00"),
        ("Updated 12:05am, Fri July 31, 2026", "2026-07-31T00:05"),
        ("08/01/2018 6:58 am", None),
        ("Send Feedback", None),
    ],
)
def test_publication_stamps_become_iso_8601(stamp: str, iso: str | None) -> None:
    assert parse_stamp(stamp) == iso


def test_other_languages_give_dates_in_figures() -> None:
    (mention,) = find_dates("2018년 8월 1일 문이 열렸다.", "ko")
    interval = resolve_date(mention, None)
    assert interval is not None
    assert interval.start == date(2018, 8, 1)


@given(st.text(alphabet="0123456789 ,.-/:MayJulonday lastnextweek of the", max_size=80))
def test_mentions_never_overlap_and_no_text_makes_a_rule_fail(text: str) -> None:
    mentions = find_dates(text)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    for mention in mentions:
        interval = resolve_date(mention, FRIDAY)
        assert interval is None or interval.start <= interval.end


def test_the_weekday_after_a_publication_stamp_is_left_open_in_the_past_tense() -> None:
    thursday = ReferenceDate(date(2026, 7, 30), "publication", "2026-07-30")
    (mention,) = find_dates("Officials confirmed a second test on Friday.")
    assert resolve_date(mention, thursday) is None


NOVEMBER = ReferenceDate(date(2016, 11, 9), "publication", "2016-11-09")
"""A Wednesday."""


@pytest.mark.parametrize(
    ("text", "expression", "start", "end"),
    [
        ("He was born in the fall of 1989.", "the fall of 1989", "1989-09-01", "1989-11-30"),
        ("She left in winter 2015-16.", "winter 2015-16", "2015-12-01", "2016-02-29"),
        ("They met last summer.", "last summer", "2016-06-01", "2016-08-31"),
        ("They meet again next spring.", "next spring", "2017-03-01", "2017-05-31"),
        ("The bridge closed late last summer.", "late last summer", "2016-08-01", "2016-08-31"),
        ("He plans to retire in the spring.", "spring", "2017-03-01", "2017-05-31"),
        (
            "The deal was signed in the first half of last year.",
            "the first half of last year",
            "2015-01-01",
            "2015-06-30",
        ),
        ("Profit rose in the third quarter.", "the third quarter", "2016-07-01", "2016-09-30"),
        ("Profit fell in the fourth quarter.", "the fourth quarter", "2016-10-01", "2016-12-31"),
        ("Haircuts of the '80s are back.", "the '80s", "1980-01-01", "1989-12-31"),
        ("It grew in the late nineties.", "the late nineties", "1997-01-01", "1999-12-31"),
        ("He led it between 2010 and 2012.", "between 2010 and 2012", "2010-01-01", "2012-12-31"),
        ("The 2010-11 season was long.", "2010-11", "2010-01-01", "2011-12-31"),
        ("It has been shut since 2015.", "2015", "2015-01-01", "2015-12-31"),
        ("They will meet within a fortnight.", "within a fortnight", "2016-11-09", "2016-11-23"),
        ("She left a fortnight ago.", "a fortnight ago", "2016-10-24", "2016-10-30"),
        ("Sales should recover by year-end.", "by year-end", "2016-12-01", "2016-12-31"),
        ("He was held early Tuesday.", "Tuesday", "2016-11-08", "2016-11-08"),
        ("He was freed on Tuesday night.", "Tuesday night", "2016-11-08", "2016-11-08"),
        ("They won this past weekend.", "this past weekend", "2016-11-05", "2016-11-06"),
        ("The match will be played this weekend.", "this weekend", "2016-11-12", "2016-11-13"),
        ("A year ago it was sand.", "A year ago", "2015-01-01", "2015-12-31"),
        ("Two years ago today he died.", "Two years ago today", "2014-11-09", "2014-11-09"),
        ("The work should be done by May.", "May", "2017-05-01", "2017-05-31"),
        ("It fell in January of this year.", "January of this year", "2016-01-01", "2016-01-31"),
        ("It fell on 5 March last year.", "5 March last year", "2015-03-05", "2015-03-05"),
        ("The deadline is March 31.", "March 31", "2017-03-31", "2017-03-31"),
        ("The term ends in June.", "June", "2017-06-01", "2017-06-30"),
        ("Last December it snowed.", "Last December", "2015-12-01", "2015-12-31"),
        ("It rained from March to May.", "from March to May", "2016-03-01", "2016-05-31"),
        ("It froze from November to February.", "from November to February", "2015-11-01", "2016-02-29"),
        ("The last week of October was cold.", "The last week of October", "2016-10-25", "2016-10-31"),
        ("He resigned the week before last.", "the week before last", "2016-10-24", "2016-10-30"),
        ("It will stay dry for the rest of the year.", "the rest of the year", "2016-11-09", "2016-12-31"),
        ("It will grow over the next year.", "over the next year", "2016-11-09", "2017-11-09"),
        ("It grew over the last year.", "over the last year", "2015-11-09", "2016-11-09"),
        ("He came on Tuesday, Nov. 8.", "Tuesday, Nov. 8", "2016-11-08", "2016-11-08"),
        ("It was taken on Thursday, Nov. 10.", "Thursday, Nov. 10", "2016-11-10", "2016-11-10"),
        ("Earlier today it rained.", "Earlier today", "2016-11-09", "2016-11-09"),
        ("It opens later this month.", "later this month", "2016-11-09", "2016-11-30"),
    ],
)
def test_expressions_of_all_shapes_are_counted_from_a_day(text: str, expression: str, start: str, end: str) -> None:
    (mention,) = find_dates(text)
    interval = resolve_date(mention, NOVEMBER)
    assert mention.text == expression
    assert interval is not None
    assert (interval.start.isoformat(), interval.end.isoformat()) == (start, end)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was seized on July 3 and freed two days later.", ["2016-07-03", "2016-07-05"]),
        ("The ship left on Nov. 2 and docked the following day.", ["2016-11-02", "2016-11-03"]),
        ("They will vote two days after the Nov. 15 summit.", ["2016-11-17", "2016-11-15"]),
        ("In 2010 she moved; three years later she returned.", ["2010-01-01", "2013-01-01"]),
        ("He was convicted in May 2014 and fled the following month.", ["2014-05-01", "2014-06-01"]),
        ("He lost on Tuesday and spoke later that day.", ["2016-11-08", "2016-11-08"]),
        ("He left on Nov. 3 and returned the following Monday.", ["2016-11-03", "2016-11-07"]),
        ("In 2016, on March 3, he left, and two days later he came.", ["2016-01-01", "2016-03-03", "2016-03-05"]),
        ("In March and April 2015 it rained.", ["2015-03-01", "2015-04-01"]),
        ("They range from early October to early November of 2008.", ["2008-10-01", "2008-11-01"]),
        ("He was held on May 5, 2014 and June 6.", ["2014-05-05", "2014-06-06"]),
        ("She died on Friday, the day before her trial.", ["2016-11-04", None]),
        ("In 2009 he left, and in March he came.", ["2009-01-01", None]),
        ("In 2010 she moved; three days later she returned.", ["2010-01-01", None]),
        ("It rained on Friday, the same night as a concert.", ["2016-11-04", None]),
    ],
)
def test_a_date_is_counted_from_another_of_its_sentence_only_where_that_is_safe(
    text: str, found: list[str | None]
) -> None:
    intervals = [resolve_date(mention, NOVEMBER) for mention in find_dates(text)]
    assert [interval.start.isoformat() if interval else None for interval in intervals] == found


@pytest.mark.parametrize(
    "text",
    [
        "It was signed 09/11/2016.",
        "Voters go to the polls on Election Day.",
        "They queued on Black Friday.",
        "The attack on November 13 killed 130.",
        "The race ended on the Sunday before the vote.",
        "They led until the last weekend.",
        "He came last October.",
        "The shop opens next weekend.",
        "He left in the winter of 2014.",
        "It was built in the 19th century.",
        "It fell 300 years ago.",
        "He died nearly two years ago.",
        "She came about 20 years ago.",
        "He left several months later.",
        "She was invited to Monday's debate.",
        "The office was shut until Friday.",
        "It happened on a Monday.",
        "It was the first win in 20 years.",
    ],
)
def test_what_two_readings_fit_stays_open(text: str) -> None:
    (mention,) = find_dates(text)
    assert resolve_date(mention, NOVEMBER) is None


@pytest.mark.parametrize(
    "text",
    [
        "Voters have no confidence in May.",
        "A speech by May was cut.",
        "He told the Today programme and The Sunday Times of an overnight success.",
        "The Mail on Sunday printed it.",
        "The fair is held every Friday.",
        "About 2000 people came; about 1500 attended; 1600 stood.",
        "It cost $2,015, or $2015.",
        "He lives at 1600 Ermine Avenue.",
        "It begins at 1930 GMT.",
        "Flight 2016 took off in model 1999.",
        "She is in her 40s, and temperatures reached the 80s.",
        "Sheffield Wednesday lost.",
        "He scored in the second quarter of the game.",
    ],
)
def test_names_counts_and_habits_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("A man is accused of stabbing him on Friday.", "past"),
        ("She is in hospital after the crash on Friday.", "past"),
        ("Tickets are on sale ahead of the match on Friday.", "future"),
        ("The minister is visiting Orlen on Friday.", "present"),
        ("The attack that killed two people on Friday was filmed.", "past"),
        ("The council will hold a proposed vote on Friday.", "future"),
        ("In an interview with a radio station on Friday, he denied it.", "past"),
        ("The vote on Friday was close.", "past"),
        ("The meeting on Friday will be short.", "future"),
        ("He has until Friday to reply.", "future"),
        ("He was told to reply by Friday.", "future"),
        ("Half of them had left by Friday.", "past"),
        ("The trial was moved to Friday.", "future"),
        ("He told a programme to be aired on Friday that he was well.", "future"),
        ("He has been released on bail until Friday.", "future"),
        ("As early as Friday, aides began to pack.", "past"),
        ("He won Friday's election.", "past"),
        ("He urged calm after Friday's attack.", "past"),
        ("Friday's debate was dull.", "past"),
        ("The party, speaking before Friday's vote, urged calm.", "future"),
        ("She was invited to Friday's debate.", "unknown"),
    ],
)
def test_verbs_and_events_around_a_weekday_say_which_is_meant(text: str, tense: str) -> None:
    (mention,) = find_dates(text)
    assert mention.tense == tense


def test_a_week_today_is_not_today() -> None:
    assert [resolve_date(mention, NOVEMBER) for mention in find_dates("They sail a week today.")] == [None, None]


def test_the_receipt_of_a_date_counted_from_another_names_both() -> None:
    _, mention = find_dates("In May 2014 he was convicted and the following month he fled.")
    interval = resolve_date(mention, None)
    assert interval is not None
    assert interval.rule == 'counted from "May 2014" (stated in full)'


def test_the_receipt_of_a_year_taken_from_another_date_names_it() -> None:
    mention, _ = find_dates("In March and April 2015 it rained.")
    interval = resolve_date(mention, None)
    assert interval is not None
    assert interval.rule == 'year of "April 2015"'


@pytest.mark.parametrize(
    "unit",
    [
        "late early mid the end of ",
        "first second third fourth quarter ",
        "planned in the in the ",
        "May March in May by May ",
        "on Monday two days later the next day ",
        "between 2010 and ",
        "twenty-",
        "is is are are ",
        "aaaaaaaaaaest ",
    ],
)
def test_no_run_of_words_makes_the_search_slow(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    start = time.perf_counter()
    for mention in find_dates(text):
        resolve_date(mention, FRIDAY)
    assert time.perf_counter() - start < 20
