"""`migrate`, `backup` and `restore`: the database itself."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from bot.app import open_database, reapply_erasures
from bot.cli.gallery import sure
from bot.cli.output import say
from bot.errors import BackupRefused, ConfigurationError
from bot.settings import read_settings


def migrate(options: argparse.Namespace) -> int:
    """Bring the database to the tables of this version; where it has them already, nothing changes."""
    with open_database(read_settings(), upgrading=True):
        say("The database is ready.")
    return 0


def backup(options: argparse.Namespace) -> int:
    """Write everything into a new file, which is there in full or not at all."""
    with open_database(read_settings()) as store, _new(options.file) as file:
        rows = store.write_backup(file)
    say(f"{options.file} holds everything: {rows} rows. It has names and templates in it: keep it as safe as the bot.")
    return 0


def restore(options: argparse.Namespace) -> int:
    """Put a backup in the place of all there is, after asking."""
    settings = read_settings()
    with open_database(settings) as store, _existing(options.file) as file:
        if not options.yes and not sure("Everything that is in the database now will be replaced. Go on?"):
            say("Nothing was changed.")
            return 0
        try:
            restored = store.read_backup(file)
        except BackupRefused as refused:
            raise ConfigurationError(f"{options.file} cannot be restored: {refused}. Nothing was changed.") from None
        say(f"Everything is as it was on {restored.at:%Y-%m-%d at %H:%M} UTC.")
        if restored.erasures:
            done, all_of_them = reapply_erasures(settings, store, restored.erasures), len(restored.erasures)
            say(f"Erasures since then, and now again: {all_of_them}, of which {done} are done.")
            if done < all_of_them:
                say("The others are hidden already; the bot goes on with them when it runs.")
    return 0


@contextmanager
def _new(path: Path) -> Iterator[IO[bytes]]:
    """A file that nobody else may read, and that appears under its name once it is complete."""
    if path.exists():
        raise ConfigurationError(f"{path} is there already. Name a new file.")
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            try:
                yield file
                file.flush()
                os.fsync(file.fileno())
                Path(file.name).replace(path)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}.") from None


@contextmanager
def _existing(path: Path) -> Iterator[IO[bytes]]:
    try:
        file = path.open("rb")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}.") from None
    with file:
        yield file
