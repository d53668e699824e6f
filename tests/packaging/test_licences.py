"""What is installed beside brief, and under which licences. Read from the packages' own metadata."""

from __future__ import annotations

from importlib.metadata import Distribution, distribution

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ALLOWED = {
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CNRI-Python",
    "ISC",
    "MIT",
    "MPL-1.1",  # tld, which comes with trafilatura; it binds changed copies of its own files only
    "MPL-2.0",
    "PSF-2.0",
}

# Free text and classifiers of the packages that do not state an SPDX expression.
SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "BSD-3-Clause": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT": "MIT",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}


def closure(name: str) -> dict[str, Distribution]:
    """The named distribution and all that its run time requires here, by normalised name."""
    found: dict[str, Distribution] = {}
    waiting = [(name, frozenset[str]())]
    seen = set()
    while waiting:
        wanted, extras = waiting.pop()
        key = canonicalize_name(wanted)
        if (key, extras) in seen:
            continue
        seen.add((key, extras))
        found[key] = distribution(wanted)
        for line in found[key].requires or []:
            requirement = Requirement(line)
            environments = [{"extra": extra} for extra in (extras or {""})]
            if requirement.marker is None or any(requirement.marker.evaluate(e) for e in environments):
                waiting.append((requirement.name, frozenset(requirement.extras)))
    return found


def licences(package: Distribution) -> set[str]:
    """The licences that apply together, as SPDX identifiers where they are known and as stated otherwise.

    Of alternatives joined by OR, the allowed ones count.
    """
    metadata = package.metadata
    if expression := metadata.get("License-Expression"):
        alternatives = [set(part.strip(" ()").split(" AND ")) for part in expression.split(" OR ")]
        return next((a for a in alternatives if a <= ALLOWED), alternatives[0])
    classifiers = [c.rpartition(" :: ")[2] for c in metadata.get_all("Classifier") or [] if c.startswith("License ::")]
    stated = [c for c in classifiers if c != "OSI Approved"] or [
        str(metadata.get("License")).partition("\n")[0].strip()
    ]
    return {SPDX.get(s, s) for s in stated}


def test_every_run_time_licence_is_an_allowed_one() -> None:
    stated = {name: licences(package) for name, package in closure("analyst-brief").items()}
    assert {name: found for name, found in stated.items() if not found <= ALLOWED} == {}


@pytest.mark.parametrize("name", ["openai", "tiktoken", "trafilatura", "lxml", "sentencex", "pydantic-core"])
def test_the_closure_reaches_what_is_required_at_one_remove_too(name: str) -> None:
    assert name in closure("analyst-brief")


def test_what_only_development_needs_is_not_in_the_closure() -> None:
    assert not {"pytest", "ruff", "mypy", "vcrpy"} & closure("analyst-brief").keys()
