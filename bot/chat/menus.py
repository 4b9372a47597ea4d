"""What Telegram shows of the bot before it is written to: menus of commands, and what it is."""

from __future__ import annotations

from hashlib import sha256

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)

from bot.chat.help import COMMANDS, FOR_ADMINISTRATORS
from bot.texts import ENGLISH, LANGUAGES, Texts, texts_in


async def introduce(bot: Bot, language: str) -> None:
    """Tell Telegram the commands and the descriptions in one language. Raises TelegramError."""
    # Telegram takes two letters here; English is for everybody who has no other
    words, code = texts_in(language), None if language == ENGLISH else language.partition("-")[0]
    for scope, commands in menus(words):
        await bot.set_my_commands(commands, scope, code)
    await _describe(bot, words, code)


def edition() -> str:
    """A digest of all that Telegram is told in any language: it changes whenever there is something new to tell."""
    told = [
        (language, words.description(), words.short_description(), [words.command(name) for name in COMMANDS])
        for language, words in ((language, texts_in(language)) for language in LANGUAGES)
    ]
    return sha256(repr(told).encode()).hexdigest()[:16]


def menus(words: Texts) -> list[tuple[BotCommandScope, list[BotCommand]]]:
    """The commands for private chats, for groups, for those who lead them, and for wherever else."""
    everything = [BotCommand(name, words.command(name)) for name in COMMANDS]
    return [
        (BotCommandScopeAllPrivateChats(), everything),
        (BotCommandScopeAllGroupChats(), [one for one in everything if one.command not in FOR_ADMINISTRATORS]),
        (BotCommandScopeAllChatAdministrators(), everything),
        (BotCommandScopeDefault(), everything),
    ]


async def _describe(bot: Bot, words: Texts, code: str | None) -> None:
    # read first: Telegram lets a bot change these a few times a day only
    if (await bot.get_my_description(code)).description != words.description():
        await bot.set_my_description(words.description(), code)
    if (await bot.get_my_short_description(code)).short_description != words.short_description():
        await bot.set_my_short_description(words.short_description(), code)
