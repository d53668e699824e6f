"""Who, whose words, in what part: honest retellings that pass, the same with one person or role exchanged."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import Verdict, judge, open_bench
from brief.checking.severities import RULES, Rule, without
from brief.document import Document

HARBOUR: tuple[tuple[str, ...], ...] = (
    (
        "Harbour master Ilka Sternholt sued the Brannock Ferry Company on Monday over a collision in Port Vessel.",
        "The company had repaired the ferry for the port authority in March.",
    ),
    (
        "“The crew ignored three warnings,” Sternholt told the Vessel Courier.",
        "Deputy Mayor Oren Falk accused Sternholt of delaying the report.",
        "He said the town would pay for the divers.",
    ),
    (
        "Falk's wife, Dana Falk, was rescued by Captain Piet Lund.",
        "Lund, a retired pilot, said the fog had lifted before noon.",
    ),
    (
        "The police said nobody had been arrested.",
        "Witnesses described the ferry's turn as “far too late”.",
    ),
    (
        "The ferry left Port Vessel for Ostrava Island at dawn, and the pilot boat followed from Gant.",
        "Divers from Norland will search the wreck, the coastguard announced.",
    ),
    (
        "Rosa Petrov, the chief executive of Brannock, praised the rescuers.",
        "Her brother, Milan Petrov, designed the ferry's Helm 2 console.",
    ),
)


@pytest.fixture(scope="module")
def harbour(make_document: Callable[..., Document]) -> DocumentAnalysis:
    return DocumentAnalysis(make_document(HARBOUR, title="Harbour master sues ferry company"))


def verdict(text: str, sentences: Sequence[int], source: DocumentAnalysis, rules: Sequence[Rule] = RULES) -> Verdict:
    bench = open_bench("en", source, "en", rules)
    return judge(bench.statement(text), sentences, bench)


def codes(found: Verdict) -> list[str]:
    return [r.rule.code for r in found.rulings]


CASES = (
    (
        "NAME_UNSUPPORTED",
        "The ferry left Port Vessel for Ostrava Island at dawn.",
        "The ferry left Port Vessel for Gant at dawn.",
        (10,),
    ),
    ("NAME_UNSUPPORTED", "Dana Falk was rescued by Piet Lund.", "Vera Falk was rescued by Piet Lund.", (6,)),
    (
        "NAME_UNSUPPORTED",
        "Milan Petrov designed the Helm 2 console.",
        "Milan Petrov designed the Helm 3 console.",
        (13,),
    ),
    (
        "QUOTE_SPEAKER",
        "Sternholt said the crew had ignored three warnings.",
        "Falk said the crew had ignored three warnings.",
        (3,),
    ),
    (
        "QUOTE_SPEAKER",
        "The police said that nobody had been arrested.",
        "The mayor said that nobody had been arrested.",
        (8,),
    ),
    (
        "QUOTE_SPEAKER",
        "The coastguard announced that divers from Norland will search the wreck.",
        "A surgeon announced that divers from Norland will search the wreck.",
        (11,),
    ),
    ("ROLE_SWAP", "Falk's wife was rescued by Lund.", "Falk's daughter was rescued by Lund.", (6,)),
    (
        "ROLE_SWAP",
        "Deputy Mayor Oren Falk accused Sternholt of delaying the report.",
        "Mayor Oren Falk accused Sternholt of delaying the report.",
        (4,),
    ),
    (
        "ROLE_SWAP",
        "Rosa Petrov, chief executive of Brannock, praised the rescuers.",
        "Rosa Petrov, treasurer of Brannock, praised the rescuers.",
        (12,),
    ),
    ("AGENT_SWAP", "Lund rescued Dana Falk.", "Dana Falk rescued Piet Lund.", (6,)),
    (
        "AGENT_SWAP",
        "Oren Falk accused Ilka Sternholt of delaying the report.",
        "Ilka Sternholt accused Oren Falk of delaying the report.",
        (4,),
    ),
    (
        "AGENT_SWAP",
        "The Brannock Ferry Company was sued by Ilka Sternholt.",
        "Ilka Sternholt was sued by the Brannock Ferry Company.",
        (1,),
    ),
)


@pytest.mark.parametrize(("code", "honest", "falsified", "sentences"), CASES)
def test_the_falsified_one_is_objected_to_and_the_honest_one_is_not(
    code: str, honest: str, falsified: str, sentences: tuple[int, ...], harbour: DocumentAnalysis
) -> None:
    assert codes(verdict(honest, sentences, harbour)) == []
    assert code in codes(verdict(falsified, sentences, harbour))


@pytest.mark.parametrize(("code", "falsified", "sentences"), [(c, f, s) for c, _, f, s in CASES])
def test_without_its_check_the_code_is_not_given(
    code: str, falsified: str, sentences: tuple[int, ...], harbour: DocumentAnalysis
) -> None:
    assert code not in codes(verdict(falsified, sentences, harbour, without(code)))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Sternholt, the harbour master, has taken the ferry company to court.", (1,)),
        ("Ilka Sternholt sued Brannock over a collision in Port Vessel.", (1,)),
        ("A collision in Port Vessel led the harbour master to sue the Brannock Ferry Company.", (1,)),
        ("The Brannock Ferry Company is being sued by Ilka Sternholt.", (1,)),
        ("The Vessel Courier was told by Sternholt that the crew had ignored three warnings.", (3,)),
        ("The crew ignored three warnings, according to Ilka Sternholt.", (3,)),
        ("Sternholt was accused by Falk of delaying the report.", (4,)),
        ("Oren Falk, the deputy mayor, accused Sternholt of delaying the report.", (4,)),
        ("Falk said the town would pay for the divers.", (4, 5)),
        ("The town would pay for the divers, he said.", (5,)),
        ("Captain Lund rescued Falk's wife.", (6,)),
        ("Dana Falk, who is married to Falk, was rescued by Lund.", (6,)),
        ("The fog had lifted before noon, Lund said.", (7,)),
        ("Officers said nobody had been arrested.", (8,)),
        ("Nobody had been arrested, the police said.", (8,)),
        ("The turn was “far too late”, witnesses said.", (9,)),
        ("Divers from Norland will search the wreck.", (11,)),
        ("Norlandic divers will search the wreck, the coastguard announced.", (11,)),
        ("Rosa Petrov, Brannock's CEO, praised the rescuers.", (12,)),
        ("Milan Petrov, the brother of Rosa Petrov, designed the Helm 2 console.", (12, 13)),
    ],
)
def test_honest_retellings_pass(text: str, sentences: tuple[int, ...], harbour: DocumentAnalysis) -> None:
    mine = {"NAME_UNSUPPORTED", "NAME_ELSEWHERE", "QUOTE_SPEAKER", "ROLE_SWAP", "AGENT_SWAP", "QUOTE_ALTERED"}
    assert mine.isdisjoint(codes(verdict(text, sentences, harbour)))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Ilka Sternholt sued the Norland Ferry Company on Monday.", (1,)),
        ("Sternholt sued over a collision in Gant.", (1,)),
        ("Sternholt told the Gant Tribune that the crew had ignored three warnings.", (3,)),
        ("“The crew ignored three warnings,” said Piet Lund.", (3,)),
        ("“The crew ignored four warnings,” Sternholt told the Vessel Courier.", (3,)),
        ("Deputy Mayor Piet Lund accused Sternholt of delaying the report.", (4,)),
        ("Milan Falk was rescued by Captain Piet Lund.", (6,)),
        ("Falk's sister, Dana Falk, was rescued by Lund.", (6,)),
        ("Lund, a retired engineer, said the fog had lifted before noon.", (7,)),
        ("Rosa Petrov said the fog had lifted before noon.", (7,)),
        ("The mayor said nobody had been arrested.", (8,)),
        ("The pilot boat followed from Ostrava Island.", (10,)),
        ("Divers from Sarovia will search the wreck.", (11,)),
        ("Rosa Petrov, the chairwoman of Brannock, praised the rescuers.", (12,)),
        ("Her husband, Milan Petrov, designed the console.", (13,)),
        ("Piet Lund was rescued by Dana Falk.", (6,)),
    ],
)
def test_subtler_falsifications_are_caught(text: str, sentences: tuple[int, ...], harbour: DocumentAnalysis) -> None:
    assert codes(verdict(text, sentences, harbour)) != []


MARKET: tuple[tuple[str, ...], ...] = (
    ("Ada Holt, 72, from Orlen and Ben Rusk, 65, from Dorrit opened the market.",),
    ("Orlen supplies the valley with salt and Dorrit is the largest buyer of its wool.",),
    ("President Ivo Renn opened the fair in Dorrit on Monday.", "The president later flew back to Orlen."),
    (
        "Mila Tove told the Orlen Post: “Trade is slow.”",
        "“The tolls are the reason nobody sells anything in the valley.”",
    ),
    ("“We never saw the tolls,” said a spokesman for Dorrit Salt.",),
    ("Rev. Paul Grieg, president of the Dorrit Guild, said the guild would pay.",),
    ("Holt and Rusk met in Dorrit.",),
    ("The fair returned to Orlen from Dorrit in 2019.",),
    ("Tove went into the cellar with Grieg to look at the salt.",),
)


@pytest.fixture(scope="module")
def market(make_document: Callable[..., Document]) -> DocumentAnalysis:
    return DocumentAnalysis(make_document(MARKET, title="A fair in the valley"))


@pytest.mark.parametrize(
    ("code", "honest", "falsified", "sentences"),
    [
        (
            "AGENT_SWAP",
            "Salt for the valley comes from Orlen, and Dorrit is the largest buyer of its wool.",
            "Dorrit supplies the valley with salt and Orlen is the largest buyer of its wool.",
            (2,),
        ),
        (
            "AGENT_SWAP",
            "The fair has returned to Orlen from Dorrit.",
            "The fair has returned to Dorrit from Orlen.",
            (10,),
        ),
        (
            "QUOTE_SPEAKER",
            "The tolls are the reason nobody sells anything in the valley, Mila Tove said.",
            "The tolls are the reason nobody sells anything in the valley, Ben Rusk said.",
            (6,),
        ),
        (
            "QUOTE_SPEAKER",
            "A Dorrit Salt spokesman said it never saw the tolls.",
            "An Orlen Post spokesman said it never saw the tolls.",
            (7,),
        ),
    ],
)
def test_places_and_speakers_exchanged_are_told_from_retellings(
    code: str, honest: str, falsified: str, sentences: tuple[int, ...], market: DocumentAnalysis
) -> None:
    assert codes(verdict(honest, sentences, market)) == []
    assert code in codes(verdict(falsified, sentences, market))


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Renn later flew back to Orlen.", (4,)),
        ("Dorrit Guild president Rev. Paul Grieg said the guild would pay.", (8,)),
        ("Rusk and Holt met in Dorrit.", (9,)),
        ("Grieg went into the cellar with Tove to look at the salt.", (11,)),
    ],
)
def test_descriptions_appositions_and_mutual_deeds_pass(
    text: str, sentences: tuple[int, ...], market: DocumentAnalysis
) -> None:
    assert codes(verdict(text, sentences, market)) == []
