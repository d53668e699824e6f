from brief.briefing import Actor, Attribution, CheckedDraft, Claim, Evidence, Fact, Missing, Number
from brief.merging.drafts import join_actors, join_facts, merge_drafts
from brief.merging.synthesis import arrange


def evidence(sentence: int, role: str = "cited") -> Evidence:
    return Evidence(sentence=sentence, start=100 * sentence, end=100 * sentence + 9, quote="words " * 2, role=role)


def fact(statement: str, *sentences: int, **more: object) -> Fact:
    values: dict[str, object] = {"id": f"f1:{sentences}", "status": "reported", "support": "passed"}
    return Fact(statement=statement, evidence=[evidence(n) for n in sentences], **(values | more))


def actor(name: str, kind: str = "person", **more: object) -> Actor:
    return Actor(name=name, kind=kind, evidence=[evidence(1)], **more)


def test_two_wordings_of_one_sentence_become_the_more_careful_one() -> None:
    plain = fact("The gates at Orlen open on Tuesday.", 2)
    careful = fact(
        "The gates at Orlen may open on Tuesday, Marrow said.",
        2,
        hedge="may",
        status="hedged",
        attribution=[Attribution(who="Marrow", kind="named")],
    )
    joined = join_facts([plain, careful])
    assert [f.statement for f in joined] == ["The gates at Orlen may open on Tuesday, Marrow said."]
    assert joined[0].tags == ["reported"]


def test_statements_with_different_numbers_stay_apart() -> None:
    a = fact("The storm killed 12 people in Orlen.", 2, numbers=[Number(text="12", value="12")])
    b = fact("The storm killed 14 people in Orlen.", 2, numbers=[Number(text="14", value="14")])
    assert len(join_facts([a, b])) == 2


def test_statements_on_different_sentences_stay_apart() -> None:
    assert len(join_facts([fact("The gate opened.", 2), fact("The gate opened.", 7)])) == 2


def test_joined_facts_keep_the_evidence_of_both_in_the_order_of_the_text() -> None:
    a = fact("Marrow said the gates at Orlen open.", 5)
    b = fact("Marrow said the gates at Orlen open soon.", 3, 5)
    assert [e.sentence for e in join_facts([a, b])[0].evidence] == [3, 5]


def test_a_short_name_joins_the_full_one_and_becomes_its_alias() -> None:
    joined = join_actors([actor("Marrow"), actor("Ilse Marrow", role="foreign minister")])
    assert [(a.name, a.aliases, a.role) for a in joined] == [("Ilse Marrow", ["Marrow"], "foreign minister")]


def test_namesakes_stay_apart_and_a_bare_surname_joins_neither() -> None:
    joined = join_actors([actor("Ilse Marrow"), actor("Jonas Marrow"), actor("Marrow")])
    assert [a.name for a in joined] == ["Ilse Marrow", "Jonas Marrow", "Marrow"]


def test_a_slot_is_missing_only_where_every_chunk_misses_it() -> None:
    when, why = Missing(slot="when", note="No day."), Missing(slot="why", note="No reason.")
    merged = merge_drafts([CheckedDraft(missing=[when, why]), CheckedDraft(missing=[why])])
    assert merged.missing == [why]


def test_the_headline_of_the_first_chunk_stands() -> None:
    first = Claim(text="A", evidence=[evidence(1)], support="passed")
    second = Claim(text="B", evidence=[evidence(9)], support="passed")
    assert merge_drafts([CheckedDraft(headline=first), CheckedDraft(headline=second)]).headline == first


def test_a_synthesis_orders_facts_and_leaves_unnamed_ones_in_their_place() -> None:
    facts = [fact("One.", 1), fact("Two.", 2), fact("Three.", 3)]
    assert [f.statement for f in arrange(facts, [3], [])] == ["Three.", "One.", "Two."]


def test_a_synthesis_group_is_joined_only_where_words_and_numbers_agree() -> None:
    a = fact("The ferry lost power off Orlen.", 1)
    b = fact("Off Orlen the ferry lost its power.", 8)
    c = fact("The board met in May.", 9)
    assert [f.statement for f in arrange([a, b, c], [1, 2, 3], [[1, 2, 3]])] == [a.statement, c.statement]
