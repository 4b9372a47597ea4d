"""Face engines: what finds, remembers and recognises faces."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.faces import Bands, Erased, Face, FaceId, Gallery, Likeness, PersonId, Photo, ReferenceId, Sighting, Trial


class FaceEngine(Protocol):
    """Finds, remembers and recognises faces. Safe to call from several threads at once.

    Every method raises PhotoError for a picture it cannot use and ServiceError for passing trouble.
    """

    @property
    def name(self) -> str:
        """What settings and galleries call this engine."""
        ...

    @property
    def region(self) -> str | None:
        """Where on earth faces are kept, in the engine's own words; None for this machine."""
        ...

    @property
    def bands(self) -> Bands:
        """Where this engine's scores should be cut when a chat has no wish of its own."""
        ...

    def find(self, photo: Photo, gallery: Gallery | None = None) -> list[Face]:
        """Every face from left to right, not searched for; an empty list where there is none.

        `gallery` is on whose account that is, if on anybody's.
        """
        ...

    def identify(self, gallery: Gallery, photo: Photo) -> list[Sighting]:
        """Every face from left to right with its candidates of `gallery` at or above the `maybe` band's default."""
        ...

    def explain(self, gallery: Gallery, person: PersonId, photo: Photo, face: Face) -> list[Likeness]:
        """Which remembered faces of `person` are like `face` of `photo`, the likest first; some may be left out."""
        ...

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
        """Keep the template of `face` for `person`; the same `reference` and face again add nothing.

        Raises NotUsable with the reasons where the face is not fit, Doubtful where it does not look like the person's
        other faces (never when `sure`), PersonFull where no more can be kept; then nothing was.
        """
        ...

    def recover(
        self, gallery: Gallery, person: PersonId, reference: ReferenceId, *, sure: bool = False
    ) -> FaceId | None:
        """What became of a `remember` that was broken off: finish it, or leave nothing of it and return None."""
        ...

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """From now on these faces of `source` are those of `to`, who may be new here, however little alike they are.

        Faces that are of `to` already, of anybody else or unknown are passed over, so that a move that was broken off
        is finished by asking again. Of a `source` without other faces nothing stays. Raises PersonFull where `to`
        cannot take them all; then nothing was changed.
        """
        ...

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Erase these faces of `person`, look again, and say what is verifiably gone. Unknown ids count as gone."""
        ...

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        """Erase everything kept for `person`, look again, and say what is verifiably gone."""
        ...

    def drop(self, gallery: Gallery) -> Erased:
        """Erase everybody's faces at once, look again, and say what is verifiably gone."""
        ...

    def rehearse(self, gallery: Gallery) -> list[Trial]:
        """Every remembered face that is somebody's, by its id, compared with everybody as if it were a new photo's.

        Its own person is taken without it, everybody else as they are. The similarities are on the scale of
        `identify` and go below its bands as far as the engine can tell.
        """
        ...

    def rehearsal_calls(self, gallery: Gallery, faces: int) -> int:
        """How many calls that have to be paid for a rehearsal of so many faces of `gallery` takes."""
        ...


@dataclass(frozen=True, slots=True)
class ForeignFace:
    """A face in a collection that another program filled; `label` is what that program called it, `user` its user."""

    face: FaceId
    label: str | None
    user: str | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """What became of faces that were to be one person's: which were taken, and which look unlike the others."""

    taken: Sequence[FaceId] = ()
    doubtful: Sequence[FaceId] = ()


class Adopting(Protocol):
    """An engine that can take over what another program left in a collection."""

    most_faces: int
    """Of one person."""

    def faces_in(self, collection: str) -> list[ForeignFace]:
        """Every face of `collection`. Raises GalleryGone where there is no such collection."""
        ...

    def gather(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId], *, anew: bool) -> Gathered:
        """Make `faces` be found as `person`, who has none yet where this is done `anew`. Raises PersonFull."""
        ...

    def release(self, gallery: Gallery, people: Sequence[PersonId]) -> Erased:
        """Leave the collection as it was before it was adopted: nobody is found by it, and what it held stays."""
        ...
