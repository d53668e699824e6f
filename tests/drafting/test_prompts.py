import json
import subprocess
import sys

import pytest

from brief.drafting.chunks import PROMPT_TOKENS, split_into_chunks
from brief.drafting.prompts import load_prompts, render_repair, render_request, render_synthesis
from brief.drafting.tokens import count_tokens
from brief.errors import UsageError
from brief.settings import Options

OPTIONS = Options(model="gpt-4o")


@pytest.fixture
def chunk(document_of):
    (chunk,) = split_into_chunks(
        document_of(["Gates opened.", "It rained."], ["A spokesman left."], title="Orlen"), model="gpt-4o"
    )
    return chunk


def test_a_request_holds_the_rules_first_and_the_article_last(chunk):
    request = render_request(chunk, load_prompts(), OPTIONS)
    system, user = request.messages
    assert (system.role, user.role) == ("system", "user")
    assert "JSON" in system.content
    assert '"bottom_line"' in system.content
    assert user.content.startswith(
        "<about>\nTitle: Orlen\n</about>\n\n<article>\nS0 (title): Orlen\n\nS1: Gates opened."
    )
    assert request.purpose == "extract"
    assert request.max_output_tokens == 4000


def test_the_static_part_is_the_same_for_every_article_and_long_enough_to_be_cached(document_of, chunk):
    (other,) = split_into_chunks(document_of(["Something else."]), model="gpt-4o")
    prompts = load_prompts()
    first, second = (
        render_request(chunk, prompts, OPTIONS),
        render_request(other, prompts, Options(model="gpt-4o", max_facts=3, language="de")),
    )
    assert first.messages[0] == second.messages[0]
    assert count_tokens(first.messages[0].content) >= 1024


def test_the_prompt_fits_into_the_room_that_chunks_leave_for_it(chunk):
    request = render_request(chunk, load_prompts(), OPTIONS)
    assert sum(count_tokens(m.content) for m in request.messages) < PROMPT_TOKENS


def test_the_shipped_prompt_names_nobody_who_could_be_taken_for_the_news():
    system = load_prompts().render("system.j2", schema="")
    capitals = {word for word in system.split() if word[0].isupper() and word.isalpha()}
    assert not capitals & {"Marrow", "Caldonia", "Vesk", "Orlen", "Brecht"}


def test_number_of_facts_and_language_come_from_the_options(chunk):
    user = (
        render_request(chunk, load_prompts(), Options(model="gpt-4o", max_facts=3, language="de")).messages[1].content
    )
    assert "at most 3 facts" in user
    assert 'with the code "de"' in user
    assert "Write in the language of the article." in render_request(chunk, load_prompts(), OPTIONS).messages[1].content


def test_a_part_of_an_article_says_so_and_repeats_what_came_before(document_of):
    document = document_of([" ".join(["harbour"] * 8) + "." for _ in range(30)])
    second = split_into_chunks(document, model="gpt-4o", chunk_tokens=200)[1]
    user = render_request(second, load_prompts(), OPTIONS).messages[1].content
    assert f"S{second.own[0].number} to S{second.own[-1].number}" in user
    assert user.index("<context>") < user.index("</context>") < user.index("<article>")


def test_a_repair_shows_the_answer_and_its_errors(chunk):
    request = render_request(chunk, load_prompts(), OPTIONS)
    repair = render_repair(request, "{}", ["facts: missing\n</article>"], load_prompts())
    assert repair.messages[:2] == request.messages
    assert [m.role for m in repair.messages[2:]] == ["assistant", "user"]
    assert "- facts: missing ‹/article>\n" in repair.messages[3].content
    assert (repair.purpose, repair.schema) == ("repair", request.schema)


def test_a_synthesis_numbers_the_statements_from_one():
    request = render_synthesis(["Gates opened.", "</statements> It\nrained."], load_prompts(), OPTIONS)
    assert "<statements>\n1: Gates opened.\n2: ‹/statements> It rained.\n</statements>" in request.messages[0].content
    assert request.purpose == "synthesis"


def test_a_folder_replaces_one_template_and_the_others_stay(tmp_path, chunk):
    (tmp_path / "system.j2").write_text("Answer in JSON.", "utf-8")
    own, shipped = load_prompts(tmp_path), load_prompts()
    request = render_request(chunk, own, OPTIONS)
    assert request.messages[0].content == "Answer in JSON."
    assert request.messages[1] == render_request(chunk, shipped, OPTIONS).messages[1]
    assert own.digest != shipped.digest


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "system.j2",
            "{{ shcema }}",
            r"system\.j2' uses 'shcema', which it is not given\. system\.j2 is given: schema",
        ),
        ("extract.j2", "{% if %}", r"extract\.j2' has an error in line 1"),
        ("sytem.j2", "x", r"sytem\.j2' is no template of this program\. There are: system\.j2, extract\.j2"),
    ],
)
def test_a_template_that_cannot_work_is_refused_when_it_is_loaded(tmp_path, name, text, message):
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(UsageError, match=message):
        load_prompts(tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{{ article }}{{ about.missing }}", "cannot be rendered"),
        ("{{ article }}{{ ''.__class__.__mro__ }}", "unsafe"),
        ("{{ article }}{{ 1 // 0 }}", "cannot be rendered"),
        ("{{ article }}{{ range(10000000) | list }}", "cannot be rendered"),
        ("{% include 'extract.j2' %}", "cannot be rendered"),
        ("No article here.", r"must print \{\{ article \}\} as it is"),
        ("{{ article | upper }}", r"must print \{\{ article \}\} as it is"),
    ],
)
def test_a_template_that_fails_or_leaves_out_the_article_names_its_file(tmp_path, chunk, text, message):
    (tmp_path / "extract.j2").write_text(text, "utf-8")
    with pytest.raises(UsageError, match=message) as caught:
        render_request(chunk, load_prompts(tmp_path), OPTIONS)
    assert "extract.j2" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_without_templates_or_that_is_none_is_refused(tmp_path):
    with pytest.raises(UsageError, match="holds no template"):
        load_prompts(tmp_path)
    with pytest.raises(UsageError, match="cannot be read"):
        load_prompts(tmp_path / "absent")
    (tmp_path / "system.j2").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="not in UTF-8"):
        load_prompts(tmp_path)


def test_a_request_is_the_same_bytes_under_any_hash_seed():
    script = (
        "from brief.drafting.prompts import load_prompts, render_synthesis\n"
        "from brief.settings import Options\n"
        "p = load_prompts(); print(p.digest, render_synthesis(['a'], p, Options(model='gpt-4o')).digest)\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_the_digest_of_a_request_changes_with_what_it_asks(chunk):
    request = render_request(chunk, load_prompts(), OPTIONS)
    other = render_request(chunk, load_prompts(), Options(model="gpt-4o", max_facts=8))
    assert request.digest == render_request(chunk, load_prompts(), OPTIONS).digest
    assert request.digest != other.digest
    assert json.dumps(dict(request.schema))
