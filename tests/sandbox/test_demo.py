"""The demo: right from beginning to end, honest about what is not, and drawn as README shows it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from bot.app import running
from bot.sandbox.botapi import BotApi
from bot.sandbox.demo import Report, Scene, play
from bot.settings import read_settings
from tests.sandbox.alike import NEARLY_ALIKE, PICTURES, farthest

BOARDS = sorted(path.name for path in PICTURES.glob("chat-*.jpg"))


@dataclass(frozen=True)
class Played:
    """How the demo ended, what it printed, and where its pictures are."""

    status: int
    transcript: list[str]
    folder: Path


@pytest.fixture(scope="module", params=["local", "rekognition"])
def played(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Played:
    """The whole demo, once for each engine."""
    folder, transcript = tmp_path_factory.mktemp("demo"), list[str]()
    return Played(asyncio.run(play(folder, transcript.append, request.param)), transcript, folder)


def test_every_answer_is_right_and_the_pictures_are_kept(played: Played) -> None:
    names = sorted(path.name for path in played.folder.iterdir())

    assert played.status == 0, "\n".join(played.transcript)
    assert played.transcript[-1] == "\nEvery answer was right."
    assert sum(line.startswith("✓") for line in played.transcript) == 55
    assert names == [*(f"answer-{number}.jpg" for number in range(1, 8)), *BOARDS]
    assert {_form(path) for path in played.folder.iterdir()} == {"JPEG"}


@pytest.mark.parametrize("played", ["local"], indirect=True)
@pytest.mark.parametrize("board", BOARDS)
def test_what_readme_shows_is_what_the_demo_draws(played: Played, board: str) -> None:
    """Where the bot says something else now: whobot demo && cp whobot-demo/chat-*.jpg tests/pictures/"""
    kept, again = Image.open(PICTURES / board), Image.open(played.folder / board)

    assert kept.size == again.size
    assert farthest(kept, again, 32) <= NEARLY_ALIKE
    assert (PICTURES / board).stat().st_size <= 150_000


def test_a_line_that_is_missing_is_seen() -> None:
    kept = Image.open(PICTURES / "chat-2-name.jpg")
    other = kept.copy()
    other.paste((255, 255, 255), (44, 960, 400, 1000))  # “2 somebody I don’t know”

    assert farthest(kept, other, 32) > NEARLY_ALIKE


async def test_what_is_wrong_is_named(tmp_path: Path) -> None:
    async with BotApi() as api:
        grace = api.user("Grace")
        chat = api.private(grace)
        settings = read_settings(
            telegram_token=api.token,
            telegram_api_url=api.url,
            face_engine="local",
            owner_ids={chat.id},
            database_url=f"sqlite:///{tmp_path / 'demo.db'}",
        )
        report = Report(tmp_path, lambda line: None)
        async with running(settings):
            scene = Scene(chat, grace, report, patience=2)
            answer = await scene.ask("/people", await chat.text("/people"), "I know everybody.")
            await scene.ask("nothing", [], "anything")
            await scene.tap(answer, "Yes", "Done.")
            await chat.text("/stats")
            await scene.silence()

    assert report.verdict() == 1
    assert report.wrong[0].startswith("“/people” was answered “I know nobody here yet.")
    assert report.wrong[0].endswith("and should have been “I know everybody.”")
    assert report.wrong[1] == "“nothing” was not answered"
    assert report.wrong[2].startswith("[Yes] under “I know nobody here yet.")
    assert report.wrong[3].startswith("“This chat in numbers")
    assert report.wrong[3].endswith("” was said, and nobody had asked")


def _form(path: Path) -> str | None:
    with Image.open(path) as picture:
        return picture.format
