"""`usage` and `audit` in the terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.cli import main
from tests.conftest import drawn


def test_what_was_used_and_done_is_told_without_any_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FACE_ENGINE", "local")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///whobot.db")
    Path("ada.jpg").write_bytes(drawn("Ada"))
    main(["enroll", "Ada", "ada.jpg"])
    capsys.readouterr()
    monkeypatch.setenv("FACE_ENGINE", "rekognition")  # of which no key is known: none is needed
    statuses = [main(["usage"]), main(["usage", "--chat", "local"]), main(["audit"]), main(["audit", "--chat", "-7"])]
    out = capsys.readouterr().out

    assert statuses == [0, 0, 0, 0]
    assert out.startswith("What all chats together asked for:")
    assert out.count("photos looked at 1, photos learned 1") == 2
    assert re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d · learned a photo of Ada · by whoever runs me\n", out)
    assert out.rstrip().endswith("no setting changed.")
