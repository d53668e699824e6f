"""The wheel, built by way of the sdist, installed outside the checkout and used from there. Needs no network."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]

ARTICLE = (
    "BRENNHOLM, March 4, 2025 (Coast News) - The harbour of Brennholm will close for three days in April, the port "
    "office said on Tuesday. Fishermen said they had not been told.\n"
)
DRAFT = (
    '{"headline": null, "bottom_line": [], "facts": [{"statement": "The harbour of Brennholm will close for three days '
    'in April, the port office said on Tuesday.", "sentences": [1], "status": "planned", "attribution": [], '
    '"when": null}], "disputes": [], "actors": [], "open_questions": [], "missing": []}'
)


def run(command: list[str | Path], **options: Any) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel made from it."""
    folder = tmp_path_factory.mktemp("dist")
    run([sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, REPOSITORY])
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    (path,) = built.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of an environment that holds the wheel, and sees the installed dependencies but no checkout.

    A folder named in a .pth file does not have its own .pth files read, so an editable install does not come along.
    """
    environment = tmp_path_factory.mktemp("elsewhere") / "venv"
    venv.create(environment, with_pip=False, symlinks=True)
    binaries = environment / ("Scripts" if os.name == "nt" else "bin")
    python = binaries / "python"
    site = Path(run([python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]).stdout.strip())
    dependencies = dict.fromkeys([sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    (site / "dependencies.pth").write_text("\n".join(dependencies))
    run([sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "--quiet", wheel])
    return binaries


@pytest.fixture
def brief(installed: Path, tmp_path: Path) -> Callable[..., str]:
    """Runs the installed command in an empty folder; gives what it printed."""

    def call(*arguments: str, **options: Any) -> str:
        return run([installed / "brief", *arguments], cwd=tmp_path, **options).stdout

    return call


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist()}
    assert tops == {"brief", f"analyst_brief-{wheel.name.split('-')[1]}.dist-info"}


def test_the_wheel_holds_every_module_prompt_and_rank_byte_for_byte(wheel: Path) -> None:
    expected = {path.relative_to(REPOSITORY): path for path in (REPOSITORY / "brief").rglob("*.py")}
    expected |= {Path("brief", path.relative_to(REPOSITORY)): path for path in (REPOSITORY / "prompts").glob("*.j2")}
    expected |= {path.relative_to(REPOSITORY): path for path in (REPOSITORY / "brief/drafting/ranks").glob("*.gz")}
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
        assert {str(name) for name in expected} - held == set()
        for name, path in expected.items():
            assert archive.read(name.as_posix()) == path.read_bytes(), name


@pytest.mark.parametrize(
    "name",
    [
        "brief/py.typed",
        "brief/prompts/system.j2",
        "brief/prompts/extract.j2",
        "brief/prompts/repair.j2",
        "brief/prompts/synthesis.j2",
        "brief/prompts/second_opinion.j2",
        "brief/drafting/ranks/o200k_base.tiktoken.gz",
    ],
)
def test_the_wheel_holds_what_a_run_needs_beside_modules(wheel: Path, name: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert name in archive.namelist()


def test_every_folder_with_data_of_others_carries_its_notice(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = archive.namelist()
    folders = {name.rpartition("/")[0] for name in held if name.endswith(".gz")}
    assert folders
    for folder in folders:
        assert any(name.startswith(f"{folder}/NOTICE") for name in held)
    assert any(name.endswith("/licenses/LICENSE") for name in held)


def test_the_metadata_names_licence_version_and_the_package_that_old_pips_drop(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [n for n in archive.namelist() if n.endswith(".dist-info/METADATA")]
        lines = archive.read(name).decode().splitlines()
    assert "Name: analyst-brief" in lines
    assert "License-Expression: MIT" in lines
    assert any(line.startswith("Requires-Dist: lxml-html-clean") for line in lines)


def test_the_sdist_can_be_tested_by_whoever_unpacks_it(built: Path) -> None:
    (path,) = built.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        held = {name.partition("/")[2] for name in archive.getnames()}
    assert {"pyproject.toml", "LICENSE", "README.md", "Makefile", "constraints.txt", "tests/conftest.py"} <= held


def test_the_installed_package_is_not_the_checkout(installed: Path) -> None:
    done = run(
        [installed / "python", "-I", "-c", "import brief, sys; print(brief.__file__); print(*sys.path, sep='\\n')"]
    )
    home, *path = done.stdout.splitlines()
    assert Path(home).is_relative_to(installed.parent)
    assert str(REPOSITORY) not in path


def test_the_extractive_engine_runs_from_the_wheel(brief: Callable[..., str]) -> None:
    assert "harbour of Brennholm" in brief("-", "--engine", "extractive", input=ARTICLE)


def test_the_llm_engine_runs_from_the_wheel(brief: Callable[..., str], stand_in: Any) -> None:
    stand_in.answer_with(DRAFT)
    written = brief("-", "--base-url", stand_in.url, "--model", "stand-in", input=ARTICLE)
    assert "will close for three days in April" in written
    assert "harbour of Brennholm" in str(stand_in.asked[0]["messages"])


def test_the_prompt_is_rendered_from_the_wheels_own_templates(brief: Callable[..., str]) -> None:
    assert "harbour of Brennholm" in brief("prompt", "-", input=ARTICLE)


def test_a_type_checker_sees_the_types(installed: Path, tmp_path: Path) -> None:
    program = tmp_path / "use.py"
    program.write_text("import brief\n\nreveal_type(brief.write('text'))\n")
    checked = [sys.executable, "-m", "mypy", "--strict", "--python-executable", installed / "python", program]
    assert 'Revealed type is "brief.briefing.Brief"' in run(checked, cwd=tmp_path).stdout
