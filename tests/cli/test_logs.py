"""What a log may hold."""

from __future__ import annotations

import io
import logging

import pytest
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot.cli.logs import Discreet, Redacting


def test_the_token_is_blotted_out_of_messages_and_tracebacks() -> None:
    try:
        raise ConnectionError("https://api.telegram.org/bot123:secret/getMe")
    except ConnectionError as error:
        record = logging.LogRecord("n", 20, __file__, 1, "POST %s", ("/bot123:secret/x",), (type(error), error, None))
    line = Redacting("123:secret").format(record)

    assert "secret" not in line
    assert line.count("[hidden]") == 2


def test_an_answer_that_cannot_be_read_is_not_repeated() -> None:
    written, logger = io.StringIO(), logging.getLogger("telegram")
    handler = logging.StreamHandler(written)
    handler.addFilter(Discreet())
    logger.addHandler(handler)
    try:
        with pytest.raises(TelegramError):
            BaseRequest.parse_json_payload(b'{"text": "/enroll Ada Lovelace"')
    finally:
        logger.removeHandler(handler)

    assert "Can not load invalid JSON data" in written.getvalue()
    assert "JSONDecodeError" in written.getvalue()
    assert "Ada" not in written.getvalue()
