"""Words by which a sentence says why something happened, what somebody committed to, and what comes next. English."""

from __future__ import annotations

import re

from brief.document import Span

_CAUSE = re.compile(
    r"\b(?:because|due to|caus(?:e[ds]?|ing)|blam(?:e[ds]?|ing)|owing to|thanks to|as a (?:result|consequence)|led to|"
    r"leading to|trigger(?:s|ed|ing)|prompt(?:s|ed|ing)|in response|spark(?:s|ed|ing)|amid|following|in the wake of|"
    r"stem(?:s|med|ming) from|attributed to|reasons?)\b",
    re.IGNORECASE,
)
_MAYBE_CAUSE = re.compile(r"\b(?:in order to|so that|since|after|over|for)\b", re.IGNORECASE)
_NEXT_STEP = re.compile(
    r"\b(?:will|plans? to|planned to|is due|are due|(?:is |are )?scheduled|(?:is|are) set to|(?:is|are) to|"
    r"expected to)\b"
)
_COMMITMENT = re.compile(
    r"\b(?:agreed|pledged|signed|approved|promised|vowed|ordered|ruled|passed|banned|announced|sentenced|convicted|"
    r"charged|arrested|resigned|elected|appointed|acquired|launched)\b"
)


_EXCULPATION = re.compile(
    r"\bno (?:direct |clear |hard )?(?:evidence|proof|indication|suggestion|sign|wrongdoing)\b|"
    r"\bnot (?:illegal|prohibited|accused|charged|suspected)\b|\b(?:cleared of|acquitted|exonerated)\b|"
    r"\b(?:denies|denied|deny) (?:any|all|the)\b",
    re.IGNORECASE,
)


def find_exculpation(text: str) -> Span | None:
    """The first words that speak for somebody of whom the text speaks ill: leaving them out would be unfair.

    >>> find_exculpation("There is no direct evidence of wrongdoing.") is not None
    True
    """
    return _span(_EXCULPATION.search(text))


_DEATH_BEFORE = re.compile(
    r"\b(?:(?:murder|killing|death|body|funeral|assassination|shooting|remains|widow|estate) of|killed|killing|"
    r"murdered|murdering|the late) "
    r"(?:(?-i:[A-Z])[\w.'’-]* |(?:the|a|an|his|her|their|former|teacher|student|officer) ){0,3}$",
    re.IGNORECASE,
)
_DEATH_AFTER = re.compile(
    r"['’]s? (?:body|death|funeral|murder|killer|killing|remains|widow|estate|obituary)\b|"
    r",? (?:\d{1,3}, )?(?:who )?(?:died|was (?:killed|murdered|found dead|shot dead|stabbed|buried)|were killed)\b",
    re.IGNORECASE,
)


def tells_of_death(text: str, start: int, end: int) -> bool:
    """Whether the words beside a name, `text[start:end]`, say that its bearer is dead.

    >>> tells_of_death("He admitted killing Ada Holt.", 20, 28), tells_of_death("Ada Holt left.", 0, 8)
    (True, False)
    """
    return _DEATH_BEFORE.search(text, 0, start) is not None or _DEATH_AFTER.match(text, end) is not None


def find_cause(text: str) -> Span | None:
    """The first word that can only join a cause to what it caused.

    >>> s = "The road shut because of ice."; span = find_cause(s); s[span.start:span.end]
    'because'
    """
    return _span(_CAUSE.search(text))


def may_state_cause(text: str) -> bool:
    """Whether any word can introduce a reason, "after" and "for" among them: false only where none is given."""
    return _CAUSE.search(text) is not None or _MAYBE_CAUSE.search(text) is not None


def find_next_step(text: str) -> Span | None:
    """The first word that says what is still to come: "will", "is due", "plans to"."""
    return _span(_NEXT_STEP.search(text))


def find_commitment(text: str) -> Span | None:
    """The first verb of a decision that binds: agreed, signed, ordered, sentenced."""
    return _span(_COMMITMENT.search(text))


def _span(match: re.Match[str] | None) -> Span | None:
    return Span(match.start(), match.end()) if match else None
