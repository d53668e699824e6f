"""English verbs that call somebody or something by a name or a word, in their finite forms and participles."""

from __future__ import annotations

NAMING = frozenset(
    """call calls called calling dub dubs dubbed dubbing brand brands branded branding label labels labeled labelled
    labeling labelling term terms termed terming deem deems deemed deeming declare declares declared declaring
    pronounce pronounces pronounced pronouncing""".split()
)
"""With the word right after the object: "called it 'a disgrace'"."""

NAMING_AS = frozenset(
    """describe describes described describing characterize characterizes characterized characterizing characterise
    characterises characterised characterising portray portrays portrayed portraying depict depicts depicted depicting
    denounce denounces denounced denouncing condemn condemns condemned condemning dismiss dismisses dismissed dismissing
    slam slams slammed slamming blast blasts blasted blasting hail hails hailed hailing praise praises praised praising
    mock mocks mocked mocking criticize criticizes criticized criticizing criticise criticises criticised criticising
    ridicule ridicules ridiculed ridiculing deride derides derided deriding attack attacks attacked attacking
    refer refers referred referring regard regards regarded regarding pan pans panned panning decry decries decried
    decrying lambast lambasts lambasted lambasting rip rips ripped ripping compare compares compared comparing
    liken likens likened likening laud lauds lauded lauding bash bashes bashed bashing pound pounds pounded
    pounding rebuke rebukes rebuked rebuking scold scolds scolded scolding cast casts casting paint paints painted
    painting""".split()
)
"""With "as", "for" or "to" before the word: "described it as 'a disgrace'", "likened him to 'a child'"."""

FINITE = frozenset(w for w in NAMING | NAMING_AS if not w.endswith("ing"))

PUTTING = frozenset("put puts called calls described describes termed phrased".split())
"""In "as she put it" beside a quotation."""
