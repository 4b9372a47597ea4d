"""Four people are introduced, in the four ways there are."""

from __future__ import annotations

from bot.sandbox.botapi import Chat
from bot.sandbox.demo.expected import learned, sure
from bot.sandbox.demo.persons import ADA, BEN, CHLOE, DMITRI, alone
from bot.sandbox.demo.scene import Scene

HELLO = """Hello! I tell you who is in a photo.

1. Introduce somebody: send a photo of one person with the caption “/enroll Ada”.
2. Send any other photo: I answer with the names I know and how sure I am.

/help says more."""
NOBODY = "I see a face, but I know nobody here yet. Send me a photo of one person with the caption “/enroll Ada”."
UNKNOWN = "I don’t know this face yet."


async def meeting(scene: Scene, chat: Chat) -> None:
    """From hello to four people, one of whom was nearly introduced twice."""
    await scene.ask("/start", await chat.text("/start"), HELLO)
    await scene.ask("📷 Ada, before anybody is known", await chat.photo(alone(ADA, 1)), NOBODY)
    with scene.drawn("chat-1-introduce.jpg"):
        await _by_caption(scene, chat)
        await _mistaken(scene, chat)
    await _by_the_next_photo(scene, chat)
    await _by_reply(scene, chat)
    await _by_an_album(scene, chat)


async def _by_caption(scene: Scene, chat: Chat) -> None:
    sent = await chat.photo(alone(ADA), caption="/enroll Ada")
    await scene.ask("📷 “/enroll Ada”", sent, learned("Ada"))
    await scene.ask("📷 Ada", await chat.photo(alone(ADA, 2)), sure("Ada"))


async def _mistaken(scene: Scene, chat: Chat) -> None:
    """The wrong name under a photo is noticed."""
    sent = await chat.photo(alone(ADA, 1), caption="/enroll Eva")
    looks = "This looks like Ada ({percent} %). Is Eva the same person?"
    question = await scene.ask("📷 Ada “/enroll Eva”", sent, looks)
    await scene.tap(question, "Yes, it is Ada", learned("Ada", 2))


async def _by_the_next_photo(scene: Scene, chat: Chat) -> None:
    expected = "Now send me a photo of Ben, with nobody else in it. /cancel if you’d rather not."
    await scene.ask("/enroll Ben", await chat.text("/enroll Ben"), expected)
    await scene.ask("📷 Ben", await chat.photo(alone(BEN)), learned("Ben"))


async def _by_reply(scene: Scene, chat: Chat) -> None:
    photo = await chat.photo(alone(CHLOE))
    await scene.ask("📷 Chloé", photo, UNKNOWN)
    sent = await chat.text("/enroll Chloé", reply_to=photo)
    await scene.ask("/enroll Chloé (as a reply to her photo)", sent, learned("Chloé"))


async def _by_an_album(scene: Scene, chat: Chat) -> None:
    sent = await chat.album([alone(DMITRI, number) for number in range(3)], caption="/enroll Dmitri")
    await scene.ask("📷📷📷 “/enroll Dmitri”", sent, learned("Dmitri", 3))
