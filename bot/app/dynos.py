"""Heroku: what a dyno cannot do, said before it is found out the hard way."""

from __future__ import annotations

from bot.errors import ConfigurationError
from bot.settings import Settings


def refuse_on_dyno(settings: Settings, *, webhook: bool | None = None) -> None:
    """Raises ConfigurationError where Heroku would lose the database, or stop the process for being of another kind.

    `webhook` says how updates come in, None where none do. Outside of Heroku nothing is refused.
    """
    if settings.dyno is None:
        return
    if settings.database_url.get_secret_value().startswith("sqlite"):
        raise ConfigurationError(
            "The disk of a dyno vanishes at least once a day, and with it a database in a file. Add PostgreSQL, which "
            "sets DATABASE_URL: heroku addons:create heroku-postgresql"
        )
    kind = settings.dyno.partition(".")[0]
    if kind == "web" and webhook is False:
        raise ConfigurationError(
            "A web dyno is stopped if it serves nothing: set WEBHOOK_URL to the address of this app. Or let a worker "
            "poll: heroku ps:scale web=0 worker=1"
        )
    if kind == "worker" and webhook:
        raise ConfigurationError(
            "Nobody reaches a worker dyno: with WEBHOOK_URL set, run heroku ps:scale web=1 worker=0. Or unset it, and "
            "the worker polls."
        )
