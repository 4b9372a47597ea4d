"""Users, chats and their members in Telegram's JSON."""

from typing import TYPE_CHECKING

from bot.sandbox.botapi.people import Channel, User
from bot.sandbox.botapi.rendering.parts import Json, given

if TYPE_CHECKING:
    from bot.sandbox.botapi.members import Member
    from bot.sandbox.botapi.rooms import Room
    from bot.sandbox.botapi.world import World

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
    return names | given(username=user.username, language_code=user.language_code)


def me_json(world: "World") -> Json:
    """The bot itself, for getMe."""
    return user_json(world.me) | {
        "can_join_groups": True,
        "can_read_all_group_messages": world.can_read_all_group_messages,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def chat_json(room: "Room | Channel") -> Json:
    """A Chat."""
    if isinstance(room, Channel):
        return {"id": room.id, "type": "channel", "title": room.title} | given(username=room.username)
    if room.type != "private":
        body = {"id": room.id, "type": room.type, "title": room.title}
        return body | {"is_forum": True} if room.forum else body
    user = room.members[room.id].user
    return {"id": room.id, "type": room.type, "first_name": user.first_name} | given(username=user.username)


def full_chat_json(room: "Room") -> Json:
    """A ChatFullInfo."""
    body = chat_json(room) | {"accent_color_id": room.id % 7, "max_reaction_count": 11}
    body["accepted_gift_types"] = dict.fromkeys(GIFTS, False)
    if room.type != "private":
        body["permissions"] = dict.fromkeys(GROUP_RIGHTS, True)
    elif room.members[room.id].user.private_forwards:
        body["has_private_forwards"] = True
    return body | given(linked_chat_id=room.linked and room.linked.id)


def member_json(member: "Member") -> Json:
    """A ChatMember."""
    body: Json = {"user": user_json(member.user), "status": member.status}
    if member.status == "creator":
        body["is_anonymous"] = member.anonymous
    elif member.status == "administrator":
        body |= dict.fromkeys(ADMINISTRATOR_RIGHTS, True) | {"can_be_edited": False, "is_anonymous": member.anonymous}
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
