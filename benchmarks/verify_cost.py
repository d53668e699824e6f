"""What verifying costs, beside the import of the openai package, which the llm engine cannot do without.

    python benchmarks/verify_cost.py [ROUNDS]

Ten honest statements of `tests/statements` about the long report are verified against its first 10 kB, each time in a
new process. Every round runs all commands once, one after the other; a ratio is the median over the rounds. "in the
call" is the time of the first `verify_text` of a process, without starting Python and importing modules; its patterns
and word lists are still to be built.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from startup import REPOSITORY, seconds

LENGTH = 10_000
STATEMENTS = 10
PROGRAM = """
import sys, time
from pathlib import Path
import brief
import brief.verifying.stored
document = brief.read(Path(sys.argv[1]))
text = Path(sys.argv[2]).read_text(encoding="utf-8")
started = time.perf_counter()
report = brief.verify_text(text, document)
print(time.perf_counter() - started, report.counts.statements)
"""


def write_inputs(folder: Path) -> tuple[Path, Path]:
    article, summary = folder / "article.txt", folder / "summary.txt"
    whole = (REPOSITORY / "samples" / "long-report.txt").read_text(encoding="utf-8")
    article.write_text(whole[: whole.index("\n\n", LENGTH)], encoding="utf-8")
    lines = (REPOSITORY / "tests" / "statements" / "honest.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if row["sample"] == "long-report"]
    summary.write_text("\n\n".join(row["statement"] for row in rows[:STATEMENTS]) + "\n", encoding="utf-8")
    return article, summary


def call_seconds(arguments: list[str]) -> float:
    """Of `verify_text` alone, in a new process."""
    printed = subprocess.run([sys.executable, *arguments], check=True, capture_output=True, text=True, cwd=REPOSITORY)
    return float(printed.stdout.split()[0])


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        article, summary = write_inputs(Path(folder))
        verify = ["-c", PROGRAM, str(article), str(summary)]
        commands = {"import openai": ["-c", "import openai"], "verify ten statements, whole process": verify}
        for arguments in commands.values():  # fills the caches of compiled modules
            seconds(arguments)
        measured = []
        for _ in range(rounds):
            times = {name: seconds(arguments) for name, arguments in commands.items()}
            measured.append({**times, "verify ten statements, in the call": call_seconds(verify)})
    print(f"Python {sys.version.split()[0]}, {rounds} rounds, medians; article of {LENGTH:,} characters")
    for name in measured[0]:
        times = statistics.median(round_[name] for round_ in measured)
        ratio = statistics.median(round_[name] / round_["import openai"] for round_ in measured)
        print(f"{ratio:7.2f} x {times * 1000:8.1f} ms   {name}")
    throughput()


def throughput() -> None:
    """All honest statements about the long report against the whole of it, in one process that is warm."""
    import brief

    document = brief.read(REPOSITORY / "samples" / "long-report.txt")
    lines = (REPOSITORY / "tests" / "statements" / "honest.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [row["statement"] for row in map(json.loads, lines) if row["sample"] == "long-report"]
    started = time.perf_counter()
    report = brief.verify_text("\n\n".join(rows), document)
    took = time.perf_counter() - started
    size = len(document.text) / 1000
    print(f"{report.counts.statements / took:.0f} statements a second against {size:.0f} kB, the article read anew")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
