"""Who may use the bot, and links that let somebody in."""

from __future__ import annotations

from bot.errors.roots import UserError
from bot.errors.services import ServiceError


class LinkGone(UserError):
    """A link that was opened already, is too old, is for somebody else, or never was one."""

    code = "link_gone"


class HasOwner(UserError):
    """The bot can be claimed only as long as nobody owns it."""

    code = "has_owner"


class LastOwner(UserError):
    """Without this one nobody would own the bot."""

    code = "last_owner"


class LeadersUnknown(ServiceError):
    """Telegram does not say just now who leads a group."""

    code = "leaders_unknown"
