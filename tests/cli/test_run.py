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

from bot.cli import main
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


async def test_it_prints_a_link_and_whoever_opens_that_owns_it(tmp_path: Path) -> None:
    async with BotApi() as api:
        chat = api.private(api.user("Grace"))
        async with whobot_run(api, tmp_path, LOG_LEVEL="DEBUG") as process:
            await chat.text("/start")
            not_yet = await chat.reply(timeout=30)
            assert process.stderr
            said = await asyncio.wait_for(_until(process.stderr, b"?start="), 30)
            await chat.text("/start " + said.rpartition("?start=")[2])
            owned = await chat.reply(timeout=30)
            process.terminate()
            out, later = await asyncio.wait_for(process.communicate(), 10)

    assert not_yet.words.startswith("Not yet")
    assert owned.words.startswith("I am yours")
    assert said.rpartition("?start=")[0] == f"https://t.me/{api.me.username}"
    assert out == b""
    assert b"claim-" not in later


async def test_claim_prints_another_link_or_says_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, value in (("FACE_ENGINE", "local"), ("NO_PROXY", "127.0.0.1")):
        monkeypatch.setenv(name, value)

    async def claim(**settings: str) -> tuple[int, str]:
        with pytest.MonkeyPatch.context() as set_:
            for name, value in settings.items():
                set_.setenv(name, value)
            status = await asyncio.to_thread(main, ["claim"])
        said = capsys.readouterr()
        return status, said.out + said.err

    async with BotApi() as api:
        there = {"TELEGRAM_API_URL": api.url, "TELEGRAM_TOKEN": api.token}
        printed = await claim(**there)
        unknown = await claim(**there | {"TELEGRAM_TOKEN": "1:" + "x" * 35})
        owned = await claim(**there, OWNER_IDS="5")
    away = await claim(**there)

    assert printed[0] == 0
    assert f"https://t.me/{api.me.username}?start=claim-" in printed[1]
    assert (unknown[0], owned[0], away[0]) == (2, 1, 2)
    assert unknown[1].startswith("whobot: Telegram does not know this TELEGRAM_TOKEN.")
    assert owned[1].startswith("whobot: This bot has an owner already.")
    assert away[1].startswith("whobot: Telegram cannot be reached")


async def _until(stream: asyncio.StreamReader, sign: bytes) -> str:
    """The first line with that sign."""
    while sign not in (line := await stream.readline()):
        assert line, "it ended"
    return line.decode().strip()


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
