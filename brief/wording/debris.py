"""What a line of a pasted page is, judged by the line alone."""

from __future__ import annotations

import re
from typing import Literal

from brief.wording.dates import find_dates, parse_stamp
from brief.wording.lexicons import page_debris as lexicon
from brief.wording.lexicons.dates_abroad import STAMP_OPENING_ABROAD
from brief.wording.text import fold

LineKind = Literal[
    "navigation",
    "promotion",
    "feedback",
    "stamp",
    "byline",
    "end mark",
    "caption",
    "correction",
    "list",
    "prose",
    "short",
]
FEWEST_WORDS = 8
"""Words of a line that ends like a sentence, from which it is prose whatever else it looks like."""
LONGEST_LINE = 600
"""Code points; a longer line is prose."""
LONGEST_HEADING = 200
"""Code points of a line that heads what follows an article."""
LONGEST_NOTICE = 2000
"""Code points."""
PHRASES_OF_NOTICE = 2
"""Different phrases of a site's notices from which a line is one."""
LONGEST_MESSAGE = 12
"""Words of a line that is no more than a message of a form."""

_FLAGS = re.IGNORECASE
_END_MARK = re.compile(lexicon.END_MARKS, _FLAGS)
_FEEDBACK = re.compile(lexicon.FEEDBACK, _FLAGS)
_PROMOTION = re.compile(f"{lexicon.PROMOTION}|{lexicon.COPYRIGHT}", _FLAGS)
_FORM = re.compile(lexicon.FORM_MESSAGES, _FLAGS)
_LINK = re.compile(lexicon.BRACKETED_LINK)
_NAVIGATION = re.compile(lexicon.NAVIGATION, _FLAGS)
_BYLINE = re.compile(
    lexicon.BYLINE.replace("(?:by|words", "(?:[Bb]y|BY|[Ww]ords").replace("(?:reporting", "(?:[Rr]eporting")
)
_CAPTION = re.compile(lexicon.CAPTION, _FLAGS)
_GALLERY = re.compile(lexicon.GALLERY, _FLAGS)
_CONTRIBUTORS = re.compile(lexicon.CONTRIBUTORS, _FLAGS)
_CREDIT = re.compile(lexicon.CREDIT)
_ENLARGED = re.compile(lexicon.ENLARGED, _FLAGS)
_CORRECTION = re.compile(lexicon.CORRECTION, _FLAGS)
_COMMENTS = re.compile(rf"[\W_]*(?:{lexicon.COMMENT_HEADINGS})[\W_]*", _FLAGS)
_COMMENT_RULES = re.compile(rf"\b(?:{lexicon.COMMENT_RULES})", _FLAGS)
_RELATED = re.compile(rf"[\W_]*(?:{lexicon.RELATED_HEADINGS})[\W_]*", _FLAGS)
_CLOSING = re.compile(rf"[\W_]*(?:{lexicon.CLOSINGS})[\W_]*", _FLAGS)
_SERVICE_SENTENCE = re.compile(rf"\b(?:{lexicon.SERVICE_SENTENCES})", _FLAGS)
_SERVICE = re.compile(rf"\b(?:{lexicon.SERVICE_PHRASES})", _FLAGS)
_SITE = re.compile(r"\b(?:us|our|we|my)\b", _FLAGS)
_QUOTED = re.compile(r"[\"“”«»„]")
_DIGIT = re.compile(r"\d")
_STAMP_OPENING = re.compile(f"{lexicon.STAMP_OPENING}|{STAMP_OPENING_ABROAD}", _FLAGS)
_LIST_ITEM = re.compile(r"(?:[-•*–▪◦‣]|\(?\d{1,2}[.)])\s+\S")
_ENDING = re.compile(r"[.!?…:;。！？؟।][\"'”’»)\]]*(?:\s*[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")
_DATE_FILLER = re.compile(
    r"[\d\W_]+|\b(?:am|pm|a\.m|p\.m|gmt|utc|bst|e[sd]?t|p[sd]?t|kst|at|on|all|news|the)\b", _FLAGS
)


def line_kind(line: str) -> LineKind:
    """What one stripped, non-empty line most likely is. When in doubt it is "prose" or "short", which are kept."""
    if _GALLERY.match(line):
        return "promotion"
    if len(line) > LONGEST_LINE:
        return "prose"
    folded = fold(line)
    if _END_MARK.fullmatch(folded):
        return "end mark"
    if is_stamp(folded):
        return "stamp"
    if _CORRECTION.fullmatch(folded):
        return "correction"
    if _CONTRIBUTORS.fullmatch(folded) or (_BYLINE.fullmatch(folded) and len(folded) < 260):
        return "byline"
    if _PROMOTION.fullmatch(folded) or _is_form(folded) or (_LINK.fullmatch(folded) and word_count(line) >= 4):
        return "promotion"
    if _ENLARGED.fullmatch(folded) and not _ENDING.search(folded):
        return "feedback"
    if _CREDIT.fullmatch(folded):
        return "caption"
    if _CAPTION.fullmatch(folded) and not _is_long_sentence(folded):
        return "caption"
    if _LIST_ITEM.match(folded):
        return "list"
    if word_count(line) >= FEWEST_WORDS and _ENDING.search(folded):
        return "prose"
    if _FEEDBACK.fullmatch(folded):
        return "feedback"
    if _NAVIGATION.fullmatch(folded):
        return "navigation"
    return "prose" if is_sentence_like(line) else "short"


def is_credit(sentence: str) -> bool:
    """Whether a sentence names who else reported: "Ada Holt contributed to this report."."""
    return ("contributed" in sentence or "dditional reporting" in sentence) and _CONTRIBUTORS.fullmatch(
        fold(sentence)
    ) is not None


def holds_post(name: str) -> bool:
    """Whether what a page gives as an author names a post or a desk rather than a person."""
    return _POST.search(name.title()) is not None


def _is_form(line: str) -> bool:
    """Whether a line holds two different messages of a sign-up form."""
    return len({m.group().lower() for m in _FORM.finditer(line)}) >= 2


def is_sentence_like(line: str) -> bool:
    """Whether a line reads as running text: four words with a sentence's end, or fourteen words without."""
    count = word_count(line)
    return (count >= 4 and _ENDING.search(line) is not None) or count >= 14


def ends_sentence(line: str) -> bool:
    return _ENDING.search(line) is not None


def opens_comments(line: str) -> bool:
    """Whether a line heads what readers wrote about an article, asks for it or gives its rules."""
    if len(line) > LONGEST_NOTICE:
        return False
    return _heads(line, _COMMENTS) or (_COMMENT_RULES.search(fold(line)) is not None and not _QUOTED.search(line))


def closes_article(line: str) -> bool:
    """Whether a line heads what follows an article on its page: comments, other stories, a word on its author."""
    return _heads(line, _CLOSING) or opens_comments(line)


def heads_related(line: str) -> bool:
    """Whether a line heads links to other stories, which stand in the middle of an article as well as below it."""
    return _heads(line, _RELATED)


def _heads(line: str, pattern: re.Pattern[str]) -> bool:
    return len(line) <= LONGEST_HEADING and not ends_sentence(line) and pattern.fullmatch(fold(line)) is not None


def is_service_prose(line: str) -> bool:
    """Whether a sentence is a site's own notice: cookies, terms, newsletters, what it asks of those who comment."""
    if len(line) > LONGEST_NOTICE:
        return False
    folded = fold(line)
    if _SERVICE_SENTENCE.search(folded):
        return True
    return len({m.group().lower() for m in _SERVICE.finditer(folded)}) >= PHRASES_OF_NOTICE


def is_address_to_reader(line: str) -> bool:
    """Whether a notice speaks for its site and quotes nobody, or is a message of a form: "Please enter your e-mail"."""
    if _FORM.search(fold(line)) is not None and word_count(line) <= LONGEST_MESSAGE:
        return True
    return not _QUOTED.search(line) and _SITE.search(line) is not None and is_service_prose(line)


def word_count(text: str) -> int:
    """Words; two characters of a script without spaces count as one."""
    wide = len(_WIDE.findall(text))
    return len(_WORD.findall(_WIDE.sub(" ", text))) + wide // 2


def is_stamp(line: str) -> bool:
    """Whether a line gives a day of publication and little else: "All News 06:58 August 01, 2018"."""
    if len(line) > 120:
        return False
    opening = _STAMP_OPENING.match(line)
    if opening is None and not _DIGIT.search(line):
        return False
    stamp = parse_stamp(line)
    if opening and (stamp or find_dates(line)):
        return word_count(line) <= 14
    if stamp is None:
        return False
    rest = line
    for mention in reversed(find_dates(line)):
        rest = rest[: mention.start] + rest[mention.end :]
    return len(_WORD.findall(_DATE_FILLER.sub(" ", rest))) <= 3 and not _ENDING.search(line)


def is_update_stamp(line: str) -> bool:
    return "updat" in line.lower() or "modified" in line.lower()


def byline_names(line: str) -> tuple[str, ...]:
    """The people a byline names, without their posts: "By Ada Quill and Tom Orr in Orlen" -> both."""
    match = _BYLINE.fullmatch(fold(line).strip())
    if match is None:
        return ()
    names = re.split(
        r",|;|\band\b|&|\bin\b|\bfor\b|\bwith\b|[Ee]diting by|[Ww]riting by|[Rr]eporting by",
        match["names"] or match["credits"],
    )
    people = [n.strip(" .()") for n in names]
    return tuple(
        n
        for n in people
        if 2 <= len(n.split()) <= 4 and all(w[:1].isupper() for w in n.split()) and not _POST.search(n)
    )


_POST = re.compile(
    r"\b(?:Reporter|Correspondent|Editor|Staff|Writer|Bureau|Political|Chief|News|Press|Desk|Contributor)\b"
)


def _is_long_sentence(line: str) -> bool:
    return word_count(line) > 30 and _ENDING.search(line) is not None
