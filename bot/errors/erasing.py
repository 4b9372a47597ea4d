"""What stands in the way of somebody who is on their way out, and of what was to be handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors.roots import UserError
from bot.errors.services import ServiceError

if TYPE_CHECKING:
    from bot.faces import Change


class Leaving(UserError):
    """Somebody called `name` is being erased, and not all of it is confirmed yet."""

    code = "leaving"

    def __init__(self, name: str) -> None:
        super().__init__("an erasure is under way")
        self.name = name


class NotTheNumber(UserError):
    """Everybody was to be erased, and the number that was typed is not that of the `people`."""

    code = "not_the_number"

    def __init__(self, people: int) -> None:
        super().__init__("another number")
        self.people = people


class Underway(UserError):
    """One export of this chat is being made already."""

    code = "underway"


class NotInPrivate(UserError):
    """What is for one person's eyes cannot be sent: they have not started the bot, or do not say who they are."""

    code = "not_in_private"


class PhotoGone(ServiceError):
    """Telegram does not hand out the photo that would be learned again; `older` is what can be taken back instead."""

    code = "photo_gone"

    def __init__(self, older: Change | None) -> None:
        super().__init__("Telegram did not hand out the photo of a reference")
        self.older = older
