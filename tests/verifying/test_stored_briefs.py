"""A stored brief, untouched and changed by hand, against its article."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import brief
from brief.briefing import Actor, Brief, Draft
from brief.checking.drafts import check_draft
from brief.document import Document
from brief.errors import InputError, VersionError
from brief.report import Report
from brief.verifying.stored import ReadingFlags, read_again, verify_brief

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = [
    *sorted((ROOT / "samples").glob("*.txt")),
    *sorted((ROOT / "tests" / "labelled").glob("*.txt")),
    *sorted((ROOT / "tests" / "labelled" / "pasted").glob("*.kept.txt")),
    *sorted((ROOT / "tests" / "writing" / "abroad").glob("*.txt")),
]
Tampered = Callable[[Callable[[Any], None]], Report]


def fact_with(stored: Any, words: str) -> Any:
    return next(f for f in stored["facts"] if words in f["statement"])


def objected(report: Report) -> set[tuple[str, str, str]]:
    return {(s.item, o.code, o.severity) for s in report.statements for o in s.objections}


# ---------------------------------------------------------------- what the tool itself wrote


@pytest.mark.parametrize("article", [pytest.param(p, id=p.name) for p in ARTICLES])
def test_a_brief_of_the_extractive_engine_verifies_without_an_objection(article: Path) -> None:
    stored = Brief.from_json(brief.write(article, engine="extractive").to_json())
    report = brief.verify(stored, article)
    assert [(s.text, o.code, o.said, o.found) for s in report.statements for o in s.objections] == []
    assert (report.ok, report.moved, report.source.same_text) == (True, 0, "same")
    assert report.counts.statements == len(report.statements) > 0


def test_options_that_the_article_was_read_with_are_used_again(tmp_path: Path) -> None:
    article = tmp_path / "page.txt"
    article.write_bytes((ROOT / "samples" / "pasted-page.txt").read_text(encoding="utf-8").encode("utf-16-le"))
    stored = brief.write(article, engine="extractive", clean=False, encoding="utf-16-le", published=date(2020, 2, 29))
    assert brief.verify(stored, article).source.same_text == "same"


# ---------------------------------------------------------------- what somebody changed


def statement(words: str, old: str, new: str) -> Callable[[Any], None]:
    def change(stored: Any) -> None:
        fact = fact_with(stored, words)
        assert old in fact["statement"]
        fact["statement"] = fact["statement"].replace(old, new)

    return change


def field(words: str, path: str, value: Any) -> Callable[[Any], None]:
    """`path` is a dotted place inside the fact that has `words`."""

    def change(stored: Any) -> None:
        *steps, last = [int(s) if s.isdigit() else s for s in path.split(".")]
        place = fact_with(stored, words)
        for step in steps:
            place = place[step]
        place[last] = value

    return change


def at(path: str, value: Any) -> Callable[[Any], None]:
    """`path` is a dotted place inside the brief."""

    def change(stored: Any) -> None:
        *steps, last = [int(s) if s.isdigit() else s for s in path.split(".")]
        place = stored
        for step in steps:
            place = place[step]
        place[last] = value

    return change


def replaced(path: str, old: str, new: str) -> Callable[[Any], None]:
    def change(stored: Any) -> None:
        place = stored
        for step in path.split("."):
            place = place[int(step) if step.isdigit() else step]
        key = next(k for k in ("text", "statement", "question", "quote") if old in str(place.get(k)))
        place[key] = place[key].replace(old, new)

    return change


FISHERMEN, DENIAL, TRUCKS = "fishermen detained", "denied that", "smugglers"
BRECHT = "Vesk ministry spokesman Tomas Brecht"


@pytest.mark.parametrize(
    ("change", "item", "code"),
    [
        pytest.param(statement(FISHERMEN, "14", "40"), "fact", "NUMBER_UNSUPPORTED", id="a number"),
        pytest.param(statement(FISHERMEN, "may have agreed", "agreed"), "fact", "HEDGE_LOST", id="no hedge"),
        pytest.param(statement(FISHERMEN, "May", "June"), "fact", "DATE_SHIFTED", id="another month"),
        pytest.param(statement(DENIAL, "denied", "confirmed"), "fact", "DENIAL_LOST", id="no denial"),
        pytest.param(
            statement("No prisoner", "Vesk ministry spokesman Tomas Brecht", "Pell Adair"),
            "fact",
            "QUOTE_SPEAKER",
            id="speaker",
        ),
        pytest.param(statement("No prisoner", "formed part", "was part"), "fact", "QUOTE_ALTERED", id="quotation"),
        pytest.param(
            field("left without", "statement", "Shares in the brewery doubled."), "fact", "EVIDENCE_MISSING", id="new"
        ),
        pytest.param(field("left without", "statement", ""), "fact", "EVIDENCE_MISSING", id="blank"),
        pytest.param(field(FISHERMEN, "status", "reported"), "fact", "LABEL_UNSUPPORTED", id="hedged to reported"),
        pytest.param(field(DENIAL, "status", "attributed"), "fact", "LABEL_UNSUPPORTED", id="denied to attributed"),
        pytest.param(field(TRUCKS, "status", "reported"), "fact", "LABEL_UNSUPPORTED", id="disputed to reported"),
        pytest.param(field("left without", "status", "agreed"), "fact", "LABEL_UNSUPPORTED", id="reported to agreed"),
        pytest.param(field(FISHERMEN, "hedge", None), "fact", "HEDGE_LOST", id="hedge taken out"),
        pytest.param(field(FISHERMEN, "hedge", "will"), "fact", "HEDGE_LOST", id="hedge changed"),
        pytest.param(field("left without", "hedge", "may"), "fact", "HEDGE_ADDED", id="hedge added"),
        pytest.param(field(FISHERMEN, "attribution", []), "fact", "ATTRIBUTION_LOST", id="speakers taken out"),
        pytest.param(field(FISHERMEN, "attribution.0.who", "Pell Adair"), "fact", "NAME_UNSUPPORTED", id="who"),
        pytest.param(field(FISHERMEN, "attribution.0.kind", "named"), "fact", "ANON_LOST", id="anonymous to named"),
        pytest.param(
            field(FISHERMEN, "attribution.0.reason", "they feared arrest"), "fact", "LABEL_UNSUPPORTED", id="reason"
        ),
        pytest.param(field(FISHERMEN, "when.start", "2025-05-01"), "fact", "DATE_SHIFTED", id="the day"),
        pytest.param(field(FISHERMEN, "when.text", "in June"), "fact", "DATE_UNSUPPORTED", id="the day's words"),
        pytest.param(field(FISHERMEN, "when", None), "fact", "DATE_UNSUPPORTED", id="no day"),
        pytest.param(field(FISHERMEN, "numbers.1.value", "40"), "fact", "NUMBER_UNSUPPORTED", id="a number's value"),
        pytest.param(field(FISHERMEN, "numbers", []), "fact", "NUMBER_UNSUPPORTED", id="numbers taken out"),
        pytest.param(field(FISHERMEN, "id", "f1:000000000000"), "fact", "LABEL_UNSUPPORTED", id="the id"),
        pytest.param(field(FISHERMEN, "evidence", []), "fact", "EVIDENCE_MISSING", id="no evidence"),
        pytest.param(at("headline.text", "Orlen crossing will not reopen"), "headline", "NEGATION_FLIPPED", id="title"),
        pytest.param(replaced("bottom_line.0", "March", "May"), "bottom_line", "DATE_SHIFTED", id="bottom line"),
        pytest.param(at("actors.1.name", "Tomas Brandt"), "actor", "NAME_UNSUPPORTED", id="an actor's name"),
        pytest.param(at("actors.1.name", ""), "actor", "NAME_UNSUPPORTED", id="no name"),
        pytest.param(at("actors.1.role", "admiral of the fleet"), "actor", "ROLE_SWAP", id="a role of nobody"),
        pytest.param(at("actors.1.affiliation", "Ollen Water Board"), "actor", "NAME_UNSUPPORTED", id="affiliation"),
        pytest.param(at("actors.0.aliases", ["Olga Petrova"]), "actor", "NAME_UNSUPPORTED", id="an alias"),
        pytest.param(replaced("actors.1.said.0", "prisoner", "diplomat"), "deed", "QUOTE_ALTERED", id="a deed"),
        pytest.param(at("timeline.0.when.end", "2026-03-21"), "timeline", "DATE_SHIFTED", id="a day of the timeline"),
        pytest.param(at("timeline.0.planned", True), "timeline", "LABEL_UNSUPPORTED", id="past to planned"),
        pytest.param(replaced("timeline.0", "March 12", "March 21"), "timeline", "DATE_SHIFTED", id="timeline's words"),
        pytest.param(at("timeline.1.text", "… 4 Caldonian fishermen …"), "timeline", "NUMBER_UNSUPPORTED", id="cut 14"),
        pytest.param(
            replaced("open_questions.0", "fishermen", "40 fishermen"), "open_question", "NUMBER_UNSUPPORTED", id="asked"
        ),
        pytest.param(
            at("missing", [{"slot": "why", "note": "why Olaf Brinkmann left"}]), "missing", "NAME_UNSUPPORTED", id="gap"
        ),
    ],
)
def test_a_change_by_hand_is_objected_to(
    tampered: Tampered, change: Callable[[Any], None], item: str, code: str
) -> None:
    report = tampered(change)
    assert (item, code, "fails") in objected(report)
    assert not report.ok


def test_the_words_of_one_actor_given_to_another_are_objected_to(
    tampered: Tampered, stored_json: dict[str, Any]
) -> None:
    words_of_brecht = stored_json["actors"][1]["said"]
    assert ("deed", "QUOTE_SPEAKER", "fails") in objected(tampered(at("actors.0.said", words_of_brecht)))


def test_the_role_of_another_is_a_warning(tampered: Tampered) -> None:
    report = tampered(at("actors.1.role", "lawyer"))
    assert objected(report) == {("actor", "ROLE_SWAP", "warns")}
    assert report.ok


def test_a_quotation_changed_by_hand_is_not_in_the_article(tampered: Tampered) -> None:
    def change(stored: Any) -> None:
        evidence = fact_with(stored, FISHERMEN)["evidence"][0]
        evidence["quote"] = evidence["quote"].replace("14", "40")

    report = tampered(change)
    failed = next(s for s in report.statements if s.outcome == "failed")
    objection = next(o for o in failed.objections if o.code == "EVIDENCE_MISSING")
    assert "release 40" in objection.said
    assert "release 14" in objection.found
    assert objection.found_sentence == 6


def test_evidence_of_another_sentence_is_told_by_the_id(tampered: Tampered, stored_json: dict[str, Any]) -> None:
    other = copy.deepcopy(fact_with(stored_json, "No prisoner")["evidence"])
    assert ("fact", "LABEL_UNSUPPORTED", "fails") in objected(tampered(field("left without", "evidence", other)))


def test_a_citation_that_names_another_sentence_than_it_quotes_is_a_warning(tampered: Tampered) -> None:
    report = tampered(field(FISHERMEN, "evidence.0.sentence", 9))
    assert objected(report) == {("fact", "EVIDENCE_MISSING", "warns")}
    assert report.moved == 1


def test_an_objection_says_where_its_words_stand(tampered: Tampered, alvera: Document) -> None:
    report = tampered(statement(FISHERMEN, "14", "40"))
    failed = next(s for s in report.statements if s.objections)
    (objection,) = failed.objections
    assert failed.text[objection.said_start : objection.said_end] == objection.said == "40"
    assert alvera.text[objection.found_start : objection.found_end] == objection.found == "14"
    assert objection.meaning == "No cited sentence gives this number, with this unit, of this thing."
    assert 0 < failed.score < 1


# ---------------------------------------------------------------- what a model drafted


def test_a_name_that_stands_only_inside_a_compound_is_in_the_text() -> None:
    text = "Thousands joined an anti-Runa Feld march on Monday. The march ended at noon near the old harbour."
    stored = brief.write(text, engine="extractive")
    actor = Actor(name="Runa Feld", kind="person", evidence=stored.facts[0].evidence)
    report = brief.verify(stored.model_copy(update={"actors": [actor]}), text)
    assert ("actor", "NAME_UNSUPPORTED", "fails") not in objected(report)


def test_the_attribution_that_a_model_gave_beside_a_fact_counts(alvera: Document) -> None:
    who = {"who": "Renata Sool", "kind": "named"}
    fact = {"statement": "The families were told nothing.", "sentences": [10], "status": "attributed"}
    report = verify_drafted(alvera, {**fact, "attribution": [who]})
    assert report.counts.passed
    assert report.ok


def test_a_fact_that_was_replaced_verifies(alvera: Document) -> None:
    fact = {"statement": "Vesk agreed to release 40 fishermen.", "sentences": [6, 5], "status": "denied"}
    assert verify_drafted(alvera, fact).ok


def test_facts_that_were_joined_verify_each_by_its_own_sentences(alvera: Document) -> None:
    first = {"statement": "Brecht said no prisoner formed part of the talks.", "sentences": [8], "status": "denied"}
    second = {
        "statement": "No prisoner formed part of the talks, Brecht said.",
        "sentences": [8, 5],
        "status": "hedged",
    }
    report = verify_drafted(alvera, first, second)
    assert len([s for s in report.statements if s.item == "fact"]) == 1
    assert [s.objections for s in report.statements if s.objections] == []


def verify_drafted(document: Document, *facts: dict[str, Any], language: str = "en") -> Report:
    from brief.briefing import Coverage, Generator
    from brief.merging.assembling import assemble_brief
    from brief.merging.drafts import merge_drafts

    draft = Draft.model_validate({"headline": None, "bottom_line": [], "facts": facts})
    checked = merge_drafts([check_draft(draft, document)])
    coverage, generator = Coverage(sentences=1, cited=1), Generator(engine="llm", version="0")
    written = assemble_brief(checked, document, coverage, generator, max_facts=9)
    assert written.facts
    written = written.model_copy(update={"language": language})
    return brief.verify(Brief.from_json(written.to_json()), document)


# ---------------------------------------------------------------- another text


def test_quotations_are_found_again_where_only_the_cleaning_changed() -> None:
    article = ROOT / "samples" / "pasted-page.txt"
    stored = brief.write(article, engine="extractive")
    document = read_again(stored, article, ReadingFlags(clean=False))
    report = verify_brief(stored, document)
    assert report.source.same_text == "recleaned"
    assert report.moved > 5
    quotes = [e for s in report.statements for e in s.evidence]
    assert all(document.text[e.start : e.end] == e.quote for e in quotes)
    assert "read by other rules" in report.notes[0]
    assert not [s for s in report.statements if s.item == "fact" and s.outcome in ("failed", "unsupported")]


def test_quotations_are_found_again_but_for_typography(stored_json: dict[str, Any]) -> None:
    """Curly marks, and the paragraphs in another order, so that nothing stands where it stood."""
    title, stamp, first, *rest = (ROOT / "samples" / "port-alvera.txt").read_text(encoding="utf-8").split("\n\n")
    curly = "\n\n".join([title, stamp, first, *reversed(rest)])
    curly = curly.replace('"No', "“No").replace('talks," ', "talks,” ").replace("Caldonia's", "Caldonia’s")
    report = brief.verify(json.dumps(stored_json), curly)
    assert report.source.same_text == "changed"
    assert report.moved > 10
    assert [s.outcome for s in report.statements if s.item in ("fact", "headline", "bottom_line")].count(
        "verbatim"
    ) >= 9
    assert ("fact", "EVIDENCE_MISSING", "fails") not in objected(report)


def test_another_edition_fails_where_it_differs(stored_json: dict[str, Any]) -> None:
    edited = (ROOT / "samples" / "port-alvera.txt").read_text(encoding="utf-8").replace("release 14", "release nine")
    report = brief.verify(json.dumps(stored_json), edited)
    assert report.source.same_text == "changed"
    assert {s.item for s in report.statements if s.outcome == "failed"} >= {"fact", "timeline", "deed"}
    assert "NUMBER_UNSUPPORTED" in {o.code for s in report.statements for o in s.objections}


def test_the_same_text_in_another_file_is_said(stored_json: dict[str, Any], alvera: Document) -> None:
    changed = replace(alvera, content_sha256="0" * 64)
    report = brief.verify(json.dumps(stored_json), changed)
    assert report.source.same_text == "same"
    assert report.notes == ["The article's file has changed since the brief was written; its text has not."]


def test_without_rules_for_the_language_figures_and_days_are_still_compared() -> None:
    article = ROOT / "tests" / "writing" / "abroad" / "de.txt"
    stored = json.loads(brief.write(article, engine="extractive").to_json())
    assert brief.verify(json.dumps(stored), article).not_run
    dated = next(f for f in stored["facts"] if f["when"])
    dated["when"]["start"] = dated["when"]["end"] = "1999-01-01"
    assert ("fact", "DATE_SHIFTED", "fails") in objected(brief.verify(json.dumps(stored), article))


def test_a_brief_in_another_language_is_unchecked_but_for_figures(alvera: Document) -> None:
    said = "Der Sprecher sagte, dass die Gefangenen nicht Teil der Gespräche waren und das auch nicht werden."
    more = "Die Ministerin wollte sich nicht zu den Fischern äußern, und sie blieb bei ihrer Haltung."
    report = verify_drafted(
        alvera,
        {"statement": said, "sentences": [8], "status": "attributed"},
        {"statement": more, "sentences": [9], "status": "reported"},
        language="de",
    )
    assert {s.outcome for s in report.statements if s.item == "fact"} == {"unchecked"}
    assert report.ok


def test_a_language_changed_by_hand_hides_nothing(tampered: Tampered) -> None:
    def change(stored: Any) -> None:
        statement(FISHERMEN, "may have agreed", "agreed")(stored)
        stored["language"] = "de"

    assert ("fact", "HEDGE_LOST", "fails") in objected(tampered(change))


# ---------------------------------------------------------------- what is no brief


@pytest.mark.parametrize(
    ("content", "error", "said"),
    [
        ("", InputError, "is not JSON"),
        ("[1, 2]", InputError, "no schema_version"),
        ('{"schema_version": "9"}', VersionError, "'9'"),
        ('{"schema_version": "1"}', InputError, "damaged at headline"),
        ('{"schema_version": "1", "headline": "\\ud800"}', InputError, "is not JSON"),
    ],
)
def test_what_is_no_brief_is_refused(alvera: Document, content: str, error: type[InputError], said: str) -> None:
    with pytest.raises(error, match=said):
        brief.verify(content, alvera)


def test_a_brief_of_several_articles_is_refused(stored_json: dict[str, Any], alvera: Document) -> None:
    several = {**stored_json, "sources": stored_json["sources"] * 2}
    with pytest.raises(InputError, match="about 2 articles, and one is given"):
        brief.verify(json.dumps(several), alvera)


def test_a_stored_encoding_that_is_none_is_refused(stored_json: dict[str, Any]) -> None:
    source = {**stored_json["sources"][0], "reading_options": ["encoding=klingon"]}
    with pytest.raises(InputError, match="klingon"):
        brief.verify(json.dumps({**stored_json, "sources": [source]}), ROOT / "samples" / "port-alvera.txt")


def test_a_report_reads_back_as_it_was_written(tampered: Tampered) -> None:
    report = tampered(statement(FISHERMEN, "14", "40"))
    assert brief.Report.model_validate_json(report.to_json()) == report
