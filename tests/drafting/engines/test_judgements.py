import json

import pytest

from brief.drafting.engines.judgements import read_judgements
from brief.errors import MalformedReplyError


def judgement(statement, follows="yes", problem=None):
    return {"statement": statement, "problem": problem, "follows": follows}


def reply(*judgements):
    return json.dumps({"judgements": judgements})


def read(text, count=3):
    found = read_judgements(text, count)
    return {number: (j.follows, j.problem) for number, j in found.by_number.items()}


def test_judgements_are_read_by_the_number_of_their_statement():
    text = reply(judgement(2, "no", "date"), judgement(1), judgement(3, "unsure"))
    assert read(text) == {1: ("yes", None), 2: ("no", "date"), 3: ("unsure", None)}


@pytest.mark.parametrize(
    "text",
    [
        "```json\n" + reply(judgement(1, "no", "hedge")) + "\n```",
        "<think>Is it?</think>" + reply(judgement(1, "no", "hedge")),
        "Here you are: " + reply(judgement(1, "no", "hedge")) + " Anything else?",
        reply(judgement("1", "No", "Hedge")),
        reply({**judgement(1, "no", "hedge"), "why": "It may rain."}),
        json.dumps({"answer": {"judgements": [judgement(1, "no", "hedge")]}}),
    ],
)
def test_habits_of_models_are_put_right(text):
    assert read(text) == {1: ("no", "hedge")}


def test_a_problem_outside_the_closed_set_is_other():
    assert read(reply(judgement(1, "no", "The minister lied."), judgement(2, "no", ["x"]))) == {
        1: ("no", "other"),
        2: ("no", "other"),
    }


def test_a_judgement_not_in_the_form_asked_for_is_left_out():
    faulty = [judgement(2, "perhaps"), judgement(None), judgement(True), {"statement": 3}, "no"]
    assert read(reply(judgement(1), *faulty)) == {1: ("yes", None)}


def test_numbers_that_no_statement_bears_are_counted_and_ignored():
    found = read_judgements(reply(judgement(0), judgement(1), judgement(4, "no"), judgement(-1)), 3)
    assert (list(found.by_number), found.unknown) == ([1], 3)


@pytest.mark.parametrize("verdicts", [("yes", "no"), ("no", "yes"), ("unsure", "no"), ("no", "unsure")])
def test_of_two_judgements_of_one_statement_the_gravest_holds(verdicts):
    assert read(reply(*(judgement(1, follows) for follows in verdicts))) == {1: ("no", None)}


def test_of_an_answer_that_was_cut_off_the_last_judgement_is_not_trusted():
    whole = '{"judgements":[{"follows":"no","statement":1},{"follows":"no","statement":12}]}'
    assert read(whole, 12) == {1: ("no", None), 12: ("no", None)}
    cut = whole[: whole.index("12") + 1]
    assert read(cut, 12) == {1: ("no", None)}


@pytest.mark.parametrize(
    "text",
    ["", "Yes, all of them.", "[]", "{}", '{"judgements": []}', '{"judgements": "yes"}', "[" * 100_000],
)
def test_an_answer_without_a_judgement_is_malformed_and_is_not_repeated(text):
    with pytest.raises(MalformedReplyError) as caught:
        read_judgements(text, 3)
    assert str(caught.value) == "The model's answer holds no judgement of a statement. Try another model."
