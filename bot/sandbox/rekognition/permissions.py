"""Who may call at all: keys, their expiry, what a policy denies, and how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.sandbox.rekognition.limits import Limits
from bot.sandbox.rekognition.refusals import Refusal
from bot.sandbox.rekognition.signatures import Signatures
from bot.sandbox.rekognition.world import ACCOUNT, World

USER = f"arn:aws:iam::{ACCOUNT}:user/whobot"
ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"  # noqa: S105 - of AWS's documentation; it opens nothing
EXPIRED = "The security token included in the request is expired"


class Permissions:
    """What stands before every operation, in the order in which AWS asks."""

    def __init__(self, world: World) -> None:
        self.limits = Limits()
        self.expired = False
        self._world = world
        self._signatures = Signatures(ACCESS_KEY, SECRET_KEY, world.region)
        self._denied: frozenset[str] = frozenset()

    def deny(self, operations: Iterable[str]) -> None:
        """From now on these are not allowed either."""
        self._denied |= set(operations)

    def allow(self) -> None:
        """From now on everything is allowed."""
        self._denied = frozenset()

    def check(self, operation: str, headers: Mapping[str, str], body: bytes, parameters: Mapping[str, Any]) -> None:
        """Raises Refusal where this call may not be made."""
        self._signatures.check(headers, body)
        if self.expired:
            raise Refusal("ExpiredTokenException", EXPIRED)
        if operation in self._denied:
            raise self._not_allowed(operation, parameters)
        self.limits.admit(operation)

    def _not_allowed(self, operation: str, parameters: Mapping[str, Any]) -> Refusal:
        action = f"rekognition:{operation}"
        name = parameters.get("CollectionId")
        # these have no collection to be allowed for, CreateCollection because there is none yet
        resource = "*" if name is None or operation == "CreateCollection" else self._world.arn(name)
        return Refusal(
            "AccessDeniedException",
            f"User: {USER} is not authorized to perform: {action} on resource: {resource} "
            f"because no identity-based policy allows the {action} action",
        )
