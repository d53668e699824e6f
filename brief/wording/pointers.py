"""Words that point elsewhere: pronouns, verbs of saying, mentions of a source, and words that leave a thing open."""

from __future__ import annotations

import re

from brief.document import Span

_POINTING = frozenset("he she they it his her its their him them this that these those such both".split())
_FIRST_PERSON = frozenset({"i", "we", "my", "our", "me", "us"})
_ANY_POINTER = re.compile(
    r"\b(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|himself|herself|itself|themselves|i|we|me|my|our)\b",
    re.IGNORECASE,
)
_LEANING = re.compile(
    r"(?:(?:but|and|so|yet|however|meanwhile|instead|nevertheless),?\s+)?"
    r"(?:he|she|it(?! (?:is|was|remains|remained|will be|would be) (?:not |still |yet |too |now |also )*(?:un)?"
    r"(?:clear|known|certain|likely|possible|early|soon|expected|understood|thought|believed|hoped|feared)\b)|they|this|that|"
    r"these|those|his|her|its|their|him|them|such|both|neither|the (?:move|decision|"
    r"latter|former|pair|two (?=(?:[a-z]+ed|were|are|had|have|will|also|met|spoke|left)\b)))\b",
    re.IGNORECASE,
)
# "In a post written that day", "In a further post", "By contrast": which day, post or case, another sentence says.
_THAT_TIME = re.compile(
    r"[^,;.\"“]{0,60}\bthat (?:day|morning|afternoon|evening|night|week|month|year|time|crash|incident|attack|"
    r"case|meeting|decision|flight|fire|shooting|structure|report|study|vote|deal)\b|"
    r"(?:in|by) (?:contrast|comparison)\b|on the other hand\b|because of (?:that|this)\b|as a result\b|"
    r"(?:in|at|on) (?:a|another) (?:further|second|separate|later) ",
    re.IGNORECASE,
)
_KNOWN_BODY = re.compile(
    r"(?:But |And )?The (?:\w+ )?(?:company|firm|group|agency|bank|broadcaster|network|club|team|party|union|paper|"
    r"newspaper|report|study|incident|attack|crash|summit|island|islands|deal|pair|two)\b(?! (?:of|in|at|on)\b)"
)
_FIRST_WORD = re.compile(r"[^\w]*(\w+)")

_OPEN = re.compile(
    r"\b(?:whether|if|unless|whatever|hopes?|hoping|fears?|questions?)\b|\?|^(?:Had|Should|Were)\b", re.IGNORECASE
)
_SPEECH = re.compile(
    r"(?<!been )(?<!be )\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|wr(?:ite|ites|ote)|warn(?:s|ed)?|"
    r"ask(?:s|ed)?|add(?:s|ed)|stat(?:es|ed)|announce[sd]?|confirm(?:s|ed)?|declare[sd]?|comment(?:s|ed)?|criticise[sd]?|criticize[sd]?|"
    r"accus(?:es|ed|ing|ation)|den(?:y|ies|ied|ying)|reject(?:s|ed)?|claim(?:s|ed)?|report(?:s|ed)|explain(?:s|ed)?|"
    r"note[sd]?|testif(?:y|ies|ied)|repl(?:y|ies|ied))\b",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"\b(?:according|reportedly|alleged(?:ly)?|in (?:his|her|their|its) (?:view|words|opinion)|dubbed|citing|cite[sd]?|"
    r"quot(?:es|ed|ing)|recommend(?:s|ed)?|advise[sd]?|urge[sd]?|believe[sd]?|thinks?|thought|describe[sd]?|call(?:s|ed)?|"
    r"list(?:s|ed)|reports?|considers?|considered|estimate[sd]?|predict(?:s|ed)?|suggest(?:s|ed)?|argue[sd]?|"
    r"finds|found|concede[sd]?|admit(?:s|ted)?|reveal(?:s|ed)?|feels?|felt|wants?|insist(?:s|ed)?)\b",
    re.IGNORECASE,
)


def leans_back(text: str) -> bool:
    """Whether a sentence cannot be read alone: it opens with a pronoun or "the move", also behind "But" or "So".

    Wider than `opens_with_pointer`, which asks only for a pronoun that stands for a name.

    >>> leans_back("But they left."), leans_back("The move failed."), leans_back("Orlen is shut.")
    (True, True, False)
    """
    return _LEANING.match(text) is not None or _THAT_TIME.match(text) is not None


def opens_with_known_thing(text: str) -> bool:
    """Whether a sentence opens with a thing that another has introduced: "The company's plan", "The law firm".

    It can be read alone, but does not say what is meant.

    >>> opens_with_known_thing("The company shut."), opens_with_known_thing("The bank of Orlen shut.")
    (True, False)
    """
    return _KNOWN_BODY.match(text) is not None


def opens_with_pointer(text: str, *, first_person: bool = True) -> bool:
    """Whether the first word of a sentence is a pronoun that stands for somebody or something named before it.

    `first_person`: whether "I" and "we" count; they do not where the sentence itself says who speaks.

    >>> opens_with_pointer("“It was late,” he said."), opens_with_pointer("Itaru was late.")
    (True, False)
    """
    match = _FIRST_WORD.match(text)
    if match is None:
        return False
    word = match.group(1).lower()
    return word in _POINTING or (first_person and word in _FIRST_PERSON)


def has_pointer(text: str) -> bool:
    """Whether any word stands for a person or thing named elsewhere: a personal pronoun, of the first person too.

    >>> has_pointer("In May he resigned."), has_pointer("Linn resigned in May.")
    (True, False)
    """
    return _ANY_POINTER.search(text) is not None


def tells_of_speech(text: str) -> bool:
    """Whether any verb of saying stands in the text, whoever says what.

    >>> tells_of_speech("Linn would not say when."), tells_of_speech("Linn left.")
    (True, False)
    """
    return _SPEECH.search(text) is not None


def speech_follows(text: str, offset: int) -> bool:
    """Whether the next word is a verb of saying, as after a speaker's name."""
    match = _SPEECH.search(text, offset, offset + 14)
    return match is not None and not text[offset : match.start()].strip()


def find_opening(text: str) -> Span | None:
    """The first word by which a text leaves a thing open without a hedge: whether, if, hopes, a question mark.

    >>> s = "It is asked whether he knew."; span = find_opening(s); s[span.start:span.end]
    'whether'
    """
    match = _OPEN.search(text)
    return Span(match.start(), match.end()) if match else None


def points_at_source(text: str) -> bool:
    """Whether a word says that somebody holds this, recommends it or is quoted with it.

    >>> points_at_source("The guide recommends early booking."), points_at_source("Book early.")
    (True, False)
    """
    return _SOURCE.search(text) is not None
