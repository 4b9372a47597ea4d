"""getChat, getChatMember, getChatAdministrators and leaveChat."""

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.methods.parameters import open_chat
from bot.sandbox.botapi.refusals import bad_request
from bot.sandbox.botapi.rendering import full_chat_json, member_json
from bot.sandbox.botapi.world import World


def get_chat(world: World, call: Call) -> object:
    """All about a chat."""
    return full_chat_json(open_chat(world, call))


def get_chat_member(world: World, call: Call) -> object:
    """Somebody's standing in a chat."""
    room = open_chat(world, call)
    user = world.user(call.integer("user_id"))
    if call.integer("user_id") <= 0:
        raise bad_request("invalid user_id specified")
    if user is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return member_json(room.member(user))


def get_chat_administrators(world: World, call: Call) -> object:
    """Those who lead a group, without other bots."""
    room = open_chat(world, call)
    if room.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return [member_json(member) for member in room.members.values() if member.leads]


def leave_chat(world: World, call: Call) -> object:
    """The bot goes."""
    room = open_chat(world, call)
    if room.type == "private":
        raise bad_request("can't leave private chats")
    room.let_go(world.me)
    return True


METHODS = {
    "getChat": Method.of(get_chat, "chat_id"),
    "getChatMember": Method.of(get_chat_member, "chat_id user_id"),
    "leaveChat": Method.of(leave_chat, "chat_id"),
    "getChatAdministrators": Method.of(get_chat_administrators, "chat_id"),
}
