"""Let in and shut out: who may use the bot at all."""

from __future__ import annotations

from collections.abc import Sequence

from bot.faces import Act, Admission, Admitted, ChatKey, is_group
from bot.ports import Store
from bot.recognizer.acting import actor


class Admissions:
    """Who was let in by the owners."""

    def __init__(self, store: Store, engine: str) -> None:
        self._store = store
        self._engine = engine

    def all(self) -> list[Admission]:
        """Owners, users and chats, the oldest first."""
        return self._store.admissions()

    def owners(self) -> frozenset[int]:
        """Whoever claimed the bot."""
        return frozenset(one.id for one in self.all() if one.kind is Admitted.OWNER)

    def of(self, user: int | None, chats: Sequence[int]) -> frozenset[Admitted]:
        """As what `user`, or one of `chats`, was let in."""
        return self._store.let_in(user, chats)

    def let_in(self, kind: Admitted, number: int) -> bool:
        """From now on they may use the bot; False where they might before."""
        fresh = self._store.admit(kind, number, actor())
        if fresh:
            self.record(Act.LET_IN, number)
        return fresh

    def shut_out(self, kind: Admitted, number: int, *, but_the_last: bool = False) -> bool:
        """From now on they may not, and knocking is in vain for a day; False where they might not before.

        Raises LastOwner where they must not be the last of their kind, and are.
        """
        fresh = self._store.expel(kind, number, but_the_last=but_the_last)
        if fresh:
            self._store.turn_away(number)
            self.record(Act.SHUT_OUT, number)
        return fresh

    def record(self, act: Act, number: int) -> None:
        """Write it down where those concerned can look it up: in their own chat."""
        self._store.record(self._store.gallery(ChatKey(str(number)), self._engine), act, actor())

    def ids_of(self, chat: ChatKey) -> list[int]:
        """The id of a chat, and the one it had before Telegram gave it a new one."""
        former = self._store.formerly(chat) if is_group(chat) else None  # nobody else ever moves
        return [int(key) for key in (chat, former) if key]
