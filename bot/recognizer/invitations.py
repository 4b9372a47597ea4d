"""Links that let somebody in: each holds a secret, opens once, and not for ever."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from bot.errors import LinkGone
from bot.faces import Act, Admitted
from bot.ports import Store
from bot.recognizer.acting import actor
from bot.recognizer.admissions import Admissions

LASTS: Mapping[Admitted, timedelta] = {
    Admitted.OWNER: timedelta(hours=1),
    Admitted.USER: timedelta(days=7),
    Admitted.CHAT: timedelta(days=7),
}
BYTES = 32
"""Of chance in a secret: 43 characters, and with what stands before them no more than the 64 of a deep link."""


class Invitations:
    """Makes links, and takes them back from whoever opens them."""

    def __init__(self, store: Store, admissions: Admissions, now: Callable[[], datetime]) -> None:
        self._store = store
        self._admissions = admissions
        self._now = now

    def invite(self, kind: Admitted) -> str:
        """The secret of a new link, which nobody keeps: whoever opens it is let in as `kind`."""
        secret = secrets.token_urlsafe(BYTES)
        self._store.invite(digest(secret), kind, actor(), self._now() + LASTS[kind])
        return secret

    def accept(self, kind: Admitted, secret: str, number: int) -> None:
        """A user or a chat is let in. Raises LinkGone."""
        if not self._store.accept(digest(secret), kind, number):
            raise LinkGone
        self._admissions.record(Act.LET_IN, number)

    def claim(self, secret: str, user: int) -> None:
        """`user` owns the bot. Raises LinkGone, and HasOwner where somebody does already."""
        if not self._store.claim(digest(secret), user):
            raise LinkGone
        self._admissions.record(Act.LET_IN, user)


def digest(secret: str) -> str:
    """All that is kept of a secret; one made of that much chance needs no salt."""
    return hashlib.sha256(secret.encode()).hexdigest()
