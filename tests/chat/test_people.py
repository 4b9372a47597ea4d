"""The list of people, and forgetting one of them."""

from __future__ import annotations

from bot.faces import ChatKey
from bot.sandbox.botapi import Chat
from bot.store import open_store
from tests.chat.conftest import World
from tests.chat.test_identify import learn
from tests.conftest import drawn


async def test_the_list_tells_who_is_known_and_by_how_many_photos(chat: Chat) -> None:
    await chat.text("/people")
    nobody = await chat.reply()
    await learn(chat, "Ben", "Ada")
    await chat.text("/people")

    assert nobody.words.startswith("I know nobody here yet.")
    assert (await chat.reply()).words == "I know 2 people here:\nAda · 1 photo\nBen · 1 photo"


async def test_forgetting_asks_first_and_erases_for_real(chat: Chat, world: World) -> None:
    await learn(chat, "Ada")
    await chat.text("/forget ada")
    question = await chat.reply()
    await chat.tap(question, "Yes, forget Ada")
    done = await chat.edited(question)
    await chat.photo(drawn("Ada", 1))

    assert question.words == "Forget Ada and the one photo I know them by? This cannot be undone."
    assert question.buttons == [["Yes, forget Ada"], ["No, keep Ada"]]
    assert (done.words, done.buttons) == ("Done. Ada and the face I remembered are erased.", [])
    assert (await chat.reply()).words.startswith("I see a face, but I know nobody here yet.")
    with open_store(world.settings.database_url) as store:
        assert store.templates.all(store.gallery(ChatKey(str(chat.id)), "local")) == []


async def test_a_second_thought_keeps_everything(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.text("/forget Ada")
    question = await chat.reply()
    await chat.tap(question, "No, keep Ada")
    kept = await chat.edited(question)
    await chat.photo(drawn("Ada", 1))

    assert kept.words == "Ada stays."
    assert (await chat.reply()).words.startswith("Ada · ")


async def test_somebody_unknown_cannot_be_forgotten(chat: Chat) -> None:
    await chat.text("/forget Ada")
    unknown = await chat.reply()
    await chat.text("/forget")

    assert unknown.words == "I don’t know Ada here. /people shows whom I know."
    assert (await chat.reply()).words.startswith("Whom?")


async def test_the_second_tap_on_forget_is_stale(chat: Chat) -> None:
    await learn(chat, "Ada")
    await chat.text("/forget Ada")
    first = await chat.reply()
    await chat.text("/forget Ada")
    second = await chat.reply()
    await chat.tap(first, "Yes, forget Ada")
    answer = await chat.tap(second, "Yes, forget Ada")

    assert answer.text == "This button has had its day. Please start again."


async def test_each_chat_has_its_own_people(chat: Chat, club: Chat, world: World) -> None:
    await learn(chat, "Ada")
    await club.photo(drawn("Ada", 1), by=world.zoe)

    assert (await club.reply()).words.startswith("I see a face, but I know nobody here yet.")
