"""/language: whose language is spoken in a chat."""

from __future__ import annotations

from bot.chat.language import languages
from bot.sandbox.botapi import Chat
from bot.texts import LANGUAGES, texts_in
from tests.chat.conftest import World


async def test_a_chat_is_answered_in_the_language_that_was_chosen_there(chat: Chat) -> None:
    await chat.text("/language")
    shown = await chat.reply()
    await chat.tap(shown, "Deutsch")
    chosen = await chat.edited(shown)
    await chat.text("/people")

    assert shown.buttons[0] == ["✓ whoever asks"]
    assert chosen.words == texts_in("de").spoken("Deutsch")
    assert "✓ Deutsch" in [text for row in chosen.buttons for text in row]
    assert (await chat.reply()).words == texts_in("de").people([])


async def test_somebody_is_answered_in_their_own_language_until_one_is_chosen(world: World, bot: object) -> None:
    maria = world.api.user("María", language_code="es")
    await world.club.join(maria, by=world.grace)
    await world.club.text("/people", by=maria)
    own = await world.club.reply()
    await world.club.text("/language", by=world.grace)
    shown = await world.club.reply()
    await world.club.tap(shown, "Italiano", by=world.grace)
    await world.club.edited(shown)
    await world.club.text("/people", by=maria)

    assert own.words == texts_in("es").people([])
    assert (await world.club.reply()).words == texts_in("it").people([])


def test_every_language_has_a_button_by_its_own_name() -> None:
    names = [button.text for row in languages(texts_in("en"), "fr").inline_keyboard for button in row]

    assert len(names) == len(set(names)) == len(LANGUAGES) + 1
    assert "✓ Français" in names
