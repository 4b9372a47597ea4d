"""deleteMessage, deleteMessages and setMessageReaction."""

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.messages import SentMessage
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.methods.parameters import existing, open_chat
from bot.sandbox.botapi.refusals import bad_request, unsupported
from bot.sandbox.botapi.world import World

MOST = 100
EMOJI = (
    "👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤️‍🔥 "
    "🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 "
    "🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂️ 🤷 🤷‍♀️ 😡 "
)
REACTIONS = frozenset(EMOJI.split())


def delete_message(world: World, call: Call) -> object:
    """One message."""
    room = open_chat(world, call)
    message = existing(room, call, "delete")
    if not _may_delete(world, message):
        raise bad_request("message can't be deleted for everyone")
    room.remove(message.id)
    return True


def delete_messages(world: World, call: Call) -> object:
    """Several messages; those that are gone already are passed over."""
    room = open_chat(world, call)
    numbers = call.numbers("message_ids")
    if not 0 < len(numbers) <= MOST:
        raise bad_request(
            "too many message identifiers specified" if numbers else "message identifiers are not specified"
        )
    messages = [message for number in numbers if (message := room.find(number))]
    if not all(_may_delete(world, message) for message in messages):
        raise bad_request("message can't be deleted for everyone")
    for message in messages:
        room.remove(message.id)
    return True


def set_message_reaction(world: World, call: Call) -> object:
    """The bot's reaction to a message, or none."""
    room = open_chat(world, call)
    message = existing(room, call, "react")
    reactions = call.objects("reaction")
    if any(item.get("type") != "emoji" for item in reactions):
        raise unsupported("reactions other than emoji")
    emoji = tuple(str(item.get("emoji")) for item in reactions)
    if len(emoji) > 1 or not REACTIONS.issuperset(emoji):
        raise bad_request("REACTION_INVALID" if len(emoji) == 1 else "REACTIONS_TOO_MANY")
    room.react(message, emoji)
    return True


def _may_delete(world: World, message: SentMessage) -> bool:
    room = message.chat
    if message.id in room.topics:
        return False
    return message.by_bot or room.type == "private" or room.member(world.me).leads


METHODS = {
    "deleteMessage": Method.of(delete_message, "chat_id message_id"),
    "deleteMessages": Method.of(delete_messages, "chat_id message_ids"),
    "setMessageReaction": Method.of(set_message_reaction, "chat_id message_id reaction is_big"),
}
