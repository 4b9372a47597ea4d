"""What `whobot doctor` asks Telegram: whether it knows the token, and what the bot may see."""

from __future__ import annotations

from telegram import Bot, User, WebhookInfo
from telegram.error import InvalidToken, TelegramError

from bot.chat.address import DENIED, Address, unreachable
from bot.chat.connections import Connections
from bot.faces import Finding


async def examine_telegram(address: Address, webhook: str) -> list[Finding]:
    """The token, privacy in groups, and whether `webhook` is set, or stands in the way where it is ""."""
    bot = Bot(
        address.token,
        base_url=f"{address.url}/bot",
        base_file_url=f"{address.url}/file/bot",
        request=Connections(address.url, 1),
    )
    try:
        async with bot:
            return [*_about(bot.bot), _webhook(await bot.get_webhook_info(), webhook)]
    except InvalidToken:
        return [Finding("Telegram token", False, DENIED)]
    except TelegramError as trouble:
        return [Finding("Telegram token", False, unreachable(address, trouble))]


def _about(me: User) -> list[Finding]:
    privacy = (
        "off: the bot sees every photo of a group."
        if me.can_read_all_group_messages
        else "on: in groups the bot sees commands and replies to it only. To change that: @BotFather, /setprivacy."
    )
    return [
        Finding("Telegram token", True, f"is that of @{me.username}."),
        Finding("group privacy mode", True, privacy),
    ]


def _webhook(info: WebhookInfo, ours: str) -> Finding:
    if ours:
        said = f" Its last error: {info.last_error_message}" if info.last_error_message else ""
        is_ours = info.url == ours
        return Finding("Telegram webhook", True, f"is WEBHOOK_URL.{said}" if is_ours else "is set when the bot starts.")
    if info.url:
        return Finding("Telegram webhook", False, "is set, so polling gets nothing: call deleteWebhook first.")
    return Finding("Telegram webhook", True, "is not set: updates can be polled.")
