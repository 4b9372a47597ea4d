"""answerCallbackQuery."""

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.entities import units
from bot.sandbox.botapi.messages import CallbackAnswer
from bot.sandbox.botapi.methods.method import Method
from bot.sandbox.botapi.refusals import bad_request
from bot.sandbox.botapi.world import World

MOST = 200


def answer_callback_query(world: World, call: Call) -> object:
    """End the wait of the button that was pressed; each query can be answered once."""
    text, url = call.text("text"), call.text("url")
    waiting = world.queries.get(call.text("callback_query_id"))
    if waiting is None or waiting.done():
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if units(text) > MOST:
        raise bad_request("MESSAGE_TOO_LONG")
    if url and not url.startswith((f"https://t.me/{world.me.username}?", f"t.me/{world.me.username}?")):
        raise bad_request("URL_INVALID")
    waiting.set_result(CallbackAnswer(text, call.flag("show_alert"), url))
    return True


METHODS = {
    "answerCallbackQuery": Method.of(answer_callback_query, "callback_query_id text show_alert url cache_time"),
}
