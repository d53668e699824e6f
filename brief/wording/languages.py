"""Which language a text is in: by its script, and where several languages share one, by their commonest words."""

from __future__ import annotations

import re
from collections import Counter

from brief.wording.lexicons.common_words import COMMON_WORDS, LETTERS, ONLY_CHINESE

SAMPLE = 20_000
"""Code points that are looked at."""
FEWEST_HITS = 3
"""Common words below which a text of Latin letters is not told from names and figures."""
FEW_HITS = 2
SHARE_OF_A_SHORT_TEXT = 0.2
"""In a few words two common ones suffice, if they are this share of them."""
SCRIPT_SHARE = 0.2
"""Share of a script among all letters from which a text is taken to be written in it: names keep their own script."""

_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]")
_SCRIPTS = (
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf\u3040-\u30ff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_PERSIAN = re.compile(r"[پچژگک]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def detect_language(text: str) -> str:
    """An ISO 639-1 code (en, de, fr, es, it, pt, nl, ru, ar, zh, ja, ko, ...), or "und" where it is not clear."""
    sample = text[:SAMPLE]
    letters = len(_LETTER.findall(sample))
    if not letters:
        return "und"
    found = {language: len(script.findall(sample)) for language, script in _SCRIPTS}
    written = max(found, key=lambda language: (found[language], -list(found).index(language)))
    if found[written] < SCRIPT_SHARE * letters:
        return _latin(sample)
    if found[written] < letters / 2:
        around = _latin(sample)  # an English sentence with a Russian quotation
        if around != "und":
            return around
    return _within_script(written, sample)


def has_lexicon(language: str) -> bool:
    """Whether hedges, attribution, names and the like have rules for this language."""
    return language == "en"


def _within_script(language: str, sample: str) -> str:
    if language == "zh":
        return _japanese_or_chinese(sample)
    if language == "ru" and len(_UKRAINIAN.findall(sample)) * 50 > len(sample):
        return "uk"
    if language == "ar" and len(_PERSIAN.findall(sample)) * 100 > len(sample):
        return "fa"
    return language


def _japanese_or_chinese(sample: str) -> str:
    """By kana, and by characters that only one of the two writes, as the character sets of both countries tell them.

    A Chinese text may give a name in kana, a Japanese headline may have none.
    """
    han = Counter(_HAN.findall(sample))
    japanese = sum(
        n for c, n in han.items() if _is_in(c, "shift_jis") and not (_is_in(c, "gb2312") or _is_in(c, "big5"))
    )
    chinese = sum(
        n for c, n in han.items() if c in ONLY_CHINESE or (_is_in(c, "gb2312") and not _is_in(c, "shift_jis"))
    )
    return "ja" if len(_KANA.findall(sample)) + 2 * japanese > 2 * chinese else "zh"


def _is_in(character: str, character_set: str) -> bool:
    try:
        character.encode(character_set)
    except UnicodeEncodeError:
        return False
    return True


def _latin(sample: str) -> str:
    words = [word.lower() for word in _WORD.findall(sample)]
    counts = Counter(words)
    hits = {language: sum(counts[w] for w in sorted(common)) for language, common in COMMON_WORDS.items()}
    letters = Counter(sample.lower())
    scores = {language: n + _letter_score(language, letters, len(words)) for language, n in hits.items()}
    best = max(scores, key=lambda language: (scores[language], -list(scores).index(language)))
    runner_up = max(n for language, n in scores.items() if language != best)
    enough = hits[best] >= FEWEST_HITS or (hits[best] >= FEW_HITS and hits[best] >= SHARE_OF_A_SHORT_TEXT * len(words))
    return best if enough and scores[best] > runner_up else "und"


def _letter_score(language: str, letters: Counter[str], words: int) -> float:
    """How many words its own letters are worth: each kind half a word, and no more than a quarter of all words."""
    own = sum(letters[c] > 0 for c in LETTERS.get(language, ""))
    return min(own / 2, words / 4)
