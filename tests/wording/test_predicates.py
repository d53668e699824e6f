import pytest

from brief.wording.predicates import predicate_after


@pytest.mark.parametrize(
    ("text", "subject", "expected"),
    [
        ("Vesk shut the crossing on March 12.", "Vesk", "shut the crossing on March 12"),
        (
            "Marrow has traveled to Orlen three times, but she never went alone.",
            "Marrow",
            "has traveled to Orlen three times",
        ),
        ("The council later approved the plan.", "council", "later approved the plan"),
    ],
)
def test_the_predicate_runs_from_the_verb_to_the_end_of_its_clause(text: str, subject: str, expected: str) -> None:
    span = predicate_after(text, text.index(subject) + len(subject))
    assert span is not None
    assert text[span.start : span.end] == expected


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Trucks for Vesk, which shut the road, wait.", "Vesk"),
        ("The road to Vesk near Orlen is shut.", "Vesk"),
        ("She left Vesk.", "Vesk"),
    ],
)
def test_a_name_that_no_finite_verb_follows_has_no_predicate(text: str, subject: str) -> None:
    assert predicate_after(text, text.index(subject) + len(subject)) is None
