"""Right, wrong, and why: what people say to an answer, and what they ask about it."""

from __future__ import annotations

from bot.sandbox.botapi import Chat
from bot.sandbox.demo.expected import sure
from bot.sandbox.demo.meeting import UNKNOWN
from bot.sandbox.demo.persons import ADA, BEN, alone
from bot.sandbox.demo.scene import Scene


async def judging(scene: Scene, chat: Chat) -> None:
    """Nothing is learned before somebody says so."""
    with scene.drawn("chat-3-right-wrong-why.jpg"):
        answer = await scene.ask("📷 Ada", await chat.photo(alone(ADA, 4)), sure("Ada"))
        right = await scene.tap(answer, "✓ Ada", "✓ Ada")
        await scene.tap(right, "Remember this photo of Ada", "✓ Ada, remembered")
        answer = await scene.ask("📷 Ben", await chat.photo(alone(BEN, 1)), sure("Ben"))
        wrong = await scene.tap(answer, "✗ Not Ben", UNKNOWN)
        nobody = await scene.tap(wrong, "Nobody", "nobody you want me to know")
        again = await scene.tap(nobody, "Change", sure("Ben"))
        await scene.follow(again, "Why?", "Ben: most like the photo of {date} ({percent} %).")
