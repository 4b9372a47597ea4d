"""Users of the collection called people, in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types_boto3_rekognition import RekognitionClient


def tie(client: RekognitionClient, *faces: str, user: str = "ada", **more: Any) -> Any:
    """Associate."""
    return client.associate_faces(CollectionId="people", UserId=user, FaceIds=list(faces), **more)


def untie(client: RekognitionClient, *faces: str, user: str = "ada", **more: Any) -> Any:
    """Disassociate."""
    return client.disassociate_faces(CollectionId="people", UserId=user, FaceIds=list(faces), **more)


def status(client: RekognitionClient) -> str:
    """Of the only user."""
    (user,) = client.list_users(CollectionId="people")["Users"]
    return user["UserStatus"]


def similarity(client: RekognitionClient, data: bytes) -> float:
    """How alike the only user is, 0 where it is not found at all."""
    answer = client.search_users_by_image(CollectionId="people", Image={"Bytes": data}, UserMatchThreshold=0)
    return next((match["Similarity"] for match in answer["UserMatches"]), 0.0)
