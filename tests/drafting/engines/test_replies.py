import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.drafting.engines.replies import find_object, read_draft, read_synthesis, salvage_draft

FACT = {"sentences": [1], "attribution": [], "when": None, "status": "reported", "statement": "The gates opened."}
REPLY = {
    "facts": [FACT],
    "disputes": [],
    "actors": [],
    "open_questions": [],
    "missing": [],
    "bottom_line": [{"sentences": [1], "text": "The gates opened."}],
    "headline": {"sentences": [0], "text": "Gates open"},
}
TEXT = json.dumps(REPLY)


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"```json\n{TEXT}\n```",
        f"```\n{TEXT}```",
        f'<think>{{"facts": []}} is what I will avoid.</think>\n{TEXT}',
        f"Here is {{the brief}}:\n{TEXT}\nI hope that it helps.",
        f"\ufeff{TEXT}",
        json.dumps({"draft": REPLY}),
        TEXT.replace("The gates opened.", "The gates\topened."),
        json.dumps(REPLY | {"disputes": None, "actors": None}),
        json.dumps({"facts": [FACT]}),
        json.dumps(REPLY | {"facts": [FACT | {"status": " Reported "}]}),
    ],
    ids=[
        "bare",
        "fenced",
        "fenced without a language",
        "after reasoning",
        "between words",
        "after a byte order mark",
        "wrapped",
        "a raw tab in a string",
        "null for a list",
        "only facts",
        "a capital in a code",
    ],
)
def test_harmless_habits_of_models_are_put_right(text):
    reading = read_draft(text)
    assert reading.errors == ()
    assert [fact.status for fact in reading.draft.facts] == ["reported"]


@pytest.mark.parametrize(
    ("given_numbers", "read"),
    [(["S3", "[S4]", "5", 6], [3, 4, 5, 6]), ([3, 3, "S3"], [3]), ([99, -1], [99, -1])],
)
def test_sentence_numbers_are_read_in_any_form_and_left_in_also_where_none_has_that_number(given_numbers, read):
    reply = REPLY | {"facts": [FACT | {"sentences": given_numbers}]}
    assert read_draft(json.dumps(reply)).draft.facts[0].sentences == read


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "This is not JSON: Expecting value in line 1, column 1"),
        ("I cannot do that.", "This is not JSON: Expecting value in line 1, column 1"),
        ("[1, 2]", "This is not the JSON object asked for: the answer is not an object"),
        (json.dumps(REPLY | {"facts": []}), "facts: give at least one"),
        (json.dumps(REPLY | {"source": "me"}), "source: Extra inputs are not permitted"),
        (
            json.dumps(REPLY | {"facts": [FACT | {"sentences": ["the first"]}]}),
            "facts.0.sentences.0: Input should be a",
        ),
        (json.dumps({"headline": None}), "facts: Field required"),
        ("[" * 100_000, "This is not the JSON object asked for: maximum recursion depth exceeded"),
    ],
)
def test_what_a_model_has_to_repair_is_said_in_its_own_terms(text, error):
    reading = read_draft(text)
    assert reading.draft is None
    assert reading.errors[0].startswith(error)


def test_at_most_ten_errors_are_listed_and_the_rest_counted():
    reply = REPLY | {"facts": [{"statement": "x"} for _ in range(10)]}
    errors = read_draft(json.dumps(reply)).errors
    assert len(errors) == 11
    assert errors[-1] == "and 10 more"


def test_valid_items_survive_a_faulty_reply_and_the_others_are_counted():
    reply = REPLY | {
        "facts": [FACT, FACT | {"status": "certain"}, "a fact", FACT | {"extra": 1}],
        "actors": [
            {
                "sentences": [1],
                "kind": "person",
                "name": "Ann Lee",
                "deeds": [{"deed": "said", "text": "Ann Lee spoke.", "sentences": [1]}, {"deed": "sang"}],
            }
        ],
        "source": "me",
    }
    salvage = salvage_draft(json.dumps(reply))
    assert [fact.statement for fact in salvage.draft.facts] == ["The gates opened.", "The gates opened."]
    assert [deed.text for deed in salvage.draft.actors[0].deeds] == ["Ann Lee spoke."]
    assert salvage.draft.headline.text == "Gates open"
    assert salvage.dropped == 4


def test_facts_beyond_the_schema_are_counted():
    salvage = salvage_draft(json.dumps(REPLY | {"facts": [FACT] * 45}))
    assert (len(salvage.draft.facts), salvage.dropped) == (40, 5)


def test_what_is_whole_in_a_reply_that_was_cut_off_survives():
    two = json.dumps({"facts": [FACT, FACT | {"statement": "The road was dry."}]})
    salvage = salvage_draft(two[: two.index("dry")])
    assert [fact.statement for fact in salvage.draft.facts] == ["The gates opened."]


def test_a_cut_reply_with_a_raw_line_break_in_a_string_survives():
    text = TEXT.replace("The gates opened.", "The gates\nopened.")[:-20]
    assert salvage_draft(text).draft.facts[0].statement == "The gates opened."


@pytest.mark.parametrize("text", ["", "no", "{", '{"facts": [{"sentences": [1', "[" * 100_000, '{"a":' * 50_000])
def test_nothing_is_salvaged_from_a_reply_without_a_whole_fact(text):
    assert salvage_draft(text).draft is None


@given(st.text(alphabet='{}[]",:\\ 1S\n`facts', max_size=200) | st.integers(0, len(TEXT)).map(lambda n: TEXT[:n]))
def test_no_reply_raises_anything_but_what_is_meant(text):
    reading, salvage = read_draft(text), salvage_draft(text)
    assert (reading.draft is None) == bool(reading.errors)
    assert salvage.dropped >= 0


def test_of_several_objects_the_one_with_facts_is_taken():
    assert find_object('{"a": 1} and {"facts": [], "b": 2}') == {"facts": [], "b": 2}


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        ({"order": [1, 4]}, "order: there is no statement 4"),
        ({"order": [1, 1, 2]}, "order: 1 stands more than once"),
        ({"order": [1], "groups": [[1, 2], [2, 3]]}, "groups: 2 stands more than once"),
        ({"order": [1], "bottom_line": [{"statements": [], "text": "x"}]}, "bottom_line.0: a sentence needs text"),
        ({"order": [1], "bottom_line": [{"statements": [0], "text": "x"}]}, "bottom_line: there is no statement 0"),
        ({"order": [1], "facts": []}, "facts: Extra inputs are not permitted"),
    ],
)
def test_a_synthesis_can_only_point_at_statements_that_exist(reply, error):
    reading = read_synthesis(json.dumps({"groups": [], "bottom_line": []} | reply), 3)
    assert reading.synthesis is None
    assert reading.errors[0].startswith(error)


def test_groups_of_one_are_no_groups():
    reading = read_synthesis('{"order": [2, 1], "groups": [[1], [2, 3]], "bottom_line": []}', 3)
    assert reading.synthesis.groups == [[2, 3]]
