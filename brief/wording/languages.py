"""Which language a text is in: by its script, and where several languages share one, by their commonest words."""

from __future__ import annotations

import re
from collections import Counter

from brief.wording.lexicons.common_words import COMMON_WORDS, LETTERS

SAMPLE = 20_000
"""Code points that are looked at."""
FEWEST_HITS = 3
"""Common words below which a text of Latin letters is not told from names and figures."""
FEW_HITS = 2
SHARE_OF_A_SHORT_TEXT = 0.2
"""In a few words two common ones suffice, if they are this share of them."""
SCRIPT_SHARE = 0.2
"""Share of a script among all letters from which a text is taken to be written in it: names keep their own script."""

_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]")),
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
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) >= SCRIPT_SHARE * letters:
            return _within_script(language, sample)
    return _latin(sample)


def has_lexicon(language: str) -> bool:
    """Whether hedges, attribution, names and the like have rules for this language."""
    return language == "en"


def _within_script(language: str, sample: str) -> str:
    if language == "ru" and len(_UKRAINIAN.findall(sample)) * 50 > len(sample):
        return "uk"
    if language == "ar" and len(_PERSIAN.findall(sample)) * 100 > len(sample):
        return "fa"
    return language


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
