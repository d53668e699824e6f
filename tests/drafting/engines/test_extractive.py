"""The embedded engine on texts of our own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import brief
from brief.briefing import Draft
from brief.drafting.engines.extractive.engine import draft_document
from brief.drafting.engines.extractive.key_facts import OPENING

SAMPLES = Path(__file__).parents[3] / "samples"


@pytest.fixture(scope="module")
def alvera() -> Draft:
    return draft_document(brief.read(SAMPLES / "port-alvera.txt"), 9)


@pytest.fixture(scope="module")
def pool() -> Draft:
    return draft_document(brief.read(SAMPLES / "pasted-page.txt"), 9)


@pytest.mark.parametrize("sample", sorted(p.name for p in SAMPLES.glob("*.txt")))
def test_every_fact_is_a_run_of_the_text_s_own_sentences(sample: str) -> None:
    document = brief.read(SAMPLES / sample)
    for fact in draft_document(document, 9).facts:
        quoted = [s for n in fact.sentences if (s := document.sentence(n))]
        whole = " ".join(s.text for s in quoted)
        assert fact.statement == whole or whole.startswith(fact.statement.removesuffix(" …"))
        assert (fact.statement == whole) != fact.statement.endswith(" …")


def test_the_opening_facts_come_first_and_each_group_follows_the_text(alvera: Draft) -> None:
    numbers = [fact.sentences[0] for fact in alvera.facts]
    assert numbers[0] == 1
    assert numbers[:OPENING] == sorted(numbers[:OPENING])
    assert numbers[OPENING:] == sorted(numbers[OPENING:])


def test_the_denial_the_hedge_and_the_commitment_are_among_the_facts(alvera: Draft) -> None:
    assert {1, 5, 6} <= {n for fact in alvera.facts for n in fact.sentences}


def test_named_speakers_have_their_role_and_their_words(alvera: Draft) -> None:
    brecht = next(a for a in alvera.actors if a.name == "Tomas Brecht")
    assert brecht.role == "Vesk ministry spokesman"
    assert [d.text for d in brecht.deeds] == ["said: “No prisoner formed part of these talks”"]


def test_a_short_form_is_an_alias_of_the_full_name(alvera: Draft) -> None:
    marrow = next(a for a in alvera.actors if a.name == "Ilse Marrow")
    assert marrow.aliases == ["Marrow"]
    assert any(d.deed == "declined" for d in marrow.deeds)


def test_unnamed_sources_are_actors_of_their_own(alvera: Draft) -> None:
    unnamed = [a.name for a in alvera.actors if a.kind == "unnamed"]
    assert "Two diplomats briefed on the talks" in unnamed


def test_what_others_say_of_somebody_is_not_that_one_s_deed(alvera: Draft) -> None:
    vesk = [d.text for a in alvera.actors if a.name == "Vesk" for d in a.deeds]
    assert not any("fishermen" in text for text in vesk)


def test_questions_name_the_way_in_which_the_text_is_open(alvera: Draft) -> None:
    kinds = {q.why_open for q in alvera.open_questions}
    assert {"declined_to_comment", "no_response", "anonymous_only"} <= kinds


def test_page_furniture_and_captions_are_no_facts(pool: Draft) -> None:
    words = " ".join(f.statement for f in pool.facts)
    assert "Photo:" not in words
    assert "newsletter" not in words
    assert "Read more" not in words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("There was no sign that Ada Quill had pledged money. Ada Quill left.", "pledged"),
        ("When Ada Quill closed the gate, the crowd, which had waited, went home.", "closed"),
    ],
)
def test_a_deed_in_a_subordinate_or_negated_clause_is_not_taken(text: str, name: str) -> None:
    draft = draft_document(brief.read(text), 9)
    assert not any(name in d.text for a in draft.actors for d in a.deeds)


def test_a_quotation_is_quoted_whole() -> None:
    text = (
        "The council met for an hour on the flood wall and its cost.\n\n"
        "“The wall will stand by May. Nothing else matters to this town,” the mayor, Ada Quill, said.\n"
    )
    draft = draft_document(brief.read(text), 9)
    assert [fact.sentences for fact in draft.facts] == [[1], [2, 3]]


def test_a_language_without_rules_gets_passages_and_no_actors() -> None:
    text = "장관은 화요일에 문이 열린다고 말했다. 두 나라는 2019년에 국경을 닫았다. 트럭 2300대가 길을 썼다."
    draft = draft_document(brief.read(text), 9)
    assert draft.facts
    assert draft.actors == []
    assert draft.open_questions == []


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_the_output_does_not_depend_on_hash_seeds(seed: str, alvera: Draft) -> None:
    program = (
        "import sys, brief\nfrom pathlib import Path\n"
        "from brief.drafting.engines.extractive.engine import draft_document\n"
        "print(draft_document(brief.read(Path(sys.argv[1])), 9).model_dump_json())"
    )
    command = [sys.executable, "-c", program, str(SAMPLES / "port-alvera.txt")]
    printed = subprocess.run(command, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout
    assert printed.strip() == alvera.model_dump_json()


@pytest.mark.parametrize(
    "text",
    [
        "He said she said. " * 4000,
        "“" * 30_000 + " was said by all who came.",
        "A. Quill, B. Orr and C. Dane met on Friday in May. " * 1500,
        "said " * 20_000 + ".",
    ],
    ids=["speech", "marks", "names", "verbs"],
)
def test_hostile_repetition_ends(text: str) -> None:
    """Quadratic rules would need minutes here; the whole suite's time limit is the judge."""
    assert draft_document(brief.read(text), 9).facts
