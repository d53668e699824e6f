"""What can be said on the command line: the flags that commands share, and `write` as the command of every line
that names no other."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

import click

from brief.errors import EXIT_CODES
from brief.streams import print_text

VERBOSE = "brief.verbose"
LLM_ONLY = ("model", "base_url", "language", "chunk_tokens", "prompts", "timeout", "second_opinion")
CONTEXT_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


# The help text states the defaults of brief.settings, which costs too much to load for it. A test compares them.
F = TypeVar("F", bound=Callable[..., Any])


class DefaultToWrite(click.Group):
    """`brief ARTICLE` is `brief write ARTICLE`: what does not begin with a command's name is for `write`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            if sys.stdin is None or sys.stdin.isatty():
                print_text(ctx.get_help())
                ctx.exit()
            args = ["write"]
        elif args and args[0] not in self.commands and args[0] not in ("-h", "--help", "--version"):
            args = ["write", *args]
        return super().parse_args(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  click's
        formatter.write_usage("brief", "[OPTIONS] ARTICLE")
        formatter.write_usage("brief", "COMMAND [OPTIONS]", prefix="       ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write = click.Context(self.commands["write"], parent=ctx, info_name="write")
        params = [*write.command.get_params(write)[:-1], *self.get_params(ctx)]
        rows = [record for p in params if isinstance(p, click.Option) and (record := p.get_help_record(write))]
        with formatter.section("Options"):
            formatter.write_dl(rows)
        with formatter.section("Commands"):
            formatter.write_dl([(name, c.get_short_help_str(120)) for name, c in self.commands.items()])
        _format_exit_codes(formatter)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        items = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            write = click.Context(self.commands["write"], parent=ctx, info_name="write", resilient_parsing=True)
            known = {item.value for item in items}
            return [*items, *(i for i in write.command.shell_complete(write, incomplete) if i.value not in known)]
        return [CompletionItem(incomplete, type="file"), *items]


def _format_exit_codes(formatter: click.HelpFormatter) -> None:
    with formatter.section("Exit codes"):
        formatter.write_dl([(str(code), meaning) for code, meaning in EXIT_CODES])


class Day(click.ParamType[Any]):
    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        try:
            return datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is no day. Write it as 2018-08-03.", param, ctx)


def _remember_verbose(ctx: click.Context, _: click.Parameter, value: bool) -> bool:
    ctx.find_root().meta[VERBOSE] = value
    return value


def options(*options: Callable[[F], F]) -> Callable[[F], F]:
    def apply(function: F) -> F:
        for option in reversed(options):
            function = option(function)
        return function

    return apply


article_argument = click.argument("articles", metavar="ARTICLE", nargs=-1, type=click.Path())

reading_options = options(
    click.option("--published", type=Day(), help="The day the article appeared; it overrides any date in the text."),
    click.option("--encoding", metavar="NAME", help="The article's encoding, such as cp1252. Default: found out."),
    click.option("--no-clean", is_flag=True, help="Keep navigation, feedback and other page furniture."),
)
asking_options = options(
    click.option("--model", metavar="NAME", help="The language model. Default: BRIEF_MODEL or gpt-5-mini."),
    click.option(
        "--max-facts",
        metavar="N",
        type=click.IntRange(1, 40),
        help="At most so many key facts. Default: 9.",
    ),
    click.option("--language", metavar="CODE", help="The brief's language, such as de (llm). Default: the article's."),
    click.option(
        "--chunk-tokens",
        metavar="N",
        type=click.IntRange(min=50),
        help="At most so many tokens of the article in one request (llm). Default: 6000.",
    ),
    click.option(
        "--prompts",
        type=click.Path(exists=True, file_okay=False),
        help="A folder of templates that replace those of the same name (llm).",
    ),
)
verbose_option = click.option(
    "-v",
    "--verbose",
    is_flag=True,
    is_eager=True,
    callback=_remember_verbose,
    help="Say on standard error how the article was read and checked; show tracebacks.",
)
