"""Stores a model's answer beside the digest of the prompt it was given.

    brief prompt samples/pompeo-meeting.txt --model stand-in        what to show the model
    python tests/recorded/store_reply.py NAME PROMPT.json ANSWER.txt

PROMPT.json is the list of messages with their roles. The answer is kept as it came.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from standin import REPLIES, digest_of


def main(name: str, prompt: str, answer: str) -> None:
    messages = json.loads(Path(prompt).read_text("utf-8"))
    stored = {"prompt_sha256": digest_of(messages), "reply": Path(answer).read_text("utf-8")}
    (REPLIES / f"{name}.json").write_text(json.dumps(stored, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
