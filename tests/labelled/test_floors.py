"""What the extractive engine reaches on the labelled samples: floors that only rise.

The measures are those of the scripts in `benchmarks/`, in their simplest form; they need nothing but these files. Where
a floor is missed, the message lists what went wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import brief
from brief import Brief
from brief.document import Document, ReferenceDate
from brief.wording.attribution import find_attributions, resolve_speaker
from brief.wording.dates import find_dates, resolve_date
from brief.wording.names import find_names

HERE = Path(__file__).parent
SLOTS = ("who", "what", "when", "where", "why", "how")


@dataclass(frozen=True)
class Sample:
    name: str
    text: str
    labels: Any
    document: Document
    brief: Brief


@cache
def samples() -> tuple[Sample, ...]:
    found = []
    for path in sorted(HERE.glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        document = brief.read(text, published=date.fromisoformat(labels["reference_date"]))
        written = brief.write(document, engine="extractive", max_facts=7)
        found.append(Sample(path.stem, text, labels, document, written))
    return tuple(found)


def share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace("’", "'").lower())


def holds(text: str, phrase: str) -> bool:
    return f" {' '.join(words(phrase))} " in f" {' '.join(words(text))} "


def solid(text: str) -> str:
    return "".join(text.split())


# ---------------------------------------------------------------- sentences


def test_articles_are_split_as_marked() -> None:
    wrong: list[str] = []
    found = marked = right = 0
    for sample in samples():
        got = {solid(s.text) for s in sample.document.body}
        gold = {solid(s) for s in sample.labels["sentences"]}
        found, marked, right = found + len(got), marked + len(gold), right + len(got & gold)
        wrong += sorted(got ^ gold)
    assert right == found, wrong
    assert right == marked, wrong


# ---------------------------------------------------------------- key facts


def cited(sample: Sample, facts: int) -> set[str]:
    return {solid(e.quote) for f in sample.brief.facts[:facts] for e in f.evidence}


def test_the_main_event_is_among_the_facts() -> None:
    missed = [s.name for s in samples() if solid(s.labels["sentences"][s.labels["main_event"] - 1]) not in cited(s, 7)]
    assert missed == []


def test_facts_are_those_an_editor_would_choose() -> None:
    hits = []
    for sample in samples():
        chosen = cited(sample, 7)
        hits += [solid(sample.labels["sentences"][n - 1]) in chosen for n in sample.labels["key_sentences"]]
    assert share(hits) >= 0.74


def counted(written: Brief) -> str:
    """The words that a reader of the short brief reads, as `benchmarks/five_w.py` counts them."""
    parts = [written.headline.text if written.headline else "", *(c.text for c in written.bottom_line)]
    parts += [f.statement for f in written.facts[:7]]
    parts += [f"{a.name} {a.role or ''}" for a in written.actors[:12]]
    parts += [f"{t.when.text} {t.text}" for t in written.timeline[:8]]
    return "\n".join(parts)


@pytest.mark.parametrize(
    ("slot", "floor"), [("who", 1.0), ("what", 1.0), ("when", 0.92), ("where", 1.0), ("why", 0.72), ("how", 0.92)]
)
def test_a_short_brief_answers_the_questions_of_a_news_story(slot: str, floor: float) -> None:
    asked = [(s, s.labels[slot]) for s in samples() if s.labels[slot]]
    missed = [s.name for s, phrases in asked if not any(holds(counted(s.brief), p) for p in phrases)]
    assert 1 - len(missed) / len(asked) >= floor, missed


def test_short_briefs_have_at_most_three_hundred_words_on_average() -> None:
    lengths = [len(counted(s.brief).split()) for s in samples()]
    assert sum(lengths) / len(lengths) <= 300, lengths


# ---------------------------------------------------------------- actors


def norm(name: str) -> str:
    return re.sub(r"^(?:the|a|an) ", "", " ".join(words(name)))


def forms(label: Any) -> list[str]:
    return [norm(form) for form in (label["name"], *label["aliases"])]


def label_of(name: str, labels: list[Any]) -> Any:
    """The label one of whose forms the name is, else one whose form and the name stand one in the other; or None."""
    own = norm(name)
    exact = [one for one in labels if own in forms(one)]
    near = [one for one in labels if any(f" {own} " in f" {f} " or f" {f} " in f" {own} " for f in forms(one))]
    return next(iter(exact + near), None)


def alike(role: str, wanted: str) -> bool:
    """At least half of their words in common, by F1."""
    a, b = words(role), words(wanted)
    return 2 * sum(min(a.count(w), b.count(w)) for w in set(a)) / (len(a) + len(b)) >= 0.5


@dataclass(frozen=True)
class Cast:
    """Each listed actor with its label, or None; a label is taken once. `missed` are the required ones left over."""

    pairs: list[tuple[Any, Any]]
    missed: list[str]


@cache
def cast() -> Cast:
    pairs: list[tuple[Any, Any]] = []
    missed: list[str] = []
    for sample in samples():
        left = list(sample.labels["actors"])
        for actor in sample.brief.actors:
            label = label_of(actor.name, left)
            if label is not None:
                left.remove(label)
            pairs.append((actor, label))
        missed += [f"{sample.name}: {label['name']}" for label in left if label["required"]]
    return Cast(pairs, missed)


def test_listed_actors_are_actors() -> None:
    wrong = [actor.name for actor, label in cast().pairs if label is None]
    assert 1 - len(wrong) / len(cast().pairs) >= 0.97, wrong


def test_no_required_actor_is_missing() -> None:
    required = sum(a["required"] for s in samples() for a in s.labels["actors"])
    assert 1 - len(cast().missed) / required >= 0.85, cast().missed


def is_noun(label: Any) -> bool:
    """Whether the actor has no name of his own: his description is what he is listed by."""
    return label["kind"] in ("unnamed", "group") or any(holds(label["name"], role) for role in label["roles"])


def test_roles_are_those_of_the_text() -> None:
    described = [(a, label) for a, label in cast().pairs if label and label["roles"] and not is_noun(label)]
    wrong = [
        (a.name, a.role, label["roles"])
        for a, label in described
        if not any(alike(a.role or "", role) for role in label["roles"])
    ]
    given_wrong = [one for one in wrong if one[1] is not None]
    assert 1 - len(wrong) / len(described) >= 0.83, wrong
    assert len(given_wrong) <= 2, given_wrong


# ---------------------------------------------------------------- who said what


def test_direct_quotations_are_found_with_their_speakers() -> None:
    wrong: list[str] = []
    found = marked = right = spoken = 0
    for sample in samples():
        gold = {" ".join(words(q["content"])): q for q in sample.labels["quotes"]}
        marked += len(sample.labels["quotes"])
        called = {a["name"]: (a["name"], *a["aliases"]) for a in sample.labels["actors"]}
        text = sample.document.text
        for act in find_attributions(text):
            if not act.direct:
                continue
            found += 1
            content = " ".join(words(text[act.content_start : act.content_end]))
            label = next((q for key, q in gold.items() if content and (content in key or key in content)), None)
            if label is None:
                wrong.append(f"{sample.name}: nobody's words {content!r}")
                continue
            right += 1
            speaker = resolve_speaker(text, act) if act.kind == "pronoun" else act.speaker
            names = called.get(label["speaker"], (label["speaker"],))
            wanted = {word for form in (*names, label["near"]) for word in words(form)}
            spoken += bool(wanted & set(words(speaker or act.speaker)))
            if not wanted & set(words(speaker or act.speaker)):
                wrong.append(f"{sample.name}: {speaker or act.speaker!r} for {label['speaker']!r}")
    assert right / found >= 0.95, wrong
    assert 2 * spoken / (found + marked) >= 0.8, wrong


# ---------------------------------------------------------------- dates and names


def test_dates_resolve_as_marked() -> None:
    wrong: list[str] = []
    resolved = right = total = 0
    for sample in samples():
        reference = ReferenceDate(date.fromisoformat(sample.labels["reference_date"]), "publication", "")
        mentions = [m for s in sample.labels["sentences"] for m in find_dates(s)]
        for label in sample.labels["dates"]:
            total += 1
            mention = next((m for m in mentions if label["text"] in m.text or m.text in label["text"]), None)
            if mention is None:
                wrong.append(f"{sample.name}: not found {label['text']!r}")
                continue
            mentions.remove(mention)
            interval = resolve_date(mention, reference)
            if interval is None:
                continue
            resolved += 1
            value = [interval.start.isoformat(), interval.end.isoformat()]
            right += value in [label["value"], *label.get("also", [])]
            if value not in [label["value"], *label.get("also", [])]:
                wrong.append(f"{sample.name}: {label['text']!r} is {value}, not {label['value']}")
    assert resolved / total >= 0.85, wrong
    assert right / resolved >= 0.95, wrong


def test_names_are_found_as_marked() -> None:
    wrong: list[str] = []
    right = found = marked = 0
    for sample in samples():
        for number, gold in sample.labels["names"].items():
            text = sample.labels["sentences"][int(number) - 1]
            got = {n.text for n in find_names(text) if not (n.kind == "state" and n.text.endswith(("n", "sh", "ese")))}
            right, found, marked = right + len(got & set(gold)), found + len(got), marked + len(gold)
            wrong += sorted(got ^ set(gold))
    assert 2 * right / (found + marked) >= 0.9, wrong


# ---------------------------------------------------------------- pasted pages


@pytest.mark.parametrize("page", sorted(p.name for p in (HERE / "pasted").glob("*.kept.txt")))
def test_of_a_pasted_page_the_article_is_kept_and_the_rest_goes(page: str) -> None:
    kept = HERE / "pasted" / page
    either = kept.with_name(page.replace(".kept.txt", ".either.txt"))
    lines = [solid(line) for line in kept.read_text(encoding="utf-8").splitlines() if line.strip()]
    free = {solid(line) for line in either.read_text(encoding="utf-8").splitlines()} if either.exists() else set()
    source = kept.with_name(page.replace(".kept.txt", ".txt")).read_text(encoding="utf-8")
    document = brief.read(source)
    got = solid(document.text)
    blocks = [solid(document.text[b.start : b.end]) for b in document.blocks]
    dropped = [line for line in lines if line not in got]
    furniture = [b for b in blocks if b and not any(b in line or line in b for line in (*lines, *free))]
    assert dropped == []
    assert sum(map(len, furniture)) <= 0.03 * sum(map(len, lines)), furniture
