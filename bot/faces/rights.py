"""Who somebody is to the bot, and everything that can be asked of it."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Role(IntEnum):
    """What somebody is in a chat; whoever is more may do all that whoever is less may."""

    STRANGER = 0
    """Neither they nor the chat were let in."""
    MEMBER = 1
    """Somebody in a chat that was let in."""
    ADMINISTRATOR = 2
    """Who leads a group, anonymous or not; in a private chat, whoever it is with."""
    OWNER = 3
    """Who runs the bot."""


class Action(StrEnum):
    """What can be asked of the bot, as far as it makes a difference who asks."""

    CONSENT = "consent"
    """Agree to be known, and take that back."""
    FORGET_ME = "forget_me"
    PRIVACY = "privacy"
    OPEN_LINK = "open_link"
    """Come by a link that was made for them: to own the bot, or to be let in."""
    GREET = "greet"
    """First words, and words that are not understood."""
    IDENTIFY = "identify"
    READ = "read"
    """Who is known here, from which photos, and how often."""
    ENROLL = "enroll"
    CORRECT = "correct"
    """Say whose face it is, in this answer."""
    RENAME = "rename"
    MERGE = "merge"
    FORGET = "forget"
    UNDO = "undo"
    LINK = "link"
    """Say which user of Telegram somebody is."""
    SETTINGS = "settings"
    CALIBRATE = "calibrate"
    USAGE = "usage"
    AUDIT = "audit"
    EXPORT = "export"
    ERASE_ALL = "erase_all"
    LET_IN = "let_in"
    """Say who may use the bot."""
