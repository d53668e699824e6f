"""What leaves through standard output and standard error."""

from __future__ import annotations

import contextlib
import os
import sys

from brief.errors import OutputError


def say(line: str) -> None:
    """One line on standard error. Nothing in it can colour a terminal or move its cursor."""
    if sys.stderr is None:
        return
    with contextlib.suppress(OSError):
        print(f"brief: {plain(line)}", file=sys.stderr, flush=True)  # noqa: T201


def plain(line: str) -> str:
    return "".join(c if c.isprintable() else "�" for c in " ".join(line.split()))


def print_text(text: str) -> None:
    """`text` on standard output, as UTF-8 whatever the locale says. Raises `OutputError` where that cannot be."""
    if sys.stdout is None:
        raise OutputError("Standard output is closed. Open it, or name a file with --output.")
    content = text if text.endswith("\n") or not text else f"{text}\n"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(content.encode("utf-8", "replace"))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as e:
        discard_output()
        raise OutputError(f"Standard output cannot be written: {e.strerror}.") from e


def discard_output() -> None:
    """Sends what is still buffered nowhere, so that the interpreter does not fail on it once more at its end."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
            continue
        with contextlib.suppress(OSError, ValueError, AttributeError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
