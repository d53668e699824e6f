from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from brief.cli import run

Captured = pytest.CaptureFixture[str]


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_the_file_holds_what_standard_output_would(capsys: Captured, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    assert run([str(article)]) == 0
    shown = capsys.readouterr().out
    assert run([str(article), "-o", str(target)]) == 0
    assert target.read_text(encoding="utf-8") == shown
    assert capsys.readouterr().out == ""
    assert names(tmp_path) == ["articles", "brief.md"]


def test_a_new_file_has_the_mode_that_the_umask_gives(article: Path, tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        assert run([str(article), "-o", str(tmp_path / "brief.md")]) == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "brief.md").stat().st_mode) == 0o640


def test_an_existing_file_is_replaced_and_keeps_its_mode(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old")
    target.chmod(0o604)
    inode = target.stat().st_ino
    assert run([str(article), "--output", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("# ")
    assert stat.S_IMODE(target.stat().st_mode) == 0o604
    assert target.stat().st_ino != inode


def test_a_link_is_followed_and_stays_a_link(article: Path, tmp_path: Path) -> None:
    target, link = tmp_path / "brief.md", tmp_path / "latest.md"
    target.write_text("old")
    link.symlink_to(target)
    assert run([str(article), "-o", str(link)]) == 0
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8").startswith("# ")


def test_a_dash_is_standard_output(capsys: Captured, article: Path) -> None:
    assert run([str(article), "-o", "-"]) == 0
    assert capsys.readouterr().out.startswith("# ")


def test_a_device_is_written_to_as_it_is(article: Path) -> None:
    assert run([str(article), "-o", os.devnull]) == 0
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize("way", ["same", "symlink", "hard link", "roundabout"])
def test_the_article_itself_is_never_written_over(capsys: Captured, article: Path, tmp_path: Path, way: str) -> None:
    content = article.read_bytes()
    target = tmp_path / "other.txt"
    if way == "symlink":
        target.symlink_to(article)
    elif way == "hard link":
        target.hardlink_to(article)
    else:
        target = article if way == "same" else article.parent / ".." / article.parent.name / article.name
    assert run([str(article), "-o", str(target)]) == 4
    assert "is the article itself" in capsys.readouterr().err
    assert article.read_bytes() == content


def test_the_article_on_standard_input_is_never_written_over(brief: Any, article: Path) -> None:
    content = article.read_bytes()
    with article.open("rb") as file:
        done = brief("-", "-o", article, stdin=file)
    assert done.returncode == 4
    assert article.read_bytes() == content


@pytest.mark.parametrize(
    ("target", "said"),
    [("missing/brief.md", "does not exist"), ("articles", "is a folder"), ("articles/ferry.txt/brief.md", "not exist")],
)
def test_a_place_that_cannot_be_written_is_refused_before_the_model_is_asked(
    capsys: Captured, article: Path, tmp_path: Path, stand_in: Any, target: str, said: str
) -> None:
    asking = ["--base-url", stand_in.url, "--model", "stand-in"]
    assert run([str(article), *asking, "-o", str(tmp_path / target)]) == 4
    assert said in capsys.readouterr().err
    assert stand_in.asked == []


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_folder_without_permission_is_refused(capsys: Captured, article: Path, tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir(mode=0o555)
    assert run([str(article), "-o", str(folder / "brief.md")]) == 4
    assert "Nothing can be written to the folder" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs /proc, in which Linux lets nobody make a file")
def test_a_folder_in_which_nothing_can_be_made_is_refused(capsys: Captured, article: Path) -> None:
    assert run([str(article), "-o", "/proc/brief.md"]) == 4
    assert "Nothing can be written to the folder" in capsys.readouterr().err


def test_a_failed_write_leaves_the_old_file_and_no_other(article: Path, tmp_path: Path) -> None:
    target = tmp_path / "brief.md"
    target.write_text("old")
    article.write_bytes(b"")
    assert run([str(article), "-o", str(target)]) == 3
    assert target.read_text() == "old"
    assert names(tmp_path) == ["articles", "brief.md"]
