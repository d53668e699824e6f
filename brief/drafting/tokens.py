"""How many tokens a text is, and how many a model takes.

The ranks of o200k_base are shipped (`ranks/`), because tiktoken would fetch them over the network at first use. For
models of that encoding the count is exact. For every other model it is an estimate by the same encoding, and a quarter
of the model's context is left unused.
"""

from __future__ import annotations

import base64
import gzip
import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from brief.settings import UNKNOWN_CONTEXT_TOKENS

if TYPE_CHECKING:
    from tiktoken import Encoding

RANKS_SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"

# tiktoken_ext.openai_public.o200k_base, whose constructor cannot be called without its download.
_PATTERN = "|".join(
    (
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
        r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?",
        r"\p{N}{1,3}",
        r" ?[^\s\p{L}\p{N}]+[\r\n/]*",
        r"\s*[\r\n]+",
        r"\s+(?!\S)",
        r"\s+",
    )
)
_SPECIAL_TOKENS = {"<|endoftext|>": 199999, "<|endofprompt|>": 200018}

# tiktoken 0.14 panics on a run of a million spaces, and releases before 0.12 take quadratic time on long words.
_LONGEST_RUN = 10_000
_LONG_RUNS = re.compile(rf"(?<!\S)\S{{{_LONGEST_RUN},}}|(?<!\s)\s{{{_LONGEST_RUN},}}")

# Tokens of prompt and answer together, from developers.openai.com/api/docs/models; the longest matching prefix counts.
# Open models (gpt-oss) are left out: the server that runs one decides how much it takes.
_CONTEXT_TOKENS: tuple[tuple[str, int], ...] = (
    ("chatgpt-4o", 128_000),
    ("gpt-3.5-turbo", 16_385),
    ("gpt-4", 8_192),
    ("gpt-4-turbo", 128_000),
    ("gpt-4.1", 1_000_000),
    ("gpt-4.5", 128_000),
    ("gpt-4o", 128_000),
    ("gpt-5", 400_000),
    ("gpt-5-chat", 128_000),
    ("gpt-5.1-chat", 128_000),
    ("gpt-5.2-chat", 128_000),
    ("gpt-5.3-chat", 128_000),
    ("gpt-6", 400_000),
    ("o1", 128_000),
    ("o3", 200_000),
    ("o4-mini", 200_000),
)
# What tiktoken.model maps to o200k_base, or to o200k_harmony, which has the same ranks.
_O200K = re.compile(r"(?:gpt-4o|chatgpt-4o|gpt-4\.1|gpt-4\.5|gpt-5|gpt-oss|o1|o3|o4-mini)(?![a-z0-9])")
_REASONING = re.compile(r"(?:gpt-[5-9]|gpt-oss|o[1-9])(?![a-z0-9])")

OUTPUT_TOKENS = 4_000
REASONING_OUTPUT_TOKENS = 16_000


@cache
def _encoding() -> Encoding:
    from tiktoken import Encoding

    raw = gzip.decompress(files("brief.drafting").joinpath("ranks/o200k_base.tiktoken.gz").read_bytes())
    ranks = {base64.b64decode(token): int(rank) for token, rank in (line.split() for line in raw.splitlines() if line)}
    return Encoding(name="o200k_base", pat_str=_PATTERN, mergeable_ranks=ranks, special_tokens=dict(_SPECIAL_TOKENS))


def count_tokens(text: str) -> int:
    """Tokens of `text` in o200k_base. "<|endoftext|>" in it is plain text.

    A run of more than 10,000 characters without a space, or of as many spaces, is counted in pieces: the sum may then
    be a few tokens above the true count.
    """
    encode = _encoding().encode_ordinary
    return sum(len(encode(piece)) for piece in _digestible(text))


def _digestible(text: str) -> Iterator[str]:
    start = 0
    for run in _LONG_RUNS.finditer(text):
        for cut in range(run.start(), run.end(), _LONGEST_RUN):
            yield text[start:cut]
            start = cut
    yield text[start:]


def is_exact(model: str) -> bool:
    """Whether `count_tokens` is the model's own count. A provider's prefix ("openai/gpt-4o") does not matter."""
    return _O200K.match(_bare(model)) is not None


def context_tokens(model: str) -> int:
    """The model's context window, prompt and answer together. 16,000 where the model is not known."""
    name = _bare(model)
    known = [(prefix, window) for prefix, window in _CONTEXT_TOKENS if name.startswith(prefix)]
    return max(known)[1] if known else UNKNOWN_CONTEXT_TOKENS


def output_tokens(model: str) -> int:
    """How long an answer may be, reasoning included; at most a quarter of the context."""
    wanted = REASONING_OUTPUT_TOKENS if _REASONING.match(_bare(model)) else OUTPUT_TOKENS
    return min(wanted, context_tokens(model) // 4)


def usable(tokens: int, model: str) -> int:
    """How many counted tokens fill `tokens` of the model's: all where the count is exact, else three quarters."""
    return tokens if is_exact(model) else tokens * 3 // 4


def _bare(model: str) -> str:
    """Without a provider's prefix and without the mark of a fine-tuned model ("ft:gpt-4o:team::id")."""
    return model.rpartition("/")[2].removeprefix("ft:").lower()
