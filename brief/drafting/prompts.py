"""The templates of `prompts/`, and the requests that they make.

One template per turn of the conversation: `system.j2` comes first and is the same for every article, so that a provider
can cache it; `extract.j2` holds the article; `repair.j2` lists what was wrong with an answer; `synthesis.j2` puts the
statements of several chunks in order; `second_opinion.j2` asks whether statements follow from their evidence. A folder
of one's own may replace any of them. All run in a sandbox.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from brief.document import Chunk, Document
from brief.drafting.completion import Message, Request
from brief.drafting.fence import about_lines, article_lines, context_lines, framing_lines, inert
from brief.drafting.schema import draft_schema, schema_text, second_reading_schema, synthesis_schema
from brief.drafting.tokens import output_tokens
from brief.errors import BriefError, UsageError
from brief.settings import Options, resolve_model

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

TEMPLATE_VARIABLES: Mapping[str, tuple[str, ...]] = {
    "system.j2": ("schema",),
    "extract.j2": ("about", "context", "article", "first", "last", "whole", "max_facts", "language"),
    "repair.j2": ("errors",),
    "synthesis.j2": ("schema", "statements", "language"),
    "second_opinion.j2": ("schema", "about", "items"),
}

LONGEST_ECHO = 20_000
"""Characters of a faulty answer that are shown to the model again."""


@dataclass(frozen=True, slots=True)
class Template:
    """One template and the file it came from."""

    name: str
    origin: str
    text: str


@dataclass(frozen=True, slots=True)
class Item:
    """A statement on one line, and the numbered sentences it rests on, both inert."""

    statement: str
    evidence: str


@dataclass(frozen=True)
class Prompts:
    """The five templates. `digest` identifies them and the schemas, not the article."""

    templates: tuple[Template, ...]
    environment: SandboxedEnvironment

    @property
    def digest(self) -> str:
        schemas = [draft_schema(), synthesis_schema(), second_reading_schema()]
        content = [*([t.name, t.text] for t in self.templates), schemas]
        return "prompt1:" + hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]

    def render(self, name: str, **values: Any) -> str:
        """Raises `UsageError`, naming the file, for whatever goes wrong inside a template."""
        from jinja2 import TemplateError

        try:
            return self.environment.get_template(name).render(**values).strip()
        except (
            TemplateError,
            ArithmeticError,
            AttributeError,
            LookupError,
            TypeError,
            ValueError,
            RecursionError,
        ) as e:
            raise UsageError(f"The template {self._origin(name)!r} cannot be rendered: {_one_line(e)}.") from e

    def require(self, name: str, variable: str, value: str, rendered: str) -> None:
        """Raises `UsageError` where a template left out the words that it is there to send."""
        if value.strip() not in rendered:
            raise UsageError(f"The template {self._origin(name)!r} must print {{{{ {variable} }}}} as it is.")

    def _origin(self, name: str) -> str:
        return next(t.origin for t in self.templates if t.name == name)


def load_prompts(folder: Path | None = None) -> Prompts:
    """The shipped templates, with those that `folder` holds in their places.

    Raises `UsageError` for a folder that cannot be read or holds no template, a file in it that is none of the five, a
    syntax error, and a variable that the template is not given.
    """
    own = _own_templates(folder) if folder is not None else {}
    shipped = _shipped_folder()
    templates = [
        own.get(name) or Template(name, name, (shipped / name).read_text("utf-8")) for name in TEMPLATE_VARIABLES
    ]
    prompts = Prompts(tuple(templates), _environment({t.name: t.text for t in templates}))
    for template in own.values():
        _check(template, prompts.environment)
    return prompts


def render_request(chunk: Chunk, prompts: Prompts, options: Options) -> Request:
    """The first question about a chunk, exactly as it is sent."""
    article = article_lines(chunk)
    user = prompts.render(
        "extract.j2",
        about=about_lines(chunk.document),
        context=context_lines(chunk),
        article=article,
        first=chunk.own[0].label,
        last=chunk.own[-1].label,
        whole=chunk.piece is None and len(chunk.own) == len(chunk.document.sentences),
        max_facts=options.max_facts,
        language=options.language,
    )
    prompts.require("extract.j2", "article", article, user)
    system = prompts.render("system.j2", schema=schema_text(draft_schema()))
    return Request(
        purpose="extract",
        messages=tuple(m for m in (Message("system", system), Message("user", user)) if m.content),
        schema=draft_schema(),
        max_output_tokens=output_tokens(resolve_model(options)),
    )


def render_repair(request: Request, answer: str, errors: Sequence[str], prompts: Prompts) -> Request:
    """The same conversation, with the answer that could not be used and what was wrong with it."""
    complaint = Message("user", prompts.render("repair.j2", errors=tuple(inert(e) for e in errors)))
    messages = (*request.messages, Message("assistant", answer[:LONGEST_ECHO] or "{}"), complaint)
    return Request("repair", messages, request.schema, request.max_output_tokens)


def render_synthesis(statements: Sequence[str], prompts: Prompts, options: Options) -> Request:
    """Asks for an order of `statements`, which are numbered from 1, and for a bottom line drawn from them."""
    lines = tuple(inert(statement) for statement in statements)
    schema = synthesis_schema()
    user = prompts.render("synthesis.j2", schema=schema_text(schema), statements=lines, language=options.language)
    for line in lines:
        prompts.require("synthesis.j2", "statements", line, user)
    return Request("synthesis", (Message("user", user),), schema, output_tokens(resolve_model(options)))


def render_second_opinion(items: Sequence[Item], document: Document, prompts: Prompts, options: Options) -> Request:
    """Asks of each statement, numbered from 1, whether it follows from its evidence. Nothing else of the text is in it
    but its dateline and its day, from which the days in every sentence count."""
    schema = second_reading_schema()
    user = prompts.render(
        "second_opinion.j2",
        schema=schema_text(schema),
        about=framing_lines(document),
        items=tuple((item.statement, item.evidence) for item in items),
    )
    for item in items:
        prompts.require("second_opinion.j2", "statement", item.statement, user)
        prompts.require("second_opinion.j2", "evidence", item.evidence, user)
    return Request("second_opinion", (Message("user", user),), schema, output_tokens(resolve_model(options)))


@cache
def _shipped_folder() -> Traversable:
    """`brief/prompts` of the installed package, else `prompts` beside the package in a checkout."""
    package = files("brief")
    candidates: Iterable[Traversable] = (package / "prompts", Path(__file__).resolve().parents[2] / "prompts")
    for candidate in candidates:
        if (candidate / "system.j2").is_file():
            return candidate
    raise BriefError("This installation lacks its prompt templates. Install the package again.")


def _own_templates(folder: Path) -> dict[str, Template]:
    known = ", ".join(TEMPLATE_VARIABLES)
    try:
        names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".j2"))
    except OSError as e:
        raise UsageError(f"The folder of templates {str(folder)!r} cannot be read: {e.strerror}.") from e
    for name in names:
        if name not in TEMPLATE_VARIABLES:
            raise UsageError(f"{str(folder / name)!r} is no template of this program. There are: {known}.")
    if not names:
        raise UsageError(f"The folder {str(folder)!r} holds no template. It may hold: {known}.")
    return {name: Template(name, str(folder / name), _read(folder / name)) for name in names}


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError as e:
        raise UsageError(f"The template {str(path)!r} is not in UTF-8. Save it so.") from e
    except OSError as e:
        raise UsageError(f"The template {str(path)!r} cannot be read: {e.strerror}.") from e


def _environment(texts: Mapping[str, str]) -> SandboxedEnvironment:
    from jinja2 import DictLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(
        loader=DictLoader(texts),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _check(template: Template, environment: SandboxedEnvironment) -> None:
    from jinja2 import TemplateSyntaxError, meta

    try:
        tree = environment.parse(template.text)
    except TemplateSyntaxError as e:
        raise UsageError(f"The template {template.origin!r} has an error in line {e.lineno}: {_one_line(e)}.") from e
    given = TEMPLATE_VARIABLES[template.name]
    unknown = sorted(meta.find_undeclared_variables(tree) - set(given) - set(environment.globals))
    if unknown:
        raise UsageError(
            f"The template {template.origin!r} uses {unknown[0]!r}, which it is not given. "
            f"{template.name} is given: {', '.join(given)}."
        )


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
