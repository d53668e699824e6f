"""Where sentences end in Chinese and Japanese.

A full stop, question or exclamation mark ends a sentence, with the closing marks after it, whatever follows. Not so in
a quotation or in brackets that the sentence closes round ("彼は「行く。待つ。」と述べた。"), nor between a quotation
and the particle or the verb that its own sentence goes on with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.document import Span
from brief.wording.enclosures import after_quotations, enclosing, enclosures

_CLOSE = "」』”’）)】》〉｣\"'"
_STOP = re.compile(
    r"(?<![。！？!?…｡])(?:[。｡]|(?<![A-Za-z/=])[！？!?]|[？?](?![\w=&/])|(?<=[^\W\d_a-zA-Zａ-ｚＡ-Ｚ])．"
    r"|(?<=[\u3040-\u9fff」』”）])\.(?=\s|$)|……)[。！？!?｡…]*+(?P<close>["
    + re.escape(_CLOSE)
    + r"]{0,3}+)(?:(?<=[」』”])[。．])?"
)
# "と述べた", "との", "を求めた": what ties a quotation to its sentence; "ところが" and "のちに" open one.
_JAPANESE_GOES_ON = re.compile(
    r"\s?(?:と(?!ころ|はいえ|りわけ|くに|にかく|もに|いうのも|すれば)|って|を|の(?!ち)|に(?!もかかわらず|わかに)|は(?!じめ)|"
    r"が(?!、)|など|なの|へ|で(?!は|も|きる|すが))"
)
_SAYING = (
    "说|說|问|問|道|喊|叫|答|称|稱|表示|指出|强调|強調|追问|追問|回应|回應|写|寫|宣布|补充|補充|解释|解釋|承认|承認|"
    "坦言|反问|反問|高呼|惊呼|驚呼|感叹|感嘆|感慨|透露|呼吁|呼籲"
)
_CHINESE_VERB = re.compile(rf"[^。！？，,\s“”「」：:；]{{0,16}}?(?:{_SAYING})(?:道|着|著|了)?[。，,；：！]")
_CHINESE_GOES_ON = re.compile("的|这|這|等|之|一(?:词|詞|句|说|說)|为|為(?!了)")
_BRACKETS = "（(《〈【『"
_OPENING = 40
WIDE = frozenset({"ja", "zh"})
"""Languages that have rules here."""
LEAST = 5
"""Code points of a sentence that two ellipses may end in Chinese: "他……" opens one."""


def split_wide(text: str, language: str) -> Iterator[Span]:
    """Spans as they are found, in order; white space at their ends is not taken off."""
    spans = enclosures(text)
    start = 0
    for match in _STOP.finditer(text):
        at, end = match.start(), match.end()
        if match.group().startswith("……") and (language == "ja" or at - start < LEAST) and "。" not in match.group():
            continue
        span = enclosing(spans, at)
        if span is not None and not _ends_within(text, language, start, span, match):
            continue
        if match["close"] and _goes_on(text, language, after_quotations(spans, text, end), _is_announced(text, span)):
            continue
        yield Span(start, end)
        start = end
    yield Span(start, len(text))


def _ends_within(text: str, language: str, start: int, span: Span, match: re.Match[str]) -> bool:
    """Whether a stop between the marks of `span` ends a sentence: where a quotation is one by itself, or ends one."""
    embedded = bool(text[start : min(span.start, start + _OPENING)].strip())
    titled = text[span.start] in _BRACKETS
    if match.end() < span.end:  # more is to come before its closing mark
        return not embedded and not titled and not _goes_on(text, language, span.end)
    return not (embedded and titled)


def _is_announced(text: str, span: Span | None) -> bool:
    """Whether a verb has said who speaks: of "他说：“没有。”海关表示" the quotation needs no other."""
    return span is not None and text[max(0, span.start - 1) : span.start] in ("：", ":", "，")


def _goes_on(text: str, language: str, at: int, announced: bool = False) -> bool:
    if language == "ja":
        return _JAPANESE_GOES_ON.match(text, at) is not None
    return (not announced and _CHINESE_VERB.match(text, at) is not None) or _CHINESE_GOES_ON.match(text, at) is not None
