"""A time of day told as exact: "at 1pm" where the source has "about 1pm" or "shortly after 1pm"."""

from __future__ import annotations

import re

from brief.checking.analysis import DatedMention
from brief.checking.grounds import Grounds, Objection, Statement
from brief.wording.text import canonical

_LOOSE = re.compile(
    r"\b(?:about|around|roughly|approximately|circa|nearly|almost|gone|before|after|past|until|till|by|from|between|since)"
    r"(?: about| around| the| a)? $",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r"\b(?P<about>(?:about|around|roughly|approximately|circa|nearly|almost|(?:shortly|just|soon|not long|moments)"
    r" (?:before|after)))(?: the| a)? $",
    re.IGNORECASE,
)
REACH = 24


def time_made_exact(statement: Statement, grounds: Grounds) -> Objection | None:
    """A time of day that every cited sentence which gives it gives roughly."""
    for dated in statement.analysis.dates:
        if dated.mention.form != "clock" or _LOOSE.search(_before(statement.text, dated)):
            continue
        same = [
            (passage, there)
            for passage in grounds.cited
            for there in passage.analysis.dates
            if there.mention.form == "clock" and _plain(there) == _plain(dated)
        ]
        rough = [(p, there, m) for p, there in same if (m := _ABOUT.search(_before(p.text, there))) is not None]
        if rough and len(rough) == len(same):
            passage, there, match = rough[0]
            found = f"{match['about']} {there.mention.text}"
            return Objection(dated.mention.text, found if found in passage.text else there.mention.text)
    return None


def _before(text: str, dated: DatedMention) -> str:
    return text[max(0, dated.mention.start - REACH) : dated.mention.start]


def _plain(dated: DatedMention) -> str:
    """ "1 p.m." and "1pm", "6:00am" and "6am"."""
    return re.sub(r"[. :]|00(?=[ap])", "", canonical(dated.mention.text))
