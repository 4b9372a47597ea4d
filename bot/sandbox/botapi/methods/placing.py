"""Where a new message stands: the message it answers, and the topic it is in."""

from typing import Any

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.chat import Chat
from bot.sandbox.botapi.refusals import bad_request, unsupported

REPLY = "reply_parameters reply_to_message_id allow_sending_without_reply"
PLACE = f"chat_id message_thread_id {REPLY}"
REPLY_FIELDS = {"message_id", "chat_id", "allow_sending_without_reply"}


def placed(room: Chat, call: Call) -> dict[str, Any]:
    """The fields of a message that tell where it stands."""
    reply_to, topic = _replied(room, call), topic_of(room, call)
    place = room.place(reply_to, None)
    if topic is None:
        return place
    if reply_to is not None and place["thread"] != topic:
        raise unsupported("replies to messages of another topic")
    return room.place(reply_to, topic)


def topic_of(room: Chat, call: Call) -> int | None:
    """The topic the call names: neither the thread below a message is one, nor is General."""
    number = call.integer("message_thread_id")
    if not call.text("message_thread_id") or number == 0:
        return None
    if number not in room.topics:
        raise bad_request("message thread not found")
    return number


def _replied(room: Chat, call: Call) -> int | None:
    given = call.nested("reply_parameters") or call.item({})
    if extra := given.values.keys() - REPLY_FIELDS:
        raise unsupported(f"{min(extra)} in reply_parameters")
    if given.text("chat_id") not in {"", str(room.id)}:
        raise unsupported("replies to messages of another chat")
    if not given.values and not call.text("reply_to_message_id"):
        return None
    message = room.find(given.integer("message_id") or call.integer("reply_to_message_id"))
    if message is not None:
        return message.id
    if given.flag("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")
