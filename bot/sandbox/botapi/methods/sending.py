"""sendMessage and sendChatAction."""

from typing import Any

from bot.sandbox.botapi.acting import MAX_TEXT
from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.keyboards import read_markup
from bot.sandbox.botapi.methods.method import UNSEEN, Method
from bot.sandbox.botapi.methods.parameters import message_text, open_chat
from bot.sandbox.botapi.methods.placing import PLACE, placed, topic_of
from bot.sandbox.botapi.refusals import bad_request
from bot.sandbox.botapi.rendering import message_json
from bot.sandbox.botapi.world import World

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
ANY_MESSAGE = f"protect_content reply_markup {PLACE} {UNSEEN}"


def send_message(world: World, call: Call) -> object:
    """A text."""
    room = open_chat(world, call)
    content = message_text(world, call, MAX_TEXT)
    return message_json(room.add(world.me, content=content, **around(room, call)))


def around(room: Chat, call: Call) -> dict[str, Any]:
    """What every message may have beside its content."""
    return placed(room, call) | {"markup": read_markup(call), "protected": call.flag("protect_content")}


def send_chat_action(world: World, call: Call) -> object:
    """The bot is typing."""
    room = open_chat(world, call)
    if call.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    topic_of(room, call)
    room.show_action(call.text("action"))
    return True


METHODS = {
    "sendMessage": Method.of(send_message, f"text parse_mode entities {ANY_MESSAGE}"),
    "sendChatAction": Method.of(send_chat_action, "chat_id message_thread_id action"),
}
