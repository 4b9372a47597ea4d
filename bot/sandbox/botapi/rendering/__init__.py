"""The one place that writes Telegram's JSON."""

from bot.sandbox.botapi.rendering.media import file_json
from bot.sandbox.botapi.rendering.messages import message_json, query_json
from bot.sandbox.botapi.rendering.people import (
    chat_json,
    full_chat_json,
    me_json,
    member_change_json,
    member_json,
    user_json,
)

__all__ = [
    "chat_json",
    "file_json",
    "full_chat_json",
    "me_json",
    "member_change_json",
    "member_json",
    "message_json",
    "query_json",
    "user_json",
]
