"""What a bot may hang under a message: inline keyboards, and the wish for a reply."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.sandbox.botapi.calls import Call, as_text
from bot.sandbox.botapi.entities import address, units
from bot.sandbox.botapi.refusals import bad_request, unsupported

MAX_BUTTONS = 100
MAX_DATA = 64
MAX_PLACEHOLDER = 64
STYLES = ("danger", "success", "primary")
ACTIONS = {
    "url", "callback_data", "copy_text", "web_app", "login_url", "pay", "callback_game",
    "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat",
}  # fmt: skip


@dataclass(frozen=True)
class Button:
    """An inline button: it has either callback data or a link."""

    text: str
    callback_data: str | None = None
    url: str | None = None
    style: str | None = None


@dataclass(frozen=True)
class Markup:
    """What hangs under a message."""

    kind: Literal["inline", "force_reply", "remove"]
    rows: tuple[tuple[Button, ...], ...] = ()
    selective: bool = False
    placeholder: str = ""


def read_markup(call: Call) -> Markup | None:
    """The call's reply_markup, None when there is none.

    Raises:
        Refusal: Telegram would refuse it, or this server cannot show it.
    """
    if not call.text("reply_markup"):
        return None
    source = _object(call)
    if "inline_keyboard" in source:
        return _inline(source["inline_keyboard"])
    if source.get("force_reply"):
        return Markup("force_reply", selective=bool(source.get("selective")), placeholder=_placeholder(source))
    if source.get("remove_keyboard"):
        return Markup("remove", selective=bool(source.get("selective")))
    if "keyboard" in source:
        raise unsupported("reply keyboards")
    return None


def read_inline(call: Call) -> Markup | None:
    """The same for edits, which take inline keyboards only."""
    markup = read_markup(call)
    if markup is not None and markup.kind != "inline":
        raise bad_request("inline keyboard expected")
    return markup


def _object(call: Call) -> dict[str, Any]:
    try:
        source = json.loads(call.text("reply_markup"))
    except (ValueError, RecursionError):
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(source, dict):
        raise bad_request("object expected as reply markup")
    return source


def _placeholder(source: Mapping[str, Any]) -> str:
    text = as_text(source.get("input_field_placeholder") or "")
    if units(text) > MAX_PLACEHOLDER:
        raise bad_request("input field placeholder is too long")
    return text


def _inline(rows: object) -> Markup | None:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    keyboard = tuple(tuple(_button(button) for button in row) for row in rows if row)
    if sum(map(len, keyboard)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return Markup("inline", keyboard) if keyboard else None


def _button(source: object) -> Button:
    if not isinstance(source, Mapping):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not isinstance(source.get("text"), str):
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be of type String')
    if not source["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if source.get("style") not in (None, *STYLES):
        raise bad_request("can't parse inline keyboard button: invalid button style specified")
    _check_action(source)
    return Button(source["text"], source.get("callback_data"), source.get("url"), source.get("style"))


def _check_action(source: Mapping[str, Any]) -> None:
    actions = [name for name in source if name in ACTIONS and source[name] not in (None, "")]
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action per button is allowed")
    if actions == ["url"]:
        _check_url(str(source["url"]))
    elif actions != ["callback_data"]:
        raise unsupported(f"{actions[0]} buttons")
    elif not isinstance(source["callback_data"], str) or len(source["callback_data"].encode()) > MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: str) -> None:
    parts = address(url)
    if parts.scheme not in {"http", "https", "tg"}:
        reason = "Unsupported URL protocol" if "://" in url else "Wrong HTTP URL"
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {reason}")
    if not parts.netloc:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: URL host is empty")
