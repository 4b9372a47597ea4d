"""Messages and taps in Telegram's JSON."""

from bot.sandbox.botapi.entities import Entity
from bot.sandbox.botapi.keyboards import Button
from bot.sandbox.botapi.messages import Origin, SentMessage, Service
from bot.sandbox.botapi.people import User
from bot.sandbox.botapi.rendering.media import media_json
from bot.sandbox.botapi.rendering.parts import Json, given
from bot.sandbox.botapi.rendering.people import chat_json, user_json

TOPIC_COLOR = 0x6FB9F0


def message_json(message: SentMessage, *, nested: bool = False) -> Json:
    """A Message, with the message it answers, but not what that one answers."""
    body: Json = {
        "message_id": message.id,
        "from": user_json(message.by),
        "chat": chat_json(message.chat),
        "date": message.date,
    }
    body |= given(sender_chat=message.sender_chat and chat_json(message.sender_chat))
    body |= given(message_thread_id=message.thread) | _true(is_topic_message=message.in_topic)
    body |= given(edit_date=message.edited, media_group_id=message.media_group_id)
    body |= _content(message) | _forwarded(message)
    body |= _true(has_protected_content=message.protected, is_automatic_forward=message.automatic)
    replied = None if nested else message.chat.find(message.reply_to or _first_of_topic(message))
    if replied is not None:
        body["reply_to_message"] = message_json(replied, nested=True)
    if message.keyboard:
        body["reply_markup"] = {"inline_keyboard": [[_button(button) for button in row] for row in message.keyboard]}
    return body


def query_json(query_id: str, by: User, message: SentMessage, button: Button) -> Json:
    """A CallbackQuery, with the message as it is now."""
    return {
        "id": query_id,
        "from": user_json(by),
        "message": message_json(message),
        "chat_instance": str(abs(message.chat.id) * 31 + 7),
        "data": button.callback_data,
    }


def _content(message: SentMessage) -> Json:
    if message.service is not None:
        return _service(message.service)
    name = "caption" if message.media else "text"
    body: Json = given(**{name: message.content.text or None})
    if message.content.entities:
        key = "caption_entities" if message.media else "entities"
        body[key] = [_entity(entity, message) for entity in message.content.entities]
    return body | media_json(message.media)


def _first_of_topic(message: SentMessage) -> int | None:
    """In a topic, what answers nothing else answers its first message."""
    return message.thread if message.in_topic and message.thread != message.id else None


def _service(service: Service) -> Json:
    body = given(migrate_to_chat_id=service.migrated_to, migrate_from_chat_id=service.migrated_from)
    if service.joined:
        body["new_chat_members"] = [user_json(user) for user in service.joined]
    if service.topic is not None:
        body["forum_topic_created"] = {"name": service.topic, "icon_color": TOPIC_COLOR}
    return body | given(left_chat_member=service.left and user_json(service.left))


def _forwarded(message: SentMessage) -> Json:
    if message.origin is None:
        return {}
    return {"forward_origin": {"date": message.origin.date} | _origin(message.origin)}


def _origin(origin: Origin) -> Json:
    by = origin.by
    if isinstance(by, User):
        hidden = {"type": "hidden_user", "sender_user_name": by.first_name}
        return hidden if by.private_forwards else {"type": "user", "sender_user": user_json(by)}
    if origin.post is not None:
        return {"type": "channel", "chat": chat_json(by), "message_id": origin.post}
    return {"type": "chat", "sender_chat": chat_json(by)}


def _entity(entity: Entity, message: SentMessage) -> Json:
    user = message.chat.world.user(entity.user_id) if entity.user_id else None
    body: Json = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    return body | given(url=entity.url, language=entity.language, user=user and user_json(user))


def _button(button: Button) -> Json:
    return {"text": button.text} | given(callback_data=button.callback_data, url=button.url, style=button.style)


def _true(**flags: bool) -> Json:
    """The flags that are set: Telegram leaves the others out."""
    return {name: True for name, value in flags.items() if value}
