"""A conversation between drawn people and the bot, over real HTTP, that checks every answer."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from bot.app import running
from bot.drawing.letters import own_alone
from bot.sandbox.botapi import BotApi
from bot.sandbox.demo.answering import answering
from bot.sandbox.demo.changing import changing
from bot.sandbox.demo.gathering import gathering
from bot.sandbox.demo.judging import judging
from bot.sandbox.demo.meeting import meeting
from bot.sandbox.demo.report import Report
from bot.sandbox.demo.scene import Scene
from bot.sandbox.engines import Engine, standing_in
from bot.settings import read_settings

__all__ = ["Report", "Scene", "play"]


async def play(out: Path, say: Callable[[str], None], engine: Engine = "local") -> int:
    """Play the whole conversation; 0 if every answer was right, else 1 and the wrong ones named."""
    report = Report(out, say)
    with tempfile.TemporaryDirectory() as folder, standing_in(engine) as stand_in, own_alone():
        async with BotApi(name="whobot") as api:
            grace, zoe = api.user("Grace"), api.user("Zoe")
            chat, club = api.private(grace), api.group("Climbing club", [grace, zoe])
            settings = read_settings(
                telegram_token=api.token,
                telegram_api_url=api.url,
                webhook_url=None,
                port=None,
                owner_ids={grace.id},
                allowed_chats={club.id},
                database_url=f"sqlite:///{Path(folder) / 'demo.db'}",
                photos_per_minute_user=0,  # the people here are drawn, and in a hurry
                photos_per_minute_chat=0,
                **stand_in.settings,
            )
            async with running(settings):
                scene = Scene(chat, grace, report)
                for part in (meeting, answering, judging, changing):
                    await part(scene, chat)
                await scene.silence()
                await gathering(Scene(club, grace, report), club, grace, zoe)
        for line in stand_in.report():
            say(f"\n{line}")
    return report.verdict()
