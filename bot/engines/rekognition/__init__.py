"""The Rekognition engine: faces are kept and matched by Amazon, in a collection a gallery, a user vector a person."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Literal, Self

from botocore.exceptions import ClientError

from bot.engines.metering import Pool
from bot.engines.rekognition.calls import Calls
from bot.engines.rekognition.client import WORKERS
from bot.engines.rekognition.erasing import Eraser
from bot.engines.rekognition.failures import code_of
from bot.engines.rekognition.identifying import Identifier
from bot.engines.rekognition.keeping import Keeper
from bot.engines.rekognition.moving import Mover
from bot.engines.rekognition.rehearsing import Rehearser
from bot.engines.rekognition.searching import BANDS, Searcher
from bot.engines.rekognition.users import Users
from bot.engines.rekognition.views import SAME_FACE, crops, whole
from bot.errors import GalleryGone, NoFace
from bot.faces import (
    Bands,
    Erased,
    Face,
    FaceId,
    Gallery,
    Likeness,
    Origin,
    PersonId,
    Photo,
    ReferenceId,
    Sighting,
    Trial,
)
from bot.ports import Register

Way = Literal["auto", "detect", "users"]
"""How N faces are identified: by N + 1 calls, or by N where SearchUsersByImage lists every face; auto: as proved."""


class RekognitionEngine:
    """Keeps `bot.ports.FaceEngine`'s promises through one shared client."""

    name = "rekognition"

    def __init__(self, calls: Calls, register: Register, *, prefix: str, region: str = "", way: Way = "auto") -> None:
        """Galleries become collections named `<prefix>-<gallery's id>`."""
        self._calls = calls
        self._register = register
        self._prefix = prefix
        self._region = region
        self._way = way
        self._searcher = Searcher(calls, register)
        users = Users(calls)
        self._keeper = Keeper(calls, users)
        self._mover = Mover(calls, users)
        self._eraser = Eraser(calls, users, register)
        self._pool = Pool(WORKERS, "rekognition")
        self._identifier = Identifier(self._searcher, self._pool)
        self._rehearser = Rehearser(calls, register, self._pool)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)

    @property
    def region(self) -> str | None:
        """The AWS region."""
        return self._region

    @property
    def bands(self) -> Bands:
        """Rekognition's own similarity, in first bands that nobody has calibrated yet."""
        return BANDS

    def find(self, photo: Photo, gallery: Gallery | None = None) -> list[Face]:
        """Every face from left to right, by one DetectFaces."""
        view = whole(photo)
        return _in_order([view.face(detail) for detail in self._calls.detect_faces(view.data)])

    def identify(self, gallery: Gallery, photo: Photo) -> list[Sighting]:
        """Every face from left to right; the calls this takes are the fewest that the account is known to allow."""
        collection = self._found(gallery)
        if collection is None:
            return [Sighting(face) for face in self.find(photo)]
        # while a gallery is being adopted it is searched face by face, and such a search tells of one face only
        if gallery.origin is Origin.ADOPTING or not self._lists_every_face():
            sightings = self._identifier.one_by_one(gallery, collection, photo, self.find(photo))
        else:
            sightings = self._identifier.largest_first(gallery, collection, photo)
        return sorted(sightings, key=lambda sighting: _middle(sighting.face))

    def explain(self, gallery: Gallery, person: PersonId, photo: Photo, face: Face) -> list[Likeness]:
        """Every face of `person` that a face-level search finds, the likest first. Raises NoFace."""
        collection = self._found(gallery)
        if collection is None:
            return []
        for view in crops(photo, face.box):
            found = self._searcher.likenesses(collection, view)
            if found and found[0].overlap(face.box) >= SAME_FACE:
                owners = self._register.owners(gallery, [likeness.face for likeness in found[1]])
                return [likeness for likeness in found[1] if owners.get(likeness.face) == person]
        raise NoFace

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
        """IndexFaces, CreateUser for somebody new, AssociateFaces. Raises NotUsable, NoFace, Doubtful, PersonFull."""
        whole(photo)  # refuses what is too small before anything is made
        return self._keeper.keep(self._collection(gallery), person, reference, photo, face, sure=sure)

    def recover(
        self, gallery: Gallery, person: PersonId, reference: ReferenceId, *, sure: bool = False
    ) -> FaceId | None:
        """Look whether it was indexed, and if so associate it now."""
        collection = self._found(gallery)
        try:
            return self._keeper.recover(collection, person, reference, sure=sure) if collection else None
        except GalleryGone:
            return None  # whatever was kept is gone with its collection

    def move(self, gallery: Gallery, faces: Sequence[FaceId], source: PersonId, to: PersonId) -> None:
        """Untie from one user vector, tie to the other. Raises PersonFull.

        In a collection that another program filled, a face that was tied to nobody is tied only where it is like
        the others of `to`: it was so because it looked unlike those of `source`, or there were too many.
        """
        collection = self._found(gallery)
        if collection and source != to:
            self._mover.move(collection, faces, source, to)

    def forget(self, gallery: Gallery, person: PersonId, faces: Sequence[FaceId]) -> Erased:
        """Disassociate, delete, and list again."""
        collection = self._found(gallery)
        if collection is None:
            return Erased(gone=tuple(faces))
        return self._eraser.faces(gallery, collection, person, faces)

    def forget_person(self, gallery: Gallery, person: PersonId) -> Erased:
        """Delete the user vector, then every face, and list again."""
        collection = self._found(gallery)
        return self._eraser.person(gallery, collection, person) if collection else Erased()

    def drop(self, gallery: Gallery) -> Erased:
        """One DeleteCollection, and a look whether it is gone."""
        collection = self._found(gallery)
        return self._eraser.everybody(collection) if collection else Erased()

    def rehearse(self, gallery: Gallery) -> list[Trial]:
        """Search for every face by its id, side by side and paced.

        An approximation: a person is as like as the likest of their faces here, while `identify` compares with their
        user vector, to which Rekognition cannot be asked to lend all faces but one.
        """
        collection = self._found(gallery)
        return self._rehearser(gallery, collection) if collection else []

    def rehearsal_calls(self, gallery: Gallery, faces: int) -> int:
        """One SearchFaces each; listing them is free."""
        return faces

    def _found(self, gallery: Gallery) -> str | None:
        """The collection of `gallery`, which may have been made after `gallery` was read."""
        return gallery.collection or self._register.collection(gallery)

    def _collection(self, gallery: Gallery) -> str:
        """The collection of `gallery`, made and written down on the first enrolment."""
        if found := self._found(gallery):
            return found
        collection = f"{self._prefix}-{gallery.id}"
        try:
            self._calls.create_collection(collection)
        except ClientError as error:
            if code_of(error) != "ResourceAlreadyExistsException":  # made a moment ago, or before a crash
                raise
        self._register.keep_collection(gallery, collection)
        return collection

    def _lists_every_face(self) -> bool:
        if self._way == "auto":
            return self._register.note(ways_note(self._region)) == "yes"
        return self._way == "users"


def ways_note(region: str) -> str:
    """The note that `whobot doctor --live` leaves: whether SearchUsersByImage lists every face, "yes" or "no"."""
    return f"rekognition lists every face in {region}"


def _in_order(faces: Sequence[Face]) -> list[Face]:
    return sorted(faces, key=_middle)


def _middle(face: Face) -> float:
    return face.box.left + face.box.width / 2
