"""Linking: which user of Telegram somebody is, and what users can say for themselves."""

from __future__ import annotations

from bot.errors import NobodyElse
from bot.faces import Act, ChatKey, Gallery, Linked, Pending, Person, Receipt
from bot.ports import FaceEngine, Store
from bot.recognizer.acting import actor
from bot.recognizer.audit import Audit
from bot.recognizer.consents import Consents
from bot.recognizer.people import People


class Linking:
    """A person is one user at most, and a user one person of a gallery at most."""

    def __init__(self, engine: FaceEngine, store: Store, consents: Consents, people: People, audit: Audit) -> None:
        self._engine = engine
        self._store = store
        self._consents = consents
        self._people = people
        self._audit = audit

    def link(self, gallery: Gallery, person: Person, user: int) -> None:
        """`person` is `user` from now on. Raises Stale, UserTaken, and NobodyElse where one of them forbade it."""
        self._consents.refuse_others(person)
        if user != actor() and self._store.refused(user):
            raise NobodyElse(person.name)
        self._store.link(gallery, person.id, user)
        self._audit.record(gallery, Act.LINKED, person)

    def unlink(self, gallery: Gallery, person: Person) -> bool:
        """`person` is nobody's; False where they were before. Raises Stale, NobodyElse."""
        self._consents.refuse_others(person)
        self._store.link(gallery, person.id, None)
        if person.telegram_user_id is None:
            return False
        self._audit.record(gallery, Act.UNLINKED, person)
        return True

    def mine(self, chat: ChatKey | None) -> list[Linked]:
        """Everybody whom whoever is acting is linked to: in one chat, or with None in all of them."""
        user = actor()
        return [] if user is None else self._store.linked(user, self._engine.name, chat)

    def forget_me(self, chat: ChatKey | None) -> list[Receipt]:
        """Erase whoever is acting there, with a receipt each. Raises ServiceError; trying again goes on from there.

        Who asks for all chats does so in private, and is told there what is confirmed late.
        """
        tell = ChatKey(str(actor())) if chat is None else None
        return [self._people.forget(one.gallery, one.person, tell) for one in self.mine(chat)]

    def take_back(self, chat: ChatKey | None) -> list[Pending]:
        """Whoever is acting agreed to be known and was not learned yet: that counts no more. Where that was."""
        user = actor()
        return [] if user is None else self._store.take_back(user, chat)

    def refuse(self, *, stands: bool) -> None:
        """From now on nobody else may enrol or link whoever is acting; or they may again."""
        user = actor()
        if user is not None:
            self._store.refuse(user, stands=stands)

    def refused(self) -> bool:
        """Whether nobody else may enrol or link whoever is acting."""
        user = actor()
        return user is not None and self._store.refused(user)
