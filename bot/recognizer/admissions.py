"""Let in and shut out: who may use the bot at all."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Admission, Admitted, ChatKey
from bot.ports import Store
from bot.recognizer.acting import actor


class Admissions:
    """Who was let in by the owners."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Admission]:
        """Owners, users and chats, the oldest first."""
        return self._store.admissions()

    def of(self, user: int | None, chats: Sequence[int]) -> frozenset[Admitted]:
        """As what `user`, or one of `chats`, was let in."""
        return self._store.let_in(user, chats)

    def let_in(self, kind: Admitted, number: int) -> bool:
        """From now on they may use the bot; False where they might before."""
        return self._store.admit(kind, number, actor())

    def shut_out(self, kind: Admitted, number: int) -> bool:
        """From now on they may not; False where they might not before."""
        return self._store.expel(kind, number)

    def ids_of(self, chat: ChatKey) -> list[int]:
        """The id of a chat, and the one it had before Telegram gave it a new one."""
        former = self._store.formerly(chat)
        return [int(key) for key in (chat, former) if key]
