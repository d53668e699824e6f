"""What the extractive engine reaches on the labelled samples: floors that only rise.

The measures are those of the scripts in `benchmarks/`, in their simplest form; they need nothing but these files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import brief
from brief import Brief
from brief.document import Document, ReferenceDate
from brief.wording.attribution import find_attributions
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
        published = date.fromisoformat(labels["reference_date"])
        document = brief.read(text, published=published)
        written = brief.write(document, engine="extractive", max_facts=7)
        found.append(Sample(path.stem, text, labels, document, written))
    return tuple(found)


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.replace("’", "'").lower())


def holds(text: str, phrase: str) -> bool:
    return f" {' '.join(words(phrase))} " in f" {' '.join(words(text))} "


# ---------------------------------------------------------------- sentences


def test_articles_are_split_as_marked() -> None:
    found, marked, right = 0, 0, 0
    for sample in samples():
        got = {"".join(s.text.split()) for s in sample.document.body}
        gold = {"".join(s.split()) for s in sample.labels["sentences"]}
        found, marked, right = found + len(got), marked + len(gold), right + len(got & gold)
    assert right / found >= 0.95
    assert right / marked >= 0.95


# ---------------------------------------------------------------- key facts


def cited(sample: Sample, facts: int) -> set[str]:
    return {"".join(e.quote.split()) for f in sample.brief.facts[:facts] for e in f.evidence}


def test_the_main_event_is_among_the_facts() -> None:
    main = ["".join(s.labels["sentences"][s.labels["main_event"] - 1].split()) in cited(s, 7) for s in samples()]
    assert share(main) >= 0.85


def test_facts_are_those_an_editor_would_choose() -> None:
    hits = []
    for sample in samples():
        chosen = cited(sample, 7)
        hits += ["".join(sample.labels["sentences"][n - 1].split()) in chosen for n in sample.labels["key_sentences"]]
    assert share(hits) >= 0.5


def counted(written: Brief) -> str:
    """The words that a reader of the short brief reads, as `benchmarks/five_w.py` counts them."""
    parts = [written.headline.text if written.headline else "", *(c.text for c in written.bottom_line)]
    parts += [f.statement for f in written.facts[:7]]
    parts += [f"{a.name} {a.role or ''}" for a in written.actors[:12]]
    parts += [f"{t.when.text} {t.text}" for t in written.timeline[:8]]
    return "\n".join(parts)


def test_briefs_answer_no_fewer_questions_than_as_many_words_of_the_lead() -> None:
    ours: dict[str, list[bool]] = {slot: [] for slot in SLOTS}
    lead: dict[str, list[bool]] = {slot: [] for slot in SLOTS}
    for sample in samples():
        text = counted(sample.brief)
        start = " ".join(sample.text.split()[: len(text.split())])
        for slot in SLOTS:
            if phrases := sample.labels[slot]:
                ours[slot].append(any(holds(text, p) for p in phrases))
                lead[slot].append(any(holds(start, p) for p in phrases))
    print({slot: (round(share(ours[slot]), 2), round(share(lead[slot]), 2)) for slot in SLOTS})
    assert sum(share(ours[slot]) for slot in SLOTS) / len(SLOTS) >= 0.8


def test_short_briefs_have_at_most_three_hundred_words_on_average() -> None:
    lengths = [len(counted(s.brief).split()) for s in samples()]
    print(lengths)
    assert sum(lengths) / len(lengths) <= 300


# ---------------------------------------------------------------- actors


def norm(name: str) -> str:
    return re.sub(r"^(?:the|a|an) ", "", " ".join(words(name)))


def label_of(name: str, labels: list[Any]) -> Any:
    """The label one of whose forms the name is, else one whose form and the name stand one in the other; or None."""
    own = norm(name)
    exact = [one for one in labels if own in map(norm, (one["name"], *one["aliases"]))]
    near = [one for one in labels if any(f" {own} " in f" {f} " or f" {f} " in f" {own} " for f in forms(one))]
    return next(iter(exact + near), None)


def forms(label: Any) -> list[str]:
    return [norm(form) for form in (label["name"], *label["aliases"])]


def alike(role: str, wanted: str) -> bool:
    """At least half of their words in common, by F1."""
    a, b = words(role), words(wanted)
    return 2 * sum(min(a.count(w), b.count(w)) for w in set(a)) / (len(a) + len(b)) >= 0.5


def matched() -> Iterator[tuple[Any, Any]]:
    """Each listed actor with its label, or None; a label is taken once."""
    for sample in samples():
        left = list(sample.labels["actors"])
        for actor in sample.brief.actors:
            label = label_of(actor.name, left)
            if label is not None:
                left.remove(label)
            else:
                print(f"{sample.name}: no actor {actor.name!r} ({actor.kind}, {actor.role})")
            yield actor, label
        for label in left:
            if label["required"]:
                print(f"{sample.name}: missed {label['name']!r}")


def is_noun(label: Any) -> bool:
    """Whether the actor has no name of his own: his description is what he is listed by."""
    return label["kind"] in ("unnamed", "group") or any(holds(label["name"], role) for role in label["roles"])


def test_listed_actors_are_actors_and_no_required_one_is_missing() -> None:
    pairs = list(matched())
    required = sum(a["required"] for s in samples() for a in s.labels["actors"])
    right = [label is not None for _, label in pairs]
    found = sum(label is not None and label["required"] for _, label in pairs)
    print(share(right), found / required)
    assert share(right) >= 0.85
    assert found / required >= 0.7


def test_roles_are_those_of_the_text() -> None:
    described = [(a, label) for a, label in matched() if label is not None and label["roles"] and not is_noun(label)]
    given = [(a, label) for a, label in matched() if label is not None and a.role]
    right = [any(alike(a.role or "", r) for r in label["roles"]) for a, label in described]
    for (a, label), good in zip(described, right, strict=True):
        if not good:
            print(f"role of {a.name!r}: {a.role!r} / {label['roles']}")
    print(share(right), share([any(alike(a.role, r) for r in label["roles"]) for a, label in given]))
    assert share(right) >= 0.7


# ---------------------------------------------------------------- who said what


def test_direct_quotations_are_found_with_their_speakers() -> None:
    found, marked, right, spoken = 0, 0, 0, 0
    for sample in samples():
        gold = {" ".join(words(q["content"])): q for q in sample.labels["quotes"]}
        marked += len(sample.labels["quotes"])
        called = {a["name"]: (a["name"], *a["aliases"]) for a in sample.labels["actors"]}
        for act in find_attributions(sample.document.text):
            if not act.direct:
                continue
            found += 1
            content = " ".join(words(sample.document.text[act.content_start : act.content_end]))
            label = next((q for key, q in gold.items() if content and (content in key or key in content)), None)
            if label is None:
                print(f"{sample.name}: not a quotation {content!r}")
                continue
            right += 1
            wanted = {
                w for form in (*called.get(label["speaker"], (label["speaker"],)), label["near"]) for w in words(form)
            }
            good = bool(wanted & set(words(act.speaker)))
            spoken += good
            if not good:
                print(f"{sample.name}: {act.speaker!r} for {label['speaker']!r}: {content[:60]!r}")
    print(found, marked, right, spoken)
    assert right / found >= 0.85
    assert spoken / found >= 0.75


# ---------------------------------------------------------------- dates and names


def test_dates_resolve_as_marked() -> None:
    found, resolved, right, total = 0, 0, 0, 0
    for sample in samples():
        reference = ReferenceDate(date.fromisoformat(sample.labels["reference_date"]), "publication", "")
        body = "\n".join(sample.labels["sentences"])
        mentions = [m for s in sample.labels["sentences"] for m in find_dates(s)]
        for label in sample.labels["dates"]:
            total += 1
            mention = next((m for m in mentions if label["text"] in m.text or m.text in label["text"]), None)
            if mention is None:
                print(f"{sample.name}: date not found {label['text']!r}")
                continue
            mentions.remove(mention)
            found += 1
            interval = resolve_date(mention, reference)
            if interval is None:
                if label["value"]:
                    print(f"{sample.name}: not resolved {label['text']!r}")
                continue
            resolved += 1
            value = [interval.start.isoformat(), interval.end.isoformat()]
            good = value in [label["value"], *label.get("also", [])]
            right += good
            if not good:
                print(f"{sample.name}: {label['text']!r} {value} / {label['value']}")
        assert body
    print(found / total, resolved / total, right / resolved)
    assert resolved / total >= 0.7
    assert right / resolved >= 0.9


def test_names_are_found_as_marked() -> None:
    right, found, marked = 0, 0, 0
    for sample in samples():
        for number, gold in sample.labels["names"].items():
            text = sample.labels["sentences"][int(number) - 1]
            got = {n.text for n in find_names(text) if not (n.kind == "state" and n.text.endswith(("n", "sh", "ese")))}
            right, found, marked = right + len(got & set(gold)), found + len(got), marked + len(gold)
            if got != set(gold):
                print(f"{sample.name}: {sorted(got - set(gold))} / {sorted(set(gold) - got)}")
    f1 = 2 * right / (found + marked)
    print(f1)
    assert f1 >= 0.8
