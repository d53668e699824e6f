"""What each objection means and what follows from it. To add a check: write its function, add its row.

A "replace" puts the source's own sentence in the statement's place (or removes what cannot be replaced); a "warn"
leaves the statement and says so beside it. `any_language` rules need no lexicon: they also run where the brief and the
text are in different languages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from brief.checking.checks.absence import absence_false
from brief.checking.checks.agents import agent_swapped
from brief.checking.checks.attribution import attribution_lost
from brief.checking.checks.dates import date_shifted, date_unsupported
from brief.checking.checks.denials import denial_lost, denial_widened
from brief.checking.checks.hedges import hedge_lost
from brief.checking.checks.hedges_added import hedge_added
from brief.checking.checks.loaded import loaded_word
from brief.checking.checks.names import name_elsewhere, name_unsupported
from brief.checking.checks.negation import negation_flipped
from brief.checking.checks.numbers import number_unsupported
from brief.checking.checks.qualifiers import qualifier_lost
from brief.checking.checks.quote_speakers import quote_speaker
from brief.checking.checks.quotes import quote_altered
from brief.checking.checks.roles import role_swapped
from brief.checking.checks.sources import anon_lost, source_inflated
from brief.checking.checks.tense import tense_shift
from brief.checking.grounds import Grounds, Objection, Statement

Consequence = Literal["replace", "warn"]
Check: TypeAlias = Callable[[Statement, Grounds], Objection | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """`of_words` rules ask whether words stand in the text, and need not ask of words cut out of a cited sentence.

    `asked` rules also hold for an open question, which claims nothing but must not bring in what the text lacks."""

    code: str
    consequence: Consequence
    meaning: str
    check: Check
    any_language: bool = False
    asked: bool = False
    of_words: bool = False


EVIDENCE_MISSING = "EVIDENCE_MISSING"
"""`judging` looks for evidence before any rule runs, so that this code has no function in the table."""

ROLE_SWAP = "ROLE_SWAP"
"""Also an actor's role, compared with the text by `actors`; there it is removed."""

SECOND_OPINION = "SECOND_OPINION"
"""The model's judgement of a finished statement (`--second-opinion`); it warns, and is no rule."""

LABEL_UNSUPPORTED = "LABEL_UNSUPPORTED"
"""What a stored brief has beside a statement is worked out again by `labels`; a brief that is being written has it from
there."""

RULES: tuple[Rule, ...] = (
    Rule(
        "NUMBER_UNSUPPORTED",
        "replace",
        "No cited sentence gives this number, with this unit, of this thing.",
        number_unsupported,
        any_language=True,
        asked=True,
        of_words=True,
    ),
    Rule(
        "QUALIFIER_LOST",
        "replace",
        "At least, about or some became an exact number, or all.",
        qualifier_lost,
    ),
    Rule(
        "QUOTE_ALTERED",
        "replace",
        "The quoted words are not the source's.",
        quote_altered,
        any_language=True,
        asked=True,
        of_words=True,
    ),
    Rule("QUOTE_SPEAKER", "replace", "The source gives these words to somebody else.", quote_speaker),
    Rule(
        "NAME_UNSUPPORTED",
        "replace",
        "The name is not in the text, or stands in another's place.",
        name_unsupported,
        asked=True,
        of_words=True,
    ),
    Rule("DATE_SHIFTED", "replace", "The source gives other days.", date_shifted, of_words=True),
    Rule("DATE_UNSUPPORTED", "replace", "The cited sentences give no such date.", date_unsupported, of_words=True),
    Rule("NEGATION_FLIPPED", "replace", "The source says the opposite.", negation_flipped),
    Rule("DENIAL_LOST", "replace", "The source gives it as denied.", denial_lost),
    Rule("HEDGE_LOST", "replace", "The source is less sure.", hedge_lost),
    Rule("HEDGE_ADDED", "replace", "The source is surer.", hedge_added, of_words=True),
    Rule("ATTRIBUTION_LOST", "replace", "It is somebody's word, and nobody is named.", attribution_lost),
    Rule("SOURCE_INFLATED", "replace", "One source has become several.", source_inflated, of_words=True),
    Rule("ANON_LOST", "replace", "The source is unnamed, and a name stands in its place.", anon_lost, of_words=True),
    Rule("DENIAL_WIDENED", "warn", "The source denies less.", denial_widened),
    Rule("LOADED_WORD", "warn", "The text does not judge it so.", loaded_word, of_words=True),
    Rule("AGENT_SWAP", "warn", "The text may have it the other way round.", agent_swapped),
    Rule(ROLE_SWAP, "warn", "The text does not give this role to this actor.", role_swapped),
    Rule("TENSE_SHIFT", "replace", "The source has the deed planned, under way or done, and not so.", tense_shift),
    Rule("ABSENCE_FALSE", "warn", "The text gives what is said to be missing.", absence_false),
    Rule(
        "NAME_ELSEWHERE",
        "warn",
        "The name stands only in sentences that are not cited.",
        name_elsewhere,
        asked=True,
        of_words=True,
    ),
)


def meaning_of(code: str) -> str:
    """One sentence for the reader. Raises `KeyError` for a code that no check of this release gives."""
    meanings = {rule.code: rule.meaning for rule in RULES}
    meanings[EVIDENCE_MISSING] = "The cited sentences do not exist, or none bears the statement out."
    meanings[SECOND_OPINION] = "A second reading by the model does not find it in the cited sentences."
    meanings[LABEL_UNSUPPORTED] = "What stands beside the statement is not what the cited sentences give."
    return meanings[code]


def without(*codes: str) -> tuple[Rule, ...]:
    """The table without these rows."""
    return tuple(rule for rule in RULES if rule.code not in codes)
