"""/export: everything of a chat in one ZIP, sent in private to whoever asked and may."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from tempfile import SpooledTemporaryFile
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from telegram import Bot, InputFile, Message, Update
from telegram.constants import ChatAction
from telegram.error import BadRequest, Forbidden
from telegram.ext import CommandHandler, filters

from bot.chat.desk import Context, Desk, Feature, Route, chat_key, is_group, parts, texts
from bot.chat.incoming import Downloads, Picture
from bot.chat.replies import at_work, reply
from bot.errors import NotInPrivate, Underway, WhobotError
from bot.faces import ChatKey
from bot.photos import suffix_of
from bot.recognizer.export import Exported, Wanted

MOST = 48_000_000
"""Bytes of photos in one file: Telegram takes 50 MB from a bot, and people.json has to fit as well."""
IN_MEMORY = 1 << 20
"""Bytes up to which a file is not written to disk while it grows."""
PATIENCE = 300.0
"""Seconds for the upload."""


class Exporting(Feature):
    """One export at a time a chat."""

    def __init__(self, desk: Desk, downloads: Downloads) -> None:
        super().__init__(desk)
        self._downloads = downloads
        self._underway: set[ChatKey] = set()

    def routes(self) -> Sequence[Route]:
        """One command."""
        return [CommandHandler("export", self.export, filters.UpdateType.MESSAGE)]

    async def export(self, update: Update, context: Context) -> None:
        """`/export`: the file, and in a group a word that it was sent. Raises Underway, NotInPrivate."""
        message, chat = parts(update)
        to = await _private(message, context.bot) if is_group(chat) else chat.id
        with self._only(chat_key(chat)):
            async with at_work(message, ChatAction.UPLOAD_DOCUMENT):
                await self._send(update, to, context.bot)
        if is_group(chat):
            await reply(message, texts(update).export_sent())

    async def _send(self, update: Update, to: int, bot: Bot) -> None:
        message, chat = parts(update)
        exported = await self._work(self._exported, chat_key(chat))
        with SpooledTemporaryFile(IN_MEMORY) as file:
            with ZipFile(file, "w", ZIP_STORED) as archive:
                for wanted in exported.wanted:
                    if not await self._add(archive, wanted, message):
                        break
                await self._work(_close, archive, exported)
            file.seek(0)
            counts = exported.document["counts"]
            caption = texts(update).exported(counts["people"], counts["photos"], counts["missing"])
            sent = InputFile(file, f"whobot-{datetime.now(UTC):%Y-%m-%d}.zip", read_file_handle=False)
            await bot.send_document(to, sent, caption, write_timeout=PATIENCE, read_timeout=PATIENCE)

    def _exported(self, key: ChatKey) -> Exported:
        return self._recognizer.export(key, self._recognizer.gallery(key))

    async def _add(self, archive: ZipFile, wanted: Wanted, message: Message) -> bool:
        """One photo, or that Telegram has it no more; False where the file is full."""
        try:
            async with self._downloads.of(Picture(message, wanted.file)) as data:
                return await self._work(_write, archive, wanted, data)
        except WhobotError:
            wanted.entry["missing"] = "not_handed_out"
            return True

    @contextmanager
    def _only(self, key: ChatKey) -> Iterator[None]:
        if key in self._underway:
            raise Underway
        self._underway.add(key)
        try:
            yield
        finally:
            self._underway.discard(key)


async def _private(message: Message, bot: Bot) -> int:
    """The private chat of whoever asked. Raises NotInPrivate where the bot may not write there."""
    if message.sender_chat is None and message.from_user is not None:
        with suppress(Forbidden, BadRequest):
            await bot.send_chat_action(message.from_user.id, ChatAction.UPLOAD_DOCUMENT)
            return message.from_user.id
    raise NotInPrivate


def _write(archive: ZipFile, wanted: Wanted, data: bytes) -> bool:
    if sum(part.file_size for part in archive.infolist()) + len(data) > MOST:
        return False
    path = wanted.path + suffix_of(data)
    archive.writestr(path, data)
    wanted.entry["file"] = path
    return True


def _close(archive: ZipFile, exported: Exported) -> None:
    for wanted in exported.wanted:
        if wanted.entry["file"] is None and wanted.entry["missing"] is None:
            wanted.entry["missing"] = "does_not_fit"
    references = [one for person in exported.document["people"] for one in person["references"]]
    missing = sum(one["missing"] is not None for one in references)
    exported.document["counts"] |= {"photos": len(references) - missing, "missing": missing}
    archive.writestr("people.json", json.dumps(exported.document, ensure_ascii=False, indent=1), ZIP_DEFLATED)
