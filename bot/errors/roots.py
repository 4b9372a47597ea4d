"""The root of everything that can go wrong, and of what whoever sent something can mend."""

from __future__ import annotations

from typing import ClassVar


class WhobotError(Exception):
    """The root of the tree; `code` names the kind in `--json` output and in the catalogue of texts."""

    code: ClassVar[str] = "error"


class UserError(WhobotError):
    """Whoever sent the message can mend it, and is told how."""


class Stale(UserError):
    """A button or question that has had its day."""

    code = "stale"
