"""What a log may hold."""

from __future__ import annotations

import logging

from bot.cli.logs import Redacting


def test_the_token_is_blotted_out_of_messages_and_tracebacks() -> None:
    try:
        raise ConnectionError("https://api.telegram.org/bot123:secret/getMe")
    except ConnectionError as error:
        record = logging.LogRecord("n", 20, __file__, 1, "POST %s", ("/bot123:secret/x",), (type(error), error, None))
    line = Redacting("123:secret").format(record)

    assert "secret" not in line
    assert line.count("[token]") == 2
