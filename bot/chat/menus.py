"""What Telegram shows of the bot before it is written to: menus of commands, and what it is."""

from __future__ import annotations

from contextlib import suppress

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
    BotCommandScopeDefault,
)
from telegram.error import TelegramError

from bot.chat.actions import COMMANDS as ACTIONS
from bot.chat.help import COMMANDS, FOR_OWNERS
from bot.faces import Role
from bot.recognizer.rights import entitled
from bot.texts import LANGUAGES, Texts, texts_in

OTHERWISE = "en"
"""The language of those for whose own there is no catalogue."""


async def introduce(bot: Bot) -> None:
    """Tell Telegram the commands and the descriptions, in every language. Raises TelegramError."""
    for language in LANGUAGES:
        words, code = texts_in(language), None if language == OTHERWISE else language
        for scope, commands in menus(words):
            await bot.set_my_commands(commands, scope, code)
        await _describe(bot, words, code)


def menus(words: Texts) -> list[tuple[BotCommandScope, list[BotCommand]]]:
    """The commands for private chats, for groups, for those who lead them, and for wherever else."""
    everything = _entries(words, Role.ADMINISTRATOR)
    return [
        (BotCommandScopeAllPrivateChats(), everything),
        (BotCommandScopeAllGroupChats(), _entries(words, Role.MEMBER)),
        (BotCommandScopeAllChatAdministrators(), everything),
        (BotCommandScopeDefault(), everything),
    ]


async def show_owners_menu(bot: Bot, owner: int) -> None:
    """In their private chat, the owner's own commands, too; not where the bot may not write to them."""
    with suppress(TelegramError):
        for language in LANGUAGES:
            code = None if language == OTHERWISE else language
            await bot.set_my_commands(_entries(texts_in(language), Role.OWNER), BotCommandScopeChat(owner), code)


async def hide_owners_menu(bot: Bot, former: int) -> None:
    """Whoever owns the bot no longer sees what everybody sees."""
    with suppress(TelegramError):
        for language in LANGUAGES:
            await bot.delete_my_commands(BotCommandScopeChat(former), None if language == OTHERWISE else language)


def _entries(words: Texts, role: Role) -> list[BotCommand]:
    """What somebody who is `role` may ask for."""
    names = [name for name in (*COMMANDS, *FOR_OWNERS) if entitled(role, ACTIONS[name])]
    return [BotCommand(name, words.command(name)) for name in names]


async def _describe(bot: Bot, words: Texts, code: str | None) -> None:
    # read first: Telegram lets a bot change these a few times a day only
    if (await bot.get_my_description(code)).description != words.description():
        await bot.set_my_description(words.description(), code)
    if (await bot.get_my_short_description(code)).short_description != words.short_description():
        await bot.set_my_short_description(words.short_description(), code)
