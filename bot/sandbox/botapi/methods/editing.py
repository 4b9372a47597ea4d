"""editMessageText, editMessageCaption, editMessageMedia and editMessageReplyMarkup."""

from typing import Any

from bot.sandbox.botapi.acting import MAX_TEXT
from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.keyboards import read_inline
from bot.sandbox.botapi.media import Photo
from bot.sandbox.botapi.messages import SentMessage
from bot.sandbox.botapi.methods.media import media_item
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.methods.parameters import CAPTION, caption, existing, message_text, open_chat
from bot.sandbox.botapi.refusals import bad_request
from bot.sandbox.botapi.rendering import message_json
from bot.sandbox.botapi.world import World

PLACE = "chat_id message_id reply_markup"
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(world: World, call: Call) -> object:
    """Other words; the keyboard goes unless it is sent again."""
    room, message = _editable(world, call)
    if message.media is not None:
        raise bad_request("there is no text in the message to edit")
    return _edit(room, message, content=message_text(world, call, MAX_TEXT), markup=read_inline(call))


def edit_message_caption(world: World, call: Call) -> object:
    """Other words under a picture, or none."""
    room, message = _editable(world, call)
    if message.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _edit(room, message, content=caption(world, call), markup=read_inline(call))


def edit_message_media(world: World, call: Call) -> object:
    """Another picture, with another caption."""
    room, message = _editable(world, call)
    markup = read_inline(call)
    media, content = media_item(world, call.nested("media") or call.item({}))
    if message.media_group_id and isinstance(media, Photo) != isinstance(message.media, Photo):
        raise bad_request("can't use the media of the specified type in the album")
    return _edit(room, message, media=media, content=content, markup=markup)


def edit_message_reply_markup(world: World, call: Call) -> object:
    """Another keyboard, or none."""
    room, message = _editable(world, call)
    return _edit(room, message, markup=read_inline(call))


def _editable(world: World, call: Call) -> tuple[Chat, SentMessage]:
    room = open_chat(world, call)
    message = existing(room, call, "edit")
    plain = message.markup is None or message.markup.kind == "inline"
    if not message.by_bot or message.service is not None or not plain:
        raise bad_request("message can't be edited")
    return room, message


def _edit(room: Chat, message: SentMessage, **parts: Any) -> object:
    if all(getattr(message, name) == value for name, value in parts.items()):
        raise bad_request(SAME)
    return message_json(room.change(message, **parts))


METHODS = {
    "editMessageText": Method.of(
        edit_message_text, f"text parse_mode entities link_preview_options disable_web_page_preview {PLACE}"
    ),
    "editMessageCaption": Method.of(edit_message_caption, f"{CAPTION} {PLACE}"),
    "editMessageMedia": Method.of(edit_message_media, f"media {PLACE}"),
    "editMessageReplyMarkup": Method.of(edit_message_reply_markup, PLACE),
}
