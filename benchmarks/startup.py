"""What starting costs, as ratios to starting Python alone.

Every round runs all commands once, one after the other, so that a busy moment of the machine weighs on each of them.
A ratio is the median over the rounds of command / bare Python within the same round.

    python benchmarks/startup.py [ROUNDS]
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
SAMPLE = REPOSITORY / "samples" / "port-alvera.txt"
BARE = "python -c pass"
COMMANDS = {
    BARE: ["-c", "pass"],
    "import click": ["-c", "import click"],
    "brief --help": ["-m", "brief", "--help"],
    "brief samples/port-alvera.txt --engine extractive": ["-m", "brief", str(SAMPLE), "--engine", "extractive"],
}


def seconds(arguments: list[str]) -> float:
    """The wall time of one run. Raises `CalledProcessError` if it fails."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "BRIEF_"))}
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        check=True,
        env={**kept, "PYTHONPATH": str(REPOSITORY)},
    )
    return time.perf_counter() - started


def main(rounds: int) -> None:
    for arguments in COMMANDS.values():  # fills the caches of compiled modules
        seconds(arguments)
    measured = [{name: seconds(arguments) for name, arguments in COMMANDS.items()} for _ in range(rounds)]
    print(f"Python {sys.version.split()[0]}, {rounds} rounds, medians")
    for name in COMMANDS:
        times = statistics.median(times[name] for times in measured)
        ratio = statistics.median(times[name] / times[BARE] for times in measured)
        print(f"{ratio:7.1f} x {times * 1000:8.1f} ms   {name}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
