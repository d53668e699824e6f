"""A second opinion, joined: what the checks left is asked about, and the model's objections become warnings."""

from __future__ import annotations

from dataclasses import dataclass

from brief.briefing import CheckedDraft, SecondOpinion, Usage
from brief.checking.opinions import claims_to_judge, key_of, with_objections
from brief.checking.severities import SECOND_OPINION
from brief.document import Document
from brief.drafting.completion import Completer
from brief.drafting.engines.second_opinion import Failure, Opinion, ask_opinion
from brief.drafting.prompts import Prompts
from brief.settings import Options


@dataclass(frozen=True, slots=True)
class Sought:
    checked: CheckedDraft
    usage: Usage


async def seek_opinion(
    checked: CheckedDraft, document: Document, completer: Completer, prompts: Prompts, options: Options
) -> Sought:
    """`checked` with a warning where the model disagrees, and with the account of it. Nothing is removed or replaced.

    A request that fails leaves its statements as they were and is listed among what was not run.
    """
    claims = claims_to_judge(checked, options.max_facts)
    opinion = await ask_opinion(claims, document, completer, prompts, options)
    objected = {key_of(claims[place]): j.problem for place, j in opinion.judged.items() if j.follows == "no"}
    update = {
        "second_opinion": _account(len(claims), opinion),
        "not_run": [*checked.not_run, *(_not_run(failure, len(claims)) for failure in _by_reason(opinion))],
    }
    return Sought(with_objections(checked, objected).model_copy(update=update), opinion.usage)


def _account(asked: int, opinion: Opinion) -> SecondOpinion:
    said = [judgement.follows for judgement in opinion.judged.values()]
    failed = sum(failure.statements for failure in opinion.failures)
    return SecondOpinion(
        asked=asked,
        disagreed=said.count("no"),
        unsure=said.count("unsure"),
        left_out=asked - len(said) - failed,
        failed=failed,
        unknown=opinion.unknown,
    )


def _by_reason(opinion: Opinion) -> list[Failure]:
    statements: dict[str, int] = {}
    for failure in opinion.failures:
        statements[failure.reason] = statements.get(failure.reason, 0) + failure.statements
    return [Failure(count, reason) for reason, count in statements.items()]


def _not_run(failure: Failure, asked: int) -> str:
    """ "SECOND_OPINION: the model declined to answer", with the share of statements where it is not all of them."""
    share = "" if failure.statements == asked else f"{failure.statements} of {asked} statements: "
    return f"{SECOND_OPINION}: {share}{failure.reason}"
