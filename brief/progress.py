"""What a person at a terminal sees while a model is asked."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from brief.settings import Options, plan_engine
from brief.streams import plain, say
from brief.writing import Listener


@contextlib.contextmanager
def listening(options: Options) -> Iterator[Listener]:
    """A listener that prints its notice on standard error, and on a terminal shows a bar while the chunks run."""
    if plan_engine(options) == "extractive" or sys.stderr is None or not sys.stderr.isatty():
        yield Listener(notice=say)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("chunks", total=None, visible=False)

        def notice(line: str) -> None:
            console.print(f"brief: {plain(line)}", markup=False, highlight=False, soft_wrap=True)
            bar.update(task, visible=True)

        yield Listener(notice=notice, progress=lambda p: bar.update(task, completed=p.done, total=p.total))
