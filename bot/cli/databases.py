"""`migrate`: the database itself."""

from __future__ import annotations

import argparse

from bot.app import open_database
from bot.cli.output import say
from bot.settings import read_settings


def migrate(options: argparse.Namespace) -> int:
    """Bring the database to the tables of this version; where it has them already, nothing changes."""
    with open_database(read_settings(), upgrading=True):
        say("The database is ready.")
    return 0
