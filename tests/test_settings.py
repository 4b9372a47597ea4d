"""Settings come from the environment, and say all that is wrong with them at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import ConfigurationError
from bot.settings import read_settings, table


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for row in table():
        monkeypatch.delenv(row.name, raising=False)


def test_nothing_set_gives_the_defaults() -> None:
    settings = read_settings()

    assert settings.telegram_token is None
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.owner_ids == settings.allowed_chats == frozenset()
    assert settings.database_url.get_secret_value() == "sqlite:///whobot.db"


def test_ids_are_numbers_with_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWNER_IDS", "1, 22,")
    monkeypatch.setenv("ALLOWED_CHATS", "-100123")

    assert read_settings().owner_ids == {1, 22}
    assert read_settings().allowed_chats == {-100123}


def test_a_file_env_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(".env").write_text("OWNER_IDS=1\nALLOWED_CHATS=2\n")
    monkeypatch.setenv("OWNER_IDS", "3")

    assert read_settings().owner_ids == {3}
    assert read_settings().allowed_chats == {2}


def test_an_empty_value_is_none_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "")

    assert read_settings().telegram_token is None


def test_all_problems_are_told_at_once_without_their_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OWNER_IDS", "grace-secret")
    monkeypatch.setenv("FACE_ENGINE", "magic")
    monkeypatch.setenv("TELEGRAM_API_URL", "nonsense")
    with pytest.raises(ConfigurationError) as wrong:
        read_settings()

    assert [problem.split()[0] for problem in wrong.value.problems] == ["TELEGRAM_API_URL", "OWNER_IDS", "FACE_ENGINE"]
    assert "secret" not in str(wrong.value)


@pytest.mark.parametrize("url", ["http://bot.example.org", "bot.example.org", "https://", "https://a b"])
def test_a_webhook_is_reached_by_tls_and_known_by_a_word(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    for name, value in {"WEBHOOK_URL": url, "WEBHOOK_SECRET": "hush hush", "PORT": "0"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError) as wrong:
        read_settings()

    assert [problem.split()[0] for problem in wrong.value.problems] == ["WEBHOOK_URL", "WEBHOOK_SECRET", "PORT"]
    assert "hush" not in str(wrong.value)


def test_secrets_are_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_TOKEN", "123:hush")
    monkeypatch.setenv("DATABASE_URL", "postgresql://whobot:hush@db/whobot")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hush")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "hush")
    monkeypatch.setenv("WEBHOOK_URL", "https://bot.example.org/hush")
    monkeypatch.setenv("WEBHOOK_SECRET", "hush")

    assert "hush" not in f"{read_settings()!r} {read_settings()}"
