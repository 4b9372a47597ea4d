"""What one account has in one region: its collections, and how they behave."""

from __future__ import annotations

import time
from itertools import count

from bot.sandbox.rekognition.collection import Collection
from bot.sandbox.rekognition.pages import Pages
from bot.sandbox.rekognition.refusals import exists, not_found
from bot.sandbox.rekognition.repeats import Repeats

ACCOUNT = "123456789012"


class World:
    """Used by one thread at a time."""

    def __init__(self, region: str, *, lists_every_face: bool, active_after: float) -> None:
        self.region = region
        self.lists_every_face = lists_every_face
        self.active_after = active_after
        self.pages = Pages()
        self.repeats = Repeats()
        self.collections: dict[str, Collection] = {}
        self._serials = count(1)

    def arn(self, collection: str) -> str:
        """What a collection is called in policies."""
        return f"arn:aws:rekognition:{self.region}:{ACCOUNT}:collection/{collection}"

    def create(self, name: str, tags: dict[str, str]) -> Collection:
        """A new collection. Raises Refusal where there is one of that name."""
        if name in self.collections:
            raise exists("ResourceAlreadyExistsException", "collection", name)
        self.collections[name] = Collection(name, self.arn(name), next(self._serials), tags)
        return self.collections[name]

    def collection(self, name: str) -> Collection:
        """The collection as it is now. Raises Refusal."""
        if name not in self.collections:
            raise not_found("collection", name)
        self.collections[name].settle(time.monotonic())
        return self.collections[name]

    def settle(self) -> None:
        """Let time pass everywhere."""
        for collection in self.collections.values():
            collection.settle(time.monotonic())

    def due(self) -> float:
        """When an association made now is taken into account."""
        return time.monotonic() + self.active_after
