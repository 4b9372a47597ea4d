"""A group: it has people of its own, and is answered when somebody asks."""

from __future__ import annotations

from bot.sandbox.botapi import Chat, User
from bot.sandbox.demo.answering import SOMEBODY
from bot.sandbox.demo.expected import learned, numbered, sure
from bot.sandbox.demo.meeting import NOBODY
from bot.sandbox.demo.persons import ADA, GURPREET, alone, together
from bot.sandbox.demo.scene import Scene

VOUCH = """Ada is new here, and nothing is learned yet. Do you say this for Ada?

Ada knows that I would remember numbers that describe their face, to name them in photos of this chat and nowhere \
else, and agrees. Photos are not kept. Everything is erased as soon as Ada or an administrator says so."""


async def gathering(scene: Scene, club: Chat, grace: User, zoe: User) -> None:
    """Nobody is known from the private chat, somebody new takes a word, and photos wait for /who."""
    sent = await club.photo(alone(ADA, 4), caption="/who", by=grace)
    await scene.ask("📷 “/who”", sent, NOBODY)
    with scene.drawn("chat-6-group.jpg"):
        sent = await club.photo(alone(ADA), caption="/enroll Ada", by=grace)
        asked = await scene.ask("📷 “/enroll Ada”", sent, VOUCH)
        await scene.tap(asked, "Ada agrees – remember", learned("Ada"))
        photo = await club.photo(together(GURPREET, ADA), caption="On the summit!", by=zoe)
        scene.unasked("📷 “On the summit!” by Zoe, who does not ask", photo)
        sent = await club.text("/who", by=grace, reply_to=photo)
        await scene.ask("/who (as a reply to her photo)", sent, numbered(SOMEBODY, sure("Ada")))
    await scene.silence()
