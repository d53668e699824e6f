import asyncio
import json
import traceback

import openai
import pytest

from brief.briefing import Usage
from brief.drafting.completion import Message, Request
from brief.drafting.engines.endpoint import OpenAICompleter
from brief.drafting.schema import draft_schema
from brief.errors import (
    BriefError,
    ConfigurationError,
    ConnectError,
    ContextExceededError,
    DeadlineError,
    KeyRejectedError,
    MalformedReplyError,
    ModelUnknownError,
    QuotaError,
    RateLimitError,
    RefusalError,
    ServiceError,
)
from brief.settings import Endpoint

KEY = "sk-proj-Zq7secret-of-a-test"
REQUEST = Request("extract", (Message("system", "Rules."), Message("user", "Text.")), draft_schema(), 4000)


@pytest.fixture
def naps():
    return []


@pytest.fixture
def ask(service, naps):
    """Asks the service once, or several times with one completer, and sleeps in name only."""

    async def sleep(seconds):
        naps.append(seconds)

    async def run(*scripted, times=1, timeout=5.0, client=None):
        service.script(*scripted)
        endpoint = Endpoint("some-model", service.url, KEY)
        async with OpenAICompleter(endpoint, client, timeout, sleep=sleep) as completer:
            completions = [await completer.complete(REQUEST) for _ in range(times)]
        return completions[-1]

    return run


async def test_an_answer_comes_with_its_usage(ask, service, answers):
    says, _ = answers
    usage = {
        "prompt_tokens": 1200,
        "completion_tokens": 300,
        "prompt_tokens_details": {"cached_tokens": 1024},
        "completion_tokens_details": {"reasoning_tokens": 128},
    }
    completion = await ask(says("{}", usage=usage))
    assert (completion.text, completion.finish_reason, completion.refusal) == ("{}", "stop", None)
    assert completion.usage == Usage(
        requests=1, input_tokens=1200, output_tokens=300, cached_tokens=1024, reasoning_tokens=128
    )
    assert service.keys == [f"Bearer {KEY}"]
    assert service.bodies[0]["model"] == "some-model"


@pytest.mark.parametrize("usage", [None, {}, {"prompt_tokens": None, "prompt_tokens_details": None}, "many"])
async def test_a_service_that_counts_nothing_is_one_request(ask, answers, usage):
    completion = await ask(answers[0]("{}", usage=usage))
    assert completion.usage == Usage(requests=1)


@pytest.mark.parametrize(
    ("choice", "text", "finish"),
    [
        ({"message": {"content": None}, "finish_reason": "length"}, "", "length"),
        ({"message": {"content": "x"}, "finish_reason": None}, "x", "stop"),
        ({"message": {"content": "x"}, "finish_reason": "content_filter"}, "x", "content_filter"),
        ({"message": {"content": "x"}, "finish_reason": "error"}, "x", "other"),
        ({"message": {"content": [{"type": "thinking"}, {"type": "text", "text": "x"}]}}, "x", "stop"),
        (
            {"message": {"content": "", "tool_calls": [{"function": {"name": "answer", "arguments": "{}"}}]}},
            "{}",
            "stop",
        ),
        ({"message": {"tool_calls": [{"function": {"arguments": {"facts": []}}}]}}, '{"facts": []}', "stop"),
    ],
)
async def test_an_answer_is_read_wherever_a_service_puts_it(ask, answers, choice, text, finish):
    completion = await ask(answers[0]("", choices=[choice]))
    assert (completion.text, completion.finish_reason) == (text, finish)


async def test_a_refusal_is_kept_in_the_models_words(ask, answers):
    choice = {"message": {"content": None, "refusal": "I would rather not."}, "finish_reason": "stop"}
    assert (await ask(answers[0]("", choices=[choice]))).refusal == "I would rather not."


# ---------------------------------------------------------------- failures


FAILURES = [
    ((401, f"Incorrect API key provided: {KEY}.", "invalid_api_key"), KeyRejectedError, "refuses the key"),
    ((400, "API key not valid.", None), KeyRejectedError, "refuses the key"),
    ((403, "Your project may not use this model", None), KeyRejectedError, "denies access to 'some-model'"),
    ((404, "The model `some-model` does not exist", "model_not_found"), ModelUnknownError, "does not know the model"),
    ((404, "model 'some-model' not found, try pulling it first", None), ModelUnknownError, "does not know the model"),
    ((400, "Invalid model name passed in model=some-model", None), ModelUnknownError, "does not know the model"),
    ((404, "Not Found", None), ConfigurationError, "Check the base URL; most end in /v1"),
    ((429, "You exceeded your current quota, please check billing", "insufficient_quota"), QuotaError, "no credit"),
    ((402, "Insufficient credits", None), QuotaError, "no credit"),
    ((400, "Your prompt was flagged", "content_policy_violation"), RefusalError, "refuses the text"),
    ((405, "Method Not Allowed", None), ConfigurationError, "rejects the request"),
]


@pytest.mark.parametrize(("failure", "error", "message"), FAILURES, ids=[str(f[0][0]) + f[0][1][:20] for f in FAILURES])
async def test_a_failure_that_stays_is_told_once_and_not_tried_again(
    ask, service, answers, naps, failure, error, message
):
    status, words, code = failure
    with pytest.raises(error, match=message) as caught:
        await ask(answers[1](status, words, code))
    assert type(caught.value) is error
    assert len(service.bodies) == 1
    assert naps == []
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "words", "code"),
    [
        (
            400,
            "This model's maximum context length is 8192 tokens. However, you requested 9000.",
            "context_length_exceeded",
        ),
        (400, "'max_tokens' is too large: 4000. This model's maximum context length is 4096 tokens", None),
        (400, "the request exceeds the available context size, try increasing it", "exceed_context_size_error"),
        (
            400,
            "Trying to keep the first 9000 tokens when context the overflows. However, the context length is 4096",
            None,
        ),
        (500, "Requested tokens (9000) exceed context window of 2048", None),
        (400, "prompt is too long: 210000 tokens > 200000 maximum", None),
        (413, "Request too large for model `x` on tokens per minute (TPM): Limit 6000, Requested 9000", None),
        (429, "Request too large for x on tokens per min (TPM): Limit 30000, Requested 40000.", "rate_limit_exceeded"),
        (400, "The input token count (1200000) exceeds the maximum number of tokens allowed", None),
    ],
)
async def test_an_exceeded_context_is_known_in_the_words_of_many_services(ask, service, answers, status, words, code):
    with pytest.raises(ContextExceededError, match="Lower --chunk-tokens"):
        await ask(answers[1](status, words, code))
    assert len(service.bodies) == 1


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<!doctype html><title>Welcome</title>", "answers with a web page, not JSON"),
        ('{"choices": [', "answers with something that is not JSON"),
        ("", "answers with something that is not JSON"),
        ("[]", "answers with something that is not JSON"),
        ('{"choices": []}', "without an answer in it"),
        ('{"choices": [null]}', "without an answer in it"),
        ('{"choices": [{"message": null}]}', "without an answer in it"),
        ("{}", "without an answer in it"),
        ('{"choices": "none"}', "without an answer in it"),
    ],
)
async def test_a_reply_that_is_none_is_malformed(ask, answers, body, message):
    answer = answers[0]("")
    answer.body = body
    with pytest.raises(MalformedReplyError, match=message):
        await ask(answer)


async def test_an_error_inside_a_200_is_an_error(ask, answers):
    answer = answers[0]("")
    answer.body = {"error": {"code": 402, "message": "Insufficient credits"}}
    with pytest.raises(QuotaError):
        await ask(answer)


async def test_a_rate_limit_is_waited_out_as_long_as_the_service_asks(ask, answers, naps):
    says, fails = answers
    completion = await ask(fails(429, "slow down", retry_after="1.5"), says("{}"))
    assert completion.text == "{}"
    assert naps == [1.5]


async def test_a_rate_limit_without_a_hint_is_waited_out_ever_longer_and_then_reported(ask, service, answers, naps):
    with pytest.raises(RateLimitError, match="limits the rate: slow down"):
        await ask(*[answers[1](429, "slow down")] * 5, timeout=60.0)
    assert len(service.bodies) == 5
    assert [0.75 * s <= nap <= s for nap, s in zip(naps, [0.5, 1, 2, 4], strict=True)] == [True] * 4


@pytest.mark.parametrize(("hint", "timeout"), [("61", 600.0), ("4", 2.0)], ids=["too long", "beyond the deadline"])
async def test_a_wait_that_is_too_long_is_not_begun(ask, service, answers, naps, hint, timeout):
    with pytest.raises(RateLimitError):
        await ask(answers[1](429, "slow down", retry_after=hint), timeout=timeout)
    assert (len(service.bodies), naps) == (1, [])


@pytest.mark.parametrize("status", [408, 409, 500, 502, 503, 529])
async def test_a_service_in_trouble_is_asked_again(ask, answers, status):
    says, fails = answers
    assert (await ask(fails(status, "try later"), says("{}"))).text == "{}"


async def test_a_service_that_stays_in_trouble_is_reported(ask, answers):
    page = answers[0]("")
    page.status, page.body = 503, "<html>Bad gateway</html>"
    with pytest.raises(ServiceError, match=r"answers with an error \(503\): a web page\. Try again later"):
        await ask(*[page] * 5, timeout=60.0)


async def test_a_connection_that_breaks_is_tried_again(ask, answers):
    dropped = answers[0]("")
    dropped.drop = True
    assert (await ask(dropped, answers[0]("{}"))).text == "{}"


async def test_a_refused_connection_is_reported_at_once():
    endpoint = Endpoint("some-model", "http://127.0.0.1:9/v1", KEY)
    with pytest.raises(ConnectError, match=r"127\.0\.0\.1:9 cannot be reached: .*Check the base URL"):
        async with OpenAICompleter(endpoint, timeout=5.0) as completer:
            await completer.complete(REQUEST)


async def test_the_deadline_holds_for_a_service_that_never_answers(ask, service, answers):
    held = answers[0]("")
    held.hold = True
    with pytest.raises(DeadlineError, match=r"did not answer within 0\.2 seconds"):
        await ask(held, timeout=0.2)
    service.released.set()


# ---------------------------------------------------------------- the ladder


async def test_the_ladder_is_climbed_down_once_and_the_rung_remembered(ask, service, answers):
    says, fails = answers
    await ask(
        fails(400, "response_format of type json_schema is not supported"),
        fails(400, "response_format must be text"),
        fails(422, "tools are not supported"),
        says("{}"),
        says("{}"),
        times=2,
    )
    kinds = [(b.get("response_format", {}).get("type"), "tools" in b) for b in service.bodies]
    assert kinds == [("json_schema", False), ("json_object", False), (None, True), (None, False), (None, False)]


async def test_a_500_that_names_the_format_is_not_retried_but_asked_otherwise(ask, service, answers, naps):
    says, fails = answers
    await ask(fails(500, "Internal error: response_format.type json_schema unknown"), says("{}"))
    assert [b["response_format"]["type"] for b in service.bodies] == ["json_schema", "json_object"]
    assert naps == []


async def test_bounds_that_are_refused_are_taken_out_of_the_schema(ask, service, answers):
    says, fails = answers
    await ask(fails(400, "Invalid schema: 'maxLength' is not permitted"), says("{}"))
    first, second = (json.dumps(b["response_format"]["json_schema"]["schema"]) for b in service.bodies)
    assert "maxLength" in first
    assert "maxLength" not in second


async def test_a_refused_cap_is_renamed(ask, service, answers):
    says, fails = answers
    await ask(fails(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens'."), says("{}"))
    assert [b.get("max_tokens") for b in service.bodies] == [4000, None]
    assert service.bodies[1]["max_completion_tokens"] == 4000


async def test_a_request_refused_on_every_rung_is_reported_in_the_first_words(ask, service, answers):
    refusals = [answers[1](400, f"Bad request number {i}") for i in range(4)]
    with pytest.raises(ConfigurationError, match="Bad request number 0"):
        await ask(*refusals)
    assert len(service.bodies) == 4


# ---------------------------------------------------------------- clients passed in


async def test_a_client_passed_in_is_asked_at_its_own_address_and_left_open(ask, service, answers):
    async with openai.AsyncOpenAI(base_url=service.url, api_key="sk-of-the-client") as client:
        await ask(answers[0]("{}"), client=client)
        await ask(answers[0]("{}"), client=client)
        assert not client.is_closed()
    assert service.keys == ["Bearer sk-of-the-client"] * 2


async def test_a_blocking_client_is_asked_in_a_thread(ask, service, answers):
    with openai.OpenAI(base_url=service.url, api_key="sk-of-the-client") as client:
        held = answers[0]("{}")
        held.hold = True
        with pytest.raises(DeadlineError):
            await ask(held, client=client, timeout=0.2)
        service.released.set()
        assert (await ask(answers[0]("{}"), client=client)).text == "{}"


async def test_questions_run_side_by_side(service, answers):
    service.script(*[answers[0](str(i)) for i in range(8)])
    async with OpenAICompleter(Endpoint("some-model", service.url, KEY), timeout=5.0) as completer:
        completions = await asyncio.gather(*(completer.complete(REQUEST) for _ in range(8)))
    assert sorted(c.text for c in completions) == [str(i) for i in range(8)]


# ---------------------------------------------------------------- the key


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 413, 422, 429, 500, 503])
@pytest.mark.parametrize("form", ["openai", "plain", "detail", "masked"])
async def test_no_error_shows_the_key_even_where_the_service_repeats_it(ask, answers, status, form):
    words = f"You sent Authorization: Bearer {KEY} with model x"
    answer = answers[1](status, words)
    if form == "plain":
        answer.body = words
    elif form == "detail":
        answer.body = {"detail": [{"input": {"key": KEY}, "msg": "bad"}]}
    elif form == "masked":
        answer.body = {"error": f"key {KEY[:12]}*******test is wrong"}
    with pytest.raises(BriefError) as caught:
        await ask(*[answer] * 20, timeout=60.0)
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert KEY not in shown
    assert KEY[:12] not in shown


@pytest.mark.parametrize("status", [400, 429, 500])
async def test_a_key_of_any_shape_is_not_shown(service, answers, status):
    async def sleep(_):
        pass

    service.script(*[answers[1](status, "wrong: 0123-geheimnis, I say")] * 20)
    endpoint = Endpoint("some-model", service.url, "0123-geheimnis")
    async with OpenAICompleter(endpoint, timeout=60.0, sleep=sleep) as completer:
        with pytest.raises(BriefError, match=r"wrong: \*\*\*, I say") as caught:
            await completer.complete(REQUEST)
    assert "geheimnis" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize("key", ["sk-geheimnis-ü", "sk-geheimnis\n", "\x00geheimnis"])
async def test_a_key_that_cannot_be_sent_is_not_shown(service, key):
    async with OpenAICompleter(Endpoint("some-model", service.url, key), timeout=2.0) as completer:
        with pytest.raises(BriefError) as caught:
            await completer.complete(REQUEST)
    assert "geheimnis" not in "".join(traceback.format_exception(caught.value))
    assert "geheimnis" not in repr(completer)
