"""A call on its way through the server, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from bot.sandbox.rekognition.vision import Picture

Answer = dict[str, Any]
"""Members of an operation's output; None stands for a member left out."""


class Called(NamedTuple):
    """What is remembered of a call.

    `image` is the SHA-256 of its (source) picture in hexadecimal. `error` is the code of the refusal, or "page",
    "empty" or "dropped" where a fault kept the work from being done, and None where the work was done.
    """

    operation: str
    parameters: dict[str, Any]
    image: str | None
    error: str | None


@dataclass(frozen=True, slots=True)
class Call:
    """What an operation is given: parameters the model agrees to, without pictures, and what is seen in those."""

    operation: str
    parameters: Mapping[str, Any]
    pictures: Mapping[str, Picture] = field(default_factory=dict)

    @property
    def collection(self) -> str:
        """The collection it is about."""
        return str(self.parameters["CollectionId"])

    @property
    def picture(self) -> Picture:
        """The only picture."""
        return self.pictures["Image"]
