"""Where `--output` writes: all of the brief or nothing, and never over the article."""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
import tempfile
from pathlib import Path

from brief.errors import OutputError


def check_output(name: str, article: str, *, what: str = "article") -> None:
    """Raises `OutputError` where the file `name` cannot be written or is the article itself, through links too.

    `article` is what is read, a path or "-" for standard input; `what` names it in the message. Called before a model
    is asked, so that no answer is paid for and lost.
    """
    path = Path(name)
    found = _stat(path)
    if found is not None:
        if stat.S_ISDIR(found.st_mode):
            raise OutputError(f"--output {name!r} is a folder. Name a file in it.")
        if _is_article(found, article):
            raise OutputError(f"--output {name!r} is the {what} itself. Name another file.")
        if not os.access(path, os.W_OK):
            raise OutputError(f"--output {name!r} may not be written. Name another, or change its mode.")
        if not stat.S_ISREG(found.st_mode):
            return
    folder = _target(path).parent
    if not folder.is_dir():
        raise OutputError(f"The folder of --output, {str(folder)!r}, does not exist. Make it first.")
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as e:
        raise OutputError(f"Nothing can be written to the folder of --output, {str(folder)!r}: {e.strerror}.") from e


def write_output(name: str, content: bytes) -> None:
    """Puts `content` in place of what the file `name` held, at once, keeping an existing file's mode and owner.

    A link is followed. A device or a pipe is written to as it is. Raises `OutputError`, and leaves nothing behind.
    """
    path = Path(name)
    found = _stat(path)
    try:
        if found is not None and not stat.S_ISREG(found.st_mode):
            path.write_bytes(content)
        else:
            _replace(_target(path), content, found)
    except BrokenPipeError:
        raise
    except OSError as e:
        raise OutputError(f"Nothing can be written to {name!r}: {e.strerror}.") from e


def _replace(target: Path, content: bytes, found: os.stat_result | None) -> None:
    temporary = target.with_name(f".brief-{secrets.token_hex(6)}")
    # Mode 0o666 lets the umask decide, as for any new file; mkstemp would make it private.
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if found is not None:
            if hasattr(os, "chown"):
                with contextlib.suppress(PermissionError):
                    os.chown(temporary, found.st_uid, found.st_gid)
            temporary.chmod(stat.S_IMODE(found.st_mode))
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _target(path: Path) -> Path:
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError) as e:
        raise OutputError(f"--output {str(path)!r} is no usable file name: {e}.") from e


def _stat(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as e:
        raise OutputError(f"--output {str(path)!r} cannot be looked at: {e.strerror}.") from e


def _is_article(found: os.stat_result, article: str) -> bool:
    """Standard input counts where it is redirected from a file: `brief - -o a.txt < a.txt`."""
    try:
        other = os.fstat(sys.stdin.fileno()) if article == "-" else Path(article).stat()
    except (OSError, ValueError, AttributeError):
        return False
    return stat.S_ISREG(found.st_mode) and os.path.samestat(found, other)
