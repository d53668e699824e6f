import gzip
import hashlib
import subprocess
import sys
import time
from importlib.resources import files

import pytest
import tiktoken_ext.openai_public

from brief.drafting import tokens
from brief.drafting.tokens import context_tokens, count_tokens, is_exact, output_tokens, usable


def test_the_shipped_ranks_have_the_hash_that_tiktoken_expects():
    raw = gzip.decompress(files("brief.drafting").joinpath("ranks/o200k_base.tiktoken.gz").read_bytes())
    assert hashlib.sha256(raw).hexdigest() == "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
    assert tokens.RANKS_SHA256 == "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"


def test_pattern_and_special_tokens_are_those_of_tiktoken(monkeypatch):
    monkeypatch.setattr(tiktoken_ext.openai_public, "load_tiktoken_bpe", lambda *_, **__: {})
    arguments = tiktoken_ext.openai_public.o200k_base()
    assert arguments["pat_str"] == tokens._PATTERN
    assert arguments["special_tokens"] == tokens._SPECIAL_TOKENS


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("The gates will open on Tuesday.", 7),
        ("hello world", 2),
        ("<|endoftext|>", 7),
        ("\ud800", 1),
    ],
)
def test_counts_are_those_of_o200k_base(text, count):
    assert count_tokens(text) == count


def test_counting_asks_no_network():
    script = (
        "import socket, sys\n"
        "def refuse(*a, **k): raise SystemExit('the network was asked')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from brief.drafting.tokens import count_tokens\n"
        "print(count_tokens('The gates will open on Tuesday.'))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("7\n", "")


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("a" * 2_000_000, 250_000),
        ("中" * 2_000_000, 1_900_000),
        (" " * 2_000_000, 10_000),
        (" \t" * 1_000_000, 100_000),
    ],
    ids=["letters", "ideographs", "spaces", "spaces and tabs"],
)
def test_two_million_characters_without_a_break_are_counted_in_seconds(text, least):
    started = time.monotonic()
    assert count_tokens(text) >= least
    assert time.monotonic() - started < 20


def test_words_just_below_the_longest_run_cost_no_more_than_others():
    started = time.monotonic()
    assert count_tokens(("x" * 9_999 + " ") * 200) > 200_000
    assert time.monotonic() - started < 20


@pytest.mark.parametrize(
    ("model", "exact"),
    [
        ("gpt-4o", True),
        ("gpt-4o-mini-2024-07-18", True),
        ("openai/gpt-4o", True),
        ("ft:gpt-4o:team::1", True),
        ("gpt-4.1-nano", True),
        ("gpt-5-mini", True),
        ("o3-mini", True),
        ("o1", True),
        ("gpt-4", False),
        ("gpt-4-turbo", False),
        ("gpt-3.5-turbo", False),
        ("llama3.1:8b", False),
        ("o1000-chat", False),
    ],
)
def test_counts_are_exact_for_the_models_of_that_encoding(model, exact):
    assert is_exact(model) is exact


@pytest.mark.parametrize(
    ("model", "window"),
    [
        ("gpt-5-mini", 400_000),
        ("gpt-5-chat-latest", 128_000),
        ("gpt-4o-mini", 128_000),
        ("gpt-4.1", 1_000_000),
        ("gpt-4", 8_192),
        ("gpt-4-turbo-2024-04-09", 128_000),
        ("llama3.1:8b", 16_000),
        ("gpt-oss:20b", 16_000),
    ],
)
def test_an_unknown_context_is_taken_to_be_sixteen_thousand(model, window):
    assert context_tokens(model) == window


def test_a_quarter_is_kept_in_reserve_where_the_count_is_an_estimate():
    assert usable(6000, "gpt-4o") == 6000
    assert usable(6000, "llama3.1:8b") == 4500


@pytest.mark.parametrize(("model", "tokens_out"), [("gpt-5-mini", 16_000), ("gpt-4o", 4_000), ("gpt-4", 2_048)])
def test_models_that_reason_may_answer_at_greater_length(model, tokens_out):
    assert output_tokens(model) == tokens_out
