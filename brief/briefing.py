"""What enters and leaves as JSON.

`Draft` is what an engine returns: untrusted, and it can only point at sentence numbers. `Brief` is what a reader
gets: every claim carries its evidence, cut from the document by code, never supplied by a model.

Both refuse unknown fields. A stored brief names its `schema_version`; a version that this release does not know is
a `VersionError`, never a guess.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from brief.document import Sentence
from brief.errors import InputError, VersionError

SCHEMA_VERSION: Literal["1"] = "1"

Status = Literal["disputed", "denied", "hedged", "planned", "opinion", "agreed", "attributed", "reported"]
STATUS_PRECEDENCE: tuple[Status, ...] = get_args(Status)
"""When several hold, the first is the label and the rest are kept as tags."""

WhyOpen = Literal[
    "disputed",
    "declined_to_comment",
    "no_response",
    "unspecified_who",
    "unspecified_when",
    "unspecified_number",
    "hedged",
    "anonymous_only",
    "denial_narrower_than_claim",
    "future",
]
Slot = Literal["who", "when", "where", "how_much", "why", "other_side"]
SourceKind = Literal["named", "anonymous", "organisation", "document"]
ActorKind = Literal["person", "state", "organisation", "group", "media", "unnamed", "unknown"]
Deed = Literal["did", "said", "wants", "declined"]
Support = Literal["verbatim", "passed", "warned", "replaced", "unchecked"]
Problem = Literal["number", "name", "date", "attribution", "hedge", "negation", "other"]
"""What a second reading may find wrong with a statement. A closed set: no words of the model enter a brief with it."""
Grain = Literal["minute", "day", "week", "month", "quarter", "half", "year", "decade", "span"]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


# ---------------------------------------------------------------- Draft: what an engine returns


class DraftClaim(Model):
    """A sentence of the brief, and the numbers of all sentences of the article that it rests on."""

    text: Annotated[str, Field(max_length=600)]
    sentences: Annotated[list[int], Field(max_length=12)]


class DraftAttribution(Model):
    """Who says it, as the article names them; for an anonymous source the reason the article gives, if any."""

    who: Annotated[str, Field(max_length=200)]
    kind: SourceKind
    reason: Annotated[str, Field(max_length=300)] | None = None


class DraftFact(Model):
    statement: Annotated[str, Field(max_length=600)]
    sentences: Annotated[list[int], Field(max_length=12)]
    status: Status
    attribution: Annotated[list[DraftAttribution], Field(max_length=6)] = []
    when: Annotated[str, Field(max_length=120)] | None = None
    """The article's own words for the time of the event, such as "on Friday"."""


class DraftDispute(Model):
    claim: DraftClaim
    denial: DraftClaim


class DraftDeed(Model):
    deed: Deed
    text: Annotated[str, Field(max_length=400)]
    sentences: Annotated[list[int], Field(max_length=12)]


class DraftActor(Model):
    """`sentences` are those in which the name, role and affiliation stand."""

    name: Annotated[str, Field(max_length=160)]
    kind: ActorKind
    role: Annotated[str, Field(max_length=200)] | None = None
    affiliation: Annotated[str, Field(max_length=160)] | None = None
    aliases: Annotated[list[str], Field(max_length=8)] = []
    sentences: Annotated[list[int], Field(max_length=12)]
    deeds: Annotated[list[DraftDeed], Field(max_length=12)] = []


class DraftQuestion(Model):
    question: Annotated[str, Field(max_length=400)]
    why_open: WhyOpen
    sentences: Annotated[list[int], Field(max_length=12)]


class DraftMissing(Model):
    """Something that a reader would want and the text does not give. `note` says what, in a few words."""

    slot: Slot
    note: Annotated[str, Field(max_length=200)]


class Draft(Model):
    """One engine's reading of one chunk. Sentence numbers are the article's own."""

    headline: DraftClaim | None
    bottom_line: Annotated[list[DraftClaim], Field(max_length=3)]
    facts: Annotated[list[DraftFact], Field(max_length=40)]
    disputes: Annotated[list[DraftDispute], Field(max_length=12)] = []
    actors: Annotated[list[DraftActor], Field(max_length=40)] = []
    open_questions: Annotated[list[DraftQuestion], Field(max_length=20)] = []
    missing: Annotated[list[DraftMissing], Field(max_length=12)] = []


# ---------------------------------------------------------------- Brief: what a reader gets


class Evidence(Model):
    """A span of a source, byte for byte. `source` counts from 1 in `Brief.sources`.

    `start` inclusive and `end` exclusive, in code points of that document's text. `role` "antecedent" marks a
    sentence that the check read to know who "he" or "the minister" is, though the statement did not cite it.
    """

    source: int = 1
    sentence: int
    start: int
    end: int
    quote: str
    role: Literal["cited", "antecedent", "repaired"] = "cited"

    @classmethod
    def of(
        cls, sentence: Sentence, source: int = 1, role: Literal["cited", "antecedent", "repaired"] = "cited"
    ) -> Evidence:
        """The whole sentence as a receipt."""
        return cls(
            source=source,
            sentence=sentence.number,
            start=sentence.start,
            end=sentence.end,
            quote=sentence.text,
            role=role,
        )


class Claim(Model):
    """A sentence of the brief with its receipts. `findings` are codes of checks that objected."""

    text: str
    evidence: list[Evidence]
    support: Support
    findings: list[str] = []


class Attribution(Model):
    who: str
    kind: SourceKind
    reason: str | None = None


class When(Model):
    """The source's words, and the days they mean. `start` and `end` are both inclusive.

    Unresolved expressions keep `text` alone. `rule` names the rule that resolved it and the day it counted from.
    """

    text: str
    start: date | None = None
    end: date | None = None
    grain: Grain | None = None
    year_inferred: bool = False
    rule: str | None = None


class Number(Model):
    """A quantity of the statement. `value` is a decimal in plain notation; `unit` a symbol such as "%", "$", "km"."""

    text: str
    value: str
    unit: str | None = None
    noun: str | None = None
    qualifier: str | None = None


class Fact(Model):
    """`id` hashes the normalised evidence, not the wording: two runs of a model agree on what is the same fact."""

    id: str
    statement: str
    status: Status
    tags: list[Status] = []
    hedge: str | None = None
    attribution: list[Attribution] = []
    when: When | None = None
    numbers: list[Number] = []
    evidence: list[Evidence]
    support: Support
    findings: list[str] = []


class Dispute(Model):
    claim: Claim
    denial: Claim


class Actor(Model):
    """`name` is the fullest form in the text."""

    name: str
    kind: ActorKind
    role: str | None = None
    affiliation: str | None = None
    aliases: list[str] = []
    did: list[Claim] = []
    said: list[Claim] = []
    wants: list[Claim] = []
    declined: list[Claim] = []
    evidence: list[Evidence]


class TimelineEntry(Model):
    """`text` are the source's words for what happened, or the checked statement."""

    text: str
    when: When
    evidence: list[Evidence]
    planned: bool = False


class OpenQuestion(Model):
    question: str
    why_open: WhyOpen
    evidence: Annotated[list[Evidence], Field(min_length=1)]
    support: Support = "passed"
    findings: list[str] = []


class Missing(Model):
    slot: Slot
    note: str


class SourceInfo(Model):
    """What a stored brief keeps of a source: enough to recognise it, not the text itself."""

    origin: str
    title: str | None = None
    publisher: str | None = None
    authors: list[str] = []
    url: str | None = None
    published: str | None = None
    dateline: str | None = None
    reference_date: date | None = None
    reference_origin: Literal["flag", "dateline", "publication"] | None = None
    language: str = "und"
    encoding: str = "utf-8"
    encoding_origin: str = "text"
    content_sha256: str
    text_sha256: str
    reading_options: list[str] = []
    sentence_count: int
    same_text_as: int | None = None


Severity = Literal["warned", "replaced", "removed", "repaired"]


class Finding(Model):
    """One objection of one check: which item, the drafted words, the words that decided it, and what was done.

    `said` are words of the draft, `found` words of the source (empty where the source has none). `problem` is what a
    second reading objected to, None for every other check.
    """

    code: str
    severity: Severity
    item: Literal["headline", "bottom_line", "fact", "dispute", "actor", "open_question", "missing"]
    statement: str
    said: str = ""
    found: str = ""
    sentences: list[int] = []
    problem: Problem | None = None


class SecondOpinion(Model):
    """How a second reading by the model went. All but `unknown` count statements, equal ones once.

    Of those `asked`, `left_out` had no judgement in the answer and `failed` no answer that could be used; the rest are
    `judged`, with `disagreed` and `unsure` among them. `unknown` counts judgements of statements that were not asked.
    """

    asked: int = 0
    disagreed: int = 0
    unsure: int = 0
    left_out: int = 0
    failed: int = 0
    unknown: int = 0

    @property
    def judged(self) -> int:
        return self.asked - self.left_out - self.failed


class Checks(Model):
    """Counts of items, and every objection. An item with several findings counts once, under the gravest."""

    passed: int = 0
    verbatim: int = 0
    warned: int = 0
    replaced: int = 0
    removed: int = 0
    repaired: int = 0
    unchecked: int = 0
    findings: list[Finding] = []
    not_run: list[str] = []
    """Codes that were not run, each with its reason, such as "HEDGE_LOST: no lexicon for 'ko'"."""
    second_opinion: SecondOpinion | None = None
    """None where none was asked for."""


class CheckedDraft(Model):
    """What is left of a draft after the checks: every item with its evidence, and every objection.

    One per chunk; merging joins them. `headline` is None where the draft had none or its check failed, and the title
    (or, without one, the first fact) must stand in.
    """

    headline: Claim | None = None
    bottom_line: list[Claim] = []
    facts: list[Fact] = []
    disputes: list[Dispute] = []
    actors: list[Actor] = []
    open_questions: list[OpenQuestion] = []
    missing: list[Missing] = []
    findings: list[Finding] = []
    not_run: list[str] = []
    second_opinion: SecondOpinion | None = None


class ChunkFailure(Model):
    """A chunk that could not be read. `first` and `last` are sentence numbers, both inclusive."""

    source: int = 1
    first: int
    last: int
    error: str
    reason: str


class Coverage(Model):
    sentences: int
    cited: int
    uncited: list[int] = []
    """Numbers of body sentences that nothing in the brief cites, of the first source only when there are several."""
    chunks: int = 1
    chunks_failed: list[ChunkFailure] = []
    chunks_truncated: int = 0
    items_dropped: int = 0
    """Items of a reply that were not in the form asked for."""
    removed_lines: int = 0
    stripped_characters: int = 0
    facts_left_out: int = 0
    """Checked facts beyond `--max-facts`."""
    notes: list[str] = []
    """Sentences for the reader, such as "Actor detection was not attempted: no rules for 'ko'."."""


class Usage(Model):
    """Tokens as the service counted them, failed replies included."""

    requests: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    reasoning_tokens: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(**{name: getattr(self, name) + getattr(other, name) for name in Usage.model_fields})


class Generator(Model):
    """What wrote the brief. `prompt_digest` identifies the templates and the schema, not the article."""

    engine: Literal["llm", "extractive"]
    version: str
    model: str | None = None
    endpoint: str | None = None
    prompt_digest: str | None = None
    usage: Usage = Usage()


class Brief(Model):
    schema_version: Literal["1"] = SCHEMA_VERSION
    headline: Claim
    bottom_line: list[Claim] = []
    facts: list[Fact] = []
    disputes: list[Dispute] = []
    actors: list[Actor] = []
    timeline: list[TimelineEntry] = []
    open_questions: list[OpenQuestion] = []
    missing: list[Missing] = []
    language: str = "en"
    sources: Annotated[list[SourceInfo], Field(min_length=1)]
    checks: Checks
    coverage: Coverage
    generator: Generator

    def to_markdown(self) -> str:
        """The brief as GitHub-flavoured Markdown."""
        from brief.rendering.markdown import render_markdown

        return render_markdown(self)

    def to_slack(self) -> str:
        """The brief as Slack mrkdwn, at most 4,000 characters."""
        from brief.rendering.slack import render_slack

        return render_slack(self)

    def to_json(self) -> str:
        """The brief as indented JSON, which `Brief.from_json` reads back to an equal value."""
        return self.model_dump_json(indent=2) + "\n"

    @classmethod
    def from_json(cls, text: str | bytes) -> Brief:
        """A stored brief. Raises `VersionError` for an unknown schema version, `InputError` for anything else."""
        try:
            stored: Any = json.loads(text)
            json.dumps(stored, ensure_ascii=False).encode()  # half a surrogate pair could not be written
        except (ValueError, RecursionError) as e:
            raise InputError(f"The stored brief is not JSON ({e}). Give a file written with --format json.") from e
        version = stored.get("schema_version") if isinstance(stored, dict) else None
        if version is None:
            raise InputError("This JSON has no schema_version: it is no brief. Give a file written with --format json.")
        if version != SCHEMA_VERSION:
            raise VersionError(
                f"The stored brief has schema version {version!r}; this release reads {SCHEMA_VERSION!r}. "
                "Write it again, or use the release that wrote it."
            )
        try:
            return cls.model_validate(stored)
        except ValidationError as e:
            first = e.errors()[0]
            where = ".".join(str(part) for part in first["loc"])
            raise InputError(f"The stored brief is damaged at {where or 'its root'}: {first['msg']}.") from e
