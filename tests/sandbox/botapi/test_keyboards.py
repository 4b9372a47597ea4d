"""What may hang under a message."""

from typing import Any

import pytest

from bot.sandbox.botapi import Chat
from tests.sandbox.botapi.wire import Wire

UNREADABLE = "can't parse inline keyboard button: "


def inline(*buttons: object) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


@pytest.mark.parametrize(
    ("markup", "refusal"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ([], "object expected as reply markup"),
        ({"inline_keyboard": [{"text": "a"}]},
         'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'),
        (inline("a"), UNREADABLE + "InlineKeyboardButton must be an Object"),
        (inline({"callback_data": "a"}), UNREADABLE + 'Field "text" must be of type String'),
        (inline({"text": " ", "callback_data": "a"}), "inline keyboard button text must be non-empty"),
        (inline({"text": "a"}), UNREADABLE + "Text buttons are unallowed in the inline keyboard"),
        (inline({"text": "a", "callback_data": ""}), UNREADABLE + "Text buttons are unallowed in the inline keyboard"),
        (inline({"text": "a", "callback_data": "a", "url": "https://a.example"}),
         UNREADABLE + "exactly one action per button is allowed"),
        (inline({"text": "a", "callback_data": "x" * 65}), "BUTTON_DATA_INVALID"),
        (inline({"text": "a", "callback_data": "é" * 33}), "BUTTON_DATA_INVALID"),
        (inline({"text": "a", "callback_data": 7}), "BUTTON_DATA_INVALID"),
        (inline({"text": "a", "url": "nowhere"}), "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        (inline({"text": "a", "url": "ftp://a.example"}),
         "inline keyboard button URL 'ftp://a.example' is invalid: Unsupported URL protocol"),
        (inline({"text": "a", "url": "http://["}),
         "inline keyboard button URL 'http://[' is invalid: Unsupported URL protocol"),
        (inline({"text": "a", "url": "https://"}),
         "inline keyboard button URL 'https://' is invalid: URL host is empty"),
        (inline({"text": "a", "web_app": {"url": "https://a.example"}}),
         "this server does not support web_app buttons"),
        (inline({"text": "a", "callback_data": "a", "style": "loud"}), UNREADABLE + "invalid button style specified"),
        (inline(*[{"text": "a", "callback_data": "a"}] * 101), "reply markup is too long"),
        ({"keyboard": [["a"]]}, "this server does not support reply keyboards"),
        ({"force_reply": True, "input_field_placeholder": "x" * 65}, "input field placeholder is too long"),
    ],
)  # fmt: skip
async def test_refuses_what_telegram_refuses(wire: Wire, chat: Chat, markup: object, refusal: str) -> None:
    assert await wire.refusal("sendMessage", chat_id=chat.id, text="x", reply_markup=markup) == refusal
    assert chat.messages == ()


@pytest.mark.parametrize(
    "button",
    [
        {"text": "a", "callback_data": "x" * 64},
        {"text": "a", "callback_data": "é" * 32},
        {"text": "a", "callback_data": "a", "style": "danger"},
        {"text": "a", "url": "tg://user?id=1"},
    ],
)
async def test_takes_what_is_just_within_the_limits(wire: Wire, chat: Chat, button: dict[str, str]) -> None:
    result = await wire.call("sendMessage", chat_id=chat.id, text="x", reply_markup=inline(button))

    assert result["reply_markup"] == inline(button)


@pytest.mark.parametrize("markup", [{}, {"inline_keyboard": []}, {"inline_keyboard": [[]]}])
async def test_takes_an_empty_keyboard_as_none(wire: Wire, chat: Chat, markup: object) -> None:
    result = await wire.call("sendMessage", chat_id=chat.id, text="x", reply_markup=markup)

    assert "reply_markup" not in result
