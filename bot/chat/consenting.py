"""Asks for the word that somebody new needs before anything is learned: of whoever introduces them, or their own."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Message

from bot.chat.buttons import UNVOUCH, VOUCH, data, keyboard
from bot.chat.desk import Desk, chat_key
from bot.chat.incoming import Picture
from bot.chat.links import link
from bot.chat.replies import reply
from bot.faces import ChatKey, Invited, Mode, Pending, Preview, Shot
from bot.texts import Texts


class Consenting:
    """Stands before everything that learns a face."""

    def __init__(self, desk: Desk) -> None:
        self._recognizer = desk.recognizer
        self._work = desk.work

    async def asks(self, message: Message, name: str, shots: Sequence[Shot], words: Texts) -> bool:
        """Whether `name` is new and needs a word first: then it was asked for, and nothing else is to be done.

        Raises NoName, BadName, NobodyElse.
        """
        asked = await self._work(self._proposed, chat_key(message.chat), name, shots)
        if asked is None:
            return False
        pending, secret = asked
        if pending.mode is Mode.VOUCHED:
            yes, no = words.vouch_buttons(pending.name)
            rows = [(yes, data(VOUCH, pending.id))], [(no, data(UNVOUCH, pending.id))]
            await reply(message, words.vouch_question(pending.name), keyboard(*rows))
        else:
            await reply(message, words.ask_them(pending.name, link(message.get_bot().username, Invited.AGREE, secret)))
        return True

    def _proposed(self, key: ChatKey, name: str, shots: Sequence[Shot]) -> tuple[Pending, str] | None:
        gallery, consents = self._recognizer.gallery(key), self._recognizer.consents
        mode = consents.needed(gallery, name)
        kept = [shot for shot in shots if shot.file]
        if mode is None or not kept:
            return None
        pending = consents.propose(gallery, name, mode, kept)
        return pending, self._recognizer.links.to_agree(pending) if mode is Mode.ASKED else ""


def shot_of(picture: Picture) -> Shot:
    """What is kept of a picture while somebody is asked."""
    return Shot(picture.file, {"preview": picture.preview} if picture.preview else {})


def picture_again(message: Message, shot: Shot) -> Picture:
    """The picture, to be fetched for `message` now that the word was given."""
    preview = shot.about.get("preview")
    return Picture(message, shot.file, preview=Preview(preview) if preview else None)
