"""The command `brief`: parse, call, print. Only click is imported at the top, so that `--help` is quick."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from brief.errors import (
    EXIT_CLOSED_PIPE,
    EXIT_INCOMPLETE,
    EXIT_INTERRUPTED,
    EXIT_STRICT,
    BriefError,
    InputError,
    UsageError,
)
from brief.flags import (
    CONTEXT_SETTINGS,
    LLM_ONLY,
    VERBOSE,
    DefaultToWrite,
    article_argument,
    asking_options,
    options,
    reading_options,
    verbose_option,
)
from brief.inputs import source_named
from brief.streams import discard_output, print_text, say
from brief.verify_command import verify_command

if TYPE_CHECKING:
    from brief.briefing import Brief
    from brief.settings import Options
    from brief.writing import Written


def main() -> None:
    """The entry point. Never returns."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Runs one command line and returns its exit code, as listed in `brief.errors`.

    What goes wrong is one line on standard error; a traceback is shown for an unexpected error under `-v` only.
    """
    context: click.Context | None = None
    try:
        if instruction := os.environ.get("_BRIEF_COMPLETE"):
            from brief.shells import answer_shell

            print_text(answer_shell(brief_command, instruction))
            return 0
        with brief_command.make_context("brief", list(arguments)) as context:
            return brief_command.invoke(context) or 0
    except click.exceptions.Exit as e:
        return e.exit_code
    except click.ClickException as e:
        say(e.format_message())
        return UsageError.exit_code
    except BriefError as e:
        say(str(e))
        return e.exit_code
    except KeyboardInterrupt:
        say("interrupted")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        discard_output()
        return EXIT_CLOSED_PIPE
    except Exception as e:  # noqa: BLE001  the boundary: a fault of ours becomes one line and an exit code
        if context is not None and context.meta.get(VERBOSE):
            import traceback

            traceback.print_exc()
        say(f"unexpected error: {type(e).__name__}: {e}; run with -v for the traceback, and report it")
        return BriefError.exit_code


# ---------------------------------------------------------------- the commands


def _show_version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        print_text(f"brief {version('analyst-brief')}")
        ctx.exit()


@click.group("brief", cls=DefaultToWrite, context_settings=CONTEXT_SETTINGS)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_show_version, help="The version.")
def brief_command() -> None:
    """Turn a news article into an analyst brief in which every statement points at the sentences it rests on.

    ARTICLE is a file, or - for standard input; without it a pipe is read. A file that bears a command's name is
    written ./schema.

    The extractive engine quotes the article, offline. The llm engine asks a language model, and is used when
    --engine llm, --model or --base-url is given or OPENAI_API_KEY or OPENAI_BASE_URL is set.
    """


def _dash_is_none(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """`--output -` is standard output, as if it were left out."""
    return None if value == "-" else value


@brief_command.command("write")
@article_argument
@options(
    click.option(
        "--format",
        "form",
        type=click.Choice(["markdown", "slack", "json"]),
        default="markdown",
        help="Default: markdown.",
    ),
    click.option(
        "-o",
        "--output",
        metavar="FILE",
        type=click.Path(),
        callback=_dash_is_none,
        help="Write there instead, all or nothing.",
    ),
    click.option("--engine", type=click.Choice(["llm", "extractive"]), help="What drafts the brief."),
    click.option("--base-url", metavar="URL", help="Any server that speaks OpenAI's Chat Completions (llm)."),
    asking_options,
    click.option(
        "--timeout",
        metavar="SECONDS",
        type=click.IntRange(1, 86_400),
        help="One request's deadline (llm). Default: 180.",
    ),
    click.option(
        "--second-opinion",
        is_flag=True,
        default=None,
        help="Ask the model whether each statement follows from its evidence; warn where it says no (llm).",
    ),
    reading_options,
    click.option("--strict", is_flag=True, help="Exit with 9 if anything was cut off, removed or replaced."),
    verbose_option,
)
def write_command(
    articles: tuple[str, ...], form: str, output: str | None, strict: bool, verbose: bool, **flags: Any
) -> int:
    """Write the brief of ARTICLE. The default command: `brief ARTICLE` does the same."""
    from brief.output import check_output, write_output
    from brief.progress import listening
    from brief.settings import plan_engine, resolve_endpoint
    from brief.writing import write_with

    article = _one_article(articles)
    settled = _settle(flags)
    _refuse_idle_flags(flags, settled)
    if plan_engine(settled) == "llm":
        resolve_endpoint(settled)
    if output is not None:
        check_output(output, article)
    with listening(settled) as listener:
        written = write_with(source_named(article), settled, listener=listener)
    text = _rendered(written.brief, form)
    if verbose:
        from brief.remarks import remarks

        for remark in remarks(written):
            say(remark)
    if output is None:
        print_text(text)
    else:
        write_output(output, text.encode("utf-8", "replace"))
    return _verdict(written, strict)


def _rendered(brief: Brief, form: str) -> str:
    if form == "json":
        return brief.to_json()
    return brief.to_slack() if form == "slack" else brief.to_markdown()


@brief_command.command("prompt")
@article_argument
@asking_options
@reading_options
@verbose_option
def prompt_command(articles: tuple[str, ...], verbose: bool, **flags: Any) -> None:  # noqa: ARG001  read from the context
    """Print exactly what the llm engine would send for ARTICLE. Nothing is sent."""
    article = _one_article(articles)
    settled = _settle({**flags, "engine": "llm"})
    from brief.writing import prompt_messages

    requests = prompt_messages(source_named(article), settled)
    for number, messages in enumerate(requests, 1):
        for message in messages:
            print_text(f"=== request {number} of {len(requests)}: {message.role} ===\n{message.content}")


brief_command.add_command(verify_command)


@brief_command.command("schema")
@click.option("--report", is_flag=True, help="That of a report of `brief verify` instead.")
def schema_command(report: bool) -> None:
    """Print the JSON Schema of a brief as --format json writes it."""
    import json

    from brief.rendering.schema import brief_schema, report_schema

    print_text(json.dumps(report_schema() if report else brief_schema(), indent=2, ensure_ascii=False))


@brief_command.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion_command(shell: str) -> None:
    """Print the completion script of a shell. In bash: eval "$(brief completion bash)"."""
    from brief.shells import completion_script

    print_text(completion_script(brief_command, shell))


# ---------------------------------------------------------------- from flags to a call


def _one_article(articles: tuple[str, ...]) -> str:
    """The article named, or "-" where none is and a pipe stands ready.

    Raises `UsageError` for several, for none, and for a mistyped command, which is told from a missing file by its
    likeness to a command's name.
    """
    if not articles:
        if sys.stdin is None or sys.stdin.isatty():
            raise UsageError("No article is given. Name a file, or pipe one in; brief --help says more.")
        return "-"
    first = articles[0]
    if first.replace("-", "").isalpha() and not os.path.lexists(first):
        if first in brief_command.commands:
            raise UsageError(f"{first!r} is a command and comes first: brief {first} ...")
        from difflib import get_close_matches

        for close in get_close_matches(first, brief_command.commands, n=1, cutoff=0.7):
            raise UsageError(f'There is no file and no command {first!r}. Did you mean "{close}"?')
    if len(articles) > 1:
        raise UsageError("several articles in one brief are not supported yet: give one")
    if first.startswith(("http://", "https://")):
        raise InputError("Web addresses are not read yet. Save the article as text, or pipe it in.")
    return first


def _settle(flags: dict[str, Any]) -> Options:
    from brief.settings import resolve_options

    overrides: Any = {name: value for name, value in flags.items() if name != "no_clean"}
    overrides["clean"] = not flags["no_clean"]
    if flags["prompts"] is not None:
        from pathlib import Path

        overrides["prompts"] = Path(flags["prompts"])
    return resolve_options(overrides)


def _refuse_idle_flags(flags: dict[str, Any], options: Options) -> None:
    """Raises `UsageError` for a flag that the extractive engine would ignore."""
    from brief.settings import plan_engine

    idle = [f"--{name.replace('_', '-')}" for name in LLM_ONLY if flags[name] is not None]
    if not idle or plan_engine(options) == "llm":
        return
    if options.engine == "extractive":
        raise UsageError(f"{', '.join(idle)} means nothing to --engine extractive. Leave it out, or take --engine llm.")
    raise UsageError(
        f"{', '.join(idle)} is for the llm engine, and nothing chooses it. Give --engine llm, --model or --base-url, "
        "or set OPENAI_API_KEY."
    )


def _verdict(written: Written, strict: bool) -> int:
    coverage, checks = written.brief.coverage, written.brief.checks
    for failure in coverage.chunks_failed:
        say(f"incomplete: sentences S{failure.first} to S{failure.last} could not be read: {failure.reason}")
    if written.incomplete:
        return EXIT_INCOMPLETE
    if strict and written.intervened:
        say(
            f"--strict: {checks.replaced} statements replaced, {checks.removed} removed, "
            f"{coverage.chunks_truncated} answers cut off"
        )
        return EXIT_STRICT
    return 0
