"""On Heroku: what would lose everything, or serve nobody, is refused with the next step."""

from __future__ import annotations

import pytest

from bot.app.dynos import refuse_on_dyno
from bot.errors import ConfigurationError
from bot.settings import read_settings

POSTGRES = "postgres://user:word@host/name"


@pytest.mark.parametrize(
    ("dyno", "database", "webhook", "says"),
    [
        ("web.1", "sqlite:///whobot.db", True, "heroku addons:create heroku-postgresql"),
        ("release.7", "sqlite:///whobot.db", None, "heroku addons:create heroku-postgresql"),
        ("web.1", POSTGRES, False, "set WEBHOOK_URL"),
        ("worker.1", POSTGRES, True, "web=1 worker=0"),
    ],
)
def test_what_cannot_work_on_a_dyno_is_refused(dyno: str, database: str, webhook: bool | None, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        refuse_on_dyno(read_settings(dyno=dyno, database_url=database), webhook=webhook)


@pytest.mark.parametrize(
    ("dyno", "database", "webhook"),
    [
        ("web.1", POSTGRES, True),
        ("worker.1", POSTGRES, False),
        ("release.7", POSTGRES, None),
        ("run.3", POSTGRES, None),
        (None, "sqlite:///whobot.db", False),
        (None, "sqlite:///whobot.db", True),
    ],
)
def test_what_works_is_let_be(dyno: str | None, database: str, webhook: bool | None) -> None:
    refuse_on_dyno(read_settings(dyno=dyno, database_url=database), webhook=webhook)
