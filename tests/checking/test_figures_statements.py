"""Numbers, units, what they count, and the words that restrict: honest paraphrases beside falsified ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brief.checking.analysis import DocumentAnalysis
from brief.checking.judging import judge, open_bench
from brief.checking.severities import RULES, Rule, without
from brief.document import Document

SOURCE = (
    "The fire at the Orsk mill killed 12 people and left 30 hurt.",
    "Some council leaders in Tolmar have called for the mill to be closed.",
    "The helpline took 60 calls a day on four manned phone lines.",
    "Pupils from three primary schools were moved to a hall near Ollen.",
    "Linn, who has made eight Cup appearances, will captain the Rovers on Sunday.",
    "The mill usually burns wood chips from the Karsk forest in its two boilers.",
    "Repairs to the chimney will be paid for by the province if the owner proves that he is insolvent.",
    "Halden is co-director of the Tolmar Museum of Salt.",
    "There were no serious injuries among the firefighters, the ambulance service said.",
    "It was the third night fire at the mill since it reopened.",
    "The new alarm will ring in any workshop that has a mobile telephone signal.",
    "The body of the driver was found months later in a disused quarry near Vesk.",
    "The inspectorate sent a single-figure number of complaints to the owner.",
    "The province, with the exception of the island of Mern, will lose its night trains in autumn.",
    "Orsic spent the winter dismantling much of the company in the name of thrift.",
    "The run to the coast takes less than an hour by the new tram.",
    "Two dominant breweries, both from Karsk, bought the island's three remaining hop farms.",
    "Rovers won 3-1 at home and are six points clear at the top of the table.",
    "One of our aims is to overcome the fear of the sea, said Halden.",
    "Most of the engineers laughed when they were asked about the valve.",
    "Many shoppers found the notice rude and said that it gave no reason.",
    "The law let the province reduce the number of early polling days.",
    "The mill is three to eight decades old and for two decades has run 38 machines of one maker.",
    "The siren was heard in Ollen, Karsk, Vesk, Tolmar and Mern at about 5pm, and 116 calls came in.",
    "The weir is one of the oldest in the valley and one of very few made of oak.",
    "A few barns and 22% of the orchards were under water by 12 May, halfway through the week.",
    "The bookmaker offers 5/1 on Rovers, and 9/2 on the Harriers.",
)
"""Made up for these tests. Sentences are numbered from 1."""

HONEST = (
    ("Twelve people died and 30 were injured in the mill fire.", 1),
    ("The mill fire hurt 30 and killed a dozen.", 1),
    ("Several council leaders in Tolmar want the mill closed.", 2),
    ("Some leaders of the council have called for the closure of the mill.", 2),
    ("The helpline had four phone lines and took 60 calls daily.", 3),
    ("Sixty calls a day came in on the helpline's four lines.", 3),
    ("Children from three primary schools were moved to a hall.", 4),
    ("Three schools had their pupils moved to a hall near Ollen.", 4),
    ("Linn has made eight appearances in the Cup.", 5),
    ("Linn has played eight Cup matches and will captain the Rovers.", 5),
    ("The mill generally burns wood chips from the Karsk forest.", 6),
    ("Wood chips from the forest are normally burnt in the mill's two boilers.", 6),
    ("If its owner is insolvent, the province will pay for the repairs to the chimney.", 7),
    ("If the owner proves insolvent, repairs to the chimney will be paid for by the province.", 7),
    ("Halden, a co-director of the Museum of Salt", 8),
    ("None of the firefighters was seriously injured.", 9),
    ("No serious injuries were reported among firefighters.", 9),
    ("Since it reopened the mill has had its third fire by night.", 10),
    ("The alarm will ring in any workshop with a mobile signal.", 11),
    ("The driver's body turned up months afterwards in a quarry.", 12),
    ("A single-figure number of complaints went to the owner.", 13),
    ("Except on Mern, the province will lose its night trains.", 14),
    ("Orsic spent the winter dismantling a large part of the company.", 15),
    ("By tram the coast is less than an hour away.", 16),
    ("Two breweries from Karsk bought the island's last three hop farms.", 17),
    ("Rovers, who won 3-1, lead the table by six points.", 18),
    ("One aim is to overcome fear of the sea, Halden said.", 19),
    ("Most engineers laughed when asked about the valve.", 20),
    ("Many shoppers found it rude and said it gave no reason.", 21),
    ("The law let the province cut the number of early polling days.", 22),
    ("The mill, between three and eight decades old, has 38 machines.", 23),
    ("For twenty years the mill has run with the machines of one maker.", 23),
    ("More than 100 calls came in.", 24),
    ("Nearly 120 calls came in.", 24),
    ("The siren was heard in five towns.", 24),
    ("At around 5 p.m. the siren was heard in Karsk.", 24),
    ("The weir is among the oldest in the valley.", 25),
    ("A handful of barns were under water.", 26),
    ("The bookmaker offers 5/1 on Rovers.", 27),
)

NUMBERS = (
    ("The fire at the mill killed 30 people and left 12 hurt.", 1),
    ("The fire at the Orsk mill killed 12 horses.", 1),
    ("The helpline took 60 calls a week on four phone lines.", 3),
    ("The helpline took 60 letters a day.", 3),
    ("The helpline took 60 calls a day on five phone lines.", 3),
    ("Pupils from three secondary schools were moved to a hall.", 4),
    ("Pupils from four primary schools were moved to a hall.", 4),
    ("Linn, who has made eight Cup saves, will captain the Rovers.", 5),
    ("It was the fourth night fire at the mill since it reopened.", 10),
    ("The body of the driver was found weeks later in a quarry.", 12),
    ("The body of the driver was found years later in a quarry.", 12),
    ("The inspectorate sent a double-figure number of complaints to the owner.", 13),
    ("Breweries bought the island's two remaining hop farms.", 17),
    ("Rovers are six places clear at the top of the table.", 18),
    ("Rovers are three points clear at the top of the table.", 18),
    ("The law let the province reduce the number of early polling stations.", 22),
    ("More than 150 calls came in.", 24),
    ("The siren was heard in six towns.", 24),
    ("A few chapels were under water.", 26),
    ("22% of the vineyards were under water.", 26),
    ("The bookmaker offers 7/2 on Rovers.", 27),
)

RESTRICTIONS = (
    ("Council leaders in Tolmar have called for the mill to be closed.", 2),
    ("All council leaders in Tolmar have called for the mill to be closed.", 2),
    ("Most council leaders in Tolmar have called for the mill to be closed.", 2),
    ("The mill burns wood chips from the Karsk forest in its two boilers.", 6),
    ("The mill always burns wood chips from the Karsk forest.", 6),
    ("The mill only ever burns every load of wood chips from the Karsk forest.", 6),
    ("Repairs to the chimney will be paid for by the province.", 7),
    ("Halden is director of the Tolmar Museum of Salt.", 8),
    ("There were no injuries among the firefighters, the ambulance service said.", 9),
    ("It was the third fire at the mill since it reopened.", 10),
    ("The new alarm will ring in any workshop.", 11),
    ("The province will lose its night trains in autumn.", 14),
    ("The whole province will lose its night trains in autumn.", 14),
    ("Orsic spent the winter dismantling the company in the name of thrift.", 15),
    ("The run to the coast takes an hour by the new tram.", 16),
    ("Our only aim is to overcome the fear of the sea, Halden said.", 19),
    ("All of the engineers laughed when they were asked about the valve.", 20),
    ("The engineers laughed when they were asked about the valve.", 20),
    ("Shoppers found the notice rude and said that it gave no reason.", 21),
    ("Shoppers unanimously found the notice rude.", 21),
    ("The siren was heard in Ollen and Karsk at 5pm.", 24),
    ("The weir is the oldest in the valley.", 25),
    ("The weir is the only one made of oak.", 25),
)


@pytest.fixture(scope="module")
def codes(make_document: Callable[..., Document]) -> Callable[..., list[str]]:
    source = DocumentAnalysis(make_document([[sentence] for sentence in SOURCE]))

    def found(text: str, sentence: int, rules: tuple[Rule, ...] = RULES) -> list[str]:
        bench = open_bench("en", source, "en", rules)
        return [r.rule.code for r in judge(bench.statement(text), [sentence], bench).rulings]

    return found


@pytest.mark.parametrize(("text", "sentence"), HONEST)
def test_an_honest_paraphrase_passes(text: str, sentence: int, codes: Callable[..., list[str]]) -> None:
    assert codes(text, sentence) == []


@pytest.mark.parametrize(("text", "sentence"), NUMBERS)
def test_a_number_of_something_else_is_unsupported(text: str, sentence: int, codes: Callable[..., list[str]]) -> None:
    assert "NUMBER_UNSUPPORTED" in codes(text, sentence)
    assert "NUMBER_UNSUPPORTED" not in codes(text, sentence, without("NUMBER_UNSUPPORTED"))


@pytest.mark.parametrize(("text", "sentence"), RESTRICTIONS)
def test_what_is_restricted_is_not_told_without_it(text: str, sentence: int, codes: Callable[..., list[str]]) -> None:
    assert "QUALIFIER_LOST" in codes(text, sentence)
    assert "QUALIFIER_LOST" not in codes(text, sentence, without("QUALIFIER_LOST"))
