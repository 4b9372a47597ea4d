"""The methods this server knows, a module for each subject."""

from collections.abc import Awaitable

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.methods import callbacks, chats, editing, media, menu, profile, receiving, removing, sending
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.refusals import Refusal, unsupported
from bot.sandbox.botapi.world import World

METHODS: dict[str, Method] = (
    receiving.METHODS
    | profile.METHODS
    | menu.METHODS
    | chats.METHODS
    | sending.METHODS
    | media.METHODS
    | editing.METHODS
    | removing.METHODS
    | callbacks.METHODS
)


async def perform(world: World, call: Call) -> object:
    """Do what the call asks, and return the result as JSON.

    Raises:
        Refusal: Telegram would refuse it, or this server cannot do it.
    """
    method = METHODS.get(call.method)
    if method is None:
        raise Refusal(404, "Not Found: method not found")
    for name in call.values:
        if name not in method.takes:
            raise unsupported(f"the parameter {name} of {call.method}")
    result = method.run(world, call)
    return await result if isinstance(result, Awaitable) else result
