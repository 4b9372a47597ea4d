"""Editing, deleting, reacting."""

import pytest
from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    Message,
)

from bot.sandbox.botapi import BotApi, Chat, User
from tests.sandbox.botapi.wire import Wire, image, opened

KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
METHODS: dict[str, dict[str, object]] = {
    "editMessageText": {"text": "new"},
    "editMessageCaption": {"caption": "new"},
    "editMessageMedia": {"media": {"type": "photo", "media": "attach://a"}},
    "editMessageReplyMarkup": {},
}


async def test_edits_a_text_and_takes_its_keyboard_away(bot: Bot, chat: Chat) -> None:
    message = await bot.send_message(chat.id, "Sure?", reply_markup=KEYS)
    edited = await bot.edit_message_text("Done", chat.id, message.message_id)
    assert isinstance(edited, Message)

    assert (edited.text, edited.reply_markup, edited.message_id) == ("Done", None, message.message_id)
    assert edited.edit_date
    assert (chat.last.text, chat.last.buttons, chat.last.version) == ("Done", [], 2)


async def test_edits_a_caption(bot: Bot, chat: Chat) -> None:
    message = await bot.send_photo(chat.id, image(10, 10), caption="Who?", reply_markup=KEYS)
    await bot.edit_message_caption(chat.id, message.message_id, caption="Ada", reply_markup=KEYS)
    assert (chat.last.caption, chat.last.buttons) == ("Ada", [["Yes"]])

    await bot.edit_message_caption(chat.id, message.message_id)
    assert chat.last.caption is None


async def test_edits_a_keyboard(bot: Bot, chat: Chat) -> None:
    message = await bot.send_message(chat.id, "Sure?", reply_markup=KEYS)
    await bot.edit_message_reply_markup(chat.id, message.message_id)
    assert (chat.last.text, chat.last.buttons) == ("Sure?", [])

    await bot.edit_message_reply_markup(chat.id, message.message_id, reply_markup=KEYS)
    assert chat.last.buttons == [["Yes"]]


async def test_puts_another_picture_in_place(bot: Bot, chat: Chat) -> None:
    message = await bot.send_photo(chat.id, image(10, 10), caption="old")
    await bot.edit_message_media(InputMediaPhoto(image(20, 10), caption="new"), chat.id, message.message_id)
    assert (opened(chat.last.photo).size, chat.last.caption) == ((20, 10), "new")

    await bot.edit_message_media(InputMediaDocument(b"a", filename="a.txt"), chat.id, message.message_id)
    assert (chat.last.document, chat.last.photo) == (b"a", None)


async def test_puts_a_picture_in_the_place_of_words(bot: Bot, chat: Chat) -> None:
    message = await bot.send_message(chat.id, "one moment")
    await bot.edit_message_media(InputMediaPhoto(image(20, 10)), chat.id, message.message_id)

    assert (opened(chat.last.photo).size, chat.last.words) == ((20, 10), "")


async def test_puts_a_picture_it_has_in_the_place_of_words(wire: Wire, bot: Bot, chat: Chat) -> None:
    photo = (await bot.send_photo(chat.id, image(20, 10))).photo[-1]
    message = await bot.send_message(chat.id, "one moment", reply_markup=KEYS)
    edited = await bot.edit_message_media(InputMediaPhoto(photo.file_id, "here"), chat.id, message.message_id)
    assert isinstance(edited, Message)

    assert (edited.photo[-1].file_unique_id, edited.caption, edited.text) == (photo.file_unique_id, "here", None)
    assert await wire.refusal("editMessageText", chat_id=chat.id, message_id=message.message_id, text="x") == (
        "there is no text in the message to edit"
    )


async def test_keeps_an_album_of_one_kind(wire: Wire, bot: Bot, chat: Chat) -> None:
    document = (await bot.send_document(chat.id, b"a", filename="a")).document
    assert document
    messages = await bot.send_media_group(chat.id, [InputMediaPhoto(image(20, 20))] * 2)
    media = {"type": "document", "media": document.file_id}
    place = {"chat_id": chat.id, "message_id": messages[0].message_id}

    assert await wire.refusal("editMessageMedia", media=media, **place) == (
        "can't use the media of the specified type in the album"
    )


async def test_refuses_edits_that_change_nothing(wire: Wire, bot: Bot, chat: Chat) -> None:
    text = await bot.send_message(chat.id, "<b>x</b>", parse_mode="HTML", reply_markup=KEYS)
    photo = await bot.send_photo(chat.id, image(10, 10), caption="x")
    keys = KEYS.to_dict()
    media = {"type": "photo", "media": photo.photo[-1].file_id, "caption": "x"}
    first = {"chat_id": chat.id, "message_id": text.message_id}
    second = {"chat_id": chat.id, "message_id": photo.message_id}

    assert (
        await wire.refusal("editMessageText", **first, text="<b>x</b> ", parse_mode="HTML", reply_markup=keys) == SAME
    )
    assert await wire.refusal("editMessageReplyMarkup", **first, reply_markup=keys) == SAME
    assert await wire.refusal("editMessageCaption", **second, caption="x") == SAME
    assert await wire.refusal("editMessageMedia", **second, media=media) == SAME
    assert [message.version for message in chat.messages] == [1, 1]
    assert await wire.call("editMessageText", **first, text="x", reply_markup=keys)


@pytest.mark.parametrize("method", METHODS)
async def test_refuses_to_edit_what_is_not_there(wire: Wire, chat: Chat, method: str) -> None:
    gone = await wire.refusal(method, chat_id=chat.id, message_id=7, **METHODS[method])
    unnamed = await wire.refusal(method, chat_id=chat.id, **METHODS[method])

    assert (gone, unnamed) == ("message to edit not found", "message identifier is not specified")


@pytest.mark.parametrize("method", METHODS)
async def test_refuses_to_edit_messages_of_others_or_that_ask_for_a_reply(
    wire: Wire, bot: Bot, chat: Chat, method: str
) -> None:
    sent = await chat.text("mine")
    asking = await bot.send_message(chat.id, "Name?", reply_markup=ForceReply())

    for number in (sent.id, asking.message_id):
        assert await wire.refusal(method, chat_id=chat.id, message_id=number, **METHODS[method]) == (
            "message can't be edited"
        )


async def test_edits_words_as_words_and_captions_as_captions(wire: Wire, bot: Bot, chat: Chat) -> None:
    text = {"chat_id": chat.id, "message_id": (await bot.send_message(chat.id, "x")).message_id}
    photo = {"chat_id": chat.id, "message_id": (await bot.send_photo(chat.id, image(10, 10))).message_id}

    assert await wire.refusal("editMessageText", **photo, text="y") == "there is no text in the message to edit"
    assert await wire.refusal("editMessageCaption", **text, caption="y") == "there is no caption in the message to edit"
    assert await wire.refusal("editMessageText", **text, text="") == "message text is empty"
    assert await wire.refusal("editMessageText", **text, text="x" * 4097) == "message is too long"
    assert await wire.refusal("editMessageText", **text, text="y", reply_markup={"force_reply": True}) == (
        "inline keyboard expected"
    )
    assert await wire.refusal("editMessageMedia", **photo) == "can't parse InputMedia: media not found"


async def test_deletes_messages(wire: Wire, bot: Bot, chat: Chat) -> None:
    await chat.text("1")
    numbers = [(await bot.send_message(chat.id, text)).message_id for text in "234"]
    await bot.delete_message(chat.id, 1)
    await bot.delete_messages(chat.id, [numbers[0], numbers[1], 99])

    assert [message.text for message in chat.messages] == ["4"]
    assert await wire.refusal("deleteMessage", chat_id=chat.id, message_id=1) == "message to delete not found"


@pytest.mark.parametrize(
    ("numbers", "refusal"),
    [
        (["1"], "can't parse message_ids: an Array of Integers expected"),
        ([], "message identifiers are not specified"),
        (list(range(101)), "too many message identifiers specified"),
    ],
)
async def test_deletes_1_to_100_messages_at_once(wire: Wire, chat: Chat, numbers: list[int], refusal: str) -> None:
    assert await wire.refusal("deleteMessages", chat_id=chat.id, message_ids=numbers) == refusal


async def test_deletes_messages_of_others_only_as_administrator_of_a_group(
    api: BotApi, wire: Wire, bot: Bot, club: Chat, ada: User
) -> None:
    led = api.group("Led", [ada], administrators=[ada, api.me])
    await led.text("spam", by=ada)
    sent = await club.text("mine", by=ada)

    for method, name, value in (("deleteMessage", "message_id", sent.id), ("deleteMessages", "message_ids", [sent.id])):
        assert await wire.refusal(method, chat_id=club.id, **{name: value}) == "message can't be deleted for everyone"
    own = await bot.send_message(club.id, "oops")
    assert await bot.delete_message(club.id, own.message_id)
    assert await bot.delete_message(led.id, 1)
    assert (led.messages, len(club.messages)) == ((), 1)


async def test_reacts(bot: Bot, chat: Chat) -> None:
    sent = await chat.text("hello")
    await bot.set_message_reaction(chat.id, sent.id, "👀")
    (before,) = chat.messages
    await bot.set_message_reaction(chat.id, sent.id)
    (after,) = chat.messages

    assert (before.reactions, after.reactions, after.version) == (("👀",), (), 1)


@pytest.mark.parametrize(
    ("reaction", "refusal"),
    [
        ([{"type": "emoji", "emoji": "🪚"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}, {"type": "emoji", "emoji": "👎"}], "REACTIONS_TOO_MANY"),
        (["👍"], "can't parse reaction: an Array of Objects expected"),
        ([{"type": "paid"}], "this server does not support reactions other than emoji"),
    ],
)
async def test_refuses_reactions_bots_do_not_have(wire: Wire, chat: Chat, reaction: object, refusal: str) -> None:
    sent = await chat.text("hello")

    assert await wire.refusal("setMessageReaction", chat_id=chat.id, message_id=sent.id, reaction=reaction) == refusal


async def test_refuses_to_react_to_nothing(wire: Wire, chat: Chat) -> None:
    assert await wire.refusal("setMessageReaction", chat_id=chat.id, message_id=7) == "message to react not found"
