"""What a method is: the work, and the parameters it takes."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Self

from bot.sandbox.botapi.calls import Call
from bot.sandbox.botapi.world import World

# Nobody in these chats would see a difference: there are no notifications, and no previews of links.
UNSEEN = "disable_notification link_preview_options disable_web_page_preview"


@dataclass(frozen=True)
class Method:
    """A method of the Bot API; a parameter it does not name is refused."""

    run: Callable[[World, Call], object | Awaitable[object]]
    takes: frozenset[str]

    @classmethod
    def of(cls, run: Callable[[World, Call], object | Awaitable[object]], takes: str = "") -> Self:
        """With its parameters in one string."""
        return cls(run, frozenset(takes.split()))
