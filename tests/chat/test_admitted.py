"""Invitations, and the list of everybody who was let in."""

from __future__ import annotations

import re

from bot.sandbox.botapi import Chat
from tests.chat.conftest import World
from tests.conftest import drawn


async def links(chat: Chat) -> tuple[str, str]:
    """What opening each of two new invitations sends."""
    await chat.text("/invite")
    person, group = re.findall(r"\?start(?:group)?=(\S+)", (await chat.reply()).words)
    return f"/start {person}", f"/start@who_is_this_bot {group}"


async def test_an_invitation_lets_one_person_in_and_no_other(world: World, chat: Chat, club: Chat) -> None:
    mia = world.api.user("Mia")
    zoes, mias = world.api.private(world.zoe), world.api.private(mia)
    person, group = await links(chat)
    await chat.text(person)
    known = await chat.reply()
    await mias.text(group)
    wrong = await mias.reply()
    await zoes.text(person)
    welcome = await zoes.reply()
    await mias.text(person)
    used = await mias.reply()
    await zoes.text("/people")
    await club.text("/invite", by=world.grace)

    assert len(person.partition(" ")[2]) <= 64
    assert known.words.startswith("Come in!")
    assert wrong.words == used.words
    assert used.words.startswith("This link was opened already")
    assert welcome.words.startswith("Come in!")
    assert (await zoes.reply()).words.startswith("I know nobody here yet.")
    assert (await club.reply()).words == "That is between you and me: ask me in our private chat."


async def test_an_invitation_lets_a_group_in_before_the_owner_is_asked(world: World, chat: Chat) -> None:
    _, group = await links(chat)
    chess, bridge = (world.api.group(title, members=[world.zoe]) for title in ("Chess", "Bridge"))
    await chess.leave(world.api.me)
    await chess.join(world.api.me, by=world.zoe)
    await chess.text(group, by=world.zoe)
    greeting = await chess.reply()
    await bridge.text(group, by=world.zoe)
    used = await bridge.reply()
    await chess.text("/people", by=world.zoe)
    answer = await chess.reply()

    assert greeting.words.startswith("Hello! I tell who is in a photo.")
    assert used.words.startswith("This link was opened already")
    assert answer.words.startswith("I know nobody here yet.")
    assert await chess.quiet(2.2) == []
    assert [message.words[:5] for message in chat.messages if message.by_bot] == ["For o"]


async def test_whoever_is_removed_is_out_at_once_also_for_buttons_they_see(world: World, chat: Chat) -> None:
    zoes = world.api.private(world.zoe)
    person, _ = await links(chat)
    await zoes.text(person)
    await zoes.reply()
    await zoes.photo(drawn("Ada"), caption="/enroll Ada")
    await zoes.reply()
    await zoes.text("/forget Ada")
    question = await zoes.reply()
    await chat.text("/access")
    shown = await chat.reply()
    await chat.tap(shown, "Remove Zoe")
    asked = await chat.edited(shown)
    await chat.tap(asked, "Yes, remove")
    removed = await chat.edited(asked)
    pressed = await zoes.tap(question, "Yes, forget Ada")
    await zoes.text("/people")
    silence = await zoes.quiet(0.5)
    await chat.text("/access")

    assert shown.words.splitlines() == [
        "Who may use me:",
        "• Grace · owns me · set in the settings",
        "• Club · everybody in the group · set in the settings",
        "• Zoe · in private",
    ]
    assert shown.buttons == [["Remove Zoe"]]
    assert asked.words.startswith("Shall Zoe no longer use me?")
    assert removed.words.startswith("Done: Zoe may no longer use me.")
    assert pressed.text == "This button is for people I was introduced to."
    assert silence == []
    assert "Zoe" not in (await chat.reply()).words


async def test_a_list_that_is_long_has_pages_and_names_nobody_whom_telegram_does_not(world: World, chat: Chat) -> None:
    await chat.text("/cancel")
    message = await chat.reply()
    for number in range(700, 708):
        await chat.press(message, f"letin:{number}")
    await chat.text("/access")
    first = await chat.reply()
    await chat.tap(first, "›")
    second = await chat.edited(first)

    assert "• id 700 · in private" in first.words
    assert first.buttons[-1] == ["›"]
    assert second.buttons == [["Remove id 706"], ["Remove id 707"], ["‹"]]
