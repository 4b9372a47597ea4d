"""`whobot run` as a process of its own, as a supervisor starts and stops it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox.botapi import BotApi, Fault
from tests.conftest import drawn


@asynccontextmanager
async def whobot_run(api: BotApi, folder: Path, **settings: str) -> AsyncIterator[Process]:
    """The process, killed at the end if it has not stopped by then."""
    inherited = {
        name: os.environ[name] for name in ("PATH", "PYTHONPATH", "SYSTEMROOT", "NO_PROXY") if name in os.environ
    }
    environment = {
        **inherited,
        "FACE_ENGINE": "local",
        "TELEGRAM_TOKEN": api.token,
        "TELEGRAM_API_URL": api.url,
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=folder, env=environment, stdout=PIPE, stderr=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_answers_until_it_is_told_to_stop_and_logs_no_secret(tmp_path: Path, number: signal.Signals) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        async with whobot_run(api, tmp_path, OWNER_IDS=str(chat.id), LOG_LEVEL="DEBUG") as process:
            await chat.photo(drawn("Ada"), caption="/enroll Ada Lovelace")
            learned = await chat.reply(timeout=30)
            api.fail(Fault.error(500), method="getFile")
            await chat.photo(drawn("Ada", 1))
            await chat.reply(timeout=30)
            process.send_signal(number)
            out, err = await asyncio.wait_for(process.communicate(), 10)

    assert learned.words.startswith("I’ll know Ada Lovelace")
    assert process.returncode == 0
    assert out == b""
    for secret in (api.token, api.token.partition(":")[2], "Lovelace"):
        assert secret.encode() not in err


async def test_it_says_that_nobody_may_use_it_yet(tmp_path: Path) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        async with whobot_run(api, tmp_path) as process:
            await chat.text("/start")
            answer = await chat.reply(timeout=30)
            process.terminate()
            _, err = await asyncio.wait_for(process.communicate(), 10)

    assert f"put your id {chat.id} into OWNER_IDS" in answer.words
    assert b"Nobody may use this bot yet" in err


async def test_an_unknown_token_is_said_in_one_sentence(tmp_path: Path) -> None:
    async with BotApi() as api, whobot_run(api, tmp_path, TELEGRAM_TOKEN="1:" + "x" * 35) as process:
        _, err = await asyncio.wait_for(process.communicate(), 30)

    assert process.returncode == 2
    assert err.decode().splitlines()[-1].startswith("whobot: Telegram does not know this TELEGRAM_TOKEN.")
    assert b"Traceback" not in err


async def test_a_token_that_is_revoked_ends_the_process_instead_of_idling(tmp_path: Path) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        async with whobot_run(api, tmp_path) as process:
            await chat.text("/start")
            await chat.reply(timeout=30)
            api.fail(Fault.unauthorized(), method="getUpdates")
            await chat.text("/start")
            await chat.text("/start")
            _, err = await asyncio.wait_for(process.communicate(), 60)

    assert process.returncode == 2
    assert err.decode().splitlines()[-1].startswith("whobot: Telegram does not know this TELEGRAM_TOKEN.")


async def test_too_many_requests_at_the_start_do_not_stop_it(tmp_path: Path) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        api.fail(Fault.flood(120), method="setMyCommands", times=3)
        async with whobot_run(api, tmp_path):
            await chat.text("/start")

            assert (await chat.reply(timeout=30)).words
