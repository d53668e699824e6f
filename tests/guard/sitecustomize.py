"""Loaded by every Python process that a test starts (its folder is on PYTHONPATH): only loopback may be reached."""

from __future__ import annotations

import os
import sys
from typing import Any

LOOPBACK = ("127.", "::1", "localhost")


def _end_if_leaving(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        host = arguments[0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host and not str(host).startswith(LOOPBACK):
        os.write(2, f"a test tried to reach {host!r}; only loopback is open\n".encode())
        os._exit(99)


sys.addaudithook(_end_if_leaving)
