"""A whole conversation, with everything logged that can be, searched for all that must not be seen."""

from __future__ import annotations

import base64
import io
import json
import logging
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest
from sqlalchemy import create_engine, select

from bot.app import running
from bot.cli.logs import log_to_stderr
from bot.sandbox.botapi import BotApi, Chat, User
from bot.sandbox.botapi import Fault as TelegramFault
from bot.sandbox.cast import CAST, group, jpeg
from bot.sandbox.engines import Engine, signed_in
from bot.sandbox.rekognition import Fault, Rekognition
from bot.settings import Settings, read_settings
from bot.store.tables import templates
from tests.conftest import drawn

PATIENCE = 60.0
ADA, MARYAM, BEN = "Ada Q. Lovelace", "مریم", "Benvenuto"
OPAQUE = re.compile(r"[a-z_]+(:([0-9a-f]{16}|-?[0-9.]+|[a-z_]*))*")
"""A verb, opaque ids, numbers and further verbs."""
SESSION_TOKEN = "FwoGZXIvYXdzEXAMPLESESSIONTOKEN"  # noqa: S105 - nobody's


@dataclass
class Log:
    """Every record that gets past the filters, unformatted, and every line that is written."""

    written: io.StringIO = field(default_factory=io.StringIO)
    records: list[logging.LogRecord] = field(default_factory=list)

    def texts(self) -> Iterator[str]:
        """All that is in them: message, arguments and tracebacks."""
        yield self.written.getvalue()
        for record in self.records:
            yield f"{record.getMessage()} {record.args!r} {logging.Formatter().format(record)}"


@contextmanager
def everything_logged(settings: Settings) -> Iterator[Log]:
    """The log of `whobot run` at DEBUG, where somebody has set every library to DEBUG too."""
    root, log = logging.getLogger(), Log()
    loggers = [root, *(one for one in root.manager.loggerDict.values() if isinstance(one, logging.Logger))]
    before = [(one, one.level, one.disabled) for one in loggers]
    handlers = root.handlers[:]
    root.handlers = []
    try:
        log_to_stderr("DEBUG", *settings.secrets)
        (ours,) = root.handlers
        ours.setStream(log.written)  # type: ignore[attr-defined]  # a StreamHandler, as every log to stderr
        root.addHandler(keeping := Keeping(log.records))
        keeping.filters = ours.filters[:]
        for one in loggers:
            one.setLevel(logging.DEBUG)
            one.disabled = False
        yield log
    finally:
        root.handlers = handlers
        for one, level, disabled in before:
            one.setLevel(level)
            one.disabled = disabled


class Keeping(logging.Handler):
    """Keeps records as they are."""

    def __init__(self, records: list[logging.LogRecord]) -> None:
        super().__init__()
        self._records = records

    def emit(self, record: logging.LogRecord) -> None:
        """One more."""
        self._records.append(record)


@dataclass
class Stage:
    """Who talks where, with a bot over one engine."""

    api: BotApi
    aws: Rekognition
    settings: Settings
    gwen: User
    home: Chat
    club: Chat
    elsewhere: Chat

    async def ask(self, chat: Chat, text: str) -> str:
        """What the bot says to `text`."""
        sent = await chat.text(text, by=self.gwen)
        return (await chat.reply(sent, timeout=PATIENCE)).words

    async def show(self, chat: Chat, data: bytes, caption: str = "/who") -> None:
        """A photo, and whatever is answered."""
        sent = await chat.photo(data, caption=caption, by=self.gwen)
        await chat.reply(sent, timeout=PATIENCE)


@asynccontextmanager
async def staged(engine: Engine, folder: Path) -> AsyncIterator[Stage]:
    async with BotApi() as api:
        with Rekognition() as aws:
            gwen, zeb = api.user("Gwendolyn"), api.user("Zebulon")
            home, club = api.private(gwen), api.group("Clubhouse", [gwen, zeb], [gwen])
            elsewhere = api.group("Otherhouse", [gwen, zeb], [gwen])
            settings = read_settings(
                **{**signed_in(aws), "face_engine": engine},
                telegram_token=api.token,
                telegram_api_url=api.url,
                owner_ids={gwen.id},
                allowed_chats={club.id, elsewhere.id},
                database_url=f"sqlite:///{folder / 'whobot.db'}",
                photos_per_minute_user=0,
                photos_per_minute_chat=0,
            )
            yield Stage(api, aws, settings, gwen, home, club, elsewhere)


async def converse(stage: Stage) -> None:
    """People are met, asked about, renamed, merged and looked up; and the bot is misunderstood."""
    club = stage.club
    for picture, name in ((drawn("Ada"), ADA), (drawn("Ada", 1), "Adah"), (drawn("Ben"), BEN)):
        sent = await club.photo(picture, caption=f"/enroll {name}", by=stage.gwen)
        question = await club.reply(sent, timeout=PATIENCE)
        await club.tap(question, question.buttons[0][0], by=stage.gwen, timeout=PATIENCE)
    album = await club.album([drawn("Ada", 2), drawn("Ben", 1)], caption="/who", by=stage.gwen)
    await club.reply(album[0], timeout=PATIENCE)
    answered = await club.photo(drawn("Ada", 3), caption="/who", by=stage.gwen)
    answer = await club.reply(answered, timeout=PATIENCE)
    await club.tap(answer, answer.buttons[0][0], by=stage.gwen, timeout=PATIENCE)
    for text in (
        f"/rename {BEN} -> {MARYAM}",
        f"/rename {MARYAM} -> {ADA}",
        "/people",
        "/forget Nobody",
        "/enroll",
        "/settings",
        "/usage",
        "/audit",
        "/undo",
        "/stats",
    ):
        await stage.ask(club, text)
    await stage.show(club, jpeg(group(CAST[:2])), f"/enroll {ADA}")
    asked = await club.text(f"/merge {BEN} -> {ADA}", by=stage.gwen)
    question = await club.reply(asked, timeout=PATIENCE)
    await club.tap(question, question.buttons[0][0], by=stage.gwen, timeout=PATIENCE)
    broken = await club.document(b"no picture at all", "x.jpg", caption="/who", by=stage.gwen)
    await club.reply(broken, timeout=PATIENCE)


async def go_wrong(stage: Stage) -> None:
    """Telegram and AWS fail in every way there is; a bug of ours is among them."""
    api, club = stage.api, stage.club
    for fault in (
        TelegramFault.error(500),
        TelegramFault.page(),
        TelegramFault.dropped_before(),
        TelegramFault.error(400),
    ):
        api.fail(fault, method="getFile")
        await stage.show(club, drawn("Dmitri"), f"/enroll {ADA}")
    for lost in (TelegramFault.dropped_after(), TelegramFault.truncated(), TelegramFault.flood(1)):
        api.fail(lost, method="sendMessage")
        await club.text(f"/forget {ADA}", by=stage.gwen)
        await stage.ask(club, "/help")
    for failure in (Fault.internal(), Fault.throttled(), Fault.page(), Fault.cut_json(), Fault.error("New", 400, ADA)):
        stage.aws.fail(failure, times=9)
        await stage.show(club, drawn("Dmitri"), f"/enroll {ADA}")
        stage.aws.mend()
    stage.aws.deny("DetectFaces")
    await stage.show(stage.elsewhere, drawn("Dmitri"))
    stage.aws.allow()


async def look_from_elsewhere(stage: Stage) -> None:
    """Another chat asks about the same people."""
    for text in ("/people", "/audit", "/usage", "/stats", "/undo", "/help"):
        await stage.ask(stage.elsewhere, text)
    await stage.show(stage.elsewhere, drawn("Ada", 1))
    await stage.ask(stage.home, "/usage")


async def part(stage: Stage) -> None:
    """The last one is forgotten."""
    asked = await stage.club.text(f"/forget {ADA}", by=stage.gwen)
    question = await stage.club.reply(asked, timeout=PATIENCE)
    await stage.club.tap(question, question.buttons[0][0], by=stage.gwen, timeout=PATIENCE)
    await stage.club.edited(question, timeout=PATIENCE)


async def with_a_borrowed_key(stage: Stage) -> None:
    """AWS does not know the session's token, and says so."""
    borrowed = read_settings(**{**stage.settings.model_dump(exclude_unset=True), "aws_session_token": SESSION_TOKEN})
    async with running(borrowed):
        await stage.show(stage.club, drawn("Dmitri"))


def kept_templates(settings: Settings) -> list[bytes]:
    engine = create_engine(settings.database_url.get_secret_value())
    with engine.connect() as connection:
        vectors = [bytes(vector) for vector in connection.scalars(select(templates.c.vector))]
    engine.dispose()
    return vectors


def forms_of_bytes(data: bytes) -> Iterator[str]:
    """A part of some bytes as it would be seen in a log: as Python, in base64 at any offset, and in hexadecimal."""
    some = data[len(data) // 2 :][:48]
    yield repr(some)[2:-1]
    yield some.hex()
    for offset in range(3):
        yield base64.b64encode(some[offset:])[4:40].decode()


def forms_of(name: str) -> Iterator[str]:
    """A name as it would be seen in a log, an address or JSON."""
    yield from (name, name.replace(" ", "_"), quote(name), json.dumps(name)[1:-1], ascii(name)[1:-1])
    yield base64.b64encode(name.encode())[:-4].decode()


def found(secrets: Sequence[str], texts: Iterator[str] | Sequence[str]) -> list[tuple[str, str]]:
    """Each secret that is in a text, in large letters or small ones, with where it is."""
    return [
        (secret, text[max(at - 200, 0) : at + 200])
        for text in texts
        for secret in secrets
        if (at := text.casefold().find(secret.casefold())) >= 0
    ]


@pytest.mark.timeout(300)
@pytest.mark.parametrize("engine", ["local", "rekognition"])
async def test_nothing_leaks_from_a_whole_conversation(engine: Engine, tmp_path: Path) -> None:
    async with staged(engine, tmp_path) as stage:
        vectors: list[bytes] = []
        with everything_logged(stage.settings) as log:
            async with running(stage.settings):
                await converse(stage)
                vectors = kept_templates(stage.settings)
                if engine == "rekognition":  # of the local one, only templates are of interest
                    await go_wrong(stage)
                await look_from_elsewhere(stage)
                await part(stage)
            if engine == "rekognition":
                await with_a_borrowed_key(stage)
        calls = stage.api.calls
        files = sorted({called.parameters["file_id"] for called in calls if called.method == "getFile"})
        names = [form for name in (ADA, MARYAM, BEN, "Adah") for form in forms_of(name)]
        pictures = [
            form for picture in (drawn("Ada"), drawn("Ben"), drawn("Dmitri")) for form in forms_of_bytes(picture)
        ]
        faces = [form for vector in vectors for form in forms_of_bytes(vector)]
        keys = [*stage.settings.secrets, stage.api.token.partition(":")[2], SESSION_TOKEN]
        people = ["Gwendolyn", "Zebulon", "Clubhouse", "Otherhouse"]
        carried = [
            button["callback_data"]
            for called in calls
            for row in json.loads(called.parameters.get("reply_markup") or "{}").get("inline_keyboard", [])
            for button in row
        ]
        said = {chat: [one.words for one in chat.messages if one.by_bot] for chat in (stage.club, stage.elsewhere)}
        sent = [json.dumps(called.parameters) for called in calls]

    assert len(log.records) > (20 if engine == "rekognition" else 5)
    assert len(files) > 5
    assert len(carried) > 20
    assert bool(vectors) == (engine == "local")
    assert found([*keys, *names, *people, *files, *pictures, *faces], list(log.texts())) == []
    assert [one for one in carried if not OPAQUE.fullmatch(one) or len(one) > 64] == []
    assert found([*names, *files], carried) == []
    assert found(names, said[stage.elsewhere]) == []
    assert found([*keys, *files, *faces], [*said[stage.club], *said[stage.elsewhere]]) == []
    assert found([*keys, *faces], sent) == []
