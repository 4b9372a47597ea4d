"""migrate, backup and restore, as a person types them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import main
from bot.faces import ChatKey
from bot.store import open_store
from tests.store.conftest import enrol


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A working directory where the bot knows Ada."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    with open_store("sqlite:///whobot.db") as store:
        enrol(store, store.gallery(ChatKey("local"), "local"), "Ada")
    return tmp_path


def names() -> list[str]:
    with open_store("sqlite:///whobot.db") as store:
        return [person.name for person in store.people(store.gallery(ChatKey("local"), "local"))]


def test_a_whole_bot_moves_to_another_folder(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    written = main(["backup", "bot.zip"])
    mode = Path("bot.zip").stat().st_mode & 0o777
    monkeypatch.chdir(there)
    restored = main(["restore", "../bot.zip", "--yes"])

    assert (written, restored, mode) == (0, 0, 0o600)
    assert "bot.zip holds everything: " in capsys.readouterr().out
    assert names() == ["Ada"]


def test_a_file_that_is_there_is_not_written_over(capsys: pytest.CaptureFixture[str]) -> None:
    Path("bot.zip").write_bytes(b"mine")

    assert main(["backup", "bot.zip"]) == 2
    assert capsys.readouterr().err == "whobot: bot.zip is there already. Name a new file.\n"
    assert Path("bot.zip").read_bytes() == b"mine"


def test_a_foreign_file_is_refused_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    Path("holiday.zip").write_bytes(b"PK")

    assert main(["restore", "holiday.zip", "--yes"]) == 2
    assert capsys.readouterr().err == (
        "whobot: holiday.zip cannot be restored: it is no backup of whobot, or it was cut off. Nothing was changed.\n"
    )
    assert names() == ["Ada"]


def test_a_backup_replaces_everything_only_after_a_yes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["backup", "bot.zip"])
    with open_store("sqlite:///whobot.db") as store:
        enrol(store, store.gallery(ChatKey("local"), "local"), "Ben")
    monkeypatch.setattr("builtins.input", lambda question: "no")
    main(["restore", "bot.zip"])
    after_no = names()
    monkeypatch.setattr("builtins.input", lambda question: "y")
    main(["restore", "bot.zip"])

    assert after_no == ["Ada", "Ben"]
    assert names() == ["Ada"]


def test_a_database_that_is_up_to_date_is_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["migrate"]) == 0
    assert capsys.readouterr().out == "The database is ready.\n"
    assert names() == ["Ada"]


def test_whoever_was_erased_since_a_backup_is_erased_again(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["backup", "bot.zip"])
    main(["forget", "Ada", "--yes", "--engine", "local"])
    gone = names()
    monkeypatch.setenv("FACE_ENGINE", "rekognition")
    monkeypatch.setenv("AWS_ENDPOINT_URL_REKOGNITION", "http://127.0.0.1:1")
    main(["restore", "bot.zip", "--yes"])
    hidden, said = names(), capsys.readouterr().out
    monkeypatch.setenv("FACE_ENGINE", "local")
    main(["restore", "bot.zip", "--yes"])

    assert (gone, hidden, names()) == ([], [], [])
    assert said.endswith(
        "Erasures since then, and now again: 1, of which 0 are done.\n"
        "The others are hidden already; the bot goes on with them when it runs.\n"
    )
    assert capsys.readouterr().out.endswith("Erasures since then, and now again: 1, of which 1 are done.\n")
