"""What Telegram shows of the bot before it is written to: menus of commands, and what it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from hashlib import sha256

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

from bot import texts
from bot.chat.actions import COMMANDS as ACTIONS
from bot.chat.help import COMMANDS, FOR_OWNERS
from bot.faces import Role
from bot.recognizer.rights import entitled
from bot.texts import ENGLISH, LANGUAGES, Texts, texts_in


async def introduce(bot: Bot, language: str, owners: Collection[int] = ()) -> None:
    """Tell Telegram the commands and the descriptions in one language. Raises TelegramError."""
    words, code = texts_in(language), _code(language)
    for scope, commands in menus(words):
        await bot.set_my_commands(commands, scope, code)
    await _describe(bot, words, code)
    for owner in owners:
        await show_owners_menu(bot, owner, [language])


def edition() -> str:
    """A digest that is another one once a catalogue or a list of commands is, in whichever language."""
    return sha256(repr((texts.edition(), COMMANDS, FOR_OWNERS)).encode()).hexdigest()[:16]


def menus(words: Texts) -> list[tuple[BotCommandScope, list[BotCommand]]]:
    """The commands for private chats, for groups, for those who lead them, and for wherever else."""
    everything = _entries(words, Role.ADMINISTRATOR)
    return [
        (BotCommandScopeAllPrivateChats(), everything),
        (BotCommandScopeAllGroupChats(), _entries(words, Role.MEMBER)),
        (BotCommandScopeAllChatAdministrators(), everything),
        (BotCommandScopeDefault(), everything),
    ]


async def show_owners_menu(bot: Bot, owner: int, languages: Iterable[str] = LANGUAGES) -> None:
    """In their private chat, the owner's own commands, too; not where the bot may not write to them."""
    with suppress(TelegramError):
        for language in languages:
            commands = _entries(texts_in(language), Role.OWNER)
            await bot.set_my_commands(commands, BotCommandScopeChat(owner), _code(language))


async def hide_owners_menu(bot: Bot, former: int) -> None:
    """Whoever owns the bot no longer sees what everybody sees."""
    with suppress(TelegramError):
        for language in LANGUAGES:
            await bot.delete_my_commands(BotCommandScopeChat(former), _code(language))


def _code(language: str) -> str | None:
    """As Telegram wants it here: two letters; English is for everybody who has no other."""
    return None if language == ENGLISH else language.partition("-")[0]


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
