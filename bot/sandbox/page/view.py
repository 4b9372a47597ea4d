"""What the page is told: chats, people, commands and messages, as JSON."""

from __future__ import annotations

from typing import Any

from bot.sandbox.botapi import BotApi, Chat, SentMessage, User
from bot.sandbox.botapi.files import Document, Photo

Json = dict[str, Any]
MOST_MESSAGES = 200
"""Of each chat, the newest: a page that is opened late is not flooded."""


def world_json(api: BotApi, chats: list[Chat], owner: User) -> Json:
    """Everything that stays as it is while the page is open."""
    return {
        "bot": {"id": api.me.id, "name": api.me.first_name, "username": api.me.username},
        "owner": owner.id,
        "chats": [chat_json(chat) for chat in chats],
    }


def chat_json(chat: Chat) -> Json:
    """A chat with its people and its newest messages."""
    people = [member for member in chat.members.values() if not member.user.is_bot]
    return {
        "id": chat.id,
        "title": chat.title,
        "group": chat.type != "private",
        "people": [
            {"id": member.user.id, "name": member.user.first_name, "status": member.status} for member in people
        ],
        "working": chat.is_acting,
        "messages": [message_json(message) for message in chat.messages[-MOST_MESSAGES:]],
    }


def message_json(message: SentMessage) -> Json:
    """A message as it is now."""
    return {
        "id": message.id,
        "version": message.version,
        "by": message.by.id,
        "name": message.by.first_name,
        "bot": message.by_bot,
        "date": message.date,
        "edited": message.edited is not None,
        "words": message.words,
        "replyTo": message.reply_to,
        "album": message.media_group_id,
        "forceReply": message.force_reply,
        "buttons": [[{"text": button.text, "url": button.url} for button in row] for row in message.keyboard],
        **_media(message),
    }


def _media(message: SentMessage) -> Json:
    match message.media:
        case Photo(sizes):
            return {"photo": {"width": sizes[-1].width, "height": sizes[-1].height}}
        case Document(file, filename):
            return {"file": {"name": filename, "bytes": file.size}}
    return {}
