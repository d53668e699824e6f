"""The endpoint that the cassettes are recorded against: it speaks Chat Completions and answers from `tests/replies`.

    python tests/recorded/standin.py [PORT [FOLDER]]

A reply is found by the digest of the messages it answers, so that a changed prompt finds none and fails. A
prompt without a reply is written into FOLDER, where one is named, to be shown to a model. What the service does with
the reply depends on the model's name: "stand-in" gives it as it is, the others play a fault first.

    stand-in-broken        cuts the first reply in the middle and calls it whole, so that a repair turn follows
    stand-in-short         cuts a reply at its limit, unless the limit is above what was asked for first
    stand-in-refusing      declines
    stand-in-unordered     knows no answer to a synthesis turn
    stand-in-busy          answers 429 with Retry-After once
    stand-in-schemaless    answers 400 to `response_format` json_schema
"""

from __future__ import annotations

import hashlib
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

REPLIES = Path(__file__).resolve().parent.parent / "replies"
FIRST_LIMIT = 4000
"""Tokens: the cap on output that the engine sends first to a model it does not know."""


def digest_of(messages: list[dict[str, str]]) -> str:
    """SHA-256 of the messages as canonical JSON."""
    return hashlib.sha256(json.dumps(messages, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def replies() -> dict[str, str]:
    """Every stored reply by the digest of the prompt it answers."""
    stored = [json.loads(path.read_text("utf-8")) for path in sorted(REPLIES.glob("*.json"))]
    return {one["prompt_sha256"]: one["reply"] for one in stored}


class Other(Exception):  # noqa: N818 - it stands for an answer, not for an error of ours
    """An answer other than 200."""

    def __init__(self, status: int, message: str, code: str | None = None, **headers: str) -> None:
        self.status, self.headers = status, headers
        self.body = {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": code}}


def answer(asked: dict[str, Any], seen: set[str]) -> dict[str, Any]:
    """The body of a 200. Raises `Other` for anything else; `seen` remembers what was played already."""
    model = asked["model"]
    once = f"{model}:{digest_of(asked['messages'])}"
    first = once not in seen
    seen.add(once)
    if model == "stand-in-busy" and first:
        raise Other(429, "Rate limit reached, please try again.", "rate_limit_exceeded", retry_after="0")
    if model == "stand-in-schemaless" and asked.get("response_format", {}).get("type") == "json_schema":
        raise Other(400, "response_format of type json_schema is not supported by this model")
    if model == "stand-in-refusing":
        return _completion(None, "stop", refusal="I can’t help with that.")
    if model == "stand-in-unordered" and len(asked["messages"]) == 1:
        raise Other(404, "this model cannot order statements")
    reply = replies().get(digest_of(asked["messages"]))
    if reply is None:
        raise Other(404, "no reply is stored for this prompt; see cassettes/README.md")
    if model == "stand-in-broken" and len(asked["messages"]) == 2:
        return _completion(reply[: len(reply) // 2], "stop")
    limit = asked.get("max_tokens") or asked.get("max_completion_tokens") or 0
    if model == "stand-in-short" and limit <= FIRST_LIMIT:
        return _completion(reply[: len(reply) // 2], "length")
    return _completion(reply, "stop")


def _completion(content: str | None, finish_reason: str, refusal: str | None = None) -> dict[str, Any]:
    message = {"role": "assistant", "content": content, "refusal": refusal}
    return {
        "id": "recorded",
        "object": "chat.completion",
        "created": 0,
        "model": "stand-in",
        "choices": [{"index": 0, "message": message, "finish_reason": finish_reason}],
        "usage": {"prompt_tokens": 2000, "completion_tokens": len(content or "") // 4, "total_tokens": 0},
    }


class Handler(BaseHTTPRequestHandler):
    seen: set[str]
    unanswered: Path | None = None

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        status, headers = 200, {}
        try:
            body = answer(asked, self.seen)
        except Other as other:
            status, body, headers = other.status, other.body, other.headers
            if self.unanswered is not None and digest_of(asked["messages"]) not in replies():
                prompt = self.unanswered / f"{digest_of(asked['messages'])[:16]}.json"
                prompt.write_text(json.dumps(asked["messages"], ensure_ascii=False, indent=1), "utf-8")
        content = json.dumps(body, ensure_ascii=False).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-type", "application/json; charset=utf-8")
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def serve(port: int = 0) -> ThreadingHTTPServer:
    """A server on loopback that remembers nothing of earlier ones; the caller runs and closes it."""
    return ThreadingHTTPServer(("127.0.0.1", port), type("Fresh", (Handler,), {"seen": set()}))


if __name__ == "__main__":
    if len(sys.argv) > 2:
        Handler.unanswered = Path(sys.argv[2])
    server = serve(int(sys.argv[1]) if len(sys.argv) > 1 else 8765)
    print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)  # noqa: T201 - it says where to record
    server.serve_forever()
