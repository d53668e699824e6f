import asyncio
import json
from dataclasses import replace

import pytest

from brief.briefing import Usage
from brief.drafting.chunks import split_into_chunks
from brief.drafting.completion import Completion, usage_of
from brief.drafting.engines.llm import draft_chunks, synthesise
from brief.drafting.prompts import load_prompts
from brief.errors import (
    ContextExceededError,
    KeyRejectedError,
    MalformedReplyError,
    QuotaError,
    RateLimitError,
    RefusalError,
    ServiceError,
    TruncatedError,
    UsageError,
)
from brief.settings import Options

OPTIONS = Options(model="gpt-4o", concurrency=1)
PROMPTS = load_prompts()
ONE = Usage(requests=1, input_tokens=100, output_tokens=10)


def reply(statement="The gates opened.", **more):
    fact = {"sentences": [1], "attribution": [], "when": None, "status": "reported", "statement": statement}
    return {"facts": [fact], "bottom_line": [], "headline": None} | more


def cut(text):
    return Completion(text, ONE, finish_reason="length")


@pytest.fixture
def chunks(document_of):
    document = document_of(*[[" ".join(["harbour"] * 40) + "."] for _ in range(6)])
    return split_into_chunks(document, model="gpt-4o", chunk_tokens=110)


@pytest.fixture
def chunk(document_of):
    return split_into_chunks(document_of(["The gates opened.", "It rained."]), model="gpt-4o")


async def draft(chunks, model, options=OPTIONS, progress=None):
    return await draft_chunks(chunks, model, PROMPTS, options, progress)


async def test_every_chunk_gives_a_draft_in_order_and_progress_is_told(chunks, scripted):
    told = []
    drafts = await draft(
        chunks, scripted(*(reply(f"Number {i}.") for i in range(3))), progress=lambda *step: told.append(step)
    )
    assert [d.draft.facts[0].statement for d in drafts] == ["Number 0.", "Number 1.", "Number 2."]
    assert [d.chunk for d in drafts] == list(chunks)
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert drafts[0].usage == ONE


async def test_no_more_questions_are_open_than_the_options_allow(chunks):
    class Crowded:
        open = most = 0

        async def complete(self, request):  # noqa: ARG002  a Completer
            self.open += 1
            self.most = max(self.most, self.open)
            await asyncio.sleep(0)
            self.open -= 1
            return Completion(json.dumps(reply()), ONE)

    crowded = Crowded()
    await draft(chunks, crowded, replace(OPTIONS, concurrency=2))
    assert crowded.most == 2


async def test_a_faulty_reply_is_repaired_in_one_turn_that_shows_the_errors(chunk, scripted):
    model = scripted(reply(source="me"), reply())
    (drafted,) = await draft(chunk, model)
    assert [r.purpose for r in model.requests] == ["extract", "repair"]
    assert "- source: Extra inputs are not permitted" in model.requests[1].messages[-1].content
    assert drafted.draft.facts[0].statement == "The gates opened."
    assert (drafted.dropped, drafted.usage.requests) == (0, 2)


async def test_after_one_repair_the_valid_items_are_taken_and_the_others_counted(chunk, scripted):
    faulty = reply()
    faulty["facts"].append({"statement": "It rained."})
    (drafted,) = await draft(chunk, scripted(faulty, faulty))
    assert [f.statement for f in drafted.draft.facts] == ["The gates opened."]
    assert drafted.dropped == 1


async def test_the_first_reply_is_taken_where_the_repair_made_it_worse(chunk, scripted):
    (drafted,) = await draft(chunk, scripted(reply(source="me"), "Sorry!"))
    assert drafted.draft.facts[0].statement == "The gates opened."


@pytest.mark.parametrize("error", [RateLimitError("busy"), RefusalError("no"), QuotaError("empty")])
async def test_the_first_reply_is_taken_where_the_repair_fails(chunk, scripted, error):
    (drafted,) = await draft(chunk, scripted(reply(source="me"), error))
    assert (drafted.draft.facts[0].statement, drafted.dropped) == ("The gates opened.", 1)


async def test_two_useless_replies_are_a_malformed_reply(chunk, scripted):
    with pytest.raises(MalformedReplyError, match="also after it was asked to repair it: This is not JSON") as caught:
        await draft(chunk, scripted("Hello!", "Hello again!"))
    assert usage_of(caught.value).requests == 2


@pytest.mark.parametrize("first", ['{"facts": [', ""], ids=["cut off", "empty after reasoning"])
async def test_an_answer_cut_off_is_asked_for_once_more_with_twice_the_room(chunk, scripted, first):
    model = scripted(cut(first), reply())
    (drafted,) = await draft(chunk, model)
    assert [r.max_output_tokens for r in model.requests] == [4000, 8000]
    assert (drafted.truncated, drafted.usage.requests) == (False, 2)


async def test_a_whole_answer_is_taken_before_a_longer_one_that_was_cut_off(chunk, scripted):
    (drafted,) = await draft(chunk, scripted(cut('{"facts": [' + " " * 5000), reply()))
    assert not drafted.truncated


async def test_an_answer_cut_off_twice_gives_what_is_whole_of_it(chunk, scripted):
    text = json.dumps(reply())
    (drafted,) = await draft(chunk, scripted(cut(text[:40]), cut(text[:-2])))
    assert drafted.truncated
    assert drafted.draft.facts[0].statement == "The gates opened."


async def test_the_first_half_answer_is_taken_where_the_service_fails_at_the_second(chunk, scripted):
    (drafted,) = await draft(chunk, scripted(cut(json.dumps(reply())[:-2]), ServiceError("down")))
    assert drafted.truncated


@pytest.mark.parametrize(
    ("answers", "error"),
    [
        ([cut(""), cut("")], TruncatedError),
        ([cut('{"facts": ['), cut('{"facts": [{')], TruncatedError),
        (["", ""], MalformedReplyError),
        ([Completion("", ONE, refusal="I would rather not.")], RefusalError),
        ([Completion("{", ONE, finish_reason="content_filter")], RefusalError),
        ([ServiceError("down")], ServiceError),
    ],
    ids=["no word twice", "no fact twice", "empty twice", "refusal", "content filter", "service"],
)
async def test_the_failure_of_the_only_chunk_is_raised(chunk, scripted, answers, error):
    with pytest.raises(error):
        await draft(chunk, scripted(*answers))


async def test_a_refusal_quotes_the_model_on_one_line(chunk, scripted):
    with pytest.raises(RefusalError, match=r"declined to answer: 'I would rather not\.'"):
        await draft(chunk, scripted(Completion("", ONE, refusal="I would\nrather not.")))


async def test_a_failed_chunk_does_not_take_the_others_with_it(chunks, scripted):
    drafts = await draft(chunks, scripted(reply(), RefusalError("no"), reply()))
    assert [type(d.failure) for d in drafts] == [type(None), RefusalError, type(None)]
    assert [d.draft is None for d in drafts] == [False, True, False]


async def test_a_failure_that_all_would_share_stops_further_questions_and_keeps_what_is_there(chunks, scripted):
    model = scripted(reply(), QuotaError("no credit"))
    drafts = await draft(chunks, model)
    assert [type(d.failure) for d in drafts] == [type(None), QuotaError, QuotaError]
    assert len(model.requests) == 2


async def test_the_first_failure_is_raised_where_every_chunk_failed(chunks, scripted):
    with pytest.raises(KeyRejectedError, match="first"):
        await draft(chunks, scripted(KeyRejectedError("first")))
    with pytest.raises(ServiceError, match="first"):
        await draft(chunks, scripted(ServiceError("first"), RefusalError("second"), ServiceError("third")))


async def test_a_chunk_that_exceeds_the_context_is_halved_with_the_room_for_the_answer(chunk, scripted):
    model = scripted(ContextExceededError("too long"), reply("First."), reply("Second."))
    drafts = await draft(chunk, model)
    assert [[s.number for s in d.chunk.own] for d in drafts] == [[1], [2]]
    assert [d.draft.facts[0].statement for d in drafts] == ["First.", "Second."]
    assert [r.max_output_tokens for r in model.requests] == [4000, 2000, 2000]


async def test_halving_ends_after_four_times(chunk, scripted):
    model = scripted(*[ContextExceededError("too long")] * 40)
    with pytest.raises(ContextExceededError):
        await draft(chunk, model)
    assert len(model.requests) == 31
    assert min(r.max_output_tokens for r in model.requests) == 500


async def test_what_an_exceeded_context_cost_is_counted_with_the_first_half(chunk, scripted):
    drafts = await draft(chunk, scripted(cut("{"), ContextExceededError("too long"), reply(), reply()))
    assert [d.usage.requests for d in drafts] == [2, 1]


async def test_sentence_numbers_that_do_not_exist_are_left_to_the_checks(chunk, scripted):
    wrong = reply()
    wrong["facts"][0]["sentences"] = [99]
    (drafted,) = await draft(chunk, scripted(wrong))
    assert drafted.draft.facts[0].sentences == [99]


async def test_a_template_that_cannot_be_rendered_is_a_usage_error_and_nothing_is_asked(chunk, scripted, tmp_path):
    (tmp_path / "extract.j2").write_text("nothing", "utf-8")
    model = scripted()
    with pytest.raises(UsageError, match=r"extract\.j2"):
        await draft_chunks(chunk, model, load_prompts(tmp_path), OPTIONS)
    assert model.requests == []


async def test_an_unexpected_error_stops_the_others(chunks):
    class Broken:
        asked = 0

        async def complete(self, request):  # noqa: ARG002  a Completer
            self.asked += 1
            if self.asked == 1:
                raise ZeroDivisionError
            await asyncio.sleep(60)

    with pytest.raises(ZeroDivisionError):
        await asyncio.wait_for(draft(chunks, Broken(), replace(OPTIONS, concurrency=3)), 5)


SYNTHESIS = {"order": [2, 1], "groups": [], "bottom_line": [{"statements": [1, 2], "text": "It opened."}]}


async def test_a_synthesis_gives_an_order_and_a_bottom_line(scripted):
    found = await synthesise(["The gates opened.", "It rained."], scripted(SYNTHESIS), PROMPTS, OPTIONS)
    assert (found.order, found.groups, found.usage) == ((2, 1), (), ONE)
    assert [(c.text, c.statements) for c in found.bottom_line] == [("It opened.", [1, 2])]


async def test_a_faulty_synthesis_is_repaired_once(scripted):
    model = scripted(SYNTHESIS | {"order": [3]}, SYNTHESIS)
    found = await synthesise(["a", "b"], model, PROMPTS, OPTIONS)
    assert "- order: there is no statement 3" in model.requests[1].messages[-1].content
    assert found.usage.requests == 2


async def test_a_synthesis_that_stays_faulty_is_a_reply_error_that_carries_its_cost(scripted):
    with pytest.raises(MalformedReplyError, match="order: there is no statement 3") as caught:
        await synthesise(["a", "b"], scripted(*[SYNTHESIS | {"order": [3]}] * 2), PROMPTS, OPTIONS)
    assert usage_of(caught.value).requests == 2


async def test_more_statements_than_the_context_holds_are_not_sent(scripted):
    model = scripted()
    with pytest.raises(ContextExceededError):
        await synthesise(["The gates opened again."] * 3000, model, PROMPTS, Options(model="some-model"))
    assert model.requests == []
