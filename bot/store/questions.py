"""What the bot has asked and still awaits: photos that somebody owes, and faces to pick from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from bot.faces import ChatKey, Gallery, Pick, Sighting, name_key
from bot.store.columns import Moment
from bot.store.database import Part
from bot.store.galleries import keep_newest, refuse_what_is_gone, revision_of
from bot.store.tables import chats, expected_photos, new_id, picks

PICKS_PER_GALLERY = 1000
EXPECTED = select(expected_photos.c.name).where(
    expected_photos.c.chat == bindparam("chat"),
    expected_photos.c.user == bindparam("user"),
    expected_photos.c.asked_at > bindparam("since", type_=Moment),
)


class Questions(Part):
    """Open questions."""

    def expect_photo(self, chat: ChatKey, user: int, name: str) -> None:
        """`user` said whom to enrol and still owes the photo; replaces an earlier wish."""
        with self._database.writing() as connection:
            _expect_nothing(connection, chat, user)
            connection.execute(
                insert(expected_photos).values(
                    chat=chat, user=user, name=name, key=name_key(name), asked_at=self._now()
                )
            )

    def expected(self, chat: ChatKey, user: int, since: datetime) -> str | None:
        """The name that `user` still owes a photo for, if they said so after `since`."""
        with self._database.reading() as connection:
            name: str | None = connection.scalar(EXPECTED, {"chat": chat, "user": user, "since": since})
        return name

    def expect_nothing(self, chat: ChatKey, user: int) -> bool:
        """Drop what `user` was asked for; False when nothing was."""
        with self._database.writing() as connection:
            return _expect_nothing(connection, chat, user)

    def ask_which(
        self, gallery: Gallery, file: str, name: str, sightings: Sequence[Sighting], user: int | None = None
    ) -> Pick:
        """Keep the faces of a photo until `user` or somebody else taps one, or a thousand newer questions came."""
        with self._database.writing() as connection:
            refuse_what_is_gone(connection, gallery)
            pick = Pick(new_id(), gallery, file, name, tuple(sightings), revision_of(connection, gallery))
            connection.execute(
                insert(picks).values(
                    id=pick.id,
                    gallery=gallery.id,
                    file=file,
                    name=name,
                    key=name_key(name),
                    sightings=pick.sightings,
                    revision=pick.revision,
                    user=user,
                    asked_at=self._now(),
                )
            )
            keep_newest(connection, picks, gallery, PICKS_PER_GALLERY)
        return pick

    def which(self, gallery: Gallery, pick: str) -> Pick | None:
        """An open question of this gallery, None when it is gone."""
        query = select(picks.c.file, picks.c.name, picks.c.sightings, picks.c.revision).where(
            picks.c.id == pick, picks.c.gallery == gallery.id
        )
        with self._database.reading() as connection:
            row = connection.execute(query).one_or_none()
        return row and Pick(pick, gallery, *row)

    def ask_which_no_more(self, chat: ChatKey, user: int) -> bool:
        """Every such question that `user` was asked in `chat` is settled; False when there was none."""
        here = select(chats.c.gallery).where(chats.c.chat == chat)
        with self._database.writing() as connection:
            theirs = picks.c.gallery.in_(here), picks.c.user == user
            return connection.execute(delete(picks).where(*theirs)).rowcount > 0

    def answered(self, pick: Pick) -> None:
        """The question is settled."""
        with self._database.writing() as connection:
            connection.execute(delete(picks).where(picks.c.id == pick.id, picks.c.gallery == pick.gallery.id))


def _expect_nothing(connection: Connection, chat: ChatKey, user: int) -> bool:
    asked = expected_photos.c.chat == chat, expected_photos.c.user == user
    return connection.execute(delete(expected_photos).where(*asked)).rowcount > 0
