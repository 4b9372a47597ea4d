"""What engines have kept for them: templates, or where faces are elsewhere; the store implements it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from bot.faces import FaceId, Gallery, PersonId


@dataclass(frozen=True, slots=True)
class Template:
    """One remembered face: little-endian float32 numbers, as many as the model gives, of length 1."""

    face: FaceId
    person: PersonId
    vector: bytes = field(repr=False)


class Templates(Protocol):
    """Where the local engine keeps its templates; the store implements it."""

    def put(self, gallery: Gallery, template: Template) -> None:
        """Keep `template`, in place of one with the same face id."""
        ...

    def all(self, gallery: Gallery) -> list[Template]:
        """Every template of `gallery`, ordered by face id."""
        ...

    def of(self, gallery: Gallery, person: PersonId) -> list[FaceId]:
        """The faces kept for `person`."""
        ...

    def assign(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """Those of `faces` that are kept for `source` are kept for `to` from now on; others are passed over."""
        ...

    def delete(self, gallery: Gallery, faces: Sequence[FaceId]) -> None:
        """Erase these; ids that are not there are passed over."""
        ...

    def revision(self, gallery: Gallery) -> int:
        """A number that grows whenever a template of `gallery` is put, assigned or deleted, by whichever process."""
        ...


class Register(Protocol):
    """What an engine that keeps its faces elsewhere must find again; the store implements it."""

    def collection(self, gallery: Gallery) -> str | None:
        """The name under which the faces of `gallery` are kept by now, None where nothing was kept yet."""
        ...

    def keep_collection(self, gallery: Gallery, collection: str) -> None:
        """The engine keeps the faces of `gallery` under this name from now on."""
        ...

    def owners(self, gallery: Gallery, faces: Sequence[FaceId]) -> dict[FaceId, PersonId]:
        """Whose finished faces these are, as far as they are anybody's in `gallery`."""
        ...

    def note(self, name: str) -> str | None:
        """What was found out about the engine under `name`, None where nothing was."""
        ...

    def set_note(self, name: str, value: str) -> None:
        """Write down what was found out."""
        ...
