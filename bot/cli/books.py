"""`usage` and `audit`: what was used, and what was done by whom."""

from __future__ import annotations

import argparse

from bot.app import open_books
from bot.cli.gallery import settings_of
from bot.cli.output import say, words
from bot.faces import ChatKey


def usage(options: argparse.Namespace) -> int:
    """This month and the last one: of one chat, or of all of them together and each by itself."""
    with open_books(settings_of(options)) as (accountant, _):
        chat = None if options.chat is None else ChatKey(options.chat)
        say(words().usage(*accountant.months(chat), in_all=chat is None))
        if chat is None and (by_chat := words().usage_by_chat(list(accountant.by_chat().items()))):
            say(f"\n{by_chat}")
    return 0


def audit(options: argparse.Namespace) -> int:
    """What was done in a chat, the newest first, by the ids of users."""
    with open_books(settings_of(options)) as (_, audit):
        say(words().audit(audit.entries(ChatKey(options.chat)), {}))
    return 0
