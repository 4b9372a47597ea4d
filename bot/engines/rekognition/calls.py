"""Every call of Rekognition that whobot makes: paced, counted, its failures ours, its answer checked to be one."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from bot.engines.metering import account
from bot.engines.rekognition.failures import service_errors
from bot.engines.rekognition.pacing import Pace
from bot.engines.rekognition.prices import BILLED
from bot.errors import ServiceError
from bot.ports import Meter

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient
    from types_boto3_rekognition.type_defs import (
        AssociateFacesResponseTypeDef,
        DescribeCollectionResponseTypeDef,
        FaceDetailTypeDef,
        FaceTypeDef,
        IndexFacesResponseTypeDef,
        SearchFacesByImageResponseTypeDef,
        SearchFacesResponseTypeDef,
        SearchUsersByImageResponseTypeDef,
    )

A_PAGE, A_DELETION, AN_ASSOCIATION = 4096, 4096, 100
"""Faces a call, at the most."""

Answer = TypeVar("Answer", bound=Mapping[str, Any])
Id = TypeVar("Id", bound=str)


class Calls:
    """The client's calls. Each raises SetupError, ServiceError or PhotoError, as `service_errors` says, or CapReached.

    A body that is cut off, or an error page with status 200, is parsed by boto3 without a word as an answer that says
    nothing: every method that reads one insists on a member that real answers always have.
    """

    def __init__(self, client: RekognitionClient, paces: Mapping[str, Pace], meter: Meter) -> None:
        self._client = client
        self._paces = paces
        self._meter = meter
        self._lock = threading.Lock()
        self.made: Counter[str] = Counter()
        """Calls by operation, boto3's own repetitions not counted."""

    def create_collection(self, collection: str) -> str:
        """Returns the collection's ARN."""
        with self._call("CreateCollection"):
            return _whole(self._client.create_collection(CollectionId=collection), "CollectionArn")["CollectionArn"]

    def describe_collection(self, collection: str) -> DescribeCollectionResponseTypeDef:
        """How many faces and users it has, its ARN and the version of its model."""
        with self._call("DescribeCollection", collection):
            return _whole(self._client.describe_collection(CollectionId=collection), "CollectionARN")

    def delete_collection(self, collection: str) -> None:
        """With everything in it."""
        with self._call("DeleteCollection", collection):
            _whole(self._client.delete_collection(CollectionId=collection), "StatusCode")

    def detect_faces(self, image: bytes) -> list[FaceDetailTypeDef]:
        """The hundred largest faces of an image."""
        with self._call("DetectFaces"):
            return _whole(self._client.detect_faces(Image={"Bytes": image}), "FaceDetails")["FaceDetails"]

    def index_faces(self, collection: str, image: bytes, label: str) -> IndexFacesResponseTypeDef:
        """Keep the largest face that is fit; the same image and label again are kept once."""
        with self._call("IndexFaces", collection):
            answer = self._client.index_faces(
                CollectionId=collection,
                Image={"Bytes": image},
                ExternalImageId=label,
                MaxFaces=1,
                QualityFilter="AUTO",
                DetectionAttributes=["DEFAULT"],
            )
            return _whole(answer, "FaceModelVersion")

    def list_faces(self, collection: str, user: str | None = None) -> Iterator[FaceTypeDef]:
        """Every face of a collection, page by page, or those of a user vector. GalleryGone is also said of a user."""
        token, of = "", {} if user is None else {"UserId": user}
        while True:
            with self._call("ListFaces", collection):
                more = {"NextToken": token} if token else {}
                page = self._client.list_faces(CollectionId=collection, MaxResults=A_PAGE, **of, **more)
                _whole(page, "FaceModelVersion")
            yield from page.get("Faces", [])
            if not (token := page.get("NextToken", "")):
                return

    def faces(self, collection: str, ids: Sequence[str]) -> list[FaceTypeDef]:
        """Those of these faces that are in the collection."""
        found: list[FaceTypeDef] = []
        for some in batches(ids, A_PAGE):
            with self._call("ListFaces", collection):
                page = self._client.list_faces(CollectionId=collection, FaceIds=some, MaxResults=A_PAGE)
                found += _whole(page, "FaceModelVersion").get("Faces", [])
        return found

    def delete_faces(self, collection: str, ids: Sequence[str]) -> None:
        """Those that are not there, or are tied to a user, are passed over: look again."""
        for some in batches(ids, A_DELETION):
            with self._call("DeleteFaces", collection):
                self._client.delete_faces(CollectionId=collection, FaceIds=some)

    def create_user(self, collection: str, user: str) -> None:
        """A user vector without faces."""
        with self._call("CreateUser", collection):
            self._client.create_user(CollectionId=collection, UserId=user)

    def delete_user(self, collection: str, user: str) -> None:
        """The user vector; its faces stay, tied to nobody."""
        with self._call("DeleteUser", collection):
            self._client.delete_user(CollectionId=collection, UserId=user)

    def associate_faces(
        self, collection: str, user: str, ids: Sequence[str], threshold: float
    ) -> AssociateFacesResponseTypeDef:
        """Make at most a hundred faces part of a user vector, those at least `threshold` (0 to 100) like it."""
        with self._call("AssociateFaces", collection):
            answer = self._client.associate_faces(
                CollectionId=collection, UserId=user, FaceIds=list(ids), UserMatchThreshold=threshold
            )
            return _whole(answer, "UserStatus")

    def disassociate_faces(self, collection: str, user: str, ids: Sequence[str]) -> None:
        """Take faces out of a user vector; those that are not in it are passed over."""
        for some in batches(ids, AN_ASSOCIATION):
            with self._call("DisassociateFaces", collection):
                self._client.disassociate_faces(CollectionId=collection, UserId=user, FaceIds=some)

    def search_users(
        self, collection: str, image: bytes, threshold: float, most: int
    ) -> SearchUsersByImageResponseTypeDef:
        """Who the largest face of an image may be, and which other faces there are."""
        with self._call("SearchUsersByImage", collection):
            answer = self._client.search_users_by_image(
                CollectionId=collection, Image={"Bytes": image}, UserMatchThreshold=threshold, MaxUsers=most
            )
            return _whole(answer, "FaceModelVersion")

    def search_faces(
        self, collection: str, image: bytes, threshold: float, most: int
    ) -> SearchFacesByImageResponseTypeDef:
        """Which faces the largest face of an image is like. Raises ClientError where there is none."""
        with self._call("SearchFacesByImage", collection):
            answer = self._client.search_faces_by_image(
                CollectionId=collection, Image={"Bytes": image}, FaceMatchThreshold=threshold, MaxFaces=most
            )
            return _whole(answer, "FaceModelVersion")

    def search_stored(self, collection: str, face: str, threshold: float, most: int) -> SearchFacesResponseTypeDef:
        """Which faces, itself left out, a face of the collection is like. Raises ClientError where it is not there."""
        with self._call("SearchFaces", collection):
            answer = self._client.search_faces(
                CollectionId=collection, FaceId=face, FaceMatchThreshold=threshold, MaxFaces=most
            )
            return _whole(answer, "FaceModelVersion")

    @contextmanager
    def _call(self, operation: str, collection: str | None = None) -> Iterator[None]:
        self._paces[operation].wait()
        payer = account()
        self._meter.count(payer.gallery, operation, billed=operation in BILLED, refusable=payer.refusable)
        with self._lock:
            self.made[operation] += 1
        with service_errors(operation, collection):
            yield


def _whole(answer: Answer, member: str) -> Answer:
    if member not in answer:
        raise ServiceError(f"Rekognition's answer has no {member}: it was cut off, or somebody else gave it.")
    return answer


def batches(ids: Sequence[Id], size: int) -> Iterator[list[Id]]:
    """`ids` in their order, `size` at a time."""
    return (list(ids[start : start + size]) for start in range(0, len(ids), size))
