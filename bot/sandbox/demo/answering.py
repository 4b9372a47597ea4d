"""Who is this? Portraits, groups, a face that is named in a group, an album, and nobody at all."""

from __future__ import annotations

from bot.sandbox.botapi import Chat
from bot.sandbox.demo.expected import learned, numbered, sure
from bot.sandbox.demo.meeting import UNKNOWN
from bot.sandbox.demo.persons import ADA, BEN, CHLOE, DMITRI, EMEKA, FATIMA, alone, nobody, together
from bot.sandbox.demo.scene import Scene

SOMEBODY = "somebody I don’t know"
NO_FACE = "I see no face in this photo. Try one where a face is larger, brighter and looks this way."


async def answering(scene: Scene, chat: Chat) -> None:
    """Other pictures of those who were introduced, and of some who were not."""
    for person in (ADA, BEN, CHLOE, DMITRI):
        await scene.ask(f"📷 {person.name}", await chat.photo(alone(person, 3)), sure(person.name))
    await scene.ask("📷 Emeka, a stranger", await chat.photo(alone(EMEKA)), UNKNOWN)
    with scene.drawn("chat-2-name.jpg"):
        await _named_in_a_group(scene, chat)
    await scene.ask("📷 Emeka", await chat.photo(alone(EMEKA, 1)), sure("Emeka"))
    await _many_faces(scene, chat)
    with scene.drawn("chat-4-album.jpg"):
        await _album(scene, chat)
    await scene.ask("📷 a landscape", await chat.photo(nobody()), NO_FACE)


async def _named_in_a_group(scene: Scene, chat: Chat) -> None:
    """A reply with a name teaches that very face."""
    sent = await chat.photo(together(ADA, EMEKA, BEN))
    answer = await scene.ask("📷 Ada, Emeka and Ben", sent, numbered(sure("Ada"), SOMEBODY, sure("Ben")))
    who = "Who is number 2? Reply with the name, and I remember this face."
    question = await scene.follow(answer, "2 Who is this?", who)
    name = await chat.text("Emeka", reply_to=question)
    await scene.ask("Emeka (as a reply)", name, learned("Emeka"))
    await scene.changed(answer, "the answer", numbered(sure("Ada"), "✓ Emeka, remembered", sure("Ben")))


async def _many_faces(scene: Scene, chat: Chat) -> None:
    """Of more than four faces a number opens the choices."""
    sent = await chat.photo(together(CHLOE, FATIMA, ADA, DMITRI, BEN))
    others = [sure("Ada"), sure("Dmitri"), sure("Ben")]
    unknown = numbered(sure("Chloé"), SOMEBODY, *others)
    answer = await scene.ask("📷 five together", sent, unknown)
    opened = await scene.tap(answer, "2", unknown)
    await scene.tap(opened, "2 Leave out", numbered(sure("Chloé"), "left out", *others))


async def _album(scene: Scene, chat: Chat) -> None:
    """A line for every photo and face, buttons page by page, and the pictures on request."""
    sent = await chat.album([alone(ADA, 4), nobody(), together(BEN, EMEKA)])
    lines = [sure("Ada"), "no face"]
    faces = [f"Photo 3, face {number}: {sure(name)}" for number, name in enumerate(("Ben", "Emeka"), 1)]
    expected = "\n".join([*(f"Photo {number}: {line}" for number, line in enumerate(lines, 1)), *faces])
    answer = await scene.ask("📷📷📷 an album", sent, expected)
    turned = await scene.tap(answer, "›", expected)
    picture = await scene.follow(turned, "Show pictures", "Photo 1")
    await scene.also(picture, "Photo 3")
