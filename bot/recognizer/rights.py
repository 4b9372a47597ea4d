"""Rights: the table of which action needs which role, and who was let in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.faces import Action, Role

NEEDS: Mapping[Action, Role] = MappingProxyType(
    {
        Action.CONSENT: Role.STRANGER,
        Action.FORGET_ME: Role.STRANGER,
        Action.PRIVACY: Role.STRANGER,
        Action.OPEN_LINK: Role.STRANGER,
        Action.GREET: Role.MEMBER,
        Action.IDENTIFY: Role.MEMBER,
        Action.READ: Role.MEMBER,
        Action.ENROLL: Role.MEMBER,
        Action.CORRECT: Role.MEMBER,
        Action.RENAME: Role.ADMINISTRATOR,
        Action.MERGE: Role.ADMINISTRATOR,
        Action.FORGET: Role.ADMINISTRATOR,
        Action.UNDO: Role.ADMINISTRATOR,
        Action.LINK: Role.ADMINISTRATOR,
        Action.SETTINGS: Role.ADMINISTRATOR,
        Action.CALIBRATE: Role.ADMINISTRATOR,
        Action.USAGE: Role.ADMINISTRATOR,
        Action.AUDIT: Role.ADMINISTRATOR,
        Action.EXPORT: Role.ADMINISTRATOR,
        Action.ERASE_ALL: Role.ADMINISTRATOR,
        Action.LET_IN: Role.OWNER,
    }
)
"""The one table of rights."""
DESTRUCTIVE = frozenset({Action.MERGE, Action.FORGET, Action.EXPORT, Action.ERASE_ALL, Action.LINK})
"""What nobody does on the word of a list that is minutes old."""


def entitled(role: Role, action: Action) -> bool:
    """Whether somebody who is `role` in a chat may do this there."""
    return role >= NEEDS[action]
