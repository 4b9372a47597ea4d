"""The demo: right from beginning to end, and honest about what is not."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PIL import Image

from bot.app import running
from bot.sandbox.botapi import BotApi
from bot.sandbox.demo import Scene, play
from bot.sandbox.engines import Engine
from bot.settings import read_settings


@pytest.mark.parametrize("engine", ["local", "rekognition"])
def test_every_answer_is_right_and_the_pictures_are_kept(tmp_path: Path, engine: Engine) -> None:
    transcript: list[str] = []
    status = asyncio.run(play(tmp_path, transcript.append, engine))
    (picture,) = tmp_path.iterdir()

    assert status == 0, "\n".join(transcript)
    assert transcript[-1] == "\nEvery answer was right."
    assert sum(line.startswith("✓") for line in transcript) == 21
    with Image.open(picture) as answer:
        assert answer.format == "JPEG"


async def test_a_wrong_answer_and_one_that_never_came_are_named(tmp_path: Path) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        settings = read_settings(
            telegram_token=api.token,
            telegram_api_url=api.url,
            face_engine="local",
            owner_ids={chat.id},
            database_url=f"sqlite:///{tmp_path / 'demo.db'}",
        )
        async with running(settings):
            scene = Scene(chat, tmp_path, lambda line: None, patience=2)
            await scene.ask("/people", chat.text("/people"), "I know everybody.")
            await scene.ask("nothing", asyncio.sleep(0), "anything")
            await scene.tap(None, "Yes", "Done.")

    assert scene.wrong[0].startswith("“/people” was answered “I know nobody here yet.")
    assert scene.wrong[0].endswith("and should have been “I know everybody.”")
    assert scene.wrong[1:] == [
        "“nothing” was not answered",
        "[Yes] could not be pressed: there was no answer to press it on",
    ]
