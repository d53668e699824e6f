"""Past tense and participle of the verbs that the rules may turn about: a list of their own, no general morphology."""

from __future__ import annotations

import re
from collections.abc import Mapping

_IRREGULAR = """
be was been; become became become; begin began begun; bring brought brought; build built built; buy bought bought
come came come; cost cost cost; cut cut cut; do did done; drive drove driven; fall fell fallen; fight fought fought
find found found; get got got; give gave given; go went gone; grow grew grown; have had had; hold held held
keep kept kept; lead led led; leave left left; lose lost lost; make made made; meet met met; pay paid paid
put put put; rise rose risen; run ran run; say said said; see saw seen; sell sold sold; send sent sent; set set set
show showed shown; sit sat sat; speak spoke spoken; spend spent spent; stand stood stood; take took taken
tell told told; think thought thought; win won won; write wrote written; hit hit hit; shut shut shut; quit quit quit
withdraw withdrew withdrawn; draw drew drawn; seek sought sought; break broke broken; choose chose chosen; strike struck struck
"""
_REGULAR = """
accept accuse achieve act add admit adopt affect agree aim allow announce answer appeal appear apply appoint approve
arrest arrive ask assess attack attempt attend avoid ban block call carry cancel cause change charge claim close
collect complete condemn conduct confirm consider continue create criticise damage decide declare decline defend
delay deliver demand deny detain develop die discuss dismiss end enter examine expand expect explain face fail feature
finish fire fly follow force gain halt hand help hire host identify ignore impose improve include increase inform inspect
interview introduce investigate invite involve issue join jump kill launch lift limit listen look manage mark monitor
move name need negotiate note offer open operate order organise perform plan play post prepare present
prevent produce promise propose protect prove provide publish purchase question raise reach receive recommend record
recover reduce refuse reject release remain remove reopen repair replace reply report request require rescue resign
resolve respond restore resume retire return reveal review ruin save search serve settle share sign start stay stop
struggle study suffer suggest support suspend target test threaten train travel treat try turn urge use visit
vote wait walk want warn watch welcome work
"""


def _regular(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ied"
    return base + base[-1] * (base in {"ban", "stop", "plan", "admit"}) + "ed"


_ROWS = tuple(row.split() for row in _IRREGULAR.replace("\n", ";").split(";") if row.strip())
_PAST: Mapping[str, str] = {**{row[0]: row[1] for row in _ROWS}, **{base: _regular(base) for base in _REGULAR.split()}}
_PARTICIPLE: Mapping[str, str] = {**_PAST, **{row[0]: row[2] for row in _ROWS}}
_BASE_OF_PARTICIPLE = {participle: base for base, participle in _PARTICIPLE.items()}

PARTICIPLE = "(?:" + "|".join(sorted(set(_PARTICIPLE.values()) | {"been"}, key=len, reverse=True)) + ")"
"""A pattern for the participles of the listed verbs."""

BASE = "(?:" + "|".join(sorted(_PAST, key=len, reverse=True)) + ")"


def past(base: str) -> str | None:
    return _PAST.get(base)


def participle(base: str) -> str | None:
    return _PARTICIPLE.get(base)


def base_of_participle(word: str) -> str | None:
    return _BASE_OF_PARTICIPLE.get(word)


def third_person(base: str) -> str:
    if base in {"be", "have", "do", "go"}:
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[base]
    if re.search(r"(?:s|sh|ch|x|z)$", base):
        return base + "es"
    return base[:-1] + "ies" if re.search(r"[^aeiou]y$", base) else base + "s"


def plural(phrase: str) -> bool:
    """Whether a subject ending in this phrase takes "have": a guess from its last word."""
    last = phrase.split()[-1].lower() if phrase.split() else ""
    if last in {"they", "we", "people", "men", "women", "children", "police", "both", "these", "those", "staff"}:
        return True
    return (
        last.endswith("s") and not last.endswith(("ss", "us", "is", "’s", "'s")) and not phrase.split()[-1][0].isupper()
    )
