"""Who says what."""

import json
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.wording.attribution import (
    AttributionMention,
    find_attributions,
    is_anonymous,
    is_plural_source,
    resolve_speaker,
)

QUOTES = Path(__file__).parents[3] / "shared" / "data" / "quotes.jsonl"


def said(text: str) -> list[tuple[str, str, str]]:
    """Speaker, cue and content of each act."""
    return [(m.speaker, m.cue, text[m.content_start : m.content_end]) for m in find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "content"),
    [
        ("Marrow said the gates would open.", "Marrow", "said", "the gates would open"),
        ("Marrow said that the gates would open.", "Marrow", "said", "the gates would open"),
        ("The gates would open, Marrow said.", "Marrow", "said", "The gates would open"),
        ("The gates would open, Marrow said on Friday.", "Marrow", "said", "The gates would open"),
        (
            "The gates would open, said Tomas Brecht, a ministry spokesman.",
            "Tomas Brecht",
            "said",
            "The gates would open",
        ),
        (
            "According to the customs service, 2,300 trucks used it.",
            "the customs service",
            "said",
            "2,300 trucks used it",
        ),
        (
            "About 2,300 trucks used it, according to the customs service.",
            "the customs service",
            "said",
            "About 2,300 trucks used it",
        ),
        ("Marrow told reporters the gates would open.", "Marrow", "said", "the gates would open"),
        ("Marrow told the council that the gates would open.", "Marrow", "said", "the gates would open"),
        ("Marrow said on Friday that the gates would open.", "Marrow", "said", "the gates would open"),
        ("Marrow said Friday the gates would open.", "Marrow", "said", "the gates would open"),
        ("Marrow has said the gates will open.", "Marrow", "said", "the gates will open"),
        ("He was quoted as saying the gates would open.", "He", "said", "the gates would open"),
        ("The report said nine men were held.", "The report", "said", "nine men were held"),
        ("Police said nine men were held.", "Police", "said", "nine men were held"),
        ("Reuters reported that nine men were held.", "Reuters", "said", "nine men were held"),
        ("Marrow warned that trade would stop.", "Marrow", "said", "trade would stop"),
        ("Vesk denied that it had accepted any condition.", "Vesk", "denied", "it had accepted any condition"),
        ("Vesk denied accepting any condition.", "Vesk", "denied", "accepting any condition"),
        ("Marrow declined to say whether they met.", "Marrow", "declined", "say whether they met"),
        ("A spokesman declined to comment.", "A spokesman", "declined", "comment"),
        ("The council did not immediately respond to a request.", "The council", "no_response", "to a request"),
        (
            "The council, which meets next week, did not respond to a request.",
            "The council",
            "no_response",
            "to a request",
        ),
        ("Caldonia wants a timetable.", "Caldonia", "wants", "a timetable"),
        ("The union called for a strike.", "The union", "wants", "a strike"),
        ("Vesk accused Caldonia of fraud.", "Vesk", "accused", "Caldonia of fraud"),
        ("Caldonia rejected the charge.", "Caldonia", "rejected", "the charge"),
        ("Both sides agreed to talks.", "Both sides", "agreed", "to talks"),
        (
            "Heather Nauert, the State Department spokeswoman, said they might meet.",
            "Heather Nauert",
            "said",
            "they might meet",
        ),
        (
            "The head of the Straits Chamber, Pell Adair, said it had cost $40 million.",
            "Pell Adair",
            "said",
            "it had cost $40 million",
        ),
        ("Martin Bamford, 30, a baker from Orlen, said he ran.", "Martin Bamford", "said", "he ran"),
        (
            "Two diplomats briefed on the talks said Vesk may release them.",
            "Two diplomats briefed on the talks",
            "said",
            "Vesk may release them",
        ),
        ("In Orlen, officials said the road was shut.", "officials", "said", "the road was shut"),
        ("The gates would open, Marrow said, in time for March.", "Marrow", "said", "The gates would open"),
        ("The gates would open, Marrow said, using new keys.", "Marrow", "said", "The gates would open"),
        ("If it rained, Marrow said, the gates would open.", "Marrow", "said", "the gates would open"),
    ],
)
def test_reported_speech_is_found(text: str, speaker: str, cue: str, content: str) -> None:
    assert said(text) == [(speaker, cue, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ('"The gates will open," Marrow said.', "Marrow", "The gates will open,"),
        ('"The gates will open," said Marrow.', "Marrow", "The gates will open,"),
        ("“The gates will open,” Marrow told reporters.", "Marrow", "The gates will open,"),
        ("‘The gates will open,’ Marrow said.", "Marrow", "The gates will open,"),
        ('"Will the gates open?" Marrow asked.', "Marrow", "Will the gates open?"),
        ('"Open the gates," Marrow gushed.', "Marrow", "Open the gates,"),
        ('Marrow said, "The gates will open."', "Marrow", "The gates will open."),
        ('Marrow said: "The gates will open."', "Marrow", "The gates will open."),
        ('In a statement, Marrow said: "The gates will open."', "Marrow", "The gates will open."),
        ('Marrow: "The gates will open."', "Marrow", "The gates will open."),
        ('Marrow left, saying, "The gates will open."', "Marrow", "The gates will open."),
        (
            '"We may meet," State Department spokeswoman Heather Nauert said in a briefing.',
            "State Department spokeswoman Heather Nauert",
            "We may meet,",
        ),
        ('"We may meet," Sen. Ada Roe (D-Mo.) said.', "Sen. Ada Roe (D-Mo.)", "We may meet,"),
        ('The paper quoted Ms. Roe as saying: "We may meet."', "Ms. Roe", "We may meet."),
    ],
)
def test_a_quotation_has_its_speaker(text: str, speaker: str, content: str) -> None:
    (mention,) = find_attributions(text)
    assert mention.direct
    assert (mention.speaker, text[mention.content_start : mention.content_end]) == (speaker, content)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ('Brecht called it "a disgrace".', "Brecht", 'it "a disgrace"'),
        ('Brecht called the pact a "scrap of paper" and left.', "Brecht", 'the pact a "scrap of paper"'),
        ('Brecht, a deputy, described the pact as "a disgrace" on Friday.', "Brecht", 'the pact as "a disgrace"'),
        ('Brecht has dismissed Marrow as "weak" and "tired".', "Brecht", 'Marrow as "weak" and "tired"'),
        ('Marrow left, calling the pact "void".', "Marrow", 'the pact "void"'),
        ('Brecht has been steadily branding her a "coward".', "Brecht", 'her a "coward"'),
        ('The delay was "a gift," as Marrow put it.', "Marrow", '"a gift,"'),
        ('The pact is "as good as dead," Brecht wrote.', "Brecht", 'The pact is "as good as dead,"'),
        ('Brecht issued a statement saying he is "fully content".', "Brecht", 'he is "fully content"'),
        (
            'Brecht said the terms were "something that happened. It is far worse than that."',
            "Brecht",
            'the terms were "something that happened. It is far worse than that."',
        ),
    ],
)
def test_a_part_in_quotation_marks_is_its_speakers(text: str, speaker: str, content: str) -> None:
    mentions = find_attributions(text)
    assert [(m.speaker, text[m.content_start : m.content_end], m.direct) for m in mentions] == [
        (speaker, content, False)
    ]


@pytest.mark.parametrize(
    "text",
    [
        'The chair may call a "special meeting" to fill the post.',
        'The road is called "the Spine" on old maps.',
        'The so-called "hero" of Orlen was not there.',
        'They watched "The Gate" on Sunday.',
        'In his 2002 book, "Make Your Town Rich," Mr. Roe described towns.',
        'The word "pact" stands nowhere in the text.',
    ],
)
def test_words_in_marks_that_nobody_says_have_no_speaker(text: str) -> None:
    assert not any(m.direct or '"' in text[m.content_start : m.content_end] for m in find_attributions(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"The road is shut," the letter reads.', "the letter"),
        ('"The road is shut," vice council chairman Ada Roe said.', "vice council chairman Ada Roe"),
        ('"The road is shut," noted the Orlen Courier this summer.', "the Orlen Courier"),
        ('"The road is shut," the paper quoted Ms. Roe, its editor, as saying.', "Ms. Roe"),
        ('The council wrote:\n\n"The road is shut."\n\nShe left.', "The council"),
        ('Marrow rejected the claim.\n\n"The road is shut."', "Marrow"),
        ('Drivers marching through Orlen shouted, "Open the road!"', "Drivers marching through Orlen"),
        ('Speaking in Orlen Mr Roe said: "The road is shut."', "Mr Roe"),
    ],
)
def test_every_place_of_a_speaker_is_read(text: str, speaker: str) -> None:
    (mention,) = [m for m in find_attributions(text) if m.direct]
    assert mention.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Caldonia on Friday said the road was shut.", "Caldonia"),
        ("Caldonia's foreign ministry on Friday said the road was shut.", "Caldonia's foreign ministry"),
        ("Marrow in recent days said the road was shut.", "Marrow"),
        ("Marrow himself said the road was shut.", "Marrow"),
        ("Home Secretary Theresa May said the road was shut.", "Home Secretary Theresa May"),
        ("A plane was held in Orlen after a flight attendant said the door was open.", "a flight attendant"),
        ("The office (Vesk called it late) said the road was shut.", "The office"),
        ("Rep. Ada Roe (D-N.Y.) said the road was shut.", "Rep. Ada Roe (D-N.Y.)"),
        ("Roe, now a deputy, who in May said the road was shut.", "Roe"),
        ("Traders in Orlen said the road was shut.", "Traders in Orlen"),
        ("The writer and broadcaster said the road was shut.", "The writer and broadcaster"),
        ("Marrow met the mayor and police said the road was shut.", "police"),
        ("The road was shut, according to Caldonian rail investigators.", "Caldonian rail investigators"),
        ("Marrow's sister left early and said the road was shut.", "Marrow's sister"),
        ("The deputy for Orlen North claimed that the road was shut.", "The deputy for Orlen North"),
    ],
)
def test_a_speaker_is_a_whole_noun_phrase_and_no_more(text: str, speaker: str) -> None:
    (mention,) = [
        m for m in find_attributions(text) if text[m.content_start : m.content_end].endswith(("shut", "open"))
    ]
    assert mention.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Having said that, the road may open.",
        "It's reported that the road was shut.",
        "Editor's note: Marrow has left.",
        "Marrow added a note of caution.",
        "The donors joined a conference call on Friday.",
    ],
)
def test_an_ordinary_word_speaks_for_nobody(text: str) -> None:
    assert find_attributions(text) == ()


def test_a_second_quotation_goes_on_with_the_speaker() -> None:
    text = '"We have no meetings," Nauert said. "Nothing is planned."'
    first, second = find_attributions(text)
    assert (second.speaker, text[second.content_start : second.content_end]) == ("Nauert", "Nothing is planned.")
    assert second.speaker_start == second.speaker_end
    assert (first.speaker_start, first.speaker_end) == (23, 29)


def test_a_paragraph_that_is_all_quotation_goes_on_with_the_speaker() -> None:
    text = '"We have no meetings," Nauert said.\n\n"Nothing is planned."\n\nThe council met.'
    assert [m.speaker for m in find_attributions(text)] == ["Nauert", "Nauert"]


def test_a_quotation_in_a_new_paragraph_of_prose_is_nobodys() -> None:
    text = '"We have no meetings," Nauert said.\n\nThe road is long. "Nothing is planned."'
    assert len(find_attributions(text)) == 1


def test_two_acts_of_one_subject_are_two() -> None:
    text = "The ministry confirmed that the road would open but denied that it had paid."
    assert said(text) == [
        ("The ministry", "said", "the road would open"),
        ("The ministry", "denied", "it had paid"),
    ]


def test_a_charge_that_somebody_rejects_is_what_stands_before_it() -> None:
    assert said("Vesk shut the road over smuggling, a charge Caldonia rejects.") == [
        ("Caldonia", "rejected", "Vesk shut the road over smuggling")
    ]


def test_speech_inside_speech_is_found_too() -> None:
    text = "Marrow said the council had warned that trade would stop."
    assert [(m.speaker, m.cue) for m in find_attributions(text)] == [("Marrow", "said"), ("the council", "said")]


def test_the_lines_of_a_transcript_have_their_speakers() -> None:
    text = "MARROW: Will it open?\nBRECHT: It will. On Tuesday."
    assert said(text) == [("MARROW", "said", "Will it open?"), ("BRECHT", "said", "It will. On Tuesday.")]


@pytest.mark.parametrize(
    "text",
    [
        "The gates opened on Tuesday.",
        "The State Department is in Washington.",
        "He was accused of theft.",
        "She added two goals.",
        "The plans were drawn in March.",
        "The council is said to be small.",
        "He may have agreed to it.",
        "Called on Friday, the vote failed.",
        "",
    ],
)
def test_other_sentences_report_no_speech(text: str) -> None:
    assert find_attributions(text) == ()


def test_the_dateline_is_no_part_of_what_is_said() -> None:
    text = "PORT ALVERA, July 31 (Meridian Wire) -- The gates will open, Marrow said."
    assert said(text) == [("Marrow", "said", "The gates will open")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He said so twice, he said.", "pronoun"),
        ("Tomas Brecht said it was late.", "named"),
        ("Caldonia's foreign minister said it was late.", "named"),
        ("A senior State Department official said it was late.", "anonymous"),
        ("Residents said it was late.", "anonymous"),
        ("The foreign ministry said it was late.", "organisation"),
        ("A ministry spokesman said it was late.", "organisation"),
        ("The U.S. said it was late.", "organisation"),
        ("Court papers said it was late.", "document"),
    ],
)
def test_the_kind_of_a_speaker_is_told(text: str, kind: str) -> None:
    assert find_attributions(text)[0].kind == kind


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "Two diplomats said it was late. They spoke on condition of anonymity because the terms are secret.",
            "the terms are secret",
        ),
        (
            "An aide who was not authorised to speak publicly said it was late.",
            "was not authorised to speak publicly",
        ),
        ("Two diplomats said it was late.", None),
    ],
)
def test_the_reason_of_anonymity_is_kept(text: str, reason: str | None) -> None:
    assert find_attributions(text)[0].reason == reason


@pytest.mark.parametrize(
    "speaker",
    [
        "a senior official",
        "two diplomats briefed on the talks",
        "people familiar with the matter",
        "sources",
        "one of the diplomats",
        "an aide who asked not to be named",
        "residents",
        "witnesses",
        "an aide to Pompeo",
        "a U.S. official",
    ],
)
def test_unnamed_persons_are_anonymous(speaker: str) -> None:
    assert is_anonymous(speaker)


@pytest.mark.parametrize(
    "speaker",
    [
        "Marrow",
        "Tomas Brecht",
        "a spokesman",
        "police",
        "the ministry",
        "he",
        "Reuters",
        "the report",
        "minister Ilse Marrow",
        "",
    ],
)
def test_names_offices_and_organisations_are_not_anonymous(speaker: str) -> None:
    assert not is_anonymous(speaker)


@pytest.mark.parametrize(
    ("speaker", "plural"),
    [
        ("officials", True),
        ("two diplomats", True),
        ("several senior officials", True),
        ("people familiar with the talks", True),
        ("an official", False),
        ("one of the diplomats", False),
        ("Tomas Brecht", False),
        ("the ministry", False),
        ("police", False),
        ("", False),
    ],
)
def test_plural_sources_are_told_from_single_ones(speaker: str, plural: bool) -> None:
    assert is_plural_source(speaker) is plural


def resolved(text: str) -> str | None:
    (pronoun,) = [m for m in find_attributions(text) if m.kind == "pronoun"]
    return resolve_speaker(text, pronoun)


def test_a_pronoun_is_resolved_to_the_only_person_near() -> None:
    assert resolved("Foreign Minister Ilse Marrow arrived. She said it was late.") == "Ilse Marrow"


@pytest.mark.parametrize(
    "text",
    [
        '"We go," said Anna Marrow, the minister. "We stay," she added.',
        '"We go," Ms. Anna Marrow said.\n\n"We stay," she added.',
        "Anna Marrow told Tomas Brecht that the road was shut. She said it was late.",
        "Anna Marrow blamed Brecht, who had left.\n\nIt rained. She said it was late.",
        "Rabbi Anna Marrow of Congregation Beth Orlen said the road was shut. She said it was late.",
        "When Anna Marrow arrived, she said it was late.",
    ],
)
def test_a_pronoun_goes_on_with_the_person_who_spoke_before(text: str) -> None:
    assert resolved(text) == "Anna Marrow"


def test_a_pronoun_after_a_pronoun_is_the_same_person() -> None:
    text = "Tomas Brecht said the road was shut. He said it was late.\n\n“We may meet,” he added."
    pronouns = [m for m in find_attributions(text) if m.kind == "pronoun"]
    assert [resolve_speaker(text, m) for m in pronouns] == ["Tomas Brecht", "Tomas Brecht"]


@pytest.mark.parametrize(
    "text",
    [
        "Tomas Brecht said it was late. She said it was early.",
        "Tomas Brecht spoke first, Emil Roe said. A spokesman left. He said it was late.",
        "Ilse Marrow's lawyer said the road was shut. She said it was late.",
        "Ada Roe said it rained. Ilse Marrow said it snowed. The council met, and Ada Roe left. She said it was late.",
        "The Post said the road was shut. She said it was late.",
        "Ilse Marrow said the road was shut.\n\nHer mother came too. She said it was late.",
    ],
)
def test_a_pronoun_that_may_mean_another_is_left_alone(text: str) -> None:
    pronoun = [m for m in find_attributions(text) if m.kind == "pronoun"][-1]
    assert resolve_speaker(text, pronoun) is None


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ilse Marrow met Mr. Tomas Brecht. She said it was late.",
        "Foreign Minister Ilse Marrow arrived. They said it was late.",
        "The council met. He said it was late.",
        "Foreign Minister Ilse Marrow arrived.\n\nIt was late.\n\nIt rained.\n\nShe said it was late.",
    ],
)
def test_a_pronoun_is_left_alone_where_it_is_not_safe(text: str) -> None:
    assert resolved(text) is None


def test_other_languages_have_no_attributions_here() -> None:
    assert find_attributions('"Ja," said Brecht.', "de") == ()


@given(
    st.lists(
        st.sampled_from(
            ["Marrow", "he", "said", "told", ",", ".", '"', "“", "”", "that", "according to", "the council", "who"]
        )
    )
)
def test_attributions_are_ordered_and_cut_true(pieces: list[str]) -> None:
    text = " ".join(pieces)
    last = 0
    for m in find_attributions(text):
        assert last <= m.cue_start <= m.cue_end <= len(text)
        assert 0 <= m.content_start <= m.content_end <= len(text)
        if m.speaker_start < m.speaker_end:
            assert " ".join(text[m.speaker_start : m.speaker_end].split()) == m.speaker
        last = m.cue_start


@pytest.mark.parametrize(
    "unit",
    [
        "Marrow said ",
        '"a," he said. ',
        'said "A b," ',
        "who said ",
        "A: b\n",
        "and ",
        '"A ',
        'called it "a" ',
        "“a ‘b “c ",
        'Ada Roe said "a b c d." She said:\n\n',
        "the mayor and ",
        "a (b ",
    ],
)
def test_time_is_in_proportion_to_length(unit: str) -> None:
    def seconds(repeats: int, attempt: int) -> float:
        text = unit * repeats + "." * attempt  # a text of its own: results are kept
        started = time.process_time()
        found = find_attributions(text)
        if found:
            resolve_speaker(text, found[0])
        return time.process_time() - started

    # Eight times the length: linear is 8, quadratic 64.
    once = max(min(seconds(1200, k) for k in range(3)), 0.01)
    assert min(seconds(9600, k) for k in range(2)) < 30 * once


def _direct(text: str) -> list[tuple[str, str]]:
    """Content and speaker of each quotation, one that goes on joined to what it goes on from."""
    found: list[tuple[AttributionMention, str]] = []
    for m in find_attributions(text):
        if not m.direct:
            continue
        content = text[m.content_start : m.content_end]
        same = found and found[-1][0].speaker == m.speaker
        goes_on = m.speaker_start == m.speaker_end or (found and found[-1][0].cue_start == m.cue_start)
        if same and goes_on:
            found[-1] = (found[-1][0], f"{found[-1][1]} {content}")
        else:
            found.append((m, content))
    return [(content, m.speaker) for m, content in found]


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _alike(a: str, b: str) -> float:
    shared = len(_tokens(a) & _tokens(b))
    return 2 * shared / max(1, len(_tokens(a)) + len(_tokens(b)))


@pytest.mark.skipif(not QUOTES.exists(), reason="the labelled quotations are kept outside the repository")
def test_speakers_of_labelled_quotations_stay_above_their_floor() -> None:
    hits = found = wanted = 0
    for line in QUOTES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        left = [(a["content"], a["source"]) for a in row["attributions"] if a["direct"]]
        wanted += len(left)
        for content, speaker in _direct(row["text"]):
            found += 1
            best = max(left, key=lambda g: _alike(content, g[0]), default=None)
            if best is not None and _alike(content, best[0]) >= 0.8:
                left.remove(best)
                hits += bool(_tokens(speaker) & _tokens(best[1]))
    assert 2 * hits / (found + wanted) >= 0.82


LABELLED = sorted((Path(__file__).parents[1] / "labelled").glob("*.json"))


def test_quotations_of_our_own_articles_stay_above_their_floors() -> None:
    taken = right = wanted = reached = named = 0
    for label in LABELLED:
        gold = json.loads(label.read_text(encoding="utf-8"))["quotes"]
        text = label.with_suffix(".txt").read_text(encoding="utf-8")
        mentions = find_attributions(text)
        direct = [m for m in mentions if m.direct]
        contents = [text[m.content_start : m.content_end] for m in direct]
        taken += len(contents)
        right += sum(any(_alike(c, g["content"]) >= 0.8 for g in gold) for c in contents)
        wanted += len(gold)
        for quote in gold:
            whose = [m for m in mentions if quote["content"].strip(" ,.") in text[m.content_start : m.content_end]]
            reached += bool(whose)
            speakers = [resolve_speaker(text, m) or m.speaker for m in whose]
            named += any(_tokens(s) & _tokens(quote["speaker"]) for s in speakers)
    assert wanted > 50
    assert right / taken >= 0.97
    assert reached / wanted >= 0.97
    assert named / wanted >= 0.75


@pytest.mark.skipif(not QUOTES.exists(), reason="the labelled quotations are kept outside the repository")
def test_labelled_quotations_stay_above_their_floors() -> None:
    taken = right = wanted = reached = 0
    for line in QUOTES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold = [(set(range(a, b)), g["direct"]) for g in row["attributions"] for a, b in g["content_spans"]]
        found = [set(range(m.content_start, m.content_end)) for m in find_attributions(row["text"]) if m.direct]
        taken += len(found)
        right += sum(any(len(f & g) >= 0.8 * len(f) for g, _ in gold) for f in found)
        told = set[int]().union(*found)
        spans = [g for g, is_direct in gold if is_direct and g]
        wanted += len(spans)
        reached += sum(len(g & told) >= 0.8 * len(g) for g in spans)
    assert right / taken >= 0.94
    assert reached / wanted >= 0.9


def test_a_title_with_place_and_person_is_no_anonymous_source() -> None:
    assert not is_anonymous("Mayor of Orlen Ada Quill")
