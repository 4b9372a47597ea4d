"""Right, wrong, and why: what people say to an answer, and what they ask about it."""

from __future__ import annotations

from bot.sandbox.botapi import Chat
from bot.sandbox.demo.expected import sure
from bot.sandbox.demo.meeting import UNKNOWN
from bot.sandbox.demo.persons import ADA, GRANDFATHER, alone
from bot.sandbox.demo.scene import Scene


async def judging(scene: Scene, chat: Chat) -> None:
    """Nothing is learned before somebody says so, and nothing that was said is final."""
    with scene.drawn("chat-3-right-wrong-why.jpg"):
        await _right(scene, chat)
        await _wrong(scene, chat)


async def _right(scene: Scene, chat: Chat) -> None:
    answer = await scene.ask("📷 Ada", await chat.photo(alone(ADA, 4)), sure("Ada"))
    right = await scene.tap(answer, "✓ Ada", "✓ Ada")
    await scene.tap(right, "Remember this photo", "✓ Ada, remembered")


async def _wrong(scene: Scene, chat: Chat) -> None:
    """A likeness is a question."""
    sent = await chat.photo(alone(GRANDFATHER, 2))
    answer = await scene.ask("📷 Ben’s grandfather", sent, "Ben? ({percent} %)")
    await scene.follow(answer, "Why?", "Ben: most like the photo of {date} ({percent} %).")
    wrong = await scene.tap(answer, "✗ Not Ben", UNKNOWN)
    await scene.tap(wrong, "Nobody", "All right: nobody you want me to know.")
