"""The one place that writes Telegram's JSON."""

from typing import TYPE_CHECKING, Any

from bot.sandbox.botapi.entities import Entity
from bot.sandbox.botapi.files import Document, Photo, Size, StoredFile
from bot.sandbox.botapi.keyboards import Button
from bot.sandbox.botapi.messages import SentMessage, Service, User

if TYPE_CHECKING:
    from bot.sandbox.botapi.rooms import Member, Room
    from bot.sandbox.botapi.world import World

Json = dict[str, Any]
GROUP_RIGHTS = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_change_info", "can_invite_users", "can_pin_messages",
)  # fmt: skip
ADMINISTRATOR_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    "can_pin_messages", "can_send_welcome_messages",
)  # fmt: skip
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def user_json(user: User) -> Json:
    """A User."""
    names = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    return names | _given(username=user.username, language_code=user.language_code)


def me_json(world: "World") -> Json:
    """The bot itself, for getMe."""
    return user_json(world.me) | {
        "can_join_groups": True,
        "can_read_all_group_messages": world.can_read_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def chat_json(room: "Room") -> Json:
    """A Chat."""
    if room.type != "private":
        return {"id": room.id, "type": room.type, "title": room.title}
    user = room.members[room.id].user
    return {"id": room.id, "type": room.type, "first_name": user.first_name} | _given(username=user.username)


def full_chat_json(room: "Room") -> Json:
    """A ChatFullInfo."""
    body = chat_json(room) | {"accent_color_id": room.id % 7, "max_reaction_count": 11}
    body["accepted_gift_types"] = dict.fromkeys(GIFTS, False)
    if room.type != "private":
        body["permissions"] = dict.fromkeys(GROUP_RIGHTS, True)
    return body


def member_json(member: "Member") -> Json:
    """A ChatMember."""
    body: Json = {"user": user_json(member.user), "status": member.status}
    if member.status == "creator":
        body["is_anonymous"] = False
    elif member.status == "administrator":
        body |= dict.fromkeys(ADMINISTRATOR_RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False}
    elif member.status == "kicked":
        body["until_date"] = 0
    return body


def member_change_json(room: "Room", by: User, old: "Member", new: "Member") -> Json:
    """A ChatMemberUpdated."""
    return {
        "chat": chat_json(room),
        "from": user_json(by),
        "date": room.world.now(),
        "old_chat_member": member_json(old),
        "new_chat_member": member_json(new),
    }


def message_json(message: SentMessage, *, nested: bool = False) -> Json:
    """A Message, with the message it answers, but not what that one answers."""
    body: Json = {
        "message_id": message.id,
        "from": user_json(message.by),
        "chat": chat_json(message.chat),
        "date": message.date,
    }
    body |= _given(edit_date=message.edited, media_group_id=message.media_group_id)
    body |= _content(message) | _forwarded(message)
    if message.protected:
        body["has_protected_content"] = True
    replied = None if nested else message.chat.find(message.reply_to)
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


def file_json(file: StoredFile) -> Json:
    """A File, with where to download it."""
    return _file(file) | {"file_path": file.path}


def _content(message: SentMessage) -> Json:
    if message.service is not None:
        return _service(message.service)
    name = "caption" if message.media else "text"
    body: Json = _given(**{name: message.content.text or None})
    if message.content.entities:
        key = "caption_entities" if message.media else "entities"
        body[key] = [_entity(entity, message) for entity in message.content.entities]
    return body | _media(message)


def _media(message: SentMessage) -> Json:
    match message.media:
        case Photo(sizes):
            return {"photo": [_size(size) for size in sizes]}
        case Document(file, filename, mime_type, thumbnail):
            body = _file(file) | {"file_name": filename, "mime_type": mime_type}
            return {"document": body | _given(thumbnail=thumbnail and _size(thumbnail))}
        case _:
            return {}


def _service(service: Service) -> Json:
    body = _given(migrate_to_chat_id=service.migrated_to, migrate_from_chat_id=service.migrated_from)
    if service.joined:
        body["new_chat_members"] = [user_json(user) for user in service.joined]
    return body | _given(left_chat_member=service.left and user_json(service.left))


def _forwarded(message: SentMessage) -> Json:
    if message.origin is None:
        return {}
    origin = {"type": "user", "date": message.origin.date, "sender_user": user_json(message.origin.by)}
    return {"forward_origin": origin}


def _entity(entity: Entity, message: SentMessage) -> Json:
    user = message.chat.world.users[entity.user_id] if entity.user_id else None
    body: Json = {"type": entity.type, "offset": entity.offset, "length": entity.length}
    return body | _given(url=entity.url, language=entity.language, user=user and user_json(user))


def _button(button: Button) -> Json:
    return {"text": button.text} | _given(callback_data=button.callback_data, url=button.url, style=button.style)


def _size(size: Size) -> Json:
    return _file(size.file) | {"width": size.width, "height": size.height}


def _file(file: StoredFile) -> Json:
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}


def _given(**fields: object) -> Json:
    """The fields that have a value: Telegram leaves the others out."""
    return {name: value for name, value in fields.items() if value is not None}
