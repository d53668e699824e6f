"""Documents made by hand, a model that answers from a script, and the rules of strict schemas."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from brief.briefing import Usage
from brief.document import Block, BlockKind, Document, Sentence
from brief.drafting.completion import Completion, Request

Paragraph = Sequence[str] | tuple[BlockKind, Sequence[str]]


def build_document(*paragraphs: Sequence[str], title: str | None = None, kinds: Sequence[BlockKind] = ()) -> Document:
    """Each paragraph is a list of sentences; `kinds` names those of the first paragraphs that are something else."""
    text, sentences, blocks = "", [], []
    number = 1
    parts: list[tuple[BlockKind, Sequence[str]]] = [("title", [title])] if title is not None else []
    for i, paragraph in enumerate(paragraphs):
        parts.append((kinds[i] if i < len(kinds) else "paragraph", paragraph))
    for kind, paragraph in parts:
        start = len(text)
        for i, sentence in enumerate(paragraph):
            text += " " if i else ""
            own = 0 if kind == "title" else number
            sentences.append(Sentence(own, len(text), len(text) + len(sentence), sentence, len(blocks)))
            number += kind != "title"
            text += sentence
        blocks.append(Block(kind, start, len(text)))
        text += "\n\n"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(f"doc1:{digest}", "text", text, tuple(sentences), tuple(blocks), digest, digest, title=title)


@pytest.fixture(scope="session")
def document_of() -> Callable[..., Document]:
    return build_document


class ScriptedModel:
    """A `Completer` that answers from a list, in the order in which it is asked, and remembers the questions."""

    def __init__(self, *answers: Completion | Exception | Mapping[str, Any] | str) -> None:
        self.answers = list(answers)
        self.requests: list[Request] = []

    async def complete(self, request: Request) -> Completion:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, Completion):
            return answer
        text = answer if isinstance(answer, str) else json.dumps(answer)
        return Completion(text, Usage(requests=1, input_tokens=100, output_tokens=10))


@pytest.fixture(scope="session")
def scripted() -> type[ScriptedModel]:
    return ScriptedModel


STRICT_KEYWORDS = frozenset(
    {"type", "enum", "properties", "required", "additionalProperties", "items", "anyOf"}
    | {"maxLength", "minLength", "maxItems", "minItems"}
)
"""What every strict mode accepts, and the bounds: developers.openai.com/api/docs/guides/structured-outputs."""


def find_strict_errors(schema: Mapping[str, Any], where: str = "root", *, root: bool = True) -> list[str]:
    """Every breach of the strict subset, each with its place; empty for a schema that may be sent."""
    errors = [f"{where}: {key} is not in the subset" for key in schema if key not in STRICT_KEYWORDS]
    if root and schema.get("type") != "object":
        errors.append(f"{where}: the root is not an object")
    if schema.get("type") == "object":
        names = list(schema.get("properties", {}))
        if schema.get("additionalProperties") is not False:
            errors.append(f"{where}: open object")
        if sorted(schema.get("required", [])) != sorted(names):
            errors.append(f"{where}: not every property is required")
        for name in names:
            errors += find_strict_errors(schema["properties"][name], f"{where}.{name}", root=False)
    if schema.get("type") == "array":
        if "items" not in schema:
            errors.append(f"{where}: a list of anything")
        else:
            errors += find_strict_errors(schema["items"], f"{where}[]", root=False)
    for i, branch in enumerate(schema.get("anyOf", [])):
        errors += find_strict_errors(branch, f"{where}|{i}", root=False)
    if not {"type", "enum", "anyOf"} & set(schema):
        errors.append(f"{where}: no type")
    return errors


@pytest.fixture(scope="session")
def strict_errors() -> Callable[[Mapping[str, Any]], list[str]]:
    return find_strict_errors
