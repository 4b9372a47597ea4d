"""An engine whose work is counted, and every call that the work takes, whichever thread makes it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar, copy_context
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.faces import (
    Bands,
    Erased,
    Face,
    FaceId,
    Gallery,
    Likeness,
    PersonId,
    Photo,
    ReferenceId,
    Sighting,
    Trial,
)
from bot.ports import FaceEngine, Meter

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Account:
    """For whose gallery calls are made, None for whoever runs the bot; and whether they may be refused."""

    gallery: Gallery | None = None
    refusable: bool = False


_account: ContextVar[Account | None] = ContextVar("account", default=None)


def account() -> Account:
    """For whom this is done."""
    return _account.get() or Account()


class Pool(ThreadPoolExecutor):
    """Threads that know on whose account they work: that of whoever gave them the work."""

    def submit(self, fn: Callable[..., T], /, *args: Any, **kwargs: Any) -> Future[T]:
        """As everywhere; `map` comes by here too."""
        return super().submit(copy_context().run, fn, *args, **kwargs)


class Metered:
    """`engine`, with what it does counted by verb at no cost, and done on its gallery's account.

    What is asked for may be refused; what erases, moves or mends never is: half of it done would be worse.
    """

    def __init__(self, engine: FaceEngine, meter: Meter) -> None:
        self._engine = engine
        self._meter = meter

    @property
    def name(self) -> str:
        """As the engine's."""
        return self._engine.name

    @property
    def region(self) -> str | None:
        """As the engine's."""
        return self._engine.region

    @property
    def bands(self) -> Bands:
        """As the engine's."""
        return self._engine.bands

    def find(self, photo: Photo, gallery: Gallery | None = None) -> list[Face]:
        """As the engine does."""
        with self._on_account(gallery, "find", refusable=True):
            return self._engine.find(photo, gallery)

    def identify(self, gallery: Gallery, photo: Photo) -> list[Sighting]:
        """As the engine does."""
        with self._on_account(gallery, "identify", refusable=True):
            return self._engine.identify(gallery, photo)

    def explain(self, gallery: Gallery, person: PersonId, photo: Photo, face: Face) -> list[Likeness]:
        """As the engine does."""
        with self._on_account(gallery, "explain", refusable=True):
            return self._engine.explain(gallery, person, photo, face)

    def remember(
        self,
        gallery: Gallery,
        person: PersonId,
        reference: ReferenceId,
        photo: Photo,
        face: Face,
        *,
        sure: bool = False,
    ) -> FaceId:
        """As the engine does."""
        with self._on_account(gallery, "remember", refusable=True):
            return self._engine.remember(gallery, person, reference, photo, face, sure=sure)

    def recover(
        self, gallery: Gallery, person: PersonId, reference: ReferenceId, *, sure: bool = False
    ) -> FaceId | None:
        """As the engine does."""
        with self._on_account(gallery, "recover"):
            return self._engine.recover(gallery, person, reference, sure=sure)

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """As the engine does."""
        with self._on_account(gallery, "move"):
            self._engine.move(gallery, faces, source, to)

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """As the engine does."""
        with self._on_account(gallery, "forget"):
            return self._engine.forget(gallery, person, faces)

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        """As the engine does."""
        with self._on_account(gallery, "forget"):
            return self._engine.forget_person(gallery, person)

    def drop(self, gallery: Gallery) -> Erased:
        """As the engine does."""
        with self._on_account(gallery, "drop"):
            return self._engine.drop(gallery)

    def rehearse(self, gallery: Gallery) -> list[Trial]:
        """As the engine does."""
        with self._on_account(gallery, "rehearse", refusable=True):
            return self._engine.rehearse(gallery)

    def rehearsal_calls(self, gallery: Gallery, faces: int) -> int:
        """As the engine says."""
        return self._engine.rehearsal_calls(gallery, faces)

    @contextmanager
    def _on_account(self, gallery: Gallery | None, verb: str, *, refusable: bool = False) -> Iterator[None]:
        self._meter.count(gallery, verb)
        token = _account.set(Account(gallery, refusable))
        try:
            yield
        finally:
            _account.reset(token)
