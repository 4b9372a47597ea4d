"""Groups: who is in them, what the bot sees of them, and how they move."""

from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.error import ChatMigrated, Forbidden

from bot.sandbox.botapi import BotApi, Chat, User
from tests.sandbox.botapi.wire import Wire, image


def seen(updates: list[dict[str, dict[str, str]]]) -> list[str]:
    return [update["message"].get("text") or update["message"].get("caption") or "?" for update in updates]


async def test_groups_have_negative_ids(api: BotApi, bot: Bot, ada: User) -> None:
    basic, super_ = [await bot.get_chat(api.group("G", [ada], supergroup=kind).id) for kind in (False, True)]

    assert (basic.type, super_.type, basic.title) == ("group", "supergroup", "G")
    assert -(10**12) < basic.id < 0
    assert str(super_.id).startswith("-100")


async def test_tells_about_a_private_chat(bot: Bot, chat: Chat) -> None:
    full = await bot.get_chat(chat.id)

    assert (full.type, full.first_name, full.username, full.title) == ("private", "Ada", "ada_l", None)


async def test_tells_who_leads_a_group(api: BotApi, bot: Bot, ada: User, ben: User) -> None:
    cy = api.user("Cy")
    club = api.group("Club", [ada, ben, cy], administrators=[ada, ben, api.me])
    leaders = await bot.get_chat_administrators(club.id)
    standing = [(await bot.get_chat_member(club.id, user.id)).status for user in (ada, ben, cy, api.me)]

    assert {leader.user.first_name for leader in leaders} == {"Ada", "Ben", "Who is this?"}
    assert standing == ["creator", "administrator", "member", "administrator"]


async def test_tells_who_is_not_there(api: BotApi, wire: Wire, bot: Bot, chat: Chat, club: Chat) -> None:
    stranger = api.user("Cy")

    assert (await bot.get_chat_member(club.id, stranger.id)).status == "left"
    assert await wire.refusal("getChatMember", chat_id=club.id, user_id=77) == "PARTICIPANT_ID_INVALID"
    assert await wire.refusal("getChatMember", chat_id=club.id) == "invalid user_id specified"
    assert await wire.refusal("getChatAdministrators", chat_id=chat.id) == (
        "there are no administrators in the private chat"
    )


async def test_people_come_and_go(wire: Wire, api: BotApi, bot: Bot, club: Chat, ada: User, ben: User) -> None:
    cy = api.user("Cy")
    await club.join(cy)
    await club.leave(ben)
    await club.leave(cy, by=ada)
    joined, left, sent_away = [update["message"] for update in await wire.updates()]

    assert joined["new_chat_members"][0]["first_name"] == "Cy"
    assert (left["left_chat_member"]["id"], left["from"]["id"]) == (ben.id, ben.id)
    assert (sent_away["left_chat_member"]["id"], sent_away["from"]["id"]) == (cy.id, ada.id)
    assert [(await bot.get_chat_member(club.id, user.id)).status for user in (ben, cy)] == ["left", "kicked"]
    with pytest.raises(ValueError, match="Ben is not one of the people in this chat"):
        await club.text("still here?", by=ben)


async def test_an_administrator_that_asks_for_it_hears_who_comes_and_goes(
    api: BotApi, wire: Wire, ada: User, ben: User
) -> None:
    club = api.group("Club", [ada], administrators=[ada, api.me])
    await wire.updates(allowed_updates=["chat_member"])
    await club.join(ben)
    (update,) = await wire.updates()

    assert update["chat_member"]["old_chat_member"]["status"] == "left"
    assert update["chat_member"]["new_chat_member"] == {"status": "member", "user": update["chat_member"]["from"]}


async def test_the_bot_comes_and_goes(api: BotApi, wire: Wire, bot: Bot, club: Chat, ada: User) -> None:
    await club.leave(api.me, by=ada)
    await club.text("at last", by=ada)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(club.id, "hello")

    await club.join(api.me, by=ada)
    await club.leave(api.me)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(club.id, "hello")

    changes = [update["my_chat_member"] for update in await wire.updates() if "my_chat_member" in update]
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member", "left"]
    assert changes[0]["from"]["id"] == ada.id


async def test_the_bot_leaves(wire: Wire, bot: Bot, club: Chat, chat: Chat) -> None:
    await bot.leave_chat(club.id)
    (update,) = await wire.updates()

    assert update["my_chat_member"]["new_chat_member"]["status"] == "left"
    assert update["my_chat_member"]["from"]["id"] == bot.id
    assert await wire.refusal("leaveChat", chat_id=chat.id) == "can't leave private chats"
    assert await wire.refusal("leaveChat", chat_id=club.id) == "Forbidden: bot is not a member of the supergroup chat"


async def test_a_user_who_blocks_the_bot_is_announced(wire: Wire, chat: Chat) -> None:
    await chat.block()
    await chat.text("nobody reads this")
    await chat.unblock()
    blocked, unblocked = [update["my_chat_member"] for update in await wire.updates()]

    assert (blocked["new_chat_member"]["status"], unblocked["new_chat_member"]["status"]) == ("kicked", "member")


async def test_a_group_moves(api: BotApi, wire: Wire, bot: Bot, ada: User, ben: User) -> None:
    old = api.group("Club", [ada, ben], administrators=[ada], supergroup=False)
    new = await old.migrate()
    leaving, arriving = [update["message"] for update in await wire.updates()]

    assert (leaving["chat"]["id"], leaving["migrate_to_chat_id"]) == (old.id, new.id)
    assert (arriving["chat"]["id"], arriving["migrate_from_chat_id"]) == (new.id, old.id)
    assert (await bot.get_chat_member(new.id, ada.id)).status == "creator"
    with pytest.raises(ChatMigrated) as raised:
        await bot.send_message(old.id, "hello")
    assert raised.value.new_chat_id == new.id
    assert await bot.send_message(new.id, "hello")
    with pytest.raises(ValueError, match="the group has become a supergroup"):
        await old.text("hello", by=ada)


async def test_only_a_basic_group_moves_and_only_once(api: BotApi, ada: User, club: Chat) -> None:
    old = api.group("Club", [ada], supergroup=False)
    await old.migrate()
    for place in (old, club):
        with pytest.raises(ValueError, match="only a basic group becomes a supergroup"):
            await place.migrate()


@pytest.fixture
async def private_api() -> AsyncIterator[BotApi]:
    async with BotApi(can_read_all_group_messages=False) as server:
        yield server


async def test_in_privacy_mode_the_bot_sees_what_is_meant_for_it(private_api: BotApi) -> None:
    ada = private_api.user("Ada")
    club = private_api.group("Club", [ada])
    async with Wire(private_api) as wire:
        await wire.call("sendMessage", chat_id=club.id, text="hello")
        for text in ("chatter", "/start", "/start@who_is_this_bot", "/start@other_bot", "ask @Who_Is_This_Bot", "@ben"):
            await club.text(text, by=ada)
        await club.text("yes", by=ada, reply_to=club.last)
        sent = await club.text("no", by=ada)
        await club.text("indeed", by=ada, reply_to=sent)
        await club.album([image(9, 9)] * 2, caption="/enroll Ada", by=ada)
        await private_api.private(ada).text("psst")

        assert seen(await wire.updates()) == [
            "/start", "/start@who_is_this_bot", "ask @Who_Is_This_Bot", "yes", "/enroll Ada", "psst",
        ]  # fmt: skip
        assert not (await wire.call("getMe"))["can_read_all_group_messages"]


async def test_in_privacy_mode_an_administrator_sees_everything(private_api: BotApi) -> None:
    ada = private_api.user("Ada")
    led = private_api.group("Led", [ada], administrators=[ada, private_api.me])
    async with Wire(private_api) as wire:
        await led.text("chatter", by=ada)

        assert seen(await wire.updates()) == ["chatter"]


async def test_without_privacy_mode_the_bot_sees_everything(wire: Wire, club: Chat, ada: User) -> None:
    await club.text("chatter", by=ada)

    assert seen(await wire.updates()) == ["chatter"]


async def test_an_old_group_refuses_every_method(api: BotApi, bot: Bot, ada: User) -> None:
    old = api.group("Club", [ada], supergroup=False)
    await old.migrate()
    for call in (bot.get_chat(old.id), bot.send_chat_action(old.id, "typing"), bot.delete_message(old.id, 1)):
        with pytest.raises(ChatMigrated):
            await call
