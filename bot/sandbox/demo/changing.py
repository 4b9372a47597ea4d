"""People change: they are listed, renamed, merged and forgotten, and the chat has wishes of its own."""

from __future__ import annotations

from bot.sandbox.botapi import Chat
from bot.sandbox.demo.expected import WISHED, learned, people
from bot.sandbox.demo.meeting import UNKNOWN
from bot.sandbox.demo.persons import ADA, BEN, alone
from bot.sandbox.demo.scene import Scene

WORD = "Introduced in an album of one’s own · {date} · household-1"
SETTINGS = """How I answer in this chat:

• I name somebody from {match} % on. From {maybe} % on I ask: “Ada?”
• Whoever I name is {lead} % ahead of everybody else. Where two are closer, I ask.
• Several faces come back as a picture with numbers.
• Whoever is introduced here is your own affair, as in an album at home."""
FORGOTTEN = """Done. Ben and the face I remembered are erased.
Receipt of {moment}: 1 face is erased {where}, looked for again and not found; \
the name and the places of the photos are erased too."""


async def changing(scene: Scene, chat: Chat) -> None:
    """Everything but forgetting can be taken back."""
    with scene.drawn("chat-5-people.jpg"):
        await _listed(scene, chat)
        await _renamed(scene, chat)
    await _merged(scene, chat)
    await _settled(scene, chat)
    await _forgotten(scene, chat)


async def _listed(scene: Scene, chat: Chat) -> None:
    """Everybody, and a tap on a name for the photos of one."""
    expected = people(Ada=3, Ben=1, Chloé=1, Dmitri=3, Emeka=1)
    shown = await scene.ask("/people", await chat.text("/people"), expected)
    await scene.follow(shown, "Ben", f"Ben · photo 1 of 1 · added {{date}}\n{WISHED}\n{WORD}")


async def _renamed(scene: Scene, chat: Chat) -> None:
    sent = await chat.text("/rename Ben -> Benjamin")
    renamed = await scene.ask("/rename Ben -> Benjamin", sent, "Ben is called Benjamin from now on.")
    await scene.tap(renamed, "Undo", "Taken back: Ben has that name again.")


async def _merged(scene: Scene, chat: Chat) -> None:
    """One person under two names is asked about, until they are one."""
    sent = await chat.photo(alone(ADA, 3), caption="/enroll Eva")
    looks = "This looks like Ada ({percent} %). Is Eva the same person?"
    question = await scene.ask("📷 Ada “/enroll Eva”", sent, looks)
    await scene.tap(question, "No, Eva is another person", learned("Eva"))
    both = "{either}? ({percent} %), or {either}? ({percent} %)"
    await scene.ask("📷 Ada", await chat.photo(alone(ADA, 2)), both)
    sent = await chat.text("/merge Eva -> Ada")
    one = "Is Eva (1 photo) the same person as Ada (3 photos)? Then I know Ada from 4 photos, and the name Eva goes."
    question = await scene.ask("/merge Eva -> Ada", sent, one)
    await scene.tap(question, "Yes, they are one", "Eva is part of Ada now, whom I know from 4 photos.")


async def _settled(scene: Scene, chat: Chat) -> None:
    shown = await scene.ask("/settings", await chat.text("/settings"), _settings("97", "80"))
    await scene.tap(shown, "stricter", _settings("98.5", "90"))


def _settings(match: str, maybe: str) -> str:
    return SETTINGS.replace("{match}", match).replace("{maybe}", maybe)


async def _forgotten(scene: Scene, chat: Chat) -> None:
    asks = "Forget Ben and the one photo I know them from? This cannot be undone."
    question = await scene.ask("/forget Ben", await chat.text("/forget Ben"), asks)
    await scene.tap(question, "Yes, forget Ben", FORGOTTEN)
    await scene.ask("📷 Ben", await chat.photo(alone(BEN, 3)), UNKNOWN)
    await scene.ask("/people", await chat.text("/people"), people(Ada=4, Chloé=1, Dmitri=3, Emeka=1))
